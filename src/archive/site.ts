import { z } from "zod";
import { deviceNames, idPattern, siteSchema, type ProsePage, type Site } from "../model.ts";
import { stemOf, type Refusal, type TextFile } from "./refusal.ts";
import { cutFrontMatter, readYaml } from "./yaml.ts";

/** Reads `site.yaml`. Without it there is no site: throws one sentence that names the file and the mend. */
export function readSite(file: TextFile): Site {
  const yaml = readYaml(file, file.text);
  if (!("value" in yaml)) throw new Error(`${yaml.reason} (${file.path}). ${yaml.mend}`);
  const read = siteSchema.safeParse(yaml.value);
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => `${issue.path.join(".") || "its root"}: ${issue.message}`).join("; ");
  throw new Error(`Cannot use ${file.path}, expected ${Object.keys(siteSchema.shape).join(", ")}. Mend ${faults}.`);
}

/** Pages of the site's root that are no prose. */
const takenNames: readonly string[] = [
  "index", "luu-tru", "khong-ro-ngay", "co-quan", "dia-phuong", "chu-de", "van-ban-duoc-dan", "van-ban-chua-dinh-danh", "tim-kiem", "404",
  "trang-chu-ngoai-tuyen", ...deviceNames,
];
const pageFront = z.strictObject({ title: z.string().min(1) });

/** Reads a page of prose: front matter with `title` and nothing else, then Markdown. */
export function readPage(file: TextFile): ProsePage | Refusal {
  const name = stemOf(file.path);
  if (!idPattern.test(name) || takenNames.includes(name)) return {
    file: file.path,
    reason: `Cannot make a page named ${name}, expected folded words joined by hyphens, and no name that the site or Windows uses itself`,
    mend: "Give the file another name, such as gioi-thieu.md.",
  };
  const cut = cutFrontMatter(file.text);
  const yaml = cut && readYaml(file, cut.yaml, 2);
  if (yaml && !("value" in yaml)) return yaml;
  const read = pageFront.safeParse(yaml?.value);
  if (cut && read.success) return { name, title: read.data.title, body: cut.body };
  return {
    file: file.path,
    reason: "Cannot read the page, expected front matter with the key title and no other",
    mend: 'Begin the file with the lines ---, title: "…" and ---.',
  };
}
