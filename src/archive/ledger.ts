import { z } from "zod";
import { bodyLabels, dateRoles, grades, kinds, outsideLabels, type Ledger } from "../model.ts";
import { stemOf, type Refusal, type TextFile } from "./refusal.ts";

const evidence = z.object({ rule: z.string(), grade: z.enum(grades), quote: z.string(), line: z.int().nullable() });
const grounds = z.tuple([evidence], evidence);
const rivals = z.array(z.object({ value: z.string(), evidence, verdict: z.string() }));
const known = <T extends z.ZodType>(value: T) => z.object({ value, evidence: grounds, rivals });
const missing = z.object({ value: z.null(), tried: z.array(z.string()), because: z.string().optional(), rivals });
const fact = <T extends z.ZodType>(value: T) => z.union([missing, known(value)]);

const facts = z.object({
  kind: fact(z.enum(kinds)),
  title: fact(z.string()),
  date: fact(z.object({ date: z.string(), role: z.enum(dateRoles) })),
  author: fact(z.string()),
  publisher: fact(z.string()),
  credit: fact(z.string()),
  number: fact(z.string()),
  signer: fact(z.string()),
  effective: fact(z.string()),
  places: z.array(known(z.string())),
  topics: z.array(known(z.string())),
  cites: z.array(z.object({ as: z.string(), work: z.string().nullable(), date: z.string().nullable(), evidence: grounds })),
});

const ledgerSchema: z.ZodType<Ledger> = z.object({
  version: z.literal(1),
  id: z.string(),
  generated: z.string(),
  source: z.object({ file: z.string(), sha256: z.string(), bytes: z.number() }),
  encoding: z.object({ name: z.string(), grade: z.enum(grades), score: z.number() }),
  facts,
  edits: z.array(z.object({
    step: z.number(), rule: z.string(), line: z.int(), at: z.int(), was: z.string(), now: z.string(),
    how: z.enum(["table", "only", "preferred", "fallback"]),
  })),
  lines: z.array(z.object({
    number: z.int(), text: z.string(), label: z.enum([...outsideLabels, ...bodyLabels]), rule: z.string(),
  })),
  doubts: z.array(z.object({
    rule: z.string(), reason: z.string(), quote: z.string(), line: z.int().nullable(), blocks: z.boolean(),
  })),
  sum: z.string().exactOptional(),
});

/** One ledger from its file, or why it cannot be used. Its id is the name of the file. */
export function readLedger(file: TextFile): Ledger | Refusal {
  const mend = "Delete the file and run npm run normalize; the document itself stays as it is.";
  const json = parse(file.text);
  if (json === undefined) return { file: file.path, reason: "Cannot read the ledger, expected JSON", mend };
  const read = ledgerSchema.safeParse(json);
  const fault = read.error?.issues[0];
  if (!read.success) {
    return { file: file.path, reason: `Cannot read the ledger at ${fault?.path.join(".") || "its root"}, expected ${fault?.message}`, mend };
  }
  if (read.data.id === stemOf(file.path)) return read.data;
  return { file: file.path, reason: `Cannot use the ledger of ${read.data.id}, expected ${stemOf(file.path)}, the name of the file`, mend };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
