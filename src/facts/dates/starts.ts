import type { TimeUnit } from '../../model/language-pack.js';
import { qualifierBefore } from '../../text/amounts.js';
import { isApostrophe, isDash, isDegree } from '../../text/characters.js';
import type { DateRole } from '../../text/date-lexicon.js';
import { Begin, type Roles } from '../../text/lexicon.js';
import { digitsAt } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { lowOfRange } from './around.js';
import { Before, beforeAt } from './before.js';
import { behindMark, behindTens, isLooseMark } from './days.js';
import { decadeOpener, romanAt } from './eras.js';
import { isMarked, Mark, marksAt, tiesBefore, tiesBehind } from './marks.js';
import { overMark } from './month-year.js';
import { FIRST_QUARTER } from './periods.js';
import { ofBefore } from './within-unit.js';
import { dateRole, isSign, joinsDates, monthNumber, numberEndingAt } from './words.js';
import { isYearOfTwo } from './years.js';

const OPEN = 40;
const COMMA = 44;
const HYPHEN = 45;
const DOT = 46;
const LAST_DAY = 31;

/*
 * Which numbers and words can begin a date, by what stands right behind them: most numbers of a page count something, and are told by one look at the
 * next token. Whatever the readers of days, years, decades and periods take must pass here.
 */

/** Whether a date can begin with token `i`, of `starts`: a word of dates, or a number with something of a date behind it. */
export function canBegin(page: Page, i: number): boolean {
  const role = page.roles[i];
  if (role === null) return isDateNumber(page, i);
  const { date } = role;
  if (date === undefined || date.anchor !== true) return isDateInWords(page, i);
  if (date.absolute !== true) {
    if (date.relative === true && opensRelative(page, i)) return true;
    return date.unit === undefined ? date.relative !== true : !isMereUnit(page, i, date.unit);
  }
  if (date.season !== undefined && isMere(date)) return date.season >= FIRST_QUARTER || !isMereSeason(page, i);
  return !isMereOrdinal(role, date) || ordinalGoesOn(page, i) || (date.relative === true && opensRelative(page, i));
}

/** Whether a season's word is nothing else in the calendar. */
const isMere = ({ ordinal, month, weekday, unit, relative }: DateRole): boolean =>
  ordinal === undefined && month === undefined && weekday === undefined && unit === undefined && relative === undefined;

/** Whether the word is an ordinal and names nothing of the calendar besides. */
export const isMereOrdinal = ({ numeric }: Roles, { ordinal, month, weekday, unit, season, decade }: DateRole): boolean =>
  ordinal === true &&
  numeric !== true &&
  month === undefined &&
  weekday === undefined &&
  unit === undefined &&
  season === undefined &&
  decade === undefined;

/** Digits that can be a year, or a day, decade or ordinal with something of a date behind them. */
function isDateNumber(page: Page, i: number): boolean {
  const length = page.tokens.end[i] - page.tokens.start[i];
  if (length === 4 || length === 8) return true;
  return (
    length <= 2 &&
    (goesOn(page, i + 1, i) || (length === 2 && (isYearOfTwo(page, i) || (digitsAt(page.tokens, i) % 10 === 0 && isDecadeOpened(page, i)))))
  );
}

/** A number in words that can be a day, a year, the first half of a year or a decade. */
function isDateInWords(page: Page, i: number): boolean {
  const phrase = page.numbers.startingAt(i);
  if (phrase === null || phrase.form !== 'words') return false;
  const { value, end } = phrase;
  if (value <= LAST_DAY && (goesOn(page, end, -1) || (value % 10 === 0 && isOrdinalBehind(page, end)))) return true;
  if (value >= 1700 && value < 2100) return true;
  if (value >= 17 && value <= 20 && (page.numbers.startingAt(end) !== null || isDecadeBehind(page, end))) return true; // "nineteen eighty"
  return value % 10 === 0 && isDecadeOpened(page, i);
}

/** Whether the word at `i`, which is nothing but the first of phrases tied to now, can begin one here: "ce matin", but not "ce programme". */
function opensRelative(page: Page, i: number): boolean {
  if ((beforeAt(page, i) & Before.OpensRelative) === 0) return true;
  const next = i + 1;
  return next < page.tokens.count && (page.tokens.unit[next] === HYPHEN || (beforeAt(page, next) & Before.SecondRelative) !== 0);
}

