import type { TimeUnit } from '../../model/language-pack.js';
import { isDash, isDegree } from '../../text/characters.js';
import { digitsAt } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import { overDeterminer, type Page } from '../page.js';
import { dayNumber, dayOf, daysInMonth } from './calendar.js';
import { behindMark, behindMonthWord, monthEnd, ordinalInWords } from './days.js';
import { century, romanAt } from './eras.js';
import { type DatePoint, type Expression, expressionOf, isSingle, type Nth, partPoint, point, singleOf } from './expression.js';
import { skipFill } from './leads.js';
import { isMarked, joinAt, Mark } from './marks.js';
import { tightYear, type YearNumber, yearBehind, yearDigits } from './month-year.js';
import { isPlural } from './relative-reading.js';
import { dateRole, hasFourDigits, isNumber, isTight, lengthAt, numberEndingAt, numberUpTo } from './words.js';

const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
/** EDTF code from which on parts of the year are no seasons. */
export const FIRST_QUARTER = 33;

/** "printemps 2017", "summer of 2015": a season with its year. */
export function seasonAt(page: Page, i: number): DatePoint | null {
  const season = dateRole(page, i)?.season;
  if (season !== undefined && season >= FIRST_QUARTER) return partBehindAt(page, i, season);
  const shared = season === undefined || i === 0 ? null : sharedYear(page, i + 1);
  if (shared !== null) return partPoint(i, i + 1, season!, shared);
  const year = season === undefined ? null : yearBehind(page, i + 1);
  if (year === null && isOfYearTold(page, i + 1)) return partPoint(i, i + 1, season!, null);
  if (year === null || page.lexicon.dates.notSeasonAfter.standsAt(page.tokens, i - 1)) return null; // "a été 2015 fois"
  return partPoint(i, overNextYear(page, year), season!, year.value);
}

/** Whether "of last year", "de cette année", "del año pasado" stand at `at`. */
function isOfYearTold(page: Page, at: number): boolean {
  if (!isMarked(page, at, Mark.Of)) return false;
  let next = at;
  while (
    next < at + 3 &&
    dateRole(page, next)?.direction === undefined &&
    isMarked(page, next, Mark.OfYear | Mark.Fill) &&
    dateRole(page, next)?.unit === undefined
  )
    next += 1;
  const told = dateRole(page, next)?.direction !== undefined ? next + 1 : next;
  return dateRole(page, told)?.unit === 'year' && (told > next || isMarked(page, told + 1, Mark.LastAfter | Mark.NextAfter));
}

/** "winter 2012–2013", "hiver 2015/16": the season bears the year that it begins in; the next may be said too. */
function overNextYear(page: Page, { value, end }: YearNumber): number {
  if (!(isDash(page.tokens.unit[end]) || page.tokens.unit[end] === SLASH) || !isTight(page, end) || !isNumber(page, end + 1)) return end;
  const next = digitsAt(page.tokens, end + 1);
  const isNext = lengthAt(page, end + 1) === 4 ? next === value + 1 : lengthAt(page, end + 1) === 2 && next === (value + 1) % 100;
  return isNext ? end + 2 : end;
}

/** "الربع الأول من عام 2024": a part of the year by name, without its year too – but not a part of a month. */
function partBehindAt(page: Page, i: number, part: number): DatePoint | null {
  const year = yearBehind(page, i + 1);
  if (year !== null) return partPoint(i, year.end, part, year.value);
  let next = i + 1;
  while (next < i + 4 && isMarked(page, next, Mark.OfYear)) next += 1;
  const { month, unit } = dateRole(page, next) ?? {};
  return month !== undefined || (next > i + 1 && unit !== undefined && unit !== 'year') ? null : partPoint(i, i + 1, part, null);
}

