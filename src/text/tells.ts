import type { LanguagePack } from '../model/language-pack.js';
import { Class, classOf, fold } from './characters.js';
import type { Roles } from './lexicon.js';
import { type PhraseTable, phrasesOf } from './phrases.js';
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
  /** "of them", "of us" behind it. */
  Them = 2048,
}

const HYPHEN = 45;

type Groups = readonly (readonly [Tell, ...(readonly string[])[]])[];

/** Phrases on one side of a number: nearest words that say something alone, those that say nothing without the next, and those next. */
interface Side {
  readonly alone: Groups;
  readonly opening: Groups;
  readonly second: Groups;
}

/** Bits of a tell: a word keeps those of before, of behind, and above both the number of the tells. */
const BITS = 12;
const MASK = (1 << BITS) - 1;

/** How many were made: a word remembers which of them it was last asked about. */
let made = 0;

/** One side of a number: what words say there, by the three lists of its phrases. */
class SideTable {
  readonly #alone: WordTable<number>;
  readonly #opening: WordTable<number>;
  readonly #second: WordTable<number>;
  /** Whether a phrase has digits next to the number. */
  readonly #hasDigits: boolean;

  constructor({ alone, opening, second }: Side) {
    this.#alone = bitTable(flat(alone));
    this.#opening = bitTable(flat(opening));
    this.#second = bitTable(flat(second));
    this.#hasDigits = this.#alone.keys.some((key) => classOf(key.charCodeAt(0)) === Class.Digit);
  }

