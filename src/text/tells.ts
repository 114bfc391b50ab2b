import type { LanguagePack } from '../model/language-pack.js';
import { fold } from './characters.js';
import type { Roles } from './lexicon.js';
import type { PhraseTable } from './phrases.js';
import { Kind, type Tokens, type Word } from './tokens.js';
import { bitTable, type WordTable } from './word-table.js';

/**
 * What the token beside a number can begin to say of it, a bit each. Most numbers stand between words that say nothing: one look to either
 * side then spares them the rules, which would each look for words of their own.
 */
export const enum Tell {
  None = 0,
  All = -1,
  Percent = 1,
  /** "percentage", "point": where a percentage has an unusual form. */
  PercentForm = 2,
  Label = 4,
  Clock = 8,
  Age = 16,
  /** "of": the age in "a boy of nine". */
  Of = 32,
  Measure = 64,
  Duration = 128,
  /** Between a part and its whole: "of" behind the part, "sur" before the whole. */
  Share = 256,
  /** Words of a qualifier: "about", "or more". */
  Qualifier = 512,
}

const HYPHEN = 45;

type Groups = readonly (readonly [Tell, ...(readonly string[])[]])[];

/** Bits of a tell: a word keeps those of before, of behind, and above both the number of the tells. */
const BITS = 10;
const MASK = (1 << BITS) - 1;

/** How many were made: a word remembers which of them it was last asked about. */
let made = 0;

/** Tokens beside a number by what they can begin to say. */
export class Tells {
  readonly #own = made++;
  readonly #before: WordTable<number>;
  readonly #behind: WordTable<number>;

  constructor(before: Groups, behind: Groups) {
    this.#before = bitTable(flat(before));
    this.#behind = bitTable(flat(behind));
  }

  /** What token `at` says of a number behind it; no token says nothing, a hyphen or digits may go on with anything. */
  before(tokens: Tokens<Roles>, at: number): Tell {
    if (at < 0 || at >= tokens.count) return Tell.None;
    const word = tokens.word[at];
    return word === undefined ? signOf(this.#before, tokens, at) : this.#ofWord(word) & MASK;
  }

  /** The same of a number before it. */
  behind(tokens: Tokens<Roles>, at: number): Tell {
    if (at >= tokens.count) return Tell.None;
    const word = tokens.word[at];
    return word === undefined ? signOf(this.#behind, tokens, at) : (this.#ofWord(word) >> BITS) & MASK;
  }

  #ofWord(word: Word<Roles>): number {
    return word.tells >> (2 * BITS) === this.#own ? word.tells : this.#learn(word);
  }

  #learn(word: Word<Roles>): number {
    const before = this.#before.get(word.fold, word.hash) ?? Tell.None;
    const behind = this.#behind.get(word.fold, word.hash) ?? Tell.None;
    word.tells = (((this.#own << BITS) | behind) << BITS) | before;
    return word.tells;
  }
}

const flat = (groups: Groups) => groups.flatMap(([bit, ...lists]) => lists.map((keys) => [bit, keys] as const));

function signOf(bits: WordTable<number>, tokens: Tokens<Roles>, at: number): Tell {
  if (tokens.kind[at] === Kind.Break) return Tell.None;
  const unit = tokens.unit[at];
  if (tokens.kind[at] === Kind.Number || unit === HYPHEN || tokens.end[at] - tokens.start[at] > 1) return Tell.All;
  return bits.may(unit) ? (bits.get(String.fromCharCode(unit), unit) ?? Tell.None) : Tell.None;
}

const lastWords = (phrases: readonly string[]): string[] =>
  phrases.map((phrase) => fold(phrase.slice(Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1)));

type Phrases = Readonly<Record<string, PhraseTable<unknown>>>;

/** What qualifies a number before it and behind. */
export interface Qualifiers {
  readonly before: PhraseTable<unknown>;
  readonly after: PhraseTable<unknown>;
}

/** What tokens right beside a number say, from the nearest words of the phrases that stand there. */
export const tellsOf = (phrases: Phrases, qualifiers: Qualifiers, pack: LanguagePack): Tells =>
  new Tells(
    [...before(phrases, pack), [Tell.Qualifier, qualifiers.before.firstKeys()]],
    [...behind(phrases, pack), [Tell.Qualifier, qualifiers.after.firstKeys()]],
  );

const before = (phrases: Phrases, { statistics }: LanguagePack): Groups => {
  const { turned, at, personUnder, personOver, told } = statistics.age;
  return [
    [Tell.PercentForm, phrases.percentBefore.firstKeys()],
    [Tell.Label, phrases.labels.firstKeys()],
    [Tell.Clock, phrases.clockBefore.firstKeys()],
    [Tell.Age, phrases.ageBefore.firstKeys(), phrases.ageAlone.firstKeys(), phrases.ageLimit.firstKeys(), phrases.ageSubjects.firstKeys()],
    [Tell.Age, turned.map(fold), at.map(fold), personUnder.map(fold), personOver.map(fold)],
    [Tell.Age, (told?.verbs ?? []).map(fold), (told?.many ?? []).map(fold), (told?.links ?? []).map(fold)],
    [Tell.Of, statistics.noun.of.map(fold)],
    [Tell.Measure, phrases.scales.firstKeys()],
    [Tell.Share, lastWords(statistics.ratio.afterNoun)],
  ];
};

const behind = (phrases: Phrases, { statistics }: LanguagePack): Groups => [
  [Tell.Percent, phrases.percent.firstKeys()],
  [Tell.PercentForm, statistics.percentNouns.map(fold), statistics.pointWords.map(fold)],
  [Tell.Clock, phrases.clock.firstKeys()],
  [Tell.Age, phrases.ageAfter.firstKeys(), phrases.years.firstKeys(), phrases.months.firstKeys()],
  [Tell.Measure, phrases.measures.firstKeys()],
  [Tell.Duration, phrases.durations.firstKeys()],
  [Tell.Share, phrases.ratioDirect.firstKeys(), phrases.ratioLoose.firstKeys()],
];
