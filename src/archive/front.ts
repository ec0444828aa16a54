import { DateTime } from "luxon";
import type { z } from "zod";
import { frontMatterSchema, workPattern, type ArchiveDate, type FrontMatter } from "../model.ts";
import { stemOf, type Refusal, type TextFile } from "./refusal.ts";
import { cutFrontMatter, readYaml } from "./yaml.ts";

export interface Checked {
  readonly front: FrontMatter;
  readonly body: string;
}

/** The check at the door: a document's file is taken whole, or refused with every fault named. */
export function readDocument(file: TextFile): Checked | readonly Refusal[] {
  const cut = cutFrontMatter(file.text);
  if (!cut) return [noFrontMatter(file.path)];
  const yaml = readYaml(file, cut.yaml, 2);
  if (!("value" in yaml)) return [yaml];
  const read = frontMatterSchema.safeParse(yaml.value);
  if (!read.success) return read.error.issues.flatMap((issue) => faults(file.path, issue));
  const refusals = contradictions(file.path, read.data);
  return refusals.length ? refusals : { front: read.data, body: cut.body };
}

function noFrontMatter(file: string): Refusal {
  return {
    file,
    reason: "Cannot find the front matter, expected the file to begin with a line --- and the facts to end with another",
    mend: "Add the two lines, or delete the file and run npm run normalize.",
  };
}

/** What the schema found, in words: one refusal for each unknown key, one for each value that does not fit. */
function faults(file: string, issue: z.core.$ZodIssue): readonly Refusal[] {
  const place = issue.path.join(".");
  if (issue.code !== "unrecognized_keys") return [{
    file,
    reason: `Cannot use the key ${place || "(none)"}, expected ${expected(issue)}`,
    mend: `Give ${place || "the front matter"} such a value; texts and dates stand in double quotes, and null says that the text does not tell.`,
  }];
  const allowed = place ? "the keys of the contract" : `only ${Object.keys(frontMatterSchema.shape).join(", ")}`;
  return issue.keys.map((key) => ({
    file,
    reason: `Cannot use the unknown key ${place ? `${place}.` : ""}${key}, expected ${allowed}`,
    mend: `Remove the key ${key}, or correct its spelling.`,
  }));
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_type") return `a value of the kind ${issue.expected}`;
  if (issue.code === "invalid_format" && issue.format !== "regex") return `a text in the form ${issue.format}`;
  return issue.message.replace("Invalid input: expected ", "");
}

/** What no single key shows: a name that is not the file's, a day that does not exist, a work that makes no address. */
function contradictions(file: string, front: FrontMatter): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const stem = stemOf(file);
  if (front.id !== stem) refusals.push({
    file,
    reason: `Cannot take the id ${front.id}, expected ${stem}, the name of the file`,
    mend: `Write id: "${stem}", or give the file the name ${front.id}.md (old links will lead to it).`,
  });
  for (const date of [front.date, ...front.cites.map((cite) => cite.date)]) {
    if (date !== null && !exists(date)) refusals.push({
      file, reason: `Cannot use the date ${date}, expected a day that exists`, mend: "Correct the day, or leave it out: YYYY-MM.",
    });
  }
  for (const { work } of front.cites) {
    if (work !== null && !workPattern.test(work)) refusals.push({
      file,
      reason: `Cannot use the work ${work}, expected form/number/issuer/year such as ct/15/ttg/2012`,
      mend: "Write the four parts in small letters without marks, or null.",
    });
  }
  return refusals;
}

function exists(date: ArchiveDate): boolean {
  return DateTime.fromISO(date, { zone: "utc" }).isValid;
}
