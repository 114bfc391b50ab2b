import type { Problem } from '../model/problem.js';
import { isDay } from './day.js';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** "2018-09-19", "2018-09-19T17:11:00Z", "2018-09-19 17:11", "2018/09/19", "20180919". */
const BIG_ENDIAN = /^(\d{4})([-/]?)(\d\d)\2(\d\d)(?:$|[T ])/;
/** "Wed, 19 Sep 2018 17:11:00 GMT" (RFC 5322, as in feeds), "19 September 2018", "19-Sep-2018". */
const DAY_FIRST = /^(?:[a-z]{3,9},? )?(?<day>\d{1,2})[ -](?<month>[a-z]{3,9})\.?[ -](?<year>\d{4})\b/i;
/** "September 19, 2018", "Wednesday, Sep. 19th, 2018". */
const MONTH_FIRST = /^(?:[a-z]{3,9},? )?(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b/i;
/** Numbers of at least this are seconds since 1970, of this times a thousand milliseconds; both end beyond any page. */
const LEAST_SECONDS = 1e8;
const MOST_SECONDS = 4e9;

/**
 * The day that a field gives as the publication date: of ISO 8601, of feeds, with an English month, or of seconds or milliseconds since 1970 (UTC).
 * Anything else is left out, with a problem; so is doubted what may be the time of a crawl.
 */
export function publicationDay(name: string, value: unknown): { readonly day?: string; readonly problem?: Problem } {
  if (value === '') return {};
  const day = value instanceof Date ? isoDay(value.getTime()) : typeof value === 'string' ? dayOfText(value.trim()) : dayOfNumber(value);
  if (day === null) return { problem: invalid(value) };
  if (!/timestamp$/i.test(name)) return { day };
  const message = `the field "${name}" is taken for the publication date; it may be the time of the crawl`;
  return { day, problem: { code: 'doubtful-date', severity: 'warning', message } };
}

function invalid(value: unknown): Problem {
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value).slice(0, 40);
  return { code: 'invalid-date', severity: 'warning', message: `the line's "date" is no date of the form YYYY-MM-DD: ${shown}` };
}

function dayOfText(text: string): string | null {
  const big = BIG_ENDIAN.exec(text);
  if (big !== null) return checked(`${big[1]}-${big[3]}-${big[4]}`);
  const named = (DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text))?.groups;
  if (named !== undefined) return checked(`${named.year}-${padded(monthOf(named.month))}-${padded(Number(named.day))}`);
  return /^\d{9,13}(?:\.\d+)?$/.test(text) ? dayOfNumber(Number(text)) : null;
}

/** Of an English name or its beginning; 0 where it is none. */
const monthOf = (word: string): number => MONTHS.findIndex((month) => month.startsWith(word.toLowerCase())) + 1;

const padded = (number: number): string => String(number).padStart(2, '0');

function checked(day: string): string | null {
  return isDay(day) ? day : null;
}

function dayOfNumber(value: unknown): string | null {
  const number = typeof value === 'bigint' || typeof value === 'number' ? Number(value) : Number.NaN;
  if (number >= LEAST_SECONDS && number < MOST_SECONDS) return isoDay(number * 1000);
  return number >= LEAST_SECONDS * 1000 && number < MOST_SECONDS * 1000 ? isoDay(number) : null;
}

function isoDay(time: number): string | null {
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
