import { placesOf } from '../../gazetteer/index.js';
import { isDegree } from '../../text/characters.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { Case, isInnerHyphen, Kind } from '../../text/tokens.js';
import { isHeading } from '../countries/run.js';
import { type Page, sectionAt } from '../page.js';
import { isAddress, isPlaceOrDay, isPostcode, namesDay } from './address.js';
import { isClock, isTimeBySigns, isTimeByWords, mayBeTime } from './clock.js';
import { isFlight, isJoinedToLetters, isNote, isOfCode, isPair, isRun, limitsAge } from './code.js';
import { isCoordinate } from './coordinate.js';
import { isAlways, isCoined } from './idiom.js';
import { isLabelled } from './label.js';
import { isMeasured } from './measured.js';
import { looksPlural } from './noun.js';
import { endsOrdinal, isListNumber, isOrdinal, isSection } from './ordinal.js';
import { isBehindMinus } from './percent-forms.js';
import type { Beside } from './reading.js';
import type { Trail } from './trail.js';
import { Form, formsAt, WAVES } from './word-forms.js';

const HYPHEN = 45;
const COMMA = 44;
const SLASH = 47;
const PERCENT = 37;
const DOT = 46;
const OPEN = 40;
const ASTERISK = 42;
const HASH = 35;
const PLUS = 43;
const MINUS = 0x2212;
const EN_DASH = 0x2013;
const CLOSE = 41;
const ZERO = 48;

/** Why a number is no statistic, or null where it may be one. */
export function whyNot(page: Page, number: NumberPhrase, trail: Trail, beside: Beside): string | null {
  if (Number.isNaN(number.value)) return 'digit groups that make no number';
  if (isAlways(page, number, trail, beside.next)) return 'figure of speech';
  if (isLabelled(page, number, trail, beside.before)) return 'number of a thing';
  if (isBelowZero(page, number, beside.before)) return 'below zero';
  if (beside.gap === 1 && isOdds(page, number)) return 'score or code';
  return number.form === 'digits' ? whyNotDigits(page, number, beside) : whyNotWords(page, number, beside);
}

/** "three to one", "3 to 1": with nothing counted behind. */
function isOdds({ tokens, roles, numbers, lexicon }: Page, { end, value }: NumberPhrase): boolean {
  const one = value > 1 && roles[end]?.rangeTo === true ? numbers.startingAt(end + 1) : null;
  if (one === null || one.value !== 1 || one.magnitude > 1 || lexicon.statistics.percent.match(tokens, one.end) !== null) return false;
  return tokens.kind[one.end] !== Kind.Word || roles[one.end]?.closed !== undefined;
}

/**
 * Whether words, breaks, a comma or percent sign stand on both sides, with no number or hyphen before: what signs, letters or other digits make
 * of a number cannot be.
 */
export function hasNoSigns(page: Page, { first, end, glued }: NumberPhrase): boolean {
  const { tokens } = page;
  if (glued !== null || !isFreeBehind(tokens, end)) return false;
  if (first === 0) return true;
  const kind = tokens.kind[first - 1];
  if (kind === Kind.Break) return true;
  if (kind === Kind.Number || (kind === Kind.Word && !tokens.spaced[first])) return false;
  const sign = kind === Kind.Sign ? tokens.unit[first - 1] : 0;
  if (sign === HYPHEN || sign === MINUS || sign === SLASH || sign === PLUS || ((sign === DOT || sign === CLOSE) && !tokens.spaced[first]))
    return false;
  return first === 1 || tokens.kind[first - 2] !== Kind.Number || isMereWord(page, first - 1);
}

/** "In 2018 recibió 8.760": a word between two numbers that is no unit of time and no letter of a code. */
function isMereWord({ tokens, lexicon }: Page, at: number): boolean {
  const word = tokens.word[at];
  return word !== undefined && tokens.end[at] - tokens.start[at] > 1 && !lexicon.statistics.hours.holds(word);
}

function isFreeBehind({ count, kind, spaced, unit }: Page['tokens'], at: number): boolean {
  if (at >= count || kind[at] === Kind.Break) return true;
  if (kind[at] === Kind.Word) return spaced[at] === 1;
  return kind[at] === Kind.Sign && (unit[at] === COMMA || unit[at] === PERCENT);
}

