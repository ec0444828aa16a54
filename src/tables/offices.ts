/**
 * Ministries, central bodies, portals and newspapers. A publisher is the `key` of a row here, or the name as written.
 * `from` and `until` are the first and last day the office bore that name; null means before our texts, or still.
 */
export interface OfficeRow {
  readonly key: string;
  readonly label: string;
  /** The office behind a portal or a newspaper's site; for an office, its own name. */
  readonly office: string;
  readonly from: string | null;
  readonly until: string | null;
  /** Keys of the offices that took over its work. */
  readonly into: readonly string[];
  readonly domains: readonly string[];
  /** Other names and abbreviations, and the marks that stand in datelines. */
  readonly names: readonly string[];
  readonly source: string;
}

const body = (
  key: string, label: string, names: readonly string[], source: string,
  span: { readonly from?: string; readonly until?: string; readonly into?: readonly string[] } = {},
): OfficeRow =>
  ({ key, label, office: label, from: span.from ?? null, until: span.until ?? null, into: span.into ?? [], domains: [], names, source });

const site = (key: string, office: string, names: readonly string[] = [], domains: readonly string[] = [], label = key): OfficeRow =>
  ({ key, label, office, from: null, until: null, into: [], domains: [key, ...domains], names, source: "tên miền do cơ quan công bố" });

const reform2025 = "Nghị quyết số 176/2025/QH15 ngày 18/02/2025 về cơ cấu tổ chức của Chính phủ";

