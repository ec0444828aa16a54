/** A span in which one place lay in another; `until` is the last day, null means still so, `from` null means since before our texts. */
export interface PlaceSpan {
  readonly place: string;
  readonly from: string | null;
  readonly until: string | null;
}

export type PlaceLevel = "province" | "central-city" | "city" | "town" | "district";

/**
 * A province, city, town or district. `within` of a province names the one into which it was merged; `into` names
 * the provinces into which a former one was split. `names`: other spellings and abbreviations.
 */
export interface PlaceRow {
  readonly key: string;
  readonly label: string;
  readonly level: PlaceLevel;
  readonly from: string | null;
  readonly until: string | null;
  readonly within: readonly PlaceSpan[];
  readonly into: readonly string[];
  readonly names: readonly string[];
}

/** Nghị quyết số 202/2025/QH15 ngày 12/6/2025: 63 provinces and central cities until the first day, 34 since the second. */
export const lastDayOf63 = "2025-06-30";
export const firstDayOf34 = "2025-07-01";

/** What put a change of provinces into force, by the first day of the new ones. */
export const provinceResolutions: Readonly<Record<string, string>> = {
  "2008-08-01": "Nghị quyết số 15/2008/QH12", "2025-01-01": "Nghị quyết số 175/2024/QH15", [firstDayOf34]: "Nghị quyết số 202/2025/QH15",
};

type Province = readonly [key: string, label: string, level: "province" | "central-city", names?: readonly string[]];

const lasting: readonly Province[] = [
  ["ha-noi", "Hà Nội", "central-city", ["Hanoi"]],
  ["hue", "Huế", "central-city"],
  ["hai-phong", "Hải Phòng", "central-city"],
  ["da-nang", "Đà Nẵng", "central-city", ["Danang", "Da Nang"]],
  ["ho-chi-minh", "Thành phố Hồ Chí Minh", "central-city",
    ["TP.HCM", "TPHCM", "TP. Hồ Chí Minh", "TP Hồ Chí Minh", "HCMC"]],
  ["can-tho", "Cần Thơ", "central-city"],
  ["lai-chau", "Lai Châu", "province"], ["dien-bien", "Điện Biên", "province"], ["son-la", "Sơn La", "province"],
  ["lang-son", "Lạng Sơn", "province"], ["cao-bang", "Cao Bằng", "province"],
  ["quang-ninh", "Quảng Ninh", "province"], ["thanh-hoa", "Thanh Hóa", "province"],
  ["nghe-an", "Nghệ An", "province"], ["ha-tinh", "Hà Tĩnh", "province"],
  ["tuyen-quang", "Tuyên Quang", "province"], ["lao-cai", "Lào Cai", "province", ["Lao Cai"]],
  ["thai-nguyen", "Thái Nguyên", "province"], ["phu-tho", "Phú Thọ", "province"],
  ["bac-ninh", "Bắc Ninh", "province"], ["hung-yen", "Hưng Yên", "province"],
  ["ninh-binh", "Ninh Bình", "province"], ["quang-tri", "Quảng Trị", "province"],
  ["quang-ngai", "Quảng Ngãi", "province"], ["gia-lai", "Gia Lai", "province"],
  ["khanh-hoa", "Khánh Hòa", "province"], ["lam-dong", "Lâm Đồng", "province"],
  ["dak-lak", "Đắk Lắk", "province", ["Đắc Lắc", "Đăk Lăk", "Đắc Lắk", "Dak Lak", "Đaklak", "Daklak", "ĐắkLắk"]],
  ["dong-nai", "Đồng Nai", "province"], ["tay-ninh", "Tây Ninh", "province"],
  ["vinh-long", "Vĩnh Long", "province"], ["dong-thap", "Đồng Tháp", "province"],
  ["ca-mau", "Cà Mau", "province"], ["an-giang", "An Giang", "province"],
];