function whyNotDigits(page: Page, number: NumberPhrase, beside: Beside): string | null {
  const why = isSection(page, number, beside.next) ? 'list number' : hasNoSigns(page, number) ? null : whyNotBySigns(page, number);
  return why ?? whyNotByWords(page, number, beside);
}

/** What letters, signs and other digits right before or behind make of digits. */
function whyNotBySigns(page: Page, number: NumberPhrase): string | null {
  const { tokens } = page;
  const { first, end, glued } = number;
  if ((glued === 'before' || glued === 'both') && !isSecondSide(page, first)) return 'letters before the digits';
  if (isOrdinal(page, number)) return 'ordinal';
  if (isJoinedToLetters(page, first)) return 'part of a name or code';
  if (tokens.unit[first - 1] === ASTERISK && !tokens.spaced[first] && tokens.unit[end] === HASH) return 'part of a name or code'; // "*555#"
  if (tokens.unit[first - 1] === DOT && isOfCode(page, number)) return 'part of a name or code';
  if (isCallingCode(page, first)) return 'part of a telephone number';
  if (tokens.unit[first - 1] === DOT && isNote(page, number)) return 'mark of a footnote';
  if (isQuoted(tokens, first, end)) return 'part of a name or code';
  if (isListNumber(page, number)) return 'list number';
  if (isTimeBySigns(page, number) || isZone(tokens, number)) return 'time of day';
  if (isFlight(page, first)) return 'part of a name or code';
  if (isPair(page, number) || isRun(page, number)) return 'score or code';
  if (isCoordinate(page, first, end)) return 'coordinate';
  if (isSubsection(tokens, first, end)) return 'part of a name or code';
  return null;
}

/** "−5 °C", "at -20 degrees", "minus 20 degrees": behind a minus, or a hyphen that stands behind a word and is tied to a measure alone. */
function isBelowZero(page: Page, { first, end }: NumberPhrase, before: number): boolean {
  const { tokens, lexicon } = page;
  const { kind, unit, spaced } = tokens;
  const { percent, measures } = lexicon.statistics;
  if ((before & Tell.PercentForm) !== 0 && isBehindMinus(page, first)) return percent.match(tokens, end) === null;
  if (spaced[first]) return false;
  const sign = unit[first - 1];
  const isApart = spaced[first - 1] === 1 && kind[first - 2] === Kind.Word;
  if (isDegree(unit[end])) return sign === MINUS || (isApart && (sign === HYPHEN || sign === EN_DASH)); // "to –20 °C"
  return (sign === MINUS || (isApart && sign === HYPHEN)) && measures.match(tokens, end) !== null;
}

/** "Tel: +41", "+41 (0)22" where the page breaks off: in a contact block nothing else has a plus before it, or "(0)". */
function isCallingCode({ tokens, article }: Page, first: number): boolean {
  const { unit, spaced, start } = tokens;
  const isPlus = unit[first - 1] === PLUS || (unit[first - 1] === CLOSE && unit[first - 2] === ZERO && unit[first - 3] === OPEN);
  return isPlus && !spaced[first] && sectionAt(article, start[first]) === 'contact';
}

/** Hours by which a zone's time is ahead. */
const MOST_AHEAD = 14;

/** "GMT +11", "UTC+3". */
const isZone = ({ unit, word }: Page['tokens'], { first, value }: NumberPhrase): boolean =>
  unit[first - 1] === PLUS && value <= MOST_AHEAD && word[first - 2]?.case === Case.Upper && word[first - 2]!.text.length === 3;

/** The 5 of "4x5 m": behind the letter for "by", which is tied to another number. */
const isSecondSide = ({ tokens, lexicon }: Page, first: number): boolean =>
  tokens.kind[first - 2] === Kind.Number && !tokens.spaced[first - 1] && lexicon.statistics.times.standsAt(tokens, first - 1);

/** "the number "527"": alone in quotation marks. */
const isQuoted = ({ unit, spaced }: Page['tokens'], first: number, end: number): boolean =>
  QUOTES.has(unit[first - 1]) && QUOTES.has(unit[end]) && !spaced[first] && !spaced[end];

const QUOTES = new Set([...'"“”'].map((sign) => sign.charCodeAt(0)));