/** The year that the second of two parts says for both: "between the spring and the autumn of 2019", "from spring to summer 2015", "T2 ou T3 2018". */
function sharedYear(page: Page, at: number): number | null {
  const tied = isTight(page, at) && (isDash(page.tokens.unit[at]) || page.tokens.unit[at] === SLASH); // "spring/summer 2018"
  const joint = tied ? at + 1 : joinAt(page, at)?.next;
  if (joint === undefined) return null;
  const next = skipFill(page, joint);
  const { season, part } = dateRole(page, next) ?? {};
  const end = season !== undefined ? next + 1 : part !== undefined && isNumber(page, next + 1) ? next + 2 : -1;
  return end < 0 ? null : (yearBehind(page, end)?.value ?? null);
}

/** An ordinal in words or digits: "third", "3e", "4th", "1º". */
export function ordinalAt(page: Page, i: number): { value: number; end: number } | null {
  const { tokens } = page;
  if (!isNumber(page, i)) return ordinalInWords(page, i);
  if (lengthAt(page, i) > 2 || tokens.spaced[i + 1]) return null;
  const end = behindMark(page, i + 1);
  if (end > i + 1) return { value: digitsAt(tokens, i), end };
  const stopped = page.lexicon.dates.words.dayFirst === true && tokens.unit[i + 1] === DOT; // "3. Quartal"
  return stopped ? { value: digitsAt(tokens, i), end: i + 2 } : null;
}

/** Whether the digits of token `i` may have an ordinal's mark: one or two of them, and a word or the sign of one right behind. */
export function canBeOrdinal({ tokens }: Page, i: number): boolean {
  if (i + 1 >= tokens.count || tokens.spaced[i + 1] || tokens.kind[i] !== Kind.Number || tokens.end[i] - tokens.start[i] > 2) return false;
  const sign = tokens.unit[i + 1];
  return tokens.kind[i + 1] === Kind.Word || sign === DOT || sign === HYPHEN || isDegree(sign);
}

/** "first quarter of 2024", "troisième trimestre", "primer semestre de 2016", "la première quinzaine d'avril", "15th century". */
export function ordinalPeriodAt(page: Page, i: number): Expression | null {
  const ordinal = ordinalAt(page, i);
  if (ordinal === null) return null;
  const at = isTight(page, ordinal.end) || page.tokens.unit[ordinal.end] === 45 ? ordinal.end + 1 : ordinal.end;
  const unit = dateRole(page, at)?.unit;
  const weeks = unit === 'week' ? firstUnits(page, i) : null; // "les neuf premières semaines de 2018"
  const nth = weeks ?? nthAt(page, i, at, ordinal.value);
  if (nth !== null) return nth;
  if (unit === 'quarter' || unit === 'third' || unit === 'half') return firstUnits(page, i) ?? partOfYear(page, i, at, ordinal.value, unit);
  if (unit === 'fortnight') return fortnight(page, i, at, ordinal.value);
  if (unit === 'month') return firstUnits(page, i) ?? monthOfYear(page, i, at, ordinal.value);
  if (unit !== undefined || page.roles[ordinal.end]?.numeric === true || isNumber(page, ordinal.end)) return firstUnits(page, i);
  if (page.lexicon.dates.centuries.standsAt(page.tokens, at)) return century(page, i, at, ordinal.value);
  return withNext(page, i, ordinal);
}

/** "the 18th and 19th centuries", "from the first to the third quarter of 2018": the unit and its year stand behind the second ordinal. */
function withNext(page: Page, first: number, { value, end }: { value: number; end: number }): Expression | null {
  const joint = joinAt(page, end);
  if (joint === null || value < 1) return null;
  const next = ordinalPeriodAt(page, overDeterminer(page, joint.next));
  if (next === null || next.nth !== null || !isSingle(next)) return null;
  const { era, part } = next.from!;
  if (era !== null) return century(page, first, end - 1, value);
  const unit = Object.values(PARTS).findLast(([, code]) => part !== null && part > code);
  return unit === undefined || value > unit[0] ? null : singleOf(partPoint(first, end, unit[1] + value, null), 'part-of-year');
}

