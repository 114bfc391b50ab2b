import { skipBlank } from './attributes.js';
import type { Edit, Residue } from './residue.js';

/** Values of attributes whose quotes were lost: "BORDER-TOP: rgb(153,0,51) 2px solid", "window.open('...')", a path of the old content system. */
const BARE_VALUES = ['rgb(', 'window.open(', '/jahia/webdav'];

/** The next place of a mark; told by its last sign where that is a bracket, which prose seldom has. */
function nextMark(text: string, mark: string, from: number): number {
  const before = mark.length - 1;
  if (mark[before] !== '(') return text.indexOf(mark, from);
  for (let at = text.indexOf('(', from + before); at >= 0; at = text.indexOf('(', at + 1))
    if (text.startsWith(mark, at - before)) return at - before;
  return -1;
}

/** What such a value alone tells of residue: prose has none. */
export const STYLE = ': rgb(';

/** Adds lines that are such a value and no more, on a page that has other residue. */
export function addBareValues(text: string, residue: Residue): void {
  const found: Edit[] = [];
  for (const mark of BARE_VALUES) {
    for (let at = nextMark(text, mark, 0); at >= 0; ) {
      const start = text.lastIndexOf('\n', at) + 1;
      const newline = text.indexOf('\n', at);
      const end = newline < 0 ? text.length : newline;
      if (
        /^\s?"?(?:(?:[A-Za-z-]{4,30}:\s?[a-z\d% ]{1,20};\s?){0,8}[A-Za-z-]{4,30}:\s?[a-z\d% ]{0,40}rgb\(|window\.open\(|\/jahia\/\S+$)/.test(
          text.slice(start, end),
        )
      )
        found.push({ start, end, text: ' ' });
      at = nextMark(text, mark, end);
    }
  }
  if (found.length === 0) return;
  addLinkBoxes(text, found, residue);
  const known = residue.edits.splice(0);
  for (const edit of [...known, ...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = residue.edits[residue.edits.length - 1];
    if (last === undefined || edit.start >= last.end) residue.edits.push(edit);
  }
}

/** Most units of a box's heading behind its first line, and of the words of one of its links. */
const LONGEST_HEADING = 24;
const LONGEST_LINK = 120;

/** Adds what boxes of links say: the heading down to the first link, and the words of each link that has an icon before it. */
function addLinkBoxes(text: string, found: Edit[], residue: Residue): void {
  const { edits, targets } = residue;
  for (let k = 0; k < found.length; k += 1) {
    const { start, end } = found[k];
    const next = edits.find((edit) => edit.start >= end);
    const heading = text.slice(text.lastIndexOf('>', end) + 1, end);
    if (next !== undefined && next.start - end <= LONGEST_HEADING && heading.length < end - start && heading.trim() !== '')
      found[k] = { start, end: next.start, text: ' ' };
  }
  for (let k = 0; k + 1 < edits.length; k += 1) {
    const link = edits[k + 1];
    if (edits[k].start < found[0].start || !text.startsWith('alt=', edits[k].start)) continue;
    if (text[edits[k].end - 1] !== '>' || text[link.end - 1] !== '>' || skipBlank(text, edits[k].end) !== link.start) continue;
    const end = linkEnd(text, link.end, edits[k + 2]?.start ?? text.length);
    found.push({ start: link.end, end, text: ' ' });
    const gone = targets.findIndex((target) => target.start >= link.end && target.start < end);
    if (gone >= 0) targets.splice(gone, 1);
  }
}

/** End of a link's words: the next tag, a blank line, or its own line where neither is near. */
function linkEnd(text: string, from: number, next: number): number {
  const near = next - from <= LONGEST_LINK ? next : from + LONGEST_LINK;
  const gap = text.slice(from, near).search(/\n\s*\n/);
  if (gap >= 0) return from + gap;
  const newline = text.indexOf('\n', from);
  return next - from <= LONGEST_LINK && next < text.length ? next : newline < 0 ? text.length : newline;
}
