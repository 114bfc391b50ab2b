import { isDegree } from '../../text/characters.js';
import { digitsAt } from '../../text/numbers.js';
import { Case, hasCase, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { type DatePoint, point } from './expression.js';
import { isMarked, Mark } from './marks.js';
import { overMark, type YearNumber, yearBehind, yearDigits, yearWords } from './month-year.js';
import { dateRole, foldAt, isCapital, isCountedNoun, isDash, isLineEnd, isNumber, isOpen, isSign, isTight, lengthAt } from './words.js';

const COMMA = 44;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;

/** A day of a month as written: "7", "1er", "9th", "1°", "vingt et un", "first". */
export interface DayNumber {
  readonly value: number;
  readonly end: number;
  /** Written as an ordinal, so a day rather than a count. */
  readonly ordinal: boolean;
  readonly words: boolean;
}

export function dayAt(page: Page, i: number): DayNumber | null {
  if (i >= page.tokens.count) return null;
  if (isNumber(page, i)) return dayInDigits(page, i);
  const role = page.roles[i];
  if (role === null) return null;
  const ordinal = role.date?.ordinal === true ? page.lexicon.dates.ordinals.match(page.tokens, i) : null;
  if (ordinal !== null && ordinal.value > 0) return { value: ordinal.value, end: ordinal.to, ordinal: true, words: true };
  if (role.numeric !== true || (role.article === true && dateRole(page, i + 1)?.unit === 'day')) return null; // "un día de marzo"
  const phrase = page.numbers.startingAt(i);
  if (phrase === null || phrase.form !== 'words' || !isDayValue(phrase.value)) return null;
  // "twenty-first" is a number and an ordinal behind it
  const unit = page.tokens.unit[phrase.end] === 45 ? phrase.end + 1 : phrase.end;
  const rest =
    phrase.value % 10 === 0 && dateRole(page, unit)?.ordinal === true ? page.lexicon.dates.ordinals.match(page.tokens, unit) : null;
  if (rest !== null && rest.value > 0 && rest.value < 10)
    return { value: phrase.value + rest.value, end: rest.to, ordinal: true, words: true };
  return { value: phrase.value, end: phrase.end, ordinal: false, words: true };
}

const isDayValue = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

function dayInDigits(page: Page, i: number): DayNumber | null {
  const { tokens } = page;
  if (lengthAt(page, i) > 2) return null;
  const value = digitsAt(tokens, i);
  if (!isDayValue(value)) return null;
  const next = i + 1;
  if (next < tokens.count && !tokens.spaced[next]) {
    const marked = overMark(page, next); // "5-го"
    if (marked !== null) return { value, end: marked, ordinal: true, words: false };
    if (isDegree(tokens.unit[next])) return { value, end: next + 1, ordinal: true, words: false };
    if (page.lexicon.dates.ordinalMarks.standsAt(page.tokens, next)) return { value, end: next + 1, ordinal: true, words: false };
    if (tokens.unit[next] === DOT && isDegree(tokens.unit[next + 1]) && !tokens.spaced[next + 1])
      return { value, end: next + 2, ordinal: true, words: false }; // "1.º de octubre"
    // "3.30", "1,500": one number; "14april": glued
    if ((tokens.unit[next] === DOT || tokens.unit[next] === COMMA) && isNumber(page, next + 1) && !tokens.spaced[next + 1]) return null;
    if (tokens.kind[next] === Kind.Word && dateRole(page, next)?.month === undefined) return null;
  }
  const phrase = page.numbers.startingAt(i);
  if (phrase !== null && phrase.end > next) return null; // "12 000", "3 million"
  if (phrase === null && (tokens.kind[i - 1] === Kind.Number || isDecimal(page, i))) return null; // the end of "1 012", "107.31"
  if (page.lexicon.dates.words.dayFirst === true && isSign(page, next, DOT) && !tokens.spaced[next])
    return { value, end: next + 1, ordinal: true, words: false }; // "3. Mai"
  return { value, end: next, ordinal: false, words: false };
}

/** Digits and a point or comma stand right before it. */
const isDecimal = (page: Page, i: number): boolean =>
  isTight(page, i - 1) && page.tokens.unit[i - 1] !== 45 && page.tokens.unit[i - 1] < 0x80 && page.tokens.kind[i - 2] === Kind.Number;

/** "27 août 2018", "9th of July", "1° de marzo", "07 Feb 2003", "4-Jul-95", from its day. */
export function dayMonthAt(page: Page, i: number): DatePoint | null {
  const day = dayAt(page, i);
  return day === null ? null : dayMonthFrom(page, i, day);
}

/** The same from the day's number, which begins at `i`. */
export function dayMonthFrom(page: Page, i: number, day: DayNumber): DatePoint | null {
  let at = day.end;
  if (dateRole(page, at)?.unit === 'day') {
    if (isMarked(page, at, Mark.PluralUnit)) return null; // "les premiers jours de juillet"
    at += 1; // "the 15th day of June"
  }
  const { tokens } = page;
  const tight = isTight(page, at) && (tokens.unit[at] === 45 || tokens.unit[at] === SLASH);
  if (tight || isSign(page, at, DOT)) at += 1; // "2-Oct", "1ro. de mayo"
  const of = !tight && isMarked(page, at, Mark.Of);
  if (of) at = behindMonthWord(page, at + 1);
  const month = dateRole(page, at)?.month;
  if (month === undefined || (at === day.end && !tokens.spaced[at] && tokens.kind[at - 1] !== Kind.Number && tokens.unit[at - 1] !== DOT))
    return null;
  const end = monthEnd(page, at);
  const year = yearBehind(page, end);
  if (year === null && !isSureMonth(page, at, day, of || tight)) return null;
  return year === null ? point(i, end, null, month, day.value) : point(i, year.end, year.value, month, day.value);
}

/** Over "mois de" of "le 15 du mois de mars". */
const behindMonthWord = (page: Page, at: number): number =>
  dateRole(page, at)?.unit === 'month' && isMarked(page, at + 1, Mark.Of) ? at + 2 : at;

/** End of a month's word, its dot included where it is short: "Feb." */
function monthEnd(page: Page, at: number): number {
  const { tokens } = page;
  if (dateRole(page, at)?.short !== true || !isSign(page, at + 1, DOT) || tokens.spaced[at + 1]) return at + 1;
  return at + 2;
}

/** "12 may be", "3 sept familles": a day without a year before a month that is another word as well. */
function isSureMonth(page: Page, at: number, day: DayNumber, joined: boolean): boolean {
  const role = dateRole(page, at)!;
  const word = page.tokens.word[at]!;
  if (role.short === true && (role.doubtful === true || day.words) && word.case === Case.Lower && !joined) return isSign(page, at + 1, DOT);
  if (role.doubtful === true && page.lexicon.dates.words.capitals && word.case === Case.Lower)
    return day.ordinal || joined || !isOpenNext(page, at + 1);
  return true;
}

const isOpenNext = (page: Page, at: number): boolean =>
  isOpen(page, at) || page.roles[at]?.closed === 'auxiliaries' || page.roles[at]?.closed === 'prepositions';

/** "May 15th, 2018", "Oct. 2", "mars 2006", "en mai", from its month. */
export function monthAt(page: Page, i: number, dayLikely: boolean): DatePoint | null {
  const role = dateRole(page, i);
  if (role?.month === undefined || isGlued(page, i) || isNamePart(page, i + 1)) return null;
  const end = monthEnd(page, i);
  const day = isAtDay(page, end) ? dayBehind(page, end, dayLikely) : null;
  if (day !== null) {
    // "July 13-15" goes on with another day, "Sep-23-2020" with its year
    const range = isTight(page, day.end) && isDash(page.tokens.unit[day.end]) && !isTight(page, end);
    const year = range ? null : yearBehind(page, day.end);
    return year === null
      ? point(i, day.end, null, role.month, day.value, true)
      : point(i, year.end, year.value, role.month, day.value, true);
  }
  const year = yearBehind(page, end);
  if (year !== null) return point(i, year.end, year.value, role.month);
  const dated = yearAndDay(page, end);
  if (dated !== null) return point(i, dated.end, dated.value, role.month, dated.day);
  const lower = page.tokens.word[i]!.case === Case.Lower;
  const dotted = dayLikely && end > i + 1 && page.roles[i - 1]?.closed !== 'determiners'; // "de nov. a mar.", not "en el mar."
  if (role.short === true && role.doubtful === true && lower && !dotted && dateRole(page, i - 2)?.unit !== 'month') return null;
  return point(i, end, null, role.month, null, false, isDoubtful(page, i));
}

/** "-2020-23" behind a month. */
function yearAndDay(page: Page, at: number): (YearNumber & { readonly day: number }) | null {
  const sign = page.tokens.unit[at];
  if (!isTight(page, at) || (sign !== 45 && sign !== SLASH) || page.tokens.unit[at + 2] !== sign || !isTight(page, at + 2)) return null;
  const year = yearDigits(page, at + 1);
  const day = year === null ? null : dayAt(page, at + 3);
  return day === null ? null : { value: year!.value, day: day.value, end: day.end };
}

/** Letters or digits stand right before it: "Émay", "x-may". */
export const isGlued = (page: Page, i: number): boolean =>
  i > 0 && !page.tokens.spaced[i] && page.tokens.kind[i - 1] === Kind.Word && page.tokens.unit[i] !== 39 && !isElided(page, i - 1);

/** "May-Lin", "April-Rose": a hyphen and a capital that begins no month. */
const isNamePart = (page: Page, at: number): boolean =>
  isTight(page, at) &&
  page.tokens.unit[at] === 45 &&
  page.tokens.word[at + 1]?.case === Case.Capitalised &&
  dateRole(page, at + 1)?.month === undefined;

/** "d'" of "d'avril" is a word of its own. */
const isElided = (page: Page, i: number): boolean => foldAt(page, i)!.endsWith("'");

/** "Octobre. 2" at the end of a line: the capital shows that no sentence ends at the dot. */
const isStamp = (page: Page, at: number): boolean =>
  !page.lexicon.dates.words.capitals && isCapital(page, at - 1) && isNumber(page, at + 1) && isLineEnd(page, at + 2);

/** Whether the day behind a month, or what may stand before it, can begin at `at`. */
function isAtDay(page: Page, at: number): boolean {
  const { kind, unit, count } = page.tokens;
  if (at >= count) return false;
  if (kind[at] === Kind.Sign) return unit[at] === HYPHEN || unit[at] === SLASH || unit[at] === DOT;
  if (kind[at] !== Kind.Word) return kind[at] === Kind.Number;
  const role = page.roles[at];
  return role !== null && (role.numeric === true || role.closed === 'determiners' || role.date?.ordinal === true);
}

/** The day behind a month: "May 15", "Jan-1", "September the 21st"; not the count of "in May 15 people". */
function dayBehind(page: Page, end: number, likely: boolean): DayNumber | null {
  if (page.lexicon.dates.words.dayFirst === true) return null;
  let at = end;
  const joined = isTight(page, at) ? page.tokens.unit[at] : 0;
  const ofMonth = dateRole(page, end - 3)?.unit === 'month'; // "le mois de septembre.16" is of 2016
  if (joined === 45 || joined === SLASH || (joined === DOT && !ofMonth)) at += 1;
  else if (isSign(page, at, DOT) && page.tokens.spaced[at + 1]) {
    if (!isStamp(page, at)) return null;
    at += 1;
  } else if (page.roles[at]?.closed === 'determiners') at += 1;
  const day = dayAt(page, at);
  if (day === null) return null;
  const { tokens } = page;
  if (at > end && !day.ordinal && tokens.kind[end] === Kind.Word) return null;
  if (isTight(page, day.end) && tokens.kind[day.end + 1] === Kind.Number && (tokens.unit[day.end] === SLASH || tokens.unit[day.end] === 58))
    return null;
  if (day.ordinal && !day.words) return day;
  if (day.words && !day.ordinal && yearWords(page, at) !== null && day.value >= 17 && day.value <= 20) return null;
  if (tokens.unit[day.end] === 37 || page.roles[day.end]?.number !== undefined) return day.words ? day : null;
  const counted = isOpen(page, day.end) && tokens.spaced[day.end] && !(likely && !isCountedNoun(page, day.end));
  return counted && !(likely && page.lexicon.dates.words.capitals) ? null : day;
}

function isDoubtful(page: Page, i: number): boolean {
  const role = dateRole(page, i)!;
  if (role.short === true) return true;
  if (role.doubtful === true && !hasCase(page.tokens.word[i]!)) return true;
  const lower = page.tokens.word[i]!.case === Case.Lower;
  const { capitals } = page.lexicon.dates.words;
  return capitals ? lower || role.doubtful === true : !lower && role.doubtful === true;
}
