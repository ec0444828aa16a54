/**
 * Promises 2, 5 and 6, on an archive of a thousand generated texts, built as any other is: nothing runs, nothing is written
 * elsewhere, every text is published or named, no page holds more than words, and those are the words of the source.
 */
import fc from "fast-check";
import { existsSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesIn } from "../../scripts/output.ts";
import type { Ledger } from "../../src/model.ts";
import { wordsOf } from "../normalize/text.ts";
import { readXml } from "../site/open/read-xml.ts";
import { buildIn, forget, layDown, type Built } from "./attacked.ts";
import { documentWith, noteWith, text, values } from "./generated-text.ts";
import { articleOf, canary, documentOf, file } from "./input.ts";
import { isForeign, isOurScript, leads, linksOf } from "./page-check.ts";
import { everyElement, readHtml, type Element } from "./read-html.ts";
import { listed, type Listed } from "./listed.ts";
import { difference, isCurated, same, wordsOnPage } from "./words-on-page.ts";

const patience = 1_200_000;
const folder = mkdtempSync(join(tmpdir(), "generated-"));
const [content, site] = [join(folder, "content"), join(folder, "site")];
const texts = fc.sample(fc.tuple(text, text, values), { numRuns: 1_000, seed: 20_261_128 });
/** Beside some of them, documents that a person wrote: with such a body, with such values, and sources with such a note. */
const inputs = texts.flatMap(([source, body, held], n) => [
  file("titleless", `sources/generated-${n}.txt`, source, "published"),
  ...(n % 10 === 0 ? [file("titleless", `documents/by-hand-${n}.md`, documentOf(`by-hand-${n}`, `${body}\n\n<script>${canary}</script>\n`), "published")] : []),
  ...(n % 5 === 1 ? [file("titleless", `documents/with-values-${n}.md`, documentWith(`with-values-${n}`, held, body), "refused")] : []),
  ...(n % 10 === 2 ? [file("note", `sources/noted-${n}.txt`, articleOf(`Hội nghị lần thứ ${n}`, "Bài này có ghi chú lạ."), "published"), file("note", `sources/noted-${n}.note.yaml`, noteWith(held), "unread")] : []),
]);

describe("an archive of generated texts", () => {
  let built: Built;
  let documents: readonly Listed[] = [];
  let pages: ReadonlyMap<string, Element> = new Map();

  beforeAll(async () => {
    layDown(folder, inputs);
    built = await buildIn(folder, 1_100);
    documents = listed(site);
    pages = new Map(filesIn(site).filter((name) => name.endsWith(".html")).map((name) => [name, readHtml(textAt(name))]));
  }, patience);
  afterAll(() => forget(folder));

  test("it is built, and nothing runs or is written elsewhere", () => {
    const complaints = built.error.split("\n").filter((line) => !/^(?:[A-Z][a-z]+: \d+\/\d+)?$/u.test(line));
    expect([built.signal, complaints]).toEqual([null, []]);
    expect(existsSync(join(folder, "canary"))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["content", "outside", "site"]);
    console.log(`${texts.length} generated sources, ${inputs.length - texts.length} documents and notes by hand: ${documents.length} published, ${pages.size} pages.`);
  });
  test("every text is published, or named with a reason that is no fault of the program", () => {
    const known = new Set(documents.map(({ source }) => `sources/${source.file}`));
    const report = built.out.split("\n");
    const isNamed = (path: string): boolean => report.some((line) => line.startsWith(`${path}: Cannot`) || line.includes(`/content/${path}: Cannot`));
    expect(inputs.filter(({ path }) => path.endsWith(".txt") && !known.has(path) && !isNamed(path)).map(({ path }) => path)).toEqual([]);
    expect(report.filter((line) => line.includes("fault of the program"))).toEqual([]);
    const ids = new Set(documents.map(({ id }) => id));
    expect(inputs.filter(({ path, fate }) => path.startsWith("documents/") && !ids.has(path.slice("documents/".length, -".md".length)) && (fate === "published" || !isNamed(path))).map(({ path }) => path)).toEqual([]);
  });
  test("no page holds an element, a link or a script that is not the site's", () => {
    const wrong = [...pages].flatMap(([page, root]) => everyElement(root).slice(1).filter((one) =>
      isForeign(one) || linksOf(one).some((to) => !leads(one, to)) || (one.name === "script" && !isOurScript(one))).map((one) => `${page}: <${one.name} ${JSON.stringify(one.attributes)}>`));
    expect(wrong).toEqual([]);
    for (const name of filesIn(site).filter((one) => one.endsWith(".xml"))) expect(() => readXml(textAt(name)), name).not.toThrow();
  }, patience);
  test("the words on each page and in the lines left out are the words of the source", () => {
    const wrong = documents.filter(({ source }) => source.file.startsWith("generated-")).flatMap((document) => {
      const ledger = JSON.parse(readFileSync(join(content, `ledger/${document.id}.json`), "utf8")) as Ledger;
      const came = ledger.lines.filter(({ label }) => label !== "title" || !isCurated(ledger)).flatMap((line) => wordsOf(line.text));
      const stand = wordsOnPage(pages.get(`van-ban/${document.id}.html`) as Element, document, ledger);
      return same(came, stand) ? [] : [`${document.source.file}: ${difference(came, stand)}`];
    });
    expect(wrong).toEqual([]);
    expect(documents.length).toBeGreaterThan(texts.length / 2);
  }, patience);
});

function textAt(name: string): string {
  return readFileSync(join(site, name), "utf8");
}
