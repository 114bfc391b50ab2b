import { isDash } from '../../text/characters.js';
import { type NumberPhrase, scale } from '../../text/numbers.js';
import type { Chooser } from '../../text/phrases.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { restating } from '../restated.js';
import type { Context } from './context.js';
import { isMarked, Mark, mayBeUnit, unitsAt } from './marks.js';
import { spellingKey, type Unit } from './tables.js';

/** A number together with its currency: tokens [first, end) hold both. */
export interface Sum {
  readonly unit: Unit;
  readonly number: NumberPhrase;
  readonly first: number;
  readonly end: number;
}

const HYPHEN = 45;
const DOT = 46;
const COMMA = 44;
const LETTER_A = 65;
const LETTER_Z = 90;

/** The number with a magnitude that stands behind it: "1.5m", "75 USD million". */
function scaled(number: NumberPhrase, magnitude: number, end: number): NumberPhrase {
  const { first, value, lends, form, glued, doubt } = number;
  return {
    first,
    end,
    value: scale(value, magnitude),
    base: value,
    magnitude: number.magnitude * magnitude,
    lends,
    form,
    plain: false,
    glued,
    short: null,
    doubt,
  };
}

/** "$1.5m", "USD 311M": behind a currency a letter is a magnitude. */
export function withShort(number: NumberPhrase): NumberPhrase {
  return number.short === null ? number : scaled(number, number.short.magnitude, number.short.end);
}

/** The sum whose currency stands before the number ("USD 5", "S/. 60", "N150,000"), not before token `floor`. */
export function sumWithUnitBefore(context: Context, number: NumberPhrase, floor: number): Sum | null {
  const last = unitEnd(context.page, number);
  if (last < floor || !canHaveUnitBefore(number) || !isMarked(context.page, last, Mark.Before)) return null;
  return readUnitBefore(context, withShort(number), last, floor);
}

/** Whether a currency can end before the number: false is certain. */
export const mayHaveUnitBefore = (page: Page, number: NumberPhrase): boolean =>
  canHaveUnitBefore(number) && mayBeUnit(page, unitEnd(page, number), Mark.Before);

const canHaveUnitBefore = ({ form }: NumberPhrase): boolean => form !== 'vague' && form !== 'collective';

/** Last token of a currency before the number: over a hyphen glued to both ("US$-5"). */
function unitEnd({ tokens }: Page, { first }: NumberPhrase): number {
  const { unit, spaced } = tokens;
  const last = first - 1;
  return last >= 0 && unit[last] === HYPHEN && !spaced[last] && !spaced[first] ? last - 1 : last;
}

function readUnitBefore(context: Context, full: NumberPhrase, last: number, floor: number): Sum | null {
  const { search, tables, page } = context;
  const units = unitsAt(page, last, Mark.Before);
  if (units === null) return null;
  const match = tables.before.matchFrom(units, page.tokens, last, search.before(full, last, floor));
  return match === null || search.unit === null ? null : sumBefore(context, search.unit, full, match.to);
}

/** The unit looked for beside one number after another: what a table of units asks of each that it finds. Made once a page. */
export class UnitSearch implements Chooser<readonly Unit[]> {
  readonly #context: Context;
  #isBefore = false;
  #number: NumberPhrase | null = null;
  #at = 0;
  #floor = 0;
  /** The longest found that fits. */
  unit: Unit | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  /** The units that end with token `last`, before `number`, and begin at token `floor` or later. */
  before(number: NumberPhrase, last: number, floor: number): this {
    this.#isBefore = true;
    this.#floor = floor;
    this.#number = number;
    this.#at = last;
    this.unit = null;
    return this;
  }

  /** The units that begin with token `first`, behind `number`. */
  behind(number: NumberPhrase, first: number): this {
    this.#isBefore = false;
    this.#number = number;
    this.#at = first;
    this.unit = null;
    return this;
  }

