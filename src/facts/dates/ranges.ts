import { isDash } from '../../text/characters.js';
import { digitsAt } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { looksPlural } from '../statistics/noun.js';
import { leadEndingAt } from './before.js';
import { type DayNumber, dayAt, isCounting, isGlued } from './days.js';
import { changed, type DatePoint, type Expression, expressionOf, inYear, monthsOf, point } from './expression.js';
import { leadBefore, openerBefore, skipFill } from './leads.js';
import { isMarked, joinAt, Mark, marksAt, phraseAt } from './marks.js';
import { yearDigits, yearWords } from './month-year.js';
import { pointAt } from './points.js';
import { dateRole, isCountedNoun, isNumber, isOpen, isSign, isTight, joinsDates, weekdayEnd } from './words.js';
import { rangeYear } from './years.js';

const OPEN = 40;
const COMMA = 44;
const SLASH = 47;
const TILDE = 126;
const AMPERSAND = 38;
const MOST_IN_A_LIST = 8;

type Join = 'dash' | 'slash' | 'to' | 'and' | 'comma';
interface Joint {
  readonly join: Join;
  readonly next: number;
  /** A comma stands before the word of the joint. */
  readonly comma: boolean;
}

/** The word or sign between two dates at `at`. */
function jointAt(page: Page, at: number): Joint | null {
  const { tokens } = page;
  if (at >= tokens.count) return null;
  if (tokens.kind[at] === Kind.Sign) {
    const unit = tokens.unit[at];
    const even = at + 1 < tokens.count && tokens.spaced[at] === tokens.spaced[at + 1];
    if ((isDash(unit) || unit === TILDE) && tokens.kind[at + 1] !== Kind.Break) return { join: 'dash', next: at + 1, comma: false };
    if (unit === SLASH && even) return { join: 'slash', next: at + 1, comma: false };
    if (unit === AMPERSAND) return { join: 'and', next: at + 1, comma: false };
    // "May, June, and July", "from May 5, 2017, to June 6, 2018"
    return unit === COMMA ? (wordJointAt(page, at + 1, true) ?? { join: 'comma', next: at + 1, comma: false }) : null;
  }
  return tokens.kind[at] === Kind.Word ? wordJointAt(page, at, false) : null;
}

function wordJointAt(page: Page, at: number, comma: boolean): Joint | null {
  const found = joinAt(page, at);
  return found === null ? null : { join: found.join, next: found.next, comma };
}

/** "a noite de 14 para 15 de março", "с 14 на 15 марта": what stands between two days that follow one another. */
function nightJointAt(page: Page, { value, end }: DayNumber): Joint | null {
  const found = phraseAt(page, end, Mark.To, page.lexicon.dates.overnight);
  const day = found === null ? null : dayAt(page, found.to);
  return day !== null && (day.value === value + 1 || (day.value === 1 && value >= SHORTEST_MONTH))
    ? { join: 'to', next: found!.to, comma: false }
    : null;
}

const SHORTEST_MONTH = 28;

/** "7, 8 y 9 de mayo", "du 24 au 27 octobre", "between 3 and 12 of Sept": days from `low` on whose month stands behind the last. */
export function daysBeforeMonth(page: Page, low: DayNumber, first: number, ranges = MOST_IN_A_LIST): Expression | null {
  if (isGlued(page, first)) return null; // "COP23, del 6 al 17 de noviembre"
  let at = low.end;
  let last: Join = 'comma';
  let before = low.value;
  for (let count = 1; count < MOST_IN_A_LIST; count += 1) {
    const joint = jointAt(page, at) ?? (count === 1 ? nightJointAt(page, low) : null);
    if (joint === null || (joint.join === 'comma' && page.lexicon.statistics.labels.match(page.tokens, first - 1) !== null)) return null; // "Round 3, 12–27 March"
    last = joint.join;
    const next = skipFill(page, joint.next);
    const high = pointAt(page, next, true);
    if (high !== null)
      return high.day === null || (high.monthFirst && last !== 'to') || (last === 'comma' && !(count > 1 && before < high.day))
        ? null
        : joinDays(page, first, low.value, high, last); // "el 6, 12, 20, 25 de octubre": three days and more need no "and"
    const day = dayAt(page, dateRole(page, next)?.weekday === undefined ? next : weekdayEnd(page, next)); // "jeudi 15, vendredi 16 et samedi 17 mars"
    if (day !== null && last === 'to' && count === 1 && ranges > 0) return daysOfNextRange(page, low, day, first, ranges - 1);
    if (day === null || last === 'to' || last === 'slash') return null;
    if (last === 'comma' && next > joint.next && (low.words || openerBefore(page, next, Mark.From, page.lexicon.dates.from) !== null))
      return null; // "la ronda 23, del 6 al 17 de mayo", "the first in July and the second, on 10, 11 and 12 August"
    before = last === 'comma' && day.value > before ? day.value : Number.POSITIVE_INFINITY;
    at = day.end;
  }
  return null;
}

