import { Class, classOf, classTable } from './characters.js';

/** What a unit's hash is multiplied by for each unit behind it. */
const FACTOR = 31;
/** Most units that are looked at in one go: more than most pages have. */
export const WINDOW = 1 << 14;
/** Start and end of each run, one behind the other. */
export const edges = new Int32Array(WINDOW + 1);
/** Hash of all units before each edge: two of them give that of the run between. */
const hashes = new Int32Array(WINDOW + 1);
const powers = new Int32Array(WINDOW + 1).fill(1);
for (let i = 1; i <= WINDOW; i += 1) powers[i] = Math.imul(powers[i - 1], FACTOR);

/**
 * Finds the runs of letters among the units [from, to), which are no more than `WINDOW`; how many edges they have. The pass over the units has
 * no branch that depends on them: most words are so short that a loop for each spends more time on guessing wrongly where it ends than on its
 * letters.
 */
export function findRuns(units: Uint16Array, from: number, to: number): number {
  let count = 0;
  let hash = 0;
  let before = 0;
  let known = 0;
  for (let i = from; i < to; i += 1) {
    const unit = units[i];
    const kind = classTable[unit];
    known |= kind - 1; // below zero where the class is not known yet
    edges[count] = i;
    hashes[count] = hash;
    count += (kind ^ before) & 1; // of all classes only that of letters is odd
    before = kind;
    hash = (Math.imul(hash, FACTOR) + unit) | 0;
  }
  if (known < 0) {
    for (let i = from; i < to; i += 1) classOf(units[i]);
    return findRuns(units, from, to);
  }
  edges[count] = to;
  hashes[count] = hash;
  return count + (before & 1);
}

/** Hash of the run that begins with edge `k`, as `hashOf` gives it. */
export const hashOfRun = (k: number): number => (hashes[k + 1] - Math.imul(hashes[k], powers[edges[k + 1] - edges[k]])) | 0;

/** End of the window that begins at `from`, where no letters are parted; `from` itself where there are more of them than it holds. */
export function windowEnd(units: Uint16Array, from: number, length: number): number {
  if (length - from <= WINDOW) return length;
  let to = from + WINDOW;
  while (to > from && classOf(units[to - 1]) === Class.Letter) to -= 1;
  return to;
}
