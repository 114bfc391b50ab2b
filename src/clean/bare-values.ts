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

/** "Enlaces" | "Relacionados alt=": the second word of the heading of a box of links, behind a style and the first. */
const HEADING_GOES_ON = /^\n\p{L}{2,20}(?= (?:alt=|"|<))/u;

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
        found.push({ start, end: end + headingRest(text, start, end), text: ' ' });
      at = nextMark(text, mark, end);
    }
  }
  if (found.length === 0) return;
  const known = residue.edits.splice(0);
  for (const edit of [...known, ...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = residue.edits[residue.edits.length - 1];
    if (last === undefined || edit.start >= last.end) residue.edits.push(edit);
  }
}

/** Units of what goes on behind a value that closed its tag and has a word of its own. */
function headingRest(text: string, start: number, end: number): number {
  const closed = text.lastIndexOf('">', end);
  if (closed <= start || closed + 2 >= end) return 0;
  return HEADING_GOES_ON.exec(text.slice(end, end + 30))?.[0].length ?? 0;
}
