import type { Piece, SourceLine, Stretch } from "../../src/archive/source-lines.ts";
import { html, type Content, type Markup } from "../../src/site/html.ts";
import { leftOutWords } from "../../src/site/rule-words.ts";
import { movedWords, source as words } from "../../src/site/study-words.ts";
import { lineWords } from "../../src/site/words.ts";
import { visibly } from "./mended.ts";

/** The lines of a source: number, its words, the cleaned words, what was done. */
export function sourceLines(lines: readonly SourceLine[]): Markup {
  return html`<ol class="lines">
${lines.map(row)}</ol>`;
}

function row(line: SourceLine): Markup {
  const { number, act } = line;
  return html`<li id="g${number}" data-act="${act}"><a class="n" href="#g${number}" aria-label="${words.line(number)}">${number}</a><p class="src"><span class="which">${words.raw}</span>${line.source.map((part) => written(part, "del"))}</p>${clean(line)}<p class="act">${done(line)}</p></li>\n`;
}

/** The words that the page or the record holds; what was left out has none. */
function clean({ pieces, act }: SourceLine): Content {
  const held = pieces.filter(({ part }) => part !== "cut");
  if (held.length === 0) return null;
  const text = held.map((piece, index) => [index > 0 && " ", trimmed(piece).map((part) => written(part, "ins"))]);
  return html`<p class="out${act === "fact" && " quiet"}"><span class="which">${words.clean}</span>${text}</p>`;
}

function trimmed({ clean }: Piece): readonly Stretch[] {
  const last = clean.length - 1;
  return clean.map((part, index) => ({ ...part, text: index === 0 ? (index === last ? part.text.trim() : part.text.trimStart()) : index === last ? part.text.trimEnd() : part.text }));
}

function written({ text, mended }: Stretch, tag: "ins" | "del"): Content {
  if (!mended) return text;
  return tag === "ins" ? html`<ins>${visibly(text)}</ins>` : html`<del>${visibly(text)}</del>`;
}

/** What was done in a few words: first what changed, then what the line is, then what was left out of it and why. */
function done(line: SourceLine): Content {
  const { act, mended, invisible, joined } = line;
  const [kept, moved, cut] = (["keep", "fact", "cut"] as const).map((part) => named(line.pieces.filter((piece) => piece.part === part)));
  if (act === "cut") return `${words.cut}: ${cut}`;
  const head = act === "mend" ? words.mended(mended) : kept ? words.kept : `${words.moved}: ${moved}`;
  const rest = [
    kept, joined && words.joined, head.startsWith(words.moved) || !moved ? false : `${words.moved.toLowerCase()}: ${moved}`,
    invisible > 0 && words.spaces(invisible), cut && `${words.cut.toLowerCase()}: ${cut}`,
  ].filter((part) => part !== false && part !== "");
  return html`<b>${head}</b>${rest.length > 0 && html` <span>${rest.join("; ")}</span>`}`;
}

/** Each kind of piece once. */
function named(pieces: readonly Piece[]): string {
  return [...new Set(pieces.map(({ part, rule, label }) =>
    part === "cut" ? leftOutWords(rule, label) : part === "fact" ? movedWords[label] ?? lineWords[label] : lineWords[label]))].join(", ");
}
