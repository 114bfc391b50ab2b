import { isApostrophe, isDash } from '../../text/characters.js';
import { digitsAt } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import type { WordSet } from '../../text/word-table.js';
import type { Page } from '../page.js';
import { isMarked, Mark } from './marks.js';
import { dateRole, isCountedNoun, isNumber, isOpen, isTight, lengthAt } from './words.js';

const APOSTROPHE = 39;
const PERCENT = 37;
const COMMA = 44;
const DOT = 46;
const SLASH = 47;
const HYPHEN = 45;
const RIGHT_QUOTE = 0x2019;

/** A year and the token behind it. */
export interface YearNumber {
  readonly value: number;
  readonly end: number;
}

/** Year behind a month that ends before `at`: "2018", ", 2018", "de 2018", "del año 2018", "-95", "two thousand and five". */
export function yearBehind(page: Page, at: number): YearNumber | null {
  const { kind, count } = page.tokens;
  if (at >= count) return null;
  switch (kind[at]) {
    case Kind.Word:
      return page.roles[at]?.numeric === true || isMarked(page, at, Mark.OfYear) ? yearBehindWord(page, at) : null;
    case Kind.Sign:
      return isYearSign(page, at) ? yearBehindSign(page, at) : null;
    case Kind.Number:
      return bareYear(page, at);
    default:
      return null; // behind most months goes on the sentence
  }
}

/** A sign that ties the year to its month, the comma before it, or the apostrophe of its last two digits: the stop behind a month is none. */
function isYearSign(page: Page, at: number): boolean {
  const { tokens, roles } = page;
  switch (tokens.unit[at]) {
    case COMMA:
      if (at + 1 >= tokens.count) return false;
      if (tokens.kind[at + 1] === Kind.Sign) return isApostrophe(tokens.unit[at + 1]) && isNumber(page, at + 2);
      return tokens.kind[at + 1] === Kind.Number ? lengthAt(page, at + 1) === 4 : roles[at + 1]?.numeric === true;
    case DOT:
    case SLASH:
      return isTight(page, at);
    case APOSTROPHE:
    case RIGHT_QUOTE:
      return tokens.spaced[at] === 1 || tightYear(page, at + 1) !== null;
    default:
      return isDash(tokens.unit[at]) && isTight(page, at);
  }
}

function yearBehindSign(page: Page, at: number): YearNumber | null {
  const sign = page.tokens.unit[at];
  if (sign === COMMA) {
    if (isApostrophe(page.tokens.unit[at + 1])) return shortYear(page, at + 2); // "November 5, '16"
    const year = yearDigits(page, at + 1) ?? yearWords(page, at + 1);
    return year !== null && !(isNumber(page, at + 1) && isCountedNoun(page, year.end)) ? year : null;
  }
  const year = (isApostrophe(sign) ? null : yearDigits(page, at + 1)) ?? shortYear(page, at + 1);
  if (year === null || isApostrophe(sign)) return year;
  if (sign === DOT && isOpen(page, year.end)) return null; // "in May.16 people left"
  if (dateRole(page, isMarked(page, year.end, Mark.Of) ? year.end + 1 : year.end)?.month !== undefined) return null; // "25 November–10 December"
  return page.tokens.unit[year.end] !== sign ? year : null;
}

/** "de 2018", "two thousand and five": the word at `at` stands before a year, or is one. */
function yearBehindWord(page: Page, at: number): YearNumber | null {
  let next = at;
  while (next < at + 3 && isMarked(page, next, Mark.OfYear)) next += 1;
  if (next > at && next < page.tokens.count && isApostrophe(page.tokens.unit[next])) return shortYear(page, next + 1); // "the summer of '69"
  const late = next === at ? null : page.lexicon.statistics.ofThe.standsAt(page.tokens, next - 1) ? articleYear : lateYear;
  const year = yearDigits(page, next) ?? yearWords(page, next) ?? (late === null ? null : late(page, next)); // "15 April of 87"
  return year !== null && next === at && isOddCount(page, year) ? null : year;
}

function bareYear(page: Page, at: number): YearNumber | null {
  const year = yearDigits(page, at);
  if (year === null) return lateYear(page, at);
  return isOddCount(page, year) ? null : year;
}

/** "in May 1500 people": no year that news speak of, and a noun behind it. */
const isOddCount = (page: Page, { value, end }: YearNumber): boolean => (value < 1900 || value > 2059) && isCountedNoun(page, end);

