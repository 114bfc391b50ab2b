import { digitsAt, type NumberPhrase } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { isAlways, isCoined, type Trail } from './idiom.js';
import { isLabelled } from './label.js';
import { nounAt } from './noun.js';
import type { Beside } from './reading.js';
import { Form, formsAt, WAVES } from './word-forms.js';

const HYPHEN = 45;
const COLON = 58;
const COMMA = 44;
const SLASH = 47;
const PERCENT = 37;
const DOT = 46;
const MINUS = 0x2212;
const PARENTHESIS = 40;
const isDegree = (unit: number) => unit === 0xb0 || unit === 0xba || unit === 0xaa;
const LONGEST_LIST = 30;
/** Most tokens of a street with its name. */
const LONGEST_NAME = 8;

/** Why a number is no statistic, or null where it may be one. */
export function whyNot(page: Page, number: NumberPhrase, trail: Trail, beside: Beside): string | null {
  if (Number.isNaN(number.value)) return 'digit groups that make no number';
  if (isAlways(page, number, trail, beside.next)) return 'figure of speech';
  if (isLabelled(page, number, trail, beside.before)) return 'number of a thing';
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
  if (sign === HYPHEN || sign === SLASH || (sign === DOT && !tokens.spaced[first])) return false;
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
  const why = hasNoSigns(page, number) ? null : whyNotBySigns(page, number);
  return why ?? whyNotByWords(page, number, beside);
}

/** What letters, signs and other digits right before or behind make of digits. */
function whyNotBySigns(page: Page, number: NumberPhrase): string | null {
  const { tokens } = page;
  const { first, end, glued } = number;
  if (glued === 'before' || glued === 'both') return 'letters before the digits';
  if (isOrdinal(page, number)) return 'ordinal';
  if (isJoinedToLetters(page, first)) return 'part of a name or code';
  if (tokens.unit[first - 1] === DOT && isOfCode(tokens, first)) return 'part of a name or code';
  if (isListNumber(page, number)) return 'list number';
  if (isTimeBySigns(page, number)) return 'time of day';
  if (isFlight(page, first)) return 'part of a name or code';
  if (isPair(page, number) || isRun(page, number)) return 'score or code';
  if (isCoordinate(page, first, end)) return 'coordinate';
  const below = tokens.unit[first - 1] === MINUS && !tokens.spaced[first] && isDegree(tokens.unit[end]);
  return below ? 'below zero' : null;
}

/** Whether a word of the clock stands beside the number, or a number that may be the end of its hours. */
const mayBeTime = ({ before, behind, gap }: Beside): boolean => ((before | behind) & Tell.Clock) !== 0 || gap === 1;

/** What words before or behind make of digits. */
function whyNotByWords(page: Page, number: NumberPhrase, beside: Beside): string | null {
  const { tokens } = page;
  const { first, end, plain } = number;
  if (mayBeTime(beside) && isTimeByWords(page, number, beside)) return 'time of day';
  if (isClock(page, number)) return 'time of day';
  const letters = end < tokens.count && tokens.kind[end] === Kind.Word ? tokens.end[end] - tokens.start[end] : 0;
  if (letters > 1 && letters < 4 && WAVES.has(tokens.word[end]!.text)) return 'part of a name or code';
  if (letters === 1 && isCoordinate(page, first, end)) return 'coordinate';
  return plain ? whyNotPlain(page, number) : null;
}

function whyNotPlain(page: Page, number: NumberPhrase): string | null {
  const { tokens, lexicon } = page;
  const { first, end } = number;
  if (endsAddress(page, number) || isPostcode(page, number)) return 'part of an address';
  if (isAddress(page, end) && lexicon.statistics.measures.match(tokens, end) === null) return 'part of an address'; // "32 square metres"
  if (namesDay(page, end)) return 'day in a name';
  return tokens.unit[first] === 48 && tokens.end[first] - tokens.start[first] > 1 ? 'code with a leading zero' : null;
}

