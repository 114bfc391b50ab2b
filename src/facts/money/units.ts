import { type NumberPhrase, scale } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import type { Context } from './context.js';
import { spellingKey, type Unit } from './tables.js';

/** A number together with its currency: tokens [first, end) hold both. */
export interface Sum {
  readonly unit: Unit;
  readonly number: NumberPhrase;
  readonly first: number;
  readonly end: number;
}

const HYPHEN = 45;

/** The number with a magnitude that stands behind it: "1.5m", "75 USD million". */
function scaled(number: NumberPhrase, magnitude: number, end: number): NumberPhrase {
  const value = scale(number.value, magnitude);
  return { ...number, value, base: number.value, magnitude: number.magnitude * magnitude, end, plain: false, short: null };
}

/** "$1.5m", "USD 311M": behind a currency a letter is a magnitude. */
export function withShort(number: NumberPhrase): NumberPhrase {
  return number.short === null ? number : scaled(number, number.short.magnitude, number.short.end);
}

/** The sum whose currency stands before the number ("USD 5", "S/. 60", "N150,000"), not before token `floor`. */
export function sumWithUnitBefore(context: Context, number: NumberPhrase, floor: number): Sum | null {
  const { tokens } = context.page;
  let last = number.first - 1;
  if (last >= floor && tokens.unit[last] === HYPHEN && !tokens.spaced[last] && !tokens.spaced[number.first]) last -= 1; // "US$-5"
  if (last < floor || number.form === 'vague' || number.form === 'collective') return null;
  const match = context.tables.before.match(tokens, last);
  if (match === null || match.to < floor) return null;
  const full = withShort(number);
  const unit = fitting(context, match.value, match.to, last + 1, full);
  if (unit === null || isYear(context, unit, full)) return null;
  return { unit, number: unit.factor === 1 ? full : scaled(full, unit.factor, full.end), first: match.to, end: full.end };
}

/** The sum whose currency stands behind the number: "5 dollars", "1,5 million d'euros", "2 M€", "1.5-million-euro", "31,000ETB". */
export function sumWithUnitBehind(context: Context, number: NumberPhrase): Sum | null {
  if (number.short !== null) {
    const short = unitAt(context, withShort(number));
    if (short !== null) return short;
  }
  return unitAt(context, number);
}

function unitAt(context: Context, number: NumberPhrase): Sum | null {
  const { page, tables } = context;
  const at = unitStart(context, number);
  const match = at < page.tokens.count ? tables.behind.match(page.tokens, at) : null;
  const unit = match === null ? null : fitting(context, match.value, at, match.to, number);
  if (match === null || unit === null) return null;
  const sum = { unit, number: unit.factor > 1 ? scaled(number, unit.factor, number.end) : number, first: number.first, end: match.to };
  if (unit.kind === 'word') return sum;
  const over = page.roles[match.to]?.number;
  if (over?.part === 'magnitude') return { ...sum, number: scaled(number, over.value, number.end), end: match.to + 1 };
  return leadsNext(context, at, match.to) ? null : sum;
}

/** Where the currency can begin: behind a hyphen, or behind "de", "of" where a magnitude or a collective wants it. */
function unitStart(context: Context, number: NumberPhrase): number {
  const { tokens, language } = context.page;
  const at = number.end;
  if (at >= tokens.count) return at;
  if (tokens.unit[at] === HYPHEN && !tokens.spaced[at] && !tokens.spaced[at + 1]) return at + 1;
  const word = tokens.word[at]?.fold;
  const wantsOf = number.magnitude >= 1e5 || number.form === 'collective' || number.form === 'vague' || number.value % 1e6 === 0;
  return wantsOf && word !== undefined && language.money.of.includes(word) ? at + 1 : at;
}

/** "in 2013 USD 500", "20,000 $ 37,305": the sign belongs to the number behind it. */
function leadsNext(context: Context, at: number, to: number): boolean {
  const { tokens } = context.page;
  if (tokens.kind[to] !== Kind.Number || !tokens.spaced[at]) return false;
  if (!tokens.spaced[to]) return true;
  return !isMinor(context, to);
}

/** "1 USD 23 cents", "15 USD 50": hundredths behind the main unit. */
function isMinor(context: Context, token: number): boolean {
  const { tokens } = context.page;
  return tokens.end[token] - tokens.start[token] <= 2 && tokens.kind[token + 1] !== Kind.Number;
}

/** Of the units that share a key, the one that is written like this and can be meant on this page. */
function fitting(context: Context, units: readonly Unit[], first: number, end: number, number: NumberPhrase): Unit | null {
  const { tokens } = context.page;
  let spelling: string | null = null;
  for (const unit of units) {
    if (unit.spelling !== null) {
      spelling ??= spellingKey(tokens.text.slice(tokens.start[first], tokens.end[end - 1]));
      if (unit.spelling !== spelling) continue;
    }
    if (!unit.local) return unit;
    if (unit.kind === 'code' && (number.magnitude > 1 || (!number.plain && number.value >= 1000))) return unit;
    if (number.value >= 10 && context.paysWith(unit.codes)) return unit;
  }
  return null;
}

/** "the CHF 2013 round", "USD 2015 budget": a year behind a code. Signs, and words before a plain number, are taken at their word. */
function isYear(context: Context, unit: Unit, number: NumberPhrase): boolean {
  if (unit.kind === 'sign' || !number.plain || !isYearLike(number)) return false;
  const { tokens, roles } = context.page;
  if (unit.kind === 'word' || unit.codes[0] === 'CHF') return true;
  return tokens.kind[number.end] === Kind.Word && !roles[number.end]?.closed && number.value % 100 !== 0;
}

/** A plain number that is written as years are. */
export function isYearLike(number: NumberPhrase): boolean {
  return number.plain && number.value >= 1950 && number.value < 2060;
}
