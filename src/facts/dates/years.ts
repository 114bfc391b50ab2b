import { isDash } from '../../text/characters.js';
import { digitsAt } from '../../text/numbers.js';
import { Case, isPossessive, Kind } from '../../text/tokens.js';
import { beforeDeterminer, type Page } from '../page.js';
import { looksPlural } from '../statistics/noun.js';
import { Form, formsAt } from '../statistics/word-forms.js';
import { Before, beforeAt } from './before.js';
import { daysInMonth } from './calendar.js';
import { type DatePoint, point } from './expression.js';
import { type Lead, leadBefore } from './leads.js';
import { isMarked, Mark, marksAt, phraseAt } from './marks.js';
import { overYearWord, type YearNumber, yearWords } from './month-year.js';
import { isInChain } from './numeric.js';
import {
  dateRole,
  foldAt,
  hasFourDigits,
  isAlone,
  isCapital,
  isCountedNoun,
  isNumber,
  isOpen,
  isSign,
  isTight,
  lengthAt,
} from './words.js';

const HASH = 35;
const PERCENT = 37;
const DOT = 46;
const COLON = 58;
const DEGREE = 0xb0;
const ORDINAL = 0xba;
const FIRST = 1900;
/** Earlier than this no page speaks of. */
const OLDEST = 1500;
const LAST = 2059;
/** Up to here "the 2014 floods" is a year: of a later one, "the 2069 families" are counted. */
const LAST_BEFORE_NOUN = 2035;

/** A year in words behind a preposition or on a line of its own: "en mil novecientos veintiocho", "in nineteen ninety six", "since two thousand". */
export function yearInWords(page: Page, i: number, told: boolean): DatePoint | null {
  const year = yearWords(page, i);
  if (year === null) return null;
  if (!told && leadBefore(page, i).evidence !== 'strong' && !isYearLine(page, i, year) && !opensYears(page, i, year.end))
    if (!isCalledYear(page, i - 1)) return null;
  if (year.value < FIRST || year.value > LAST || isOpen(page, year.end)) return null;
  return page.roles[year.end]?.closed === 'prepositions' && isMarked(page, year.end, Mark.Of) ? null : point(i, year.end, year.value);
}

/** "l'année deux mille dix-huit", "el año dos mil": the word for a year with its article. */
const isCalledYear = (page: Page, at: number): boolean =>
  dateRole(page, at)?.unit === 'year' && page.roles[at - 1]?.closed === 'determiners' && page.roles[at - 1]?.article !== true;

/** "mil novecientos noventa" on a line of its own; "two thousand" there may be a count. */
const isYearLine = (page: Page, i: number, { value, end }: YearNumber): boolean => value % 1000 !== 0 && isAlone(page, i, end);

/** "from two thousand until two thousand and fourteen". */
function opensYears(page: Page, i: number, end: number): boolean {
  const { from, to } = page.lexicon.dates;
  const joint = phraseAt(page, end, Mark.To, to);
  return joint !== null && phraseAt(page, i - 1, Mark.From, from) !== null && yearWords(page, joint.to) !== null;
}

/** A year of four digits, which say `value`, that nothing else claims, or null with the reason told to `explain`. */
export function yearAt(page: Page, i: number, value: number): DatePoint | null {
  if (value > LAST || (value < FIRST && !isOldYear(page, i, value))) return null;
  if (isGlued(page, i)) return point(i - 1, i + 1, value);
  const end = overYearWord(page, i + 1);
  const why = end > i + 1 && !isInChain(page, i) ? null : whyNoYear(page, i, value);
  if (why === null) return point(i, end, value);
  page.miss?.({ start: page.tokens.start[i], end: page.tokens.end[i] }, 'dates', why);
  return null;
}

/** "20161016" (ISO 8601, basic form), where eight digits can be nothing else. */
export function basicDateAt(page: Page, i: number, value: number): DatePoint | null {
  const [year, month, day] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100];
  if (year < FIRST || year > LAST || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const isCode = isSign(page, i - 1, COLON) || page.tokens.word[i - 1]?.case === Case.Upper;
  return !isCode && whyNoYear(page, i, year) === null && !isCountedNoun(page, i + 1)
    ? point(i, i + 1, year, month, day, false, false, true)
    : null;
}

