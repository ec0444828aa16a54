import { unitSet } from "./unit-set.ts";

const raised = unitSet((unit) => unit.toUpperCase() !== unit);

/** Whether a text has no small letter: raising it changes nothing. */
export function isRaised(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (raised(code)) return false;
    if (code >= 0xd800 && code <= 0xdfff) return text === text.toUpperCase();
  }
  return true;
}
