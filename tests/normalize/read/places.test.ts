import { describe, expect, test } from "vitest";
import type { LineLabel } from "../../../src/model.ts";
import { readPlaces } from "../../../src/normalize/read/places.ts";
import { corpusPages, labelled, nothingKnown, seedLines } from "./labelled.ts";

const keys = (...args: Parameters<typeof readPlaces>): string[] => readPlaces(...args).map((place) => place.value);

describe("the five seeds", () => {
  test.each([
    ["a conference in the ministry's house is in Hà Nội", "000", { publisher: "mic.gov.vn" }, ["ha-noi"]],
    ["a decision reported without a venue has no place", "001", { publisher: "mic.gov.vn", credit: "Theo quyết định 2016/ QĐ- BTTTT ngày 23/12/2010" }, []],
    ["a headline that opens with its province", "002", { publisher: "mic.gov.vn", credit: "Sở TT&TT Quảng Ngãi" }, ["quang-ngai"]],
    ["the office that posts is the place, provinces mentioned are not", "003", { publisher: "UBND Điện Bàn", credit: "Theo Website CP", date: "2007-10-10" }, ["dien-ban"]],
    ["a conference by video is where its studio is, not where its topics are", "004", { date: "2017-11-24T10:20" }, ["tra-vinh"]],
  ])("%s", (_, name, facts, expected) => {
    const lines = seedLines(name);
    const title = lines.find((line) => line.label === "title")?.text ?? null;
    expect(keys(lines, { ...nothingKnown, title, ...facts })).toEqual(expected);
  });
});

describe("the labelled pages", () => {
  test.each([
    ["101", []], ["103", []], ["105", []], ["108", []], ["113", ["ha-noi"]], ["115", ["lam-dong"]], ["117", []],
    ["121", ["phan-rang-thap-cham"]], ["126", []], ["130", []], ["140", ["ha-giang"]], ["142", ["phu-yen"]],
    ["145", ["bac-giang"]], ["150", ["vinh-phuc"]], ["152", ["ha-noi"]], ["154", ["nghe-an"]],
  ])("page %s", (id, expected) => {
    const page = corpusPages().find((one) => one.id === id);
    if (page === undefined) throw new Error(`Cannot find page ${id} in tests/corpus`);
    expect(keys(page.lines, { ...nothingKnown, title: page.title, publisher: page.agency })).toEqual(expected);
  });
});

describe("signs of place", () => {
  type Pair = readonly [LineLabel, string];
  type Facts = Partial<typeof nothingKnown>;
  const of = (facts: Facts, ...pairs: Pair[]): string[] => keys(labelled(...pairs), { ...nothingKnown, ...facts });
  test.each<[string, Facts, Pair[], string[]]>([
    ["a headline that opens with a city", { title: "TP.HCM: Khai trương cổng dữ liệu" }, [], ["ho-chi-minh"]],
    ["a headline that opens with a town", { title: "Điện Bàn: Tập huấn chữ ký số" }, [], ["dien-ban"]],
    ["a headline that opens with a subject of its own", { title: "Chuyển đổi số: Việc chung" }, [], []],
    ["a headline whose subject is a province", { title: "Đà Nẵng triển khai dịch vụ công trực tuyến" }, [], ["da-nang"]],
    ["an ocean is no province", { title: "Thái Bình Dương đẩy mạnh hợp tác số" }, [], []],
    ["a title that says on whose ground", { title: "Quy chế quản lý cổng thông tin trên địa bàn tỉnh Lào Cai năm 2020" }, [], ["lao-cai"]],
    ["a declaration bears a city's name", { title: "Thực hiện Tuyên bố Hà Nội về chính phủ số" }, [], []],
    ["a person bears a province's name", {}, [["paragraph", "Sáng 5/3, tại buổi làm việc với bà Nguyễn Hà Giang, Bộ họp"]], []],
    ["the hero is no city", { title: "Học tập tư tưởng Hồ Chí Minh về báo chí" }, [], []],
    ["a local office as publisher", { publisher: "UBND huyện Mộ Đức" }, [], ["mo-duc"]],
    ["a department as credit", { credit: "Sở TT&TT Quảng Ngãi" }, [], ["quang-ngai"]],
    ["a newspaper of a province", { credit: "Báo Quảng Nam" }, [], ["quang-nam"]],
    ["a ministry has no place of its own", { publisher: "Bộ Thông tin và Truyền thông", credit: "Theo MIC" }, [], []],
    ["the letterhead of a district", {}, [["letterhead", "ỦY BAN NHÂN DÂN"], ["letterhead", "HUYỆN MỘ ĐỨC"], ["date", "Mộ Đức, ngày 2 tháng 3 năm 2011"]], ["mo-duc"]],
    ["a letterhead of a district of many provinces", {}, [["letterhead", "ỦY BAN NHÂN DÂN"], ["letterhead", "HUYỆN CHÂU THÀNH"]], []],
    ["a wrapped letterhead", {}, [["letterhead", "ỦY\nBAN NHÂN DÂN\nTỈNH BẾN\nTRE"]], ["ben-tre"]],
    ["a committee of the Party", {}, [["letterhead", "TỈNH ỦY QUẢNG NGÃI"], ["letterhead", "*"]], ["quang-ngai"]],
    ["the seat alone", {}, [["letterhead", "BỘ THÔNG TIN VÀ TRUYỀN THÔNG"], ["date", "Hà Nội, ngày 5 tháng 3 năm 2010"]], ["ha-noi"]],
    ["a dateline", {}, [["lead", "TTO (TP.HCM) – Sở vừa khai trương cổng"]], ["ho-chi-minh"]],
    ["an agency's dateline", {}, [["lead", "Hà Nội (TTXVN) - Chính phủ họp"]], ["ha-noi"]],
    ["day and venue", {}, [["paragraph", "Sáng 5/3, tại Đà Nẵng, Bộ TT&TT tổ chức hội thảo"]], ["da-nang"]],
    ["an event with its venue", {}, [["paragraph", "Hội thảo diễn ra tại thành phố Huế trong hai ngày"]], ["hue"]],
    ["guests of the house are not the house", {}, [["paragraph", "Sáng 5/3, tại trụ sở Bộ, Thứ trưởng tiếp đoàn tỉnh Bắc Ninh"]], []],
    ["a topic of a report is no venue", {}, [["paragraph", "Đại biểu nghe kết quả triển khai Luật CNTT tại Đà Nẵng"]], []],
    ["a list of provinces", {}, [["paragraph", "thí điểm tại 5 tỉnh là Hà Nội, Đà Nẵng, Lào Cai, Hải Phòng"]], []],
    ["a venue far down the text", {}, [["paragraph", "a"], ["paragraph", "b"], ["paragraph", "c"], ["paragraph", "Hội thảo diễn ra tại Đà Nẵng"]], []],
    ["a caption", {}, [["caption", "Quang cảnh hội nghị tại điểm cầu tỉnh Lào Cai."]], ["lao-cai"]],
    ["a menu", {}, [["chrome", "Hội thảo diễn ra tại Đà Nẵng"]], []],
    ["a province that had ended", { date: "2010-01-01", title: "Hà Bắc: Họp tổng kết" }, [], []],
    ["the same province while it lasted", { date: "1995-01-01", title: "Hà Bắc: Họp tổng kết" }, [], ["ha-bac"]],
  ])("%s", (_, facts, pairs, expected) => {
    expect(of(facts, ...pairs)).toEqual(expected);
  });
});