function whyNotWords(page: Page, number: NumberPhrase, beside: Beside): string | null {
  const { tokens } = page;
  const { first } = number;
  if (number.glued !== null) return 'part of a name or code';
  const joined = tokens.unit[first - 1] === HYPHEN && !tokens.spaced[first] && tokens.kind[first - 2] === Kind.Word;
  if (joined && !limitsAge(page, first - 2)) return 'part of a word';
  if ((formsAt(page, number.end) & Form.Uncounted) !== 0 && page.lexicon.statistics.ordinalWords.standsAt(tokens, number.end))
    return 'ordinal'; // "five thousandth"
  if (endsOrdinal(page, number)) return 'ordinal';
  if (isName(page, number)) return 'part of a name';
  if (isCoined(page, number) || isTermAlone(page, number)) return 'figure of speech';
  if (!hasNoSigns(page, number) && isTimeBySigns(page, number)) return 'time of day';
  return mayBeTime(beside) && isTimeByWords(page, number, beside) ? 'time of day' : null;
}

/** "dix-huitième", "vingt-deuxième", "vingt et unième" */
function endsOrdinal({ tokens, roles, lexicon }: Page, { end, form, value }: NumberPhrase): boolean {
  if (form !== 'words' || value < 10) return false;
  const tied = (tokens.unit[end] === HYPHEN && !tokens.spaced[end]) || roles[end]?.numberAnd === true;
  return tied && lexicon.statistics.ordinalTails.standsAt(tokens, end + 1);
}

/** "en cuarentena", "por quincena", "une quarantaine de 14 jours": words for about so many that count nothing here. */
function isTermAlone({ lexicon, numbers, roles, tokens }: Page, { first, end, form }: NumberPhrase): boolean {
  if (form !== 'collective' || end - first > 2) return false;
  const counts = lexicon.statistics.nounOf.standsAt(tokens, end);
  if (counts) return tokens.kind[end + 1] === Kind.Number && numbers.startingAt(end + 1) !== null;
  return end - first === 1 && (tokens.kind[end] !== Kind.Word || roles[end]?.closed !== undefined);
}

/** "3rd", "30ème", "1º", "2.ª" */
function isOrdinal(page: Page, { end, glued, plain }: NumberPhrase): boolean {
  const { tokens } = page;
  if (!plain) return false;
  if (glued === 'after') return page.lexicon.statistics.ordinalSuffixes.standsAt(tokens, end);
  if (end >= tokens.count || tokens.spaced[end]) return false;
  if (tokens.unit[end] === HYPHEN && !tokens.spaced[end + 1])
    return page.lexicon.statistics.ordinalSuffixes.has(`-${tokens.word[end + 1]?.fold}`); // "5-й"
  if (page.language.dates.dayFirst === true && isStopped(page, end)) return true;
  const sign = tokens.unit[end] === DOT && !tokens.spaced[end + 1] ? end + 1 : end;
  if (sign > end && page.lexicon.statistics.ordinalSuffixes.standsAt(tokens, sign)) return true; // "3.er Distrito"
  return isDegree(tokens.unit[sign]) && tokens.kind[sign + 1] === Kind.Word && !isScale(page, sign + 1);
}

/** Above this an ordinal in digits is rarer than a number that ends its sentence. */
const HIGHEST_ORDINAL = 200;

/** "der 3. Konvoi", "zum 25. Mal": a full stop that ends no sentence, where ordinals are written so. */
function isStopped(page: Page, end: number): boolean {
  const { tokens, roles } = page;
  const next = tokens.word[end + 1];
  if (tokens.unit[end] !== DOT || next === undefined || digitsAt(tokens, end - 1) > HIGHEST_ORDINAL) return false;
  if (next.case === Case.Lower) return true;
  return roles[end + 1]?.closed === undefined && roles[end + 1]?.number === undefined;
}

/** "C" and "F" behind the sign of a degree. */
const isScale = (page: Page, at: number) => 'CF'.includes(page.tokens.word[at]!.text);

/** "COVID-19", "7F-04418", "A/RES/70/1"; not "over-60s". */
function isJoinedToLetters(page: Page, first: number): boolean {
  const { tokens, lexicon } = page;
  const sign = tokens.unit[first - 1];
  if ((sign !== HYPHEN && sign !== SLASH) || tokens.spaced[first] || tokens.spaced[first - 1]) return false;
  const before = tokens.kind[first - 2];
  if (before !== Kind.Word) return sign === SLASH && before === Kind.Number;
  return !limitsAge(page, first - 2) && lexicon.statistics.scales.match(tokens, first - 2) === null;
}

