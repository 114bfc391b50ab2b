import type { StatisticKind } from './fact.js';

/** Words of one language, and nothing but words: rules reach a language only through these lists. Keys and entries are written as the language writes them; they are matched without regard to case and accents. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  readonly closed: ClosedWords;
  readonly numbers: NumberWords;
  readonly qualifiers: QualifierWords;
  readonly site: SiteWords;
  readonly emails: EmailWords;
  readonly phones: PhoneWords;
  readonly contacts: ContactWords;
  readonly statistics: StatisticWords;
  readonly dates: DateWords;
  readonly money: MoneyWords;
  /** Only where short words are written together with the next one. */
  readonly clitics?: CliticWords;
}

/** Short words that are written as part of the next one (Arabic), and what is one word for the rules though it is written as several. */
export interface CliticWords {
  /** Letters for "and", before any word; the first of them before words that nobody has listed, too. */
  readonly conjunctions: readonly string[];
  /** Letters for "in", "to", "like": parted from known words only. */
  readonly prepositions: readonly string[];
  /** The article, two letters; behind the preposition that is its second letter it loses the first. */
  readonly article: string;
  /** Beginnings, folded, of words whose first letter only looks like "and". */
  readonly whole: readonly string[];
  /** Endings that are "of them", folded. */
  readonly owners: readonly string[];
  /** Phrases that count as one word, further to the keys of several words for numbers, months and parts of the year. */
  readonly joined: readonly string[];
}

/** Closed-class words. They tell the language of a text, and end a noun phrase. */
export interface ClosedWords {
  readonly determiners: readonly string[];
  readonly prepositions: readonly string[];
  readonly pronouns: readonly string[];
  /** Forms of be, have, do and the modal verbs. */
  readonly auxiliaries: readonly string[];
  readonly conjunctions: readonly string[];
  readonly adverbs: readonly string[];
}
export type ClosedClass = keyof ClosedWords;

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
  /** Phrases that stand behind the number: "or more", "environ", "au moins". */
  readonly after: { readonly approx: readonly string[]; readonly at_least: readonly string[]; readonly at_most: readonly string[] };
  /** Verbs that take the qualifier's word for their own: "handed over 118 boats". */
  readonly phrasal: readonly string[];
  /** Right before words for "more than", where they turn these into "no more than": "not", "cannot be", "pas représenter". */
  readonly denials?: readonly string[];
}

