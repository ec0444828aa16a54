/** What shelves and near copies say. */
import { figure } from "./words.ts";

/** Texts that are nearly the same as the one that is read. */
export const copyWords = {
  title: "Bản gần giống",
  lead: "Kho giữ cả những bản gần giống nhau, không bỏ bản nào. Mức giống tính trên các cụm năm chữ liền nhau của phần nội dung.",
  alike: (hundredths: number) => (hundredths === 100 ? "giống hoàn toàn từng cụm chữ" : `giống ${hundredths}%`),
  more: (amount: number) => `Còn ${figure(amount)} bản gần giống nữa.`,
} as const;
