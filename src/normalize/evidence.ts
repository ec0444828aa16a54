import type { Evidence, Grade, Line } from "../model.ts";
import { bare } from "./space.ts";

/** The words a fact rests on, white space evened out, and the line they stand on. */
export function evidence(rule: string, grade: Grade, quote: string, line: Line): Evidence {
  return { rule, grade, quote: bare(quote), line: line.number };
}
