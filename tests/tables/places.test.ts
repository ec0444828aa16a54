import { describe, expect, test } from "vitest";
import { idPattern } from "../../src/model.ts";
import { placeByName, placeLabel, places, provinceOf } from "../../src/tables/places.ts";

describe("the table of places", () => {
  const keys = places.map((place) => place.key);
  const provincesOn = (day: string): number => places.filter((place) => (place.level === "province" || place.level === "central-city")
    && place.into.length === 0 && place.key !== "ha-tay" && (place.until ?? "9999") >= day && lasted(place.key, day)).length;
  const lasted = (key: string, day: string): boolean => !(key === "thua-thien-hue" && day > "2024-12-31") && !(key === "hue" && day <= "2024-12-31");

  test("knows 63 provinces until June 2025 and 34 since", () => {
    expect([provincesOn("2010-01-01"), provincesOn("2025-06-30"), provincesOn("2025-07-01")]).toEqual([63, 63, 34]);
  });
  test("has each key once, folded, and points only at its own rows", () => {
    expect(keys.filter((key, at) => keys.indexOf(key) !== at || !idPattern.test(key))).toEqual([]);
    expect(places.flatMap((place) => [...place.within.map((span) => span.place), ...place.into]).filter((key) => !keys.includes(key))).toEqual([]);
  });
  test.each([
    ["capitals", "HÀ GIANG", "ha-giang"], ["the other seat of the tone", "Hoà Bình", "hoa-binh"], ["a rank before it", "tỉnh Quảng Ngãi", "quang-ngai"],
    ["an abbreviation", "TP.HCM", "ho-chi-minh"], ["an abbreviation with a blank", "TP HCM", "ho-chi-minh"], ["spaced dashes", "Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"],
    ["no spaces round the dash", "Thừa Thiên-Huế", "thua-thien-hue"], ["an old spelling", "Qui Nhơn", "quy-nhon"], ["a town", "thị xã Điện Bàn", "dien-ban"],
    ["another spelling of the highlands", "Đắc Lắc", "dak-lak"],
    ["a person is no city", "Hồ Chí Minh", undefined], ["a district of many provinces", "Châu Thành", undefined], ["a peace that is no province", "Hoa Binh", undefined],
    ["a word", "Hội nghị", undefined], ["nothing", "", undefined],
  ])("%s: %s", (_, name, key) => {
    expect(placeByName(name)?.key).toBe(key);
  });
  test.each([
    ["before the merger", "dien-ban", "2007-10-10", "quang-nam"], ["after it", "dien-ban", "2025-07-01", "da-nang"], ["today", "dien-ban", null, "da-nang"],
    ["a province is its own", "tra-vinh", "2017-11-24", "tra-vinh"], ["an unknown key", "nowhere", null, null], ["a town near Huế in 2010", "huong-thuy", "2010", "thua-thien-hue"],
  ])("the province of a place: %s", (_, key, date, province) => {
    expect(provinceOf(key, date)).toBe(province);
  });
  test("labels a key, and shows an unknown one as it stands", () => {
    expect([placeLabel("quang-ngai"), placeLabel("ho-chi-minh"), placeLabel("nowhere")]).toEqual(["Quảng Ngãi", "Thành phố Hồ Chí Minh", "nowhere"]);
  });
});
