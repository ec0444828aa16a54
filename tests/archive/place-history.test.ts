import { describe, expect, test } from "vitest";
import { placeHistory, provinceToday } from "../../src/archive/place-history.ts";
import { places } from "../../src/tables/places.ts";

describe("the history of a place", () => {
  test.each<[string, string, unknown]>([
    ["a province merged in July 2025 lies in the new one since", "binh-dinh", [["joins", "2025-07-01", ["gia-lai"]]]],
    ["the new one has taken it in", "gia-lai", [["gains", "2025-07-01", ["binh-dinh"]]]],
    ["two provinces can come into one on one day", "ninh-binh", [["gains", "2025-07-01", ["ha-nam", "nam-dinh"]]]],
    ["what happened earlier stands first", "bac-ninh", [["parted", "1997-01-01", ["ha-bac"]], ["gains", "2025-07-01", ["bac-giang"]]]],
    ["a province that was parted", "song-be", [["splits", "1997-01-01", ["binh-duong", "binh-phuoc"]]]],
    ["a town whose province was merged", "dien-ban", [["lay", "2025-07-01", ["quang-nam"]], ["joins", "2025-07-01", ["da-nang"]]]],
    ["Hà Tây since 2008", "ha-tay", [["joins", "2008-08-01", ["ha-noi"]]]],
    ["a province that stayed has none", "cao-bang", []],
    ["a town whose province stayed has none", "ha-long", []],
    ["a place that the table does not know has none", "xu-la", []],
  ])("%s", (_, key, expected) => {
    expect(placeHistory(key).map(({ kind, day, places: named }) => [kind, day, named])).toEqual(expected);
  });

  test("of July 2025: 63 provinces became 34, and whoever joins is gained", () => {
    const provinces = places.filter(({ level, until }) => ["province", "central-city"].includes(level) && (until === null || until === "2025-06-30"));
    expect(provinces).toHaveLength(63);
    const joined = provinces.filter(({ key }) => placeHistory(key).some(({ kind, day }) => kind === "joins" && day === "2025-07-01")).map(({ key }) => key);
    expect(provinces.length - joined.length).toBe(34);
    const gained = provinces.flatMap(({ key }) => placeHistory(key).flatMap((change) => (change.kind === "gains" && change.day === "2025-07-01" ? change.places : [])));
    expect([...gained].sort()).toEqual([...joined].sort());
  });
});

describe("the province of today", () => {
  test.each<[string, string | null]>([
    ["binh-dinh", "gia-lai"], ["gia-lai", "gia-lai"], ["dien-ban", "da-nang"], ["ha-long", "quang-ninh"], ["ha-tay", "ha-noi"],
    ["thua-thien-hue", "hue"], ["hue", "hue"], ["song-be", null], ["xu-la", null],
  ])("of %s is %s", (key, expected) => {
    expect(provinceToday(key)).toBe(expected);
  });

  test("every place that was not parted lies in one that stands today", () => {
    for (const { key, into } of places) if (into.length === 0) expect(placeHistory(provinceToday(key) ?? "").some(({ kind }) => kind === "joins"), key).toBe(false);
  });
});