/** "Article 13(2)": alone in brackets tied to digits. */
const isSubsection = ({ kind, unit, spaced }: Page['tokens'], first: number, end: number): boolean =>
  unit[first - 1] === OPEN && !spaced[first - 1] && kind[first - 2] === Kind.Number && unit[end] === OPEN + 1;

/** What words before or behind make of digits. */
function whyNotByWords(page: Page, number: NumberPhrase, beside: Beside): string | null {
  const { tokens } = page;
  const { first, end, plain } = number;
  const closesRange = first > 3 && tokens.kind[first - 2] === Kind.Number && page.roles[first - 1]?.rangeTo === true;
  if ((closesRange || mayBeTime(beside)) && isTimeByWords(page, number, beside)) return 'time of day';
  if (isClock(page, number)) return 'time of day';
  const letters = end < tokens.count && tokens.kind[end] === Kind.Word ? tokens.end[end] - tokens.start[end] : 0;
  if (letters > 1 && letters < 4 && WAVES.has(tokens.word[end]!.text)) return 'part of a name or code';
  if (letters === 1 && isCoordinate(page, first, end)) return 'coordinate';
  return plain ? whyNotPlain(page, number) : null;
}

function whyNotPlain(page: Page, number: NumberPhrase): string | null {
  const { tokens, lexicon } = page;
  const { first, end } = number;
  if (isPlaceOrDay(page, number) || isPostcode(page, number)) return 'part of an address or date';
  if (isAddress(page, end) && lexicon.statistics.measures.match(tokens, end) === null) return 'part of an address'; // "32 square metres"
  if (namesDay(page, end)) return 'day in a name';
  if (isIssue(page, number)) return 'number of an issue';
  return tokens.unit[first] === ZERO && tokens.end[first] - tokens.start[first] > 1 && !isPaddedCount(page, number)
    ? 'code with a leading zero'
    : null;
}

/** "06 départements", "02 femmes": two digits right before a plural in small letters, as lists of field offices write few. */
const isPaddedCount = (page: Page, { first, end }: NumberPhrase): boolean =>
  page.tokens.end[first] - page.tokens.start[first] === 2 &&
  page.tokens.word[end]?.case === Case.Lower &&
  page.roles[end]?.closed === undefined &&
  looksPlural(page, end);

/** Reports of one series are fewer. */
const MOST_ISSUES = 100;

/** "Rapport de déplacement 8 (11 mars — 2 mai 2019)": in the title, behind an open word, and the days that it is about in brackets. */
function isIssue({ tokens, roles, claims, article }: Page, { first, end, value }: NumberPhrase): boolean {
  if (tokens.unit[end] !== OPEN || value >= MOST_ISSUES || article.title === null || tokens.end[end - 1] > article.title.end) return false;
  const before = roles[first - 1];
  return tokens.kind[first - 1] === Kind.Word && before?.closed === undefined && before?.place !== true && claims.has(end + 1);
}

function whyNotWords(page: Page, number: NumberPhrase, beside: Beside): string | null {
  const { tokens } = page;
  const { first } = number;
  if (number.glued !== null) return 'part of a name or code';
  const isTied = isInnerHyphen(tokens, first - 1); // "-four nurses, two doctors-" is not
  const joined = isTied && first > 1 && tokens.kind[first - 2] === Kind.Word;
  if (joined && !limitsAge(page, first - 2)) return 'part of a word';
  if ((formsAt(page, number.end) & Form.Uncounted) !== 0 && page.lexicon.statistics.ordinalWords.standsAt(tokens, number.end))
    return 'ordinal'; // "five thousandth"
  if (endsOrdinal(page, number)) return 'ordinal';
  if (isName(page, number) || isNamedByNumber(page, number)) return 'part of a name';
  if (isCoined(page, number) || isTermAlone(page, number)) return 'figure of speech';
  if (!hasNoSigns(page, number) && isTimeBySigns(page, number)) return 'time of day';
  return mayBeTime(beside) && isTimeByWords(page, number, beside) ? 'time of day' : null;
}

/** Numbers in words from here on have no article of their own. */
const TWENTY = 20;

