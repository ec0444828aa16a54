/** Builds one index of one archive: `build.ts <engine> <size> <folder>`; a process of its own, so that its cost can be told. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import lunr from "lunr";
import MiniSearch from "minisearch";
import { bundleClient } from "../../scripts/client.ts";
import { writeSearchIndex } from "../../scripts/search-index.ts";
import { tokensOf } from "../../src/search/encoding.ts";
import { plainText } from "../../src/search/plain.ts";
import { fold } from "../../src/vietnamese/fold.ts";
import { benchArchive } from "./archive.ts";

const [engine = "", size = "", folder = ""] = process.argv.slice(2);
const archive = benchArchive(Number(size));
mkdirSync(folder, { recursive: true });
const texts = () => archive.documents.map(({ id, front, body }) => ({ id, title: front.title ?? "", body: plainText(body) }));
const words = (text: string) => tokensOf(fold(text)).map((token) => token.text);

if (engine === "none") texts();
if (engine === "archive") {
  await bundleClient(folder);
  await writeSearchIndex(archive, folder);
}
if (engine === "minisearch") {
  const index = new MiniSearch({ fields: ["title", "body"], storeFields: ["title"], tokenize: words, processTerm: (term) => term });
  index.addAll(texts());
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
}
if (engine === "lunr") {
  const index = lunr(function build(this: lunr.Builder) {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.field("title");
    this.field("body");
    for (const { id, title, body } of texts()) this.add({ id, title: words(title), body: words(body) });
  });
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
}
