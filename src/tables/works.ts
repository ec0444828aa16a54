/**
 * Laws, decrees and decisions of the field that are known for certain: what a text's name or number means, and whether
 * the work is still in force. The one table for both; extend it by a row, and leave out rather than guess.
 */
export interface WorkRow {
  /** form/number/issuer/year: the work's name everywhere else. */
  readonly key: string;
  readonly name: string;
  /** Other names in use. Texts that use one with the year mean this work. */
  readonly short: readonly string[];
  readonly number: string;
  /** The day on which it was passed or signed, YYYY-MM-DD. */
  readonly date: string;
  /**
   * For a number that recurs every year: the words (lower case) one of which must stand near it before the table may
   * say which work is meant.
   */
  readonly words: readonly string[];
  /** Where name, number and date are to be looked up. */
  readonly source: string;
  /** Null where nobody has checked it. */
  readonly force: Force | null;
}

/** From when a work has force, and until when; each claim with its source and the day on which a person looked. */
export interface Force {
  /** The first day in force, YYYY-MM-DD; null where not checked. */
  readonly from: string | null;
  /** The first day on which it has no force any more; null while it is in force. */
  readonly until: string | null;
  /** Keys of the works that took its place; each has its own row. */
  readonly replacedBy: readonly string[];
  readonly source: string;
  /** Null where nobody has yet held the claim against its source: the page says so. */
  readonly checked: string | null;
}

type More = Partial<Pick<WorkRow, "short" | "words" | "force">>;

const official = "Công báo nước Cộng hòa xã hội chủ nghĩa Việt Nam";
const bare = { short: [], words: [], force: null, source: official } as const;
const law = (name: string, number: number, issuer: string, date: string, more: More = {}): WorkRow => ({
  ...bare, key: `luat/${number}/${issuer.toLowerCase()}/${date.slice(0, 4)}`, name, date,
  number: `${String(number).padStart(2, "0")}/${date.slice(0, 4)}/${issuer}`, ...more,
});
const ordinance = (name: string, number: string, date: string): WorkRow => ({
  ...bare, key: `pl/${Number.parseInt(number, 10)}/${number.split("-")[1]?.toLowerCase() ?? ""}/${date.slice(0, 4)}`, name, number, date,
});
const act = (key: string, name: string, number: string, date: string, more: More = {}): WorkRow => ({ ...bare, key, name, number, date, ...more });

/** The day on which a person last checked the claims below, against quotations of the acts that make them. */
const checked = "2026-11-22";
const since = (from: string, source: string): Pick<WorkRow, "force"> => ({ force: { from, until: null, replacedBy: [], source, checked } });
/** `source` is the clause that ends it; from when a work had force stands in its own last articles. */
const lapsed = (from: string | null, until: string, by: string, source: string, seen: string | null = checked): Pick<WorkRow, "force"> => ({
  force: { from, until, replacedBy: [by], checked: seen, source: from === null ? source : `${source}; ngày có hiệu lực theo điều khoản thi hành của chính văn bản` },
});

