import type { ContactWords, EmailWords, PhoneWords } from './words/contacts.js';
import type { DateWords } from './words/dates.js';
import type { MoneyWords } from './words/money.js';
import type { NumberWords, QualifierWords } from './words/numbers.js';
import type { SiteWords } from './words/site.js';
import type { StatisticWords } from './words/statistics.js';

export type * from './words/contacts.js';
export type * from './words/dates.js';
export type * from './words/money.js';
export type * from './words/numbers.js';
export type * from './words/site.js';
export type * from './words/statistics.js';

/** Words of one language, and nothing but words: rules reach a language only through these lists. Keys and entries are written as the language writes them; they are matched without regard to case and accents. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  readonly closed: ClosedWords;
  readonly numbers: NumberWords;
  readonly qualifiers: QualifierWords;
  readonly site: SiteWords;
  readonly emails: EmailWords;
  readonly phones: PhoneWords;
  readonly contacts: ContactWords;
  readonly statistics: StatisticWords;
  readonly dates: DateWords;
  readonly money: MoneyWords;
  /** Only where short words are written together with the next one. */
  readonly clitics?: CliticWords;
}

/** Short words that are written as part of the next one (Arabic), and what is one word for the rules though it is written as several. */
export interface CliticWords {
  /** Letters for "and", before any word; the first of them before words that nobody has listed, too. */
  readonly conjunctions: readonly string[];
  /** Letters for "in", "to", "like": parted from known words only. */
  readonly prepositions: readonly string[];
  /** The article, two letters; behind the preposition that is its second letter it loses the first. */
  readonly article: string;
  /** Beginnings, folded, of words whose first letter only looks like "and". */
  readonly whole: readonly string[];
  /** Endings that are "of them", folded. */
  readonly owners: readonly string[];
  /** Phrases that count as one word, further to the keys of several words for numbers, months and parts of the year. */
  readonly joined: readonly string[];
}

/** Closed-class words. They tell the language of a text, and end a noun phrase. */
export interface ClosedWords {
  readonly determiners: readonly string[];
  readonly prepositions: readonly string[];
  readonly pronouns: readonly string[];
  /** Forms of be, have, do and the modal verbs. */
  readonly auxiliaries: readonly string[];
  readonly conjunctions: readonly string[];
  readonly adverbs: readonly string[];
}

export type ClosedClass = keyof ClosedWords;
