import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildArchive } from "../../src/archive/build.ts";
import { citationMarker } from "../../src/site/citations.ts";
import { textOf } from "../../src/site/html.ts";
import { mendingMarkers } from "../../src/site/mended-words.ts";
import { nested, type Marker, type Span } from "../../src/site/marks.ts";
import { renderMarkdown } from "../../src/site/markdown.ts";

const content = fileURLToPath(new URL("../../content/", import.meta.url));
const filesOf = (folder: string) => readdirSync(content + folder).map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${content}${folder}/${name}`, "utf8") }));
const { archive } = buildArchive({ site: { path: "site.yaml", text: readFileSync(`${content}site.yaml`, "utf8") }, documents: filesOf("documents"), ledgers: filesOf("ledger"), pages: [] });
const span = (from: number, to: number, tag: Span["tag"] = "a", was?: string): Span => ({ from, to, tag, attributes: {}, ...(was === undefined ? {} : { was }) });
/** What a reader sees while nothing is asked for. */
const seen = (body: string, marker?: Marker) => textOf(renderMarkdown(body, marker ? { marker } : {}).markup).replace(/<del>.*?<\/del>/gu, "").replace(/<[^>]*>/gu, "");

describe("marks change no visible word", () => {
  test.each(archive.documents.map((document) => [document.id, document] as const))("%s", (_, document) => {
    const markers = [citationMarker(document, ({ as }) => ({ tag: "a", attributes: { href: as } })), mendingMarkers(document.ledger).body];
    expect(seen(document.body, (text) => markers.flatMap((marker) => marker(text)))).toBe(seen(document.body));
  });

  test("whatever is marked, however it overlaps", () => {
    const piece = fc.constantFrom("từ ", "*", "**", "`mã`", "[", "](a)", "\n", "\\\n", "<b>", "&amp;", "\\*", "- ", "\n\n", "| a | b |\n", "# ", "> ", "�");
    const found = fc.array(fc.record({ from: fc.nat(30), length: fc.integer({ min: -1, max: 12 }), tag: fc.constantFrom<Span["tag"]>("a", "ins", "abbr", "span"), was: fc.option(fc.constant("<x>&"), { nil: undefined }) }), { maxLength: 8 });
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), found, (pieces, spans) => {
      const body = pieces.join("");
      const marker: Marker = () => spans.map(({ from, length, tag, was }) => span(from, from + length, tag, was));
      expect(seen(body, marker)).toBe(seen(body));
      expect(wellNested(textOf(renderMarkdown(body, { marker }).markup))).toBe(true);
    }), { numRuns: 500, seed: 20261122 });
  });
});

describe("where two marks meet", () => {
  test.each<[string, readonly Span[], readonly Span[]]>([
    ["apart, both stay in the order of the text", [span(5, 6), span(1, 2)], [span(1, 2), span(5, 6)]],
    ["the longer stays", [span(1, 2), span(1, 4)], [span(1, 4)]],
    ["of equals the first named stays", [span(1, 4, "abbr"), span(1, 4, "a")], [span(1, 4, "abbr")]],
    ["a repair stands inside a link", [span(1, 4), span(2, 3, "ins")], [span(1, 4), span(2, 3, "ins")]],
    ["an abbreviation too", [span(1, 4), span(2, 3, "abbr")], [span(1, 4), span(2, 3, "abbr")]],
    ["no link stands inside a link", [span(1, 4), span(2, 3)], [span(1, 4)]],
    ["no abbreviation inside a repair", [span(1, 4, "ins"), span(2, 3, "abbr")], [span(1, 4, "ins")]],
    ["what crosses the end of another goes", [span(1, 4), span(3, 6, "ins")], [span(1, 4)]],
    ["what holds nothing goes", [span(3, 3), span(4, 2)], []],
  ])("%s", (_, spans, expected) => {
    expect(nested(spans)).toEqual(expected);
  });
});

function wellNested(markup: string): boolean {
  const open: string[] = [];
  for (const [, close, name = ""] of markup.matchAll(/<(\/)?([a-z0-9]+)[^>]*>/gu)) {
    if (["br", "hr"].includes(name)) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
