import type { Citer, Unknown, Work, Works } from "../archive/works.ts";
import { formByKey } from "../tables/legal-forms.ts";
import { slug } from "../vietnamese/slug.ts";
import { leafAddress, leaves, type Leaf } from "./leaves.ts";
import { addresses } from "./links.ts";

/** One page of a work: some of the texts that cite it. */
export interface WorkPage extends Leaf<Citer> {
  readonly work: Work;
}

/** One page of an index of works: all of them, those of one form, or those of one year. */
export interface WorksPage extends Leaf<Work> {
  readonly kind: "all" | "form" | "year";
  /** The form's name, or the year. */
  readonly name: string;
  readonly all: readonly Work[];
}

/** How much stands on one page: with excerpts, and in a table. */
const most = { citers: 100, works: 200, mentions: 100 } as const;

export function workPages({ all }: Works): readonly WorkPage[] {
  return all.flatMap((work) => leaves(work.citers, most.citers, addresses.work(work.key)).map((leaf) => ({ ...leaf, work })));
}

export function worksPages({ all }: Works): readonly WorksPage[] {
  const pages = (kind: WorksPage["kind"], name: string, works: readonly Work[], own: string) =>
    leaves(works, most.works, own).map((leaf) => ({ ...leaf, kind, name, all: works }));
  return [
    ...pages("all", "", all, addresses.works),
    ...byForm(all).flatMap(({ form, name, works }) => pages("form", name, works, addresses.worksOfForm(formSlug(form)))),
    ...byYear(all).flatMap(({ year, works }) => pages("year", year, works, addresses.worksOfYear(year))),
  ];
}

/** A mention that no work is known of, under its number. */
export interface Mention {
  readonly unknown: Unknown;
  readonly citer: Citer;
}

export function unknownPages({ unknown }: Works): readonly Leaf<Mention>[] {
  const mentions = unknown.flatMap((one) => one.citers.map((citer) => ({ unknown: one, citer })));
  return leaves(mentions, most.mentions, addresses.unknownWorks);
}

/** Where the mentions of no known work stand. */
export function unknownAddress(unknown: Unknown): string {
  return `${leafAddress(addresses.unknownWorks, Math.floor(unknown.at / most.mentions) + 1)}#${unknownAnchor(unknown)}`;
}

export function unknownAnchor({ at }: Unknown): string {
  return `dan-${at + 1}`;
}

/** The word of a form in addresses. */
export function formSlug(form: string): string {
  return slug(formByKey(form)?.name ?? form) || "khac";
}

/** Works by form, the form with most works first. */
export function byForm(works: readonly Work[]): readonly { readonly form: string; readonly name: string; readonly works: readonly Work[] }[] {
  return [...grouped(works, ({ form }) => form)].map(([form, of]) => ({ form, name: formByKey(form)?.name ?? form, works: of }))
    .sort((one, other) => other.works.length - one.works.length || (one.form < other.form ? -1 : 1));
}

/** Works by the year in which they were issued, oldest first. */
export function byYear(works: readonly Work[]): readonly { readonly year: string; readonly works: readonly Work[] }[] {
  return [...grouped(works, ({ year }) => year)].map(([year, of]) => ({ year, works: of })).sort((one, other) => (one.year < other.year ? -1 : 1));
}

function grouped(works: readonly Work[], keyOf: (work: Work) => string): ReadonlyMap<string, readonly Work[]> {
  const found = new Map<string, Work[]>();
  for (const work of works) {
    const group = found.get(keyOf(work));
    if (group) group.push(work);
    else found.set(keyOf(work), [work]);
  }
  return found;
}
