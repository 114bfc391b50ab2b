import { digitValue, fold } from '../text/characters.js';
import { months, weekdays, yearWords } from './words.js';

/** A date that a page states about itself: its words, where they stand in the string that was read, and its day. */
export interface Stamp {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** EDTF: `YYYY-MM-DD`, or `YYYY-MM` where the day is left out. */
  readonly edtf: string;
}

/** "года", "р.": part of the year. */
const YEAR_WORD =
  yearWords.length === 0 ? '' : String.raw`(?:\s?(?:${yearWords.map((word) => word.replace('.', '\\.')).join('|')})(?!\p{L}))?`;
const CLOCK = String.raw`(?:[\s,]{0,3}(?:[-–—@|]|at|à)?\s{0,3}\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?[apAP]\.?[mM]\.?)?)?`;
/** Site stamps are month first in every language: "Mar, 07/08/2014 - 10:35" is 8 July. */
const SLASHES = new RegExp(String.raw`(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)${CLOCK}`, 'u');
const DOTS = new RegExp(String.raw`(?<!\d)(\d{1,2})\s?[.-]\s?(\d{1,2})\s?[.-]\s?(\d{4})(?!\d)${YEAR_WORD}${CLOCK}`, 'u');
const ISO = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?/u;
const MONTH_DAY = new RegExp(String.raw`(?<!\p{L})(\p{L}{3,12})\.?[\s-](\d{1,2})(?:st|nd|rd|th)?,?[\s-](\d{4})(?!\d)${CLOCK}`, 'u');
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|º|°|\.)?\s(?:de\s|of\s)?(\p{L}{3,12}(?:\s\p{L}{3,6})?)(?:/\p{L}{3,12}(?:\s\p{L}{3,6})?)?\.?,?\s(?:de\s|del\s)?(\d{4})(?!\d)${YEAR_WORD}${CLOCK}`,
  'u',
);
/** Arabic-Indic digits and those of Persian and Urdu. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const WEEKDAY_BEFORE = /(\p{L}{2,12})[.,]{0,2}\s{0,3}(?:den\s|the\s|el\s|le\s)?$/u;

const day = (year: string, month: number, dayOfMonth: number): string | null =>
  month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
    : null;
const monthOf = (word: string): number => months.get(fold(word)) ?? 0;

type Reader = readonly [pattern: RegExp, read: (m: RegExpExecArray) => string | null];
const readers: readonly Reader[] = [
  [SLASHES, ([, first, second, year]) => day(year, Number(first), Number(second)) ?? day(year, Number(second), Number(first))],
  [
    ISO,
    ([, year, month, d]) => (d === undefined ? (day(year, Number(month), 1)?.slice(0, 7) ?? null) : day(year, Number(month), Number(d))),
  ],
  [MONTH_DAY, ([, month, d, year]) => day(year, monthOf(month), Number(d))],
  [DAY_MONTH, ([, d, month, year]) => day(year, monthOf(month), Number(d))],
  [DOTS, ([, d, month, year]) => day(year, Number(month), Number(d))],
];

/**
 * The first full date of a short string in the forms of site stamps: "Thu, 06/04/2015 - 11:40" (month first), "November 9, 2015",
 * "07 Feb 2003", "9 de noviembre de 2018", "22.10.2020", ISO 8601. Null where there is none. Meant for strings of a line's length.
 */
export function readStamp(written: string): Stamp | null {
  const text = written.replace(OTHER_DIGITS, (digit) => String(digitValue(digit.charCodeAt(0))));
  if (!YEAR.test(text)) return null;
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    const edtf = match === null ? null : read(match);
    if (match === null || edtf === null) continue;
    const start = weekdayStart(text, match.index);
    const end = match.index + match[0].length;
    return { start, end, text: written.slice(start, end), edtf };
  }
  return null;
}

/** "08/31/18": month first too, of this century; asked for behind words of publication alone. */
const SHORT = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/;

export function readShortStamp(text: string): Stamp | null {
  const match = SHORT.exec(text);
  if (match === null) return null;
  const [, first, second, year] = match;
  const edtf = day(`20${year}`, Number(first), Number(second)) ?? day(`20${year}`, Number(second), Number(first));
  return edtf === null ? null : { start: 0, end: text.length, text, edtf };
}

/** Where the weekday before a date begins, or the date itself. */
function weekdayStart(text: string, at: number): number {
  const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, at - 20), at));
  return before !== null && weekdays.has(fold(before[1])) ? at - before[0].length : at;
}

const YEAR_DIGITS = 4;

/** How many dates of a string's kind it holds: a title with two of them states a period. */
export function countYears(text: string): number {
  let years = 0;
  let digits = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (unit >= 48 && unit <= 57) digits += 1;
    else {
      if (digits === YEAR_DIGITS && (text.startsWith('19', at - digits) || text.startsWith('20', at - digits))) years += 1;
      digits = 0;
    }
  }
  return years;
}
