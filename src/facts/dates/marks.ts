import { Class, classOf } from '../../text/characters.js';
import { filled } from '../../text/filled.js';
import type { Lexicon, Roles } from '../../text/lexicon.js';
import { perLanguage } from '../../text/per-language.js';
import type { Match, PhraseTable } from '../../text/phrases.js';
import { hashOf, Kind, type Word } from '../../text/tokens.js';
import { bitTable, type WordSet, type WordTable } from '../../text/word-table.js';
import type { Page } from '../page.js';

/**
 * What a token can do beside a date, a bit each: begin a phrase of a table (end it, where the table reads backwards), or be a word of a set. Most words
 * do nothing there: one look at a token then spares all tables.
 */
export const enum Mark {
  None = 0,
  To = 1,
  And = 2,
  Onwards = 4,
  LastAfter = 8,
  NextAfter = 16,
  AwayAfter = 32,
  PartOfDay = 64,
  Never = 128,
  NowAfter = 256,
  Between = 512,
  From = 1024,
  /** "años" of "los años 90", "the" of "the eighties". */
  Decade = 2048,
  AgoBefore = 4096,
  /** Of either table of what lies ahead. */
  Ahead = 8192,
  PartBefore = 16384,
  Edge = 32768,
  Every = 65536,
  /** What has numbers that are no years: "page", and where telephones are dialled. */
  Numbered = 131072,
  Qualifier = 262144,
  Of = 524288,
  OfYear = 1048576,
  Fill = 2097152,
  /** Before a day rather than a fraction: "on", "le", "el", "du". */
  DayArticle = 4194304,
  Street = 8388608,
  /** A unit of time in the plural. */
  PluralUnit = 16777216,
  /** What ties a unit of time to now only with a second word, and such second words: "de" and "dentro" of "dentro de". */
  Opener = 33554432,
  Second = 67108864,

  /** What ties a unit of time to now, or says how exactly it is counted: before it, and behind. */
  TiesBefore = AgoBefore | Ahead | Qualifier | Edge,
  TiesBehind = LastAfter | NextAfter | NowAfter | AwayAfter,
}

const HYPHEN = 45;
const ASCII = 128;
/** Bits of a language's index above the marks. */
const LANGUAGE = 27;

/** What token `at` can do beside a date. Worked out when first asked for, then kept with the interned word. */
export function marksAt({ tokens, lexicon }: Page, at: number): number {
  if (at < 0 || at >= tokens.count) return Mark.None;
  const word = tokens.word[at];
  if (word === undefined) return tokens.kind[at] === Kind.Sign ? marksOfSign(lexicon, tokens.unit[at]) : Mark.None;
  return word.dates >>> LANGUAGE === lexicon.index ? word.dates : learn(word, lexicon);
}

/** The same of a sign: one unit, which is its own hash. */
function marksOfSign(lexicon: Lexicon, unit: number): number {
  const { words, signs, others } = marksOf(lexicon);
  if (unit < ASCII) return signs[unit];
  return words.may(unit) ? others : Mark.None;
}

/** Whether token `at` can do one of `marks`. */
export const isMarked = (page: Page, at: number, marks: number): boolean => (marksAt(page, at) & marks) !== 0;

/** Whether token `at` can end words that tie the unit of time behind it to now. */
export function tiesBefore(page: Page, at: number): boolean {
  const own = marksAt(page, at);
  return (own & Mark.TiesBefore) !== 0 && ((own & Mark.Opener) === 0 || isSecond(page, at - 1));
}

/** Whether token `at` can begin words that tie the unit of time before it to now. */
export function tiesBehind(page: Page, at: number): boolean {
  const own = marksAt(page, at);
  return (own & Mark.TiesBehind) !== 0 && ((own & Mark.Opener) === 0 || isSecond(page, at + 1));
}

/** A hyphen between two words of a phrase is passed over. */
const isSecond = (page: Page, at: number): boolean => isMarked(page, at, Mark.Second) || page.tokens.unit[at] === HYPHEN;

/** The phrase of `table`, whose mark is `mark`, at token `at`; null where there is none. */
export function phraseAt<V>(page: Page, at: number, mark: Mark, table: PhraseTable<V>): Match<V> | null {
  return (marksAt(page, at) & mark) === 0 ? null : table.match(page.tokens, at);
}

