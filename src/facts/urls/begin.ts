const DOT = 46;
const SLASH = 47;
const COLON = 58;
const LETTER_H = 104;

/** Whether the units about token `i` are those of "http:", "www." or ".org/", the first being one of theirs. */
export function canBeginAddress(unit: ArrayLike<number>, i: number, count: number): boolean {
  const first = unit[i];
  if (first === DOT) return i + 2 < count && unit[i + 2] === SLASH;
  return i + 1 < count && unit[i + 1] === ((first | 32) === LETTER_H ? COLON : DOT); // "H" as "h"
}
