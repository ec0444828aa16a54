import { preparations } from "./preparations.ts";
import type { Lot } from "./prepare-ahead.ts";

/** A worker of `prepareAhead`: prepares each lot that it is sent, and answers when the lot is kept. However the run ends, it ends too. */
const kept = preparations(process.argv[2] ?? "", true);

process.on("message", ({ sources }: Lot) => {
  for (const source of sources) {
    try {
      kept.of(source);
    } catch {
      // The run itself meets the same fault and names it with its file.
      continue;
    }
  }
  process.send?.("done");
});
process.on("disconnect", () => { process.exit(); });
