import type { Lexicon, Roles } from '../../text/lexicon.js';
import { Case, type Tokens, type Word } from '../../text/tokens.js';
import type { Page } from '../page.js';

/** What a word can be in a noun phrase of a language, a bit each. */
export const enum Form {
  /** Neither a closed-class word nor a number. */
  Open = 1,
  /** A closed-class word and no number: open as part of a compound. */
  Closed = 2,
  Plural = 4,
  /** In the list of plurals. */
  PluralWord = 8,
  /** In the list of verbs. */
  Verb = 16,
  /** Has a verb's ending and form. */
  VerbForm = 32,
  VerbEnding = 64,
  AdverbEnding = 128,
  AdjectiveEnding = 256,
  Before = 512,
  Stop = 1024,
  /** "other" and the like can begin with it. */
  Other = 2048,
  Lower = 4096,
  Capitalised = 8192,
}

/** Bits of a language's index above the forms. */
const LANGUAGE = 16;

/** Forms of the word at token `at`, 0 where none stands there. Worked out when first asked for, then kept with the interned word. */
export function formsAt({ tokens, lexicon }: Page, at: number): number {
  if (at < 0 || at >= tokens.count) return 0;
  const word = tokens.word[at];
  if (word === undefined) return 0;
  return word.forms >>> LANGUAGE === lexicon.index ? word.forms : learn(tokens, at, lexicon);
}

function learn(tokens: Tokens<Roles>, at: number, lexicon: Lexicon): number {
  const word = tokens.word[at]!;
  word.forms = (lexicon.index << LANGUAGE) | openness(word, lexicon) | listed(tokens, at, lexicon) | shape(word, lexicon);
  return word.forms;
}

function openness(word: Word<Roles>, lexicon: Lexicon): number {
  const role = word.roles[lexicon.index];
  if (word.text.endsWith("'") || role?.number !== undefined) return 0; // an elided word has its noun behind it
  return role?.closed === undefined ? Form.Open : Form.Closed;
}

/** What lists of words say. */
function listed(tokens: Tokens<Roles>, at: number, { statistics }: Lexicon): number {
  const word = tokens.word[at];
  return (
    (statistics.plurals.holds(word) ? Form.PluralWord : 0) |
    (statistics.verbs.holds(word) ? Form.Verb : 0) |
    (statistics.nounBefore.holds(word) ? Form.Before : 0) |
    (statistics.nounStops.holds(word) ? Form.Stop : 0) |
    (statistics.others.begins(tokens, at) ? Form.Other : 0)
  );
}

/** What its letters say. */
function shape(word: Word<Roles>, lexicon: Lexicon): number {
  const { verbEndings, adverbEndings, adjectiveEndings, head } = lexicon.pack.statistics.noun;
  const { participles, nounBefore } = lexicon.statistics;
  const plural = looksPlural(word, lexicon);
  const verbEnding = hasEnding(word, verbEndings);
  const verbForm =
    verbEnding && !participles.holds(word) && !nounBefore.holds(word) && (head === 'last' ? word.case === Case.Lower : !plural);
  return (
    (plural ? Form.Plural : 0) |
    (verbEnding ? Form.VerbEnding : 0) |
    (verbForm ? Form.VerbForm : 0) |
    (hasEnding(word, adverbEndings) ? Form.AdverbEnding : 0) |
    (adjectiveEndings !== undefined && hasEnding(word, adjectiveEndings) ? Form.AdjectiveEnding : 0) |
    (word.case === Case.Lower ? Form.Lower : 0) |
    (word.case === Case.Capitalised ? Form.Capitalised : 0)
  );
}

function looksPlural(word: Word<Roles>, { pack, statistics }: Lexicon): boolean {
  const { pluralEndings, head, capitals } = pack.statistics.noun;
  if (capitals === true) return word.case !== Case.Lower;
  if (statistics.plurals.holds(word)) return true;
  const { fold } = word;
  if (fold.length < 3 || !endsInOne(fold, pluralEndings)) return false;
  return head === 'first' || !(fold.endsWith('ss') || fold.endsWith('us') || fold.endsWith('is'));
}

/** Whether a word ends in one of `endings`, which are folded. */
export const hasEnding = ({ fold }: Word<Roles>, endings: readonly string[]): boolean => fold.length > 3 && endsInOne(fold, endings);

function endsInOne(fold: string, endings: readonly string[]): boolean {
  for (let i = 0; i < endings.length; i += 1) if (fold.endsWith(endings[i])) return true;
  return false;
}
