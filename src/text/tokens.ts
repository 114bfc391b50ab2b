import { Class, classOf, fold, classTable as table } from './characters.js';

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
const SPACE = 32;
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

/** Slots of a fresh table of words: a power of two; it doubles when half full. */
const FIRST_SLOTS = 1 << 12;
/** Above this many words the table starts afresh: a stream of random letters must not fill the memory. */
const MOST_WORDS = 60_000;

/**
 * Keeps the words met so far, up to a limit, so that a word's case and key are worked out once.
 * A word is looked up by its units in the text, without cutting it out first.
 */
export class Interner<R> {
  #words: (Word<R> | undefined)[] = new Array(FIRST_SLOTS);
  #mask = FIRST_SLOTS - 1;
  #count = 0;

  /** The word text[from, to), whose units hash to `hash` (see `hashOf`). */
  at(text: string, from: number, to: number, hash: number): Word<R> {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (let word = this.#words[slot]; word !== undefined; word = this.#words[slot]) {
      if (isSame(word.text, text, from, to)) return word;
      slot = (slot + 1) & this.#mask;
    }
    return this.#add(text.slice(from, to), slot);
  }

  #add(text: string, slot: number): Word<R> {
    const folded = fold(text);
    const word: Word<R> = { text, fold: folded, hash: hashOf(folded, 0, folded.length), case: caseOf(text), roles: [], languages: -1 };
    this.#words[slot] = word;
    this.#count += 1;
    if (this.#count * 2 > this.#words.length) this.#grow();
    return word;
  }

  #grow(): void {
    const old = this.#count >= MOST_WORDS ? [] : this.#words;
    const slots = old.length === 0 ? FIRST_SLOTS : old.length * 2;
    this.#words = new Array(slots);
    this.#mask = slots - 1;
    this.#count = 0;
    for (const word of old) if (word !== undefined) this.#put(word);
  }

  #put(word: Word<R>): void {
    const hash = hashOf(word.text, 0, word.text.length);
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#words[slot] !== undefined) slot = (slot + 1) & this.#mask;
    this.#words[slot] = word;
    this.#count += 1;
  }
}

function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

function caseOf(text: string): Case {
  const first = text[0];
  if (first === first.toLowerCase()) return Case.Lower;
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() ? Case.Upper : Case.Capitalised;
}

/**
 * One pass over the text. `wrapped`: a single line break is only a space (input taken as it is);
 * else every line break ends the line's readings.
 */
export function tokenise<R>(text: string, interner: Interner<R>, wrapped = false): Tokens<R> {
  const { length } = text;
  makeRoom(length);
  const { kind, start, end, unit, spaced } = scratch;
  const word = scratch.word as (Word<R> | undefined)[];
  let count = 0;
  let space = true;
  for (let at = 0; at < length; ) {
    const u = text.charCodeAt(at);
    const c: Class = table[u] || classOf(u);
    let to = at + 1;
    let k = Kind.Sign;
    let w: Word<R> | undefined;
    if (c === Class.Letter) {
      let hash = u;
      let next = to < length ? text.charCodeAt(to) : SPACE;
      while (table[next] === Class.Letter) {
        hash = (Math.imul(hash, 31) + next) | 0;
        to += 1;
        next = to < length ? text.charCodeAt(to) : SPACE;
      }
      if (goesOn(next)) {
        to = wordEnd(text, at, to);
        hash = hashOf(text, at, to);
      }
      k = Kind.Word;
      w = interner.at(text, at, to, hash);
    } else if (c === Class.Space) {
      space = true;
      at = to;
      continue;
    } else if (c === Class.Digit) {
      while (to < length && classOf(text.charCodeAt(to)) === Class.Digit) to += 1;
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
    kind: new Uint8Array(tokens),
    start: new Int32Array(tokens),
    end: new Int32Array(tokens),
    unit: new Uint16Array(tokens),
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
  if (length > 7) return false;
  return ELIDED.has(text.slice(from, to).toLowerCase());
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
