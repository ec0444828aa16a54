import { describe, expect, test } from "vitest";
import { buildArchive } from "../../src/archive/build.ts";
import type { TextFile } from "../../src/archive/refusal.ts";
import { built, file, ledgerFile, siteFile } from "./sample.ts";

const plain = file();
const changed = (from: string, to: string): TextFile => ({ path: plain.path, text: plain.text.replace(from, to) });

describe("a document is taken", () => {
  test.each<[string, TextFile]>([
    ["as the normaliser writes it", plain],
    ["with the line ends of Windows and a byte-order mark", { path: plain.path, text: `\ufeff${plain.text.replaceAll("\n", "\r\n")}` }],
    ["with a date that YAML would take for a day", changed('"2013-01-28"', "2013-01-28")],
    ["with a comment and keys in another order", changed("---\n", "---\n# sửa ngày 1/2\n")],
    ["with no body", { path: plain.path, text: plain.text.slice(0, plain.text.indexOf("\n\n") + 1) }],
    ["when nothing is known but its source", file({ title: null, date: null, dateRole: null })],
  ])("%s", (_, taken) => {
    const { archive, refusals } = built([taken]);
    expect(refusals).toEqual([]);
    expect(archive.documents.map(({ id }) => id)).toEqual(["mot"]);
  });
});

describe("a document is refused, with the file and the key named", () => {
  test.each<[string, TextFile, string]>([
    ["when it has no front matter", { path: plain.path, text: "Một đoạn.\n" }, "front matter"],
    ["when the front matter never ends", { path: plain.path, text: "---\nid: mot\n" }, "front matter"],
    ["for a key that gives Eleventy orders", changed("---\n", "---\npermalink: ../../x.html\n"), "permalink"],
    ["for a misspelt key", changed("author:", "auther:"), "auther"],
    ["for a key inside source that is not in the contract", changed('"url"', '"link"'), "source.link"],
    ["for a key that is missing", changed("credit: null\n", ""), "credit"],
    ["for a year without quotes", changed('"2013-01-28"', "2013"), "date"],
    ["for a day that does not exist", changed("2013-01-28", "2013-02-31"), "2013-02-31"],
    ["for a date in the reader's order", changed("2013-01-28", "28/01/2013"), "date"],
    ["for a role that is not in the list", changed('"published"', '"posted"'), "dateRole"],
    ["for an id that is not the file's name", changed('"mot"', '"hai"'), "hai"],
    ["for an id that climbs out of its folder", changed('"mot"', '"../mot"'), "id"],
    ["for a work that makes no address", file({ cites: [{ as: "1/QĐ", work: "../1", date: null }] }), "../1"],
    ["for a work without its year", file({ cites: [{ as: "1/QĐ-TTg", work: "qd/1/ttg", date: null }] }), "qd/1/ttg"],
    ["for JavaScript instead of YAML", changed("---\n", "---js\n"), "front matter"],
    ["for a YAML tag", changed('"Một"', "!!js/function 'return 1'"), "YAML"],
    ["for a key twice", changed("---\n", "---\nkind: legal\n"), "YAML"],
    ["for YAML that cannot be read, with the line", changed('"Một"', '"Một'), "line"],
    ["for an alias", changed("author: null", "author: &a null\nx: *a"), "alias"],
    ["for a title without ink", file({ title: " \u2028" }), "title"],
    ["for a title that holds half of a character", file({ title: "\ud800 lẻ" }), "title"],
  ])("%s", (_, refused, named) => {
    const { archive, refusals } = built([refused]);
    expect(archive.documents).toEqual([]);
    expect(refusals.length).toBeGreaterThan(0);
    expect(refusals[0]?.file).toBe(plain.path);
    expect(refusals.map(({ reason }) => reason).join(" ").toLowerCase()).toContain(named.toLowerCase());
    expect(refusals[0]?.reason).toMatch(/^Cannot .+expected|^Cannot read the YAML/u);
    expect(refusals[0]?.mend).not.toBe("");
  });

  test("one sick file keeps no other off the site", () => {
    const { archive, refusals } = built([file({ id: "a" }), { path: "content/documents/b.md", text: "x" }, file({ id: "c" })]);
    expect(archive.documents.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(refusals.map((refusal) => refusal.file)).toEqual(["content/documents/b.md"]);
  });

  test("the second of two documents with one id", () => {
    const again = { ...plain, path: "content/documents/z/mot.md" };
    const { archive, refusals } = built([again, plain]);
    expect(archive.documents).toHaveLength(1);
    expect(refusals.map((refusal) => refusal.file)).toEqual([again.path]);
  });

  test("while a doubt that blocks stands under review, and not after", () => {
    const doubts = [{ rule: "x", reason: "Chưa chắc.", quote: "", line: null, blocks: true }];
    expect(built([file({ review: ["Chưa chắc."] })], [ledgerFile({ doubts })]).archive.documents).toEqual([]);
    expect(built([file({ review: [] })], [ledgerFile({ doubts })]).archive.documents).toHaveLength(1);
  });
});

describe("a ledger", () => {
  test.each<[string, TextFile, string]>([
    ["that is no JSON is refused", { path: "content/ledger/mot.json", text: "{" }, "JSON"],
    ["that lacks a part is refused", { path: "content/ledger/mot.json", text: '{"version":1}' }, "id"],
    ["of another document is refused", { path: "content/ledger/mot.json", text: ledgerFile({ id: "hai" }).text }, "hai"],
  ])("%s, and its document is published without it", (_, refused, named) => {
    const { archive, refusals } = built([plain], [refused]);
    expect(archive.documents[0]?.ledger).toBeNull();
    expect(refusals[0]?.reason).toContain(named);
  });

  test("without a document is no concern of the site", () => {
    expect(built([], [ledgerFile()]).refusals).toEqual([]);
  });
});

describe("the pages of prose", () => {
  test.each<[string, string, string, boolean]>([
    ["with a title are taken", "gioi-thieu.md", '---\ntitle: "Giới thiệu"\n---\n\nChào.', true],
    ["with the name of a page of the site are refused", "index.md", '---\ntitle: "x"\n---\n', false],
    ["with capitals and spaces in the name are refused", "Giới thiệu.md", '---\ntitle: "x"\n---\n', false],
    ["without a title are refused", "a.md", "Chào.", false],
    ["with a key that gives Eleventy orders are refused", "a.md", '---\ntitle: "x"\nlayout: y\n---\n', false],
  ])("%s", (_, name, text, isTaken) => {
    const { archive, refusals } = built([], [], [{ path: `content/pages/${name}`, text }]);
    expect(archive.pages).toHaveLength(isTaken ? 1 : 0);
    expect(refusals).toHaveLength(isTaken ? 0 : 1);
  });
});

describe("without a sound site.yaml there is no site, and one sentence says why", () => {
  test.each<[string, string, string]>([
    ["a missing key", siteFile.text.replace('contact: "thu@example.org"\n', ""), "contact"],
    ["an unknown key", `${siteFile.text}theme: dark\n`, "theme"],
    ["an address that is none", siteFile.text.replace("address: null", "address: nowhere"), "address"],
    ["YAML that cannot be read", "name: [", "YAML"],
  ])("%s", (_, text, named) => {
    expect(() => buildArchive({ site: { path: siteFile.path, text }, documents: [], ledgers: [], pages: [] }))
      .toThrow(new RegExp(`^Cannot .*${named}`, "u"));
  });
});

test("the order of files changes nothing", () => {
  const files = ["c", "a", "b"].map((id) => file({ id, title: id }));
  expect(built(files).archive).toEqual(built([...files].reverse()).archive);
});
