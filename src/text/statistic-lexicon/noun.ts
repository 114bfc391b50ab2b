import type { LanguagePack } from '../../model/language-pack.js';
import { fold } from '../characters.js';
import { phrasesOf } from '../phrases.js';
import { folded } from '../word-table.js';

/** Words in a counted noun, and what stands about it. */
export function nounPhrases({ statistics }: LanguagePack) {
  const { noun } = statistics;
  return {
    nounStops: folded(noun.stops),
    showing: folded(noun.showing ?? []),
    others: phrasesOf(noun.others),
    verbs: folded(noun.verbs),
    /** Those of `verbs` that only an accent tells from a noun: "programmés", "aidés". */
    accentedVerbs: folded(
      noun.verbs.filter((verb) => noun.participleEndings.some((ending) => isAccented(ending) && verb.endsWith(ending))),
    ),
    compoundsNever: folded(noun.compoundsNever),
    /** "des", "del": those of `nounOf` that hold the article. */
    ofThe: folded(noun.ofThe),
    /** "de", "of": between a large number and its noun. */
    nounOf: folded(noun.of),
    /** "от", "из": between a percentage or a part and its whole. */
    shareOf: folded(noun.shareOf),
    /** "число", "количество". */
    totals: folded(noun.totals),
    /** Adjectives that stand before the noun. */
    nounBefore: folded(noun.before),
    compounds: phrasesOf(noun.compounds),
    plurals: folded(noun.plurals),
    homographs: folded(noun.homographs),
    /** Backwards; null where the language names none. */
    copulas: noun.copulas === undefined ? null : phrasesOf(noun.copulas, 'backwards'),
    /** "das", "degli" before the group that a sentence speaks of. */
    partitives: folded(noun.partitives),
    participles: folded(noun.participles),
    sames: folded(noun.sames),
    traits: folded(noun.traits),
    oneOf: folded(noun.oneOf),
    tallies: folded(noun.tallies),
    parents: folded(noun.parents?.words),
  };
}

const isAccented = (text: string): boolean => fold(text) !== text;