/** "week 31 of 2018", "trimestre 3 de 2018", "II trimestre de 2018", from the unit at `i`. */
export function numberedUnitAt(page: Page, i: number, unit: TimeUnit): Expression | null {
  if (unit === 'week') return numberedWeeks(page, i);
  if ((unit !== 'quarter' && unit !== 'third' && unit !== 'half') || page.lexicon.dates.fractionParts.standsAt(page.tokens, i)) return null;
  const roman = romanAt(page, i - 1);
  if (roman !== null) return partOfYear(page, i - 1, i, roman, unit);
  const nth = numberUpTo(page, i + 1, WEEKS);
  const year = nth === null ? null : yearBehind(page, i + 2);
  const [parts, code] = PARTS[unit];
  return year === null || nth! > parts ? null : singleOf(partPoint(i, year.end, code + nth!, year.value), 'part-of-year');
}

/** "semana 31 de 2018", "weeks 31 to 35 of 2018", "semaines 31-35 de 2018". */
function numberedWeeks(page: Page, i: number): Expression | null {
  const count = numberUpTo(page, i + 1, WEEKS);
  if (count === null) return null;
  const joined = isDash(page.tokens.unit[i + 2]) || page.roles[i + 2]?.rangeTo === true;
  const last = joined ? numberUpTo(page, i + 3, WEEKS) : count;
  const year = last === null || last < count ? null : yearBehind(page, joined ? i + 4 : i + 2);
  if (year === null) return null;
  return singleOf(point(i, year.end, year.value), 'nth', { unit: 'week', weekday: null, count, length: last! - count + 1 });
}

/** Weeks of a year, as ISO counts them. */
const WEEKS = 53;

/** How many of them a year has, and the EDTF code before that of the first. */
const PARTS = { quarter: [4, 32], third: [3, 36], half: [2, 39] } as const;

function partOfYear(page: Page, first: number, at: number, ordinal: number, unit: keyof typeof PARTS): Expression | null {
  const [parts, code] = PARTS[unit];
  const nth = ordinal === -1 ? parts : ordinal;
  if (nth < 1 || nth > parts) return null;
  const part = code + nth;
  const behind = yearBehind(page, at + 1);
  if (behind !== null) return singleOf(partPoint(first, behind.end, part, behind.value), 'part-of-year');
  const before = yearBefore(page, first);
  if (before !== null) return singleOf(partPoint(before.first, at + 1, part, before.value), 'part-of-year');
  const ofYear = bareYear(page, at + 1);
  if (ofYear !== null) return singleOf(partPoint(first, ofYear, part, null), 'part-of-year');
  if (!standsAlone(page, at) || (ordinal === -1 && !isMarked(page, at + 1, Mark.Of))) return null; // "the last quarter" is tied to now
  return singleOf(partPoint(first, at + 1, part, null), 'part-of-year');
}

/** End of "of the year" at `at`, where no direction ties that to now: "of this year", "del año pasado" are relative. */
function bareYear(page: Page, at: number): number | null {
  const end = isMarked(page, at, Mark.Of) ? yearWord(page, at) : null;
  if (end === null || dateRole(page, end - 2)?.direction !== undefined || isMarked(page, end, Mark.LastAfter | Mark.NextAfter)) return null;
  return isNumber(page, end) ? null : end;
}

/** "2016 the third quarter": the year before. */
function yearBefore(page: Page, first: number): { value: number; first: number } | null {
  const at = isMarked(page, first - 1, Mark.Fill) ? first - 2 : first - 1;
  const year = at >= 0 ? yearDigits(page, at) : null;
  return year === null || !page.tokens.spaced[first] ? null : { value: year.value, first: at };
}

/** A part of the year without a year; "half" and "quarter" of anything else are fractions. */
function standsAlone(page: Page, at: number): boolean {
  const fraction = page.roles[at]?.fraction !== undefined || dateRole(page, at)?.unit === 'half';
  let next = at + 1;
  if (!isMarked(page, next, Mark.Of)) return !page.lexicon.dates.fractionParts.standsAt(page.tokens, at);
  while (isMarked(page, next, Mark.Fill) && dateRole(page, next)?.unit === undefined) next += 1;
  if (dateRole(page, next)?.direction !== undefined) next += 1;
  return dateRole(page, next)?.unit === 'year' || (!fraction && dateRole(page, next)?.month !== undefined);
}

