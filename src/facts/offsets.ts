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
export const firstFrom = (ranges: readonly { readonly start: number }[], offset: number): number =>
  firstWhere(ranges.length, (k) => ranges[k].start >= offset);

/** The one of some ranges, which stand side by side in the order of the text, that begins at `offset`. */
export function thatBeginsAt<R extends { readonly start: number }>(ranges: readonly R[], offset: number): R | undefined {
  const range = ranges[firstFrom(ranges, offset)];
  return range?.start === offset ? range : undefined;
}

/** The one that ends there. */
export function thatEndsAt<R extends { readonly end: number }>(ranges: readonly R[], offset: number): R | undefined {
  const range = ranges[firstWhere(ranges.length, (k) => ranges[k].end >= offset)];
  return range?.end === offset ? range : undefined;
}

/** Index of the first of `count` things for which something holds that holds for all behind it as well; `count` where there is none. */
export function firstWhere(count: number, holds: (k: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