  /** What a word says, with another or alone. */
  of({ fold, hash }: Word<Roles>): number {
    return (this.#alone.get(fold, hash) ?? Tell.None) | (this.#opening.get(fold, hash) ?? Tell.None);
  }

  /** What it says only with the next, and what it says to the one it is the next of. */
  withOthers({ fold, hash }: Word<Roles>): number {
    const opening = (this.#opening.get(fold, hash) ?? Tell.None) & ~(this.#alone.get(fold, hash) ?? Tell.None);
    return (opening << BITS) | (this.#second.get(fold, hash) ?? Tell.None);
  }

  ofSign(tokens: Tokens<Roles>, at: number): Tell {
    return tokens.kind[at] === Kind.Number && !this.#hasDigits ? Tell.None : signOf(this.#alone, tokens, at);
  }
}

/** Tokens beside a number by what they can begin to say. */
export class Tells {
  readonly #own = made++;
  readonly #before: SideTable;
  readonly #behind: SideTable;

  constructor(before: Side, behind: Side) {
    this.#before = new SideTable(before);
    this.#behind = new SideTable(behind);
  }

  /** What token `at` says of a number behind it; no token says nothing, a hyphen may go on with anything. */
  before(tokens: Tokens<Roles>, at: number): Tell {
    if (at < 0 || at >= tokens.count) return Tell.None;
    const word = tokens.word[at];
    if (word === undefined) return this.#before.ofSign(tokens, at);
    const tells = this.#ofWord(word) & MASK;
    if ((tells & (word.tellsBefore >> BITS)) === 0) return tells;
    const next = at > 0 ? tokens.word[at - 1] : undefined;
    if (next === undefined && at > 0 && tokens.unit[at - 1] === HYPHEN) return tells;
    return tells & (~(word.tellsBefore >> BITS) | this.#secondBefore(next));
  }

  /** The same of a number before it. */
  behind(tokens: Tokens<Roles>, at: number): Tell {
    if (at >= tokens.count) return Tell.None;
    const word = tokens.word[at];
    if (word === undefined) return this.#behind.ofSign(tokens, at);
    const tells = (this.#ofWord(word) >> BITS) & MASK;
    if ((tells & (word.tellsBehind >> BITS)) === 0) return tells;
    const next = at + 1 < tokens.count ? tokens.word[at + 1] : undefined;
    if (next === undefined && at + 1 < tokens.count && tokens.unit[at + 1] === HYPHEN) return tells;
    return tells & (~(word.tellsBehind >> BITS) | this.#secondBehind(next));
  }

  /** What "menores" lets the "de" behind it say, and "reunión" does not. */
  #secondBefore(word: Word<Roles> | undefined): number {
    if (word === undefined) return Tell.None;
    this.#ofWord(word);
    return word.tellsBefore & MASK;
  }

  #secondBehind(word: Word<Roles> | undefined): number {
    if (word === undefined) return Tell.None;
    this.#ofWord(word);
    return word.tellsBehind & MASK;
  }

  #ofWord(word: Word<Roles>): number {
    return word.tells >> (2 * BITS) === this.#own ? word.tells : this.#learn(word);
  }

  #learn(word: Word<Roles>): number {
    word.tells = (((this.#own << BITS) | this.#behind.of(word)) << BITS) | this.#before.of(word);
    word.tellsBefore = this.#before.withOthers(word);
    word.tellsBehind = this.#behind.withOthers(word);
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
  new Tells(before(phrases, qualifiers, pack), behind(phrases, qualifiers, pack));

/** Phrases that say one thing of a number. */
type Saying = readonly [Tell, PhraseTable<unknown>];

function side(words: Groups, phrases: readonly Saying[]): Side {
  const openings = phrases.map(([bit, table]) => {
    const { first, second } = table.openings();
    return { bit, first: first.filter(isWord), second, keys: table.firstKeys() };
  });
  return {
    alone: [...words, ...openings.map(({ bit, keys, first }) => [bit, keys.filter((key) => !first.includes(key))] as const)],
    opening: openings.map(({ bit, first }) => [bit, first] as const),
    second: openings.map(({ bit, second }) => [bit, second] as const),
  };
}

const isWord = (key: string): boolean => classOf(key.charCodeAt(0)) === Class.Letter;

function before(phrases: Phrases, qualifiers: Qualifiers, { statistics, numbers }: LanguagePack): Side {
  const { turned, at, personUnder, personOver, told } = statistics.age;
  return side(
    [
      [Tell.Age, turned.map(fold), at.map(fold), personUnder.map(fold), personOver.map(fold)],
      [Tell.Age, (told?.verbs ?? []).map(fold), (told?.many ?? []).map(fold), (told?.links ?? []).map(fold)],
      [Tell.Of, statistics.noun.of.map(fold)],
      [Tell.PercentForm | Tell.Label, statistics.minus.map(fold)],
      [Tell.Clock, numbers.to.map(fold).filter((to) => phrases.clockBefore.firstKeys().includes(to))],
    ],
    [
      [Tell.PercentForm, phrases.percentBefore],
      [Tell.Label, phrases.labels],
      [Tell.Clock, phrases.clockBefore],
      [Tell.Age, phrases.ageBefore],
      [Tell.Age, phrases.ageOnly],
      [Tell.Age, phrases.ageAlone],
      [Tell.Age, phrases.ageLimit],
      [Tell.Age, phrases.ageFrom],
      [Tell.Age, phrases.ageSubjects],
      [Tell.Measure, phrases.scales],
      [Tell.Share, phrasesOf([...statistics.ratio.afterNoun, ...(statistics.ratio.afterNounThe ?? [])], 'backwards')],
      [Tell.Qualifier, qualifiers.before],
      [Tell.Phrasal, qualifiers.phrasal],
    ],
  );
}

const behind = (phrases: Phrases, qualifiers: Qualifiers, { statistics, numbers }: LanguagePack): Side =>
  side(
    [
      [Tell.PercentForm, [...statistics.percentNouns, ...statistics.pointWords, ...(numbers.point ?? [])].map(fold)],
      [Tell.Clock, statistics.hours.map(fold)],
    ],
    [
      [Tell.Percent, phrases.percent],
      [Tell.Clock, phrases.clock],
      [Tell.Age, phrases.ageAfter],
      [Tell.Age, phrases.years],
      [Tell.Age, phrases.months],
      [Tell.Measure, phrases.measures],
      [Tell.Duration, phrases.durations],
      [Tell.Share, phrases.ratioDirect],
      [Tell.Share, phrases.ratioLoose],
      [Tell.Qualifier, qualifiers.after],
      [Tell.Them, phrases.ofThem],
      [Tell.Them, phrases.ofUs],
    ],
  );
