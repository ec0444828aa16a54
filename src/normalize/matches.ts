/**
 * Every match of a pattern in order. Unlike `matchAll` it makes no copy of the pattern for each text, which on short
 * lines costs more than the search. The pattern has the flag `g` and never matches nothing.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

/**
 * The matches that `matchesOf` would give, of a pattern that begins with one of a few words: `head` (flag `g`) finds the
 * words quickly, `here` (flag `y`) is the pattern, tried only there.
 */
export function matchesAt(text: string, head: RegExp, here: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  head.lastIndex = 0;
  for (let word = head.exec(text); word !== null; word = head.exec(text)) {
    here.lastIndex = word.index;
    const match = here.exec(text);
    if (match !== null) found.push(match);
    head.lastIndex = match === null ? word.index + 1 : here.lastIndex;
  }
  return found;
}
