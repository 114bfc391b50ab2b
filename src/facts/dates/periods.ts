import { digitsAt } from '../../text/numbers.js';
import { Case } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { dayNumber, dayOf, daysInMonth } from './calendar.js';
import { type DatePoint, type Expression, point } from './expression.js';
import { openerBefore } from './leads.js';
import { yearBehind, yearDigits } from './month-year.js';
import { dateRole, foldAt, isDash, isNumber, isTight, lengthAt, numberEndingAt } from './words.js';

const APOSTROPHES = [39, 0x2019];

/** "printemps 2017", "summer of 2015": a season with its year. */
export function seasonAt(page: Page, i: number): DatePoint | null {
  const season = dateRole(page, i)?.season;
  const year = season === undefined ? null : yearBehind(page, i + 1);
  if (year === null || page.lexicon.dates.notSeasonAfter.has(foldAt(page, i - 1) ?? '')) return null; // "a été 2015 fois"
  return point(i, year.end, { part: season!, year: year.value });
}

/** An ordinal in words or digits: "third", "3e", "4th", "1º". */
function ordinalAt(page: Page, i: number): { value: number; end: number } | null {
  const { tokens } = page;
  const { ordinals, ordinalMarks } = page.lexicon.dates;
  if (!isNumber(page, i)) {
    const found = dateRole(page, i)?.ordinal === true ? ordinals.match(tokens, i) : null;
    return found === null ? null : { value: found.value, end: found.to };
  }
  if (lengthAt(page, i) > 2 || tokens.spaced[i + 1]) return null;
  const marked =
    ordinalMarks.has(foldAt(page, i + 1) ?? '') ||
    tokens.unit[i + 1] === 0xba ||
    tokens.unit[i + 1] === 0xb0 ||
    tokens.unit[i + 1] === 0xaa;
  return marked ? { value: digitsAt(tokens, i), end: i + 2 } : null;
}

/** "first quarter of 2024", "troisième trimestre", "primer semestre de 2016", "la première quinzaine d'avril", "15th century". */
export function ordinalPeriodAt(page: Page, i: number): Expression | null {
  const ordinal = ordinalAt(page, i);
  if (ordinal === null) return null;
  const at = isTight(page, ordinal.end) || page.tokens.unit[ordinal.end] === 45 ? ordinal.end + 1 : ordinal.end;
  const unit = dateRole(page, at)?.unit;
  const nth = nthAt(page, i, at, ordinal.value);
  if (nth !== null) return nth;
  if (unit === 'quarter' || unit === 'half') return partOfYear(page, i, at, ordinal.value, unit);
  if (unit === 'fortnight') return fortnight(page, i, at, ordinal.value);
  if (unit === 'month') return firstUnits(page, i) ?? monthOfYear(page, i, at, ordinal.value);
  if (unit !== undefined || page.roles[ordinal.end]?.numeric === true || isNumber(page, ordinal.end)) return firstUnits(page, i);
  if (page.lexicon.dates.centuries.has(foldAt(page, at) ?? '')) return century(page, i, at, ordinal.value);
  return null;
}

const single = (date: DatePoint, rule: string): Expression => ({ first: date.first, end: date.end, from: date, to: date, rule });

function partOfYear(page: Page, first: number, at: number, ordinal: number, unit: 'quarter' | 'half'): Expression | null {
  const parts = unit === 'quarter' ? 4 : 2;
  const nth = ordinal === -1 ? parts : ordinal;
  if (nth < 1 || nth > parts) return null;
  const part = (unit === 'quarter' ? 32 : 39) + nth;
  const behind = yearBehind(page, at + 1);
  if (behind !== null) return single(point(first, behind.end, { part, year: behind.value }), 'part-of-year');
  const before = yearBefore(page, first);
  if (before !== null) return single(point(before.first, at + 1, { part, year: before.value }), 'part-of-year');
  return ordinal === -1 || !standsAlone(page, at) ? null : single(point(first, at + 1, { part }), 'part-of-year');
}

