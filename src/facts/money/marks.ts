import type { Lexicon, Roles } from '../../text/lexicon.js';
import { perLanguage } from '../../text/per-language.js';
import type { Opening } from '../../text/phrases.js';
import { Kind, type Tokens, type Word } from '../../text/tokens.js';
import { bitsOf, WordTable } from '../../text/word-table.js';
import type { Page } from '../page.js';
import { tablesOf, type Unit } from './tables.js';
import { wordSets } from './words.js';

/** What a token can say of a sum beside it, a bit each. Most tokens say nothing: one look then spares the tables. */
export const enum Mark {
  None = 0,
  /** A currency that stands before a number, and ends with the token. */
  Before = 1,
  /** One that stands behind a number, and begins with it. */
  Behind = 2,
  Either = 3,
  /** "of" between a number and its currency. */
  Of = 4,
  /** What becomes of money: "pledged". */
  Given = 8,
  /** What can stand between two numbers that share a currency, but for the words of ranges, which have roles. */
  Joint = 16,
  /** A hyphen, and a bracket that may say the number again: what is passed over between a number and its currency. */
  Hyphen = 32,
  Open = 64,
  /** The last word of what compares with the sum before: "against", "up from". */
  Compares = 128,
  /** What a sign of several units may say: its tables know. */
  Any = 255,
}

/** Bits of a language's index above the marks. */
const LANGUAGE = 16;

/** Where the units go on that end with a word or sign, before a number, and those that begin with it, behind one. */
interface Units {
  readonly before: Opening<readonly Unit[]> | null;
  readonly behind: Opening<readonly Unit[]> | null;
}

/** What a word or sign says: its units are looked up when first asked for. */
interface Entry {
  readonly marks: number;
  units: Units | null;
}

/** What words and signs say in a language. Signs that are usual have their marks and units in lists. */
interface Marks {
  readonly words: WordTable<Entry>;
  readonly signs: readonly number[];
  readonly units: readonly (Units | null)[];
}

const marksOf = perLanguage((lexicon): Marks => {
  const { before, behind } = tablesOf(lexicon);
  const { of, given, list } = wordSets(lexicon);
  const bits = bitsOf([
    [Mark.Before, before.firstKeys()],
    [Mark.Behind, behind.firstKeys()],
    [Mark.Of, of.words],
    [Mark.Given, given.words],
    [Mark.Compares, lexicon.statistics.comparing.firstKeys()],
    [Mark.Hyphen, ['-']],
    [Mark.Open, ['(']],
    [Mark.Joint, [...list.words, ...lexicon.changeTo.words, ...lexicon.statistics.ratioMember.firstKeys()]],
  ]);
  const words = new WordTable<Entry>();
  for (const [key, marks] of bits) words.add(key, { marks, units: null });
  const signs = usualSigns().map((unit) => ofUnit(words, unit));
  const units = usualSigns().map((unit) => unitsOf(lexicon, { fold: String.fromCharCode(unit), hash: unit }));
  return { words, signs, units };
});

const LATIN = 256;
const CURRENCIES = 0x20a0;
const CURRENCIES_END = 0x20d0;

/** Place of a sign in the lists, which hold those of Latin-1 and of the block of currencies; -1 for all others. */
function placeOf(unit: number): number {
  if (unit < LATIN) return unit;
  return unit >= CURRENCIES && unit < CURRENCIES_END ? unit - CURRENCIES + LATIN : -1;
}

const usualSigns = (): number[] =>
  Array.from({ length: LATIN + CURRENCIES_END - CURRENCIES }, (_, place) => (place < LATIN ? place : place - LATIN + CURRENCIES));

const ofUnit = (words: WordTable<Entry>, unit: number): number =>
  words.may(unit) ? (words.get(String.fromCharCode(unit), unit)?.marks ?? Mark.None) : Mark.None;

function unitsOf(lexicon: Lexicon, key: Pick<Word<Roles>, 'fold' | 'hash'>): Units | null {
  const tables = tablesOf(lexicon);
  const before = tables.before.openingOf(key);
  const behind = tables.behind.openingOf(key);
  return before === null && behind === null ? null : { before, behind };
}

/** The marks of token `at`: digits have none, no break, no token. A word's are worked out when first asked for, then kept with it, as are its units. */
export function marksAt({ tokens, lexicon }: Page, at: number): number {
  if (at < 0 || at >= tokens.count) return Mark.None;
  const word = tokens.word[at];
  if (word === undefined) return tokens.kind[at] === Kind.Sign ? marksOfSign(tokens, lexicon, at) : Mark.None;
  return word.money >>> LANGUAGE === lexicon.index ? word.money : learn(word, lexicon);
}

/** Whether token `at` has one of `marks`. */
export const isMarked = (page: Page, at: number, marks: Mark): boolean => (marksAt(page, at) & marks) !== 0;

/** Whether a unit ends with token `at` (`Mark.Before`), or begins with it (`Mark.Behind`), as far as the token next to it tells. */
export function mayBeUnit(page: Page, at: number, side: Mark.Before | Mark.Behind): boolean {
  const opening = isMarked(page, at, side) ? unitsAt(page, at, side) : null;
  if (opening === null || opening.value !== undefined) return opening !== null;
  const { before, behind } = tablesOf(page.lexicon);
  return (side === Mark.Before ? before : behind).goesOn(opening, page.tokens, at); // "1,50 a month" is no "A$"
}

/** Where the units go on that end or begin with token `at`, which has marks; null where none do. */
export function unitsAt({ tokens, lexicon }: Page, at: number, side: Mark.Before | Mark.Behind): Opening<readonly Unit[]> | null {
  const word = tokens.word[at];
  const place = word === undefined && tokens.end[at] - tokens.start[at] === 1 ? placeOf(tokens.unit[at]) : -1;
  if (word === undefined && place < 0) return tablesOf(lexicon)[side === Mark.Before ? 'before' : 'behind'].openingAt(tokens, at);
  const units = word === undefined ? marksOf(lexicon).units[place] : (word.units as Units | null);
  if (units === null) return null;
  return side === Mark.Before ? units.before : units.behind;
}

function learn(word: Word<Roles>, lexicon: Lexicon): number {
  const entry = marksOf(lexicon).words.get(word.fold, word.hash);
  word.money = (lexicon.index << LANGUAGE) | (entry?.marks ?? Mark.None);
  word.units = null;
  if (entry !== undefined && (entry.marks & Mark.Either) !== 0) {
    entry.units ??= unitsOf(lexicon, word);
    word.units = entry.units;
  }
  return word.money;
}

function marksOfSign({ unit, start, end }: Tokens<Roles>, lexicon: Lexicon, at: number): number {
  if (end[at] - start[at] > 1) return Mark.Any;
  const { words, signs } = marksOf(lexicon);
  const place = placeOf(unit[at]);
  return place < 0 ? ofUnit(words, unit[at]) : signs[place];
}
