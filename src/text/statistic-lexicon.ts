import type { LanguagePack } from '../model/language-pack.js';
import { fold } from './characters.js';
import { PhraseTable } from './phrases.js';
import { type Qualifiers, type Tells, tellsOf } from './tells.js';
import { folded, type WordSet } from './word-table.js';

/** Phrases of the statistics rules, by what they say about the number they stand at. */
export interface StatisticPhrases {
  readonly percent: PhraseTable<true>;
  readonly percentBefore: PhraseTable<true>;
  readonly percentNouns: WordSet;
  readonly pointWords: WordSet;
  readonly durations: PhraseTable<true>;
  readonly measures: PhraseTable<true>;
  readonly scales: PhraseTable<true>;
  readonly years: PhraseTable<true>;
  readonly labels: PhraseTable<true>;
  readonly clock: PhraseTable<true>;
  readonly clockBefore: PhraseTable<true>;
  readonly ratioDirect: PhraseTable<true>;
  readonly ratioLoose: PhraseTable<true>;
  readonly ratioAfterNoun: PhraseTable<true>;
  readonly ratioAfterNounThe: PhraseTable<true>;
  readonly ratioMember: PhraseTable<true>;
  readonly memberOfMany: PhraseTable<true>;
  readonly outOfEvery: PhraseTable<true>;
  readonly every: WordSet;
  readonly fractionNotBefore: PhraseTable<true>;
  readonly fractionNotAfter: PhraseTable<true>;
  readonly fractions: PhraseTable<number>;
  readonly fractionsWithoutArticle: WordSet;
  readonly ageBefore: PhraseTable<true>;
  readonly ageLabels: WordSet;
  readonly ageNouns: WordSet;
  readonly ageMeans: PhraseTable<true>;
  readonly ageOfIt: WordSet;
  readonly ageAfter: PhraseTable<true>;
  readonly ageAlone: PhraseTable<true>;
  readonly ageOnly: PhraseTable<true>;
  readonly ageLimit: PhraseTable<'at_most' | 'at_least'>;
  readonly ageFrom: PhraseTable<true>;
  readonly ageNotBefore: PhraseTable<true>;
  readonly ageVerbs: PhraseTable<true>;
  readonly ageNotAfter: WordSet;
  readonly ageSuffixes: WordSet;
  readonly others: PhraseTable<true>;
  readonly clockAlone: WordSet;
  readonly clockEdges: WordSet;
  readonly hoursFrom: WordSet;
  readonly hourly: WordSet;
  readonly hours: WordSet;
  readonly bothBefore: WordSet;
  readonly partsBefore: WordSet;
  readonly adjectives: WordSet;
  readonly ageBetween: PhraseTable<true>;
  /** "under" of "under-fives", "over" of "over-60s". */
  readonly agePrefixes: ReadonlyMap<string, 'at_most' | 'at_least'>;
  readonly agePersons: WordSet;
  readonly agedAll: WordSet;
  readonly ageEnds: WordSet;
  readonly personLimits: ReadonlyMap<string, 'at_most' | 'at_least'>;
  readonly turned: WordSet;
  readonly lifeEvents: WordSet;
  readonly departures: WordSet;
  readonly individuals: WordSet;
  readonly streets: WordSet;
  readonly ageAt: WordSet;
  readonly verbs: WordSet;
  /** Those of `verbs` that only an accent tells from a noun: "programmés", "aidés". */
  readonly accentedVerbs: WordSet;
  readonly compoundsNever: WordSet;
  /** "des", "del": those of `nounOf` that hold the article. */
  readonly ofThe: WordSet;
  /** "de", "of": between a large number and its noun. */
  readonly nounOf: WordSet;
  /** "от", "из": between a percentage or a part and its whole. */
  readonly shareOf: WordSet;
  /** "число", "количество". */
  readonly totals: WordSet;
  readonly cardinalMarks: WordSet;
  /** Adjectives that stand before the noun. */
  readonly nounBefore: WordSet;
  readonly compounds: PhraseTable<true>;
  readonly plurals: WordSet;
  readonly homographs: WordSet;
  /** Backwards; null where the language names none. */
  readonly copulas: PhraseTable<true> | null;
  /** "das", "degli" before the group that a sentence speaks of. */
  readonly partitives: WordSet;
  readonly participles: WordSet;
  /** Nouns that last so many years. */
  readonly lasting: WordSet;
  /** "over" of "over two years": during, rather than more than. */
  readonly spans: WordSet;
  readonly months: PhraseTable<true>;
  readonly infants: WordSet;
  readonly nounStops: WordSet;
  /** "de" between a person and the years. */
  readonly ageOf: WordSet;
  readonly ordinalSuffixes: WordSet;
  readonly ordinalWords: WordSet;
  readonly sames: WordSet;
  readonly references: WordSet;
  readonly ordinalTails: WordSet;
  /** "by" of "20 by 30 metres". */
  readonly times: WordSet;
  readonly ageSubjects: PhraseTable<true>;
  readonly ofAge: WordSet;
  /** Backwards. */
  readonly ageAverages: PhraseTable<true>;
  readonly ageExtremes: WordSet;
  readonly ageToldBy: WordSet;
  readonly ageToldOf: WordSet;
  readonly ageWhen: WordSet;
  readonly ageNotSubjects: WordSet;
  readonly ageOnAverage: PhraseTable<true>;
  readonly ageNow: WordSet;
  readonly contests: WordSet;
  readonly bareFractions: WordSet;
  /** "by" of "fell by a third". */
  readonly fractionBy: WordSet;
  readonly partitive: WordSet;
  readonly change: WordSet;
  readonly personVerbs: WordSet;
  readonly passing: WordSet;
  readonly holders: WordSet;
  readonly mostOf: WordSet;
  readonly particles: WordSet;
  readonly onlyOne: WordSet;
  readonly bodies: WordSet;
  readonly companies: WordSet;
  readonly traits: WordSet;
  /** Those whom places hold: `agePersons` and others; none where a language has no words for what is left out. */
  readonly persons: WordSet;
  readonly leaving: WordSet;
  readonly asFor: PhraseTable<true>;
  readonly allOf: PhraseTable<true>;
  readonly inAll: PhraseTable<true>;
  readonly along: WordSet;
  readonly ofThem: PhraseTable<true>;
  readonly ofUs: PhraseTable<true>;
  readonly asking: PhraseTable<true>;
  readonly spent: WordSet;
  readonly takes: WordSet;
  readonly groups: WordSet;
  readonly beforePersons: WordSet;
  readonly standIns: WordSet;
  readonly partOf: PhraseTable<true>;
  readonly byHalves: WordSet;
  /** "rise" of "a rise of a quarter". */
  readonly changeNouns: WordSet;
  /** "are" of "a third are women". */
  readonly shareVerbs: WordSet;
  /** "mere" of "a mere third". */
  readonly shareAdjectives: WordSet;
  /** "only" of "only a third was found". */
  readonly shareOnly: WordSet;
  readonly oneOf: WordSet;
  readonly tallies: WordSet;
  readonly parents: WordSet;
  readonly comparing: PhraseTable<true>;
  readonly hoursSpent: PhraseTable<true>;
  readonly hundredths: WordSet;
  /** What the tokens right before and behind a number can begin to say. */
  readonly tells: Tells;
}

