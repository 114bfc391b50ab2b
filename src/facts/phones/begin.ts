import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { isLineNamedBehind, isPlainWord } from './evidence.js';
import { MIN_DIGITS } from './stands.js';

/** A few digits that a word follows, and none that announces a number stands before: what most numbers of a page are. */
export function isCounted(page: Page, i: number): boolean {
  const { kind, start, end, count } = page.tokens;
  const digits = end[i] - start[i];
  if (digits >= MIN_DIGITS || i + 1 >= count || kind[i + 1] !== Kind.Word) return false;
  return digits < 3 || (isPlainWord(page, i - 1) && !isLineNamedBehind(page, i + 1));
}
