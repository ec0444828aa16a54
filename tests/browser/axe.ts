import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** How a page is seen: its scheme of colours, and its width in CSS pixels. */
export type Look = readonly ["light" | "dark", number];

/** Each scheme and each width once. */
export const looks: readonly Look[] = [["light", 1280], ["dark", 360]];

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
/** The rules that every page keeps: WCAG 2.0 to 2.2, A and AA, and what is held to be good practice. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds on the page as it stands, in each of these looks; the context must bypass the policy of the page.
 * Axe is read once for all looks: reading it takes as long as its rules do.
 */
export async function findingsOf(page: Page, seen: readonly Look[] = looks): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const found: string[] = [];
  for (const [colorScheme, width] of seen) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await findings(page)).map((finding) => `${colorScheme}, ${width} px: ${finding}`));
  }
  return found;
}

function findings(page: Page): Promise<readonly string[]> {
  return page.evaluate(`axe.run(document, { resultTypes: ["violations"], runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + " " + target.join(" ") + ": " + failureSummary)))`);
}
