import type { Document } from "../../src/model.ts";
import { html, type Content, type Markup } from "../../src/site/html.ts";
import { allowedLink } from "../../src/site/markdown.ts";
import { downloadWords } from "../../src/site/study-words.ts";
import { document as words, figure, gradeWords } from "../../src/site/words.ts";
import { downloads, type Downloads } from "./downloads.ts";

/** The file that a text came from, so that anyone can check that it is the same: name, size, encoding, SHA-256. */
export function origin(from: string, document: Document, served: Downloads): Markup {
  const { front, ledger } = document;
  const { file, sha256, url, retrieved } = front.source;
  return html`<section aria-labelledby="tep">
<h2 id="tep">${words.fileTitle}</h2>
<dl class="origin">
${pair(words.fileName, html`<span class="hash">${file}</span>`)}${pair(words.from, url && address(url))}${pair(words.fetched, retrieved)}${
    ledger && pair(words.size, words.bytes(figure(ledger.source.bytes)))}${
    ledger && pair(words.encoding, `${ledger.encoding.name} (${gradeWords[ledger.encoding.grade]})`)}${
    pair(downloadWords.title, downloads(from, document, served))}${
    pair(words.hash, html`<span class="hash">${sha256}</span>`)}</dl>
</section>`;
}

function pair(name: string, value: Content): Content {
  return value && html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`;
}

function address(url: string): Content {
  const isWeb = url.includes("://") && allowedLink(url);
  return isWeb ? html`<a href="${url}">${url}</a>` : url;
}
