import { sourceText, type SourceText } from "../src/archive/source-lines.ts";
import type { Ledger } from "../src/model.ts";
import { html, type Markup } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { source as words } from "../src/site/study-words.ts";
import { page } from "./parts/page.ts";
import type { ShownDocument } from "./parts/shown.ts";
import { sourceLines } from "./parts/sourcelines.ts";
import { acts, strip } from "./parts/strip.ts";
import { plainTitle, title } from "./parts/title.ts";

/** One page for each document with a ledger: its source, line by line, against the cleaned text. */
export const data = {
  pagination: { data: "sources", size: 1, alias: "document" },
  permalink: ({ document }: ShownDocument) => addresses.source(document.id),
  eleventyExcludeFromCollections: true,
};

export function render({ catalogue, document }: ShownDocument): string {
  const address = addresses.source(document.id);
  const { ledger } = document;
  if (!ledger) throw new Error(`Cannot show the source of ${document.id}, expected a ledger`);
  const text = sourceText(ledger);
  return page({
    archive: catalogue.archive,
    address,
    title: `${words.name}: ${plainTitle(document)}`,
    description: words.description(plainTitle(document)),
    grid: "plain",
    part: "years",
    main: html`<header>
<p class="kind"><a href="${link(address, addresses.document(document.id))}">${words.back}</a> · ${words.name}</p>
<h1>${words.title}</h1>
<p class="sub">${title(document)}</p>
${strip(text)}
${key(text, ledger)}</header>
${choices()}
<div class="lines-head" aria-hidden="true">${words.columns.map((name) => html`<span>${name}</span>`)}</div>
${sourceLines(text.lines)}
${(["mend", "cut"] as const).map((act) => !text.lines.some((line) => line.act === act) && html`<p class="none-${act}">${words.none[act]}</p>\n`)}`,
  });
}

function key(text: SourceText, { encoding }: Ledger): Markup {
  return html`<p>${words.key(acts(text), text.blank)} ${words.decoded(encoding.name)}</p>\n`;
}

/** What is shown is chosen without a script. */
function choices(): Markup {
  return html`<fieldset class="tools"><legend class="vh">${words.choice}</legend>
${(["all", "mend", "cut"] as const).map((name) => html`<label><input type="radio" name="show" id="show-${name}"${name === "all" && html` checked`}> ${words.shown[name]}</label>\n`)}</fieldset>`;
}
