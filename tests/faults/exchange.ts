/** Run by swap.test.ts, and killed in it: makes a small site and exchanges it for the one that stands. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alone, lockOfOutput } from "../../scripts/lock.ts";
import { openOutput, swapIn } from "../../scripts/output.ts";

const [output = ""] = process.argv.slice(2);
await alone(lockOfOutput(output), "exchange", () => {
  const fresh = openOutput(output);
  mkdirSync(join(fresh, "van-ban"));
  for (const name of ["index.html", "a.html", "van-ban/mot.html"]) writeFileSync(join(fresh, name), "<html>mới</html>\n");
  swapIn(fresh, output);
});
