import { isDash, opensQuote } from '../../text/characters.js';
import { digitsAt } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { type DatePoint, point } from './expression.js';
import { isMarked, Mark, phraseAt } from './marks.js';
import { centuryYear, overYearWord } from './month-year.js';
import { dateRole, hasFourDigits, isBehindWeekday, isCountedNoun, isNumber, isOpen, isSign, isTight, lengthAt } from './words.js';

const DOT = 46;
const SLASH = 47;
const COMMA = 44;
const HYPHEN = 45;
const TILDE = 126;
const OPEN = 40;
const CLOSE = 41;

/** Opening quotation marks. */
const GUILLEMET = 0xab;

/** Runs of digits with one sign between them: "15/05/2018", "2018-05-15", "16.05.", "20 2 2014". */
interface Runs {
  readonly values: readonly number[];
  readonly lengths: readonly number[];
  readonly sign: number;
  readonly end: number;
  /** The year stands behind a comma. */
  readonly comma: boolean;
}

/**
 * A date of digits and signs that begins at `i`, day first in every language where both readings are possible.
 * `told`: a weekday, a preposition or a relative word stands before it, so that a bare "10/09" is a date.
 */
export function numericAt(page: Page, i: number, told: boolean): DatePoint | null {
  if (isInChain(page, i)) return null;
  const runs = runsAt(page, i);
  if (runs === null || (runs.sign === DOT && isHour(page, i))) return null;
  const quoted = opensQuote(page.tokens.unit[i - 1]) && (!page.tokens.spaced[i] || page.tokens.unit[i - 1] === GUILLEMET);
  if (quoted && runs.values.length === 2) return null; // the "16/6" project
  const values =
    runs.values.length === 3
      ? fromThree(runs, isAmerican(page, i, runs) || isBesideMonthFirst(page, i, runs))
      : fromTwo(page, i, runs, told);
  if (values === null) return null;
  const { year, month, day } = values;
  const end = year !== null ? overYearWord(page, runs.end) : isStopped(page, runs.end) ? runs.end + 1 : runs.end;
  return point(i, end, year, month, day, false, false, true);
}

/** "a partir de las 10.30": behind the article of hours. */
const isHour = ({ tokens, roles, lexicon }: Page, i: number): boolean =>
  roles[i - 1]?.closed === 'determiners' && lexicon.statistics.clockAlone.standsAt(tokens, i - 1);

/**
 * Whether more digits follow those of token `i`, behind a sign of dates or twice behind a space, and not two years: asked first, it spares most
 * numbers the reading.
 */
export function canBeNumeric({ tokens: { kind, unit, start, end, count } }: Page, i: number): boolean {
  const next = i + 1;
  if (next + 1 >= count || kind[next + 1] !== Kind.Number) return false;
  if (kind[next] !== Kind.Sign) return kind[next] === Kind.Number;
  if (end[i] - start[i] === 4 && end[next + 1] - start[next + 1] === 4) return false;
  return unit[next] === SLASH || unit[next] === DOT || unit[next] === TILDE || isDash(unit[next]);
}

function runsAt(page: Page, i: number): Runs | null {
  const { tokens } = page;
  const values = [digitsAt(tokens, i)];
  const lengths = [lengthAt(page, i)];
  if (lengths[0] > 4 || lengths[0] === 3) return null;
  let end = i + 1;
  const sign = tokens.kind[end] === Kind.Sign ? tokens.unit[end] : 32;
  const spaced = tokens.spaced[end];
  if (sign !== 32 && sign !== SLASH && sign !== DOT && sign !== TILDE && !isDash(sign)) return null;
  while (values.length < 3) {
    const next = sign === 32 ? end : end + 1;
    if (sign !== 32 && (tokens.unit[end] !== sign || tokens.spaced[end] !== spaced)) break;
    if (
      !isNumber(page, next) ||
      lengthAt(page, next) > 4 ||
      lengthAt(page, next) === 3 ||
      (sign !== DOT && tokens.spaced[next] !== spaced && lengths[0] + lengthAt(page, next) < 5)
    )
      break;
    values.push(digitsAt(tokens, next));
    lengths.push(lengthAt(page, next));
    end = next + 1;
  }
  const comma =
    sign === SLASH && values.length === 2 && tokens.unit[end] === COMMA && isTight(page, end) && isCommaYear(page, end + 1, lengths);
  if (comma) {
    values.push(digitsAt(tokens, end + 1)); // "08/12,2015"
    lengths.push(lengthAt(page, end + 1));
    end += 2;
  }
  if (values.length === 1 || (sign === 32 && values.length === 2)) return null;
  if ((spaced || sign === 32) && (isNumber(page, i - 1) || isNumber(page, end))) return null;
  if (sign === SLASH && tokens.unit[end] === 45 && isTight(page, end) && isNumber(page, end + 1))
    return { values, lengths, sign, end, comma }; // "5/1-5/7/2020"
  if (continues(page, end, sign)) return null;
  return { values, lengths, sign, end, comma };
}