/** "du 5 au 9 et du 12 au 16 juin": days up to `high` whose month stands behind the range that "and" or a comma and its own "from" part from them. */
function daysOfNextRange(page: Page, low: DayNumber, high: DayNumber, first: number, ranges: number): Expression | null {
  const joint = jointAt(page, high.end);
  if (joint === null || (joint.join !== 'and' && joint.join !== 'comma')) return null;
  const next = skipFill(page, joint.next);
  const day = openerBefore(page, next, Mark.From, page.lexicon.dates.from) === null ? null : dayAt(page, next);
  const range = day === null || day.value <= high.value ? null : daysBeforeMonth(page, day, next, ranges);
  if (range === null || range.from === null) return null;
  return joinDays(page, first, low.value, point(first, high.end, range.from.year, range.from.month, high.value), 'to');
}

function joinDays(page: Page, first: number, low: number, high: DatePoint, join: Join): Expression | null {
  if (high.month === null || high.day === null) return null;
  if (high.numeric && page.lexicon.dates.words.dayFirst !== true && !isTold(page, first, high, join)) return null;
  // "entre le 28 et le 3 mai": the first day is of the month before
  const earlier = low > high.day && high.month > 1 && !high.monthFirst;
  if (low >= high.day && !earlier) return null;
  const from = point(first, high.end, high.year, earlier ? high.month - 1 : high.month, low);
  return expressionOf(rangeOpener(page, first, join) ?? first, high.end, from, high, 'day-range');
}

/** "(7-8/04)", "17–18/11/2018", "del 3 al 7/06": a range whose second day is in digits alone. "de 3 a 7/10" are marks out of ten. */
const isTold = (page: Page, first: number, { end, year }: DatePoint, join: Join): boolean =>
  year !== null ||
  (join === 'dash' ? isSign(page, first - 1, OPEN) && isSign(page, end, OPEN + 1) : isMarked(page, first - 1, Mark.DayArticle));

/** First token of "entre le", "from", "du" before the range. */
function rangeOpener(page: Page, first: number, join: Join): number | null {
  const { between, from } = page.lexicon.dates;
  return openerBefore(page, first, Mark.Between, between) ?? (join === 'and' ? null : openerBefore(page, first, Mark.From, from));
}

/** Whether a date can begin at the token, with what may stand before it: no word that no list knows. */
const mayBeDate = (page: Page, at: number): boolean =>
  page.tokens.kind[at] !== Kind.Word || page.roles[at] !== null || marksAt(page, at) !== 0;

/** Whether another date may follow a date right behind it: what most dates have there neither joins nor opens anything. */
export function mayGoOn(page: Page, { end, month, part, year }: DatePoint): boolean {
  const { tokens } = page;
  if (end >= tokens.count) return false;
  const unit = tokens.unit[end];
  switch (tokens.kind[end]) {
    case Kind.Word:
      return isMarked(page, end, Mark.To | Mark.And | Mark.Between) && mayBeDate(page, end + 1);
    case Kind.Sign:
      if (unit === COMMA)
        return (
          ((month !== null || part !== null) && year === null) || (isMarked(page, end + 1, Mark.To | Mark.And) && mayBeDate(page, end + 2))
        );
      return joinsDates(unit);
    default:
      return false;
  }
}

/** The interval that begins with `low`, or null: "novembre 2010 à juin 2011", "2007-2013", "July 13-15", "entre mars et juin 2011". */
export function rangeFrom(page: Page, low: DatePoint): Expression | null {
  const joint = jointAt(page, low.end);
  if (joint === null) return daysWithinMonth(page, low);
  const { join } = joint;
  const enclosed = join === 'comma' ? null : openerBefore(page, low.first, Mark.Between, page.lexicon.dates.between);
  if (enclosed === null && (join === 'comma' || join === 'and'))
    return isOpened(page, low) ? null : ((low.monthFirst ? daysAfterMonth(page, low) : null) ?? listed(page, low));
  const high = highEnd(page, low, joint);
  if (high === null || !fits(low, high, join, enclosed !== null)) return null;
  const of = isMarked(page, low.first - 1, Mark.Of);
  const begin =
    enclosed ?? (join === 'slash' || (join === 'dash' && of) ? null : openerBefore(page, low.first, Mark.From, page.lexicon.dates.from));
  if (joint.comma && (begin === null || isAt(page, joint))) return null; // "in 2014, until June 2016", "du mois de mai, à la mi-août"
  const { first, end, from, to, rule } = enclose(low, high, begin ?? low.first);
  const portion = leadBefore(page, high.first).portion; // asked first: the lead of the whole is asked for next
  return expressionOf(first, end, from, to, rule, null, leadBefore(page, low.first).portion, portion);
}

