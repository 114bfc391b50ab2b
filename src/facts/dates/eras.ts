import { isApostrophe, isDash } from '../../text/characters.js';
import { digitsAt } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { looksPlural } from '../statistics/noun.js';
import { leadEndingAt } from './before.js';
import { type Expression, eraPoint, singleOf } from './expression.js';
import { openerBefore } from './leads.js';
import { Mark, phraseAt } from './marks.js';
import { overMark, overYearWord } from './month-year.js';
import { dateRole, foldAt, isNumber, isSign, lengthAt, numberEndingAt } from './words.js';

const COMMA = 44;
const PERCENT = 37;
/** No decade is named by more than two digits without its century; without a word for decades, none before the fifties. */
const LAST_DECADE = 90;
const FIRST_BARE = 50;

/** "the 1980s", "1970's", "les années 1990", "los años 90", from the number, which says `value`. */
export function decadeAt(page: Page, i: number, value: number): Expression | null {
  const length = lengthAt(page, i);
  if (value % 10 !== 0 || (length !== 4 && length !== 2) || (length === 4 && (value < 1500 || value > 2090))) return null;
  const opener = decadeOpener(page, i);
  const suffix = page.lexicon.dates.decadeAfter.size === 0 ? null : decadeSuffix(page, i + 1, length === 4);
  if (opener === null && suffix === null) return null;
  const first = suffix === null ? decadeFirst(page, i, i + 1, opener!) : (opener ?? i);
  if (first === null || (length === 2 && isOfLife(page, i))) return null;
  const era = length === 4 ? String(value).slice(0, 3) : `${value < 30 ? 20 : 19}${String(value)[0]}`;
  return singleOf(eraPoint(first, suffix ?? i + 1, era), 'decade');
}

/** Tokens from "in their early" to the last of their decades: "20s, 30s and 40s". */
const LIFE = 9;

/** "a man in his 40s", "in their late 20s or early 30s": of somebody's life. */
function isOfLife(page: Page, i: number): boolean {
  const { tokens, roles, lexicon } = page;
  for (let at = i - 1; at >= 0 && at > i - LIFE; at -= 1) {
    if (lexicon.dates.possessives.standsAt(tokens, at)) return true;
    const isDecade = isNumber(page, at) || lexicon.dates.words.decadeAfter.includes(foldAt(page, at) ?? '');
    const joins = tokens.unit[at] === COMMA || isDash(tokens.unit[at]) || roles[at]?.closed !== undefined;
    if (!isDecade && !joins && leadEndingAt(page, at) === null) return false;
  }
  return false;
}

/** "los años ochenta". */
export function decadeInWords(page: Page, i: number): Expression | null {
  const opener = decadeOpener(page, i);
  const phrase = opener === null ? null : page.numbers.startingAt(i);
  if (phrase === null || phrase.form !== 'words' || phrase.value % 10 !== 0) return null;
  const first = decadeFirst(page, i, phrase.end, opener!);
  const { value } = phrase;
  const era =
    value === 10 ? '201' : value >= 20 && value <= 90 ? `19${value / 10}` : value >= 1800 && value <= 2050 ? String(value / 10) : null;
  return first === null || era === null ? null : singleOf(eraPoint(first, phrase.end, era), 'decade');
}

/** "the eighties", "the early nineties", "nineteen seventies": not "people in their seventies". */
export function namedDecadeAt(page: Page, i: number): Expression | null {
  const bare = dateRole(page, i)?.decade !== undefined;
  const hundreds = bare ? null : page.numbers.startingAt(i);
  if (hundreds !== null && (hundreds.value < 17 || hundreds.value > 20)) return null;
  const at = hundreds === null ? i : hundreds.end + (isDash(page.tokens.unit[hundreds.end]) ? 1 : 0);
  const decade = dateRole(page, at)?.decade;
  if (
    decade === undefined ||
    (bare && !isSecondNamed(page, i) && openerBefore(page, i, Mark.Decade, page.lexicon.dates.decadeArticles) === null)
  )
    return null;
  return singleOf(eraPoint(i, at + 1, decade > 9 ? String(decade) : `${hundreds?.value ?? 19}${decade}`), 'decade');
}

/** "eighties" of "the seventies and eighties". */
const isSecondNamed = (page: Page, i: number): boolean =>
  page.roles[i - 1]?.numberAnd === true && dateRole(page, i - 2)?.decade !== undefined && page.claims.has(i - 2);

/** "XXe siècle", "siglo XXI", "siglo 21", from either word. */
export function centuryAt(page: Page, i: number): Expression | null {
  const { centuries, words } = page.lexicon.dates;
  if (!centuries.standsAt(page.tokens, i) || page.tokens.word[i]!.case !== Case.Lower) return null;
  const at = words.centuryAfter ? i - 1 : i + 1;
  const value = romanAt(page, at);
  if (value !== null) return century(page, Math.min(i, at), Math.max(i, at), value);
  const number = words.centuryAfter ? null : page.numbers.startingAt(at); // "siglo 21", "siglo diecinueve"
  return number === null ? null : century(page, i, number.end - 1, number.value);
}

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
  'XXI',
];

/** Value of a Roman numeral in capitals, with an ordinal's mark perhaps: "XXe", "XIXème". */
export function romanAt(page: Page, at: number): number | null {
  const text = page.tokens.word[at]?.text;
  if (text === undefined) return null;
  const digits = /^[IVX]+/.exec(text)?.[0] ?? '';
  const mark = foldAt(page, at)!.slice(digits.length);
  const value = ROMAN.indexOf(digits) + 1;
  return value > 0 && (mark === '' || page.lexicon.dates.ordinalMarks.has(mark)) ? value : null;
}

