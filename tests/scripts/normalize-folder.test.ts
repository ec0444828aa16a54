/** A folder of sources as a maintainer keeps it: what is written, kept, refused, and said. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "../../scripts/files.ts";
import { normalizeFolder, type Report } from "../../scripts/normalize-folder.ts";
import { reportLines } from "../../scripts/normalize-report.ts";

const text = `Hội nghị về chính phủ điện tử tại Huế

08/04/2021 05:04

Hội nghị đánh giá kết quả ứng dụng công nghệ thông tin trong năm và thống nhất các nhiệm vụ trọng tâm của năm tới.

Lê Mạnh
`;
const id = "hoi-nghi-ve-chinh-phu-dien-tu-tai-hue";
const other = text.replace("Huế", "Vinh");
const otherId = "hoi-nghi-ve-chinh-phu-dien-tu-tai-vinh";

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), "content-"));
  mkdirSync(join(content, "sources"));
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

describe("a source becomes a document and its ledger", () => {
  test("and a second run changes nothing", () => {
    put("a.txt", text);
    expect(fates(normalizeFolder(content))).toEqual([[id, "create"]]);
    const before = everything();
    expect(fates(normalizeFolder(content))).toEqual([[id, "unchanged"]]);
    expect(everything()).toEqual(before);
  });
  test("in a dry run nothing is written", () => {
    put("a.txt", text);
    expect(fates(normalizeFolder(content, { check: true }))).toEqual([[id, "create"]]);
    expect(readdirSync(content)).toEqual(["sources"]);
  });
  test("and keeps its id when its title or its file's name changes", () => {
    put("a.txt", text);
    normalizeFolder(content);
    renameSync(join(content, "sources/a.txt"), join(content, "sources/b.txt"));
    expect(fates(normalizeFolder(content))).toEqual([[id, "update"]]);
    put("b.txt", text.replace("tại Huế", "tại Vinh"));
    expect(fates(normalizeFolder(content))).toEqual([[id, "update"]]);
    expect(document()).toContain("tại Vinh");
  });
  test("and two texts of one title get two ids", () => {
    put("a.txt", text);
    put("b.txt", text.replace("Lê Mạnh", "Vũ Nhung"));
    expect(fates(normalizeFolder(content)).map(([name]) => name)).toEqual([id, `${id}-2`]);
  });
});

describe("what a person typed is kept", () => {
  beforeEach(() => { put("a.txt", text); normalizeFolder(content); });

  test("an edited document stays to the byte", () => {
    edit("Lê Mạnh", "Lê Văn Mạnh");
    expect(fates(normalizeFolder(content))).toEqual([[id, "kept"]]);
    expect(document()).toContain("Lê Văn Mạnh");
  });
  test("and stays when its source changes; the new reading is proposed", () => {
    edit("Lê Mạnh", "Lê Văn Mạnh");
    put("a.txt", text.replace("năm tới", "năm sau"));
    const report = normalizeFolder(content);
    expect(fates(report)).toEqual([[id, "conflict"]]);
    expect(document()).toContain("Lê Văn Mạnh");
    expect(readFileSync(join(content, `proposed/${id}.md`), "utf8")).toContain("năm sau");
    expect(reportLines(report).join("\n")).toContain(`npm run accept -- ${id}`);
    expect(fates(normalizeFolder(content))).toEqual([[id, "conflict"]]);
  });
  test("a proposal goes when the source reads as before", () => {
    edit("Lê Mạnh", "Lê Văn Mạnh");
    put("a.txt", text.replace("năm tới", "năm sau"));
    normalizeFolder(content);
    put("a.txt", text);
    expect(fates(normalizeFolder(content))).toEqual([[id, "kept"]]);
    expect(readdirSync(join(content, "proposed"))).toEqual([]);
  });
  test("a deleted document is not made again unless it is asked for", () => {
    rmSync(join(content, `documents/${id}.md`));
    expect(fates(normalizeFolder(content))).toEqual([[id, "deleted"]]);
    expect(existsSync(join(content, `documents/${id}.md`))).toBe(false);
    expect(fates(normalizeFolder(content, { restore: id }))).toEqual([[id, "create"]]);
  });
  test("one that moved.yaml says was removed is set aside, edited or not, and told as removed", () => {
    edit("Lê Mạnh", "Lê Văn Mạnh");
    const before = document();
    writeFileSync(join(content, "moved.yaml"), `removed:\n  ${id}: Đăng nhầm.\n`);
    const report = normalizeFolder(content);
    expect(fates(report)).toEqual([[id, "removed"]]);
    expect(reportLines(report)).toEqual([`documents/${id}.md: removed, as moved.yaml says: not made again. To have it back, \`npm run accept -- ${id}\`.`, "Normalised 1 source: 0 new, 1 removed."]);
    expect(readFileSync(join(content, `retired/${id}.md`), "utf8")).toBe(before);
    expect(existsSync(join(content, `documents/${id}.md`))).toBe(false);
    expect(fates(normalizeFolder(content))).toEqual([[id, "removed"]]);
  });
  test("a vanished source sets an untouched document aside and deletes nothing", () => {
    const before = document();
    rmSync(join(content, "sources/a.txt"));
    expect(fates(normalizeFolder(content))).toEqual([[id, "retired"]]);
    expect(readFileSync(join(content, `retired/${id}.md`), "utf8")).toBe(before);
    expect(fates(normalizeFolder(content))).toEqual([]);
  });
  test("a vanished source leaves an edited document where it is", () => {
    edit("Lê Mạnh", "Lê Văn Mạnh");
    rmSync(join(content, "sources/a.txt"));
    expect(fates(normalizeFolder(content))).toEqual([[id, "kept without source"]]);
    expect(document()).toContain("Lê Văn Mạnh");
  });
  test("an edit that is no UTF-8 is an edit all the same", () => {
    edit("Lê Mạnh", "Lê \ufffd Mạnh");
    writeFileSync(join(content, `ledger/${id}.json`), readFileSync(join(content, `ledger/${id}.json`), "utf8").replace(/"generated": "[^"]+"/u, `"generated": "${sha256(document())}"`));
    const bytes = Buffer.from(document().replace("\ufffd", "?"));
    bytes[bytes.indexOf("?")] = 0xff;
    writeFileSync(join(content, `documents/${id}.md`), bytes);
    expect(fates(normalizeFolder(content))).toEqual([[id, "conflict"]]);
    expect(readFileSync(join(content, `documents/${id}.md`)).equals(bytes)).toBe(true);
  });
  test("what a person wrote into a proposal is set aside, not overwritten", () => {
    edit("Lê Mạnh", "Lê Văn Mạnh");
    put("a.txt", text.replace("năm tới", "năm sau"));
    normalizeFolder(content);
    const proposal = join(content, `proposed/${id}.md`);
    writeFileSync(proposal, readFileSync(proposal, "utf8").replace("năm sau", "năm sau nữa"));
    put("a.txt", text.replace("năm tới", "năm 2022"));
    normalizeFolder(content);
    expect(readFileSync(proposal, "utf8")).toContain("năm 2022");
    expect(readFileSync(join(content, `retired/${id}.md`), "utf8")).toContain("năm sau nữa");
    put("a.txt", text);
    normalizeFolder(content);
    expect(readdirSync(join(content, "proposed"))).toEqual([]);
  });
  test("a document that lost its ledger keeps its id and counts as edited", () => {
    edit("Lê Mạnh", "Lê Văn Mạnh");
    rmSync(join(content, `ledger/${id}.json`));
    expect(fates(normalizeFolder(content))).toEqual([[id, "conflict"]]);
    expect(document()).toContain("Lê Văn Mạnh");
  });
  test("a run killed between a new document and its ledger gives no second id", () => {
    rmSync(join(content, `ledger/${id}.json`));
    expect(fates(normalizeFolder(content))).toEqual([[id, "unchanged"]]);
    expect(existsSync(join(content, `ledger/${id}.json`))).toBe(true);
  });
  test("a text that was set aside and comes back has its old id", () => {
    renameSync(join(content, "sources/a.txt"), join(content, "b.txt"));
    expect(fates(normalizeFolder(content))).toEqual([[id, "retired"]]);
    renameSync(join(content, "b.txt"), join(content, "sources/b.txt"));
    expect(fates(normalizeFolder(content))).toEqual([[id, "create"]]);
  });
  test("sources that are all gone at once set nothing aside: a disk may not be there", () => {
    put("b.txt", `${text}\nThêm.`);
    normalizeFolder(content);
    for (const name of ["a.txt", "b.txt"]) rmSync(join(content, "sources", name));
    const before = everything();
    expect(() => normalizeFolder(content)).toThrow(/^Cannot find any text in .*though 2 documents came from there.*not mounted/u);
    expect(everything()).toEqual(before);
  });
  test("a note's correction is the strongest evidence", () => {
    writeFileSync(join(content, "sources/a.note.yaml"), "corrections:\n  - {fact: author, value: Lê Văn Mạnh, because: theo bản in}\n");
    expect(fates(normalizeFolder(content))).toEqual([[id, "update"]]);
    expect(document()).toContain('author: "Lê Văn Mạnh"');
    expect(readFileSync(join(content, `ledger/${id}.json`), "utf8")).toContain('"curated"');
  });
});

describe("each refusal names the file, the reason and the mend, and stops no other source", () => {
  test.each<[string, () => void, RegExp]>([
    ["an empty file", () => put("b.txt", ""), /sources\/b\.txt: .*empty.*Put the text in/u],
    ["a file of marks alone", () => put("b.txt", "^ “” *** …\n"), /sources\/b\.txt: .*no line of text was found.*npm run explain/u],
    ["a file that is not text", () => writeFileSync(join(content, "sources/b.txt"), Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256)), /sources\/b\.txt: .*not text/u],
    ["a byte-identical twin", () => put("b.txt", text), /sources\/b\.txt: .*its bytes are those of sources\/a\.txt.*Delete one/u],
    ["a symbolic link", () => symlinkSync("/etc/hostname", join(content, "sources/b.txt")), /sources\/b\.txt: .*symbolic link.*Copy the file/u],
    ["a name that is no source's", () => put("b.doc", text), /sources\/b\.doc: .*ending in \.txt.*Rename/u],
    ["a note with an unknown key", () => { put("b.txt", `${text}\nx`); writeFileSync(join(content, "sources/b.note.yaml"), "uri: http://a.vn\n"); }, /sources\/b\.txt: .*b\.note\.yaml: Unrecognized key: "uri"\. Expected the keys url, .*Mend the note/u],
    ["a note that corrects a date to a day that does not exist", () => { put("b.txt", other); writeFileSync(join(content, "sources/b.note.yaml"), 'corrections: [{fact: date, value: "2009-02-31", because: "x"}]\n'); }, /sources\/b\.txt: .*: a day that exists, at corrections\[0\]\.value\. Expected the keys url, .*Mend the note/u],
    ["a link to nothing where its document should be written", () => { put("b.txt", other); normalizeFolder(content); put("b.txt", `${other}\nThêm một câu.`); rmSync(join(content, `documents/${otherId}.md`)); symlinkSync("/nowhere/x.md", join(content, `documents/${otherId}.md`)); rmSync(join(content, `documents/${id}.md`)); rmSync(join(content, `ledger/${id}.json`)); }, /sources\/b\.txt: .*documents\/.*symbolic link.*Take away/u],
    ["a note that is a link", () => { put("b.txt", other); symlinkSync("/etc/hostname", join(content, "sources/b.note.yaml")); }, /sources\/b\.txt: .*b\.note\.yaml.*symbolic link.*Mend the note/u],
    ["a note with a tag that YAML does not know", () => { put("b.txt", other); writeFileSync(join(content, "sources/b.note.yaml"), "url: !!js/function x\n"); }, /sources\/b\.txt: .*Unresolved tag.*Mend the note/u],
    ["a note without a text", () => writeFileSync(join(content, "sources/b.note.yaml"), "url: http://a.vn\n"), /sources\/b\.note\.yaml: .*expected a text b\.txt beside it/u],
    ["a name that steers the terminal", () => put("\u001b[2Jb.doc", text), /sources\/<U\+001B>\[2Jb\.doc: .*ending in \.txt/u],
    ["more lines than any text has", () => put("b.txt", `${other}${"\n".repeat(100_000)}`), /sources\/b\.txt: .*100008 lines, expected at most 100000.*split/u],
    ["more lines than any text has, ended as long ago", () => put("b.txt", "a\r".repeat(100_000)), /sources\/b\.txt: .*100001 lines/u],
    ["millions of letters and no blank", () => put("b.txt", `${other}${"a".repeat(4_900_000)}`), /sources\/b\.txt: .*4900000 bytes without a blank.*Take out what is no text/u],
    ["a file over the cap", () => put("b.txt", "a".repeat(5_000_001)), /sources\/b\.txt: .*5000001 bytes.*Split/u],
  ])("%s", (_case, spoil, message) => {
    put("a.txt", text);
    spoil();
    const report = normalizeFolder(content);
    expect(report.refusals.length).toBe(1);
    expect(reportLines(report)[0]).toMatch(message);
    expect(fates(report)).toEqual([[id, "create"]]);
  });
  test("a source that became a link keeps its document: what cannot be seen is not gone", () => {
    put("a.txt", text);
    put("b.txt", other);
    normalizeFolder(content);
    rmSync(join(content, "sources/b.txt"));
    symlinkSync("/nowhere/b.txt", join(content, "sources/b.txt"));
    expect(fates(normalizeFolder(content))).toEqual([[id, "unchanged"]]);
    expect(existsSync(join(content, `documents/${otherId}.md`))).toBe(true);
  });
  test("a folder without sources is no archive", () => {
    rmSync(join(content, "sources"), { recursive: true });
    expect(() => normalizeFolder(content)).toThrow(/Cannot find .*sources: expected a folder of source texts.*--content/u);
  });
});

function put(name: string, words: string): void {
  writeFileSync(join(content, "sources", name), words);
}

function edit(was: string, now: string): void {
  writeFileSync(join(content, `documents/${id}.md`), document().replace(was, now));
}

function document(): string {
  return readFileSync(join(content, `documents/${id}.md`), "utf8");
}

function fates(report: Report): [string, string][] {
  return report.changes.map((change) => [change.id, change.fate]);
}

function everything(): Record<string, string> {
  return Object.fromEntries(["documents", "ledger", "sources"].flatMap((folder) =>
    readdirSync(join(content, folder)).map((name) => [`${folder}/${name}`, readFileSync(join(content, folder, name), "utf8")])));
}
