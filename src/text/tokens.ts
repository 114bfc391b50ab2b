import { Class, classOf, fold, classTable as table } from './characters.js';
import { unitsOf } from './units.js';

/** What a token is. A `Break` is the end of a paragraph or line: no reading goes across it. */
export const enum Kind {
  Word = 1,
  Number = 2,
  Sign = 3,
  Break = 4,
}

/** How a word is written. */
export const enum Case {
  Lower = 0,
  Capitalised = 1,
  Upper = 2,
}

/** A word of the text, interned: every page that has it shares one object. `R` are the roles it plays in a language. */
export interface Word<R> {
  readonly text: string;
  readonly fold: string;
  /** Hash of `fold`: what tables of words turn most words down by. */
  readonly hash: number;
  readonly case: Case;
  /** Roles by language index; undefined: not looked up yet, null: none. */
  readonly roles: (R | null | undefined)[];
  /** Languages that have it among their function words, a bit each; -1: not looked up yet. */
  languages: number;
  /** What it can be in a noun phrase of the language last asked about, and which that was; -1: not looked up yet. Kept by the statistics rules. */
  forms: number;
  /** What it can do beside a date, in the same way. Kept by the rules of dates. */
  dates: number;
  /** What it can tell of a place beside it, in the same way. Kept by the rules of countries. */
  places: number;
  /** The place that it names by itself in that language, null: none. */
  place: object | null;
}

/**
 * The text in tokens, side by side in arrays. Token `i` is text[start[i], end[i]).
 * Digit runs are tokens of their own ("13 000" are two, "N150,000" four): what they make together is for the readers to say.
 */
export interface Tokens<R> {
  readonly text: string;
  readonly count: number;
  readonly kind: ArrayLike<Kind>;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  /** Whether white space stands before the token. */
  readonly spaced: readonly boolean[];
  /** The word, undefined for other kinds. */
  readonly word: readonly (Word<R> | undefined)[];
  /** First UTF-16 unit of the token. */
  readonly unit: ArrayLike<number>;
}

/** Units above which a text is no news page. */
const LARGE = 1 << 20;
const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;
/** First of the Cyrillic letters: an apostrophe elides nothing behind them. */
const CYRILLIC = 0x400;
/** Words that lose their last vowel before another: what follows the apostrophe is a word of its own. */
const ELIDED = new Set([
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
  'presqu',
  'quelqu',
  'entr',
  'dell',
  'nell',
  'sull',
  'dall',
  'all',
  'quest',
  'un',
]);

/** The same, only before a vowel, since they are words or names of other languages too ("Trent's"). */
const ELIDED_BEFORE_VOWEL = new Set([
  'quell',
  'nessun',
  'alcun',
  'ciascun',
  'qualcun',
  'quant',
  'tutt',
  'anch',
  'senz',
  'mezz',
  'dov',
  'com',
  'cos',
  'vent',
  'trent',
  'quarant',
  'cinquant',
  'sessant',
  'settant',
  'ottant',
  'novant',
  'cent',
]);
const VOWEL = /[aeiouàèéìòù]/i;

/** Slots of a fresh table of words: a power of two; it doubles when half full. */
const FIRST_SLOTS = 1 << 12;
/** Above this many words the table starts afresh: a stream of random letters must not fill the memory. */
const MOST_WORDS = 60_000;
/** Units of the words of a fresh table. */
const FIRST_UNITS = 1 << 15;

/**
 * Keeps the words met so far, up to a limit, so that a word's case and key are worked out once.
 * A word is looked up by its units in the text, without cutting it out first.
 */
export class Interner<R> {
  #words: (Word<R> | undefined)[] = new Array(FIRST_SLOTS);
  /** Of the word in each slot: the hash of its units, and where they stand in `#units`. */
  #hashes = new Int32Array(FIRST_SLOTS);
  #starts = new Int32Array(FIRST_SLOTS);
  #ends = new Int32Array(FIRST_SLOTS);
  #units = new Uint16Array(FIRST_UNITS);
  #used = 0;
  #mask = FIRST_SLOTS - 1;
  #count = 0;

