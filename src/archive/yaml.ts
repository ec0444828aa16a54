import { parseDocument } from "yaml";
import type { Refusal, TextFile } from "./refusal.ts";

const fence = "---";

/** A Markdown file cut into the text between its two `---` lines and what follows; null when it has no such lines. */
export function cutFrontMatter(text: string): { readonly yaml: string; readonly body: string } | null {
  const lines = evenLines(text).split("\n");
  if (lines[0]?.trimEnd() !== fence) return null;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  if (end < 0) return null;
  return { yaml: lines.slice(1, end).join("\n"), body: lines.slice(end + 1).join("\n").trim() };
}

/** YAML by the core schema: no dates, no merge keys, no aliases, no key twice. `firstLine` is where it stands in its file. */
export function readYaml(file: TextFile, yaml: string, firstLine = 1): { readonly value: unknown } | Refusal {
  try {
    const document = parseDocument(evenLines(yaml), { schema: "core", uniqueKeys: true, prettyErrors: false });
    const error = document.errors[0] ?? document.warnings[0];
    if (!error) return { value: document.toJS({ maxAliasCount: 0 }) };
    const line = firstLine + evenLines(yaml).slice(0, error.pos[0]).split("\n").length - 1;
    return refuse(file.path, `line ${line}: ${error.message}`);
  } catch (error) {
    return refuse(file.path, error instanceof Error ? error.message : String(error));
  }
}

function refuse(file: string, fault: string): Refusal {
  return {
    file,
    reason: `Cannot read the YAML, ${fault.trim()}`,
    mend: "Write one key and value on each line and put texts into double quotes.",
  };
}

/** Windows line ends and a byte-order mark are no part of a text. */
function evenLines(text: string): string {
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  return bare.replaceAll("\r\n", "\n");
}