const limitsAge = (page: Page, at: number) => page.lexicon.statistics.agePrefixes.has(page.tokens.word[at]!.fold);

/** "5J 859", "3U 8633": the code of an airline that begins with a digit. */
function isFlight({ tokens }: Page, first: number): boolean {
  const word = tokens.word[first - 1];
  return (
    word !== undefined &&
    word.text.length === 1 &&
    word.case !== Case.Lower &&
    tokens.kind[first - 2] === Kind.Number &&
    !tokens.spaced[first - 1] &&
    tokens.end[first - 2] - tokens.start[first - 2] === 1
  );
}

/** "[1]"; "1. Needs.", "2) People" at the beginning of a paragraph; "(1) food, (2) water". */
function isListNumber(page: Page, { first, end, plain, value }: NumberPhrase): boolean {
  const { tokens } = page;
  const before = tokens.unit[first - 1];
  const behind = tokens.unit[end];
  if (before === 91 && behind === 93) return true;
  if (!plain || value > LONGEST_LIST) return false;
  const bracketed = before === PARENTHESIS && behind === PARENTHESIS + 1;
  const start = bracketed ? first - 1 : first;
  const opens = start === 0 || tokens.kind[start - 1] === Kind.Break;
  if (opens) return (behind === DOT || behind === PARENTHESIS + 1) && !tokens.spaced[end] && (bracketed || tokens.spaced[end + 1] === 1);
  if (bracketed) return tokens.kind[start - 1] === Kind.Sign || page.roles[start - 1]?.closed === 'conjunctions';
  return behind === PARENTHESIS + 1 && !tokens.spaced[end] && !isOpen(page, first);
}

/** Whether a parenthesis stands open before token `at`. */
function isOpen(page: Page, at: number): boolean {
  const { tokens } = page;
  for (let i = at - 1; i >= 0 && tokens.kind[i] !== Kind.Break; i -= 1) {
    if (tokens.unit[i] === PARENTHESIS) return true;
    if (tokens.unit[i] === PARENTHESIS + 1) return false;
  }
  return false;
}

/** "13h20", "16 h 30", "6.30 a.m.", "8:00" */
function isTimeBySigns(page: Page, number: NumberPhrase): boolean {
  const { tokens } = page;
  const { first, end } = number;
  if (tokens.unit[end] === COLON && !tokens.spaced[end] && tokens.kind[end + 1] === Kind.Number && !tokens.spaced[end + 1]) return true;
  if (tokens.unit[first - 1] === COLON && !tokens.spaced[first] && tokens.kind[first - 2] === Kind.Number) return true;
  return isMinutes(page, number);
}

/** "à 9 heures", "las 10 horas", "ocho de la noche": without signs or other digits. */
function isTimeByWords(page: Page, number: NumberPhrase, { before, behind }: Beside): boolean {
  if (number.value >= 25) return false;
  const { tokens, roles, lexicon } = page;
  const { first, end } = number;
  const { clock, clockBefore, hours } = lexicon.statistics;
  if ((behind & Tell.Clock) !== 0 && clock.match(tokens, end) !== null && tokens.unit[end + 1] !== SLASH)
    return tokens.kind[end + 1] === Kind.Number || lexicon.statistics.hoursSpent.match(tokens, first - 1) === null;
  if (opensHours(page, end) || isOpeningHour(page, number)) return true;
  if (number.value <= NOON && (roles[end]?.rangeTo === true || roles[first - 1]?.rangeTo === true) && isOfficeHour(page, number))
    return true;
  if ((before & Tell.Clock) === 0) return false;
  if (number.value <= NOON && isHourOf(page, number)) return true;
  if (clockBefore.match(tokens, first - 1) === null) return false;
  // "à 9 heures" tells the time, "à 9 heures de route" does not; only hours are told so
  if (hours.standsAt(tokens, end)) return !lexicon.statistics.nounOf.standsAt(tokens, end + 1) && !closesChange(page, first);
  return lexicon.statistics.durations.match(tokens, end) === null && isBareTime(page, number);
}

