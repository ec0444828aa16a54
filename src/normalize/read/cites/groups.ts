import { nameKey, numberKey, type Mention } from "./mention.ts";

/** Mentions of one document. `year` and `place` are what any of them gives; mentions stand in the order of the text. */
export interface Group {
  readonly key: string;
  readonly mentions: Mention[];
  /** Where the first of its full mentions begins. */
  first: number;
  year: string | null;
  place: string | null;
}

/** A full mention with the place of its local office, where words beside it name one. */
export interface Placed {
  readonly mention: Mention;
  readonly place: string | null;
}

/**
 * Gathers mentions of the same document: same number, no contrary year, no contrary place; a law by name joins the
 * number that its name defined. A mention without a year joins the one document of that number, else the latest before it.
 */
export function grouped(mentions: readonly Placed[]): Group[] {
  const byKey = new Map<string, Group[]>();
  const numbers = mentions.filter(({ mention }) => mention.kind === "number");
  for (const placed of numbers.filter(({ mention }) => yearOf(mention) !== null)) join(byKey, numberKey(placed.mention.as), placed);
  for (const placed of numbers.filter(({ mention }) => yearOf(mention) === null)) join(byKey, numberKey(placed.mention.as), placed);
  const defined = definedLaws([...byKey.values()].flat());
  for (const placed of mentions.filter(({ mention }) => mention.kind === "law")) joinLaw(byKey, defined, placed);
  return [...byKey.values()].flat();
}

/** The year a mention gives: inside the number, of the date beside it, or of the signing told before it. */
export function yearOf(mention: Mention): string | null {
  return mention.year ?? mention.date?.slice(0, 4) ?? mention.signed?.slice(0, 4) ?? null;
}

function join(byKey: Map<string, Group[]>, key: string, { mention, place }: Placed): void {
  const groups = byKey.get(key) ?? [];
  byKey.set(key, groups);
  const year = yearOf(mention);
  const open = groups.filter((group) => agree(group.year, year) && agree(group.place, place));
  const home = open.length > 1 ? open.findLast((group) => group.first < mention.start) ?? open[0] : open[0];
  if (home === undefined) {
    groups.push({ key, mentions: [mention], first: mention.start, year, place });
    return;
  }
  home.mentions.push(mention);
  home.first = Math.min(home.first, mention.start);
  home.year ??= year;
  home.place ??= place;
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** Documents whose number followed the law's name, by name and year. */
function definedLaws(groups: readonly Group[]): ReadonlyMap<string, Group> {
  return new Map(groups.flatMap((group) => group.mentions.filter((mention) => mention.name !== null)
    .map((mention) => [`${nameKey(mention.name ?? "")}/${group.year ?? ""}`, group] as const)));
}

function joinLaw(byKey: Map<string, Group[]>, defined: ReadonlyMap<string, Group>, placed: Placed): void {
  const key = `${nameKey(placed.mention.name ?? "")}/${placed.mention.year ?? ""}`;
  const known = defined.get(key);
  if (known === undefined) return join(byKey, key, placed);
  known.mentions.push(placed.mention);
  known.first = Math.min(known.first, placed.mention.start);
}