/** "en 1881", "depuis 1862", "between 1881 and 1914", "1881-1914": of such numbers only those are years that a preposition or a second year tells. */
function isOldYear(page: Page, i: number, value: number): boolean {
  if (value < OLDEST || lengthAt(page, i) !== 4 || (isOpen(page, i + 1) && isCountedNoun(page, i + 1))) return false;
  const { evidence, opens: lead } = leadBefore(page, i);
  if (evidence === 'strong') return lead !== 'until' && lead !== 'before' && !page.lexicon.changes.standsAt(page.tokens, i - 2); // "jusqu'à 1850", "aumentó en 1500"
  const { tokens, roles } = page;
  if (isTight(page, i + 1) && isDash(tokens.unit[i + 1])) return isYearOver(page, i + 2, value);
  const joins = (at: number) => roles[at]?.rangeTo === true || roles[at]?.numberAnd === true;
  const article = roles[i - 1]?.closed === 'determiners' ? 1 : 0; // "tra il 1881 e il 1914"
  const opens = (at: number) => isMarked(page, at - article, Mark.From | Mark.Between) || isMarked(page, at, Mark.From);
  if (opens(i - 1)) return joins(i + 1) && isYearOver(page, i + 2 + article, value);
  const low = i - 2 - article;
  return joins(low + 1) && opens(low - 1) && hasFourDigits(page, low);
}

/** Whether a year of four digits later than `low` stands at token `at`. */
const isYearOver = (page: Page, at: number, low: number): boolean => {
  if (!hasFourDigits(page, at)) return false;
  const value = digitsAt(page.tokens, at);
  return (
    value > low &&
    value <= LAST &&
    !(isOpen(page, at + 1) && page.numbers.startingAt(at + 1) === null && isCountedNoun(page, at + 1) && looksPlural(page, at + 1))
  );
};

function whyNoYear(page: Page, i: number, value: number): string | null {
  const { tokens } = page;
  const phrase = page.numbers.startingAt(i);
  if (phrase === null || !phrase.plain || phrase.glued !== null) return 'part of a longer number';
  const before = i - 1;
  const next = i + 1;
  const behind = next < tokens.count ? tokens.unit[next] : 0;
  const tied = tokens.spaced[i] === 0;
  if ((tied && isInChain(page, i)) || (behind !== 0 && tokens.kind[next] === Kind.Sign && isCodeBehind(page, next, value)))
    return 'part of a code';
  if (isInAccount(page, before)) return 'part of a code';
  if (behind === PERCENT || behind === DEGREE || behind === ORDINAL) return 'a measure';
  const marks = marksAt(page, before);
  if (mayNumber(page, before, marks) && isNumbered(page, before)) return 'the number of something';
  const lead = leadBefore(page, i);
  const isCompound = tied && isTightWord(page, before); // "post-2006 families"
  if (isCompound && lead.evidence === 'none' && !isCapital(page, i - 2)) return 'part of a code';
  const followed = isOpen(page, next) && tokens.spaced[next] === 1;
  if (
    (followed || (marks & Mark.Qualifier) !== 0) &&
    !(isCompound && !isCapital(page, i - 2)) &&
    isQuantity(page, i, value, lead, followed)
  )
    return 'counts what follows';
  return null;
}

/** Most groups of an account's number: it has 34 signs, and four in a group. */
const GROUPS = 9;

/** "CH93 0076 2011 6238 5295 7": the digits at token `last` and all before them in fours, up to the letters and check digits of an account. */
function isInAccount({ tokens }: Page, last: number): boolean {
  if (tokens.kind[last] !== Kind.Number) return false;
  let at = last;
  while (at > 0 && last - at < GROUPS && tokens.end[at] - tokens.start[at] === 4 && tokens.spaced[at] && tokens.kind[at] !== Kind.Break)
    at -= 1;
  const country = tokens.word[at - 1];
  return tokens.kind[at] === Kind.Number && !tokens.spaced[at] && country?.case === Case.Upper && country.fold.length === 2;
}