/** The word that leads from one date to another, at token `at`, and the token behind it: "to", "and". */
export function joinAt(page: Page, at: number): { readonly join: 'to' | 'and'; readonly next: number } | null {
  const { to, and } = page.lexicon.dates;
  const marks = marksAt(page, at);
  const led = (marks & Mark.To) === 0 ? null : to.match(page.tokens, at);
  if (led !== null) return { join: 'to', next: led.to };
  const listed = (marks & Mark.And) === 0 ? null : and.match(page.tokens, at);
  return listed === null ? null : { join: 'and', next: listed.to };
}

const phrasesOf = ({ dates, qualifiersBefore }: Lexicon): readonly (readonly [Mark, PhraseTable<unknown>])[] => [
  [Mark.To, dates.to],
  [Mark.To, dates.overnight],
  [Mark.And, dates.and],
  [Mark.Onwards, dates.onwards],
  [Mark.LastAfter, dates.lastAfter],
  [Mark.NextAfter, dates.nextAfter],
  [Mark.NowAfter, dates.nowAfter],
  [Mark.AwayAfter, dates.awayAfter],
  [Mark.PartOfDay, dates.partsOfDay],
  [Mark.Never, dates.never],
  [Mark.Between, dates.between],
  [Mark.From, dates.from],
  [Mark.Decade, dates.decadeBefore],
  [Mark.Decade, dates.decadeArticles],
  [Mark.AgoBefore, dates.agoBefore],
  [Mark.Ahead, dates.aheadBefore],
  [Mark.Ahead, dates.aheadOrWithin],
  [Mark.PartBefore, dates.partsBefore],
  [Mark.Edge, dates.edges],
  [Mark.Every, dates.every],
  [Mark.Numbered, dates.notYearAfter],
  [Mark.Qualifier, qualifiersBefore],
];

const wordsOf = ({ dates }: Lexicon): readonly (readonly [Mark, WordSet])[] => [
  [Mark.Numbered, dates.dial],
  [Mark.Of, dates.of],
  [Mark.OfYear, dates.ofYear],
  [Mark.Fill, dates.fill],
  [Mark.DayArticle, dates.dayAfter],
  [Mark.Street, dates.streets],
];

/** Marks of a language's words, and of its signs: of those of ASCII by their unit, of all others taken together. */
interface Marks {
  readonly words: WordTable<number>;
  readonly signs: readonly number[];
  readonly others: number;
}

const marksOf = perLanguage((lexicon): Marks => {
  const words = bitTable([
    ...phrasesOf(lexicon).map(([mark, table]) => [mark, table.firstKeys()] as const),
    ...wordsOf(lexicon).map(([mark, set]) => [mark, set.words] as const),
    ...openersOf(lexicon),
  ]);
  const signs = filled<number>(ASCII, Mark.None);
  let others = Mark.None;
  for (const key of words.keys) {
    const unit = key.charCodeAt(0);
    if (classOf(unit) === Class.Letter) continue;
    const marks = words.get(key, hashOf(key, 0, key.length))! & ~(Mark.Opener | Mark.Second); // these say nothing of several signs taken together
    if (unit < ASCII) signs[unit] |= marks;
    else others |= marks;
  }
  return { words, signs, others };
});

/** Of all tables of what ties a unit to now, since a word may begin phrases of several. */
function openersOf(lexicon: Lexicon): readonly (readonly [Mark, Iterable<string>])[] {
  const tables = phrasesOf(lexicon).flatMap(([mark, table]) => ((mark & (Mark.TiesBefore | Mark.TiesBehind)) === 0 ? [] : [table]));
  const openers = new Set<string>();
  const others = new Set<string>();
  const seconds = new Set<string>();
  for (const table of tables) {
    const { first, second } = table.openings();
    const opening = new Set(first);
    for (const key of table.firstKeys()) (opening.has(key) ? openers : others).add(key);
    for (const key of second) seconds.add(key);
  }
  return [
    [Mark.Opener, [...openers].filter((key) => !others.has(key))],
    [Mark.Second, seconds],
  ];
}

function learn(word: Word<Roles>, lexicon: Lexicon): number {
  const { words } = marksOf(lexicon);
  const plural = isPluralUnit(lexicon, word.fold) ? Mark.PluralUnit : Mark.None;
  word.dates = (lexicon.index << LANGUAGE) | plural | (words.get(word.fold, word.hash) ?? Mark.None);
  return word.dates;
}

/** Whether a unit of time is in the plural: "days", "giorni", but not es "mes". */
function isPluralUnit({ dates: { singularUnits, pluralUnits } }: Lexicon, fold: string): boolean {
  return pluralUnits === null ? fold.endsWith('s') && !singularUnits.has(fold) : pluralUnits.has(fold);
}
