import { sha256Of } from '../record/hash.js';

/** One of several parts of a dataset: `index` is 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** First hex digits of the hash that decide: 2^48 values, exact as a number. */
const DIGITS = 12;

/** Whether a page, known by its id, belongs to the shard. Each belongs to exactly one. */
export function inShard(id: string, { index, count }: Shard): boolean {
  return Number.parseInt(sha256Of(id).slice(0, DIGITS), 16) % count === index - 1;
}
