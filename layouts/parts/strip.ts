import type { Act, SourceText } from "../../src/archive/source-lines.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { source as words, type Acts } from "../../src/site/study-words.ts";

const width = 1000;
/** Each act by its form: where its bar begins, how tall it is. */
const bars: Readonly<Record<Act, { readonly form: string; readonly y: number; readonly height: number }>> = {
  mend: { form: "mended", y: 0, height: 54 }, keep: { form: "kept", y: 22, height: 32 },
  fact: { form: "kept", y: 22, height: 32 }, cut: { form: "cut", y: 41, height: 12 },
};

/** A source as a strip of bars, one for each line: tall where letters were repaired, low and hollow where it was left out. */
export function strip(text: SourceText): Markup {
  const { lines } = text;
  const step = width / Math.max(lines.length, 1);
  const rects = lines.map(({ act }, index) => {
    const { form, y, height } = bars[act];
    const inset = form === "cut" ? Math.min(1, step * 0.06) : 0;
    return html`<rect class="${form}" x="${(index * step + inset).toFixed(1)}" y="${y}" width="${(step * 0.88 - 2 * inset).toFixed(1)}" height="${height}"/>`;
  });
  return html`<svg class="strip" viewBox="0 0 ${width} 54" preserveAspectRatio="none" role="img" aria-label="${words.strip(acts(text))}">${rects}</svg>`;
}

/** How many lines fell to each act. */
export function acts({ lines }: SourceText): Acts {
  const count = (act: Act) => lines.filter((line) => line.act === act).length;
  return { mended: count("mend"), kept: count("keep"), moved: count("fact"), cut: count("cut") };
}