/** Four digits, or two behind a day and a month of two digits each: "08/12,15". */
const isCommaYear = (page: Page, at: number, [day, month]: readonly number[]): boolean =>
  isNumber(page, at) && (lengthAt(page, at) === 4 || (lengthAt(page, at) === 2 && day === 2 && month === 2 && !isOpen(page, at + 1)));

/** "2016-08-3925", "ABC-2018": the digits are part of a code. */
export function isInChain(page: Page, i: number): boolean {
  const { tokens } = page;
  if (i === 0 || tokens.spaced[i]) return false;
  if (tokens.kind[i - 1] === Kind.Word) return true;
  if (!isTight(page, i - 1)) return false;
  const sign = tokens.unit[i - 1];
  if (sign !== 45 && sign !== SLASH && sign !== DOT && sign !== 95 && sign !== 58 && sign !== 44) return false;
  if (
    sign === 45 &&
    isNumber(page, i - 2) &&
    (tokens.unit[i - 3] === SLASH ||
      (tokens.unit[i - 3] === DOT && hasFourDigits(page, i - 2)) ||
      ((tokens.unit[i - 3] === OPEN || (tokens.spaced[i - 2] && tokens.unit[i + 1] !== HYPHEN && hasFourDigits(page, i + 4))) &&
        lengthAt(page, i - 2) <= 2))
  )
    return false; // the second date of "28/2-1/3", "(7-8/04)", "7-8/04/2018"
  if (sign === 45 && hasFourDigits(page, i - 2) && isMarked(page, i - 3, Mark.OfYear)) return false; // "12 de enero de 2016-22/1/2016"
  if (sign === SLASH && isSecondIso(page, i)) return false;
  const before = tokens.word[i - 2];
  return before === undefined ? tokens.kind[i - 2] === Kind.Number : sign !== 45 && sign !== SLASH ? sign !== 95 : before.case === 2;
}

/** "2018-02-05" of "2018-01-05/2018-02-05" (ISO 8601), from its year. */
const isSecondIso = (page: Page, i: number): boolean =>
  hasFourDigits(page, i) && isSign(page, i - 3, HYPHEN) && isSign(page, i - 5, HYPHEN) && hasFourDigits(page, i - 6);

/** Whether more of the same follows: "1.2.2013.4", "10-12-2015-86", "2015-A". */
function continues(page: Page, end: number, sign: number): boolean {
  const { tokens } = page;
  if (end >= tokens.count || tokens.spaced[end] || tokens.kind[end] === Kind.Break) return false;
  if (tokens.kind[end] === Kind.Word) return !isClockBehind(page, end);
  if (!isTight(page, end)) return tokens.unit[end] === 37;
  if (tokens.unit[end] === SLASH && sign === HYPHEN && isNumber(page, end + 1)) return lengthAt(page, end + 1) !== 4; // "2018-01-05/2018-02-05"
  if (sign === HYPHEN && tokens.unit[end] === HYPHEN && tokens.word[end + 1]?.text.length === 1) return true; // "05-11-18-A"
  if (tokens.unit[end] === sign || tokens.unit[end] === SLASH || tokens.unit[end] === 58) return isNumber(page, end + 1);
  return tokens.unit[end] === DOT && (sign === DOT || (sign === SLASH && isNumber(page, end + 1))); // no "30/4.85"
}

/** "T10:00" of "2015-03-03T10:00" (ISO 8601). */
const isClockBehind = (page: Page, at: number): boolean =>
  page.tokens.word[at]!.text === 'T' && isNumber(page, at + 1) && !page.tokens.spaced[at + 1];

