import { cleanHtml } from '../../src/clean/html.js';
import { cleanText } from '../../src/clean/index.js';
import { boilerplateOf, Learner } from '../../src/learn/index.js';
import { judgeOf } from '../../src/learn/judge.js';
import { sentencesOf } from './articles.js';
import type { SitePage } from './sites.js';

export interface Measured {
  /** Words of the articles that came out, of words that came out; and of words that there are. */
  precision: number;
  recall: number;
  f1: number;
  /** Sentences and lines of articles that are not in the text. */
  lost: string[];
}

export interface Setting {
  readonly format: 'text' | 'html';
  /** Whether the address of a page is known. */
  readonly url: boolean;
}

/** What the pages share, ready for use. */
export function learn(pages: readonly SitePage[], { format, url }: Setting) {
  const learner = new Learner();
  for (const page of pages) learner.learn({ path: 'page', content: page[format], format, url: url ? page.url : null });
  return boilerplateOf(learner.profile());
}

/** Words and sentences of the pages as they are extracted, against those of their articles. */
export function measure(pages: readonly SitePage[], { format, url }: Setting, boilerplate?: ReturnType<typeof learn>): Measured {
  let kept = 0;
  let found = 0;
  let labelled = 0;
  const lost: string[] = [];
  for (const page of pages) {
    const judge = boilerplate === undefined ? null : judgeOf(boilerplate, url ? page.url : null);
    const { text } = (format === 'html' ? cleanHtml : cleanText)(page[format], () => {}, judge);
    const folded = fold(text);
    const want = counted([page.article.title, ...page.article.lines].join(' '));
    const got = counted(text);
    for (const [word, count] of got) kept += Math.min(count, want.get(word) ?? 0);
    for (const count of got.values()) found += count;
    for (const count of want.values()) labelled += count;
    for (const sentence of sentencesOf(page.article)) if (!folded.includes(fold(sentence))) lost.push(`${page.url}: ${sentence}`);
  }
  const precision = kept / found;
  const recall = kept / labelled;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), lost };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ');

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
