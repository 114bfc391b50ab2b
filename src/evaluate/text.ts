import type { PageRecord } from '../record/schema.js';
import type { PageScorer } from './score.js';
import { wordsOf } from './words.js';

/** Attributes whose rest stands in text dumps: no part of the article, so not asked for. */
const ATTRIBUTES = [
  'href',
  'class',
  'target',
  'title',
  'alt',
  'border',
  'height',
  'width',
  'hspace',
  'vspace',
  'src',
  'style',
  'name',
  'id',
];
const RESIDUE = new RegExp(String.raw`\b(?:${ATTRIBUTES.join('|')})\s*=\s*"[^"]*"|"mailto:[^"]*"|=A0\b|[">]+`, 'gi');
/** "mis en uvre": the œ was lost on the way. */
const LOST_LIGATURE = /(?<!\p{L})uvre/gu;
const MARKUP = /mailto:|href=|target="|class="|<\/?[a-z]+[ >]/gi;

/** The words of the article, as labelled, by how often they stand in it. */
function bagOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sizeOf(bag: ReadonlyMap<string, number>): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

/** How much of the article the text keeps (recall), how much of the text is article (precision), by words; and whether tags remain in it. */
export function scoreText(scorer: PageScorer, { text }: PageRecord, article: string | null): void {
  if (article === null) return;
  const want = bagOf(article.replace(RESIDUE, ' ').replace(LOST_LIGATURE, 'œuvre'));
  const have = bagOf(text);
  let correct = 0;
  for (const [word, count] of want) correct += Math.min(count, have.get(word) ?? 0);
  scorer.tally('text (words)', { gold: sizeOf(want), found: sizeOf(have), correct });
  const markup = text.match(MARKUP) ?? [];
  scorer.tally('text (no markup)', { gold: 1, found: 1, correct: markup.length === 0 ? 1 : 0 });
  if (markup.length > 0) scorer.miss('text (no markup)', 'wrong', `${markup.length} bits of markup`, markup[0]!);
}

/** Whether each fact stands where it says: its range of the text, in code points, is its words. */
export function scoreSpans(scorer: PageScorer, record: PageRecord): void {
  const points = Array.from(record.text);
  const { dates, money, statistics, phones, emails, urls, countries } = record;
  const facts = [...dates, ...money, ...statistics, ...phones, ...emails, ...urls, ...countries.flatMap(({ mentions }) => mentions)];
  for (const { text, start, end } of facts) {
    const right = points.slice(start, end).join('') === text;
    scorer.tally('spans that read back', { gold: 1, found: 1, correct: right ? 1 : 0 });
    if (!right) scorer.miss('spans that read back', 'wrong', `${start}–${end}`, text);
  }
}
