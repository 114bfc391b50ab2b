import { adjectiveFirst } from '../../gazetteer/word-order.js';
import type { HighEnd } from '../../text/amounts.js';
import { isDash } from '../../text/characters.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { closesCount } from '../../text/tokens.js';
import { isCircumstance } from '../clause-end.js';
import type { Context } from './context.js';
import type { Unit } from './tables.js';
import { type Sum, sumWithUnitBefore, sumWithUnitBehind, withShort } from './units.js';

export const agree = (one: Unit, other: Unit) => one.factor === other.factor && one.codes.some((code) => other.codes.includes(code));

/** Whether the second number belongs to the sum: "USD 300 to 400 families" gives money to families. */
export function endsRange(context: Context, sum: Sum, high: NumberPhrase): boolean {
  const { tokens, roles } = context.page;
  const repeated = high.first > sum.end + 1;
  const enclosed = roles[sum.end]?.numberAnd === true; // "entre US$ 30 y 35"
  if (repeated || enclosed || isDash(tokens.unit[sum.end])) return true;
  return !hasNoun(context, high) || unitRepeated(context, high, sum.unit) !== null;
}

/** Whether a noun of its own stands behind the number: "400 families", "3 millions de personnes" – but "10 millones bastarían" has none. */
export function hasNoun(context: Context, number: NumberPhrase): boolean {
  const { roles, tokens, language } = context.page;
  const word = tokens.word[number.end];
  if (word === undefined) return false;
  if (number.magnitude >= 1e6 && !adjectiveFirst.has(language.code)) return isOf(context, number.end);
  return roles[number.end]?.closed === undefined && roles[number.end]?.date?.direction === undefined; // "up from 2.8 million last year"
}

/** "de personnes", but not "d'ici juin", "de plus". */
const isOf = ({ page: { tokens, lexicon }, words }: Context, at: number): boolean =>
  words.of.standsAt(tokens, at) &&
  lexicon.dates.leads.match(tokens, at + 1)?.to !== at &&
  (lexicon.statistics.others.match(tokens, at)?.to ?? at) === at;

/** Whether no noun that the number could count stands behind it. */
export function countsNothing(context: Context, number: NumberPhrase): boolean {
  const { tokens, roles } = context.page;
  const { respectively } = context.words;
  const at = number.end;
  const word = tokens.word[at];
  if (word === undefined) return closesCount(tokens, at);
  if (respectively.holds(word)) return true;
  return (roles[at]?.closed === 'prepositions' && number.magnitude > 1 && !isOf(context, at)) || isCircumstance(context.page, at);
}

/** The second number of a range may have its own sign before it, and its own short magnitude. */
export class HighBehindSign implements HighEnd {
  readonly #context: Context;
  readonly #unit: Unit;

  constructor(context: Context, unit: Unit) {
    this.#context = context;
    this.#unit = unit;
  }

  start(at: number): number {
    const { numbers } = this.#context.page;
    for (let first = at; first < at + 5; first += 1) {
      const number = numbers.startingAt(first);
      if (number !== null) return first === at || this.#hasSign(at, number) ? first : -1;
    }
    return -1;
  }

  number(high: NumberPhrase): NumberPhrase {
    return sumWithUnitBehind(this.#context, high)?.number ?? withShort(high);
  }

  /** Whether the sign of the same currency at token `at` is the number's. "US$ 300 o $ 900.000": an "or" between two signs joins two prices. */
  #hasSign(at: number, number: NumberPhrase): boolean {
    const { page, words } = this.#context;
    const sum = sumWithUnitBefore(this.#context, number, at);
    if (sum === null || (sum.unit.spelling !== this.#unit.spelling && words.list.standsAt(page.tokens, at - 1))) return false;
    return sum.first === at && agree(this.#unit, sum.unit);
  }
}

/** End of the same currency behind a number, or null. */
export function unitRepeated(context: Context, number: NumberPhrase, unit: Unit): number | null {
  const written = context.page.numbers.startingAt(number.first);
  const sum = written === null ? null : sumWithUnitBehind(context, written);
  return sum !== null && agree(unit, sum.unit) ? sum.end : null;
}