/** A hyphen binds it to the word before: "mil-2015". */
const isTightWord = (page: Page, at: number): boolean => isTight(page, at) && page.tokens.kind[at - 1] === Kind.Word;

/** "2016-08-3925", "2014/A": more of the code behind it. A second year is a range, and no code. */
function isCodeBehind(page: Page, at: number, year: number): boolean {
  const { tokens } = page;
  if (!isTight(page, at)) return false;
  const sign = tokens.unit[at];
  if (sign !== 45 && sign !== 47 && sign !== 46 && sign !== 95 && sign !== 58) return false;
  const word = tokens.word[at + 1];
  if (word !== undefined) return word.case === Case.Upper || sign === 95;
  return isNumber(page, at + 1) && !((isDash(sign) || sign === 47) && rangeYear(page, at + 1, year) !== null);
}

/** Whether token `at`, which `marks` tells of, can number what stands behind it, or an article behind what does: asked first of every year. */
function mayNumber({ tokens, roles }: Page, at: number, marks: number): boolean {
  if (at < 0) return false;
  const word = tokens.word[at];
  if (word === undefined) return tokens.kind[at] === Kind.Sign;
  if ((marks & Mark.Numbered) !== 0 || word.case === Case.Upper || tokens.unit[at] === ORDINAL) return true;
  return roles[at]?.closed === 'determiners';
}

/** "page 2015", "résolution 2045", "n° 1987", "dial 1999", from the token before the number. */
function isNumbered(page: Page, last: number): boolean {
  const { tokens, lexicon } = page;
  const sign = tokens.unit[last];
  if (sign === DEGREE || sign === ORDINAL || sign === HASH) return true;
  const at = sign === DOT || sign === COLON ? last - 1 : last;
  if (phraseAt(page, at, Mark.Numbered, lexicon.dates.notYearAfter) !== null) return true;
  const word = at < 0 ? undefined : tokens.word[at];
  if (word === undefined) return false;
  if (word.case === Case.Upper && word.fold.length < 4 && phraseAt(page, at - 1, Mark.Numbered, lexicon.dates.notYearAfter) !== null)
    return true; // "flight ET 2014"
  const before = beforeDeterminer(page, at);
  return isMarked(page, before, Mark.Numbered) && lexicon.dates.dial.standsAt(tokens, before) && foldAt(page, before) !== 'el';
}

/** "2069 Syrian families", "plus de 2000", "les 2014 migrants": a count and no year. */
function isQuantity(page: Page, i: number, value: number, lead: Lead, followed: boolean): boolean {
  const qualifier = phraseAt(page, i - 1, Mark.Qualifier, page.lexicon.qualifiersBefore);
  if (phraseAt(page, i + 1, Mark.Onwards, page.lexicon.dates.onwards) !== null) return false;
  if (page.lexicon.dates.datedByYear.standsAt(page.tokens, i + 1)) return false;
  if (page.lexicon.dates.yearAfter.size > 0) return followed || (qualifier !== null && lead.opens === null); // a year would have its word
  if (lead.opens === 'until') return followed && isCountedNoun(page, i + 1); // "hasta 2015 personas"
  if (lead.opens === 'since' || lead.opens === 'after') return value > LAST_BEFORE_NOUN && followed && isCountedNoun(page, i + 1);
  if (qualifier !== null && (isCompared(page, i, value, qualifier.to) || isFirstOfTwo(page, i, value))) return false;
  if (qualifier !== null && isDash(page.tokens.unit[i + 1]) && isYearOver(page, i + 2, value)) return false; // "over 2012 – 2013"
  if (qualifier !== null && lead.evidence === 'strong') return followed && isCountedNoun(page, i + 1); // "al menos en 2017"
  if (qualifier !== null) return qualifier.value !== 'approx' || value % 1000 === 0 || (followed && isCountedNoun(page, i + 1));
  if (followed && isOfMany(page, i)) return true;
  if (lead.evidence === 'strong' || !followed || isSecondYear(page, i, value)) return false;
  const counted = isCountedNoun(page, i + 1) && !isVerb(page, i + 1);
  if (lead.opens !== null) return counted;
  const determined = page.roles[i - 1]?.closed === 'determiners';
  if (page.lexicon.dates.words.capitals) {
    if (determined || isPossessive(page.tokens, i - 2)) return counted && value > LAST_BEFORE_NOUN;
    return counted && !(isOpen(page, i - 1) && isCapital(page, i - 1)) && !(value <= LAST_BEFORE_NOUN && isHeading(page, i));
  }
  if (isOpen(page, i - 1) && !isMeasureVerb(page, i)) return false;
  return counted || (determined && !isSingular(page, i - 1) && !isCapital(page, i + 1));
}

