import type { NumberPhrase } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';

const HYPHEN = 45;
const COMMA = 44;
const PARENTHESIS = 40;
const EARLIEST = 6;
/** Words before "from" that can hold the verb of a change. */
const CHANGED = 5;

/** "may call from 8 to 5": an end of a range that goes down, where nothing changes and nothing is counted. */
export function isOfficeHour(page: Page, { first, end, value }: NumberPhrase): boolean {
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
export function isOpeningHour({ tokens, roles, numbers, lexicon }: Page, { first, end, value }: NumberPhrase): boolean {
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
