const HIGH_SURROGATE = /[\ud800-\udbff]/;

/** Turns offsets in UTF-16 units into offsets in Unicode code points. A lone surrogate counts as one, as in Python and `Array.from`. */
export type ToCodePoints = (offset: number) => number;

/** The way through a text without surrogate pairs. */
export const sameOffset: ToCodePoints = (offset) => offset;

/** The way from UTF-16 units of `text` to its code points: nothing to do where the text has no surrogate pair. */
export function codePointsOf(text: string): ToCodePoints {
  const first = text.search(HIGH_SURROGATE);
  if (first < 0) return sameOffset;
  const pairs = pairEnds(text, first);
  return (offset) => offset - upTo(pairs, offset);
}

/** Offset just behind each surrogate pair: from there on the count is one less. */
function pairEnds(text: string, from: number): number[] {
  const ends: number[] = [];
  for (let at = from; at < text.length; at += 1) {
    if (text.codePointAt(at)! > 0xffff) {
      at += 1;
      ends.push(at + 1);
    }
  }
  return ends;
}

/** How many of the sorted `ends` are at or before `offset`. */
function upTo(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
