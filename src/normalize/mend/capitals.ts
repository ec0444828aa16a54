import { twoCapitals } from "../../tables/damage.ts";
import { word } from "../../tables/letters.ts";
import { isSyllable } from "../../vietnamese/syllable.ts";
import type { Repair } from "./repair.ts";

/**
 * TCVN3 has no capitals with marks: headings were typed in a font that draws small letters large, and decode as
 * `VIệT NAM`. A word whose plain letters are all capitals is raised; one capital alone (`Hà NộI`) needs such a neighbour.
 */
export function mendCapitals(text: string): Repair[] {
  let at = 0;
  return text.split("\n").flatMap((line) => {
    const from = at;
    at += line.length + 1;
    return twoCapitals.pattern.test(line) ? raise(line, from) : [];
  });
}

function raise(line: string, from: number): Repair[] {
  const words = Array.from(line.matchAll(word.pattern));
  return words.flatMap((found, at) => {
    const was = found[0];
    const now = was.toUpperCase();
    if (now === was || !isSyllable(was) || !plain(was).every((letter) => letter === letter.toUpperCase())) return [];
    const near = [words[at - 1], words[at + 1]].filter((other) => isRaised(other?.[0] ?? "")).length;
    const sure = plain(was).length + near >= 2;
    return sure ? [{ rule: "tcvn3-capitals", at: from + found.index, was, now, how: "preferred" as const }] : [];
  });
}

function isRaised(near: string): boolean {
  const letters = plain(near);
  return letters.length > 1 && letters.every((letter) => letter === letter.toUpperCase()) && isSyllable(near);
}

function plain(letters: string): string[] {
  return [...letters].filter((letter) => letter < "\u0080");
}
