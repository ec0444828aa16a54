import { describe, expect, test } from "vitest";
import { buildArchive } from "../../../src/archive/build.ts";
import type { FrontMatter } from "../../../src/model.ts";
import { atom } from "../../../src/site/open/atom.ts";
import { feedsOf } from "../../../src/site/open/feeds.ts";
import { holdable } from "../../../src/site/open/xml.ts";
import { file, ledgerFile, siteFile } from "../../archive/sample.ts";
import { hostileTitles } from "./hostile.ts";
import { all, first, readXml } from "./read-xml.ts";

const given = { urn: (name: string) => `urn:test:${name}`, firstId: (id: string) => id, opening: () => "Câu mở." };
const archiveOf = (documents: readonly Partial<FrontMatter>[], address: string | null = null, ledgers = [] as ReturnType<typeof ledgerFile>[]) => buildArchive({
  site: { ...siteFile, text: siteFile.text.replace("address: null", `address: ${JSON.stringify(address)}`) },
  documents: documents.map((differs, at) => file({ id: `bai-${at}`, ...differs })), ledgers, pages: [],
}).archive;
const pagesOf = (archive: ReturnType<typeof archiveOf>, topic: string | null = null, most?: number) => {
  const feed = feedsOf(archive).find((one) => one.topic === topic);
  return new Map([...(feed ? atom(feed, archive.site, given, most) : [])].map(([address, text]) => [address, readXml(text)]));
};
const entryOf = (differs: Partial<FrontMatter>, ledgers = [] as ReturnType<typeof ledgerFile>[]) => {
  const feed = pagesOf(archiveOf([{ id: "mot", ...differs }], null, ledgers)).get("feed.xml");
  const [entry] = feed ? all(feed, "entry") : [];
  if (!entry) throw new Error("Cannot find the entry");
  return entry;
};

describe("the times of an entry", () => {
  test.each<[string, Partial<FrontMatter>, string, string | null]>([
    ["a minute", { date: "2013-01-28T14:45" }, "2013-01-28T14:45:00+07:00", "2013-01-28T14:45:00+07:00"],
    ["a day", { date: "2013-01-28" }, "2013-01-28T00:00:00+07:00", "2013-01-28T00:00:00+07:00"],
    ["a month is no day of publishing", { date: "2013-07" }, "2013-07-01T00:00:00+07:00", null],
    ["a year is no day of publishing", { date: "2013" }, "2013-01-01T00:00:00+07:00", null],
    ["an event's day is no day of publishing", { date: "2013-01-28", dateRole: "event" }, "2013-01-28T00:00:00+07:00", null],
  ])("%s", (_, differs, updated, published) => {
    const entry = entryOf(differs);
    expect([first(entry, "updated"), first(entry, "published")]).toEqual([updated, published]);
  });
  test("of a doubted day give none of publishing", () => {
    const doubts = [{ rule: "posted-before-event", reason: "Sớm hơn.", quote: "", line: null, blocks: false }];
    const entry = entryOf({ date: "2013-01-28", review: ["Sớm hơn."] }, [ledgerFile({ doubts })]);
    expect(first(entry, "published")).toBeNull();
    expect(first(entry, "summary")).toContain("còn ngờ");
  });
  test("say in words what the text gives", () => {
    expect(first(entryOf({ date: "2013-07" }), "summary")).toBe("Tin bài · tháng đăng 07/2013. Câu mở.");
  });
});

describe("a feed", () => {
  test("is as new as its newest text, whatever the order", () => {
    const feed = pagesOf(archiveOf([{ date: "2012" }, { date: "2013-02-01T09:00" }, { date: "2013-02" }])).get("feed.xml");
    expect(feed && first(feed, "updated")).toBe("2013-02-01T09:00:00+07:00");
  });
  test("leaves out a text without any date, for it would have to invent one", () => {
    const feed = pagesOf(archiveOf([{ date: null, dateRole: null }, {}])).get("feed.xml");
    expect(feed && all(feed, "entry").map((entry) => first(entry, "id"))).toEqual(["urn:test:bai-1"]);
  });
  test("does not stand where it would be empty", () => {
    expect(feedsOf(archiveOf([]))).toEqual([]);
    expect(feedsOf(archiveOf([{ date: null, dateRole: null, topics: ["ung-dung-cntt"] }]))).toEqual([]);
  });
  test("of a topic holds its texts alone, and has an identifier of its own", () => {
    const archive = archiveOf([{ topics: ["ung-dung-cntt"] }, {}]);
    const feed = pagesOf(archive, "ung-dung-cntt").get("feed/chu-de/ung-dung-cntt.xml");
    expect(feed && [first(feed, "id"), all(feed, "entry").length]).toEqual(["urn:test:feed/ung-dung-cntt", 1]);
    expect(feed && all(feed, "link").map(({ attributes }) => attributes["href"])).toEqual(["ung-dung-cntt.xml", "../../chu-de/ung-dung-cntt.html"]);
  });
  test("names someone for every entry, and no one for the archive's sake", () => {
    expect(first(entryOf({ author: null, publisher: "mic.gov.vn" }), "author")).toBe("Không rõ tác giả");
    expect(all(entryOf({ author: "Huy Hoàng, Vũ Nhung" }), "author").map(({ text }) => text)).toEqual(["Huy Hoàng", "Vũ Nhung"]);
  });
  test("beyond its measure goes on from page to page, and loses none", () => {
    const pages = pagesOf(archiveOf(Array.from({ length: 7 }, () => ({}))), null, 3);
    expect([...pages].map(([address, feed]) => [address, all(feed, "entry").length])).toEqual([["feed.xml", 3], ["feed/trang-2.xml", 3], ["feed/trang-3.xml", 1]]);
    const links = (address: string) => Object.fromEntries((pages.get(address)?.children ?? []).filter(({ name }) => name === "link").map(({ attributes }) => [attributes["rel"], attributes["href"]]));
    expect(links("feed.xml")).toEqual({ self: "feed.xml", alternate: "index.html", first: "feed.xml", next: "feed/trang-2.xml", last: "feed/trang-3.xml" });
    expect(links("feed/trang-3.xml")).toEqual({ self: "trang-3.xml", alternate: "../index.html", first: "../feed.xml", previous: "trang-2.xml", last: "trang-3.xml" });
  });
  test("links wholly where the archive has an address", () => {
    const feed = pagesOf(archiveOf([{}], "https://vídụ.vn/kho")).get("feed.xml");
    expect(feed && all(feed, "link").map(({ attributes }) => attributes["href"])).toEqual(["https://xn--vd-nja3081a.vn/kho/feed.xml", "https://xn--vd-nja3081a.vn/kho/"]);
  });
  test.each([["\ud800", ""], ["\udc00x", "x"], ["a\u0000b\u000bc\ufffe", "abc"], ["𝔸\u0085\t\n", "𝔸\u0085\t\n"], ["a\u202eb\u2067", "ab"]])("holds of %j what XML can hold", (text, kept) => {
    expect(holdable(text)).toBe(kept);
  });
  test("is well-formed whatever its texts say, and turns no direction", () => {
    const archive = archiveOf(hostileTitles.map((title) => ({ title, author: title, publisher: title, topics: ["ung-dung-cntt"] })));
    for (const topic of [null, "ung-dung-cntt"]) {
      for (const [, feed] of pagesOf(archive, topic)) {
        expect(all(feed, "entry")).toHaveLength(archive.documents.length);
        expect(feed.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
        for (const entry of all(feed, "entry")) for (const name of ["id", "title", "updated", "author"]) expect(first(entry, name)).not.toBeNull();
      }
    }
  });
});