const isAccented = (text: string): boolean => fold(text) !== text;

const bounds = (under: readonly string[], over: readonly string[]): ReadonlyMap<string, 'at_most' | 'at_least'> =>
  new Map([...under.map((word) => [fold(word), 'at_most'] as const), ...over.map((word) => [fold(word), 'at_least'] as const)]);

/** The statistics words of a language, ready for look-up. */
export function statisticPhrases(pack: LanguagePack, qualifiers: Qualifiers): StatisticPhrases {
  const { statistics, numbers } = pack;
  const table = (phrases: readonly string[], direction: 'forwards' | 'backwards' = 'forwards') =>
    new PhraseTable<true>(
      phrases.map((phrase) => [phrase, true] as const),
      direction,
    );
  const tellers = {
    ratioLoose: table(statistics.ratio.loose),
    ratioDirect: table(statistics.ratio.direct),
    percentBefore: table(statistics.percentBefore, 'backwards'),
    labels: table(statistics.labels, 'backwards'),
    clockBefore: table(statistics.clockBefore, 'backwards'),
    ageBefore: table(statistics.age.before, 'backwards'),
    ageAlone: table(statistics.age.alone, 'backwards'),
    ageOnly: table(statistics.age.only ?? [], 'backwards'),
    ageLimit: new PhraseTable(
      [
        ...statistics.age.under.map((phrase) => [phrase, 'at_most'] as const),
        ...statistics.age.over.map((phrase) => [phrase, 'at_least'] as const),
      ],
      'backwards',
    ),
    ageFrom: table(statistics.age.from ?? [], 'backwards'),
    ageSubjects: table(statistics.age.subjects, 'backwards'),
    scales: table(statistics.scales, 'backwards'),
    percent: table(statistics.percent),
    clock: table(statistics.clock),
    ageAfter: table(statistics.age.after),
    years: table(statistics.years),
    months: table(statistics.age.months),
    measures: table(statistics.measures),
    durations: table(statistics.durations),
    ofUs: table(statistics.leftOut?.ofUs ?? []),
    ofThem: table(statistics.leftOut?.ofThem ?? []),
  };
  return {
    ...tellers,
    tells: tellsOf(tellers, qualifiers, pack),
    percentNouns: folded(statistics.percentNouns),
    pointWords: folded(statistics.pointWords),
    ratioAfterNoun: table(statistics.ratio.afterNoun),
    ratioAfterNounThe: table(statistics.ratio.afterNounThe ?? []),
    ratioMember: table(statistics.ratio.member),
    memberOfMany: table(statistics.ratio.memberOfMany ?? []),
    outOfEvery: table(statistics.ratio.outOfEvery ?? [], 'backwards'),
    every: folded(statistics.ratio.every),
    fractionNotBefore: table(statistics.ratio.notBefore, 'backwards'),
    fractionNotAfter: table(statistics.ratio.notAfter),
    fractions: new PhraseTable(Object.entries(numbers.fractions)),
    fractionsWithoutArticle: folded(statistics.ratio.withoutArticle ?? []),
    ageNouns: folded(statistics.age.nouns ?? []),
    ageMeans: table(statistics.age.means ?? [], 'backwards'),
    ageOfIt: folded(statistics.age.ofIt ?? []),
    ageLabels: folded(statistics.age.labels ?? []),
    infants: folded(statistics.age.infants),
    nounStops: folded(statistics.noun.stops),
    ageNotBefore: table(statistics.age.notBefore, 'backwards'),
    ageVerbs: table(statistics.age.verbs, 'backwards'),
    ageSuffixes: folded(statistics.age.suffixes ?? []),
    ageNotAfter: folded(statistics.age.notAfter ?? []),
    others: table(statistics.noun.others),
    clockAlone: folded(statistics.clockAlone),
    hourly: folded(statistics.hourly ?? []),
    clockEdges: folded(statistics.clockEdges ?? []),
    hoursFrom: folded(statistics.hoursFrom ?? []),
    hours: folded(statistics.hours),
    bothBefore: folded(statistics.bothBefore),
    partsBefore: folded(statistics.partsBefore ?? []),
    adjectives: folded(statistics.adjectives),
    ageBetween: table(statistics.age.between, 'backwards'),
    agePrefixes: bounds(statistics.age.prefixUnder, statistics.age.prefixOver),
    agePersons: folded(statistics.age.persons),
    agedAll: folded(statistics.age.all ?? []),
    ageEnds: folded(statistics.age.ends ?? []),
    personLimits: bounds(statistics.age.personUnder, statistics.age.personOver),
    turned: folded(statistics.age.turned),
    lifeEvents: folded(statistics.age.lifeEvents),
    departures: folded(statistics.age.departures ?? []),
    individuals: folded(statistics.age.individuals),
    streets: folded(statistics.streets),
    ageAt: folded(statistics.age.at),
    verbs: folded(statistics.noun.verbs),
    accentedVerbs: folded(
      statistics.noun.verbs.filter((verb) =>
        statistics.noun.participleEndings.some((ending) => isAccented(ending) && verb.endsWith(ending)),
      ),
    ),
    compoundsNever: folded(statistics.noun.compoundsNever),
    ofThe: folded(statistics.noun.ofThe),
    nounOf: folded(statistics.noun.of),
    shareOf: folded(statistics.noun.shareOf ?? []),
    totals: folded(statistics.noun.totals ?? []),
    cardinalMarks: folded(statistics.cardinalMarks ?? []),
    nounBefore: folded(statistics.noun.before),
    compounds: table(statistics.noun.compounds ?? []),
    plurals: folded(statistics.noun.plurals),
    homographs: folded(statistics.noun.homographs ?? []),
    copulas: statistics.noun.copulas === undefined ? null : table(statistics.noun.copulas, 'backwards'),
    partitives: folded(statistics.noun.partitives ?? []),
    participles: folded(statistics.noun.participles),
    lasting: folded(statistics.age.lasting),
    spans: folded(statistics.span),
    ageOf: folded(statistics.age.of),
    ordinalSuffixes: folded(statistics.ordinalSuffixes),
    ordinalWords: folded(statistics.ordinalWords),
    sames: folded(statistics.noun.sames ?? []),
    references: folded(pack.phones.references),
    ordinalTails: folded(statistics.ordinalTails ?? []),
    times: folded(statistics.times),
    ofAge: folded(statistics.age.ofAge),
    ageAverages: table(statistics.age.told?.averages ?? [], 'backwards'),
    ageExtremes: folded(statistics.age.told?.extremes ?? []),
    ageToldOf: folded(statistics.age.told?.many ?? []),
    ageToldBy: folded(statistics.age.told?.verbs ?? []),
    ageWhen: folded(statistics.age.told?.when ?? []),
    ageNotSubjects: folded(statistics.age.told?.notOf ?? []),
    ageOnAverage: table(statistics.age.told?.onAverage ?? []),
    ageNow: folded(statistics.age.now),
    contests: folded(statistics.contests),
    bareFractions: folded(statistics.ratio.bareFractions),
    fractionBy: folded(statistics.ratio.by ?? []),
    partitive: folded(statistics.leftOut?.partitive ?? []),
    change: folded(statistics.leftOut === undefined ? [] : [...numbers.changes, ...statistics.leftOut.change]),
    personVerbs: folded(statistics.leftOut?.personVerbs ?? []),
    passing: folded(statistics.leftOut?.passing ?? []),
    holders: folded(statistics.leftOut?.holders ?? []),
    mostOf: folded(statistics.leftOut?.mostOf ?? []),
    particles: folded(statistics.leftOut?.particles ?? []),
    onlyOne: folded(statistics.leftOut?.onlyOne ?? []),
    persons: folded(statistics.leftOut === undefined ? [] : [...statistics.age.persons, ...(statistics.leftOut.persons ?? [])]),
    bodies: folded(statistics.leftOut?.bodies ?? []),
    companies: folded(statistics.leftOut?.companies ?? []),
    traits: folded(statistics.noun.traits ?? []),
    leaving: folded(statistics.leftOut?.leaving ?? []),
    asFor: table(statistics.leftOut?.asFor ?? []),
    allOf: table(statistics.leftOut?.allOf ?? []),
    inAll: table(statistics.leftOut?.inAll ?? []),
    along: folded(statistics.leftOut?.along ?? []),
    asking: table(statistics.leftOut?.asking ?? []),
    spent: folded(statistics.leftOut?.spent ?? []),
    takes: folded(statistics.leftOut?.takes ?? []),
    standIns: folded(statistics.leftOut?.standIns ?? []),
    groups: folded(statistics.leftOut?.groups ?? []),
    beforePersons: folded(statistics.beforePersons ?? []),
    partOf: table(statistics.leftOut?.partOf ?? [], 'backwards'),
    changeNouns: folded(statistics.ratio.changes ?? []),
    shareVerbs: folded(statistics.ratio.verbs ?? []),
    shareAdjectives: folded(statistics.ratio.adjectives ?? []),
    shareOnly: folded(statistics.ratio.only ?? []),
    byHalves: folded(statistics.ratio.byHalves ?? []),
    oneOf: folded(statistics.noun.oneOf ?? []),
    tallies: folded(statistics.noun.tallies ?? []),
    parents: folded(statistics.noun.parents?.words ?? []),
    comparing: table(statistics.comparing ?? [], 'backwards'),
    hoursSpent: table(statistics.hoursSpent ?? [], 'backwards'),
    hundredths: folded(statistics.hundredths ?? []),
  };
}
