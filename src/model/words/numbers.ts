import type { StatisticKind } from '../fact.js';

/** How a number word joins its neighbours. */
export type NumberPart =
  /** Adds: 1–19, and what a language writes in one word up to 29. */
  | 'unit'
  /** Adds: 20, 30 … 90. */
  | 'ten'
  /** Adds: "ciento", "doscientos". */
  | 'hundreds'
  /** Multiplies what stands before, or stands for 100 alone: "cent", "hundred". */
  | 'hundred'
  /** Multiplies what stands before, or stands for 1000 alone: "mille", "thousand". */
  | 'thousand'
  /** Multiplies what stands before: "million", "milliard". */
  | 'magnitude';

export interface NumberWord {
  readonly value: number;
  readonly part: NumberPart;
  /** A short form that takes a full stop: "Mio.", "тыс." */
  readonly dotted?: true;
  /** Only before hundreds, since alone it is another word: "mil neuf cent", but "du mil" (millet). */
  readonly beforeHundreds?: true;
  /** What a multiplier is worth with no number before it, in languages that need no article: "مليون" alone is one million. */
  readonly alone?: number;
  /** Whether it is so only behind a qualifier: "более тысячи", but "тысячи людей". */
  readonly qualified?: true;
}

/** What the compounds of number words are made of, each as it stands inside one: tens lose their vowel before another ("ventotto"). */
export interface NumberCompounds {
  readonly ones: Readonly<Record<string, number>>;
  readonly teens: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  /** Forms of 100, with a digit before it or not: "cento", "duecento". */
  readonly hundred: readonly string[];
  /** Forms of 1000: "mille", "duemila". */
  readonly thousand: readonly string[];
  /** Endings that make somebody of that age of a number, which loses its last vowel before them: "ventenne". */
  readonly ages?: readonly string[];
}

export interface NumberWords {
  /** Decimal separator of the language; the other of "." and "," groups thousands. */
  readonly decimal: ',' | '.';
  /** Whether an apostrophe is a decimal sign too, where it can part no groups of three: es "3'5 millones". */
  readonly decimalApostrophe?: true;
  readonly words: Readonly<Record<string, NumberWord>>;
  /**
   * Where numbers are written in one word: what stands inside for "and", 100 and 1000 ("einundzwanzig", "dreitausendzweihundert"),
   * and endings that make an adjective of the number, by what it then tells ("dreitägig", "zwölfjährig").
   */
  readonly joined?: {
    readonly tens: string;
    readonly hundred: string;
    readonly thousand: string;
    readonly units: Readonly<Partial<Record<StatisticKind, readonly string[]>>>;
  };
  /** Short forms that follow digits only: "M", "bn", "k". */
  readonly short: Readonly<Record<string, number>>;
  /** Word between hundreds or tens and what follows: "and", "et", "y". */
  readonly and: readonly string[];
  /** Between the whole and the decimals of a number in words: "point", "virgule". */
  readonly point?: readonly string[];
  /** Number words that are written together: "trecentocinquantamila". */
  readonly compounds?: NumberCompounds;
  /** Where that word joins: "soixante et onze", "treinta y cuatro", "one hundred and forty", "cento e vinte e três mil e quinhentos"; between all parts, units before tens, in Arabic. */
  readonly andJoins: 'one-after-ten' | 'unit-after-ten' | 'after-hundred' | 'smaller-part' | 'between-parts';
  /** Whether the words for 100 and 1000 are numbers without anything before them: "cent", "mil". */
  readonly bareHundred: boolean;
  /** Words for one that are articles too: they make a number only before a magnitude ("un million", "a hundred"). */
  readonly articles: readonly string[];
  /** Collective nouns that name about so many: "une vingtaine", "un centenar"; `exact` for "dozen" and the like after a number. */
  readonly collectives: Readonly<Record<string, number>>;
  /** Plurals that name only a power of ten: "milliers", "cientos", "tens". */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Words for an unnamed number before a power of ten: "several", "plusieurs", "varios". */
  readonly indefinite: readonly string[];
  /** Half, in "half a million", "medio millón". */
  readonly half: readonly string[];
  /** Said after the number or its unit for another half: "et demi", "and a half", "y medio". */
  readonly andHalf: readonly string[];
  /** Parts of a whole by name: "tiers" → 3, "quarter" → 4, "quinto" → 5. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Two such parts in one word: "ثلثا" of "ثلث". */
  readonly dualFractions?: readonly string[];
  /** Nouns that say "two of" by their form: "شهرين". */
  readonly duals?: readonly string[];
  /** Whether a noun rules the next one with no word between: "tens thousands", "half the people". */
  readonly construct?: true;
  /** Ordinals that say an age behind one of the words: "سن الخامسة". Folded keys of one or two words. */
  readonly ordinalAges?: Readonly<Record<string, number>>;
  readonly ordinalAgesAfter?: readonly string[];
  /** Words between the two ends of a range: "à", "to", "a". */
  readonly to: readonly string[];
  /** Pairs that enclose a range: [before, between]: ["entre", "et"]. */
  readonly between: readonly (readonly [string, string])[];
  /** Verbs of change: behind them "from 20 to 25" are two values and no range. */
  readonly changes: readonly string[];
  /** How many words before its opener such a verb may stand; 4 where it follows its subject. */
  readonly changeReach?: number;
  /** The first words of such a pair: "from", "de". */
  readonly changeOpeners: readonly string[];
  /** What stands between the two values, where it is another word than that of a range: "von 20 auf 25". */
  readonly changeTo?: readonly string[];
  /** Before how much a value changed, where what stands before the value reached is a qualifier elsewhere: "на 15 %, до 480". */
  readonly changeBy?: readonly string[];
}

export interface QualifierWords {
  /** Phrases that stand before the number. */
  readonly approx: readonly string[];
  readonly at_least: readonly string[];
  readonly at_most: readonly string[];
  /** Phrases that stand behind the number: "or more", "environ", "au moins"; `exact` what begins like one and is none ("au plus vite"). */
  readonly after: {
    readonly approx: readonly string[];
    readonly at_least: readonly string[];
    readonly at_most: readonly string[];
    readonly exact?: readonly string[];
  };
  /** Verbs that take the qualifier's word for their own: "handed over 118 boats". */
  readonly phrasal: readonly string[];
  /** Right before words for "more than", where they turn these into "no more than": "not", "cannot be", "pas représenter". */
  readonly denials?: readonly string[];
}
