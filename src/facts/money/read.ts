import { adjectiveFirst } from '../../gazetteer/word-order.js';
import {
  changedTo,
  changeOpener,
  type HighEnd,
  isChange,
  isYearBefore,
  mayJoin,
  type RangeEnd,
  rangeAmount,
  rangeEnd,
  valueIn,
  valueInChange,
} from '../../text/amounts.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import type { Context } from './context.js';
import { hundredthsBehind, oneBefore } from './hundredths.js';
import { LENT, mayLeaveOut, unitLeftOut } from './left-out.js';
import { listWithUnitBefore, listWithUnitBehind } from './list.js';
import { Mark, marksAt, mayBeUnit } from './marks.js';
import { priceLeftOut } from './price.js';
import { agree, endsRange, HighBehindSign, unitRepeated } from './range.js';
import { isDated, isNear, mayShare, nextBehind, type Side } from './sides.js';
import { endingAt, type ReadSum, single, sumOf } from './sum.js';
import { isYearLike, type Sum, sumWithUnitBefore, sumWithUnitBehind, withShort } from './units.js';

const OPEN = 40;
const COMMA = 44;
const SLASH = 47;

/** First token a range's second number has when no sign stands before it. */
const rangeStart = (sum: Sum) => sum.end + 1;

/** All sums of the page whose words name a currency, in order; which currency, and whether it is money after all, is for others to say. */
export function readSums(context: Context, sides: readonly Side[]): ReadSum[] {
  const { page } = context;
  const { list } = page.numbers;
  const sums: ReadSum[] = [];
  let owner = 0;
  let floor = 0;
  let lender: ReadSum | null = null;
  let converted: ReadSum | null = null;
  for (let i = 0; i < list.length; i += 1) {
    const number = list[i];
    if (number.first < floor) continue;
    const side = sides[i];
    owner = nextBehind(sides, owner > i ? owner : i + 1);
    const isShared = owner < list.length && mayShare(page, number, list[i + 1].first, list[owner].first);
    const isLent = lender !== null && number.first - floor <= LENT && mayLeaveOut(context, number, lender);
    if (side === Mark.None && !isShared && !isLent && converted === null) continue;
    if (Number.isNaN(number.value) || page.claims.any(number.first, number.end)) continue;
    const read =
      (side === Mark.None ? null : ownUnit(context, number, side, floor)) ??
      (isShared ? sharedUnit(context, number, list[i + 1].first, list[owner].first) : null) ??
      (isLent ? unitLeftOut(context, number, lender!) : null) ??
      (converted === null ? null : priceLeftOut(context, number, converted));
    if (read === null) continue;
    for (let k = 0; k < read.length; k += 1) sums.push(read[k]);
    floor = read[read.length - 1].amount.end;
    lender = lenderOf(context, sums);
    converted = convertedBefore(context, sums, lender);
  }
  return sums;
}

/** "15.000 rupias, el equivalente a 148 dólares, a cada hogar; las viudas cobran 18.000": the sum that the lender says again behind its comma. */
function convertedBefore({ page }: Context, sums: readonly ReadSum[], lender: ReadSum): ReadSum | null {
  const before = sums.length > 1 ? sums[sums.length - 2] : null;
  if (before === null || before === lender || agree(before.unit, lender.unit)) return null;
  const inBrackets = page.tokens.unit[lender.amount.first - 1] === OPEN; // "2.500 afganis para el viaje (unos 33 dólares)"
  if (!inBrackets && page.tokens.unit[before.amount.end] !== COMMA) return null;
  return lender.amount.first - before.amount.end <= RESTATED ? before : null;
}

/** Tokens of ", el equivalente a", "para el autobús (". */
const RESTATED = 4;

/** The sums that begin with a number whose currency stands beside it. */
function ownUnit(context: Context, number: NumberPhrase, side: Side, floor: number): ReadSum[] | null {
  const before = (side & Mark.Before) === 0 ? null : unitBefore(context, number, floor);
  return before === null && (side & Mark.Behind) !== 0 ? unitBehind(context, number) : before;
}

