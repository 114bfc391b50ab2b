import type { DatePortion, TimeUnit } from '../../model/language-pack.js';
import { type Day, dayNumber, dayOf, daysInMonth, weekdayOf } from './calendar.js';
import {
  type DatePoint,
  type Expression,
  exists,
  inYear,
  isSingle,
  monthsOf,
  type Nth,
  nthText,
  numberText,
  point,
  pointEdtf,
  two,
} from './expression.js';
import { afterText, beforeText, closingText, openingText, portionBounds, weekPart } from './portions.js';

/** What a phrase says about its distance from the day of reference. */
export interface Distance {
  readonly kind: 'unit' | 'shift' | 'stretch' | 'weekday' | 'month' | 'season';
  readonly unit: TimeUnit;
  /** Number of units, day of the week, month or season. */
  readonly value: number;
  readonly step: number | null;
  /** Which part of the month or year is meant. */
  readonly portion?: DatePortion | null;
  /** What has begun with that part. */
  readonly since?: boolean;
  /** Which day or week of the month or year. */
  readonly nth?: Nth;
  /** Day of the month of a weekday: "Friday the 22nd". */
  readonly day?: number;
  /** Weeks from the next such weekday: "lundi en huit" is one. */
  readonly weeks?: number;
}

/** So many days from now. */
export const daysAway = (days: number): Distance => ({ kind: 'shift', unit: 'day', value: days, step: null });
/** This week, last month, next year: `step` -1, 0, 1; null for a weekend by itself. */
export const unitAway = (unit: TimeUnit, step: number | null): Distance => ({ kind: 'unit', unit, value: 0, step });
/** Two weeks ago, in two months. */
export const shifted = (unit: TimeUnit, count: number): Distance => ({ kind: 'shift', unit, value: count, step: null });
/** The last three years, the next six months: negative counts back. */
export const stretched = (unit: TimeUnit, count: number): Distance => ({ kind: 'stretch', unit, value: count, step: null });
/** Last Friday, next April, this summer; `step` null where the word stands alone. */
export const namedAway = (kind: 'weekday' | 'month' | 'season', value: number, step: number | null): Distance => ({
  kind,
  unit: 'day',
  value,
  step,
});

const YEARS_TO_A_LEAP_DAY = 8;
const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14 };
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, third: 4, half: 6, year: 12, decade: 120 };
const numberOf = ({ year, month, day }: Day): number => dayNumber(year, month, day);

/** Whether the words leave nothing to resolve: each end with its year, no part of it and nothing counted within. */
export function isSaidInFull({ from, to, rule, nth, fromPortion, toPortion }: Expression): boolean {
  if (nth !== null || fromPortion !== null || toPortion !== null || rule === 'after' || rule === 'before' || rule === 'so-far')
    return false;
  return (from === null || isYearKnown(from, from === to)) && (to === null || from === to || isYearKnown(to, false));
}

/** As the end of an interval, a part of the year is said by its months. */
const isYearKnown = ({ year, era, part }: DatePoint, single: boolean): boolean =>
  (year !== null || era !== null) && (single || part === null);

/**
 * The expression with its year filled in: the nearest such day or month to the reference date, across year ends.
 * Null where the date does not exist.
 */
export function resolveExpression(expression: Expression, reference: Day): string | null {
  const { from, to } = expression;
  if (isSingle(expression)) {
    const date = from === null ? null : nearest(from, reference);
    if (date === null) return null;
    return nthText(date, expression.nth) ?? portionText(date, expression.fromPortion) ?? pointEdtf(date);
  }
  const low = from === null ? null : nearest(from, reference);
  if (from !== null && low === null) return null;
  if (expression.rule === 'so-far' && low !== null) return soFarText(expression, low, reference);
  const high = to === null ? null : low === null || to.year !== null || to.era !== null ? nearest(to, reference) : following(to, low);
  if (to !== null && high === null) return null;
  return `${low === null ? '..' : lowText(expression, low)}/${high === null ? '..' : highText(expression, high)}`;
}