const isQuarter = (minutes: number): boolean => minutes % 15 === 0 && minutes < 60;

/** "by 8.30": digits that tell a time by a full stop. */
export const isClock = (page: Page, { first, end }: NumberPhrase): boolean =>
  end - first === 3 && isDottedTime(page, first) && isEdgeOfTime(page, first);

/** "8.30", "15.45": hours and quarters of an hour, with nothing counted behind. */
function isDottedTime({ tokens, roles, lexicon }: Page, first: number): boolean {
  const last = first + 2;
  const end = last + 1;
  if (tokens.unit[first + 1] !== DOT || tokens.kind[last] !== Kind.Number || tokens.end[last] - tokens.start[last] !== 2) return false;
  if (digitsAt(tokens, first) > 24 || !isQuarter(digitsAt(tokens, last))) return false;
  if (tokens.kind[end] === Kind.Number || lexicon.statistics.percent.match(tokens, end) !== null) return false;
  return tokens.kind[end] !== Kind.Word || roles[end]?.closed !== undefined;
}

/** "by 8.30", but not "rose by 8.30"; "from 9.00 to 15.30" and "8.30–12.30" at both ends. */
function isEdgeOfTime(page: Page, first: number): boolean {
  const { tokens, roles, lexicon } = page;
  const { clockEdges } = lexicon.statistics;
  if (isDashOf(tokens.unit[first + 3]) && digitsAt(tokens, first) < digitsAt(tokens, first + 4)) return isDottedTime(page, first + 4);
  if (isDashOf(tokens.unit[first - 1]) && tokens.kind[first - 4] === Kind.Number && digitsAt(tokens, first - 4) < digitsAt(tokens, first))
    return isDottedTime(page, first - 4);
  if (clockEdges.standsAt(tokens, first - 1) && !lexicon.changes.standsAt(tokens, first - 2)) {
    const joint = first + 3;
    const isRange = roles[joint]?.rangeTo === true || roles[joint]?.numberAnd === true;
    return !isRange || tokens.kind[joint + 1] !== Kind.Number || isDottedTime(page, joint + 1);
  }
  if (roles[first - 1]?.rangeTo !== true && roles[first - 1]?.numberAnd !== true && !isDashOf(tokens.unit[first - 1])) return false;
  return isDottedTime(page, first - 4) && clockEdges.standsAt(tokens, first - 5) && !lexicon.changes.standsAt(tokens, first - 6);
}

/** "ramené de 9 à 4 heures": behind the first value of a change. */
const closesChange = ({ tokens, roles, lexicon }: Page, first: number): boolean =>
  roles[first - 1]?.rangeTo === true && tokens.kind[first - 2] === Kind.Number && lexicon.changeOpeners.standsAt(tokens, first - 3);

/** Digits of four or more. */
const isLong = ({ tokens }: Page, at: number) => tokens.kind[at] === Kind.Number && tokens.end[at] - tokens.start[at] > 3;

const isDashOf = (unit: number) => unit === HYPHEN || unit === 0x2013;

/** "de 8 a 16 h": the clock behind the second number. */
function opensHours({ tokens, roles, numbers, lexicon }: Page, end: number): boolean {
  const tied = isDashOf(tokens.unit[end]) && lexicon.dates.words.dayFirst === true; // "9–16 Uhr"
  const close = roles[end]?.rangeTo === true || tied ? numbers.startingAt(end + 1) : null;
  return (
    close !== null && close.value < 25 && lexicon.statistics.clock.match(tokens, close.end) !== null && tokens.unit[close.end + 1] !== SLASH
  );
}

/** Words between what has its hour and "at". */
const HOURLY = 4;

/** "lights go out at 10", "the gates open at seven": behind what has its hour, with nothing counted behind. */
function isHourOf({ tokens, roles, lexicon }: Page, { first, end }: NumberPhrase): boolean {
  const { hourly, clockBefore } = lexicon.statistics;
  if (hourly.size === 0 || clockBefore.match(tokens, first - 1) === null) return false;
  if (tokens.kind[end] === Kind.Word && roles[end]?.closed === undefined) return false;
  for (let at = first - 2; at > first - 2 - HOURLY && tokens.kind[at] === Kind.Word; at -= 1) if (hourly.standsAt(tokens, at)) return true;
  return false;
}

