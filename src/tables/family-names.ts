/**
 * Family names of Vietnam's peoples, in small letters, gathered by hand. A written name of three parts or more opens with one
 * (in the labelled pages all do); pen names, of two parts, need not.
 */
export const familyNames: ReadonlySet<string> = new Set([
  // Kinh
  ..."nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đinh đoàn trịnh trương lâm mai đào tô hà cao thái tạ phùng châu lưu lương quách từ".split(" "),
  ..."kiều thân vương tống tăng chu triệu giang thạch hứa mạc ninh doãn bạch đồng ông viên khổng nghiêm phí văn bế âu đàm mã lại cù khuất kim danh sơn trà chử lã".split(" "),
  ..."ấu cung khúc tôn thiều ngụy nguỵ thi trì uông nhâm nhữ ngọc tiêu hoa hòa hoà hạ diệp dư sầm quản tưởng úc xa đàng đường kha thẩm khưu mẫn cam cái đậu đới đồ chế chúc".split(" "),
  ..."chung cồ cấn diêm dụng đái giả giáp hình hướng khiếu khương kiểu lạc lều lỗ lộ lữ mạnh mầu nghị ngạc ngân nhan ong phó phương quang sái sử tào thang thành thịnh".split(" "),
  ..."thiệu thôi trang trầm ứng vi vy vưu hàng tiết tất tiền hán thập bá quảng liêu lăng lộc trưng mông nhạc quan bàng biện điền hầu la khâu khổ lục mẫu phục tiếp tu an cát".split(" "),
  // Tày, Nùng, Thái, Mường, Mông, Dao, Khmer, Hoa and others
  ..."nông lò lô lường lỳ quàng cầm tòng tòong đèo vàng giàng sùng thào cứ tráng cháng sần tẩn chảo lù thèn phù ly lầu mùa mù cà điêu điểu bàn chẩu chíu phàn lèo".split(" "),
  ..."ma vừ hạng xồng xeo vòng vày thòng tếch khoàng pờ chang hờ páo kháng leo lóc mào lỡ lỷ tải bạc sìn thàng viêng vì xin phủng y a siu rơ nay".split(" "),
  ..."kiên thị lợi cheo pi kră bríu alăng brao hôih coor zơ ka".split(" "),
]);
