import type { PatternRow } from "./row.ts";

/** One topic of the published vocabulary; `pattern` is a word of the text that speaks of it. */
export interface TopicRow extends PatternRow {
  readonly key: string;
  readonly label: string;
  /** Lower-case words with which every match of the pattern begins: a quick search for them spares the pattern most of a text. */
  readonly heads: readonly string[];
}

/** How often a topic must be named in the body when the title does not name it; the share of the most frequent topic it must reach; how many topics a text has at most, and how many words are kept as evidence of each. */
export const topicThreshold = { mentions: 3, share: 0.4, most: 4, sample: 5 } as const;

const topic = (key: string, label: string, heads: readonly string[], pattern: RegExp, example: TopicRow["example"], never: TopicRow["never"], because: string): TopicRow =>
  ({ id: `topic-${key}`, key, label, heads, pattern, example, never, because });

export const topics: readonly TopicRow[] = [
  topic("ung-dung-cntt", "Ứng dụng, phát triển công nghệ thông tin", ["ứng dụng", "phát triển", "tin học hóa", "tin học hoá", "phần mềm"],
    /(?<![\p{L}\p{M}])(?:(?:ứng dụng|phát triển)(?: và (?:phát triển|ứng dụng))? (?:cntt|công nghệ thông tin)|tin học hóa|tin học hoá|phần mềm (?:dùng chung|quản lý văn bản))(?![\p{L}\p{M}])/iu,
    ["Ứng dụng CNTT vào hoạt động", "ứng dụng và phát triển CNTT", "trước khi tin học hóa"], ["công nghiệp CNTT", "ứng dụng di động"],
    "the oldest heading of the field: programmes of 2001, 2008 and 2011 bear this name"),
  topic("chinh-phu-dien-tu", "Chính phủ điện tử, chính quyền số", ["chính phủ", "chính quyền", "cpđt", "cqđt"],
    /(?<![\p{L}\p{M}])(?:(?:chính phủ|chính quyền) (?:điện tử|số)|cpđt|cqđt)(?![\p{L}\p{M}])/iu,
    ["phát triển Chính phủ điện tử", "KIẾN TRÚC CHÍNH QUYỀN ĐIỆN TỬ", "CPĐT"], ["chính phủ kiến tạo", "thư điện tử"],
    "e-government and its successor names"),
  topic("chuyen-doi-so", "Chuyển đổi số", ["chuyển đổi số", "cđs", "tổ công nghệ số"],
    /(?<![\p{L}\p{M}])(?:chuyển đổi số|cđs|tổ công nghệ số cộng đồng)(?![\p{L}\p{M}])/iu,
    ["Chương trình chuyển đổi số quốc gia", "CĐS"], ["số hóa", "chuyển đổi cơ cấu"],
    "the national programme since 2020"),
  topic("dich-vu-cong-truc-tuyen", "Dịch vụ công trực tuyến", ["dịch vụ công", "dịch vụ hành chính công", "dvc", "một cửa điện tử"],
    /(?<![\p{L}\p{M}])(?:(?:dịch vụ(?: hành chính)? công|dvc) (?:trực tuyến|tt|quốc gia)|dịch vụ hành chính công|dvctt|một cửa điện tử)(?![\p{L}\p{M}])/iu,
    ["dịch vụ công trực tuyến mức độ 3", "Cổng Dịch vụ công quốc gia"], ["dịch vụ công ích", "trực tuyến"],
    "public services on the net"),
  topic("cong-thong-tin-dien-tu", "Cổng và trang thông tin điện tử", ["cổng", "trang", "website"],
    /(?<![\p{L}\p{M}])(?:(?:cổng|trang)(?:\/cổng)? (?:thông tin điện tử|ttđt)|website)(?![\p{L}\p{M}])/iu,
    ["100% cơ quan có cổng thông tin điện tử", "trang/cổng thông tin điện tử", "các website"], ["cổng trường", "thông tin"],
    "portals and sites of offices"),
  topic("an-toan-thong-tin", "An toàn thông tin, an ninh mạng", ["an toàn", "an ninh", "bảo mật", "attt", "antt", "mã độc", "tấn công mạng", "ứng cứu"],
    /(?<![\p{L}\p{M}])(?:(?:an toàn|an ninh|bảo mật)(?:, an (?:ninh|toàn))? (?:thông tin|mạng|không gian mạng)|attt|antt mạng|mã độc|tấn công mạng|ứng cứu sự cố)(?![\p{L}\p{M}])/iu,
    ["an toàn thông tin mạng", "AN NINH MẠNG", "an toàn, an ninh thông tin"], ["an toàn giao thông", "an ninh quốc phòng"],
    "security of information and networks"),
  topic("giao-dich-dien-tu", "Giao dịch điện tử, chữ ký số", ["giao dịch điện tử", "chữ ký", "chứng thư số", "định danh", "vneid", "căn cước điện tử"],
    /(?<![\p{L}\p{M}])(?:giao dịch điện tử|chữ ký (?:số|điện tử)|chứng thư số|định danh (?:và xác thực )?điện tử|vneid|căn cước điện tử)(?![\p{L}\p{M}])/iu,
    ["Luật Giao dịch điện tử", "ứng dụng chữ ký số", "định danh và xác thực điện tử"], ["giao dịch nhà đất", "chữ ký tay"],
    "trust services and electronic identity"),
  topic("van-ban-dien-tu", "Văn bản và thư điện tử", ["văn bản điện tử", "thư điện tử", "thư công vụ", "trục liên thông", "hồ sơ công việc"],
    /(?<![\p{L}\p{M}])(?:văn bản điện tử|thư điện tử(?: công vụ)?|thư công vụ|trục liên thông văn bản|hồ sơ công việc)(?![\p{L}\p{M}])/iu,
    ["tăng cường sử dụng văn bản điện tử", "hệ thống thư điện tử"], ["văn bản quy phạm", "thư ký"],
    "documents and mail without paper"),
  topic("du-lieu-so", "Dữ liệu và cơ sở dữ liệu", ["cơ sở dữ liệu", "csdl", "dữ liệu", "số hóa", "số hoá", "đề án 06"],
    /(?<![\p{L}\p{M}])(?:cơ sở dữ liệu|csdl|dữ liệu (?:mở|số|lớn|dùng chung|quốc gia|dân cư)|số hóa|số hoá|đề án 06)(?![\p{L}\p{M}])/iu,
    ["cơ sở dữ liệu quốc gia", "SỐ HÓA DỮ LIỆU HỘ TỊCH", "dữ liệu mở"], ["dữ liệu", "số hộ"],
    "registers, open data and digitisation"),
  topic("ha-tang-so", "Hạ tầng số", ["hạ tầng", "trung tâm dữ liệu", "điện toán đám mây", "mạng truyền", "băng"],
    /(?<![\p{L}\p{M}])(?:hạ tầng (?:số|cntt|công nghệ thông tin|kỹ thuật cntt|viễn thông|kỹ thuật|mạng)|trung tâm dữ liệu|điện toán đám mây|mạng truyền số liệu|băng (?:thông )?rộng)(?![\p{L}\p{M}])/iu,
    ["chỉ số hạ tầng công nghệ thông tin", "mạng truyền số liệu chuyên dùng", "Trung tâm dữ liệu"], ["hạ tầng giao thông", "trung tâm hội nghị"],
    "networks and data centres"),
  topic("buu-chinh-vien-thong", "Bưu chính, viễn thông, Internet", ["bưu chính", "viễn thông", "internet", "thông tin di động", "tần số"],
    /(?<![\p{L}\p{M}])(?:bưu chính|viễn thông|internet|thông tin di động|tần số vô tuyến điện)(?![\p{L}\p{M}])(?!,? viễn thông)/iu,
    ["Viễn thông và Internet sẽ là ngành", "tần số vô tuyến điện"], ["viễn cảnh", "bưu phẩm"],
    "post, telecommunications and the Internet"),
  topic("cong-nghiep-cntt", "Công nghiệp công nghệ thông tin, công nghệ số", ["công nghiệp", "doanh nghiệp công nghệ số", "khu cntt", "bán dẫn"],
    /(?<![\p{L}\p{M}])(?:công nghiệp (?:cntt|công nghệ (?:thông tin|số)|phần mềm|nội dung số|điện tử|phần cứng)|doanh nghiệp công nghệ số|khu cntt tập trung|bán dẫn)(?![\p{L}\p{M}])/iu,
    ["công nghiệp CNTT", "Luật Công nghiệp công nghệ số"], ["công nghiệp hóa", "khu công nghiệp"],
    "hardware, software and content industries"),
  topic("nhan-luc-so", "Nhân lực, kỹ năng số", ["nguồn nhân lực", "nhân lực", "kỹ năng số", "đào tạo", "giám đốc cntt", "bình dân học vụ"],
    /(?<![\p{L}\p{M}])(?:(?:nguồn )?nhân lực (?:cntt|số|công nghệ thông tin|an toàn thông tin)|kỹ năng số|đào tạo (?:cntt|tin học)|giám đốc cntt|bình dân học vụ số)(?![\p{L}\p{M}])/iu,
    ["phát triển nguồn nhân lực CNTT", "đào tạo kỹ năng số", "đội ngũ giám đốc CNTT"], ["nhân lực y tế", "kỹ năng mềm"],
    "people and their training"),
  topic("do-thi-thong-minh", "Đô thị thông minh", ["đô thị", "thành phố thông minh", "đttm", "trung tâm điều hành", "trung tâm giám sát", "ioc"],
    /(?<![\p{L}\p{M}])(?:(?:đô thị|thành phố) thông minh|đttm|trung tâm (?:điều hành thông minh|giám sát,? điều hành)|ioc)(?![\p{L}\p{M}])/iu,
    ["xây dựng đô thị thông minh", "IOC"], ["điện thoại thông minh", "đô thị hóa"],
    "smart cities"),
  topic("cai-cach-hanh-chinh", "Cải cách hành chính", ["cải cách", "cchc", "kiểm soát thủ tục"],
    /(?<![\p{L}\p{M}])(?:cải cách (?:thủ tục )?hành chính|cchc|kiểm soát thủ tục hành chính)(?![\p{L}\p{M}])/iu,
    ["quá trình cải cách hành chính", "CCHC"], ["cải cách ruộng đất", "hành chính"],
    "the reform that e-government serves"),
  topic("kinh-te-so", "Kinh tế số, xã hội số", ["kinh tế số", "xã hội số", "thương mại điện tử", "thanh toán"],
    /(?<![\p{L}\p{M}])(?:(?:kinh tế|xã hội) số|thương mại điện tử|thanh toán (?:điện tử|không dùng tiền mặt))(?![\p{L}\p{M}])/iu,
    ["phát triển kinh tế số và xã hội số", "thương mại điện tử"], ["kinh tế - xã hội", "thương mại"],
    "economy and society"),
  topic("bao-chi-truyen-thong", "Báo chí, xuất bản, truyền thông", ["báo chí", "xuất bản", "phát thanh", "truyền hình", "mạng xã hội", "truyền thông", "thông tin cơ sở"],
    /(?<![\p{L}\p{M}])(?:báo chí|xuất bản|phát thanh|truyền hình|mạng xã hội|truyền thông (?:chính sách|đại chúng|của)|thông tin cơ sở)(?![\p{L}\p{M}])/iu,
    ["Hoạt động truyền thông của cơ quan nhà nước", "quản lý báo chí"], ["báo cáo", "Bộ Thông tin và Truyền thông"],
    "press, publishing and broadcasting"),
  topic("phap-luat-cntt", "Pháp luật, chính sách về công nghệ thông tin", ["luật", "hành lang pháp lý", "môi trường pháp lý", "văn bản qu"],
    /(?<![\p{L}\p{M}])(?:(?<!căn cứ )luật (?:cntt|công nghệ thông tin|viễn thông|an ninh mạng|an toàn thông tin mạng|dữ liệu|giao dịch điện tử)|hành lang pháp lý|môi trường pháp lý|văn bản qu[iy] phạm pháp luật)(?![\p{L}\p{M}])/iu,
    ["10 năm thi hành Luật Công nghệ thông tin", "Luật CNTT", "tạo hành lang pháp lý"], ["Căn cứ Luật Giao dịch điện tử ngày", "kỷ luật"],
    "the laws of the field and their making"),
];

/** Any word with which a topic's pattern begins, the longest first; tried on lower-case text. */
export const topicHeadRow: PatternRow = {
  id: "topic-head",
  pattern: new RegExp([...new Set(topics.flatMap((row) => row.heads))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|")),
  example: ["phát triển chính phủ điện tử", "website"],
  never: ["cơ quan nhà nước"],
  because: "one pass over a text for plain words is ten times faster than a pass for each topic",
};

const byKey = new Map(topics.map((row) => [row.key, row]));

/** The name readers see; an unknown key is shown as it stands. */
export function topicLabel(key: string): string {
  return byKey.get(key)?.label ?? key;
}
