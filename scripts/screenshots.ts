import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { addresses } from "../src/site/links.ts";
import { readArguments, run } from "./arguments.ts";

const help = `
npm run screenshots -- [options]

Takes a picture of each kind of page of a built site, at two widths and in both schemes, for people to look at.

  --site DIR      the built site (_site)
  --output DIR    where the pictures go (screenshots)
  --readme        instead, the three pictures of the README: home.png, document.png, source.png
  --help          this text

Needs Chromium or Chrome: $CHROME_PATH, or one where systems put it.
`;

/** A picture: the page, its name, and what a reader did before it was taken. */
interface View {
  readonly name: string;
  readonly address: string;
  readonly act?: string;
}

const openAll = "document.querySelectorAll('.record details').forEach((fold) => { fold.open = true; })";
const showMends = "document.querySelector('#mends')?.click()";
const frames = [[360, "light"], [360, "dark"], [1280, "light"], [1280, "dark"]] as const;

/** One view of each kind of page. The document is the heaviest: of all, it has the most to show. */
function views(site: string): readonly View[] {
  const [document] = htmlIn(site, "van-ban").sort((one, other) => statSync(join(site, other)).size - statSync(join(site, one)).size || (one < other ? -1 : 1));
  const [year, publisher, place, topic, work] = ["nam", "co-quan", "dia-phuong", "chu-de", "van-ban-duoc-dan"].map((folder) => htmlIn(site, folder)[0]);
  const source = document?.replace(".html", "/ban-goc.html");
  const all: readonly (readonly [string, string | undefined, string?])[] = [
    ["home", addresses.home], ["all", addresses.all], ["undated", addresses.undated], ["year", year],
    ["publisher", publisher], ["place", place], ["topic", topic], ["work", work], ["works", addresses.works],
    ["document", document], ["document-repairs", document, showMends], ["document-grounds", document, openAll],
    ["source", source], ["search", addresses.search], ["about", addresses.about],
    ["coverage", addresses.coverage], ["open-data", addresses.openData], ["missing", addresses.missing],
  ];
  return all.flatMap(([name, address, act]) => (address && existsSync(join(site, address)) ? [{ name, address, ...(act ? { act } : {}) }] : []));
}

function htmlIn(site: string, folder: string): string[] {
  if (!existsSync(join(site, folder))) return [];
  return readdirSync(join(site, folder)).filter((name) => name.endsWith(".html")).sort().map((name) => `${folder}/${name}`);
}

async function take(browser: Browser, site: string, view: View, file: string, frame: { width: number; scheme: "light" | "dark"; whole: boolean }): Promise<void> {
  const page = await browser.newPage({ viewport: { width: frame.width, height: 900 }, colorScheme: frame.scheme });
  try {
    await page.goto(pathToFileURL(join(site, view.address)).href);
    if (view.act) await page.evaluate(view.act);
    await page.evaluate("document.fonts.ready");
    await page.screenshot({ path: file, fullPage: frame.whole });
  } finally {
    await page.close();
  }
}

async function takeAll(site: string, output: string, browser: Browser): Promise<number> {
  const all = views(site);
  for (const view of all) {
    for (const [width, scheme] of frames) await take(browser, site, view, join(output, `${view.name}-${width}-${scheme}.png`), { width, scheme, whole: true });
    console.log(view.name);
  }
  return all.length * frames.length;
}

async function takeThree(site: string, output: string, browser: Browser): Promise<number> {
  const shown = views(site).filter(({ name }) => ["home", "document-repairs", "source"].includes(name));
  for (const view of shown) {
    await take(browser, site, view, join(output, `${view.name.split("-")[0]}.png`), { width: 1280, scheme: "light", whole: false });
  }
  return shown.length;
}

async function screenshots(site: string, output: string, forReadme: boolean): Promise<number> {
  if (!existsSync(join(site, addresses.home))) throw new Error(`Cannot take pictures of ${site}: there is no built site. Run npm run build first, or name the folder with --site DIR.`);
  mkdirSync(output, { recursive: true });
  const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"] });
  try {
    const count = forReadme ? await takeThree(site, output, browser) : await takeAll(site, output, browser);
    console.log(`Took ${count} pictures into ${output}/.`);
  } finally {
    await browser.close();
  }
  return 0;
}

function browserPath(): string {
  const known = [process.env["CHROME_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"];
  const found = known.find((path) => path && existsSync(path));
  if (!found) throw new Error("Cannot take pictures: no Chromium or Chrome was found. Install one, or name it in CHROME_PATH.");
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(() => {
    const { flags, output } = readArguments(help, { site: { type: "string", default: "_site" }, output: { type: "string", default: "screenshots" }, readme: { type: "boolean", default: false } });
    return screenshots(String(flags["site"]), output, flags["readme"] === true);
  });
}
