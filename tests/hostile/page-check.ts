/** What a page of the site may be made of, whatever its text holds: our elements, our attributes, links and scripts. */
import type { Element } from "./read-html.ts";

const elements = new Set("a abbr article aside b bdi blockquote body button caption code dd del details div dl dt em fieldset footer form h1 h2 h3 h4 h5 h6 head header hr html i input ins label legend li link main mark meta nav noscript ol p path pre q rect script search section span strong style summary svg table tbody td tfoot th thead time title tr ul br".split(" "));
const attributes = new Set("action aria-current aria-hidden aria-label aria-labelledby autocomplete charset checked class colspan content d data-act data-doubt data-held data-role datetime defer download for height hidden href http-equiv id lang name open placeholder preserveAspectRatio rel role scope src start tabindex title type value viewBox width x y".split(" "));

/** An element that is not one of ours, or has an attribute that no layout gives. */
export function isForeign({ name, attributes: given }: Element): boolean {
  return !elements.has(name) || Object.keys(given).some((one) => !attributes.has(one));
}

export function linksOf({ attributes: given }: Element): readonly string[] {
  return ["href", "src", "action"].flatMap((name) => given[name] ?? []);
}

/** To the site itself, the web and a mailbox; and the icon that is none. */
export function leads({ name }: Element, to: string): boolean {
  return /^(?:https?:\/\/|mailto:)/u.test(to) || (!/^\s|^\/\/|\\/u.test(to) && !/^[^/?#]*:/u.test(to)) || (name === "link" && to === "data:,");
}

/** The site's own files, and data that holds no tag. */
export function isOurScript({ attributes: given, children }: Element): boolean {
  return given["type"] === "application/ld+json" ? isData(children) : /^(?:\.\.\/)*(?:scheme|search|[a-z-]+)\.js$/u.test(given["src"] ?? "") && children.length === 0;
}

function isData(children: Element["children"]): boolean {
  const [text, ...more] = children;
  return more.length === 0 && typeof text === "string" && !/[<>]/u.test(text) && typeof JSON.parse(text) === "object";
}
