/** What a hostile input is, and the shortest ways to write one down. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The kinds of attack that the promises name; each has four inputs or more. */
export const kinds = [
  "template syntax", "front-matter engine", "templateEngineOverride", "permalink", "layout", "eleventyComputed", "stray script", "stray template",
  "HTML", "SVG", "javascript link", "data link", "other link", "host link", "remote image", "script end", "formula", "XML character",
  "bidi override", "zero width", "path in a name", "path in an id", "Windows name", "case twin", "NFC twin",
  "link out", "link loop", "FIFO", "unreadable", "empty", "binary", "truncated UTF-8", "huge", "one line", "byte-identical", "dateless", "titleless",
  "deep nesting", "note", "odd name",
] as const;
export type Kind = (typeof kinds)[number];

/** `published`: its words are on a page. `refused`: it is named, with a reason. `unread`: it is no text, and nothing of it is seen. */
export type Fate = "published" | "refused" | "unread";

export interface HostileInput {
  readonly kind: Kind;
  /** Where it lies, relative to the archive's folder. */
  readonly path: string;
  readonly fate: Fate;
  /** Lays it there; `at` is the whole path. */
  readonly lay: (at: string, content: string) => void;
  /** A tenth of a second or more of work: left to `npm run test:hostile`. */
  readonly slow?: boolean;
}

/** What runs leaves a mark: a file, a global, a dialog. No text may ever bring it about. */
export const canary = 'require("fs").writeFileSync(process.env.HOSTILE_CANARY,"ran");globalThis.canary=1';
/** Stands outside the archive; no file of the site may hold it. */
export const secret = "matkhauquantri0123456789";

/** A plain file. */
export function file(kind: Kind, path: string, content: string | Uint8Array, fate: Fate): HostileInput {
  return { kind, path, fate, lay: (at) => write(at, content) };
}

export function write(at: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, content);
}

/** Texts that hold these passages, each in a source of its own. */
export function passages(kind: Kind, list: readonly string[]): readonly HostileInput[] {
  return list.map((passage, n) => file(kind, `sources/${stem(kind, n)}.txt`, articleOf(titleOf(kind, n), passage), "published"));
}

/** Texts with these titles. */
export function titles(kind: Kind, list: readonly string[]): readonly HostileInput[] {
  return list.map((title, n) => file(kind, `sources/${stem(kind, n)}-title.txt`, articleOf(title, `Đây là bài thứ ${n + 1} có nhan đề lạ.`), "published"));
}

/** Documents that a person wrote, with these lines in the front matter; each must be refused. */
export function keys(kind: Kind, list: readonly string[]): readonly HostileInput[] {
  return list.map((line, n) => file(kind, `documents/${stem(kind, n)}-key.md`, documentOf(`${stem(kind, n)}-key`, "Một câu.", line), "refused"));
}

/** Documents that a person wrote, with these bodies. */
export function bodies(kind: Kind, list: readonly string[]): readonly HostileInput[] {
  return list.map((body, n) => file(kind, `documents/${stem(kind, n)}-body.md`, documentOf(`${stem(kind, n)}-body`, body), "published"));
}

/** A text in the form of most sources. */
export function articleOf(title: string, passage: string): string {
  return `${title}\n\n08/04/2021 05:04\n\nHội nghị đánh giá kết quả ứng dụng công nghệ thông tin trong năm và thống nhất nhiệm vụ của tỉnh.\n\n${passage}\n\nCác đại biểu nhất trí thông qua kế hoạch ứng dụng công nghệ thông tin trong cơ quan nhà nước.\n`;
}

/** A document in the form of the contract; `line` is one line more of its front matter. */
export function documentOf(id: string, body: string, line = ""): string {
  const sum = "0".repeat(64);
  return `---\nid: "${id}"\nkind: "article"\ntitle: "Bản ghi ${id}"\ndate: null\ndateRole: null\nauthor: null\npublisher: null\ncredit: null\nnumber: null\nplaces: []\ntopics: []\ncites: []\nsource: {file: "khong-co.txt", sha256: "${sum}", url: null, retrieved: null}\nreview: []\n${line === "" ? "" : `${line}\n`}---\n\n${body}\n`;
}

export function titleOf(kind: Kind, n: number): string {
  return `Hội nghị lần thứ ${n + 1} của nhóm ${stem(kind, n)} về chính phủ điện tử`;
}

export function stem(kind: Kind, n: number): string {
  return `${kind.toLowerCase().replaceAll(" ", "-")}-${n + 1}`;
}

export function outside(content: string, name: string): string {
  return join(dirname(content), "outside", name);
}
