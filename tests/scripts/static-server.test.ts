import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileFor, serveFolder, type Served } from "../../scripts/static-server.ts";

const outer = mkdtempSync(join(tmpdir(), "served-"));
const folder = join(outer, "site");
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, "nam"), { recursive: true });
  writeFileSync(join(outer, "secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "<h1>Trang chủ</h1>");
  writeFileSync(join(folder, "nam/index.html"), "<h1>Năm</h1>");
  writeFileSync(join(folder, "404.html"), "<h1>Không có</h1>");
  writeFileSync(join(folder, "search.js"), "1");
  served = await serveFolder(folder, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(outer, { recursive: true });
});

test.each([
  ["the root is its index", "/", 200, "text/html; charset=utf-8"],
  ["a folder is its index", "/nam/", 200, "text/html; charset=utf-8"],
  ["a query changes nothing", "/index.html?q=a", 200, "text/html; charset=utf-8"],
  ["a script is a script", "/search.js", 200, "text/javascript; charset=utf-8"],
  ["what is not there is the page that says so", "/khong-co.html", 404, "text/html; charset=utf-8"],
  ["a folder without a slash is not there", "/nam", 404, "text/html; charset=utf-8"],
  ["a path out of the folder is not there", "/../secret.txt", 404, "text/html; charset=utf-8"],
  ["an escaped path out of the folder is not there", "/%2e%2e/secret.txt", 404, "text/html; charset=utf-8"],
  ["an escaped slash out of the folder is not there", "/..%2fsecret.txt", 404, "text/html; charset=utf-8"],
  ["a backslash is not there", "/..%5csecret.txt", 404, "text/html; charset=utf-8"],
  ["a broken escape is not there", "/%zz", 404, "text/html; charset=utf-8"],
  ["an empty byte is not there", "/a%00b", 404, "text/html; charset=utf-8"],
])("%s", async (_, path, status, type) => {
  const answer = await get(path);
  expect([answer.status, answer.type]).toEqual([status, type]);
  expect(answer.body).not.toContain("secret");
});

test("only reading is allowed, and nothing is kept", async () => {
  expect((await get("/", "POST")).status).toBe(405);
  expect((await get("/")).cache).toBe("no-store");
});

test("a folder whose name begins like the served one is outside", () => {
  expect(fileFor("/srv/site", "/../site-old/a.html")).toBeNull();
});

/** `fetch` would tidy the path before it is sent. */
function get(path: string, method = "GET"): Promise<{ status: number; type: string; cache: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    request({ hostname, port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => { body += chunk; }).on("end", () => resolve({
        status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", cache: response.headers["cache-control"] ?? "", body,
      }));
    }).on("error", reject).end();
  });
}
