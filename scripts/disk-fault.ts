/** What a system says of a disk, in a sentence with its mend; by error code. */
const sentences: Readonly<Record<string, readonly [fault: string, mend: string]>> = {
  ENOSPC: ["the disk is full", "Free some space, and run it again"],
  EDQUOT: ["your share of the disk is used up", "Free some space, and run it again"],
  EROFS: ["the disk can only be read", "Choose a place that can be written to"],
  EACCES: ["this user may not", "Give the right to, or run it as the user who owns the folder"],
  EPERM: ["this user may not", "Give the right to, or run it as the user who owns the folder"],
  EMFILE: ["too many files are open", "Close other programs, or raise the limit (`ulimit -n`)"],
  ENFILE: ["too many files are open", "Close other programs, or raise the limit (`ulimit -n`)"],
  EIO: ["the disk does not answer", "Check the disk, and keep a copy of content/"],
};

/** A fault of the disk as one sentence, wherever in the chain of causes it stands; null for any other error. Nothing was half written. */
export function diskFault(error: unknown): string | null {
  for (let one = error, depth = 0; one instanceof Error && depth < 8; one = (one as { originalError?: unknown }).originalError ?? one.cause, depth++) {
    const { code, path } = one as NodeJS.ErrnoException;
    const found = sentences[code ?? ""];
    if (found) return `Cannot read or write${path ? ` ${path}` : ""}: ${found[0]}. ${found[1]}; what was there before is whole.`;
  }
  return null;
}
