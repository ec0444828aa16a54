import type { PatternRow } from "./row.ts";

/** Shapes of a byline that stands alone. A name of full syllables is checked by the grammar besides; see `nameShapeRow`. */
export const initialsRow: PatternRow = {
  id: "initials",
  pattern: /^\(?(?:[A-ZĐƯƠÔÂÊĂ]{1,4}\d?|(?:Ng|Th|Ph|Tr)\.[ \u00a0]?\p{Lu}[\p{Ll}\p{M}]{1,7}|(?:\p{Lu}{1,2}\.[ \u00a0]?){1,3}(?:\p{Lu}{1,8}|\p{Lu}[\p{Ll}\p{M}]{1,7})?)\)?\.?$/u,
  example: ["NX", "KL", "Ng. Quyên", "(T.H)", "M.T", "K.HƯNG", "TH", "H.Anh"],
  never: ["Nx", "MỚI", "NÓNG", "CHUYÊN MỤC", "I. Mở đầu", "2.1"],
  because: "newspapers sign with initials",
};

/** Two to five capitalised syllables. Groups none: the caller checks that each is a Vietnamese syllable. */
export const nameShapeRow: PatternRow = {
  id: "name-shape",
  pattern: /^(?:(?:\p{Lu}[\p{Ll}\p{M}]{0,7}|\p{Lu}{2,8}|[HK]['’ʼ]\p{Lu}[\p{Ll}\p{M}]{1,7})(?:[ \u00a0]{1,3}|-(?=\p{Lu}))){1,4}(?:\p{Lu}[\p{Ll}\p{M}]{0,7}|\p{Lu}{2,8})\*?,?$/u,
  example: ["Lê Mạnh", "Vũ Nhung", "ANH CHÍNH", "THÁI THỊ KIỀU HẠNH*", "Tuân Nguyệt", "Nguyễn Thị Minh Khai", "H'Linh Niê"],
  never: ["Bắt đầu từ các mô hình thí điểm", "Lê", "Ngày 5", "Vũ nhung"],
  because: "a personal byline is a line of capitalised syllables",
};

/** Initials with a point each, the last one too. */
export const dottedRow: PatternRow = {
  id: "dotted-initials", pattern: /(?:^|[ ,–-])(?:\p{Lu}\.){2,4}$/u,
  example: ["K.L.", "Lê Mạnh, N.T.H."], never: ["K.L", "NX.", "Lê Mạnh."], because: "names are kept as written",
};

/** Initials and words that stand for a desk or an office, not for a person. */
export const deskRow: PatternRow = {
  id: "desk",
  pattern: /^\(?(?:P\.?V|PV|CTV|BTV|BBT|B\.B\.T|(?:TÒA|TOÀ) SOẠN|(?:Tòa|Toà) soạn|TTXVN|VOV|VTV|VGP|QĐND|SGGP|HNM|TTO|TNO|BTC|UBND|HĐND|CNTT)\)?\.?$/u,
  example: ["PV", "P.V", "BBT", "TTXVN", "TÒA SOẠN"], never: ["NX", "TH", "(T.H)", "P.VINH", "PVA"], because: "they sign for the paper",
};

/** The board of a site, alone right below the text. */
export const boardRow: PatternRow = {
  id: "board-below-text",
  pattern: /^(?:Ban [Bb]iên (?:tập|soạn)|BAN BIÊN TẬP)(?: (?:(?:[Cc]ổng|[Tt]rang|[Ww]ebsite|[Bb]ản tin)[ \u00a0][^.:;|]{2,60}))?$/u,
  example: ["Ban Biên tập", "BAN BIÊN TẬP", "Ban biên tập Cổng thông tin điện tử tỉnh"], never: ["Ban biên tập: 024 3825 4231", "Ban Biên tập họp sáng nay.", "BBT"], because: "offices sign their news as a board, which is where they are from and not who wrote them",
};

/** Parts of names of Vietnam's other peoples that the grammar of Vietnamese syllables does not know, lower case. */
export const otherNameParts: ReadonlySet<string> = new Set([
  "niê", "êban", "mlô", "ayun", "kbuôr", "ksor", "rơ", "siu", "rmah", "rahlan", "kpă", "kpuih", "nay", "hdơk", "bkrông", "byă", "êñuôl", "ênuôl", "adrơng", "hmŏk", "hmok", "knul", "kđoh", "hlong",
  "mjâo", "ktla", "hwing", "blưh", "blô", "bdap", "bđap", "krông", "hra", "yă", "rcom", "rchom", "rơchâm", "puih", "kră", "brêo", "pơloong", "ploong", "zơrâm", "bhling", "bríu", "bling", "bnướch", "arất", "alăng", "coor", "colâu", "tơngôl", "hốih",
]);
/** The mark of a man's or woman's name before it: H'Hen, K'Thế. */
export const namePrefixRow: PatternRow = {
  id: "name-prefix", pattern: /^[HK]['’ʼ]\p{Lu}[\p{Ll}\p{M}]{1,7}$/u,
  example: ["H'Linh", "K'Thế"], never: ["H'", "Hlinh", "D'Artagnan"], because: "Ê-đê, Mnông, Cơ-ho and Mạ names carry it",
};

/** The account under which a content system posted a text: no person and no office. */
export const accountRow: PatternRow = {
  id: "account",
  pattern: /^(?:[Aa]dmin(?:istrator)?\d*|Super User|[Ww]ebmaster|[Ee]ditor|[Qq]uản trị(?: viên)?|[a-z]+(?:[._-]?[a-z0-9]+)*(?:@[a-z0-9.]+)?)$/u,
  example: ["Administrator", "quantri_web", "bientapvien", "admin2", "Super User"],
  never: ["Lê Mạnh", "Ban biên tập", "NX", "Minh"],
  because: "content systems sign with the account that typed the text in",
};

/** How a text names a person that it tells of; authors sign without it. */
export const honorificRow: PatternRow = {
  id: "honorific", pattern: /^(?:Ông|Bà|Anh|Chị|Cô|Thầy|Đồng chí|Đ\/c|Mr|Ms)[ \u00a0.]/u,
  example: ["Bà Tống Khánh Vy", "Ông Nguyễn Văn A"], never: ["Bàng Văn Anh", "Kim Ngân"], because: "a line of contact names a person and an office too",
};

/** Degrees, ranks and posts before a name; they are not part of it. */
export const degreeRow: PatternRow = {
  id: "degree",
  pattern: /^(?:\*[ \u00a0]?)?(?:(?:GS|PGS|TSKH|T[Ss]|Th[Ss]|Th\.S|CN|KS|B[Ss]CK(?:II|I|1|2)|CK(?:II|I|1|2)|BSNT|B[Ss]|D[Ss]|L[Ss]|Cô giáo|Thầy giáo|Nhà giáo|NCS|CVP|Luật sư|Tiến s[ĩỹ]|Thạc s[ĩỹ]|Giáo sư|Phó Giáo sư|Cử nhân|Kỹ sư|Nhà báo|PV|Phóng viên|CTV|BTV|Biên tập viên)(?:[.,:]{1,2}[ \u00a0]?|[ \u00a0])){1,4}/u,
  example: ["TS. Hoàng Lê Minh", "* PGS., TS. Đặng Thị Huyền Anh", "ThS. Lê Mạnh", "BSCKII. Trần Văn Khải", "Bs. CKI Võ Minh Tuấn", "Cô giáo Phạm Thị Lài", "Luật sư TRƯƠNG THANH ĐỨC"],
  never: ["TSa", "Hoàng Lê Minh", "CNTT"],
  because: "author names are given without degrees and posts",
};

/** A name with a note in brackets: what the person did, or where the text was taken from. Groups `name`, `note`. */
export const notedNameRow: PatternRow = {
  id: "noted-name",
  pattern: /^(?<name>\p{Lu}[^()]{1,60}?)[ \u00a0]{0,2}(?<note>\((?:[Tt]heo[ \u00a0][^()]{2,60}|[Tt]hực hiện|[Gg]hi|[Tt]ổng hợp|[Ll]ược (?:ghi|dịch|thuật)|[Dd]ịch|[Bb]iên dịch|[Tt]\/[Hh]|[Ss]ưu tầm|(?:Sở|Phòng|Ban|Bộ môn|Học viện|Đại học|Thư viện|Văn phòng|Cục|Vụ|Trung tâm|Đài|Báo|Hội|Phó|Trưởng|Chánh|Bí thư|Chủ tịch|Giám đốc|UBND|HĐND|Công ty|Trường|Viện|Khoa)[ \u00a0][^()]{2,60}|[^()\s@]{2,40}@[^()\s@]{3,60})\))\.?$/u,
  example: ["Thanh Bình (Theo TTXVN)", "Hồng Vân (thực hiện)", "N.T.H (Phòng VHTT)", "Đỗ Thị Hải Yến (Bộ môn Hệ thống thông tin)", "Thu Trang - Kim Sáng (toasoan@baodongthap.example)", "Bùi Thị Ngân (Phó Chánh Văn phòng Huyện ủy)", "Lê Mạnh (tổng hợp)"],
  never: ["Thanh Bình", "Công nghệ thông tin (CNTT)", "(Theo TNO)"],
  because: "newspapers say beside the name what the person did",
};

/** Initials and in brackets the name that they stand for. Groups `initials`, `name`. */
export const spelledInitialsRow: PatternRow = {
  id: "spelled-initials", pattern: /^(?<initials>\p{Lu}{1,2}(?:\.?[ \u00a0]?\p{Lu}{1,2}){1,4})\.?[ \u00a0]?\((?<name>(?:\p{Lu}[\p{L}\p{M}]{0,7}[ \u00a0]){1,4}\p{Lu}[\p{L}\p{M}]{0,7})\)$/u,
  example: ["N.Đ.K (Nguyễn Đăng Khoa)", "LM (Lê Mạnh)"], never: ["CNTT (công nghệ thông tin)", "N.Đ.K", "Lê Mạnh (Sở Nội vụ)"],
  because: "old sites sign with both",
};

/** Who wrote the text, and who took its pictures. Groups `name`, `note`. */
export const pictureNoteRow: PatternRow = {
  id: "picture-note",
  pattern: /^(?<name>\p{Lu}[^()|:]{1,60}?)(?<note>[ \u00a0]{1,3}(?:[-–|;][ \u00a0]{1,3})?(?:Ảnh|ẢNH|[Đđ]ồ họa|Video)[ \u00a0]?:[ \u00a0]{0,2}\p{Lu}[\p{L}\p{M}. -]{1,40})$/u,
  example: ["Thanh Tuấn - Ảnh: Hải Đăng", "MINH ANH - Ảnh: H.N"], never: ["Ảnh: Hải Đăng", "Toàn cảnh hội nghị"],
  because: "below a text its author stands beside the photographer",
};

/** A source and the person who took the text over from it. Groups `credit`, `name`. */
export const creditedNameRow: PatternRow = {
  id: "credited-name",
  pattern: /^(?<credit>[ \u00a0]{0,8}[(]?Theo[ \u00a0][\p{Lu}][\p{L}\p{M}\p{N} .&]{2,60}?)[ \u00a0]{1,3}[-–][ \u00a0]{1,3}(?<name>\p{Lu}[\p{L}\p{M} .]{1,40})[)]?[ \u00a0]{0,3}$/u,
  example: ["Theo Cổng TTĐT Chính phủ - Minh Tùng"],
  never: ["Theo TTXVN", "Minh Tùng - Theo TTXVN", "Theo đó, các đơn vị - phòng ban"],
  because: "newspapers sign what they took over",
};

/** Words that make a capitalised line something other than a person. */
export const notNameRow: PatternRow = {
  id: "not-a-name",
  pattern: /^(?:(?:Tây|Đông|Việt)[ \u00a0]Bắc|Tây[ \u00a0]Nguyên|(?:(?:Đông|Tây|Bắc|Nam)[ \u00a0])?(?:Bắc|Trung|Nam)[ \u00a0]Bộ|[Mm]iền[ \u00a0](?:Bắc|Trung|Nam|Tây)|Biển Đông|Đông Nam Á)$|^(?:(?:Khoa|Viện|Hội|Ban|Tổ|Đội|Kho|Quỹ|Lớp)|Trường (?:Đại|ĐH|Cao|Trung|Tiểu|Chính|THPT|THCS|Mầm))[ \u00a0]|(?<![\p{L}\p{M}])(?:Việt Nam|Hà Nội|Chính [Pp]hủ|Quốc [Hh]ội|Thông [Tt]in|Truyền [Tt]hông|Công [Nn]ghệ|Điện [Tt]ử|Chuyển [Đđ]ổi|Văn [Pp]hòng|Ủy [Bb]an|Uỷ [Bb]an|UỶ BAN|NHÂN DÂN|HỘI ĐỒNG|Nhân [Dd]ân|Trung [Tt]âm|Ban [Bb]iên|Phòng|Sở|Bộ|Cục|Vụ|Huyện|Tỉnh|Thành [Pp]hố|Phường|Quận|Thị [Xx]ã|Mở [Đđ]ầu|Kết [Ll]uận|Chương|Phần|Mục|Điều|Phụ [Ll]ục|Bảng|Hình|CHƯƠNG|PHẦN|MỤC|ĐIỀU|Tin [Tt]ức|Trang [Cc]hủ|Liên [Kk]ết|Báo|BÁO|Đài|ĐÀI|TRUYỀN HÌNH|PHÁT THANH|Truyền [Hh]ình|Phát [Tt]hanh|TẠP CHÍ|THỜI SỰ|Thời [Ss]ự|CHÍNH TRỊ|Chính [Tt]rị|PHÁP LUẬT|Pháp [Ll]uật|DU LỊCH|THỂ THAO|GIÁO DỤC|Giáo [Dd]ục|KINH TẾ|Kinh [Tt]ế|VĂN HÓA|Văn [Hh]óa|XÃ HỘI|Xã [Hh]ội|QUỐC TẾ|Quốc [Tt]ế|GIẢI TRÍ|ĐỜI SỐNG|Đời [Ss]ống|HOẠT ĐỘNG|Tạp [Cc]hí|QUYẾT ĐỊNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|KẾT LUẬN|TỜ TRÌNH|CÔNG VĂN|CÔNG ĐIỆN|HƯỚNG DẪN|DỰ THẢO|LUẬT|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG|BÍ THƯ|THÔNG TƯ|CHỈ THỊ|CHƯƠNG TRÌNH|CỘNG HÒA|THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG|PHỤ LỤC|KẾ HOẠCH|ỦY BAN|UBND|HĐND|CNTT|Xem [Tt]hêm|XEM|ĐỌC|BÀI|TIN|GIỚI THIỆU|Giới [Tt]hiệu|THỨ|Kém|Tốt|Gửi|Hủy|Huỷ|Trước|Tiếp|NHẤT|MỚI|KHÁC|LIÊN QUAN|TIÊU ĐIỂM|Tiêu [Đđ]iểm|CHỦ ĐỀ|CHUYÊN MỤC|Sự [Kk]iện)(?![\p{L}\p{M}])/u,
  example: ["Bộ Thông Tin", "Văn Phòng", "Mở Đầu", "QUYẾT ĐỊNH", "Tây Bắc", "Nam Trung Bộ"],
  never: ["Nguyễn Đăng Khoa", "Trần Tây Bắc", "Trường Phong", "Lê Văn Bộc", "Nguyễn Sĩ", "Vũ Nhung"],
  because: "headings, offices, regions and menus are capitalised too",
};

/** A credit line: where the text was taken from, or the office under the byline. */
export const creditRows: readonly PatternRow[] = [
  {
    id: "credit-after",
    pattern: /^[(\[]?[Tt]heo(?:[ \u00a0]|:)[ \u00a0]{0,2}(?!(?:đó|dõi|báo cáo|kế hoạch của|ông|bà|đồng chí|ước tính)(?![\p{L}]))(?:[^.!?;]{2,110}|[^.!?;,]{2,40}\.)[)\]]?$/u,
    example: ["Theo Website CP", "Theo quyết định 2016/ QĐ- BTTTT ngày 23/12/2010", "(Theo TNO)", "Theo MIC"],
    never: ["Theo đó, các đơn vị", "Theo báo cáo, tỷ lệ hồ sơ tăng.", "Theo ông Nam", "Theo kế hoạch, cuối tháng 9 các hợp tác xã sẽ họp lại."],
    because: "the source stands in a line of its own that opens with Theo",
  },
  {
    id: "credit-printed",
    pattern: /^\(?Bài (?:viết )?(?:đã )?(?:được )?đăng (?:trên|tại)[ \u00a0](?:Tạp chí|Báo|Bản tin|báo|tạp chí)[ \u00a0][^.!?;]{3,110}\)?\.?$/u,
    example: ["Bài đăng trên Tạp chí Tài chính số kỳ 2 tháng 5/2022"], never: ["Bài đăng trên mạng", "Bài đăng trên báo gây chú ý; nhiều người hỏi."],
    because: "journals say below a paper in which issue it was printed",
  },
  {
    id: "credit-source",
    pattern: /^[(\[]?(?:[Nn]guồn|NGUỒN)(?:[ \u00a0](?:tin|bài))?[ \u00a0]{0,2}:[ \u00a0]{0,3}.{2,160}[)\]]?$/u,
    example: ["Nguồn: https://mic.gov.vn/tin", "Nguồn:  Báo Nhân Dân"],
    never: ["Nguồn nhân lực: đủ", "nguồn"],
    because: "the labelled source line",
  },
  {
    id: "credit-agency",
    pattern: /^[(\[]?(?:TTXVN(?:\/(?:Vietnam\+|VietnamPlus|Báo Tin [Tt]ức|VNP))?|Vietnam\+|VietnamPlus|VOV|VTV|QĐND|SGGP|HNM|ND|Báo [\p{Lu}][\p{L}\p{M} ]{2,40}|Cổng TTĐT [\p{L}\p{M} ]{2,40}|PV[ \u00a0]?\([\p{Lu}]{2,8}\))[)\]]?\.?$/u,
    example: ["TTXVN", "Báo Chính phủ điện tử", "(TTXVN)", "PV (TTXVN)", "(TTXVN/Vietnam+)"],
    never: ["Báo cáo của Bộ, các sở", "VTVcab phát"],
    because: "an agency or newspaper alone below the text",
  },
  {
    id: "credit-url",
    pattern: /^https?:\/\/[^\s]{4,300}$/u,
    example: ["https://mic.gov.vn/tin/123.htm"], never: ["Xem https://a.vn", "http"],
    because: "a bare address as the last line",
  },
  {
    id: "credit-office",
    pattern: /^(?:Sở|Phòng|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Văn phòng|Cục|Vụ|Trung tâm|Cổng (?:thông tin|TTĐT)|Bộ|Ban (?:[Bb]iên tập|[Tt]hư ký|Tuyên giáo|[Cc]hấp hành)|BAN (?:BIÊN TẬP|CHẤP HÀNH|THƯ KÝ)|(?:TÒA|TOÀ) SOẠN|(?:Tòa|Toà) soạn|BBT)(?:[ \u00a0]{1,3}|$)[^.!?;:]{0,80}$/u,
    example: ["Sở TT&TT Quảng Ngãi", "Phòng VHTT Điện Bàn", "Văn phòng UBND tỉnh", "Ban Biên tập", "TÒA SOẠN", "BAN CHẤP HÀNH HỘI"],
    never: ["Sở đã tổ chức hội nghị.", "Bộc lộ"],
    because: "seed 002 names the office under the byline",
  },
];

/** A body of any kind at which an author works: the words behind a name and a dash. */
/** A post and who holds it, and nothing that tells what he does. Group `name`. */
export const speakerRow: PatternRow = {
  id: "speaker", needs: ["trưởng", "tướng", "tịch", "thư ", "đốc", "tập "],
  pattern: /^(?:Đồng chí |Ông |Bà )?(?:Phó )?(?:Thủ tướng|Bộ trưởng|Thứ trưởng|Chủ tịch|Bí thư|(?:Tổng )?[Gg]iám đốc|Cục trưởng|Vụ trưởng|Viện trưởng|Hiệu trưởng|Tổng Biên tập)(?![^\n]{0,120}[ \u00a0](?:tiếp|thăm|gặp|mừng|việc|dự|trao|tặng|biểu|nhiệm|lời|họp|ký|đến|về|kiểm|đề nghị|yêu cầu|nói|gửi|chủ trì)[ \u00a0])(?:[ \u00a0][\p{L}\p{M}&,-]{1,12}){0,14}?[ \u00a0](?<name>\p{Lu}[\p{Ll}\p{M}]{1,6}(?:[ \u00a0]\p{Lu}[\p{Ll}\p{M}]{0,6}){2,3})$/u,
  example: ["Thứ trưởng Bộ Bưu chính, Viễn thông Trần Hữu Đạt", "Phó Chủ tịch UBND tỉnh Nguyễn Văn Bình"], never: ["Bộ trưởng Bộ Bưu chính, Viễn thông", "Chủ tịch UBND tỉnh tiếp ông Nguyễn Văn Bình", "Thủ tướng gặp Nguyễn Văn Bình"],
  because: "below the title of a speech stands who gave it, the post first",
};

export const affiliationRow: PatternRow = {
  id: "affiliation",
  pattern: /^(?:Công ty|Tổng [Cc]ông ty|Tập đoàn|Trường|Đại học|ĐH|Học viện|Khoa|Viện|Hội|Hiệp hội|Liên hiệp|Trung tâm|Ngân hàng|Bệnh viện|Đài|Báo|Tạp chí|Nhà xuất bản|Sở|Phòng|Vụ|Cục|Ban|Văn phòng|UBND|Tòa soạn|Đoàn|Tỉnh đoàn|Câu lạc bộ|Quỹ|Kho bạc|Chi cục|Thư viện|Công chức|Cán bộ|Chuyên viên|CC|CB|CV|Giảng viên|Bí thư|Phó Bí thư|Trưởng|Phó|Chánh|Bảo hiểm|Hải quan|Công an|(?:Tổng )?Giám đốc|Bộ trưởng|Thứ trưởng|Chủ tịch|Chủ nhiệm|Hiệu trưởng|Viện trưởng|Cục trưởng|Vụ trưởng|Tổng [Bb]iên tập|Ủy viên|Uỷ viên|Thành viên|Đại biểu|Nghiên cứu viên|Viện [Kk]iểm sát|Tòa án|Toà án|VKSND|TAND|HĐND|LĐLĐ|BHXH|BV|TT|THPT|THCS)[ \u00a0][^.!?;:]{2,100}$/u,
  example: ["Công ty Tư vấn Giải pháp Hệ thống Bình Minh", "Khoa Kinh tế - Học viện Ngân hàng", "Công chức VH-XH", "Giám đốc Sở Khoa học và Công nghệ", "VKSND huyện Châu Thành A"], never: ["Công tyABC", "Báo cáo. Kết thúc", "Viện"],
  because: "trade papers and journals name the office beside the name",
};

/** The mark of a news site at the head of a text. Group `site`. */
export const datelineRow: PatternRow = {
  id: "dateline",
  pattern: /^[ \u00a0]{0,8}\([ \u00a0]?(?<site>[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3})[ \u00a0]?\)[ \u00a0]{0,3}(?:[-–—:][ \u00a0]{0,3})?/u,
  example: ["(Mic.gov.vn) - ", "(Mic.gov.vn) - Ngày 23/12/2010", "(Chinhphu.vn) – Các đại biểu"],
  never: ["(CNTT) - Ngày", "(xem mic.gov.vn) - ", "Mic.gov.vn"],
  because: "seeds 000, 001 and 002; it names the publisher and is no word of the text",
};
