import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Line, SourceFile, SourceNote } from "../../src/model.ts";
import { normalize, type Normalized } from "../../src/normalize.ts";
import { slug } from "../../src/vietnamese/slug.ts";

export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** A source made of text or bytes. */
export function sourceOf(content: string | Uint8Array, note: SourceNote | null = null, path = "a.txt"): SourceFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { path, bytes, note, sha256: createHash("sha256").update(bytes).digest("hex") };
}

export function normalized(content: string | Uint8Array, note: SourceNote | null = null): Normalized {
  return normalize(sourceOf(content, note), (title) => slug(title ?? "") || "khong-nhan-de");
}

/** The five sources and the labelled pages: every text that the laws are tried on. */
export function everyText(): { name: string; bytes: Uint8Array }[] {
  const sources = join(repository, "content/sources");
  const corpus = join(repository, "tests/corpus");
  return [
    ...readdirSync(sources).filter((name) => name.endsWith(".txt")).sort().map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(sources, name))) })),
    ...readdirSync(corpus).filter((name) => !name.includes(".")).sort().map((name) => ({ name: `corpus ${name}`, bytes: new Uint8Array(readFileSync(join(corpus, name, "source.txt"))) })),
  ];
}

/** One seed by the first three digits of its name. */
export function seed(number: string): Normalized {
  const folder = join(repository, "content/sources");
  const name = readdirSync(folder).find((one) => one.startsWith(number)) ?? "";
  return normalize(sourceOf(new Uint8Array(readFileSync(join(folder, name))), null, name), (title) => slug(title ?? ""));
}

export function textOf(lines: readonly Line[], ...labels: Line["label"][]): string[] {
  return lines.filter((line) => labels.includes(line.label)).map((line) => line.text.trim());
}

/** Words as runs of letters, marks and digits. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
