import { adjectiveFirst } from '../../gazetteer/currency-words.js';
import { amountOf, type HighEnd, qualified, type ReadAmount, rangeAmount, rangeEnd, valueIn } from '../../text/amounts.js';
import { fold } from '../../text/characters.js';
import { type NumberPhrase, scale } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import { type Context, sentenceStart } from './context.js';
import { hundredthsBehind } from './hundredths.js';
import type { Unit } from './tables.js';
import { isYearLike, type Sum, sumWithUnitBefore, sumWithUnitBehind, withShort } from './units.js';

/** A sum as read, with its amount and its words. */
export interface ReadSum extends Sum {
  readonly amount: ReadAmount;
  readonly rule: string;
}

/** All sums of the page whose words name a currency, in order; which currency, and whether it is money after all, is for others to say. */
export function readSums(context: Context): ReadSum[] {
  const { numbers, claims } = context.page;
  const sums: ReadSum[] = [];
  let floor = 0;
  const { list } = numbers;
  for (let i = 0; i < list.length; i += 1) {
    const number = list[i];
    if (number.first < floor || Number.isNaN(number.value) || claims.any(number.first, number.end)) continue;
    const joined = i + 1 < list.length && list[i + 1].first - number.end <= JOIN;
    const read =
      unitBefore(context, number, floor) ??
      unitBehind(context, number) ??
      (joined ? sharedUnit(context, number) : null) ??
      (sums.length > 0 ? unitLeftOut(context, number, sums[sums.length - 1]) : null);
    if (read === null) continue;
    for (const sum of read) sums.push(sum);
    floor = read[read.length - 1].amount.end;
  }
  return sums;
}

/** Tokens that can stand between two numbers of one range or list: its word, and a magnitude's ("5 M à 10 M€"). */
const JOIN = 3;

const DASHES = new Set([45, 0x2013, 0x2014, 0x2212]);
const COMMA = 44;
const CLOSING = new Set('.,;:!?)]»”"');

/** "USD 1.5 million", "$800 mexicanos", "US$ 2-3 million", "between €1,800 and €2,300", "USD 3, 5 and 7 million". */
function unitBefore(context: Context, number: NumberPhrase, floor: number): ReadSum[] | null {
  const plain = sumWithUnitBefore(context, number, floor);
  if (plain === null) return null;
  const sum = withUnitTwice(context, plain);
  const range = rangeEnd(context.page, sum.number, sum.first, sum.end, highBehindSign(context, sum.unit));
  if (range !== null && endsRange(context, sum, range.number)) {
    const end = unitRepeated(context, range.number, sum.unit) ?? range.number.end;
    return [{ ...sum, amount: endingAt(rangeAmount(context.page, sum.number, range), end), end, rule: 'currency-before-range' }];
  }
  return listWithUnitBefore(context, sum);
}

/** "5 dollars", "1,5 million d'euros", "10 euro - 20 euro", "15 dollars 50". */
function unitBehind(context: Context, number: NumberPhrase): ReadSum[] | null {
  const sum = sumWithUnitBehind(context, number);
  if (sum === null || isFigureOfSpeech(context, sum) || isLetter(context, sum)) return null;
  const range = rangeEnd(context.page, sum.number, sum.first, sum.end, highBehindSign(context, sum.unit));
  const high =
    range === null
      ? null
      : (unitRepeated(context, range.number, sum.unit) ?? (range.number.first > rangeStart(sum) ? range.number.end : null));
  if (range !== null && high !== null)
    return [{ ...sum, amount: endingAt(rangeAmount(context.page, sum.number, range), high), end: high, rule: 'currency-behind-range' }];
  return [single(context, sum, 'currency-behind')];
}

/** First token a range's second number has when no sign stands before it. */
const rangeStart = (sum: Sum) => sum.end + 1;