const HALF_YEAR = 183;

/** The day to which the last such date before the reference (-1), or the next one behind it, is the nearest. */
export const halfYearAway = (reference: Day, side: -1 | 1): Day => dayOf(numberOf(reference) + side * HALF_YEAR);

/** The expression, of no year, in the year so far from the reference; null where it says its own or goes over a New Year. */
export function expressionWithin(expression: Expression, { kind, unit, step }: Distance, reference: Day): string | null {
  if (kind !== 'unit' || unit !== 'year' || step === null) return null;
  const dated = ofYear(expression, reference.year + step);
  return dated === null ? null : resolveExpression(dated, reference);
}

/** The expression with a year for both its ends; null where it says its own or goes over a New Year. */
export function ofYear(expression: Expression, year: number): Expression | null {
  const { from, to } = expression;
  if (!isOpenYear(from) || !isOpenYear(to)) return null;
  const low = from === null ? null : inYear(from, year);
  const high = to === from ? low : to === null ? null : inYear(to, year);
  if (low !== null && high !== null && middle(high, year) < middle(low, year)) return null;
  return { ...expression, from: low, to: high };
}

const isOpenYear = (date: DatePoint | null): boolean => date === null || (date.year === null && date.era === null);

/** The weekday of that week: "Tuesday of last week". */
export function weekdayWithin(day: Distance | null, week: Distance, reference: Day): string | null {
  if (day?.kind !== 'weekday' || day.step !== null || day.day !== undefined || week.kind !== 'unit' || week.unit !== 'week') return null;
  const today = numberOf(reference);
  return numberText(today - weekdayOf(today) + 7 * (week.step ?? 0) + day.value);
}

/** From a date that has passed to the reference: "from March to date". */
function soFarText(expression: Expression, low: DatePoint, reference: Day): string {
  const today = numberText(numberOf(reference));
  const text = lowText(expression, low);
  const isOpen = expression.from!.year === null && low.year !== null;
  return `${isOpen && isAhead(text, reference) ? lowText(expression, inYear(low, low.year! - 1)) : text}/${today}`;
}

/** Whether the day or month, or the first of an interval, begins behind the reference. */
export const isAhead = (edtf: string | null, reference: Day): boolean =>
  edtf !== null && edtf.split('/')[0] > numberText(numberOf(reference));

/** The month or year that `text` says in EDTF; null of other units. */
function pointOf(unit: TimeUnit, text: string | null): DatePoint | null {
  if (text === null || (unit !== 'month' && unit !== 'year')) return null;
  return point(0, 0, Number(text.slice(0, 4)), unit === 'month' ? Number(text.slice(5)) : null);
}

function portionText(date: DatePoint | null, portion: DatePortion | null): string | null {
  const bounds = date === null ? null : portionBounds(date, portion);
  return bounds === null ? null : `${bounds[0]}/${bounds[1]}`;
}

function lowText({ rule, nth, fromPortion }: Expression, low: DatePoint): string {
  const [first, last] = nth === null ? [] : (nthText(low, nth)?.split('/') ?? []);
  if (first !== undefined) return rule === 'after' ? (last ?? first) : first;
  return rule === 'after' ? afterText(low, fromPortion) : openingText(low, fromPortion);
}

function highText({ rule, nth, toPortion }: Expression, high: DatePoint): string {
  const [first, last] = nth === null ? [] : (nthText(high, nth)?.split('/') ?? []);
  if (first !== undefined) return rule === 'before' ? first : (last ?? first);
  return rule === 'before' ? beforeText(high, toPortion) : closingText(high, toPortion);
}

function nearest(date: DatePoint, reference: Day): DatePoint | null {
  if (date.era !== null || date.year !== null) return exists(date) ? date : null;
  if (!exists(date)) return null;
  const aim = date.day === null ? aimOf(date, reference) : numberOf(reference);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  const reach = date.month === 2 && date.day === 29 ? YEARS_TO_A_LEAP_DAY : 1;
  for (let year = reference.year - reach; year <= reference.year + reach; year += 1) {
    if (!existsIn(date, year)) continue;
    const distance = Math.abs(middle(date, year) - aim);
    if (distance >= least) continue;
    best = year;
    least = distance;
  }
  return best === null ? null : inYear(date, best);
}

