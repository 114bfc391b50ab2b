import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';

/** Rows of a table up to its head, cells of a row, and words of a head. */
const ROWS = 40;
const CELLS = 12;
const WORDS = 5;

/** What the head of a table's column says, for a number alone in its cell: rows are paragraphs, cells their lines; null where there is no such head. */
export function columnHead({ tokens, text }: Page, first: number, end: number): string | null {
  if (first === 0 || tokens.kind[first - 1] !== Kind.Break || (end < tokens.count && tokens.kind[end] !== Kind.Break)) return null;
  let row = first - 1;
  let column = 0;
  for (; row >= 0 && !isParagraph(tokens, row); column += 1) row = breakBefore(tokens, row);
  if (column === 0 || column > CELLS) return null;
  for (let rows = 0; rows < ROWS && row > 0; rows += 1) {
    const starts = [row];
    let at = breakBefore(tokens, row);
    for (; at >= 0 && !isParagraph(tokens, at) && starts.length <= CELLS; at = breakBefore(tokens, at)) starts.push(at);
    starts.push(at);
    starts.reverse();
    const from = starts[column] + 1;
    const to = starts[column + 1];
    if (to === undefined || to <= from || to - from > WORDS) return null;
    if (tokens.kind[from] === Kind.Word) return areWords(tokens, from, to) ? text.slice(tokens.start[from], tokens.end[to - 1]) : null;
    row = at;
  }
  return null;
}

/** Whether the break at `at` ends a paragraph rather than a line. */
const isParagraph = ({ start, end }: Page['tokens'], at: number): boolean => end[at] - start[at] > 1;

function breakBefore({ kind }: Page['tokens'], from: number): number {
  let at = from - 1;
  while (at >= 0 && kind[at] !== Kind.Break) at -= 1;
  return at;
}

function areWords({ kind }: Page['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (kind[at] !== Kind.Word) return false;
  return true;
}
