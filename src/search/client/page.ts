/** The parts of the search page that the script works on; the layout writes them, empty or hidden. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  /** The years of the results, the filters, the results; hidden until something is asked. */
  readonly years: HTMLElement;
  readonly filters: HTMLElement;
  readonly results: HTMLElement;
  /** What stands there before a question, and below an empty answer: the ways in, and the years as shelves. */
  readonly ways: HTMLElement;
  readonly shelfYears: HTMLElement;
}

/** The parts of this page, or null when it is no search page. */
export function searchPage(): SearchPage | null {
  const form = document.querySelector<HTMLFormElement>("form.find");
  const box = form?.querySelector<HTMLInputElement>("input[name=q]");
  const parts = ["status", "years", "filters", "results", "ways", "shelf-years"].map((name) => document.getElementById(`search-${name}`));
  const [status, years, filters, results, ways, shelfYears] = parts;
  if (!form || !box || !status || !years || !filters || !results || !ways || !shelfYears) return null;
  return { form, box, status, years, filters, results, ways, shelfYears };
}

/** Before a question: the ways in alone. */
export function showWays(page: SearchPage): void {
  show(page, { years: false, ways: true });
  page.results.replaceChildren();
  page.status.textContent = "";
}

/** A note in place of results (nothing found, search cannot run), with the ways in below it. */
export function showNote(page: SearchPage, notes: readonly HTMLElement[], refine: boolean): void {
  show(page, { years: refine, ways: true });
  page.results.replaceChildren(...notes);
  page.results.hidden = false;
}

/** The results; the ways in give place to them. */
export function showResults(page: SearchPage, results: readonly HTMLElement[]): void {
  show(page, { years: true, ways: false });
  page.results.replaceChildren(...results);
  page.results.hidden = false;
}

function show(page: SearchPage, { years, ways }: { readonly years: boolean; readonly ways: boolean }): void {
  page.years.hidden = !years;
  page.filters.hidden = !years;
  page.shelfYears.hidden = years;
  page.ways.hidden = !ways;
  if (!ways || !years) page.results.hidden = true;
}