/** Most decades behind one word for them. */
const MOST_DECADES = 5;

/** Token that the words for a decade before its number at `i` begin with: "años" of "los años 90", and of each of "los años 60, 70 y 80". */
export function decadeOpener(page: Page, i: number): number | null {
  let at = isApostrophe(page.tokens.unit[i - 1]) ? i - 1 : i; // "los años '90"
  const begin = at;
  for (let decades = 0; decades < MOST_DECADES; decades += 1) {
    const opener = phraseAt(page, at - 1, Mark.Decade, page.lexicon.dates.decadeBefore);
    if (opener !== null) return at === begin || isShort(page, at) || dateRole(page, opener.to)?.unit === 'decade' ? opener.to : null; // no "años 2010 y 2020"
    if (page.roles[at - 1]?.numberAnd !== true && !isSign(page, at - 1, COMMA)) return null;
    const before = numberEndingAt(page, at - 1);
    if (before === null || before.value % 10 !== 0) return null;
    at = before.first;
  }
  return null;
}

/** The years that are decades when two of them are named: "les années 1980 et 1990", "1990 et 2000", but not "los años 2010 y 2020". */
const LAST_LONG = 1990;

/** Whether the number at `i` names a decade without its century, or one of the last century. */
function isShort(page: Page, i: number): boolean {
  const { value } = page.numbers.startingAt(i)!;
  return value <= LAST_DECADE || (value % 10 === 0 && value <= LAST_LONG && lengthAt(page, i) === 4);
}

/** First token of the decade whose number is tokens [i, end), and whose words begin with token `opener`; null where these mean something else. */
function decadeFirst(page: Page, i: number, end: number, opener: number): number | null {
  const bare = page.roles[opener]?.closed === 'prepositions'; // "en los 90": the article alone belongs to it
  if (!(bare ? isBareDecade(page, i, end) : isDecadeWord(page, opener, end))) return null;
  if (page.roles[i - 1]?.numberAnd === true || isSign(page, i - 1, COMMA)) return i;
  return bare ? opener + 1 : opener;
}

/** "desde los 90", "en los ochenta llegaron": from the fifties on, and nothing that they could count. */
function isBareDecade(page: Page, i: number, end: number): boolean {
  const { value } = page.numbers.startingAt(i)!;
  if (value < FIRST_BARE || value > LAST_DECADE) return false;
  if (end >= page.tokens.count) return true;
  if (page.tokens.kind[end] === Kind.Sign) return !isDash(page.tokens.unit[end]) && page.tokens.unit[end] !== PERCENT;
  return page.roles[end]?.number === undefined && page.roles[end]?.closed !== 'determiners' && !looksPlural(page, end);
}

/** Behind "años" an article must stand before, and no other year or noun may follow. */
function isDecadeWord(page: Page, opener: number, end: number): boolean {
  const plural =
    page.roles[opener - 1]?.closed === 'determiners' ||
    page.roles[opener - 1]?.closed === 'prepositions' ||
    dateRole(page, opener)?.unit === 'decade';
  const { and, to } = page.lexicon.dates;
  const joined = (phraseAt(page, end, Mark.And, and) ?? phraseAt(page, end, Mark.To, to))?.to;
  if (!plural || isDash(page.tokens.unit[end])) return false;
  const round =
    joined !== undefined && isNumber(page, joined) && (isRound(page, joined) || (isLong(page, joined) && isLong(page, end - 1)));
  return joined === undefined || !isNumber(page, joined) || round || dateRole(page, opener)?.unit === 'decade';
}

/** Four digits, the last a nought, up to 2000. */
const isLong = (page: Page, at: number): boolean =>
  lengthAt(page, at) === 4 && digitsAt(page.tokens, at) % 10 === 0 && digitsAt(page.tokens, at) <= LAST_LONG + 10;

/** Two digits, the last a nought: "80" of "los años 70 y 80". */
const isRound = (page: Page, at: number): boolean => lengthAt(page, at) === 2 && digitsAt(page.tokens, at) % 10 === 0;

/** End of "s", "'s" behind the digits. */
function decadeSuffix(page: Page, at: number, long: boolean): number | null {
  const { tokens } = page;
  if (!long && !tokens.spaced[at - 1] && page.tokens.unit[at - 2] === 45 && leadEndingAt(page, at - 3)?.value !== 'middle') return null; // "over-60s", but "mid-90s"
  const isS = (i: number) => page.lexicon.dates.words.decadeAfter.includes(foldAt(page, i) ?? '');
  if (isS(at) && (!tokens.spaced[at] || long)) return at + 1;
  const marked = overMark(page, at, page.lexicon.dates.decadeAfter); // "1990-х годов"
  if (marked !== null) return overYearWord(page, marked);
  return isApostrophe(tokens.unit[at]) && !tokens.spaced[at] && isS(at + 1) && !tokens.spaced[at + 1] ? at + 2 : null;
}

/** The century of tokens [first, at], by its ordinal; null where it is before Christ or to come. */
export function century(page: Page, first: number, at: number, ordinal: number): Expression | null {
  if (ordinal < 1 || ordinal > 21 || page.lexicon.dates.beforeChrist.match(page.tokens, at + 1) !== null) return null;
  return singleOf(eraPoint(first, at + 1, String(ordinal - 1).padStart(2, '0')), 'century');
}
