import { describe, expect, test } from "vitest";
import { changeLines } from "../../scripts/change-lines.ts";
import type { Line } from "../../src/model.ts";

const line = (number: number, text: string, label: Line["label"]): Line => ({ number, text, label, rule: "r" });
const version = (author: string, body: string, ...lines: Line[]) => ({ markdown: `---\nid: "a"\nauthor: ${author}\n---\n\n${body}\n`, lines });

describe("a change of rules is shown fact by fact, label by label, line by line", () => {
  test.each([
    ["nothing", version('"Lê Mạnh"', "Một."), version('"Lê Mạnh"', "Một."), []],
    ["a fact", version('"Lê Mạnh"', "Một."), version("null", "Một."), ['fact author: "Lê Mạnh" → null']],
    ["a label", version("null", "Một.", line(3, "TIN MỚI", "paragraph")), version("null", "Một.", line(3, "TIN MỚI", "chrome")), ["line 3: TIN MỚI: paragraph → chrome"]],
    ["a line of the body", version("null", "Một.\n\nHai."), version("null", "Một."), ["body - Hai."]],
  ])("%s", (_case, before, after, lines) => expect(changeLines(before, after)).toEqual(lines));

  test("a new document is called new", () => {
    expect(changeLines(null, version("null", "Một."))[0]).toBe("new document");
  });
  test("a document whose front matter a person broke can still be compared", () => {
    expect(changeLines({ markdown: "---\nid: [\n---\nMột.\n", lines: [] }, version("null", "Một."))).toContain("fact author: nothing → null");
  });
});