function fortnight(page: Page, first: number, at: number, ordinal: number): Expression | null {
  const named = behindMonthWord(page, at + 2);
  const month = isMarked(page, at + 1, Mark.Of) ? dateRole(page, named)?.month : undefined;
  if (month === undefined || (ordinal !== 1 && ordinal !== 2 && ordinal !== -1)) return null;
  const year = yearBehind(page, named + 1);
  const end = year?.end ?? named + 1;
  const value = year?.value ?? null;
  const [low, high] = ordinal === 1 ? [1, 15] : [16, daysInMonth(year?.value ?? 2001, month)];
  return expressionOf(first, end, point(first, end, value, month, low), point(first, end, value, month, high), 'fortnight');
}

/** "first Tuesday of October", "last day in October 2015", "la última semana de julio", "3rd week of 2018". */
function nthAt(page: Page, first: number, at: number, ordinal: number): Expression | null {
  const { weekday = null, unit, ordinal: more, relative } = dateRole(page, at) ?? {};
  if (ordinal < 0 && page.tokens.unit[first - 1] === HYPHEN && isTight(page, first - 1)) return null; // "l'avant-dernier jour"
  if (more === true && ordinal > 0) return isLast(page, at) ? nthAt(page, first, at + 1, -ordinal) : null; // "fifth last day of May"
  const weekend = relative === true && unit === undefined ? page.lexicon.dates.weekends.match(page.tokens, at) : null; // "fin de semana"
  const isUnit = unit === 'week' || unit === 'weekend' || weekend !== null || unit === 'day';
  if (weekday === null && (!isUnit || isMarked(page, at, Mark.PluralUnit))) return null;
  const date = monthOrYear(page, first, weekend?.to ?? at + 1);
  if (date === null || (unit === 'day' && ordinal > 0 && date.month !== null)) return null; // the 15th day of June has a date
  return singleOf(date, 'nth', nthOf(weekend === null ? unit : 'weekend', weekday, ordinal));
}

/** The weekday, week, weekend or day of a month or year that has that number. */
export const nthOf = (unit: TimeUnit | undefined, weekday: number | null, count: number): Nth => ({
  unit: weekday !== null ? 'weekday' : unit === 'week' || unit === 'weekend' ? unit : 'day',
  weekday,
  count,
});

const isLast = (page: Page, at: number): boolean => page.lexicon.dates.ordinals.match(page.tokens, at)?.value === -1;

/** The month or year that the words at `at` name: "of May", "in October 2015", "de 2018". */
function monthOrYear(page: Page, first: number, at: number): DatePoint | null {
  let next = at;
  while (next < at + 3 && isMarked(page, next, Mark.OfYear)) next += 1;
  if (next === at && page.lexicon.dates.yearAfter.size === 0) return null; // "первый понедельник ноября" needs no "of"
  next = behindMonthWord(page, next);
  const role = dateRole(page, next);
  const month = role?.month ?? null;
  const end = month === null ? next + 1 : monthEnd(page, next, role!);
  const year = month === null ? yearDigits(page, next) : yearBehind(page, end);
  if (month === null && year === null) return null;
  return point(first, year?.end ?? end, year?.value ?? null, month);
}

/** "the third month of 2021", but not "the first months of 2021". */
function monthOfYear(page: Page, first: number, at: number, ordinal: number): Expression | null {
  if (isPlural(page, { first: at, end: at + 1, unit: 'month' })) return null;
  if (ordinal < 1 || ordinal > 12) return null;
  const year = yearBehind(page, at + 1);
  const end = year?.end ?? yearWord(page, at + 1); // "the first month of the year"
  return end === null ? null : singleOf(point(first, end, year?.value ?? null, ordinal), 'month-of-year');
}

