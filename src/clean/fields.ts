import { Class, classOf } from '../text/characters.js';
import type { Written } from '../text/units.js';
import { type Gathered, isAll, LONGEST_LABEL, lineText, publish, removeLines } from './labels.js';
import { isAfterGap, type Lines, lengthOf } from './lines.js';
import { stampBelow } from './stamp-lines.js';
import { readStamp } from './stamps.js';
import { fields, posted, tailFields } from './words.js';

/** First line behind a list of fields that begins at line `from`, one field name a line and its value below; `from` where there is none. */
function fieldsEnd(lines: Lines, from: number, least: number): number {
  let names = 0;
  let end = from;
  while (isFieldName(lines, end)) {
    names += 1;
    end = valueEnd(lines, end + 1);
  }
  return names < least ? from : end;
}

const isFieldName = (lines: Lines, i: number): boolean => i < lines.count && (isAll(lines, i, fields) || isAll(lines, i, posted));

/** Lines of the field list at line `i`, 0 where there is none of `least` fields; a date of publication among them is noted. */
export function takeFields(lines: Lines, i: number, least: number, gathered: Gathered): number {
  const end = fieldsEnd(lines, i, least);
  if (end === i) return 0;
  for (let k = i; k + 1 < end; k += 1) publish(lines, k + 1, stampBelow(lines, k), gathered);
  removeLines(lines, i, end, 'fields', 'field names with their values', gathered);
  return end - i;
}

/** "Language English" right below a stamp: a field with its value beside it. */
export function isFieldLine(lines: Lines, i: number): boolean {
  if (lengthOf(lines, i) > 40) return false;
  const name = fields.endAt(lines, lines.start[i], lines.end[i]);
  return (
    name >= 0 &&
    name < lines.end[i] &&
    !/[.,;]/.test(lines.text.slice(name, lines.end[i])) &&
    lines.text.slice(name, lines.end[i]).trim().split(/\s+/).length <= 2
  );
}

/** Behind the value of a field, one short line or the two ends of a period; a field may have none. */
function valueEnd(lines: Lines, from: number): number {
  if (from >= lines.count || !valueFits(lines, from) || isFieldName(lines, from)) return from;
  if (isAfterGap(lines, from)) return isFieldName(lines, from + 1) ? from + 1 : from; // "Author" | | "Ana Ruiz" | | "Date"
  if (isShortDate(lines, from) && isShortDate(lines, from + 1)) return from + 2;
  let end = from + 1;
  while (isDashed(lines, from) && isDashed(lines, end) && !isAfterGap(lines, end)) end += 1; // one a line
  return end;
}

const isDashed = (lines: Lines, i: number): boolean =>
  i < lines.count &&
  (lines.units[lines.start[i]] === 45 || isStar(lines.units[lines.start[i]])) &&
  lines.units[lines.start[i] + 1] === 32 &&
  valueFits(lines, i);

const isShortDate = (lines: Lines, i: number): boolean =>
  i >= 0 && i < lines.count && lengthOf(lines, i) <= 24 && readStamp(lineText(lines, i)) !== null;
/** Longest value, and longest of those to write to: "DTM Mali, dtm@iom.int; Awa Diop, adiop@iom.int". */
const VALUE = 48;
const ADDRESSES = 120;

const valueFits = (lines: Lines, i: number): boolean =>
  lengthOf(lines, i) <= VALUE || (lengthOf(lines, i) <= ADDRESSES && lineText(lines, i).includes('@'));

const isStar = (unit: number): boolean => unit === 0x2022 || unit === 42;

/** "Languages" and the bullets under it. */
export function languagesEnd(lines: Lines, from: number): number {
  let end = from;
  if (isAll(lines, end, fields)) end += 1;
  const first = end;
  while (end < lines.count && lengthOf(lines, end) <= 24 && isStar(lines.units[lines.start[end]])) end += 1;
  return end > first ? end : from;
}

/** Bits of the tables that closing fields begin with a phrase of. */
export const TAIL = tailFields.bit | fields.bit;

/** Whether the line closes a release with its fields: "Language English Posted: ...Image: Region-Country: ...", "Press Release Type: Global". */
export function isTail(lines: Lines, i: number): boolean {
  if ((lines.tables[i] & TAIL) === 0) return false;
  const start = lines.start[i];
  const end = lines.end[i];
  const first = tailFields.endAt(lines, start, end);
  const sign = lines.units[first] === 32 ? first + 1 : first; // "Thème : eau"
  if (first >= 0 && lines.units[sign] === 58 && end - start <= LONGEST_LABEL) return true;
  return end - start <= 600 && (first >= 0 || fields.endAt(lines, start, end) >= 0) && countFields(lines, start, end) >= 2;
}

/** Field names before a colon, though glued to the value before: "17:11Image: Region-Country:". */
function countFields(page: Written, start: number, end: number): number {
  const { text } = page;
  let count = 0;
  for (let at = text.indexOf(':', start); at >= 0 && at < end; at = text.indexOf(':', at + 1)) {
    let from = at;
    while (from > start && (classOf(text.charCodeAt(from - 1)) === Class.Letter || text.charCodeAt(from - 1) === 45)) from -= 1;
    const capital = text.slice(from, at).search(/\p{Lu}[\p{Ll}]*(?:-\p{Lu}\p{Ll}*)?$/u);
    if (capital >= 0 && tailFields.endAt(page, from + capital, at) === at) count += 1;
  }
  return count;
}

/** Lines that the closing fields at line `i` take, with the caption that stands among them; the date they give is noted. */
export function takeTail(lines: Lines, i: number, gathered: Gathered): number {
  if (!isTail(lines, i)) return 0;
  const line = lineText(lines, i);
  const at = line.search(/Posted:|Publi/);
  if (at >= 0) {
    const stamp = readStamp(line.slice(at));
    if (stamp !== null) publish(lines, i, { ...stamp, start: stamp.start + at, end: stamp.end + at }, gathered);
  }
  const caption = line.endsWith(':') && i + 2 < lines.count && !isTail(lines, i + 1) && isTail(lines, i + 2) ? 1 : 0;
  removeLines(lines, i, i + 1 + caption, 'tail', 'fields of the release', gathered);
  return 1 + caption;
}
