import { legacyEncodings, unicodeEncodings } from "../../tables/encodings.ts";

/** The encoding a person named, in our name and the codec's, or null when we know none of that name. */
export function declaredEncoding(written: string): { readonly name: string; readonly codec: string } | null {
  const key = keyOf(written);
  const row = legacyEncodings.find(({ name, also }) => keyOf(name) === key || also.includes(key));
  if (row) return { name: row.name, codec: row.codec };
  const unicode = Object.hasOwn(unicodeEncodings, key) ? unicodeEncodings[key] : undefined;
  return unicode === undefined ? null : { name: unicode, codec: unicode };
}

/** Small letters and digits: `TCVN-3`, `tcvn3` and `TCVN 3` are one name. */
function keyOf(name: string): string {
  return [...name.toLowerCase()].filter((sign) => (sign >= "a" && sign <= "z") || (sign >= "0" && sign <= "9")).join("");
}