/** Hours of the clock's face, and the earliest at which a day's work begins. */
const NOON = 12;
const EARLIEST = 6;
/** Words before "from" that can hold the verb of a change. */
const CHANGED = 5;

/** "may call from 8 to 5": an end of a range that goes down, where nothing changes and nothing is counted. */
function isOfficeHour(page: Page, { first, end, value }: NumberPhrase): boolean {
  const { numbers, roles } = page;
  if (roles[end]?.rangeTo === true) {
    const close = numbers.startingAt(end + 1);
    return close !== null && isDay(page, first, value, close);
  }
  const open = numbers.startingAt(first - 2);
  const close = numbers.startingAt(first);
  return open !== null && open.end === first - 1 && close !== null && isDay(page, open.first, open.value, close);
}

function isDay(page: Page, from: number, opens: number, { value, end }: NumberPhrase): boolean {
  const { tokens, roles, lexicon } = page;
  if (
    page.language.statistics.noun.head !== 'last' ||
    opens < EARLIEST ||
    value >= opens ||
    !lexicon.changeOpeners.standsAt(tokens, from - 1)
  )
    return false;
  if (tokens.kind[end] === Kind.Word && roles[end]?.closed === undefined && roles[end]?.date?.weekday === undefined) return false;
  for (let at = from - 2; at > from - 2 - CHANGED && tokens.kind[at] === Kind.Word; at -= 1)
    if (lexicon.changes.standsAt(tokens, at) || lexicon.statistics.change.standsAt(tokens, at)) return false;
  return tokens.unit[end] !== 37 && tokens.unit[end] !== HYPHEN;
}

/** Least hours that a day's work takes: "de 9 a 15 horas" tells when, "de 2 a 3 horas" how long. */
const OPENING = 4;

/** ", de 9 a 15 horas", "lundi de 9 à 15 heures": an end of such a range, behind a comma, a bracket or a weekday and "de". */
function isOpeningHour({ tokens, roles, numbers, lexicon }: Page, { first, end, value }: NumberPhrase): boolean {
  if (roles[end]?.rangeTo === true) {
    const high = numbers.startingAt(end + 1);
    return high !== null && isDayOfHours(first, value, high.end, high.value);
  }
  const low = roles[first - 1]?.rangeTo === true ? numbers.startingAt(first - 2) : null;
  return low !== null && isDayOfHours(low.first, low.value, end, value);

  function isDayOfHours(from: number, opens: number, to: number, closes: number): boolean {
    if (closes > 24 || closes - opens < OPENING || !lexicon.statistics.hours.standsAt(tokens, to)) return false;
    if (!lexicon.statistics.ageOf.standsAt(tokens, from - 1) || lexicon.statistics.nounOf.standsAt(tokens, to + 1)) return false;
    return tokens.unit[from - 2] === COMMA || tokens.unit[from - 2] === PARENTHESIS || roles[from - 2]?.date?.weekday !== undefined;
  }
}

/** The minutes of "16 h 30" and "10 heures 30", with nothing counted behind. */
function isMinutes({ tokens, lexicon, roles }: Page, { first, end, plain, value }: NumberPhrase): boolean {
  const word = tokens.word[first - 1];
  if (word === undefined || tokens.kind[first - 2] !== Kind.Number) return false;
  if (word.text === 'h') return true;
  return (
    plain && value < 60 && lexicon.statistics.hours.holds(word) && (tokens.kind[end] !== Kind.Word || roles[end]?.closed !== undefined)
  );
}

/** "at 6.30", "a las 10": a number that can be a time, with nothing counted behind. */
function isBareTime(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, lexicon, roles } = page;
  const last = end - 1;
  if (end - first === 3 && tokens.kind[last] === Kind.Number && tokens.end[last] - tokens.start[last] === 2 && digitsAt(tokens, last) < 60)
    return true;
  if (!lexicon.statistics.clockAlone.standsAt(tokens, first - 1)) return false;
  return tokens.kind[end] !== Kind.Word || roles[end]?.closed !== undefined;
}

