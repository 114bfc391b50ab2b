import type { Span } from '../../model/span.js';

/** How marks are written into a text. */
export interface Dress<M> {
  readonly plain: (text: string) => string;
  /** @param again whether the mark was closed only for one that it crosses */
  readonly open: (mark: M, again: boolean) => string;
  /** @param outer the mark that goes on around the closed one */
  readonly close: (mark: M, outer: M | undefined) => string;
}

/** A text with its marks written in, properly nested: where two cross, the inner one is closed and opened again. */
export function marked<M extends Span>(text: string, marks: readonly M[], { plain, open, close }: Dress<M>): string {
  const waiting = [...marks].sort((a, b) => b.start - a.start || a.end - b.end);
  const stack: M[] = [];
  const end = (): void => {
    out += close(stack.pop()!, stack.at(-1));
  };
  const begin = (mark: M, again: boolean): void => {
    stack.push(mark);
    out += open(mark, again);
  };
  let out = '';
  let at = 0;
  while (waiting.length > 0 || stack.length > 0) {
    const to = Math.min(waiting.at(-1)?.start ?? text.length, ...stack.map((mark) => mark.end));
    out += plain(text.slice(at, to));
    at = to;
    const lowest = stack.findIndex((mark) => mark.end === at);
    const goOn = lowest < 0 ? [] : stack.slice(lowest).filter((mark) => mark.end > at);
    while (lowest >= 0 && stack.length > lowest) end();
    for (const mark of goOn) begin(mark, true);
    while (waiting.at(-1)?.start === at) begin(waiting.pop()!, false);
  }
  return out + plain(text.slice(at));
}
