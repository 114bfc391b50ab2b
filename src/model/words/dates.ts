/** Units of time that words about now are counted in. */
export type TimeUnit = 'hour' | 'day' | 'weekend' | 'week' | 'fortnight' | 'month' | 'quarter' | 'third' | 'half' | 'year' | 'decade';

/** What stands before a date: `since`, `after` and `until`, `before` open an interval; `early`, `middle`, `late`, the halves, `week` and `modifier` ("the eve of") narrow the date, `filler` ("the month of"), `within` ("in", "during": a time for sure) and `at` ("of", "on") do not. */
export type DateLead = 'since' | 'after' | 'until' | 'before' | 'within' | 'at' | 'filler' | 'modifier' | DatePortion;

/** Which part of its year or month a date means, or the week of its day. */
export type DatePortion = 'early' | 'middle' | 'late' | 'first-half' | 'second-half' | 'week';

/** Words of dates. Entries may be phrases unless said otherwise. */
export interface DateWords {
  /** Whether months and weekdays are written with a capital letter. */
  readonly capitals: boolean;
  /** Whether a day never stands behind its month and is written with a full stop: "3. Mai", "im Mai 15 Helfer". */
  readonly dayFirst?: true;
  /** Single words: 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  /** Single words, without their dot: months only beside a day or a year, or where a preposition says so. */
  readonly shortMonths: Readonly<Record<string, number>>;
  /** Months of both lists that are names, verbs or numbers as well ("May", "Avril", "sept"). */
  readonly doubtfulMonths: readonly string[];
  /** Single words: Monday 1 to Sunday 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Second halves of weekdays ("terça-feira"): without one, a weekday that is an ordinal too counts only before a date or a sign. */
  readonly weekdayTails?: readonly string[];
  /** Weekdays only before a date: "Mon", "mer". */
  readonly shortWeekdays: Readonly<Record<string, number>>;
  /** EDTF codes: spring 21, summer 22, autumn 23, winter 24; quarters 33–36 and halves 40, 41 where their ordinal stands behind. */
  readonly seasons: Readonly<Record<string, number>>;
  /** Single words. */
  readonly units: Readonly<Record<string, TimeUnit>>;
  /** 1 to 31: "first", "twenty-first", "premier"; "last" is -1. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Letters right behind the digits of a day: "1er", "9th". */
  readonly ordinalMarks: readonly string[];
  /** What a third or a half of the year is called in short, before its number: "Q3", "T1", "H2". */
  readonly shortParts: Readonly<Record<string, 'quarter' | 'half'>>;
  /** Those that stand without a year too, in a capital letter: "in Q3". */
  readonly bareParts: readonly string[];
  /** The first so many months of a year in one phrase, for which the number stands between unit and ordinal. */
  readonly firstMonths?: Readonly<Record<string, number>>;
  /** Units in the singular that stand for one of them: "قبل شهر", a month ago. */
  readonly bareUnits?: readonly string[];
  /** Units that are fractions of anything, and parts of the year only beside a year: "first half of 2022". */
  readonly fractionParts: readonly string[];
  /** Behind a year, as part of it: "года", "р.". A number of four digits without them that a noun follows is then no year. */
  readonly yearAfter?: readonly string[];
  /** Plurals that four digits right before them date and do not count: "2019 levels". */
  readonly datedByYear?: readonly string[];
  /** Units whose plural is the same ("mois"), and those that end as a plural does ("mes"). */
  readonly invariableUnits: readonly string[];
  readonly singularUnits: readonly string[];
  /** All plurals of units, and duals, in languages whose plurals do not end in "s" ("Tage", "giorni"), and the words of direction beside them ("последние"); absent: the ending tells. */
  readonly pluralUnits?: readonly string[];
  /** Before a word that is a season or a participle: "a été". */
  readonly notSeasonAfter: readonly string[];
  /** Before a day in digits, and before no fraction: "on 10/09", "le 10/09". */
  readonly dayAfter: readonly string[];
  /** Behind a span in the possessive: "in two weeks' time". */
  readonly timeAfter?: readonly string[];
  /** Tied to now only without an article: "la mañana" is the morning. */
  readonly withoutArticle: readonly string[];
  /** Which year or day is meant, beside the word for one: "last fiscal year", "año escolar", "working days"; in short before its digits: "FY2018". */
  readonly unitKinds?: readonly string[];
  /** Possessives that tie a single unit to a person rather than to now: "their last month". */
  readonly possessives: readonly string[];
  /** Before the year of a decade: "années 1990", "los años 90". */
  readonly decadeBefore: readonly string[];
  /** Right behind it: "1980s". */
  readonly decadeAfter: readonly string[];
  /** Decades by name, to their third digit, or to all three: "eighties" 8, "noughties" 200; alone only behind these articles. */
  readonly decades: Readonly<Record<string, number>>;
  readonly decadeArticles: readonly string[];
  readonly centuries: readonly string[];
  /** Whether the century's number stands before it: "XXe siècle", but "siglo XX". */
  readonly centuryAfter: boolean;
  /** Behind the century: "BC", "av. J.-C.". */
  readonly beforeChrist: readonly string[];
  readonly since: readonly string[];
  /** Single words of these that what is still to begin never stands behind: "since", "depuis". */
  readonly begun?: readonly string[];
  /** Words that open an interval at the head of a clause alone: "From 1 May, …", but "images from 1 May". */
  readonly sinceAtHead?: readonly string[];
  readonly after: readonly string[];
  readonly until: readonly string[];
  readonly before: readonly string[];
  /** Prepositions that stand before a date and change nothing: what follows is a date, where doubtful. */
  readonly at: readonly string[];
  /** The same, of words before nothing but a time, a place or a state: "in", "during". */
  readonly within: readonly string[];
  /** Words between a preposition and its date: "le", "the month of", "el año". */
  readonly filler: readonly string[];
  /** Parts of a year or month, before it: "early", "mi-", "a finales de". */
  readonly early: readonly string[];
  readonly middle: readonly string[];
  readonly late: readonly string[];
  readonly firstHalf: readonly string[];
  readonly secondHalf: readonly string[];
  /** Before a day, which stands for its week: "the week of". */
  readonly weekOf: readonly string[];
  /** Other words that narrow a date and belong to it: "the eve of", "les premiers jours de". */
  readonly modifiers: readonly string[];
  /** Words that open a range: the first of each pair before its first end. */
  readonly between: readonly string[];
  readonly from: readonly string[];
  /** Words between the ends: of "between", and of all others. */
  readonly and: readonly string[];
  readonly to: readonly string[];
  /** Single words between day, month and year: "de", "of". */
  readonly of: readonly string[];
  /** Between a month and its year, further to these: "in". */
  readonly ofYear: readonly string[];
  /** Behind a date: from then on. */
  readonly onwards: readonly string[];
  /** The day of the page, behind "to", or "and" of "between": "de 2014 a la fecha", "between 2014 and now". */
  readonly present?: readonly string[];
  /** Single words that count back from now, on, or stand for now: "dernier", "next", "cette". */
  readonly last: readonly string[];
  readonly next: readonly string[];
  readonly now: readonly string[];
  /** Between such a word for now and its unit: "este mismo viernes". */
  readonly very?: readonly string[];
  readonly recent: readonly string[];
  /** Behind the unit: "week to come", "semaine prochaine". */
  readonly lastAfter: readonly string[];
  readonly nextAfter: readonly string[];
  /** The same of this one: "año en curso", "mois en cours". */
  readonly nowAfter?: readonly string[];
  /** "two years ago", "two weeks from now"; "il y a deux ans"; "dans deux mois". */
  readonly agoAfter: readonly string[];
  readonly aheadAfter?: readonly string[];
  readonly agoBefore: readonly string[];
  readonly aheadBefore: readonly string[];
  /** Ahead only in a sentence about the future: "in two weeks". */
  readonly aheadOrWithin: readonly string[];
  readonly futureWords: readonly string[];
  readonly futureEndings: readonly string[];
  /** Days counted from today; null where no day can be told. */
  readonly relative: Readonly<Record<string, number | null>>;
  /** Weekend in words of more than one: "fin de semana". */
  readonly weekends: readonly string[];
  /** Before a relative phrase, as part of it: "earlier", "later". */
  readonly partsBefore: readonly string[];
  /** Before a week, month or year without a number, which they make this one: "the end of", "début de". */
  readonly edges: readonly string[];
  /** Behind a weekday or a day, as part of it: "morning", "por la tarde". */
  readonly partsOfDay: readonly string[];
  /** Behind a weekday: so many weeks from the next one, "en huit" 1, "en quinze" 2. */
  readonly weeksOn?: Readonly<Record<string, number>>;
  /** What lies between two weekdays: "la nuit de mardi à mercredi". */
  readonly nights?: readonly string[];
  /** Further words between the two days of a night: "para" of "a noite de 14 para 15 de março", "auf" of "die Nacht von Samstag auf Sonntag". */
  readonly overnight?: readonly string[];
  /** Before a weekday or unit that comes back: "every", "chaque". */
  readonly every: readonly string[];
  /** Behind a word of time that makes it none: "-là" of "ce jour-là", "prayers" of "Friday prayers". */
  readonly never: readonly string[];
  /** What "of" makes other words with: "de acuerdo". */
  readonly ofNothing?: readonly string[];
  /** Before a number of four digits that is no year: "page", "résolution", "loi". */
  readonly notYearAfter: readonly string[];
  /** Before a date that is a name: "rue du", "Avenida". */
  readonly streets: readonly string[];
  /** Calls to a number: "dial 1999". */
  readonly dial: readonly string[];
}
