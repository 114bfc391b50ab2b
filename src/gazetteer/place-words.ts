/**
 * What a language calls the countries, beyond the names of CLDR, and the words about a name that tell what it means there.
 * Lists are written "a, b, c". Everything is matched without regard to accents; a name counts only with a capital letter.
 */
export interface PlaceWords {
  /** ISO 639-1. */
  readonly code: string;
  /** Whether capital letters tell names: not in Arabic. */
  readonly cased: boolean;
  /** Whether a demonym must have a capital letter: "Polish", "polish". */
  readonly capitalDemonyms: boolean;
  /** Whether headings write every word of weight with one: "Jordan Opens New Camp". */
  readonly titleCase?: boolean;
  /** Whether all nouns have one, so that two capitalised words in a row are no sign of a person. */
  readonly capitalNouns?: boolean;

  /** Spellings and official names, by code. */
  readonly names: Readonly<Record<string, string>>;
  /** Short forms, counted in capitals only: "US". */
  readonly initials: Readonly<Record<string, string>>;
  /** CLDR names that are other things here ("Reunión"). */
  readonly notNames: string;
  /** Names that are better known as something else, and count only in a list of countries: es "Granada". */
  readonly listedNames: Readonly<Record<string, string>>;
  /** Names that are common words as well, and count only behind one of `locatives` or in a list of countries: ar "مالي", also "financial". */
  readonly locatedNames?: Readonly<Record<string, string>>;
  /** Short forms and demonyms that count only where the country is named on the page besides: "CAR", "Central African". */
  readonly confirmed: Readonly<Record<string, string>>;
  /** Names of several countries, the usual one first: "Congo". */
  readonly openNames: Readonly<Record<string, readonly string[]>>;
  readonly openDemonyms: Readonly<Record<string, readonly string[]>>;

  /** Lemmas (masculine singular) by code. */
  readonly demonyms: Readonly<Record<string, string>>;
  /** Endings of lemmas and the endings of their forms; the first that fits counts. */
  readonly demonymForms: readonly (readonly [ending: string, forms: string])[];
  /** Whether names of several words decline word by word: `nameForms` then has the cases in one order. */
  readonly declines?: boolean;
  /** The same for names, in languages that decline them. */
  readonly nameForms?: readonly (readonly [ending: string, forms: string])[];
  /** Demonyms that count only beside one of `powers`: es "americano". */
  readonly weakDemonyms: Readonly<Record<string, string>>;
  /** Government, army, embassy, citizens: what belongs to a state. */
  readonly powers: string;
  /** First parts of compounds, before a hyphen and a demonym: "franco-". */
  readonly combining: Readonly<Record<string, string>>;
  /** Nouns that are written in one word with a country's name before them: "Syrienkonferenz". */
  readonly compoundTails?: string;
  /** The article where it is written as part of a demonym (Arabic). */
  readonly article?: string;

  /** Phrases that hold a country's word and name none. */
  readonly none: string;
  /** The same, inflected as demonyms are: "latino-américain". */
  readonly noneDemonyms: string;
  /** Towns and regions in the language's own spelling, by code, beyond the common table. */
  readonly towns: Readonly<Record<string, string>>;

  readonly context: PlaceContext;
}

/** Words beside a name that tell what it means. */
export interface PlaceContext {
  /** Currency nouns: "dollars US", "Swiss francs" name no country. */
  readonly currencies: string;
  /** "Gulf of", "fleuve": what follows is water. */
  readonly waters: string;
  /** "River", "Sea", said behind the name. */
  readonly watersAfter: string;
  /** Words between: "of", "de la". */
  readonly links: string;
  readonly streets: string;
  readonly streetsAfter: string;
  /** "Mr", "Dr": what follows is a person. */
  readonly titles: string;
  /** "said", "explains": a person stands beside. */
  readonly speech: string;
  /** Words of institutions' names, landscape and the like: a run of capitalised words with one of them is no person. */
  readonly institutions: string;
  /** Demonyms that are a language's name in this very form, and names of languages that stand in lists with them: "Arabic". */
  readonly languages: string;
  /** Those among them that name nothing else: all of a list with one of them are languages. */
  readonly sureLanguages: string;
  /** Participles behind "is" and "are" that only a language has: "English is spoken". */
  readonly languageTold: string;
  /** Words before a language's name: "in", "speak". */
  readonly languageBefore: string;
  /** Words behind it: "language", "-speaking". */
  readonly languageAfter: string;
  /** Articles that make a demonym a language where no noun is near: fr "le français". */
  readonly languageArticles: string;
  /** Announces a list of languages: "seven languages, among them Arabic and English". */
  readonly languageNouns: string;
  /** Words before a place that no person stands behind: "in", "from". */
  readonly locatives: string;
  /** Given names, for languages without capitals: a demonym with its article behind one is a surname. */
  readonly given?: string;
}
