import type { DecodedText, Edit } from "../src/model.ts";
import { decode } from "../src/normalize/decode.ts";
import { mend } from "../src/normalize/mend.ts";
import { encoders, loseA0, plainSigns } from "./accidents.ts";
import type { Measure } from "./reading-score.ts";

/** A text of the repository. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One damaged place of one text, repaired. */
interface Place {
  readonly name: string;
  readonly letter: string;
  readonly right: boolean;
  readonly how: Edit["how"] | "none";
}

const sliceLengths = [100, 300, 1500];

/** The measures of decoding and mending, by round trip over the sound texts among `samples`. */
export function textScore(samples: readonly Sample[]): Measure[] {
  const sound = samples.map(({ name, bytes }) => ({ name, text: decode(source(bytes)).value.text })).filter(({ text }) => !text.includes("\uFFFD"));
  const places = sound.flatMap(({ name, text }) => repaired(name, mended(text)));
  const only = places.filter(({ how }) => how === "only");
  return [
    measure("letters lost with byte A0, letter and space exact: small letters", places.filter(({ letter }) => letter === "à")),
    measure("… capitals (Ơ Ạ Ỡ)", places.filter(({ letter }) => letter !== "à")),
    measure("… where the repair says “only reading”", only),
    measure("sound texts that mending leaves as they are", sound.map(({ name, text }) => ({ name, right: isUntouched(text) }))),
    ...sliceLengths.map((length) => encodings(length, sound)),
  ];
}

/** Megabytes of sound and of damaged text decoded and mended in a second of one core: the better of some runs. */
export function speed(samples: readonly Sample[], runs = 5): { readonly sound: number; readonly damaged: number } {
  const text = samples.map(({ bytes }) => decode(source(bytes)).value.text).join("\n");
  const megabyte = text.repeat(Math.ceil(1_000_000 / text.length)).slice(0, 1_000_000);
  return { sound: rate(megabyte, runs), damaged: rate(loseA0(megabyte).text, runs) };
}

function rate(text: string, runs: number): number {
  const bytes = new TextEncoder().encode(text);
  const seconds = Array.from({ length: runs }, () => {
    const start = process.cpuUsage().user;
    mend(decode(source(bytes)).value);
    return (process.cpuUsage().user - start) / 1e6;
  });
  return bytes.length / 1e6 / Math.min(...seconds);
}

/** A text damaged and repaired, place by place. */
function repaired(name: string, text: string): Place[] {
  const damaged = loseA0(text.replace(/ {2,}/gu, " "));
  const edits = new Map(mend(decodedText(damaged.text)).edits.filter(({ was }) => was.startsWith("\uFFFD")).map((edit) => [edit.at, edit]));
  return damaged.places.map(({ at, letter, space }) => {
    const edit = edits.get(at);
    const atLineEnd = (damaged.text[at + 2] ?? "\n") === "\n";
    const right = edit !== undefined && edit.now === letter && (atLineEnd || space === !edit.was.endsWith(" "));
    return { name: `${name}: ${damaged.text.slice(Math.max(0, at - 12), at + 12)}`, letter, right, how: edit?.how ?? "none" };
  });
}

/** Whether mending changes nothing but by the one-to-one rows of its tables. */
function isUntouched(text: string): boolean {
  return mend(decodedText(text)).edits.every(({ how }) => how === "table");
}

function encodings(length: number, sound: readonly { readonly name: string; readonly text: string }[]): Measure {
  const slices = sound.flatMap(({ name, text }) => slicesOf(plainSigns(text), length).map((slice) => ({ name, slice })));
  const tries = slices.flatMap(({ name, slice }) => Object.entries(encoders).map(([encoding, encode]) => {
    const { value } = decode(source(encode(slice)));
    return { name: `${name} in ${encoding}`, right: value.text === slice && value.encoding === encoding };
  }));
  return measure(`${Object.keys(encoders).length} encodings told and read exactly from ${length} characters`, tries);
}

/** Slices one behind another, at most five of a text, none without a marked letter. */
function slicesOf(text: string, length: number): string[] {
  const count = Math.min(5, Math.floor(text.length / length));
  return Array.from({ length: count }, (_, at) => text.slice(at * length, (at + 1) * length)).filter((slice) => /[À-ỹ]/u.test(slice));
}

function measure(name: string, tries: readonly { readonly name: string; readonly right: boolean }[]): Measure {
  const missed = tries.filter(({ right }) => !right).map((one) => one.name);
  return { name, right: tries.length - missed.length, of: tries.length, missed };
}

function mended(text: string): string {
  return mend(decodedText(text)).value;
}

function source(bytes: Uint8Array) {
  return { path: "score.txt", sha256: "", bytes, note: null };
}

function decodedText(text: string): DecodedText {
  return { text, encoding: "utf-8", grade: "inferred", score: 1 };
}
