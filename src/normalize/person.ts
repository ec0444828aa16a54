import { degreeRow, initialsRow, nameShapeRow, notNameRow } from "../tables/bylines.ts";
import { nameGap } from "../tables/shapes.ts";
import { isSyllable } from "../vietnamese/syllable.ts";
import { bare } from "./space.ts";

/** Longer than any text of which `initialsRow` or `nameShapeRow` makes a name, in UTF-16 units. */
const longestName = 100;

/** A person's name as written, without degree, star or brackets: capitalised Vietnamese syllables, or initials; else null. */
export function personName(words: string): string | null {
  const name = bare(words).replace(degreeRow.pattern, "").replace(/[,*]{1,3}$/u, "").replace(/^\((?<name>[^()]*)\)$/u, "$<name>").trim();
  if (name.length > longestName) return null;
  if (initialsRow.pattern.test(name)) return name;
  if (!nameShapeRow.pattern.test(name) || notNameRow.pattern.test(name)) return null;
  return name.split(/[ -]/u).every((word) => isSyllable(word)) ? name : null;
}

/** The parts of a line that joins names by commas, hyphens or “và”. */
export function splitNames(words: string): string[] {
  return bare(words).replace(/[,;. ]{1,6}$/u, "").split(nameGap.pattern).map(bare).filter((name) => name !== "");
}
