import { Begin } from './lexicon.js';
import { Kind, type Tokens } from './tokens.js';

/** Tokens with which something can begin, in order: noted in the one pass over all tokens, so that no one else needs to look at each. */
export interface Starts {
  /** Of a number: digit runs, and words that a number can begin with. */
  readonly numbers: number[];
  /** Of the name of a part: "tiers", "quarter". */
  readonly parts: number[];
  readonly dates: number[];
  readonly places: number[];
  /** Of a telephone number: digit runs, and "+" or "(" before one. */
  readonly phones: number[];
  /** Of a web address: "http:", "www."; of one without either the first dot, ".org/". */
  readonly urls: number[];
  /** "@", and the words for it. */
  readonly ats: number[];
  /** Words that can announce a number to call. */
  readonly calls: number[];
}

const OPEN = 40;
const PLUS = 43;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const AT = 64;
const LETTER_H = 104;
const LETTER_W = 119;

export const noStarts = (): Starts => ({ numbers: [], parts: [], dates: [], places: [], phones: [], urls: [], ats: [], calls: [] });

/** Notes what the word at `i` begins (`Begin`). */
export function noteWord(begins: number, starts: Starts, i: number): void {
  if ((begins & Begin.Number) !== 0) starts.numbers.push(i);
  if ((begins & Begin.Part) !== 0) starts.parts.push(i);
  if ((begins & Begin.Date) !== 0) starts.dates.push(i);
  if ((begins & Begin.Place) !== 0) starts.places.push(i);
  if ((begins & Begin.At) !== 0) starts.ats.push(i);
  if ((begins & Begin.Call) !== 0) starts.calls.push(i);
}

/** Notes what digits or a sign begin. */
export function noteOther(tokens: Tokens<unknown>, starts: Starts, i: number): void {
  if (tokens.kind[i] === Kind.Number) noteDigits(tokens, starts, i);
  else if (tokens.kind[i] === Kind.Sign) noteSign(tokens, starts, i);
}

function noteDigits({ start, end }: Tokens<unknown>, { numbers, dates, phones }: Starts, i: number): void {
  const length = end[i] - start[i];
  if (length <= 2 || length === 4 || length === 8) dates.push(i);
  numbers.push(i);
  phones.push(i);
}

function noteSign({ unit, kind, count }: Tokens<unknown>, { urls, ats, phones }: Starts, i: number): void {
  const sign = unit[i];
  if (sign === DOT) {
    if (i > 0 && small(unit[i - 1]) === LETTER_W) urls.push(i - 1);
    if (i + 2 < count && unit[i + 2] === SLASH) urls.push(i);
  } else if (sign === COLON) {
    if (i > 0 && small(unit[i - 1]) === LETTER_H) urls.push(i - 1);
  } else if (sign === OPEN || sign === PLUS) {
    const next = i + 1;
    if (next < count && (kind[next] === Kind.Number || unit[next] === PLUS || (sign === PLUS && unit[next] === OPEN))) phones.push(i);
  } else if (sign === AT) ats.push(i);
}

/** A letter of ASCII as a small one. */
const small = (unit: number): number => unit | 32;
