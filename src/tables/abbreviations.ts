/** Abbreviations of the field; `never` where the letters stand for something else beside those words. */
export interface AbbreviationRow {
  readonly short: string;
  readonly long: string;
}

const row = (short: string, long: string): AbbreviationRow => ({ short, long });

export const abbreviations: readonly AbbreviationRow[] = [
  row("CNTT", "công nghệ thông tin"), row("CNTT&TT", "công nghệ thông tin và truyền thông"), row("CNTT-TT", "công nghệ thông tin và truyền thông"),
  row("TT&TT", "thông tin và truyền thông"), row("TTTT", "thông tin và truyền thông"), row("TT-TT", "thông tin và truyền thông"),
  row("BTTTT", "Bộ Thông tin và Truyền thông"), row("BCVT", "bưu chính, viễn thông"), row("BBCVT", "Bộ Bưu chính, Viễn thông"),
  row("CPĐT", "chính phủ điện tử"), row("CQĐT", "chính quyền điện tử"), row("CĐS", "chuyển đổi số"), row("CQNN", "cơ quan nhà nước"),
  row("ATTT", "an toàn thông tin"), row("ATTTM", "an toàn thông tin mạng"), row("ANM", "an ninh mạng"), row("ANTT", "an ninh trật tự"),
  row("GDĐT", "giao dịch điện tử"), row("CKS", "chữ ký số"), row("DVC", "dịch vụ công"), row("DVCTT", "dịch vụ công trực tuyến"),
  row("CSDL", "cơ sở dữ liệu"), row("CSDLQG", "cơ sở dữ liệu quốc gia"), row("TTĐT", "thông tin điện tử"), row("TMĐT", "thương mại điện tử"),
  row("TTHC", "thủ tục hành chính"), row("CCHC", "cải cách hành chính"), row("VBQPPL", "văn bản quy phạm pháp luật"), row("QPPL", "quy phạm pháp luật"),
  row("UBND", "ủy ban nhân dân"), row("HĐND", "hội đồng nhân dân"), row("KT-XH", "kinh tế - xã hội"), row("KTXH", "kinh tế - xã hội"),
  row("CNH", "công nghiệp hóa"), row("HĐH", "hiện đại hóa"), row("KH&CN", "khoa học và công nghệ"), row("KHCN", "khoa học và công nghệ"),
  row("KH&ĐT", "kế hoạch và đầu tư"), row("NSNN", "ngân sách nhà nước"), row("BVBMNN", "bảo vệ bí mật nhà nước"), row("SHTT", "sở hữu trí tuệ"),
  row("DNNVV", "doanh nghiệp nhỏ và vừa"), row("DNCNS", "doanh nghiệp công nghệ số"), row("CNCNS", "công nghiệp công nghệ số"),
  row("KTS", "kinh tế số"), row("XHS", "xã hội số"), row("ĐTTM", "đô thị thông minh"), row("BCĐ", "ban chỉ đạo"), row("TW", "trung ương"),
  row("CBCC", "cán bộ, công chức"), row("CBCCVC", "cán bộ, công chức, viên chức"), row("TCCQĐP", "tổ chức chính quyền địa phương"),
  row("VPHC", "vi phạm hành chính"), row("BLDS", "Bộ luật Dân sự"), row("BLHS", "Bộ luật Hình sự"), row("BLLĐ", "Bộ luật Lao động"),
];

const byShort = new Map(abbreviations.map((entry) => [entry.short, entry.long]));

/** What an abbreviation stands for, to the letter; null when the table does not know it. */
export function longForm(short: string): string | null {
  return byShort.get(short) ?? null;
}