/** "la mitad de los 2000 hogares": a plural article before it and a plural behind, where no year has such an article. */
const isOfMany = (page: Page, i: number): boolean =>
  page.language.statistics.noun.head === 'first' &&
  page.lexicon.statistics.bothBefore.standsAt(page.tokens, i - 1) &&
  isCountedNoun(page, i + 1);

/** "over 2016-2018", but not "over 2000-2100 people". */
function isFirstOfTwo(page: Page, i: number, value: number): boolean {
  const next = isTight(page, i + 1) && isDash(page.tokens.unit[i + 1]) ? rangeYear(page, i + 2, value) : null;
  return next !== null && !isCountedNoun(page, next.end);
}

/** "2011 Global Trends": a line of its own in capitals, which no participle ends. */
function isHeading({ tokens, roles, language }: Page, i: number): boolean {
  if ((i > 0 && tokens.kind[i - 1] !== Kind.Break) || language.statistics.noun.capitals === true) return false;
  let at = i + 1;
  for (; at < i + LONGEST_HEADING && tokens.kind[at] === Kind.Word; at += 1)
    if (tokens.word[at]!.case === Case.Lower && roles[at]?.closed === undefined) return false;
  const isLine = at >= tokens.count || tokens.kind[at] === Kind.Break;
  const last = tokens.word[at - 1]!.fold;
  return isLine && !language.statistics.noun.participleEndings.some((ending) => last.endsWith(ending));
}

/** Most tokens of such a line. */
const LONGEST_HEADING = 8;

/** "en 2010 y 2011 llegaron muchos": joined to a year before it. */
const isSecondYear = (page: Page, i: number, value: number): boolean =>
  page.roles[i - 1]?.numberAnd === true &&
  page.claims.has(i - 2) &&
  lengthAt(page, i - 2) === 4 &&
  digitsAt(page.tokens, i - 2) === value - 1;

/** "the rains of 2011 left many poor", "2012 counted fewer people" – not "2016 confiscated cars". */
function isVerb(page: Page, at: number): boolean {
  const verb = formsAt(page, at) & (Form.Verb | Form.VerbForm);
  return verb !== 0 && ((verb & Form.Verb) !== 0 || !looksPlural(page, at + 1));
}

/** "mehr als 2016.", "an increase over 2015": a year to compare with, where no noun follows; behind a word of change where nouns are not told by their capitals. */
function isCompared(page: Page, i: number, value: number, first: number): boolean {
  if (value % 100 === 0 || value > LAST_BEFORE_NOUN) return false;
  if (page.language.statistics.noun.capitals === true) return !isCapital(page, i + 1);
  return !isOpen(page, i + 1) && isChange(page, first - 1);
}

/** "increase", "12%", "12 per cent": what ends with token `at` tells of a change. */
function isChange({ tokens, lexicon: { statistics } }: Page, at: number): boolean {
  if (statistics.changeNouns.standsAt(tokens, at)) return true;
  return (statistics.percent.match(tokens, at) ?? statistics.percent.match(tokens, at - 1))?.to === at + 1;
}

/** "per il 2019 vale": where plurals have their own article, this one stands before no count. */
const isSingular = (page: Page, at: number): boolean => page.language.statistics.noun.copulas !== undefined && !looksPlural(page, at);

/** "recense 2014 familles": a word that is no noun before a counted noun; a noun before a year has no plural behind it. */
const isMeasureVerb = (page: Page, i: number): boolean => isCountedNoun(page, i + 1) && !isCapital(page, i - 1);

