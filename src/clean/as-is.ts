import type { Article } from '../model/article.js';
import type { Span } from '../model/span.js';
import { sameText } from '../text/offset-map.js';
import { isAfterGap, isEnded, linesOf } from './lines.js';
import { blocksOf } from './sections.js';

/** Longest first line that is taken for a title. */
const LONGEST_TITLE = 200;

/**
 * The article of an input that is one already (`--no-clean`): the text is the input, unit for unit. Its first line is the title where
 * it ends as no sentence does and something follows it.
 */
export function takeAsIs(source: string): Article {
  const title = titleOf(source);
  return {
    text: source,
    source: sameText,
    title,
    blocks: blocksOf(source, title),
    published: null,
    links: [],
    removals: [],
    wrapped: true,
  };
}

function titleOf(source: string): Span | null {
  const lines = linesOf(source);
  if (lines.count < 2) return null;
  const span = { start: lines.start[0], end: lines.end[0] };
  const apart = isAfterGap(lines, 1) || lines.end[1] - lines.start[1] > span.end - span.start;
  return apart && span.end - span.start <= LONGEST_TITLE && !isEnded(lines, 0) ? span : null;
}
