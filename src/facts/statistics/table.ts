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

/** What a table says of a number alone in its cell: in the head of its column, at the head of its row or above; null where it says nothing. Rows are paragraphs, cells their lines. */
export function cellUnit(page: Page, first: number, end: number): string | null {
  const { tokens } = page;
  if (first === 0 || tokens.kind[first - 1] !== Kind.Break || (end < tokens.count && tokens.kind[end] !== Kind.Break)) return null;
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

/** The break that ends the row of the cell before token `at`. */
function rowEnd(tokens: Page['tokens'], at: number): number {
  let end = at;
  for (let cells = 0; end < tokens.count && cells < CELLS && !isParagraph(tokens, end); cells += 1) {
    end += 1;
    while (end < tokens.count && tokens.kind[end] !== Kind.Break) end += 1;
  }
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