/** "until late June or July", "since May and June": what opens at the first is no list. Nor is one of years. */
const isOpened = (page: Page, { first, month, part, day }: DatePoint): boolean =>
  (month === null && part === null) || (day === null && leadBefore(page, first).opens !== null);

/** Whether what could lead to the end of a range stands before any date: fr "à", es "a", but neither "jusqu'à" nor en "to". */
const isAt = (page: Page, { join, next }: Joint): boolean =>
  join === 'to' && page.language.statistics.noun.head === 'first' && leadEndingAt(page, next - 1)?.value !== 'until';

function highEnd(page: Page, low: DatePoint, { join, next }: Joint): DatePoint | null {
  const tied = join === 'dash' || join === 'slash';
  if (low.year !== null && low.month === null && low.part === null && (tied || (join !== 'comma' && isSpanOfYears(page, low, next)))) {
    const year = rangeYear(page, next, low.year);
    if (year !== null) return point(next, year.end, year.value);
    if (tied && skipFill(page, next) === next) return null;
  }
  const at = skipFill(page, next);
  if ((join === 'dash' || join === 'slash') && at > next && leadBefore(page, at).portion === null) return null; // "2017 – the 2018 plan"
  const high = pointAt(page, at, true);
  if (high !== null && !(low.monthFirst && high.month === null && high.year === null))
    return join === 'slash' && high.day === null && !isNextMonth(low, high) ? null : high;
  return low.monthFirst && low.year === null ? nextDay(page, at, low) : null;
}

/**
 * "de 1990 a 1995 voltaram", "entre 1901 y 1914 vinieron": what opens a range of years tells that the second is one too, though a noun follows
 * where the digits leave no doubt ("Between 2008 and 2017 measles claimed 214 lives").
 */
function isSpanOfYears(page: Page, { first, year }: DatePoint, next: number): boolean {
  if (!isNumber(page, next)) return false;
  const { between, from } = page.lexicon.dates;
  if (openerBefore(page, first, Mark.From, from) === null && openerBefore(page, first, Mark.Between, between) === null) return false;
  const counts = isOpen(page, next + 1) && looksPlural(page, next + 1) && page.numbers.startingAt(next + 1) === null; // "entre 2001 y 2014 miles vinieron"
  return !counts || areYears(year!, digitsAt(page.tokens, next));
}

/** Two years by their digits: near each other, and no round numbers. */
const areYears = (low: number, high: number): boolean =>
  low >= 1900 && high > low && high <= LAST_YEAR && high - low <= LONGEST_SPAN && !(high % 10 === 0 && low % 10 === 0);

/** The last year that is told by its digits alone, and most years from the first to it. */
const LAST_YEAR = 2059;
const LONGEST_SPAN = 60;

/** "mars/avril 2015". */
const isNextMonth = (low: DatePoint, high: DatePoint): boolean =>
  low.day === null && low.month !== null && high.month === (low.month % 12) + 1;

/** The second day of "July 13-15", "November 15th through the 19th", with a year perhaps. */
function nextDay(page: Page, at: number, low: DatePoint): DatePoint | null {
  const day = dayAt(page, at);
  if (day === null || low.day === null || day.value <= low.day) return null;
  if ((!day.ordinal && isOpen(page, day.end) && isCountedNoun(page, day.end)) || isCounting(page, at, day)) return null;
  const comma = isSign(page, day.end, COMMA) ? day.end + 1 : day.end;
  const year = yearDigits(page, comma) ?? yearWords(page, comma);
  return year === null ? point(at, day.end, null, low.month, day.value) : point(at, year.end, year.value, low.month, day.value);
}

/** Whether the two can be ends of one interval. */
function fits(low: DatePoint, high: DatePoint, join: Join, enclosed: boolean): boolean {
  if (low.era !== null || high.era !== null) return low.era !== null && high.era !== null && high.era > low.era;
  const bare = low.month === null && low.part === null;
  const same = (low.day === null) === (high.day === null) && bare === (high.month === null && high.part === null);
  if (!same && (join === 'dash' || join === 'slash') && !enclosed && low.year === null) return false;
  if (low.year !== null && high.year !== null) return order(low) <= order(high) && !(low.numeric !== high.numeric && join === 'slash');
  if (low.year !== null && high.year === null) return !bare && high.month !== null;
  return !(bare || (high.month === null && high.part === null));
}