/** Merged on 1 July 2025, with the province they went into. */
const merged: readonly (readonly [into: string, key: string, label: string, names?: readonly string[]])[] = [
  ["tuyen-quang", "ha-giang", "Hà Giang"],
  ["lao-cai", "yen-bai", "Yên Bái"],
  ["thai-nguyen", "bac-kan", "Bắc Kạn", ["Bắc Cạn"]],
  ["phu-tho", "vinh-phuc", "Vĩnh Phúc"],
  ["phu-tho", "hoa-binh", "Hòa Bình"],
  ["bac-ninh", "bac-giang", "Bắc Giang"],
  ["hung-yen", "thai-binh", "Thái Bình"],
  ["hai-phong", "hai-duong", "Hải Dương"],
  ["ninh-binh", "ha-nam", "Hà Nam"],
  ["ninh-binh", "nam-dinh", "Nam Định"],
  ["quang-tri", "quang-binh", "Quảng Bình"],
  ["da-nang", "quang-nam", "Quảng Nam"],
  ["quang-ngai", "kon-tum", "Kon Tum", ["Kontum"]],
  ["gia-lai", "binh-dinh", "Bình Định"],
  ["khanh-hoa", "ninh-thuan", "Ninh Thuận"],
  ["lam-dong", "dak-nong", "Đắk Nông", ["Đắc Nông", "Đăk Nông", "Dak Nong", "Đaknông"]],
  ["lam-dong", "binh-thuan", "Bình Thuận"],
  ["dak-lak", "phu-yen", "Phú Yên"],
  ["ho-chi-minh", "ba-ria-vung-tau", "Bà Rịa - Vũng Tàu", ["BR-VT", "BRVT", "Bà Rịa Vũng Tàu"]],
  ["ho-chi-minh", "binh-duong", "Bình Dương"],
  ["dong-nai", "binh-phuoc", "Bình Phước"],
  ["tay-ninh", "long-an", "Long An"],
  ["can-tho", "soc-trang", "Sóc Trăng"],
  ["can-tho", "hau-giang", "Hậu Giang"],
  ["vinh-long", "ben-tre", "Bến Tre"],
  ["vinh-long", "tra-vinh", "Trà Vinh"],
  ["dong-thap", "tien-giang", "Tiền Giang"],
  ["ca-mau", "bac-lieu", "Bạc Liêu"],
  ["an-giang", "kien-giang", "Kiên Giang"],
];

/** Provinces that ended before our 63: split on 1 January of the year given, or merged. */
const former: readonly PlaceRow[] = [
  { ...ended("ha-tay", "Hà Tây", "2008-07-31"), within: [{ place: "ha-noi", from: "2008-08-01", until: null }] },
  { ...ended("ha-bac", "Hà Bắc", "1996-12-31"), into: ["bac-ninh", "bac-giang"] },
  { ...ended("vinh-phu", "Vĩnh Phú", "1996-12-31"), into: ["vinh-phuc", "phu-tho"] },
  { ...ended("nam-ha", "Nam Hà", "1996-12-31"), into: ["ha-nam", "nam-dinh"] },
  { ...ended("hai-hung", "Hải Hưng", "1996-12-31"), into: ["hai-duong", "hung-yen"] },
  { ...ended("bac-thai", "Bắc Thái", "1996-12-31"), into: ["bac-kan", "thai-nguyen"] },
  { ...ended("quang-nam-da-nang", "Quảng Nam - Đà Nẵng", "1996-12-31", ["QNĐN"]), into: ["quang-nam", "da-nang"] },
  { ...ended("song-be", "Sông Bé", "1996-12-31"), into: ["binh-duong", "binh-phuoc"] },
  { ...ended("minh-hai", "Minh Hải", "1996-12-31"), into: ["ca-mau", "bac-lieu"] },
  {
    ...ended("thua-thien-hue", "Thừa Thiên Huế", "2024-12-31", ["TT-Huế"]),
    within: [{ place: "hue", from: "2025-01-01", until: null }],
  },
];

