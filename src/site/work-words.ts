import { figure, texts } from "./words.ts";

/** What the pages of cited works say. */
export const workWords = {
  index: "Văn bản được dẫn",
  catalogue: "Mục lục",
  description: (name: string, who: string) => `${name}${who}: văn bản nào trong kho dẫn đến, vào lúc nào, gọi tên ra sao.`,
  issuedIn: { day: "Ngày ban hành", month: "Tháng ban hành", year: "Năm ban hành" },
  record: "Lý lịch văn bản",
  number: "Số hiệu", form: "Loại", issuer: "Nơi ban hành", date: "Ngày ban hành", name: "Tên", short: "Còn gọi là", force: "Hiệu lực",
  byTable: "theo bảng",
  tableGround: "Bảng văn bản đã biết của kho. Nơi đối chiếu:",
  numberByTable: "Các bài chỉ gọi tên và năm. Số hiệu lấy từ bảng văn bản đã biết của kho. Nơi đối chiếu:",
  fromNumber: "Theo ký hiệu trong số hiệu.",
  fromName: "Theo cách gọi trong các bài.",
  fromPlace: "Địa phương suy ra từ câu",
  fromText: "Theo chính văn bản mà kho giữ:",
  fromYear: "Năm có trong số hiệu, hoặc là năm chung của các ngày mà bài ghi; ngày thì chưa rõ.",
  fromCiters: (amount: number) => `${texts(amount)} ghi kèm ngày này:`,
  noForce: "Bảng văn bản đã biết của kho chưa ghi hiệu lực của văn bản này. Xin tra ở",
  nationalBase: "Cơ sở dữ liệu quốc gia về pháp luật",
  contrary: "Ngày ghi không giống nhau",
  contraryLead: "Kho giữ nguyên cách ghi của từng bài, kể cả khi có bài ghi nhầm.",
  tableSays: "Bảng văn bản đã biết ghi",
  textSays: "Chính văn bản ghi",
  held: "Có trong kho",
  readHeld: "Đọc toàn văn",
  notHeld: "Chưa có trong kho",
  notHeldBody: (form: string, amount: number) => `Kho chưa giữ toàn văn ${form.toLowerCase()} này. Những điều ghi ở đây rút từ ${amount === 1 ? "văn bản duy nhất" : texts(amount)} trong kho có dẫn đến nó, kèm nguyên văn.`,
  findIt: (number: string) => `Tìm “${number}” trong kho`,
  lapsed: (date: string) => `Hết hiệu lực từ ngày ${date}`,
  willLapse: (date: string) => `Sẽ hết hiệu lực từ ngày ${date}`,
  inForce: (date: string) => `Có hiệu lực từ ngày ${date}`,
  fromUntil: (from: string | null, until: string) => (from ? `Từ ${from} đến trước ngày ${until}` : `Đến trước ngày ${until}`),
  replaced: "Thay bằng",
  replaces: "Thay cho",
  source: "Căn cứ:",
  checked: (date: string | null) => (date ? `Người giữ kho kiểm ngày ${date}.` : "Người giữ kho chưa đối chiếu lại với nguồn."),
  transition: "Quy định chuyển tiếp, nếu có, xem ở văn bản thay thế.",
  called: "Được gọi là",
  calledMore: (amount: number) => `và ${figure(amount)} cách gọi khác`,
  times: (amount: number) => `${figure(amount)} lần`,
  namesakes: "Cùng số hiệu, văn bản khác",
  namesakesLead: "Số này lặp lại qua các năm và các nơi.",
  unknownToo: (amount: number) => `${figure(amount)} lượt dẫn chưa định danh được`,
  citers: "Ai dẫn, bao giờ",
  citersSpan: (first: number, last: number) => `, văn bản thứ ${figure(first)} đến ${figure(last)}`,
  life: "Được dẫn theo năm",
  issuedMark: "ban hành", lapsedMark: "hết hiệu lực",
  leaves: "Các trang",
  leaf: "Trang",
  citedBy: (amount: number) => `${texts(amount)} trong kho dẫn đến văn bản này`,
} as const;

/** What the indexes of cited works say. */
export const worksWords = {
  titles: {
    all: () => "Văn bản được dẫn",
    form: (name: string) => `${name} được dẫn`,
    year: (year: string) => `Văn bản năm ${year} được dẫn`,
  },
  lead: (amount: number, held: number) => amount === held
    ? `${figure(amount)} văn bản pháp lý mà các bài trong kho nhắc đến; kho giữ toàn văn của mọi văn bản này.`
    : held === 0
    ? `${figure(amount)} văn bản pháp lý mà các bài trong kho nhắc đến. Kho chưa giữ toàn văn văn bản nào; lý lịch của chúng được dựng từ chính những câu dẫn.`
    : `${figure(amount)} văn bản pháp lý mà các bài trong kho nhắc đến. Kho giữ toàn văn ${figure(held)} văn bản; ${figure(amount - held)} văn bản còn lại được dựng lý lịch từ chính những câu dẫn.`,
  order: "Được dẫn nhiều nhất trước.",
  empty: "Chưa có văn bản nào dẫn một văn bản khác mà kho định danh được.",
  forms: "Theo loại",
  years: "Theo năm ban hành",
  all: "Tất cả",
  columns: { number: "Số hiệu", about: "Về việc, nơi ban hành", date: "Ngày ban hành", citers: "Số bài dẫn" },
  unit: "bài dẫn",
  caption: (first: number, last: number, all: number) => `Thứ ${figure(first)} đến ${figure(last)} trong ${figure(all)} văn bản`,
  notes: "Cách đọc mục lục",
  heldKey: "kho có toàn văn",
  notHeldKey: "kho chưa có; có lý lịch và nơi dẫn",
  canonical: "Số hiệu viết theo dạng chuẩn. Trong bài, chữ giữ như người viết.",
  unknown: "Chưa định danh được",
  unknownLink: (names: number, mentions: number) => `${figure(names)} số hiệu hoặc tên gọi, ${figure(mentions)} lượt dẫn`,
  unknownWhy: "thiếu năm hoặc nơi ban hành, nên không biết là văn bản nào.",
} as const;

/** What the page of mentions that no work is known of says. */
export const unknownWords = {
  title: "Lượt dẫn chưa định danh được",
  lead: "Một số như 390/QĐ-UBND có ở mọi tỉnh, mọi năm. Khi bài không nói đủ năm và nơi ban hành, kho không đoán: mỗi lượt dẫn đứng riêng dưới bài của nó, không gộp với bài khác.",
  empty: "Mọi văn bản được dẫn trong kho đều đã định danh được.",
  description: (amount: number) => `${figure(amount)} số hiệu hoặc tên gọi mà các bài trong kho nhắc đến nhưng chưa đủ năm hoặc nơi ban hành để biết là văn bản nào.`,
  namesakes: "Đã định danh, cùng số hiệu:",
  dated: (date: string) => `bài ghi kèm ${date}`,
  short: "chưa định danh",
} as const;