/**
 * Whether the unit of time at `i` is only counted ("for 24 months") or named ("a day", "por semana"): nothing about it says when. Where it is not
 * sure, the unit is read.
 */
function isMereUnit(page: Page, i: number, unit: TimeUnit): boolean {
  if (i === 0 || unit === 'weekend' || tiesBehind(page, i + 1) || isNumberedUnit(page, i, unit)) return false;
  if (page.lexicon.dates.unitKinds.standsAt(page.tokens, i - 1)) return false;
  const role = page.roles[i - 1];
  if (page.tokens.kind[i - 1] !== Kind.Word || (role !== null && (role.begins !== Begin.Nothing || role.half === true))) {
    const number = page.numbers.startingAt(i - 1) ?? numberEndingAt(page, i);
    if (number !== null) return number.end === i && isMereNumber(page, number.first);
  }
  if (tiesBefore(page, i - 1)) return false;
  if (role === null || ofBefore(page, i, unit) > 0) return role === null;
  if (role.number !== undefined || role.numeric === true || isCollective(page, i - 2) || !isMereRole(role)) return false;
  return (role.article !== true && role.closed !== 'determiners') || isMereBefore(page, i - 2);
}

/** "week 31 of 2018", "el día 15", "II trimestre": a number behind the unit, or a Roman one before it. */
function isNumberedUnit(page: Page, i: number, unit: TimeUnit): boolean {
  const { kind } = page.tokens;
  if (unit === 'day') return (kind[i + 1] === Kind.Number || page.roles[i + 1]?.numeric === true) && isMarked(page, i, Mark.Fill);
  if (unit !== 'week' && unit !== 'quarter' && unit !== 'third' && unit !== 'half') return false;
  return kind[i + 1] === Kind.Number || (unit !== 'week' && romanAt(page, i - 1) !== null);
}

/** Whether nothing is said of the number that begins at `first`: "for 24 months", "de 7 a 10 años". */
function isMereNumber(page: Page, first: number): boolean {
  const to = first - 1;
  const low = to > 0 ? lowOfRange(page, first, 0) : -1;
  if (low >= 0) return !tiesBefore(page, to) && isMereBefore(page, low - 1);
  return isMereBefore(page, to) || isMerelyCounted(page, first);
}

/** "for more than three weeks", "menores de 5 años": before the number stands at most how exactly it is counted, and nothing of when before that. */
function isMerelyCounted(page: Page, first: number): boolean {
  const at = first - 1;
  if (!isMereBeside(page.roles[at]) || isDistant(page, at)) return false;
  const qualifier = qualifierBefore(page, first);
  return qualifier === null || isMereBefore(page, qualifier.first - 1);
}

/** Whether words of "ago", or of what lies ahead, end with token `at`. */
function isDistant(page: Page, at: number): boolean {
  if (!isMarked(page, at, Mark.AgoBefore | Mark.Ahead)) return false;
  const { agoBefore, aheadBefore, aheadOrWithin } = page.lexicon.dates;
  const { tokens } = page;
  return (agoBefore.match(tokens, at) ?? aheadBefore.match(tokens, at) ?? aheadOrWithin.match(tokens, at)) !== null;
}

/** "une dizaine de jours", "the next couple of days": what stands before the unit says more. */
const isCollective = ({ roles }: Page, at: number): boolean =>
  at >= 0 && (roles[at]?.collective !== undefined || roles[at]?.indefinite === true);

/** Whether token `at` says nothing of the number or article behind it. */
function isMereBefore(page: Page, at: number): boolean {
  if (at < 0 || page.tokens.kind[at] === Kind.Number || page.tokens.kind[at] === Kind.Break) return true;
  return !tiesBefore(page, at) && isMereBeside(page.roles[at]);
}

/** No article, and none that joins numbers. */
const isMereBeside = (role: Roles | null): boolean =>
  role === null || (role.article !== true && role.closed !== 'determiners' && role.rangeTo !== true && isMereRole(role));

/** No direction, and no "several". */
const isMereRole = ({ date, indefinite }: Roles): boolean => date === undefined && indefinite !== true;

