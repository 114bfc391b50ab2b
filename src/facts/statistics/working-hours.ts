import type { NumberPhrase } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';

const HYPHEN = 45;
const COMMA = 44;
const PARENTHESIS = 40;
const PERCENT = 37;
/** Hours of the clock's face. */
const NOON = 12;
/** The earliest at which a day's work begins. */
const EARLIEST = 6;
/** Words before "from" that can hold the verb of a change. */
const CHANGED = 5;

/** Two hours and what stands between; tokens [from, to). */
interface Hours {
  readonly from: number;
  readonly opens: number;
  readonly closes: number;
  readonly to: number;
  /** The word for hours stands behind both. */
  readonly twice: boolean;
}

/** The range that the number is an end of; its hours may be said at both ("de 8 heures à 20 heures"). */
function hoursOf({ tokens, numbers, roles, lexicon }: Page, { first, end, value }: NumberPhrase): Hours | null {
  const { hours } = lexicon.statistics;
  const said = hours.standsAt(tokens, end);
  const joint = said ? end + 1 : end;
  if (roles[joint]?.rangeTo === true) {
    const high = numbers.startingAt(joint + 1);
    return high === null ? null : { from: first, opens: value, closes: high.value, to: high.end, twice: said };
  }
  const before = hours.standsAt(tokens, first - 2) ? first - 3 : first - 2;
  const low = roles[first - 1]?.rangeTo === true ? (numbers.startingAt(before) ?? numbers.startingAt(first - 4)) : null; // "8.30" has three tokens
  return low === null ? null : { from: low.first, opens: low.value, closes: value, to: end, twice: said && before < first - 2 };
}

/** "may call from 8 to 5": an end of a range that goes down, where nothing changes and nothing is counted; "from eight hours to three" is a change. */
export function isOfficeHour(page: Page, number: NumberPhrase): boolean {
  const { tokens, roles, lexicon, language } = page;
  const hours = hoursOf(page, number);
  if (hours === null || language.statistics.noun.head !== 'last') return false;
  const { from, opens, closes, to } = hours;
  if (opens < EARLIEST || opens > NOON || closes >= opens || !lexicon.changeOpeners.standsAt(tokens, from - 1)) return false;
  if (lexicon.statistics.hours.standsAt(tokens, from + 1)) return false;
  if (tokens.kind[to] === Kind.Word && roles[to]?.closed === undefined && roles[to]?.date?.weekday === undefined) return false;
  return !isChanged(page, from) && tokens.unit[to] !== PERCENT && tokens.unit[to] !== HYPHEN;
}

/** Whether the verb of a change stands before the "from" of a range that begins with token `from`. */
function isChanged({ tokens, lexicon }: Page, from: number): boolean {
  const verb = tokens.unit[from - 2] === COMMA || tokens.unit[from - 2] === PARENTHESIS ? from - 3 : from - 2; // "fell, from 9 to 5"
  for (let at = verb; at > verb - CHANGED && tokens.kind[at] === Kind.Word; at -= 1)
    if (lexicon.changes.standsAt(tokens, at) || lexicon.statistics.change.standsAt(tokens, at)) return true;
  return false;
}

/** Least hours that a day's work takes: "de 9 a 15 horas" tells when, "de 2 a 3 horas" how long. */
const OPENING = 4;

/** ", de 9 a 15 horas", "lundi de 9 à 15 heures", "abre de 9 a 15 horas y de 17 a 21 horas", "de 8.30 a 21 horas": an end of such a range, behind "de" and a comma, a bracket, a weekday, what has its hour or other hours, or with minutes. */
export function isOpeningHour(page: Page, number: NumberPhrase): boolean {
  const { tokens, roles, lexicon } = page;
  const hours = hoursOf(page, number);
  if (hours === null) return false;
  const { from, opens, closes, to, twice } = hours;
  const falls = closes < opens && opens >= EARLIEST && opens <= NOON; // "de 8 a 5"
  const isShort = (falls ? closes + NOON : closes) - opens < OPENING; // "atienden de 18 a 21 horas"
  if (closes > 24 || closes === opens || (isShort && (opens <= NOON || closes < opens))) return false;
  if (!lexicon.statistics.hours.standsAt(tokens, to)) return isBehindNumber(page, hours) || isBehindVerb(page, hours);
  if (falls) return false;
  if (lexicon.statistics.hoursFrom.standsAt(tokens, from - 1)) return true;
  if (!lexicon.statistics.ageOf.standsAt(tokens, from - 1)) return false;
  if (lexicon.statistics.nounOf.standsAt(tokens, to + 1) && roles[to + 2]?.date?.weekday === undefined) return false;
  const more = roles[from - 2]?.numberAnd === true && lexicon.statistics.hours.standsAt(tokens, from - 3);
  if (isShort) return more || isBehindHourly(page, from);
  if (tokens.unit[from - 2] === COMMA || tokens.unit[from - 2] === PARENTHESIS || roles[from - 2]?.date?.weekday !== undefined) return true;
  const { hoursSpent, change } = lexicon.statistics;
  if (
    twice &&
    !lexicon.changes.standsAt(tokens, from - 2) &&
    !change.standsAt(tokens, from - 2) &&
    hoursSpent.match(tokens, from - 2) === null
  )
    return true; // "travaille de 8 heures à 17 heures", but "la traversée dure de 8 heures à 17 heures"
  return more || !Number.isInteger(opens) || !Number.isInteger(closes) || isBehindHourly(page, from);
}

/** "abre de", "accueille les familles de": a verb of what has its hours some words before them. */
function isBehindHourly({ tokens, lexicon }: Page, from: number): boolean {
  for (let at = from - 2; at > from - 2 - HOURLY && tokens.kind[at] !== Kind.Sign && at >= 0; at -= 1)
    if (lexicon.statistics.hourly.standsAt(tokens, at)) return true;
  return false;
}

/** "avisar al 145, de 8 a 20, o": behind a telephone number or a day, with nothing counted behind. */
const isBehindNumber = ({ tokens, roles, lexicon, claims }: Page, { from, to }: Hours): boolean =>
  tokens.unit[from - 2] === COMMA &&
  claims.has(from - 3) &&
  (tokens.kind[from - 3] === Kind.Number || roles[from - 3]?.date != null) &&
  lexicon.statistics.ageOf.standsAt(tokens, from - 1) &&
  (tokens.kind[to] !== Kind.Word || roles[to]?.closed !== undefined);

/** "abre de 8 a 12.", "se atiende de 8 a 5", "opens from 8 to 12 and": behind a verb of what has its hours, with nothing behind. */
function isBehindVerb(page: Page, { from, to }: Hours): boolean {
  const { tokens, roles, lexicon } = page;
  if (tokens.kind[to] === Kind.Word && roles[to]?.numberAnd !== true) return false;
  if (!lexicon.changeOpeners.standsAt(tokens, from - 1) || isChanged(page, from)) return false;
  for (let at = from - 2; at > from - 2 - HOURLY && (tokens.kind[at] === Kind.Word || tokens.unit[at] === COMMA); at -= 1)
    if (lexicon.statistics.hourly.standsAt(tokens, at)) return true;
  return false;
}

/** Words between what has its hours and "de": "accueille les familles de 9 à 17 heures". */
const HOURLY = 6;
