import type { LanguagePack, LeftOutWords } from '../../model/language-pack.js';
import { phrasesOf } from '../phrases.js';
import { folded } from '../word-table.js';

/** What tells what a noun that is left out stood for; nothing where a language has no such words. */
export function leftOutPhrases({ statistics, numbers, money }: LanguagePack) {
  const leftOut: Partial<LeftOutWords> = statistics.leftOut ?? {};
  return {
    partitive: folded(leftOut.partitive),
    change: folded(statistics.leftOut === undefined ? [] : [...numbers.changes, ...statistics.leftOut.change]),
    personVerbs: folded(leftOut.personVerbs),
    passing: folded(leftOut.passing),
    holders: folded(leftOut.holders),
    inside: folded(leftOut.inside),
    mostOf: folded(leftOut.mostOf),
    clauseOpeners: folded(leftOut.clauseOpeners),
    likened: folded(leftOut.likened),
    particles: folded(leftOut.particles),
    onlyOne: folded(leftOut.onlyOne),
    /** Those whom places hold: `agePersons` and others; none where a language has no words for what is left out. */
    persons: folded(statistics.leftOut === undefined ? [] : [...statistics.age.persons, ...(leftOut.persons ?? [])]),
    bodies: folded(leftOut.bodies),
    bodyVerbs: folded(leftOut.bodyVerbs),
    companies: folded(leftOut.companies),
    leaving: folded(leftOut.leaving),
    asFor: phrasesOf(leftOut.asFor),
    allOf: phrasesOf(leftOut.allOf),
    inAll: phrasesOf(leftOut.inAll),
    along: folded(leftOut.along),
    asking: phrasesOf(leftOut.asking),
    spent: folded(leftOut.spent),
    later: folded(money.prices?.later),
    takes: folded(leftOut.takes),
    standIns: folded(leftOut.standIns),
    groups: folded(leftOut.groups),
    partOf: phrasesOf(leftOut.partOf, 'backwards'),
  };
}
