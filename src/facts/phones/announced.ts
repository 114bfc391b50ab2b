import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { SENTENCE } from './evidence.js';
import { NEAR } from './other-numbers.js';
import { MIN_DIGITS } from './stands.js';
import { Mark, marksAt } from './words.js';

/** Words that announce a number from anywhere in its sentence. The others do so from next to it, or tell of one before them. */
const FAR = Mark.Label | Mark.Fax | Mark.WhatsApp | Mark.Satellite | Mark.Dial | Mark.Call | Mark.Hotline;

/**
 * Whether a word that announces numbers stands so near to token `i` that a rule may find it: about most numbers of a page there is none.
 * `from`: place of the first of `starts.calls` that is not too far before.
 */
export function mayBeAnnounced(page: Page, i: number, from: number): boolean {
  const { calls } = page.starts;
  for (let k = from; k < calls.length && calls[k] <= i + NEAR; k += 1)
    if (calls[k] >= i - NEAR - 1 || (marksAt(page, calls[k]) & FAR) !== 0) return true; // of a number behind a star, all is one further off
  return false;
}

/** Tokens before `i` that `mayBeAnnounced` looks at. */
export const ANNOUNCED_WITHIN = SENTENCE + 1;

/** A few digits that a word follows: no number to call, where nothing announces one. */
export function isFew({ tokens }: Page, i: number): boolean {
  const { kind, start, end, count } = tokens;
  return kind[i] === Kind.Number && end[i] - start[i] < MIN_DIGITS && i + 1 < count && kind[i + 1] === Kind.Word;
}