/** The day to be near to: the middle of the reference's own month, where whole months are compared. */
const aimOf = (date: DatePoint, reference: Day): number =>
  date.part === null ? dayNumber(reference.year, reference.month, 15) : numberOf(reference);

/** Whether that year's calendar has the day. */
const existsIn = ({ month, day }: DatePoint, year: number): boolean => day === null || month === null || day <= daysInMonth(year, month);

/** Running number of the date's middle in that year. */
function middle({ month, day, part }: DatePoint, year: number): number {
  if (day !== null) return dayNumber(year, month!, day);
  if (month !== null) return dayNumber(year, month, 15);
  const months = monthsOf(part);
  if (months !== null) return (dayNumber(year, months[0], 1) + dayNumber(year, months[1], 28)) / 2;
  return dayNumber(year, part === null ? 7 : Math.min(12, (part - 20) * 3 + 1), 1);
}

/** The first such date from `low` on. */
function following(date: DatePoint, low: DatePoint): DatePoint | null {
  if (low.year === null) return null;
  const from = middle(low, low.year);
  for (let year = low.year; year <= low.year + YEARS_TO_A_LEAP_DAY; year += 1) {
    const same = date.month === low.month && date.day === null;
    if (existsIn(date, year) && (date.era !== null || middle(date, year) >= from || same)) return inYear(date, year);
  }
  return null;
}

/** EDTF of a day, month or interval at that distance; null where the words leave it open. */
export function resolveDistance(distance: Distance, reference: Day): string | null {
  switch (distance.kind) {
    case 'unit': {
      const text = unitText(distance.unit, distance.step ?? nearestWeekend(reference), reference, distance.portion ?? null);
      const whole = pointOf(distance.unit, text);
      if (distance.nth !== undefined) return whole === null ? null : nthText(whole, distance.nth);
      const part = portionText(whole, distance.portion ?? null) ?? text;
      return distance.since === true && part !== null ? `${part.split('/')[0]}/..` : part;
    }
    case 'shift':
      return shiftText(distance.unit, distance.value, reference);
    case 'stretch':
      return stretchText(distance.unit, distance.value, reference);
    case 'weekday':
      return numberText(dayOnWeekday(distance, reference) ?? weekday(distance, numberOf(reference)));
    case 'month':
      return monthText(distance.value, distance.step, reference);
    case 'season':
      return seasonText(distance.value, distance.step, reference);
  }
}

/** Alone the nearest; last and next leave the day itself out. */
function weekday({ value, step, weeks }: Distance, reference: number): number {
  const ahead = (value - weekdayOf(reference) + 7) % 7;
  if (weeks !== undefined) return reference + ahead + 7 * weeks;
  if (step === 1) return reference + (ahead === 0 ? 7 : ahead);
  if (step === -1) return reference + ahead - 7;
  return reference + (ahead > 3 ? ahead - 7 : ahead);
}

/** Instead of a weekday: "el día 15". */
export const ANY = 0;
/** Within so many months every day of a month but a 29 February is any weekday. */
const MONTHS_TO_A_WEEKDAY = 14;

/** "Friday the 22nd": the nearest such day of a month that is that weekday. */
function dayOnWeekday({ value, day, step }: Distance, reference: Day): number | null {
  if (day === undefined) return null;
  const today = numberOf(reference);
  let best: number | null = null;
  for (let on = -MONTHS_TO_A_WEEKDAY; on <= MONTHS_TO_A_WEEKDAY; on += 1) {
    const months = reference.year * 12 + reference.month - 1 + on;
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
    const number = dayNumber(year, month, day);
    if (day > daysInMonth(year, month) || (value !== ANY && weekdayOf(number) !== value)) continue;
    if (step !== null && (number - today) * step <= 0) continue;
    if (best === null || Math.abs(number - today) < Math.abs(best - today)) best = number;
  }
  return best;
}

