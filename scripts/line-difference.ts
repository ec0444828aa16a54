/** The lines that go (`- `) and come (`+ `) between two texts, each as often as it stands more in the one than in the other; blank lines aside. */
export function linesChanged(before: string, after: string): string[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const kept = (lines: readonly string[], others: readonly string[]): string[] => {
    const counts = new Map<string, number>();
    for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
    return lines.filter((line) => {
      const left = counts.get(line) ?? 0;
      if (left > 0) counts.set(line, left - 1);
      return left === 0 && line !== "";
    });
  };
  return [...kept(old, fresh).map((line) => `- ${line}`), ...kept(fresh, old).map((line) => `+ ${line}`)];
}