/** "les cinq premiers mois de 2015", "first five months of the year", "primeros 97 días de 2016", from the ordinal. */
export function firstUnits(page: Page, i: number): Expression | null {
  const ordinal = ordinalAt(page, i);
  if (ordinal === null || (ordinal.value !== 1 && ordinal.value !== -1)) return null;
  const behind = page.numbers.startingAt(ordinal.end);
  const before = behind === null ? numberEndingAt(page, i) : null;
  const count = (behind ?? before)?.value;
  const at = behind?.end ?? ordinal.end;
  const unit = dateRole(page, at)?.unit;
  if (count === undefined || !Number.isInteger(count)) return null;
  const first = before?.first ?? i;
  const part = unit === 'quarter' || unit === 'third' || unit === 'half' ? PARTS[unit][0] : 0;
  if (part > 0) return count < 2 || count > part ? null : firstParts(page, first, at, ordinal.value === 1, (count * 12) / part); // "los tres primeros trimestres"
  if (unit !== 'month' && unit !== 'day' && unit !== 'week') return null;
  if (unit !== 'month') {
    const within = monthOrYear(page, first, at + 1);
    if (within === null) return null;
    if (unit === 'week') return firstWeeks(within, ordinal.value, count);
    if (within.month !== null) return daysOfMonth(within, ordinal.value === 1, count);
  }
  const year = yearBehind(page, at + 1);
  const end = year?.end ?? yearWord(page, at + 1);
  if (end === null || (year === null && unit === 'day')) return null;
  return stretch(first, end, year?.value ?? null, unit, ordinal.value === 1, count);
}

/** So many months of the year that stands behind the quarters or halves at `at`. */
function firstParts(page: Page, first: number, at: number, fromStart: boolean, months: number): Expression | null {
  const year = yearBehind(page, at + 1);
  const end = year?.end ?? yearWord(page, at + 1);
  return end === null ? null : stretch(first, end, year?.value ?? null, 'month', fromStart, months);
}

/** "الأشهر الخمسة الأولى من عام 2015": the same in the one phrase at `i`. */
export function firstMonthsAt(page: Page, i: number): Expression | null {
  const count = dateRole(page, i)?.firstMonths;
  const year = count === undefined ? null : yearBehind(page, i + 1);
  const end = year?.end ?? yearWord(page, i + 1);
  return count === undefined || end === null ? null : stretch(i, end, year?.value ?? null, 'month', true, count);
}

/** "за 9 месяцев 2021 года": the first months of a year without the word "first", where years have words of their own. */
export function monthsOfYear(page: Page, i: number): Expression | null {
  if (page.lexicon.dates.yearAfter.size === 0) return null;
  const number = page.numbers.startingAt(i);
  if (number === null || !Number.isInteger(number.value) || dateRole(page, number.end)?.unit !== 'month') return null;
  const year = yearBehind(page, number.end + 1);
  return year === null ? null : stretch(i, year.end, year.value, 'month', true, number.value);
}

/** "las primeras 2 semanas de 2021", as ISO weeks. */
function firstWeeks(within: DatePoint, ordinal: number, count: number): Expression | null {
  if (count < 2 || count > (within.month === null ? 51 : 4)) return null;
  return singleOf(within, 'first-units', { unit: 'week', weekday: null, count: ordinal === 1 ? 1 : -count, length: count });
}

/** "los primeros 15 días de julio", "the last three days of May 2016". */
function daysOfMonth(within: DatePoint, fromStart: boolean, count: number): Expression | null {
  const last = daysInMonth(within.year ?? 2001, within.month!);
  if (count < 2 || count >= last) return null;
  const [low, high] = fromStart ? [1, count] : [last - count + 1, last];
  const { first, end, month, year } = within;
  return expressionOf(first, end, point(first, end, year, month, low), point(first, end, year, month, high), 'first-units');
}

/** End of "of the year", "de l'année", "di quest'anno", "года" at `at`. */
function yearWord(page: Page, at: number): number | null {
  let next = at;
  while (next < at + 3 && isMarked(page, next, Mark.Fill) && dateRole(page, next)?.unit === undefined) next += 1;
  const { direction, unit } = dateRole(page, next) ?? {};
  if (direction === 0 && unit === undefined) next += 1;
  const alone = next > at || page.lexicon.dates.yearAfter.size > 0; // "первые восемь месяцев года"
  return alone && dateRole(page, next)?.unit === 'year' ? next + 1 : null;
}

