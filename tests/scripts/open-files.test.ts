import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "../../scripts/files.ts";
import { addressWarnings, writeOpenFiles, writeSitemap } from "../../scripts/open-files.ts";
import { filesIn } from "../../scripts/output.ts";
import { buildArchive } from "../../src/archive/build.ts";
import type { FrontMatter } from "../../src/model.ts";
import { file, siteFile } from "../archive/sample.ts";
import { hostileTitles } from "../site/open/hostile.ts";
import { all, first, readXml } from "../site/open/read-xml.ts";

let folder = "";
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "open-")); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const archiveOf = (documents: readonly Partial<FrontMatter>[], site = "") => buildArchive({
  site: { ...siteFile, text: siteFile.text.replace("address: null\n", site.includes("address") ? "" : "address: null\n") + site },
  documents: documents.map((differs, at) => file({ id: `bai-${at}`, ...differs })), ledgers: [], pages: [],
}).archive;
const written = (archive: ReturnType<typeof archiveOf>, name: string) => {
  const files = writeOpenFiles(archive, join(folder, name));
  return { files, texts: new Map(filesIn(join(folder, name)).map((path) => [path, readFileSync(join(folder, name, path), "utf8")])) };
};
const idsOf = (text: string | undefined) => { const feed = readXml(text ?? ""); return [first(feed, "id"), ...all(feed, "entry").map((entry) => first(entry, "id"))]; };

describe("the files of open data", () => {
  const hostile = hostileTitles.map((title) => ({ title, author: title, publisher: title, topics: ["ung-dung-cntt"] }));
  test("are the same bytes each time, and their sums and sizes are those that the package gives", () => {
    const [one, two] = [written(archiveOf(hostile), "one"), written(archiveOf([...hostile]), "two")];
    expect([...two.texts]).toEqual([...one.texts]);
    const { resources } = JSON.parse(one.texts.get("datapackage.json") ?? "") as { resources: { path: string; bytes: number; hash: string }[] };
    expect(resources.map(({ path }) => path)).toEqual(one.files.map(({ path }) => path));
    for (const { path, bytes, hash } of resources) {
      const data = readFileSync(join(folder, "one", path));
      expect([path, bytes, hash]).toEqual([path, data.length, `sha256:${sha256(data)}`]);
    }
  });
  test("are none of them empty, though the archive is", () => {
    expect([...written(archiveOf([]), "x").texts].filter(([, text]) => text.trim() === "")).toEqual([]);
  });
  test("hold feeds that are well-formed whatever the texts say", () => {
    const feeds = [...written(archiveOf(hostile), "x").texts].filter(([path]) => path.endsWith(".xml"));
    expect(feeds.map(([path]) => path)).toEqual(["feed.xml", "feed/chu-de/ung-dung-cntt.xml"]);
    for (const [, text] of feeds) expect(all(readXml(text), "entry")).toHaveLength(hostile.length);
  });
});

describe("the identifiers of a feed", () => {
  const ids = (documents: readonly Partial<FrontMatter>[], site?: string) => idsOf(written(archiveOf(documents, site), `${Math.random()}`).texts.get("feed.xml"));
  test("are of the form urn:uuid, each once", () => {
    const found = ids([{}, { id: "hai" }, { id: "feed" }]);
    expect(new Set(found).size).toBe(4);
    for (const id of found) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  });
  test("stay whatever else of the text or of the site changes", () => {
    expect(ids([{ title: "Khác", date: "2020", author: "Khác" }], 'address: "https://a.vn/"\n')).toEqual(ids([{}]));
  });
  test("stay when a document is renamed, again and again", () => {
    const at = (id: string, moved: string | null) => {
      const { archive } = buildArchive({ site: siteFile, documents: [file({ id })], ledgers: [], pages: [], former: { moved: moved === null ? null : { path: "content/moved.yaml", text: moved }, retiredDocuments: [], retiredLedgers: [] } });
      return idsOf(written(archive, `${Math.random()}`).texts.get("feed.xml"));
    };
    const first = at("z", null);
    expect([at("a", "renamed: {z: a}"), at("m", "renamed: {z: a, a: m}"), at("m", null)]).toEqual([first, first, expect.not.arrayContaining([first[1]])]);
  });
  test("are those of one archive alone, where it has an identity of its own", () => {
    expect(ids([{}], 'identity: "a"\n').filter((id) => [...ids([{}]), ...ids([{}], 'identity: "b"\n')].includes(id))).toEqual([]);
  });
});

describe("the map of a site", () => {
  beforeEach(() => {
    mkdirSync(join(folder, "nam"));
    writeFileSync(join(folder, "index.html"), "<html></html>");
    writeFileSync(join(folder, "nam/2013.html"), "");
    writeFileSync(join(folder, "404.html"), '<head>\n<meta name="robots" content="noindex">');
    writeFileSync(join(folder, "feed.xml"), "");
  });
  test("lists its pages, but those that ask not to be listed", () => {
    writeSitemap("https://a.vn/kho/", folder);
    expect(all(readXml(readFileSync(join(folder, "sitemap.xml"), "utf8")), "url").map((url) => first(url, "loc"))).toEqual(["https://a.vn/kho/", "https://a.vn/kho/nam/2013.html"]);
  });
  test("is left out without an address, and the maintainer is told", () => {
    writeSitemap(null, folder);
    expect(filesIn(folder)).not.toContain("sitemap.xml");
    expect(addressWarnings(archiveOf([]))).toEqual([expect.stringMatching(/sitemap\.xml is left out.*https:\/\//u)]);
    expect(addressWarnings(archiveOf([], 'address: "https://a.vn/"\n'))).toEqual([]);
  });
});
