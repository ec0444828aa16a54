import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Doubt, Edit, Evidence, Fact, Facts, Line, Rival } from "../src/model.ts";
import { normalize, type Normalized } from "../src/normalize.ts";
import { slug } from "../src/vietnamese/slug.ts";
import { readArguments, run } from "./arguments.ts";
import { foldersOf } from "./files.ts";
import { refusalLine } from "./refusal.ts";
import { readSource } from "./sources.ts";

const help = `
npm run explain -- <source> [options]

Prints how one source is read: its encoding, each fact with its evidence and rivals, each line with its label and
rule, each repair, each doubt. Writes nothing. <source> is a name in content/sources/, its beginning, or a path.

  --content DIR   the archive's folder (content)
  --help          this text

Exit code: 0 read; 1 it cannot be read or is kept off the site; 2 wrong usage.
`;

await run(() => {
  const { content, names } = readArguments(help, {}, { least: 1, most: 1 });
  const source = readSource(...find(content, names[0] ?? ""));
  if ("reason" in source) {
    console.error(refusalLine(source));
    return 1;
  }
  const read = normalize(source, (title) => slug(title ?? "") || slug(source.path));
  console.log(explained(read).join("\n"));
  return read.markdown === null ? 1 : 0;
});

function find(content: string, name: string): [folder: string, name: string] {
  const folder = foldersOf(content).sources;
  const inside = name.replace(/^.*sources\//u, "");
  for (const one of [inside, `${inside}.txt`]) if (existsSync(join(folder, one))) return [folder, one];
  const begun = existsSync(folder) ? readdirSync(folder).filter((one) => one.startsWith(inside) && one.endsWith(".txt")) : [];
  if (begun.length === 1 && begun[0] !== undefined) return [folder, begun[0]];
  if (existsSync(name)) return [join(name, ".."), basename(name)];
  throw new Error(`Cannot find ${name} in ${folder}: expected the name of one source, or the beginning of one${begun.length > 1 ? ` (it begins ${begun.length} names)` : ""}.`);
}

function explained(read: Normalized): string[] {
  const { source, decoded, facts, lines, edits, doubts } = read;
  return [
    `${source.path}: ${source.bytes.length} bytes, SHA-256 ${source.sha256}`,
    `Encoding: ${decoded.encoding} (${decoded.grade}, score ${decoded.score.toFixed(3)})`,
    "", "Facts",
    ...(facts ? factLines(facts) : ["  none: the text was not read"]),
    "", `Lines (${lines.filter((line) => line.label !== "blank").length} pieces, blank lines left out)`,
    ...lines.filter((line) => line.label !== "blank").map(lineOf),
    "", `Repairs (${edits.length})`, ...edits.map(editOf),
    "", `Doubts (${doubts.length})`, ...doubts.map(doubtOf),
    "", read.markdown === null ? "Kept off the site." : "Published.",
  ];
}

function factLines(facts: Facts): string[] {
  const { kind, title, date, author, publisher, credit, number, signer, effective } = facts;
  const dated: Fact<string> = date.value === null ? date : { ...date, value: `${date.value.date} (${date.value.role})` };
  return [
    ...Object.entries({ kind, title, date: dated, author, publisher, credit, number, signer, effective }).flatMap(([name, fact]) => factOf(name, fact)),
    ...facts.places.flatMap((place) => factOf("place", place)),
    ...facts.topics.flatMap((topic) => factOf("topic", topic)),
    ...facts.cites.flatMap((cite) => [`  cites: ${cite.as} = ${cite.work ?? "work unknown"}${cite.date === null ? "" : `, ${cite.date}`}`, ...cite.evidence.map(evidenceOf)]),
  ];
}

function factOf(name: string, fact: Fact<string>): string[] {
  const head = fact.value === null ? `  ${name}: missing; tried ${(fact as { tried: readonly string[] }).tried.join(", ")}` : `  ${name}: ${fact.value}`;
  return [head, ...("evidence" in fact ? fact.evidence.map(evidenceOf) : []), ...fact.rivals.map(rivalOf)];
}

function evidenceOf({ rule, grade, quote, line }: Evidence): string {
  return `      ${grade}, ${rule}${line === null ? "" : `, line ${line}`}: “${quote}”`;
}

function rivalOf({ value, evidence, verdict }: Rival): string {
  return `      not ${value}${evidence.line === null ? "" : ` (line ${evidence.line})`}: ${verdict}`;
}

function lineOf({ number, text, label, rule }: Line): string {
  return `  ${String(number).padStart(4)}  ${label.padEnd(10)} ${rule.padEnd(22)} ${text.trim()}`;
}

function editOf({ line, was, now, rule, how }: Edit): string {
  return `  line ${line}: “${was}” → “${now}” (${rule}, ${how})`;
}

function doubtOf({ rule, reason, quote, line, blocks }: Doubt): string {
  return `  ${rule}${blocks ? " (keeps it off the site)" : ""}${line === null ? "" : `, line ${line}`}: ${reason}${quote === "" ? "" : ` “${quote}”`}`;
}