type Below = readonly [key: string, label: string, level: "city" | "town" | "district", province: string, names?: readonly string[]];

/** Cities, towns and districts whose name is borne once in the country (or by its city far more than by another). */
const below: readonly Below[] = [
  ["vinh-yen", "Vĩnh Yên", "city", "vinh-phuc"], ["phuc-yen", "Phúc Yên", "city", "vinh-phuc"],
  ["viet-tri", "Việt Trì", "city", "phu-tho"], ["phu-ly", "Phủ Lý", "city", "ha-nam"],
  ["tam-diep", "Tam Điệp", "city", "ninh-binh"], ["hoa-lu", "Hoa Lư", "city", "ninh-binh"],
  ["ha-long", "Hạ Long", "city", "quang-ninh"], ["cam-pha", "Cẩm Phả", "city", "quang-ninh"],
  ["uong-bi", "Uông Bí", "city", "quang-ninh"], ["mong-cai", "Móng Cái", "city", "quang-ninh"],
  ["dong-trieu", "Đông Triều", "city", "quang-ninh"], ["quang-yen", "Quảng Yên", "town", "quang-ninh"],
  ["van-don", "Vân Đồn", "district", "quang-ninh"], ["co-to", "Cô Tô", "district", "quang-ninh"],
  ["dien-bien-phu", "Điện Biên Phủ", "city", "dien-bien"], ["muong-lay", "Mường Lay", "town", "dien-bien"],
  ["moc-chau", "Mộc Châu", "town", "son-la"], ["sa-pa", "Sa Pa", "town", "lao-cai", ["Sapa"]],
  ["bac-ha", "Bắc Hà", "district", "lao-cai"], ["nghia-lo", "Nghĩa Lộ", "town", "yen-bai"],
  ["song-cong", "Sông Công", "city", "thai-nguyen"], ["pho-yen", "Phổ Yên", "city", "thai-nguyen"],
  ["dai-tu", "Đại Từ", "district", "thai-nguyen"], ["dinh-hoa", "Định Hóa", "district", "thai-nguyen"],
  ["tu-son", "Từ Sơn", "city", "bac-ninh"], ["tien-du", "Tiên Du", "district", "bac-ninh"],
  ["yen-phong", "Yên Phong", "district", "bac-ninh"], ["que-vo", "Quế Võ", "town", "bac-ninh"],
  ["thuan-thanh", "Thuận Thành", "town", "bac-ninh"], ["viet-yen", "Việt Yên", "town", "bac-giang"],
  ["luc-ngan", "Lục Ngạn", "district", "bac-giang"], ["lang-giang", "Lạng Giang", "district", "bac-giang"],
  ["yen-the", "Yên Thế", "district", "bac-giang"], ["hiep-hoa", "Hiệp Hòa", "district", "bac-giang"],
  ["chi-linh", "Chí Linh", "city", "hai-duong"], ["kinh-mon", "Kinh Môn", "town", "hai-duong"],
  ["my-hao", "Mỹ Hào", "town", "hung-yen"], ["khoai-chau", "Khoái Châu", "district", "hung-yen"],
  ["van-giang", "Văn Giang", "district", "hung-yen"], ["van-lam", "Văn Lâm", "district", "hung-yen"],
  ["do-son", "Đồ Sơn", "district", "hai-phong"], ["thuy-nguyen", "Thủy Nguyên", "city", "hai-phong"],
  ["cat-hai", "Cát Hải", "district", "hai-phong"], ["kien-an", "Kiến An", "district", "hai-phong"],
  ["son-tay", "Sơn Tây", "town", "ha-noi"], ["ba-dinh", "Ba Đình", "district", "ha-noi"],
  ["hoan-kiem", "Hoàn Kiếm", "district", "ha-noi"], ["cau-giay", "Cầu Giấy", "district", "ha-noi"],
  ["dong-da", "Đống Đa", "district", "ha-noi"], ["hai-ba-trung", "Hai Bà Trưng", "district", "ha-noi"],
  ["hoang-mai-ha-noi", "Hoàng Mai (Hà Nội)", "district", "ha-noi", ["quận Hoàng Mai"]],
  ["long-bien", "Long Biên", "district", "ha-noi"], ["ha-dong", "Hà Đông", "district", "ha-noi"],
  ["nam-tu-liem", "Nam Từ Liêm", "district", "ha-noi"], ["bac-tu-liem", "Bắc Từ Liêm", "district", "ha-noi"],
  ["soc-son", "Sóc Sơn", "district", "ha-noi"], ["me-linh", "Mê Linh", "district", "ha-noi"],
  ["gia-lam", "Gia Lâm", "district", "ha-noi"], ["thach-that", "Thạch Thất", "district", "ha-noi"],
  ["dan-phuong", "Đan Phượng", "district", "ha-noi"], ["hoai-duc", "Hoài Đức", "district", "ha-noi"],
  ["thanh-tri", "Thanh Trì", "district", "ha-noi"], ["thuong-tin", "Thường Tín", "district", "ha-noi"],
  ["quoc-oai", "Quốc Oai", "district", "ha-noi"], ["chuong-my", "Chương Mỹ", "district", "ha-noi"],
  ["sam-son", "Sầm Sơn", "city", "thanh-hoa"], ["bim-son", "Bỉm Sơn", "town", "thanh-hoa"],
  ["nghi-son", "Nghi Sơn", "town", "thanh-hoa"], ["hoang-hoa", "Hoằng Hóa", "district", "thanh-hoa"],
  ["vinh", "Vinh", "city", "nghe-an"], ["cua-lo", "Cửa Lò", "town", "nghe-an"],
  ["thai-hoa", "Thái Hòa", "town", "nghe-an"], ["nam-dan", "Nam Đàn", "district", "nghe-an"],
  ["quynh-luu", "Quỳnh Lưu", "district", "nghe-an"], ["dien-chau", "Diễn Châu", "district", "nghe-an"],
  ["do-luong", "Đô Lương", "district", "nghe-an"],
  ["hong-linh", "Hồng Lĩnh", "town", "ha-tinh"], ["nghi-xuan", "Nghi Xuân", "district", "ha-tinh"],
  ["can-loc", "Can Lộc", "district", "ha-tinh"],
  ["dong-hoi", "Đồng Hới", "city", "quang-binh"], ["ba-don", "Ba Đồn", "town", "quang-binh"],
  ["le-thuy", "Lệ Thủy", "district", "quang-binh"],
  ["dong-ha", "Đông Hà", "city", "quang-tri"], ["huong-hoa", "Hướng Hóa", "district", "quang-tri"],
  ["vinh-linh", "Vĩnh Linh", "district", "quang-tri"],
  ["huong-thuy", "Hương Thủy", "town", "thua-thien-hue"], ["huong-tra", "Hương Trà", "town", "thua-thien-hue"],
  ["tam-ky", "Tam Kỳ", "city", "quang-nam"], ["hoi-an", "Hội An", "city", "quang-nam"],
  ["dien-ban", "Điện Bàn", "town", "quang-nam"], ["dai-loc", "Đại Lộc", "district", "quang-nam"],
  ["duy-xuyen", "Duy Xuyên", "district", "quang-nam"], ["thang-binh", "Thăng Bình", "district", "quang-nam"],
  ["nui-thanh", "Núi Thành", "district", "quang-nam"], ["que-son", "Quế Sơn", "district", "quang-nam"],
  ["phu-ninh", "Phú Ninh", "district", "quang-nam"],
  ["tien-phuoc", "Tiên Phước", "district", "quang-nam"], ["hiep-duc", "Hiệp Đức", "district", "quang-nam"],
  ["bac-tra-my", "Bắc Trà My", "district", "quang-nam"], ["nam-tra-my", "Nam Trà My", "district", "quang-nam"],
  ["hai-chau", "Hải Châu", "district", "da-nang"], ["thanh-khe", "Thanh Khê", "district", "da-nang"],
  ["son-tra", "Sơn Trà", "district", "da-nang"], ["ngu-hanh-son", "Ngũ Hành Sơn", "district", "da-nang"],
  ["lien-chieu", "Liên Chiểu", "district", "da-nang"], ["hoa-vang", "Hòa Vang", "district", "da-nang"],
  ["duc-pho", "Đức Phổ", "town", "quang-ngai"], ["mo-duc", "Mộ Đức", "district", "quang-ngai"],
  ["binh-son", "Bình Sơn", "district", "quang-ngai"], ["nghia-hanh", "Nghĩa Hành", "district", "quang-ngai"],
  ["tu-nghia", "Tư Nghĩa", "district", "quang-ngai"], ["ly-son", "Lý Sơn", "district", "quang-ngai"],
  ["quy-nhon", "Quy Nhơn", "city", "binh-dinh", ["Qui Nhơn"]], ["an-nhon", "An Nhơn", "town", "binh-dinh"],
  ["hoai-nhon", "Hoài Nhơn", "town", "binh-dinh"],
  ["tuy-hoa", "Tuy Hòa", "city", "phu-yen"], ["song-cau", "Sông Cầu", "town", "phu-yen"],
  ["nha-trang", "Nha Trang", "city", "khanh-hoa"], ["cam-ranh", "Cam Ranh", "city", "khanh-hoa"],
  ["ninh-hoa", "Ninh Hòa", "town", "khanh-hoa"], ["van-ninh", "Vạn Ninh", "district", "khanh-hoa"],
  ["phan-rang-thap-cham", "Phan Rang - Tháp Chàm", "city", "ninh-thuan", ["Phan Rang"]],
  ["phan-thiet", "Phan Thiết", "city", "binh-thuan"], ["la-gi", "La Gi", "town", "binh-thuan", ["Lagi"]],
  ["pleiku", "Pleiku", "city", "gia-lai", ["Plei Ku", "Pleicu"]], ["an-khe", "An Khê", "town", "gia-lai"],
  ["ayun-pa", "Ayun Pa", "town", "gia-lai"],
  ["buon-ma-thuot", "Buôn Ma Thuột", "city", "dak-lak", ["Buôn Mê Thuột", "Ban Mê Thuột", "BMT"]],
  ["buon-ho", "Buôn Hồ", "town", "dak-lak"], ["gia-nghia", "Gia Nghĩa", "city", "dak-nong"],
  ["da-lat", "Đà Lạt", "city", "lam-dong", ["Dalat"]], ["bao-loc", "Bảo Lộc", "city", "lam-dong"],
  ["duc-trong", "Đức Trọng", "district", "lam-dong"], ["di-linh", "Di Linh", "district", "lam-dong"],
  ["don-duong", "Đơn Dương", "district", "lam-dong"],
  ["bien-hoa", "Biên Hòa", "city", "dong-nai"], ["long-khanh", "Long Khánh", "city", "dong-nai"],
  ["nhon-trach", "Nhơn Trạch", "district", "dong-nai"],
  ["thu-dau-mot", "Thủ Dầu Một", "city", "binh-duong"], ["di-an", "Dĩ An", "city", "binh-duong"],
  ["thuan-an", "Thuận An", "city", "binh-duong"], ["tan-uyen-binh-duong", "Tân Uyên (Bình Dương)", "city", "binh-duong", ["thành phố Tân Uyên", "thị xã Tân Uyên"]],
  ["ben-cat", "Bến Cát", "city", "binh-duong"],
  ["dong-xoai", "Đồng Xoài", "city", "binh-phuoc"], ["binh-long", "Bình Long", "town", "binh-phuoc"],
  ["phuoc-long-binh-phuoc", "Phước Long (Bình Phước)", "town", "binh-phuoc", ["thị xã Phước Long"]],
  ["vung-tau", "Vũng Tàu", "city", "ba-ria-vung-tau"], ["ba-ria", "Bà Rịa", "city", "ba-ria-vung-tau"],
  ["con-dao", "Côn Đảo", "district", "ba-ria-vung-tau"],
  ["thu-duc", "Thủ Đức", "city", "ho-chi-minh"], ["cu-chi", "Củ Chi", "district", "ho-chi-minh"],
  ["hoc-mon", "Hóc Môn", "district", "ho-chi-minh"], ["nha-be", "Nhà Bè", "district", "ho-chi-minh"],
  ["can-gio", "Cần Giờ", "district", "ho-chi-minh"], ["go-vap", "Gò Vấp", "district", "ho-chi-minh"],
  ["binh-chanh", "Bình Chánh", "district", "ho-chi-minh"],
  ["trang-bang", "Trảng Bàng", "town", "tay-ninh"], ["hoa-thanh-tay-ninh", "Hòa Thành", "town", "tay-ninh"],
  ["tan-an", "Tân An", "city", "long-an"], ["kien-tuong", "Kiến Tường", "town", "long-an"],
  ["my-tho", "Mỹ Tho", "city", "tien-giang"], ["go-cong", "Gò Công", "city", "tien-giang"], ["cai-lay", "Cai Lậy", "town", "tien-giang"],
  ["cao-lanh", "Cao Lãnh", "city", "dong-thap"], ["sa-dec", "Sa Đéc", "city", "dong-thap"],
  ["hong-ngu", "Hồng Ngự", "city", "dong-thap"],
  ["long-xuyen", "Long Xuyên", "city", "an-giang"], ["chau-doc", "Châu Đốc", "city", "an-giang"],
  ["tinh-bien", "Tịnh Biên", "town", "an-giang"],
  ["rach-gia", "Rạch Giá", "city", "kien-giang"], ["ha-tien", "Hà Tiên", "city", "kien-giang"],
  ["phu-quoc", "Phú Quốc", "city", "kien-giang"],
  ["vi-thanh", "Vị Thanh", "city", "hau-giang"], ["nga-bay", "Ngã Bảy", "city", "hau-giang"],
  ["ninh-kieu", "Ninh Kiều", "district", "can-tho"], ["cai-rang", "Cái Răng", "district", "can-tho"],
  ["o-mon", "Ô Môn", "district", "can-tho"], ["thot-not", "Thốt Nốt", "district", "can-tho"],
  ["binh-minh", "Bình Minh", "town", "vinh-long"],
  ["cang-long", "Càng Long", "district", "tra-vinh"], ["cau-ke", "Cầu Kè", "district", "tra-vinh"],
  ["cau-ngang", "Cầu Ngang", "district", "tra-vinh"], ["tieu-can", "Tiểu Cần", "district", "tra-vinh"],
  ["tra-cu", "Trà Cú", "district", "tra-vinh"], ["duyen-hai", "Duyên Hải", "town", "tra-vinh"],
  ["vinh-chau", "Vĩnh Châu", "town", "soc-trang"], ["nga-nam", "Ngã Năm", "town", "soc-trang"],
  ["gia-rai", "Giá Rai", "town", "bac-lieu"], ["nam-can", "Năm Căn", "district", "ca-mau"],
  ["ngoc-hien", "Ngọc Hiển", "district", "ca-mau"],
];