type Values = { year: number | null; month: number; day: number | null };

/** Year first, or day first and month first only where it must be. Two digits are a year of this century. */
function fromThree({ values: [a, b, c], lengths, sign }: Runs, american: boolean): Values | null {
  if (lengths[0] === 4) return lengths[1] <= 2 && lengths[2] <= 2 && isYear(a) && isDay(c, b) ? { year: a, month: b, day: c } : null;
  if (lengths[0] > 2 || lengths[1] > 2 || (lengths[2] !== 4 && (lengths[2] !== 2 || sign === 32))) return null;
  const year = lengths[2] === 4 ? c : centuryYear(c);
  if (!isYear(year)) return null;
  const monthFirst = american ? isDay(b, a) : !isDay(a, b) && isDay(b, a);
  if (monthFirst) return { year, month: a, day: b };
  // "29/2/2019" is kept, though no calendar has it
  return isDay(a, b) ? { year, month: b, day: a } : null;
}

/**
 * "5/1/2020" and "5/1,2020" in an English text: month first, where no bracket or weekday stands before. Padded to two digits with the same sign
 * throughout it is day first: so are the reports that pages quote.
 */
function isAmerican(page: Page, i: number, { sign, lengths, values, comma }: Runs): boolean {
  const { capitals, dayFirst } = page.lexicon.dates.words;
  if ((sign !== SLASH && sign !== HYPHEN) || !capitals || dayFirst === true || (lengths[2] !== 4 && !comma)) return false;
  if (isSign(page, i - 1, OPEN) || dateRole(page, i - 1)?.weekday !== undefined || page.tokens.spaced[i + 1]) return false;
  if (comma) return true;
  if (joinsEnds(page, i - 1) && page.tokens.unit[i - 3] !== SLASH) return false; // "7-8/4/2018": days before their month
  return (lengths[0] === 1 || lengths[1] === 1) && !values.some((value, k) => k < 2 && value < 10 && lengths[k] === 2);
}

/** "5/1-5/7/2020", "2/29-3/1", "10/25/2018 to 11/07/2018": an end of a range is written as the other, which leaves no choice. */
function isBesideMonthFirst(page: Page, i: number, runs: Runs): boolean {
  if (runs.sign !== SLASH) return false;
  if (joinsEnds(page, i - 1) && endsMonthFirst(page, i - 2)) return true;
  const next = joinsEnds(page, runs.end) ? runsAt(page, runs.end + 1) : null;
  if (next === null || next.sign !== SLASH) return false;
  return isMonthFirst(next.values) || (next.values.length === 3 && isAmerican(page, runs.end + 1, next));
}

/** A dash or a word for "to" between two numbers. */
const joinsEnds = (page: Page, at: number): boolean =>
  isNumber(page, at - 1) && isNumber(page, at + 1) && (isDash(page.tokens.unit[at]) || page.roles[at]?.rangeTo === true);

/** Whether digits and slashes that end with token `last` can only have their month first. */
function endsMonthFirst(page: Page, last: number): boolean {
  const short = !isSlashed(page, last - 2);
  if (!isSlashed(page, last)) return false;
  const second = short ? last : last - 2;
  return isMonthFirst([digitsAt(page.tokens, second - 2), digitsAt(page.tokens, second)]);
}

const isSlashed = (page: Page, at: number): boolean => isNumber(page, at) && isSign(page, at - 1, SLASH) && isNumber(page, at - 2);

const isMonthFirst = ([a, b]: readonly number[]): boolean => isDay(b, a) && !isDay(a, b);

const isYear = (value: number): boolean => value >= 1900 && value <= 2100;
const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

