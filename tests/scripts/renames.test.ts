import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadArchive } from "../../scripts/load-archive.ts";
import { movedIn, record, takeBack } from "../../scripts/moved-file.ts";
import { normalizeFolder } from "../../scripts/normalize-folder.ts";

const text = (name: string) => `Hội nghị về chính phủ điện tử tại ${name}\n\n08/04/2021 05:04\n\nHội nghị đánh giá kết quả ứng dụng công nghệ thông tin trong năm và thống nhất các nhiệm vụ trọng tâm của năm tới.\n\nLê Mạnh\n`;
const id = "hoi-nghi-ve-chinh-phu-dien-tu-tai-hue";

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), "content-"));
  mkdirSync(join(content, "sources"));
  writeFileSync(join(content, "sources/a.txt"), text("Huế"));
  normalizeFolder(content);
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const at = (name: string) => join(content, name);
const read = (name: string) => readFileSync(at(name), "utf8");
const fates = () => normalizeFolder(content).changes.map((change) => [change.id, change.fate]);
const former = () => loadArchive(content).archive.former.renamed.map(({ from, to }) => [from, to]);

describe("a document gets another id, and its old address leads to it", () => {
  test("by moved.yaml", () => {
    record(content, "renamed", id, "hoi-nghi-hue");
    expect(fates()).toEqual([["hoi-nghi-hue", "unchanged"]]);
    expect(readdirSync(at("documents"))).toEqual(["hoi-nghi-hue.md"]);
    expect(readdirSync(at("ledger"))).toEqual(["hoi-nghi-hue.json"]);
    expect(former()).toEqual([[id, "hoi-nghi-hue"]]);
    expect(fates()).toEqual([["hoi-nghi-hue", "unchanged"]]);
  });
  test("by hand: the file got another name, and that name as its id", () => {
    renameSync(at(`documents/${id}.md`), at("documents/hue.md"));
    writeFileSync(at("documents/hue.md"), read("documents/hue.md").replace(`id: "${id}"`, 'id: "hue"'));
    expect(fates()).toEqual([["hue", "unchanged"]]);
    expect(former()).toEqual([[id, "hue"]]);
    expect(loadArchive(content).archive.documents[0]?.ledger?.id).toBe("hue");
  });
  test("and what a person edited stays edited, in no conflict", () => {
    writeFileSync(at(`documents/${id}.md`), read(`documents/${id}.md`).replace("Lê Mạnh", "Lê Văn Mạnh"));
    record(content, "renamed", id, "hue");
    expect(fates()).toEqual([["hue", "kept"]]);
    expect(read("documents/hue.md")).toContain("Lê Văn Mạnh");
  });
  test("and back again", () => {
    record(content, "renamed", id, "hue");
    normalizeFolder(content);
    record(content, "renamed", "hue", id);
    expect(fates()).toEqual([[id, "unchanged"]]);
    expect(former()).toEqual([["hue", id]]);
  });
  test("and the old id is never another text's", () => {
    record(content, "renamed", id, "hue");
    normalizeFolder(content);
    writeFileSync(at("sources/b.txt"), text("Huế").replace("Lê Mạnh", "Vũ Nhung"));
    expect(fates()).toEqual([["hue", "unchanged"], [`${id}-2`, "create"]]);
  });
  test("two texts made one: the one that was deleted leads to the other", () => {
    writeFileSync(at("sources/b.txt"), text("Vinh"));
    normalizeFolder(content);
    rmSync(at(`documents/${id}.md`));
    record(content, "renamed", id, id.replace("hue", "vinh"));
    expect(fates()).toEqual([[id, "deleted"], [id.replace("hue", "vinh"), "unchanged"]]);
    expect(former()).toEqual([[id, id.replace("hue", "vinh")]]);
  });
});

describe("nothing is lost by a rename", () => {
  test("one that meets another text is refused, and both stay", () => {
    writeFileSync(at("sources/b.txt"), text("Vinh"));
    normalizeFolder(content);
    record(content, "renamed", id, id.replace("hue", "vinh"));
    cpSync(at("documents"), at("before"), { recursive: true });
    expect(() => normalizeFolder(content)).toThrow(/^Cannot rename .* is there already and holds another text/u);
    for (const name of readdirSync(at("before"))) expect(read(`documents/${name}`)).toBe(read(`before/${name}`));
  });
  test("what a person wrote into moved.yaml stays, comments too", () => {
    writeFileSync(at("moved.yaml"), "# của tôi\nremoved:\n  cu-hon: Đăng nhầm.  # 2019\n");
    record(content, "renamed", id, "hue");
    expect(read("moved.yaml")).toContain("# của tôi");
    expect(read("moved.yaml")).toContain("cu-hon: Đăng nhầm. # 2019");
    expect([...movedIn(content).renamed]).toEqual([[id, "hue"]]);
  });
  test.each(["", "# chưa có gì\n", "renamed:\nremoved:\n", "removed: {}\n"])("a line comes into a moved.yaml of %j, and goes out again", (held) => {
    writeFileSync(at("moved.yaml"), held);
    record(content, "removed", id, "Đăng nhầm.");
    expect([...movedIn(content).removed]).toEqual([[id, "Đăng nhầm."]]);
    takeBack(content, "khong-co");
    takeBack(content, id);
    expect([...movedIn(content).removed]).toEqual([]);
    takeBack(content, id);
  });
  test("where nothing was removed there is nothing to take back", () => {
    takeBack(content, id);
    writeFileSync(at("moved.yaml"), "renamed: {cu: hue}\n");
    takeBack(content, id);
    expect(read("moved.yaml")).toBe("renamed: {cu: hue}\n");
  });
  test("a moved.yaml that cannot be read stops the run: old ids might be given again", () => {
    writeFileSync(at("moved.yaml"), "renamed: [");
    expect(() => normalizeFolder(content)).toThrow(/moved\.yaml: Cannot read the YAML/u);
    expect(existsSync(at(`documents/${id}.md`))).toBe(true);
  });
});
