import { idPattern } from "../src/model.ts";
import { UsageError } from "./arguments.ts";

/** A document's id as it is typed on a command line, with or without its folder and ending; a name that is no id is wrong usage. */
export function idOf(name = ""): string {
  const id = name.replace(/^.*[\\/]/u, "").replace(/\.(?:md|json)$/u, "");
  if (!idPattern.test(id)) throw new UsageError(`Cannot use ${name || "no name"} as an id, expected folded words joined by hyphens, as the files of documents/ are named.`);
  return id;
}
