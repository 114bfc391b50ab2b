import type { DateKind } from '../../model/fact.js';
import type { DatePortion } from '../../model/language-pack.js';
import { dayNumber, dayOf, daysInMonth, weekdayOf } from './calendar.js';

/** A date as the words say it: what they leave out is null. Tokens [first, end). */
export interface DatePoint {
  readonly first: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** EDTF code in the month's place: seasons 21–24, quarters 33–36, thirds 37–39, halves 40 and 41. */
  readonly part: number | null;
  /** The first three digits of a decade, or the first two of a century. */
  readonly era: string | null;
  /** The day stands behind its month ("July 13"), so another day may follow ("July 13-15"). */
  readonly monthFirst: boolean;
  /** May be another word altogether ("May", "mars"): needs a preposition or a partner. */
  readonly doubtful: boolean;
  /** Written in digits and signs alone. */
  readonly numeric: boolean;
}

/** A day, month or year of tokens [first, end). Field by field, in one order: this is on the hot path. */
export const point = (
  first: number,
  end: number,
  year: number | null,
  month: number | null = null,
  day: number | null = null,
  monthFirst = false,
  doubtful = false,
  numeric = false,
): DatePoint => ({ first, end, year, month, day, part: null, era: null, monthFirst, doubtful, numeric });

/** A season, quarter or half of a year: tokens [first, end). */
export const partPoint = (first: number, end: number, part: number, year: number | null): DatePoint => ({
  first,
  end,
  year,
  month: null,
  day: null,
  part,
  era: null,
  monthFirst: false,
  doubtful: false,
  numeric: false,
});

/** A decade or century: tokens [first, end). */
export const eraPoint = (first: number, end: number, era: string): DatePoint => ({
  first,
  end,
  year: null,
  month: null,
  day: null,
  part: null,
  era,
  monthFirst: false,
  doubtful: false,
  numeric: false,
});

/** One date, or two that enclose an interval; null for an open end. Tokens [first, end) are its words. */
export interface Expression {
  readonly first: number;
  readonly end: number;
  readonly from: DatePoint | null;
  readonly to: DatePoint | null;
  readonly rule: string;
  /** Which day or week of the one month or year: "the first Friday of July", "la última semana de 2016"; -1 is the last. */
  readonly nth: Nth | null;
  /** Which parts of `from` and `to` are meant: "from mid-May to the end of June". */
  readonly fromPortion: DatePortion | null;
  readonly toPortion: DatePortion | null;
}

/** An expression of tokens [first, end). Field by field, in one order: this is on the hot path. */
export const expressionOf = (
  first: number,
  end: number,
  from: DatePoint | null,
  to: DatePoint | null,
  rule: string,
  nth: Nth | null = null,
  fromPortion: DatePortion | null = null,
  toPortion: DatePortion | null = null,
): Expression => ({ first, end, from, to, rule, nth, fromPortion, toPortion });

/** An expression of one date. */
export const singleOf = (date: DatePoint, rule: string, nth: Nth | null = null): Expression =>
  expressionOf(date.first, date.end, date, date, rule, nth);

/** The date with other words or another year. Field by field: a spread costs ten times as much, and dates are many. */
export const changed = (date: DatePoint, first: number, end: number, year: number | null): DatePoint => ({
  first,
  end,
  year,
  month: date.month,
  day: date.day,
  part: date.part,
  era: date.era,
  monthFirst: date.monthFirst,
  doubtful: date.doubtful,
  numeric: date.numeric,
});

/** The date with the year that its words leave out. */
export const inYear = (date: DatePoint, year: number): DatePoint => changed(date, date.first, date.end, year);

export interface Nth {
  readonly unit: 'weekday' | 'week' | 'weekend' | 'day';
  /** Monday 1 to Sunday 7. */
  readonly weekday: number | null;
  /** From 1; -1 is the last, -5 the fifth last. */
  readonly count: number;
  /** Weeks from there on: 2 for "the first two weeks". */
  readonly length?: number;
}

export const isSingle = (expression: Expression): boolean => expression.from === expression.to;

/** Every month has as many days. */
const LEAST_DAYS = 28;

/** Whether the calendar has the date: there is no 31 April. */
export function exists({ year, month, day }: DatePoint): boolean {
  return day === null || month === null || day <= LEAST_DAYS || day <= daysInMonth(year, month);
}

export const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

