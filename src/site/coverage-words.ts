import type { GapKind } from "../archive/coverage.ts";
import type { RefusalCause } from "../archive/refusal.ts";
import type { DoubtRule } from "../tables/sentences.ts";
import { figure } from "./words.ts";

/** What the page of coverage says. */
export const coverageWords = {
  title: "Phạm vi của kho",
  description: "Kho giữ gì theo năm và nơi đăng, còn thiếu gì, từ chối tệp nào và vì sao, quy tắc đọc đúng đến đâu.",
  lead: "Một kho đáng tin phải nói được mình thiếu gì. Số liệu trên trang này được tính lại từ chính các văn bản mỗi lần dựng kho.",
  contents: "Trong trang này",
  matrixTitle: "Kho giữ gì",
  matrixCaption: "Số văn bản theo nơi đăng và năm",
  matrixLead: (texts: string, publishers: string) => `${texts} từ ${publishers} nơi đăng. Ô trống: kho chưa có văn bản nào.`,
  matrixEvents: "Năm tính theo ngày của văn bản; văn bản chỉ biết ngày diễn ra sự việc thì tính theo ngày ấy.",
  publisher: "Nơi đăng",
  undated: "Không rõ ngày",
  total: "Cộng",
  unknown: "Không rõ nơi đăng",
  others: (amount: string) => `${amount} nơi đăng khác`,
  all: "Cả kho",
  scroll: "Bảng số văn bản theo nơi đăng và năm, cuộn ngang được",
  table: (title: string) => `Bảng: ${title}, cuộn ngang được`,
  empty: "Kho chưa có văn bản nào.",
  gapsTitle: "Còn thiếu hoặc chưa rõ",
  gapsLead: "Văn bản không nói thì kho để trống, không điền thay.",
  gaps: {
    title: "Không có nhan đề",
    date: "Không rõ ngày",
    event: "Chỉ biết ngày diễn ra sự việc",
    partial: "Chỉ biết năm hoặc tháng",
    author: "Tin bài không ghi tác giả",
    publisher: "Không rõ nơi đăng",
    place: "Chưa gắn với địa phương nào",
    topic: "Chưa xếp vào chủ đề nào",
    ledger: "Không có sổ căn cứ (người giữ kho tự ghi)",
  } satisfies Record<GapKind, string>,
  more: (amount: string) => `và ${amount} văn bản nữa`,
  none: "không văn bản nào",
  doubtsTitle: "Chỗ còn ngờ",
  doubtsLead: "Những điểm máy hoặc người giữ kho thấy chưa chắc, để ngỏ cho người đọc. Căn cứ nằm ở trang của từng văn bản.",
  doubtsNone: "Hiện không có chỗ nào còn ngờ.",
  byHand: "Điều người giữ kho tự ghi",
  otherDoubt: "Điều khác",
  refusedTitle: "Tệp bị từ chối",
  refusedLead: (amount: string) => `${amount} tệp không được đăng, mỗi tệp một lý do. Các tệp khác không vì thế mà chậm lại.`,
  refusedNone: "Lần dựng này không có tệp nào bị từ chối.",
  refusedHead: { file: "Tệp", why: "Vì sao" },
  refusedMore: (amount: string) => `và ${amount} tệp nữa`,
  causes: {
    "empty": "Tệp trống.",
    "not-text": "Tệp không phải văn bản: byte của nó không giải ra chữ nào.",
    "list-page": "Trang liệt kê nhiều bài, không phải một bài.",
    "no-text": "Ngoài khung trang web, tệp không có dòng văn nào.",
    "unknown-encoding": "Không nhận ra bảng mã của tệp.",
    "not-vietnamese": "Phần lớn chữ có dấu trong tệp không phải tiếng Việt.",
    "name": "Tên tệp không kết thúc bằng .txt.",
    "not-a-file": "Không phải tệp thường, mà là liên kết hoặc thiết bị.",
    "too-large": "Tệp quá lớn để là một văn bản: hơn 5 MB, hơn 100.000 dòng, hoặc liền một mạch không khoảng trống.",
    "unreadable": "Không mở được tệp.",
    "note": "Ghi chú kèm tệp viết sai khuôn.",
    "twin": "Trùng với một tệp khác.",
    "fault": "Chương trình gặp lỗi khi đọc tệp này.",
    "doubt": "Còn một điểm phải xem lại trước khi đăng.",
    "form": "Tệp viết sai khuôn.",
  } satisfies Record<RefusalCause, string>,
  scoreTitle: "Quy tắc đọc đúng đến đâu",
  scoreLead: "Đo trên bộ trang mẫu đã gán nhãn bằng tay và những văn bản được làm hỏng có chủ ý của chương trình, không phải trên kho này. Con số cho biết quy tắc nào đang đúng, không hứa gì về những trang chưa từng gặp.",
  scoreHead: { measure: "Phép đo", right: "Đúng", share: "Tỷ lệ" },
  of: (right: string, whole: string) => `${right}/${whole}`,
  quick: (speed: number) => `Giải mã và sửa chữ nhanh từ ${speed} MB mỗi giây trên một nhân`,
  yes: "đạt", no: "không đạt",
} as const;

