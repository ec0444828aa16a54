import { describe, expect, test } from "vitest";
import { issuing } from "../../src/archive/issuing.ts";
import { contraryDates, worksOf, type Work } from "../../src/archive/works.ts";
import type { CitedWork, Document, FrontMatter } from "../../src/model.ts";
import { document, evidence, ledger } from "./sample.ts";

const cite = (as: string, work: string | null, date: string | null = null) => ({ as, work, date });
const texts = (...differ: readonly Partial<FrontMatter>[]): readonly Document[] => differ.map((differs, index) => document({ id: `so-${index}`, title: `Số ${index}`, ...differs }));
const only = (documents: readonly Document[]): Work => {
  const { all } = worksOf(documents);
  if (all.length !== 1 || !all[0]) throw new Error(`Cannot look at the work, expected one, found ${all.length}`);
  return all[0];
};
const directive = "ct/15/ttg/2012";
const citing = (...dates: readonly (string | null)[]) => only(texts(...dates.map((date) => ({ cites: [cite("14/CT-TTg", "ct/14/ttg/2018", date)] }))));

describe("works", () => {
  test("stand most cited first, equals by number", () => {
    const both = [cite("9/A", "qd/9/btc/2001"), cite("10/A", "qd/10/btc/2001")];
    const { all } = worksOf(texts({ cites: both }, { cites: [cite("11/A", "qd/11/btc/2001")] }, { cites: [cite("11/A", "qd/11/btc/2001")] }));
    expect(all.map(({ number, citers }) => [number, citers.length])).toEqual([["11/A", 2], ["9/A", 1], ["10/A", 1]]);
  });

  test("name the texts that cite them oldest first, undated last", () => {
    const documents = texts({ date: "2013-01-01", cites: [cite("15/CT-TTg", directive)] }, { date: "2012", cites: [cite("15/CT-TTg", directive)] }, { date: null, dateRole: null, cites: [cite("15/CT-TTg", directive)] });
    expect(only(documents).citers.map((citer) => citer.document.front.date)).toEqual(["2012", "2013-01-01", null]);
  });

  test("a law cited by name and year and one cited by number are one work, under its number", () => {
    const law = only(texts({ cites: [cite("Luật Công nghệ thông tin 2006", "luat/67/qh11/2006", "2006")] }, { cites: [cite("Luật Công nghệ thông tin 2006", "luat/67/qh11/2006")] }, { cites: [cite("67/2006/QH11", "luat/67/qh11/2006")] }));
    expect([law.number, law.formName, law.issuer, law.citers.length, law.date]).toEqual(["67/2006/QH11", "Luật", "Quốc hội", 3, { value: "2006-06-29", by: "table" }]);
  });

  test("a code of laws is called one", () => {
    expect(only(texts({ cites: [cite("91/2015/QH13", "luat/91/qh13/2015")] })).formName).toBe("Bộ luật");
  });

  test("a work that no table knows says what its name says", () => {
    const { number, formName, issuer, year, known } = only(texts({ cites: [cite("390/QĐ-UBND", "qd/390/ubnd-quang-ngai/2011")] }));
    expect([number, formName, issuer, year, known]).toEqual(["390/QĐ-UBND", "Quyết định", "Ủy ban nhân dân Quảng Ngãi", "2011", null]);
  });

  test("an unknown form or issuer is not made up", () => {
    const { formName, issuer } = only(texts({ cites: [cite("1/A", "xx/1/yy/2001")] }));
    expect([formName, issuer]).toEqual(["xx", null]);
  });

  test("an empty archive has none", () => {
    const works = worksOf([]);
    expect([works.all, works.unknown, works.byId(directive), works.ofText("mot"), works.named("15/CT-TTg"), works.unknownAs("x")]).toEqual([[], [], null, null, [], null]);
  });

  test("a work is found by its id, by its number with its namesakes, and from the text that it is", () => {
    const works = worksOf(texts(
      { kind: "legal", number: "14/CT-TTg", date: "2018-05-25", dateRole: "issued", cites: [cite("14/CT-TTg", "ct/14/ttg/2019")] },
      { cites: [cite("14/CT-TTg", "ct/14/ttg/2018")] },
    ));
    expect(works.named("14/CT-TTg").map(({ id }) => id).sort()).toEqual(["ct/14/ttg/2018", "ct/14/ttg/2019"]);
    expect(works.ofText("so-0")?.id).toBe("ct/14/ttg/2018");
    expect(works.byId("ct/14/ttg/2018")?.held?.id).toBe("so-0");
    expect(works.byId("ct/14/ttg/2019")?.held).toBeNull();
    expect(works.ofText("so-1")).toBeNull();
  });
});

