/** What to do with one document file, given the file as it stands, what was last written, and what is written now. */
export type Settlement = "create" | "unchanged" | "update" | "kept" | "conflict" | "deleted";

/**
 * A document belongs to the person once a person has touched it. `current` is the SHA-256 of the file as it stands
 * (null: no file), `base` of what this program last wrote (null: unknown), `fresh` of what it would write now.
 */
export function settle(current: string | null, base: string | null, fresh: string): Settlement {
  if (current === null) return base === null ? "create" : "deleted";
  if (current === fresh) return "unchanged";
  if (current === base) return "update";
  return fresh === base ? "kept" : "conflict";
}