/** "2016 the third quarter": the year before. */
function yearBefore(page: Page, first: number): { value: number; first: number } | null {
  const at = page.lexicon.dates.fill.has(foldAt(page, first - 1) ?? '') ? first - 2 : first - 1;
  const year = at >= 0 ? yearDigits(page, at) : null;
  return year === null || !page.tokens.spaced[first] ? null : { value: year.value, first: at };
}

/** A part of the year without a year; "half" and "quarter" of anything else are fractions. */
function standsAlone(page: Page, at: number): boolean {
  const { of, fill } = page.lexicon.dates;
  const fraction = page.roles[at]?.fraction !== undefined || dateRole(page, at)?.unit === 'half';
  let next = at + 1;
  if (!of.has(foldAt(page, next) ?? '')) return !page.lexicon.dates.fractionParts.has(foldAt(page, at) ?? '');
  while (fill.has(foldAt(page, next) ?? '') && dateRole(page, next)?.unit === undefined) next += 1;
  if (dateRole(page, next)?.direction !== undefined) next += 1;
  return dateRole(page, next)?.unit === 'year' || (!fraction && dateRole(page, next)?.month !== undefined);
}

function fortnight(page: Page, first: number, at: number, ordinal: number): Expression | null {
  const month = page.lexicon.dates.of.has(foldAt(page, at + 1) ?? '') ? dateRole(page, at + 2)?.month : undefined;
  if (month === undefined || (ordinal !== 1 && ordinal !== 2)) return null;
  const year = yearBehind(page, at + 3);
  const end = year?.end ?? at + 3;
  const values = { month, year: year?.value ?? null };
  const [low, high] = ordinal === 1 ? [1, 15] : [16, daysInMonth(year?.value ?? 2001, month)];
  return {
    first,
    end,
    from: point(first, end, { ...values, day: low }),
    to: point(first, end, { ...values, day: high }),
    rule: 'fortnight',
  };
}

/** "first Tuesday of October", "last day in October 2015", "la última semana de julio", "3rd week of 2018". */
function nthAt(page: Page, first: number, at: number, ordinal: number): Expression | null {
  const { weekday = null, unit, ordinal: more } = dateRole(page, at) ?? {};
  if (more === true && ordinal > 0) return isLast(page, at) ? nthAt(page, first, at + 1, -ordinal) : null; // "fifth last day of May"
  const isLastDay = unit === 'day' && ordinal < 0;
  if (weekday === null && unit !== 'week' && !isLastDay) return null;
  const date = monthOrYear(page, first, at + 1);
  if (date === null) return null;
  return { ...single(date, 'nth'), nth: { unit: weekday !== null ? 'weekday' : unit === 'week' ? 'week' : 'day', weekday, count: ordinal } };
}

const isLast = (page: Page, at: number): boolean => page.lexicon.dates.ordinals.match(page.tokens, at)?.value === -1;

/** The month or year that the words at `at` name: "of May", "in October 2015", "de 2018". */
function monthOrYear(page: Page, first: number, at: number): DatePoint | null {
  let next = at;
  while (next < at + 3 && page.lexicon.dates.ofYear.has(foldAt(page, next) ?? '')) next += 1;
  if (next === at) return null;
  const month = dateRole(page, next)?.month ?? null;
  const year = month === null ? yearDigits(page, next) : yearBehind(page, next + 1);
  if (month === null && year === null) return null;
  return point(first, year?.end ?? next + 1, { month, year: year?.value ?? null });
}

/** "the third month of 2021". */
function monthOfYear(page: Page, first: number, at: number, ordinal: number): Expression | null {
  const year = ordinal >= 1 && ordinal <= 12 ? yearBehind(page, at + 1) : null;
  return year === null ? null : single(point(first, year.end, { month: ordinal, year: year.value }), 'month-of-year');
}

