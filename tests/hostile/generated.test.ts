/** Promise 6, on texts that nobody would write. `npm run test:hostile` makes 1,000 of them, `npm test` 60. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyLabels, outsideLabels } from "../../src/model.ts";
import { mend } from "../../src/normalize/mend.ts";
import { replay } from "../../src/normalize/replay.ts";
import { renderMarkdown } from "../../src/site/markdown.ts";
import { textOf } from "../../src/site/html.ts";
import type { Normalized } from "../../src/normalize.ts";
import { normalized, wordsOf } from "../normalize/text.ts";
import { all } from "./attacked.ts";
import { text } from "./generated-text.ts";
import { readHtml, textOf as visibleOf } from "./read-html.ts";

const runs = { numRuns: all ? 1_000 : 60, seed: 20_261_122, endOnFailure: true };

describe("whatever a text is made of", () => {
  test("the laws hold, and nothing on the page is not in the source", () => {
    let published = 0;
    fc.assert(fc.property(text, (source) => {
      const one = normalized(source);
      if (one.facts === null) return;
      expect(mend({ ...one.decoded, text: one.mended }).value).toBe(one.mended);
      expect(replay(one.decoded.text, one.edits)).toBe(one.mended);
      expect(joined(one)).toBe(one.mended);
      expect(normalized(source).markdown).toBe(one.markdown);
      expect(made(one)).toEqual([]);
      if (one.markdown === null) return;
      published++;
      expect(wordsOfPage(one).sort()).toEqual(one.lines.flatMap((piece) => wordsOf(piece.text)).sort());
    }), runs);
    console.log(`${runs.numRuns} generated texts, ${published} of them published.`);
    expect(published).toBeGreaterThan(runs.numRuns / 4);
  }, 600_000);
  test("each line has one label of the two kinds", () => {
    fc.assert(fc.property(text, (source) => {
      const known: readonly string[] = [...bodyLabels, ...outsideLabels];
      expect(normalized(source).lines.filter(({ label: given }) => !known.includes(given))).toEqual([]);
    }), { ...runs, numRuns: runs.numRuns / 10 });
  }, 600_000);
});

/** Facts with a number, a date or a name that the text does not hold. */
function made({ mended, facts }: Normalized): readonly string[] {
  if (facts === null) return [];
  const digits = new Set((mended.normalize("NFKC").match(/\d+/gu) ?? []).map(Number));
  const words = new Set(wordsOf(mended).map((one) => one.toLowerCase()));
  const dates = [facts.date.value?.date, facts.effective.value].flatMap((value) => value ?? []).filter((value) => value.split(/[-T:]/u).some((part) => !digits.has(Number(part))));
  const numbers = [facts.number.value, ...facts.cites.map(({ as }) => (/^\d/u.test(as) ? as : null))].flatMap((value) => value ?? []).filter((value) => (value.match(/\d+/gu) ?? []).some((part) => !digits.has(Number(part))));
  const names = [facts.title.value, facts.author.value, facts.credit.value, facts.signer.value].flatMap((value) => value ?? []).filter((value) => wordsOf(value).some((part) => !words.has(part.toLowerCase())));
  return [...dates, ...numbers, ...names];
}

function joined({ lines }: Normalized): string {
  return lines.map(({ number: at, text: words }, index) => (index > 0 && lines[index - 1]?.number !== at ? "\n" : "") + words).join("");
}

function wordsOfPage({ markdown, facts, lines }: Normalized): string[] {
  const body = markdown?.slice(markdown.indexOf("\n---\n") + 5) ?? "";
  const page = readHtml(`<!DOCTYPE html><main>${textOf(renderMarkdown(body).markup)}</main>`);
  const outside = lines.filter(({ label: given }) => !bodyLabels.some((one) => one === given)).map((piece) => piece.text).join("\n");
  return [facts?.title.value ?? "", visibleOf(page), outside].flatMap(wordsOf);
}
