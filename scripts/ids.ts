import { deviceNames, type SourceFile } from "../src/model.ts";
import type { GiveId } from "../src/normalize.ts";
import { slug } from "../src/vietnamese/slug.ts";

/** Names that a folder of the site or an old system keeps for itself. */
const reserved: ReadonlySet<string> = new Set(["index", "404", ...deviceNames]);

/** An identifier that was given, and the source that it was given to. */
export interface Claim {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
}

/**
 * Gives each source its identifier. A text that has one keeps it, under whatever name its file goes; a file whose text
 * was changed keeps it too, whatever becomes of its title; and a text that was set aside finds its own again. A new one
 * gets its folded title, else its file's stem, with -2, -3 where the name was ever `taken`.
 */
export function identifiers(living: readonly Claim[], retired: readonly Claim[], taken: Iterable<string>, sources: readonly SourceFile[]): GiveId {
  const given = ownersOf(living, sources);
  const back = retiredOwners(retired.filter(({ id }) => !living.some((claim) => claim.id === id)), given, sources);
  const used = new Set(taken);
  return (title, source) => {
    const known = given.get(source.path) ?? back(title, source);
    if (known !== undefined) return known;
    const id = free(wanted(title, source), used);
    used.add(id);
    return id;
  };
}

/** The claims of the living, by the file that has each now: first where the bytes are the same, then where the name is. */
function ownersOf(claims: readonly Claim[], sources: readonly SourceFile[]): Map<string, string> {
  const given = new Map<string, string>();
  const settled = new Set<string>();
  const settle = (claim: Claim, path: string | undefined): void => {
    if (path === undefined || given.has(path) || settled.has(claim.id)) return;
    given.set(path, claim.id);
    settled.add(claim.id);
  };
  const bySum = new Map(sources.map((source) => [source.sha256, source.path]));
  const paths = new Set(sources.map((source) => source.path));
  for (const claim of claims) settle(claim, bySum.get(claim.sha256));
  for (const claim of claims) settle(claim, paths.has(claim.file) ? claim.file : undefined);
  return given;
}

/** A text that comes back has the bytes that it had, or the name of its file and of its title. */
function retiredOwners(retired: readonly Claim[], given: ReadonlyMap<string, string>, sources: readonly SourceFile[]): (title: string | null, source: SourceFile) => string | undefined {
  const bySum = new Map(retired.map((claim) => [claim.sha256, claim.id]));
  const byName = new Map(retired.map((claim) => [`${claim.file} ${claim.id}`, claim.id]));
  const back = new Map(sources.filter(({ path }) => !given.has(path)).flatMap(({ path, sha256 }) => {
    const id = bySum.get(sha256);
    return id === undefined ? [] : [[path, id] as const];
  }));
  const gone = new Set(back.values());
  return (title, source) => {
    const id = byName.get(`${source.path} ${wanted(title, source)}`);
    return back.get(source.path) ?? (id === undefined || gone.has(id) ? undefined : id);
  };
}

function wanted(title: string | null, source: SourceFile): string {
  return slug(title ?? "") || slug(source.path.replace(/\.txt$/u, "")) || "van-ban";
}

function free(name: string, used: ReadonlySet<string>): string {
  const stem = reserved.has(name) ? `van-ban-${name}` : name;
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!used.has(id)) return id;
  }
}
