import type { NumberPhrase } from '../../text/numbers.js';
import type { Context } from './context.js';
import { isYearLike } from './units.js';

const COMMA = 44;
const SEMICOLON = 59;

/** Rule of the sums that leave their currency out. */
export const LEFT_OUT = 'currency-left-out';
/** How far back, in tokens, a sum lends its currency to one that leaves it out. */
export const LENDING = 14;
/** How far where the words say that the number is given or spent: "needs USD 4 million by June; so far 1.7 million has been pledged". */
export const PLEDGING = 40;

/** "in 2017", "en 2017" */
export function isYearAt(page: Context['page'], at: number): boolean {
  const year = page.roles[at]?.closed === 'prepositions' ? page.numbers.startingAt(at + 1) : null;
  return year !== null && isYearLike(year);
}

/** Whether a comma, a semicolon or "and" stands before the number. */
export function goesOn({ page: { tokens }, words }: Context, { first }: NumberPhrase): boolean {
  const joiner = tokens.word[first - 1];
  return joiner === undefined ? tokens.unit[first - 1] === COMMA || tokens.unit[first - 1] === SEMICOLON : words.list.holds(joiner);
}
