/** Most lines of a source; a law of two hundred pages has some five thousand. */
export const mostLines = 100_000;

/** Most bytes without a blank between them: longer is no word, and patterns cannot be tried on it. */
export const longestWord = 1_000_000;

const [tab, newline, feed, space] = [0x09, 0x0a, 0x0d, 0x20] as const;

/** Why bytes cannot be a text, whatever their encoding, though they are not too many; null when they may be. */
export function misshapen(bytes: Uint8Array): string | null {
  if (bytes.length <= mostLines) return null;
  let [lines, feeds, from, longest] = [1, 1, 0, 0];
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at] ?? space;
    if (byte === newline) lines++;
    if (byte === feed) feeds++;
    if (byte !== space && byte !== newline && byte !== feed && byte !== tab) continue;
    longest = Math.max(longest, at - from);
    from = at + 1;
  }
  if (Math.max(lines, feeds) > mostLines) return `${Math.max(lines, feeds)} lines, expected at most ${mostLines}`;
  return longest > longestWord ? `${longest} bytes without a blank between them, expected words` : null;
}
