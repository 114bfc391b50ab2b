import type { Problem } from '../model/problem.js';
import { isDay } from './day.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "2018-09-19", "2018-09-19T17:11:00Z", "2018-09-19 17:11", "2018/09/19", "20180919". */
const BIG_ENDIAN = /^(\d{4})([-/]?)(\d\d)\2(\d\d)(?:$|[T ])/;
/** "Wed, 19 Sep 2018 17:11:00 GMT" (RFC 5322, as in feeds). */
const FEED = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4})\b/i;
/** Numbers of at least this are seconds since 1970, of this times a thousand milliseconds; both end beyond any page. */
const LEAST_SECONDS = 1e8;
const MOST_SECONDS = 4e9;

/**
 * The day that a field gives as the publication date: of ISO 8601, of the form of feeds, or of seconds or milliseconds since 1970 (UTC).
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
  const feed = FEED.exec(text);
  if (feed !== null) return checked(`${feed[3]}-${padded(MONTHS.indexOf(feed[2].toLowerCase()) + 1)}-${padded(Number(feed[1]))}`);
  return /^\d{9,13}(?:\.\d+)?$/.test(text) ? dayOfNumber(Number(text)) : null;
}

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
