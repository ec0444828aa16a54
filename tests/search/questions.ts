/** The query table: what is typed, the texts that must come first (those of one bracket in any order), and texts that must not come at all. */
export interface Row {
  readonly sentence: string;
  readonly words: string;
  readonly first: readonly (readonly string[])[];
  readonly never: readonly string[];
}

const row = (sentence: string, words: string, first: readonly (readonly string[])[], never: readonly string[] = []): Row => ({ sentence, words, first, never });

const phrases = Array.from({ length: 10 }, (_, at) => `cum-tu-${at}`);
const told = ["cntt-day-du"];
const short = ["cntt-viet-tat"];
const full = "công nghệ thông tin";
const cited = ["so-lien", "so-cach"];
const orders = ["chi-thi", "chi-thi-cach"];
const ministry = ["bo-day-du"];
const ministryShort = ["btttt", "bo-tt-va-tt"];
const councils = ["uy-ban", "uy-ban-moi"];
const telecom = ["bo-tt-va-tt", "tt-ngang-tt", "tt-cach-tt"];

export const rows: readonly Row[] = [
  row("words with their marks: exact, then the abbreviation, then other marks", full, [told, short, ["cntt-khac-dau"]]),
  row("without marks", "cong nghe thong tin", [["cntt-day-du", "cntt-khac-dau"], short]),
  row("half of the marks", "công nghe thông tin", [told, short, ["cntt-khac-dau"]]),
  row("decomposed", full.normalize("NFD"), [told, short, ["cntt-khac-dau"]]),
  row("in capitals", "CÔNG NGHỆ THÔNG TIN", [told, short]),
  row("đ without its stroke: the phrase before the words apart", "dien tu", [["dien-tu"]]),
  row("đ with its stroke", "điện tử", [["dien-tu"]]),
  row("four words, one of them with đ", "chinh phu dien tu", [["dien-tu"], ["dien-tu-viet-tat"], ["dien-tu-roi"]]),
  row("the same in quotation marks", '"chinh phu dien tu"', [["dien-tu"]], ["dien-tu-roi", "dien-tu-viet-tat"]),
  row("a place without marks", "da nang", [["da-nang"]]),
  row("a place with marks", "Đà Nẵng", [["da-nang"]]),
  row("a place of three words", "thua thien hue", [["hue"]]),
  row("hoà finds hòa", "cộng hoà", [["hoa-cu", "hoa-moi"]]),
  row("hòa finds hoà", "cộng hòa", [["hoa-cu", "hoa-moi"]]),
  row("thuỷ finds thủy", "đường thuỷ", [["thuy-cu", "thuy-moi"]]),
  row("thủy finds thuỷ", "đường thủy", [["thuy-cu", "thuy-moi"]]),
  row("an abbreviation, then its words", "CNTT", [short, told], ["cntt-roi"]),
  row("an abbreviation in small letters without đ", "cpdt", [["dien-tu-viet-tat"], ["dien-tu"]], ["dien-tu-roi"]),
  row("an abbreviation of a council, in either spelling", "UBND", [["ubnd"], councils]),
  row("the words of a council, then its abbreviation", "ủy ban nhân dân", [councils, ["ubnd"]]),
  row("an abbreviation of a ministry", "BTTTT", [["btttt", "so-lien", "so-cach", "so-roi"], ["bo-day-du"]]),
  row("the words of a ministry, then its abbreviations", "bộ thông tin và truyền thông", [ministry, [...ministryShort, ...cited, "so-roi"]]),
  row("an abbreviation with &", "TT&TT", [telecom, ["bo-day-du", "tttt"]]),
  row("the same with a hyphen", "TT-TT", [telecom, ["bo-day-du", "tttt"]]),
  row("the same in one word", "TTTT", [["tttt"], ["bo-day-du", ...telecom]]),
  row("an abbreviation that a text defines", "TTGSANM", [["giam-sat", "giam-sat-tat"]]),
  row("the words of an abbreviation that a text defines", "trung tâm giám sát an ninh mạng", [["giam-sat"], ["giam-sat-tat"]]),
  row("an abbreviation in quotation marks is no more than that", '"CNTT"', [short], told),
  row("words in quotation marks are no abbreviation", `"${full}"`, [told], [...short, "cntt-khac-dau", "cntt-roi"]),
  row("a number, however the text spaces it", "2016/QĐ-BTTTT", [cited]),
  row("a number in small letters without đ", "2016/qd-btttt", [cited]),
  row("a number in another order", "qd 2016 btttt", [cited, ["so-roi"]]),
  row("the beginning of a number", "34/2008", [orders, ["chi-thi-roi"]]),
  row("a whole number", "34/2008/CT-TTg", [orders, ["chi-thi-roi"]]),
  row("a whole number with blanks", "34 / 2008 / CT - TTg", [orders, ["chi-thi-roi"]]),
  row("the end of a number", "ct-ttg", [orders]),
  row("a phrase in quotation marks", '"an toàn thông tin"', [["an-toan"]], ["an-toan-roi"]),
  row("a phrase in quotation marks must have its marks", '"an toán thông tin"', [], ["an-toan", "an-toan-roi"]),
  row("a phrase without quotation marks", "an toàn thông tin", [["an-toan"], ["an-toan-roi"]]),
  row("two syllables together before the same apart", "vệ tinh", [phrases]),
  row("two syllables without marks", "vien tham", [phrases]),
  row("three syllables", "vệ tinh viễn", [phrases]),
  row("four syllables", "vệ tinh viễn thám", [phrases]),
  row("four syllables without marks", "ve tinh vien tham", [phrases]),
  row("four syllables in quotation marks", '"ve tinh vien tham"', [phrases], ["roi-0", "roi-39"]),
  row("a person", "nguyen minh hong", [["nguoi"]]),
  row("a place that only the record names", "quang ngai", [["noi"]]),
  row("a year", "2013", [["nam-2013"]]),
  row("keys of Telex left raw", "ddieejn tuwr", [["dien-tu"]]),
  row("keys of VNI left raw", "d9ie65n tu73", [["dien-tu"]]),
  row("nothing", "zzqxvk", [], ["dien-tu", "cntt-day-du"]),
];

/** Misspelt words, what is suggested for them, and the text that the suggestion finds. */
export const misspelt: readonly (readonly [string, string, string, string])[] = [
  ["a letter twice", "chinh phu dien tuu", "chinh phu dien tu", "dien-tu"],
  ["two letters exchanged", "cnog nghe", "cong nghe", "cntt-day-du"],
  ["a letter left out", "vien thm", "vien tham", "cum-tu-0"],
  ["another letter", "duong thuj", "duong thuy", "thuy-cu"],
];

/** Whether these ids stand first, those of one bracket in any order; and none that must not come. */
export function misplaced({ first, never }: Row, ids: readonly string[]): readonly string[] {
  let at = 0;
  const wrong: string[] = [];
  for (const bracket of first) {
    const held = ids.slice(at, at + bracket.length);
    if (!bracket.every((id) => held.includes(id))) wrong.push(`${bracket} expected from place ${at + 1}, found ${held}`);
    at += bracket.length;
  }
  return [...wrong, ...never.filter((id) => ids.includes(id)).map((id) => `${id} must not be found`)];
}