/** "الثلاث", "الاثني عشر": a number in words with its article written to it, which is no ordinal. */
export const isDefinite = ({ tokens, roles, language }: Page, { first, form, value }: NumberPhrase): boolean =>
  language.clitics !== undefined &&
  form === 'words' &&
  value < TWENTY &&
  roles[first]?.ordinalAge === undefined &&
  tokens.word[first]!.fold.startsWith(language.clitics.article);

/** "مجموعة السبع", "الخمس من السكان": a number in words with its article counts only the noun with an article before it. */
const isNamedByNumber = (page: Page, number: NumberPhrase): boolean =>
  isDefinite(page, number) &&
  number.end - number.first === 1 &&
  page.tokens.word[number.first - 1]?.fold.startsWith(page.language.clitics!.article) !== true;

/** "en cuarentena", "por quincena", "une quarantaine de 14 jours": words for about so many that count nothing here. */
function isTermAlone({ language, lexicon, numbers, roles, tokens }: Page, { first, end, form }: NumberPhrase): boolean {
  if (form !== 'collective' || end - first > 2) return false;
  if (roles[first - 1]?.date?.ordinal === true && lexicon.statistics.ofThe.standsAt(tokens, end)) return true; // "la première quinzaine du mois"
  const counts = lexicon.statistics.nounOf.standsAt(tokens, end);
  if (counts && tokens.kind[end + 1] === Kind.Number) return numbers.startingAt(end + 1) !== null;
  if (lexicon.statistics.lasting.standsAt(tokens, end - 1)) return isTerm({ lexicon, roles, tokens }, first, end);
  if (counts) return false;
  const isThat = language.statistics.noun.head === 'first' && roles[first - 1]?.closed === 'determiners'; // "que la quinzaine précédente"
  return end - first === 1 && (isThat || tokens.kind[end] !== Kind.Word || roles[end]?.closed !== undefined);
}

/** "une quarantaine obligatoire", "la cuarentena de los recién llegados": a word for forty that lasts, where no "de" counts anything by it and no verb is told of so many. */
function isTerm({ lexicon, roles, tokens }: Pick<Page, 'lexicon' | 'roles' | 'tokens'>, first: number, end: number): boolean {
  const { nounOf, ofThe } = lexicon.statistics;
  const defined = end - first === 1;
  if (ofThe.standsAt(tokens, end)) return defined;
  if (nounOf.standsAt(tokens, end)) return defined && roles[end + 1]?.closed === 'determiners';
  return defined || (tokens.kind[end] === Kind.Word && roles[end]?.closed === undefined);
}

const isSmallNumber = ({ roles }: Page, at: number) => {
  const part = roles[at]?.number?.part;
  return part === 'unit' || part === 'ten';
};

/** "Haiti Gets Two More Weeks": a heading of a body, in a language that writes all words of weight so there. */
const isInHeading = (page: Page, first: number): boolean =>
  placesOf(page.language.code)?.words.titleCase === true && isHeading(page, first, true);

/** "Tres Fronteras", "Treinta y Tres", "Trois-Rivières", "the Big Five": capitals in mid-sentence, outside titles, where headlines and shouting write all words so. */
function isName(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, article } = page;
  if (tokens.word[first]?.case !== Case.Capitalised) return false;
  if (page.language.statistics.noun.capitals === true && !isSmallNumber(page, first)) return false; // "Tausende", "Millionen" are nouns
  const title = article.title;
  if (title !== null && tokens.start[first] < title.end) return false;
  const next = tokens.word[end];
  if (page.language.statistics.noun.capitals === true && isMeasured(page, end + 1)) return false; // "in Acht-Stunden-Schichten"
  if (tokens.unit[end] === HYPHEN && !tokens.spaced[end] && tokens.word[end + 1]?.case === Case.Capitalised) return true;
  const before = first > 0 ? tokens.word[first - 1] : undefined;
  if (before === undefined || before.case === Case.Upper || isInHeading(page, first)) return false;
  if (next === undefined || page.roles[end]?.closed !== undefined)
    return before.case !== Case.Capitalised || page.roles[first - 1]?.closed === undefined;
  if (next.case === Case.Capitalised || (end - first > 1 && tokens.word[end - 1]?.case === Case.Capitalised)) return true;
  return before.case === Case.Capitalised && page.roles[first - 1]?.closed === undefined && tokens.unit[first - 2] !== COMMA;
}
