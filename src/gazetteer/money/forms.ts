/** How a word that names a currency can be something else; a reading as money then needs evidence in the sentence. */
export type Doubt =
  /** A weight, or in French books: "100 pounds of rice", "1 200 livres scolaires". Money unless the words around say goods. */
  | 'goods'
  /** A people: "300 bolivianos". Money only where the words around say so. */
  | 'people'
  /** A thing or a verb: "dos soles", "the team won". Money only where the words around, or the page's country, say so. */
  | 'thing';

/** A noun of one language and the currencies that share it there. */
export interface MoneyRow {
  /** ISO 4217, separated by spaces, the current ones first. */
  readonly codes: string;
  /** Which of them a page means where nothing in it says otherwise; null: it cannot be told. */
  readonly best: string | null;
  readonly nouns: string;
  readonly doubt?: Doubt;
}

/** What a language calls the currencies, in a file of its own; en, fr and es stand side by side in `currency-words.ts`. */
export interface MoneyForms {
  /** Nouns by the first code of their row in `currency-words.ts`, forms separated by spaces: singular, plural, spellings. */
  readonly nouns: Readonly<Record<string, string>>;
  /** Nouns that other currencies share in this language than in English: "جنيه" and "ليرة" are both pounds. */
  readonly rows?: readonly MoneyRow[];
  /** Readings of a noun that are no money, by the same keys. */
  readonly doubts?: Readonly<Record<string, Doubt>>;
  /** Words that make a noun name this currency, by code, as they stand beside it. */
  readonly adjectives: Readonly<Record<string, readonly string[]>>;
  /** Whether the demonyms of a currency's country stand beside a noun as well. */
  readonly demonyms?: true;
  /** Names that are not noun and adjective. */
  readonly phrases: readonly (readonly [phrase: string, codes: string])[];
  /** Hundredths of a unit. */
  readonly minor: readonly (readonly [words: string, codes: string])[];
}
