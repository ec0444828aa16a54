/** What would be run, or would choose where and how a page is written. */
import { articleOf, bodies, canary, documentOf, file, keys, passages, titles, type HostileInput } from "../input.ts";

const escape = `{{ range.constructor('return process')().mainModule.${canary.split(";")[0]} }}`;
const script = `${canary.replaceAll("require(", "process.getBuiltinModule(").replaceAll('"fs"', '"node:fs"')};`;

export const code: readonly HostileInput[] = [
  ...passages("template syntax", [
    `Tổng cộng {{ 6 * 7 }} và ${escape} xong.`,
    "{% for i in (1..9) %}dòng{% endfor %}{% include '/etc/passwd' %}",
    "Ngoặc mở {{ mà không đóng, {% raw cũng vậy, {# và thế",
    "<%= 6*7 %> ${6*7} #{6*7} {{{ 6 }}} [[ 6*7 ]] @{6*7}",
  ]),
  ...titles("template syntax", ["{{ 6 * 7 }} điều cần biết về chính phủ điện tử", "Chính phủ điện tử {% if true %} của tỉnh {% endif %}"]),
  ...bodies("template syntax", [`${escape}\n\n{% assign x = 1 %}{{ x }}`, "{{ content }}{{ collections | dump }}"]),
  ...["js", "javascript", "node", "json", "toml", "coffee", ""].map((engine, n) =>
    file("front-matter engine", `sources/engine-${n + 1}.txt`, `---${engine}\n{ "title": (function(){${canary}})(), "permalink": "/tmp/hostile.html" }\n---\n${articleOf(`Bài có động cơ ${engine || "trống"} ở đầu`, "Một câu nữa của bài.")}`, "published")),
  ...["js", "javascript", "json", "coffee"].map((engine, n) =>
    file("front-matter engine", `documents/engine-${n + 1}-key.md`, documentOf(`engine-${n + 1}-key`, "Một câu.").replace("---\n", `---${engine}\n({x: (() => {${canary}})()})\n`), "refused")),
  ...["js", "json"].map((engine, n) => file("front-matter engine", `pages/engine-${n + 1}.md`, `---${engine}\n{ "title": (() => {${canary}})() }\n---\nMột câu.\n`, "refused")),
  ...keys("templateEngineOverride", ["templateEngineOverride: njk", "templateEngineOverride: liquid,md", 'templateEngineOverride: "11ty.js"', "templateEngineOverride: false"]),
  ...passages("templateEngineOverride", [`---\ntemplateEngineOverride: njk\n---\n${escape}`]),
  ...keys("permalink", ['permalink: "../../../../hostile.html"', 'permalink: "/index.html"', 'permalink: "{{ title }}"', "permalink: false", 'permalink: {build: "x.html"}']),
  ...passages("permalink", ["permalink: ../../../../hostile.html\n---\nMột câu nữa của bài."]),
  ...keys("layout", ["layout: document.11ty.ts", 'layout: "../../outside/secret.txt"', "layout: null", "layout: {}"]),
  ...keys("eleventyComputed", ['eleventyComputed: {title: "{{ 6 * 7 }}"}', `eleventyComputed: {permalink: "${escape.replaceAll('"', "'")}"}`, "eleventyComputed: null", "eleventyComputed: []"]),
  ...["eleventyImport: {collections: [all]}", "pagination: {data: documents, size: 1}", "eleventyExcludeFromCollections: true", "tags: [documents]"].map((line, n) =>
    file("eleventyComputed", `documents/power-${n + 1}.md`, documentOf(`power-${n + 1}`, "Một câu.", line), "refused")),
  ...["documents/documents.11tydata.js", "content.11tydata.js", "_data/x.js", "documents/documents.11tydata.cjs", "pages/pages.11tydata.mjs", "pages/hostile.11ty.js", "eleventy.config.js", ".eleventy.js", "documents/template-syntax-1-body.11tydata.js"].map((path) =>
    file("stray script", path, `${script}\nmodule.exports = { permalink: "../hostile.html", documents: [] };\n`, "unread")),
  ...["sources/sources.11tydata.js", "sources/_data/x.js", "sources/hostile.11ty.ts", "sources/package.json"].map((path) => file("stray script", path, script, "refused")),
  ...["documents/x.njk", "pages/index.njk", "pages/hostile.liquid", "_includes/page.njk", "index.html"].map((path) =>
    file("stray template", path, `---\npermalink: ../hostile.html\n---\n${escape}\n`, "unread")),
  ...["sources/x.njk", "sources/x.html", "sources/deep/x.md"].map((path) => file("stray template", path, escape, "refused")),
];
