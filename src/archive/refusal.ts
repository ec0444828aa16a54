/** A file, or a part of it, that the archive does not take: what is wrong and how to mend it, one sentence each. */
export interface Refusal {
  readonly file: string;
  readonly reason: string;
  readonly mend: string;
  /** In one word why, for those who read the site; without it, the file is not in the form that it should have. */
  readonly cause?: RefusalCause;
}

export const refusalCauses = [
  "empty", "not-text", "list-page", "no-text", "unknown-encoding", "not-vietnamese", "name", "not-a-file", "too-large", "unreadable", "note", "twin", "fault", "doubt", "form",
] as const;
export type RefusalCause = (typeof refusalCauses)[number];

/** A file's text as read from disk. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The name of a file without its folder and its last extension. */
export function stemOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
