import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Archive, Document } from "../src/model.ts";
import { plainText } from "../src/search/plain.ts";
import { addresses } from "../src/site/links.ts";
import { atom, type Given } from "../src/site/open/atom.ts";
import { dataPackage, type WrittenFile } from "../src/site/open/datapackage.ts";
import { feedsOf } from "../src/site/open/feeds.ts";
import { firstIds } from "../src/site/open/first-ids.ts";
import { openFiles } from "../src/site/open/files.ts";
import { robots } from "../src/site/open/robots.ts";
import { sitemap } from "../src/site/open/sitemap.ts";
import { sha256 } from "./files.ts";
import { filesIn } from "./output.ts";

/** Writes the open data, its description and the feeds into a site; says which files of data there are. */
export function writeOpenFiles(archive: Archive, output: string): readonly WrittenFile[] {
  const written: WrittenFile[] = [];
  for (const [file, text] of openFiles(archive)) {
    const bytes = Buffer.from(text);
    write(output, file.path, bytes);
    written.push({ ...file, bytes: bytes.length, sha256: sha256(bytes) });
  }
  write(output, addresses.dataPackage, dataPackage(archive.site, written));
  write(output, addresses.robots, robots(archive.site.address));
  const given: Given = { urn: (name) => urn(archive.site.identity ?? "", name), firstId: firstIds(archive.former.renamed), opening: once(opening) };
  for (const feed of feedsOf(archive)) for (const [address, text] of atom(feed, archive.site, given)) write(output, address, text);
  return written;
}

/** Writes the map of a finished site, where the site has an address. Pages that ask not to be listed are left out. */
export function writeSitemap(address: string | null, output: string): void {
  if (address === null) return;
  const pages = filesIn(output).filter((path) => path.endsWith(".html") && path !== addresses.homeCopy && !headOf(join(output, path)).includes('<meta name="robots" content="noindex'));
  for (const [path, text] of sitemap(address, pages)) write(output, path, text);
}

/** What is left out where `site.yaml` gives no address, said to a maintainer. */
export function addressWarnings(archive: Archive): readonly string[] {
  if (archive.site.address !== null) return [];
  return ["site.yaml gives no address: sitemap.xml is left out, and feeds and data link within the site only. Write the site's address there, such as https://example.org/luu-tru/, once it has one."];
}

/** The same name gives the same identifier for ever: version 5 of RFC 9562, within a space of our own. */
function urn(identity: string, name: string): string {
  const sum = createHash("sha1").update(`vietnamese-ict-policy-archive\0${identity}\0${name}`).digest();
  sum[6] = ((sum[6] ?? 0) & 0x0f) | 0x50;
  sum[8] = ((sum[8] ?? 0) & 0x3f) | 0x80;
  const digits = sum.toString("hex");
  return `urn:uuid:${[[0, 8], [8, 12], [12, 16], [16, 20], [20, 32]].map(([from, to]) => digits.slice(from, to)).join("-")}`;
}

/** A text stands in several feeds, and is read for the first of them alone. */
function once(read: (document: Document) => string): (document: Document) => string {
  const known = new Map<Document, string>();
  return (document) => {
    const found = known.get(document) ?? read(document);
    known.set(document, found);
    return found;
  };
}

const longestOpening = 300;

/** The first words of a text, whole words only. */
function opening({ body }: Document): string {
  const text = plainText(body.slice(0, 5 * longestOpening)).split("\n").join(" ");
  if (text.length <= longestOpening) return text;
  return `${text.slice(0, Math.max(0, text.lastIndexOf(" ", longestOpening)))}…`;
}

/** The first bytes of a page: its head begins in them. */
function headOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(6000);
    return bytes.toString("utf8", 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

function write(output: string, path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(join(output, path)), { recursive: true });
  writeFileSync(join(output, path), data);
}