/** Names borne by districts of several provinces: never a place by themselves, nor with a word of rank. */
export const ambiguousPlaces: readonly string[] = [
  "Châu Thành", "Phú Tân", "Tam Bình", "Vĩnh Thạnh", "Phong Điền", "Tân Uyên", "Phước Long", "Hoàng Mai", "Tân Phú",
  "Long Thành", "Chợ Mới", "Kim Sơn", "Phú Lộc", "An Phú", "Tân Châu", "Long Mỹ", "Mỹ Lộc", "Vĩnh Lộc", "Kỳ Anh", "Bảo Lâm",
];

export const places: readonly PlaceRow[] = [
  ...lasting.map(([key, label, level, names = []]): PlaceRow =>
    ({ key, label, level, from: null, until: null, within: hueBefore(key), into: [], names })),
  ...merged.map(([into, key, label, names = []]): PlaceRow => ({
    key, label, level: "province", from: null, until: lastDayOf63,
    within: [{ place: into, from: firstDayOf34, until: null }], into: [], names,
  })),
  ...former,
  ...below.map(lowerPlace),
];

const ranks = ["thành phố", "tp", "t p", "tỉnh", "thị xã", "tx", "huyện", "quận", "thủ đô"].map(spelt);
const byKey = new Map(places.map((place) => [place.key, place]));
const byName = named(places);

