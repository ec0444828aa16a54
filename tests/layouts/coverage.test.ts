import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import * as coveragePage from "../../layouts/coverage.11ty.ts";
import * as home from "../../layouts/home.11ty.ts";
import * as homeCopy from "../../layouts/homecopy.11ty.ts";
import * as openData from "../../layouts/opendata.11ty.ts";
import { catalogue } from "../../src/archive/catalogue.ts";
import { refusalCauses, type Refusal } from "../../src/archive/refusal.ts";
import type { FrontMatter } from "../../src/model.ts";
import { built, document, file } from "../archive/sample.ts";

const catalogueOf = (documents: readonly Partial<FrontMatter>[]) => catalogue(built(documents.map((differs, at) => file({ id: `bai-${at}`, ...differs }))).archive);
const shown = (documents: readonly Partial<FrontMatter>[], refusals: readonly Refusal[] = []) => coveragePage.render({ catalogue: catalogueOf(documents), refusals });
const words = (page: string) => page.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ");
const rows = (page: string) => [...(/<table class="matrix">([^]*?)<\/table>/u.exec(page)?.[1] ?? "").matchAll(/<tr>(.*?)<\/tr>/gu)].map((row) => words(row[1] ?? "").trim());

describe("the page of coverage", () => {
  test("shows texts by publisher and year, the heads told as such", () => {
    const page = shown([{ date: "2010", publisher: "mic.gov.vn" }, { date: "2012", publisher: "mic.gov.vn" }, { date: null, dateRole: null }]);
    expect(rows(page)).toEqual(["Nơi đăng Cộng 2010 2011 2012 Không rõ ngày", "mic.gov.vn 2 1 1", "Không rõ nơi đăng 1 1", "Cả kho 3 1 1 1"]);
    expect(page).toContain('<td><a href="../tim-kiem.html?nam=2010&amp;noi=mic-gov-vn">1</a></td>');
    expect(page).toContain('<th scope="col">2011</th>');
    expect(page).toContain('<th scope="row">');
  });
  test("names what was refused and why, in words for readers", () => {
    const page = shown([], [{ file: "sources/<b>.txt", reason: "Cannot read it", mend: "x", cause: "too-large" }, { file: "documents/a.md", reason: "Cannot", mend: "x" }]);
    expect(page).toContain("sources/&lt;b&gt;.txt");
    expect(words(page)).toContain("Tệp quá lớn để là một văn bản: hơn 5 MB");
    expect(words(page)).toContain("documents/a.md Tệp viết sai khuôn.");
    expect(page).not.toContain("Cannot");
  });
  test.each(refusalCauses)("has words for a refusal of the cause %s", (cause) => {
    expect(words(shown([], [{ file: "x.txt", reason: "", mend: "", cause }]))).toMatch(/x\.txt \S.*\./u);
  });
  test("says so where nothing is held, doubted or refused", () => {
    const page = words(shown([]));
    for (const said of ["Kho chưa có văn bản nào.", "Hiện không có chỗ nào còn ngờ.", "Lần dựng này không có tệp nào bị từ chối."]) expect(page).toContain(said);
  });
  test("leads to the first texts of each gap, and counts the rest", () => {
    const page = shown(Array.from({ length: 12 }, () => ({ title: null })));
    expect(words(page)).toContain("Không có nhan đề 12 văn bản");
    expect(words(page)).toContain("và 2 văn bản nữa");
  });
  test("lets nothing of a text act", () => {
    expect(shown([{ title: null, publisher: "<script>alert(1)</script>", review: ["<img src=x>"] }])).not.toMatch(/<script>|<img/u);
  });
  test("of 10,000 texts, 60 publishers and 25 years weighs less than 100 KB compressed", () => {
    const documents = Array.from({ length: 10_000 }, (_, at) => document({ id: `bai-${at}`, date: `${2000 + (at % 25)}-0${1 + (at % 9)}-10`, publisher: `Cơ quan số ${(at * 7) % 60}`, title: `Văn bản thứ ${at} về công nghệ thông tin và truyền thông` }));
    const shelves = [...Array(60).keys()].map((at) => ({ kind: "publisher" as const, key: `co-quan-so-${at}`, label: `Cơ quan số ${at}`, url: `co-quan/co-quan-so-${at}.html`, documents: documents.filter(({ front }) => front.publisher === `Cơ quan số ${at}`) }));
    const { archive } = built([]);
    const page = coveragePage.render({ catalogue: { ...catalogue(archive), archive: { ...archive, documents, shelves } } });
    expect(rows(page)).toHaveLength(62);
    expect(gzipSync(page).length).toBeLessThan(100_000);
  });
});

describe("the page of open data", () => {
  test("lists the files that lie there with their sizes, and no other", () => {
    const open = [{ kind: "documents" as const, part: 2, path: "archive-2.csv", name: "documents-2", format: "csv", mediatype: "text/csv", bytes: 12_345, sha256: "" }];
    const page = openData.render({ catalogue: catalogueOf([{}]), open });
    expect(words(page)).toContain("archive-2.csv 12,3 KB Bảng văn bản, phần 2.");
    expect([...page.matchAll(/href="([^"]*)" download/gu)].map((match) => match[1])).toEqual(["../archive-2.csv", "../datapackage.json"]);
  });
  test("leads to the feeds that there are", () => {
    expect(openData.render({ catalogue: catalogueOf([{ topics: ["ung-dung-cntt"] }]) })).toContain('href="../feed/chu-de/ung-dung-cntt.xml"');
    const none = openData.render({ catalogue: catalogueOf([]) });
    expect(words(none)).toContain("chưa có nguồn tin");
    expect(none).not.toContain("application/atom+xml");
  });
});

test.each<[string, () => string]>([
  ["of coverage", () => shown([{ title: '"><x', publisher: "a & b" }, { date: null, dateRole: null }, { title: null, date: "2013" }], [{ file: "<x>.txt", reason: "", mend: "" }])],
  ["of coverage, empty", () => shown([])],
  ["of open data", () => openData.render({ catalogue: catalogueOf([{ topics: ["ung-dung-cntt"] }]) })],
])("the page %s is valid HTML", async (_, made) => {
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules: { "long-title": "off", "void-style": "off" } });
  const report = await validator.validateString(made());
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

describe("the offer of an offline copy", () => {
  const { archive } = built([file()]);
  const offered = catalogue({ ...archive, site: { ...archive.site, offline: true } });
  test("stands on the home page where the maintainer turns it on", () => {
    expect(home.render({ catalogue: offered })).toContain('href="kho-ngoai-tuyen.zip" download');
    expect(home.render({ catalogue: catalogue(archive) })).not.toContain(".zip");
  });
  test("does not stand in the copy itself, whose home page is made only then", () => {
    expect(homeCopy.render({ catalogue: offered })).not.toContain(".zip");
    expect(homeCopy.data.permalink({ catalogue: offered })).toBe("trang-chu-ngoai-tuyen.html");
    expect(homeCopy.data.permalink({ catalogue: catalogue(archive) })).toBe(false);
  });
});
