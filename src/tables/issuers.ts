/**
 * Codes of issuers in numbers. `country`: one body in the country bears the code, so that form, number and year name
 * one work. `place`: every province (or district) has such a body, and the work needs the place.
 */
export interface IssuerRow {
  readonly key: string;
  readonly codes: readonly string[];
  readonly name: string;
  readonly scope: "country" | "place";
  /** Of a local body: that of a province only, or of any level. */
  readonly level: "province" | "any" | null;
  /** Key in the table of offices, where it has a row. */
  readonly office: string | null;
  /** First and last year in which the code was used, where sure. */
  readonly from: number | null;
  readonly until: number | null;
}

const central = (key: string, codes: readonly string[], name: string, years: readonly [number | null, number | null] = [null, null], office: string | null = null): IssuerRow =>
  ({ key, codes, name, scope: "country", level: null, office, from: years[0], until: years[1] });
const local = (key: string, codes: readonly string[], name: string, level: "province" | "any"): IssuerRow =>
  ({ key, codes, name, scope: "place", level, office: null, from: null, until: null });

export const issuers: readonly IssuerRow[] = [
  central("cp", ["CP"], "Chính phủ", [null, null], "chinh-phu"),
  central("ttg", ["TTg", "TTG", "Ttg", "Tg"], "Thủ tướng Chính phủ", [null, null], "thu-tuong-chinh-phu"),
  central("hdbt", ["HĐBT"], "Hội đồng Bộ trưởng", [1981, 1992]),
  central("hdcp", ["HĐCP"], "Hội đồng Chính phủ", [null, 1981]),
  central("ctn", ["CTN"], "Chủ tịch nước", [null, null], "chu-tich-nuoc"),
  central("vpcp", ["VPCP"], "Văn phòng Chính phủ", [null, null], "van-phong-chinh-phu"),
  central("tw", ["TW", "TƯ", "BCHTW"], "Trung ương Đảng (Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư)"),
  central("vptw", ["VPTW", "VPTƯ"], "Văn phòng Trung ương Đảng"),
  central("btgtw", ["BTGTW", "BTGTƯ"], "Ban Tuyên giáo Trung ương"),
  central("btctw", ["BTCTW", "BTCTƯ"], "Ban Tổ chức Trung ương"),
  central("ubkttw", ["UBKTTW"], "Ủy ban Kiểm tra Trung ương"),
  central("btttt", ["BTTTT"], "Bộ Thông tin và Truyền thông", [2007, 2025], "bo-thong-tin-va-truyen-thong"),
  central("bbcvt", ["BBCVT", "BBCVTBC"], "Bộ Bưu chính, Viễn thông", [2002, 2007], "bo-buu-chinh-vien-thong"),
  central("tcbd", ["TCBĐ"], "Tổng cục Bưu điện", [null, 2002], "tong-cuc-buu-dien"),
  central("bkhcn", ["BKHCN", "BKH&CN"], "Bộ Khoa học và Công nghệ", [2002, null], "bo-khoa-hoc-va-cong-nghe"),
  central("bkhcnmt", ["BKHCNMT", "BKHCN&MT"], "Bộ Khoa học, Công nghệ và Môi trường", [1992, 2002], "bo-khoa-hoc-cong-nghe-va-moi-truong"),
  central("bkhdt", ["BKHĐT", "BKH&ĐT", "BKH", "BKHDT"], "Bộ Kế hoạch và Đầu tư", [1995, 2025], "bo-ke-hoach-va-dau-tu"),
  central("btc", ["BTC", "TC"], "Bộ Tài chính", [null, null], "bo-tai-chinh"),
  central("bnv", ["BNV"], "Bộ Nội vụ", [null, null], "bo-noi-vu"),
  central("btccbcp", ["BTCCBCP", "TCCP", "BTCCP"], "Ban Tổ chức - Cán bộ Chính phủ", [null, 2002]),
  central("bca", ["BCA"], "Bộ Công an", [1998, null], "bo-cong-an"),
  central("bqp", ["BQP", "QP"], "Bộ Quốc phòng", [null, null], "bo-quoc-phong"),
  central("btp", ["BTP"], "Bộ Tư pháp", [null, null], "bo-tu-phap"),
  central("bct", ["BCT"], "Bộ Công Thương", [2007, null], "bo-cong-thuong"),
  central("bcn", ["BCN"], "Bộ Công nghiệp", [1995, 2007]),
  central("btm", ["BTM"], "Bộ Thương mại", [null, 2007]),
  central("bts", ["BTS"], "Bộ Thủy sản", [null, 2007]),
  central("bgddt", ["BGDĐT", "BGD&ĐT", "BGDDT", "BGD-ĐT"], "Bộ Giáo dục và Đào tạo", [1990, null], "bo-giao-duc-va-dao-tao"),
  central("byt", ["BYT"], "Bộ Y tế", [null, null], "bo-y-te"),
  central("bxd", ["BXD"], "Bộ Xây dựng", [null, null], "bo-xay-dung"),
  central("bng", ["BNG"], "Bộ Ngoại giao", [null, null], "bo-ngoai-giao"),
  central("bgtvt", ["BGTVT"], "Bộ Giao thông vận tải", [null, 2025], "bo-giao-thong-van-tai"),
  central("btnmt", ["BTNMT", "BTN&MT"], "Bộ Tài nguyên và Môi trường", [2002, 2025], "bo-tai-nguyen-va-moi-truong"),
  central("bnnptnt", ["BNNPTNT", "BNN&PTNT", "BNN"], "Bộ Nông nghiệp và Phát triển nông thôn", [1995, 2025], "bo-nong-nghiep-va-phat-trien-nong-thon"),
  central("bnnmt", ["BNNMT", "BNN&MT"], "Bộ Nông nghiệp và Môi trường", [2025, null], "bo-nong-nghiep-va-moi-truong"),
  central("bvhttdl", ["BVHTTDL", "BVHTT&DL", "BVH,TT&DL"], "Bộ Văn hóa, Thể thao và Du lịch", [2007, null], "bo-van-hoa-the-thao-va-du-lich"),
  central("bvhtt", ["BVHTT", "VHTT"], "Bộ Văn hóa - Thông tin", [1990, 2007], "bo-van-hoa-thong-tin"),
  central("bldtbxh", ["BLĐTBXH", "BLĐTB&XH", "BLDTBXH", "LĐTBXH"], "Bộ Lao động - Thương binh và Xã hội", [1987, 2025], "bo-lao-dong-thuong-binh-va-xa-hoi"),
  central("bdttg", ["BDTTG"], "Bộ Dân tộc và Tôn giáo", [2025, null], "bo-dan-toc-va-ton-giao"),
  central("ubdt", ["UBDT"], "Ủy ban Dân tộc", [null, 2025]),
  central("nhnn", ["NHNN"], "Ngân hàng Nhà nước Việt Nam", [null, null], "ngan-hang-nha-nuoc"),
  central("ttcp", ["TTCP"], "Thanh tra Chính phủ"),
  central("ktnn", ["KTNN"], "Kiểm toán nhà nước"),
  central("tandtc", ["TANDTC"], "Tòa án nhân dân tối cao"),
  central("hdtp", ["HĐTP"], "Hội đồng Thẩm phán Tòa án nhân dân tối cao"),
  central("vksndtc", ["VKSNDTC", "VKSTC"], "Viện kiểm sát nhân dân tối cao"),
  central("tld", ["TLĐ", "TLĐLĐVN", "TLĐLĐ"], "Tổng Liên đoàn Lao động Việt Nam"),
  central("bhxh", ["BHXH"], "Bảo hiểm xã hội Việt Nam"),
  central("ubtwmttqvn", ["UBTWMTTQVN", "MTTW", "ĐCTUBTWMTTQVN"], "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
  central("vncert", ["VNCERT"], "Trung tâm Ứng cứu khẩn cấp máy tính Việt Nam"),
  central("cattt", ["CATTT"], "Cục An toàn thông tin"),
  central("ubqgcds", ["UBQGCĐS"], "Ủy ban Quốc gia về chuyển đổi số"),
  central("byccp", ["BCYCP", "BCY"], "Ban Cơ yếu Chính phủ"),
  central("tctk", ["TCTK"], "Tổng cục Thống kê"),
  central("tchq", ["TCHQ"], "Tổng cục Hải quan"),
  central("tct", ["TCT"], "Tổng cục Thuế"),
  central("ubtdtt", ["UBTDTT"], "Ủy ban Thể dục thể thao"),
  central("vkhxh", ["KHXH"], "Viện Hàn lâm Khoa học xã hội Việt Nam"),
  local("ubnd", ["UBND", "UB", "UBT"], "Ủy ban nhân dân", "any"),
  local("hdnd", ["HĐND", "HDND"], "Hội đồng nhân dân", "any"),
  local("tu", ["TU"], "Tỉnh ủy, Thành ủy", "province"),
  local("hu", ["HU"], "Huyện ủy", "any"),
  local("vpubnd", ["VPUBND", "VPUB", "VP.UBND"], "Văn phòng Ủy ban nhân dân", "any"),
  local("stttt", ["STTTT", "STT&TT", "SBCVT"], "Sở Thông tin và Truyền thông", "province"),
  local("skhcn", ["SKHCN", "SKH&CN"], "Sở Khoa học và Công nghệ", "province"),
  local("skhdt", ["SKHĐT", "SKH&ĐT"], "Sở Kế hoạch và Đầu tư", "province"),
  local("stc", ["STC"], "Sở Tài chính", "province"),
  local("snv", ["SNV"], "Sở Nội vụ", "province"),
  local("stp", ["STP"], "Sở Tư pháp", "province"),
  local("sxd", ["SXD"], "Sở Xây dựng", "province"),
  local("syt", ["SYT"], "Sở Y tế", "province"),
  local("sct", ["SCT"], "Sở Công Thương", "province"),
  local("sgtvt", ["SGTVT"], "Sở Giao thông vận tải", "province"),
  local("stnmt", ["STNMT", "STN&MT"], "Sở Tài nguyên và Môi trường", "province"),
  local("sgddt", ["SGDĐT", "SGD&ĐT"], "Sở Giáo dục và Đào tạo", "province"),
  local("snnptnt", ["SNN&PTNT", "SNNPTNT", "SNN"], "Sở Nông nghiệp và Phát triển nông thôn", "province"),
  local("svhttdl", ["SVHTTDL", "SVHTT&DL"], "Sở Văn hóa, Thể thao và Du lịch", "province"),
  local("sldtbxh", ["SLĐTBXH", "SLĐTB&XH"], "Sở Lao động - Thương binh và Xã hội", "province"),
];

/** National assemblies and their standing committees are numbered by legislature, and each is one body. */
const assembly = /^(?:QH|UBTVQH|HĐNN)\d{1,2}$/u;

const byCode = new Map(issuers.flatMap((row) => row.codes.map((code) => [plain(code), row] as const)));

/** The issuer whose code this is; letter case, `&` and dots aside. Codes of an assembly give a row of their own (`qh11`). */
export function issuerByCode(code: string): IssuerRow | null {
  const found = byCode.get(plain(code));
  if (found !== undefined) return found;
  const name = code.toUpperCase().replace(/[\s\u00a0]/gu, "");
  if (!assembly.test(name)) return null;
  return central(name.toLowerCase().replaceAll("đ", "d"), [name], name.startsWith("QH") ? "Quốc hội" : "Ủy ban Thường vụ Quốc hội");
}

const byKey = new Map(issuers.map((row) => [row.key, row]));

/** The issuer whose key this is in the name of a work (`ttg`, `qh11`). */
export function issuerByKey(key: string): IssuerRow | null {
  return byKey.get(key) ?? (assembly.test(key.toUpperCase().replace("HDNN", "HĐNN")) ? issuerByCode(key.replace("hdnn", "hđnn")) : null);
}

function plain(code: string): string {
  return code.toUpperCase().replace(/[&.,\s\u00a0]/gu, "");
}
