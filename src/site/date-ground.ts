import type { Document, Grade } from "../model.ts";
import { roleLabel, sentence } from "./dates.ts";
import { dateGrounds } from "./study-words.ts";

/** What the date of a text rests on, in a few words: `Ngày đăng theo trang gốc`. */
export function dateGround({ front: { date, dateRole }, ledger, edited }: Document): string {
  if (edited.includes("date") || edited.includes("dateRole")) return dateGrounds.byHand;
  if (date === null) return dateGrounds.none;
  if (dateRole === "event") return dateGrounds.event;
  const fact = ledger?.facts.date;
  const grade: Grade = fact && "evidence" in fact ? fact.evidence[0].grade : "assumed";
  return `${sentence(roleLabel(date, dateRole))} ${dateGrounds[grade]}`;
}
