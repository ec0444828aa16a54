/**
 * Words that decide between readings of a damaged letter, written for this archive from what offices print. Where the
 * grammar allows several letters, the phrase decides, then the order of the list. NFC, lower case, old tone style.
 */

/** Two words that belong together, one of which holds a damaged Ơ Ạ Ỡ (in a heading) or ễ. */
export const commonPhrases: ReadonlySet<string> = new Set(`
cơ quan|cơ sở|cơ chế|cơ cấu|cơ bản|cơ hội|cơ khí|cơ động|cơ điện|cơ yếu|cơ giới|cơ đồ|thời cơ|nguy cơ|động cơ|hữu cơ|hạ tầng
kích cỡ|cỡ chữ|hồ sơ|sơ đồ|sơ bộ|sơ kết|sơ cấp|sơ khai|sơ yếu|sơ tán|sơn la|lạng sơn|bắc kạn|bỉm sơn|đồ sơn|nghi sơn|cần thơ|nguyên sơ
đơn vị|đơn giá|đơn thư|đơn giản|đơn hàng|đơn đề|đơn xin|hóa đơn|hoá đơn|vận đơn|đạn dược|bom đạn|đơn từ|mẫu đơn|tờ đơn
hạn chế|thời hạn|kỳ hạn|giới hạn|quyền hạn|gia hạn|hạn mức|đến hạn|quá hạn|đúng hạn|trễ hạn|hạn hán|hạn mặn|hơn nữa|nhiều hơn|tốt hơn
đại học|đại hội|đại biểu|đại diện|đại lý|hiện đại|đại đoàn|đại tá|đại úy|đại tướng|trọng đại|thời đại|vĩ đại|đại tu|đại chúng|đại lộ
tại chỗ|tồn tại|hiện tại|thương mại|khiếu nại|tổn hại|thiệt hại|độc hại|tác hại|gây hại|tái tạo|đào tạo|lãnh đạo|chỉ đạo|đạo đức|tạo lập
tơ lụa|bơm nước|trạm bơm|trò chơi|vui chơi|nơi nhận|nơi ở|nơi cư|mạng xã|mạng lưới|an mạng|trên mạng|mạnh mẽ|đẩy mạnh|thế mạnh
bồi dưỡng|nuôi dưỡng|điều dưỡng|dinh dưỡng|an dưỡng|phụng dưỡng|bảo dưỡng|dưỡng lão|bình dương|hải dương|đại dương|thái dương|dương lịch|đông dương
cưỡng chế|miễn cưỡng|đề cương|kỷ cương|cương lĩnh|cương vị|cương quyết|lưỡng hà|ngưỡng cửa|tín ngưỡng|chiêm ngưỡng|ngưỡng mộ
giúp đỡ|tháo gỡ|bỡ ngỡ|đổ vỡ|đỡ đầu|hạt nhân|hạt giống|hạch toán|bạc liêu|phóng xạ|học bạ|địa bạ|ánh xạ
sạt lở|rạch giá|cạn kiệt|cảm ơn|tri ơn|đền ơn|biết ơn|ơn nghĩa|công ơn|lạm phát|lạm dụng|liên lạc|lạc hậu|lạc quan
chạy chữa|dạy nghề|dạy học|giảng dạy|giạ lúa|cơn bão|bạn đọc|bạn trẻ|bạn bè|ngắn hạn|dài hạn|trung hạn|bơi lội|khơi thông|khơi dậy
trạm y|ninh thạnh|vạn thạnh|thạnh phú|an thạnh|châu thạnh|hưng thạnh|thạnh hóa|tân thạnh|thạnh trị|vĩnh thạnh
dễ dàng|dễ hiểu|dễ tiếp|dễ sử|dễ bị|dễ thấy|dễ gây|lễ hội|lễ kỷ|lễ khai|lễ ký|lễ trao|lễ công|lễ phát|lễ ra|nghi lễ|buổi lễ|dịp lễ|nghỉ lễ
bày tỏ|không hề|chưa hề|minh họa|màu đỏ|lũ đỏ|đề nghị|đề án|đề xuất|vấn đề|chủ đề|chuyên đề|trả lời|tuyệt vời|bãi bỏ|hủy bỏ|loại bỏ|xóa bỏ|gỡ bỏ|bỏ phiếu|bờ biển|tờ khai|tờ trình|mời thầu|mọi người|kịp thời|đồng thời|bây giờ|vỏ tàu|nhờ có|nhỏ và|vừa nhỏ|nhỏ lẻ
lễ tân|lễ phép|làm lễ|trễ hạn|chậm trễ|trì trễ|chế giễu
`.trim().split(/[|\n]/));

