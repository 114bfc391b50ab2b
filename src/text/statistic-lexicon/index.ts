import type { LanguagePack } from '../../model/language-pack.js';
import { PhraseTable, phrasesOf } from '../phrases.js';
import { type Qualifiers, tellsOf } from '../tells.js';
import { folded } from '../word-table.js';
import { agePhrases } from './age.js';
import { leftOutPhrases } from './left-out.js';
import { nounPhrases } from './noun.js';
import { ratioPhrases } from './ratio.js';

/** Phrases of the statistics rules, by what they say about the number they stand at. */
export type StatisticPhrases = Readonly<ReturnType<typeof statisticPhrases>>;

/** The statistics words of a language, ready for look-up. One object: rules ask it at every number. */
export function statisticPhrases(pack: LanguagePack, qualifiers: Qualifiers) {
  const { statistics, numbers } = pack;
  const telling = tellingPhrases(pack);
  return {
    ...agePhrases(pack),
    ...nounPhrases(pack),
    ...ratioPhrases(pack),
    ...leftOutPhrases(pack),
    ...telling,
    /** What the tokens right before and behind a number can begin to say. */
    tells: tellsOf(telling, qualifiers, pack),
    percentNouns: folded(statistics.percentNouns),
    minus: folded(statistics.minus),
    pointWords: folded([...statistics.pointWords, ...(numbers.point ?? [])]),
    fractions: new PhraseTable(Object.entries(numbers.fractions)),
    clockAlone: folded(statistics.clockAlone),
    hourly: folded(statistics.hourly),
    clockEdges: folded(statistics.clockEdges),
    hundredths: folded(statistics.hundredths),
    hoursFrom: folded(statistics.hoursFrom),
    hours: folded(statistics.hours),
    quakes: folded(statistics.quakes),
    bothBefore: folded(statistics.bothBefore),
    partsBefore: folded(statistics.partsBefore),
    adjectives: folded(statistics.adjectives),
    streets: folded(statistics.streets),
    cardinalMarks: folded(statistics.cardinalMarks),
    /** "over" of "over two years": during, rather than more than. */
    spans: folded(statistics.span),
    ordinalSuffixes: folded(statistics.ordinalSuffixes),
    ordinalWords: folded(statistics.ordinalWords),
    references: folded(pack.phones.references),
    ordinalTails: folded(statistics.ordinalTails),
    /** "by" of "20 by 30 metres". */
    times: folded(statistics.times),
    contests: folded(statistics.contests),
    beforePersons: folded(statistics.beforePersons),
    comparing: phrasesOf(statistics.comparing, 'backwards'),
    hoursSpent: phrasesOf(statistics.hoursSpent, 'backwards'),
  };
}

/** What stands right beside the number that it speaks of: `tells` knows its nearest words. */
function tellingPhrases({ statistics }: LanguagePack) {
  return {
    ratioLoose: phrasesOf(statistics.ratio.loose),
    ratioDirect: phrasesOf(statistics.ratio.direct),
    percentBefore: phrasesOf(statistics.percentBefore, 'backwards'),
    labels: phrasesOf(statistics.labels, 'backwards'),
    clockBefore: phrasesOf(statistics.clockBefore, 'backwards'),
    ageBefore: phrasesOf(statistics.age.before, 'backwards'),
    ageAlone: phrasesOf(statistics.age.alone, 'backwards'),
    ageOnly: phrasesOf(statistics.age.only, 'backwards'),
    ageLimit: new PhraseTable(
      [
        ...statistics.age.under.map((phrase) => [phrase, 'at_most'] as const),
        ...statistics.age.over.map((phrase) => [phrase, 'at_least'] as const),
      ],
      'backwards',
    ),
    ageFrom: phrasesOf(statistics.age.from, 'backwards'),
    ageSubjects: phrasesOf(statistics.age.subjects, 'backwards'),
    scales: phrasesOf(statistics.scales, 'backwards'),
    percent: phrasesOf(statistics.percent),
    clock: phrasesOf(statistics.clock),
    ageAfter: phrasesOf(statistics.age.after),
    years: phrasesOf(statistics.years),
    months: phrasesOf(statistics.age.months),
    measures: phrasesOf([...statistics.measures, ...(statistics.quakes ?? [])]),
    durations: phrasesOf(statistics.durations),
    ofUs: phrasesOf(statistics.leftOut?.ofUs),
    ofThem: phrasesOf(statistics.leftOut?.ofThem),
  };
}
