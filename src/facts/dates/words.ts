import { isDash } from '../../text/characters.js';
import type { DateRole } from '../../text/date-lexicon.js';
import { digitsAt, type NumberPhrase } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';

const HYPHEN = 45;
const BAR = 124;
/** Tokens of the longest number that is looked for before a word. */
const LONGEST = 6;

const COMMA = 44;
const AMPERSAND = 38;
const SLASH = 47;
const TILDE = 126;

/** Signs that lead from one day, month or year to another: "3–5 May", "2015/16", "25 & 26 May". */
export const joinsDates = (unit: number): boolean => isDash(unit) || unit === SLASH || unit === TILDE || unit === AMPERSAND;

/** What token `i` can be in a date; no token is nothing. */
export function dateRole({ roles }: Page, i: number): DateRole | undefined {
  if (i < 0 || i >= roles.length) return undefined;
  const role = roles[i];
  return role === null ? undefined : role.date;
}

/** Whether a weekday, and perhaps a comma, stand before token `i`. */
export const isBehindWeekday = (page: Page, i: number): boolean =>
  dateRole(page, isSign(page, i - 1, COMMA) ? i - 2 : i - 1)?.weekday !== undefined;

export function foldAt({ tokens }: Page, i: number): string | undefined {
  if (i < 0 || i >= tokens.count) return undefined;
  const word = tokens.word[i];
  return word === undefined ? undefined : word.fold;
}

/** Whether token `i` is this sign. */
export const isSign = (page: Page, i: number, unit: number): boolean => i >= 0 && i < page.tokens.count && page.tokens.unit[i] === unit;

/** A sign with no space before or behind it. */
export const isTight = (page: Page, i: number): boolean =>
  i > 0 &&
  i + 1 < page.tokens.count &&
  page.tokens.kind[i] === Kind.Sign &&
  !page.tokens.spaced[i] &&
  !page.tokens.spaced[i + 1] &&
  page.tokens.kind[i + 1] !== Kind.Break;

export const isNumber = (page: Page, i: number): boolean => i >= 0 && i < page.tokens.count && page.tokens.kind[i] === Kind.Number;

export const lengthAt = (page: Page, i: number): number => page.tokens.end[i] - page.tokens.start[i];

/** The number phrase that ends right before token `end`. */
export function numberEndingAt(page: Page, end: number): NumberPhrase | null {
  const { list } = page.numbers;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].first < end) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return null;
  const phrase = list[low - 1]; // the last that begins before `end`
  return phrase.end === end && phrase.first >= end - LONGEST ? phrase : null;
}

/** A word that is neither a closed-class word nor a number nor a word of dates: a noun, verb or adjective. */
export function isOpen(page: Page, i: number): boolean {
  if (i < 0 || i >= page.tokens.count || page.tokens.kind[i] !== Kind.Word) return false;
  const roles = page.roles[i];
  return roles?.closed === undefined && roles?.number === undefined;
}

/** Token behind the weekday at `i`, its second half included: "terça-feira", "terça feira". */
export function weekdayEnd(page: Page, i: number): number {
  const { weekdayTails } = page.lexicon.dates;
  if (weekdayTails.size === 0) return i + 1;
  const at = isTight(page, i + 1) && page.tokens.unit[i + 1] === HYPHEN ? i + 2 : i + 1;
  return weekdayTails.standsAt(page.tokens, at) ? at + 1 : i + 1;
}

/** Whether the weekday's word at `i` can mean one: pt "segunda" with its tail, or before no noun ("na segunda,", not "na segunda fase"). */
export function isWeekday(page: Page, i: number): boolean {
  const role = dateRole(page, i);
  if (role?.weekday === undefined) return false;
  if (role.ordinal !== true || weekdayEnd(page, i) > i + 1) return true;
  return ((i > 0 && page.roles[i - 1]?.closed !== undefined) || role.direction !== undefined) && page.tokens.kind[i + 1] === Kind.Sign;
}

/** Whether tokens [first, end) are all there is on their line. */
export const isAlone = (page: Page, first: number, end: number): boolean => {
  const { tokens } = page;
  const after = tokens.unit[end] === BAR ? end + 1 : end; // "March |" in a table
  return (first === 0 || tokens.kind[first - 1] === Kind.Break) && isLineEnd(page, after);
};

export const isLineEnd = (page: Page, at: number): boolean => at >= page.tokens.count || page.tokens.kind[at] === Kind.Break;

export const isCapital = (page: Page, i: number): boolean => {
  const word = page.tokens.word[i];
  return word !== undefined && word.case !== Case.Lower;
};

/** Whether a noun that is counted stands at `i`: an open word in lower case, in the plural or before one, `words` long at most. */
export function isCountedNoun(page: Page, i: number, words = 3): boolean {
  const { tokens } = page;
  for (let at = i; at < i + words && at < tokens.count; at += 1) {
    if (!isOpen(page, at) || (at > i && !tokens.spaced[at])) return false;
    const { fold } = tokens.word[at]!;
    if (isPlural(page, fold) && dateRole(page, at)?.month === undefined && dateRole(page, at)?.weekday === undefined) return true;
  }
  return false;
}

function isPlural(page: Page, fold: string): boolean {
  if (page.lexicon.dates.yearAfter.size > 0) return true; // any case of any noun may follow a number there
  const { plurals } = page.lexicon.statistics;
  if (plurals.has(fold)) return true;
  const { pluralEndings, agreement } = page.language.statistics.noun;
  if (agreement !== undefined) return false; // no ending tells
  if (!pluralEndings.includes('s')) return fold.length > 3 && pluralEndings.some((ending) => fold.endsWith(ending));
  return fold.length > 3 && (fold.endsWith('s') || fold.endsWith('x')) && !fold.endsWith('ss');
}

/** The number of one or two digits at token `at`, from 1 to `most`; null where none stands there. */
export function numberUpTo(page: Page, at: number, most: number): number | null {
  const value = isNumber(page, at) && lengthAt(page, at) <= 2 ? digitsAt(page.tokens, at) : 0;
  return value >= 1 && value <= most ? value : null;
}

/** The number of a month in digits at token `at`. */
export const monthNumber = (page: Page, at: number): number | null => numberUpTo(page, at, 12);

/** Whether token `at` has four digits, as years are written. */
export const hasFourDigits = (page: Page, at: number): boolean => isNumber(page, at) && lengthAt(page, at) === 4;
