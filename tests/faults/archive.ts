/** An archive in which every row of the table of hand edits is about to happen. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { normalizeFolder } from "../../scripts/normalize-folder.ts";
import { slug } from "../../src/vietnamese/slug.ts";

/** Each text by its file, with the place that its title names. */
const names = {
  same: "An Giang", changed: "Bắc Giang", edited: "Cà Mau", conflict: "Đà Lạt", again: "Điện Biên", deleted: "Gia Lai", gone: "Hà Nam",
  goneEdited: "Hải Dương", lost: "Huế", renamed: "Kon Tum", byHand: "Lai Châu", back: "Nam Định", fresh: "Phú Yên",
} as const;
export type Name = keyof typeof names;

/** What a person typed, in documents, a proposal and a list; none of it may ever be lost. */
export const typed = {
  edited: "Người sửa Một", conflict: "Người sửa Hai", again: "Người sửa Ba", proposal: "Người sửa Bốn", goneEdited: "Người sửa Năm", lost: "Người sửa Sáu",
  renamed: "Người sửa Bảy", aside: "Người sửa Tám", list: "Người sửa Chín",
} as const;

export const idOf = (name: Name): string => slug(titleOf(name));
const titleOf = (name: Name): string => `Hội nghị về chính phủ điện tử tại ${names[name]}`;

function textOf(name: Name, when: string): string {
  return `${titleOf(name)}\n\n08/04/2021 05:04\n\nHội nghị đánh giá kết quả ứng dụng công nghệ thông tin trong năm và thống nhất các nhiệm vụ trọng tâm của ${when}.\n\nLê Mạnh\n`;
}

/** Makes the archive in a folder that does not exist: normalised once, then changed by a person and by the world. */
export function makeArchive(content: string): void {
  const source = (name: Name, when = "năm tới") => writeFileSync(join(content, `sources/${name}.txt`), textOf(name, when));
  const document = (id: string) => join(content, `documents/${id}.md`);
  const edit = (name: Name, now: string, id = idOf(name)) => writeFileSync(document(id), readFileSync(document(id), "utf8").replaceAll("Lê Mạnh", now));
  mkdirSync(join(content, "sources"), { recursive: true });
  writeFileSync(join(content, "site.yaml"), 'name: "Kho thử"\ndescription: "Để thử"\naddress: null\npublisher: "Nhóm thử"\nlicence: {name: "CC0", url: null}\ncontact: "thu@example.org"\n');
  for (const name of Object.keys(names) as Name[]) if (name !== "fresh") source(name);
  normalizeFolder(content);
  for (const name of ["edited", "conflict", "again", "goneEdited", "lost", "renamed"] as const) edit(name, typed[name]);
  rmSync(join(content, "sources/back.txt"));
  source("again", "năm sau");
  normalizeFolder(content);
  const proposal = join(content, `proposed/${idOf("again")}.md`);
  writeFileSync(proposal, readFileSync(proposal, "utf8").replaceAll("Lê Mạnh", typed.proposal));
  for (const name of ["fresh", "back"] as const) source(name);
  for (const name of ["changed", "conflict", "again"] as const) source(name, "năm 2022");
  for (const name of ["gone", "goneEdited"]) rmSync(join(content, `sources/${name}.txt`));
  rmSync(document(idOf("deleted")));
  rmSync(join(content, `ledger/${idOf("lost")}.json`));
  writeFileSync(join(content, `retired/${idOf("gone")}.md`), `Bản cũ. ${typed.aside}\n`);
  renameSync(document(idOf("byHand")), document("lai-chau"));
  writeFileSync(document("lai-chau"), readFileSync(document("lai-chau"), "utf8").replace(`id: "${idOf("byHand")}"`, 'id: "lai-chau"'));
  writeFileSync(join(content, "moved.yaml"), `# ${typed.list}\nrenamed:\n  ${idOf("renamed")}: kon-tum\n`);
}