function stretch(
  first: number,
  end: number,
  year: number | null,
  unit: 'month' | 'day',
  fromStart: boolean,
  count: number,
): Expression | null {
  if (unit === 'month') {
    if (count < 1 || count > 11) return null;
    const [low, high] = fromStart ? [1, count] : [13 - count, 12];
    return expressionOf(first, end, point(first, end, year, low), point(first, end, year, high), 'first-units');
  }
  if (year === null || count < 1 || count > 365) return null;
  const low = fromStart ? dayNumber(year, 1, 1) : dayNumber(year, 12, 31) - count + 1;
  return expressionOf(first, end, dayPoint(first, end, low), dayPoint(first, end, low + count - 1), 'first-units');
}

/** The day of a running number. */
function dayPoint(first: number, end: number, number: number): DatePoint {
  const { year, month, day } = dayOf(number);
  return point(first, end, year, month, day);
}

/** "Q3 2019", "2019 q3", "2017-T1", "H2 2016", from the letter. */
export function shortPartAt(page: Page, i: number): Expression | null {
  const { tokens } = page;
  const part = dateRole(page, i)?.part;
  if (part === undefined || !isNumber(page, i + 1) || tokens.spaced[i + 1] || lengthAt(page, i + 1) !== 1) return null;
  const nth = digitsAt(tokens, i + 1);
  if (nth < 1 || nth > (part === 'quarter' ? 4 : 2)) return null;
  const joined = isTight(page, i - 1) && (isDash(tokens.unit[i - 1]) || tokens.unit[i - 1] === SLASH) ? i - 2 : i - 1;
  const tied = joined === i - 1 && hasFourDigits(page, joined) && !tokens.spaced[i]; // "2016H2"
  const own = joined === i - 2 ? yearBehind(page, i + 2) : null; // "Q1 2016–Q3 2018"
  const before = tied
    ? { value: digitsAt(tokens, joined) }
    : own === null && joined >= 0 && (tokens.spaced[i] || joined === i - 2)
      ? yearDigits(page, joined)
      : null;
  const behind = before === null ? (own ?? yearBehind(page, i + 2)) : null;
  const year = before ?? behind;
  const shared = year === null ? sharedYear(page, i + 2) : null;
  if (year === null && shared === null && (tokens.word[i]!.case === Case.Lower || !page.lexicon.dates.bareParts.standsAt(tokens, i)))
    return null;
  const value = year?.value ?? (tokens.unit[i + 2] === SLASH ? shared : null); // "T2/T3 2018" are two, others a range or a list
  return singleOf(
    partPoint(before === null ? i : joined, behind?.end ?? i + 2, (part === 'quarter' ? 32 : 39) + nth, value),
    'part-of-year',
  );
}

/** "2T 2015", "1H 2016", from the number; "2h30" is a time, and so is "2H30" where hours are written so. */
export function numberedPartAt(page: Page, i: number): DatePoint | null {
  const part = dateRole(page, i + 1)?.part;
  if (part === undefined || page.tokens.spaced[i + 1] || lengthAt(page, i) !== 1) return null;
  const mayBeHours = page.tokens.word[i + 1]!.case === Case.Lower || (lengthAt(page, i + 2) === 2 && !page.tokens.spaced[i + 2]);
  if (mayBeHours && page.lexicon.statistics.hours.standsAt(page.tokens, i + 1)) return null;
  const nth = digitsAt(page.tokens, i);
  const year = nth < 1 || nth > (part === 'quarter' ? 4 : 2) ? null : (yearBehind(page, i + 2) ?? tightYear(page, i + 2)); // "1Q18"
  return year === null ? null : partPoint(i, year.end, (part === 'quarter' ? 32 : 39) + nth, year.value);
}
