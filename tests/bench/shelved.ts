import { newestFirst } from "../../src/archive/order.ts";
import { shelves } from "../../src/archive/shelves.ts";
import type { Archive, Document, FrontMatter, Site } from "../../src/model.ts";
import { offices } from "../../src/tables/offices.ts";
import { places } from "../../src/tables/places.ts";
import { topics } from "../../src/tables/topics.ts";
import { benchTexts } from "./texts.ts";

const site: Site = {
  name: "Kho lớn để thử", description: "Văn bản làm ra để thử các kệ dài.", address: null, publisher: "Nhóm thử",
  licence: { name: "CC BY 4.0", url: null }, contact: "thu@example.org",
};

/**
 * An archive of generated texts that stand on real shelves, unevenly as in life: few publishers with hundreds, many with a
 * few; dates to the day, the month, the year and none; one text in fifty the near copy of another. The same for the same number.
 */
export function shelvedArchive(count: number): Archive {
  const texts = benchTexts(count).documents;
  const documents = texts.map((document, at) => placed(document, at, texts)).sort(newestFirst);
  return { site, pages: [], former: { renamed: [], gone: [] }, documents, shelves: shelves(documents) };
}

/** Small numbers far more often than large ones, below `many`; the same for the same text and salt. */
function skewed(at: number, salt: number, many: number): number {
  const drawn = ((Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)) >>> 8) % 10_007;
  return Math.floor(many * (drawn / 10_007) ** 3);
}

function placed(document: Document, at: number, all: readonly Document[]): Document {
  const provinces = places.filter(({ level }) => level === "province" || level === "central-city" || level === "city");
  const front: FrontMatter = {
    ...document.front,
    ...dated(document.front.date, at),
    publisher: at % 13 === 5 ? null : offices[skewed(at, 1, offices.length)]?.key ?? null,
    places: at % 5 === 2 ? [] : [...new Set([provinces[skewed(at, 2, provinces.length)], provinces[skewed(at, 3, provinces.length)]].slice(0, 1 + (at % 2)).flatMap((place) => place?.key ?? []))],
    topics: [...new Set([topics[skewed(at, 4, topics.length)], topics[skewed(at, 5, topics.length)]].flatMap((topic) => topic?.key ?? []))],
    cites: Array.from({ length: at % 4 }, (_, one) => cite(skewed(at, 6 + one, 900))),
  };
  const copied = at % 50 === 7 ? all[at - 1]?.body : undefined;
  return { ...document, front, body: copied ? `${copied}\n\nTheo bản đăng lại.` : document.body };
}

function dated(date: string | null, at: number): Pick<FrontMatter, "date" | "dateRole"> {
  if (at % 17 === 3) return { date: null, dateRole: null };
  const length = at % 19 === 4 ? 7 : at % 29 === 6 ? 4 : 10;
  return { date: date?.slice(0, length) ?? null, dateRole: at % 11 === 1 ? "event" : "published" };
}

function cite(number: number): FrontMatter["cites"][number] {
  const year = 2003 + (number % 20);
  return number % 7 === 6 ? { as: `${number}/QĐ-UBND`, work: null, date: null } : { as: `${number}/${year}/QĐ-TTg`, work: `qd/${number}/ttg/${year}`, date: null };
}
