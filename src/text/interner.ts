import { fold } from './characters.js';
import type { Gathered } from './tokenise.js';
import { Case, hashOf, spread, type Word } from './tokens.js';

/** Slots of a fresh table of words: a power of two; it doubles when half full. */
const FIRST_SLOTS = 1 << 12;
/** Above this many words the table starts afresh: a stream of random letters must not fill the memory. */
const MOST_WORDS = 60_000;
/** Units of the words of a fresh table. */
const FIRST_UNITS = 1 << 15;
/** Bits of a slot that hold a word's place + 1; the others are those of its hash. */
const PLACE = 0xfffff;
/** Numbers of a word's entry: its hash, and where its units begin; they end where those of the next begin. */
const HASH = 0;
const START = 1;
const NEXT_START = 3;
/** Words fill half of the slots, and have two numbers each: as many as there are slots, and the place where the next one begins. */
const ENTRY_END = 4;

/** In a column of what is known of the words: not looked up yet. */
export const UNKNOWN = -1;

/** Words by their places, and what is known of each, side by side in memory by the same places: frequent words have low ones. */
export class WordList<R> {
  readonly words: Word<R>[] = [];
  readonly #roles: (R | null | undefined)[][] = [];
  readonly #begins: Int16Array[] = [];
  #languages: Int16Array = new Int16Array(0);

  /** Roles in a language, by its index; undefined: not looked up yet. */
  rolesIn(language: number): (R | null | undefined)[] {
    this.#roles[language] ??= [];
    const own = this.#roles[language];
    while (own.length < this.words.length) own.push(undefined);
    return own;
  }

  /** What can begin with a word in a language, or `UNKNOWN`. */
  beginsIn(language: number): Int16Array {
    const own = columnFor(this.words.length, this.#begins[language]);
    this.#begins[language] = own;
    return own;
  }

  /** Languages that have a word among their function words, a bit each, or `UNKNOWN`. */
  languages(): Int16Array {
    this.#languages = columnFor(this.words.length, this.#languages);
    return this.#languages;
  }
}

/** A column with room for as many words: the one there is, or a copy of twice the length. */
function columnFor(words: number, column: Int16Array = new Int16Array(0)): Int16Array {
  if (words <= column.length) return column;
  const larger = new Int16Array(Math.max(2 * words, FIRST_SLOTS)).fill(UNKNOWN);
  larger.set(column);
  return larger;
}

/**
 * Keeps the words met so far, up to a limit, so that a word's case and key are worked out once.
 * A word is looked up by its units in the text, without cutting it out first. A slot is one number, so that the few that a page needs stay in
 * the cache; all else stands by the words' places, where those of one page lie side by side.
 */
export class Interner<R> {
  #slots = new Int32Array(FIRST_SLOTS);
  #list = new WordList<R>();
  /** The entries of all words, by their places, and where the units of the next word will begin. */
  #entries = new Int32Array(FIRST_SLOTS + ENTRY_END);
  #units = new Uint16Array(FIRST_UNITS);

  /** The word text[from, to), whose units hash to `hash` (see `hashOf`). */
  at(text: string, units: Uint16Array, from: number, to: number, hash: number): Word<R> {
    const { words } = this.open();
    return words[this.#placeOf(text, units, from, to, hash)];
  }

  /** Looks up the first `count` of a text's words, all at once: memory then answers several look-ups at a time. `tokens`: which tokens they are. */
  findAll(
    text: string,
    units: Uint16Array,
    { start, end, place, word }: Gathered<R>,
    tokens: Int32Array,
    hashes: Int32Array,
    count: number,
  ): void {
    const { words } = this.#list;
    for (let k = 0; k < count; k += 1) {
      const i = tokens[k];
      const known = this.#placeOf(text, units, start[i], end[i], hashes[k]);
      place[i] = known;
      word[i] = words[known];
    }
  }

  /** The list of all words, for one text. */
  open(): WordList<R> {
    if (this.#list.words.length >= MOST_WORDS) {
      this.#slots = new Int32Array(FIRST_SLOTS);
      this.#list = new WordList();
    }
    return this.#list;
  }

  /** The place in the list of the word text[from, to). */
  #placeOf(text: string, units: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const entries = this.#entries;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (((slots[slot] ^ hash) & ~PLACE) !== 0) continue;
      const place = (slots[slot] & PLACE) - 1;
      if (entries[2 * place + HASH] === hash && this.#holds(place, units, from, to)) return place;
    }
    return this.#add(text.slice(from, to), units, from, to, hash);
  }

  #holds(place: number, units: Uint16Array, from: number, to: number): boolean {
    const own = this.#units;
    let at = this.#entries[2 * place + START];
    if (this.#entries[2 * place + NEXT_START] - at !== to - from) return false;
    for (let i = from; i < to; i += 1) {
      if (own[at] !== units[i]) return false;
      at += 1;
    }
    return true;
  }

  #add(text: string, units: Uint16Array, from: number, to: number, hash: number): number {
    const { words } = this.#list;
    if (words.length * 2 >= this.#slots.length) this.#grow();
    const place = words.push(newWord<R>(text)) - 1;
    const start = this.#entries[2 * place + START];
    if (start + to - from > this.#units.length) this.#units = enlarged(this.#units, new Uint16Array((start + to - from) * 2));
    this.#units.set(units.subarray(from, to), start);
    this.#entries[2 * place + NEXT_START] = start + to - from;
    this.#entries[2 * place + HASH] = hash;
    this.#put(place);
    return place;
  }

  /** Writes a word's place into the first free slot for its hash. */
  #put(place: number): void {
    const hash = this.#entries[2 * place + HASH];
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = (hash & ~PLACE) | (place + 1);
  }

  #grow(): void {
    const slots = this.#slots.length * 2;
    this.#slots = new Int32Array(slots);
    this.#entries = enlarged(this.#entries, new Int32Array(slots + ENTRY_END));
    for (let place = 0; place < this.#list.words.length; place += 1) this.#put(place);
  }
}

/** `into` with the numbers of a shorter array at its beginning. */
function enlarged<T extends Int32Array | Uint16Array>(numbers: T, into: T): T {
  into.set(numbers.length > into.length ? numbers.subarray(0, into.length) : numbers);
  return into;
}

/** A word of which nothing is looked up yet. */
export function newWord<R>(text: string): Word<R> {
  const folded = fold(text);
  return {
    text,
    fold: folded,
    hash: hashOf(folded, 0, folded.length),
    case: caseOf(text),
    roles: [],
    phones: -1,
    forms: -1,
    tells: -1,
    tellsBefore: 0,
    tellsBehind: 0,
    dates: -1,
    leads: -1,
    places: -1,
    place: null,
    money: -1,
    units: null,
  };
}

function caseOf(text: string): Case {
  const first = text[0];
  if (first === first.toLowerCase()) return Case.Lower;
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() ? Case.Upper : Case.Capitalised;
}
