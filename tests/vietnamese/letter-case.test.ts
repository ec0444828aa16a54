import { expect, test } from "vitest";
import { isRaised } from "../../src/vietnamese/letter-case.ts";

test.each(["", "UBND", "QUẢNG NGÃI, 2011", "…", "ĐƠ\u0323", "\u{10400}", "한국"])("“%s” has no small letter", (text) => {
  expect([isRaised(text), text.toUpperCase() === text]).toEqual([true, true]);
});
test.each(["a", "UBNDđ", "STRAßE", "ﬁ", "\u{10428}", "A\u{10428}"])("“%s” has one", (text) => {
  expect([isRaised(text), text.toUpperCase() === text]).toEqual([false, false]);
});
