import type { NearCopy } from "../src/archive/near-copies.ts";

/** Most pairs that are printed; the others stand on their documents' pages. */
const most = 20;

/** The texts that are nearly the same, for the maintainer to judge: each pair once, the most alike first. Nothing is dropped. */
export function nearCopyLines(copies: ReadonlyMap<string, readonly NearCopy[]>): readonly string[] {
  const pairs = [...copies].flatMap(([id, found]) => found.filter(({ document }) => id < document.id)
    .map(({ document, likeness }) => ({ likeness, names: [id, document.id] })));
  if (pairs.length === 0) return [];
  const shown = pairs.sort((one, other) => other.likeness - one.likeness || (one.names.join(" ") < other.names.join(" ") ? -1 : 1)).slice(0, most);
  return [
    `Texts that are nearly the same (${pairs.length} ${pairs.length === 1 ? "pair" : "pairs"}); both are published, and each page names the other:`,
    ...shown.map(({ likeness, names: [one, other] }) => `  ${Math.floor(likeness * 100)} % alike: documents/${one}.md, documents/${other}.md`),
    ...(pairs.length > most ? [`  and ${pairs.length - most} more, on their documents' pages.`] : []),
  ];
}
