import { outsideLabels, type Document, type Line } from "../../src/model.ts";
import { html, type Content } from "../../src/site/html.ts";
import { document as words, figure, lineWords } from "../../src/site/words.ts";

/** The lines of the source that are no part of the text, in their order, each with what it is. */
export function leftOut({ ledger }: Document): Content {
  if (!ledger) return null;
  const lines = ledger.lines.filter(isOutside);
  return html`<section aria-labelledby="de-ngoai">
<h2 id="de-ngoai">${words.leftTitle}</h2>
${lines.length === 0 ? html`<p>${words.leftNone}</p>` : html`<p>${words.leftLead}</p>
<details class="fold"><summary>${words.leftAll(figure(lines.length))}</summary>
<ol class="left">
${lines.map((line) => html`<li value="${line.number}"><span class="n">${line.number}</span> <span class="src">${line.text.trim()}</span> <span class="act">${lineWords[line.label]}</span></li>\n`)}</ol>
</details>`}
</section>`;
}

function isOutside(line: Line): boolean {
  const labels: readonly string[] = outsideLabels;
  return line.label !== "blank" && line.text.trim() !== "" && labels.includes(line.label);
}
