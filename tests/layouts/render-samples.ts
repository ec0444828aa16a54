/** Run under tsx by render.test.ts, because Eleventy loads the `.11ty.ts` pages itself: renders archives and tells what happened. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { render } from "../../scripts/render.ts";
import { built, file, ledgerFile } from "../archive/sample.ts";

const [folder = ""] = process.argv.slice(2);
const about = { path: "content/pages/gioi-thieu.md", text: '---\ntitle: "Giới thiệu"\n---\n\n## Báo lỗi\n\nXin viết.' };
const first = built([
  file({ id: "mot", places: ["ha-noi"], publisher: "mic.gov.vn", topics: ["ung-dung-cntt"], cites: [{ as: "15/CT-TTg", work: "ct/15/ttg/2012", date: "2012-05-22" }] }, "---js\n\n{{ 6*7 }} {% x\n\n## Mục"),
  file({ id: "hai", title: null, date: null, dateRole: null }),
  file({ id: "ba", date: "2012-07", title: "x".repeat(400) }),
], [ledgerFile({ lines: [{ number: 3, text: "câu chữ", label: "paragraph", rule: "x" }] })], [about]).archive;
const broken = { ...first, documents: first.documents.map((document) => ({ ...document, body: null as unknown as string })) };

mkdirSync(folder, { recursive: true });
process.chdir(folder);
const told: unknown[] = [];
for (const [name, archive] of [["first", first], ["second", built([file({ id: "khac" })]).archive], ["empty", built([], [], [about]).archive], ["again", first]] as const) {
  const { pages } = await render(archive, name === "second" ? name : join(folder, name));
  told.push({ pages });
}
told.push(await render(broken, join(folder, "broken")).catch((error: Error) => error.message));
process.stdout.write(JSON.stringify(told));
