import { type Places, placesOf } from '../../gazetteer/index.js';
import type { Lexicon, Roles } from '../../text/lexicon.js';
import { perLanguage } from '../../text/per-language.js';
import type { Tokens } from '../../text/tokens.js';
import { bitTable, type WordSet } from '../../text/word-table.js';
import type { Page } from '../page.js';

/** What a word can tell of the place beside it, a bit each. Most words tell nothing: one look then spares all sets. */
export const enum Mark {
  None = 0,
  Currency = 1,
  WaterAfter = 2,
  StreetAfter = 4,
  Water = 8,
  Street = 16,
  Link = 32,
  LanguageAfter = 64,
  LanguageBefore = 128,
  LanguageArticle = 256,
  Language = 512,
  Title = 1024,
  Institution = 2048,
  Speech = 4096,
  Power = 8192,
  /** An article that names begin with, and what such names go on with. */
  Opener = 16384,
  BehindOpener = 32768,
  /** A place, where demonyms have capitals, with an accent that no English demonym has: "Germán" is a man. */
  Accented = 65536,
  SureLanguage = 131072,
  LanguageTold = 262144,
}

/** Bits of a language's index above the marks. */
const LANGUAGE = 19;

const ACCENT = /[áéíóú]/i;

/**
 * What token `at` tells of a place beside it. Worked out when first asked for, then kept with the interned word, and with it the names of places
 * that begin with it (`Word.place`).
 */
export function marksAt({ tokens, lexicon }: Page, places: Places, at: number): number {
  const word = at >= 0 && at < tokens.count ? tokens.word[at] : undefined;
  if (word === undefined) return Mark.None;
  return word.places >>> LANGUAGE === lexicon.index ? word.places : learn(tokens, at, lexicon, places);
}

/** Whether token `at` tells one of `marks`. */
export const isMarked = (page: Page, places: Places, at: number, marks: number): boolean => (marksAt(page, places, at) & marks) !== 0;

const wordsOf = ({ context, powers, openers, behindOpeners }: Places): readonly (readonly [Mark, WordSet])[] => [
  [Mark.Currency, context.currencies],
  [Mark.WaterAfter, context.watersAfter],
  [Mark.StreetAfter, context.streetsAfter],
  [Mark.Water, context.waters],
  [Mark.Street, context.streets],
  [Mark.Link, context.links],
  [Mark.LanguageAfter, context.languageAfter],
  [Mark.LanguageBefore, context.languageBefore],
  [Mark.LanguageArticle, context.languageArticles],
  [Mark.Language, context.languages],
  [Mark.SureLanguage, context.sureLanguages],
  [Mark.LanguageTold, context.languageTold],
  [Mark.Title, context.titles],
  [Mark.Institution, context.institutions],
  [Mark.Speech, context.speech],
  [Mark.Power, powers],
  [Mark.Opener, openers],
  [Mark.BehindOpener, behindOpeners],
];

const tableOf = perLanguage(({ pack }) => bitTable(wordsOf(placesOf(pack.code)!).map(([mark, set]) => [mark, set.words])));

function learn(tokens: Tokens<Roles>, at: number, lexicon: Lexicon, places: Places): number {
  const word = tokens.word[at]!;
  word.places = (lexicon.index << LANGUAGE) | (tableOf(lexicon).get(word.fold, word.hash) ?? Mark.None);
  word.place = null;
  if (word.roles[lexicon.index]?.place !== true) return word.places;
  word.place = places.table.openingOf(word);
  if (places.words.capitalDemonyms && ACCENT.test(word.text)) word.places |= Mark.Accented;
  return word.places;
}
