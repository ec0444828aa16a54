/** A form of legal or administrative text: what it is called, the codes numbers use for it, its key in the name of a work. */
export interface LegalFormRow {
  readonly key: string;
  readonly name: string;
  /** Codes in numbers, as written; the first is the regular one. */
  readonly codes: readonly string[];
  /** Other names, lower case. */
  readonly names: readonly string[];
  /** Only this body issues it, so that a number without a code still has an issuer (Nghị định 13/2023). */
  readonly issuer: string | null;
}

const form = (key: string, name: string, codes: readonly string[], names: readonly string[] = [], issuer: string | null = null): LegalFormRow =>
  ({ key, name, codes, names, issuer });

/** A code and a law share one run of numbers a year, so Bộ luật and Luật share a key: 91/2015/QH13 is one work under either name. */
export const legalForms: readonly LegalFormRow[] = [
  form("hien-phap", "Hiến pháp", []),
  form("luat", "Luật", ["LCT"], ["bộ luật", "đạo luật"]),
  form("pl", "Pháp lệnh", ["PL", "PLCT"]),
  form("lenh", "Lệnh", ["L"]),
  form("sl", "Sắc lệnh", ["SL"]),
  form("nd", "Nghị định", ["NĐ", "ND"], [], "cp"),
  form("nqlt", "Nghị quyết liên tịch", ["NQLT"]),
  form("nq", "Nghị quyết", ["NQ"]),
  form("qd", "Quyết định", ["QĐ", "QD", "QDD"]),
  form("ct", "Chỉ thị", ["CT"]),
  form("ttlt", "Thông tư liên tịch", ["TTLT", "TTLB", "TTLN", "TT-LT", "TT-LB"], ["thông tư liên bộ", "thông tư liên ngành"]),
  form("tt", "Thông tư", ["TT"]),
  form("vbhn", "Văn bản hợp nhất", ["VBHN"]),
  form("ttr", "Tờ trình", ["TTr", "TTR", "Ttr", "Tr"]),
  form("kh", "Kế hoạch", ["KH"], ["kế hoạch hành động"]),
  form("kl", "Kết luận", ["KL"]),
  form("tb", "Thông báo", ["TB", "TBKL", "TB-KL"], ["thông báo kết luận", "thông báo ý kiến kết luận"]),
  form("cd", "Công điện", ["CĐ", "CD"]),
  form("pa", "Phương án", ["PA"]),
  form("bc", "Báo cáo", ["BC"]),
  form("da", "Đề án", ["ĐA"]),
  form("cv", "Công văn", ["CV"], ["văn bản", "công văn hỏa tốc", "công văn hoả tốc", "thư công tác"]),
  form("ptr", "Phiếu trình", ["PTr", "PTR"]),
  form("ctr", "Chương trình", ["CTr", "CTR", "CTrHĐ", "CTHĐ", "CTrPH", "CTPH"], ["chương trình hành động", "chương trình phối hợp", "chương trình công tác"]),
  form("hd", "Hướng dẫn", ["HD"], ["văn bản hướng dẫn"]),
  form("qc", "Quy chế", ["QC", "QCPH"], ["quy chế phối hợp"]),
  form("qyd", "Quy định", ["QyĐ", "QYĐ", "QĐi", "QyD"]),
  form("gm", "Giấy mời", ["GM"]),
  form("gp", "Giấy phép", ["GP"]),
  form("bb", "Biên bản", ["BB"]),
];

const byCode = new Map(legalForms.flatMap((row) => row.codes.map((code) => [code.toUpperCase(), row] as const)));
const byName = new Map(legalForms.flatMap((row) => [row.name, ...row.names].map((name) => [name.toLowerCase(), row] as const)));

const byKey = new Map(legalForms.map((row) => [row.key, row]));

/** The form of that key in the name of a work. */
export function formByKey(key: string): LegalFormRow | null {
  return byKey.get(key) ?? null;
}

/** The form whose code this is in a number; the letter case does not matter. */
export function formByCode(code: string): LegalFormRow | null {
  return byCode.get(code.toUpperCase()) ?? null;
}

/** The form of that name, in any letter case, with single spaces. */
export function formByName(name: string): LegalFormRow | null {
  return byName.get(name.toLowerCase().replace(/[\s\u00a0]{1,9}/gu, " ")) ?? null;
}
