import { describe, expect, test } from "vitest";
import { identifiers, type Claim } from "../../scripts/ids.ts";
import type { SourceFile } from "../../src/model.ts";

const source = (path: string, sum: string): SourceFile => ({ path, sha256: sum, bytes: new Uint8Array(), note: null });
const claim = (id: string, file: string, sum: string): Claim => ({ id, file, sha256: sum });

interface Case {
  readonly living?: readonly Claim[];
  readonly retired?: readonly Claim[];
  readonly taken?: readonly string[];
  readonly sources: readonly (readonly [path: string, sum: string, title: string | null])[];
  readonly ids: readonly string[];
}

describe("an id is given once and never changes by itself", () => {
  test.each<[string, Case]>([
    ["a new text gets its title", { sources: [["a.txt", "1", "Chỉ thị số 58"]], ids: ["chi-thi-so-58"] }],
    ["without a title, its file's name", { sources: [["Tệp một.txt", "1", null]], ids: ["tep-mot"] }],
    ["two of one title are told apart", { sources: [["a.txt", "1", "Một"], ["b.txt", "2", "Một"]], ids: ["mot", "mot-2"] }],
    ["a name that was ever taken is not given again", { taken: ["mot", "mot-2"], sources: [["a.txt", "1", "Một"]], ids: ["mot-3"] }],
    ["a name of the site's own is not given", { sources: [["a.txt", "1", "Index"], ["b.txt", "2", "CON"]], ids: ["van-ban-index", "van-ban-con"] }],
    ["a changed text keeps it", { living: [claim("x", "a.txt", "1")], taken: ["x"], sources: [["a.txt", "9", "Khác"]], ids: ["x"] }],
    ["a renamed file keeps it", { living: [claim("x", "a.txt", "1")], taken: ["x"], sources: [["b.txt", "1", "Khác"]], ids: ["x"] }],
    ["files numbered anew keep theirs, each with its text", {
      living: [claim("x", "1.txt", "1"), claim("y", "2.txt", "2")], taken: ["x", "y"],
      sources: [["1.txt", "0", "Mới"], ["2.txt", "1", "X"], ["3.txt", "2", "Y"]], ids: ["moi", "x", "y"],
    }],
    ["two files that change places keep theirs", { living: [claim("x", "a.txt", "1"), claim("y", "b.txt", "2")], taken: ["x", "y"], sources: [["a.txt", "2", "Y"], ["b.txt", "1", "X"]], ids: ["y", "x"] }],
    ["a text that comes back finds its own", { retired: [claim("x", "a.txt", "1")], taken: ["x"], sources: [["b.txt", "1", "Khác"]], ids: ["x"] }],
    ["mended, under its old name and title, too", { retired: [claim("mot", "a.txt", "1")], taken: ["mot"], sources: [["a.txt", "9", "Một"]], ids: ["mot"] }],
    ["another text under the name of one that is gone does not", { retired: [claim("mot", "a.txt", "1")], taken: ["mot"], sources: [["a.txt", "9", "Hai"]], ids: ["hai"] }],
    ["an id that lives is not given to what comes back", { living: [claim("x", "a.txt", "1")], retired: [claim("x", "b.txt", "2")], taken: ["x"], sources: [["a.txt", "1", "X"], ["b.txt", "2", "X"]], ids: ["x", "x-2"] }],
  ])("%s", (_case, { living = [], retired = [], taken = [], sources, ids }) => {
    const give = identifiers(living, retired, taken, sources.map(([path, sum]) => source(path, sum)));
    expect(sources.map(([path, sum, title]) => give(title, source(path, sum)))).toEqual(ids);
  });
});