  accepts(units: readonly Unit[], to: number): boolean {
    if (this.#isBefore && to < this.#floor) return false;
    const first = this.#isBefore ? to : this.#at;
    const end = this.#isBefore ? this.#at + 1 : to;
    const fits = isPlain(units[0]) ? units[0] : fitting(this.#context, units, first, end, this.#number!);
    this.unit = fits ?? this.unit;
    return fits !== null;
  }
}

function sumBefore(context: Context, unit: Unit, full: NumberPhrase, first: number): Sum | null {
  if (isNoAmount(context, unit, full, full.end)) return null;
  return { unit, number: unit.factor === 1 ? full : scaled(full, unit.factor, full.end), first, end: full.end };
}

/** The sum whose currency stands behind the number: "5 dollars", "1,5 million d'euros", "2 M€", "1.5-million-euro", "31,000ETB". */
export function sumWithUnitBehind(context: Context, number: NumberPhrase): Sum | null {
  if (number.short !== null) {
    const short = unitAt(context, withShort(number));
    if (short !== null) return short;
  }
  return unitAt(context, number);
}

/** Whether a currency can begin behind the number: false is certain. */
export function mayHaveUnitBehind(page: Page, number: NumberPhrase): boolean {
  if (number.short !== null) return true;
  const at = unitStart(page, number);
  return mayBeUnit(page, at, Mark.Behind);
}

function unitAt(context: Context, number: NumberPhrase): Sum | null {
  const { search, tables, page } = context;
  const at = unitStart(page, number);
  const units = isMarked(page, at, Mark.Behind) ? unitsAt(page, at, Mark.Behind) : null;
  if (units === null) return null;
  const match = tables.behind.matchFrom(units, page.tokens, at, search.behind(number, at));
  return match === null || search.unit === null ? null : sumBehind(context, search.unit, number, at, match.to);
}

function sumBehind(context: Context, unit: Unit, number: NumberPhrase, at: number, end: number): Sum | null {
  const { first } = number;
  const over = unit.kind === 'word' ? undefined : context.page.roles[end]?.number;
  if (over?.part === 'magnitude') return { unit, number: scaled(number, over.value, number.end), first, end: end + 1 };
  if (unit.kind !== 'word' && (leadsNext(context, at, end, at > number.end) || isNoAmount(context, unit, number, end))) return null;
  return { unit, number: unit.factor > 1 ? scaled(number, unit.factor, number.end) : number, first, end };
}

/** Where the currency can begin: behind the brackets that say the number again, behind a hyphen, or behind "de", "of" where a magnitude or a collective wants it. */
function unitStart(page: Page, number: NumberPhrase): number {
  const { tokens } = page;
  const again = restating(page, number);
  const at = again === null ? number.end : again.end + 1;
  if (at >= tokens.count) return at;
  if (tokens.unit[at] === HYPHEN && !tokens.spaced[at] && !tokens.spaced[at + 1]) return at + 1;
  if (isRound(page, at)) return at + 2;
  return wantsOf(number) && isMarked(page, at, Mark.Of) ? at + 1 : at;
}

/** "500.- CHF", "40,– €": the dash that stands for no hundredths, behind the number that ends before token `at`. */
export const isRound = ({ tokens: { unit, spaced } }: Page, at: number): boolean =>
  (unit[at] === DOT || unit[at] === COMMA) && isDash(unit[at + 1]) && !spaced[at] && !spaced[at + 1];

/** "2 millones de", "una docena de" */
export const wantsOf = ({ magnitude, form, value }: NumberPhrase): boolean =>
  magnitude >= 1e5 || value >= 1e6 || form === 'collective' || form === 'vague';

/** "in 2013 USD 500", "20,000 $ 37,305": the sign belongs to the number behind it, but for "11,5 millions de CHF 14 400 personnes". */
function leadsNext(context: Context, at: number, to: number, apart: boolean): boolean {
  const { tokens } = context.page;
  if (tokens.kind[to] !== Kind.Number || (apart && isMarked(context.page, at - 1, Mark.Of))) return false;
  if (apart) return true; // "$5,000-$10,000"
  if (!tokens.spaced[at]) return false;
  if (!tokens.spaced[to]) return true;
  return !isMinor(context, to);
}

/** "1 USD 23 cents", "15 USD 50": hundredths behind the main unit. */
function isMinor(context: Context, token: number): boolean {
  const number = context.page.numbers.startingAt(token);
  return number?.plain === true && number.value < 100;
}

/** A word of money, which is it in any case and on any page. */
const isPlain = ({ spelling, local }: Unit): boolean => spelling === null && !local;

/** Of the units that share a key, the one that is written like this and can be meant on this page. */
function fitting(context: Context, units: readonly Unit[], first: number, end: number, number: NumberPhrase): Unit | null {
  const { tokens } = context.page;
  let spelling: string | null = null;
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i];
    if (unit.spelling !== null && !isSpelled(tokens, tokens.start[first], tokens.end[end - 1], unit)) {
      spelling ??= spellingAt(tokens, first, end);
      if (unit.spelling !== spelling) continue;
    }
    if (unit.local ? isLocal(context, unit, number, first) : number.value >= unit.least) return unit;
  }
  return null;
}