export interface StatisticWords {
  /** Behind a number: "per cent", "pour cent", "%". */
  readonly percent: readonly string[];
  /** The noun, right behind or before the number: "thirty percentage", "pourcentage de vingt". */
  readonly percentNouns: readonly string[];
  readonly percentBefore: readonly string[];
  /** Between the whole and the decimals of a number in words: "point", "virgule". */
  readonly pointWords: readonly string[];
  /** Units of time, all forms. */
  readonly durations: readonly string[];
  /** Units of length, area, mass, volume, power …, all forms, of one or more words. */
  readonly measures: readonly string[];
  /** Qualifiers that mean "during" before a unit of time: "over two years". */
  readonly span: readonly string[];
  /** Nouns before a number that is their measure: "magnitude 7.9". */
  readonly scales: readonly string[];
  /** The year as a unit of age: "ans", "years". */
  readonly years: readonly string[];
  /** Nouns before a number that names one of several: "page 14", "phase 4", "vol 308". */
  readonly labels: readonly string[];
  /** Letters that make an ordinal of the digits before them: "th", "ème". */
  readonly ordinalSuffixes: readonly string[];
  /** Endings of cases that a hyphen ties to a number's digits: "5-ти", "3-х". */
  readonly cardinalMarks?: readonly string[];
  /** Words that make an ordinal of the number words before them: "five thousandth". */
  readonly ordinalWords: readonly string[];
  /** The same behind a hyphen only, since they are fractions too: "dix-huitième". */
  readonly ordinalTails?: readonly string[];
  /** Between two lengths that share a unit: "20 by 30 metres". */
  readonly times: readonly string[];
  /** Verbs and nouns of a contest right before its score: "lost 2-3". */
  readonly contests: readonly string[];
  /** Words behind a number that make it a time of day: "pm", "h". */
  readonly clock: readonly string[];
  /** Words before "10 heures", "6.30" that make it a time of day. */
  readonly clockBefore: readonly string[];
  /** Those of them that need no hours behind the number: "a las 10". */
  readonly clockAlone: readonly string[];
  /** Before hours and minutes with a full stop between: "by 8.30", "from 9.00 to 15.30". */
  readonly clockEdges?: readonly string[];
  /** Before the first of two hours of the day, where durations have another word: "с 8 до 20 часов". */
  readonly hoursFrom?: readonly string[];
  /** Words of what has its hour: "the gates open at seven". */
  readonly hourly?: readonly string[];
  /** The hour, by which times of day are told: "heures", "h". */
  readonly hours: readonly string[];
  /** Before hours that pass, where the short form alone would tell the time: "pendant 17 h". */
  readonly hoursSpent?: readonly string[];
  /** Units whose hundredths may stand right behind: "deux mètres cinquante". */
  readonly hundredths?: readonly string[];
  /** Before a number that shares kind and unit with the one it is compared to: "22 litres, contre 7 en mars". */
  readonly comparing?: readonly string[];
  /** Behind the number of a house ("12 rue du Port", "40 Main Street"), or before a name that the number stands behind ("Calle Loa 1013"). */
  readonly streets: readonly string[];
  /** The same as the end of a street's own name, in languages that write it in one word: "Hafenstraße 12". */
  readonly streetEndings?: readonly string[];
  /** Whether a postcode stands before a comma of its own: "220030, Минск". */
  readonly postcodesApart?: true;
  /** Before the number two where both are meant: "les deux ont signé". */
  readonly bothBefore: readonly string[];
  /** Before a few parts that something is cut into: "une route coupée en deux". */
  readonly partsBefore?: readonly string[];
  /** Number words that are adjectives behind a noun: "un camion neuf". */
  readonly adjectives: readonly string[];
  readonly ratio: {
    /** N … M: "9 des 32", "two out of three", "uno de cada seis". */
    readonly direct: readonly string[];
    /** The same where M may follow only if it is no time or measure: "one in six". */
    readonly loose: readonly string[];
    /** N nouns … M: "huit toits sur dix". */
    readonly afterNoun: readonly string[];
    /** The same with an article, before a whole that leaves its noun out: "four wells out of the six". */
    readonly afterNounThe?: readonly string[];
    /** Those that make "one" a member of a set rather than a share: "one of the 40 camps". */
    readonly member: readonly string[];
    /** Before a number, behind a noun in the singular, which is one out of so many: "طفل من كل أربعة". */
    readonly outOfEvery?: readonly string[];
    /** They do so only of sets larger than this: "один из пяти" is a share. */
    readonly memberAbove?: number;
    /** Between a part and its whole, for a member of a set of more than a hundred, no round one: "einer von 1.700". */
    readonly memberOfMany?: readonly string[];
    /** Before an ordinal that makes a share of it: "every third child". */
    readonly every: readonly string[];
    /** Before the article of a fraction that nothing follows: "fell by a third". */
    readonly by?: readonly string[];
    /** Fractions that are quantities even with nothing behind: "half", "la moitié". */
    readonly bareFractions: readonly string[];
    /** Those that need no article before "of": "metade das famílias". */
    readonly withoutArticle?: readonly string[];
    /** Prepositions that need no article before a half: "payé pour moitié", "réduit de moitié". */
    readonly byHalves?: readonly string[];
    /** Nouns of a change before "of a quarter". */
    readonly changes?: readonly string[];
    /** Verbs in the plural behind a share: "a third are women". */
    readonly verbs?: readonly string[];
    /** Between the article and a part: "a mere third", "un bon tiers". */
    readonly adjectives?: readonly string[];
    /** Before the article of a share, where an ordinal looks alike: "only a third was found". */
    readonly only?: readonly string[];
    /** Words before a fraction word that make it something else: "first half". */
    readonly notBefore: readonly string[];
    /** Words behind a fraction word that make it something else: "half an hour". */
    readonly notAfter: readonly string[];
  };
  readonly age: {
    /** Words for ages whose owner stands between them and the number: "أعمار الضحايا بين 12 و35 عاما". */
    readonly nouns?: readonly string[];
    /** The ages of many or the bounds of one's, which a few words or a sign may part from the number: "âge moyen", "edad mínima". */
    readonly means?: readonly string[];
    /** Stands for years said before, between their owner and the verb: "il en a 42". */
    readonly ofIt?: readonly string[];
    /** Words that label an age before a colon or on a line of their own: "Edad media: 31 años". */
    readonly labels?: readonly string[];
    /** Phrases before the number: "âgés de", "aged". */
    readonly before: readonly string[];
    /** Phrases behind the number or its years: "years old", "de edad". */
    readonly after: readonly string[];
    /** The same before a number that need not be followed by years: "aged 17", "under the age of". */
    readonly alone: readonly string[];
    /** "only", "just", "à peine": between those words and the number, and no part of the age. */
    readonly only?: readonly string[];
    /** Phrases before "moins de 18 ans" that make it a span of time: "en", "depuis". */
    readonly notBefore: readonly string[];
    /** Phrases that set an upper and a lower bound by themselves: "under the age of", "mayores de". */
    readonly under: readonly string[];
    readonly over: readonly string[];
    /** The least age, where years stand behind the number: "à partir de 14 ans". */
    readonly from?: readonly string[];
    /** Phrases before a range whose ends "and" joins: "between the ages of". */
    readonly between: readonly string[];
    /** Set a bound when a hyphen ties them to the number: "under-fives", "over-60s". */
    readonly prefixUnder: readonly string[];
    readonly prefixOver: readonly string[];
    /** Those whose number behind "under", "over" is an age: "children under five". */
    readonly persons: readonly string[];
    /** Between persons told before and such a word: "the girls, all under 16". */
    readonly all?: readonly string[];
    /** Last of the words behind a number that make it an age, of whatever: "18 and older". */
    readonly ends?: readonly string[];
    /** Prepositions of such a bound. */
    readonly personUnder: readonly string[];
    readonly personOver: readonly string[];
    /** Nouns for one person, before an age between commas: "her son, 7,". */
    readonly individuals: readonly string[];
    /** Person and verb before an age without a unit: "who is 29", "I was six when". */
    readonly subjects: readonly string[];
    /** Persons whose age follows "of": "a boy of nine" (but "a mother of nine" has nine children). */
    readonly ofAge: readonly string[];
    /** Sentences about ages whose numbers need no unit. */
    readonly told?: {
      /** "average age": what a number some words behind it says. */
      readonly averages: readonly string[];
      /** "youngest": whose age follows a verb. */
      readonly extremes: readonly string[];
      /** "was", "tenía" right before the age. */
      readonly verbs: readonly string[];
      /** The same of several: "were". */
      readonly many: readonly string[];
      /** Right before an average: "stood at", "rose to". */
      readonly links: readonly string[];
      /** "when" behind the age: "was 15 when she left". */
      readonly when: readonly string[];
      /** What has no age: "there was", "it was". */
      readonly notOf: readonly string[];
      /** "on average", "de media" behind an age. */
      readonly onAverage?: readonly string[];
    };
    /** Words between a name's comma and the age: "Maria, now 43, sells bread". */
    readonly now: readonly string[];
    /** Verbs before a number that is an age unless something counted follows: "turned 18". */
    readonly turned: readonly string[];
    /** Verbs and nouns of a life before "at 17". */
    readonly lifeEvents: readonly string[];
    /** Verbs of a life that times of day go with too: an age only from thirteen on, and some words may stand between ("sold in Greece at sixteen"). */
    readonly departures?: readonly string[];
    /** The preposition of it: "at". */
    readonly at: readonly string[];
    /** Those who are so many months old: "enfants de 6 à 59 mois". */
    readonly infants: readonly string[];
    readonly months: readonly string[];
    /** Verbs that say somebody's age: "avait 13 ans", "tiene 25 años". */
    readonly verbs: readonly string[];
    /** Glued to the digits of an age: "16enne". */
    readonly suffixes?: readonly string[];
    /** Behind years that are counted from an event, and are nobody's age: "a due anni dal terremoto". */
    readonly notAfter?: readonly string[];
    /** Nouns that last so many years: "un programme de trois ans". */
    readonly lasting: readonly string[];
    /** Endings of nouns that name no person ("un tratamiento de dos años"), folded. */
    readonly lastingEndings?: readonly string[];
    /** Joins a person and the years: "un vendeur de 26 ans". */
    readonly of: readonly string[];
  };
  /** What a number goes on to count where its noun is left out; a language without these words takes the unit of the count before. */
  readonly leftOut?: {
    /** Open a sentence whose noun the numbers share: "Of the newborns weighed in May, 58 were underweight". */
    readonly partitive: readonly string[];
    /** The same, with what they are said of up to a comma: "As for the wells, the mayor counted 12". */
    readonly asFor?: readonly string[];
    /** Verbs whose subject the numbers behind them count, beside those of `numbers.changes`: "Cases rose to 194". */
    readonly change: readonly string[];
    /** What only living beings do or suffer: "4,100 had gone home" are no churches. */
    readonly personVerbs: readonly string[];
    /** Places and vehicles, which hold those that are counted: "6,220 in Indonesia" are no countries. */
    readonly holders: readonly string[];
    /** "most", "many": before "of the" and the noun of those spoken of, where the noun of a sentence is looked for at its head. */
    readonly mostOf?: readonly string[];
    /** Prepositions that belong to the verb before them: "put up 460 houses". */
    readonly particles?: readonly string[];
    /** "one", "single": before the noun of what there are more of in the next clause ("It had one well; now it has four"). */
    readonly onlyOne?: readonly string[];
    /** Units that no later number goes on with: "four times". */
    readonly passing: readonly string[];
    /** Plurals of persons, beside those of `age.persons`. */
    readonly persons?: readonly string[];
    /** Nouns that are themselves what a number behind them and "of" counts: "a population of 11,400". */
    readonly bodies?: readonly string[];
    /** Others that a number with "of" says how many are in, and that a verb in the singular may follow: "a family of five needs". */
    readonly companies?: readonly string[];
    /** Behind a number, before what all of them are: "Twelve, all of them women, …". */
    readonly allOf?: readonly string[];
    /** Behind a number that tells how many there are of what stands before: "En los refugios, 71 en total". */
    readonly inAll?: readonly string[];
    /** Between a group and how many they are: "followed by Malians, with 300". */
    readonly along?: readonly string[];
    /** Behind a number, for those spoken of before: "cinq d'entre eux". */
    readonly ofThem?: readonly string[];
    /** The same for those who speak: "12 of us". */
    readonly ofUs?: readonly string[];
    /** Before the noun of a question that a number answers: "how many". */
    readonly asking?: readonly string[];
    /** Verbs of the years of a life: "de 38 años, que pasó catorce en Maryland". */
    readonly spent?: readonly string[];
    /** Verbs of what takes time, before the time alone: "the crossing takes 14 hours; on Sunday it took 22". */
    readonly takes?: readonly string[];
    /** Words that stand for the noun of the count before ("ones"), or leave it out ("endommagées"). */
    readonly standIns?: readonly string[];
    /** Words for many that stand before "of" and them: "grupo", "convoi". */
    readonly groups?: readonly string[];
    /** Between a measure and a part of it: "910 km, dont 300 de piste". */
    readonly partOf?: readonly string[];
    /** Before a number whose participle stands behind it: "left 37 missing". */
    readonly leaving?: readonly string[];
  };
  /** Before persons of whom the sentence goes on to speak, where nothing was counted in it yet: "ha llevado a 10.386 venezolanos a …". */
  readonly beforePersons?: readonly string[];
  readonly noun: {
    /** `last`: "vulnerable Syrian refugees"; `first`: "migrants ghanéens". */
    readonly head: 'first' | 'last';
    /** Whether every noun has a capital letter: the counted noun is the first word with one. */
    readonly capitals?: true;
    readonly pluralEndings: readonly string[];
    /** Endings, longest first, of which an adjective behind has the same as its noun, where plurals cannot be told by their form. */
    readonly agreement?: readonly string[];
    /** Plurals without such an ending: "people", "children". */
    readonly plurals: readonly string[];
    /**
     * Endings of adjectives, in languages whose counted noun is the first word that is none: "внутренне перемещенных лиц". A genitive then
     * follows a percentage or a part without any "of"; `shareOf` may stand there: "15 % от общего числа".
     */
    readonly adjectiveEndings?: readonly string[];
    readonly shareOf?: readonly string[];
    /** "number of", before what a number with no noun of its own counts: "число беженцев превысило 7 млн". */
    readonly totals?: readonly string[];
    /** Endings of verbs that can follow the number where its noun is left out: "33 ont …", "dos abrirán". */
    readonly verbEndings: readonly string[];
    /** Participles that describe a noun to come although they end like verbs: "displaced people". */
    readonly participles: readonly string[];
    /** Endings of adverbs: "indirectly". */
    readonly adverbEndings: readonly string[];
    /** Endings of a people's adjective whose plural would name its people: "ten are Indian". */
    readonly originEndings?: readonly string[];
    /** Before a participle that is denied, where nouns come first: "non accompagnés". */
    readonly denials?: readonly string[];
    /** "los mismos" with no noun behind: those named before. */
    readonly sames?: readonly string[];
    /** Whether every counted noun in small letters has the form of a plural. */
    readonly strictPlurals: boolean;
    /** Endings of plurals, where they tell of gender: "familias", "pobladores"; folded. */
    readonly genderEndings?: { readonly female: string; readonly male: readonly string[]; readonly either: string };
    /** Endings of participles behind a noun that is left out: "deux sur trois interrogés". With accents: "provinces" is none. */
    readonly participleEndings: readonly string[];
    /** Verbs without such an ending that follow a number where its noun is left out: "25 need", "33 took". */
    readonly verbs: readonly string[];
    /** What a hyphen ties to a number without counting it: "two-way", "two-fold", "five-star". */
    readonly compoundsNever: readonly string[];
    /** Adjectives that stand between number and noun where the noun comes first: "trois nouvelles écoles"; verbs that describe a plural too: "work permits". */
    readonly before: readonly string[];
    /** Nouns whose first word alone would be a verb, a unit or a preposition: "face masks", "day labourers", "sans abri". */
    readonly compounds?: readonly string[];
    /** Words between the number and what is counted: "de", "of". */
    readonly of: readonly string[];
    /** Those of them that hold the article: "des", "del". */
    readonly ofThe: readonly string[];
    /** What those have of whom a share speaks, and no group: "29 % de nationalité congolaise". */
    readonly traits?: readonly string[];
    /** Open-class words that never describe the noun before them: "âgés", "menores". */
    readonly stops: readonly string[];
    /** Number words that are other words as well, and count only before their noun: it "venti" (winds), "sei" (you are). */
    readonly homographs?: readonly string[];
    /** Between a noun and its number, for languages that tell so: "i dispersi sono 24", "os mortos eram 12". */
    readonly copulas?: readonly string[];
    /** Before a group at the head of its sentence, of which numbers speak: "Das pessoas atendidas, 61% são mulheres". */
    readonly partitives?: readonly string[];
    /** Singular articles: digits behind them that count nothing are a day or a name ("reçus le 8", "la 4"). */
    readonly oneOf?: readonly string[];
    /** Nouns that say what a number in their sentence counts: "le nombre de blessés est de 40". */
    readonly tallies?: readonly string[];
    /** Parents, and what a number behind them and "of" counts: "a mother of five". */
    readonly parents?: { readonly words: readonly string[]; readonly children: string };
    /** Words for more of the same: the noun is left out ("7.000 más", "16 000 autres"). */
    readonly others: readonly string[];
  };
}

