import { launch, findChromium, forget } from "../browser/chromium.ts";
import { serveFolder } from "../../scripts/static-server.ts";

/** Opens pages of a site in a real browser; what ran, asked another host or was complained of, page by page. */
export async function opened(site: string, addresses: readonly string[]): Promise<readonly string[]> {
  const chromium = await findChromium();
  const [browser, served] = [await launch(chromium), await serveFolder(site, 0)];
  const complaints: string[] = [];
  try {
    for (const address of addresses) {
      const page = await browser.newPage();
      page.on("dialog", (dialog) => { complaints.push(`${address}: dialog ${dialog.message()}`); void dialog.dismiss(); });
      page.on("console", (message) => { if (["error", "warning"].includes(message.type())) complaints.push(`${address}: ${message.text()}`); });
      page.on("pageerror", (error) => complaints.push(`${address}: ${error.message}`));
      page.on("request", (request) => { if (!request.url().startsWith(served.address) && !/^(?:blob|data):/u.test(request.url())) complaints.push(`${address}: asks ${request.url()}`); });
      await page.goto(served.address + address, { waitUntil: "load" });
      const ran = await page.evaluate(`"canary" in globalThis || document.querySelector("iframe, object, embed, img, base, svg script, [onload], [onerror], [onclick], [style]") !== null`);
      if (ran) complaints.push(`${address}: holds what runs or loads`);
      if (!page.url().startsWith(served.address)) complaints.push(`${address}: went to ${page.url()}`);
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
    await forget(chromium);
  }
  return complaints;
}
