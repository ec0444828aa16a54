import type { Citer } from "../../src/archive/works.ts";
import { plainText } from "../../src/search/plain.ts";
import { html, type Content } from "../../src/site/html.ts";
import { bound } from "../../src/site/typography.ts";

const reach = 90;
const untidy = ["\u00a0", "\t", "\n", "  "];

/**
 * The words with which a text cites a work, marked, with what stands around them. Where its body does not have them, the
 * words alone; nothing where its title, which the reader sees, already has them.
 */
export function quotation({ document, citation, read }: Citer): Content {
  const said = [...new Set([...read?.evidence.map(({ quote }) => tidy(quote)) ?? [], citation.as])].filter((words) => words !== "");
  for (const words of said) {
    const around = passage(document.body, words);
    if (around) return html`<p class="excerpt">${bound(around.before)}<mark>${words}</mark>${bound(around.after)}</p>\n`;
  }
  const inTitle = said.some((words) => tidy(document.front.title ?? "").includes(words));
  return read && said[0] !== undefined && !inTitle && html`<p class="excerpt"><mark>${said[0]}</mark></p>\n`;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

/** The line of the body that holds the words, cut between words on both sides. */
function passage(body: string, words: string): Around | null {
  for (const line of linesWith(body, words)) {
    const text = tidy(plainText(line));
    const at = text.indexOf(words);
    if (at >= 0) return { before: ending(text.slice(0, at)), after: opening(text.slice(at + words.length)) };
  }
  return null;
}

/** The lines of the body that hold the words: as they stand, else with white space run as one space. */
function linesWith(body: string, words: string): readonly string[] {
  const at = body.indexOf(words);
  if (at < 0) return body.split("\n").filter((line) => tidy(line).includes(words));
  const end = body.indexOf("\n", at);
  return [body.slice(body.lastIndexOf("\n", at) + 1, end < 0 ? undefined : end)];
}

/** The last words of a text, with an ellipsis where it is cut. */
function ending(text: string): string {
  if (text.length <= reach) return text;
  const cut = text.indexOf(" ", text.length - reach);
  return `…${cut < 0 ? "" : text.slice(cut + 1)}`;
}

/** The first words of a text. */
function opening(text: string): string {
  if (text.length <= reach) return text;
  const cut = text.lastIndexOf(" ", reach);
  return `${cut < 0 ? "" : text.slice(0, cut)}…`;
}

/** Most texts are tidy as they stand, and need no second look. */
function tidy(text: string): string {
  if (!untidy.some((sign) => text.includes(sign)) && !text.startsWith(" ") && !text.endsWith(" ")) return text;
  return text.replaceAll("\u00a0", " ").replaceAll("\t", " ").replaceAll("\n", " ").split(" ").filter((word) => word !== "").join(" ");
}