/** Whether a season's word at `i` is another word ("a été reçu"): no year, no other season and no direction can stand beside it. */
function isMereSeason(page: Page, i: number): boolean {
  const next = i + 1;
  if (i === 0 || next >= page.tokens.count || page.tokens.kind[next] !== Kind.Word || page.roles[next]?.numeric === true) return false;
  if (isMarked(page, next, Mark.OfYear | Mark.To | Mark.And | Mark.LastAfter | Mark.NextAfter)) return false;
  return dateRole(page, i - 1)?.direction === undefined;
}

/** Whether a date can go on behind the ordinal that begins at `i`: "first of May", "third quarter", but not "first film". */
function ordinalGoesOn(page: Page, i: number): boolean {
  const next = i + 1;
  if (next >= page.tokens.count || page.tokens.kind[next] !== Kind.Word) return true;
  const role = page.roles[next];
  if (role !== null && (role.date !== undefined || role.number !== undefined || role.numeric === true)) return true;
  return isMarked(page, next, Mark.To | Mark.And) || (isMarked(page, next, Mark.Of) && isMonthWord(page, next + 1));
}

/** A month's name, or "mes" of "mes de mayo". */
function isMonthWord(page: Page, at: number): boolean {
  const role = dateRole(page, at);
  return role !== undefined && (role.month !== undefined || role.unit === 'month');
}

const isDecadeOpened = (page: Page, i: number): boolean =>
  i > 0 && (page.roles[i - 1] !== null || page.tokens.kind[i - 1] === Kind.Sign) && decadeOpener(page, i) !== null;

/** "twenty-first", "vigésimo primero", "vingt-et-unième" */
const isOrdinalBehind = (page: Page, end: number): boolean => dateRole(page, behindTens(page, end))?.ordinal === true;

/** "nineteen seventies", "nineteen-seventies" */
const isDecadeBehind = (page: Page, end: number): boolean =>
  dateRole(page, end < page.tokens.count && isDash(page.tokens.unit[end]) ? end + 1 : end)?.decade !== undefined;

/** Whether a date can go on with token `at` behind a day's number: the digits of token `digits`, or words (-1). */
function goesOn(page: Page, at: number, digits: number): boolean {
  const { tokens } = page;
  if (at >= tokens.count) return false;
  switch (tokens.kind[at]) {
    case Kind.Word:
      return goesOnWithWord(page, at);
    case Kind.Sign:
      return goesOnWithSign(page, at, digits);
    case Kind.Number:
      return at + 1 < tokens.count && tokens.kind[at + 1] === Kind.Number; // "20 2 2014"
    default:
      return false;
  }
}

/** A month, a day's own word, what stands between a day and its month or another day; anything that is written together with the digits. */
function goesOnWithWord(page: Page, at: number): boolean {
  if (!page.tokens.spaced[at]) return true;
  const roles = page.roles[at];
  if (roles === null) return false; // what joins dates has a role
  const role = roles.date;
  if (role !== undefined && (role.month !== undefined || (role.unit !== undefined && isUnitOfDay(page, at, role.unit)))) return true;
  const marks = marksAt(page, at);
  if ((marks & Mark.Of) !== 0 && (isMonthWord(page, at + 1) || monthNumber(page, at + 1) !== null)) return true;
  return (marks & (Mark.To | Mark.And)) === 0 ? isLooseMark(page, at) : goesOnWithNext(page, at, marks);
}

/** "24 au 27 octobre", "9 and 18 June" */
function goesOnWithNext(page: Page, at: number, marks: number): boolean {
  const { to, overnight, and } = page.lexicon.dates;
  const joint =
    ((marks & Mark.To) === 0 ? null : (to.match(page.tokens, at) ?? overnight.match(page.tokens, at))) ??
    ((marks & Mark.And) === 0 ? null : and.match(page.tokens, at));
  return joint !== null && canBeNext(page, joint.to) && !isCount(page, joint.to);
}

/** "the 15th day of June"; "за 9 месяцев 2021 года", where years have words of their own. */
const isUnitOfDay = (page: Page, at: number, unit: TimeUnit): boolean =>
  unit === 'day' ? !isMarked(page, at, Mark.PluralUnit) : unit === 'month' && page.lexicon.dates.yearAfter.size > 0;

