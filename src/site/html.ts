/** Markup that is safe to put into a page: made by the `html` tag, or by our own Markdown renderer through `trusted`. */
export interface Markup {
  readonly [written]: string;
}
const written: unique symbol = Symbol.for("vietnamese-ict-policy-archive/markup");

/** What may stand in an `html` template; nothing is written for null, undefined and false. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** Template tag: escapes every interpolated text and number, keeps markup, joins lists. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let text = parts[0] ?? "";
  for (let index = 0; index < contents.length; index += 1) text += write(contents[index]) + (parts[index + 1] ?? "");
  return trusted(text);
}

/** Declares that a text is markup already. Only our own Markdown renderer and our own drawings may call it. */
export function trusted(text: string): Markup {
  return { [written]: text };
}

/** The characters of markup, for the one place that hands a finished page to the writer. */
export function textOf(markup: Markup): string {
  return markup[written];
}

/** Contents with a separator between them; empty ones leave no separator behind. */
export function joined(contents: readonly Content[], separator: Content): Markup {
  const shown = contents.map(write).filter((text) => text !== "");
  return trusted(shown.join(write(separator)));
}

/** Escapes a text for both element content and quoted attributes. Each text of each page passes here: it is read once, and most have no sign of markup. */
export function escape(text: string): string {
  let [escaped, from] = ["", 0];
  for (let at = 0; at < text.length; at += 1) {
    const entity = entityOf(text.charCodeAt(at));
    if (entity === null) continue;
    escaped += text.slice(from, at) + entity;
    from = at + 1;
  }
  return from === 0 ? text : escaped + text.slice(from);
}

function entityOf(unit: number): string | null {
  if (unit > 62) return null;
  if (unit === 38) return "&amp;";
  if (unit === 60) return "&lt;";
  if (unit === 62) return "&gt;";
  if (unit === 34) return "&quot;";
  return unit === 39 ? "&#39;" : null;
}

function write(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (typeof content === "number") return String(content);
  if (typeof content === "string") return escape(content);
  if (Array.isArray(content)) return content.reduce<string>((text, one: Content) => text + write(one), "");
  return (content as Markup)[written] ?? "";
}
