import { describe, expect, test } from "vitest";
import { orphanRows } from "../../src/tables/damage.ts";
import { vniRows } from "../../src/tables/encodings.ts";
import { toned } from "../../src/tables/letters.ts";
import { fromVni } from "../../src/normalize/decode/vni.ts";

const marked = [...toned.join(""), "đ"].filter((letter) => letter > "\u007f");

describe("VNI-Windows, both ways", () => {
  test.each(vniRows)("%s is %s, small and capital", (vni, letter) => {
    expect(fromVni(vni)).toBe(letter);
    expect(fromVni(vni.toUpperCase())).toBe(letter.toUpperCase());
    expect(vniRows.filter(([, other]) => other === letter).map(([other]) => other)).toEqual([vni]);
  });
  test("every Vietnamese letter has a row, or stands for itself", () => {
    expect(marked.filter((letter) => !vniRows.some(([, other]) => other === letter))).toEqual(["ì", "í"]);
    expect(fromVni("ìíÌÍ")).toBe("ìíÌÍ");
  });
  test("a capital letter may carry a small mark", () => {
    expect(fromVni("Aùnh")).toBe("Ánh");
  });
});

describe("Letters that one lost byte takes", () => {
  test.each(orphanRows)("$id: all Vietnamese letters whose UTF-8 ends so, and no other", ({ byte, letters }) => {
    const all = [...marked, ...marked.map((letter) => letter.toUpperCase())];
    const lost = all.filter((letter) => new TextEncoder().encode(letter).at(-1) === byte);
    expect([...letters].sort()).toEqual(lost.sort());
  });
});