/** The name readers see; an unknown key is shown as it stands. */
export function placeLabel(key: string): string {
  return byKey.get(key)?.label ?? key;
}

export function placeByKey(key: string): PlaceRow | null {
  return byKey.get(key) ?? null;
}

/** The place of that name, with or without its rank, whatever the case, the seat of the tone mark (Hoà, Hòa) and the dashes; else null. */
export function placeByName(name: string): PlaceRow | null {
  const written = spelt(name);
  const rank = ranks.find((word) => written.startsWith(`${word} `));
  return byName.get(written) ?? (rank === undefined ? null : byName.get(written.slice(rank.length + 1)) ?? null);
}

/** The province or central city in which a place lay on that day (today when the date is null); itself when it is one. */
export function provinceOf(key: string, date: string | null): string | null {
  const place = byKey.get(key);
  if (place === undefined) return null;
  if (place.level === "province" || place.level === "central-city") return key;
  const day = date ?? "9999";
  return place.within.find((span) => (span.from ?? "") <= day && day <= (span.until ?? "9999"))?.place ?? null;
}

function named(rows: readonly PlaceRow[]): ReadonlyMap<string, PlaceRow> {
  const doubtful = new Set(ambiguousPlaces.map(spelt));
  const pairs = rows.flatMap((row) => [row.label, ...row.names].map((name) => [spelt(name), row] as const));
  return new Map(pairs.filter(([name]) => !doubtful.has(name)).reverse());
}

