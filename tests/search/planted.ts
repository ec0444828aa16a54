import type { Document, Shelf } from "../../src/model.ts";
import { documentOf, shelfOf } from "./document.ts";

/** Texts in which each question of the query table has its target, and what must not stand before it. */

const filler = "Hội nghị đã nghe báo cáo của các đơn vị và thảo luận về nhiệm vụ của năm tới.";
const apart = "Vệ tướng quân nói. Trời tinh khôi. Viễn khách đến. Thám báo về.";

const bodies: Readonly<Record<string, string>> = {
  "cntt-day-du": "Sở triển khai đào tạo công nghệ thông tin cho cán bộ xã. Cộng tác viên cùng dự.",
  "cntt-viet-tat": "Sở triển khai đào tạo CNTT cho cán bộ xã.",
  "cntt-khac-dau": "Bản chụp ghi cộng nghê thống tín thay cho chữ đúng.",
  "cntt-roi": "Người công nhân giỏi nghệ thuật, thông hiểu luật, gửi tin về nhà.",
  "dien-tu": "Tỉnh xây dựng chính phủ điện tử theo lộ trình đã duyệt.",
  "dien-tu-roi": "Chính quyền cấp phủ có điện, học trò theo thầy Tử Lộ. Điện, chính, phủ, tử.",
  "dien-tu-viet-tat": "Tỉnh xây dựng CPĐT theo lộ trình đã duyệt.",
  "da-nang": "Đoàn công tác làm việc tại Đà Nẵng trong hai ngày.",
  "da-nang-roi": "Anh em đã góp sức, nắng lên thì nâng đá; da bị rám nắng.",
  "hue": "Đoàn công tác làm việc tại Thừa Thiên Huế trong hai ngày.",
  "hoa-cu": "Nước cộng hòa xã hội chủ nghĩa.",
  "hoa-moi": "Nước cộng hoà xã hội chủ nghĩa.",
  "thuy-cu": "Vận tải đường thủy nội địa.",
  "thuy-moi": "Vận tải đường thuỷ nội địa.",
  "ubnd": "UBND huyện họp phiên thường kỳ.",
  "uy-ban": "Ủy ban nhân dân huyện họp phiên thường kỳ.",
  "uy-ban-moi": "Uỷ ban nhân dân xã họp phiên thường kỳ.",
  "btttt": "BTTTT gửi công văn cho các địa phương.",
  "bo-day-du": "Bộ Thông tin và Truyền thông gửi công văn cho các địa phương.",
  "bo-tt-va-tt": "Bộ TT&TT gửi công văn cho các địa phương.",
  "tttt": "Ngành TTTT họp tổng kết.",
  "tt-ngang-tt": "Ngành TT-TT họp tổng kết.",
  "tt-cach-tt": "Ngành TT& TT họp tổng kết.",
  "so-lien": "Theo Quyết định số 2016/QĐ-BTTTT ngày 25/12/2008.",
  "so-cach": "Theo Quyết định số 2016/QĐ- BTTTT ngày 25/12/2008.",
  "so-roi": "BTTTT họp năm 2016. Trường QĐ cử người dự.",
  "chi-thi": "Thực hiện Chỉ thị số 34/2008/CT-TTg ngày 3/12/2008.",
  "chi-thi-cach": "Thực hiện Chỉ thị số 34 /2008/ CT - TTg ngày 3/12/2008.",
  "chi-thi-roi": "Năm 2008 có 34 đơn vị. TTg tiếp ông CT.",
  "an-toan": "Sự cố an toàn thông tin được xử lý.",
  "an-toan-roi": "Nơi an toàn để đọc thông tin, một thông tin an toàn.",
  "giam-sat": "Trung tâm Giám sát An ninh mạng (TTGSANM) trực ngày đêm.",
  "giam-sat-tat": "Cán bộ TTGSANM trực ngày đêm.",
};

const planted = Array.from({ length: 10 }, (_, at) => documentOf(
  { id: `cum-tu-${at}`, title: "Bản tin" }, `${`${filler}\n\n`.repeat(1 + at * 3)}Ảnh của vệ tinh viễn thám được dùng.`));
const scattered = Array.from({ length: 40 }, (_, at) => documentOf(
  { id: `roi-${at}`, title: "Vệ, viễn, tinh, thám" }, `${apart.repeat(1 + at % 5)} Viễn vệ, thám tinh, tinh viễn vệ thám.`));

/** Every planted text. The last ones are found by person, place and year, or hold a phrase and its syllables apart. */
export const plantedDocuments: readonly Document[] = [
  ...Object.entries(bodies).map(([id, body]) => documentOf({ id, title: "Bài thử" }, `${body}\n\n${filler}`)),
  documentOf({ id: "nguoi", title: "Lễ trao giải", author: "Nguyễn Minh Hồng" }, filler),
  documentOf({ id: "nguoi-khac", title: "Hồng Minh Nguyễn" }, "Nguyễn Văn A, Trần Minh, cô Hồng."),
  documentOf({ id: "noi", title: "Lễ phát động", places: ["quang-ngai"] }, filler),
  documentOf({ id: "nam-2013", title: "Lễ khai mạc", date: "2013-05-01", dateRole: "published" }, filler),
  ...planted, ...scattered,
];

const located = plantedDocuments.filter(({ front }) => front.places.length > 0);
export const plantedShelves: readonly Shelf[] = [shelfOf("place", "quang-ngai", "Quảng Ngãi", located)];
