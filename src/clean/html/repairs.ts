import type { Link, SourceMap } from '../../model/article.js';
import type { Report } from '../../model/problem.js';
import type { Span } from '../../model/span.js';
import { sameText, TextBuilder } from '../../text/offset-map.js';
import { findLostLigatures } from '../ligatures.js';
import { compose, type Restored, restore } from '../restore.js';

/** The text of an article with the places that were noted in it. */
export interface Marked {
  readonly text: string;
  readonly source: SourceMap;
  readonly title: Span | null;
  readonly links: readonly Link[];
}

/** Puts right what damaged the characters of an article (see `restore`), lost ligatures too; the places noted in it move along. */
export function repair(article: Marked, report: Report): Marked {
  const restored = withLigatures(restore(article.text, report), report);
  if (restored.source === sameText) return article;
  const { text } = restored;
  const move = <S extends Span>(span: S): S => ({ ...span, start: placeOf(restored, span.start), end: placeOf(restored, span.end) });
  return {
    text,
    source: compose(restored.source, article.source),
    title: article.title && move(article.title),
    links: article.links.map(move),
  };
}

function withLigatures(before: Restored, report: Report): Restored {
  const edits = findLostLigatures(before.text);
  if (edits.length === 0) return before;
  report({ code: 'ligatures-restored', severity: 'warning', message: `Restored ${edits.length} × "œ" that the page's encoding had lost.` });
  const builder = new TextBuilder(before.text);
  let from = 0;
  for (const edit of edits) {
    builder.copy(from, edit.start);
    builder.put(edit.text, edit.start, edit.end);
    from = edit.end;
  }
  builder.copy(from, before.text.length);
  const { text, source } = builder.build();
  return { text, source: before.source === sameText ? source : compose(source, before.source) };
}

/** Where the unit at `offset` of the text before the repairs stands now: the first unit that comes from it or from behind it. */
function placeOf({ text, source }: Restored, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (source.toSource(middle) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