/** The sum whose currency a number without one takes: the last, or what the last converts in brackets ("IDR 50 million (USD 3,400) …, 25 million for", "90,000 naira a month (USD 40), against 60,000"). */
function lenderOf({ page }: Context, sums: readonly ReadSum[]): ReadSum {
  const last = sums[sums.length - 1];
  if (sums.length === 1) return last;
  const before = sums[sums.length - 2];
  const converts = last.amount.first - before.amount.end < RESTATED && page.tokens.unit[last.amount.first - 1] === OPEN;
  return converts ? before : last;
}

/** "USD 1.5 million", "$800 mexicanos", "US$ 2-3 million", "between €1,800 and €2,300", "USD 3, 5 and 7 million". */
function unitBefore(context: Context, number: NumberPhrase, floor: number): ReadSum[] | null {
  const plain = sumWithUnitBefore(context, number, floor);
  if (plain === null) return null;
  if (plain.unit.codes.length === 1 && standsAlone(context, plain)) return [single(context, plain, 'currency-before')];
  const sum = withUnitTwice(context, plain);
  const range = rangeOf(context, sum);
  if (range !== null && endsRange(context, sum, range.number)) {
    const end = unitRepeated(context, range.number, sum.unit) ?? range.number.end;
    return [sumOf(sum.unit, sum.number, sum.first, endingAt(rangeAmount(context.page, sum.number, range), end), 'currency-before-range')];
  }
  return listWithUnitBefore(context, lentByChange(context, sum));
}

/** The $4.2 of "fell from $4.2 to $3.7 billion", "from $4.2 in 2015 to almost $3.7 billion". */
function lentByChange(context: Context, sum: Sum): Sum {
  const { page } = context;
  const high = changedTo(page, sum.number, sum.first, sum.end, new HighBehindSign(context, sum.unit));
  if (high === null || !isChange(page, changeOpener(page, sum.first))) return sum;
  return { ...sum, number: { ...sum.number, value: valueInChange(high, sum.number) } };
}

/** What may stand between a sum whose currency stands before it and the same currency again, or the next of a list. */
const GOES_ON = Mark.Of | Mark.Hyphen | Mark.Open | Mark.Joint;

/** Whether nothing behind the sum can go on with it: no currency, no list, no range. */
function standsAlone({ page }: Context, { first, end }: Sum): boolean {
  if (end < page.tokens.count && page.tokens.unit[end] === COMMA) return false;
  if (isDated(page, first, end)) return false; // "from USD 1.2 in 2010 to USD 3 million"
  return (marksAt(page, end) & GOES_ON) === 0 && !mayBeUnit(page, end, Mark.Behind) && !mayJoin(page, first, end);
}

/** The second number of a range that begins with the sum. */
const rangeOf = (context: Context, sum: Sum): RangeEnd | null =>
  mayJoin(context.page, sum.first, sum.end)
    ? rangeEnd(context.page, sum.number, sum.first, sum.end, new HighBehindSign(context, sum.unit))
    : null;

/** "5 dollars", "1,5 million d'euros", "10 euro - 20 euro", "15 dollars 50". */
function unitBehind(context: Context, number: NumberPhrase): ReadSum[] | null {
  const own = sumWithUnitBehind(context, number);
  const sum = own === null ? null : (oneBefore(context, own) ?? own);
  if (sum === null || ((sum.unit.factor < 1 || number.form === 'words') && isNoSum(context, sum))) return null;
  const range = rangeOf(context, sum);
  if (range === null) return [single(context, sum, 'currency-behind')];
  const high = unitRepeated(context, range.number, sum.unit) ?? (range.number.first > rangeStart(sum) ? range.number.end : null);
  if (high !== null)
    return [sumOf(sum.unit, sum.number, sum.first, endingAt(rangeAmount(context.page, sum.number, range), high), 'currency-behind-range')];
  return [single(context, sum, 'currency-behind')];
}

