import { digitsAt } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { type DayNumber, dayAt, dayMonthAt, dayMonthFrom, monthAt } from './days.js';
import { centuryAt, decadeAt, decadeInWords, namedDecadeAt } from './eras.js';
import { changed, type DatePoint, isSingle, partPoint, point } from './expression.js';
import { isMarked, Mark, phraseAt } from './marks.js';
import { centuryYear, yearDigits } from './month-year.js';
import { canBeNumeric, numericAt } from './numeric.js';
import { canBeOrdinal, numberedPartAt, ordinalPeriodAt, seasonAt, shortPartAt } from './periods.js';
import { inWeekdayRange } from './weekday.js';
import { dateRole, isCapital, isNumber, isSign, isTight, lengthAt, weekdayEnd } from './words.js';
import { basicDateAt, isGlued, isYearOfTwo, yearAt, yearInWords } from './years.js';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const DOT = 46;

/** One date that begins at token `i`, with its weekday. `told`: words before it leave no doubt that a date follows. */
export function pointAt(page: Page, i: number, told: boolean): DatePoint | null {
  if (i >= page.tokens.count || page.claims.has(i)) return null;
  const role = dateRole(page, i);
  if (role?.weekday !== undefined || role?.shortWeekday !== undefined)
    return (
      weekdayAt(page, i, behindWeekday(page, i)) ?? (role.month === undefined && role.ordinal === undefined ? null : plainAt(page, i, told))
    );
  return plainAt(page, i, told);
}

/** Token of the date, and whether a bracket opens before it. */
interface BehindWeekday {
  readonly at: number;
  readonly bracket: boolean;
}

/** Token of the date behind a weekday: "Mardi 20 décembre", "lunes, 18 de febrero", "Wed, 22 Jan", "martes (5 de mayo)". */
export function behindWeekday(page: Page, i: number): BehindWeekday {
  const role = dateRole(page, i)!;
  let at = role.weekday === undefined ? i + 1 : weekdayEnd(page, i);
  if (role.weekday === undefined && isSign(page, at, DOT)) at += 1;
  const { kind, count } = page.tokens;
  if (role.weekday !== undefined && at < count && kind[at] === Kind.Word)
    // no "en mer dans la nuit du 2 janvier"
    at = phraseAt(page, at, Mark.PartOfDay, page.lexicon.dates.partsOfDay)?.to ?? at;
  if (isSign(page, at, COMMA)) at += 1;
  else if (isSign(page, at + 1, COMMA) && dateRole(page, at)?.direction !== undefined) at += 2; // "viernes pasado, 6 de marzo"
  if (at < count && kind[at] === Kind.Word && (role.weekday !== undefined || at > i + 1)) at = behindArticle(page, at); // no "por mar el 2 de enero"
  const bracket = isSign(page, at, OPEN);
  return { at: bracket ? at + 1 : at, bracket };
}

/** Token behind the words at `at` that stand between a weekday and its date. */
function behindArticle(page: Page, from: number): number {
  const at = page.roles[from]?.closed === 'determiners' || isMarked(page, from, Mark.Of) ? from + 1 : from;
  const role = dateRole(page, at);
  if (role === undefined) return at;
  const isBetween =
    (role.unit === 'day' && isNumber(page, at + 1)) || // "terça-feira, dia 5 de maio"
    (role.direction !== undefined && isSign(page, at + 1, OPEN)); // "jeudi dernier (5 mai)"
  return isBetween ? at + 1 : at;
}

/** The date with the weekday at `i` before it. */
export function weekdayAt(page: Page, i: number, { at, bracket }: BehindWeekday): DatePoint | null {
  if (page.claims.has(at)) return null;
  const date = plainAt(page, at, true);
  if (date === null || date.day === null) return null;
  if (date.numeric && !bracket && inWeekdayRange(page, i)) return null; // "Mon-Fri, 9-5"
  if (!bracket) return onWeekday(date, i, date.end);
  const end = isSign(page, date.end, DOT) && isSign(page, date.end + 1, CLOSE) ? date.end + 1 : date.end;
  return onWeekday(date, i, isSign(page, end, CLOSE) ? end + 1 : date.end);
}

/** The date with its weekday: tokens [first, end). */
const onWeekday = (date: DatePoint, first: number, end: number): DatePoint => changed(date, first, end, date.year);

/** One date that begins at token `i`, without a weekday. */
export function plainAt(page: Page, i: number, told: boolean): DatePoint | null {
  if (isNumber(page, i)) return numberPoint(page, i, told, dayAt(page, i));
  const role = dateRole(page, i);
  if (role === undefined) return page.roles[i]?.numeric === true ? inWords(page, i, told) : null;
  if (role.month !== undefined) return (page.roles[i]!.numeric === true ? dayMonthAt(page, i) : null) ?? monthAt(page, i, told); // "le sept mai"
  if (role.season !== undefined) return seasonAt(page, i);
  if (role.part !== undefined) return single(shortPartAt(page, i));
  if (role.decade !== undefined) return single(namedDecadeAt(page, i));
  if (role.century === true) return single(centuryAt(page, i));
  if (page.roles[i]!.numeric === true) return inWords(page, i, told);
  return role.ordinal === true ? (dayMonthAt(page, i) ?? single(ordinalPeriodAt(page, i))) : null;
}

