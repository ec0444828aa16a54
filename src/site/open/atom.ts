import { dateDoubted } from "../../archive/doubted.ts";
import type { ArchiveDate, Document, Site } from "../../model.ts";
import { topicLabel } from "../../tables/topics.ts";
import { citable, oneLine } from "../citing/citable.ts";
import { fullDate, precision, roleLabel } from "../dates.ts";
import { textOf, type Content, type Markup } from "../html.ts";
import { absolute, addresses, link } from "../links.ts";
import { openWords as words } from "../open-words.ts";
import { kindWords } from "../words.ts";
import { mostEntries, type Feed } from "./feeds.ts";
import { xml } from "./xml.ts";

/** What a feed is given: identifiers that never change, made from names; the id that a document was first given; the first words of a text. */
export interface Given {
  readonly urn: (name: string) => string;
  readonly firstId: (id: string) => string;
  readonly opening: (document: Document) => string;
}

/**
 * The pages of a feed as Atom (RFC 4287, paged by RFC 5005), by address. Every time comes from a text; where the archive
 * has no address links are relative to the feed.
 */
export function* atom(feed: Feed, site: Site, given: Given, most = mostEntries): Generator<readonly [address: string, text: string]> {
  const pages = Math.ceil(feed.documents.length / most);
  const updated = latest(feed.documents);
  for (let page = 1; page <= pages; page += 1) {
    const documents = feed.documents.slice((page - 1) * most, page * most);
    yield [feed.address(page), `<?xml version="1.0" encoding="UTF-8"?>\n${textOf(feedPage(feed, site, given, { documents, page, pages, updated }))}`];
  }
}

interface Turned {
  readonly documents: readonly Document[];
  readonly page: number;
  readonly pages: number;
  /** Of the whole feed. */
  readonly updated: string;
}

function feedPage(feed: Feed, site: Site, given: Given, { documents, page, pages, updated }: Turned): Markup {
  const at = linkFrom(feed.address(page), site);
  return xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${given.urn(`feed/${feed.topic ?? ""}`)}</id>
<title>${oneLine(feed.title)}</title>
<subtitle>${oneLine(site.description)}</subtitle>
<updated>${updated}</updated>
<author><name>${oneLine(site.publisher)}</name></author>
<rights>${oneLine(site.licence.name)}</rights>
<icon>${at(addresses.icon)}</icon>
<link rel="self" type="application/atom+xml" href="${at(feed.address(page))}"/>
<link rel="alternate" type="text/html" hreflang="vi" href="${at(feed.page)}"/>
${pages > 1 && turning(feed, page, pages).map(([rel, to]) => xml`<link rel="${rel}" type="application/atom+xml" href="${at(to)}"/>\n`)}${documents.map((document) => entry(document, site, given, at))}</feed>
`;
}

function turning(feed: Feed, page: number, pages: number): readonly (readonly [rel: string, to: string])[] {
  return [
    ["first", feed.address(1)], ...page > 1 ? [["previous", feed.address(page - 1)] as const] : [],
    ...page < pages ? [["next", feed.address(page + 1)] as const] : [], ["last", feed.address(pages)],
  ];
}

function entry(document: Document, site: Site, given: Given, at: (to: string) => string): Markup {
  const { id, topics } = document.front;
  const { title, authors } = citable(document, site);
  return xml`<entry>
<id>${given.urn(given.firstId(id))}</id>
<title>${oneLine(title)}</title>
<updated>${instant(document.front.date ?? "")}</updated>
${posted(document)}${(authors.length > 0 ? authors : [words.noAuthor]).map((name) => xml`<author><name>${oneLine(name)}</name></author>\n`)}<link rel="alternate" type="text/html" hreflang="vi" href="${at(addresses.document(id))}"/>
${topics.map((key) => xml`<category term="${key}" label="${topicLabel(key)}"/>\n`)}<summary>${summary(document, site, given)}</summary>
</entry>
`;
}

/** A text's own day, where it is a whole day, not an event's, and not doubted. */
function posted(document: Document): Content {
  const { date, dateRole } = document.front;
  const isSure = date !== null && date.length >= 10 && dateRole !== null && dateRole !== "event" && !dateDoubted(document);
  return isSure && xml`<published>${instant(date)}</published>\n`;
}

/** What is known in words first: there a month stays a month and an event an event. */
function summary(document: Document, site: Site, given: Given): string {
  const { kind, date, dateRole } = document.front;
  const { publisher } = citable(document, site);
  const day = date === null ? null : `${roleLabel(date, dateRole)} ${fullDate(date)}${dateDoubted(document) ? `, ${words.doubted}` : ""}`;
  const said = [kindWords[kind], day, publisher].filter((part) => part !== null).join(" · ");
  return `${oneLine(said)}. ${given.opening(document)}`;
}

function latest(documents: readonly Document[]): string {
  return documents.reduce((last, { front }) => {
    const moment = instant(front.date ?? "");
    return moment > last ? moment : last;
  }, "");
}

/** The first moment of what the text gives, in Vietnam time: the format knows no less than a second. */
function instant(date: ArchiveDate): string {
  const rest = { year: "-01-01T00:00:00", month: "-01T00:00:00", day: "T00:00:00", minute: ":00" }[precision(date)];
  return `${date}${rest}+07:00`;
}

function linkFrom(from: string, { address }: Site): (to: string) => string {
  return (to) => (address === null ? link(from, to) : new URL(absolute(address, to === addresses.home ? "" : to)).href);
}
