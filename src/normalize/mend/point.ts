import { afterPoint, pointJoiners, pointNames } from "../../tables/damage.ts";
import { wordsAfter, wordsBefore, type Place } from "./place.ts";

/** Whether the letter after a damaged «và» names a point of a law: `điểm a, b v� i khoản 2`, `các điểm h v� n`. */
export function beforePoint(text: string, place: Place, right: string): boolean {
  if (right.length !== 1 || place.left.toLowerCase() !== "v") return false;
  const before = wordsBefore(text, place.at - place.left.length, 12).map((word) => word.toLowerCase());
  const next = wordsAfter(text, place.end + 1 + right.length, 1)[0]?.toLowerCase() ?? "";
  const listed = before.findIndex((word) => word.length > 1 && !includes(pointJoiners, word));
  const follows = includes(afterPoint, next);
  const named = (listed > 0 || follows) && includes(pointNames, before[listed] ?? "");
  if (right.toLowerCase() === "o") return follows && before[0]?.length === 1;
  return named || (follows && before[0]?.length === 1);
}

function includes(list: readonly string[], word: string): boolean {
  return list.includes(word);
}
