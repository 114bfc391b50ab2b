import type { DatePortion } from '../../model/language-pack.js';
import { dayNumber, daysInMonth, weekdayOf } from './calendar.js';
import { type DatePoint, endEdtf, numberText, two } from './expression.js';

/** First and last month of the thirds and halves of a year. */
const MONTHS = { early: [1, 4], middle: [5, 8], late: [9, 12], 'first-half': [1, 6], 'second-half': [7, 12] } as const;
/** First and last day of the parts of a month; a last day of 31 is the month's own. The middle overlaps: nobody counts that finely. */
const DAYS = { early: [1, 15], middle: [10, 20], late: [16, 31], 'first-half': [1, 15], 'second-half': [16, 31] } as const;

/** First and last day or month, in EDTF, of that part of a dated year or month, or of the week (Monday to Sunday) of a day; null for all else. */
export function portionBounds(date: DatePoint, portion: DatePortion | null): readonly [string, string] | null {
  const { year, month, day, part, era } = date;
  if (portion === null || year === null || part !== null || era !== null) return null;
  if (day !== null) return portion === 'week' ? weekOf(dayNumber(year, month!, day)) : null;
  if (portion === 'week') return null;
  if (month === null) return [`${year}-${two(MONTHS[portion][0])}`, `${year}-${two(MONTHS[portion][1])}`];
  const prefix = `${year}-${two(month)}-`;
  const [low, high] = DAYS[portion];
  return [prefix + two(low), prefix + two(Math.min(high, daysInMonth(year, month)))];
}

/** Days from Monday to the first and last of that part of a week: "en début de semaine", "at the end of the week". */
export const weekPart = (portion: DatePortion | null): readonly [number, number] =>
  portion === 'early' ? [0, 1] : portion === 'middle' ? [2, 3] : portion === 'late' ? [3, 6] : [0, 6];

function weekOf(day: number): readonly [string, string] {
  const monday = day - weekdayOf(day) + 1;
  return [numberText(monday), numberText(monday + 6)];
}

/** EDTF of where an interval begins: "since mid-May", "from late 2010". */
export const openingText = (date: DatePoint, portion: DatePortion | null): string =>
  portionBounds(date, portion)?.[0] ?? endEdtf(date, 'first');

/** EDTF of where an interval ends: "until the end of June". A beginning is taken as a point: "to the start of 2008" takes in none of its spring. */
export function closingText(date: DatePoint, portion: DatePortion | null): string {
  const bounds = portionBounds(date, portion);
  return bounds === null ? endEdtf(date, 'last') : bounds[portion === 'early' ? 0 : 1];
}

/** EDTF of where the time after a date begins: the next year or month; a day stays, for "after 12 January" may begin on it. */
export function afterText(date: DatePoint, portion: DatePortion | null): string {
  const bounds = portionBounds(date, portion);
  if (bounds !== null) return portion === 'early' ? bounds[0] : neighbour(bounds[1], 1);
  return isWhole(date) ? neighbour(endEdtf(date, 'last'), 1) : endEdtf(date, 'last');
}

/** EDTF of where the time before a date ends. */
export function beforeText(date: DatePoint, portion: DatePortion | null): string {
  const bounds = portionBounds(date, portion);
  if (bounds !== null) return portion === 'late' ? bounds[1] : neighbour(bounds[0], -1);
  return isWhole(date) ? neighbour(endEdtf(date, 'first'), -1) : endEdtf(date, 'first');
}

/** A year or a month, and no part of it. */
const isWhole = ({ day, part, era }: DatePoint): boolean => day === null && part === null && era === null;

/** The year, month or day next to one in EDTF: "2018" and 1 → "2019", "2018-12" → "2019-01". */
function neighbour(edtf: string, step: 1 | -1): string {
  const [year, month, day] = edtf.split('-').map(Number);
  if (month === undefined) return String(year + step).padStart(4, '0');
  if (day !== undefined) return numberText(dayNumber(year, month, day) + step);
  const months = year * 12 + month - 1 + step;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}