const order = ({ year, month, day, part }: DatePoint): number => (year! * 13 + (month ?? monthsOf(part)?.[0] ?? 0)) * 32 + (day ?? 0);

/** Both ends, each with the year that only the other one says; over a New Year it is the year before or after. */
function enclose(low: DatePoint, high: DatePoint, first: number): Expression {
  const later = (low.month ?? 0) > (high.month ?? 13) || (low.month === high.month && (low.day ?? 0) > (high.day ?? 32));
  let [from, to] = [low, high];
  if (low.year === null && high.year !== null) from = inYear(low, later ? high.year - 1 : high.year);
  else if (high.year === null && low.year !== null) to = inYear(high, later ? low.year + 1 : low.year);
  return expressionOf(first, high.end, from, to, rangeRule(low));
}

const rangeRule = (low: DatePoint): string =>
  low.day !== null ? 'day-range' : low.month !== null ? 'month-range' : low.part !== null ? 'part-range' : 'year-range';

/** "November between 19 and 20", "Feb between 2-7": the days of the month before. */
function daysWithinMonth(page: Page, low: DatePoint): Expression | null {
  if (low.month === null || low.day !== null || low.year !== null || page.roles[low.end]?.date?.anchor === true) return null;
  const opener = phraseAt(page, low.end, Mark.Between, page.lexicon.dates.between);
  if (opener === null || opener.to !== low.end) return null;
  const at = skipFill(page, low.end + 1);
  const day = dayAt(page, at);
  if (day === null) return null;
  const first = point(low.first, day.end, null, low.month, day.value, true);
  const joint = jointAt(page, day.end);
  const next =
    joint === null || (joint.join !== 'and' && joint.join !== 'dash' && joint.join !== 'to')
      ? null
      : nextDay(page, skipFill(page, joint.next), first);
  return next === null ? null : enclose(first, next, low.first);
}

/** "July 2, 3 and 4, 2015": days from `low` on, whose month stands before it. */
function daysAfterMonth(page: Page, low: DatePoint): Expression | null {
  if (low.year !== null) return null;
  let last = low;
  for (let count = 1; count < MOST_IN_A_LIST; count += 1) {
    const joint = jointAt(page, last.end);
    if (joint === null || (joint.join !== 'comma' && joint.join !== 'and')) return null;
    const next = nextDay(page, joint.next, last);
    if (next === null) return null;
    if (joint.join === 'and') return enclose(low, next, low.first);
    last = next;
  }
  return null;
}

/** "mai et juin 2011": months in a row are one interval; other lists only share their year, which goes to the first. */
function listed(page: Page, low: DatePoint): Expression | null {
  if (low.year !== null || low.numeric) return null;
  let last = low;
  let inRow = low.day === null;
  let closed = false;
  for (let count = 1; count < MOST_IN_A_LIST && !closed; count += 1) {
    const joint = jointAt(page, last.end);
    if (joint === null || (joint.join !== 'comma' && joint.join !== 'and')) break;
    const next = pointAt(page, skipFill(page, joint.next), true);
    if (next === null || (next.month === null) !== (low.month === null) || (next.day === null) !== (low.day === null)) break;
    if (next.month === null && next.part === null) break;
    inRow &&= low.month === null ? next.part === last.part! + 1 : next.month === (last.month! % 12) + 1;
    closed = joint.join === 'and';
    last = next;
    if (next.year !== null) break;
  }
  if (last === low || (!closed && last.year === null)) return null;
  if (inRow && closed) return enclose(low, last, low.first);
  const year = last.year;
  if (year === null || !closed) return null;
  const dated = changed(low, low.first, low.end, year);
  return expressionOf(low.first, low.end, dated, dated, low.part !== null ? 'part-of-year' : low.day === null ? 'month' : 'day');
}

/** Whether a bare number is followed by what could make it the first day of a list or range: keeps the search off plain counts. */
export function mayJoin(page: Page, end: number): boolean {
  const { tokens } = page;
  if (end >= tokens.count) return false;
  if (tokens.kind[end] === Kind.Sign) {
    const unit = tokens.unit[end];
    return isDash(unit) || unit === COMMA || unit === TILDE || unit === AMPERSAND || isTight(page, end);
  }
  return isMarked(page, end, Mark.To | Mark.And) && dateRole(page, end)?.month === undefined;
}
