import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { policy } from "../../layouts/parts/page.ts";
import { missingPolicy } from "../../layouts/missing.11ty.ts";
import { headersFile, hostFiles, securityHeaders } from "../../scripts/host-files.ts";
import { joinedPolicy, policyText, type Policy } from "../../src/site/policy.ts";
import { headers, keeping, mediaTypes, pagePolicy } from "../../src/tables/headers.ts";

const all = await securityHeaders({ https: true });
const sent = new Map(all.map(([name, value]) => [name.toLowerCase(), value]));
const files = { ...await hostFiles(), _headers: await headersFile() };
const ofMissing = await missingPolicy();
const parsed = (text: string): Policy => Object.fromEntries(text.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]));
const sentPolicy = parsed(sent.get("content-security-policy") ?? "");

describe("the policy that a host sends agrees with those of the pages", () => {
  test.each([["every page", parsed(policy)], ["the page for what is not there", ofMissing]])("it lets %s do what its own policy lets it", (_page, own) => {
    for (const [directive, sources] of Object.entries(own)) {
      expect(sources.filter((source) => source !== "'none'" && !sentPolicy[directive]?.includes(source)), directive).toEqual([]);
    }
  });
  test("it lets nothing more be done than some page needs, and no one frame the site", () => {
    const needed = joinedPolicy([pagePolicy, ofMissing]);
    expect(sentPolicy).toEqual({ ...needed, "frame-ancestors": ["'none'"] });
  });
  test("nothing inline, nothing evaluated, nothing from another host", () => {
    expect(policyText(sentPolicy)).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/u);
    expect(sentPolicy["default-src"]).toEqual(["'none'"]);
    expect(sentPolicy["script-src"]).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });
});

/** What Mozilla's HTTP Observatory gives and takes for each header (its scoring table as published, read in November 2026). */
const scored: readonly (readonly [what: string, points: number, holds: () => boolean])[] = [
  ["a policy with default-src 'none' and nothing unsafe", 10, () => policyText(sentPolicy).startsWith("default-src 'none';") && !/'unsafe-(?:inline|eval)'/u.test(policyText(sentPolicy)) && !sentPolicy["script-src"]?.includes("data:")],
  ["framing forbidden by the policy", 5, () => sentPolicy["frame-ancestors"]?.join() === "'none'"],
  ["a private referrer policy", 5, () => ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"].includes(sent.get("referrer-policy") ?? "")],
  ["resources for the same origin", 10, () => sent.get("cross-origin-resource-policy") === "same-origin"],
  ["https alone for six months or more", 0, () => Number(/^max-age=(\d+)/u.exec(sent.get("strict-transport-security") ?? "")?.[1]) >= 15_768_000],
  ["no guessing of types", 0, () => sent.get("x-content-type-options") === "nosniff"],
];

test("they come to A+ by the Observatory's table, leading http to https being the host's", () => {
  expect(scored.filter(([, , holds]) => !holds()).map(([what]) => what)).toEqual([]);
  expect(100 + scored.reduce((sum, [, points]) => sum + points, 0)).toBeGreaterThanOrEqual(100);
});

describe("each host's file says the same", () => {
  test.each(Object.entries(files))("%s sends every header once, with the table's value", (name, text) => {
    const bare = text.replace(/location ~[^{]*\{[^}]*\}/gu, "");
    for (const [header, value] of all) {
      const lines = bare.split("\n").filter((line) => new RegExp(`(?:^|\\s)${header}(?::|\\s)`, "u").test(line) && !line.trim().startsWith("#"));
      expect(lines, `${name}: ${header}`).toHaveLength(1);
      expect(lines[0]).toContain(value);
    }
  });
  test.each(["nginx.conf", "apache.htaccess", "Caddyfile"])("scripts/hosting/%s is what the table makes (npm run hosting)", (name) => {
    expect(readFileSync(fileURLToPath(new URL(`../../scripts/hosting/${name}`, import.meta.url)), "utf8")).toBe((files as Readonly<Record<string, string>>)[name]);
  });
  test.each(["nginx.conf", "apache.htaccess", "Caddyfile"])("scripts/hosting/%s knows every type, the page for what is not there, and how long to keep what", (name) => {
    const text = (files as Readonly<Record<string, string>>)[name] ?? "";
    for (const [ending, type] of Object.entries(mediaTypes)) expect(text.split("\n").some((line) => line.includes(type.split(";")[0] ?? "") && new RegExp(`[ .]${ending}[; "]|[ .]${ending}$`, "u").test(line)), ending).toBe(true);
    expect(text).toContain("/404.html");
    expect(text).toMatch(new RegExp(`(?:/${keeping.folder}/|${keeping.ending}\\$)[^]*${keeping.seconds}`, "u"));
  });
  test("in _headers no two rules for one file name the same header: their values would be joined", () => {
    const rules = files._headers.trim().split("\n\n").map((rule) => ({ path: rule.split("\n")[0] ?? "", names: rule.split("\n").slice(1).map((line) => line.trim().split(":")[0]) }));
    const [everywhere, ...rest] = rules;
    expect(everywhere?.path).toBe("/*");
    expect(rest.flatMap(({ names }) => names).filter((name) => everywhere?.names.includes(name))).toEqual([]);
    for (const line of files._headers.split("\n")) expect(line.length).toBeLessThan(2000);
  });
  test("braces and quotes of each are closed", () => {
    for (const [name, text] of Object.entries(files)) {
      const lines = text.split("\n").filter((line) => !line.trim().startsWith("#")).join("\n");
      expect(lines.split("{").length, name).toBe(lines.split("}").length);
      expect(lines.split('"').length % 2, name).toBe(1);
    }
  });
});

test("over http alone nothing is promised of https", async () => {
  expect((await securityHeaders({ https: false })).map(([name]) => name)).not.toContain("Strict-Transport-Security");
  expect(headers.every(({ because }) => because !== "")).toBe(true);
});

test.each<[string, readonly Policy[], string]>([
  ["none with none is none", [{ "a-src": ["'none'"] }, { "a-src": ["'none'"] }], "a-src 'none'"],
  ["none with something is that", [{ "a-src": ["'none'"] }, { "a-src": ["'self'"] }], "a-src 'self'"],
  ["a directive of one alone stays", [{ "a-src": ["'self'"] }, { "b-src": ["data:"] }], "a-src 'self'; b-src data:"],
])("policies joined: %s", (_case, policies, expected) => {
  expect(policyText(joinedPolicy(policies))).toBe(expected);
});
