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
  contents.forEach((content, index) => {
    text += write(content) + (parts[index + 1] ?? "");
  });
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

/** Escapes a text for both element content and quoted attributes. */
export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}

function write(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (typeof content === "number") return String(content);
  if (typeof content === "string") return escape(content);
  if (Array.isArray(content)) return content.map(write).join("");
  return (content as Markup)[written] ?? "";
}
