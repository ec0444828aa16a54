/** The parts of an indexed text. `tail` is what is known of it that its body need not say: who, where, when, its number. */
export interface Content {
  readonly title: string;
  readonly body: string;
  readonly tail: string;
}

/** Stands between the facts of a result, for the eye too. */
export const factGap = " · ";
/** Stands between the parts as a word of its own, so that no phrase reaches from one into another. Invisible. */
const partGap = " \u2063 ";

/** The parts as one text, NFC; `partsOf` gives them back. */
export function contentOf({ title, body, tail }: Content): string {
  return [title, body, tail].map((part) => part.normalize("NFC").replaceAll("\u2063", "")).join(partGap);
}

export function partsOf(content: string): Content {
  const [title = "", body = "", tail = ""] = content.split("\u2063").map((part) => part.trim());
  return { title, body, tail };
}
