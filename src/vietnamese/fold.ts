import { mark } from "../tables/letters.ts";

/**
 * What search, slugs, facets and sorting compare: lower case, đ as d, every mark above or below a letter stripped.
 * All else is kept. The result is NFC; folding twice is folding once.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text.normalize("NFD").toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(mark.pattern, "").normalize("NFC");
}

/** Whether a text is of ASCII alone. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
