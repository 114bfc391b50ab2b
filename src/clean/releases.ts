import type { Span } from '../model/span.js';
import { Class, classOf, isDash, isPlainCapital } from '../text/characters.js';
import { isTail } from './fields.js';
import { endsSentence, isAfterGap, isEnded, isWhite, type Lines, lengthOf, mayEndWithTime } from './lines.js';
import { stampOf } from './stamp-lines.js';
import { titleLength } from './title.js';
import { posted } from './words.js';

/** The releases of a page that holds several: the first line of each, and how they were told. */
export interface Releases {
  readonly starts: readonly number[];
  /** `stamped`: each under a title and a stamp; `notes`: each opened by a place in capitals. */
  readonly kind: 'stamped' | 'notes';
}

/** Lines of a page's head that may stand before its first release. */
const HEAD_LINES = 6;
/** Most lines of the title above a stamp. */
const TITLE_LINES = 3;
/** Shortest sentence of a release, and shortest first line below a heading. */
const SENTENCE = 16;
const PROSE = 60;

/** The releases of a page whose article begins at line `first`; null where it holds one. */
export function releasesOf(lines: Lines, first: number): Releases | null {
  return stampedReleases(lines, first) ?? notesFor(lines, first);
}

function stampedReleases(lines: Lines, first: number): Releases | null {
  const starts: number[] = [];
  for (let i = first + 1; i < lines.count && (starts.length > 0 || i - TITLE_LINES - first <= HEAD_LINES); i += 1) {
    if (!mayEndWithTime(lines, i) && (lines.tables[i] & posted.bit) === 0) continue;
    const start = titleAbove(lines, i, starts.length > 0 ? starts[starts.length - 1] + 1 : first);
    if (start >= 0) starts.push(start);
  }
  if (starts.length < 2) return null;
  const apart = starts[0] - first <= HEAD_LINES && !holdsProse(lines, first, starts[0]);
  return apart && starts.every((start, k) => holdsProse(lines, start, starts[k + 1] ?? lines.count)) ? { starts, kind: 'stamped' } : null;
}

/** First line of the title right above the stamp at line `i`; -1 where the line is no stamp, or no title stands there. */
function titleAbove(lines: Lines, i: number, floor: number): number {
  if (i === floor || stampOf(lines, i, true) === null || isTail(lines, i)) return -1;
  let start = i - 1;
  while (start > floor && !isAfterGap(lines, start) && i - start < TITLE_LINES) start -= 1;
  const isTitle = titleLength(lines, start, i) === i - start && !isEnded(lines, i - 1);
  return isTitle && (start === floor || isAfterGap(lines, start)) ? start : -1;
}

function holdsProse(lines: Lines, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (lengthOf(lines, i) >= SENTENCE && isEnded(lines, i)) return true;
  return false;
}

/** Briefing notes: "KENYA - A Heading - Text …", or the heading on a line of its own; what stands before the first belongs to it. */
function notesFor(lines: Lines, first: number): Releases | null {
  const starts: number[] = [];
  for (let i = first; i < lines.count && (starts.length > 0 || i - first <= HEAD_LINES); i += 1)
    if (noteHeading(lines, i) !== null) starts.push(i);
  if (starts.length < 2) return null;
  return { starts: [first, ...starts.slice(1)], kind: 'notes' };
}

/** Longest place and longest heading that open a note. */
const LONGEST_PLACE = 60;
const LONGEST_HEADING = 140;
/** Most spaces before the dash that parts a place or a heading from what follows. */
const BEFORE_DASH = 2;

/** The heading of the note that line `i` opens: its range of the text; null where it opens none. */
export function noteHeading(lines: Lines, i: number): Span | null {
  const { text, units } = lines;
  const from = lines.start[i];
  if (!isCapital(units[from]) || !(isCapital(units[from + 1]) || units[from + 1] === STOP)) return null;
  const place = placeEnd(lines, from, lines.end[i]);
  if (place < 0) return null;
  const start = dashEnd(units, place);
  const dash = text.slice(start, Math.min(lines.end[i], start + LONGEST_HEADING)).search(/\s[-–—−]\s/);
  const end = dash < 0 ? lines.end[i] : start + dash;
  if (end - start > LONGEST_HEADING || end - start < 3 || /[.!?]\s/.test(text.slice(start, end))) return null;
  if (dash >= 0) return { start, end };
  const alone = !endsSentence(lines.units, start, end) && i + 1 < lines.count && lengthOf(lines, i + 1) >= PROSE;
  return alone ? { start, end } : null;
}

/** End of the words in capitals that a line opens with, before a dash: "COTE d'IVOIRE", "TRINIDAD and TOBAGO"; -1 where no dash comes. */
function placeEnd({ units }: Lines, start: number, end: number): number {
  let capitals = 0;
  let small = 0;
  for (let at = start; at < Math.min(end, start + LONGEST_PLACE); at += 1) {
    const unit = units[at];
    if (capitals >= 2 && dashEnd(units, at) >= 0) return small * 3 <= capitals ? at : -1;
    if (isCapital(unit)) capitals += 1;
    else if (classOf(unit) === Class.Letter) small += 1;
    else if (classOf(unit) === Class.Digit) return -1;
  }
  return -1;
}

const STOP = 46;

/** Behind a dash at `at`, with at most two spaces before and one behind; -1 where none stands there. */
function dashEnd(units: Uint16Array, at: number): number {
  let dash = at;
  while (dash < at + BEFORE_DASH && isWhite(units[dash])) dash += 1;
  return isDash(units[dash]) && isWhite(units[dash + 1]) ? dash + 2 : -1;
}

function isCapital(unit: number): boolean {
  if (unit < 128) return isPlainCapital(unit);
  const char = String.fromCharCode(unit);
  return char !== char.toLowerCase();
}