/** Whether text[from, to) is the unit's spelling unit by unit, with a "$" in capitals or not: told of most without cutting it out. */
function isSpelled({ text }: Page['tokens'], from: number, to: number, { spelling, anyCase }: Unit): boolean {
  if (to - from !== spelling!.length) return false;
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    const small = anyCase && unit >= LETTER_A && unit <= LETTER_Z ? unit | 32 : unit;
    if (small !== spelling!.charCodeAt(i - from)) return false;
  }
  return true;
}

/** The spelling of tokens [first, end). Most codes are one word, which is its own. */
function spellingAt(tokens: Page['tokens'], first: number, end: number): string {
  if (end - first === 1) return tokens.word[first]?.text ?? tokens.text.slice(tokens.start[first], tokens.end[first]);
  return spellingKey(tokens.text.slice(tokens.start[first], tokens.end[end - 1]));
}

/** Below this, the least amount of a unit is its own behind the number too. */
const LEAST = 10;
/** From here on digits before a code are an amount without grouping too: "15000DEM". */
const AMPLE = 10_000;

/** "SDG 10", "COP 21", "12 F": letters that say money on the pages of their country, and there of more than a few. */
function isLocal(context: Context, unit: Unit, number: NumberPhrase, first: number): boolean {
  const isBehind = first >= number.end;
  if (unit.kind === 'code' && (number.magnitude > 1 || number.value >= (!number.plain ? 1000 : isBehind ? AMPLE : Infinity))) return true;
  const least = isBehind && unit.least >= LEAST ? Math.max(100, unit.least) : unit.least;
  const isEnough = number.value >= least || (!isBehind && isPriced(context, first));
  return isEnough && context.paysWith(unit.codes);
}

/** "costs SDG 2": a word of payment right before the code. */
function isPriced(context: Context, first: number): boolean {
  const { tokens, language } = context.page;
  const word = tokens.word[first - 1]?.fold;
  return word !== undefined && language.money.cost.some((start) => word.startsWith(start));
}

/** "the CHF 2013 round", "the 2013 CHF round", "USD 2015 budget", "Euro 2016", "Euro 6": no amounts. Signs are taken at their word. */
function isNoAmount(context: Context, unit: Unit, number: NumberPhrase, end: number): boolean {
  if (unit.kind === 'sign' || !number.plain) return false;
  const { tokens, roles } = context.page;
  const counts = tokens.kind[end] === Kind.Word && !roles[end]?.closed && roles[end]?.number === undefined;
  if (unit.kind === 'word') return number.value < 10 || counts || isYearLike(number);
  return isYearLike(number) && (unit.codes[0] === 'CHF' || (counts && number.value % 100 !== 0));
}

/** A plain number that is written as years are. */
export function isYearLike(number: NumberPhrase): boolean {
  return number.plain && number.value >= 1950 && number.value < 2060;
}
