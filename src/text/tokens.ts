import { isApostrophe, isDash, isQuote, opensQuote } from './characters.js';
import type { WordList } from './interner.js';

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
  /** What it means beside a telephone number of the language last asked about, and which that was; -1: not looked up yet. Kept by the rules of phones. */
  phones: number;
  /** What it can be in a noun phrase of the language last asked about, and which that was; -1: not looked up yet. Kept by the statistics rules. */
  forms: number;
  /** What it tells beside a number, in the same way. Kept by `Tells`. */
  tells: number;
  /** Of that, what it says of a number behind it only with the word before it, and what it says to the word behind it. */
  tellsBefore: number;
  /** The same of a number before it. */
  tellsBehind: number;
  /** What it can do beside a date, in the same way. Kept by the rules of dates. */
  dates: number;
  /** What it is right before a date, in the same way. */
  leads: number;
  /** What it can tell of a place beside it, in the same way. Kept by the rules of countries. */
  places: number;
  /** The names of places that it begins in that language, null: none. */
  place: object | null;
  /** What it says beside a sum of money, in the same way. Kept by the rules of money. */
  money: number;
  /** The units of money that it begins or ends, null: none. */
  units: object | null;
}

/**
 * The text in tokens, side by side in arrays. Token `i` is text[start[i], end[i]).
 * Digit runs are tokens of their own ("13 000" are two, "N150,000" four): what they make together is for the readers to say.
 */
export interface Tokens<R> {
  readonly text: string;
  readonly count: number;
  readonly kind: readonly Kind[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** 1 where white space stands before the token, else 0. */
  readonly spaced: readonly (0 | 1)[];
  /** The word, undefined for other kinds. */
  readonly word: readonly (Word<R> | undefined)[];
  /** First UTF-16 unit of the token. */
  readonly unit: readonly number[];
  /** Place of each token's word in `list`, -1 for other kinds; null where words were parted or joined: theirs is no such list. */
  readonly place: readonly number[] | null;
  readonly list: WordList<R>;
}

/** Tokens of which no words were parted or joined. */
export interface WrittenTokens<R> extends Tokens<R> {
  readonly place: readonly number[];
}

const FULL_STOP = 46;
const SLASH = 47;

/** Whether the word's script has capital letters: Arabic has none, and such a word counts as one in small letters. */
export const hasCase = ({ text, case: written }: Word<unknown>): boolean => written !== Case.Lower || text.toUpperCase() !== text;

/** A hash whose low bits are as good as its high ones: where it goes in a table whose size is a power of two. */
export const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Hash of the units text[from, to), one at least. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = text.charCodeAt(from);
  for (let i = from + 1; i < to; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** The possessive's "'s" is a sign and a word; this tells its start, so that names in the genitive can be read as names. */
export function isPossessive<R>(tokens: Tokens<R>, i: number): boolean {
  return (
    i + 1 < tokens.count && isApostrophe(tokens.unit[i]) && !tokens.spaced[i] && !tokens.spaced[i + 1] && tokens.word[i + 1]?.fold === 's'
  );
}

/** Whether token `i` is a word or the sign of the possessive, which stands between two: "in Haiti's towns". */
export const isWordOrOwner = <R>(tokens: Tokens<R>, i: number): boolean => tokens.kind[i] === Kind.Word || isPossessive(tokens, i);

const HYPHEN = 45;

/** Whether token `i` is the hyphen of a compound, with no space about it: "Sainte-Lucie". */
export const isInnerHyphen = ({ unit, spaced, count }: Tokens<unknown>, i: number): boolean =>
  unit[i] === HYPHEN && !spaced[i] && i + 1 < count && !spaced[i + 1];

/** Whether no line ends within tokens [from, to), nor a sentence by its full stop. */
export function isOneSentence({ kind, unit, spaced }: Tokens<unknown>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (kind[at] === Kind.Break) return false;
    if (unit[at] === FULL_STOP && (spaced[at + 1] || (isQuote(unit[at + 1]) && spaced[at + 2]))) return false; // "… is dry.” The"
  }
  return true;
}

/** Signs that close a clause but for a full stop and quotation marks; what a bracket opens is another. */
const CLOSING = new Set([...';!?()]…'].map((sign) => sign.charCodeAt(0)));

/** Whether a clause ends with the sign at token `at`, or there the line: "…300.", "…300”", "… 300 »", "300 – roads", but not "300 “families”". */
export function closesClause({ count, kind, unit, spaced }: Tokens<unknown>, at: number): boolean {
  if (at >= count || kind[at] === Kind.Break) return true;
  if (kind[at] !== Kind.Sign) return false;
  if (unit[at] === FULL_STOP) return kind[at + 1] !== Kind.Number || spaced[at + 1] === 1;
  if (isDash(unit[at])) return spaced[at] === 1 && kind[at + 1] !== Kind.Number; // "300 – roads"
  return CLOSING.has(unit[at]) || (isQuote(unit[at]) && !(opensQuote(unit[at]) && spaced[at] === 1));
}

/** Signs that end no clause, behind which nothing stands that a number before them counts: of notes ("300 [12]", "300*") and the cells of a table too. */
const BEHIND_COUNT = new Set([...',:[*|'].map((sign) => sign.charCodeAt(0)));

/** Whether nothing that is counted can stand behind token `at`, for the sign there or the line's end: "300 / roads", "‘… cost 300’, he said". */
export function closesCount(tokens: Tokens<unknown>, at: number): boolean {
  const { count, kind, unit, spaced } = tokens;
  if (closesClause(tokens, at)) return true;
  if (kind[at] !== Kind.Sign) return false;
  if (unit[at] === SLASH) return spaced[at] === 1 && kind[at + 1] !== Kind.Number;
  if (isApostrophe(unit[at])) return at + 1 >= count || spaced[at + 1] === 1 || kind[at + 1] !== Kind.Word;
  return BEHIND_COUNT.has(unit[at]);
}
