import type { SearchPage } from "./page.ts";

/** Arrows go through the results and back to the search box, Escape clears it. Enter opens by itself; `/` works on every page. */
export function listenForKeys(page: SearchPage, clear: () => void): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (act(event, page, clear)) event.preventDefault();
  });
}

function act(event: KeyboardEvent, page: SearchPage, clear: () => void): boolean {
  const at = placeOf(event.target, page);
  if (event.key === "Escape" && at !== null) {
    clear();
    return focusBox(page);
  }
  if (event.key === "ArrowDown" && at !== null) return focusLink(page, at + 1);
  if (event.key === "ArrowUp" && at !== null && at >= 0) return at === 0 ? focusBox(page) : focusLink(page, at - 1);
  return false;
}

/** −1 in the search box, 0 and more on the title of a result, null anywhere else. */
function placeOf(target: EventTarget | null, page: SearchPage): number | null {
  if (target === page.box) return -1;
  const at = titles(page).findIndex((link) => link === target);
  return at < 0 ? null : at;
}

function titles(page: SearchPage): readonly HTMLAnchorElement[] {
  return page.results.hidden ? [] : [...page.results.querySelectorAll<HTMLAnchorElement>("h3 a")];
}

function focusLink(page: SearchPage, at: number): boolean {
  const link = titles(page)[at];
  link?.focus();
  return link !== undefined;
}

function focusBox({ box }: SearchPage): boolean {
  box.focus();
  box.select();
  return true;
}
