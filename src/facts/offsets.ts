import type { Roles } from '../text/lexicon.js';
import type { Tokens } from '../text/tokens.js';

/** The token that holds `offset`, or the last one that begins before it. */
export function tokenAt(tokens: Tokens<Roles>, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens.start[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
