import type { LanguagePack } from '../../model/language-pack.js';
import { phrasesOf } from '../phrases.js';
import { folded } from '../word-table.js';

/** What says parts of a whole. */
export function ratioPhrases({ statistics }: LanguagePack) {
  const { ratio } = statistics;
  return {
    ratioAfterNoun: phrasesOf(ratio.afterNoun),
    ratioAfterNounThe: phrasesOf(ratio.afterNounThe),
    ratioMember: phrasesOf(ratio.member),
    memberOfMany: phrasesOf(ratio.memberOfMany),
    outOfEvery: phrasesOf(ratio.outOfEvery, 'backwards'),
    every: folded(ratio.every),
    fractionNotBefore: phrasesOf(ratio.notBefore, 'backwards'),
    fractionNotAfter: phrasesOf(ratio.notAfter),
    fractionsWithoutArticle: folded(ratio.withoutArticle),
    bareFractions: folded(ratio.bareFractions),
    /** "by" of "fell by a third". */
    fractionBy: folded(ratio.by),
    /** "rise" of "a rise of a quarter". */
    changeNouns: folded(ratio.changes),
    /** "are" of "a third are women". */
    shareVerbs: folded(ratio.verbs),
    /** "mere" of "a mere third". */
    shareAdjectives: folded(ratio.adjectives),
    /** "only" of "only a third was found". */
    shareOnly: folded(ratio.only),
    byHalves: folded(ratio.byHalves),
  };
}
