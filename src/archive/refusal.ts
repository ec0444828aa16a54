/** A file, or a part of it, that the archive does not take: what is wrong and how to mend it, one sentence each. */
export interface Refusal {
  readonly file: string;
  readonly reason: string;
  readonly mend: string;
}

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
