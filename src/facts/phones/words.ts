import type { PhoneWords } from '../../model/language-pack.js';
import { fold } from '../../text/characters.js';
import type { Lexicon, Roles } from '../../text/lexicon.js';
import { perLanguage } from '../../text/per-language.js';
import type { Word } from '../../text/tokens.js';
import { bitTable } from '../../text/word-table.js';
import type { Page } from '../page.js';

/** What a word means beside a telephone number; a word can mean several things. */
export const enum Mark {
  Label = 1,
  Fax = 2,
  WhatsApp = 4,
  Satellite = 8,
  Extension = 16,
  Between = 32,
  Dial = 64,
  Call = 128,
  Hotline = 256,
  Locator = 512,
  After = 1024,
  Joiner = 2048,
  Reference = 4096,
  Number = 8192,
  Free = 16384,
  Text = 32768,
  To = 65536,
  Answer = 131072,
  Purpose = 262144,
  Reach = 524288,
}

const markOf: readonly (readonly [Exclude<keyof PhoneWords, 'verbLast' | 'trunk'>, Mark])[] = [
  ['labels', Mark.Label],
  ['fax', Mark.Fax],
  ['whatsapp', Mark.WhatsApp],
  ['satellite', Mark.Satellite],
  ['extension', Mark.Extension],
  ['number', Mark.Number],
  ['between', Mark.Between],
  ['dial', Mark.Dial],
  ['call', Mark.Call],
  ['hotline', Mark.Hotline],
  ['locators', Mark.Locator],
  ['after', Mark.After],
  ['free', Mark.Free],
  ['joiners', Mark.Joiner],
  ['references', Mark.Reference],
  ['texting', Mark.Text],
  ['textTo', Mark.To],
  ['answers', Mark.Answer],
  ['purposes', Mark.Purpose],
  ['reaching', Mark.Reach],
];
/** Bits of a language's index above the marks. */
const LANGUAGE = 22;
const ALL_MARKS = (1 << LANGUAGE) - 1;

const tableOf = perLanguage(({ pack }) => bitTable(markOf.map(([group, mark]) => [mark, (pack.phones[group] ?? []).map(fold)])));

/**
 * Marks of token `i` in the page's language; 0 for a sign, a number, no token, or a word that has nothing to do with telephones.
 * Worked out when first asked for, then kept with the interned word.
 */
export function marksAt({ tokens, lexicon }: Page, i: number): number {
  if (i < 0 || i >= tokens.count) return 0;
  const word = tokens.word[i];
  if (word === undefined) return 0;
  return (word.phones >>> LANGUAGE === lexicon.index ? word.phones : learn(word, lexicon)) & ALL_MARKS;
}

function learn(word: Word<Roles>, lexicon: Lexicon): number {
  word.phones = (lexicon.index << LANGUAGE) | (tableOf(lexicon).get(word.fold, word.hash) ?? 0);
  return word.phones;
}
