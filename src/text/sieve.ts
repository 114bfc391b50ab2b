import { Class, classOf } from './characters.js';
import { hashOf, type Word } from './tokens.js';

/** Bits of a sieve for each key in it: at most one word in sixteen gets through that is none of the keys. */
const BITS_PER_KEY = 16;

const slotOf = (hash: number) => hash ^ (hash >>> 15);

/**
 * Which keys (folded words, or signs) are in a table, a bit each by the key's hash, in 32-bit words whose count is a power of two.
 * A bit that is not set spares the look-up of a string, which is what most look-ups come to (a Bloom filter with one hash).
 */
export function sieveOf(keys: Iterable<string>, count: number): Uint32Array {
  let bits = 256;
  while (bits < count * BITS_PER_KEY) bits *= 2;
  const sieve = new Uint32Array(bits >> 5);
  for (const key of keys) {
    const isPair = classOf(key.charCodeAt(0)) === Class.High; // a sign goes by its first unit
    const slot = slotOf(hashOf(key, 0, isPair ? 1 : key.length));
    sieve[(slot >>> 5) & (sieve.length - 1)] |= 1 << (slot & 31);
  }
  return sieve;
}

/** Whether a key with this hash (a sign: its first unit) may be in the table; false is certain. */
export function passes(sieve: Uint32Array, hash: number): boolean {
  const slot = slotOf(hash);
  return ((sieve[(slot >>> 5) & (sieve.length - 1)] >>> (slot & 31)) & 1) === 1;
}

/** Folded words, asked for by the words of a text. */
export class WordSet extends Set<string> {
  readonly #sieve: Uint32Array;

  constructor(words: readonly string[]) {
    super(words);
    this.#sieve = sieveOf(this, this.size);
  }

  /** Whether `word` is one of them; no word is none. */
  holds(word: Word<unknown> | undefined): boolean {
    return word !== undefined && passes(this.#sieve, word.hash) && this.has(word.fold);
  }
}
