import { blankRow, localOfficeRows, numberJointRow, ownProvinceRow, ranksBelow } from "../../../tables/citations.ts";
import { issuerByCode, type IssuerRow } from "../../../tables/issuers.ts";
import { placesIn } from "../../../tables/place-signs.ts";
import { placeByKey, provinceOf } from "../../../tables/places.ts";
import type { ReadContext } from "../context.ts";
import { after, before, type Mention } from "./mention.ts";

const joint = new RegExp(numberJointRow.pattern.source, "u");
const blanks = new RegExp(blankRow.pattern.source, "gu");

/** What the words beside a number say of the local office that issued it. */
export interface Beside {
  /** The place they name. */
  readonly place: string | null;
  /** The rank they give without a name: `UBND tỉnh`. */
  readonly rank: string | null;
}

/** The local issuer of a number, or null when its issuer is central, joint or unknown. */
export function localIssuer(mention: Mention): IssuerRow | null {
  const issuers = mention.codes.map(issuerByCode).filter((row) => row !== null);
  return issuers.length === 1 && issuers[0]?.scope === "place" ? issuers[0] : null;
}

/** Looks after the number first (`của UBND tỉnh …`), then before it, within its clause and between its neighbours. */
export function besideNumber(text: string, mention: Mention, floor: number, ceiling: number): Beside {
  const behind = officeIn(after(text, mention.end, 110, ceiling));
  const inside = officeIn(text.slice(mention.start, mention.end));
  const ahead = officeIn(before(text, mention.start, 150, floor));
  const named = [behind, inside, ahead].find((found) => found.place !== null);
  return named ?? [behind, inside, ahead].find((found) => found.rank !== null) ?? { place: null, rank: null };
}

/** The place of a local number that names none: the text's own, when it has one and speaks of it. */
export function ownPlace(issuer: IssuerRow, rank: string | null, speaksOfOwn: boolean, context: ReadContext): string | null {
  const [place, ...others] = context.places;
  if (place === undefined || others.length > 0) return null;
  const row = placeByKey(place);
  const below = rank !== null && ranksBelow.includes(rank.toLowerCase());
  if (row === null || (below && row.level !== "district" && row.level !== "town")) return null;
  if (below) return issuer.level === "province" ? null : place;
  const isProvince = row.level === "province" || row.level === "central-city";
  if (rank?.toLowerCase() === "tỉnh") return provinceOf(place, context.date);
  return isProvince && (rank !== null || speaksOfOwn) ? place : null;
}

/** Whether a text speaks of one province as its own, by its words or by the office that issued it. */
export function speaksOfOwnProvince(text: string, context: ReadContext): boolean {
  const offices = [context.publisher, context.credit].filter((words) => words !== null).join(" ");
  const own = context.ownNumber === null ? null : context.ownNumber.split(joint).map(issuerByCode).find((row) => row?.scope === "place");
  return own !== null && own !== undefined || localOfficeRows.some((row) => row.pattern.test(offices)) || ownProvinceRow.pattern.test(text) || ownProvinceRow.pattern.test(offices);
}

function officeIn(wrapped: string): Beside {
  const words = wrapped.replace(blanks, " ");
  for (const row of localOfficeRows) {
    const found = row.pattern.exec(words);
    if (found === null) continue;
    const { rank = null, where } = found.groups ?? {};
    const place = where === undefined ? null : placesIn(rank === null ? where : `${rank} ${where}`)[0]?.place.key ?? null;
    if (place !== null || rank !== null) return { place, rank };
  }
  return { place: null, rank: null };
}
