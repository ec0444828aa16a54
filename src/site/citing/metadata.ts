import { machineDate } from "../dates.ts";
import type { Citable } from "./citable.ts";

/** What the head of a page says to machines beyond what its text says to readers. */
export interface About {
  readonly topics: readonly string[];
  readonly places: readonly string[];
  /** Numbers or names of the works that the text cites. */
  readonly cites: readonly string[];
  readonly sha256: string;
}

/** Dublin Core and Highwire tags, name and content. A doubted date is left out of Highwire, which has no way to say so, and carries EDTF's `?` in Dublin Core. */
export function tags(text: Citable, about: About): readonly (readonly [name: string, content: string])[] {
  const day = text.date?.slice(0, 10);
  const found: readonly (readonly [string, string | null | undefined])[] = [
    ["DC.title", text.title], ...text.authors.map((name) => ["DC.creator", name] as const),
    ["DC.publisher", text.publisher], ["DC.date", day && `${day}${text.doubted ? "?" : ""}`],
    ["DC.type", "Text"], ["DC.language", "vi"], ["DC.identifier", text.url ?? text.id], ["DC.source", text.original],
    ...about.topics.map((topic) => ["DC.subject", topic] as const), ...about.places.map((place) => ["DC.coverage", place] as const),
    ...about.cites.map((work) => ["DCTERMS.references", work] as const), ["DCTERMS.isPartOf", text.archive],
    ["citation_title", text.title], ...text.authors.map((name) => ["citation_author", name] as const),
    ["citation_publication_date", text.doubted ? null : day?.replaceAll("-", "/")],
    ["citation_publisher", text.publisher], ["citation_language", "vi"], ["citation_public_url", text.url],
  ];
  return found.flatMap(([name, content]) => (content ? [[name, content] as const] : []));
}

/** The same as schema.org, for a `script` of the type `application/ld+json`; no text can end that element. */
export function jsonLd(text: Citable, about: About): string {
  const things = (names: readonly string[], type: string) => (names.length === 0 ? undefined : names.map((name) => ({ "@type": type, name })));
  return inScript(JSON.stringify({
    "@context": "https://schema.org",
    "@type": text.kind === "legal" ? "Legislation" : "NewsArticle",
    "@id": text.url ?? undefined,
    [text.kind === "legal" ? "name" : "headline"]: text.title,
    identifier: text.id,
    legislationIdentifier: text.kind === "legal" ? text.number ?? undefined : undefined,
    author: things(text.authors, text.kind === "legal" ? "Organization" : "Person"),
    publisher: text.publisher === null ? undefined : { "@type": "Organization", name: text.publisher },
    [text.kind === "legal" ? "legislationDate" : "datePublished"]: text.date === null || text.doubted ? undefined : machineDate(text.date),
    inLanguage: "vi",
    isBasedOn: text.original ?? undefined,
    about: things(about.topics, "Thing"),
    spatialCoverage: things(about.places, "Place"),
    citation: things(about.cites, "Legislation"),
    isPartOf: { "@type": "Collection", name: text.archive },
    sha256: about.sha256,
  }));
}

/** JSON with each sign that a parser of HTML or JavaScript may take for its own written by its number; the value is the same. */
function inScript(json: string): string {
  return [...json].map((sign) => (dangerous.has(sign) ? `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}` : sign)).join("");
}
const dangerous = new Set(["<", ">", "&", "\u2028", "\u2029"]);
