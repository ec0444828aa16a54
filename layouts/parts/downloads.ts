import type { Document } from "../../src/model.ts";
import { html, joined, type Content } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { downloadWords as words } from "../../src/site/study-words.ts";
import { figure } from "../../src/site/words.ts";

/** The files that go with a document, by what they are. */
export const downloadNames = {
  markdown: "van-ban.md", ledger: "so-cai.json", source: "nguon.txt",
  bib: "trich-dan.bib", ris: "trich-dan.ris", json: "trich-dan.json",
} as const;
export type Download = keyof typeof downloadNames;

/** Which of them stand beside the page. */
export type Downloads = ReadonlySet<Download>;

/** Links to the text, its ledger and its source, each where it is served. */
export function downloads(from: string, { id, ledger }: Document, served: Downloads): Content {
  const bytes = figure(ledger?.source.bytes ?? 0);
  const named = [["markdown", words.markdown], ["ledger", words.ledger], ["source", words.source(bytes)]] as const;
  const links = named.filter(([kind]) => served.has(kind)).map(([kind, name]) =>
    html`<a href="${link(from, addresses.download(id, downloadNames[kind]))}" download>${name}</a>`);
  return links.length > 0 && joined(links, " · ");
}
