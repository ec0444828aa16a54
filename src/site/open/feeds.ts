import type { Archive, Document, Shelf } from "../../model.ts";
import { addresses } from "../links.ts";

/** A feed: its texts, the newest first, and the page that it follows. */
export interface Feed {
  /** The key of a topic; null for the whole archive. */
  readonly topic: string | null;
  readonly title: string;
  /** The address of each of its pages. */
  readonly address: (page: number) => string;
  readonly page: string;
  readonly documents: readonly Document[];
}

/** Most texts on one page of a feed; the older ones follow on pages of their own (RFC 5005). */
export const mostEntries = 100;

const known = new WeakMap<Archive, readonly Feed[]>();

/** The feeds of an archive. A text without any date stands in none, for an entry must have one; a feed without texts is none. */
export function feedsOf(archive: Archive): readonly Feed[] {
  const found = known.get(archive) ?? [whole(archive), ...archive.shelves.filter(({ kind }) => kind === "topic").map((shelf) => ofTopic(archive, shelf))]
    .filter(({ documents }) => documents.length > 0);
  known.set(archive, found);
  return found;
}

function whole({ site, documents }: Archive): Feed {
  return { topic: null, title: site.name, address: addresses.feed, page: addresses.home, documents: dated(documents) };
}

function ofTopic({ site }: Archive, { key, label, url, documents }: Shelf): Feed {
  return { topic: key, title: `${label} – ${site.name}`, address: (page) => addresses.topicFeed(key, page), page: url, documents: dated(documents) };
}

function dated(documents: readonly Document[]): readonly Document[] {
  return documents.filter(({ front }) => front.date !== null);
}
