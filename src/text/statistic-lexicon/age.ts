import type { LanguagePack } from '../../model/language-pack.js';
import { fold } from '../characters.js';
import { phrasesOf } from '../phrases.js';
import { folded } from '../word-table.js';

/** What says ages, and what is said of them. */
export function agePhrases({ statistics }: LanguagePack) {
  const { age } = statistics;
  return {
    ageNouns: folded(age.nouns),
    ageMeans: phrasesOf(age.means, 'backwards'),
    ageOfIt: folded(age.ofIt),
    ageLabels: folded(age.labels),
    infants: folded(age.infants),
    ageNotBefore: phrasesOf(age.notBefore, 'backwards'),
    ageVerbs: phrasesOf(age.verbs, 'backwards'),
    ageSuffixes: folded(age.suffixes),
    ageNotAfter: folded(age.notAfter),
    ageBetween: phrasesOf(age.between, 'backwards'),
    /** "under" of "under-fives", "over" of "over-60s". */
    agePrefixes: bounds(age.prefixUnder, age.prefixOver),
    agePersons: folded(age.persons),
    agedAll: folded(age.all),
    ageEnds: folded(age.ends),
    personLimits: bounds(age.personUnder, age.personOver),
    turned: folded(age.turned),
    lifeEvents: folded(age.lifeEvents),
    departures: folded(age.departures),
    individuals: folded(age.individuals),
    ageAt: folded(age.at),
    /** Nouns that last so many years. */
    lasting: folded(age.lasting),
    /** "de" between a person and the years. */
    ageOf: folded(age.of),
    ofAge: folded(age.ofAge),
    /** Backwards. */
    ageAverages: phrasesOf(age.told?.averages, 'backwards'),
    ageExtremes: folded(age.told?.extremes),
    ageToldOf: folded(age.told?.many),
    ageToldBy: folded(age.told?.verbs),
    ageWhen: folded(age.told?.when),
    ageNotSubjects: folded(age.told?.notOf),
    ageOnAverage: phrasesOf(age.told?.onAverage),
    ageNow: folded(age.now),
  };
}

const bounds = (under: readonly string[], over: readonly string[]): ReadonlyMap<string, 'at_most' | 'at_least'> =>
  new Map([...under.map((word) => [fold(word), 'at_most'] as const), ...over.map((word) => [fold(word), 'at_least'] as const)]);
