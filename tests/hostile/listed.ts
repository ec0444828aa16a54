import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A document as the open data of a site lists it. */
export interface Listed { readonly id: string; readonly title: string | null; readonly date: string | null; readonly author: string | null; readonly credit: string | null; readonly source: { readonly file: string } }

/** Every document that a site lists, from the first part of its open data on. */
export function listed(site: string, part = "archive.json"): readonly Listed[] {
  if (!existsSync(join(site, part))) return [];
  const { documents, next } = JSON.parse(readFileSync(join(site, part), "utf8")) as { readonly documents: readonly Listed[]; readonly next: string | null };
  return [...documents, ...(next === null ? [] : listed(site, next.slice(next.lastIndexOf("/") + 1)))];
}
