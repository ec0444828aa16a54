import type { OpenKind } from "./open/files.ts";

/** What the open data says to readers, on its page and in its own files. */
export const openWords = {
  title: "Dữ liệu mở",
  noAuthor: "Không rõ tác giả",
  doubted: "còn ngờ",
  lead: "Toàn bộ lý lịch các văn bản trong kho, tải về để máy đọc hoặc mở bằng bảng tính, không cần đăng ký.",
  description: "Tải dữ liệu của kho: CSV, JSON, BibTeX, từ điển dữ liệu và nguồn tin Atom.",
  licenceIs: (name: string) => `Giấy phép: ${name}.`,
  csvRule: "Trong CSV, ô nào bắt đầu bằng =, +, -, @ hoặc dấu nháy đơn thì có thêm một dấu nháy đơn ở đầu, để bảng tính không hiểu nhầm là công thức; bỏ đúng một dấu ấy là được nguyên văn.",
  filesTitle: "Tệp tải về",
  files: {
    documents: "Bảng văn bản", citations: "Bảng dẫn chiếu", json: "Lý lịch đầy đủ", bib: "Thư mục BibTeX",
  } satisfies Record<OpenKind, string>,
  holds: {
    documents: "Mỗi văn bản một dòng.", citations: "Mỗi lần một văn bản trong kho dẫn một văn bản khác là một dòng.",
    json: "Mọi dữ kiện, kể cả văn bản được dẫn và chỗ còn ngờ; giữ đúng từng ký tự.", bib: "Dùng với Zotero, JabRef, LaTeX.",
  } satisfies Record<OpenKind, string>,
  bibHead: "Thư mục các văn bản trong kho, dạng biblatex, UTF-8.",
  part: (part: number) => `phần ${part}`,
  packageName: "Bản mô tả dữ liệu",
  packageHolds: "Từ điển dữ liệu, dung lượng và dấu SHA-256 của từng tệp, theo chuẩn Frictionless Data Package.",
  textsTitle: "Toàn văn",
  texts: "Toàn văn nằm cạnh trang của mỗi văn bản, dạng Markdown; cột “text” ghi đường dẫn. Tệp gốc và sổ cái ghi căn cứ cũng ở đó.",
  rulesTitle: "Cách ghi",
  rules: (most: string) => [
    "Mã hóa UTF-8. Tệp CSV có dấu BOM ở đầu để Excel đọc đúng tiếng Việt; dòng đầu là tên cột, theo chuẩn RFC 4180.",
    `Mỗi tệp chứa nhiều nhất ${most} văn bản. Kho lớn hơn thì có thêm phần 2, phần 3, mỗi phần có đủ dòng tên cột.`,
    "Ô trống nghĩa là văn bản không cho biết; kho không điền thay. Ngày chi tiết đến đâu ghi đến đó.",
    "Những ký tự điều khiển mà CSV hoặc XML không chứa được thì bị lược ở hai dạng ấy; JSON giữ nguyên.",
    "Cùng một kho thì dựng lại lúc nào cũng ra đúng những tệp này, giống nhau từng byte.",
  ],
  feedsTitle: "Theo dõi văn bản",
  feeds: (most: string) => `Nguồn tin Atom xếp văn bản theo ngày của chính nó, mới nhất trước, mỗi trang ${most} văn bản. Chuẩn Atom đòi ngày giờ trọn vẹn, nên văn bản chỉ biết tháng hoặc năm được xếp vào thời điểm đầu của tháng, năm ấy, và ngày đúng như bài ghi nằm ở phần tóm tắt. Văn bản không rõ ngày thì không có trong nguồn tin.`,
  noFeeds: "Kho chưa có văn bản nào ghi ngày nên chưa có nguồn tin.",
  whole: "Toàn kho",
  dictionaryTitle: "Từ điển dữ liệu",
  types: { string: "chữ", integer: "số nguyên", boolean: "true hoặc false" },
  required: "luôn có",
  reuseTitle: "Khi dùng lại",
  reuse: "Xin ghi nơi đăng và ngày của văn bản trước, rồi đến kho. Thấy dữ liệu sai, xin báo theo mục “Báo lỗi” ở trang giới thiệu.",
  offlineTitle: "Mang cả kho theo",
  offline: "Trang chủ của kho có bản nén trọn gói: giải nén rồi mở index.html là đọc và tìm được, không cần mạng.",
  offlineOffer: "Tải cả kho về máy (ZIP)",
  offlineHint: "Giải nén rồi mở index.html: đọc và tìm được cả khi không có mạng.",
  contents: "Trong trang này",
} as const;

/** `12,3 KB`: a size as Vietnamese writes it, in units of a thousand. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  const [amount, unit] = bytes < 999_950 ? [bytes / 1000, "KB"] : [bytes / 1_000_000, "MB"];
  return `${amount.toFixed(1).replace(".", ",")} ${unit}`;
}
