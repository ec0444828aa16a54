/** A strict reader of XML 1.0 without DTDs, comments and CDATA, which our own files do not use: what is not well-formed throws. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text and that of its children. */
  readonly text: string;
}

export function readXml(source: string): Element {
  for (const sign of source) if (!isChar(sign.codePointAt(0) ?? 0)) throw new Error(`U+${sign.codePointAt(0)?.toString(16)} is no character of XML`);
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!source.startsWith(head)) throw new Error("no XML declaration");
  const stack: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [{ name: "", attributes: {}, children: [], text: "" }];
  let at = head.length;
  while (at < source.length) {
    const top = stack.at(-1) as (typeof stack)[number];
    if (source[at] !== "<") {
      const end = source.indexOf("<", at) < 0 ? source.length : source.indexOf("<", at);
      const raw = source.slice(at, end);
      if (raw.includes("]]>") || (stack.length === 1 && raw.trim() !== "")) throw new Error(`text that may not stand: ${raw}`);
      top.text += unescaped(raw);
      at = end;
      continue;
    }
    const tag = /^<(\/?)([A-Za-z][\w.:-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/u.exec(source.slice(at, at + 20_000));
    if (!tag) throw new Error(`not a tag: ${source.slice(at, at + 60)}`);
    const [whole, close, name = "", attributes = "", self] = tag;
    at += whole.length;
    if (!close) stack.push({ name, attributes: attributesOf(attributes), children: [], text: "" });
    if (!close && !self) continue;
    const done = stack.pop();
    const parent = stack.at(-1);
    if (!done || !parent || done.name !== name) throw new Error(`</${name}> closes nothing`);
    parent.children.push(done);
    parent.text += done.text;
  }
  const [root] = stack;
  if (stack.length !== 1 || root?.children.length !== 1) throw new Error("not one whole element");
  return root.children[0] as Element;
}

/** The children of this name. */
export function all({ children }: Element, name: string): readonly Element[] {
  return children.filter((child) => child.name === name);
}

export function first(element: Element, name: string): string | null {
  return all(element, name)[0]?.text ?? null;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/([\w:.-]+)="([^"]*)"/gu)) {
    if (name in found) throw new Error(`${name} stands twice`);
    found[name] = unescaped(value);
  }
  return found;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function unescaped(text: string): string {
  return text.replace(/&([^;]{0,8};?)/gu, (whole, name: string) => {
    const sign = entities[name.slice(0, -1)];
    if (sign === undefined || !name.endsWith(";")) throw new Error(`not an entity: ${whole}`);
    return sign;
  });
}

function isChar(code: number): boolean {
  return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
