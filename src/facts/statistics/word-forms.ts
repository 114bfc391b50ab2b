import type { Lexicon, Roles } from '../../text/lexicon.js';
import type { Match } from '../../text/phrases.js';
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
  /** A street, an ordinal, a radio's frequency: what no number before it counts. */
  Uncounted = 1 << 14,
  Person = 1 << 15,
  /** "times": what is counted while something else is spoken of. */
  Passing = 1 << 16,
  /** "rose", "drop". */
  Change = 1 << 17,
  /** "number" of "the number of arrivals". */
  Tally = 1 << 18,
  /** "of", "de". */
  Of = 1 << 19,
  /** "dont", "which" of "of which": the last word before a part. */
  Part = 1 << 20,
  /** "because", "said", "that": behind it a clause with a subject of its own can begin. */
  Opens = 1 << 21,
}

/** Behind the frequency of a radio station. */
export const WAVES = new Set(['FM', 'MHz', 'kHz']);

/** Bits of a language's index above the forms. */
const LANGUAGE = 22;

/** Forms of the word at token `at`, 0 where none stands there. Worked out when first asked for, then kept with the interned word. */
export function formsAt({ tokens, lexicon }: Page, at: number): number {
  if (at < 0 || at >= tokens.count) return 0;
  const word = tokens.word[at];
  if (word === undefined) return 0;
  return word.forms >>> LANGUAGE === lexicon.index ? word.forms : learn(tokens, at, lexicon);
}

const CROWD = Form.Open | Form.Plural | Form.Lower;

/** Whether a plural in small letters, and no closed-class word, stands at token `at`. */
export const isCrowd = (page: Page, at: number): boolean => (formsAt(page, at) & CROWD) === CROWD;

/** Words of a part that end with token `at`: "dont", "of which". */
export const partAt = (page: Page, at: number): Match<true> | null =>
  (formsAt(page, at) & Form.Part) === 0 ? null : page.lexicon.statistics.partOf.match(page.tokens, at);

/** Whether "of whom", "de las cuales" stands right behind token `end`; "de ellas" does not. */
export const isPartBehind = (page: Page, end: number): boolean =>
  (formsAt(page, end) & Form.Of) !== 0 && partAt(page, page.language.statistics.noun.head === 'last' ? end + 1 : end + 2)?.to === end;

/** All in one function, too large to be copied to where forms are asked for: it runs once a word. */
function learn(tokens: Tokens<Roles>, at: number, lexicon: Lexicon): number {
  const word = tokens.word[at]!;
  const { statistics, pack } = lexicon;
  const { verbEndings, adverbEndings, adjectiveEndings, head } = pack.statistics.noun;
  const role = word.roles[lexicon.index];
  if (role === lexicon.placeName) return learnName(word, lexicon);
  const isElided = word.text.endsWith("'"); // its noun stands behind it
  const isNumber = role?.number !== undefined;
  const isPlural = looksPlural(word, lexicon);
  const isBefore = statistics.nounBefore.holds(word);
  const isVerbal = hasEnding(word, verbEndings);
  let forms = lexicon.index << LANGUAGE;
  const isAcronym = word.case === Case.Upper && role?.place === true && word.text.length > 1; // "340 US soldiers"
  if (!isElided && !isNumber) forms |= role?.closed === undefined || isAcronym ? Form.Open : Form.Closed;
  if (isPlural) forms |= Form.Plural;
  if (statistics.plurals.holds(word)) forms |= Form.PluralWord;
  const isNoun = word.fold === word.text.toLowerCase() && statistics.accentedVerbs.holds(word); // "deux programmes"
  if (statistics.verbs.holds(word) && !isNoun) forms |= Form.Verb;
  if (isVerbal) forms |= Form.VerbEnding;
  if (isVerbal && !isBefore && !statistics.participles.holds(word) && (head === 'last' ? word.case === Case.Lower : !isPlural))
    forms |= Form.VerbForm;
  if (isBefore) forms |= Form.Before;
  if (statistics.nounStops.holds(word)) forms |= Form.Stop;
  if (statistics.others.begins(tokens, at)) forms |= Form.Other;
  if (hasEnding(word, adverbEndings)) forms |= Form.AdverbEnding;
  if (adjectiveEndings !== undefined && hasEnding(word, adjectiveEndings)) forms |= Form.AdjectiveEnding;
  const isOrdinal = statistics.ordinalWords.holds(word) || statistics.ordinalTails.holds(word);
  if (isOrdinal || statistics.streets.holds(word) || WAVES.has(word.text)) forms |= Form.Uncounted;
  if (statistics.persons.holds(word)) forms |= Form.Person;
  if (statistics.passing.holds(word)) forms |= Form.Passing;
  if (statistics.change.holds(word)) forms |= Form.Change;
  if (statistics.tallies.holds(word)) forms |= Form.Tally;
  if (statistics.nounOf.holds(word)) forms |= Form.Of;
  if (statistics.partOf.begins(tokens, at)) forms |= Form.Part;
  if (statistics.clauseOpeners.holds(word)) forms |= Form.Opens;
  if (word.case === Case.Lower) forms |= Form.Lower;
  if (word.case === Case.Capitalised) forms |= Form.Capitalised;
  word.forms = forms;
  return forms;
}

/** "Estados Unidos" is no plural, and "Port-of-Spain" has no ending that says anything. */
function learnName(word: Word<Roles>, lexicon: Lexicon): number {
  word.forms = (lexicon.index << LANGUAGE) | Form.Open | (word.case === Case.Capitalised ? Form.Capitalised : 0);
  return word.forms;
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
