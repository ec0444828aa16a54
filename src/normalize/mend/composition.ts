import type { Repair } from "./repair.ts";

/** Letters and marks that earlier repairs brought together, composed (NFC): one edit a line that changes. */
export function mendComposition(text: string): Repair[] {
  if (text.normalize("NFC") === text) return [];
  let at = 0;
  return text.split("\n").flatMap((line) => {
    const from = at;
    at += line.length + 1;
    return compose(line, from);
  });
}

function compose(line: string, at: number): Repair[] {
  const now = line.normalize("NFC");
  if (now === line) return [];
  let head = 0;
  while (head < now.length && line[head] === now[head]) head++;
  let tail = 0;
  const most = Math.min(line.length, now.length) - head;
  while (tail < most && line[line.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return [{ rule: "compose", at: at + head, was: line.slice(head, line.length - tail), now: now.slice(head, now.length - tail), how: "table" }];
}
