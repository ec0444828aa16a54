import type { Site } from "../../model.ts";
import type { OpenRecord } from "./record.ts";

/** Which part of several a file is, and where the next one lies. */
export interface Part {
  readonly part: number;
  readonly parts: number;
  readonly next: string | null;
}

/** The archive as JSON, one document on each line; every text is as it stands in the archive, to the character. */
export function archiveJson({ name, description, address, publisher, licence, contact }: Site, { part, parts, next }: Part, records: readonly OpenRecord[]): string {
  const head = { name, description, address, publisher, licence, contact };
  const documents = records.map((record) => JSON.stringify(record)).join(",\n");
  return `{"archive":${JSON.stringify(head)},\n"part":${part},"parts":${parts},"next":${JSON.stringify(next)},\n"documents":[\n${documents}\n]}\n`;
}
