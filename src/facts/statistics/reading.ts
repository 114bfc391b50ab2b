import type { Basis, Fact, Qualifier, StatisticKind, StatisticValue } from '../../model/fact.js';
import { amountOf, qualifierAfter, type ReadAmount, readAmount } from '../../text/amounts.js';
import { Begin } from '../../text/lexicon.js';
import { type NumberPhrase, scale } from '../../text/numbers.js';
import type { Match } from '../../text/phrases.js';
import type { Tell } from '../../text/tells.js';
import { Case, isInnerHyphen, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { looksPlural, type Noun, nounAt } from './noun.js';
import type { Trail } from './trail.js';
import { unitStart } from './unit-start.js';

/** A statistic read from tokens [first, end). */
export interface Reading {
  readonly value: StatisticValue;
  readonly first: number;
  readonly end: number;
  readonly rule: string;
  readonly basis: Basis;
}

/** What stands beside a number, read once. */
export interface Beside {
  /** Tokens between it and the next number of the page: most rules of two numbers ask how near that is before all else. */
  gap: number;
  /** Place of that one in the list of the page's numbers. */
  next: number;
  /** What the tokens right before and behind it can begin to say. */
  before: Tell;
  behind: Tell;
}

/** What a rule is given: the number, and the amount with its qualifier and range. */
export interface Candidate {
  readonly page: Page;
  readonly trail: Trail;
  /** Countries named on the page. */
  readonly countries: readonly Fact<'countries'>[];
  readonly number: NumberPhrase;
  readonly amount: ReadAmount;
  /** Tokens between the number and the next one of the page. */
  readonly gap: number;
  /** Place of that one in the list of the page's numbers. */
  readonly next: number;
  /** Token where the unit begins. */
  readonly unit: number;
  /** What the tokens right before the number, or its qualifier, and at its unit can begin to say. */
  readonly before: Tell;
  readonly behind: Tell;
}

export function candidateOf(
  page: Page,
  written: NumberPhrase,
  trail: Trail,
  countries: Candidate['countries'],
  { gap, next, before }: Beside,
): Candidate {
  const number = written.short === null ? written : withShort(page, written, written.short);
  return candidate(page, number, readAmount(page, number), trail, countries, gap - (number.end - written.end), next, before);
}

function candidate(
  page: Page,
  number: NumberPhrase,
  amount: ReadAmount,
  trail: Trail,
  countries: Candidate['countries'],
  gap: number,
  next: number,
  nearest: Tell,
): Candidate {
  const { tokens, lexicon } = page;
  const { tells } = lexicon.statistics;
  const unit = unitStart(page, number, amount);
  const { first, core } = amount;
  const before = first === core ? nearest : nearest | tells.before(tokens, first - 1);
  return { page, number, amount, trail, countries, gap, next, unit, before, behind: tells.behind(tokens, unit) };
}

/** "2.5m refugees", "10k people": a letter for a magnitude, told from a unit by the plural behind it; "40 mm of rain" is a unit in any case. */
function withShort(page: Page, number: NumberPhrase, short: NonNullable<NumberPhrase['short']>): NumberPhrase {
  const noun = nounAt(page, short.end);
  const word = page.tokens.word[short.end - 1]!;
  const mayBeUnit = (noun === null || word.fold.length > 1) && word.case === Case.Lower;
  if (mayBeUnit && page.lexicon.statistics.measures.match(page.tokens, short.end - 1) !== null) return number;
  if (noun !== null && !looksPlural(page, noun.end - 1)) return number;
  const { magnitude, end } = short;
  return { ...number, value: scale(number.value, magnitude), magnitude, end, plain: false, glued: null, short: null };
}

/** "and a half", "et demi" at token `at`. */
export const halfAt = ({ tokens, roles, lexicon }: Page, at: number): Match<true> | null =>
  at < tokens.count && ((roles[at]?.begins ?? Begin.Nothing) & Begin.AndHalf) !== 0 ? lexicon.andHalf.match(tokens, at) : null;

/** "quinze ans et demi": the reading with the half behind it, where there is one. */
export function withHalf(page: Page, found: Reading, half = halfAt(page, found.end)): Reading {
  const { value, qualifier } = found.value;
  if (half === null || value === null || qualifier === 'magnitude') return found;
  return { ...found, value: { ...found.value, ...amountOf(value + 0.5, qualifier) }, end: half.to };
}

/** Words of tokens [first, end). */
export function wordsOf(page: Page, first: number, end: number): string {
  return page.text.slice(page.tokens.start[first], page.tokens.end[end - 1]);
}

/** Words of a noun, all of a compound that it ends: "lean-tos", "semi-nomades". */
export const unitOf = (page: Page, noun: Noun | null): string | null =>
  noun === null ? null : wordsOf(page, compoundStart(page, noun.first), noun.end);

/** Tokens of "commanders-in-chief". */
const COMPOUND = 4;

/** First token of the compound of words that holds the one at `at`; of "five-seaters", behind the number. */
function compoundStart({ tokens, roles }: Page, at: number): number {
  let first = at;
  while (first > at - COMPOUND && isInnerHyphen(tokens, first - 1) && tokens.kind[first - 2] === Kind.Word) first -= 2;
  return roles[first]?.number === undefined ? first : at;
}

/** The candidate with another amount. */
export function withAmount({ page, number, trail, countries, gap, next, before }: Candidate, amount: ReadAmount): Candidate {
  return candidate(page, number, amount, trail, countries, gap, next, before);
}

/** A reading of `amount` as it is, ending at token `end`; a qualifier right behind belongs to it. */
export function reading(candidate: Candidate, kind: StatisticKind, rule: string, unit: string | null, end: number): Reading {
  const { amount, page } = candidate;
  const isAsked = amount.qualifier === 'exact' && amount.value !== null && end !== amount.coreEnd; // there the amount has looked itself
  const after = isAsked ? qualifierAfter(page, end) : null;
  if (after !== null) {
    const { value, min, max, qualifier } = amountOf(amount.value!, after.value);
    return made(kind, value, min, max, unit, qualifier, amount.first, Math.max(after.to, amount.end), rule);
  }
  const { value, min, max, qualifier, first } = amount;
  return made(kind, value, min, max, unit, qualifier, first, Math.max(end, amount.end), rule);
}

/** So many of `unit`, in tokens [first, end), where the kind names the rule. */
export function statedAs(
  kind: 'count' | 'percent',
  stated: number,
  qualifier: 'exact' | 'approx' | 'at_least' | 'at_most',
  unit: string | null,
  first: number,
  end: number,
): Reading {
  const { value, min, max } = amountOf(stated, qualifier);
  return made(kind, value, min, max, unit, qualifier, first, end, kind);
}

function made(
  kind: StatisticKind,
  value: number | null,
  min: number | null,
  max: number | null,
  unit: string | null,
  qualifier: Qualifier,
  first: number,
  end: number,
  rule: string,
): Reading {
  return { value: { kind, value, min, max, of: null, unit, qualifier }, first, end, rule, basis: 'stated' };
}

/** A reading with another unit, and of another kind and rule where these are told; its fields in the order of all others. */
export function withUnit({ value, first, end, rule, basis }: Reading, unit: string | null, kind = value.kind, by = rule): Reading {
  const { value: number, min, max, of, qualifier } = value;
  return { value: { kind, value: number, min, max, of, unit, qualifier }, first, end, rule: by, basis };
}
