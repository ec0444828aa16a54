import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { EleventyConfig } from "@11ty/eleventy";

const here = dirname(fileURLToPath(import.meta.url));
const literata = "node_modules/@fontsource/literata";
const publicSans = "node_modules/@fontsource-variable/public-sans";

/** What is copied as it is, from the project's root to the site's root. */
const copied: Readonly<Record<string, string>> = {
  "layouts/style.css": "style.css",
  "layouts/scheme.js": "scheme.js",
  "layouts/favicon.svg": "favicon.svg",
  [`${literata}/LICENSE`]: "fonts/Literata-OFL.txt",
  [`${publicSans}/LICENSE`]: "fonts/PublicSans-OFL.txt",
  ...fonts(literata, ["literata-latin-400", "literata-latin-600", "literata-vietnamese-400", "literata-vietnamese-600"]),
  ...fonts(publicSans, ["public-sans-latin-wght", "public-sans-vietnamese-wght"]),
};

/** Eleventy's settings: only our own `.11ty.ts` pages are templates; what they show comes from `scripts/render.ts` as data. */
export default function configure(config: EleventyConfig) {
  config.addExtension("11ty.ts", { key: "11ty.js", compile: () => rendered });
  config.addTemplateFormats("11ty.ts");
  config.setUseGitIgnore(false);
  // No file that lies beside a layout is run or read for data: what pages show is given to them. No folder can lie below a file.
  config.setDataFileSuffixes([]);
  for (const [from, to] of Object.entries(copied)) config.addPassthroughCopy({ [fromHere(from)]: to });
  return { templateFormats: ["11ty.ts"], markdownTemplateEngine: false, htmlTemplateEngine: false, dataTemplateEngine: false, dir: { data: "style.css/none", includes: "style.css/none" } };
}

/**
 * A page by Eleventy's own engine; where the build asks for it, with a catalogue that notes what the page asks. Eleventy keeps
 * each page until all are written: as bytes it takes half the memory that its text does, and the engine need not go through it.
 */
async function rendered(this: { readonly defaultRenderer: Renderer }, data: Rendering): Promise<Buffer> {
  const own = (shown: object) => this.defaultRenderer(shown);
  if (!data.rendering || !data.page?.url) return Buffer.from(await own(data));
  return Buffer.from(await data.rendering.of(data.page.url.slice(1), (catalogue) => own(catalogue === null ? data : { ...data, catalogue })));
}

type Renderer = (data: object) => Promise<string>;
interface Rendering {
  readonly page?: { readonly url: string | false };
  readonly rendering?: { readonly of: (address: string, render: (catalogue: object | null) => Promise<string>) => Promise<string> };
}

/** Eleventy reads paths from the folder in which it is started, which need not be the project's. */
function fromHere(path: string): string {
  return relative(process.cwd(), `${here}/${path}`) || ".";
}

function fonts(packageFolder: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${packageFolder}/files/${name}-normal.woff2`, `fonts/${name}-normal.woff2`]));
}
