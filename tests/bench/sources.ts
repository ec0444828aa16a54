import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loseA0 } from "../../scripts/accidents.ts";
import { offices } from "../../src/tables/offices.ts";
import { places } from "../../src/tables/places.ts";
import { topics } from "../../src/tables/topics.ts";
import { syllables } from "../../src/vietnamese/syllable.ts";
import { capital, randomFrom, sentences, shuffled, surnames } from "./texts.ts";

/** The generator's version: a folder that an older one wrote is not taken for this one's. */
const version = 4;

/**
 * An archive folder with this many sources as a portal gives them: menus around the text, a date in one of several styles,
 * 60 publishers and 25 years unevenly, citations with a long tail, one text in ten with letters lost, one in seven a legal
 * text, one in fifty nearly a copy. Written once into `under`; the same number gives the same bytes, and the first texts of a
 * larger archive are those of a smaller. Gives the folder's path.
 */
export function sourceArchive(count: number, under: string): string {
  const folder = join(under, `archive-${version}-${count}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(fresh, "sources"), { recursive: true });
  writeFileSync(join(fresh, "site.yaml"), site);
  for (let at = 0; at < count; at++) writeFileSync(join(fresh, "sources", `${String(at).padStart(6, "0")}.txt`), sourceOf(at));
  renameSync(fresh, folder);
  return folder;
}

const site = `name: "Kho lớn để thử"
description: "Văn bản làm ra để đo tốc độ"
address: null
publisher: "Nhóm thử"
licence: {name: "CC BY 4.0", url: null}
contact: "thu@example.org"
`;

const portals = offices.filter(({ domains }) => domains.length > 0).map(({ key }) => key);
const ministries = offices.filter(({ domains }) => domains.length === 0).map(({ label }) => label);
const provinces = places.filter(({ level }) => level === "province" || level === "central-city").map(({ label }) => label);
const publishers = [...portals, ...provinces].slice(0, 60);
const subjects = topics.flatMap(({ heads, label }) => [label, ...heads]);
const used = shuffled([...syllables("new")].sort(), randomFrom(1)).slice(0, 5500);
const drawn = randomFrom(2);
const words = Array.from({ length: 9000 }, () => `${used[Math.floor(used.length ** drawn())] ?? "văn"} ${used[Math.floor(used.length ** drawn())] ?? "bản"}`);

/** The bytes of one source; a near copy is made of another's seed. */
export function sourceOf(at: number): string {
  const isCopy = at % 50 === 37;
  const draw = drawing(randomFrom(20261122 + (isCopy ? at - 1 : at)));
  const text = at % 7 === 3 ? legal(draw, at) : article(draw, at);
  const whole = isCopy ? `${text}\nBản đăng lại ${at}.\n` : text;
  return at % 10 === 4 ? loseA0(whole).text : whole;
}

type Draw = ReturnType<typeof drawing>;

function drawing(random: () => number) {
  const upTo = (many: number) => Math.floor(random() * many);
  const pick = <Item>(items: readonly Item[]): Item => items[upTo(items.length)] as Item;
  /** The first items far more often than the last. */
  const skewed = <Item>(items: readonly Item[]): Item => items[Math.floor(items.length * random() ** 3)] as Item;
  const zipf = <Item>(items: readonly Item[]): Item => items[Math.min(items.length - 1, Math.floor(items.length ** random()) - 1)] as Item;
  const name = () => `${pick(surnames)} ${capital(pick(used))} ${capital(pick(used))}`;
  return { random, upTo, pick, skewed, zipf, name };
}

function dayOf({ random, upTo }: Draw): { readonly day: string; readonly month: string; readonly year: number } {
  const two = (number: number) => String(number).padStart(2, "0");
  return { day: two(1 + upTo(28)), month: two(1 + upTo(12)), year: 2000 + Math.floor(25 * random() ** 0.7) };
}

function article(draw: Draw, at: number): string {
  const { pick, skewed, upTo, name } = draw;
  const { day, month, year } = dayOf(draw);
  const place = skewed(provinces);
  const publisher = skewed(publishers);
  const mark = publisher.includes(".") ? `(${publisher.charAt(0).toUpperCase()}${publisher.slice(1)}) - ` : `${publisher}: `;
  const date = [`Thứ hai, ${day}/${month}/${year} 0${upTo(10)}:1${upTo(10)}`, `Cập nhật: ${day}-${month}-${year}`, `Ngày đăng: ${day}/${month}/${year}`, ""][at % 17 === 3 ? 3 : at % 3] ?? "";
  return [
    "Trang chủ", "Giới thiệu", "Tin tức - Sự kiện", "Văn bản", title(draw, place), "", date, "",
    `${mark}Ngày ${day}/${month}, tại ${place}, ${sentence(draw)}`, "", ...paragraphs(draw, 7, year).flatMap((text) => [text, ""]),
    name(), ...(at % 4 === 1 ? [`Theo ${skewed(portals)}`] : []), "", "In ra", "Gửi cho bạn bè", "Tin khác", `${capital(pick(words))} (${day}/${month}/${year})`,
  ].join("\n");
}

function legal(draw: Draw, at: number): string {
  const { upTo, name, pick, skewed } = draw;
  const { day, month, year } = dayOf(draw);
  const place = skewed(provinces);
  const number = 1 + upTo(2500);
  return [
    `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `TỈNH ${place.toUpperCase()}\tĐộc lập - Tự do - Hạnh phúc`,
    `Số: ${number}/QĐ-UBND\t${place}, ngày ${day} tháng ${Number(month)} năm ${year}`, "", "QUYẾT ĐỊNH", `Về ${pick(subjects).toLowerCase()} ${pick(words)} ${pick(words)}`, "",
    `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ${place.toUpperCase()}`, "", ...Array.from({ length: 3 }, () => `Căn cứ ${citation(draw, year)};`), "", "QUYẾT ĐỊNH:", "",
    ...paragraphs(draw, 5, year).map((text, one) => `Điều ${one + 1}. ${text}`), "", "CHỦ TỊCH", name(), `Trang ${at}`,
  ].join("\n");
}

