import { type Gathered, isAll, LONGEST_LABEL, lineText, publish, removeLines, skipParting } from './labels.js';
import { endsWithAgo, hourEnd, type Lines, lengthOf, mayEndWithTime } from './lines.js';
import { readShortStamp, readStamp, type Stamp } from './stamps.js';
import { buttons, posted } from './words.js';

/** "15:05", "15h05" or "3:05 PM" at the end, or " ago". */
export function endsWithHour(units: Uint16Array, end: number): boolean {
  const hour = hourEnd(units, end);
  return (hour > 2 && (units[hour - 3] === 58 || units[hour - 3] === 104)) || endsWithAgo(units, end);
}

/** A button at the end: "03 Jan 2020 Chad Round 2 Download". */
export const endsWithButton = ({ text, end }: Lines, i: number): boolean => buttons.some((word) => text.endsWith(word, end[i]));

/** Age of a page as stamps give it: "17 hours 23 min ago", or behind a word of publication. */
const AGO = /\b(?:ago|il y a|hace|vor|fa)\b/i;
const ALONE = /^\d+ \p{L}+ (?:\d+ \p{L}+ )?ago$/u;
const LONGEST_AGE = 32;

/** Whether the line, with `words` units of publication before (-1: none), is an age and nothing else: "Updated: 1 hour 46 min ago", but no wrapped "Il y a 839 migrants, dont 392". */
function isAge(line: string, words: number): boolean {
  const age = line.slice(Math.max(words, 0)).trim();
  return age.length <= LONGEST_AGE && (words < 0 ? ALONE.test(age) : /\d/.test(age) && AGO.test(age));
}

/**
 * Whether the line is a stamp: a date and nothing else, a date behind words of publication or behind the name of a feed
 * ("PBN News Kenya - Thu, 06/04/2015 - 11:40"). `strict`: only with weekday and clock, or with words of publication.
 */
export function stampOf(lines: Lines, i: number, strict: boolean): Stamp | 'no date' | null {
  const { units } = lines;
  const posting = (lines.tables[i] & posted.bit) !== 0;
  if (!posting && !mayEndWithTime(lines, i)) return strict ? null : besideButton(lines, i);
  const length = lengthOf(lines, i);
  if (length > LONGEST_LABEL) return null;
  const start = lines.start[i];
  const end = lines.end[i];
  const words = posting ? posted.endAt(lines, start, end) : -1;
  if (words < 0 && !mayEndWithTime(lines, i)) return null;
  if (words < 0 && strict && !endsWithHour(units, end)) return null;
  const line = lineText(lines, i);
  const stamp = readStamp(line);
  if (stamp === null) return isAge(line, words < 0 ? -1 : words - start) ? 'no date' : null;
  const clock = /\d{1,2}[:h]\d{2}/.test(stamp.text) && stamp.start + stamp.text.search(/\d/) > stamp.start;
  const before = line.slice(0, stamp.start).trim();
  if (words >= 0 && skipParting(units, words, end) >= start + stamp.start) return stamp;
  if (clock && stamp.end === length && (before === '' || /[-–—|:,]$/.test(before))) return stamp;
  return !strict && before === '' && stamp.end === length ? stamp : null;
}

/** "03 Jan 2020 Chad Round 2 Download": the date of a report, where it is filed, and its button. */
function besideButton(lines: Lines, i: number): Stamp | null {
  if (!endsWithButton(lines, i) || lengthOf(lines, i) > LONGEST_LABEL) return null;
  const stamp = readStamp(lineText(lines, i));
  return stamp !== null && stamp.start === 0 ? stamp : null;
}

/** "طرابلس - 17 مارس 2022", "Kabul / Ginebra, 3 de abril de 2012": a place, a dash or comma and a full date are a line of their own, and the dateline of what follows. */
export function isPlaceAndDate(lines: Lines, i: number): boolean {
  if (lengthOf(lines, i) > LONGEST_LABEL || !mayEndWithTime(lines, i)) return false;
  const line = lineText(lines, i);
  const stamp = readStamp(line);
  return stamp !== null && stamp.end === line.length && /^\p{L}[\p{L}\s,،'’/]{1,30}[-–—,]\s*$/u.test(line.slice(0, stamp.start));
}

/** Words before a date whose date stands on the next line: "Date Publish:" | "05/12/2016". */
export function stampBelow(lines: Lines, i: number): Stamp | null {
  if (i + 1 >= lines.count || !isAll(lines, i, posted)) return null;
  const below = lengthOf(lines, i + 1) <= 48 ? lineText(lines, i + 1) : '';
  const stamp = readStamp(below) ?? readShortStamp(below);
  return stamp !== null && stamp.start === 0 && stamp.end === lengthOf(lines, i + 1) ? stamp : null;
}

/** Lines that the stamp at line `i` takes, 0 where there is none; its date is noted. */
export function takeStamp(lines: Lines, i: number, strict: boolean, gathered: Gathered): number {
  const below = stampBelow(lines, i);
  if (below !== null) {
    publish(lines, i + 1, below, gathered);
    removeLines(lines, i, i + 2, 'stamp', 'date of publication', gathered);
    return 2;
  }
  const stamp = stampOf(lines, i, strict);
  if (stamp === null) return 0;
  if (stamp !== 'no date') publish(lines, i, stamp, gathered);
  removeLines(lines, i, i + 1, 'stamp', stamp === 'no date' ? 'age of the page' : 'date of publication', gathered);
  return 1;
}