/** A date that begins with a number in words: "vingt et un mars", "los años ochenta", "twenty sixteen", "twenty-first of May". */
const inWords = (page: Page, i: number, told: boolean): DatePoint | null =>
  dayMonthAt(page, i) ??
  single(ordinalPeriodAt(page, i)) ??
  single(decadeInWords(page, i)) ??
  single(namedDecadeAt(page, i)) ??
  yearInWords(page, i, told);

const single = (expression: ReturnType<typeof ordinalPeriodAt>): DatePoint | null =>
  expression !== null && isSingle(expression) ? expression.from : null;

/** A date that begins with the digits of token `i`, which are the day `day` where they can be one. */
export function numberPoint(page: Page, i: number, told: boolean, day: DayNumber | null): DatePoint | null {
  const { tokens } = page;
  const quarter = i + 1 < tokens.count && tokens.kind[i + 1] === Kind.Sign ? i + 2 : i + 1;
  if (dateRole(page, quarter)?.part !== undefined && (quarter === i + 1 || isTight(page, i + 1))) {
    const part = single(shortPartAt(page, quarter));
    if (part !== null && part.first === i) return part;
    const numbered = numberedPartAt(page, i);
    if (numbered !== null) return numbered;
  }
  const length = lengthAt(page, i);
  if (length === 8) return basicDateAt(page, i, digitsAt(tokens, i));
  if (length > 4 || length === 3) return null;
  const numeric = canBeNumeric(page, i) ? numericAt(page, i, told) : null;
  if (numeric !== null) return numeric;
  if (length < 4) {
    const date = (day === null ? null : dayMonthFrom(page, i, day)) ?? (canBeOrdinal(page, i) ? single(ordinalPeriodAt(page, i)) : null);
    if (date !== null) return date;
  }
  const value = digitsAt(page.tokens, i);
  const decade = value % 10 === 0 ? single(decadeAt(page, i, value)) : null;
  if (decade === null && length === 2 && isYearOfTwo(page, i)) return point(isGlued(page, i) ? i - 1 : i, i + 1, centuryYear(value));
  return decade === null && length === 4 ? yearPoint(page, i, value) : decade;
}

/** A year, or a year with its month behind: "2018 May", "2016, November 5", "2019-sep-1". */
function yearPoint(page: Page, i: number, value: number): DatePoint | null {
  const { tokens } = page;
  const sign = i + 1 < tokens.count ? tokens.unit[i + 1] : 0;
  const tight = (sign === 45 || sign === 47) && dateRole(page, i + 2)?.month !== undefined && !tokens.spaced[i + 2];
  if (!tight && isTight(page, i + 1)) {
    const dated = yearDayMonth(page, i);
    if (dated !== null) return dated;
  }
  const year = yearAt(page, i, value);
  if (year === null) return null;
  const season = dateRole(page, i + 1)?.season;
  if (season !== undefined && page.roles[i - 1]?.closed === 'determiners' && !isMarked(page, i + 2, Mark.Of))
    return partPoint(i, i + 2, season, year.year); // "the 2018 summer"
  const comma = isSign(page, i + 1, COMMA);
  const at = tight || comma ? i + 2 : i + 1;
  const role = dateRole(page, at);
  const isName = page.lexicon.dates.words.capitals && (isCapital(page, at) || tokens.kind[at + 1] !== Kind.Word); // "those who came in 2019 may apply"
  if (role?.month === undefined || (!tight && (!isName || (role.doubtful === true && isSign(page, at + 1, 32))))) return year;
  if (tight && tokens.unit[at + 1] === sign && isNumber(page, at + 2)) {
    const day = page.numbers.startingAt(at + 2)?.value;
    return day !== undefined && day >= 1 && day <= 31 ? point(i, at + 3, year.year, role.month, day) : year;
  }
  const alone = monthAt(page, at, false);
  if (alone === null || alone.year !== null || (!tight && page.roles[at + 1]?.closed === 'determiners')) return year;
  if (comma && alone.day === null && (role.doubtful === true || tokens.kind[at + 1] === Kind.Word)) return year; // "in 2015, May Smith"
  return point(i, alone.end, year.year, role.month, alone.day);
}

/** "2020/23/Sep". */
function yearDayMonth(page: Page, i: number): DatePoint | null {
  const sign = page.tokens.unit[i + 1];
  const month = dateRole(page, i + 4)?.month;
  if (month === undefined || page.tokens.unit[i + 3] !== sign || !isTight(page, i + 3) || (sign !== 45 && sign !== 47)) return null;
  const year = yearDigits(page, i);
  const day = dayAt(page, i + 2);
  return year === null || day === null || day.end !== i + 3 ? null : point(i, i + 5, year.value, month, day.value);
}
