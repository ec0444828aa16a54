/**
 * Tells the parts of the text apart: captions, headings, list entries, table rows, the lead, paragraphs.
 * Reads drafts without a label. Writes the labels of the body.
 */
import { captionRows, captionWords, sceneWords, speakerWords } from "../../tables/captions.ts";
import { dividerRow, itemRows, outlineRows } from "../../tables/outline.ts";
import { headingShape, sentenceStart, paragraphEnd, pipeRow } from "../../tables/shapes.ts";
import { anyRow, firstRow } from "../first-row.ts";
import { bodyStart, isCapitals, labelled, type Draft } from "./draft.ts";

/** Longest heading without an outline mark, in words. */
const headingWords = 16;
/** How many lines away a neighbour may stand. */
const farthest = 40;

const [itemOf, outlineOf, captionRow, isPart] = [
  firstRow(itemRows), firstRow(outlineRows), firstRow(captionRows), anyRow(outlineRows.filter((row) => row.level === 2)),
] as const;

export function peelBody(drafts: readonly Draft[]): readonly Draft[] {
  const start = bodyStart(drafts);
  const parts = drafts.map((draft, at) => (draft.label === null ? classify(draft, at, start, drafts) : draft));
  const lead = parts.findIndex((draft) => draft.label === "paragraph" && draft.rule === "running-text");
  return parts.map((draft, at) => (at === lead ? labelled(draft, "lead", "first-text") : draft));
}

function classify(draft: Draft, at: number, start: number, drafts: readonly Draft[]): Draft {
  const line = draft.bare;
  if (dividerRow.pattern.test(line)) return labelled(draft, "chrome", dividerRow.id);
  const caption = captionOf(draft, at, start, drafts);
  if (caption) return labelled(draft, "caption", caption);
  const item = itemOf(draft.text);
  if (item) return labelled(draft, "item", item.id);
  if (pipeRow.pattern.test(line)) return labelled(draft, "row", pipeRow.id);
  const outline = outlineOf(line);
  if (outline) return labelled(draft, "heading", outline.id);
  if (isPartName(draft, at, drafts)) return labelled(draft, "heading", "part-name");
  if (isBareHeading(draft, at, start, drafts)) return labelled(draft, "heading", "short-line");
  return labelled(draft, "paragraph", draft.prose ? "running-text" : "unclaimed");
}

function captionOf({ bare: line, words }: Draft, at: number, start: number, drafts: readonly Draft[]): string | null {
  const row = words > captionWords ? undefined : captionRow(line);
  if (!row) return null;
  if (row.id === "caption-speaker") return words <= speakerWords && at > start && hasTextAfter(drafts, at) ? row.id : null;
  if (row.id !== "caption-scene") return row.id;
  return words <= sceneWords && standsAlone(drafts, at) && at !== start && hasTextAfter(drafts, at) ? row.id : null;
}

/** The name of a part or chapter, in capitals on the line below its number. */
function isPartName(draft: Draft, at: number, drafts: readonly Draft[]): boolean {
  if (!isCapitals(draft.text) || draft.words > headingWords * 2) return false;
  let before = at - 1;
  while (drafts[before]?.label === "blank") before -= 1;
  const above = drafts[before];
  return above?.label === null && isPart(above.bare);
}

/** A short line without a closing mark, between running text above and below. */
function isBareHeading({ bare: line, words }: Draft, at: number, start: number, drafts: readonly Draft[]): boolean {
  if (at < start || words > headingWords || words < 2) return false;
  if (!headingShape.pattern.test(line)) return false;
  const after = next(drafts, at, 1);
  const before = next(drafts, at, -1);
  if (after === undefined || before === undefined || !(after.prose || itemOf(after.text) !== undefined)) return false;
  return isCapitals(line) || (paragraphEnd.pattern.test(before.bare) && sentenceStart.pattern.test(after.bare));
}

function standsAlone(drafts: readonly Draft[], at: number): boolean {
  return drafts[at - 1]?.label === "blank" && drafts[at + 1]?.label === "blank";
}

function hasTextAfter(drafts: readonly Draft[], at: number): boolean {
  for (let i = at + 1; i < drafts.length; i++) if (drafts[i]?.label === null && drafts[i]?.prose) return true;
  return false;
}

/** The nearest line of the text in one direction, whatever stands between that is no text passed over. */
function next(drafts: readonly Draft[], at: number, step: 1 | -1): Draft | undefined {
  for (let i = at + step; i >= 0 && i < drafts.length && Math.abs(i - at) <= farthest; i += step) {
    const label = drafts[i]?.label;
    if (label === null) return drafts[i];
    if (label !== "blank" && label !== "chrome" && label !== "dateline" && label !== "repeat") return undefined;
  }
  return undefined;
}
