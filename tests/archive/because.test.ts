import { describe, expect, test } from "vitest";
import * as documentPage from "../../layouts/document.11ty.ts";
import { catalogue } from "../../src/archive/catalogue.ts";
import { built, file, ledgerFile } from "./sample.ts";

/** The words of a page of the document that stands over the ledger of `file()`. */
function shown(differs: Parameters<typeof file>[0]): string {
  const found = catalogue(built([file(differs)], [ledgerFile()]).archive);
  const [document] = found.archive.documents;
  if (!document) throw new Error("Cannot show the sample, expected one document");
  return documentPage.render({ catalogue: found, document });
}

describe("a person's reason for a change by hand", () => {
  test.each<[string, Parameters<typeof file>[0], string]>([
    ["stands beside the changed fact", { author: "Huy Hoàng", because: { author: "Theo bản in, trang 3." } }, "<q>Theo bản in, trang 3.</q>"],
    ["of a date's role stands beside the date", { dateRole: "event", because: { date: "Bài viết sau hội nghị." } }, "<q>Bài viết sau hội nghị.</q>"],
    ["that is missing is said to be", { author: "Huy Hoàng" }, "Người biên tập không ghi lý do."],
    ["is text and nothing else", { author: "Huy Hoàng", because: { author: "<b>vì</b> {{ 6*7 }}" } }, "<q>&lt;b&gt;vì&lt;/b&gt; {{ 6*7 }}</q>"],
  ])("%s", (_case, differs, expected) => {
    expect(shown(differs)).toContain(expected);
  });
  test("of a fact that was not changed is not shown", () => {
    expect(shown({ because: { author: "Lý do thừa." } })).not.toContain("Lý do thừa.");
  });
});

describe("the door takes reasons for facts and nothing else", () => {
  test.each<[string, unknown, RegExp]>([
    ["a key that is no fact", { layout: "x" }, /unknown key because\.layout, expected the keys of the contract/u],
    ["a reason that is no text", { author: 5 }, /Cannot use the key because\.author/u],
    ["an empty reason", { author: "" }, /Cannot use the key because\.author/u],
    ["a sentence without its fact", "Vì thế.", /Cannot use the key because/u],
    ["a list", ["Vì thế."], /Cannot use the key because/u],
  ])("refused: %s", (_case, because, message) => {
    const { archive, refusals } = built([file({ because } as Parameters<typeof file>[0])]);
    expect(archive.documents).toEqual([]);
    expect(refusals[0]?.reason).toMatch(message);
  });
});
