/** What is said to readers who check a text, cite it, or go on from it. */
import type { LineLabel } from "../model.ts";
import { figure } from "./words.ts";

/** The page that sets a source against its cleaned text. */
export const source = {
  back: "Trở lại văn bản",
  name: "Bản gốc",
  title: "Bản gốc và bản đã làm sạch",
  description: (title: string) => `Bản gốc và bản đã làm sạch đặt cạnh nhau, từng dòng: giữ, sửa, bỏ. ${title}`,
  compare: "So với bản gốc",
  strip: ({ mended, kept, moved, cut }: Acts) => `${figure(mended + kept + moved + cut)} dòng có chữ: ${figure(mended)} dòng đã sửa, ${figure(kept)} dòng giữ nguyên, ${figure(moved)} dòng chuyển vào lý lịch, ${figure(cut)} dòng đã bỏ.`,
  key: ({ mended, kept, moved, cut }: Acts, blank: number) => `Mỗi vạch là một dòng, theo thứ tự. Cao và tím: dòng có chữ đã sửa (${figure(mended)}). Vừa: giữ nguyên hoặc chuyển vào lý lịch (${figure(kept + moved)}). Thấp và rỗng: đã bỏ (${figure(cut)}).${blank > 0 ? ` Tệp gốc còn ${figure(blank)} dòng trống.` : ""}`,
  decoded: (encoding: string) => `Dòng gốc được đọc theo bảng mã ${encoding}.`,
  choice: "Dòng hiển thị",
  shown: { all: "Mọi dòng", mend: "Chỉ dòng đã sửa", cut: "Chỉ dòng đã bỏ" },
  none: { mend: "Không dòng nào phải sửa.", cut: "Không dòng nào bị bỏ." },
  columns: ["Dòng", "Bản gốc", "Bản đã làm sạch", "Việc đã làm"],
  raw: "Gốc:",
  clean: "Sạch:",
  line: (number: number) => `Dòng ${number}`,
  mended: (amount: number) => `Sửa ${figure(amount)} chữ`,
  spaces: (amount: number) => `${figure(amount)} dấu cách hoặc dấu vô hình đưa về một kiểu`,
  kept: "Giữ nguyên",
  moved: "Chuyển vào lý lịch",
  cut: "Bỏ",
  joined: "nối vào dòng trên",
} as const;

/** What references say, and the part of a page that offers them. */
export const citing = {
  title: "Trích dẫn",
  untitled: "[Không có nhan đề]",
  noPosting: "Không rõ ngày đăng",
  noPostingShort: "không rõ ngày đăng",
  noDate: "Không rõ ngày",
  noDateShort: "không rõ ngày",
  event: (unit: string, date: string) => `sự kiện ${unit} ${date}`,
  doubted: "Ngày ghi trong bài còn ngờ",
  written: "ghi",
  stillDoubted: "còn ngờ",
  number: "số",
  code: "mã",
  copy: "Bấm vào khung để chọn cả mục rồi chép.",
  formats: { bib: "BibTeX", ris: "RIS", json: "CSL-JSON" },
  files: "Tải về:",
} as const;

/** Where a reader may go on to. */
export const further = {
  title: "Đọc tiếp",
  citing: "Cùng dẫn một văn bản",
  near: "Gần nội dung",
  bothCite: "cùng dẫn",
  samePlace: "cùng địa phương",
  sameTopic: "cùng chủ đề",
  sameWords: "nhiều cụm từ giống nhau",
} as const;

/** Files that go with a document. */
export const downloadWords = {
  title: "Tải về", markdown: "Markdown", ledger: "Sổ cái (JSON)", source: (bytes: string) => `Tệp gốc (${bytes} byte)`,
} as const;

/** How many lines of a source fell to each act. */
export interface Acts {
  readonly mended: number;
  readonly kept: number;
  readonly moved: number;
  readonly cut: number;
}

/** What a line that went into the record gives to it. */
export const movedWords: Readonly<Partial<Record<LineLabel, string>>> = {
  date: "ngày", byline: "tên", credit: "nguồn", attribute: "thông tin về bài",
};

/** What a date rests on; a grade follows the role, as in `Ngày đăng theo trang gốc`. */
export const dateGrounds = {
  none: "Bài không cho biết ngày",
  event: "Chỉ biết ngày diễn ra; bài không ghi ngày đăng",
  byHand: "Ngày do người giữ kho sửa tay",
  curated: "do người giữ kho xác nhận",
  labelled: "theo bản gốc",
  placed: "theo bản gốc",
  inferred: "được suy ra, bản gốc không ghi rõ",
  assumed: "chưa rõ căn cứ",
} as const;
