import type { SourceFile } from "../src/model.ts";
import { preparations } from "./preparations.ts";
import type { Done, Lot } from "./prepare-ahead.ts";
import { toldOf, type Told } from "./prepared.ts";

/** A worker of `prepareAhead`: prepares each lot that it is sent, and answers when the lot is kept. However the run ends, it ends too. */
const kept = preparations(process.argv[2] ?? "", true);

process.on("message", ({ sources }: Lot) => {
  process.send?.({ told: sources.map(toldFrom) } satisfies Done);
});
/** Null for a text that fails: the run itself meets the same fault and names it with its file. */
function toldFrom(source: SourceFile): Told | null {
  try {
    return toldOf(kept.of(source));
  } catch {
    return null;
  }
}

process.on("disconnect", () => { process.exit(); });
