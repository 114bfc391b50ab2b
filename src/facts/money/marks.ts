import type { Lexicon, Roles } from '../../text/lexicon.js';
import { perLanguage } from '../../text/per-language.js';
import { Kind, type Tokens, type Word } from '../../text/tokens.js';
import { bitTable } from '../../text/word-table.js';
import type { Page } from '../page.js';
import { tablesOf } from './tables.js';

/** Which currencies a token can belong to, a bit each. Most tokens are none's: one look then spares the tables. */
export const enum Mark {
  None = 0,
  /** One that stands before a number, and ends with the token. */
  Before = 1,
  /** One that stands behind a number, and begins with it. */
  Behind = 2,
  Either = 3,
}

/** Bits of a language's index above the marks. */
const LANGUAGE = 16;

const tableOf = perLanguage((lexicon) => {
  const { before, behind } = tablesOf(lexicon);
  return bitTable([
    [Mark.Before, before.firstKeys()],
    [Mark.Behind, behind.firstKeys()],
  ]);
});

/** Whether token `at` has one of `marks`: no digits have, no break, no token. Worked out when first asked for, then kept with the interned word. */
export function isMarked({ tokens, lexicon }: Page, at: number, marks: Mark): boolean {
  if (at < 0 || at >= tokens.count) return false;
  const word = tokens.word[at];
  if (word === undefined) return tokens.kind[at] === Kind.Sign && (marksOfSign(tokens, lexicon, at) & marks) !== 0;
  return ((word.money >>> LANGUAGE === lexicon.index ? word.money : learn(word, lexicon)) & marks) !== 0;
}

function learn(word: Word<Roles>, lexicon: Lexicon): number {
  word.money = (lexicon.index << LANGUAGE) | (tableOf(lexicon).get(word.fold, word.hash) ?? Mark.None);
  return word.money;
}

/** A sign of two units is for the tables of currencies to say. */
function marksOfSign({ unit, start, end }: Tokens<Roles>, lexicon: Lexicon, at: number): Mark {
  if (end[at] - start[at] > 1) return Mark.Either;
  const table = tableOf(lexicon);
  return table.may(unit[at]) ? (table.get(String.fromCharCode(unit[at]), unit[at]) ?? Mark.None) : Mark.None;
}
