/**
 * Words in capitals with Ơ, Ạ or Ỡ, written for this archive from what offices print in headings. Where the grammar
 * allows several of the three letters, the phrase decides, then the order of `commonCapitals`.
 */

/** Two words that belong together; the first or the second holds the damaged letter. */
export const capitalPhrases: ReadonlySet<string> = new Set(`
cơ quan|cơ sở|cơ chế|cơ cấu|cơ bản|cơ hội|cơ khí|cơ động|cơ điện|cơ yếu|cơ giới|cơ đồ|thời cơ|nguy cơ|động cơ|hữu cơ|hạ tầng
kích cỡ|cỡ chữ|hồ sơ|sơ đồ|sơ bộ|sơ kết|sơ cấp|sơ khai|sơ yếu|sơ tán|sơn la|lạng sơn|bỉm sơn|đồ sơn|nghi sơn|cần thơ|nguyên sơ
đơn vị|đơn giá|đơn thư|đơn giản|đơn hàng|đơn đề|đơn xin|hóa đơn|hoá đơn|vận đơn|đạn dược|giảm đạn|bom đạn|đơn từ|mẫu đơn
hạn chế|thời hạn|kỳ hạn|giới hạn|quyền hạn|thẩm hạn|gia hạn|hạn mức|đến hạn|quá hạn|đúng hạn|trễ hạn|hạn hán|hạn mặn|hơn nữa|nhiều hơn|tốt hơn
đại học|đại hội|đại biểu|đại diện|đại lý|hiện đại|đại đoàn|đại tá|đại úy|đại tướng|trọng đại|thời đại|vĩ đại|đại tu|đại chúng|đại lộ
tại chỗ|tồn tại|hiện tại|thương mại|khiếu nại|tổn hại|thiệt hại|độc hại|tác hại|gây hại|tái tạo|đào tạo|lãnh đạo|chỉ đạo|đạo đức|tạo lập
tơ lụa|bơm nước|trạm bơm|trò chơi|vui chơi|nơi nhận|nơi ở|nơi cư|mạng xã|mạng lưới|an mạng|trên mạng|mạnh mẽ|đẩy mạnh|thế mạnh
bồi dưỡng|nuôi dưỡng|điều dưỡng|dinh dưỡng|an dưỡng|phụng dưỡng|bảo dưỡng|dưỡng lão|bình dương|hải dương|đại dương|thái dương|dương lịch|đông dương
cưỡng chế|miễn cưỡng|đề cương|kỷ cương|cương lĩnh|cương vị|cương quyết|lưỡng hà|ngưỡng cửa|tín ngưỡng|chiêm ngưỡng|ngưỡng mộ
giúp đỡ|tháo gỡ|bỡ ngỡ|đổ vỡ|đỡ đầu|hạt nhân|hạt giống|hạch toán|bạc liêu|ngân bạc|phóng xạ|học bạ|địa bạ|ánh xạ
sạt lở|rạch giá|mỹ tho|cạn kiệt|cảm ơn|tri ơn|đền ơn|biết ơn|ơn nghĩa|công ơn|lạm phát|lạm dụng|liên lạc|lạc hậu|lạc quan
chạy chữa|dạy nghề|dạy học|giảng dạy|giạ lúa|cơn bão|bạn đọc|bạn trẻ|bạn bè|ngắn hạn|dài hạn|trung hạn|bơi lội|khơi thông|khơi dậy
trạm y|giao thạnh|ninh thạnh|vạn thạnh|thạnh phú|an thạnh|châu thạnh|hưng thạnh|thạnh hóa|tân thạnh|thạnh trị|vĩnh thạnh
`.trim().split(/[|\n]/));

/** Commonest first: «ĐẠI» before «ĐƠI», «CƠ» before «CỠ» before «CẠ». NFC, lower case. */
export const commonCapitals: readonly string[] = `
cơ tại tạo hạn đại đạo đơn mạng mạnh lại hoạt hoạch loại đoạn hạ hạng nơi sơ sơn thơ hơn trạng phạm mại đạt trạm phạt bạn hạnh
bạc lạng tạm tạp ngoại hại thoại soạn dạng dạy vạn nạn nạp hạt hạch đạc đạn mạch lạc lạm lạnh trại thạch thạnh bạch bạo cạnh
dưỡng cương dương lương lưỡng ngưỡng cưỡng đỡ gỡ cỡ vỡ nỡ lỡ mỡ sạch sạt chạy chạm rạch rạng gạch gạo ngạch ngạn nhạc nhạy đoạt
chơi bơi bơm bơ mơ tơ cơm cơn ơn phơi khơi rơi tơi trơn lơ dơi xạ bạ tạ lạ mạ dạ sạc sạn cạn đạm đạp nại nạo quạt vạch vạ họa
hoạ tọa toạ loạt loạn hoạn khoạch ngoạn thạo xoạc phạn nạng nạc giạ rạp sạp trạch xơ ngơ nhơ chợ bợ sợi dạo vơi thợ phạ gạn gạt
`.trim().split(/\s+/);

/** Acronyms whose Ơ Ạ Ỡ stands before more letters: read whole, never as a word and another acronym. */
export const capitalAcronyms: readonly string[] = ["NƠXH", "ĐƠXH", "CSNƠ", "NƠ", "NƠTM"];
