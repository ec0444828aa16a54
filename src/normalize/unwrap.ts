import { wrapRule, type Line } from "../model.ts";

/** Lines that were wrapped at a column, each on one line again under the number of its first. */
export function unwrapped(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last && line.rule === wrapRule && last.label === line.label) whole[whole.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else whole.push(line);
  }
  return whole;
}
