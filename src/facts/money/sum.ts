import { amountOf, qualified, type ReadAmount } from '../../text/amounts.js';
import type { NumberPhrase } from '../../text/numbers.js';
import type { Context } from './context.js';
import { hundredthsBehind } from './hundredths.js';
import type { Unit } from './tables.js';
import type { Sum } from './units.js';

/** A sum as read, with its amount and its words. */
export interface ReadSum extends Sum {
  readonly amount: ReadAmount;
  readonly rule: string;
}

/** A sum that ends with its amount's words. Written out: spreads cost more than the reading. */
export function sumOf(unit: Unit, number: NumberPhrase, first: number, amount: ReadAmount, rule: string): ReadSum {
  return { unit, number, first, end: amount.end, amount, rule };
}

/** One sum with its qualifiers and hundredths. */
export function single(context: Context, sum: Sum, rule: string): ReadSum {
  const { factor } = sum.unit;
  const { value, magnitude } = sum.number;
  const cents = factor === 1 && magnitude <= 1 && Number.isInteger(value) ? hundredthsBehind(context, sum) : null;
  const number = cents === null ? sum.number : { ...sum.number, value: Number((sum.number.value + cents.value).toPrecision(15)) };
  const amount = qualified(context.page, number, sum.first, cents?.end ?? sum.end);
  return sumOf(sum.unit, number, sum.first, amount, rule);
}

/** Hundredths in whole units: "34 cents" is 0.34. */
export function minorAmount(amount: ReadAmount): ReadAmount {
  const whole = (value: number | null) => (value === null ? null : hundredth(value));
  if (amount.value !== null) return { ...amount, ...amountOf(hundredth(amount.value), amount.qualifier) };
  return { ...amount, min: whole(amount.min), max: whole(amount.max) };
}

/** Without the dust of binary fractions: a hundredth of 360.85 is 3.6085. */
const hundredth = (value: number): number => Number((value / 100).toPrecision(15));

/** A range's amount whose words end later than its last number. */
export function endingAt(amount: ReadAmount, end: number): ReadAmount {
  const { value, min, max, qualifier, first, core, numbers } = amount;
  return { value, min, max, qualifier, first, end, core, coreEnd: end, numbers };
}