/** The second year of a range: "2007-2013", "2015/16", behind the sign. */
export function rangeYear(page: Page, at: number, low: number): { value: number; end: number } | null {
  if (!isNumber(page, at)) return null;
  const value = digitsAt(page.tokens, at);
  const length = lengthAt(page, at);
  const phrase = page.numbers.startingAt(at);
  if (phrase !== null && (phrase.end > at + 1 || phrase.glued === 'after')) return null;
  if (isTight(page, at + 1) && (isDash(page.tokens.unit[at + 1]) || page.tokens.unit[at + 1] === 47)) return null;
  if (length === 4 && value > low && value <= 2199) return { value, end: overYearWord(page, at + 1) };
  const year = Math.floor(low / 100) * 100 + value;
  if (length !== 2 || year <= low || year - low >= (page.tokens.spaced[at] ? FEW_YEARS : 50)) return null;
  return page.tokens.spaced[at] && goesOnBehind(page, at + 1) ? null : { value: year, end: overYearWord(page, at + 1) };
}

/** Most years from the first to one of two digits behind a dash with space about it: "in 2012 – 13". */
const FEW_YEARS = 10;

/** Whether what stands at token `at` makes a number of its own of the two digits before it: "In 2012 – 13 boats sank", "– 13 of them", "2014 - 16:40". */
function goesOnBehind(page: Page, at: number): boolean {
  const { kind, unit } = page.tokens;
  if (kind[at] === Kind.Word) return page.roles[at]?.closed === undefined || isMarked(page, at, Mark.Of);
  return unit[at] === PERCENT || (kind[at] === Kind.Sign && isTight(page, at) && isNumber(page, at + 1));
}

/** Whether a street or a place is named by the date: "rue du 4-Septembre", "Avenida 9 de Julio", "4th of July Avenue". */
export function isNamed(page: Page, first: number, end: number): boolean {
  if (page.lexicon.dates.words.capitals && isMarked(page, end, Mark.Street) && isCapital(page, end)) return true;
  const at = first - 1;
  if (at < 0 || (page.tokens.kind[at] === Kind.Word && (beforeAt(page, at) & Before.OpensName) === 0)) return false;
  if (isMarked(page, first, Mark.From | Mark.Between) || dateRole(page, first)?.weekday !== undefined) return false; // "in the hospital from 2 to 8 June"
  return isNamedBefore(page, at, end === first + 1 && lengthAt(page, first) === 4);
}

/** "rue du", "via XX", "av. del": the words of a street or place that end with token `before`; no place is named by a lone year ("le marché de 2016"). */
function isNamedBefore(page: Page, before: number, isYear: boolean): boolean {
  let at = before;
  for (let words = 0; words < 2; words += 1, at -= 1) {
    const own = beforeAt(page, at);
    if ((own & Before.When) !== 0) return false; // "quitté le camp en 2018", "al hospital el 2 de mayo"
    if ((own & Before.OfName) === 0) break;
    if (isYear) return false;
  }
  if ((beforeAt(page, at) & Before.RomanDay) !== 0) at -= 1; // "via XX Settembre"
  if (isSign(page, at, 46)) at -= 1;
  return (beforeAt(page, at) & Before.Street) !== 0 && dateRole(page, at) === undefined;
}

/** From here on two digits behind the word for a year are one of the last century: before, they number the years of something. */
const FIRST_OF_TWO = 60;

/** "FY2018", "CY18": written in one with the short word for such a year. */
export const isGlued = ({ tokens, lexicon }: Page, i: number): boolean =>
  tokens.spaced[i] === 0 && lexicon.dates.unitKinds.standsAt(tokens, i - 1);

/** "en el año 98": two digits behind the word for a year, which counts nothing. */
export const isYearOfTwo = (page: Page, i: number): boolean =>
  !isTight(page, i + 1) &&
  (isGlued(page, i) ||
    (dateRole(page, i - 1)?.unit === 'year' &&
      !isMarked(page, i - 1, Mark.PluralUnit) &&
      digitsAt(page.tokens, i) >= FIRST_OF_TWO &&
      !isCountedNoun(page, i + 1)));
