/** A damaged place and the words around it. Every look is bounded, so that no text can make it slow. */

export const orphan = "\uFFFD";
const longestWord = 16;
const reach = 80;

export interface Place {
  /** Of the first U+FFFD, in UTF-16 units. */
  readonly at: number;
  /** Of what follows the last U+FFFD of the run. */
  readonly end: number;
  /** The letters that stand against it on the left. */
  readonly left: string;
}

/** Runs of U+FFFD, in order. */
export function placesOf(text: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(orphan); at >= 0; at = text.indexOf(orphan, at)) {
    let end = at + 1;
    while (text.charAt(end) === orphan) end++;
    places.push({ at, end, left: lettersBefore(text, at) });
    at = end;
  }
  return places;
}

export function isOrphan(text: string, at: number): boolean {
  return text.charAt(at) === orphan;
}

/** Whether a UTF-16 unit is a letter with case, or a mark left on one: all that a Vietnamese word is made of. */
export function isLetter(unit: string): boolean {
  return unit !== "" && kindOf(unit.charCodeAt(0)) > 1;
}

/** Whether letters hold no small one, and are some. */
export function isUpper(letters: string): boolean {
  return letters !== "" && !has(letters, small);
}

/** Whether letters hold no capital, and are some. */
export function isLower(letters: string): boolean {
  return letters !== "" && !has(letters, capital);
}

const [other, letter, small, capital] = [1, 2, 4, 8];

/** Kinds found so far: asking for the case of a letter outside ASCII is slow, and there are few different ones. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code] ?? other;
  return known === 0 ? (kinds[code] = findKind(String.fromCharCode(code))) : known;
}

function findKind(unit: string): number {
  const kind = (unit.toUpperCase() === unit ? 0 : small) | (unit.toLowerCase() === unit ? 0 : capital);
  return kind > 0 ? kind | letter : unit >= "\u0300" && unit <= "\u036f" ? letter : other;
}

function has(letters: string, kind: number): boolean {
  for (let at = 0; at < letters.length; at++) if ((kindOf(letters.charCodeAt(at)) & kind) > 0) return true;
  return false;
}

export function lettersBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < longestWord && isLetter(text.charAt(from - 1))) from--;
  return text.slice(from, at);
}

export function lettersAfter(text: string, at: number): string {
  let to = at;
  while (to < text.length && to - at < longestWord && isLetter(text.charAt(to))) to++;
  return text.slice(at, to);
}

/** Up to `count` words of the same line before a place, nearest first. A word that another place broke shows its U+FFFD. */
export function wordsBefore(text: string, at: number, count: number): string[] {
  const words: string[] = [];
  const stop = Math.max(0, at - reach);
  for (let from = at; from > stop && words.length < count && text.charAt(from - 1) !== "\n"; ) {
    const letters = lettersBefore(text, from);
    if (letters !== "") words.push(withBreaks(text, from - letters.length, from));
    from -= letters.length || 1;
  }
  return words;
}

/** Up to `count` words of the same line from a place on, nearest first. */
export function wordsAfter(text: string, at: number, count: number): string[] {
  const words: string[] = [];
  const stop = Math.min(text.length, at + reach);
  for (let from = at; from < stop && words.length < count && text.charAt(from) !== "\n"; ) {
    const letters = lettersAfter(text, from);
    if (letters !== "") words.push(from === at ? letters + brokenAfter(text, from + letters.length) : withBreaks(text, from, from + letters.length));
    from += letters.length || 1;
  }
  return words;
}

function withBreaks(text: string, from: number, to: number): string {
  const before = text.charAt(from - 1) === " " ? text.charAt(from - 2) : text.charAt(from - 1);
  return (before === orphan ? orphan : "") + text.slice(from, to) + brokenAfter(text, to);
}

function brokenAfter(text: string, to: number): string {
  return text.charAt(to) === orphan ? orphan : "";
}
