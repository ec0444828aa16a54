import { expect, test } from "vitest";
import type { Edit } from "../../src/model.ts";
import { replay } from "../../src/normalize/replay.ts";

const edit = (step: number, at: number, was: string, now: string): Edit => ({ step, rule: "r", line: 1, at, was, now, how: "table" });

test.each<[string, string, Edit[], string]>([
  ["no edit changes nothing", "abc", [], "abc"],
  ["edits of one step stand in the text as the step received it", "a b c", [edit(1, 0, "a", "xx"), edit(1, 4, "c", "z")], "xx b z"],
  ["a later step sees what an earlier one made", "a b", [edit(1, 0, "a", "xx"), edit(2, 3, "b", "y")], "xx y"],
  ["steps go by number, whatever their order in the list", "a b", [edit(2, 3, "b", "y"), edit(1, 0, "a", "xx")], "xx y"],
  ["edits of a step go by place, whatever their order", "a b", [edit(1, 2, "b", "y"), edit(1, 0, "a", "x")], "x y"],
  ["a deletion", "a\u00adb", [edit(1, 1, "\u00ad", "")], "ab"],
])("%s", (_, text, edits, expected) => {
  expect(replay(text, edits)).toBe(expected);
});

test.each<[string, Edit[]]>([
  ["words that do not stand there", [edit(1, 0, "x", "y")]],
  ["a place outside the text", [edit(1, 9, "a", "y")]],
  ["two edits that overlap", [edit(1, 0, "ab", "x"), edit(1, 1, "b", "y")]],
])("Refuses %s, and says where", (_, edits) => {
  expect(() => replay("abc", edits)).toThrow(/^Cannot replay an edit of r at \d+: expected ".+", found ".*"$/u);
});
