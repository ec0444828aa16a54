import type { Facts, FrontMatter } from "../model.ts";

/** What the facts of a text come to in its front matter: what the writer writes, and what an edit is told by. */
export function frontFacts(facts: Facts): Omit<FrontMatter, "id" | "source" | "review"> {
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
