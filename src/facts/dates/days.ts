import { rangeEnd } from '../../text/amounts.js';
import { isApostrophe, isDash, isDegree } from '../../text/characters.js';
import type { DateRole } from '../../text/date-lexicon.js';
import { digitsAt } from '../../text/numbers.js';
import { Case, closesClause, hasCase, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { leadEndingAt } from './before.js';
import { type DatePoint, point } from './expression.js';
import { leadBefore } from './leads.js';
import { isMarked, Mark, phraseAt } from './marks.js';
import { overMark, yearBehind, yearDigits, yearWords } from './month-year.js';
import {
  dateRole,
  foldAt,
  isCapital,
  isCountedNoun,
  isLineEnd,
  isNumber,
  isOpen,
  isSign,
  isTight,
  lengthAt,
  monthNumber,
} from './words.js';

const COMMA = 44;
const HYPHEN = 45;
const DOT = 46;
const COLON = 58;
const PERCENT = 37;
const SLASH = 47;
const LAST_DAY = 31;
/** Instead of a token. */
const NOWHERE = -1;

/** A day of a month as written: "7", "1er", "9th", "1°", "vingt et un", "first". */
export interface DayNumber {
  readonly value: number;
  readonly end: number;
  /** Written as an ordinal, so a day rather than a count. */
  readonly ordinal: boolean;
  readonly words: boolean;
}

export function dayAt(page: Page, i: number): DayNumber | null {
  if (i >= page.tokens.count) return null;
  if (isNumber(page, i)) return dayInDigits(page, i);
  const role = page.roles[i];
  if (role === null) return null;
  const ordinal = ordinalInWords(page, i);
  if (ordinal !== null && page.lexicon.statistics.others.match(page.tokens, i) !== null) return null; // "les deux premières, les 14 et 18 avril"
  if (ordinal !== null && ordinal.value > 0) return { value: ordinal.value, end: ordinal.end, ordinal: true, words: true };
  if (role.numeric !== true || (role.article === true && dateRole(page, i + 1)?.unit === 'day')) return null; // "un día de marzo"
  const phrase = page.numbers.startingAt(i);
  if (phrase === null || phrase.form !== 'words' || !Number.isInteger(phrase.value) || phrase.value < 1 || phrase.value > LAST_DAY)
    return null;
  return { value: phrase.value, end: phrase.end, ordinal: false, words: true };
}

/** "first", "last" (-1), or a round number and an ordinal behind it: "twenty-first", "dix-neuvième", "vingt et unième". */
export function ordinalInWords(page: Page, i: number): { value: number; end: number } | null {
  const { tokens, roles, numbers } = page;
  const { ordinals } = page.lexicon.dates;
  const found = roles[i]?.date?.ordinal === true ? ordinals.match(tokens, i) : null;
  if (found !== null) return { value: found.value, end: found.to };
  const tens = roles[i]?.numeric === true ? numbers.startingAt(i) : null;
  if (tens === null || tens.form !== 'words' || tens.value % 10 !== 0 || tens.value > LAST_DAY) return null;
  const unit = behindTens(page, tens.end);
  const rest = roles[unit]?.date?.ordinal === true ? ordinals.match(tokens, unit) : null;
  return rest === null || rest.value < 1 || rest.value > 9 ? null : { value: tens.value + rest.value, end: rest.to };
}

/** Token behind what joins tens in words, which end before `end`, to their unit: "-", "et" or "-et-". */
export function behindTens({ tokens, roles }: Page, end: number): number {
  let at = end;
  while (at < end + 3 && at < tokens.count && (tokens.unit[at] === HYPHEN || roles[at]?.numberAnd === true)) at += 1;
  return at;
}

function dayInDigits(page: Page, i: number): DayNumber | null {
  const { tokens } = page;
  if (lengthAt(page, i) > 2) return null;
  const value = digitsAt(tokens, i);
  if (value < 1 || value > LAST_DAY) return null;
  const next = i + 1;
  const tied = next < tokens.count && tokens.spaced[next] === 0;
  if (tied) {
    const end = behindMark(page, next);
    if (end > next) return { value, end, ordinal: true, words: false };
    if (isMoreThanDay(page, next)) return null;
  } else if (isLooseMark(page, next)) return { value, end: next + 1, ordinal: true, words: false };
  const phrase = page.numbers.startingAt(i);
  if (phrase === null ? i > 0 && (tokens.kind[i - 1] === Kind.Number || isDecimal(page, i)) : phrase.end > next) return null; // "12 000", "3 million", the end of "1 012", "107.31"
  if (tied && tokens.unit[next] === DOT && page.lexicon.dates.words.dayFirst === true)
    return { value, end: next + 1, ordinal: true, words: false }; // "3. Mai"
  return { value, end: next, ordinal: false, words: false };
}

/** Token behind the mark of an ordinal at `at`, which is tied to its digits: "1er", "1.º", "3.er", "5-го"; `at` where there is none. */
export function behindMark(page: Page, at: number): number {
  const { tokens, lexicon } = page;
  const sign = tokens.unit[at];
  if (sign === HYPHEN) return overMark(page, at) ?? at;
  const mark = sign === DOT && at + 1 < tokens.count && tokens.spaced[at + 1] === 0 ? at + 1 : at;
  return isDegree(tokens.unit[mark]) || lexicon.dates.ordinalMarks.standsAt(tokens, mark) ? mark + 1 : at;
}

/** "1 er mars", "du 1 er au 3 mai": the mark of an ordinal behind a space, where its raising was lost, before a month or another day. */
export const isLooseMark = (page: Page, at: number): boolean =>
  (dateRole(page, at + 1)?.month !== undefined || isMarked(page, at + 1, Mark.To | Mark.And)) &&
  lengthAt(page, at) > 1 &&
  page.roles[at]?.closed === undefined &&
  page.lexicon.dates.ordinalMarks.standsAt(page.tokens, at);

/** "3.30", "1,500": one number; "14april" is glued. */
function isMoreThanDay(page: Page, at: number): boolean {
  const { kind, unit, spaced, count } = page.tokens;
  if (kind[at] === Kind.Word) return dateRole(page, at)?.month === undefined;
  return (unit[at] === DOT || unit[at] === COMMA) && at + 1 < count && kind[at + 1] === Kind.Number && spaced[at + 1] === 0;
}

/** Digits and a point or comma stand right before it. */
const isDecimal = (page: Page, i: number): boolean =>
  isTight(page, i - 1) && page.tokens.unit[i - 1] !== 45 && page.tokens.unit[i - 1] < 0x80 && page.tokens.kind[i - 2] === Kind.Number;

/** "27 août 2018", "9th of July", "1° de marzo", "07 Feb 2003", "4-Jul-95", from its day. */
export function dayMonthAt(page: Page, i: number): DatePoint | null {
  const day = dayAt(page, i);
  return day === null ? null : dayMonthFrom(page, i, day);
}

/** The same from the day's number, which begins at `i`. */
export function dayMonthFrom(page: Page, i: number, day: DayNumber): DatePoint | null {
  const { tokens } = page;
  const first = dateRole(page, day.end);
  const at = first !== undefined && first.month !== undefined ? day.end : behindJoint(page, day.end, first);
  const role = at === day.end ? first : dateRole(page, at);
  if (role === undefined || role.month === undefined) return at > day.end ? dayOfNumberedMonth(page, i, day, at) : null;
  if (at === day.end && tokens.spaced[at] === 0 && tokens.kind[at - 1] !== Kind.Number && tokens.unit[at - 1] !== DOT) return null;
  const end = monthEnd(page, at, role);
  const year = yearBehind(page, end);
  if (year === null && !isSureMonth(page, at, role, day)) return null;
  if (
    at > day.end &&
    tokens.unit[day.end] === DOT &&
    !day.ordinal &&
    isBehindStop(page, i, day.end + 1, year === null && (isNumber(page, end) || tokens.kind[end] === Kind.Word))
  )
    return null;
  return point(i, year === null ? end : year.end, year === null ? null : year.value, role.month, day.value);
}

/** "1. De enero a marzo", "They left on 3. March was wet": a capital behind the number of a list, or before what goes on, begins a sentence. */
const isBehindStop = (page: Page, i: number, at: number, goesOn: boolean): boolean =>
  page.tokens.spaced[at] === 1 &&
  page.tokens.word[at]?.case === Case.Capitalised &&
  (goesOn || (!page.lexicon.dates.words.capitals && (i === 0 || page.tokens.kind[i - 1] === Kind.Break)));

/** "9 de 8 de 1971", and "el 17 del 11" where nothing goes on behind it: the number of the month at `at`. */
function dayOfNumberedMonth(page: Page, i: number, { value, end: dayEnd, words }: DayNumber, at: number): DatePoint | null {
  const month = monthNumber(page, at);
  if (month === null || words || !isMarked(page, dayEnd, Mark.Of)) return null;
  const year = isMarked(page, at + 1, Mark.Of) ? yearDigits(page, at + 2) : null;
  if (year !== null) return point(i, year.end, year.value, month, value);
  const { kind, unit } = page.tokens;
  const isAlone = (kind[at + 1] !== Kind.Word && unit[at + 1] !== PERCENT && !isTight(page, at + 1)) || closesClause(page.tokens, at + 1); // "el 17 del 11”, dijo"
  const told = isMarked(page, i - 1, Mark.DayArticle) && page.lexicon.statistics.ofThe.standsAt(page.tokens, dayEnd);
  return isAlone && told ? point(i, at + 1, null, month, value) : null;
}

/** Token of the month behind what ties it to its day: "-", ".", "de", "day of"; NOWHERE where none can follow. `role`: of token `from`. */
function behindJoint(page: Page, from: number, role: DateRole | undefined): number {
  const { tokens } = page;
  let at = from;
  if (role !== undefined && role.unit === 'day') {
    if (isMarked(page, at, Mark.PluralUnit)) return NOWHERE; // "les premiers jours de juillet"
    at += 1; // "the 15th day of June"
  }
  if (at < tokens.count && tokens.kind[at] === Kind.Sign) {
    if (isTiedMonth(page, at)) return at + 1; // "2-Oct"
    if (tokens.unit[at] === DOT) at += 1; // "1ro. de mayo"
  }
  return isMarked(page, at, Mark.Of) ? behindMonthWord(page, at + 1) : at;
}

/** "-" or "/" between a day and its month, with no space about it. */
const isTiedMonth = (page: Page, at: number): boolean =>
  (page.tokens.unit[at] === HYPHEN || page.tokens.unit[at] === SLASH) && isTight(page, at);

/** Over "mois de" of "le 15 du mois de mars", "la última semana del mes de julio". */
export const behindMonthWord = (page: Page, at: number): number =>
  dateRole(page, at)?.unit === 'month' && isMarked(page, at + 1, Mark.Of) ? at + 2 : at;

/** End of a month's word, its dot included where it is short: "Feb." */
export function monthEnd(page: Page, at: number, { short }: DateRole): number {
  const { tokens } = page;
  if (short !== true || !isSign(page, at + 1, DOT) || tokens.spaced[at + 1]) return at + 1;
  return at + 2;
}

/** Not "12 may be", "3 sept familles": a day without a year before a month that is another word as well. */
function isSureMonth(page: Page, at: number, { short, doubtful }: DateRole, day: DayNumber): boolean {
  if ((short !== true && doubtful !== true) || page.tokens.word[at]!.case !== Case.Lower) return true;
  const isShortWord = short === true && (doubtful === true || day.words);
  if (at > day.end && (isTiedMonth(page, at - 1) || (isMarked(page, at - 1, Mark.Of) && !(isShortWord && day.words)))) return true; // "l'un de sept ans"
  if (isShortWord) return isSign(page, at + 1, DOT) || (!day.words && page.tokens.kind[at + 1] !== Kind.Word); // "le 5 sept, il", no "5 sept familles"
  if (doubtful !== true || !page.lexicon.dates.words.capitals) return true;
  return day.ordinal ? page.roles[at + 1]?.closed !== 'auxiliaries' : !isOpenNext(page, at + 1); // "The second may be"
}

const isOpenNext = (page: Page, at: number): boolean =>
  isOpen(page, at) || page.roles[at]?.closed === 'auxiliaries' || page.roles[at]?.closed === 'prepositions';

/** "May 15th, 2018", "Oct. 2", "mars 2006", "en mai", from its month. */
export function monthAt(page: Page, i: number, dayLikely: boolean): DatePoint | null {
  const role = dateRole(page, i);
  if (role?.month === undefined || (page.tokens.spaced[i] === 0 && isGlued(page, i))) return null;
  const end = monthEnd(page, i, role);
  const tied = end < page.tokens.count && page.tokens.kind[end] === Kind.Sign && page.tokens.spaced[end] === 0;
  if (tied && end === i + 1 && isNamePart(page, end)) return null;
  const day = isAtDay(page, end) ? dayBehind(page, end, dayLikely || isBehindThe(page, i)) : null;
  if (day !== null) return dayOfMonth(page, i, end, day);
  const year = isOfOther(page, i, role) ? null : yearBehind(page, end);
  if (year !== null) return point(i, year.end, year.value, role.month);
  const dated = tied ? yearAndDay(page, i, end) : null;
  if (dated !== null) return dated;
  const lower = page.tokens.word[i]!.case === Case.Lower;
  const mayBeOther = lower || page.roles[i - 1]?.closed === 'determiners'; // "el Mar Negro"
  if (role.short === true && role.doubtful === true && mayBeOther && !isTold(page, i, end, dayLikely)) return null;
  if (role.doubtful === true && lower && isSecondVerb(page, i)) return null;
  return point(i, end, null, role.month, null, false, isDoubtful(page, i, role));
}

/** "de nov. a mar.", "fin sept.", "mes de mar": a short form in small letters that is another word too, but not "en el mar.". */
function isTold(page: Page, i: number, end: number, dayLikely: boolean): boolean {
  if (dateRole(page, i - 2)?.unit === 'month') return true;
  return end > i + 1 && page.roles[i - 1]?.closed !== 'determiners' && (dayLikely || leadBefore(page, i).portion !== null);
}

/** "It runs until March and may show", "left in April and may have returned": behind "and", before a word in small letters that goes on with a verb. */
const isSecondVerb = ({ tokens, roles, lexicon }: Page, i: number): boolean =>
  lexicon.dates.words.capitals &&
  roles[i - 1]?.closed === 'conjunctions' &&
  tokens.word[i + 1]?.case === Case.Lower &&
  roles[i + 1]?.closed !== 'prepositions' &&
  roles[i + 1]?.closed !== 'conjunctions' &&
  roles[i + 1]?.closed !== 'determiners';

/** "the January 12 quake", "its May 5 elections", "Haiti's January 12 quake", where months by themselves have no article. */
function isBehindThe(page: Page, i: number): boolean {
  const { lexicon, roles, tokens } = page;
  const { fill, possessives, words } = lexicon.dates;
  if (!words.capitals) return false;
  if (roles[i - 1]?.closed === 'determiners') return fill.standsAt(tokens, i - 1) || possessives.standsAt(tokens, i - 1);
  return tokens.word[i - 1]?.text.length === 1 && isApostrophe(tokens.unit[i - 2]) && isTight(page, i - 2);
}

/** es "por el mar en 2018", "por mar del 2018", fr "douze jours à sept en 2015": a short form that is another word too, in small letters behind its article or "by", or before a word that is no "of". */
function isOfOther(page: Page, i: number, { short, doubtful }: DateRole): boolean {
  const { tokens, roles } = page;
  if (short !== true || doubtful !== true || tokens.word[i]!.case !== Case.Lower) return false;
  if (roles[i - 1]?.closed === 'determiners' || isMarked(page, i - 1, Mark.Every)) return true;
  return roles[i + 1]?.closed === 'prepositions' && !isMarked(page, i + 1, Mark.Of);
}

/** "July 13", "Sep-23-2020": the month at `i`, which ends before `end`, with the day behind it. */
function dayOfMonth(page: Page, i: number, end: number, { value, end: dayEnd }: DayNumber): DatePoint {
  const range = isTight(page, dayEnd) && isDash(page.tokens.unit[dayEnd]) && !isTight(page, end); // "July 13-15" goes on with another day
  const year = range ? null : yearBehind(page, dayEnd);
  const month = dateRole(page, i)!.month!;
  return point(i, year === null ? dayEnd : year.end, year === null ? null : year.value, month, value, true);
}

/** "-2020-23" behind the month at `i`. */
function yearAndDay(page: Page, i: number, at: number): DatePoint | null {
  const sign = page.tokens.unit[at];
  if (!isTight(page, at) || (sign !== HYPHEN && sign !== SLASH) || page.tokens.unit[at + 2] !== sign || !isTight(page, at + 2)) return null;
  const year = yearDigits(page, at + 1);
  const day = year === null ? null : dayAt(page, at + 3);
  return day === null ? null : point(i, day.end, year!.value, dateRole(page, i)!.month!, day.value);
}

/** Letters or digits stand right before it: "Émay", "x-may". */
export const isGlued = (page: Page, i: number): boolean =>
  i > 0 && !page.tokens.spaced[i] && page.tokens.kind[i - 1] === Kind.Word && page.tokens.unit[i] !== 39 && !isElided(page, i - 1);

/** "May-Lin", "April-Rose": a hyphen and a capital that begins no month. */
const isNamePart = (page: Page, at: number): boolean =>
  isTight(page, at) &&
  page.tokens.unit[at] === 45 &&
  page.tokens.word[at + 1]?.case === Case.Capitalised &&
  dateRole(page, at + 1)?.month === undefined;

/** "d'" of "d'avril" is a word of its own. */
const isElided = (page: Page, i: number): boolean => foldAt(page, i)!.endsWith("'");

/** "Octobre. 2", "October. 2" at the end of a line: no sentence of so little follows the dot, and the capital is the month's own. */
const isStamp = (page: Page, at: number): boolean =>
  (page.lexicon.dates.words.capitals || isCapital(page, at - 1)) && isNumber(page, at + 1) && isLineEnd(page, at + 2);

/** Whether the day behind a month, or what may stand before it, can begin at `at`. */
function isAtDay(page: Page, at: number): boolean {
  const { kind, start, end, count } = page.tokens;
  if (at >= count) return false;
  if (kind[at] === Kind.Sign) return isDaySign(page.tokens, at);
  if (kind[at] !== Kind.Word) return kind[at] === Kind.Number && end[at] - start[at] <= 2;
  const role = page.roles[at];
  return role !== null && (role.numeric === true || role.closed === 'determiners' || role.date?.ordinal === true);
}

/** A sign that ties the day to its month, or a full stop between them. */
function isDaySign({ kind, unit, spaced, count }: Page['tokens'], at: number): boolean {
  const next = at + 1;
  if (next >= count || (unit[at] !== HYPHEN && unit[at] !== SLASH && unit[at] !== DOT)) return false;
  return (spaced[at] === 0 && spaced[next] === 0) || (unit[at] === DOT && kind[next] === Kind.Number);
}

/** Whether what stands before the month at `i` says more of it: of its short form, and of the number behind it. */
export const mayTakeDay = (page: Page, i: number, { month, short }: DateRole): boolean =>
  month !== undefined && (short === true || isAtDay(page, i + 1));

/** "In March seven were barges", "Since March five 20-litre cans": behind a month and a number in words the sentence goes on; "on May five he left" has a day. */
const isBeforeRest = (page: Page, end: number, behind: number): boolean =>
  (isNumber(page, behind) || page.tokens.kind[behind] === Kind.Word) &&
  !isMarked(page, end - 2, Mark.DayArticle) &&
  !isMarked(page, behind, Mark.To | Mark.And) &&
  yearBehind(page, behind) === null;

/** "In March 7 were barges": behind "in", which no day has. */
const isBeforeAuxiliary = (page: Page, end: number, behind: number): boolean =>
  page.roles[behind]?.closed === 'auxiliaries' && leadEndingAt(page, end - 2)?.value === 'within';

/** Whether a number behind its month counts what follows, rather than be its day: "In March 3 of them", "In May 20 to 25 per cent", "In June three-quarters". */
export function isCounting(page: Page, at: number, { value, end, words, ordinal }: DayNumber): boolean {
  const { tokens, numbers, lexicon } = page;
  if (end >= tokens.count || tokens.kind[end] === Kind.Break) return false;
  const next = numbers.startingAt(end);
  if (ordinal) return words && (next === null ? isPartOfWhole(page, end, false) : yearBehind(page, end) === null); // "In March the first 300 of 5,000"
  if (tokens.kind[end] === Kind.Sign && isTight(page, end) && tokens.unit[end] === HYPHEN && isWordOfCount(page, end + 1)) return true;
  if (lexicon.statistics.percent.match(tokens, end) !== null || isPartOfWhole(page, end, words)) return true;
  if (next !== null && isTight(page, next.end) && tokens.unit[next.end] === HYPHEN && tokens.kind[next.end + 1] === Kind.Word) return true; // "three 16-year-olds"
  const number = numbers.startingAt(at);
  const high = number === null || number.value !== value ? null : rangeEnd(page, number, at, end);
  if (high === null) return false;
  const to = high.number.end;
  const isNoDay = high.number.value > LAST_DAY && !high.number.plain;
  return isNoDay || isCountedNoun(page, to) || lexicon.statistics.percent.match(tokens, to) !== null || isPartOfWhole(page, to, true);
}

/** "-month-old", "-quarters", but not "-April". */
const isWordOfCount = (page: Page, at: number): boolean =>
  page.tokens.word[at]?.case === Case.Lower && dateRole(page, at)?.month === undefined;

/** "In December 12 of the 40 wells froze", "In May one in five left", "In June 3 of them": so many of others behind a number that ends before `end`. */
function isPartOfWhole(page: Page, end: number, words: boolean): boolean {
  const { tokens, roles, numbers, lexicon } = page;
  const isOf = lexicon.statistics.nounOf.standsAt(tokens, end) || lexicon.statistics.ofThe.standsAt(tokens, end);
  const closed = roles[end + 1]?.closed;
  if (
    isOf &&
    (roles[closed === 'prepositions' ? end + 2 : end + 1]?.closed === 'pronouns' ||
      (closed === 'determiners' && isCountedNoun(page, end + 2)))
  )
    return true;
  if (!isOf && roles[end]?.closed !== 'prepositions') return false;
  const joint = lexicon.statistics.ratioDirect.match(tokens, end);
  const isJoint = isOf || (words ? roles[end]?.rangeTo !== true : joint !== null && joint.to > end + 1); // "out of", but not "In March 3 in 12 villages"
  if (!isJoint) return false;
  const whole = numbers.startingAt(joint?.to ?? (closed === undefined ? end + 1 : end + 2));
  return whole !== null && !(whole.plain && whole.value >= 1900);
}

/** The day behind a month: "May 15", "Jan-1", "September the 21st"; not the count of "in May 15 people". */
function dayBehind(page: Page, end: number, likely: boolean): DayNumber | null {
  if (page.lexicon.dates.words.dayFirst === true) return null;
  let at = end;
  const joined = isTight(page, at) ? page.tokens.unit[at] : 0;
  const ofMonth = dateRole(page, end - 3)?.unit === 'month'; // "le mois de septembre.16" is of 2016
  if (joined === 45 || joined === SLASH || (joined === DOT && !ofMonth)) at += 1;
  else if (isSign(page, at, DOT) && page.tokens.spaced[at + 1]) {
    if (!isStamp(page, at)) return null;
    at += 1;
  } else if (page.roles[at]?.closed === 'determiners') {
    if (page.roles[at]?.article === true || phraseAt(page, at, Mark.Every, page.lexicon.dates.every) !== null) return null; // "in August a third", "every third field"
    if (dateRole(page, at - 1)?.short === true && page.tokens.word[at - 1]!.case === Case.Lower) return null; // "ils étaient sept le 1er juin"
    at += 1;
  }
  const day = dayAt(page, at);
  if (day === null) return null;
  const { tokens } = page;
  if (at > end && !day.ordinal && tokens.kind[end] === Kind.Word) return null;
  const tied = isTight(page, day.end) && tokens.kind[day.end + 1] === Kind.Number ? tokens.unit[day.end] : 0;
  if (tied === COLON || (tied === SLASH && !(joined === SLASH && lengthAt(page, day.end + 1) === 4))) return null; // but "Sep/23/2020"
  if (day.ordinal && !day.words) return day;
  const cardinal = day.words && !day.ordinal;
  if (isCounting(page, at, day) || (cardinal ? isBeforeRest(page, end, day.end) : !likely && isBeforeAuxiliary(page, end, day.end)))
    return null;
  if (cardinal && yearWords(page, at) !== null && day.value >= 17 && day.value <= 20) return null;
  if (page.roles[day.end]?.number !== undefined) return day.words ? day : null;
  const counted = isOpen(page, day.end) && tokens.spaced[day.end] && !(likely && !isCountedNoun(page, day.end));
  const isDay = likely && !cardinal && page.lexicon.dates.words.capitals; // but "since March two lorries have left"
  return counted && !isDay && !(at === end && isOfEvent(page, end, day.end)) ? null : day;
}

/** "the floods of May 22 hit the town", "of May 22 killed at least 30": behind "of" and its month, before a verb and what it was done to. */
function isOfEvent(page: Page, at: number, verb: number): boolean {
  if (!page.lexicon.dates.words.capitals || !isMarked(page, at - 2, Mark.Of) || isCapital(page, verb)) return false;
  if (page.numbers.startingAt(verb + 1) !== null) return true;
  if (isCountedNoun(page, verb, 1)) return false;
  return page.roles[verb + 1]?.closed === 'determiners' || isQualifiedNumber(page, verb + 1);
}

/** "more than 30", "at least five". */
function isQualifiedNumber({ tokens, numbers, lexicon }: Page, first: number): boolean {
  for (let at = first + 1; at <= first + 2; at += 1)
    if (numbers.startingAt(at) !== null) return lexicon.qualifiersBefore.match(tokens, at - 1)?.to === first;
  return false;
}

/** Whether the month at `i`, without day or year, may be another word. */
function isDoubtful(page: Page, i: number, { short, doubtful }: DateRole): boolean {
  if (short === true) return true;
  const word = page.tokens.word[i]!;
  const lower = word.case === Case.Lower;
  if (page.lexicon.dates.words.capitals) return lower || doubtful === true;
  return doubtful === true && (!lower || !hasCase(word));
}