/** A sign of dates in digits, of ordinals, ranges and lists, with what these go on with behind it. */
function goesOnWithSign(page: Page, at: number, digits: number): boolean {
  const { tokens } = page;
  const sign = tokens.unit[at];
  const next = at + 1;
  if (sign === COMMA) return canBeNext(page, next) && (tokens.spaced[next] === 1 || tokens.kind[next] !== Kind.Number); // "2,340"
  if (sign === DOT) return goesOnWithDot(page, at, digits);
  if (joinsDates(sign)) {
    if (next < tokens.count && tokens.kind[next] === Kind.Number) return digits < 0 || digitsAt(tokens, digits) <= LAST_DAY;
    return canBeNext(page, next) || overMark(page, at) !== null || overMark(page, at, page.lexicon.dates.decadeAfter) !== null;
  }
  return isApostrophe(sign) || isDegree(sign);
}

/** "16.05", but not "1.400" nor "38.5"; "1ro. de mayo", "1.º". */
function goesOnWithDot(page: Page, at: number, digits: number): boolean {
  const { tokens } = page;
  const next = at + 1;
  const { dayFirst } = page.lexicon.dates.words;
  if (next >= tokens.count) return dayFirst === true;
  if (digits >= 0 && tokens.kind[next] === Kind.Number && (dayFirst !== true || !tokens.spaced[next])) {
    const length = tokens.end[next] - tokens.start[next];
    if (length === 3 || length > 4 || digitsAt(tokens, digits) > LAST_DAY) return false;
    return length > 1 || dayFirst === true || isRunBehind(page, next + 1) || isSign(page, digits - 1, OPEN); // no "38.5", but "(5.5)" behind a date
  }
  if (dayFirst === true) return true; // "5. Mai", "3. Quartal"
  return dateRole(page, next)?.month !== undefined || isMarked(page, next, Mark.Of) || behindMark(page, at) > at; // "1ro. de mayo", "3.er trimestre"
}

/** ".2015" of "5.5.2015", "-6/5" of "5.5-6/5". */
function isRunBehind({ tokens }: Page, at: number): boolean {
  return at + 1 < tokens.count && tokens.kind[at + 1] === Kind.Number && (tokens.unit[at] === DOT || isDash(tokens.unit[at]));
}

/** Whether the number at `at` counts the word behind it, which no day stands before: "aged 6 to 41 years", "six and nine families". */
function isCount(page: Page, at: number): boolean {
  const { tokens } = page;
  const number = page.numbers.startingAt(at);
  if (number === null) return false;
  if (number.plain && number.value > LAST_DAY && number.value < 100 && number.value % 10 !== 0) return true; // no day, no decade
  if (number.end >= tokens.count) return number.end === at + 1;
  if (tokens.kind[number.end] !== Kind.Word) return number.end === at + 1 && !mayGoOnBehindDay(tokens, number.end);
  if (!tokens.spaced[number.end]) return false;
  if (tokens.kind[at] === Kind.Number && tokens.end[at] - tokens.start[at] > 2) return false; // a year
  const role = page.roles[number.end];
  if (role !== null && role.numeric === true) return false;
  if (role !== null && role.date !== undefined) return isCountedUnit(page, role.date);
  return !isMarked(page, number.end, Mark.Of | Mark.To | Mark.And);
}

/** Whether a day's number goes on with what stands at `at`, which is no word: a date in digits, an ordinal, a third day. */
function mayGoOnBehindDay({ kind, unit }: Page['tokens'], at: number): boolean {
  if (kind[at] !== Kind.Sign) return kind[at] === Kind.Number;
  const sign = unit[at];
  return sign === COMMA || sign === DOT || joinsDates(sign) || isDegree(sign);
}

/** "six to nine months": a day's number stands before its month or "day". Not where a number of months stands before its year. */
const isCountedUnit = (page: Page, { unit, month, part, ordinal }: DateRole): boolean =>
  unit !== undefined &&
  unit !== 'day' &&
  month === undefined &&
  part === undefined &&
  ordinal !== true &&
  page.lexicon.dates.yearAfter.size === 0;

/** Whether the next day of a list or range can begin at `at`, or words that may stand before it. */
function canBeNext(page: Page, at: number): boolean {
  const { tokens } = page;
  if (at >= tokens.count) return false;
  if (tokens.kind[at] === Kind.Number) return true;
  const role = page.roles[at];
  return (role !== null && (role.date !== undefined || role.numeric === true)) || isMarked(page, at, Mark.Fill);
}
