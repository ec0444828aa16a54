import { describe, expect, test } from "vitest";
import { issuerByKey } from "../../src/tables/issuers.ts";
import { formByKey } from "../../src/tables/legal-forms.ts";
import { workByKey, works } from "../../src/tables/works.ts";

const day = /^\d{4}-\d\d-\d\d$/u;
const lapsed = works.flatMap((work) => (work.force?.until ? [{ work, force: work.force, until: work.force.until }] : []));

describe("the table of known works", () => {
  test("names every work once, by a form and an issuer that the other tables know", () => {
    const keys = works.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(works.filter(({ key }) => formByKey(key.split("/")[0] ?? "") === null || issuerByKey(key.split("/")[2] ?? "") === null)).toEqual([]);
  });

  test("has no number twice: citations are resolved by it", () => {
    const numbers = works.map(({ number }) => number);
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  });

  test("says where every claim about force is from and when somebody looked, where anybody did", () => {
    expect(works.filter(({ force }) => force && (force.source === "" || (force.checked !== null && !day.test(force.checked))))).toEqual([]);
  });

  test("gives days of force that follow the day of the work and one another", () => {
    expect(works.filter(({ date, force }) => force?.from && (!day.test(force.from) || force.from < date)).map(({ key }) => key)).toEqual([]);
    expect(lapsed.filter(({ work, force, until }) => !day.test(until) || until <= (force.from ?? work.date)).map(({ work }) => work.key)).toEqual([]);
  });

  test("has a row for every work that took another's place, in force from the very day", () => {
    const heirs = lapsed.flatMap(({ force, until }) => force.replacedBy.map((key) => [key, until, workByKey(key)?.force?.from]));
    expect(heirs.filter(([, until, from]) => until !== from)).toEqual([]);
    expect(works.filter(({ key, force }) => force?.replacedBy.includes(key))).toEqual([]);
  });

  test.each([
    ["luat/51/qh11/2005", "2024-07-01", "luat/20/qh15/2023"], ["luat/41/qh12/2009", "2024-07-01", "luat/24/qh15/2023"],
    ["nd/43/cp/2011", "2022-08-15", "nd/42/cp/2022"], ["luat/24/qh14/2018", "2026-07-01", "luat/116/qh15/2025"],
  ])("%s has no force since %s, for %s", (key, until, heir) => {
    expect([workByKey(key)?.force?.until, workByKey(key)?.force?.replacedBy]).toEqual([until, [heir]]);
  });

  test.each(["nd/85/cp/2016", "luat/20/qh15/2023", "luat/91/qh15/2025"])("%s is in force", (key) => {
    expect(workByKey(key)?.force?.until).toBeNull();
  });

  test("says nothing of force where nobody looked", () => {
    expect(workByKey("luat/49/qh12/2010")?.force).toBeNull();
    expect(workByKey("nd/999/cp/2011")).toBeNull();
  });
});

test.each([["qh11", "Quốc hội"], ["ubtvqh15", "Ủy ban Thường vụ Quốc hội"], ["hdnn8", "Ủy ban Thường vụ Quốc hội"], ["ttg", "Thủ tướng Chính phủ"], ["qh", undefined], ["xyz", undefined]])(
  "the issuer whose key is %s", (key, name) => expect(issuerByKey(key)?.name).toBe(name));