/** "over the weekend", said on a Monday or Tuesday, is the one that has passed. */
const nearestWeekend = (reference: Day): number => (weekdayOf(numberOf(reference)) <= 2 ? -1 : 0);

function unitText(unit: TimeUnit, step: number, reference: Day, portion: DatePortion | null): string | null {
  const today = numberOf(reference);
  const monday = today - weekdayOf(today) + 1 + 7 * step;
  switch (unit) {
    case 'day':
      return numberText(today + step);
    case 'week': {
      const [first, last] = weekPart(portion);
      return `${numberText(monday + first)}/${numberText(monday + last)}`;
    }
    case 'weekend':
      return `${numberText(monday + 5)}/${numberText(monday + 6)}`;
    case 'month':
      return monthsOn(reference, step);
    case 'quarter': {
      const months = reference.year * 12 + reference.month - 1 + 3 * step;
      return `${Math.floor(months / 12)}-${33 + Math.floor((months % 12) / 3)}`;
    }
    case 'third': {
      const months = reference.year * 12 + reference.month - 1 + 4 * step;
      return `${Math.floor(months / 12)}-${37 + Math.floor((months % 12) / 4)}`;
    }
    case 'half': {
      const months = reference.year * 12 + reference.month - 1 + 6 * step;
      return `${Math.floor(months / 12)}-${40 + Math.floor((months % 12) / 6)}`;
    }
    case 'year':
      return String(reference.year + step);
    case 'decade':
      return `${Math.floor(reference.year / 10) + step}X`;
    default:
      return null;
  }
}

const monthsOn = (reference: Day, count: number): string => {
  const months = reference.year * 12 + reference.month - 1 + count;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
};

/** "Two weeks ago" is a day, "two months ago" a month, "two years ago" a year: as fine as the words. */
function shiftText(unit: TimeUnit, count: number, reference: Day): string | null {
  if (!Number.isInteger(count)) return null;
  const days = DAYS[unit];
  if (days !== undefined) return numberText(numberOf(reference) + days * count);
  if (unit === 'year') return String(reference.year + count);
  if (unit === 'decade') return String(reference.year + 10 * count);
  const months = MONTHS[unit];
  return months === undefined ? null : monthsOn(reference, months * count);
}

function stretchText(unit: TimeUnit, count: number, reference: Day): string | null {
  if (!Number.isInteger(count)) return null;
  const days = DAYS[unit];
  const months = MONTHS[unit];
  const other = days !== undefined ? numberOf(reference) + days * count : months === undefined ? null : sameDay(reference, months * count);
  if (other === null) return null;
  const [low, high] = count < 0 ? [other, numberOf(reference)] : [numberOf(reference), other];
  return `${numberText(low)}/${numberText(high)}`;
}

/** The same day so many months on, or the month's last. */
function sameDay(reference: Day, count: number): number {
  const months = reference.year * 12 + reference.month - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dayNumber(year, month, Math.min(reference.day, daysInMonth(year, month)));
}

function monthText(month: number, step: number | null, reference: Day): string {
  if (step === -1) return `${month < reference.month ? reference.year : reference.year - 1}-${two(month)}`;
  if (step === 1) return `${month > reference.month ? reference.year : reference.year + 1}-${two(month)}`;
  return `${reference.year}-${two(month)}`;
}

/** Northern seasons by their months: spring begins in March; a winter bears the year that it begins in. */
function seasonText(season: number, step: number | null, reference: Day): string {
  const begins = (season - 20) * 3;
  const since = (reference.month - begins + 12) % 12;
  const year = reference.month >= begins ? reference.year : reference.year - 1;
  if (step === -1) return `${since < 3 ? year - 1 : year}-${season}`;
  if (step === 1) return `${year + 1}-${season}`;
  return `${reference.year}-${season}`;
}
