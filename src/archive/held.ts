import type { Document } from "../model.ts";
import { slug } from "../vietnamese/slug.ts";

/**
 * Finds the legal text that is a cited work. A number recurs every year in every province, so all parts must agree:
 * number, issuer and year, and where the issuer carries its place, the text must be of that place.
 */
export function heldWorks(documents: readonly Document[]): (work: string) => Document | null {
  const candidates = new Map<string, Document[]>();
  for (const document of documents) {
    const { kind, number, date } = document.front;
    if (kind !== "legal" || number === null || date === null) continue;
    const key = `${slug(number).split("-")[0]} ${date.slice(0, 4)}`;
    candidates.set(key, [...candidates.get(key) ?? [], document]);
  }
  return (work) => {
    const [, number = "", issuer = "", year = ""] = work.split("/");
    const found = candidates.get(`${number.split("-")[0]} ${year}`) ?? [];
    return found.find((document) => agrees(document, `${number}-${issuer}`)) ?? null;
  };
}

function agrees({ front }: Document, wanted: string): boolean {
  const parts = new Set([front.number ?? "", ...front.places].flatMap((text) => slug(text).split("-")));
  return wanted.split("-").every((part) => parts.has(part));
}
