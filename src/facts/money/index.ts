import type { Fact } from '../../model/fact.js';
import { Kind } from '../../text/tokens.js';
import { type FactType, type Found, type Page, spanOf } from '../page.js';
import { Context } from './context.js';
import { isMoney } from './doubt.js';
import { readSums } from './read.js';
import { type Resolved, resolveAll } from './resolve.js';
import { sidesOf } from './sides.js';
import { minorAmount, type ReadSum } from './sum.js';

/** Sums of money: a number with its currency's word, code or sign before or behind. ISO 4217, `value` in whole units. */
export const money: FactType<'money'> = {
  find(page: Page, found: Found): Fact<'money'>[] {
    const sides = sidesOf(page, page.numbers.list);
    if (sides === null) return [];
    const context = new Context(page, found);
    const read = readSums(context, sides);
    if (read.length === 0) return [];
    const kept: ReadSum[] = [];
    for (let i = 0; i < read.length; i += 1) {
      if (isCertain(read[i]) || isMoney(context, read[i], isBeside(page, read, i))) kept.push(read[i]);
      else page.miss?.(spanOf(page.tokens, read[i].amount.first, read[i].amount.end), 'money', 'the words around say no money');
    }
    const currencies = resolveAll(context, kept);
    const facts: Fact<'money'>[] = [];
    for (let i = 0; i < kept.length; i += 1) facts.push(factOf(page, kept[i], currencies[i]));
    return facts;
  },
};

/** A currency that is nothing else: no code of a fund, no word of another sense. */
const isCertain = ({ unit }: ReadSum): boolean => unit.doubt === null && unit.kind !== 'code';

/** Whether another sum says the same price: "21.000 bolivianos, cerca de 3.000 dólares, o 11.400 soles", "60 soles (16 dólares)". */
function isBeside(page: Page, sums: readonly ReadSum[], i: number): boolean {
  const before = i > 0 && isApposed(page, sums[i - 1], sums[i]);
  const behind = i + 1 < sums.length && sums[i + 1].unit.doubt === null && isApposed(page, sums[i], sums[i + 1]);
  return before || behind;
}

/** A comma or bracket between them, and at most an "or". */
function isApposed({ tokens }: Page, one: ReadSum, other: ReadSum): boolean {
  const gap = other.amount.first - one.amount.end;
  return gap > 0 && gap <= 2 && tokens.kind[one.amount.end] === Kind.Sign;
}

function factOf(page: Page, sum: ReadSum, { currency, basis }: Resolved): Fact<'money'> {
  const { amount, rule } = sum;
  const span = spanOf(page.tokens, amount.first, amount.end);
  page.claims.take(sum.first, amount.end); // not its qualifier, which may hold a date: "ronda hoy las 340"
  if (currency === null) {
    page.report({
      code: 'open-currency',
      severity: 'warning',
      message: `The page does not say which currency "${page.text.slice(span.start, span.end)}" is in.`,
      span,
    });
  }
  // cents of a currency that nobody names stay cents: what they are hundredths of cannot be told
  const { value, min, max, qualifier } = currency === null || sum.unit.factor >= 1 ? amount : minorAmount(amount);
  return { start: span.start, end: span.end, value: { currency, value, min, max, qualifier }, rule, basis };
}
