/** What is written with the bare keys of Vietnamese input methods when nothing turns them into letters. */

/** Keys of the tones, in the order of `tones` in letters.ts; the first tone has no key. */
export const telexTones = ["", "f", "r", "x", "s", "j"] as const;
export const vniTones = ["", "2", "3", "4", "1", "5"] as const;

/** Keys and the letter they make; longer ones first. */
export type Keys = readonly (readonly [keys: string, letter: string])[];
export const telexLetters: Keys = [
  ["uwow", "ươ"], ["uow", "ươ"], ["dd", "đ"], ["aa", "â"], ["aw", "ă"], ["ee", "ê"], ["oo", "ô"], ["ow", "ơ"], ["uw", "ư"],
];
export const vniLetters: Keys = [
  ["u7o7", "ươ"], ["uo7", "ươ"], ["d9", "đ"], ["a6", "â"], ["a8", "ă"], ["e6", "ê"], ["o6", "ô"], ["o7", "ơ"], ["u7", "ư"],
];
