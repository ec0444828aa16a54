import { mark } from "../tables/letters.ts";

/**
 * What search, slugs, facets and sorting compare: lower case, đ as d, every mark above or below a letter stripped.
 * All else is kept. The result is NFC; folding twice is folding once.
 */
export function fold(text: string): string {
  return text.normalize("NFD").toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(mark.pattern, "").normalize("NFC");
}
