import type { PatternRow } from "./row.ts";

/** A line under a picture. Every pattern covers the whole line. */
export const captionRows: readonly PatternRow[] = [
  {
    id: "caption-credit", needs: ["Ảnh", "ẢNH", "Nguồn ảnh", "Đồ họa"],
    pattern: /^(?!(?:BÀI|TIN|Bài|Tin)(?:,| VÀ| và| BÀI| bài)).{3,320}(?:[-–.,;:(][ \u00a0]{0,2}|[ \u00a0])(?:Ảnh|ẢNH|Nguồn ảnh|Đồ họa)(?:[ \u00a0]?:[ \u00a0]?|[ \u00a0])(?:Website[ \u00a0])?\p{Lu}[\p{L}\p{M}\p{N}./& -]{1,60}\)?\.?$/u,
    example: ["Các đại biểu tham luận - Ảnh Website Chính phủ.", "Thủ tướng chủ trì Hội nghị. Ảnh VGP/Nhật Bắc.", "Toàn cảnh buổi họp (Ảnh: Lê Mạnh)"],
    never: ["Ảnh hưởng của mạng tới đời sống xã hội là rất lớn.", "Ông xem ảnh và hỏi.", "BÀI VÀ ẢNH: NGUYỄN CHÂU"],
    because: "seed 003: the caption closes with the credit of the photograph",
  },
  {
    id: "caption-label",
    pattern: /^(?:\(?(?:Ảnh|ẢNH|Hình ảnh|Hình|Ảnh minh họa|Ảnh minh hoạ|Nguồn ảnh)(?:[ \u00a0]\d{1,3})?[ \u00a0]{0,2}[:.][ \u00a0]?.{0,200}|\(?Ảnh minh h[oọ][aạ](?:[ \u00a0]?[-–][ \u00a0]?.{1,80}|\))?\.?)$/u,
    example: ["Ảnh: vnanet.vn", "Ảnh minh họa - nguồn internet.", "Hình 2. Kiến trúc chính quyền điện tử", "Ảnh minh họa"],
    never: ["Ảnh hưởng: rất lớn", "Hình thành thói quen"],
    because: "the label says so",
  },
  {
    id: "caption-number", needs: ["Ảnh"],
    pattern: /^.{5,300}[ \u00a0][-–][ \u00a0]Ảnh[ \u00a0]\d{1,2}\.?$/u,
    example: ["Hội nghị trực tuyến toàn quốc - Ảnh 1."], never: ["Ảnh 1", "Xem thêm - Ảnh"],
    because: "VCCorp's pages number their pictures after the title",
  },
  {
    id: "caption-scene", needs: ["ại biểu", "cảnh"],
    pattern: /^(?:(?:Các|Một số|Đông đảo)[ \u00a0])?(?:[Đđ]ại biểu|[Qq]uang cảnh|[Tt]oàn cảnh|[Kk]hung cảnh)[ \u00a0](?:(?:tham[ \u00a0])?dự|tham luận|tại|chụp ảnh|trao đổi|biểu quyết|hội nghị|buổi|lễ|cuộc|phiên|Hội nghị)[^.!?;,]{0,90}\.?$/u,
    example: ["Đại biểu dự Hội nghị tại điểm cầu Trà Vinh.", "Quang cảnh hội nghị", "Toàn cảnh buổi họp báo."],
    never: ["Đại biểu đã nghe báo cáo tham luận xoay quanh các nội dung.", "Các đại biểu cho rằng cần có một cơ chế.", "Quang cảnh, theo ông, đã đổi khác."],
    because: "seed 004: a short line that shows a scene and tells no event",
  },
  {
    id: "caption-speaker",
    pattern: /^(?:Ông|Bà|Đồng chí|Đ\/c|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Thứ trưởng|Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc|Lãnh đạo)[ \u00a0]\p{Lu}?[^.!?;:]{3,120}[ \u00a0](?:phát biểu|chủ trì|trao|tặng hoa|chụp ảnh|bấm nút|cắt băng|tham quan|kết luận|khai mạc)(?:[ \u00a0][^.!?;:]{0,100})?[\p{L}\p{M}\p{N})]$/u,
    example: ["Ông Nguyễn Văn Hải, Phó Giám đốc Sở phát biểu khai mạc lớp tập huấn", "Thứ trưởng Nguyễn Minh Hồng chủ trì hội nghị"],
    never: ["Ông Nguyễn Văn Hải phát biểu rằng cần đổi mới.", "Ông nhấn mạnh: phát biểu của đại biểu"],
    because: "a line that shows a person at work and has no closing mark stands under a picture",
  },
];

/** Longest caption in words; a longer line is a paragraph whatever it looks like. */
export const captionWords = 60;
/** Longest scene caption: without the credit of a photograph only a short line is safe. */
export const sceneWords = 18;
/** Longest caption that shows a speaker. */
export const speakerWords = 28;
