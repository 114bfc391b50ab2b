import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { digitsAt, isLineBreak } from './run.js';
import { Mark, marksAt } from './words.js';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const HYPHEN = 45;
const SLASH = 47;
const SEMICOLON = 59;
const HASH = 35;
const PLUS = 43;
const MAX_DIGITS = 6;
/** ", ext. 5", "; ext. 5", "– poste 5"; the plus of a number written from right to left: "202 27365140+ داخلي 312" */
const BEFORE_EXTENSION = new Set([COMMA, SEMICOLON, HYPHEN, 0x2013, PLUS]);

/** An internal number: "x 236", "Ext. 1219", "poste 241", "(ext 5)"; `end` is the token behind it. */
export interface Extension {
  readonly digits: string;
  readonly end: number;
}

/** The extension that begins at token `at`, behind a number; null where there is none. */
export function readExtension(page: Page, at: number): Extension | null {
  const { tokens } = page;
  let i = at;
  if (tokens.kind[i] === Kind.Break && isLineBreak(page, i)) i += 1;
  const opened = tokens.unit[i] === OPEN;
  if (opened || BEFORE_EXTENSION.has(tokens.unit[i])) i += 1;
  if (tokens.unit[i] === HASH) return number(page, i + 1, opened);
  if ((marksAt(page, i) & Mark.Extension) === 0) return null;
  i += 1;
  while (i < tokens.count && (tokens.unit[i] === 46 || tokens.unit[i] === 58 || isNumberWord(page, i))) i += 1;
  return number(page, i, opened);
}

function number(page: Page, i: number, opened: boolean): Extension | null {
  const { tokens } = page;
  if (tokens.kind[i] !== Kind.Number || tokens.end[i] - tokens.start[i] > MAX_DIGITS) return null;
  const last = furtherEnd(page, i + 1);
  const end = opened && tokens.unit[last] === CLOSE ? last + 1 : last;
  return { digits: digitsAt(page, i), end };
}

/** Token behind "1219, 1224", "133/134", "12 or 14": further extensions of the same number, of which the record keeps the first. */
function furtherEnd(page: Page, from: number): number {
  const { tokens } = page;
  let end = from;
  for (let round = 0; round < 4; round += 1) {
    const joins = tokens.unit[end] === COMMA || tokens.unit[end] === SLASH || (marksAt(page, end) & Mark.Joiner) !== 0;
    const next = end + 1;
    const size = tokens.kind[next] === Kind.Number ? tokens.end[next] - tokens.start[next] : 0;
    const goesOn = tokens.kind[next + 1] === Kind.Number || tokens.kind[next + 1] === Kind.Word || tokens.unit[next + 1] === HYPHEN;
    if (!joins || size < 2 || size > MAX_DIGITS - 1 || goesOn) return end;
    end = next + 1;
  }
  return end;
}

/** "ext. no. 5", "poste n° 5". */
function isNumberWord(page: Page, i: number): boolean {
  return (marksAt(page, i) & Mark.Number) !== 0 || page.tokens.unit[i] === 0xb0;
}
