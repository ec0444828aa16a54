import { degreeRow, deskRow, dottedRow, initialsRow, namePrefixRow, nameShapeRow, notNameRow, otherNameParts, spelledInitialsRow } from "../tables/bylines.ts";
import { familyNames } from "../tables/family-names.ts";
import { placeByName } from "../tables/places.ts";
import { nameGap } from "../tables/shapes.ts";
import { isSyllable } from "../vietnamese/syllable.ts";
import { bare } from "./space.ts";

/** Longer than any text of which `initialsRow` or `nameShapeRow` makes a name, in UTF-16 units. */
const longestName = 100;

/** A person's name as written, without degree, star or brackets: capitalised Vietnamese syllables, or initials; else null. Of initials and the name that they stand for, the name. */
export function personName(words: string): string | null {
  const spelled = spelledInitialsRow.pattern.exec(words.trim())?.groups;
  if (spelled?.["name"] !== undefined) return standFor(spelled["initials"] ?? "", spelled["name"]) ? personName(spelled["name"]) : null;
  const name = bare(words).replace(degreeRow.pattern, "").replace(/(?:\(\*{1,3}\)|[,*]{1,3})$/u, "").replace(/^\((?<name>[^()]*)\)$/u, "$<name>").trim();
  if (name.length > longestName) return null;
  if (deskRow.pattern.test(name) || notNameRow.pattern.test(name)) return null;
  if (initialsRow.pattern.test(name)) return name;
  if (!nameShapeRow.pattern.test(name) || isProvince(name)) return null;
  const parts = name.split(/[ -]/u);
  return parts.every(isPart) && opensAsName(parts) ? name : null;
}

/** Whether a name's parts begin with these letters, its last ones at the least. */
function standFor(initials: string, name: string): boolean {
  const letters = initials.replace(/[^\p{L}]/gu, "");
  return name.split(/[ \u00a0]/u).map((part) => part.charAt(0)).join("").endsWith(letters);
}

/** A name of three parts or more opens with a family name; a heading or a menu's entry in capitals does not. */
function opensAsName([first = "", ...rest]: readonly string[]): boolean {
  return rest.length < 2 || familyNames.has(first.toLowerCase()) || namePrefixRow.pattern.test(first) || otherNameParts.has(first.toLowerCase());
}

function isPart(word: string): boolean {
  return isSyllable(word) || namePrefixRow.pattern.test(word) || otherNameParts.has(word.toLowerCase());
}

/** A province alone on a line is a place; who is called like one is left out before one is made an author. */
export function isProvince(name: string): boolean {
  const level = placeByName(name)?.level;
  return level === "province" || level === "central-city";
}

/** Without the marks behind it; the point of initials (K.L.) is theirs. */
function trimmed(words: string): string {
  return dottedRow.pattern.test(words) ? words : words.replace(/[,;. ]{1,6}$/u, "");
}

/** The parts of a line that joins names by commas, hyphens or “và”. */
export function splitNames(words: string): string[] {
  return trimmed(bare(words)).split(nameGap.pattern).map(bare).filter((name) => name !== "");
}