function fromTwo(page: Page, i: number, runs: Runs, told: boolean): Values | null {
  const [a, b] = runs.values;
  const [long, short] = runs.lengths;
  if (long === 4 || short === 4) {
    const [year, month] = long === 4 ? [a, b] : [b, a];
    if ((long === 4 ? short : long) > 2 || !isYear(year) || month < 1 || month > 12) return null;
    if (long === 4 && month === (year % 100) + 1) return null; // "2015/16", "2011-12": from one year to the next
    if (long === 4 && runs.sign !== HYPHEN && isDash(runs.sign) && month > year % 100) return null; // "2005–07": a dash between years, no hyphen before a month
    return isMonthAndYear(page, i, runs) ? { year, month, day: null } : null;
  }
  if (runs.sign === TILDE || (runs.sign !== SLASH && runs.sign !== DOT && !told)) return null;
  const dayFirst = isDay(a, b) && !(isDay(b, a) && isBesideMonthFirst(page, i, runs));
  const monthFirst = !dayFirst && isDay(b, a) && !(runs.sign === DOT && isBehindWeekday(page, i)); // "Friday, 8.30" is an hour
  const values = dayFirst ? { year: null, month: b, day: a } : monthFirst ? { year: null, month: a, day: b } : null;
  if (values === null || (a === 24 && b === 7)) return null;
  return isToldDay(page, i, runs, told) ? values : null;
}

/** "3/2015", "11 - 2016": not a law's number, and not before a noun. */
function isMonthAndYear(page: Page, i: number, runs: Runs): boolean {
  const { tokens } = page;
  if (
    phraseAt(page, i - 1, Mark.Numbered, page.lexicon.dates.notYearAfter) !== null ||
    isSign(page, i - 1, 0xba) ||
    isSign(page, i - 1, 0xb0)
  )
    return false;
  if ((tokens.spaced[i + 1] || tokens.spaced[i + 2]) && runs.sign !== SLASH)
    return runs.end >= tokens.count || tokens.kind[runs.end] !== Kind.Word;
  if (isSign(page, runs.end, HYPHEN) && isTight(page, runs.end) && tokens.word[runs.end + 1] !== undefined) return false; // "2019/04-NDB"
  return runs.sign !== DOT || !isOpen(page, runs.end);
}

/** A day and a month without a year are a date in brackets, behind a weekday or preposition, or where no fraction is possible. */
function isToldDay(page: Page, i: number, runs: Runs, told: boolean): boolean {
  const { tokens } = page;
  if (tokens.spaced[i + 1] || page.numbers.startingAt(runs.end - 1)?.glued === 'after') return false;
  const dotted = runs.sign === DOT;
  const afterDot = dotted && isSign(page, runs.end, DOT) ? runs.end + 1 : runs.end;
  const stopped = dotted && isStopped(page, runs.end);
  if (isSign(page, i - 1, OPEN) && isSign(page, afterDot, CLOSE))
    return told || stopped || (runs.lengths[1] === 2 && (runs.lengths[0] === 2 || (!dotted && runs.values[1] < 10))); // "(3/06)", but 3 of 12
  if (dateRole(page, i - 1)?.weekday === undefined && isCountOf(page, i, runs)) return false; // "desde el lunes 28/06 vales" is a date
  if (isTight(page, runs.end) && isDash(tokens.unit[runs.end]) && tokens.unit[runs.end + 2] === SLASH) return true; // "10/1-11/2/2017"
  if (stopped && isDash(tokens.unit[afterDot]) && isNumber(page, afterDot + 1)) return true; // "15.03.–20.03.2018"
  if (dotted) return told && (runs.lengths[1] === 2 || stopped) && page.lexicon.statistics.clock.match(tokens, runs.end) === null; // "since 5.30 a.m."
  return told || runs.values[0] > 12 || runs.values[1] > 12;
}

/** "3.5.", "22.10.": the full stop of a month in digits, where days have one too. */
const isStopped = (page: Page, end: number): boolean =>
  page.lexicon.dates.words.dayFirst === true && isSign(page, end, DOT) && !page.tokens.spaced[end];

/** "4/22 provinces", "2/3 des familles", "5/10 %". */
function isCountOf(page: Page, i: number, { end, lengths }: Runs): boolean {
  const role = page.roles[end];
  if (page.tokens.unit[end] === 37) return true;
  if (isOpen(page, end) && dateRole(page, end)?.relative === undefined && page.tokens.spaced[end]) {
    const isDay = isMarked(page, i - 1, Mark.DayArticle) && lengths[0] === 2 && lengths[1] === 2; // "el 12/11 llegaron"
    return !isDay || isCountedNoun(page, end);
  }
  return role?.closed === 'prepositions' && isMarked(page, end, Mark.Of);
}
