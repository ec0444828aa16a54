import { describe, expect, test } from "vitest";
import { buildArchive } from "../../src/archive/build.ts";
import type { FormerInput } from "../../src/archive/former.ts";
import type { TextFile } from "../../src/archive/refusal.ts";
import { file, ledgerFile, siteFile } from "./sample.ts";

interface Case {
  readonly documents?: readonly TextFile[];
  readonly ledgers?: readonly TextFile[];
  readonly moved?: string;
  readonly retired?: Partial<FormerInput>;
}

function former({ documents = [file()], ledgers = [], moved, retired = {} }: Case) {
  const input = { moved: moved === undefined ? null : { path: "content/moved.yaml", text: moved }, retiredDocuments: [], retiredLedgers: [], ...retired };
  const { archive, refusals } = buildArchive({ site: siteFile, documents, ledgers, pages: [], former: input });
  return { ...archive.former, refusals };
}

describe("an old address leads to where its text went", () => {
  test.each<[string, Case, readonly (readonly [string, string])[]]>([
    ["renamed once", { moved: "renamed: {cu: mot}" }, [["cu", "mot"]]],
    ["renamed again and again, to the end", { moved: "renamed: {a: b, b: c, c: mot}" }, [["a", "mot"], ["b", "mot"], ["c", "mot"]]],
    ["to the tombstone of what was removed since", { documents: [], moved: "renamed: {cu: mot}\nremoved: {mot: null}" }, [["cu", "mot"]]],
    ["nothing was renamed", { moved: "# chưa có gì\n" }, []],
  ])("%s", (_case, given, expected) => {
    const found = former(given);
    expect(found.renamed.map(({ from, to }) => [from, to])).toEqual(expected);
    expect(found.refusals).toEqual([]);
  });
});

describe("what cannot be followed is refused by name", () => {
  test.each<[string, string, RegExp]>([
    ["a ring", "renamed: {a: b, b: a}", /Cannot follow a to its new id: the renames lead back/u],
    ["an id that is no document's", "renamed: {cu: khong-co}", /Cannot lead cu to khong-co: there is no document khong-co/u],
    ["an id that is still a document", "renamed: {mot: hai}", /Cannot lead mot to hai: mot is still a document/u],
    ["a way out of the folder", "renamed: {../../x: mot}", /Cannot use renamed/u],
    ["a way out of the folder, as its end", "renamed: {cu: ../mot}", /Cannot use renamed/u],
    ["a key that is none", "redirects: {cu: mot}", /Cannot use its keys/u],
    ["a list", "- cu: mot", /Cannot use its keys/u],
    ["no YAML", "renamed: {", /Cannot read the YAML/u],
  ])("%s", (_case, moved, message) => {
    const found = former({ moved });
    expect(found.renamed).toEqual([]);
    expect(found.refusals.map(({ reason }) => reason).join()).toMatch(message);
  });
});

describe("what is gone is told for as long as anything speaks of it", () => {
  const told = { id: "cu", title: "Một", number: null, date: "2013-01-28", dateRole: "published", because: null, held: false };
  test.each<[string, Case, readonly unknown[]]>([
    ["set aside, its ledger says what it was", { retired: { retiredLedgers: [ledgerFile({ id: "cu" })] } }, [told]],
    ["what a person corrected counts before the ledger", { retired: { retiredLedgers: [ledgerFile({ id: "cu" })], retiredDocuments: [file({ id: "cu", title: "Sửa" })] } }, [{ ...told, title: "Sửa" }]],
    ["deleted by hand, its ledger stands where it stood", { ledgers: [ledgerFile({ id: "cu" })] }, [told]],
    ["with the reason that a person gave", { ledgers: [ledgerFile({ id: "cu" })], moved: "removed: {cu: Đăng nhầm.}" }, [{ ...told, because: "Đăng nhầm." }]],
    ["with nothing but the reason", { moved: "removed: {cu: Đăng nhầm.}" }, [{ ...told, title: null, date: null, dateRole: null, because: "Đăng nhầm." }]],
    ["refused at the door, it is held back and not removed", { documents: [file({ id: "cu", layout: "x" })], ledgers: [ledgerFile({ id: "cu" })] }, [{ ...told, held: true }]],
    ["a document that lives is not gone, whatever lies aside", { ledgers: [ledgerFile()], retired: { retiredLedgers: [ledgerFile()], retiredDocuments: [file()] }, moved: "removed: {mot: Lý do.}" }, []],
    ["an older version under another name is no document", { retired: { retiredDocuments: [{ ...file({ id: "cu" }), path: "content/retired/cu-1a2b3c4d.md" }] } }, []],
    ["what was renamed is not gone", { moved: "renamed: {cu: mot}", retired: { retiredLedgers: [ledgerFile({ id: "cu" })] } }, []],
    ["a name that is no id makes no address", { documents: [{ path: "content/documents/Ơ kìa.md", text: "x" }] }, []],
  ])("%s", (_case, given, expected) => {
    expect(former(given).gone).toEqual(expected);
  });
});
