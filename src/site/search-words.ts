/** What the search page says before its script runs, and where none does. */
export const search = {
  title: "Tìm trong kho",
  description: "Tìm theo từ trong tiêu đề và nội dung của mọi văn bản trong kho; lọc theo năm, nơi đăng, địa phương, chủ đề.",
  scriptless: "Tìm kiếm cần JavaScript",
  scriptlessWays: "Trình duyệt này đang tắt JavaScript nên không tìm theo từ được. Mọi văn bản vẫn có trong các danh mục dưới đây.",
  filters: "Lọc kết quả",
  ways: "Tìm theo kệ",
  undated: (count: number) => `${count} văn bản không rõ ngày`,
} as const;
