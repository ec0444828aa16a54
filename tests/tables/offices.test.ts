import { describe, expect, test } from "vitest";
import { officeByDomain, officeByName, officeLabel, offices } from "../../src/tables/offices.ts";
import { issuerByCode, issuers } from "../../src/tables/issuers.ts";
import { formByCode, formByName } from "../../src/tables/legal-forms.ts";
import { workByKey, works } from "../../src/tables/works.ts";
import { longForm } from "../../src/tables/abbreviations.ts";

describe("offices", () => {
  test.each([
    ["a portal", "mic.gov.vn", "mic.gov.vn"], ["with www and capitals", "WWW.MIC.GOV.VN", "mic.gov.vn"], ["a part of it", "ict.mic.gov.vn", "mic.gov.vn"],
    ["the Government's old name", "baochinhphu.vn", "chinhphu.vn"], ["an unknown domain", "example.vn", undefined], ["a top domain", "gov.vn", undefined], ["a lure", "mic.gov.vn.evil.com", undefined],
  ])("%s: %s", (_, domain, key) => {
    expect(officeByDomain(domain)?.key).toBe(key);
  });
  test.each([
    ["a ministry by its short name", "Bộ TT&TT", "bo-thong-tin-va-truyen-thong"], ["a newspaper's dateline", "TTO", "tuoitre.vn"], ["a journal's", "LLCT", "lyluanchinhtri.vn"], ["a name that is none", "Sở TT&TT", undefined],
  ])("%s", (_, name, key) => {
    expect(officeByName(name)?.key).toBe(key);
  });
  test("have keys of their own, and successors that exist", () => {
    const keys = offices.map((office) => office.key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(offices.flatMap((office) => office.into).filter((key) => !keys.includes(key))).toEqual([]);
    expect([officeLabel("mic.gov.vn"), officeLabel("UBND Điện Bàn")]).toEqual(["mic.gov.vn", "UBND Điện Bàn"]);
  });
});

describe("issuers, forms and works", () => {
  test.each([
    ["a ministry", "BTTTT", "btttt"], ["with an ampersand", "BKH&ĐT", "bkhdt"], ["the same without", "BKHĐT", "bkhdt"], ["a legislature", "QH11", "qh11"],
    ["its committee", "UBTVQH15", "ubtvqh15"], ["a misprint", "BTTT", undefined], ["a word", "ABC", undefined],
  ])("the issuer of %s", (_, code, key) => {
    expect(issuerByCode(code)?.key).toBe(key);
  });
  test("no code stands in two rows, and every office exists", () => {
    const codes = issuers.flatMap((row) => row.codes.map((code) => code.toUpperCase()));
    expect(codes.filter((code, at) => codes.indexOf(code) !== at && !["TTG", "TG"].includes(code))).toEqual([]);
    expect(issuers.filter((row) => row.office !== null && !offices.some((office) => office.key === row.office))).toEqual([]);
  });
  test("forms by code and by name, in any case", () => {
    expect([formByCode("QĐ")?.key, formByCode("ttr")?.key, formByName("THÔNG TƯ  LIÊN TỊCH")?.key, formByName("văn bản")?.key, formByCode("XX")]).toEqual(["qd", "ttr", "ttlt", "cv", null]);
  });
  test("every known work has its key by number and date", () => {
    expect(works.filter((work) => workByKey(work.key) !== work || !work.key.endsWith(`/${work.date.slice(0, 4)}`) || !/^\d{4}-\d\d-\d\d$/u.test(work.date))).toEqual([]);
    expect(workByKey("luat/67/qh11/2006")?.name).toBe("Luật Công nghệ thông tin");
  });
  test("abbreviations, to the letter", () => {
    expect([longForm("CNTT"), longForm("cntt"), longForm("XYZ")]).toEqual(["công nghệ thông tin", null, null]);
  });
});