/** Words of e-mail addresses. */
export interface EmailWords {
  /** Before an address: "e-mail", "courriel". */
  readonly labels: readonly string[];
  /** For "@" where it is spelled out, and nothing else: "arobase". (A bracketed "at" needs no entry.) */
  readonly at: readonly string[];
  /** For "." where it is spelled out, in lower case: "dot". */
  readonly dot: readonly string[];
}

/** Words about telephone numbers; single words, since each is met on its own when one walks from a number to the left. */
export interface PhoneWords {
  /** Stand before a number: "tel", "mobile". */
  readonly labels: readonly string[];
  readonly fax: readonly string[];
  readonly whatsapp: readonly string[];
  readonly satellite: readonly string[];
  /** Before an internal number: "ext", "poste", "anexo". */
  readonly extension: readonly string[];
  /** The word "number" and its short forms. */
  readonly number: readonly string[];
  /** May stand between one of these words and the number: "is", "office", "direct". */
  readonly between: readonly string[];
  /** Verbs that take a number and nothing else: "dial", "composer", "marcar". */
  readonly dial: readonly string[];
  /** Whether the verb may stand behind the number: "die 1313 wählen". */
  readonly verbLast?: true;
  /** Verbs of calling and writing that take persons too: "call", "appeler", "llamar". */
  readonly call: readonly string[];
  /** Those of them that lead to a total as well, where nothing points at the number: "deaths reach 223". */
  readonly reaching?: readonly string[];
  /** Lines one can ring: "hotline", "línea", "centralita". */
  readonly hotline: readonly string[];
  /** Directly before a called number that stands apart from its verb: "on", "au", "al". */
  readonly locators: readonly string[];
  /** May follow a called number, though they are no closed-class words: "free", "gratis". */
  readonly after: readonly string[];
  /** Says that a call costs nothing: "gratuit". */
  readonly free: readonly string[];
  /** Words for short messages, and the preposition between them and their number: "text HELP to 3344". */
  readonly texting?: readonly string[];
  readonly textTo?: readonly string[];
  /** What an office does on a number of its own: "responde en el 119", "s'informer au 22 699". */
  readonly answers?: readonly string[];
  /** What a number to call is for, beside the word for it: "numéro d'urgence", "emergency number". */
  readonly purposes?: readonly string[];
  /** Between two numbers of one label: "or", "and". */
  readonly joiners: readonly string[];
  /** The digit before a national number that tells its plan whatever the page is about, and how many digits that makes: "8 (495) 690-41-86". */
  readonly trunk?: { readonly prefix: string; readonly digits: number; readonly region: string };
  /** Before numbers that are none to call: "contract", "account", "law", "page". */
  readonly references: readonly string[];
}

