/**
 * What the normaliser says to readers: doubts (one sentence each) and verdicts (why a candidate lost).
 * `{…}` are filled in by the rule that speaks.
 */
export const doubtSentences = {
  "no-title": "Trang gốc không có dòng nào là nhan đề; kho không đặt nhan đề thay tác giả.",
  "posted-before-event": "Ngày đăng ghi trên trang ({posted}) sớm hơn ngày của sự việc bài kể ({event}).",
  "impossible-date": "Trang gốc ghi một ngày không có trong lịch: {date}.",
  "after-retrieval": "Ngày ghi trên trang ({date}) muộn hơn ngày kho lấy tệp về ({retrieved}).",
  "two-posting-dates": "Trang gốc ghi hai ngày đăng khác nhau: {first} và {second}.",
  "list-page": "Trang này là một danh sách bài, không phải một bài; kho không đăng thành văn bản.",
  "no-text": "Ngoài khung trang, tệp không có dòng văn nào.",
  "text-after-list": "Sau mục “{heading}” của trang lại có đoạn văn; kho giữ đoạn ấy trong bài.",
  "foreign-retrieval": "Ghi chú kèm tệp ghi ngày lấy về không đọc được: {retrieved}.",
} as const;
export type DoubtRule = keyof typeof doubtSentences;

export const verdicts = {
  "header-clock": "đồng hồ của trang vào ngày kho lấy tệp, không phải ngày đăng",
  "event-not-posting": "ngày của sự việc bài kể, không phải ngày đăng",
  "event-without-year": "ngày của sự việc bài kể, lại không ghi năm",
  "weaker-place": "đứng ở chỗ kém chắc hơn ngày đã chọn",
  "same-date": "cùng một ngày, ghi ở chỗ khác",
  "updated": "ngày cập nhật, không phải ngày đăng đầu tiên",
  "not-issue": "ngày của việc khác, không phải ngày ban hành",
  "received": "ngày tạp chí nhận hoặc duyệt bài",
  "effective": "ngày có hiệu lực",
  "posted-not-issued": "ngày đăng lên trang; văn bản pháp lý tính theo ngày ban hành",
  "impossible": "không có ngày ấy trong lịch",
  "office-not-person": "tên cơ quan đưa tin; bài có người viết ký tên",
  "legal-has-signer": "người đăng hoặc người ký; văn bản pháp lý không có tác giả",
  "poster-above-text": "người đăng lên trang, chưa chắc là người viết",
  "weaker-name": "đứng ở chỗ kém chắc hơn",
  "overruled": "người giữ kho đã sửa",
} as const;

/** Fills `{name}` with the value of that name. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(?<name>\w{1,20})\}/gu, (whole, name: string) => values[name] ?? whole);
}