function title({ pick, zipf, random }: Draw, place: string): string {
  const rest = Array.from({ length: 3 }, () => zipf(words)).join(" ");
  return random() < 0.5 ? `${place}: ${pick(subjects)} ${rest}` : `${pick(subjects)} ${rest} tại ${place}`;
}

function paragraphs(draw: Draw, most: number, year: number): string[] {
  return Array.from({ length: 3 + draw.upTo(most) }, () => Array.from({ length: 3 + draw.upTo(4) }, () => sentence(draw, year)).join(" "));
}

function sentence(draw: Draw, year = 2010): string {
  const { random, pick, zipf, name, upTo } = draw;
  const kind = random();
  if (kind < 0.12) return pick(sentences);
  if (kind < 0.2) return `Theo ${citation(draw, year)}, ${zipf(words)} ${zipf(words)} được ${zipf(words)}.`;
  if (kind < 0.26) return `Ông ${name()} cho biết ${pick(subjects).toLowerCase()} ${zipf(words)} tăng ${upTo(90)},${upTo(9)}% so với năm ${year - 1}.`;
  return `${capital(Array.from({ length: 7 + upTo(12) }, () => zipf(words)).join(" "))}.`;
}

/** A few works in many texts, many in a few: numbers by a cubed draw. */
function citation({ random, skewed, upTo }: Draw, year: number): string {
  const number = 1 + Math.floor(2400 * random() ** 3);
  const issued = Math.max(1998, year - Math.floor(8 * random() ** 2));
  const day = `ngày ${1 + (number % 28)}/${1 + (number % 12)}/${issued}`;
  const kinds = [
    `Quyết định số ${number}/QĐ-TTg ${day} của Thủ tướng Chính phủ`, `Nghị định số ${1 + (number % 180)}/${issued}/NĐ-CP ${day} của Chính phủ`,
    `Chỉ thị số ${1 + (number % 60)}/CT-TTg ${day} của Thủ tướng Chính phủ`, `Thông tư số ${1 + (number % 50)}/${issued}/TT-BTTTT ${day} của ${skewed(ministries)}`,
    `Quyết định số ${number + upTo(900)}/QĐ-UBND ${day}`, "Luật Công nghệ thông tin",
  ];
  return skewed(kinds);
}