/** "0483 5012 3456": digit runs side by side. A date before or a compound behind ("27 3-day sessions") does not make one. */
function isRun(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, claims } = page;
  if (tokens.kind[first - 1] === Kind.Number && !claims.has(first - 1))
    return tokens.unit[end] !== HYPHEN || tokens.kind[end + 1] !== Kind.Word;
  if (tokens.kind[end] !== Kind.Number || claims.has(end)) return false;
  return !(tokens.unit[end + 1] === HYPHEN && tokens.kind[end + 2] === Kind.Word);
}

const isTied = ({ unit, spaced }: Page['tokens'], sign: number) =>
  (unit[sign] === HYPHEN || unit[sign] === SLASH) && !spaced[sign] && !spaced[sign + 1];

/** "C/109/L/5/Rev.2", "Add.1": behind a short word and its full stop, nothing between. */
function isOfCode(tokens: Page['tokens'], first: number): boolean {
  if (tokens.spaced[first] || tokens.spaced[first - 1]) return false;
  return (
    tokens.word[first - 2]?.case === Case.Capitalised &&
    tokens.end[first - 2] - tokens.start[first - 2] <= 4 &&
    tokens.unit[first - 3] === SLASH
  );
}

/** "won 3-1", "24/7", "024-7168-03": digits tied to digits that make no range. */
function isPair(page: Page, number: NumberPhrase): boolean {
  const { tokens } = page;
  const { first, end } = number;
  if (tokens.kind[first - 2] === Kind.Number && isTied(tokens, first - 1)) return true;
  if (!isTied(tokens, end) || tokens.kind[end + 1] !== Kind.Number) return false;
  if (tokens.unit[end] === SLASH) return true;
  const next = page.numbers.startingAt(end + 1);
  if (page.lexicon.statistics.contests.standsAt(tokens, first - 1) && next !== null && next.value < 100) return true; // "lost 2-3"
  if (next === null || !(next.value > number.value)) return true;
  const coded = tokens.kind[next.end + 1] === Kind.Number || tokens.word[next.end + 1]?.case === Case.Upper; // "1-800-CALL"
  return tokens.unit[next.end] === HYPHEN && !tokens.spaced[next.end + 1] && coded;
}

/** "rue du 29-Mars": a day tied to its month, which no date has taken. */
function namesDay({ tokens, roles }: Page, end: number): boolean {
  return tokens.unit[end] === HYPHEN && !tokens.spaced[end] && !tokens.spaced[end + 1] && roles[end + 1]?.date?.month !== undefined;
}

/** "12 rue du Port", "40 Main Street" */
export function isAddress(page: Page, end: number): boolean {
  const { tokens } = page;
  if (tokens.spaced[end] !== 1) return false;
  let at = end;
  while (at < end + 2 && tokens.word[at]?.case === Case.Capitalised && !isStreet(page, at)) at += 1;
  return isStreet(page, at) && (at === end || tokens.word[at]!.case === Case.Capitalised);
}

const isStreet = (page: Page, at: number): boolean =>
  (formsAt(page, at) & Form.Uncounted) !== 0 && page.lexicon.statistics.streets.standsAt(page.tokens, at);

/** "Calle Loa 1013", "Avenida 25 de Mayo 1234": a street by name before the number, nothing counted behind. */
export function endsAddress(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, roles } = page;
  const last = tokens.unit[first - 1] === COMMA ? first - 2 : first - 1; // "Rua Major Diogo, 834"
  if (tokens.word[last]?.case !== Case.Capitalised || nounAt(page, end) !== null) return false;
  if (endsAsStreet(page, last)) return true;
  for (let at = last - 1; at >= 0 && at > last + 1 - LONGEST_NAME; at -= 1) {
    const word = tokens.word[at];
    if (isStreet(page, at)) return true;
    const named = word === undefined ? tokens.kind[at] !== Kind.Break && tokens.unit[at] !== COMMA : word.case === Case.Capitalised;
    if (!named && roles[at]?.closed === undefined) return false;
  }
  return false;
}

