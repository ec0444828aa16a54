import MarkdownIt from "markdown-it";
import { paragraphMarks } from "../tables/paragraph-marks.ts";
import { slug } from "../vietnamese/slug.ts";
import { html, textOf, trusted, type Markup } from "./html.ts";
import { placeMarks, plainOf, type Marker } from "./marks.ts";
import { document as words } from "./words.ts";

/** A heading or a paragraph of a rendered text that can be linked to: `id` without `#`. */
export interface Anchor {
  readonly id: string;
  readonly text: string;
}

export interface Rendered {
  readonly markup: Markup;
  readonly headings: readonly Anchor[];
  /** Empty when the paragraphs were not numbered. */
  readonly paragraphs: readonly Anchor[];
  /** How many repaired words are marked. */
  readonly mended: number;
}

export interface Rendering {
  /** Each paragraph of the text proper carries its number as a link. */
  readonly numbered?: boolean;
  /** What its words are marked with. */
  readonly marker?: Marker;
}

/**
 * Markdown to markup: CommonMark and tables, no HTML, no images, no bare addresses made into links, and links only to
 * http, https, mailto, relative addresses and fragments. A paragraph whose last line is `{.caption}`, `{.letterhead}`
 * or `{.signed}` takes that class. What a marker adds changes no word.
 */
export function renderMarkdown(text: string, { numbered = false, marker }: Rendering = {}): Rendered {
  const found: Found = { headings: [], paragraphs: [], numbered, marker, tables: 0, mended: 0 };
  const markup = trusted(renderer.render(text, { found }));
  return { markup, headings: found.headings, paragraphs: found.paragraphs, mended: found.mended };
}

/** The headings of a text of the second level, with the ids that `renderMarkdown` gives them. */
export function headingsOf(text: string): readonly Anchor[] {
  return renderMarkdown(text).headings;
}

/** True for the links that a text may hold. */
export function allowedLink(address: string): boolean {
  const target = address.trim().toLowerCase();
  if (target.startsWith("//") || target.includes("\\")) return false;
  const colon = target.indexOf(":");
  const first = firstOf(target, "/?#");
  if (colon < 0 || (first >= 0 && first < colon)) return true;
  return ["http", "https", "mailto"].includes(target.slice(0, colon));
}

interface Found {
  readonly headings: Anchor[];
  readonly paragraphs: Anchor[];
  readonly numbered: boolean;
  readonly marker: Marker | undefined;
  tables: number;
  mended: number;
}
type Core = Parameters<Parameters<MarkdownIt["core"]["ruler"]["push"]>[1]>[0];
type Block = Parameters<Parameters<MarkdownIt["block"]["ruler"]["push"]>[1]>[0];
type Token = Core["tokens"][number];

const renderer = new MarkdownIt("commonmark", { html: false, linkify: false, xhtmlOut: false }).enable("table")
  .disable(["image", "code", "lheading"]);
renderer.set({ maxNesting: 100 } as Parameters<typeof renderer.set>[0]);
renderer.validateLink = allowedLink;
renderer.block.ruler.before("table", "deep", keepDeep);
const [takeTable] = renderer.block.ruler.getRules("").slice(1);
renderer.block.ruler.at("table", keepCells, { alt: ["paragraph", "reference"] });
renderer.renderer.rules["fence"] = (tokens, index) => fenced(tokens[index]);
renderer.core.ruler.before("inline", "classes", nameClasses);
renderer.core.ruler.push("anchors", placeAnchors);
renderer.core.ruler.push("marks", markWords);
renderer.renderer.rules["table_open"] = (_tokens, _index, _options, env) => openTable((env as { found: Found }).found);
renderer.renderer.rules["table_close"] = () => "</table></section>\n";

/** How many lists and quotations may stand in one another. The renderer would drop what stands deeper: it is kept as a paragraph. */
const deepest = 60;

function keepDeep(state: Block, from: number, to: number): boolean {
  if (state.level < deepest) return false;
  let end = from + 1;
  while (end < to && !state.isEmpty(end) && (state.sCount[end] ?? 0) >= state.blkIndent) end += 1;
  state.push("paragraph_open", "p", 1);
  const words = state.push("inline", "", 0);
  words.content = state.getLines(from, end, state.blkIndent, false).trim();
  words.map = [from, end];
  words.children = [];
  state.push("paragraph_close", "p", -1);
  state.line = end;
  return true;
}

