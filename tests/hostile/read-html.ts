/**
 * A strict reader of HTML as this program writes it: every `<` begins a tag with quoted attributes, every element is closed,
 * every `&` begins an entity. What is written otherwise throws: a browser would have to guess, and might guess wrongly.
 */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}
type Open = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

const voids = new Set(["meta", "link", "input", "br", "hr", "col"]);
const raw = new Set(["script", "style"]);
const tag = /<(?<close>\/?)(?<name>[A-Za-z][A-Za-z0-9]*)(?<attributes>(?:\s+[A-Za-z][A-Za-z-]*(?:="[^"<>]*")?)*)\s*(?<self>\/?)>/uy;

export function readHtml(source: string): Element {
  const start = "<!DOCTYPE html>";
  if (!source.startsWith(start)) throw new Error("no doctype");
  const root: Open = { name: "", attributes: {}, children: [] };
  const stack: Open[] = [root];
  for (let at = start.length; at < source.length;) {
    const top = stack.at(-1) as Open;
    const next = raw.has(top.name) ? source.indexOf(`</${top.name}>`, at) : source.indexOf("<", at);
    const end = next < 0 ? source.length : next;
    if (end > at) top.children.push(raw.has(top.name) ? source.slice(at, end) : unescaped(source.slice(at, end)));
    if (end === source.length) break;
    tag.lastIndex = end;
    const { close, name = "", attributes = "", self } = tag.exec(source)?.groups ?? fail(`not a tag: ${source.slice(end, end + 80)}`);
    at = tag.lastIndex;
    if (close) {
      if (stack.pop()?.name !== name) fail(`</${name}> closes nothing: ${source.slice(end - 80, end + 20)}`);
      continue;
    }
    const element: Open = { name, attributes: attributesOf(attributes), children: [] };
    top.children.push(element);
    if (!self && !voids.has(name)) stack.push(element);
  }
  if (stack.length !== 1) fail(`<${stack.at(-1)?.name}> is not closed`);
  return root;
}

/** Every element below one, and itself. */
export function everyElement(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : everyElement(child)))];
}

/** The first element with this name, or this class. */
export function find(element: Element, wanted: string): Element | undefined {
  return everyElement(element).find(({ name, attributes }) => (wanted.startsWith(".") ? attributes["class"]?.split(" ").includes(wanted.slice(1)) : name === wanted));
}

/** The text of an element without the parts that `skip` names; elements that stand on lines of their own part words. */
export function textOf(element: Element, skip: (element: Element) => boolean = () => false): string {
  return element.children.map((child) => (typeof child === "string" ? child : skip(child) ? "" : inline.has(child.name) ? textOf(child, skip) : ` ${textOf(child, skip)} `)).join("");
}
const inline = new Set(["a", "span", "ins", "abbr", "b", "i", "em", "strong", "code", "bdi", "mark", "q", "time"]);

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/([A-Za-z][A-Za-z-]*)(?:="([^"]*)")?/gu)) {
    if (name in found) fail(`${name} stands twice`);
    found[name] = unescaped(value);
  }
  return found;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: "\u00a0" };

function unescaped(text: string): string {
  return text.replace(/&([^;]{0,8};?)/gu, (whole, name: string) => (name.endsWith(";") ? entities[name.slice(0, -1)] : undefined) ?? fail(`not an entity: ${whole}`));
}

function fail(reason: string): never {
  throw new Error(reason);
}
