import type { FactKind } from '../../model/fact.js';
import type { Span } from '../../model/span.js';
import type { PageRecord } from '../../record/schema.js';
import { oneLine } from '../one-line.js';
import type { Explanation, NearMiss } from './explanation.js';
import { type ShownFact, shownFacts } from './facts.js';
import { Places, unitsOf } from './places.js';

/** Something written into the article: a fact (`index` in the list of all facts), or a near miss that became none. */
export interface ArticleMark extends Span {
  readonly shown: ShownFact | null;
  readonly index: number;
  readonly miss: NearMiss | null;
}

/** One thing that cleaning took away; offsets in code points of the decoded source. */
export interface ShownRemoval {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly why: string;
  readonly words: string;
}

/** A near miss with the words around it; `became`: the kinds of the facts that were read from its words instead. */
export interface ShownMiss {
  readonly miss: NearMiss;
  readonly place: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly became: readonly FactKind[];
}

/** All that is shown of a page, the same for terminals and for HTML. */
export interface ShownPage {
  readonly where: string;
  readonly record: PageRecord;
  readonly about: readonly (readonly [label: string, value: string])[];
  readonly problems: readonly (readonly [severity: string, message: string])[];
  readonly removals: readonly ShownRemoval[];
  readonly removed: string;
  readonly marks: readonly ArticleMark[];
  readonly misses: readonly ShownMiss[] | null;
  /** `31:10`: line and column of an offset (code points) in the decoded source. */
  readonly place: (offset: number) => string;
}

/** Characters of a removal's first words, and of the context on each side of a near miss. */
const FIRST_WORDS = 70;
const CONTEXT = 40;

/** Gathers what is shown of a page. */
export function shownPage(explanation: Explanation): ShownPage {
  const { where, record, source, article } = explanation;
  const places = new Places(source);
  const factMarks = marksOf(record);
  const misses = explanation.misses?.map((miss) => shownMiss(miss, explanation, factMarks, places)) ?? null;
  const failed = (misses ?? []).filter(({ became }) => became.length === 0);
  const removals = article.removals.map((removal) => shownRemoval(removal, source, places));
  return {
    where,
    record,
    about: aboutOf(record),
    problems: record.problems.map((problem) => [problem.severity, `${problem.code}: ${problem.message}`]),
    removals,
    removed: removedShare(removals, places.toCodePoints(source.length)),
    marks: [...factMarks, ...failed.map(({ miss }) => ({ start: miss.start, end: miss.end, shown: null, index: -1, miss }))],
    misses,
    place: (offset) => places.name(offset),
  };
}

function aboutOf(record: PageRecord): [string, string][] {
  const { language, dateline, published, focus, source } = record;
  return [
    ['title', record.title ?? 'none'],
    ['language', `${language.code} (confidence ${language.confidence.toFixed(2)})`],
    ['dateline', dateline === null ? 'none' : `“${dateline.text}” ${dateline.country ?? '(no one country)'}`],
    ['published', published === null ? 'not said' : `${published.edtf} “${published.text}”`],
    ['focus', focus ? `${focus.code ?? 'no one country'}: ${focus.reason}` : 'none'],
    ['source', [source.format, source.encoding ?? 'utf-8', source.url, `id ${record.id}`].filter(Boolean).join(', ')],
  ];
}

function marksOf(record: PageRecord): ArticleMark[] {
  const toUnits = unitsOf(record.text);
  return shownFacts(record).map((shown, index) => ({
    start: toUnits(shown.fact.start),
    end: toUnits(shown.fact.end),
    shown,
    index,
    miss: null,
  }));
}

function shownRemoval(removal: Span & { readonly rule: string; readonly why: string }, source: string, places: Places): ShownRemoval {
  const start = places.toCodePoints(removal.start);
  const end = places.toCodePoints(removal.end);
  const words = oneLine(source.slice(removal.start, removal.end)).trim();
  const { rule, why } = removal;
  return { start, end, from: places.name(start), to: places.name(end), rule, why, words: shortened(words, FIRST_WORDS) };
}

function removedShare(removals: readonly ShownRemoval[], size: number): string {
  const cut = removals.reduce((sum, { start, end }) => sum + end - start, 0);
  return `${cut} of ${size} characters`;
}

function shownMiss(miss: NearMiss, { article }: Explanation, facts: readonly ArticleMark[], places: Places): ShownMiss {
  const { text } = article;
  const meets = ({ start, end, shown }: ArticleMark): boolean => start < miss.end && end > miss.start && shown?.kind !== 'contacts';
  return {
    miss,
    place: places.name(places.toCodePoints(article.source.toSource(miss.start))),
    before: contextBefore(text, miss.start),
    words: oneLine(text.slice(miss.start, miss.end)),
    after: contextAfter(text, miss.end),
    became: [...new Set(facts.filter(meets).map(({ shown }) => shown!.kind))],
  };
}

/** Whole words before `end`, in its paragraph. */
function contextBefore(text: string, end: number): string {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  if (line.length <= CONTEXT) return oneLine(line);
  const cut = line.slice(-CONTEXT);
  return `…${oneLine(cut.slice(cut.search(/\s|$/)))}`;
}

/** Whole words after `start`, in its paragraph. */
function contextAfter(text: string, start: number): string {
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
  if (line.length <= CONTEXT) return oneLine(line);
  const cut = line.slice(0, CONTEXT);
  return `${oneLine(cut.slice(0, Math.max(0, cut.search(/\s\S*$/))))} …`;
}

function shortened(words: string, length: number): string {
  const points = Array.from(words);
  return points.length <= length ? words : `${points.slice(0, length - 1).join('')}…`;
}