/** Words in capitals, commonest first: «ĐẠI» before «ĐƠI», «CƠ» before «CỠ» before «CẠ». */
export const commonCapitals: readonly string[] = `
cơ tại tạo hạn đại đạo đơn mạng mạnh lại hoạt hoạch loại đoạn hạ hạng nơi sơ sơn thơ hơn trạng phạm mại đạt trạm phạt bạn hạnh
bạc lạng tạm tạp ngoại hại thoại soạn dạng dạy vạn nạn nạp hạt hạch đạc đạn mạch lạc lạm lạnh trại thạch thạnh bạch bạo cạnh
dưỡng cương dương lương lưỡng ngưỡng cưỡng đỡ gỡ cỡ vỡ nỡ lỡ mỡ sạch sạt chạy chạm rạch rạng gạch gạo ngạch ngạn nhạc nhạy đoạt
chơi bơi bơm bơ mơ tơ cơm cơn ơn phơi khơi rơi tơi trơn lơ dơi xạ bạ tạ lạ mạ dạ sạc sạn cạn đạm đạp nại nạo quạt vạch vạ họa
hoạ tọa toạ loạt loạn hoạn khoạch ngoạn thạo xoạc phạn nạng nạc giạ rạp sạp trạch xơ ngơ nhơ dạo vơi phạ gạn gạt
`.trim().split(/\s+/);

/** Words with the letters that the siblings of byte A0 took (ễ ố đ ồ ổ ỗ ậ í ử ề ọ ỏ ờ and capitals), commonest first. */
export const commonSyllables: readonly string[] = `
về đề họ thời bỏ giờ nhỏ nhờ gọi mọi hỏi chọn đọc học họp nền trọng đời lời trời mời tờ tỏ bờ bề đỏ cờ cỏ lề nề nọ thọ thờ thề hề
mỏ mờ ngờ khỏi đền bền bọn gọn dọn ngọn mỏng hỏng lỏng bỏng phỏng đọng họng rời sỏi đòi hỏa họa tỏa tọa thỏa dọa đọa khỏe lọc thỏ vỏ vọng vời mọng đều nhọn lọt bọc mọc ngọc cọc rõ phòng trò tòa hòa chóng
được đã đến để điều đó đang đầu đối điểm điện định đạt động đây đưa đường đạo đại đảm địa đơn đồng đổi đội đất đẩy
nhận thuật luật cập tập phận mật cận trật thật vận dậy vậy ngập lập hậu mậu hận bậc gật đậu tận chậm nhật quận cậu rậm nậm
tử sử cử xử thử chí trí khí phí ví tí lí kí bí mí thí khử gửi ngửi nửa cửa chữa sửa thửa tín kín vật bật mật tật
số tốt tố tối bố bốn lối vốn nối nốt mối chống trống giống thống khối đối cố ống phố hố tổng tổ tổn bổ nổi nổ đổ cổng cổ khổ thổ rổ
đồng hồ đồ cồng chồng trồng tồn nguồn bồi bồn hồi rồi vồ mồ sông lồng đồi chỗ mỗi hỗ lỗi lỗ nỗ nỗi rỗi đỗ cỗ gỗ ngỗ
nguyễn diễn miễn viễn dễ lễ hiễn liễn nghiễm nhiễm nhiễu tiễn trễ
`.trim().split(/\s+/);

/** Acronyms that hold Ơ: `N� XH` is nhà ở xã hội, never NẠ and XH. */
export const orphanAcronyms: readonly string[] = ["NƠXH", "NƠTM", "NƠCN"];

/** Words in -oà of the new tone style that are in use; any other word in -o before a damaged place is whole without à. */
export const newStyleOa: readonly string[] = ["hoà", "toà", "loà", "xoà", "nhoà", "choà", "oà", "thoà", "ngoà", "khoà"];

/** Words that begin with a damaged letter, behind another word. Any other U+FFFD behind a space is a no-break space. */
export const openingWords: readonly string[] = ["ơn", "ào"];
