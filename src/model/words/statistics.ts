export interface StatisticWords {
  /** Behind a number: "per cent", "pour cent", "%". */
  readonly percent: readonly string[];
  /** The noun, right behind or before the number: "thirty percentage", "pourcentage de vingt". */
  readonly percentNouns: readonly string[];
  readonly percentBefore: readonly string[];
  /** Before a percentage or a measure that is below zero: "minus 20 degrees". */
  readonly minus: readonly string[];
  /** The same as `numbers.point` before a percent sign only: "treinta con dos por ciento". */
  readonly pointWords: readonly string[];
  /** Units of time, all forms. */
  readonly durations: readonly string[];
  /** Units of length, area, mass, volume, power …, all forms, of one or more words. */
  readonly measures: readonly string[];
  /** Qualifiers that mean "during" before a unit of time: "over two years". */
  readonly span: readonly string[];
  /** Nouns before a number that is their measure: "magnitude 7.9". */
  readonly scales: readonly string[];
  /** Nouns behind a number with decimals that is their magnitude: "the 7.8 earthquake". */
  readonly quakes?: readonly string[];
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
  readonly ratio: RatioWords;
  readonly age: AgeWords;
  /** What a number goes on to count where its noun is left out; a language without these words takes the unit of the count before. */
  readonly leftOut?: LeftOutWords;
  /** Before persons of whom the sentence goes on to speak, where nothing was counted in it yet: "ha llevado a 10.386 venezolanos a …". */
  readonly beforePersons?: readonly string[];
  readonly noun: NounWords;
}

/** Words of parts of a whole. */
export interface RatioWords {
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
}

/** Words of ages. */
export interface AgeWords {
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
}

/** Words that tell what a noun that is left out stood for. */
export interface LeftOutWords {
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
  /** Before so many of them in which something is, where dates have another word: fr "dans". */
  readonly inside?: readonly string[];
  /** "most", "many": before "of the" and the noun of those spoken of, where the noun of a sentence is looked for at its head. */
  readonly mostOf?: readonly string[];
  /** Words behind which a clause with a subject of its own begins: "as arrivals pass 300", "officials said deaths passed 40". */
  readonly clauseOpeners?: readonly string[];
  /** Before such a word, where it compares: "el mismo | que el año pasado". */
  readonly likened?: readonly string[];
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
  /** What such a noun does, in words that are nouns in the plural too: "a third of the population | lives in camps". */
  readonly bodyVerbs?: readonly string[];
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
}

/** Words in counted nouns, and about them. */
export interface NounWords {
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
  /** Endings of adjectives in the plural that may be of women, where those of men differ among themselves: "mauritaniens", "sénégalais". */
  readonly femalePlurals?: readonly string[];
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
  /** Verbs that look like plurals, of what shows something: "a survey of 12 villages suggests that". */
  readonly showing?: readonly string[];
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
}
