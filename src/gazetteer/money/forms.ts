/** What a language calls the currencies, in a file of its own; en, fr and es stand side by side in `currency-words.ts`. */
export interface MoneyForms {
  /** Nouns by the first code of their row in `currency-words.ts`, forms separated by spaces: singular, plural, spellings. */
  readonly nouns: Readonly<Record<string, string>>;
  /** Words that make a noun name this currency, by code, as they stand beside it. */
  readonly adjectives: Readonly<Record<string, readonly string[]>>;
  /** Names that are not noun and adjective. */
  readonly phrases: readonly (readonly [phrase: string, codes: string])[];
  /** Hundredths of a unit. */
  readonly minor: readonly (readonly [words: string, codes: string])[];
}