/** What only hundredths and numbers in words can be. */
const isNoSum = (context: Context, sum: Sum): boolean => isFigureOfSpeech(context, sum) || isLetter(context, sum);

/**
 * "between 4,000 and 6,000 naira", "6 à 9 millions de dollars", "10, 20 et 50 euros": the unit stands behind the last number.
 * @param next first token of the next number
 * @param owner first token of the next that has a currency behind
 */
function sharedUnit(context: Context, number: NumberPhrase, next: number, owner: number): ReadSum[] | null {
  const shared = isNear(number, owner) ? sharedByTwo(context, number) : changeWithUnitBehind(context, number);
  return shared ?? (next - number.end === 1 ? listWithUnitBehind(context, number) : null);
}

function sharedByTwo(context: Context, number: NumberPhrase): ReadSum[] | null {
  return (
    (number.short === null ? null : rangeWithUnitBehind(context, withShort(number))) ??
    rangeWithUnitBehind(context, number) ??
    changeWithUnitBehind(context, number) ??
    shareWithUnitBehind(context, number)
  );
}

/** A second number with the magnitude that its currency gives it. */
class HighAsSaid implements HighEnd {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  start(at: number): number {
    return at;
  }

  number(high: NumberPhrase): NumberPhrase {
    return sumWithUnitBehind(this.#context, high)?.number ?? high;
  }
}

/** "between 4,000 and 6,000 naira" from its low end. */
function rangeWithUnitBehind(context: Context, low: NumberPhrase): ReadSum[] | null {
  return mayJoin(context.page, low.first, low.end) ? readRangeBehind(context, low) : null;
}

function readRangeBehind(context: Context, low: NumberPhrase): ReadSum[] | null {
  const { page } = context;
  const range = rangeEnd(page, low, low.first, low.end, new HighAsSaid(context));
  const written = range === null ? null : page.numbers.startingAt(range.number.first);
  const high = written === null ? null : sumWithUnitBehind(context, written);
  if (range === null || high === null || isLabel(context, low, range)) return null;
  const amount = endingAt(rangeAmount(page, low, { number: high.number, opens: range.opens }), high.end);
  return [sumOf(high.unit, high.number, low.first, amount, 'currency-behind-range')];
}

/** Largest number of a lot or phase, and how many times a price is more than the low end of its range. */
const MOST_LOTS = 30;
const SPREAD = 20;

/** "le lot 2 à 38 500 000 drams", "la phase 2 à 4,5 millions": what the sum is for, numbered – "la chambre 15 à 20 dollars" is a range. */
function isLabel({ page }: Context, low: NumberPhrase, { number, opens }: RangeEnd): boolean {
  if (opens !== low.first || !low.plain || low.value > MOST_LOTS) return false;
  const lent = valueIn(number, low) !== low.value;
  return (lent || number.value > SPREAD * low.value) && page.lexicon.statistics.labels.match(page.tokens, low.first - 1) !== null;
}

/** "climbed from 14,500 to 22,000 francs", "from 20 to almost 35 million dollars": two sums, where the verb or a qualifier makes no range of them. */
function changeWithUnitBehind(context: Context, number: NumberPhrase): ReadSum[] | null {
  const next = changedTo(context.page, number, number.first, number.end);
  return next === null || isYearBefore(number, next) ? null : bothWithUnitBehind(context, number, next, valueInChange);
}

/** How many times a share that has no millions goes into its sum at most. */
const FEW = 10;

/** "10,5 de los 65,5 millones de dólares", "750,000 of the 3.5 million euros", "700 de ses 1 200 dollars": two sums. */
function shareWithUnitBehind(context: Context, number: NumberPhrase): ReadSum[] | null {
  const { page } = context;
  const joint = page.lexicon.statistics.ratioMember.match(page.tokens, number.end);
  const whole = joint === null ? null : page.numbers.startingAt(joint.to);
  if (whole === null || isYearLike(number) || (number.value < 1000 ? whole.base : whole.value) <= number.value) return null;
  if (page.tokens.unit[number.first - 1] === SLASH) return null; // "3/4 des 20 millions de dollars"
  if (whole.magnitude < 1000 && whole.value > number.value * FEW) return null; // "25 of the 800 dollar grants"
  if (page.lexicon.statistics.percent.match(page.tokens, number.first - 1) !== null) return null; // the "ciento" of "54 por ciento de los 4.160 millones de dólares"
  return bothWithUnitBehind(context, number, whole, valueIn);
}

function bothWithUnitBehind(context: Context, number: NumberPhrase, next: NumberPhrase, lend: typeof valueIn): ReadSum[] | null {
  const high = sumWithUnitBehind(context, next);
  if (high === null) return null;
  const low = { unit: high.unit, number: { ...number, value: lend(high.number, number) }, first: number.first, end: number.end };
  return [single(context, low, 'currency-shared'), single(context, high, 'currency-behind')];
}

/** "US$ 5 million dollars", "$800 mexicanos", "$5 000 CAD": words behind the number say more of the sign before it. */
function withUnitTwice(context: Context, sum: Sum): Sum {
  const { page, tables } = context;
  const behind = sumWithUnitBehind(context, sum.number);
  if (behind !== null && behind.unit.factor === 1 && agree(sum.unit, behind.unit)) {
    const codes = sum.unit.codes.filter((code) => behind.unit.codes.includes(code));
    return {
      ...sum,
      number: behind.number,
      end: behind.end,
      unit: { ...sum.unit, codes, best: codes.length === 1 ? codes[0] : behind.unit.best },
    };
  }
  if (sum.unit.codes.length === 1) return sum;
  const adjective = tables.adjectives().match(page.tokens, sum.end, { accepts: (_, to) => endsUnit(context, to) });
  const codes = adjective === null ? [] : sum.unit.codes.filter((code) => adjective.value.includes(code));
  return adjective === null || codes.length === 0
    ? sum
    : { ...sum, end: adjective.to, unit: { ...sum.unit, codes: codes.slice(0, 1), best: codes[0] } };
}

/** "$500 Canadian" ends there; "a $5 million Canadian grant" and "$5 million US-funded" go on: the adjective is not the sign's. */
function endsUnit(context: Context, to: number): boolean {
  const { tokens, roles, language } = context.page;
  if (tokens.kind[to] === Kind.Word) return roles[to]?.closed !== undefined || !adjectiveFirst.has(language.code);
  return tokens.unit[to] !== 45 || tokens.spaced[to] === 1;
}

/** "Annex 20c", "see 15 p": one letter makes cents only behind whole units ("20 dollars 43c"). */
function isLetter(context: Context, sum: Sum): boolean {
  const { tokens } = context.page;
  return sum.unit.factor < 1 && tokens.kind[sum.end - 1] === Kind.Word && tokens.end[sum.end - 1] - tokens.start[sum.end - 1] === 1;
}

/** "seven cents of each dollar" are a share. */
const isOfEach = ({ tokens, roles }: Context['page'], at: number): boolean =>
  roles[at + 1]?.closed === 'determiners' && tokens.text.slice(tokens.start[at + 1], tokens.end[at + 1]).length > 3;

/** "a dollar a day", "un euro": the article is no number but with hundredths behind ("un euro cinquante"). "one dollar a day" is the same figure of speech. */
function isFigureOfSpeech(context: Context, sum: Sum): boolean {
  const { number } = sum;
  const { page } = context;
  if (sum.unit.factor < 1 && page.lexicon.statistics.ratioDirect.match(page.tokens, sum.end) !== null) return isOfEach(page, sum.end);
  if (number.form !== 'words' || number.value !== 1) return false;
  if (page.roles[number.first]?.article === true) return sum.unit.factor < 1 || hundredthsBehind(context, sum) === null;
  const behind = page.text
    .slice(page.tokens.end[sum.end - 1])
    .slice(0, 16)
    .trimStart()
    .toLowerCase();
  return page.language.money.perDay.some((words) => behind.startsWith(words));
}
