/** Files that are no files, or cannot be read, or lead elsewhere: on Windows only those that hold what no ledger may. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { articleOf, documentOf, file, outside, secret, titleOf, write, type Fate, type HostileInput, type Kind } from "../input.ts";

const article = (kind: Kind, n: number): string => articleOf(titleOf(kind, n), "Bài này có một tệp lạ nằm bên cạnh.");

/** A link to what stands outside the archive (or, with `inside`, to what stands there itself). */
function link(kind: Kind, path: string, fate: Fate, target: (content: string) => string): HostileInput {
  return { kind, path, fate, lay: (at, content) => {
    write(outside(content, "secret.txt"), articleOf(`Bài ${secret} của tỉnh`, secret));
    write(outside(content, "secret.md"), documentOf("linked", secret));
    write(outside(content, "secret.yaml"), `${secret}\n`);
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(target(content), at);
  } };
}

function fifo(path: string, fate: Fate): HostileInput {
  return { kind: "FIFO", path, fate, lay: (at) => { mkdirSync(dirname(at), { recursive: true }); execFileSync("mkfifo", [at]); } };
}

function locked(path: string, content: string, fate: Fate): HostileInput {
  return { kind: "unreadable", path, fate, lay: (at) => { write(at, content); chmodSync(at, 0); } };
}

export const files: readonly HostileInput[] = process.platform === "win32" ? [] : [
  link("link out", "sources/link.txt", "refused", (content) => outside(content, "secret.txt")),
  link("link out", "sources/relative.txt", "refused", () => "../../outside/secret.txt"),
  link("link out", "sources/folder", "refused", (content) => outside(content, "")),
  link("link out", "sources/device.txt", "refused", () => "/dev/zero"),
  link("link out", "sources/gone.txt", "refused", () => "/nowhere/at/all.txt"),
  link("link out", "documents/linked.md", "refused", (content) => outside(content, "secret.md")),
  link("link out", "pages/linked.md", "refused", (content) => outside(content, "secret.md")),
  file("link out", "sources/with-note.txt", article("link out", 0), "refused"),
  { ...link("link out", "sources/with-note.note.yaml", "refused", (content) => outside(content, "secret.yaml")) },
  file("link out", "sources/in-the-way.txt", article("link out", 1), "published"),
  link("link out", "documents/hoi-nghi-lan-thu-2-cua-nhom-link-out-2-ve-chinh-phu-dien-tu.md", "refused", () => "/nowhere/at/all.md"),
  link("link loop", "sources/loop", "refused", () => "."),
  link("link loop", "sources/itself.txt", "refused", () => "itself.txt"),
  link("link loop", "sources/up", "refused", () => ".."),
  link("link loop", "sources/one.txt", "refused", () => "two.txt"),
  link("link loop", "sources/two.txt", "refused", () => "one.txt"),
  link("link loop", "documents/loop.md", "refused", () => "loop.md"),
  fifo("sources/pipe.txt", "refused"),
  fifo("sources/folder-of-pipes/pipe.pdf", "refused"),
  file("FIFO", "sources/piped-note.txt", article("FIFO", 0), "refused"),
  fifo("sources/piped-note.note.yaml", "refused"),
  fifo("documents/pipe.md", "refused"),
  fifo("pages/pipe.md", "refused"),
  file("FIFO", "sources/pipe-in-the-way.txt", article("FIFO", 1), "published"),
  fifo("documents/hoi-nghi-lan-thu-2-cua-nhom-fifo-2-ve-chinh-phu-dien-tu.md", "refused"),
  locked("sources/locked.txt", article("unreadable", 0), "refused"),
  { kind: "unreadable", path: "sources/locked-folder", fate: "refused", lay: (at) => { mkdirSync(at, { recursive: true }); writeFileSync(`${at}/x.txt`, article("unreadable", 2)); chmodSync(at, 0); } },
  file("unreadable", "sources/locked-note.txt", article("unreadable", 1), "refused"),
  locked("sources/locked-note.note.yaml", "url: https://example.org\n", "refused"),
  locked("documents/locked.md", documentOf("locked", "Một câu."), "refused"),
  locked("pages/locked.md", "---\ntitle: \"x\"\n---\nx\n", "refused"),
  { kind: "unreadable", path: "documents/folder.md", fate: "refused", lay: (at) => { mkdirSync(at, { recursive: true }); } },
];

/** Ledgers that cannot be read: with one of them gone an id might be given twice, so the run stops in one sentence. */
export const ledgers: readonly HostileInput[] = [
  ...process.platform === "win32" ? [] : [link("link out", "ledger/linked.json", "refused", (content) => outside(content, "secret.yaml")), fifo("ledger/pipe.json", "refused")],
  file("deep nesting", "ledger/deep.json", "[".repeat(200_000), "refused"),
  file("path in an id", "ledger/other.json", '{"version": 1, "id": "../../x"}', "refused"),
  file("empty", "ledger/empty.json", "", "refused"),
];
