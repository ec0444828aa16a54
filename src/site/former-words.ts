/** What is said where a document no longer stands. */
export const former = {
  movedTitle: "Văn bản đã đổi địa chỉ",
  movedLead: "Văn bản này nay ở địa chỉ khác. Nếu trình duyệt không tự chuyển, mời mở:",
  movedDescription: "Địa chỉ cũ của một văn bản trong kho; trang này dẫn tới địa chỉ mới.",
  here: "địa chỉ mới của văn bản",
  goneTitle: "Văn bản đã được gỡ khỏi kho",
  goneLead: "Ở địa chỉ này từng có một văn bản. Kho đã gỡ văn bản ấy và giữ lại trang này, để liên kết cũ vẫn có nơi dẫn tới.",
  goneDescription: "Trang ghi lại một văn bản đã được gỡ khỏi kho.",
  heldTitle: "Văn bản tạm chưa hiển thị",
  heldLead: "Người giữ kho đang xem lại văn bản ở địa chỉ này, nên kho tạm chưa hiển thị nó. Địa chỉ không đổi.",
  heldDescription: "Trang báo một văn bản của kho đang được xem lại.",
  because: "Lý do",
  noReason: "Người giữ kho chưa ghi lý do.",
  ways: "Từ đây bạn có thể:",
} as const;
