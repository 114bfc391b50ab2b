import { qualifierBefore } from '../../text/amounts.js';
import { digitsAt, type NumberPhrase } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { Case, Kind } from '../../text/tokens.js';
import { isMarked, Mark } from '../dates/marks.js';
import { isBehindWeekday } from '../dates/words.js';
import type { Page } from '../page.js';
import { isMeasured } from './measured.js';
import { looksPlural } from './noun.js';
import { type Beside, halfAt } from './reading.js';
import { isOfficeHour, isOpeningHour } from './working-hours.js';

const HYPHEN = 45;
const COMMA = 44;
const COLON = 58;
const YEAR_DIGITS = 4;
const SLASH = 47;
const DOT = 46;

const LAST_TIME = 2400;
const WHOLE_DAY = 24;

/** Whether a word of the clock stands beside the number, or a number that may be the end of its hours. */
export const mayBeTime = ({ before, behind, gap }: Beside): boolean => ((before | behind) & Tell.Clock) !== 0 || gap === 1;

/** "13h20", "16 h 30", "6.30 a.m.", "8:00" */
export function isTimeBySigns(page: Page, number: NumberPhrase): boolean {
  const { tokens } = page;
  const { first, end } = number;
  if (tokens.unit[end] === COLON && !tokens.spaced[end] && tokens.kind[end + 1] === Kind.Number && !tokens.spaced[end + 1]) return true;
  const glued = tokens.unit[first - 1] === COLON && !tokens.spaced[first] && tokens.kind[first - 2] === Kind.Number;
  if (glued && tokens.end[first - 2] - tokens.start[first - 2] < YEAR_DIGITS) return true; // but "Arrivées en 2016 :184 546"
  return isMinutes(page, number);
}

/** "à 9 heures", "las 10 horas", "ocho de la noche": without signs or other digits. */
export function isTimeByWords(page: Page, number: NumberPhrase, { before, behind }: Beside): boolean {
  if (number.value >= 25) return (behind & Tell.Clock) !== 0 && isWholeTime(page, number);
  const { tokens, roles, lexicon } = page;
  const { first, end } = number;
  const { clock, clockBefore, hours } = lexicon.statistics;
  const told = (behind & Tell.Clock) === 0 ? null : clock.match(tokens, end);
  if (told !== null && tokens.unit[end + 1] !== SLASH)
    return (
      tokens.kind[end + 1] === Kind.Number ||
      !(
        (told.to === end + 1 && (isWay(page, end) || isRate(page, number))) ||
        lexicon.statistics.hoursSpent.match(tokens, first - 1) !== null
      )
    );
  if (opensHours(page, end) || isOpeningHour(page, number) || (hours.standsAt(tokens, end) && isNextTime(page, first - 1))) return true;
  if (number.value <= NOON && (roles[end]?.rangeTo === true || roles[first - 1]?.rangeTo === true) && isOfficeHour(page, number))
    return true;
  if ((before & Tell.Clock) === 0) return false;
  if (number.value <= NOON && isHourOf(page, number)) return true;
  if (clockBefore.match(tokens, first - 1) === null) return false;
  // "à 9 heures" tells the time, "à 9 heures de route" and "à deux heures et demie de piste" do not; only hours are told so
  if (hours.standsAt(tokens, end)) {
    const behindHour = halfAt(page, end + 1)?.to ?? end + 1;
    const told = !lexicon.statistics.nounOf.standsAt(tokens, behindHour) || isOfDay(page, behindHour + 1);
    if (!told || isRate(page, number) || isRoundTheClock(page, number) || lastsAfter(page, number)) return false;
    return !closesChange(page, first) && lexicon.statistics.hoursSpent.match(tokens, first - 1) === null; // "limité à six heures"
  }
  return !isMeasured(page, end) && isBareTime(page, number); // "à 0,25 %", "at 2.50 metres"
}

/** "atiende las 24 horas", but not "a las 24 horas", "entre las 9 y las 24 horas": a whole day behind its article alone. */
function isRoundTheClock({ roles }: Page, { first, value }: NumberPhrase): boolean {
  if (value !== WHOLE_DAY || roles[first - 1]?.closed !== 'determiners') return false;
  const before = roles[first - 2]?.closed;
  return before !== 'prepositions' && before !== 'conjunctions' && before !== 'auxiliaries';
}

/** "après vingt heures passées en mer", "après 24 heures": behind "after" in words, or a whole day; "après 18 heures" is a time. */
const lastsAfter = ({ tokens, lexicon }: Page, { first, form, value }: NumberPhrase): boolean =>
  (form === 'words' || value === WHOLE_DAY) && lexicon.dates.leads.match(tokens, first - 1)?.value === 'after';

