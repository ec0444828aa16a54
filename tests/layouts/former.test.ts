import { describe, expect, test } from "vitest";
import * as gonePage from "../../layouts/gone.11ty.ts";
import * as movedPage from "../../layouts/moved.11ty.ts";
import { catalogue } from "../../src/archive/catalogue.ts";
import type { Gone } from "../../src/model.ts";
import { built, file } from "../archive/sample.ts";

const found = (address: string | null = null) => {
  const { archive } = built([file()]);
  return catalogue({ ...archive, site: { ...archive.site, address } });
};
const gone = (differs: Partial<Gone> = {}): Gone => ({ id: "cu", title: "Một", number: "58/CT", date: "2013-01-28", dateRole: "issued", because: null, held: false, ...differs });
const words = (page: string) => page.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ").replaceAll("\u00a0", " ");

describe("the old address of a renamed document", () => {
  const moving = { from: "van-ban/cu/ban-goc.html", to: "van-ban/mot/ban-goc.html", title: "Một <b>" };
  const page = movedPage.render({ catalogue: found(), moving });

  test("leads on without a script, by links that work from a disk", () => {
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=../mot/ban-goc.html">');
    expect(page).toContain('<a href="../mot/ban-goc.html">Một &lt;b&gt;</a>');
  });
  test("is no page for search engines", () => {
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<link rel="canonical" href="../mot/ban-goc.html">');
    expect(movedPage.render({ catalogue: found("https://a.vn/kho"), moving })).toContain('<link rel="canonical" href="https://a.vn/kho/van-ban/mot/ban-goc.html">');
  });
  test("a text without a ledger has no page of its source to lead to", () => {
    const one = { from: "cu", next: "mot", to: "mot", title: null };
    expect(movedPage.movingsOf([{ ...one, hasSource: false }]).map(({ from }) => from)).toEqual(["van-ban/cu.html"]);
    expect(movedPage.movingsOf([{ ...one, hasSource: true }]).map(({ to }) => to)).toEqual(["van-ban/mot.html", "van-ban/mot/ban-goc.html"]);
  });
});

describe("the address of a removed document", () => {
  test("says what stood there, and why it does not", () => {
    const page = words(gonePage.render({ catalogue: found(), gone: gone({ because: "Đăng nhầm <x>." }) }));
    for (const said of ["Văn bản đã được gỡ khỏi kho", "Nhan đề Một", "Số hiệu 58/CT", "Ngày ban hành 28/01/2013", "Lý do Đăng nhầm &lt;x&gt;."]) expect(page).toContain(said);
  });
  test("says that no reason was given, and what is not known is left out", () => {
    const page = words(gonePage.render({ catalogue: found(), gone: gone({ title: null, number: null, date: null, dateRole: null }) }));
    expect(page).toContain("Người giữ kho chưa ghi lý do.");
    expect(page).not.toMatch(/Nhan đề|Số hiệu|null/u);
  });
  test("a text that is held back was not removed", () => {
    const page = words(gonePage.render({ catalogue: found(), gone: gone({ held: true }) }));
    expect(page).toContain("Văn bản tạm chưa hiển thị");
    expect(page).not.toMatch(/gỡ khỏi|Lý do/u);
  });
  test("is no page for search engines", () => {
    expect(gonePage.render({ catalogue: found(), gone: gone() })).toContain('<meta name="robots" content="noindex">');
  });
});