/** "juillet 98": two digits that are no day, with nothing behind them to count; "14th April 15" only where the sentence ends. */
function lateYear(page: Page, at: number): YearNumber | null {
  const { tokens } = page;
  const year = shortYear(page, at);
  if (year === null || tokens.unit[year.end] === PERCENT) return null;
  const kind = tokens.kind[year.end];
  if (year.value >= 2000 && kind === Kind.Sign && tokens.unit[year.end] !== DOT) return null;
  return year.end >= tokens.count || kind === Kind.Break || (kind === Kind.Sign && !isTight(page, year.end)) ? year : null;
}

/** "abril del 98 salieron", "el 15 de mayo del 22, …": two digits behind "of the" that neither count nor begin a range. */
function articleYear(page: Page, at: number): YearNumber | null {
  const year = shortYear(page, at);
  if (year === null || page.tokens.unit[year.end] === PERCENT || isTight(page, year.end)) return null;
  const goesOn = isMarked(page, year.end, Mark.To | Mark.And | Mark.Of) || isCountedNoun(page, year.end);
  return goesOn || page.lexicon.statistics.percent.match(page.tokens, year.end) !== null ? null : year;
}

/** Four digits that can be a year beside a month. */
export function yearDigits(page: Page, i: number): YearNumber | null {
  if (!isNumber(page, i) || lengthAt(page, i) !== 4) return null;
  const value = digitsAt(page.tokens, i);
  if (value < 1000 || value > 2199) return null;
  const phrase = page.numbers.startingAt(i);
  if (phrase !== null && (phrase.end > i + 1 || phrase.glued === 'after')) return null;
  return { value, end: overYearWord(page, i + 1) };
}

/** Token behind what belongs to the year that ends before `at`: "2020 года", "2020-го года", "2014 р."; `at` in languages that have no such words. */
export function overYearWord(page: Page, at: number): number {
  const { yearAfter } = page.lexicon.dates;
  if (yearAfter.size === 0) return at;
  const { tokens } = page;
  const behind = overMark(page, at) ?? at;
  const word = tokens.word[behind];
  if (word === undefined || !yearAfter.holds(word)) return behind;
  const isShort = word.text.length <= 2 && tokens.unit[behind + 1] === DOT && !tokens.spaced[behind + 1];
  return isShort ? behind + 2 : behind + 1;
}

/** Token behind a mark that a hyphen ties to the digits before `at`: "5-го", "1990-х"; null where there is none. */
export function overMark(page: Page, at: number, marks: WordSet = page.lexicon.dates.ordinalMarks): number | null {
  const { tokens } = page;
  if (tokens.unit[at] !== HYPHEN || tokens.kind[at + 1] !== Kind.Word || tokens.spaced[at] || tokens.spaced[at + 1]) return null;
  return marks.has(`-${tokens.word[at + 1]!.fold}`) ? at + 2 : null;
}

/** From here on two digits are of the century before: news do not speak of 2060. */
const LAST_CENTURY = 60;

/** The year of two digits: 20YY. */
export const centuryYear = (value: number): number => value + (value < LAST_CENTURY ? 2000 : 1900);

/** The last two digits of a year, tied to what stands before them: "Q3'18", "1Q18". */
export const tightYear = (page: Page, at: number): YearNumber | null => (page.tokens.spaced[at] ? null : shortYear(page, at));

function shortYear(page: Page, i: number): YearNumber | null {
  return isNumber(page, i) && lengthAt(page, i) === 2 ? { value: centuryYear(digitsAt(page.tokens, i)), end: i + 1 } : null;
}

/** "dos mil dieciocho", "two thousand and five", "nineteen eighty six", "twenty-sixteen", "seventeen hundred thirty three". */
export function yearWords(page: Page, i: number): YearNumber | null {
  if (page.roles[i]?.numeric !== true) return null;
  const phrase = page.numbers.startingAt(i);
  if (phrase === null || phrase.form !== 'words') return null;
  if (phrase.value >= 1700 && phrase.value < 2100 && Number.isInteger(phrase.value)) return { value: phrase.value, end: phrase.end };
  if (phrase.value < 17 || phrase.value > 20) return null;
  const rest = page.numbers.startingAt(isTight(page, phrase.end) && isDash(page.tokens.unit[phrase.end]) ? phrase.end + 1 : phrase.end);
  if (rest?.form === 'words' && rest.value === 0) return yearOfUnit(page, phrase.value, rest.end);
  if (rest === null || rest.form !== 'words' || rest.value < 10 || rest.value > 99) return null;
  return { value: phrase.value * 100 + rest.value, end: rest.end };
}

/** "nineteen zero one". */
function yearOfUnit(page: Page, hundreds: number, at: number): YearNumber | null {
  const unit = page.numbers.startingAt(at);
  if (unit === null || unit.form !== 'words' || unit.value < 1 || unit.value > 9) return null;
  return { value: hundreds * 100 + unit.value, end: unit.end };
}
