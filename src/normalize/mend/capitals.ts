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
    const capitals = plainCapitals(was);
    if (capitals < 0 || was === was.toUpperCase() || !isSyllable(was)) return [];
    const near = [words[at - 1], words[at + 1]].filter((other) => isRaised(other?.[0] ?? "")).length;
    return capitals + near < 2 ? [] : [{
      rule: "tcvn3-capitals", at: from + found.index, was, now: was.toUpperCase(), how: "preferred" as const,
    }];
  });
}

function isRaised(near: string): boolean {
  return plainCapitals(near) > 1 && isSyllable(near);
}

/** How many capitals of ASCII a word has; -1 when it has a small letter of ASCII. */
function plainCapitals(letters: string): number {
  let capitals = 0;
  for (const letter of letters) {
    if (letter >= "a" && letter <= "z") return -1;
    if (letter >= "A" && letter <= "Z") capitals++;
  }
  return capitals;
}
