import { isDash } from '../../text/characters.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { looksPlural } from './noun.js';

/** Rows of a table up to its head, cells of a row, and words of a head. */
const ROWS = 40;
const CELLS = 12;
const WORDS = 5;
/** Cells up to the head of a table whose cells stand one below the other. */
const COLUMN = 80;
const OPEN = 40;

/** What the head of a table's column says, for a number alone in its cell or before a bracket there; null where there is no such head. */
export function columnHead(page: Page, first: number, end: number): string | null {
  const { kind, unit, count } = page.tokens;
  if (first === 0 || kind[first - 1] !== Kind.Break) return null;
  const alone = end >= count || kind[end] === Kind.Break;
  return (alone ? headOfRows(page, first) : null) ?? (alone || unit[end] === OPEN ? headOfCells(page, first) : null);
}

/** Where rows are paragraphs, cells their lines. */
function headOfRows({ tokens, text }: Page, first: number): string | null {
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

/** "Arrivals", "Deaths", "Italy", "5,945", "358 (central)": where cells stand one below the other, a name and two numbers or more in each row. */
function headOfCells(page: Page, first: number): string | null {
  const { tokens, text } = page;
  const column = numbersAlong(page, first, breakBefore);
  let columns = column + 1 + numbersAlong(page, first, breakBehind);
  let names: number[] = []; // first tokens of the cells of words below the last number
  let isOwn = true;
  for (let cell = 0, to = first - 1; cell < COLUMN && to > 0; cell += 1) {
    const from = breakBefore(tokens, to) + 1;
    if (to - from <= WORDS && areWords(tokens, from, to)) names.push(from);
    else if (tokens.kind[from] !== Kind.Sign || fills(page, from) || to - from > CELLS) {
      if (names.length > columns || !fills(page, from)) break;
      columns = names.length > 0 ? 1 : columns + (isOwn ? 0 : 1);
      isOwn &&= names.length === 0;
      names = [];
    }
    to = from - 1;
  }
  if (columns < 2 || column >= columns || names.length <= columns) return null;
  const head = names[columns - column]; // the first is the name of a row
  const last = breakBehind(tokens, head) - 1;
  return looksPlural(page, head) || looksPlural(page, last) ? text.slice(tokens.start[head], tokens.end[last]) : null;
}

/** Whether a number begins the cell of token `at`, or a dash stands for it. */
const fills = ({ tokens: { kind, unit } }: Page, at: number): boolean => kind[at] === Kind.Number || isDash(unit[at]);

/** How many cells of its row hold a number before or behind that of token `at`. */
function numbersAlong(page: Page, at: number, next: (tokens: Page['tokens'], from: number) => number): number {
  const { tokens } = page;
  let numbers = 0;
  const back = next === breakBefore;
  for (let from = back ? at - 1 : next(tokens, at), cell = 0; cell < CELLS && from > 0 && from < tokens.count; cell += 1) {
    const first = (back ? next(tokens, from) : from) + 1;
    if (tokens.kind[first] === Kind.Word) break;
    if (fills(page, first)) numbers += 1;
    from = back ? first - 1 : next(tokens, first);
  }
  return numbers;
}

/** Whether the break at `at` ends a paragraph rather than a line. */
const isParagraph = ({ start, end }: Page['tokens'], at: number): boolean => end[at] - start[at] > 1;

function breakBefore({ kind }: Page['tokens'], from: number): number {
  let at = from - 1;
  while (at >= 0 && kind[at] !== Kind.Break) at -= 1;
  return at;
}

function breakBehind({ kind, count }: Page['tokens'], from: number): number {
  let at = from + 1;
  while (at < count && kind[at] !== Kind.Break) at += 1;
  return at;
}

function areWords({ kind }: Page['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (kind[at] !== Kind.Word) return false;
  return true;
}