/** Bodies that have a name and a period. */
const bodies: readonly OfficeRow[] = [
  body("tong-cuc-buu-dien", "Tổng cục Bưu điện", ["TCBĐ"], "Nghị quyết số 02/2002/QH11 ngày 05/8/2002", { until: "2002-08-04", into: ["bo-buu-chinh-vien-thong"] }),
  body("bo-buu-chinh-vien-thong", "Bộ Bưu chính, Viễn thông", ["Bộ Bưu chính Viễn thông", "Bộ BCVT", "BBCVT"],
    "Nghị quyết số 01/2007/QH12 ngày 31/7/2007", { from: "2002-08-05", until: "2007-07-31", into: ["bo-thong-tin-va-truyen-thong"] }),
  body("bo-thong-tin-va-truyen-thong", "Bộ Thông tin và Truyền thông", ["Bộ TT&TT", "Bộ TTTT", "Bộ TT-TT", "Bộ TT & TT", "BTTTT"],
    reform2025, { from: "2007-08-01", until: "2025-02-28", into: ["bo-khoa-hoc-va-cong-nghe"] }),
  body("bo-khoa-hoc-va-cong-nghe", "Bộ Khoa học và Công nghệ", ["Bộ KH&CN", "Bộ KHCN", "BKHCN"], "Nghị quyết số 02/2002/QH11 ngày 05/8/2002", { from: "2002-08-05" }),
  body("bo-khoa-hoc-cong-nghe-va-moi-truong", "Bộ Khoa học, Công nghệ và Môi trường", ["Bộ KHCN&MT", "BKHCNMT"],
    "Nghị quyết số 02/2002/QH11 ngày 05/8/2002", { until: "2002-08-04", into: ["bo-khoa-hoc-va-cong-nghe"] }),
  body("bo-ke-hoach-va-dau-tu", "Bộ Kế hoạch và Đầu tư", ["Bộ KH&ĐT", "BKHĐT", "BKH"], reform2025, { until: "2025-02-28", into: ["bo-tai-chinh"] }),
  body("bo-giao-thong-van-tai", "Bộ Giao thông vận tải", ["Bộ GTVT", "BGTVT"], reform2025, { until: "2025-02-28", into: ["bo-xay-dung"] }),
  body("bo-tai-nguyen-va-moi-truong", "Bộ Tài nguyên và Môi trường", ["Bộ TN&MT", "BTNMT"], reform2025,
    { from: "2002-08-05", until: "2025-02-28", into: ["bo-nong-nghiep-va-moi-truong"] }),
  body("bo-nong-nghiep-va-phat-trien-nong-thon", "Bộ Nông nghiệp và Phát triển nông thôn", ["Bộ NN&PTNT", "BNNPTNT", "BNN&PTNT"], reform2025,
    { until: "2025-02-28", into: ["bo-nong-nghiep-va-moi-truong"] }),
  body("bo-nong-nghiep-va-moi-truong", "Bộ Nông nghiệp và Môi trường", ["Bộ NN&MT", "BNNMT"], reform2025, { from: "2025-03-01" }),
  body("bo-lao-dong-thuong-binh-va-xa-hoi", "Bộ Lao động - Thương binh và Xã hội", ["Bộ LĐTBXH", "Bộ LĐ-TB&XH", "BLĐTBXH"], reform2025,
    { until: "2025-02-28", into: ["bo-noi-vu"] }),
  body("bo-dan-toc-va-ton-giao", "Bộ Dân tộc và Tôn giáo", ["BDTTG"], reform2025, { from: "2025-03-01" }),
  body("bo-noi-vu", "Bộ Nội vụ", ["BNV"], "tên dùng từ 2002"),
  body("bo-tai-chinh", "Bộ Tài chính", ["BTC"], "tên dùng liên tục"),
  body("bo-cong-an", "Bộ Công an", ["BCA"], "tên dùng từ 1998"),
  body("bo-quoc-phong", "Bộ Quốc phòng", ["BQP"], "tên dùng liên tục"),
  body("bo-tu-phap", "Bộ Tư pháp", ["BTP"], "tên dùng liên tục"),
  body("bo-cong-thuong", "Bộ Công Thương", ["BCT"], "Nghị quyết số 01/2007/QH12 ngày 31/7/2007", { from: "2007-08-01" }),
  body("bo-giao-duc-va-dao-tao", "Bộ Giáo dục và Đào tạo", ["Bộ GD&ĐT", "Bộ GDĐT", "BGDĐT"], "tên dùng từ 1990"),
  body("bo-y-te", "Bộ Y tế", ["BYT"], "tên dùng liên tục"),
  body("bo-xay-dung", "Bộ Xây dựng", ["BXD"], "tên dùng liên tục"),
  body("bo-ngoai-giao", "Bộ Ngoại giao", ["BNG"], "tên dùng liên tục"),
  body("bo-van-hoa-the-thao-va-du-lich", "Bộ Văn hóa, Thể thao và Du lịch", ["Bộ VHTTDL", "Bộ VHTT&DL", "BVHTTDL"],
    "Nghị quyết số 01/2007/QH12 ngày 31/7/2007", { from: "2007-08-01" }),
  body("bo-van-hoa-thong-tin", "Bộ Văn hóa - Thông tin", ["Bộ VHTT", "BVHTT"], "Nghị quyết số 01/2007/QH12 ngày 31/7/2007",
    { until: "2007-07-31", into: ["bo-van-hoa-the-thao-va-du-lich", "bo-thong-tin-va-truyen-thong"] }),
  body("chinh-phu", "Chính phủ", ["CP"], "Hiến pháp"),
  body("thu-tuong-chinh-phu", "Thủ tướng Chính phủ", ["TTg", "TTCP"], "Hiến pháp"),
  body("van-phong-chinh-phu", "Văn phòng Chính phủ", ["VPCP"], "tên dùng liên tục"),
  body("quoc-hoi", "Quốc hội", ["QH"], "Hiến pháp"),
  body("uy-ban-thuong-vu-quoc-hoi", "Ủy ban Thường vụ Quốc hội", ["UBTVQH"], "Hiến pháp"),
  body("chu-tich-nuoc", "Chủ tịch nước", ["CTN"], "Hiến pháp"),
  body("ngan-hang-nha-nuoc", "Ngân hàng Nhà nước Việt Nam", ["NHNN"], "tên dùng liên tục"),
  body("thong-tan-xa-viet-nam", "Thông tấn xã Việt Nam", ["TTXVN"], "tên dùng từ 1976"),
];

