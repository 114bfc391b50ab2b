import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { isPlainWord } from './evidence.js';
import { MIN_DIGITS } from './stands.js';

const OPEN = 40;
const PLUS = 43;

/** A few digits that a word follows, and none that announces a number stands before: what most numbers of a page are. */
export function isCounted(page: Page, i: number): boolean {
  const { kind, start, end, count } = page.tokens;
  const digits = end[i] - start[i];
  if (digits >= MIN_DIGITS || i + 1 >= count || kind[i + 1] !== Kind.Word) return false;
  return digits < 3 || isPlainWord(page, i - 1);
}

/** "+" or "(" with a number behind it. */
export function opensNumber({ kind, unit, count }: Page['tokens'], i: number): boolean {
  const first = unit[i];
  if ((first !== PLUS && first !== OPEN) || i + 1 >= count) return false;
  return kind[i + 1] === Kind.Number || unit[i + 1] === PLUS || (first === PLUS && unit[i + 1] === OPEN);
}
