import type { Ledger } from "../src/model.ts";
import type { GiveId } from "../src/normalize.ts";
import { slug } from "../src/vietnamese/slug.ts";

/** Names that a folder of the site or an old system keeps for itself. */
const reserved = /^(?:index|404|con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * Gives each source its identifier. A source that has one keeps it, whatever becomes of its title; a source that was
 * renamed but not changed keeps it too. A new one gets its folded title, else its file's stem, with -2, -3 on a clash.
 */
export function identifiers(ledgers: readonly Ledger[], taken: Iterable<string>, present: ReadonlySet<string>): GiveId {
  const byFile = new Map(ledgers.map((ledger) => [ledger.source.file, ledger.id]));
  const bySum = new Map(ledgers.filter((ledger) => !present.has(ledger.source.file)).map((ledger) => [ledger.source.sha256, ledger.id]));
  const used = new Set(taken);
  return (title, source) => {
    const given = byFile.get(source.path) ?? bySum.get(source.sha256);
    if (given !== undefined) return given;
    const id = free(slug(title ?? "") || slug(source.path.replace(/\.txt$/u, "")) || "van-ban", used);
    used.add(id);
    return id;
  };
}

function free(wanted: string, used: ReadonlySet<string>): string {
  const stem = reserved.test(wanted) ? `van-ban-${wanted}` : wanted;
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!used.has(id)) return id;
  }
}
