/** Loads an archive folder and renders it, nothing else: `render.ts <content> <folder>`. */
import { loadArchive } from "../../scripts/load-archive.ts";
import { render } from "../../scripts/render.ts";

const [content = "", folder = ""] = process.argv.slice(2);
await render(loadArchive(content).archive, folder);
console.error(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)}`);
