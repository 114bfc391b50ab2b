import type { FactKind } from '../model/fact.js';
import { factKinds } from '../record/kinds.js';
import type { PageRecord } from '../record/schema.js';
import { scoreContacts, scoreUnits } from './details.js';
import type { GoldPage } from './gold.js';
import { type Comparable, factLines, labelsOf, type PageLine, pageLines, scoredFacts } from './keys.js';
import { type Keyed, matched, noTally, sumOf, type Tally } from './tally.js';
import { scoreSpans, scoreText } from './text.js';

/** One label that was not found, or one finding that no label asks for. */
export interface Miss {
  readonly page: string;
  readonly line: string;
  readonly what: 'missed' | 'wrong';
  readonly key: string;
  /** The words of the label, or of the finding. */
  readonly words: string;
}

/** All lines, in the order of the report. */
export const lineNames: readonly string[] = [
  ...pageLines.before.map(({ name }) => name),
  ...factKinds.filter((kind) => kind !== 'urls').flatMap((kind) => factLines[kind].map(({ name }) => name)),
  ...['statistics: unit', 'statistics: qualifier', 'contacts: office', 'contacts: role', 'contacts: phones', 'contacts: emails', 'urls'],
  ...pageLines.after.map(({ name }) => name),
  ...['text (words)', 'text (no markup)', 'spans that read back'],
];

/** The tallies of all pages, by line and by language of the page, and every miss. */
export class Scores {
  readonly misses: Miss[] = [];
  /** Pages that are labelled, by language. */
  readonly pages = new Map<string, number>();
  /** Pages that have labels and no record. */
  readonly missing: string[] = [];
  readonly #tallies = new Map<string, Map<string, Tally>>();

  add(line: string, language: string, tally: Tally): void {
    const byLanguage = this.#tallies.get(line) ?? new Map<string, Tally>();
    this.#tallies.set(line, byLanguage);
    byLanguage.set(language, sumOf(byLanguage.get(language) ?? noTally, tally));
  }

  /** The tally of a line, over all languages or one. */
  tally(line: string, language?: string): Tally {
    const byLanguage = this.#tallies.get(line);
    if (language !== undefined) return byLanguage?.get(language) ?? noTally;
    return [...(byLanguage?.values() ?? [])].reduce(sumOf, noTally);
  }

  /** Languages of the labelled pages, the one with most pages first. */
  get languages(): string[] {
    return [...this.pages].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language);
  }
}

/** What the parts of scoring write to: the scores, for one page. */
export interface PageScorer {
  readonly gold: GoldPage;
  tally(line: string, tally: Tally): void;
  miss(line: string, what: Miss['what'], key: string, words: string): void;
}

/**
 * Scores the records of one page against its labels.
 * @param records more than one where the page gave several articles, which are scored as one; none where it has no record
 * @param article the words of the article as labelled, null where that is not known
 */
export function scorePage(scores: Scores, gold: GoldPage, records: readonly PageRecord[], article: string | null): void {
  if (records.length === 0 && gold.lang === 'und') return; // a page with nothing to read may give an error in place of a record
  const language = gold.lang ?? records[0]?.language.code ?? 'und';
  scores.pages.set(language, (scores.pages.get(language) ?? 0) + 1);
  if (records.length === 0) scores.missing.push(gold.name);
  const scorer: PageScorer = {
    gold,
    tally: (line, tally) => scores.add(line, language, tally),
    miss: (line, what, key, words) => scores.misses.push({ page: gold.name, line, what, key, words }),
  };
  const record = records.length === 0 ? null : joined(records);
  for (const line of [...pageLines.before, ...pageLines.after]) scorePageLine(scorer, line, record);
  for (const kind of factKinds) scoreKind(scorer, kind, record);
  if (record === null) return;
  scoreUnits(scorer, record);
  scoreContacts(scorer, record);
  scoreText(scorer, record, article);
  for (const part of records) scoreSpans(scorer, part);
}

/** Several records of one page as one. Their spans no longer fit. */
function joined(records: readonly PageRecord[]): PageRecord {
  if (records.length === 1) return records[0];
  const whole = { ...records[0], text: records.map(({ text }) => text).join('\n\n') };
  for (const kind of factKinds) whole[kind] = records.flatMap((record) => record[kind] as never[]);
  return whole;
}

function scorePageLine(scorer: PageScorer, { name, labelled, wanted, found }: PageLine, record: PageRecord | null): void {
  if (!labelled(scorer.gold)) return;
  const want = wanted(scorer.gold);
  const have = record === null ? null : found(record);
  compare(scorer, name, want === null ? [] : [{ key: want, words: want }], have === null ? [] : [{ key: have, words: have }]);
}

function scoreKind<K extends FactKind>(scorer: PageScorer, kind: K, record: PageRecord | null): void {
  const labels = labelsOf(scorer.gold)[kind] as readonly Comparable[K][] | undefined;
  if (labels === undefined) return;
  const facts = record === null ? [] : (scoredFacts(record)[kind] as readonly Comparable[K][]);
  for (const { name, key, once } of factLines[kind]) compare(scorer, name, keyed(labels, key, once), keyed(facts, key, once));
}

function keyed<F extends object>(facts: readonly F[], key: (fact: F) => string | null, once = false): Keyed[] {
  const all: Keyed[] = [];
  for (const fact of facts) {
    const made = key(fact);
    if (made === null || (once && all.some((each) => each.key === made))) continue;
    all.push({ key: made, words: 'text' in fact && typeof fact.text === 'string' ? fact.text : made });
  }
  return all;
}

function compare(scorer: PageScorer, line: string, gold: readonly Keyed[], found: readonly Keyed[]): void {
  const { pairs, missed, wrong } = matched(gold, found);
  scorer.tally(line, { gold: gold.length, found: found.length, correct: pairs.length });
  for (const { key, words } of missed) scorer.miss(line, 'missed', key, words);
  for (const { key, words } of wrong) scorer.miss(line, 'wrong', key, words);
}
