import { bodyLabels, type Citation, type Document, type Ledger } from "../model.ts";
import { numberSign, wordSign } from "../tables/marking.ts";
import { fold } from "../vietnamese/fold.ts";
import type { Marker, Span } from "./marks.ts";

/** How a citation is dressed where its words stand; null leaves the words bare. */
export type Dress = (citation: Citation) => Pick<Span, "tag" | "attributes"> | null;

/**
 * Marks the words with which a text names legal documents. They come from the ledger's quotes and from the number in
 * the front matter; words that two documents share are given to the one whose source line they stand in.
 */
export function citationMarker(document: Document, dress: Dress): Marker {
  const sought = [...mentions(document)].sort((one, other) => other[0].length - one[0].length);
  return (text) => sought.flatMap(([words, claims]) => occurrences(text, words).flatMap((from) => {
    const claim = claims.length === 1 ? claims[0] : claims.filter((one) => one.lines.some((line) => sameLine(line, text)))[0];
    const dressed = claim ? dress(claim.citation) : null;
    return dressed ? [{ from, to: from + words.length, ...dressed }] : [];
  }));
}

interface Claim {
  readonly citation: Citation;
  readonly lines: readonly string[];
}

/** The words to look for, each with the citations that claim them. */
function mentions({ front, ledger }: Document): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  const named = front.cites.map((citation) => {
    const read = ledger?.facts.cites.find(({ as, work }) => as === citation.as && work === citation.work);
    return { citation, quotes: [...read?.evidence ?? [], { quote: citation.as, line: null }] };
  });
  const lines = ledger && front.cites.length > 0 ? linesOf(ledger, new Set(named.flatMap(({ quotes }) => quotes.map(({ line }) => line)))) : new Map<number, string>();
  for (const { citation, quotes } of named) {
    for (const { quote, line } of quotes) {
      const words = narrowed(tidy(quote), citation.as);
      if (words === "") continue;
      const claims = found.get(words) ?? [];
      const before = claims.find((claim) => claim.citation === citation);
      const at = line === null ? [] : [lines.get(line) ?? ""].filter((text) => text !== "");
      found.set(words, before
        ? claims.map((claim) => (claim === before ? { citation, lines: [...claim.lines, ...at] } : claim))
        : [...claims, { citation, lines: at }]);
    }
  }
  return found;
}

/** The lines of the body that are asked for, as the page shows them. */
function linesOf(ledger: Ledger, asked: ReadonlySet<number | null>): ReadonlyMap<number, string> {
  const labels: readonly string[] = bodyLabels;
  const found = new Map<number, string>();
  for (const { number, text, label } of ledger.lines) {
    if (asked.has(number) && labels.includes(label)) found.set(number, tidy(`${found.get(number) ?? ""} ${text}`));
  }
  return found;
}

/** The number alone where the quotation holds it, however it is spaced; else the whole quotation. */
function narrowed(quote: string, as: string): string {
  const signs = [...quote].map((sign) => ({ sign, bare: bare(sign) }));
  const wanted = bare(as);
  const at = signs.map(({ bare }) => bare).join("").indexOf(wanted);
  if (at < 0 || wanted === "") return quote;
  let [passed, words] = [0, ""];
  for (const { sign, bare } of signs) {
    if (passed >= at + wanted.length) break;
    if (passed >= at && (bare !== "" || words !== "")) words += sign;
    passed += bare.length;
  }
  return words;
}

function bare(text: string): string {
  return fold(text).replaceAll("–", "-").split("").filter((sign) => sign.trim() !== "").join("");
}

function tidy(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll("\n", " ").replaceAll("\t", " ").split(" ").filter((word) => word !== "").join(" ");
}

/** Where the words stand as whole words; a number does not go on beside them. */
function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  const sign = words.includes("/") ? numberSign.pattern : wordSign.pattern;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (!sign.test(text.charAt(at - 1)) && !wordSign.pattern.test(text.charAt(at + words.length)) && !goesOn(text, at + words.length)) found.push(at);
  }
  return found;
}

/** True where a dash or stroke is followed by more of the number. */
function goesOn(text: string, at: number): boolean {
  return "/-–&".includes(text.charAt(at) || " ") && wordSign.pattern.test(text.charAt(at + 1));
}

function sameLine(line: string, text: string): boolean {
  return text.includes(line) || line.includes(text);
}
