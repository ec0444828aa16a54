/** One measure of the normaliser: how many of how many. */
export interface ScoredMeasure {
  readonly name: string;
  readonly right: number;
  readonly of: number;
}

/** What `npm run score` last measured; it stands in `src/tables/score.json`. */
export interface Score {
  readonly measures: readonly ScoredMeasure[];
  /** Decoding and mending reach `leastSpeed`. */
  readonly quick: boolean;
}

/** Megabytes in a second of one core. */
export const leastSpeed = 4;

/** The table of the README, in Markdown. */
export function scoreTable({ measures, quick }: Score): string {
  const rows = measures.map((measure) => `| ${measure.name} | ${measure.right} of ${measure.of} | ${share(measure)} |`);
  const speedRow = `| decoding and mending at ${leastSpeed} MB/s or more on one core | ${quick ? "yes" : "no"} | |`;
  return ["| measure | right | share |", "|---|---|---|", ...rows, speedRow].join("\n");
}

/** `96.43 %`, or a dash where nothing was measured. */
export function share({ right, of }: ScoredMeasure): string {
  return of === 0 ? "—" : `${((100 * right) / of).toFixed(2)} %`;
}
