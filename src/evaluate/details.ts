import type { PageRecord } from '../record/schema.js';
import { type Comparable, statisticKey } from './keys.js';
import type { PageScorer } from './score.js';
import { matched } from './tally.js';
import { fold, wordKey, wordsOf } from './words.js';

/** Short words are articles and prepositions, but for these units. */
const SHORT_UNITS = new Set(['km', 'kg', 'm', 'ha', 'l']);

/** The words of a unit that may name it, without their plural endings. */
function unitStems(unit: string | null): string[] {
  return wordsOf(unit).map((word) => word.replace(/(?:e?s|x)$/, ''));
}

function withKeys<F extends Comparable['statistics']>(facts: readonly F[]): (F & { readonly key: string })[] {
  return facts.map((fact) => ({ ...fact, key: statisticKey(fact) }));
}

/** Of the statistics whose value is right, how many have the unit (one word of it is enough) and the qualifier of the label too. */
export function scoreUnits(scorer: PageScorer, { statistics }: PageRecord): void {
  const { pairs } = matched(withKeys(scorer.gold.statistics ?? []), withKeys(statistics));
  for (const [want, have] of pairs) {
    const named = wordsOf(want.unit).some((word) => word.length > 2 || SHORT_UNITS.has(word));
    if (named) one(scorer, 'statistics: unit', sameUnit(want.unit, have.unit), `${want.unit}, not ${have.unit}`, want.text);
    one(scorer, 'statistics: qualifier', want.qualifier === have.qualifier, `${want.qualifier}, not ${have.qualifier}`, want.text);
  }
}

function sameUnit(want: string | null, have: string | null): boolean {
  const naming = wordsOf(want).filter((word) => word.length > 2 || SHORT_UNITS.has(word));
  const stems = new Set(unitStems(naming.join(' ')));
  return unitStems(have).some((stem) => stems.has(stem));
}

function one(scorer: PageScorer, line: string, right: boolean, key: string, words: string): void {
  scorer.tally(line, { gold: 1, found: 1, correct: right ? 1 : 0 });
  if (!right) scorer.miss(line, 'wrong', key, words);
}

/** Of the contacts whose name is right: office and role (where labelled), and the numbers and addresses that hang on the name. */
export function scoreContacts(scorer: PageScorer, { contacts }: PageRecord): void {
  const key = <C extends { readonly name: string | null }>(contact: C) => ({ ...contact, key: wordKey(contact.name) });
  const { pairs } = matched((scorer.gold.contacts ?? []).map(key), contacts.map(key));
  for (const [want, have] of pairs) {
    for (const field of ['office', 'role'] as const) {
      if (want[field] !== undefined)
        several(scorer, `contacts: ${field}`, listOf(wordKey(want[field])), listOf(wordKey(have[field])), want.name);
    }
    if (want.phones !== undefined) several(scorer, 'contacts: phones', want.phones, have.phones, want.name);
    if (want.emails !== undefined) several(scorer, 'contacts: emails', want.emails.map(fold), have.emails.map(fold), want.name);
  }
}

function listOf(text: string): string[] {
  return text === '' ? [] : [text];
}

function several(scorer: PageScorer, line: string, gold: readonly string[], found: readonly string[], name: string | null): void {
  const keys = (list: readonly string[]) => list.map((key) => ({ key }));
  const { pairs, missed, wrong } = matched(keys(gold), keys(found));
  scorer.tally(line, { gold: gold.length, found: found.length, correct: pairs.length });
  for (const { key } of missed) scorer.miss(line, 'missed', key, name ?? '');
  for (const { key } of wrong) scorer.miss(line, 'wrong', key, name ?? '');
}
