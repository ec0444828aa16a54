/** What is already known of a text when its citations and places are read; `ownNumber` is canonical. */
export interface ReadContext {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly credit: string | null;
  readonly ownNumber: string | null;
  readonly date: string | null;
  readonly places: readonly string[];
}
