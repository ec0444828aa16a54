import { describe, expect, test } from "vitest";
import { html, joined, textOf, trusted, type Content } from "../../src/site/html.ts";

describe("the html tag", () => {
  test.each<[string, Content, string]>([
    ["escapes markup", "<b>", "<p>&lt;b&gt;</p>"],
    ["escapes what would end an attribute", `"'&`, "<p>&quot;&#39;&amp;</p>"],
    ["escapes an entity that stands in a text", "&amp;", "<p>&amp;amp;</p>"],
    ["keeps markup of its own", html`<b>${"<"}</b>`, "<p><b>&lt;</b></p>"],
    ["joins lists", ["a", html`<br>`, 1], "<p>a<br>1</p>"],
    ["writes nothing for null, undefined and false", [null, undefined, false], "<p></p>"],
    ["writes nought", 0, "<p>0</p>"],
    ["does not take an object that looks like markup", JSON.parse('{"markup":"<b>"}') as Content, "<p></p>"],
    ["leaves templates of other engines alone", "{{ 6*7 }}{% x %}", "<p>{{ 6*7 }}{% x %}</p>"],
  ])("%s", (_, content, expected) => {
    expect(textOf(html`<p>${content}</p>`)).toBe(expected);
  });

  test("trusted markup is kept as it is", () => {
    expect(textOf(html`${trusted("<i>x</i>")}`)).toBe("<i>x</i>");
  });

  test("joining leaves no separator for what is empty", () => {
    expect(textOf(joined(["a", null, false, "<"], " · "))).toBe("a · &lt;");
  });
});
