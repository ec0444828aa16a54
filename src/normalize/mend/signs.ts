import { control, invisible, privateSigns, privateUse, windowsControls } from "../../tables/damage.ts";
import type { PatternRow } from "../../tables/row.ts";
import type { Repair } from "./repair.ts";

/** Signs that no reader sees or that only one font can show: dropped, or written as the Unicode sign they stand for. */
export function mendSigns(text: string): Repair[] {
  const edits = [
    ...replaceAll(text, invisible, () => ""),
    ...replaceAll(text, control, (sign) => windowsControls[sign.charCodeAt(0) - 0x80]?.trim() ?? ""),
    ...replaceAll(text, privateUse, (sign) => privateSigns[sign] ?? sign),
  ];
  return edits.filter((edit) => edit.was !== edit.now).sort((a, b) => a.at - b.at);
}

function replaceAll(text: string, row: PatternRow, now: (sign: string) => string): Repair[] {
  return Array.from(text.matchAll(row.pattern), (found) => ({
    rule: row.id, at: found.index, was: found[0], now: now(found[0]), how: "table" as const,
  }));
}
