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

/** Index of the first of some ranges, which stand in the order of the text, that begins at `offset` or behind it. */
export function firstFrom(ranges: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
