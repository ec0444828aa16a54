import { mojibake } from "../../tables/encodings.ts";
import { windowsByte } from "./bytes.ts";
import { scoreOf, tally } from "./tally.ts";

const most = 3;
const clear = 0.75;

/** UTF-8 that was read as Windows-1252, put right line by line where that makes more Vietnamese of it. */
export function unwind(text: string): { readonly text: string; readonly times: number } {
  let now = text;
  let times = 0;
  while (times < most && mojibake.pattern.test(now)) {
    const next = unwindOnce(now);
    if (next === now) break;
    now = next;
    times++;
  }
  return { text: now, times };
}

/** The whole text at once when most of it was no Vietnamese and nearly all then is; else each line by itself. */
function unwindOnce(text: string): string {
  const whole = reread(text);
  if (scoreOf(tally(text)) < 0 && scoreOf(tally(whole)) > clear) return whole;
  return text.split("\n").map(unwindLine).join("\n");
}

function unwindLine(line: string): string {
  if (!mojibake.pattern.test(line)) return line;
  const now = reread(line);
  return now !== line && (weigh(now) > weigh(line) || mojibake.pattern.test(now)) ? now : line;
}

/** A letter lost on the way is no argument for leaving the others unread. */
function weigh(line: string): number {
  const { good, bad, noise } = tally(line);
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
