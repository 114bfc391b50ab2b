/**
 * Words of the furniture of IOM sites and of contact blocks. Cleaning uses those of all languages together, since it runs
 * before the language is known, and a page's furniture may be in another language than its article.
 */
export interface SiteWords {
  /** Kind of page and its reach, lines of their own above the title: "Press Release", "Global". */
  readonly headers: readonly string[];
  /** Whole lines that are never part of an article; a final "…" stands for any rest of a short line: "Read more", "Subscribe to …". */
  readonly furniture: readonly string[];
  /** Names of fields that stand on a line of their own, the value on the lines after it: "Language", "Period Covered". */
  readonly fields: readonly string[];
  /** Names of fields that follow an article, before a colon: "Press Release Type: Global". */
  readonly tailFields: readonly string[];
  /** Words before the date of publication: "Posted on", "Originally published". */
  readonly posted: readonly string[];
  /** What names a photograph's source, before a colon: "Photo", "Crédit photo". */
  readonly captions: readonly string[];
  /** How collected notes call themselves in a title; the date in such a title is the page's own. */
  readonly notes: readonly string[];
  /** January to December, each with the short forms that stamps use. */
  readonly months: readonly (readonly string[])[];
  /** Behind the year of a date, where the language has such words: "года", "р.". */
  readonly years?: readonly string[];
  /** Monday to Sunday with short forms. */
  readonly weekdays: readonly string[];
  /** Whether the language's sites head a release with its day alone ("23 febbraio 2011"), its true title below in capitals. */
  readonly datesAsTitles?: boolean;
  readonly contact: ContactBlockWords;
  /** Words of a button behind a date at the end of its line, as they are written: "Download". */
  readonly buttons?: readonly string[];
  /** Linking words that end titles in other languages, where they are other words ("die", "am"): they do not tell an open line. */
  readonly titleEnds?: readonly string[];
}

export interface ContactBlockWords {
  /** Beginnings of words that say a contact is for journalists, which the foot of a site seldom does: "media". */
  readonly press: readonly string[];
  /** Beginning of the sentence that asks readers to get in touch: "For more information". */
  readonly openers: readonly string[];
  /** Words that make such a sentence one: "contact", "veuillez contacter". */
  readonly verbs: readonly string[];
  /** Headings that open a block when a colon or the end of the line follows: "Media contact". */
  readonly headings: readonly string[];
  /** Before a number or an address: "Tel", "E-mail". */
  readonly labels: readonly string[];
  /** Before an extension: "ext", "poste". */
  readonly extensions: readonly string[];
  /** First words of a line that names an office: "IOM", "le bureau". */
  readonly offices: readonly string[];
  /** Roles of one word, which are no second half of a name: "Spokesperson". */
  readonly roles: readonly string[];
}
