import type { Page } from '../page.js';
import { NEAR, SENTENCE } from './evidence.js';
import { Mark, marksAt } from './words.js';

/** Words that announce a number from anywhere in its sentence. The others do so from next to it, or tell of one before them. */
const FAR = Mark.Label | Mark.Fax | Mark.WhatsApp | Mark.Satellite | Mark.Dial | Mark.Call | Mark.Hotline;

/** Whether a word that announces numbers stands so near to token `i` that a rule may find it: about most numbers of a page there is none. */
export function mayBeAnnounced(page: Page, i: number): boolean {
  const { calls } = page.starts;
  for (let k = firstAfter(calls, i - SENTENCE - 1); k < calls.length && calls[k] <= i + NEAR; k += 1)
    if (calls[k] >= i - NEAR - 1 || (marksAt(page, calls[k]) & FAR) !== 0) return true; // of a number behind a star, all is one further off
  return false;
}

/** Place of the first of the rising numbers that is above `limit`. */
function firstAfter(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle] > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
