import { fold } from './characters.js';
import { hashOf, spread, type Tokens, type Word } from './tokens.js';

/** Bits of the sieve and slots of the table for each key. */
const BITS_PER_KEY = 16;
const SLOTS_PER_KEY = 2;
/** As many keys are looked through one by one. */
const FEW = 4;
const NO_SIEVE = new Uint32Array(1);
const NO_SLOTS = new Uint16Array(0);

/**
 * Values by folded words (or signs), asked for by the hash that every word of a text has with it. A sieve of bits (a Bloom filter with one
 * hash) tells of most words that they are none of the keys: it is small enough to stay in the cache, and no string is touched.
 */
export class WordTable<V> {
  #sieve = NO_SIEVE;
  #slots = NO_SLOTS;
  readonly #hashes: number[] = [];
  readonly #keys: string[] = [];
  readonly #values: V[] = [];

  /** Keys in the order in which they came. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  /** Value of a key whose units hash to `hash` (see `hashOf`). */
  get(key: string, hash: number): V | undefined {
    return this.may(hash) ? this.#find(key, hash) : undefined;
  }

  /** Whether a key may have this hash: false is certain. */
  may(hash: number): boolean {
    const bit = spread(hash);
    return ((this.#sieve[(bit >>> 5) & (this.#sieve.length - 1)] >>> (bit & 31)) & 1) === 1;
  }

  #find(key: string, hash: number): V | undefined {
    const slots = this.#slots;
    if (slots.length === 0) return this.#among(key, hash);
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot] - 1;
      if (this.#hashes[entry] === hash && this.#keys[entry] === key) return this.#values[entry];
    }
    return undefined;
  }

  #among(key: string, hash: number): V | undefined {
    for (let entry = 0; entry < this.#hashes.length; entry += 1)
      if (this.#hashes[entry] === hash && this.#keys[entry] === key) return this.#values[entry];
    return undefined;
  }

  /** Adds a key, which must be new. */
  add(key: string, value: V): void {
    const hash = hashOf(key, 0, key.length);
    this.#hashes.push(hash);
    this.#keys.push(key);
    this.#values.push(value);
    if (this.#keys.length <= FEW) this.#sift(hash);
    else if (this.#keys.length * SLOTS_PER_KEY > this.#slots.length) this.#grow();
    else this.#put(hash, this.#keys.length);
  }

  #grow(): void {
    const slots = Math.max(this.#slots.length * 2, FEW * SLOTS_PER_KEY * 2);
    this.#slots = new Uint16Array(slots);
    this.#sieve = new Uint32Array((slots * BITS_PER_KEY) >> 6);
    for (const [entry, hash] of this.#hashes.entries()) this.#put(hash, entry + 1);
  }

  #sift(hash: number): void {
    if (this.#sieve === NO_SIEVE) this.#sieve = new Uint32Array(1);
    const bit = spread(hash);
    this.#sieve[(bit >>> 5) & (this.#sieve.length - 1)] |= 1 << (bit & 31);
  }

  #put(hash: number, entry: number): void {
    this.#sift(hash);
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry;
  }
}

/** A table of these entries; of two with one key the later counts. */
export function tableOf<V>(entries: Iterable<readonly [string, V]>): WordTable<V> {
  const table = new WordTable<V>();
  for (const [key, value] of new Map(entries)) table.add(key, value);
  return table;
}

type Groups = Iterable<readonly [number, Iterable<string>]>;

/** For each folded word (or sign) the bits of all groups that hold it. */
export function bitsOf(groups: Groups): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, keys] of groups) for (const key of keys) if (key !== '') bits.set(key, (bits.get(key) ?? 0) | bit);
  return bits;
}

/** The same, asked for by the words of a text. */
export const bitTable = (groups: Groups): WordTable<number> => tableOf(bitsOf(groups));

/** Folded words, asked for by the words of a text. */
export class WordSet {
  readonly #table = new WordTable<true>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) if (word !== '') this.#table.add(word, true);
  }

  get size(): number {
    return this.#table.keys.length;
  }

  get words(): readonly string[] {
    return this.#table.keys;
  }

  /** Whether `word` is one of them; no word is none. */
  holds(word: Word<unknown> | undefined): boolean {
    return word !== undefined && this.#table.get(word.fold, word.hash) === true;
  }

  /** Whether token `i` is one of them; no token is none. */
  standsAt(tokens: Tokens<unknown>, i: number): boolean {
    return i >= 0 && i < tokens.count && this.holds(tokens.word[i]);
  }

  /** The same of a word that is no word of a text. */
  has(fold: string): boolean {
    return fold !== '' && this.#table.get(fold, hashOf(fold, 0, fold.length)) === true;
  }
}

/** Words under the keys by which they are looked up. */
export const folded = (words: readonly string[]): WordSet => new WordSet(words.map(fold));
