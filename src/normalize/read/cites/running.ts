import { bodyLabels, type Line, type LineLabel } from "../../../model.ts";
import { ownNumberLineRow } from "../../../tables/citations.ts";

/** The citable words of a text in one string; an empty line parts what does not run on. */
export interface Running {
  readonly text: string;
  /** Where each piece begins, and the source line it is from. */
  readonly starts: readonly number[];
  readonly numbers: readonly number[];
}

const citable: ReadonlySet<LineLabel> = new Set<LineLabel>([...bodyLabels, "credit", "byline"]);
const flowing: ReadonlySet<LineLabel> = new Set<LineLabel>(["lead", "paragraph", "item", "heading", "caption"]);

/** Joins the lines in which a text can cite: body, credit and byline lines, never chrome, never the letterhead's own number. */
export function running(lines: readonly Line[]): Running {
  const pieces: string[] = [];
  const starts: number[] = [];
  const numbers: number[] = [];
  let length = 0;
  let before: Line | null = null;
  for (const line of lines.filter(cites)) {
    const seam = before === null ? "" : seamOf(before, line);
    starts.push(length + seam.length);
    numbers.push(line.number);
    pieces.push(seam, line.text);
    length += seam.length + line.text.length;
    before = line;
  }
  return { text: pieces.join(""), starts, numbers };
}

/** The source line of a place in the running text. */
export function lineAt({ starts, numbers }: Running, at: number): number | null {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return numbers[low] ?? null;
}

function cites(line: Line): boolean {
  return citable.has(line.label) && !(line.label === "letterhead" && ownNumberLineRow.pattern.test(line.text));
}

/** Pieces of one line join as they stand; a wrapped paragraph runs on; all else is parted. */
function seamOf(before: Line, line: Line): string {
  if (before.number === line.number) return "";
  const runsOn = line.number === before.number + 1 && (before.label === line.label || (flowing.has(before.label) && flowing.has(line.label)));
  return runsOn ? "\n" : "\n\n";
}
