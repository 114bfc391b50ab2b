import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { looksPlural, nounAt } from './noun.js';
import { unitOf } from './reading.js';

/** Rows of a table up to its head, cells of a row, words of a head, and tokens of the line above a table. */
const ROWS = 40;
const CELLS = 16;
const WORDS = 5;
const CAPTION = 16;

const DOT = 46;
const YEAR = /^(?:19|20)\d\d$/;

/** What a table says of a number alone in its cell: in the head of its column, at the head of its row or above; null where it says nothing. */
export function cellUnit(page: Page, first: number, end: number): string | null {
  const { tokens } = page;
  if (first === 0 || tokens.kind[first - 1] !== Kind.Break || (end < tokens.count && tokens.kind[end] !== Kind.Break)) return null;
  return unitInRows(page, first, end) ?? unitInLines(page, first);
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

/** Of a table whose cells are lines alike: a label and as many numbers a row, and heads above; the line as many cells further up, until one is no number. */
function unitInLines(page: Page, first: number): string | null {
  const { tokens } = page;
  let numbers = 1;
  for (let at = breakBefore(tokens, first - 1); numbers <= CELLS && isNumberAt(tokens, at); at = breakBefore(tokens, at)) numbers += 1;
  for (let at = breakFrom(tokens, first); numbers <= CELLS && isNumberAt(tokens, at); at = breakFrom(tokens, at + 1)) numbers += 1;
  if (numbers === 1 || numbers > CELLS) return null; // "9,410" | "Arrivals" says it the other way round
  let at = first - 1;
  for (let rows = 0; rows < ROWS; rows += 1) {
    for (let cells = 0; cells <= numbers; cells += 1) at = breakBefore(tokens, at);
    if (at < 0) return null;
    const end = breakFrom(tokens, at + 1);
    if (isNumberAt(tokens, at) && !YEAR.test(tokens.text.slice(tokens.end[at], tokens.start[end]))) continue;
    return page.claims.has(at + 1) || tokens.unit[end - 1] === DOT ? null : headOf(page, at + 1, end);
  }
  return null;
}

/** Whether the line behind the break at `at` begins with a number. */
const isNumberAt = ({ kind }: Page['tokens'], at: number): boolean => at >= 0 && kind[at + 1] === Kind.Number;

/** The first break from token `from` on. */
function breakFrom({ kind, count }: Page['tokens'], from: number): number {
  let at = from;
  while (at < count && kind[at] !== Kind.Break) at += 1;
  return at;
}

/** The break that ends the row of the cell before token `at`. */
function rowEnd(tokens: Page['tokens'], at: number): number {
  let end = at;
  for (let cells = 0; end < tokens.count && cells < CELLS && !isParagraph(tokens, end); cells += 1) end = breakFrom(tokens, end + 1);
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
