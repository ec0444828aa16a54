import { highest } from "./spine.ts";
import { html, type Markup } from "../../src/site/html.ts";

const height = 18;
const step = 3;

/** Years as a row of small bars, for beside a shelf; the numbers themselves stand on the shelf's page. */
export function spark(counts: readonly { readonly count: number }[]): Markup {
  const most = highest(counts);
  const wide = Math.max(step * counts.length, 22 * step);
  const bars = counts.map(({ count }, index) => count && `M${index * step} ${height}v-${tall(count, most)}h2V${height}z`);
  return html`<svg viewBox="0 0 ${wide} ${height}" preserveAspectRatio="none" aria-hidden="true"><path d="${bars.filter((bar) => bar).join("")}"/></svg>`;
}

function tall(count: number, most: number): number {
  return Math.max(2, Math.round((count / most) * height));
}