/** "at 1430 hrs", "at around 2100 hrs", "from 0600 hours": hours and minutes in four digits. */
function isWholeTime(page: Page, number: NumberPhrase): boolean {
  const { tokens, roles, lexicon } = page;
  const { first, end, value } = number;
  if (end !== first + 1 || tokens.end[first] - tokens.start[first] !== 4 || value > LAST_TIME || value % 100 >= 60) return false;
  if (!lexicon.statistics.hours.standsAt(tokens, end)) return false;
  if (tokens.text[tokens.start[first]] === '0') return true;
  const opens = qualifierBefore(page, first)?.first ?? first;
  return (
    lexicon.statistics.clockBefore.match(tokens, opens - 1) !== null &&
    !(roles[end + 1]?.article === true && roles[end + 2]?.date?.unit !== undefined)
  ); // but "at 1200 hours a year"
}

/** "à 3 h de marche": the hours of a way, told by the word behind "of". */
const isWay = ({ tokens, roles, lexicon }: Page, at: number): boolean =>
  lexicon.statistics.hours.standsAt(tokens, at) &&
  lexicon.statistics.nounOf.standsAt(tokens, at + 1) &&
  tokens.word[at + 2]?.case === Case.Lower &&
  roles[at + 2]?.closed === undefined &&
  roles[at + 2]?.date == null;

/** "6 h par jour", "9 h al día", "jusqu'à 14 heures par jour", but not "à 6 h en semaine". */
function isRate(page: Page, { first, end }: NumberPhrase): boolean {
  const closed = page.roles[end + 1]?.closed;
  if ((closed !== 'prepositions' && closed !== 'determiners') || page.roles[end + 2]?.date?.unit === undefined) return false;
  if (isMarked(page, end + 1, Mark.Every)) return true;
  return closed === 'prepositions' && page.lexicon.statistics.clockBefore.match(page.tokens, first - 1) === null;
}

/** "9 h 30 et 14 heures", "12:40, 19 heures": a comma or "and" at token `joint`, behind the minutes of another time. */
function isNextTime({ tokens, roles }: Page, joint: number): boolean {
  if (tokens.unit[joint] !== COMMA && roles[joint]?.numberAnd !== true) return false;
  return tokens.kind[joint - 1] === Kind.Number && (tokens.unit[joint - 2] === COLON || tokens.word[joint - 2]?.text === 'h');
}

/** "a las 17.30 horas del lunes", "del 5 de mayo", "del día 26": the day of an hour. */
const isOfDay = ({ tokens, roles }: Page, at: number): boolean =>
  tokens.kind[at] === Kind.Number || roles[at]?.date?.weekday !== undefined || roles[at]?.date?.unit === 'day';

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
  return tokens.kind[end] !== Kind.Word || roles[end]?.closed !== undefined || roles[end]?.date?.weekday !== undefined;
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
  if (isBehindWeekday(page, first)) return true; // "Monday to Friday, 8.30 to 17.00"
  if (roles[first - 1]?.rangeTo !== true && roles[first - 1]?.numberAnd !== true && !isDashOf(tokens.unit[first - 1])) return false;
  if (!isDottedTime(page, first - 4)) return false;
  return isBehindWeekday(page, first - 4) || (clockEdges.standsAt(tokens, first - 5) && !lexicon.changes.standsAt(tokens, first - 6));
}

/** "ramené de 9 à 4 heures", "passé de douze à sept heures": behind the first value of a change. */
const closesChange = ({ tokens, roles, lexicon }: Page, first: number): boolean =>
  roles[first - 1]?.rangeTo === true &&
  (tokens.kind[first - 2] === Kind.Number || roles[first - 2]?.number !== undefined) &&
  lexicon.changeOpeners.standsAt(tokens, first - 3);

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

/** Hours of the clock's face. */
const NOON = 12;

/** The minutes of "16 h 30" and "10 heures 30", with nothing counted behind. */
function isMinutes({ tokens, lexicon, roles }: Page, { first, end, plain, value }: NumberPhrase): boolean {
  const word = tokens.word[first - 1];
  if (word === undefined || tokens.kind[first - 2] !== Kind.Number) return false;
  if (word.text === 'h') return true;
  return (
    plain && value < 60 && lexicon.statistics.hours.holds(word) && (tokens.kind[end] !== Kind.Word || roles[end]?.closed !== undefined)
  );
}

/** "a las dos o tres semanas": the word at `joint` leads to a number of days, weeks or years. */
function leadsToSpan({ numbers, lexicon, tokens }: Page, joint: number): boolean {
  const { durations, hours } = lexicon.statistics;
  const close = numbers.startingAt(joint + 1);
  return close !== null && durations.match(tokens, close.end) !== null && !hours.standsAt(tokens, close.end);
}

/** "at 6.30", "a las 10": a number that can be a time, with nothing counted behind. */
function isBareTime(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, lexicon, roles } = page;
  const last = end - 1;
  if (end - first === 3 && tokens.kind[last] === Kind.Number && tokens.end[last] - tokens.start[last] === 2 && digitsAt(tokens, last) < 60)
    return true;
  if (!lexicon.statistics.clockAlone.standsAt(tokens, first - 1)) return false;
  if (tokens.kind[end] !== Kind.Word || roles[end]?.closed !== undefined) return !leadsToSpan(page, end);
  return page.language.statistics.noun.head === 'first' && !looksPlural(page, end); // "a las 9 abre la escuela"
}
