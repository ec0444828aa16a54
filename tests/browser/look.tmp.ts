import { findChromium, launch } from "./chromium.ts";
import { serveFolder } from "../../scripts/static-server.ts";
const s = await serveFolder("/tmp/prev", 0);
const b = await launch(await findChromium());
for (const [w, scheme] of [[1280,"light"],[360,"dark"]] as const) {
  const ctx = await b.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  const p = await ctx.newPage();
  p.on("console", m => console.log(w, "console", m.type(), m.text())); p.on("pageerror", e => console.log("error", e.message));
  p.on("requestfailed", r => console.log("failed", r.url()));
  await p.goto(s.address + "tim-kiem.html"); await p.screenshot({ path: `/tmp/a-${w}.png`, fullPage: true });
  await p.keyboard.press("/"); await p.keyboard.type("công nghệ thông tin", { delay: 15 });
  await p.waitForSelector("#search-results h3 a"); await p.waitForTimeout(1200);
  console.log(p.url(), await p.textContent("#search-status"));
  await p.screenshot({ path: `/tmp/b-${w}.png`, fullPage: true });
  await p.fill("#q", "zzqxvk"); await p.waitForTimeout(1500); console.log(await p.textContent("#search-status")); await p.screenshot({ path: `/tmp/c-${w}.png`, fullPage: true });
  await ctx.close();
}
const ctx = await b.newContext(); const p = await ctx.newPage(); p.on("console", m => console.log("file", m.type(), m.text()));
await p.goto("file:///tmp/prev/tim-kiem.html"); await p.fill("#q", "CNTT"); await p.keyboard.press("Enter"); await p.waitForTimeout(800); console.log(p.url(), await p.textContent("#search-results"));
await b.close(); await s.close();
