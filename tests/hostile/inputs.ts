/** Every hostile input, by what it attacks. */
import type { HostileInput } from "./input.ts";
import { code } from "./inputs/code.ts";
import { files } from "./inputs/files.ts";
import { markup } from "./inputs/markup.ts";
import { names } from "./inputs/names.ts";
import { shapes } from "./inputs/shapes.ts";

export const everyInput: readonly HostileInput[] = [...code, ...markup, ...names, ...files, ...shapes];

/** Two of each kind, and none that is slow: for `npm test`. */
export const someInputs: readonly HostileInput[] = everyInput.filter(({ kind, slow }, at) => slow !== true && everyInput.slice(0, at).filter((one) => one.kind === kind && one.slow !== true).length < 2);
