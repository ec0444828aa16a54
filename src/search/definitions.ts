import { clauseEnd, definition, passedOver } from "../tables/definitions.ts";
import { fold } from "../vietnamese/fold.ts";
import { tokensOf, type Token } from "./encoding.ts";

/** An abbreviation and the words that it stands for, as written. */
export interface Definition {
  readonly short: string;
  readonly long: string;
}

/** How far before the bracket the words may begin, in characters. */
const reach = 120;

/**
 * The abbreviations that a text itself explains: "công nghệ thông tin (CNTT)". After Schwartz and Hearst (2003), the
 * letters are looked for from right to left in the words before the bracket; in Vietnamese each letter must open a
 * syllable, and no syllable but "và", "của" and their like is passed over. NFC.
 */
export function definitionsIn(text: string): readonly Definition[] {
  return [...text.matchAll(definition.pattern)].flatMap((found) => {
    const short = (found.groups?.["short"] ?? "").replaceAll(" ", "");
    const long = longBefore(text.slice(Math.max(0, found.index - reach), found.index), lettersOf(short));
    return long === null || lettersOf(short).length < 2 ? [] : [{ short, long }];
  });
}

function lettersOf(short: string): readonly string[] {
  return [...fold(short)].filter((letter) => letter >= "a" && letter <= "z");
}

function longBefore(before: string, letters: readonly string[]): string | null {
  const clause = before.split(clauseEnd.pattern).at(-1) ?? "";
  let left = letters.length;
  for (const token of tokensOf(clause).toReversed()) {
    if (opensWith(token, letters[left - 1])) left -= 1;
    else if (left === letters.length || !passedOver.includes(token.text.toLowerCase())) return null;
    if (left === 0) return clause.slice(token.start).replace(/\s+/g, " ").trim();
  }
  return null;
}

function opensWith({ text }: Token, letter: string | undefined): boolean {
  return letter !== undefined && fold(text).startsWith(letter);
}
