const widthless = new Set(["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"]);

/** True when a repair changed what a reader sees: letters and signs, not spaces or signs without width. */
export function isVisible({ was, now }: { readonly was: string; readonly now: string }): boolean {
  return ink(was) !== ink(now);
}

/** The characters that leave ink on the page. */
function ink(text: string): string {
  return [...text].filter((character) => character.trim() !== "" && !widthless.has(character)).join("");
}
