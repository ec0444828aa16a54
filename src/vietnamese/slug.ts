import { slugGap } from "../tables/letters.ts";
import { fold } from "./fold.ts";

/**
 * Folded words joined by single hyphens, at most `max` characters, cut between syllables; a first syllable longer than
 * `max` is cut inside. "" when the text has no letter or digit of ASCII.
 */
export function slug(text: string, max = 80): string {
  const whole = fold(text).replace(slugGap.pattern, "-").split("-").filter((part) => part !== "").join("-");
  if (whole.length <= max) return whole;
  const cut = whole.lastIndexOf("-", max);
  return whole.slice(0, cut > 0 ? cut : max);
}
