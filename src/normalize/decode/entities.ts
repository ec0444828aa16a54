import { entity, entityNames, vietnameseEntity, windows1252 } from "../../tables/encodings.ts";

/** Character references of HTML read once, and once more while letters of Vietnamese are still written so (`&amp;agrave;`). */
export function unescape(text: string): { readonly text: string; readonly letters: number } {
  if (!text.includes("&")) return { text, letters: 0 };
  let letters = 0;
  const readOnce = (escaped: string) => escaped.replace(entity.pattern, (reference) => {
    const sign = signOf(reference.slice(1, -1));
    if (sign !== null && sign.toLowerCase() !== sign.toUpperCase()) letters++;
    return sign ?? reference;
  });
  const once = readOnce(text);
  return { text: vietnameseEntity.pattern.test(once) ? readOnce(once) : once, letters };
}

/** What a reference stands for; null for an unknown name or no character. 80–9F mean Windows-1252, as in every browser. */
function signOf(name: string): string | null {
  if (!name.startsWith("#")) return Object.hasOwn(entityNames, name) ? (entityNames[name] ?? null) : null;
  const code = Number(name.charAt(1).toLowerCase() === "x" ? `0x${name.slice(2)}` : name.slice(1));
  if (code >= 0x80 && code < 0xa0) return windows1252.charAt(code - 0x80);
  const sound = code === 0x09 || code === 0x0a || (code >= 0x20 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff);
  return sound ? String.fromCodePoint(code) : null;
}
