import { oddSpace } from "../tables/shapes.ts";

/** The text without outer white space, runs of white space (no-break spaces too) as one space. */
export function bare(text: string): string {
  return (oddSpace.pattern.test(text) ? text.replace(/[\s\u00a0]+/gu, " ") : text).trim();
}
