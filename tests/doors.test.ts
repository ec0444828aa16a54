/** The rooms of the house and the doors between them, read from the import lines. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What each room may import besides itself. */
const doors: Readonly<Record<string, readonly string[]>> = {
  "src/model": [],
  "src/tables": ["src/model"],
  "src/vietnamese": ["src/model", "src/tables"],
  "src/normalize": ["src/model", "src/tables", "src/vietnamese"],
  "src/archive": ["src/model", "src/tables", "src/vietnamese"],
  "src/search": ["src/model", "src/tables", "src/vietnamese"],
  "src/site": ["src/model", "src/tables", "src/vietnamese", "src/archive"],
  "layouts": ["src/model", "src/tables", "src/vietnamese", "src/archive", "src/site", "src/search"],
  "scripts": ["src/model", "src/tables", "src/vietnamese", "src/normalize", "src/archive", "src/site", "src/search", "layouts"],
};
const verbs = ["decode", "mend", "peel", "read", "shape", "write"];

const files = ["src", "layouts", "scripts"].flatMap((folder) => listFiles(folder)).filter((file) => file.endsWith(".ts"));

describe("each room imports only what stands to its left", () => {
  test.each(files)("%s", (file) => {
    const allowed = [roomOf(file), ...doors[roomOf(file)] ?? []];
    expect(importsOf(file).filter((target) => !target.startsWith("node_modules") && !allowed.includes(roomOf(target)))).toEqual([]);
  });
});

describe("nothing under src reaches outside the program", () => {
  test.each(files.filter((file) => file.startsWith("src/")))("%s", (file) => {
    const text = readFileSync(join(root, file), "utf8");
    expect([...text.matchAll(/from "(node:[^"]+)"/gu)].map((match) => match[1])).toEqual([]);
    if (file.startsWith("src/search/client/")) return;
    expect(text).not.toMatch(/Math\.random|Date\.now|new Date\(\)|DateTime\.(?:now|local)\(|process\.(?:env|argv)/u);
  });
});

test("a verb never imports another verb", () => {
  const crossed = files.filter((file) => file.startsWith("src/normalize/")).flatMap((file) =>
    importsOf(file).filter((target) => verbOf(target) !== null && verbOf(file) !== null && verbOf(target) !== verbOf(file)).map((target) => `${file} → ${target}`));
  expect(crossed).toEqual([]);
});

function verbOf(file: string): string | null {
  return verbs.find((verb) => file === `src/normalize/${verb}.ts` || file.startsWith(`src/normalize/${verb}/`)) ?? null;
}

function roomOf(file: string): string {
  if (file === "src/model.ts") return "src/model";
  if (file === "src/normalize.ts") return "src/normalize";
  return file.startsWith("src/") ? file.split("/").slice(0, 2).join("/") : file.split("/")[0] ?? "";
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import) "(?<target>\.[^"]+)"/gu)].map((match) =>
    relative(root, join(root, dirname(file), match.groups?.["target"] ?? "")).split(sep).join("/"));
}

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]);
}