function isPostcode(page: Page, number: NumberPhrase): boolean {
  const { streetEndings, postcodesApart } = page.language.statistics;
  return (streetEndings !== undefined && isBeforeTown(page, number)) || (postcodesApart === true && isApart(page, number));
}

/** ", 1010 Wien": four or five digits behind a comma, or first on the line, before a town; "1211 Genf 19". Asked where streets are told by their endings. */
function isBeforeTown(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, roles, language } = page;
  const length = tokens.end[first] - tokens.start[first];
  if (language.statistics.streetEndings === undefined) return false;
  const town = tokens.word[first - 1]?.case === Case.Capitalised && roles[first - 1]?.place === true;
  if (town && length < 3 && tokens.kind[end] !== Kind.Word && isLong(page, first - 2)) return true;
  if (length < 4 || length > 5) return false;
  const opens = first === 0 || tokens.kind[first - 1] === Kind.Break || tokens.unit[first - 1] === COMMA;
  return opens && roles[end]?.place === true && (tokens.kind[end + 1] !== Kind.Word || roles[end + 1]?.closed !== undefined);
}

/** "Hafenstraße 12", "Berliner Str. 7" */
function endsAsStreet({ tokens, language }: Page, at: number): boolean {
  const { streetEndings } = language.statistics;
  if (streetEndings === undefined) return false;
  const fold = tokens.word[at]!.fold;
  return streetEndings.some((ending) => fold.endsWith(ending));
}

/** "220030, Минск", "220030, г. Минск": five or six digits before a comma and a town, where addresses are written so. */
function isApart({ tokens, language }: Page, { first, end }: NumberPhrase): boolean {
  const digits = tokens.end[first] - tokens.start[first];
  if (language.statistics.postcodesApart !== true || digits < 5 || digits > 6) return false;
  if (tokens.unit[first - 1] === COMMA && tokens.kind[first - 2] === Kind.Number && tokens.kind[end] !== Kind.Word) return true; // "48, 14013"
  if (tokens.unit[end] !== COMMA) return false;
  const next = tokens.word[end + 1];
  return tokens.word[first - 1] === undefined && next !== undefined && (next.case === Case.Capitalised || next.text.length === 1);
}

/** "18.7264 N", "8°33' N": degrees and minutes of latitude and longitude. */
function isCoordinate(page: Page, first: number, end: number): boolean {
  const { tokens } = page;
  if (isMinuteOfArc(page, first) || (isDegree(tokens.unit[end]) && isMinuteOfArc(page, end + 1))) return true;
  const word = tokens.word[isDegree(tokens.unit[end]) ? end + 1 : end]?.text;
  if (word === undefined || word.length !== 1 || !'NSEWO'.includes(word)) return false;
  return tokens.kind[end + 1] !== Kind.Word;
}

/** The 33 of "8°33'" and the 20 of "8°33'20"": digits tied to degrees or minutes before them. */
function isMinuteOfArc({ tokens }: Page, at: number): boolean {
  if (tokens.kind[at] !== Kind.Number || tokens.spaced[at] || tokens.kind[at - 2] !== Kind.Number) return false;
  return isDegree(tokens.unit[at - 1]) || ((tokens.unit[at - 1] === 39 || tokens.unit[at - 1] === 0x2032) && isDegree(tokens.unit[at - 3]));
}

const isMeasured = ({ tokens, lexicon }: Page, at: number) =>
  lexicon.statistics.durations.match(tokens, at) !== null || lexicon.statistics.measures.match(tokens, at) !== null;

const isSmallNumber = ({ roles }: Page, at: number) => {
  const part = roles[at]?.number?.part;
  return part === 'unit' || part === 'ten';
};

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
  const before = tokens.word[first - 1];
  if (first === 0 || before === undefined || before.case === Case.Upper) return false;
  if (next === undefined || page.roles[end]?.closed !== undefined)
    return before.case !== Case.Capitalised || page.roles[first - 1]?.closed === undefined;
  if (next.case === Case.Capitalised || (end - first > 1 && tokens.word[end - 1]?.case === Case.Capitalised)) return true;
  return before.case === Case.Capitalised && page.roles[first - 1]?.closed === undefined && tokens.unit[first - 2] !== COMMA;
}
