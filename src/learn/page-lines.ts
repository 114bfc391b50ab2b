import { htmlLines, textLines } from '../clean/index.js';
import { decode } from '../input/decode.js';
import { formatOf } from '../input/format.js';
import type { Document } from '../model/document.js';

/**
 * All lines of a page, menus and all, as cleaning reads them before it takes anything away.
 * @throws PageError where there is nothing to read (`empty-file`, `binary-file`)
 */
export function linesOf(document: Document): string[] {
  const { text } = decode(document.content);
  return (document.format ?? formatOf(text)) === 'html' ? htmlLines(text) : textLines(text);
}
