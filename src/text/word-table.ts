import { fold } from './characters.js';
import { hashOf, spread, type Tokens, type Word } from './tokens.js';

/** Bits of the sieve and slots of the table for each key. */
const BITS_PER_KEY = 16;
const SLOTS_PER_KEY = 2;
/** As many keys are looked through one by one. */
const FEW = 4;
const NO_SIEVE = new Uint32Array(1);
const NO_SLOTS = new Uint16Array(0);

/** A table's keys with what finds them, as plain data: keys parted by line feeds, numbers in base 64. */
export interface PreparedKeys {
  readonly keys: string;
  readonly hashes: string;
  readonly slots: string;
  readonly sieve: string;
}

/**
 * Values by folded words (or signs), asked for by the hash that every word of a text has with it. A sieve of bits (a Bloom filter with one
 * hash) tells of most words that they are none of the keys: it is small enough to stay in the cache, and no string is touched.
 */
export class WordTable<V> {
  #sieve = NO_SIEVE;
  #slots = NO_SLOTS;
  #hashes: number[] = [];
  #keys: string[] = [];
  #values: V[] = [];

  /** A table of keys that were prepared, each with the same value for now. */
  static of<V>({ keys, hashes, slots, sieve }: PreparedKeys, value: V): WordTable<V> {
    const table = new WordTable<V>();
    table.#keys = keys === '' ? [] : keys.split('\n');
    table.#hashes = Array.from(new Int32Array(bytesOf(hashes)));
    table.#slots = new Uint16Array(bytesOf(slots));
    table.#sieve = new Uint32Array(bytesOf(sieve));
    table.#values = new Array<V>(table.#keys.length).fill(value);
    return table;
  }

  /** What `of` makes the table again from, but for its values. */
  prepare(): PreparedKeys {
    const hashes = textOf(Int32Array.from(this.#hashes));
    return { keys: this.#keys.join('\n'), hashes, slots: textOf(this.#slots), sieve: textOf(this.#sieve) };
  }

  /** Keys in the order in which they came. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  /** Value of a key whose units hash to `hash` (see `hashOf`). */
  get(key: string, hash: number): V | undefined {
    if (!this.may(hash)) return undefined;
    const place = this.#placeOf(key, hash);
    return place < 0 ? undefined : this.#values[place];
  }

  /** Whether a word, folded, is a key: for words that are none of a text. */
  has(fold: string): boolean {
    return fold !== '' && this.get(fold, hashOf(fold, 0, fold.length)) !== undefined;
  }

  /** Gives a key, which it has, another value: what `make` makes of the key's place among the keys. */
  replace(key: string, make: (place: number) => V): V {
    const place = this.#placeOf(key, hashOf(key, 0, key.length));
    const value = make(place);
    this.#values[place] = value;
    return value;
  }

  /** Whether a key may have this hash: false is certain. */
  may(hash: number): boolean {
    const bit = spread(hash);
    return ((this.#sieve[(bit >>> 5) & (this.#sieve.length - 1)] >>> (bit & 31)) & 1) === 1;
  }

  /** Place of a key among the keys; -1 where it is none. */
  #placeOf(key: string, hash: number): number {
    const slots = this.#slots;
    if (slots.length === 0) return this.#among(key, hash);
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot] - 1;
      if (this.#hashes[entry] === hash && this.#keys[entry] === key) return entry;
    }
    return -1;
  }

  #among(key: string, hash: number): number {
    for (let entry = 0; entry < this.#hashes.length; entry += 1)
      if (this.#hashes[entry] === hash && this.#keys[entry] === key) return entry;
    return -1;
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

/** The bytes that `textOf` wrote. */
function bytesOf(text: string): ArrayBuffer {
  const bytes = Buffer.from(text, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

const textOf = ({ buffer }: ArrayBufferView): string => Buffer.from(buffer as ArrayBuffer).toString('base64');

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
    return this.#table.has(fold);
  }
}

/** Words under the keys by which they are looked up. */
export const folded = (words: readonly string[] = []): WordSet => new WordSet(words.map(fold));
