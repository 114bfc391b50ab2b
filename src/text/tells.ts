import type { LanguagePack } from '../model/language-pack.js';
import { fold } from './characters.js';
import type { Roles } from './lexicon.js';
import type { PhraseTable } from './phrases.js';
import { Kind, type Tokens } from './tokens.js';
import { WordTable } from './word-table.js';

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
}

const HYPHEN = 45;

/** Tokens beside a number by what they can begin to say. */
export class Tells {
  readonly #bits = new WordTable<number>();

  constructor(groups: readonly (readonly [Tell, ...(readonly string[])[]])[]) {
    const bits = new Map<string, number>();
    for (const [bit, ...lists] of groups) for (const keys of lists) for (const key of keys) bits.set(key, (bits.get(key) ?? 0) | bit);
    for (const [key, bit] of bits) if (key !== '') this.#bits.add(key, bit);
  }

  /** What token `at` says; no token says nothing, a hyphen or digits may go on with anything. */
  at(tokens: Tokens<Roles>, at: number): Tell {
    if (at < 0 || at >= tokens.count) return Tell.None;
    const word = tokens.word[at];
    if (word !== undefined) return this.#bits.get(word.fold, word.hash) ?? Tell.None;
    if (tokens.kind[at] === Kind.Break) return Tell.None;
    const unit = tokens.unit[at];
    if (tokens.kind[at] === Kind.Number || unit === HYPHEN || tokens.end[at] - tokens.start[at] > 1) return Tell.All;
    return this.#bits.may(unit) ? (this.#bits.get(String.fromCharCode(unit), unit) ?? Tell.None) : Tell.None;
  }
}

const lastWords = (phrases: readonly string[]): string[] =>
  phrases.map((phrase) => fold(phrase.slice(Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1)));

type Phrases = Readonly<Record<string, PhraseTable<unknown>>>;

/** What tokens right before a number say, from the last words of the phrases that stand there. */
export const tellsBefore = (phrases: Phrases, { statistics }: LanguagePack): Tells => {
  const { turned, at, personUnder, personOver } = statistics.age;
  return new Tells([
    [Tell.PercentForm, phrases.percentBefore.firstKeys()],
    [Tell.Label, phrases.labels.firstKeys()],
    [Tell.Clock, phrases.clockBefore.firstKeys()],
    [Tell.Age, phrases.ageBefore.firstKeys(), phrases.ageAlone.firstKeys(), phrases.ageLimit.firstKeys(), phrases.ageSubjects.firstKeys()],
    [Tell.Age, turned.map(fold), at.map(fold), personUnder.map(fold), personOver.map(fold)],
    [Tell.Of, statistics.noun.of.map(fold)],
    [Tell.Measure, phrases.scales.firstKeys()],
    [Tell.Share, lastWords(statistics.ratio.afterNoun)],
  ]);
};

/** What tokens right behind a number say, from the first words of the phrases that stand there. */
export const tellsBehind = (phrases: Phrases, { statistics }: LanguagePack): Tells =>
  new Tells([
    [Tell.Percent, phrases.percent.firstKeys()],
    [Tell.PercentForm, statistics.percentNouns.map(fold), statistics.pointWords.map(fold)],
    [Tell.Clock, phrases.clock.firstKeys()],
    [Tell.Age, phrases.ageAfter.firstKeys(), phrases.years.firstKeys(), phrases.months.firstKeys()],
    [Tell.Measure, phrases.measures.firstKeys()],
    [Tell.Duration, phrases.durations.firstKeys()],
    [Tell.Share, phrases.ratioDirect.firstKeys(), phrases.ratioLoose.firstKeys()],
  ]);
