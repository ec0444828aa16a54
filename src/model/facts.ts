/** What is claimed about a text, and on what ground. */
import type { ArchiveDate, Citation, DateRole, Kind } from "./front-matter.ts";

/**
 * How well a fact is grounded, strongest first: a person said so · the text labels it · it stands where such
 * things stand · it follows from something else · it is assumed.
 */
export const grades = ["curated", "labelled", "placed", "inferred", "assumed"] as const;
export type Grade = (typeof grades)[number];

/** The words a fact rests on. `rule` names a row of a table or a step; `line` counts from 1 in the decoded source. */
export interface Evidence {
  readonly rule: string;
  readonly grade: Grade;
  readonly quote: string;
  readonly line: number | null;
}

/** Another candidate for the same fact, and in one Vietnamese phrase why it lost. */
export interface Rival {
  readonly value: string;
  readonly evidence: Evidence;
  readonly verdict: string;
}

export interface Known<T> {
  readonly value: T;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly rivals: readonly Rival[];
}
/** `tried` names the rules that looked and found nothing; `because` is a person's reason for taking a value away. */
export interface Missing {
  readonly value: null;
  readonly tried: readonly string[];
  readonly because?: string | undefined;
  readonly rivals: readonly Rival[];
}
export type Fact<T> = Known<T> | Missing;

export interface DatedRole {
  readonly date: ArchiveDate;
  readonly role: DateRole;
}

/** A citation with the words of each mention: spelling, place and line. */
export interface CitedWork extends Citation {
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** Everything that reading claims about one text. */
export interface Facts {
  readonly kind: Fact<Kind>;
  readonly title: Fact<string>;
  readonly date: Fact<DatedRole>;
  readonly author: Fact<string>;
  readonly publisher: Fact<string>;
  readonly credit: Fact<string>;
  readonly number: Fact<string>;
  /** Of legal texts: who signed, and the day on which the text takes effect (YYYY-MM-DD). */
  readonly signer: Fact<string>;
  readonly effective: Fact<ArchiveDate>;
  readonly places: readonly Known<string>[];
  readonly topics: readonly Known<string>[];
  readonly cites: readonly CitedWork[];
}
