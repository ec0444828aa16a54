import { existsSync, lstatSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { addresses } from "../src/site/links.ts";
import { readArguments, run } from "./arguments.ts";
import { alone, lockOfOutput } from "./lock.ts";
import { packSite } from "./offline-copy.ts";

const help = `
npm run package -- [options]

Packs a built site into one ZIP for carrying and sending: unpacked, index.html opens from disk, and the search works.
The same site gives the same bytes. To have the home page offer it, write offline: true into site.yaml and build.

  --output DIR    the built site (_site)
  --zip FILE      the ZIP to write; one that stands there is replaced (${addresses.offline})
  --help          this text

Exit code: 0 done; 1 the site could not be packed; 2 wrong usage.
`;

/** Packs the built site of a folder into a ZIP. Throws one sentence when it cannot. */
export async function packageSite(site: string, zip: string): Promise<number> {
  if (`${resolve(zip)}${sep}`.startsWith(`${resolve(site)}${sep}`)) throw new Error(`Cannot write ${zip}: it lies in the site that it packs. Name another place with --zip FILE.`);
  if (!existsSync(dirname(resolve(zip)))) throw new Error(`Cannot write ${zip}: there is no folder ${dirname(zip)}. Make it first, or name another place with --zip FILE.`);
  if (existsSync(zip) && !lstatSync(zip).isFile()) throw new Error(`Cannot write ${zip}: something that is not a file stands there. Name another place with --zip FILE.`);
  if (existsSync(zip) && !zip.endsWith(".zip")) throw new Error(`Cannot replace ${zip}: its name does not end in .zip. Name another place with --zip FILE.`);
  const size = await alone(lockOfOutput(site), "npm run package", () => packSite(site, zip));
  console.log(`Packed ${site}/ into ${zip} (${(size / 1_000_000).toFixed(1)} MB).`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(() => {
    const { output, flags } = readArguments(help, { zip: { type: "string", default: addresses.offline } });
    return packageSite(output, String(flags["zip"]));
  });
}
