import { mojibake } from "../../tables/encodings.ts";
import { windowsByte } from "./bytes.ts";
import { tally } from "./tally.ts";

const most = 3;

export interface Unwound {
  readonly text: string;
  /** How often UTF-8 had been read as Windows-1252. */
  readonly times: number;
}

/**
 * UTF-8 that was read as Windows-1252, put right as often as makes more Vietnamese of it. A text that has no letter outside
 * Windows-1252 is read as a whole, any other (a sound page with a broken article) line by line.
 */
export function unwind(text: string): Unwound {
  if (!mojibake.pattern.test(text)) return { text, times: 0 };
  if (isWindows(text)) return unwound(text);
  const lines = text.split("\n").map(unwound);
  return { text: lines.map((line) => line.text).join("\n"), times: Math.max(...lines.map(({ times }) => times)) };
}

function unwound(text: string): Unwound {
  let best: Unwound = { text, times: 0 };
  if (!mojibake.pattern.test(text)) return best;
  let weight = weigh(text);
  let now = text;
  for (let times = 1; times <= most && mojibake.pattern.test(now); times++) {
    now = reread(now);
    const heavier = weigh(now);
    if (heavier > weight) [best, weight] = [{ text: now, times }, heavier];
  }
  return best;
}

/** Whether every character has a byte in Windows-1252, U+FFFD aside. Vietnamese always has some that have none. */
function isWindows(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (windowsByte(text, at) < 0 && text.charAt(at) !== "\uFFFD") return false;
  return true;
}

/** A letter lost on the way is no argument for leaving the others unread. */
function weigh(text: string): number {
  const { good, bad, noise } = tally(text);
  return good - bad - noise;
}

/**
 * Every UTF-8 sequence spelt in Windows-1252 signs. A sequence that lost its last byte (a hole of Windows-1252, a no-break
 * space turned into a space) becomes U+FFFD, which mending reads.
 */
function reread(line: string): string {
  const out: string[] = [];
  for (let at = 0; at < line.length; ) {
    const length = lengthOf(windowsByte(line, at));
    let read = 1;
    while (read < length && isContinuation(windowsByte(line, at + read))) read++;
    const whole = length > 1 && read === length;
    const broken = length > 1 && read === length - 1 && (read > 1 || line.charCodeAt(at) >= 0xc3);
    out.push(whole ? codePoint(line, at, length) : broken ? "\uFFFD" : line.slice(at, at + read));
    at += read + (broken && line.charAt(at + read) === "\uFFFD" ? 1 : 0);
  }
  return out.join("");
}

function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

function codePoint(line: string, at: number, length: number): string {
  let code = windowsByte(line, at) & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) code = (code << 6) | (windowsByte(line, at + next) & 0x3f);
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? line.slice(at, at + length) : String.fromCodePoint(code);
}
