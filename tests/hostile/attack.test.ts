/**
 * Promises 2 and 5: an archive of hostile sources, documents, notes, names and files is built as any other is. Nothing runs,
 * nothing is written or read elsewhere, no page holds more than words, every source is published or named, no word is lost.
 */
import { existsSync, lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../../scripts/files.ts";
import { normalizeFolder } from "../../scripts/normalize-folder.ts";
import { filesIn, manifest } from "../../scripts/output.ts";
import { printable } from "../../scripts/refusal.ts";
import { deviceNames, type Ledger } from "../../src/model.ts";
import { decode } from "../../src/normalize/decode.ts";
import { replay } from "../../src/normalize/replay.ts";
import { cellText } from "../../src/site/open/csv.ts";
import { wordsOf } from "../normalize/text.ts";
import { readCsv } from "../site/open/read-csv.ts";
import { readXml } from "../site/open/read-xml.ts";
import { all, buildIn, canLock, forget, layDown, type Built } from "./attacked.ts";
import { kinds, secret } from "./input.ts";
import { everyInput, someInputs } from "./inputs.ts";
import { ledgers } from "./inputs/files.ts";
import { isForeign, isOurScript, leads, linksOf } from "./page-check.ts";
import { everyElement, readHtml, textOf, type Element } from "./read-html.ts";
import { listed, type Listed } from "./listed.ts";
import { difference, isCurated, prose, same, wordsOnPage } from "./words-on-page.ts";

const patience = 1_200_000;
const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const [content, site] = [join(folder, "content"), join(folder, "site")];
const inputs = (all ? everyInput : someInputs).filter(({ kind }) => kind !== "unreadable" || canLock);


let built: Built;
let before: ReadonlyMap<string, string>;
let files: readonly string[] = [];
let documents: readonly Listed[] = [];
let pages: ReadonlyMap<string, Element> = new Map();

beforeAll(async () => {
  layDown(folder, inputs);
  before = sumsOf(content);
  built = await buildIn(folder, all ? 900 : 300);
  files = existsSync(site) ? filesIn(site) : [];
  documents = listed(site);
  pages = new Map(files.filter((name) => name.endsWith(".html")).map((name) => [name, readHtml(textAt(name))]));
}, patience);
afterAll(() => forget(folder));

test("there are inputs of every kind, and four of each", () => {
  expect(kinds.filter((kind) => everyInput.filter((one) => one.kind === kind).length < (process.platform === "win32" ? 0 : 4))).toEqual([]);
  expect(everyInput.length).toBeGreaterThanOrEqual(150);
  expect(kinds.filter((kind) => !inputs.some((one) => one.kind === kind) && (kind !== "unreadable" || canLock))).toEqual([]);
  console.log(`${inputs.length} hostile inputs, ${documents.length} documents, ${files.length} files of the site.`);
});

test("the build ends by itself, says that something was refused, and complains of nothing else", () => {
  const complaints = built.error.split("\n").filter((line) => !/^(?:[A-Z][a-z]+: \d+\/\d+)?$/u.test(line));
  expect([built.code, built.signal, complaints]).toEqual([1, null, []]);
  expect(built.out).toMatch(/^Built \d+ documents into /mu);
});

describe("nothing runs, and nothing is written or read elsewhere", () => {
  test("no text has left its mark", () => expect(existsSync(join(folder, "canary"))).toBe(false));
  test("beside the archive stands the site, and nothing else", () => {
    expect(readdirSync(folder).sort()).toEqual(["content", "outside", "site"]);
    expect(files.filter((name) => name.includes("hostile.html"))).toEqual([]);
  });
  test("no file that was laid there is changed", () => {
    const after = sumsOf(content);
    expect([...before].filter(([path, sum]) => after.get(path) !== sum).map(([path]) => path)).toEqual([]);
  });
  test("what stands outside the archive is in no file of it", () => {
    const told = files.filter((name) => readFileSync(join(site, name)).includes(secret));
    expect([...told, ...(built.out.includes(secret) ? ["the report"] : [])]).toEqual([]);
    expect(filesIn(join(content, "ledger")).filter((name) => readFileSync(join(content, "ledger", name)).includes(secret))).toEqual([]);
  });
});

describe("every input has its end", () => {
  test.each(inputs.map((input) => [`${printable(input.path)} (${input.kind}): ${input.fate}`, input] as const))("%s", (_, { path, fate }) => {
    const file = path.startsWith("sources/") ? path.slice("sources/".length) : null;
    const isPublished = file === null ? documents.some(({ id }) => path === `documents/${id}.md`) : documents.some(({ source }) => source.file === file);
    const isNamed = lines().some((line) => named(line, path));
    if (path.endsWith(".note.yaml") && !isNamed) return expect(lines().some((line) => named(line, path.replace(".note.yaml", ".txt")))).toBe(true);
    if (fate === "unread") return expect([isPublished, file !== null && isNamed]).toEqual([false, false]);
    expect([isPublished, isNamed && !isPublished]).toEqual(fate === "published" ? [true, false] : [false, true]);
  });
  test("no source is without one", () => {
    const known = new Set(documents.map(({ source }) => source.file));
    const silent = [...before.keys()].filter((path) => path.startsWith("sources/") && !path.endsWith(".note.yaml")).filter((path) =>
      !known.has(path.slice("sources/".length)) && !lines().some((line) => named(line, path)));
    expect(silent).toEqual([]);
  });
  test("each line of the report is one line: no name breaks it or steers the terminal", () => {
    expect(lines().filter((line) => printable(line) !== line)).toEqual([]);
  });
});

describe("the files of the site", () => {
  test("have names that every system can write, no two alike", () => {
    expect(files.filter((name) => !/^[A-Za-z0-9._/-]+$/u.test(name) || name.split("/").some((part) => part.startsWith("..") || part.length > 128 || deviceNames.has(part.split(".")[0] ?? "")))).toEqual([]);
    expect(new Set(files.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(files.length);
    expect(files.filter((name) => !lstatSync(join(site, name)).isFile())).toEqual([]);
    expect(textAt(manifest).split("\n").length).toBe(files.length);
  });
  test("feeds and the map are XML that a strict reader takes", () => {
    const found = files.filter((name) => name.endsWith(".xml"));
    expect(found.length).toBeGreaterThan(1);
    for (const name of found) expect(() => readXml(textAt(name)), name).not.toThrow();
  });
  test("no cell of the tables begins a formula, and each says what was meant", () => {
    const cells = files.filter((name) => name.endsWith(".csv")).flatMap((name) => readCsv(textAt(name)).flat());
    expect(cells.filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    const told = new Set(cells.map(cellText));
    expect(documents.map(({ title }) => title ?? "").filter((title) => title.startsWith("=") && !told.has(title))).toEqual([]);
  });
  test("are JSON where they say so", () => {
    for (const name of files.filter((one) => one.endsWith(".json") && !one.endsWith("/ledger.json"))) expect(() => JSON.parse(textAt(name)) as unknown, name).not.toThrow();
  });
});

describe("no page holds more than words", () => {
  let known: readonly (Element & { page: string })[] = [];
  const every = (): typeof known => (known.length > 0 ? known : (known = [...pages].flatMap(([page, root]) => everyElement(root).slice(1).map((element) => ({ ...element, page })))));
  const shown = ({ page, name, attributes: given }: Element & { page: string }): string => `${page}: <${name} ${JSON.stringify(given)}>`;

  test("no element and no attribute but ours", () => {
    expect(every().filter(isForeign).map(shown)).toEqual([]);
  }, patience);
  test("no link but to the site itself, the web and a mailbox", () => {
    const links = every().flatMap((element) => linksOf(element).map((to) => ({ element, to })));
    expect(links.filter(({ to, element }) => !leads(element, to)).map(({ element }) => shown(element))).toEqual([]);
    expect(links.filter(({ element, to }) => element.name !== "a" && element.attributes["rel"] !== "canonical" && element.attributes["rel"] !== "alternate" && /^https?:/u.test(to) && !to.startsWith("https://luu-tru.example.org/kho/")).map(({ element }) => shown(element))).toEqual([]);
  }, patience);
  test("no script but the site's own files and data", () => {
    const scripts = every().filter(({ name }) => name === "script");
    expect(scripts.filter((script) => !isOurScript(script)).map(shown)).toEqual([]);
    expect([...new Set(every().filter(({ name }) => name === "style").map(({ page }) => page))]).toEqual(["404.html"]);
    expect(every().filter(({ attributes: given }) => "http-equiv" in given && given["http-equiv"] !== "Content-Security-Policy").map(shown)).toEqual([]);
  }, patience);
});

describe("the words on the page are the words of the source", () => {
  test("of every text that has a source: its page and the lines left out hold the words that came in, no more, no fewer", () => {
    const wrong = documents.filter(hasLedger).flatMap((document) => {
      const ledger = ledgerOf(document);
      const joined = ledger.lines.map((line, at) => (at > 0 && ledger.lines[at - 1]?.number !== line.number ? "\n" : "") + line.text).join("");
      const bytes = readFileSync(join(content, "sources", document.source.file));
      const raw = new TextDecoder().decode(bytes);
      const isRead = ledger.encoding.name !== "utf-8" || ledger.edits.length > 0 || raw.includes("&") || raw.endsWith("\ufffd") || same(wordsOf(raw), wordsOf(joined));
      const isReplayed = replay(decode({ path: "", sha256: "", bytes, note: null }).value.text, ledger.edits) === joined;
      const [came, stand] = [ledger.lines.filter(({ label }) => label !== "title" || !isCurated(ledger)).flatMap(({ text }) => wordsOf(text)), wordsOnPage(pageOf(document), document, ledger)];
      return isRead && isReplayed && same(came, stand) ? [] : [`${document.source.file}: ${!isRead ? "its words are not the file's" : isReplayed ? difference(came, stand) : "its edits do not replay"}`];
    });
    expect(wrong).toEqual([]);
    expect(documents.filter(hasLedger).length).toBeGreaterThan(all ? 100 : 20);
  }, patience);
  test("of every document that a person wrote, at any depth", () => {
    const wrong = documents.filter((document) => !hasLedger(document)).flatMap((document) => {
      const body = readFileSync(join(content, `documents/${document.id}.md`), "utf8").split("\n---\n").slice(1).join("\n---\n");
      const stand = textOf(proseOf(document)).normalize("NFC");
      const lost = wordsOf(body.replace(/&[a-z0-9#]+;|%[0-9a-f]{2}/giu, " ")).filter((word) => /\p{Script=Latin}/u.test(word) && !stand.includes(word) && !textOfLinks(document).includes(word));
      return lost.length === 0 ? [] : [`${document.id}: ${lost.slice(0, 5).join(" ")}`];
    });
    expect(wrong).toEqual([]);
  }, patience);
  test("no date is made up", () => {
    expect(documents.filter(({ source, date }) => source.file.startsWith("dateless-") && date !== null).map(({ source }) => source.file)).toEqual([]);
    expect(documents.filter(({ date }) => date !== null && !["2021-04-08T05:04", "2021-04-08"].includes(date)).map(({ source }) => source.file)).toEqual([]);
  }, patience);
  test("a damaged text says so", () => {
    const cut = documents.filter(({ source }) => source.file.startsWith("cut-")).map(ledgerOf);
    expect(cut.filter(({ doubts, lines: held, edits }) => doubts.length === 0 && edits.length === 0 && !held.some(({ text }) => text.includes("\ufffd"))).map(({ source }) => source.file)).toEqual([]);
  }, patience);
});

describe("a ledger that cannot be read stops the run in one sentence, before anything is written", () => {
  test.each(ledgers.map((input) => [`${input.path} (${input.kind})`, input] as const))("%s", (_, input) => {
    const own = mkdtempSync(join(tmpdir(), "hostile-ledger-"));
    layDown(own, [...someInputs.slice(0, 2), input]);
    expect(() => normalizeFolder(join(own, "content"))).toThrow(/^Cannot read [^\n]*ledger[^\n]*$/u);
    expect(readdirSync(join(own, "content/documents"))).toEqual([]);
    rmSync(own, { recursive: true });
  });
});

function lines(): readonly string[] {
  return built.out.split("\n").filter((line) => line !== "");
}

/** A line of the report that says what is wrong with a file, by its name. */
function named(line: string, path: string): boolean {
  const name = printable(path);
  return line.startsWith(`${name}: Cannot`) || line.includes(`/content/${name}: Cannot`);
}

function textAt(name: string): string {
  return readFileSync(join(site, name), "utf8");
}

function hasLedger({ id }: Listed): boolean {
  return existsSync(join(content, `ledger/${id}.json`));
}

function ledgerOf({ id }: Listed): Ledger {
  return JSON.parse(readFileSync(join(content, `ledger/${id}.json`), "utf8")) as Ledger;
}

function pageOf(document: Listed): Element {
  const root = pages.get(addressOf(document));
  if (!root) throw new Error(`there is no page of ${document.id}`);
  return root;
}

function addressOf({ id }: Listed): string {
  return `van-ban/${id}.html`;
}

function proseOf(document: Listed): Element {
  return prose(pageOf(document));
}

function textOfLinks(document: Listed): string {
  return everyElement(proseOf(document)).flatMap(({ attributes }) => [decodeURIComponent((attributes["href"] ?? "").replace(/%(?![0-9a-f]{2})/giu, "%25")), attributes["title"] ?? "", attributes["class"] ?? ""]).join(" ");
}

/** Plain files by path, with their sums; what may not be read or is no file is known by its path alone. */
function sumsOf(root: string, under = ""): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(join(root, under)).filter((one) => !one.includes("\ufffd"))) {
    const path = under === "" ? name : `${under}/${name}`;
    const status = lstatSync(join(root, path));
    if (status.isDirectory() && (status.mode & 0o777) !== 0) for (const [inner, sum] of sumsOf(root, path)) found.set(inner, sum);
    else found.set(path, status.isFile() && status.size < 10_000_000 && (status.mode & 0o777) !== 0 ? sha256(readFileSync(join(root, path))) : `${status.mode}`);
  }
  return found;
}
