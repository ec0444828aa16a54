const pause = 700;

/**
 * Says how the search went, for eyes and screen readers alike: politely, and while somebody types only after a pause,
 * so that not each key is read out. `at once` is for what follows an act (a link, Enter, a filter).
 */
export function statusOf(line: HTMLElement): (text: string, when: "at once" | "after a pause") => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text, when) => {
    clearTimeout(timer);
    const say = () => { if (line.textContent !== text) line.textContent = text; };
    if (when === "at once") say();
    else timer = setTimeout(say, pause);
  };
}
