import { readArguments, run } from "./arguments.ts";
import { statusOf } from "./status-of.ts";

const help = `
npm run status -- [options]

Says what a person has done to the archive and what waits for a person: one line for each document that is edited,
proposed anew, deleted, retired, renamed, removed or doubted, with what to do next. Writes nothing.

  --content DIR   the archive's folder (content)
  --help          this text

Exit code: 0 nothing waits; 1 a proposal or a refused file waits for a decision; 2 wrong usage.
`;

await run(() => {
  const { content } = readArguments(help);
  const { lines, open } = statusOf(content);
  for (const line of lines) console.log(line);
  const waits = open === 0 ? "nothing waits for a decision" : `${open} ${open === 1 ? "waits" : "wait"} for a decision`;
  console.log(lines.length === 0 ? "Nothing is edited, and nothing waits." : `${lines.length} ${lines.length === 1 ? "line" : "lines"}; ${waits}.`);
  return open > 0 ? 1 : 0;
});
