/** Every form of page date that the catalogue knows, and what must not be taken for one. */
import { describe, expect, test } from "vitest";
import { writtenClock, writtenDates } from "../../../src/normalize/read/written-date.ts";
import { normalized } from "../text.ts";

const page = (...lines: string[]): string => `${lines.join("\n")}\n\nHội nghị đánh giá kết quả ứng dụng công nghệ thông tin trong năm và thống nhất các nhiệm vụ của năm tới.\n\nCác đơn vị tiếp tục chuẩn hóa quy trình trước khi tin học hóa.\n`;
const title = "Đẩy mạnh ứng dụng công nghệ thông tin trong cơ quan nhà nước";
const dateOf = (text: string): unknown[] => {
  const value = normalized(text).facts?.date.value;
  return [value?.date ?? null, value?.role ?? null];
};

describe("the date of posting", () => {
  test.each([
    ["NukeViet: weekday, day, time, number of comments", [title, "Thứ năm - 08/04/2021 05:04 0"], "2021-04-08T05:04"],
    ["ASP.NET in Vietnamese: CH beside an hour of twenty-four", [title, "28/01/2013 14:45 CH Xem cỡ chữ"], "2013-01-28T14:45"],
    ["CH beside an hour of twelve", [title, "28/01/2013 02:45 CH"], "2013-01-28T14:45"],
    ["SA is the morning", [title, "28/01/2013 08:05 SA"], "2013-01-28T08:05"],
    ["a twelve-hour clock glued to a control", ["Cỡ chữ: 10:20 PM,24/11/2017", title], "2017-11-24T22:20"],
    ["midnight by a twelve-hour clock", [title, "24/11/2017 12:10 AM"], "2017-11-24T00:10"],
    ["a label between separators", [title, "Tác giả: UBND Điện Bàn .Ngày đăng: 10/10/2007 .Lượt xem: 7389 lượt. [In bài]"], "2007-10-10"],
    ["day and time", [title, "03/11/2022 13:45"], "2022-11-03T13:45"],
    ["a day alone", [title, "30/03/2006"], "2006-03-30"],
    ["a day in brackets", [title, "(06/05/2011)"], "2011-05-06"],
    ["above the title, with a zone", ["09/02/2006 04:38 GMT+7", title], "2006-02-09T04:38"],
    ["weekday and zone above the title", ["Thứ ba, 5/3/2019, 08:00 (GMT+7)", title], "2019-03-05T08:00"],
    ["a channel glued before", [title, "VTV8-Thứ ba, ngày 23/05/2017 16:13 GMT+7"], "2017-05-23T16:13"],
    ["time first, comments last", [title, "06:22 30/03/2015 2"], "2015-03-30T06:22"],
    ["section, label, time, day", [title, "Chính phủ số - Ngày đăng : 11:49, 25/07/2020"], "2020-07-25T11:49"],
    ["two names and a date", [title, "VĂN HÀO - TRẦN HỮU 30/04/2016 11:39"], "2016-04-30T11:39"],
    ["Joomla: the month as a word", [title, "Thứ ba, 25 Tháng 1 2022 16:22"], "2022-01-25T16:22"],
    ["Blogspot: a comma before the year", ["Thứ Tư, 15 tháng 2, 2023", title], "2023-02-15"],
    ["source and day", [title, "Các Website khác - 11/10/2005"], "2005-10-11"],
    ["hyphens with spaces", [title, "Đăng ngày 17 - 05 - 2024"], "2024-05-17"],
    ["seconds", [title, "25/10/2018 13:35:00"], "2018-10-25T13:35"],
    ["dots", [title, "11.12.2022"], "2022-12-11"],
    ["an update is a posting where there is no other", [title, "Cập nhật lúc: 08:30, 1/2/2010"], "2010-02-01T08:30"],
  ])("%s", (_form, lines, date) => expect(dateOf(page(...lines))).toEqual([date, "published"]));
});

describe("what is no date of posting", () => {
  test.each([
    ["the site's clock on the day of the crawl", page("Skip to main content", "Thứ năm, ngày 29/02/2024", title), [null, null]],
    ["an event is an event", `${title}\n\nNgày 25/12/2008 tại Hà Nội đã diễn ra hội nghị triển khai công tác công nghệ thông tin.\n`, ["2008-12-25", "event"]],
    ["an event without a year", `${title}\n\nNgày 23/11, Bộ Thông tin và Truyền thông tổ chức hội nghị trực tuyến toàn quốc.\n`, [null, null]],
    ["the date of a cited text", `${title}\n\nThực hiện Quyết định số 28/2018/QĐ-TTg ngày 12/7/2018, các bộ gửi nhận văn bản điện tử.\n`, [null, null]],
    ["a question's date", page(title, "Ngày hỏi: 03/04/2015"), [null, null]],
    ["a day that no calendar has", page(title, "31/02/2009"), [null, null]],
    ["a day that opens a later paragraph", `${title}\n\nHội nghị đã thống nhất các nhiệm vụ của năm tới và phân công trách nhiệm.\n\nNgày 5/3/2008, lãnh đạo Bộ đã nhóm họp với các chuyên gia.\n`, [null, null]],
    ["a count that looks like a year", page(title, "Lượt xem: 2016"), [null, null]],
    ["a draft's blank", page(title, "Hà Nội, ngày      tháng 11 năm 2025"), [null, null]],
  ])("%s", (_case, text, date) => expect(dateOf(text)).toEqual(date));
});

test("a month known without its day stays a month", () => {
  expect(dateOf(page(title, "Số ra tháng 5/2022"))).toEqual(["2022-05", "published"]);
});

describe("written days", () => {
  test.each([
    ["two days in one line, in order", "từ 1/2/2010 đến 3-4-2011", ["2010-02-01", "2011-04-03"]],
    ["a fraction is no day", "9/14 huyện", []],
    ["a number of a decision is no day", "34/2008/CT-TTg", []],
    ["29 February in a leap year", "29/02/2024", ["2024-02-29"]],
    ["29 February in another", "29/02/2023", [null]],
  ])("%s", (_case, text, dates) => expect(writtenDates(text).map((one) => one.date)).toEqual(dates));
});

describe("written times", () => {
  test.each([
    ["a clock that contradicts itself is no time", "14:45 AM", null],
    ["an hour past the day is no time", "27:10", null],
    ["hours and minutes with h", "08h30", "08:30"],
    ["no clock", "tỷ lệ 1:5", null],
  ])("%s", (_case, text, clock) => expect(writtenClock(text)).toBe(clock));
});
