import { fileURLToPath } from "node:url";
import { readArguments, run } from "./arguments.ts";
import { writeWhole } from "./files.ts";
import { hostFiles } from "./host-files.ts";

const help = `
npm run hosting

Writes nginx.conf, apache.htaccess and Caddyfile into scripts/hosting/: headers, types and caching for hosts that are
set up by hand. For Netlify and Cloudflare Pages every build writes _headers into the site.

  --help          this text
`;

await run(async () => {
  readArguments(help);
  for (const [name, text] of Object.entries(await hostFiles())) writeWhole(fileURLToPath(new URL(`hosting/${name}`, import.meta.url)), text);
  console.log("Wrote the files of scripts/hosting/.");
  return 0;
});