/** "between 7,000 and 9,000 naira", "8 à 10 millions de dollars", "10, 20 et 50 euros": the unit stands behind the last number. */
function sharedUnit(context: Context, number: NumberPhrase): ReadSum[] | null {
  const { page } = context;
  if (number.form === 'vague' || number.glued === 'before') return null;
  const asSaid: HighEnd = { start: (at) => at, number: (high) => sumWithUnitBehind(context, high)?.number ?? high };
  for (const low of number.short === null ? [number] : [withShort(number), number]) {
    const range = rangeEnd(page, low, low.first, low.end, asSaid);
    const written = range === null ? null : page.numbers.startingAt(range.number.first);
    const high = written === null ? null : sumWithUnitBehind(context, written);
    if (range === null || high === null) continue;
    const amount = endingAt(rangeAmount(page, low, { ...range, number: high.number }), high.end);
    return [{ ...high, first: low.first, amount, rule: 'currency-behind-range' }];
  }
  return listWithUnitBehind(context, number);
}

/** "3 and 5 million dollars", "10, 20 ou 50 euros": each number is a sum. */
function listWithUnitBehind(context: Context, number: NumberPhrase): ReadSum[] | null {
  const { page } = context;
  const items = [number];
  for (let last = number; ; ) {
    const joiner = page.tokens.word[last.end]?.fold;
    const next = page.numbers.startingAt(last.end + 1);
    const and = joiner !== undefined && page.language.money.list.includes(joiner);
    if (
      next === null ||
      isYearLike(last) ||
      (!and && page.tokens.unit[last.end] !== COMMA) ||
      sumWithUnitBefore(context, next, last.end) !== null
    )
      return null;
    if (next.form !== number.form || next.value <= last.value / 1000) return null;
    const sum = sumWithUnitBehind(context, next);
    if (sum === null) items.push(next);
    else if (!and || sum.unit.doubt !== null) return null;
    else return [...items.map((item) => single(context, shared(sum, item), 'currency-shared')), single(context, sum, 'currency-behind')];
    last = next;
  }
}

const LEFT_OUT = 'currency-left-out';
/** How far back, in tokens, a sum lends its currency to one that leaves it out. */
const LENDING = 14;

/** "Japan gave USD 5 million and Norway 3 million.", "USD 5 million in 2012 and 7 million in 2013": the currency of the sum before. */
function unitLeftOut(context: Context, number: NumberPhrase, last: ReadSum): ReadSum[] | null {
  if (number.magnitude < 1e6 || number.form === 'vague' || number.first - last.amount.end > LENDING) return null;
  const { tokens, numbers } = context.page;
  if (last.unit.doubt !== null || last.number.magnitude < 1e6 || sentenceStart(context.page, number.first, LENDING + 1) > last.amount.end)
    return null;
  for (let at = last.amount.end; at < number.first; at += 1) if (tokens.kind[at] === Kind.Break || tokens.unit[at] === 59) return null;
  const year = numbers.startingAt(number.first - 2);
  const giver = tokens.word[number.first - 1];
  const named = giver !== undefined && giver.case !== Case.Lower && tokens.kind[number.first - 2] === Kind.Word;
  const isPart = saysPart(context, last.amount.end, number.first);
  if (!named && !isPart && (year === null || !isYearLike(year)) && !isParallel(context, last, number)) return null;
  return (isPart ? !hasNoun(context, number) : endsSum(context, number))
    ? [single(context, { unit: last.unit, number, first: number.first, end: number.end }, LEFT_OUT)]
    : null;
}

/** "USD 14.6 million, of which 5 million …": nothing but such words between the two. */
function saysPart(context: Context, from: number, to: number): boolean {
  const { tokens, language } = context.page;
  const first = tokens.unit[from] === COMMA ? from + 1 : from;
  if (first >= to) return false;
  const between = fold(tokens.text.slice(tokens.start[first], tokens.end[to - 1]));
  return language.money.partOf.some((words) => fold(words) === between);
}

