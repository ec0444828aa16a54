import { expect, test } from "vitest";
import { once } from "../../src/site/once.ts";

test("a thing is read once, and another thing for itself, though it look the same", () => {
  const read: string[] = [];
  const told = once(({ name }: { readonly name: string }) => { read.push(name); return { told: name }; });
  const one = { name: "một" };
  expect(told(one)).toBe(told(one));
  expect(told({ name: "một" })).not.toBe(told(one));
  expect(read).toEqual(["một", "một"]);
});