  /** The word text[from, to), whose units hash to `hash` (see `hashOf`). */
  at(text: string, units: Uint16Array, from: number, to: number, hash: number): Word<R> {
    let slot = spread(hash) & this.#mask;
    for (let word = this.#words[slot]; word !== undefined; word = this.#words[slot]) {
      if (this.#hashes[slot] === hash && this.#holds(slot, units, from, to)) return word;
      slot = (slot + 1) & this.#mask;
    }
    return this.#add(text.slice(from, to), units, from, to, hash, slot);
  }

  #holds(slot: number, units: Uint16Array, from: number, to: number): boolean {
    const own = this.#units;
    let at = this.#starts[slot];
    if (this.#ends[slot] - at !== to - from) return false;
    for (let i = from; i < to; i += 1) {
      if (own[at] !== units[i]) return false;
      at += 1;
    }
    return true;
  }

  #add(text: string, units: Uint16Array, from: number, to: number, hash: number, slot: number): Word<R> {
    const folded = fold(text);
    const word: Word<R> = {
      text,
      fold: folded,
      hash: hashOf(folded, 0, folded.length),
      case: caseOf(text),
      roles: [],
      languages: -1,
      forms: -1,
      dates: -1,
      places: -1,
      place: null,
    };
    if (this.#used + to - from > this.#units.length) this.#growUnits(to - from);
    this.#units.set(units.subarray(from, to), this.#used);
    this.#put(slot, word, hash, this.#used, this.#used + to - from);
    this.#used += to - from;
    if (this.#count * 2 > this.#words.length) this.#grow();
    return word;
  }

  #put(slot: number, word: Word<R>, hash: number, start: number, end: number): void {
    this.#words[slot] = word;
    this.#hashes[slot] = hash;
    this.#starts[slot] = start;
    this.#ends[slot] = end;
    this.#count += 1;
  }

  #growUnits(by: number): void {
    const grown = new Uint16Array(Math.max(this.#units.length * 2, this.#used + by));
    grown.set(this.#units);
    this.#units = grown;
  }

  #grow(): void {
    const words = this.#words;
    const hashes = this.#hashes;
    const starts = this.#starts;
    const ends = this.#ends;
    const fresh = this.#count >= MOST_WORDS;
    const slots = fresh ? FIRST_SLOTS : words.length * 2;
    this.#words = new Array(slots);
    this.#hashes = new Int32Array(slots);
    this.#starts = new Int32Array(slots);
    this.#ends = new Int32Array(slots);
    this.#mask = slots - 1;
    this.#count = 0;
    if (fresh) this.#used = 0;
    else
      for (const [old, word] of words.entries())
        if (word !== undefined) this.#put(this.#free(hashes[old]), word, hashes[old], starts[old], ends[old]);
  }

  /** First free slot for a hash. */
  #free(hash: number): number {
    let slot = spread(hash) & this.#mask;
    while (this.#words[slot] !== undefined) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

function caseOf(text: string): Case {
  const first = text[0];
  if (first === first.toLowerCase()) return Case.Lower;
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() ? Case.Upper : Case.Capitalised;
}

/** Whether the word's script has capital letters: Arabic has none, and such a word counts as one in small letters. */
export const hasCase = ({ text, case: written }: Word<unknown>): boolean => written !== Case.Lower || text.toUpperCase() !== text;

/**
 * One pass over the text. `wrapped`: a single line break is only a space (input taken as it is);
 * else every line break ends the line's readings.
 */
export function tokenise<R>(text: string, interner: Interner<R>, wrapped = false): Tokens<R> {
  const { length } = text;
  makeRoom(length);
  const units = unitsOf(text);
  const { kind, start, end, unit, spaced } = scratch;
  const word = scratch.word as (Word<R> | undefined)[];
  let count = 0;
  let space = true;
  for (let at = 0; at < length; ) {
    const u = units[at];
    const c: Class = table[u] || classOf(u);
    let to = at + 1;
    let k = Kind.Sign;
    let w: Word<R> | undefined;
    if (c === Class.Letter) {
      let hash = u;
      let next = units[to]; // a zero behind the last one
      while (table[next] === Class.Letter) {
        hash = (Math.imul(hash, 31) + next) | 0;
        to += 1;
        next = units[to];
      }
      if (goesOn(next)) {
        to = wordEnd(text, at, to);
        hash = hashOf(text, at, to);
      }
      k = Kind.Word;
      w = interner.at(text, units, at, to, hash);
    } else if (c === Class.Space) {
      space = true;
      at = to;
      continue;
    } else if (c === Class.Digit) {
      while (to < length && classOf(units[to]) === Class.Digit) to += 1;
      k = Kind.Number;
    } else if (c === Class.Newline) {
      to = breakEnd(text, at);
      if (wrapped && !isParagraph(text, at, to)) {
        space = true;
        at = to;
        continue;
      }
      k = Kind.Break;
    } else if (c === Class.Nothing) {
      at = to;
      continue;
    } else if (c === Class.High && to < length) to += 1;
    kind[count] = k;
    start[count] = at;
    end[count] = to;
    spaced[count] = space;
    word[count] = w;
    unit[count] = u;
    count += 1;
    space = k === Kind.Break;
    at = to;
  }
  return cut(text, count, word);
}

/** The gathered tokens in arrays of their own size: plain ones, since the memory of typed arrays lies outside V8's heap and costs more than what is in it. */
function cut<R>(text: string, count: number, word: readonly (Word<R> | undefined)[]): Tokens<R> {
  const { kind, start, end, unit, spaced } = scratch;
  return {
    text,
    count,
    kind: kind.slice(0, count),
    start: start.slice(0, count),
    end: end.slice(0, count),
    spaced: spaced.slice(0, count),
    word: word.slice(0, count),
    unit: unit.slice(0, count),
  };
}

/** Where the tokens of a text are gathered before they are cut to size: arrays that grow by pushes cost more than the tokens. */
let scratch = roomFor(1 << 14);

function roomFor(tokens: number) {
  return {
    kind: new Array<Kind>(tokens).fill(Kind.Sign),
    start: new Array<number>(tokens).fill(0),
    end: new Array<number>(tokens).fill(0),
    unit: new Array<number>(tokens).fill(0),
    spaced: new Array<boolean>(tokens).fill(false),
    word: new Array<Word<unknown> | undefined>(tokens).fill(undefined),
  };
}

/** Room for as many tokens as a text of `length` units can have; what a very long text took is given back by the next. */
function makeRoom(length: number): void {
  const room = scratch.kind.length;
  if (length > room) scratch = roomFor(length);
  else if (room > LARGE && length < LARGE) scratch = roomFor(LARGE);
}

/** Whether a word may go on behind its plain letters: over an apostrophe, or over a unit that is not classed yet. */
function goesOn(unit: number): boolean {
  return unit === APOSTROPHE || unit === RIGHT_QUOTE || table[unit] === Class.Unknown || table[unit] === Class.Nothing;
}

/** A hash whose low bits are as good as its high ones: where it goes in a table whose size is a power of two. */
export const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Hash of the units text[from, to), one at least. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = text.charCodeAt(from);
  for (let i = from + 1; i < to; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** End of the line breaks at `at`, with the blanks between and behind them. */
function breakEnd(text: string, at: number): number {
  let to = at + 1;
  for (; to < text.length; to += 1) {
    const c = classOf(text.charCodeAt(to));
    if (c !== Class.Newline && c !== Class.Space) break;
  }
  return to;
}

/** Whether the breaks of text[at, to) are two or more; CR LF is one. */
function isParagraph(text: string, at: number, to: number): boolean {
  let lines = 0;
  for (let i = at; i < to; i += 1) {
    if (classOf(text.charCodeAt(i)) === Class.Newline && !(text.charCodeAt(i) === 10 && i > at && text.charCodeAt(i - 1) === 13))
      lines += 1;
  }
  return lines > 1;
}

/** End of the word that begins at `at`: letters, inner apostrophes that belong to it ("aujourd'hui", "Za'atari"), an elision's own ("d'"). */
function wordEnd(text: string, at: number, letters: number): number {
  let to = lettersEnd(text, letters);
  while (to < text.length) {
    const u = text.charCodeAt(to);
    if (u !== APOSTROPHE && u !== RIGHT_QUOTE) return to;
    if (isElision(text, at, to)) return to + 1; // before digits too: "d'8 ans"
    const next = lettersEnd(text, to + 1);
    if (next === to + 1) return to; // "states'": a closing quote
    if (next === to + 2 && (text[to + 1] === 's' || text[to + 1] === 'S')) return to; // "IOM's"
    to = next;
  }
  return to;
}

/** End of the run of letters that begins at or goes on at `from`. */
function lettersEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length) {
    const c = classOf(text.charCodeAt(to));
    if (c !== Class.Letter && c !== Class.Nothing) break;
    to += 1;
  }
  return to;
}

function isElision(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length === 1) return text.charCodeAt(from) < CYRILLIC; // "п'ять" is one word
  if (length > 8) return false;
  const word = text.slice(from, to).toLowerCase();
  return ELIDED.has(word) || (ELIDED_BEFORE_VOWEL.has(word) && VOWEL.test(text[to + 1] ?? ''));
}

/** The possessive's "'s" is a sign and a word; this tells its start, so that names in the genitive can be read as names. */
export function isPossessive<R>(tokens: Tokens<R>, i: number): boolean {
  return (
    i + 1 < tokens.count &&
    (tokens.unit[i] === APOSTROPHE || tokens.unit[i] === RIGHT_QUOTE) &&
    !tokens.spaced[i] &&
    !tokens.spaced[i + 1] &&
    tokens.word[i + 1]?.fold === 's'
  );
}
