import { parseArgs, type ParseArgsConfig } from "node:util";
import { diskFault } from "./disk-fault.ts";

/** A wrong call; the command ends with exit code 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options that every command has. */
const common = {
  content: { type: "string", default: "content" },
  output: { type: "string", default: "_site" },
  help: { type: "boolean", short: "h", default: false },
} as const satisfies Options;

export interface Arguments {
  readonly content: string;
  readonly output: string;
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly names: readonly string[];
}

/** Reads a command line; prints the help and ends the process on `--help`. `names` is how many words are expected. */
export function readArguments(help: string, options: Options = {}, names: { readonly least: number; readonly most: number } = { least: 0, most: 0 }): Arguments {
  const { values, positionals } = parse({ ...common, ...options });
  if (values["help"]) {
    console.log(help.trim());
    process.exit(0);
  }
  if (positionals.length < names.least || positionals.length > names.most) throw new UsageError(`Cannot run with ${count(positionals.length)}, expected ${names.least === names.most ? count(names.least) : `${names.least} to ${count(names.most)}`}.\n\n${help.trim()}`);
  return { content: String(values["content"]), output: String(values["output"]), flags: values as Arguments["flags"], names: positionals };
}

function count(names: number): string {
  return names === 0 ? "no name" : `${names} ${names === 1 ? "name" : "names"}`;
}

function parse(options: Options): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`Cannot read the command line: ${(error as Error).message.split(/\.(?: |$)|\n/u)[0]?.replace(/\.$/u, "")}. Run it with --help to see its options.`);
  }
}

/** Runs a command: its return value is the exit code; a wrong call exits 2, a broken house prints one sentence and exits 1. */
export async function run(command: () => number | Promise<number>): Promise<void> {
  process.once("unhandledRejection", stray);
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = error instanceof UsageError ? 2 : 1;
    say(error);
  }
}

/** A fault in work that nobody waited for, such as a copy among many that Eleventy makes: the run ends as with any other. */
function stray(error: unknown): never {
  say(error);
  process.exit(1);
}

function say(error: unknown): void {
  console.error(process.env["DEBUG"] ? error : diskFault(error) ?? (error as Error).message);
}