export const works: readonly WorkRow[] = [
  law("Luật Công nghệ thông tin", 67, "QH11", "2006-06-29",
    lapsed("2007-01-01", "2026-07-01", "luat/148/qh15/2025", "Luật Chuyển đổi số số 148/2025/QH15, khoản 2 Điều 47")),
  law("Luật Chuyển đổi số", 148, "QH15", "2025-12-11", since("2026-07-01", "Luật Chuyển đổi số số 148/2025/QH15, Điều 47")),
  law("Luật Giao dịch điện tử", 51, "QH11", "2005-11-29",
    lapsed("2006-03-01", "2024-07-01", "luat/20/qh15/2023", "Luật Giao dịch điện tử số 20/2023/QH15, khoản 2 Điều 52")),
  law("Luật Giao dịch điện tử", 20, "QH15", "2023-06-22", since("2024-07-01", "Luật Giao dịch điện tử số 20/2023/QH15, khoản 1 Điều 52")),
  law("Luật Viễn thông", 41, "QH12", "2009-11-23",
    lapsed("2010-07-01", "2024-07-01", "luat/24/qh15/2023", "Luật Viễn thông số 24/2023/QH15, điều khoản thi hành", null)),
  law("Luật Viễn thông", 24, "QH15", "2023-11-24", since("2024-07-01", "Luật Viễn thông số 24/2023/QH15, điều khoản thi hành")),
  law("Luật Tần số vô tuyến điện", 42, "QH12", "2009-11-23"),
  law("Luật An toàn thông tin mạng", 86, "QH13", "2015-11-19",
    lapsed("2016-07-01", "2026-07-01", "luat/116/qh15/2025", "Luật An ninh mạng số 116/2025/QH15, khoản 2 Điều 44")),
  law("Luật An ninh mạng", 24, "QH14", "2018-06-12",
    lapsed("2019-01-01", "2026-07-01", "luat/116/qh15/2025", "Luật An ninh mạng số 116/2025/QH15, khoản 2 Điều 44")),
  law("Luật An ninh mạng", 116, "QH15", "2025-12-10", since("2026-07-01", "Luật An ninh mạng số 116/2025/QH15, khoản 1 Điều 44")),
  law("Luật Bưu chính", 49, "QH12", "2010-06-17"), law("Luật Báo chí", 103, "QH13", "2016-04-05"),
  law("Luật Xuất bản", 19, "QH13", "2012-11-20"), law("Luật Tiếp cận thông tin", 104, "QH13", "2016-04-06"),
  law("Luật Quảng cáo", 16, "QH13", "2012-06-21"), law("Luật Trẻ em", 102, "QH13", "2016-04-05"),
  law("Luật Công nghệ cao", 21, "QH12", "2008-11-13"), law("Luật Chuyển giao công nghệ", 80, "QH11", "2006-11-29"),
  law("Luật Chuyển giao công nghệ", 7, "QH14", "2017-06-19"),
  law("Luật Khoa học và công nghệ", 29, "QH13", "2013-06-18",
    lapsed("2014-01-01", "2025-10-01", "luat/93/qh15/2025", "Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15, điều khoản thi hành")),
  law("Luật Sở hữu trí tuệ", 50, "QH11", "2005-11-29"), law("Luật Tiêu chuẩn và quy chuẩn kỹ thuật", 68, "QH11", "2006-06-29"),
  law("Luật Cơ yếu", 5, "QH13", "2011-11-26"), law("Luật Bảo vệ bí mật nhà nước", 29, "QH14", "2018-11-15"),
  law("Luật Lưu trữ", 1, "QH13", "2011-11-11"), law("Luật Lưu trữ", 33, "QH15", "2024-06-21"),
  law("Luật Dữ liệu", 60, "QH15", "2024-11-30"), law("Luật Công nghiệp công nghệ số", 71, "QH15", "2025-06-14"),
  law("Luật Bảo vệ dữ liệu cá nhân", 91, "QH15", "2025-06-26", since("2026-01-01", "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, điều khoản thi hành")),
  law("Luật Khoa học, công nghệ và đổi mới sáng tạo", 93, "QH15", "2025-06-27",
    since("2025-10-01", "Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15, điều khoản thi hành")),
  law("Luật Hộ tịch", 60, "QH13", "2014-11-20"),
  law("Luật Căn cước công dân", 59, "QH13", "2014-11-20", lapsed("2016-01-01", "2024-07-01", "luat/26/qh15/2023", "Luật Căn cước số 26/2023/QH15, điều khoản thi hành")),
  law("Luật Căn cước", 26, "QH15", "2023-11-27", since("2024-07-01", "Luật Căn cước số 26/2023/QH15, điều khoản thi hành")),
  law("Luật Tổ chức chính quyền địa phương", 77, "QH13", "2015-06-19"), law("Luật Tổ chức chính quyền địa phương", 65, "QH15", "2025-02-19"),
  law("Luật Tổ chức chính quyền địa phương", 72, "QH15", "2025-06-16"),
  law("Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương", 47, "QH14", "2019-11-22"),
  law("Luật Tổ chức Chính phủ", 32, "QH10", "2001-12-25"), law("Luật Tổ chức Chính phủ", 76, "QH13", "2015-06-19"), law("Luật Tổ chức Chính phủ", 63, "QH15", "2025-02-18"),
  law("Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", 11, "QH11", "2003-11-26"),
  law("Luật Ban hành văn bản quy phạm pháp luật", 17, "QH12", "2008-06-03"), law("Luật Ban hành văn bản quy phạm pháp luật", 80, "QH13", "2015-06-22"),
  law("Luật Ban hành văn bản quy phạm pháp luật", 64, "QH15", "2025-02-19"),
  law("Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân", 31, "QH11", "2004-12-03"),
  law("Luật Ngân sách nhà nước", 1, "QH11", "2002-12-16"), law("Luật Ngân sách nhà nước", 83, "QH13", "2015-06-25"),
  law("Luật Đầu tư công", 49, "QH13", "2014-06-18"), law("Luật Đầu tư công", 39, "QH14", "2019-06-13"), law("Luật Đầu tư công", 58, "QH15", "2024-11-29"),
  law("Luật Đầu tư", 59, "QH11", "2005-11-29"), law("Luật Đầu tư", 67, "QH13", "2014-11-26"), law("Luật Đầu tư", 61, "QH14", "2020-06-17"),
  law("Luật Đấu thầu", 61, "QH11", "2005-11-29"), law("Luật Đấu thầu", 43, "QH13", "2013-11-26"), law("Luật Đấu thầu", 22, "QH15", "2023-06-23"),
  law("Luật Doanh nghiệp", 60, "QH11", "2005-11-29"), law("Luật Doanh nghiệp", 68, "QH13", "2014-11-26"), law("Luật Doanh nghiệp", 59, "QH14", "2020-06-17"),
  law("Luật Xây dựng", 16, "QH11", "2003-11-26"), law("Luật Xây dựng", 50, "QH13", "2014-06-18"), law("Luật Thương mại", 36, "QH11", "2005-06-14"),
  law("Luật Đất đai", 13, "QH11", "2003-11-26"), law("Luật Đất đai", 45, "QH13", "2013-11-29"), law("Luật Đất đai", 31, "QH15", "2024-01-18"),
  law("Luật Cán bộ, công chức", 22, "QH12", "2008-11-13"), law("Luật Viên chức", 58, "QH12", "2010-11-15"),
  law("Luật Xử lý vi phạm hành chính", 15, "QH13", "2012-06-20"), law("Luật Quy hoạch", 21, "QH14", "2017-11-24"),
  law("Luật Hỗ trợ doanh nghiệp nhỏ và vừa", 4, "QH14", "2017-06-12"), law("Luật Thống kê", 89, "QH13", "2015-11-23"), law("Luật Kế toán", 88, "QH13", "2015-11-20"),
  law("Luật Quản lý, sử dụng tài sản công", 15, "QH14", "2017-06-21"), law("Luật Phòng, chống tham nhũng", 36, "QH14", "2018-11-20"),
  law("Luật Bảo vệ quyền lợi người tiêu dùng", 59, "QH12", "2010-11-17"), law("Luật Bảo vệ quyền lợi người tiêu dùng", 19, "QH15", "2023-06-20"),
  law("Luật Quản lý thuế", 38, "QH14", "2019-06-13"), law("Luật Cạnh tranh", 27, "QH11", "2004-12-03"), law("Luật Cạnh tranh", 23, "QH14", "2018-06-12"),
  law("Bộ luật Dân sự", 33, "QH11", "2005-06-14"), law("Bộ luật Dân sự", 91, "QH13", "2015-11-24"),
  law("Bộ luật Hình sự", 15, "QH10", "1999-12-21"), law("Bộ luật Hình sự", 100, "QH13", "2015-11-27"),
  law("Bộ luật Tố tụng hình sự", 101, "QH13", "2015-11-27"), law("Bộ luật Tố tụng dân sự", 92, "QH13", "2015-11-25"),
  law("Bộ luật Lao động", 10, "QH13", "2012-06-18"), law("Bộ luật Lao động", 45, "QH14", "2019-11-20"),
  ordinance("Pháp lệnh Bưu chính, Viễn thông", "43/2002/PL-UBTVQH10", "2002-05-25"),
  ordinance("Pháp lệnh Bảo vệ bí mật nhà nước", "30/2000/PL-UBTVQH10", "2000-12-28"),
  act("nd/64/cp/2007", "Nghị định về ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước", "64/2007/NĐ-CP", "2007-04-10",
    lapsed(null, "2026-07-01", "nd/224/cp/2026", "Nghị định số 224/2026/NĐ-CP, khoản 2 Điều 90")),
  act("nd/26/cp/2007", "Nghị định về chữ ký số và dịch vụ chứng thực chữ ký số", "26/2007/NĐ-CP", "2007-02-15"),
  act("nd/71/cp/2007", "Nghị định về công nghiệp công nghệ thông tin", "71/2007/NĐ-CP", "2007-05-03"),
  act("nd/102/cp/2009", "Nghị định về quản lý đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước", "102/2009/NĐ-CP", "2009-11-06"),
  act("nd/43/cp/2011", "Nghị định về trang thông tin điện tử của cơ quan nhà nước", "43/2011/NĐ-CP", "2011-06-13",
    lapsed("2011-08-01", "2022-08-15", "nd/42/cp/2022", "Nghị định số 42/2022/NĐ-CP, điều khoản thi hành", null)),
  act("nd/72/cp/2013", "Nghị định về dịch vụ Internet và thông tin trên mạng", "72/2013/NĐ-CP", "2013-07-15",
    lapsed("2013-09-01", "2024-12-25", "nd/147/cp/2024", "Nghị định số 147/2024/NĐ-CP, điều khoản thi hành")),
  act("nd/85/cp/2016", "Nghị định về bảo đảm an toàn hệ thống thông tin theo cấp độ", "85/2016/NĐ-CP", "2016-07-01",
    since("2016-07-01", "Nghị định số 85/2016/NĐ-CP, điều khoản thi hành")),
  act("nd/61/cp/2018", "Nghị định về cơ chế một cửa, một cửa liên thông", "61/2018/NĐ-CP", "2018-04-23",
    lapsed(null, "2025-07-01", "nd/118/cp/2025", "Nghị định số 118/2025/NĐ-CP, điều khoản thi hành")),
  act("nd/130/cp/2018", "Nghị định về chữ ký số và dịch vụ chứng thực chữ ký số", "130/2018/NĐ-CP", "2018-09-27",
    lapsed("2018-11-15", "2025-04-10", "nd/23/cp/2025", "Nghị định số 23/2025/NĐ-CP, điều khoản thi hành")),
  act("nd/73/cp/2019", "Nghị định về quản lý đầu tư ứng dụng công nghệ thông tin", "73/2019/NĐ-CP", "2019-09-05"),
  act("nd/30/cp/2020", "Nghị định về công tác văn thư", "30/2020/NĐ-CP", "2020-03-05"),
  act("nd/45/cp/2020", "Nghị định về thực hiện thủ tục hành chính trên môi trường điện tử", "45/2020/NĐ-CP", "2020-04-08"),
  act("nd/47/cp/2020", "Nghị định về quản lý, kết nối và chia sẻ dữ liệu số", "47/2020/NĐ-CP", "2020-04-09"),
  act("nd/13/cp/2023", "Nghị định về bảo vệ dữ liệu cá nhân", "13/2023/NĐ-CP", "2023-04-17",
    lapsed("2023-07-01", "2026-01-01", "nd/356/cp/2025", "Nghị định số 356/2025/NĐ-CP, khoản 2 Điều 42")),
  act("nd/42/cp/2022", "Nghị định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng", "42/2022/NĐ-CP", "2022-06-24",
    lapsed("2022-08-15", "2026-07-01", "nd/224/cp/2026", "Nghị định số 224/2026/NĐ-CP, khoản 2 Điều 90")),
  act("nd/147/cp/2024", "Nghị định về quản lý, cung cấp, sử dụng dịch vụ Internet và thông tin trên mạng", "147/2024/NĐ-CP", "2024-11-09",
    since("2024-12-25", "Nghị định số 147/2024/NĐ-CP, điều khoản thi hành")),
  act("nd/23/cp/2025", "Nghị định về chữ ký điện tử và dịch vụ tin cậy", "23/2025/NĐ-CP", "2025-02-21",
    since("2025-04-10", "Nghị định số 23/2025/NĐ-CP, điều khoản thi hành")),
  act("nd/118/cp/2025", "Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia", "118/2025/NĐ-CP", "2025-06-09",
    since("2025-07-01", "Nghị định số 118/2025/NĐ-CP, điều khoản thi hành")),
  act("nd/356/cp/2025", "Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Bảo vệ dữ liệu cá nhân", "356/2025/NĐ-CP", "2025-12-31",
    since("2026-01-01", "Nghị định số 356/2025/NĐ-CP, Điều 42")),
  act("nd/224/cp/2026", "Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Chuyển đổi số", "224/2026/NĐ-CP", "2026-06-24",
    since("2026-07-01", "Nghị định số 224/2026/NĐ-CP, Điều 90")),
  act("ct/34/ttg/2008", "Chỉ thị về tăng cường sử dụng hệ thống thư điện tử", "34/2008/CT-TTg", "2008-12-03"),
  act("ct/15/ttg/2012", "Chỉ thị về tăng cường sử dụng văn bản điện tử", "15/CT-TTg", "2012-05-22", { words: ["văn bản điện tử"] }),
  act("qd/749/ttg/2020", "Chương trình Chuyển đổi số quốc gia", "749/QĐ-TTg", "2020-06-03", { words: ["chuyển đổi số quốc gia"] }),
  act("qd/942/ttg/2021", "Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số", "942/QĐ-TTg", "2021-06-15", { words: ["chính phủ số"] }),
  act("qd/411/ttg/2022", "Chiến lược quốc gia phát triển kinh tế số và xã hội số", "411/QĐ-TTg", "2022-03-31", { words: ["kinh tế số"] }),
  act("qd/6/ttg/2022", "Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử", "06/QĐ-TTg", "2022-01-06", { short: ["Đề án 06"], words: ["dữ liệu về dân cư", "dữ liệu dân cư"] }),
  act("qd/1755/ttg/2010", "Đề án đưa Việt Nam sớm trở thành nước mạnh về công nghệ thông tin và truyền thông", "1755/QĐ-TTg", "2010-09-22", { short: ["Đề án 1755"], words: ["nước mạnh về"] }),
  act("qd/1605/ttg/2010", "Chương trình quốc gia về ứng dụng công nghệ thông tin 2011 - 2015", "1605/QĐ-TTg", "2010-08-27", { words: ["chương trình quốc gia về ứng dụng"] }),
  act("qd/1819/ttg/2015", "Chương trình quốc gia về ứng dụng công nghệ thông tin 2016 - 2020", "1819/QĐ-TTg", "2015-10-26", { words: ["chương trình quốc gia về ứng dụng"] }),
  act("nq/36a/cp/2015", "Nghị quyết về Chính phủ điện tử", "36a/NQ-CP", "2015-10-14", { short: ["Nghị quyết 36a"], words: ["chính phủ điện tử"] }),
  act("nq/17/cp/2019", "Nghị quyết về một số nhiệm vụ, giải pháp trọng tâm phát triển Chính phủ điện tử", "17/NQ-CP", "2019-03-07", { words: ["chính phủ điện tử"] }),
  act("nq/36/tw/2014", "Nghị quyết về đẩy mạnh ứng dụng, phát triển công nghệ thông tin", "36-NQ/TW", "2014-07-01", { words: ["công nghệ thông tin", "cntt"] }),
  act("nq/52/tw/2019", "Nghị quyết về chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư", "52-NQ/TW", "2019-09-27", { words: ["công nghiệp lần thứ tư", "công nghiệp 4.0"] }),
  act("nq/57/tw/2024", "Nghị quyết về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia", "57-NQ/TW", "2024-12-22", { words: ["đổi mới sáng tạo", "chuyển đổi số"] }),
  act("ct/58/tw/2000", "Chỉ thị về đẩy mạnh ứng dụng và phát triển công nghệ thông tin", "58-CT/TW", "2000-10-17", { words: ["công nghệ thông tin", "cntt"] }),
];

const byKey = new Map(works.map((work) => [work.key, work]));

/** A known work by its key (`luat/67/qh11/2006`), for readers' labels; null when the table does not know it. */
export function workByKey(key: string): WorkRow | null {
  return byKey.get(key) ?? null;
}

const byNumber = new Map(works.map((work) => [work.number, work]));

/** A known work by its canonical number; a number without its year recurs, so the caller compares the year. */
export function workByNumber(number: string): WorkRow | null {
  return byNumber.get(number) ?? null;
}

const earlier = new Map<string, string[]>();
for (const { key, force } of works) for (const heir of force?.replacedBy ?? []) earlier.set(heir, [...earlier.get(heir) ?? [], key]);

/** Keys of the works whose place this one took, in the order of the table. */
export function workPredecessors(key: string): readonly string[] {
  return earlier.get(key) ?? [];
}
