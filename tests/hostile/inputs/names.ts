/** Names and ids that lead elsewhere, or that two systems read differently. */
import { writeFileSync } from "node:fs";
import { articleOf, documentOf, file, titleOf, type HostileInput, type Kind } from "../input.ts";

const article = (path: string): string => articleOf(`Bài nằm ở ${path.replaceAll("\n", " ").replaceAll("\u001b", " ")} của tỉnh nhà`, `Tên tệp là một phép thử số ${[...path].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0)}.`);
const named = (kind: Kind, list: readonly string[]): readonly HostileInput[] => list.map((name) => file(kind, `sources/${name}.txt`, article(name), "published"));
/** Nothing but a name from which an id can be made: the text has no title. */
const untitled = (kind: Kind, list: readonly string[]): readonly HostileInput[] => list.map((name, n) =>
  file(kind, `sources/${name}.txt`, `Đây là câu văn thứ ${n + 1} của nhóm ${kind} (${[...name].map((sign) => sign.codePointAt(0)).join(" ").slice(0, 60)}) dài dòng của một bài không có nhan đề, kể về việc ứng dụng công nghệ thông tin trong các cơ quan nhà nước.\n`, "published"));
const withId = (kind: Kind, list: readonly (readonly [name: string, id: string])[]): readonly HostileInput[] => list.map(([name, id]) =>
  file(kind, `documents/${name}.md`, documentOf("x", "Một câu.").replace('id: "x"', `id: ${JSON.stringify(id)}`), "refused"));
const isWindows = process.platform === "win32";

export const names: readonly HostileInput[] = [
  ...named("path in a name", ["..a", "a..", "...", "deep/deeper/deepest/x", "%2e%2e%2fetc%2fpasswd", "~root", "-rf", ...(isWindows ? [] : ["a\\..\\b", "C:\\x", "a?b#c"])]),
  ...withId("path in an id", [["id-up", "../../x"], ["id-root", "/etc/passwd"], ["id-nul", "a\u0000b"], ["id-long", "a".repeat(300)], ["id-slash", "a/b"], ["id-empty", ""], ["id-other", "template-syntax-1-body"]]),
  file("path in an id", "documents/id-source.md", documentOf("id-source", "Một câu.").replace('file: "khong-co.txt"', 'file: "../../outside/secret.txt"'), "published"),
  ...["a\\u0000b.txt", "x".repeat(5000), "con.txt/x.txt"].map((name, n) => file("path in an id", `documents/id-source-${n}.md`, documentOf(`id-source-${n}`, "Một câu.").replace('file: "khong-co.txt"', `file: "${name}"`), "published")),
  file("path in an id", "documents/id-shelves.md", documentOf("id-shelves", "Một câu.").replace("places: []", 'places: ["../x"]'), "refused"),
  file("path in an id", "documents/id-work.md", documentOf("id-work", "Một câu.").replace("cites: []", 'cites: [{as: "1/QĐ-X", work: "../../x/1/y/2012", date: null}]'), "refused"),
  ...untitled("Windows name", ["con", "NUL", "com1", "lpt9", "prn", "aux.x"]),
  file("Windows name", "documents/con.md", documentOf("con", "Một câu."), "refused"),
  file("Windows name", "documents/device-place.md", documentOf("device-place", "Một câu.").replace("places: []", 'places: ["nul"]'), "refused"),
  file("Windows name", "documents/device-publisher.md", documentOf("device-publisher", "Một câu.").replace("publisher: null", 'publisher: "Con"'), "published"),
  file("Windows name", "documents/no-publisher.md", documentOf("no-publisher", "Một câu.").replace("publisher: null", 'publisher: "../漢字"'), "published"),
  ...["aux", "404", "index", "van-ban-chua-dinh-danh", "trang-chu-ngoai-tuyen"].map((name) => file("Windows name", `pages/${name}.md`, '---\ntitle: "x"\n---\nMột câu.\n', "refused")),
  ...untitled("case twin", ["Quyet-Dinh", "quyet-dinh", "QUYET-DINH", "QUYET-dinh"]),
  ...untitled("NFC twin", ["hà-nội".normalize("NFC"), "hà-nội".normalize("NFD"), "đà nẵng".normalize("NFC"), "đà nẵng".normalize("NFD")]),
  ...untitled("odd name", ["index", "404", "漢字", "!!!", "x".repeat(240), " ", "a'b\"c<script>alert(1)</script>".replaceAll("/", "_"), "\u202eexe.gpj", "a\u200bb", ".hidden"]),
  ...(isWindows ? [] : untitled("odd name", ["hai\ndòng", "\u001b[31mđỏ", "a\tb", "a\rb", "sources: Cannot"])),
  ...(isWindows ? [] : [
    file("odd name", "sources/hai\ndòng.md", "x", "refused"), file("odd name", "sources/\u001b[2Jxóa.pdf", "x", "refused"),
  ]),
  ...(process.platform === "linux" ? [{ kind: "odd name", path: "sources/\ufffd-bytes.txt", fate: "refused", lay: (_at, content) => layBytes(content) } satisfies HostileInput] : []),
  file("odd name", "sources/X.TXT", articleOf(titleOf("odd name", 0), "Một câu nữa."), "refused"),
];

/** A name that is no UTF-8. */
function layBytes(content: string): void {
  writeFileSync(Buffer.concat([Buffer.from(`${content}/sources/`), Buffer.from([0xff]), Buffer.from("-bytes.txt")]), "x");
}