/** Portals and newspapers, by domain; `names` hold what stands in datelines. */
const sites: readonly OfficeRow[] = [
  site("mic.gov.vn", "Bộ Thông tin và Truyền thông", ["MIC", "Website MIC"], ["www.mic.gov.vn"]),
  site("mst.gov.vn", "Bộ Khoa học và Công nghệ", [], ["most.gov.vn"]),
  site("chinhphu.vn", "Cổng Thông tin điện tử Chính phủ", ["Website CP", "Website Chính phủ", "VGP", "Cổng TTĐT Chính phủ"], ["baochinhphu.vn", "vanban.chinhphu.vn", "xaydungchinhsach.chinhphu.vn"]),
  site("quochoi.vn", "Quốc hội"),
  site("dangcongsan.vn", "Báo điện tử Đảng Cộng sản Việt Nam", ["ĐCSVN"]),
  site("nhandan.vn", "Báo Nhân Dân", ["ND", "NDĐT", "Báo Nhân Dân"], ["nhandan.com.vn"]),
  site("ictvietnam.vn", "Tạp chí Thông tin và Truyền thông", ["ICTVietnam", "ictvietnam"]),
  site("ictnews.vn", "Báo Bưu điện Việt Nam (ICTnews)", ["ICTnews", "ICTNews"], ["ictnews.vietnamnet.vn"]),
  site("vietnamnet.vn", "Báo VietNamNet", ["VietNamNet", "VNN"]),
  site("tuoitre.vn", "Báo Tuổi Trẻ", ["TT", "TTO", "Tuổi Trẻ", "Tuổi Trẻ Online"], ["tuoitre.com.vn"]),
  site("thanhnien.vn", "Báo Thanh Niên", ["TN", "TNO", "Thanh Niên"], ["thanhnien.com.vn"]),
  site("tienphong.vn", "Báo Tiền Phong", ["TP", "TPO", "Tiền Phong"]),
  site("laodong.vn", "Báo Lao Động", ["LĐ", "LĐO", "Lao Động"]),
  site("nld.com.vn", "Báo Người Lao Động", ["NLĐ", "NLĐO"]),
  site("dantri.com.vn", "Báo Dân trí", ["Dân trí"]),
  site("vnexpress.net", "Báo VnExpress", ["VnExpress"]),
  site("vtv.vn", "Đài Truyền hình Việt Nam", ["VTV", "VTV.vn", "VTV8", "VTV1"]),
  site("vov.vn", "Đài Tiếng nói Việt Nam", ["VOV", "VOV.VN"]),
  site("vietnamplus.vn", "Thông tấn xã Việt Nam", ["Vietnam+", "VietnamPlus"], ["vietnamplus.com.vn"]),
  site("baotintuc.vn", "Thông tấn xã Việt Nam (báo Tin tức)"),
  site("lyluanchinhtri.vn", "Tạp chí Lý luận chính trị", ["LLCT"], ["lyluanchinhtrivatruyenthong.vn"]),
  site("tapchicongsan.org.vn", "Tạp chí Cộng sản", ["TCCS"]),
  site("quanlynhanuoc.vn", "Tạp chí Quản lý nhà nước", ["Quanlynhanuoc.vn"]),
  site("tcnn.vn", "Tạp chí Tổ chức nhà nước", ["tcnn.vn", "TCTCNN"]),
  site("qdnd.vn", "Báo Quân đội nhân dân", ["QĐND"]),
  site("cand.com.vn", "Báo Công an nhân dân", ["CAND"]),
  site("sggp.org.vn", "Báo Sài Gòn Giải Phóng", ["SGGP", "SGGPO"]),
  site("hanoimoi.vn", "Báo Hà Nội mới", ["HNM", "HNMO"], ["hanoimoi.com.vn"]),
  site("vneconomy.vn", "Tạp chí Kinh tế Việt Nam (VnEconomy)", ["VnEconomy"]),
  site("efinance-online", "Tạp chí Thuế Nhà nước – eFinance", ["eFinance Online"], [], "eFinance Online"),
  site("thuvienphapluat.vn", "Thư viện Pháp luật"),
  site("hethongphapluat.com", "Hệ thống pháp luật"),
  site("vbpl.vn", "Cơ sở dữ liệu quốc gia về văn bản pháp luật", [], ["moj.gov.vn"]),
  site("ais.gov.vn", "Cục An toàn thông tin"),
  site("vncert.gov.vn", "Trung tâm Ứng cứu khẩn cấp máy tính Việt Nam (VNCERT)"),
  site("aita.gov.vn", "Cục Tin học hóa"),
  site("diap.gov.vn", "Cục Tin học hóa"),
  site("dx.gov.vn", "Cục Chuyển đổi số quốc gia"),
  site("th389.vn", "th389.vn"),
];

export const offices: readonly OfficeRow[] = [...bodies, ...sites];

const byKey = new Map(offices.map((office) => [office.key, office]));
const byDomain = new Map(offices.flatMap((office) => office.domains.map((domain) => [domain, office] as const)));
const byName = new Map([...offices].reverse().flatMap((office) => [office.label, ...office.names].map((name) => [tidied(name), office] as const)));

/** The name readers see: of a row, its label; of a name as written, that name. */
export function officeLabel(key: string): string {
  return byKey.get(key)?.label ?? key;
}

/** The row of a domain, tried with each leading part taken off: `ict.mic.gov.vn`, then `mic.gov.vn`. Case does not matter. */
export function officeByDomain(domain: string): OfficeRow | null {
  const parts = domain.trim().toLowerCase().replace(/\.$/u, "").split(".").slice(-6);
  for (let at = 0; at < parts.length - 1; at += 1) {
    const found = byDomain.get(parts.slice(at).join("."));
    if (found !== undefined) return found;
  }
  return null;
}

/** The row whose name, abbreviation or dateline mark this is, to the letter (case and spaces aside). */
export function officeByName(name: string): OfficeRow | null {
  return byName.get(tidied(name)) ?? null;
}

function tidied(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/[\s\u00a0]{1,9}/gu, " ").trim();
}
