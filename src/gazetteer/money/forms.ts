/** How a word that names a currency can be something else; a reading as money then needs evidence in the sentence. */
export type Doubt =
  /** A weight, or in French books: "100 pounds of rice", "1 200 livres scolaires". Money unless the words around say goods. */
  | 'goods'
  /** A people: "300 bolivianos". Money only where the words around say so. */
  | 'people'
  /** A thing or a verb: "dos soles", "the team won". Money only where the words around, or the page's country, say so. */
  | 'thing';

/** What a language calls the currencies, in a file of its own; en, fr and es stand side by side in `currency-words.ts`. */
export interface MoneyForms {
  /** Nouns by the first code of their row in `currency-words.ts`, forms separated by spaces: singular, plural, spellings. */
  readonly nouns: Readonly<Record<string, string>>;
  /** Readings of a noun that are no money, by the same keys. */
  readonly doubts?: Readonly<Record<string, Doubt>>;
  /** Words that make a noun name this currency, by code, as they stand beside it. */
  readonly adjectives: Readonly<Record<string, readonly string[]>>;
  /** Names that are not noun and adjective. */
  readonly phrases: readonly (readonly [phrase: string, codes: string])[];
  /** Hundredths of a unit. */
  readonly minor: readonly (readonly [words: string, codes: string])[];
}
