import type { DateLead } from '../../model/language-pack.js';
import { Class, classOf } from '../../text/characters.js';
import type { Lexicon, Roles } from '../../text/lexicon.js';
import { perLanguage } from '../../text/per-language.js';
import type { Match } from '../../text/phrases.js';
import { Kind, type Word } from '../../text/tokens.js';
import { bitTable, type WordTable } from '../../text/word-table.js';
import type { Page } from '../page.js';

/** What a word is right before a date, and in phrases tied to now. Most words are nothing there, and most leads are one word: both are told without asking any table. */
export const enum Before {
  None = 0,
  /** Place in `LEADS` + 1 of the lead that the word is by itself; 0: none. */
  Lead = 15,
  /** Longer leads end with it. */
  GoesOn = 16,
  /** Longer leads go on with it, leftwards. */
  Second = 32,
  /** An article or a modifier: one that says of what ("de"), and one that says when. */
  OfName = 64,
  When = 128,
  Street = 256,
  /** "XX" of "via XX Settembre". */
  RomanDay = 512,
  /** Nothing but the first word of phrases tied to now, and what these go on with: "ce" of "ce matin". */
  OpensRelative = 1024,
  SecondRelative = 2048,

  Fill = OfName | When,
  /** Whether a street or place may be named by the date behind it: see `isNamed`. */
  OpensName = OfName | Street | RomanDay,
}

const LEADS: readonly DateLead[] = [
  'since',
  'until',
  'after',
  'before',
  'early',
  'middle',
  'late',
  'first-half',
  'second-half',
  'week',
  'modifier',
  'within',
  'at',
  'filler',
];
const ROMAN_DAY = /^[IVX]{1,5}$/;
const HYPHEN = 45;
/** Bits of a language's index above what a word is. */
const LANGUAGE = 12;

/** What the word at `at` is right before a date; nothing where no word is. Worked out when first asked for, then kept with the interned word. */
export function beforeAt({ tokens, lexicon }: Page, at: number): number {
  const word = at < 0 ? undefined : tokens.word[at];
  if (word === undefined) return Before.None;
  return word.leads >>> LANGUAGE === lexicon.index ? word.leads : learn(word, lexicon);
}

/** The longest lead that ends with token `at`; null where there is none. */
export function leadEndingAt(page: Page, at: number): Match<DateLead> | null {
  const own = beforeAt(page, at);
  if ((own & Before.GoesOn) !== 0 && mayGoOnWith(page, at - 1)) return page.lexicon.dates.leads.match(page.tokens, at);
  const lead = own & Before.Lead;
  return lead === 0 ? null : { value: LEADS[lead - 1], to: at };
}

/** Whether a longer lead can go on, leftwards, with token `at`. */
function mayGoOnWith(page: Page, at: number): boolean {
  if (at < 0) return false;
  if (page.tokens.kind[at] === Kind.Word) return (beforeAt(page, at) & Before.Second) !== 0;
  return page.tokens.unit[at] === HYPHEN || tableOf(page.lexicon).signs;
}

/** What a language's words are before a date; `signs`: whether leads have signs or digits in them. */
interface Table {
  readonly words: WordTable<number>;
  readonly signs: boolean;
}

const tableOf = perLanguage(({ dates, statistics: { nounOf, ofThe } }: Lexicon): Table => {
  const beginnings = dates.leads.beginnings();
  const seconds = beginnings.flatMap((beginning) => beginning.seconds);
  const ofName = new Set([...nounOf.words, ...ofThe.words]);
  return {
    words: bitTable([
      ...LEADS.map((lead, n) => [n + 1, beginnings.filter(({ alone }) => alone === lead).map(({ first }) => first)] as const),
      [Before.GoesOn, beginnings.filter((beginning) => beginning.seconds.length > 0).map(({ first }) => first)],
      [Before.Second, seconds],
      [Before.OfName, dates.fill.words.filter((word) => ofName.has(word))],
      [Before.When, dates.fill.words.filter((word) => !ofName.has(word))],
      [Before.Street, dates.streets.words],
      [Before.OpensRelative, dates.relativeOpeners.words],
      [Before.SecondRelative, dates.behindOpeners.words],
    ]),
    signs: seconds.some((key) => classOf(key.charCodeAt(0)) !== Class.Letter),
  };
});

function learn(word: Word<Roles>, lexicon: Lexicon): number {
  const roman = ROMAN_DAY.test(word.text) ? Before.RomanDay : Before.None;
  word.leads = (lexicon.index << LANGUAGE) | roman | (tableOf(lexicon).words.get(word.fold, word.hash) ?? Before.None);
  return word.leads;
}