/** Case, dashes, dots and spaces made one, and each tone mark moved to the end of its syllable. */
function spelt(name: string): string {
  return name.toLowerCase().replace(/[\u00a0\s.\u2013\u2014-]{1,9}/gu, " ").trim().split(" ").map(toneLast).join(" ");
}

function toneLast(syllable: string): string {
  const parts = syllable.normalize("NFD");
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0] ?? "";
  return parts.replace(tone, "") + tone;
}

function ended(key: string, label: string, until: string, names: readonly string[] = []): PlaceRow {
  return { key, label, level: "province", from: null, until, within: [], into: [], names };
}

/** Until 2024 the city of Huế was the seat of Thừa Thiên Huế (Nghị quyết số 175/2024/QH15). */
function hueBefore(key: string): readonly PlaceSpan[] {
  return key === "hue" ? [{ place: "thua-thien-hue", from: null, until: "2024-12-31" }] : [];
}

/** Districts ended with June 2025; what stood there lies since July in the province into which theirs was merged. */
function lowerPlace([key, label, level, province, names = []]: Below): PlaceRow {
  const within = province === "thua-thien-hue" ? split(province, "hue", "2024-12-31", "2025-01-01")
    : split(province, merged.find(([, name]) => name === province)?.[0] ?? province, lastDayOf63, firstDayOf34);
  return { key, label, level, from: null, until: lastDayOf63, within, into: [], names };
}

function split(before: string, after: string, until: string, from: string): readonly PlaceSpan[] {
  if (before === after) return [{ place: before, from: null, until: null }];
  return [{ place: before, from: null, until }, { place: after, from, until: null }];
}