function century(page: Page, first: number, at: number, ordinal: number): Expression | null {
  if (ordinal < 1 || ordinal > 21 || page.lexicon.dates.beforeChrist.match(page.tokens, at + 1) !== null) return null;
  return single(point(first, at + 1, { era: String(ordinal - 1).padStart(2, '0') }), 'century');
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
  if (count === undefined || !Number.isInteger(count) || (unit !== 'month' && unit !== 'day' && unit !== 'week')) return null;
  const first = before?.first ?? i;
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

/** "las primeras 2 semanas de 2021", as ISO weeks. */
function firstWeeks(within: DatePoint, ordinal: number, count: number): Expression | null {
  if (count < 2 || count > (within.month === null ? 51 : 4)) return null;
  const nth = { unit: 'week', weekday: null, count: ordinal === 1 ? 1 : -count, length: count } as const;
  return { ...single(within, 'first-units'), nth };
}

/** "los primeros 15 días de julio", "the last three days of May 2016". */
function daysOfMonth(within: DatePoint, fromStart: boolean, count: number): Expression | null {
  const last = daysInMonth(within.year ?? 2001, within.month!);
  if (count < 2 || count >= last) return null;
  const [low, high] = fromStart ? [1, count] : [last - count + 1, last];
  const { first, end, month, year } = within;
  return { first, end, from: point(first, end, { year, month, day: low }), to: point(first, end, { year, month, day: high }), rule: 'first-units' };
}

/** End of "of the year", "de l'année" at `at`. */
function yearWord(page: Page, at: number): number | null {
  let next = at;
  while (next < at + 3 && page.lexicon.dates.fill.has(foldAt(page, next) ?? '') && dateRole(page, next)?.unit === undefined) next += 1;
  return next > at && dateRole(page, next)?.unit === 'year' ? next + 1 : null;
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
    return { first, end, from: point(first, end, { year, month: low }), to: point(first, end, { year, month: high }), rule: 'first-units' };
  }
  if (year === null || count < 1 || count > 365) return null;
  const low = fromStart ? dayNumber(year, 1, 1) : dayNumber(year, 12, 31) - count + 1;
  return { first, end, from: point(first, end, dayOf(low)), to: point(first, end, dayOf(low + count - 1)), rule: 'first-units' };
}

/** "Q3 2019", "2019 q3", "2017-T1", "H2 2016", from the letter. */
export function shortPartAt(page: Page, i: number): Expression | null {
  const { tokens } = page;
  const part = dateRole(page, i)?.part;
  if (part === undefined || !isNumber(page, i + 1) || tokens.spaced[i + 1] || lengthAt(page, i + 1) !== 1) return null;
  const nth = digitsAt(tokens, i + 1);
  if (nth < 1 || nth > (part === 'quarter' ? 4 : 2)) return null;
  const joined = isTight(page, i - 1) && isDash(tokens.unit[i - 1]) ? i - 2 : i - 1;
  const before = joined >= 0 && (tokens.spaced[i] || joined === i - 2) ? yearDigits(page, joined) : null;
  const behind = before === null ? yearBehind(page, i + 2) : null;
  const year = before ?? behind;
  if (year === null && (tokens.word[i]!.case === Case.Lower || !page.lexicon.dates.bareParts.has(foldAt(page, i)!))) return null;
  return single(
    point(before === null ? i : joined, behind?.end ?? i + 2, { part: (part === 'quarter' ? 32 : 39) + nth, year: year?.value ?? null }),
    'part-of-year',
  );
}

/** "the 1980s", "1970's", "les années 1990", "los años 90", from the number. */
export function decadeAt(page: Page, i: number): Expression | null {
  const { tokens } = page;
  const length = lengthAt(page, i);
  const value = digitsAt(tokens, i);
  if ((length !== 4 && length !== 2) || value % 10 !== 0 || (length === 4 && (value < 1500 || value > 2090))) return null;
  const opener = page.lexicon.dates.decadeBefore.match(tokens, i - 1);
  const suffix = decadeSuffix(page, i + 1, length === 4);
  if (opener === null && suffix === null) return null;
  if (suffix === null && !isDecadeWord(page, opener!.to, i)) return null;
  const era = length === 4 ? String(value).slice(0, 3) : `${value < 30 ? 20 : 19}${String(value)[0]}`;
  return single(point(opener?.to ?? i, suffix ?? i + 1, { era }), 'decade');
}

