import type { TimeUnit } from '../../model/language-pack.js';
import { isPossessive } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { dayAt } from './days.js';
import type { Nth } from './expression.js';
import { isMarked, Mark, phraseAt } from './marks.js';
import { nthOf, ordinalAt } from './periods.js';
import { isOfSomething, type RelativeReading, readingOf } from './relative-reading.js';
import { unitAway } from './resolve.js';
import { dateRole, isNumber, isTight } from './words.js';

/** A day or week with its first token. */
interface Counted {
  readonly first: number;
  readonly nth: Nth;
}

/** "the last week of this month", "first Friday of next month", "the 20th of last month": a month or year tied to now with the day or week of it. */
export function withNth(page: Page, whole: RelativeReading, floor: number): RelativeReading {
  const { first, end, distance } = whole;
  if (distance === null || distance.kind !== 'unit' || (distance.unit !== 'month' && distance.unit !== 'year')) return whole;
  if (isPossessive(page.tokens, end)) return whole; // "the third of last month's convoys"
  let at = first - 1;
  while (at > first - 3 && !isMarked(page, at, Mark.Of) && isMarked(page, at, Mark.Fill)) at -= 1;
  const counted = isMarked(page, at, Mark.Of)
    ? (unitEndingAt(page, at, floor) ?? (distance.unit === 'month' ? dayEndingAt(page, at, floor) : null))
    : null;
  return counted === null ? whole : readingOf(counted.first, end, { ...distance, nth: counted.nth });
}

/** "the last day of the month", "la première semaine de l'année": of the month or year that nothing else is said of. */
export function nthOfNow(page: Page, i: number, unit: TimeUnit, floor: number): RelativeReading | null {
  const of = ofBefore(page, i, unit);
  const counted = of < 0 || isTold(page, i + 1) ? null : unitEndingAt(page, of, floor);
  if (counted === null || phraseAt(page, counted.first - 1, Mark.Every, page.lexicon.dates.every) !== null) return null;
  return readingOf(counted.first, i + 1, { ...unitAway(unit, 0), nth: counted.nth });
}

/** Token of the "of" before a month or year at `i`, behind a day or week; -1 where there is none. What is told of a weekday comes back: "on the second Friday of the month". */
export function ofBefore(page: Page, i: number, unit: TimeUnit): number {
  if (unit !== 'month' && unit !== 'year') return -1;
  const of = isMarked(page, i - 1, Mark.Of) ? i - 1 : i - 2;
  if (of < 1 || !isMarked(page, of, Mark.Of) || !isMarked(page, i - 1, Mark.OfYear)) return -1;
  const within = dateRole(page, of - 1)?.unit;
  return within === 'day' || within === 'week' || within === 'weekend' ? of : -1;
}

/** "the month of May", "del año 2018", "del año escolar", "the year-end": words behind tell which it is. */
const isTold = (page: Page, at: number): boolean =>
  isTight(page, at) ||
  isNumber(page, at) ||
  isOfSomething(page, at) ||
  dateRole(page, at)?.absolute === true ||
  page.lexicon.dates.unitKinds.standsAt(page.tokens, at);

/** "last week", "third Friday", "última semana" before token `end`. */
export function unitEndingAt(page: Page, end: number, floor: number): Counted | null {
  const { weekday = null, unit } = dateRole(page, end - 1) ?? {};
  if (weekday === null && unit !== 'week' && unit !== 'weekend' && unit !== 'day') return null;
  if (weekday === null && isMarked(page, end - 1, Mark.PluralUnit)) return null;
  for (let first = Math.max(end - 4, floor); first < end - 1; first += 1) {
    const ordinal = ordinalAt(page, first);
    if (ordinal !== null && ordinal.end === end - 1) return { first, nth: nthOf(unit, weekday, ordinal.value) };
  }
  return null;
}

/** "20th", "first", "el 20" before token `end`. */
function dayEndingAt(page: Page, end: number, floor: number): Counted | null {
  for (let first = end - 1; first >= floor && first > end - 3; first -= 1) {
    const day = dayAt(page, first);
    if (day === null || day.end !== end) continue;
    if (!day.ordinal && !isMarked(page, first - 1, Mark.DayArticle) && !isDayWord(page, first - 1)) return null;
    return { first, nth: { unit: 'day', weekday: null, count: day.value } };
  }
  return null;
}

/** "el día 5 de este mes", "el jueves 15 del presente mes". */
const isDayWord = (page: Page, at: number): boolean => dateRole(page, at)?.unit === 'day' || dateRole(page, at)?.weekday !== undefined;
