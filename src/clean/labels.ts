import type { Removal } from '../model/article.js';
import { Class, classOf } from '../text/characters.js';
import { type Lines, lengthOf } from './lines.js';
import type { Stamp } from './stamps.js';
import type { Phrases } from './words.js';

/** Longest line that is looked at as a label, a field or a stamp. */
export const LONGEST_LABEL = 100;

/** What reading the furniture of a page gathers. */
export interface Gathered {
  readonly removals: Removal[];
  published: Stamp | null;
}

/** Notes lines [from, to) as removed. */
export function removeLines(lines: Lines, from: number, to: number, rule: string, why: string, gathered: Gathered): void {
  if (to > from) gathered.removals.push({ start: lines.start[from], end: lines.end[to - 1], rule, why });
}

/** Notes the date of a stamp on line `i`, where the page has given none before. */
export function publish(lines: Lines, i: number, stamp: Stamp | null, gathered: Gathered): void {
  if (stamp === null || gathered.published !== null) return;
  const offset = lines.start[i];
  gathered.published = { ...stamp, start: stamp.start + offset, end: stamp.end + offset };
}

/** The words of line `i`. */
export const lineText = (lines: Lines, i: number): string => lines.text.slice(lines.start[i], lines.end[i]);

export const countWords = (lines: Lines, i: number): number => lineText(lines, i).split(' ').length;

/** Behind what parts two labels of a line, or ends it: spaces, dashes, slashes, colons. */
export function skipParting(units: Uint16Array, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at += 1) {
    const unit = units[at];
    const kind = classOf(unit);
    if (kind === Class.Letter || kind === Class.Digit || unit === 64 || unit === 43) return at;
  }
  return at;
}

/** Whether the line is a phrase of the table and no more. */
export function isAll(lines: Lines, i: number, phrases: Phrases): boolean {
  const end = lines.end[i];
  if (lengthOf(lines, i) > LONGEST_LABEL) return false;
  const to = phrases.endAt(lines, skipParting(lines.units, lines.start[i], end), end);
  return to >= 0 && skipParting(lines.units, to, end) === end;
}