/** "los años ochenta". */
export function decadeInWords(page: Page, i: number): Expression | null {
  const opener = page.lexicon.dates.decadeBefore.match(page.tokens, i - 1);
  const phrase = opener === null ? null : page.numbers.startingAt(i);
  if (phrase === null || phrase.form !== 'words' || phrase.value % 10 !== 0 || !isDecadeWord(page, opener!.to, i)) return null;
  const { value } = phrase;
  const era = value >= 20 && value <= 90 ? `19${value / 10}` : value >= 1800 && value <= 2050 ? String(value / 10) : null;
  return era === null ? null : single(point(opener!.to, phrase.end, { era }), 'decade');
}

/** "the eighties", "the early nineties", "nineteen seventies": not "people in their seventies". */
export function namedDecadeAt(page: Page, i: number): Expression | null {
  const bare = dateRole(page, i)?.decade !== undefined;
  const hundreds = bare ? null : page.numbers.startingAt(i);
  if (hundreds !== null && (hundreds.value < 17 || hundreds.value > 20)) return null;
  const at = hundreds === null ? i : hundreds.end + (isDash(page.tokens.unit[hundreds.end]) ? 1 : 0);
  const decade = dateRole(page, at)?.decade;
  if (decade === undefined || (bare && openerBefore(page, i, page.lexicon.dates.decadeArticles) === null)) return null;
  return single(point(i, at + 1, { era: `${hundreds?.value ?? 19}${decade}` }), 'decade');
}

/** "XXe siècle", "siglo XXI", from either word. */
export function romanCenturyAt(page: Page, i: number): Expression | null {
  const { centuries, words } = page.lexicon.dates;
  if (!centuries.has(foldAt(page, i) ?? '') || page.tokens.word[i]!.case !== Case.Lower) return null;
  const at = words.centuryAfter ? i - 1 : i + 1;
  const value = romanAt(page, at);
  return value === null ? null : century(page, Math.min(i, at), Math.max(i, at), value);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI'];

/** Value of a Roman numeral in capitals, with an ordinal's mark perhaps: "XXe", "XIXème". */
function romanAt(page: Page, at: number): number | null {
  const text = page.tokens.word[at]?.text;
  if (text === undefined) return null;
  const digits = /^[IVX]+/.exec(text)?.[0] ?? '';
  const mark = text.slice(digits.length);
  const value = ROMAN.indexOf(digits) + 1;
  return value > 0 && (mark === '' || page.lexicon.dates.ordinalMarks.has(mark)) ? value : null;
}

/** Behind "años" an article must stand before, and no other year or noun may follow. */
function isDecadeWord(page: Page, opener: number, i: number): boolean {
  const plural =
    page.roles[opener - 1]?.closed === 'determiners' ||
    page.roles[opener - 1]?.closed === 'prepositions' ||
    dateRole(page, opener)?.unit === 'decade';
  const { and, to } = page.lexicon.dates;
  const joined = (and.match(page.tokens, i + 1) ?? to.match(page.tokens, i + 1))?.to;
  return plural && !isDash(page.tokens.unit[i + 1]) && !(joined !== undefined && isNumber(page, joined));
}

/** End of "s", "'s" behind the digits. */
function decadeSuffix(page: Page, at: number, long: boolean): number | null {
  const { tokens } = page;
  const isS = (i: number) => page.lexicon.dates.words.decadeAfter.includes(foldAt(page, i) ?? '');
  if (isS(at) && (!tokens.spaced[at] || long)) return at + 1;
  return APOSTROPHES.includes(tokens.unit[at]) && !tokens.spaced[at] && isS(at + 1) && !tokens.spaced[at + 1] ? at + 2 : null;
}
