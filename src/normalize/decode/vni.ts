import { vniRows } from "../../tables/encodings.ts";

const letters: ReadonlyMap<string, string> = new Map(vniRows.flatMap(([vni, letter]): [string, string][] => [
  [vni, letter], [vni.toUpperCase(), letter.toUpperCase()], [vni.charAt(0).toUpperCase() + vni.slice(1), letter.toUpperCase()],
]));

/** VNI-Windows, read as Windows-1252, in Vietnamese letters (NFC): a letter with its mark first, then letters alone. */
export function fromVni(shown: string): string {
  const out: string[] = [];
  for (let at = 0; at < shown.length; at++) {
    const one = shown.charAt(at);
    const two = letters.get(one + shown.charAt(at + 1));
    if (two !== undefined && at + 1 < shown.length) at++;
    out.push(two ?? letters.get(one) ?? one);
  }
  return out.join("");
}
