import { dateDoubted } from "../../archive/doubted.ts";
import { publisherKey } from "../../archive/shelves.ts";
import type { Citation, Document, FrontMatter, Site } from "../../model.ts";
import { officeLabel } from "../../tables/offices.ts";
import { placeLabel } from "../../tables/places.ts";
import { topicLabel } from "../../tables/topics.ts";
import { absolute, addresses } from "../links.ts";

/** A key of a table and the words for it. */
export interface Named {
  readonly key: string;
  readonly label: string;
}

/** A document as open data: its front matter, the words for its keys, and where to read it. */
export interface OpenRecord extends Pick<FrontMatter, "id" | "kind" | "title" | "number" | "date" | "dateRole" | "author" | "credit" | "source" | "review"> {
  readonly dateDoubted: boolean;
  readonly publisher: Named | null;
  readonly places: readonly Named[];
  readonly topics: readonly Named[];
  readonly cites: readonly Citation[];
  /** Facts that a person changed. */
  readonly edited: readonly string[];
  readonly repairs: number;
  /** Addresses: whole where the archive has one of its own, else from the site's root. */
  readonly page: string;
  readonly text: string;
}

export function openRecord(document: Document, site: Site): OpenRecord {
  const { id, kind, title, number, date, dateRole, author, publisher, credit, places, topics, cites, source, review } = document.front;
  const at = (address: string) => (site.address === null ? address : absolute(site.address, address));
  return {
    id, kind, title, number, date, dateRole, dateDoubted: dateDoubted(document), author,
    publisher: publisher === null ? null : { key: publisherKey(publisher), label: officeLabel(publisher) }, credit,
    places: places.map((key) => ({ key, label: placeLabel(key) })), topics: topics.map((key) => ({ key, label: topicLabel(key) })),
    cites, source, review, edited: document.edited, repairs: document.gist.repairs,
    page: at(addresses.document(id)), text: at(addresses.text(id)),
  };
}