const FIRST_YEAR = 1900;
/** 1900 to 2099, nearly all years that pages speak of. */
const YEARS: readonly string[] = Array.from({ length: 200 }, (_, n) => `${FIRST_YEAR + n}`);

const yearText = (year: number): string =>
  year >= FIRST_YEAR && year < FIRST_YEAR + YEARS.length ? YEARS[year - FIRST_YEAR] : String(year).padStart(4, '0');
/** "-00" to "-31": months and days behind a year. */
const DASHED: readonly string[] = Array.from({ length: 32 }, (_, value) => `-${two(value)}`);

/** EDTF (ISO 8601-2, level 1 and 2) of one date, `X` for what is not said. */
export function pointEdtf({ year, month, day, part, era }: DatePoint): string {
  if (era !== null) return era.padEnd(4, 'X');
  const start = year === null ? 'XXXX' : yearText(year);
  if (part !== null) return `${start}-${part}`;
  if (month === null) return start;
  return day === null ? start + DASHED[month] : start + DASHED[month] + DASHED[day];
}

/** EDTF of the expression, null where one of its dates does not exist. */
export function edtfOf(expression: Expression): string | null {
  const { from, to, nth } = expression;
  const low = endOf(from);
  if (low === null) return null;
  if (from !== null && from === to) return (isDay(nth) ? nthText(from, nth) : null) ?? low;
  const high = endOf(to);
  return high === null ? null : `${low}/${high}`; // "since the spring of 2017": 2017-21/..
}

/** Whether one day is counted out, which EDTF can say: of weeks it has the month or year alone. */
const isDay = (nth: Nth | null): boolean => nth !== null && (nth.unit === 'weekday' || nth.unit === 'day');

/** EDTF of one end of an interval, which may be open; null where no calendar has the date. */
const endOf = (date: DatePoint | null): string | null => (date === null ? '..' : exists(date) ? pointEdtf(date) : null);

/** EDTF of that day, weekend (by its Saturday) or ISO week (Monday to Sunday, by its Thursday) of a dated month or year; null where there is no such day. */
export function nthText(within: DatePoint, nth: Nth | null): string | null {
  if (nth === null || within.year === null) return null;
  const { year, month } = within;
  const low = dayNumber(year, month ?? 1, 1);
  const high = dayNumber(year, month ?? 12, daysInMonth(year, month ?? 12));
  if (nth.unit === 'day') return numberText(nth.count < 0 ? high + nth.count + 1 : low + nth.count - 1);
  const weekday = nth.weekday ?? (nth.unit === 'weekend' ? 6 : 4);
  const first = low + ((weekday - weekdayOf(low) + 7) % 7);
  const last = high - ((weekdayOf(high) - weekday + 7) % 7);
  const day = nth.count < 0 ? last + 7 * (nth.count + 1) : first + 7 * (nth.count - 1);
  if (day > high || day < low) return null;
  if (nth.unit === 'weekend') return `${numberText(day)}/${numberText(day + 1)}`;
  return nth.unit === 'week' ? `${numberText(day - 3)}/${numberText(day + 3 + 7 * ((nth.length ?? 1) - 1))}` : numberText(day);
}

/** `YYYY-MM-DD` of a running day number. */
export function numberText(number: number): string {
  const { year, month, day } = dayOf(number);
  return yearText(year) + DASHED[month] + DASHED[day];
}

/** A quarter or half at the end of a resolved interval is said by its months. */
export function endEdtf(date: DatePoint, side: 'first' | 'last'): string {
  const months = monthsOf(date.part);
  if (months === null) return pointEdtf(date);
  return pointEdtf(point(date.first, date.end, date.year, side === 'first' ? months[0] : months[1]));
}

/** First and last month of a quarter or half. */
export function monthsOf(part: number | null): readonly [number, number] | null {
  if (part === null || part < 33) return null;
  const [length, nth] = part < 37 ? [3, part - 33] : part < 40 ? [4, part - 37] : [6, part - 40];
  return [nth * length + 1, nth * length + length];
}

export function kindOf(expression: Expression): DateKind {
  const { from } = expression;
  if (from === null || !isSingle(expression)) return 'interval';
  if (from.era !== null) return from.era.length === 3 ? 'decade' : 'interval';
  if (from.part !== null) return from.part < 33 ? 'season' : 'interval';
  if (from.day !== null || (isDay(expression.nth) && from.year !== null)) return 'day';
  return from.month !== null ? 'month' : 'year';
}
