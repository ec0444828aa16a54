import type { PatternRow } from "./row.ts";

/** How lines look, whatever they say. Patterns see a line without outer white space unless said otherwise. */
export const sentenceEnd: PatternRow = {
  id: "sentence-end", pattern: /[.…;:][”"'’)\]]{0,2}$/u,
  example: ["cho Trung tâm Thông tin.", "như sau:", "ngày 29/6/2006;", "minh bạch và công bằng\"."], never: ["giai đoạn 2011- 2015", "là gì?"],
  because: "running text closes with a mark; a title or a link does not",
};
export const questionEnd: PatternRow = {
  id: "question-end", pattern: /[?!][”"'’)\]]{0,2}$/u,
  example: ["Bao giờ có chính phủ điện tử?"], never: ["Chính phủ điện tử."], because: "a title may ask; only a long line that asks is running text",
};
export const fullStop: PatternRow = {
  id: "full-stop", pattern: /[.…!?][”"'’)\]]{0,2}$/u,
  example: ["hoàn thành nhanh chóng."], never: ["như sau:", "Tải về"], because: "the end of a sentence, colons and semicolons aside",
};
export const sentenceInside: PatternRow = {
  id: "sentence-inside", pattern: /\p{Ll}\p{M}{0,2}[.!?…][”"')]? [\p{Lu}“"]/u,
  example: ["đã họp. Bộ trưởng chủ trì"], never: ["TS. Hoàng Lê Minh", "ngày 1.2 Hà Nội"], because: "two sentences on one line are running text",
};
export const sentenceStart: PatternRow = {
  id: "sentence-start", pattern: /^[\p{Lu}\p{N}“"(*•+–-]/u,
  example: ["Bộ trưởng", "“Chúng ta", "- Tài chính"], never: ["của Bộ", ", theo đó"], because: "a sentence, an entry or a quotation opens here",
};
export const headingShape: PatternRow = {
  id: "heading-shape", pattern: /^[\p{Lu}“"].{0,160}[\p{L}\p{M}\p{N}”"?)%]$/u,
  example: ["Bắt đầu từ các mô hình thí điểm", "Cần sự kiên quyết của người lãnh đạo"], never: ["bao gồm các nội dung", "Mục tiêu cụ thể:", "Ông nói."],
  because: "a bare subheading opens with a capital and has no closing mark",
};
export const paragraphEnd: PatternRow = {
  id: "paragraph-end", pattern: /[.!?…:;”")/]$/u,
  example: ["điện tử.", "thực hiện./"], never: ["của cơ quan", "thông tin,"], because: "before a subheading the paragraph has ended",
};
export const wrapEnd: PatternRow = {
  id: "wrap-end", pattern: /[\p{L}\p{N},)”"]$/u,
  example: ["đẩy mạnh ứng dụng", "thông tin,", "phong trào “Bình dân học vụ số”"], never: ["điện tử.", "như sau:"], because: "a wrapped line stops in the middle of a sentence",
};
/** A title that explains itself behind a colon, broken there; a list is announced in other words. */
export const colonEnd: PatternRow = {
  id: "colon-end", pattern: /(?<!sau|đây|gồm|là|nhau|rằng|biết|nói|mạnh|định|thị|cầu|dung|vụ|tiêu|pháp|rõ)[ \u00a0]?:$/u,
  example: ["trong giao dịch điện tử:"], never: ["như sau:", "bao gồm:", "các nội dung:", "yêu cầu:"], because: "the second half of such a title opens in lower case",
};
export const wrapStart: PatternRow = {
  id: "wrap-start", pattern: /^(?!date \d{4}-|(?:guid|link|category|comments|author|dc|slash):)\p{Ll}[\p{Ll}\p{M}]{0,30}(?=[ \u00a0,.;:)/%”"]|$)(?!:\/\/)/u,
  example: ["công nghệ thông tin"], never: ["Công nghệ", "- đào tạo", "e-CHÍP - Trò chơi", "lemanh@bao.vn", "https://a.vn", "date 2025-08-11 Ngày", "guid: 20773"], because: "a sentence goes on in lower case",
};
export const danglingEnd: PatternRow = {
  id: "dangling-end", pattern: /[^\s][ \u00a0](?:của|và|hoặc|các|những|bởi|về việc|theo đề nghị của)$/u,
  example: ["chỉ đạo của", "công nghệ thông tin và"], never: ["trong năm", "ba ngày", "phát triển kinh tế số", "chính quyền số", "của"],
  because: "no line of its own ends in these words: what follows them was wrapped, digits and capitals too",
};
export const cutShort: PatternRow = {
  id: "cut-short", pattern: /[ \u00a0]?(?:\.{3,5}|…)$/u,
  example: ["Thêm ba chi cục tại Đồng Nai...", "Một số kinh nghiệm …"], never: ["tại Đồng Nai.", "v.v.", "Xem ... tiếp"], because: "sites shorten a title in their breadcrumb and above the text",
};
export const newsVerb: PatternRow = {
  id: "news-verb", pattern: /[^\s][ \u00a0](?:TỔ CHỨC|TRIỂN KHAI|BAN HÀNH|PHÁT ĐỘNG|KHAI (?:MẠC|TRƯƠNG|GIẢNG)|HƯỚNG DẪN|THÔNG QUA|THỰC HIỆN|ĐẨY MẠNH|TĂNG CƯỜNG|RA MẮT|KÝ KẾT|PHÊ DUYỆT|CÔNG BỐ|QUÁN TRIỆT|SƠ KẾT|TỔNG KẾT|TẬP HUẤN|KIỂM TRA|LÀM VIỆC)(?![\p{L}\p{M}])/u,
  example: ["HUYỆN ỦY TAM DƯƠNG TỔ CHỨC HỘI NGHỊ", "SỞ TT&TT TRIỂN KHAI KẾ HOẠCH"], never: ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "TỔ CHỨC BỘ MÁY", "TRUNG TÂM CÔNG NGHỆ"], because: "a line that begins as an office's name and tells what it does is news",
};
export const officeGap: PatternRow = {
  id: "office-gap", pattern: /[ \u00a0]?,[ \u00a0]|[ \u00a0][-–—][ \u00a0]/u,
  example: ["Kim Ngân – Văn phòng HĐND", "Lê Mạnh, Sở Nội vụ"], never: ["Nguyễn-Hoàng", "Lê Mạnh"], because: "the office stands behind the name of its author",
};
export const cellEdge: PatternRow = {
  id: "cell-gap-of-row", pattern: /\||\t|[ \u00a0]{3,}/u,
  example: ["55/BC-UBND | 12/11/2014", "a\tb", "512/QĐ-BKHCN   Phê duyệt   05/03/2026"], never: ["a b", "a  b"], because: "tables come as rows of cells between bars, tabs or runs of spaces",
};
/** The link below a teaser. */
export const moreRow: PatternRow = {
  id: "more", pattern: /^[[(]?(?:Xem tiếp|Xem chi tiết|Xem thêm|Chi tiết|Đọc tiếp|Đọc thêm)(?:\.{2,3}|…)?(?:[ \u00a0]?(?:»|>{1,2}|→))?[\])]?$/u,
  example: ["Xem tiếp", "Chi tiết »", "[Đọc tiếp...]"], never: ["Chi tiết tin", "Xem tiếp kỳ 2"], because: "a list of texts has one below each",
};
export const bracketsAround: PatternRow = {
  id: "brackets-around", pattern: /^[(\[][^()[\]]{1,300}[)\]]$/u,
  example: ["(Suy nghĩ sau một năm sinh hoạt chi bộ có sổ tay điện tử)"], never: ["(CNTT) và truyền thông", "Đề án (2)"], because: "a subtitle or a note in brackets stands below the title",
};
export const labelHead: PatternRow = {
  id: "label-head", pattern: /^(?:Chủ đề|Tag|Tags|Từ khóa|Từ khoá|Tin nóng|Tìm kiếm|Ngôn ngữ|Chuyên mục|Danh mục|Bạn đang ở|Bạn đang xem|Vị trí|Tỷ giá|Người hỏi|Hỏi|Đáp|Trả lời|Địa điểm|Cơ quan (?:soạn thảo|chủ trì|ban hành)|Đơn vị|Thời gian|Hạn|Lĩnh vực|Loại văn bản|Tình trạng|Trạng thái|Thành phần)(?: \p{Ll}[\p{L}\p{M}]*){0,2}[ \u00a0]?:/u,
  example: ["Chủ đề nóng: Cước 3G", "Bạn đang ở:  Home"], never: ["Chủ đề của tháng", "Hội thảo: ba vấn đề", "Hỏi đáp về chữ ký số"], because: "lines of a site open with what they list",
};
/** A written day over two lines: the word before it, and the day. */
export const dayWordEnd: PatternRow = {
  id: "day-word-end", pattern: /[ \u00a0][Nn]gày$/u,
  example: ["Vĩnh Long, ngày", "báo cáo trước ngày"], never: ["ngày", "hằng ngày."], because: "narrow columns part the word from the day; a line may end in “ba ngày” too",
};
export const dayStart: PatternRow = {
  id: "day-start", pattern: /^\d{1,2}[ \u00a0]?(?:[/.-][ \u00a0]?\d|tháng(?![\p{L}\p{M}])|hằng tháng|hàng tháng)/u,
  example: ["06 tháng 6 năm 2022", "18/9/2023", "25 hằng tháng"], never: ["14 hợp tác xã", "5. Mục tiêu"], because: "below a line that ends in “ngày” it is the day",
};
/** A place over two lines of a letterhead: its first word, and the rest with the day. */
export const placeHead: PatternRow = {
  id: "place-head", pattern: /^\p{Lu}[\p{Ll}\p{M}]{1,7}(?:[ \u00a0]\p{Lu}[\p{Ll}\p{M}]{1,7})?$/u,
  example: ["Hà", "Thừa Thiên"], never: ["HÀ", "Kính gửi các", "Lê Văn Nam"], because: "narrow cells break the name of a place",
};
export const placeTail: PatternRow = {
  id: "place-tail", pattern: /^\p{Lu}[\p{Ll}\p{M}]{1,7}(?:[ \u00a0]\p{Lu}[\p{Ll}\p{M}]{1,7})?,[ \u00a0]{0,3}ngày[ \u00a0.…]{1,12}\d{0,2}[ \u00a0.…]{0,12}tháng(?![\p{L}\p{M}])/u,
  example: ["Nội, ngày 15 tháng 11 năm 2017", "Minh, ngày     tháng 5 năm 2024"], never: ["Hà Nội ngày 15", "Nội, ngày mai"], because: "the rest of the place, and the day of issue",
};
/** A legal number over two lines: the word before it, and the number. */
export const numberWordEnd: PatternRow = {
  id: "number-word-end", pattern: /[^\s][ \u00a0][Ss]ố$/u,
  example: ["Căn cứ Luật Giao dịch điện tử số", "Thực hiện Quyết định số"], never: ["Số", "tổng số:"], because: "alone it may end a title (kinh tế số); see the next row",
};
export const numberStart: PatternRow = {
  id: "number-start", pattern: /^(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\d{1,5}[a-zđ]?(?:\/|[ \u00a0]?-[ \u00a0]?)[\p{Lu}\d]/u,
  example: ["20/2023/QH15 ngày 22/6/2023", "57-NQ/TW", "411/QĐ-TTg"], never: ["14 hợp tác xã", "5/ Mục tiêu", "21-10-2020"], because: "below a line that ends in “số” it is the number",
};
export const bracketed: PatternRow = {
  id: "bracketed", pattern: /^[(\[].{0,60}[)\]]$/u,
  example: ["(Mic.gov.vn)", "[In bài]"], never: ["(CNTT) và truyền thông"], because: "a line in brackets is no title",
};
export const pipeRow: PatternRow = {
  id: "pipe-row", pattern: /^\|.{1,2000}\|$/u,
  example: ["| Số hiệu | 503/QĐ-UBND |"], never: ["a | b", "||"], because: "converters write tables with pipes",
};
export const trailMark: PatternRow = {
  id: "trail-mark", pattern: /[>»›/|]|[\s\u00a0]{3}/u,
  example: ["Trang chủ > Tin tức > ", "Trang chủ    Thực tiễn    "], never: ["Trang chủ Tin tức "], because: "what parts the steps of a breadcrumb; the raw line, white space and all",
};
export const separators: PatternRow = {
  id: "separators", pattern: /^[\s\u00a0.,;:|()[\]\-–—•·*/]*$/u,
  example: [" .", " | ", " - ", ""], never: ["0", " và "], because: "what stands between two fields of one line",
};
export const counterGap: PatternRow = {
  id: "counter-gap", pattern: /^[\s\u00a0|-]{0,6}\d{1,6}[\s\u00a0]{0,6}$/u,
  example: [" 0", " | 12"], never: ["2 lượt", " năm 2"], because: "NukeViet prints the number of comments after the date",
};
export const clockHead: PatternRow = {
  id: "clock-head", pattern: /^[\s\u00a0]*(?:(?:[Hh]ôm nay|HÔM NAY)[ ,:]{0,3})?(?:[Tt]hứ[ \u00a0]|THỨ[ \u00a0]|[Cc]hủ[ \u00a0][Nn]hật|CHỦ[ \u00a0]NHẬT|T[2-7],|CN,)/u,
  example: ["Thứ năm, ngày 29/02/2024", "Hôm nay, Chủ nhật 1/2/2015", "THỨ HAI, 21/08/2023"], never: ["09/02/2006 04:38 GMT+7", "10:20 AM,24/11/2017"],
  because: "above everything else a weekday with a date is the clock of the site",
};
export const todayHead: PatternRow = {
  id: "today-head", pattern: /^[\s\u00a0]*(?:[Hh]ôm nay|HÔM NAY|[Bb]ây giờ)(?: là)?[ \u00a0,:]{1,3}(?=.{0,30}(?:19|20)\d{2})/u,
  example: ["Hôm nay, Thứ năm ngày 23/08/2012 | Gõ tiếng Việt: Tắt", "Hôm nay: 21/08/2023"], never: ["Hôm nay khai mạc hội nghị", "Ngày hôm nay, 21/08/2023"],
  because: "a site's clock names itself",
};
/** A law as the subject behind a day: the day is the law's, not the event of an article. */
export const lawPassed: PatternRow = {
  id: "law-passed", pattern: /^,?[ \u00a0](?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị)[ \u00a0][^.;]{2,160}?(?:được (?:thông qua|ban hành|ký)|có hiệu lực|ra đời)/u,
  example: [", Luật Bưu chính được thông qua, có hiệu lực từ", ", Nghị định số 13/2023/NĐ-CP có hiệu lực"], never: [", Bộ ban hành Quyết định", ", Luật sư Lê Mạnh nói"], because: "analyses open with the day of a law",
};
/** The mark of a newspaper before its first words, in letters of its own. */
export const siteMark: PatternRow = {
  id: "site-mark", pattern: /^(?:\([\p{L}\p{N}&. ]{2,20}\)|\p{Lu}{2,8}(?: Online)?|[\p{L}\p{N}]{2,16}\.(?:vn|com\.vn))[ \u00a0]?[-–—][ \u00a0]?/u,
  example: ["LSO-Ngày 11/3/2015", "(THPL) - Ngày 24/6", "QĐND Online - Trong gió", "VTV.vn - Sáng"], never: ["Ngày 5/3", "Đồng Nai - Hơn 200"], because: "the first words of the text stand behind it",
};
/** The name of a law in a heading. */
export const lawName: PatternRow = {
  id: "law-name", pattern: /(?<![\p{L}\p{M}])(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế)[ \u00a0]/u,
  example: ["Mục 2 Chương 4 Luật Giao dịch điện tử 2005"], never: ["Mục 2: GIAO KẾT HỢP ĐỒNG", "Chương trình luật"], because: "libraries publish the chapters of a law apart, its name in the heading",
};
/** How a letter, a speech or the grounds of a legal text begin: never a title. */
export const salutation: PatternRow = {
  id: "salutation", pattern: /^(?:Kính[ \u00a0](?:gửi|thưa)|Thưa[ \u00a0](?:các|quý|toàn|đồng)|Căn cứ|Theo đề nghị)(?![\p{L}\p{M}])/u,
  example: ["Kính gửi: Cục Hải quan các tỉnh", "Thưa các bạn đồng nghiệp,", "Căn cứ Luật Giao dịch điện tử;"], never: ["Thưa dần các điểm Internet", "Kính hiển vi số"], because: "it opens the text itself",
};
export const greeting: PatternRow = {
  id: "greeting", pattern: /^(?:Kính[ \u00a0])?[Tt]hưa[ \u00a0](?:các|quý|toàn|đồng|ông|bà|ngài|Ngài)(?![\p{L}\p{M}])/u,
  example: ["Kính thưa quý vị đại biểu,", "Thưa các vị khách quý,"], never: ["Kính gửi: các sở", "Thưa dần"], because: "a speech greets its listeners",
};
/** A day in brackets at the end of a title's line. Groups `text`, `day`. */
export const bracketedDay: PatternRow = {
  id: "bracketed-day", pattern: /^(?<text>.{12,300}[^\s\u00a0])(?<day>[ \u00a0]{1,3}[([](?:[Nn]gày[ \u00a0])?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[ ,-]{1,3}\d{1,2}:\d{2})?[)\]][ \u00a0]{0,3})$/u,
  example: ["Thống nhất phương án nối cơ sở dữ liệu văn bản (22/09/2011)"], never: ["(06/05/2011)", "Hội nghị (lần 2)"], because: "portals print the day behind the title",
};
/** How the grounds of a legal text begin. */
export const groundHead: PatternRow = {
  id: "ground-head", pattern: /^(?:[-–+•][ \u00a0]?)?(?:Căn cứ|CĂN CỨ|Xét|Thực hiện|Theo đề nghị)(?![\p{L}\p{M}])/u,
  example: ["Căn cứ Luật Giao dịch điện tử;", "- Căn cứ Nghị định số 90/2002/NĐ-CP"], never: ["Căn cước công dân", "Căncứ"], because: "above them stands who issues the text",
};
/** An address or a line with fewer than two words of letters: a pager, a counter. */
export const fewLetters: PatternRow = {
  id: "few-letters", pattern: /https?:\/\/|^(?!.{0,300}\p{L}{2}.{0,300}?[^\p{L}].{0,300}?\p{L}{2})/u,
  example: ["« 1 2 3 4 5 »", "http://www.ninhthuan.gov.vn", "DOI: https://doi.org/10.1"], never: ["Chợ Nổi lên mạng", "5G ở xã đảo"], because: "a title has words",
};
/** A day in brackets, alone on its line. */
export const bracketedDayAlone: PatternRow = {
  id: "bracketed-day-alone", pattern: /^[([](?:[Nn]gày[ \u00a0])?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?:[ ,-]{1,3}\d{1,2}:\d{2})?[)\]]$/u,
  example: ["(22-03-2006)", "(Ngày 5/3/2008 14:20)"], never: ["22-03-2006", "(QĐ 12/2008)"], because: "portals print the day of posting below a text in brackets",
};
/** The mark before what a dispatch is about. */
export const subjectMark: PatternRow = {
  id: "subject-mark", pattern: /^(?:V\/v|v\/v|V\/V|Về việc)(?:[ \u00a0:]|$)/u,
  example: ["V/v góp ý dự thảo hướng dẫn", "Về việc triển khai chữ ký số"], never: ["Về đích sớm", "V/vi"], because: "it stands under the number, in the left column of the letterhead",
};
export const subjectHead: PatternRow = {
  id: "subject-head", pattern: /^(?:[Vv]ề|V\/v|VỀ|BAN HÀNH|[Bb]an hành)(?![\p{L}\p{M}])/u,
  example: ["Về việc ban hành Quy chế", "V/v triển khai"], never: ["Vềsau", "Căn cứ Luật"], because: "what a legal text is about",
};
export const numberField: PatternRow = {
  id: "number-field", pattern: /^(?:Số|Luật số)[ \u00a0]?:/u,
  example: ["Số: 5", "Luật số:       /2022/QH15"], never: ["Số lượng: 5"], because: "a draft leaves its number blank",
};
export const recipientsEntry: PatternRow = {
  id: "recipients-entry", pattern: /^(?:[-–+•]|Như[ \u00a0])/u,
  example: ["- Như Điều 3;", "Như trên;"], never: ["TM. CHÍNH PHỦ"], because: "the list under Nơi nhận",
};
/** Groups `text`, `gap`, `tail`. The raw line. */
export const gluedTail: PatternRow = {
  id: "glued-tail", pattern: /^(?<text>.*[.…!?][”"/)]{0,2}\.?)(?<gap>[\s\u00a0]{1,4})(?<tail>[^.!?…]{2,60}|\(?\p{Lu}(?:\.\p{Lu}){1,2}\p{Ll}?\)?|\p{Lu}{1,2}\.[ \u00a0]?\p{Lu}[\p{L}\p{M}]{1,7})$/u,
  example: ["trong tháng 11. H.Tr", "có hiệu lực kể từ ngày ký. TH", "thi hành./. Theo MIC", "của pháp luật. Trọng Nhân - ", "hơn cho đại lý. N.PHÚ"], never: ["Không có dấu chấm", "Câu này hết."],
  because: "aggregators glue the byline to the last sentence",
};
/** How an answer to a reader begins. */
export const answerHead: PatternRow = {
  id: "answer-head", pattern: /^[-–*][ \u00a0]?Trả lời|^(?:Trả lời|TRẢ LỜI|Đáp|Hỏi|HỎI)(?:[ \u00a0]?:|$)/u,
  example: ["- Trả lời:", "Trả lời: Theo Nghị định", "Hỏi:"], never: ["Trả lời phỏng vấn của báo", "Hỏi đáp về chữ ký số"], because: "names on such a page may be the readers'",
};
/** A label with its value, as forms and notices are laid out in lines. */
export const fieldShape: PatternRow = {
  id: "field-shape", pattern: /^\p{Lu}[^:.?!]{2,70}:[ \u00a0]{1,3}\S/u,
  example: ["Chủ đầu tư: Sở Thông tin và Truyền thông", "Mã TBMT: IB24"], never: ["Một câu. Rồi: hai", "09:00 ngày 23/04"], because: "among its like such a line is a field, not a title",
};
/** A label nobody knows with its own short value, parted from what stands beside it by a mark or by space: beside a date, a field of the content system. */
export const otherField: PatternRow = {
  id: "other-field", pattern: /^[\s\u00a0|/•·(–-]*\p{Lu}[\p{L}\p{M} ]{1,30}[ \u00a0]{0,2}:[ \u00a0]{0,3}(?:\d[\d.,]{0,12}|[\p{L}\p{N}_.@-]{1,30}(?:[ \u00a0][\p{L}\p{N}_.@-]{1,20}){0,3})(?:[ \u00a0]{0,3}[|/•·)–-][\s\u00a0|/•·(–-]*|[\s\u00a0]{2,})$/u,
  example: [" | Lĩnh vực: CNTT  ", "Người nhập: linhptm.dbb  ", "(Đã mở: 968)", "Mã tin: 2011 | "], never: ["Hạn nộp: trước", "Thời gian đóng thầu: ", "cập nhật: 12"],
  because: "a label right before the day says what the day is; a field that is closed says nothing of it",
};
export const fieldEnd: PatternRow = {
  id: "field-end", pattern: /[ \u00a0][/|•][\s\u00a0]*$/u,
  example: ["Kho bạc Nhà nước - Tin hoạt động / "], never: ["hội nghị ngày ", "và/"], because: "a mark closes a field before the next one",
};
/** A label and a number behind it. */
export const numberedField: PatternRow = {
  id: "numbered-field", pattern: /^\p{Lu}[^:.?!]{2,70}:[ \u00a0]{0,3}(?:\d[^\s\u00a0]{0,24}[ \u00a0]?)?(?:ngày|lúc)?$/u,
  example: ["Thời điểm đóng thầu: 09:00 ngày", "Quyết định phê duyệt: 87/QĐ-STTTT ngày", "Hạn nộp:"], never: ["Hội thảo: ba vấn đề", "Phiên họp thứ 5"], because: "the day behind it is the field's, not that of other news",
};
/** Who sent a reader's question in. */
export const askerRow: PatternRow = {
  id: "asker", pattern: /(?<![\p{L}\p{M}])[Nn]gười (?:gửi|hỏi)(?: câu hỏi)?[ \u00a0]{0,2}:/u,
  example: ["Người gửi: Nguyễn Văn Tám (Hưng Yên)", "Người hỏi: Lê Mạnh"], never: ["người gửi hồ sơ", "Người viết: Lê Mạnh"], because: "a page that answers readers names who asked, not who wrote",
};
/** A name and the source behind it. Groups `name`, `credit`. */
export const signedCreditRow: PatternRow = {
  id: "signed-credit", pattern: /^(?<name>[^-–(]{2,40}?)[ \u00a0]{1,3}(?:[-–][ \u00a0]{0,3})?(?<credit>\(?[Tt]heo[ \u00a0][^.!?]{2,60})$/u,
  example: ["TH - Theo MIC", "Lê Mạnh (Theo TTXVN)"], never: ["Theo MIC", "TH"], because: "aggregators glue both to the last sentence",
};
/** A day and month without a year. */
export const shortDay: PatternRow = {
  id: "short-day", pattern: /^\d{1,2}[/-]\d{1,2}(?![\d/-])/u,
  example: ["23/11, Bộ Thông tin", "3-7"], never: ["23/11/2017", "5 tháng 3"], because: "seed 004 dates its event without a year",
};
export const updateWord: PatternRow = {
  id: "update-word", pattern: /[Cc]ập nhật|CẬP NHẬT|[Ss]ửa(?: đổi)? lần cuối/u,
  example: ["Cập nhật lúc: 08:30"], never: ["Ngày đăng"], because: "an update is not the first posting",
};
export const bareCommittee: PatternRow = {
  id: "bare-committee", pattern: /^(?:ỦY|UỶ) BAN NHÂN DÂN$/u,
  example: ["ỦY BAN NHÂN DÂN"], never: ["ỦY BAN NHÂN DÂN TỈNH HÀ GIANG"], because: "every place has one: without its seat it names no office",
};
/** Group `host`. */
export const webAddress: PatternRow = {
  id: "web-address", pattern: /^https?:\/\/(?:www\.)?(?<host>[^/:?#\s]{3,200})/iu,
  example: ["https://www.mic.gov.vn/tin/1"], never: ["mic.gov.vn", "ftp://a.vn"], because: "the host of an address names the publisher",
};
/** What parts the words in an address, and which of them are words. */
export const addressGap: PatternRow = {
  id: "address-gap", pattern: /[-_.]/u,
  example: ["phu-song-5g"], never: ["phu"], because: "content systems make addresses of titles",
};
export const pureLetters: PatternRow = {
  id: "pure-letters", pattern: /^(?!html?$|aspx?$|php$|chn$|vnp$)[a-z]{1,12}$/u,
  example: ["phu", "song"], never: ["5g", "188250812094512345", "htm"], because: "stamps and endings are no words of a title",
};
export const columnGap: PatternRow = {
  id: "column-gap", pattern: /\||\t|[ \u00a0]{3}/u,
  example: ["ỦY BAN NHÂN DÂN | CỘNG HÒA", "BỘ XÂY DỰNG      CỘNG HÒA"], never: ["ỦY BAN NHÂN DÂN"], because: "converters lay the two columns of a letterhead on one line",
};
export const hyphenEnd: PatternRow = {
  id: "hyphen-end", needs: ["-", "–"], pattern: /\/\p{Lu}[\p{L}\p{N}]{0,8}[-–]$/u,
  example: ["tại Quyết định 1643/QĐ-"], never: ["Trọng Nhân -", "giai đoạn 2011-"], because: "a legal number broken over two lines",
};
export const oddSpace: PatternRow = {
  id: "odd-space", pattern: /[^\S ]|\u00a0| {2}/u,
  example: ["a\u00a0b", "a  b", "a\tb"], never: ["a b c"], because: "most lines have single spaces alone and need no second look",
};
export const digit: PatternRow = {
  id: "digit", pattern: /\d/u,
  example: ["2011- 2015"], never: ["năm", "½"], because: "what holds a date or a number has one",
};
export const fieldSign: PatternRow = {
  id: "field-sign", pattern: /[\d:[]|[Ii]n (?:bài|trang)|[Bb]ản in|Gửi|Lưu bài|Chia sẻ|[Đđ]ọc bài|[Cc]ỡ chữ|Email|Print|Facebook|Twitter|Zalo|bởi[ \u00a0]\p{Lu}|^Bài[ \u00a0](?:viết[ \u00a0])?của[ \u00a0]\p{Lu}/u,
  example: ["08/04/2021", "Tác giả: Lê Mạnh", "[In bài]", "Xem cỡ chữ", "Chia sẻ"], never: ["Lê Mạnh", "Mở đầu"], because: "a line without any of these holds no field",
};
export const labelSign: PatternRow = {
  id: "label-sign", pattern: /[:[]|[Ll]ượt|[Ii]n (?:bài|trang)|[Bb]ản in|Gửi|Lưu bài|Chia sẻ|[Đđ]ọc bài|[Cc]ập nhật|[Đđ]ăng|[Xx]uất bản|[Pp]ublished/u,
  example: ["Tác giả: Lê Mạnh", "[In bài]", "7331 Lượt xem"], never: ["Ngày 25/12/2008 tại Hà Nội"], because: "in the text itself a date alone makes no field",
};
export const plainText: PatternRow = {
  id: "plain-text", pattern: /^[\p{L}\p{M}\p{N}\p{P}\p{S} \n]*$/u,
  example: ["title: \"Điều 5: “x”\"\n"], never: ["a\u200bb", "a\u0007", "a\u2028b"], because: "no control, format or private character stands in it",
};
/** One unit of a YAML string in JSON's quotes that must be written by its number. */
export const unsafeUnit: PatternRow = {
  id: "unsafe-unit", pattern: /[\u007f-\u009f\u2028\u2029\ufeff]/g,
  example: ["a\u2028b", "\ufeff"], never: ["a\u00a0b", "“x”"], because: "YAML takes line separators, controls and the byte order mark for its own",
};
export const nameGap: PatternRow = {
  id: "name-gap", pattern: / ?[,;&|] ?| [-–] | và /u,
  example: ["Lê Mạnh, Vũ Nhung", "Hoàng Thùy - Viết Tuân", "Lê Mạnh và Vũ Nhung"], never: ["Lê Mạnh", "Nguyễn-Hoàng"], because: "several authors share a line",
};

/** What a terminal obeys instead of showing: controls, ends of lines, turns of direction. */
export const unprintable: PatternRow = {
  id: "unprintable", pattern: /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
  example: ["\u001b[2J", "hai\ndòng", "\u202eexe.gpj"], never: ["Hà Nội", "a\u00a0b", "\u200b"], because: "names of files and words of texts are told to a maintainer, one line each",
};
