import type { Document } from "../../src/model.ts";
import { html, type Content } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { document as words } from "../../src/site/words.ts";

/** `(dòng 9)` as a link to that line of the source, where the page of the source shows it. `from` is the page's address. */
export function atLine(from: string, { id, gist }: Document, line: number | null, style: "bracketed" | "bare" = "bracketed"): Content {
  if (line === null) return null;
  const said = style === "bare" ? words.line(line) : `(${words.line(line)})`;
  return gist.shown.includes(line) ? html`<a class="nb" href="${link(from, addresses.source(id))}#g${line}">${said}</a>` : said;
}
