import type { Link, Removal } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { TextBuilder } from '../../text/offset-map.js';
import { Gap, type Line } from './line.js';
import type { Marked } from './repairs.js';

/** Joins lines to the article's text: paragraphs parted by a blank line, items, cells and lines of a contact by a line break. */
export function writeLines(source: string, lines: readonly Line[]): Marked {
  const builder = new TextBuilder(source);
  const links: Link[] = [];
  let title: Span | null = null;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before !== undefined)
      builder.put(line.gap === Gap.Line && !before.isTitle ? '\n' : '\n\n', before.end, Math.max(before.end, line.start));
    const start = builder.length;
    for (const piece of line.pieces) {
      if (piece.text === null) builder.copy(piece.start, piece.end);
      else builder.put(piece.text, piece.start, piece.end);
    }
    if (line.isTitle && title === null) title = { start, end: builder.length };
    for (const link of line.links) links.push({ start: start + link.from, end: start + link.to, href: link.href });
  });
  const { text, source: map } = builder.build();
  return { text, source: map, title, links };
}

/** Removals in the order of the source, without those that stand inside others. */
export function inOrder(removals: readonly Removal[]): Removal[] {
  const sorted = [...removals].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Removal[] = [];
  for (const removal of sorted) if (removal.end > (kept.at(-1)?.end ?? -1)) kept.push(removal);
  return kept;
}
