import type { LanguagePack } from '../model/language-pack.js';
import { Class, classOf, fold } from './characters.js';
import type { Roles } from './lexicon.js';
import { PhraseTable } from './phrases.js';
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
  /** A verb with the qualifier's word that is its own: "handed over". */
  Phrasal = 1024,
}

const HYPHEN = 45;

type Groups = readonly (readonly [Tell, ...(readonly string[])[]])[];

/** Phrases before a number: those that end in one word alone, and those whose last word says nothing without the one before it. */
interface Before {
  readonly alone: Groups;
  readonly opening: Groups;
  readonly second: Groups;
}

/** Bits of a tell: a word keeps those of before, of behind, and above both the number of the tells. */
const BITS = 11;
const MASK = (1 << BITS) - 1;

/** How many were made: a word remembers which of them it was last asked about. */
let made = 0;

/** Tokens beside a number by what they can begin to say. */
export class Tells {
  readonly #own = made++;
  readonly #before: WordTable<number>;
  readonly #opening: WordTable<number>;
  readonly #second: WordTable<number>;
  readonly #behind: WordTable<number>;

  constructor(before: Before, behind: Groups) {
    this.#before = bitTable(flat(before.alone));
    this.#opening = bitTable(flat(before.opening));
    this.#second = bitTable(flat(before.second));
    this.#behind = bitTable(flat(behind));
  }

  /** What token `at` says of a number behind it; no token says nothing, a hyphen or digits may go on with anything. */
  before(tokens: Tokens<Roles>, at: number): Tell {
    if (at < 0 || at >= tokens.count) return Tell.None;
    const word = tokens.word[at];
    if (word === undefined) return signOf(this.#before, tokens, at);
    const tells = this.#ofWord(word) & MASK;
    return word.tellsWith >> BITS === 0 ? tells : this.#with(tokens, at, word, tells);
  }

  /** "de", "of": of what they say with a word before them, only what that word can say with them ("menores de", not "reunión de"). */
  #with(tokens: Tokens<Roles>, at: number, word: Word<Roles>, tells: number): Tell {
    const opening = word.tellsWith >> BITS;
    const before = at > 0 ? tokens.word[at - 1] : undefined;
    if (before === undefined) return at > 0 && tokens.unit[at - 1] === HYPHEN ? tells : tells & ~opening;
    this.#ofWord(before);
    return tells & (~opening | before.tellsWith);
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
    const { fold, hash } = word;
    const alone = this.#before.get(fold, hash) ?? Tell.None;
    const opening = (this.#opening.get(fold, hash) ?? Tell.None) & ~alone;
    const behind = this.#behind.get(fold, hash) ?? Tell.None;
    word.tellsWith = (opening << BITS) | (this.#second.get(fold, hash) ?? Tell.None);
    word.tells = (((this.#own << BITS) | behind) << BITS) | alone | opening;
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

type Phrases = Readonly<Record<string, PhraseTable<unknown>>>;

/** What qualifies a number before it and behind. */
export interface Qualifiers {
  readonly before: PhraseTable<unknown>;
  readonly phrasal: PhraseTable<unknown>;
  readonly after: PhraseTable<unknown>;
}

/** What tokens right beside a number say, from the nearest words of the phrases that stand there. */
export const tellsOf = (phrases: Phrases, qualifiers: Qualifiers, pack: LanguagePack): Tells =>
  new Tells(before(phrases, qualifiers, pack), [...behind(phrases, pack), [Tell.Qualifier, qualifiers.after.firstKeys()]]);

function before(phrases: Phrases, qualifiers: Qualifiers, { statistics }: LanguagePack): Before {
  const { turned, at, personUnder, personOver } = statistics.age;
  const tables: readonly (readonly [Tell, PhraseTable<unknown>])[] = [
    [Tell.PercentForm, phrases.percentBefore],
    [Tell.Label, phrases.labels],
    [Tell.Clock, phrases.clockBefore],
    [Tell.Age, phrases.ageBefore],
    [Tell.Age, phrases.ageAlone],
    [Tell.Age, phrases.ageLimit],
    [Tell.Age, phrases.ageSubjects],
    [Tell.Measure, phrases.scales],
    [Tell.Share, backwards(statistics.ratio.afterNoun)],
    [Tell.Qualifier, qualifiers.before],
    [Tell.Phrasal, qualifiers.phrasal],
  ];
  const openings = tables.map(([bit, table]) => {
    const { first, second } = table.openings();
    return { bit, first: first.filter(isWord), second, keys: table.firstKeys() };
  });
  return {
    alone: [
      [Tell.Age, turned.map(fold), at.map(fold), personUnder.map(fold), personOver.map(fold)],
      [Tell.Of, statistics.noun.of.map(fold)],
      ...openings.map(({ bit, keys, first }) => [bit, keys.filter((key) => !first.includes(key))] as const),
    ],
    opening: openings.map(({ bit, first }) => [bit, first] as const),
    second: openings.map(({ bit, second }) => [bit, second] as const),
  };
}

const isWord = (key: string): boolean => classOf(key.charCodeAt(0)) === Class.Letter;

const backwards = (phrases: readonly string[]): PhraseTable<true> =>
  new PhraseTable(
    phrases.map((phrase) => [phrase, true] as const),
    'backwards',
  );

const behind = (phrases: Phrases, { statistics }: LanguagePack): Groups => [
  [Tell.Percent, phrases.percent.firstKeys()],
  [Tell.PercentForm, statistics.percentNouns.map(fold), statistics.pointWords.map(fold)],
  [Tell.Clock, phrases.clock.firstKeys()],
  [Tell.Age, phrases.ageAfter.firstKeys(), phrases.years.firstKeys(), phrases.months.firstKeys()],
  [Tell.Measure, phrases.measures.firstKeys()],
  [Tell.Duration, phrases.durations.firstKeys()],
  [Tell.Share, phrases.ratioDirect.firstKeys(), phrases.ratioLoose.firstKeys()],
];
