import { isDash } from '../../text/characters.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { looksPlural, nounAt } from './noun.js';
import { unitOf } from './reading.js';

/** Rows of a table up to its head, cells of a row, words of a head, and tokens of the line above a table. */
const ROWS = 40;
const CELLS = 16;
const WORDS = 5;
const CAPTION = 16;
/** Cells up to the head of a table whose cells stand one below the other. */
const COLUMN = 80;

const OPEN = 40;
const DOT = 46;

/**
 * What a table says of a number alone in its cell, or before a bracket there: in the head of its column, at the head of its row or above; null
 * where it says nothing.
 */
export function cellUnit(page: Page, first: number, end: number): string | null {
  const { kind, unit, count } = page.tokens;
  if (first === 0 || kind[first - 1] !== Kind.Break) return null;
  const alone = end >= count || kind[end] === Kind.Break;
  return (alone ? unitInRows(page, first, end) : null) ?? (alone || unit[end] === OPEN ? headOfCells(page, first) : null);
}

/** Of a table whose rows are paragraphs, and its cells their lines. */
function unitInRows(page: Page, first: number, end: number): string | null {
  const { tokens } = page;
  const cells = cellsBefore(tokens, rowEnd(tokens, end));
  const column = cells.indexOf(first - 1);
  if (column < 1) return null;
  let row = cells;
  for (let rows = 0; rows < ROWS && row[0] > 0; rows += 1) {
    row = cellsBefore(tokens, row[0]);
    if (row.length === 2) return pluralAt(page, cells[0] + 1) ?? captionUnit(page, row);
    const at = row.length === cells.length - 1 ? column - 1 : column; // the corner of the table is empty
    if (row[at + 1] === undefined) return null;
    const from = row[at] + 1;
    if (tokens.kind[from] === Kind.Word && !page.claims.has(from)) return headOf(page, from, row[at + 1]);
  }
  return null;
}

/** "Arrivals", "Deaths", "Italy", "5,945", "358 (central)": where cells stand one below the other, a name and two numbers or more in each row. */
function headOfCells(page: Page, first: number): string | null {
  const { tokens, text } = page;
  const column = numbersAlong(page, first, cellBefore);
  let columns = column + 1 + numbersAlong(page, first, cellBehind);
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

/** How many cells of its row hold a number before or behind the cell of token `first`. */
function numbersAlong(page: Page, first: number, next: (tokens: Page['tokens'], first: number) => number): number {
  const { tokens } = page;
  let numbers = 0;
  let at = next(tokens, first);
  for (let cells = 0; cells < CELLS && at >= 0 && at < tokens.count && tokens.kind[at] !== Kind.Word; cells += 1) {
    if (fills(page, at)) numbers += 1;
    at = next(tokens, at);
  }
  return numbers;
}

/** First token of the cell before that of token `first`, or behind it. */
const cellBefore = (tokens: Page['tokens'], first: number): number => breakBefore(tokens, first - 1) + 1;
const cellBehind = (tokens: Page['tokens'], first: number): number => breakBehind(tokens, first) + 1;

/** The first break from token `from` on. */
function breakFrom({ kind, count }: Page['tokens'], from: number): number {
  let at = from;
  while (at < count && kind[at] !== Kind.Break) at += 1;
  return at;
}

const breakBehind = (tokens: Page['tokens'], at: number): number => breakFrom(tokens, at + 1);

/** The break that ends the row of the cell before token `at`. */
function rowEnd(tokens: Page['tokens'], at: number): number {
  let end = at;
  for (let cells = 0; end < tokens.count && cells < CELLS && !isParagraph(tokens, end); cells += 1) end = breakBehind(tokens, end);
  return end;
}

/** The breaks before each cell of the row that the break at `end` closes, and `end`; none of a row too long. */
function cellsBefore(tokens: Page['tokens'], end: number): number[] {
  const breaks = [end];
  let at = breakBefore(tokens, end);
  for (; at >= 0 && !isParagraph(tokens, at); at = breakBefore(tokens, at)) if (breaks.push(at) > CELLS) return [];
  breaks.push(at);
  return breaks.reverse();
}

/** "Displaced persons", "Arrivals in 2018", "Deaths (2018)": the words of a head up to its first sign or number. */
function headOf({ tokens, roles, text }: Page, from: number, end: number): string | null {
  if (end - from > WORDS) return null;
  let to = from;
  while (to < end && tokens.kind[to] === Kind.Word) to += 1;
  if (to < end && roles[to - 1]?.closed === 'prepositions') to -= 1;
  return to === from ? null : text.slice(tokens.start[from], tokens.end[to - 1]);
}

/** "Arrivals by sea, January to April": the plural that opens the line above a table, which is no sentence. */
function captionUnit(page: Page, [before, end]: number[]): string | null {
  return end - before > CAPTION || page.tokens.unit[end - 1] === DOT ? null : pluralAt(page, before + 1);
}

/** The plural that begins at token `at`, and is no place. */
function pluralAt(page: Page, at: number): string | null {
  const noun = page.roles[at]?.place === true ? null : nounAt(page, at);
  return noun !== null && (looksPlural(page, noun.first) || looksPlural(page, noun.end - 1)) ? unitOf(page, noun) : null;
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
