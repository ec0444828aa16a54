import type MarkdownIt from "markdown-it";

/**
 * A stretch of a block that carries more than its words. `from` and `to` count UTF-16 units in the block's plain text,
 * where a line break is one unit. The words themselves never change.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly tag: "a" | "span" | "ins" | "abbr";
  readonly attributes: Readonly<Record<string, string>>;
  /** What stood there in the source: it follows as `del`. */
  readonly was?: string;
}

/** Finds the spans of one block; called once for each block, in the order of the text. */
export type Marker = (text: string) => readonly Span[];

type Core = Parameters<Parameters<MarkdownIt["core"]["ruler"]["push"]>[1]>[0];
type Token = Core["tokens"][number];

/** Marks the text of every block; says how many repairs it marked. */
export function placeMarks(state: Core, marker: Marker): number {
  let mended = 0;
  for (const token of state.tokens) {
    if (token.type !== "inline" || !token.children) continue;
    const runs = runsOf(token.children);
    const spans = nested(marker(plainOf(token))).filter((span) => runs.some((run) => fits(span, run)));
    if (spans.length === 0) continue;
    mended += spans.filter(({ tag }) => tag === "ins").length;
    token.children = written(token.children, spans, state.Token);
  }
  return mended;
}

/** The words of a block, a line break as a space. */
export function plainOf(token: Token): string {
  return (token.children ?? []).map(wordsOf).join("");
}

/** Spans in the order of the text. Where two meet, the longer stays, then the one named first; only a repair or an abbreviation may stand inside a link. */
export function nested(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  const open: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from || other.to - one.to)) {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= span.from) open.pop();
    const around = open.at(-1);
    const stands = !around || (span.to <= around.to && (span.tag === "ins" || span.tag === "abbr") && (around.tag === "a" || around.tag === "span"));
    if (!stands || span.to <= span.from) continue;
    kept.push(span);
    open.push(span);
  }
  return kept;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly linked: boolean;
}

function fits(span: Span, run: Run): boolean {
  return span.from >= run.from && span.to <= run.to && !(run.linked && span.tag === "a");
}

/** Stretches of text and line breaks with no markup between them; a span never crosses the markup of a person. */
function runsOf(children: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let [at, from, linked] = [0, 0, false];
  for (const child of children) {
    const end = at + wordsOf(child).length;
    if (!isText(child)) {
      runs.push({ from, to: at, linked });
      from = end;
      if (child.type === "link_open" || child.type === "link_close") linked = child.type === "link_open";
    }
    at = end;
  }
  return [...runs, { from, to: at, linked }];
}

/** The children with tokens that open and close each span; a text is cut where one does. */
function written(children: readonly Token[], spans: readonly Span[], Token: Core["Token"]): Token[] {
  const made: Token[] = [];
  const open: Span[] = [];
  let [at, next] = [0, 0];
  const close = () => {
    while (open.length > 0 && open.at(-1)?.to === at) made.push(...closing(open.pop() as Span, Token));
  };
  for (const child of children) {
    const end = at + wordsOf(child).length;
    if (!isText(child)) made.push(child);
    while (isText(child) && at < end) {
      for (let span = spans[next]; span && span.from === at; span = spans[next += 1]) {
        made.push(opening(span, Token));
        open.push(span);
      }
      const stop = Math.min(end, open.at(-1)?.to ?? end, spans[next]?.from ?? end);
      made.push(child.type === "text" ? textToken(wordsOf(child).slice(at - end, stop === end ? undefined : stop - end), Token) : child);
      at = stop;
      close();
    }
    at = end;
  }
  return made;
}

function opening(span: Span, Token: Core["Token"]): Token {
  const token = new Token("span_open", span.tag, 1);
  for (const [name, value] of Object.entries(span.attributes)) token.attrSet(name, value);
  return token;
}

function closing(span: Span, Token: Core["Token"]): Token[] {
  const end = new Token("span_close", span.tag, -1);
  if (span.was === undefined) return [end];
  return [end, new Token("was_open", "del", 1), textToken(span.was, Token), new Token("was_close", "del", -1)];
}

function textToken(text: string, Token: Core["Token"]): Token {
  const token = new Token("text", "", 0);
  token.content = text;
  return token;
}

function isText(token: Token): boolean {
  return token.type === "text" || token.type === "softbreak" || token.type === "hardbreak";
}

function wordsOf(token: Token): string {
  if (token.type === "softbreak" || token.type === "hardbreak") return " ";
  return token.type === "html_inline" ? "" : token.content;
}
