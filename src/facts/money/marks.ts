import type { Lexicon, Roles } from '../../text/lexicon.js';
import { perLanguage } from '../../text/per-language.js';
import { Kind, type Tokens, type Word } from '../../text/tokens.js';
import { bitTable, type WordTable } from '../../text/word-table.js';
import type { Page } from '../page.js';
import { tablesOf } from './tables.js';
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
  /** The last word of what compares with the sum before: "against", "up from". */
  Compares = 128,
  /** A hyphen, and a bracket that may say the number again: what is passed over between a number and its currency. */
  Hyphen = 32,
  Open = 64,
  /** What a sign of several units may say: its tables know. */
  Any = 255,
}

/** Bits of a language's index above the marks. */
const LANGUAGE = 16;

/** Signs below this have their marks in a list. */
const ASCII = 128;

/** What words and signs say in a language. */
interface Marks {
  readonly words: WordTable<number>;
  readonly ascii: readonly number[];
}

const marksOf = perLanguage((lexicon): Marks => {
  const { before, behind } = tablesOf(lexicon);
  const { of, given, list } = wordSets(lexicon);
  const words = bitTable([
    [Mark.Before, before.firstKeys()],
    [Mark.Behind, behind.firstKeys()],
    [Mark.Of, of.words],
    [Mark.Given, given.words],
    [Mark.Compares, lexicon.statistics.comparing.firstKeys()],
    [Mark.Hyphen, ['-']],
    [Mark.Open, ['(']],
    [Mark.Joint, [...list.words, ...lexicon.changeTo.words, ...lexicon.statistics.ratioMember.firstKeys()]],
  ]);
  return { words, ascii: Array.from({ length: ASCII }, (_, unit) => ofUnit(words, unit)) };
});

const ofUnit = (words: WordTable<number>, unit: number): number =>
  words.may(unit) ? (words.get(String.fromCharCode(unit), unit) ?? Mark.None) : Mark.None;

/** The marks of token `at`: digits have none, no break, no token. A word's are worked out when first asked for, then kept with it. */
export function marksAt({ tokens, lexicon }: Page, at: number): number {
  if (at < 0 || at >= tokens.count) return Mark.None;
  const word = tokens.word[at];
  if (word === undefined) return tokens.kind[at] === Kind.Sign ? marksOfSign(tokens, lexicon, at) : Mark.None;
  return word.money >>> LANGUAGE === lexicon.index ? word.money : learn(word, lexicon);
}

/** Whether token `at` has one of `marks`. */
export const isMarked = (page: Page, at: number, marks: Mark): boolean => (marksAt(page, at) & marks) !== 0;

function learn(word: Word<Roles>, lexicon: Lexicon): number {
  word.money = (lexicon.index << LANGUAGE) | (marksOf(lexicon).words.get(word.fold, word.hash) ?? Mark.None);
  return word.money;
}

function marksOfSign({ unit, start, end }: Tokens<Roles>, lexicon: Lexicon, at: number): number {
  if (end[at] - start[at] > 1) return Mark.Any;
  const { words, ascii } = marksOf(lexicon);
  return unit[at] < ASCII ? ascii[unit[at]] : ofUnit(words, unit[at]);
}
