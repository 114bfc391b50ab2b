import { restoreMisread } from '../restore.js';
import { parseHtml } from './dom.js';
import { measurePage } from './measure.js';
import { readRegion } from './region-walk.js';

/** All lines of an HTML page as a reader sees them, menus and all: its whole tree read as if it were an article. */
export function htmlLines(source: string): string[] {
  const { text } = restoreMisread(source, () => {});
  const root = parseHtml(text);
  measurePage(root);
  return readRegion(text, root, { whole: root, body: root }, null, null).reader.lines.map((line) => line.text);
}
