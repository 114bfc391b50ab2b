import { valueIn } from '../../text/amounts.js';
import { type NumberPhrase, scale } from '../../text/numbers.js';
import type { Context } from './context.js';
import { countsNothing } from './range.js';
import { type ReadSum, single } from './sum.js';
import { isYearLike, type Sum, sumWithUnitBefore, sumWithUnitBehind, withShort } from './units.js';

const COMMA = 44;
/** Least value that those who write small numbers in words write in digits, or nearly so. */
const WRITTEN_OUT = 13;

/** "3 and 5 million dollars", "10, 20 ou 50 euros": each number is a sum. */
export function listWithUnitBehind(context: Context, number: NumberPhrase): ReadSum[] | null {
  const { page } = context;
  if (!goesOn(context, number.end) || isYearLike(number) || page.numbers.startingAt(number.end + 1) === null) return null;
  const items = [number];
  for (let last = number; ; ) {
    const next = page.numbers.startingAt(last.end + 1);
    const and = context.words.list.standsAt(page.tokens, last.end);
    if (
      next === null ||
      isYearLike(last) ||
      (!and && page.tokens.unit[last.end] !== COMMA) ||
      sumWithUnitBefore(context, next, last.end) !== null
    )
      return null;
    if (!isOneSeries(last, next) || next.value <= last.value / 1000) return null;
    const sum = sumWithUnitBehind(context, next);
    if (sum === null) items.push(next);
    else if (!and || (sum.unit.doubt !== null && sum.number.magnitude < 1e6))
      return null; // "dos y tres soles", but "12 y 9 millones de coronas"
    else return [...items.map((item) => single(context, shared(sum, item), 'currency-shared')), single(context, sum, 'currency-behind')];
    last = next;
  }
}

/** Numbers of one form, or a small one in words before larger ones in digits: "five, 10 or 50 euros". */
const isOneSeries = (last: NumberPhrase, next: NumberPhrase): boolean =>
  next.form === last.form || (last.form === 'words' && next.form === 'digits' && last.value < WRITTEN_OUT && next.value >= last.value);

/** A number of a list with the unit, and the magnitude, of the last one. */
function shared(sum: Sum, item: NumberPhrase): Sum {
  const lent = Math.max(sum.number.magnitude, sum.number.lends);
  const isSmall = item.lends === 1 && lent >= 1e6 && item.value < 1000; // "2,3 y 1,1 millones de euros"
  const value = isSmall ? scale(item.value, lent) : valueIn(sum.number, item);
  return { unit: sum.unit, number: { ...item, value }, first: item.first, end: item.end };
}

/** The sum, and what follows it in a list: "USD 3, 5 and 7 million" are three, all in millions. */
export function listWithUnitBefore(context: Context, sum: Sum): ReadSum[] {
  return (
    (goesOn(context, sum.end) && context.page.numbers.startingAt(sum.end + 1) !== null ? wholeList(context, sum) : null) ?? [
      single(context, sum, 'currency-before'),
    ]
  );
}

/** Whether a list can go on at token `at`: a comma, or its last joint. */
const goesOn = ({ page, words }: Context, at: number): boolean =>
  at < page.tokens.count && (page.tokens.unit[at] === COMMA || words.list.standsAt(page.tokens, at));

function wholeList(context: Context, sum: Sum): ReadSum[] | null {
  const rest = restOfList(context, sum);
  if (rest.length === 0) return null;
  const last = rest[rest.length - 1];
  const inMagnitude = (number: NumberPhrase) => ({ ...number, value: valueIn(last, number) });
  return [
    single(context, { ...sum, number: inMagnitude(sum.number) }, 'currency-before'),
    ...rest.map((number) =>
      single(context, { unit: sum.unit, number: inMagnitude(number), first: number.first, end: number.end }, 'currency-shared'),
    ),
  ];
}

/** Numbers behind the first that count nothing of their own. */
function restOfList(context: Context, sum: Sum): NumberPhrase[] {
  const { page } = context;
  const rest: NumberPhrase[] = [];
  let at = sum.end;
  for (let joined = false; !joined; ) {
    joined = context.words.list.standsAt(page.tokens, at);
    const written = joined || page.tokens.unit[at] === COMMA ? page.numbers.startingAt(at + 1) : null;
    if (written === null || written.form !== sum.number.form || sumWithUnitBehind(context, written) !== null) return [];
    const next = withShort(written);
    if (isYearLike(next) || (joined && !countsNothing(context, next))) return [];
    rest.push(next);
    at = next.end;
  }
  const last = rest[rest.length - 1];
  const comparable = last.magnitude > 1 || last.value >= sum.number.value / 20;
  return comparable ? rest : [];
}
