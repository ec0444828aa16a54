import type { Facts, FrontMatter, Ledger } from "../model.ts";

/** The keys of the front matter whose value is not the one that the ledger gives: a person changed them. */
export function editedFacts(front: FrontMatter, ledger: Ledger | null): readonly (keyof FrontMatter)[] {
  if (!ledger) return [];
  const said = saidBy(ledger.facts);
  const keys = Object.keys(said) as (keyof typeof said)[];
  const edited: (keyof FrontMatter)[] = keys.filter((key) => !same(front[key], said[key]));
  const { file, sha256 } = ledger.source;
  return file === front.source.file && sha256 === front.source.sha256 ? edited : [...edited, "source"];
}

/** The front matter that the facts of a ledger amount to. */
function saidBy(facts: Facts) {
  return {
    kind: facts.kind.value ?? "article",
    title: facts.title.value,
    date: facts.date.value?.date ?? null,
    dateRole: facts.date.value?.role ?? null,
    author: facts.author.value,
    publisher: facts.publisher.value,
    credit: facts.credit.value,
    number: facts.number.value,
    places: facts.places.map((place) => place.value),
    topics: facts.topics.map((topic) => topic.value),
    cites: facts.cites.map(({ as, work, date }) => ({ as, work, date })),
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