/** A row with more cells than the head would lose them: then it is no table, and its lines stay as they are written. */
function keepCells(state: Block, from: number, to: number, silent: boolean): boolean {
  const before = state.tokens.length;
  if (!takeTable?.(state, from, to, silent)) return false;
  if (silent || mostCells(state, from, state.line) <= cellsIn(state, from)) return true;
  state.tokens.length = before;
  state.line = from;
  return false;
}

function mostCells(state: Block, from: number, to: number): number {
  return Math.max(...Array.from({ length: to - from }, (_, at) => cellsIn(state, from + at)));
}

function cellsIn(state: Block, line: number): number {
  const text = state.getLines(line, line + 1, state.blkIndent, false).trim();
  const bars = [...text].filter((sign, at, signs) => sign === "|" && signs[at - 1] !== "\\").length;
  return bars + 1 - (text.startsWith("|") ? 1 : 0) - (text.endsWith("|") && !text.endsWith("\\|") ? 1 : 0);
}

/** What stands beside the fence is written above what it holds. */
function fenced(token: Token | undefined): string {
  const lines = [token?.info.trim(), token?.content].filter((text) => text);
  return textOf(html`<pre><code>${lines.join("\n")}</code></pre>\n`);
}

/** A wide table scrolls by itself, also by keyboard, and never widens the page. */
function openTable(found: Found): string {
  found.tables += 1;
  return `<section class="scroll" tabindex="0" aria-label="${words.table(found.tables)}"><table>\n`;
}

/** Takes the line `{.name}` off the end of a paragraph and puts the class on it. */
function nameClasses(state: Core): void {
  for (const [index, token] of state.tokens.entries()) {
    const opening = state.tokens[index - 1];
    if (token.type !== "inline" || opening?.type !== "paragraph_open") continue;
    const end = token.content.lastIndexOf("\n");
    const name = paragraphMarks[token.content.slice(end + 1)];
    if (end < 0 || !name) continue;
    token.content = token.content.slice(0, end);
    opening.attrJoin("class", name);
  }
}

function markWords(state: Core): void {
  const { found } = state.env as { found: Found };
  if (found.marker) found.mended = placeMarks(state, found.marker);
}

function placeAnchors(state: Core): void {
  const found = (state.env as { found: Found }).found;
  for (const [index, token] of state.tokens.entries()) {
    const content = state.tokens[index + 1];
    if (!content) continue;
    if (token.type === "heading_open") anchorHeading(token, content, state.tokens[index + 2], found.headings);
    if (token.type === "paragraph_open" && found.numbered) anchorParagraph(token, content, state, found.paragraphs);
  }
}

/** The page's title is the only heading of the first level; ids say what the heading says. */
function anchorHeading(opening: Token, content: Token, closing: Token | undefined, headings: Anchor[]): void {
  const tag = opening.tag === "h1" ? "h2" : opening.tag;
  opening.tag = tag;
  if (closing) closing.tag = tag;
  const text = plainOf(content);
  const id = unused(`muc-${slug(text) || headings.length + 1}`, headings);
  opening.attrSet("id", id);
  headings.push({ id, text });
}

function anchorParagraph(opening: Token, content: Token, state: Core, paragraphs: Anchor[]): void {
  if (opening.level > 0 || opening.attrGet("class") !== null) return;
  const number = paragraphs.length + 1;
  const id = `d${number}`;
  opening.attrSet("id", id);
  paragraphs.push({ id, text: plainOf(content) });
  const mark = new state.Token("html_inline", "", 0);
  mark.content = ` <a class="pn" href="#${id}" aria-label="${words.paragraphLink(number)}">${number}</a>`;
  content.children?.push(mark);
}

function unused(wanted: string, headings: readonly Anchor[]): string {
  const taken = (id: string) => headings.some((heading) => heading.id === id);
  if (!taken(wanted)) return wanted;
  let number = 2;
  while (taken(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

function firstOf(text: string, characters: string): number {
  const places = [...characters].map((character) => text.indexOf(character)).filter((place) => place >= 0);
  return places.length ? Math.min(...places) : -1;
}
