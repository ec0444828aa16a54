import type { Catalogue } from "../src/archive/catalogue.ts";
import { sha256 } from "./files.ts";
import type { LastSite } from "./last-site.ts";
import type { Question, Questions } from "./page-questions.ts";

/** Pages of the last site that are still right, and what is learnt of those that are made now. */
export interface KeptPages {
  /** Takes what can be taken from the last site; gives the items whose pages are to be made. `own` is a sum of the item itself. */
  toMake<Item>(items: readonly Item[], addressOf: (item: Item) => string, own: (item: Item) => string): readonly Item[];
  /** Renders a page with a catalogue that notes what the page asks of it. */
  rendered(address: string, render: (catalogue: Catalogue | null) => Promise<string>): Promise<string>;
  /** What the next build is to recall; null when it must make every page. */
  toRecall(): unknown;
}

/** For a build that keeps nothing: every page is made, and asks unwatched. */
export const nothingKept: KeptPages = { toMake: (items) => items, rendered: (_address, render) => render(null), toRecall: () => null };

/** The sum of the item and of the answers, and the numbers of the questions in the list of all. */
type Trace = readonly [own: string, answers: string, asked: readonly number[]];

/** What a build recalls of the pages of the last: every question that any page asked, and each page's own. */
export interface RecalledPages {
  readonly every: string;
  readonly questions: readonly Question[];
  readonly pages: readonly (readonly [address: string, trace: Trace])[];
}

export function keptPages(questions: Questions, last: LastSite): KeptPages {
  const recalled = last.recalled<RecalledPages>("pages");
  const isSame = recalled?.every === questions.sums.every;
  const before = new Map(isSame ? recalled.pages : []);
  const all = numbering(isSame ? recalled.questions : [], questions.answer);
  const traces = new Map<string, Trace>();
  const making = new Map<string, string>();
  const isRight = (address: string, own: string): boolean => {
    const trace = before.get(address);
    if (trace?.[0] !== own || all.answered(trace[2]) !== trace[1] || !last.take([address])) return false;
    traces.set(address, trace);
    return true;
  };
  return {
    toMake: (items, addressOf, own) => items.filter((item) => {
      const [address, sum] = [addressOf(item), own(item)];
      if (isRight(address, sum)) return false;
      making.set(address, sum);
      return true;
    }),
    rendered: async (address, render) => {
      const own = making.get(address);
      if (own === undefined) return render(null);
      const asked = new Set<Question>();
      const page = await render(questions.asking(asked));
      const numbers = [...asked].sort().map(all.numberOf);
      traces.set(address, [own, all.answered(numbers), numbers]);
      return page;
    },
    toRecall: () => (questions.isSound() ? { every: questions.sums.every, ...all.inUse(traces) } satisfies RecalledPages : null),
  };
}

/** Questions by number: those of the last build have the numbers that they had, new ones the next. */
function numbering(known: readonly Question[], answer: (question: Question) => string) {
  const questions = [...known];
  const numbers = new Map(questions.map((question, number) => [question, number]));
  const answers: string[] = [];
  return {
    numberOf: (question: Question): number => {
      const number = numbers.get(question) ?? questions.push(question) - 1;
      numbers.set(question, number);
      return number;
    },
    /** One sum of the answers to these questions, in this order. */
    answered: (asked: readonly number[]): string => ownSum(asked.map((number) => answers[number] ??= answer(questions[number] ?? ""))),
    /** The questions that these pages asked, numbered anew, and the pages with their new numbers. */
    inUse: (traces: ReadonlyMap<string, Trace>): Pick<RecalledPages, "questions" | "pages"> => {
      const kept = new Map<number, number>();
      const anew = (number: number): number => {
        const next = kept.get(number) ?? kept.size;
        kept.set(number, next);
        return next;
      };
      const pages = [...traces].map(([address, [own, answers, asked]]) => [address, [own, answers, asked.map(anew)]] as const);
      return { questions: [...kept.keys()].map((number) => questions[number] ?? ""), pages };
    },
  };
}

/** A sum of what an item is made of, beside the documents that have sums of their own. */
export function ownSum(...parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 32);
}
