import { blankRow, citedYears, dashRow, formBeforeRow, lawBeforeRow, numberHeadRow, numberJointRow, numberRows, type NumberRow } from "../../../tables/citations.ts";
import { matchesOf } from "../../matches.ts";
import { issuerByCode } from "../../../tables/issuers.ts";
import { formByCode, formByName } from "../../../tables/legal-forms.ts";
import { dateBeside, signedBefore } from "./dates.ts";
import { before, type Mention } from "./mention.ts";

interface Hit {
  readonly row: NumberRow;
  readonly start: number;
  readonly end: number;
  readonly n: string;
  readonly year: string | null;
  readonly codes: string;
}
interface FormBefore {
  readonly form: string | null;
  readonly name: string | null;
  readonly abbr: string | null;
  readonly length: number;
}

/** Codes of an issuer who signed with nothing else before 1997; any other lone code needs its form before it. */
const loneIssuers: ReadonlySet<string> = new Set(["cp", "ttg", "tw", "hdbt", "hdcp"]);

/** Codes of laws and ordinances, before which a name may stand. */
const lawCodes: ReadonlySet<string> = new Set(["PL", "LCT", "PLCT"]);
const blanks = new RegExp(blankRow.pattern.source, "gu");
const dashes = new RegExp(dashRow.pattern.source, "gu");
const joint = new RegExp(numberJointRow.pattern.source, "gu");
const head = new RegExp(numberHeadRow.pattern.source, "g");
const rows = numberRows.map((row) => ({ row, here: new RegExp(row.pattern.source, `${row.pattern.flags}y`) }));

/** Every full number of a legal document in the running text, in order; of the rows that match at a place the first counts. */
export function numberMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  let floor = 0;
  for (const { index } of matchesOf(text, head)) {
    if (index < floor) continue;
    const mention = firstMention(text, index, floor);
    if (mention === null) continue;
    mentions.push(mention);
    floor = mention.end;
  }
  return mentions;
}

function firstMention(text: string, at: number, floor: number): Mention | null {
  for (const { row, here } of rows) {
    here.lastIndex = at;
    const found = here.exec(text);
    if (found === null) continue;
    const { n = "", y: year = null, codes = "" } = found.groups ?? {};
    const mention = mentionOf({ row, start: at, end: here.lastIndex, n, year: year ?? null, codes }, text, floor);
    if (mention !== null) return mention;
  }
  return null;
}

function mentionOf(hit: Hit, text: string, floor: number): Mention | null {
  const form = formBefore(text, hit, floor);
  if (!vouched(hit, form) || !plausible(hit.year)) return null;
  const beside = dateBeside(text, hit.end);
  const codes = codesOf(hit.codes);
  return {
    rule: hit.row.id, kind: "number", n: hit.n, codes, year: hit.year, date: beside?.date ?? null,
    form: formByCode(codes[0] ?? "")?.key ?? form.form ?? (hit.row.id === "unit-dispatch" || hit.row.id === "old-glued" ? "cv" : null),
    as: canonical(text.slice(hit.start, hit.end), hit), name: form.name, abbr: form.abbr,
    signed: beside === null ? signedBefore(before(text, hit.start, 300, floor)) : null,
    start: hit.start - form.length, end: hit.end + (beside?.length ?? 0),
  };
}

/** The law's name, or the form's, that stands before a number and is part of its mention. */
function formBefore(text: string, hit: Hit, floor: number): FormBefore {
  const words = before(text, hit.start, 180, floor);
  const law = hit.row.id === "year-assembly" || lawCodes.has(codesOf(hit.codes)[0] ?? "") ? lawBeforeRow.pattern.exec(words) : null;
  if (law !== null) {
    const { form = "", name = "", abbr = null } = law.groups ?? {};
    return { form: formKey(form), name: `${form} ${name.replace(blanks, " ").trim()}`, abbr: abbr ?? null, length: words.length - law.index };
  }
  const form = formBeforeRow.pattern.exec(words);
  if (form === null) return { form: null, name: null, abbr: null, length: 0 };
  return { form: formKey(form.groups?.["form"] ?? ""), name: null, abbr: null, length: words.length - form.index };
}

function formKey(name: string): string | null {
  return (formByName(name) ?? formByCode(name))?.key ?? null;
}

function vouched(hit: Hit, form: FormBefore): boolean {
  if (hit.row.vouched === "shape" || form.form !== null) return true;
  const issuer = issuerByCode(codesOf(hit.codes)[0] ?? "");
  if (hit.row.id === "old-plain") return issuer !== null && loneIssuers.has(issuer.key);
  return issuer?.scope === "country";
}

function plausible(year: string | null): boolean {
  return year === null || (Number(year) >= citedYears.from && Number(year) <= citedYears.until);
}

/** The codes after the number, each without blanks; what stands in parentheses after the last is a unit's. */
function codesOf(codes: string): readonly string[] {
  return codes.replace(blanks, "").split(joint).filter((code) => code !== "");
}

/** No blanks, one kind of hyphen; the blank of `58 CT/TW` stands for the hyphen of Party numbers. */
function canonical(words: string, hit: Hit): string {
  const tight = words.replace(blanks, "").replace(dashes, "-");
  const gap = words.slice(hit.n.length, hit.n.length + 1);
  const parted = hit.row.id === "party" && gap.trim() === "" && !tight.slice(hit.n.length).startsWith("-");
  return parted ? `${hit.n}-${tight.slice(hit.n.length)}` : tight;
}
