import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** A browser that can be launched; `folder` is what was unpacked for it and is removed afterwards. */
export interface Chromium {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string | null;
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["/usr/bin/chromium", "/snap/bin/chromium", "/opt/google/chrome/chrome"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")] : [];
  }),
};

/**
 * The browser for the tests: `$CHROME_PATH`, else one that is installed, else (Linux on x64) the one that comes with the
 * test packages. `CHROME_PATH=packed` asks for the last.
 */
export async function findChromium(): Promise<Chromium> {
  const asked = process.env["CHROME_PATH"];
  const path = asked === "packed" ? undefined : asked || installed();
  if (path) return { path, env: {}, folder: null };
  if (process.platform === "linux" && process.arch === "x64") return unpacked();
  throw new Error("Cannot run the browser tests: no Chromium or Chrome was found. Install one, or name it in CHROME_PATH.");
}

/**
 * What a browser with windows does for an address bar that nobody sees: two pages of its own in every window, which cost
 * as much as the page that is visited.
 */
const unseen = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** What Playwright switches off of this kind. The last switch of a name counts, so what is added repeats it. */
const playwrights = [
  "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "LensOverlay", "MediaRouter",
  "PaintHolding", "ThirdPartyStoragePartitioning", "AvoidCorsURLLoaderRestartOnRedirect", "TcpPortRandomizationWin", "OptimizationHints", "NetworkTimeServiceQuerying",
  "AimEnabled", "PreconnectToSearch", "msForceBrowserSignIn", "msEdgeUpdateLaunchServicesPreferredVersion",
];

/** Launches it without a sandbox: in a container, and as root, there is none to be had. */
export function launch({ path, env }: Chromium): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--font-render-hinting=none", `--disable-features=${[...playwrights, ...unseen].join()}`],
    env: { ...process.env as Record<string, string>, ...env },
  });
}

/** Removes what was unpacked. */
export async function forget({ folder }: Chromium): Promise<void> {
  if (folder) await rm(folder, { recursive: true, force: true });
}

function installed(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const onPath = process.platform === "win32" ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(places[process.platform] ?? []), ...onPath].find((path) => existsSync(path));
}

/**
 * The packed browser takes any `/tmp/chromium` for its own, and brings its libraries and a font only where it believes
 * itself on Lambda: so it is unpacked in a folder of its own, with that belief, and this process keeps its environment.
 */
async function unpacked(): Promise<Chromium> {
  const folder = await mkdtemp(join(tmpdir(), "chromium-"));
  const before = { ...process.env };
  try {
    Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" });
    const packed = (await import("@sparticuz/chromium")).default;
    const path = await packed.executablePath();
    await writeFile(join(folder, "fonts", "fonts.conf"), fontsOf(folder));
    const env = Object.fromEntries(["TMPDIR", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"].flatMap((name) => process.env[name] ? [[name, process.env[name]]] : []));
    return { path, env, folder };
  } finally {
    for (const name of ["TMPDIR", "AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"]) restore(name, before[name]);
  }
}

/** The packed font is looked for in `/tmp/fonts` alone; without a font every text would be of no height. */
function fontsOf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