/** Words of contact blocks. */
export interface ContactWords {
  /** Words that say what stands behind them, and name nobody: "Tel. (direct):", "Freephone:", "Name:". */
  readonly notes: readonly string[];
  /** Phrases behind which the persons begin: "please contact", "veuillez contacter". */
  readonly openers: readonly string[];
  /** Names of organisations that begin the name of an office: "IOM", "UNHCR". */
  readonly organisations: readonly string[];
  /** Common nouns that begin the name of an office: "bureau", "oficina". */
  readonly offices: readonly string[];
  /** Make words a function rather than a name: "spokesperson", "chef", "portavoz". */
  readonly roles: readonly string[];
  /** Make words a desk that is named like a person: "support", "division", "unité". */
  readonly desks: readonly string[];
  /** Between a person and the office, in lower case: "at", "de", "from". */
  readonly links: readonly string[];
  /** Those of them that hold an article, which does not belong to the office: "au", "du". */
  readonly fused?: readonly string[];
  /** Before a name without belonging to it: "Mr", "Mme". Academic titles belong to it. */
  readonly courtesy: readonly string[];
  /** Lower-case parts of a name: "de", "van", "bin". */
  readonly particles: readonly string[];
}

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
  /** Possessives that tie a single unit to a person rather than to now: "their last month". */
  readonly possessives: readonly string[];
  /** Before the year of a decade: "années 1990", "los años 90". */
  readonly decadeBefore: readonly string[];
  /** Right behind it: "1980s". */
  readonly decadeAfter: readonly string[];
  /** Decades by name, to their third digit: "eighties" 8; alone only behind these articles. */
  readonly decades: Readonly<Record<string, number>>;
  readonly decadeArticles: readonly string[];
  readonly centuries: readonly string[];
  /** Whether the century's number stands before it: "XXe siècle", but "siglo XX". */
  readonly centuryAfter: boolean;
  /** Behind the century: "BC", "av. J.-C.". */
  readonly beforeChrist: readonly string[];
  readonly since: readonly string[];
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
  /** "two years ago"; "il y a deux ans"; "dans deux mois". */
  readonly agoAfter: readonly string[];
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