/** "EUR 5 million from Germany and 3 million from Norway". */
function isParallel(context: Context, last: ReadSum, number: NumberPhrase): boolean {
  const { tokens, language } = context.page;
  const word = tokens.word[number.end]?.fold;
  const joiner = tokens.word[number.first - 1]?.fold;
  const joined = joiner === undefined ? tokens.unit[number.first - 1] === COMMA : language.money.list.includes(joiner);
  return (
    joined &&
    word !== undefined &&
    language.money.giving.includes(word) &&
    (tokens.word[last.amount.end]?.fold === word || last.rule === LEFT_OUT)
  );
}

/** Whether nothing that the number could count follows. */
function endsSum(context: Context, number: NumberPhrase): boolean {
  const word = context.page.tokens.word[number.end];
  return countsNothing(context, number) || (word !== undefined && context.page.language.money.list.includes(word.fold));
}

/** A number of a list with the unit, and the magnitude, of the last one. */
function shared(sum: Sum, item: NumberPhrase): Sum {
  const value = valueIn(sum.number, item);
  return { unit: sum.unit, number: { ...item, value }, first: item.first, end: item.end };
}

/** The sum, and what follows it in a list: "USD 3, 5 and 7 million" are three, all in millions. */
function listWithUnitBefore(context: Context, sum: Sum): ReadSum[] {
  const rest = restOfList(context, sum);
  if (rest.length === 0) return [single(context, sum, 'currency-before')];
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
    const joiner = page.tokens.word[at]?.fold;
    joined = joiner !== undefined && page.language.money.list.includes(joiner);
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

/** Whether no noun that the number could count stands behind it. */
function countsNothing(context: Context, number: NumberPhrase): boolean {
  const { tokens, roles, language } = context.page;
  const at = number.end;
  const word = tokens.word[at];
  if (word === undefined) return at >= tokens.count || tokens.kind[at] === Kind.Break || CLOSING.has(tokens.text[tokens.start[at]]);
  if (language.money.respectively.includes(word.fold)) return true;
  return roles[at]?.closed === 'prepositions' && number.magnitude > 1 && !language.money.of.includes(word.fold);
}

/** Whether the second number belongs to the sum: "USD 300 to 400 families" gives money to families. */
function endsRange(context: Context, sum: Sum, high: NumberPhrase): boolean {
  const { tokens, roles } = context.page;
  const repeated = high.first > sum.end + 1;
  const enclosed = roles[sum.end]?.numberAnd === true; // "entre US$ 30 y 35"
  if (repeated || enclosed || DASHES.has(tokens.unit[sum.end])) return true;
  return !hasNoun(context, high) || unitRepeated(context, high, sum.unit) !== null;
}

/** Whether a noun of its own stands behind the number: "400 families", "3 millions de personnes" – but "10 millones bastarían" has none. */
function hasNoun(context: Context, number: NumberPhrase): boolean {
  const { roles, tokens, language } = context.page;
  const word = tokens.word[number.end];
  if (word === undefined) return false;
  if (number.magnitude >= 1e6 && !adjectiveFirst.has(language.code)) return language.money.of.includes(word.fold);
  return roles[number.end]?.closed === undefined;
}

/** The second number of a range may have its own sign before it, and its own short magnitude. */
function highBehindSign(context: Context, unit: Unit): HighEnd {
  const { numbers, tokens, language } = context.page;
  return {
    start(at) {
      for (let first = at; first < at + 5; first += 1) {
        const number = numbers.startingAt(first);
        if (number === null) continue;
        if (first === at) return at;
        const sum = sumWithUnitBefore(context, number, at);
        // "US$ 300 o $ 900.000": an "or" between two signs joins two prices
        const other =
          sum === null || (sum.unit.spelling !== unit.spelling && language.money.list.includes(tokens.word[at - 1]?.fold ?? ''));
        return !other && sum.first === at && agree(unit, sum.unit) ? first : -1;
      }
      return -1;
    },
    number: (high) => sumWithUnitBehind(context, high)?.number ?? withShort(high),
  };
}

const agree = (one: Unit, other: Unit) => one.factor === other.factor && one.codes.some((code) => other.codes.includes(code));

/** End of the same currency behind a number, or null. */
function unitRepeated(context: Context, number: NumberPhrase, unit: Unit): number | null {
  const written = context.page.numbers.startingAt(number.first);
  const sum = written === null ? null : sumWithUnitBehind(context, written);
  return sum !== null && agree(unit, sum.unit) ? sum.end : null;
}

/** "US$ 5 million dollars", "$800 mexicanos", "$5 000 CAD": words behind the number say more of the sign before it. */
function withUnitTwice(context: Context, sum: Sum): Sum {
  const { page, tables } = context;
  const behind = sumWithUnitBehind(context, sum.number.short === null ? sum.number : { ...sum.number, short: null });
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
  const adjective = tables.adjectives().match(page.tokens, sum.end, (_, to) => endsUnit(context, to));
  const codes = adjective === null ? [] : sum.unit.codes.filter((code) => adjective.value.includes(code));
  return adjective === null || codes.length === 0
    ? sum
    : { ...sum, end: adjective.to, unit: { ...sum.unit, codes: codes.slice(0, 1), best: codes[0] } };
}

/** "$500 Canadian" ends there; "a $5 million Canadian grant" and "$5 million US-funded" go on: the adjective is not the sign's. */
function endsUnit(context: Context, to: number): boolean {
  const { tokens, roles, language } = context.page;
  if (tokens.kind[to] === Kind.Word) return roles[to]?.closed !== undefined || !adjectiveFirst.has(language.code);
  return tokens.unit[to] !== 45 || tokens.spaced[to];
}

/** One sum with its qualifiers and hundredths. */
function single(context: Context, sum: Sum, rule: string): ReadSum {
  const cents = sum.unit.factor === 1 ? hundredthsBehind(context, sum) : null;
  const number = cents === null ? sum.number : { ...sum.number, value: Number((sum.number.value + cents.value).toPrecision(15)) };
  const amount = qualified(context.page, number, sum.first, cents?.end ?? sum.end);
  return { unit: sum.unit, number, first: sum.first, end: amount.end, amount, rule };
}

/** Hundredths in whole units: "34 cents" is 0.34. */
export function minorAmount(amount: ReadAmount, unit: Unit): ReadAmount {
  if (unit.factor >= 1) return amount;
  const whole = (value: number | null) => (value === null ? null : scale(value, 1) / 100);
  if (amount.value !== null) return { ...amount, ...amountOf(amount.value / 100, amount.qualifier) };
  return { ...amount, min: whole(amount.min), max: whole(amount.max) };
}

/** A range's amount whose words end later than its last number. */
function endingAt(amount: ReadAmount, end: number): ReadAmount {
  return { ...amount, end, coreEnd: end };
}

/** "Annex 20c", "see 15 p": one letter makes cents only behind whole units ("20 dollars 43c"). */
function isLetter(context: Context, sum: Sum): boolean {
  const { tokens } = context.page;
  return sum.unit.factor < 1 && tokens.end[sum.end - 1] - tokens.start[sum.end - 1] === 1;
}

/** "a dollar a day", "un euro": the article is no number. "one dollar a day" is the same figure of speech. */
function isFigureOfSpeech(context: Context, sum: Sum): boolean {
  const { number } = sum;
  if (number.form !== 'words' || number.value !== 1) return false;
  const { page } = context;
  if (page.roles[number.first]?.article === true) return true;
  const behind = page.text
    .slice(page.tokens.end[sum.end - 1])
    .slice(0, 16)
    .trimStart()
    .toLowerCase();
  return page.language.money.perDay.some((words) => behind.startsWith(words));
}
