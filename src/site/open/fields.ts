import { dateRoles, kinds, type Citation } from "../../model.ts";
import type { OpenRecord } from "./record.ts";

/** A column of a table of open data, as Frictionless Table Schema names it. `title` and `description` are for readers. */
export interface Field<Row> {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean";
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[]; readonly minimum?: number };
  readonly title: string;
  readonly description: string;
  /** What the cell says; empty where nothing is known. */
  readonly cell: (row: Row) => string;
}

/** What parts several values in one cell; no key holds it. */
export const separator = "; ";

const always = { required: true } as const;
const count = { required: true, minimum: 0 } as const;

/** The columns of the table of documents. */
export const documentFields: readonly Field<OpenRecord>[] = [
  { name: "id", type: "string", constraints: { required: true, unique: true }, title: "Mã", description: "Mã của văn bản trong kho, cấp một lần và không đổi.", cell: ({ id }) => id },
  { name: "kind", type: "string", constraints: { required: true, enum: kinds }, title: "Loại", description: "article: tin bài; legal: văn bản pháp lý; listing: danh mục.", cell: ({ kind }) => kind },
  { name: "title", type: "string", title: "Nhan đề", description: "Đúng như văn bản ghi, chữ hỏng đã sửa. Trống khi văn bản không có nhan đề.", cell: ({ title }) => title ?? "" },
  { name: "number", type: "string", title: "Số hiệu", description: "Số hiệu của chính văn bản pháp lý.", cell: ({ number }) => number ?? "" },
  { name: "date", type: "string", title: "Ngày", description: "Giờ Việt Nam, chi tiết đến đâu ghi đến đó: YYYY, YYYY-MM, YYYY-MM-DD hoặc YYYY-MM-DDThh:mm. Trống khi văn bản không cho biết.", cell: ({ date }) => date ?? "" },
  { name: "date_role", type: "string", constraints: { enum: dateRoles }, title: "Vai trò của ngày", description: "published: ngày đăng; issued: ngày ban hành; event: ngày diễn ra sự việc, không phải ngày đăng.", cell: ({ dateRole }) => dateRole ?? "" },
  { name: "date_doubted", type: "boolean", constraints: always, title: "Ngày còn ngờ", description: "true khi chính văn bản có chi tiết trái với ngày này.", cell: ({ dateDoubted }) => String(dateDoubted) },
  { name: "author", type: "string", title: "Tác giả", description: "Tên như bài ghi, nhiều người cách nhau bằng dấu phẩy.", cell: ({ author }) => author ?? "" },
  { name: "publisher", type: "string", title: "Mã nơi đăng", description: "Mã của nơi đăng, cũng là mã kệ trong kho.", cell: ({ publisher }) => publisher?.key ?? "" },
  { name: "publisher_label", type: "string", title: "Nơi đăng", description: "Tên của nơi đăng.", cell: ({ publisher }) => publisher?.label ?? "" },
  { name: "credit", type: "string", title: "Nguồn ghi trong bài", description: "Dòng ghi nguồn của bài, chẳng hạn sau chữ “Theo” hoặc “Nguồn”.", cell: ({ credit }) => credit ?? "" },
  { name: "places", type: "string", title: "Mã địa phương", description: "Nơi sự việc diễn ra hoặc nơi cơ quan đóng; nhiều mã cách nhau bằng dấu chấm phẩy và dấu cách.", cell: ({ places }) => listed(places.map(({ key }) => key)) },
  { name: "places_label", type: "string", title: "Địa phương", description: "Tên các địa phương, cùng thứ tự với cột mã.", cell: ({ places }) => listed(places.map(({ label }) => label)) },
  { name: "topics", type: "string", title: "Mã chủ đề", description: "Nhiều mã cách nhau bằng dấu chấm phẩy và dấu cách.", cell: ({ topics }) => listed(topics.map(({ key }) => key)) },
  { name: "topics_label", type: "string", title: "Chủ đề", description: "Tên các chủ đề, cùng thứ tự với cột mã.", cell: ({ topics }) => listed(topics.map(({ label }) => label)) },
  { name: "cites", type: "integer", constraints: count, title: "Số văn bản được dẫn", description: "Từng văn bản được dẫn nằm trong bảng dẫn chiếu.", cell: ({ cites }) => String(cites.length) },
  { name: "repairs", type: "integer", constraints: count, title: "Chữ hỏng đã sửa", description: "Số chỗ chữ hỏng do lỗi mã hóa mà kho đã phục hồi.", cell: ({ repairs }) => String(repairs) },
  { name: "doubts", type: "integer", constraints: count, title: "Chỗ còn ngờ", description: "Số điểm còn ngờ, để ngỏ cho người đọc.", cell: ({ review }) => String(review.length) },
  { name: "edited", type: "string", title: "Dữ kiện sửa tay", description: "Tên các dữ kiện do người biên tập ghi, khác với kết quả máy đọc.", cell: ({ edited }) => listed(edited) },
  { name: "source_file", type: "string", constraints: always, title: "Tệp gốc", description: "Tên tệp như lúc kho nhận.", cell: ({ source }) => source.file },
  { name: "source_sha256", type: "string", constraints: always, title: "SHA-256 của tệp gốc", description: "64 chữ số thập lục phân, để kiểm rằng tệp chưa đổi.", cell: ({ source }) => source.sha256 },
  { name: "source_url", type: "string", title: "Lấy từ", description: "Địa chỉ của trang lúc kho lấy về.", cell: ({ source }) => source.url ?? "" },
  { name: "retrieved", type: "string", title: "Lấy về", description: "Ngày kho lấy tệp về, như người giữ kho ghi.", cell: ({ source }) => source.retrieved ?? "" },
  { name: "page", type: "string", constraints: always, title: "Trang", description: "Trang của văn bản; là đường dẫn tính từ gốc của kho khi kho chưa có địa chỉ riêng.", cell: ({ page }) => page },
  { name: "text", type: "string", constraints: always, title: "Toàn văn", description: "Toàn văn đã làm sạch, dạng Markdown.", cell: ({ text }) => text },
];

/** A citation with the document that makes it. */
export interface Citing extends Citation {
  readonly document: string;
}

/** The columns of the table of citations. */
export const citationFields: readonly Field<Citing>[] = [
  { name: "document", type: "string", constraints: always, title: "Mã văn bản", description: "Văn bản trong kho có lời dẫn.", cell: ({ document }) => document },
  { name: "as", type: "string", constraints: always, title: "Dẫn là", description: "Số hiệu hoặc tên của văn bản được dẫn.", cell: ({ as }) => as },
  { name: "work", type: "string", title: "Định danh", description: "Hình thức/số/cơ quan/năm. Trống khi chưa đủ căn cứ để biết là văn bản nào: số hiệu lặp lại mỗi năm ở mỗi tỉnh.", cell: ({ work }) => work ?? "" },
  { name: "date", type: "string", title: "Ngày ghi kèm", description: "Ngày đứng cạnh số hiệu trong lời dẫn.", cell: ({ date }) => date ?? "" },
];

/** A table with its head, for CSV. */
export function tableOf<Row>(fields: readonly Field<Row>[], rows: readonly Row[]): readonly (readonly string[])[] {
  return [fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ cell }) => cell(row)))];
}

function listed(values: readonly string[]): string {
  return values.join(separator);
}
