import { phrase } from '../../text/collectives.js';
import { closesCount, Kind } from '../../text/tokens.js';
import { endsClause } from '../clause-end.js';
import type { Context } from './context.js';
import { type Sum, sumWithUnitBehind } from './units.js';

const HYPHEN = 45;

/**
 * The hundredths behind a sum in whole units, and no magnitude: "10 dollars and 20 cents", "25 euros con 50", "15 dollars 50", "trois euros cinquante",
 * "3 GBP 1 pence", "dos dólares y medio".
 * Null where the next number counts something else.
 */
export function hundredthsBehind(context: Context, sum: Sum): { readonly value: number; readonly end: number } | null {
  const { page } = context;
  const { tokens } = page;
  if (sum.end >= tokens.count) return null;
  const half = page.lexicon.andHalf.match(tokens, sum.end);
  if (half !== null)
    return sum.unit.kind === 'word' && countsNo(context, half.to) && !page.lexicon.statistics.nounOf.standsAt(tokens, half.to)
      ? { value: 0.5, end: half.to }
      : null;
  const joined = context.words.withCents.standsAt(tokens, sum.end);
  const number = page.numbers.startingAt(joined ? sum.end + 1 : sum.end);
  if (number === null || number.value >= 100 || !Number.isInteger(number.value) || page.claims.has(number.first)) return null;
  const cents = sumWithUnitBehind(context, number);
  if (cents !== null) return cents.unit.factor < 1 ? { value: number.value / 100, end: cents.end } : null;
  const glued = !tokens.spaced[number.first] && !tokens.spaced[sum.end - 1]; // "5€50"
  // "15 USD 50", "$20 43"; but "USD 20 43" and "$20 and 43" are two numbers
  const fits = sum.number.first === sum.first ? sum.unit.kind !== 'sign' || glued : sum.unit.kind === 'sign' && !joined;
  const twoDigits =
    number.form === 'words' ? number.value >= 10 : number.plain && tokens.end[number.first] - tokens.start[number.first] === 2;
  return fits &&
    twoDigits &&
    number.glued === null &&
    (glued || isLast(context, number.end) || (!joined && number.form === 'words' && countsNo(context, number.end)))
    ? { value: number.value / 100, end: number.end }
    : null;
}

/** No noun behind: "un euro cinquante le kilo", but "10 dollars and a half kilo of rice". */
function countsNo({ page: { tokens, roles } }: Context, at: number): boolean {
  if (tokens.kind[at] === Kind.Word) return roles[at]?.closed !== undefined;
  return at >= tokens.count || tokens.spaced[at] === 1 || tokens.unit[at] !== HYPHEN;
}

/** The whole of "a dollar and 42 cents" before its `cents`, where the article is no number itself. */
export function oneBefore(context: Context, cents: Sum): Sum | null {
  const { page, words } = context;
  const article = cents.first - 3;
  if (cents.unit.factor === 1 || page.roles[article]?.article !== true || !words.withCents.standsAt(page.tokens, cents.first - 1))
    return null;
  const one = sumWithUnitBehind(context, phrase(page.tokens, article, article + 1, 1, 1, 1, 'words'));
  return one !== null && one.unit.factor === 1 && one.end === cents.first - 1 ? one : null;
}

/** The end of the clause, or another sign that nothing counted stands behind, with no number there. */
const isLast = ({ page, page: { tokens } }: Context, at: number): boolean =>
  closesCount(tokens, at) ? tokens.spaced[at] === 1 || tokens.kind[at + 1] !== Kind.Number : endsClause(page, at);
