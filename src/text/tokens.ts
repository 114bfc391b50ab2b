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
  /** What it means beside a telephone number of the language last asked about, and which that was; -1: not looked up yet. Kept by the rules of phones. */
  phones: number;
  /** What it can be in a noun phrase of the language last asked about, and which that was; -1: not looked up yet. Kept by the statistics rules. */
  forms: number;
  /** What it tells beside a number, in the same way. Kept by `Tells`. */
  tells: number;
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
  /** 1 where white space stands before the token, else 0. */
  readonly spaced: ArrayLike<0 | 1>;
  /** The word, undefined for other kinds. */
  readonly word: readonly (Word<R> | undefined)[];
  /** First UTF-16 unit of the token. */
  readonly unit: ArrayLike<number>;
  /** Place of each token's word in `list`, -1 for other kinds; null where words were parted or joined: theirs is no such list. */
  readonly place: readonly number[] | null;
  readonly list: WordList<R>;
}

/** Units above which a text is no news page. */
const LARGE = 1 << 20;
const APOSTROPHE = 39;
const FULL_STOP = 46;
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
/** Bits of a slot that hold a word's place + 1; the others are those of its hash. */
const PLACE = 0xfffff;

/** Words by their places, and what a word is in a language, side by side in memory by the same places: frequent words have low ones. */
export class WordList<R> {
  readonly words: Word<R>[] = [];
  readonly #roles: (R | null | undefined)[][] = [];

  /** Roles in a language, by its index; undefined: not looked up yet. */
  rolesIn(language: number): (R | null | undefined)[] {
    this.#roles[language] ??= [];
    const own = this.#roles[language];
    while (own.length < this.words.length) own.push(undefined);
    return own;
  }
}

/**
 * Keeps the words met so far, up to a limit, so that a word's case and key are worked out once.
 * A word is looked up by its units in the text, without cutting it out first. A slot is one number, so that the few that a page needs stay in
 * the cache; all else stands by the words' places, where those of one page lie side by side.
 */
export class Interner<R> {
  #slots = new Int32Array(FIRST_SLOTS);
  #list = new WordList<R>();
  #hashes = new Int32Array(FIRST_SLOTS);
  /** Where the units of each word begin in `#units`, and those of the next. */
  #starts = new Int32Array(FIRST_SLOTS + 1);
  #units = new Uint16Array(FIRST_UNITS);

  /** The word text[from, to), whose units hash to `hash` (see `hashOf`). */
  at(text: string, units: Uint16Array, from: number, to: number, hash: number): Word<R> {
    const { words } = this.open();
    return words[this.placeOf(text, units, from, to, hash)];
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
  placeOf(text: string, units: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (((slots[slot] ^ hash) & ~PLACE) !== 0) continue;
      const place = (slots[slot] & PLACE) - 1;
      if (this.#hashes[place] === hash && this.#holds(place, units, from, to)) return place;
    }
    return this.#add(text.slice(from, to), units, from, to, hash);
  }

  #holds(place: number, units: Uint16Array, from: number, to: number): boolean {
    const own = this.#units;
    let at = this.#starts[place];
    if (this.#starts[place + 1] - at !== to - from) return false;
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
    const start = this.#starts[place];
    if (start + to - from > this.#units.length) this.#units = enlarged(this.#units, new Uint16Array((start + to - from) * 2));
    this.#units.set(units.subarray(from, to), start);
    this.#starts[place + 1] = start + to - from;
    this.#hashes[place] = hash;
    this.#put(place);
    return place;
  }

  /** Writes a word's place into the first free slot for its hash. */
  #put(place: number): void {
    const hash = this.#hashes[place];
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = (hash & ~PLACE) | (place + 1);
  }

  #grow(): void {
    const slots = this.#slots.length * 2;
    this.#slots = new Int32Array(slots);
    this.#hashes = enlarged(this.#hashes, new Int32Array(slots));
    this.#starts = enlarged(this.#starts, new Int32Array(slots + 1));
    for (let place = 0; place < this.#list.words.length; place += 1) this.#put(place);
  }
}

/** `into` with the numbers of a shorter array at its beginning. */
function enlarged<T extends Int32Array | Uint16Array>(numbers: T, into: T): T {
  into.set(numbers.length > into.length ? numbers.subarray(0, into.length) : numbers);
  return into;
}

function newWord<R>(text: string): Word<R> {
  const folded = fold(text);
  return {
    text,
    fold: folded,
    hash: hashOf(folded, 0, folded.length),
    case: caseOf(text),
    roles: [],
    languages: -1,
    phones: -1,
    forms: -1,
    tells: -1,
    dates: -1,
    places: -1,
    place: null,
  };
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
  const { kind, start, end, unit, spaced, hashes, place } = scratch;
  const word = scratch.word as (Word<R> | undefined)[];
  let count = 0;
  let space = true;
  for (let at = 0; at < length; ) {
    const u = units[at];
    const c: Class = table[u] || classOf(u);
    let to = at + 1;
    let k = Kind.Sign;
    let hash = 0;
    if (c === Class.Letter) {
      hash = u;
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
    spaced[count] = space ? 1 : 0;
    hashes[count] = hash;
    unit[count] = u;
    count += 1;
    space = k === Kind.Break;
    at = to;
  }
  // all words one behind the other: memory then answers several look-ups at a time
  const list = interner.open();
  for (let i = 0; i < count; i += 1) {
    const known = kind[i] === Kind.Word ? interner.placeOf(text, units, start[i], end[i], hashes[i]) : -1;
    place[i] = known;
    word[i] = known < 0 ? undefined : list.words[known];
  }
  return cut(text, count, word, list);
}

/** The gathered tokens in arrays of their own size: plain ones, since the memory of typed arrays lies outside V8's heap and costs more than what is in it. */
function cut<R>(text: string, count: number, word: readonly (Word<R> | undefined)[], list: WordList<R>): Tokens<R> {
  const { kind, start, end, unit, spaced, place } = scratch;
  return {
    text,
    count,
    kind: kind.slice(0, count),
    start: start.slice(0, count),
    end: end.slice(0, count),
    spaced: spaced.slice(0, count),
    word: word.slice(0, count),
    unit: unit.slice(0, count),
    place: place.slice(0, count),
    list,
  };
}

/** Where the tokens of a text are gathered before they are cut to size: arrays that grow by pushes cost more than the tokens. */
let scratch = roomFor(1 << 14);

function roomFor(tokens: number) {
  return {
    kind: filled<Kind>(tokens, Kind.Sign),
    start: filled(tokens, 0),
    end: filled(tokens, 0),
    unit: filled(tokens, 0),
    hashes: new Int32Array(tokens),
    place: filled(tokens, -1),
    spaced: filled<0 | 1>(tokens, 0),
    word: filled<Word<unknown> | undefined>(tokens, undefined),
  };
}

/** An array without holes: one made with its length has them for good, and then each read of it asks for one. */
function filled<T>(length: number, value: T): T[] {
  const made: T[] = [];
  for (let i = 0; i < length; i += 1) made.push(value);
  return made;
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

/** Whether no line ends within tokens [from, to), nor a sentence by its full stop. */
export function isOneSentence({ kind, unit, spaced }: Tokens<unknown>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (kind[at] === Kind.Break || (unit[at] === FULL_STOP && spaced[at + 1])) return false;
  return true;
}
