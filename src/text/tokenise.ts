import { Class, classOf, classTable, isTypesetHyphen } from './characters.js';
import { filled } from './filled.js';
import type { Interner, WordList } from './interner.js';
import { edges, findRuns, hashOfRun, WINDOW, windowEnd } from './letter-runs.js';
import { hashOf, Kind, type Word, type WrittenTokens } from './tokens.js';
import { unitsOf } from './units.js';
import { isShortElision, lettersEnd, mayGoOn, wordEnd } from './word-ends.js';

const SPACE = 32;
const HYPHEN = 45;

/** Where the tokens of a text are gathered before they are cut to size: arrays that grow by pushes cost more than the tokens. */
export interface Gathered<R> {
  readonly kind: Kind[];
  readonly start: number[];
  readonly end: number[];
  readonly unit: number[];
  readonly spaced: (0 | 1)[];
  readonly place: number[];
  readonly word: (Word<R> | undefined)[];
}

/** Tokens that the room holds at first: its plain arrays grow with what is put behind their end. */
const FIRST_TOKENS = 1 << 12;
/** Tokens above which a text is no news page. */
const LARGE = 1 << 20;
const scratch: Gathered<unknown> = {
  kind: filled<Kind>(FIRST_TOKENS, Kind.Sign),
  start: filled(FIRST_TOKENS, 0),
  end: filled(FIRST_TOKENS, 0),
  unit: filled(FIRST_TOKENS, 0),
  spaced: filled<0 | 1>(FIRST_TOKENS, 0),
  place: filled(FIRST_TOKENS, -1),
  word: filled<Word<unknown> | undefined>(FIRST_TOKENS, undefined),
};

/** Which tokens of a window are words, and the words' hashes. */
const words = new Int32Array(WINDOW);
const hashes = new Int32Array(WINDOW);

/**
 * The tokens of a text: its runs of letters, and what stands between them. `wrapped`: a single line break is only a space (input taken as it
 * is); else every line break ends the line's readings.
 */
export function tokenise<R>(text: string, interner: Interner<R>, wrapped = false): WrittenTokens<R> {
  const { length } = text;
  const units = unitsOf(text);
  const room = scratch as Gathered<R>;
  const list = interner.open();
  reached.at = 0;
  reached.count = 0;
  reached.space = true;
  for (let from = 0; from < length; ) {
    const to = windowEnd(units, from, length);
    reached.words = 0;
    if (to > from) readRuns(text, units, findRuns(units, from, to), wrapped);
    else readLongRun(text, units, from, wrapped);
    interner.findAll(text, units, room, words, hashes, reached.words);
    from = Math.max(to, reached.at);
  }
  readBetween(units, length, length, wrapped);
  return cut(text, reached.count, room, list);
}

/** Adds the runs of a window, and what stands before each. */
function readRuns(text: string, units: Uint16Array, count: number, wrapped: boolean): void {
  const { length } = text;
  for (let k = 0; k < count; k += 2) {
    const from = edges[k];
    const to = edges[k + 1];
    if (from === reached.at + 1 && units[reached.at] === SPACE) reached.space = true;
    else if (from > reached.at) readBetween(units, from, length, wrapped);
    if (from >= reached.at) addWord(text, units, from, to, hashOfRun(k));
    else if (to > reached.at) addWord(text, units, reached.at, to, hashOf(text, reached.at, to)); // what stood before took its first letter
  }
}

/** Adds a run that is longer than a window. */
function readLongRun(text: string, units: Uint16Array, from: number, wrapped: boolean): void {
  readBetween(units, from, text.length, wrapped);
  const start = Math.max(from, reached.at);
  const to = lettersEnd(units, text.length, start);
  if (to > start) addWord(text, units, start, to, hashOf(text, start, to));
}

/** How far a text is read, and whether white space stands before what comes next. */
const reached = { at: 0, count: 0, words: 0, space: true };

/** Adds the word whose letters are text[from, letters) at least, which hash to `run`. */
function addWord(text: string, units: Uint16Array, from: number, letters: number, run: number): void {
  const next = units[letters]; // a zero behind the last one
  let to = letters;
  let hash = run;
  if (next !== SPACE && mayGoOn(next)) {
    if (letters === from + 1 && isShortElision(units[from], next)) {
      to += 1;
      hash = (Math.imul(hash, 31) + next) | 0;
    } else {
      to = wordEnd(text, units, from, letters);
      hash = hashOf(text, from, to);
    }
  }
  words[reached.words] = reached.count;
  hashes[reached.words] = hash;
  reached.words += 1;
  add(Kind.Word, from, to, units[from]);
}

/** Reads the signs, digits and breaks before `limit`, where the next letters stand. */
function readBetween(units: Uint16Array, limit: number, length: number, wrapped: boolean): void {
  while (reached.at < limit) {
    const { at } = reached;
    const kind: Class = classTable[units[at]];
    if (kind === Class.Space) reached.space = true;
    if (kind === Class.Space || kind === Class.Nothing) reached.at = at + 1;
    else if (kind === Class.Newline) {
      const to = breakEnd(units, limit, at);
      if (wrapped && !isParagraph(units, at, to)) reached.at = to;
      else addOther(Kind.Break, at, to, units[at]);
      reached.space = true;
    } else if (kind === Class.Digit) addOther(Kind.Number, at, digitsEnd(units, limit, at), units[at]);
    else addOther(Kind.Sign, at, kind === Class.High && at + 1 < length ? at + 2 : at + 1, signAt(units[at]));
  }
}

/** The hyphens of typography are hyphens for all rules. */
const signAt = (unit: number): number => (isTypesetHyphen(unit) ? HYPHEN : unit);

function addOther(kind: Kind, from: number, to: number, unit: number): void {
  scratch.place[reached.count] = -1;
  scratch.word[reached.count] = undefined;
  add(kind, from, to, unit);
}

function add(kind: Kind, from: number, to: number, unit: number): void {
  const i = reached.count;
  scratch.kind[i] = kind;
  scratch.start[i] = from;
  scratch.end[i] = to;
  scratch.spaced[i] = reached.space ? 1 : 0;
  scratch.unit[i] = unit;
  reached.count = i + 1;
  reached.space = false;
  reached.at = to;
}

/** The gathered tokens in arrays of their own size: plain ones, since the memory of typed arrays lies outside V8's heap and costs more than what is in it. */
function cut<R>(text: string, count: number, room: Gathered<R>, list: WordList<R>): WrittenTokens<R> {
  const { kind, start, end, unit, spaced, place, word } = room;
  const tokens = {
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
  if (kind.length > LARGE) for (const column of [kind, start, end, unit, spaced, place, word]) column.length = FIRST_TOKENS;
  return tokens;
}

function digitsEnd(units: Uint16Array, limit: number, at: number): number {
  let to = at + 1;
  while (to < limit && classTable[units[to]] === Class.Digit) to += 1;
  return to;
}

/** End of the line breaks at `at`, with the blanks between and behind them. */
function breakEnd(units: Uint16Array, length: number, at: number): number {
  let to = at + 1;
  for (; to < length; to += 1) {
    const c = classOf(units[to]);
    if (c !== Class.Newline && c !== Class.Space) break;
  }
  return to;
}

/** Whether the breaks of the units [at, to) are two or more; CR LF is one. */
function isParagraph(units: Uint16Array, at: number, to: number): boolean {
  let lines = 0;
  for (let i = at; i < to; i += 1) {
    if (classOf(units[i]) === Class.Newline && !(units[i] === 10 && i > at && units[i - 1] === 13)) lines += 1;
  }
  return lines > 1;
}
