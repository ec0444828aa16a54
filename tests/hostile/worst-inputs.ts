/** Inputs made against a pattern from its own examples: what it begins to match again and again, and never finishes. */

/** Characters of which long runs are made: letters, digits, blanks, marks. */
const runs = ["a", "A", "đ", "1", " ", "\u00a0", "-", ".", ",", "/", "(", "|", "\n"];
/** Words of which long texts are made, whatever the pattern. */
const words = ["a ", "A a ", "Aa ", "A.", "1/", "1-", "a, ", "a\n", "Aa\n", "1\n", "(a", "a.a", ". A"];

/** An input by what it is made of; `make` gives as many UTF-16 units as asked for. */
export interface WorstInput {
  readonly name: string;
  make(length: number): string;
}

/** Runs and words that are tried on every pattern. */
export const commonInputs: readonly WorstInput[] = [...runs, ...words].map(repeated);

/** Every input for some examples; `few`: the likeliest alone. */
export function worstInputs(examples: readonly string[], few: boolean): readonly WorstInput[] {
  const chosen = few ? examples.slice(0, 1) : examples.slice(0, 3);
  const inputs = chosen.flatMap((example) => {
    const signs = [...example];
    const cuts = few ? [signs.length - 1] : [Math.ceil(signs.length / 3), Math.ceil(signs.length / 2), signs.length - 1];
    const heads = [...new Set(cuts.filter((cut) => cut > 0).map((cut) => signs.slice(0, cut).join("")))];
    const last = signs.at(-1) ?? "";
    const ends = few ? [last] : [last, ...runs];
    return [
      ...[example, `${example} `, `${example}\n`, ...heads, ...(few ? [] : heads.map((head) => `${head}\n`)), ...(few ? [] : [last])].map(repeated),
      ...[example, ...heads].flatMap((head) => ends.map((end) => headed(head, end))),
    ];
  });
  return [...new Map(inputs.map((input) => [input.name, input])).values()];
}

function repeated(unit: string): WorstInput {
  return { name: `${JSON.stringify(unit)} repeated`, make: (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length) };
}

function headed(head: string, end: string): WorstInput {
  return { name: `${JSON.stringify(head)} and a run of ${JSON.stringify(end)}`, make: (length) => (head + end.repeat(Math.ceil(length / end.length))).slice(0, length) };
}