/** What each kind of doubt is about, in a few words. */
export const doubtWords = {
  "no-title": "Không thấy dòng nào là nhan đề",
  "posted-before-event": "Ngày đăng sớm hơn sự việc được kể",
  "impossible-date": "Ngày không có trong lịch",
  "after-retrieval": "Ngày muộn hơn lúc kho lấy tệp",
  "two-posting-dates": "Hai ngày đăng khác nhau",
  "list-page": "Trang liệt kê nhiều bài",
  "no-text": "Không có dòng văn nào",
  "text-after-list": "Có đoạn văn sau danh sách cuối trang",
  "foreign-retrieval": "Ngày lấy về không đọc được",
  "cut-off": "Tệp nguồn bị cắt giữa một chữ",
  "guessed-letter": "Chữ mất được phục hồi theo phỏng đoán",
  "unreadable-letter": "Chữ mất chưa phục hồi được",
  "unknown-sign": "Ký hiệu của phông chữ riêng, không rõ là dấu gì",
  "declared-encoding": "Bảng mã ghi trong ghi chú có vẻ không đúng",
  "unknown-encoding-name": "Tên bảng mã trong ghi chú không có trong bảng",
  "unknown-encoding": "Không nhận ra bảng mã",
  "not-vietnamese": "Phần lớn chữ không phải tiếng Việt",
  "no-accents": "Văn bản không có dấu tiếng Việt",
  "cited-two-dates": "Một văn bản được dẫn với nhiều ngày",
  "cited-year-mismatch": "Năm trong số hiệu không khớp ngày ghi bên cạnh",
  "cited-law-year": "Luật được dẫn với ngày khác ngày ban hành",
  "cited-later": "Văn bản được dẫn mang ngày muộn hơn bài",
} satisfies Record<DoubtRule, string> & Record<string, string>;

/** The words for a doubt of any rule; null for one that a person wrote. */
export function doubtName(rule: string | null): string {
  if (rule === null) return coverageWords.byHand;
  return (doubtWords as Readonly<Record<string, string>>)[rule] ?? coverageWords.otherDoubt;
}

/** The measures of `npm run score`, by their English name; a measure without a row is shown in English. */
export const scoreWords: Readonly<Record<string, string>> = {
  "letters lost with byte A0, letter and space exact: small letters": "Chữ mất vì byte A0, đúng cả chữ lẫn dấu cách: chữ thường",
  "… capitals (Ơ Ạ Ỡ)": "… chữ hoa (Ơ Ạ Ỡ)",
  "… where the repair says “only reading”": "… khi chỗ sửa ghi “chỉ có một cách đọc”",
  "sound texts that mending leaves as they are": "Văn bản lành được giữ nguyên khi sửa",
  "title right, or rightly missing": "Nhan đề đúng, hoặc đúng là không có",
  "kind": "Loại văn bản",
  "date and role at the precision given": "Ngày và vai trò, đúng mức chi tiết bài cho biết",
  "dates invented or wrong (must be 0)": "Không đặt ra ngày, không ghi sai ngày",
  "author, of those named": "Tác giả, trong số đã ghi",
  "author, of those present": "Tác giả, trong số có trong bài",
  "chrome words removed": "Chữ thuộc khung trang web đã bỏ",
  "body words kept": "Chữ thuộc bài được giữ",
  "citations found": "Lời dẫn tìm thấy",
  "citations right, of those found": "Lời dẫn đúng, trong số tìm thấy",
};

/** The name of a measure in Vietnamese; null where none is known. The lengths of the encodings' samples are in their names. */
export function measureName(name: string): string | null {
  const words = name.split(" ");
  if (name.includes("encodings told and read exactly from")) {
    const [kinds, length] = words.filter((word) => Number(word) > 0).map((word) => figure(Number(word)));
    return `${kinds} bảng mã, nhận ra và đọc đúng từ ${length} ký tự`;
  }
  return scoreWords[name] ?? null;
}
