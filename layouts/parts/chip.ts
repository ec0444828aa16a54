import { workKey } from "../../src/archive/shelves.ts";
import type { Citation } from "../../src/model.ts";
import type { Dress } from "../../src/site/citations.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { link } from "../../src/site/links.ts";
import type { Place } from "./shown.ts";

/** A legal number in its chip: solid where the archive holds the text, dashed where not, a link where the work is known. */
export function chip({ catalogue, from }: Place, citation: Citation): Markup {
  const shelf = citation.work === null ? null : catalogue.shelf("work", workKey(citation.work));
  const held = catalogue.held(citation) ? null : html` data-held="no"`;
  if (!shelf) return html`<span class="${chipClass(citation.as)}"${held}>${citation.as}</span>`;
  return html`<a class="${chipClass(citation.as)}"${held} href="${link(from, shelf.url)}">${citation.as}</a>`;
}

/** A number never breaks; the name of a law may, for it can be longer than a line. */
export function chipClass(as: string): string {
  return as.length > 24 ? "num long" : "num";
}

/**
 * How a citation looks inside a sentence: a number is a chip, a name an ordinary link that may break between words. A
 * number whose work is not known is only unbroken.
 */
export function dressed({ catalogue, from }: Place): Dress {
  return (citation) => {
    const isNumber = citation.as.includes("/");
    const shelf = citation.work === null ? null : catalogue.shelf("work", workKey(citation.work));
    if (!shelf) return isNumber ? { tag: "span", attributes: { class: "nb" } } : null;
    const held: Record<string, string> = catalogue.held(citation) ? {} : { "data-held": "no" };
    return { tag: "a", attributes: { class: isNumber ? "num" : "law", ...held, href: link(from, shelf.url) } };
  };
}
