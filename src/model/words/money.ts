/** Words about sums of money; the names of currencies stand in `gazetteer/`, by language. */
export interface MoneyWords {
  /** Behind a sum of the home currency, with full stops or none: "M.N.". */
  readonly national?: readonly string[];
  /** "remaining" before a sum that leaves its currency out. */
  readonly rest?: readonly string[];
  /** "another" before a sum that leaves its currency out: one word where others have two ("les autres"). */
  readonly another?: readonly string[];
  /** Words between a sum and its participle that are no adverbs elsewhere: "so far", "has yet to be". */
  readonly soFar?: readonly string[];
  /** Pronouns that make a passive of the verb of giving behind them: "355 millones se destinarán". */
  readonly reflexive?: readonly string[];
  /** Behind a number of persons, who are no sum: "the 300 who seek". */
  readonly who?: readonly string[];
  /** Behind "is still to be": "found". */
  readonly toFind?: readonly string[];
  /** Before a colon and a sum of the currency before: "Shortfall: 2.1 million". */
  readonly headings?: readonly string[];
  /** Words before a price that leaves its currency out: "was owed 700", "sold for seven hundred", "against 288". */
  readonly prices?: {
    readonly verbs: readonly string[];
    /** Verbs of a sale, and the preposition between them and the price. */
    readonly sales: readonly string[];
    readonly sellsFor: readonly string[];
    /** Words that compare it with another price of the same sentence: "against 288", "it used to be 250". */
    readonly against: readonly string[];
    /** Nouns whose "of" or verb a price follows: "at the rate of 2,500 a month", "the rent is 300". */
    readonly nouns: readonly string[];
    /** Participles of giving, which may be said of things too, and the pronoun that stands for the sum: "j'en ai donné 300". */
    readonly handed?: readonly string[];
    readonly ofIt?: readonly string[];
    /** Behind the comma of a price, before the next one: "1,500 euros, then 900". */
    readonly later?: readonly string[];
  };
  /** Between a magnitude and the currency: "of", "de", "d'". */
  readonly of: readonly string[];
  /** Between units and hundredths: "and", "et", "con". */
  readonly withCents: readonly string[];
  /** Between the items of a list that shares its currency: "and", "or". */
  readonly list: readonly string[];
  /** Behind such a list: "respectively". */
  readonly respectively: readonly string[];
  /** Between a sum and a part of it: "of which", "dont". */
  readonly partOf: readonly string[];
  /** Participles of what becomes of money, said of a sum without a currency: "3 million has been pledged", "the 5 million requested". */
  readonly given: readonly string[];
  /** Before givers and aims, repeated in a list of sums: "from Japan", "pour le Tchad". */
  readonly giving: readonly string[];
  /** Verbs of those who give it: "Germany covers a fifth and Japan, 1.25 million". */
  readonly gives?: readonly string[];
  /** Verbs of what becomes of it: "she spent the 40,000 dollars on a boat (22,000) and fridges (6,500)". */
  readonly spends?: readonly string[];
  /** Makes "a dollar" a figure of speech: "a day", "par jour". */
  readonly perDay: readonly string[];
  /** Behind a sum compared with another: "de moins", "more". */
  readonly compared: readonly string[];
  /** Beginnings of words that go with prices and payments: "cost", "pag", "salair". */
  readonly cost: readonly string[];
  /** Beginnings of words that go with weights and books: "rice", "scolair", "arroz". */
  readonly goods: readonly string[];
  /** Beginnings of words that go with persons: "migrant", "llegar". */
  readonly people: readonly string[];
  /** Names of funds whose short form is a currency code, by that code: what the page then calls CHF may be no money. */
  readonly funds: Readonly<Record<string, readonly string[]>>;
}
