import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readArguments, run } from "./arguments.ts";
import { writeWhole } from "./files.ts";
import { hostFiles } from "./host-files.ts";

const help = `
npm run hosting

Writes hosting/nginx.conf, hosting/apache.htaccess and hosting/Caddyfile: headers, types and caching for hosts that are
set up by hand. For Netlify and Cloudflare Pages every build writes _headers into the site.

  --help          this text
`;

await run(async () => {
  readArguments(help);
  mkdirSync("hosting", { recursive: true });
  for (const [name, text] of Object.entries(await hostFiles())) writeWhole(join("hosting", name), text);
  console.log("Wrote the files of hosting/.");
  return 0;
});