describe("mentions that cannot be told apart", () => {
  const works = worksOf(texts({ cites: [cite("390/QĐ-UBND", null)] }, { cites: [cite("390/QĐ-UBND", null), cite("28/CT-TTg", null)] }, { cites: [cite("390/QĐ-UBND", "qd/390/ubnd-quang-ngai/2011")] }));
  test("make no work and join none", () => {
    expect(works.all.map(({ id, citers }) => [id, citers.length])).toEqual([["qd/390/ubnd-quang-ngai/2011", 1]]);
  });
  test("are listed by number, each with its own text", () => {
    expect(works.unknown.map(({ as, citers }) => [as, citers.map((citer) => citer.document.id)])).toEqual([["28/CT-TTg", ["so-1"]], ["390/QĐ-UBND", ["so-1", "so-0"]]]);
    expect(works.unknownAs("390/QĐ-UBND")?.citers).toHaveLength(2);
  });
});

describe("the date of a work", () => {
  test.each<[string, Work, string, readonly string[]]>([
    ["is what most texts say; the others are told", citing("2018-05-25", "2018-05-25", "2018-05-26"), "2018-05-25", ["2018-05-26"]],
    ["a year or a month is no rival of a day", citing("2018", "2018-05", "2018-05-25"), "2018-05-25", []],
    ["is the year alone where as many say one as the other", citing("2018-05-25", "2018-05-26"), "2018", ["2018-05-25", "2018-05-26"]],
    ["is the year alone where no text says", citing(null, null), "2018", []],
    ["is no more precise than the texts", citing("2018"), "2018", []],
    ["of another year is told too", citing("2018-05-25", "2018-05-25", "2017"), "2018-05-25", ["2017"]],
  ])("%s", (_, found, date, contrary) => {
    expect([found.date.value, contraryDates(found).map((said) => said.date)]).toEqual([date, contrary]);
  });

  test("is the table's before any text's", () => {
    const found = only(texts({ cites: [cite("30/2020/NĐ-CP", "nd/30/cp/2020", "2007-03-05")] }));
    expect([found.date, contraryDates(found).map((said) => said.date)]).toEqual([{ value: "2020-03-05", by: "table" }, ["2007-03-05"]]);
  });

  test("is that of the text itself where the archive holds it", () => {
    const held: Partial<FrontMatter> = { kind: "legal", number: "28/2018/QĐ-TTg", date: "2018-07-12", dateRole: "issued" };
    expect(only(texts(held, { cites: [cite("28/2018/QĐ-TTg", "qd/28/ttg/2018", "2018-07-13")] })).date).toEqual({ value: "2018-07-12", by: "text" });
  });
});

describe("what texts call a work", () => {
  const quoted = (...pieces: readonly [string, number][]): Document => {
    const [first, ...rest] = pieces.map(([quote, line]) => evidence({ quote, line }));
    const fact: CitedWork = { ...cite("15/CT-TTg", directive), evidence: [first ?? evidence(), ...rest] };
    return document({ cites: [cite("15/CT-TTg", directive)] }, { ledger: ledger({ facts: { ...ledger().facts, cites: [fact] } }) });
  };
  test("is counted by its words; white space makes no other name", () => {
    expect(only([quoted(["Chỉ thị số 15/CT-TTg", 3], ["Chỉ thị\u00a0số\n15/CT-TTg", 4], ["Chỉ thị 15", 5])]).callings)
      .toEqual([{ words: "Chỉ thị số 15/CT-TTg", times: 2 }, { words: "Chỉ thị 15", times: 1 }]);
  });
  test("the same words in the same line, found by two rules, are one mention", () => {
    expect(only([quoted(["15/CT-TTg", 3], ["15/CT-TTg", 3])]).callings).toEqual([{ words: "15/CT-TTg", times: 1 }]);
  });
  test("of a citation that a person wrote is what that person wrote", () => {
    expect(only(texts({ cites: [cite("15/CT-TTg", directive)] })).callings).toEqual([{ words: "15/CT-TTg", times: 1 }]);
  });
});

test.each([
  ["ttg", "Thủ tướng Chính phủ"], ["btc-bkhdt-btttt", "Bộ Tài chính, Bộ Kế hoạch và Đầu tư, Bộ Thông tin và Truyền thông"],
  ["ubnd-quang-ngai", "Ủy ban nhân dân Quảng Ngãi"], ["hdnd", "Hội đồng nhân dân"], ["qh11", "Quốc hội"],
  ["ubnd-xu-la", "Ủy ban nhân dân xu-la"], ["xyz", null], ["btc-xyz", null],
])("the issuer %s", (part, name) => expect(issuing(part)).toBe(name));

test("ten thousand texts with three citations each take less than two seconds of work", () => {
  const documents = texts(...Array.from({ length: 10_000 }, (_, index): Partial<FrontMatter> => ({
    title: null, date: `20${String(index % 20).padStart(2, "0")}-01-01`,
    cites: [cite("67/2006/QH11", "luat/67/qh11/2006"), cite(`${index % 5000}/QĐ-TTg`, `qd/${index % 5000}/ttg/2010`), cite(`${index % 700}/QĐ-UBND`, null)],
  })));
  const start = process.cpuUsage();
  const works = worksOf(documents);
  const { user, system } = process.cpuUsage(start);
  expect([works.all.length, works.all[0]?.citers.length, works.unknown.length]).toEqual([5001, 10_000, 700]);
  expect((user + system) / 1e6).toBeLessThan(2);
});
