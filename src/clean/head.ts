import type { Removal } from '../model/article.js';
import { Class, classOf } from '../text/characters.js';
import { isCaption } from './captions.js';
import { type Lines, lengthOf } from './lines.js';
import { readStamp, type Stamp } from './stamps.js';
import { fields, furniture, furnitureStarts, headers, type Phrases, posted, tailFields, wordEnd } from './words.js';

/** Longest line that is looked at as a label, a field or a stamp. */
const LONGEST = 100;

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
function publish(lines: Lines, i: number, stamp: Stamp | null, gathered: Gathered): void {
  if (stamp === null || gathered.published !== null) return;
  const offset = lines.start[i];
  gathered.published = { ...stamp, start: stamp.start + offset, end: stamp.end + offset };
}

const lineText = (lines: Lines, i: number): string => lines.text.slice(lines.start[i], lines.end[i]);

/** Behind what parts two labels of a line, or ends it: spaces, dashes, slashes, colons. */
function skipParting(text: string, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === Class.Letter || kind === Class.Digit || text.charCodeAt(at) === 64 || text.charCodeAt(at) === 43) return at;
  }
  return at;
}

/** Whether the line is a phrase of the table and no more. */
function isAll(lines: Lines, i: number, phrases: Phrases): boolean {
  const end = lines.end[i];
  if (lengthOf(lines, i) > LONGEST) return false;
  const to = phrases.match(lines.text, skipParting(lines.text, lines.start[i], end), end);
  return to >= 0 && skipParting(lines.text, to, end) === end;
}

/** Whether the line is made of header labels only: "Communiqué", "News - ", "Comunicado / Local". */
export function isHeader(lines: Lines, i: number): boolean {
  const end = lines.end[i];
  if (lengthOf(lines, i) > LONGEST) return false;
  for (let at = lines.start[i]; at < end; ) {
    const to = headers.match(lines.text, at, end);
    if (to < 0) return false;
    at = skipParting(lines.text, to, end);
  }
  return true;
}

/** "Press Release —Global December 23, 2015": labels, a dash, where it was issued, and the date at the line's end. */
function datedHeader(lines: Lines, i: number): Stamp | null {
  const { text } = lines;
  const label = lengthOf(lines, i) > LONGEST ? -1 : headers.match(text, lines.start[i], lines.end[i]);
  if (label < 0 || !/^\s?[—–|:-]/.test(text.slice(label, label + 2))) return null;
  const stamp = readStamp(lineText(lines, i));
  const words = stamp === null ? 0 : text.slice(label, lines.start[i] + stamp.start).split(/\s+/).length;
  return stamp !== null && lines.start[i] + stamp.end === lines.end[i] && words <= 5 ? stamp : null;
}

/** Whether the line is furniture wherever it stands. */
export function isFurniture(lines: Lines, i: number): boolean {
  if (lengthOf(lines, i) > 60) return false;
  return isAll(lines, i, furniture) || furnitureStarts.match(lines.text, lines.start[i], lines.end[i]) >= 0;
}

/** "15:05" or "15h05" at the end. */
const isClockEnd = (text: string, end: number): boolean => text.charCodeAt(end - 3) === 58 || text.charCodeAt(end - 3) === 104;

/** Age of a page as stamps give it: "17 hours 23 min ago". */
const AGO = /\b(?:ago|il y a|hace|vor|fa)\b/i;

/**
 * Whether the line is a stamp: a date and nothing else, a date behind words of publication or behind the name of a feed
 * ("PBN News Germany - Fri, 09/07/2018 - 15:05"). `strict`: only with weekday and clock, or with words of publication.
 */
export function stampOf(lines: Lines, i: number, strict: boolean): Stamp | 'no date' | null {
  const { text } = lines;
  const length = lengthOf(lines, i);
  if (length > LONGEST) return null;
  const start = lines.start[i];
  const words = posted.match(text, start, lines.end[i]);
  const last = text.charCodeAt(lines.end[i] - 1);
  if (words < 0 && !(last >= 48 && last <= 57) && !text.endsWith(' ago', lines.end[i])) return null;
  if (words < 0 && strict && last >= 48 && last <= 57 && !isClockEnd(text, lines.end[i])) return null;
  const line = lineText(lines, i);
  const stamp = readStamp(line);
  if (stamp === null) return /\d/.test(line) && AGO.test(line) && (words >= 0 || length <= 60) ? 'no date' : null;
  const clock = /\d{1,2}[:h]\d{2}/.test(stamp.text) && stamp.start + stamp.text.search(/\d/) > stamp.start;
  const before = line.slice(0, stamp.start).trim();
  if (words >= 0 && skipParting(text, words, lines.end[i]) >= start + stamp.start) return stamp;
  if (clock && stamp.end === length && (before === '' || /[-–—|:,]$/.test(before))) return stamp;
  return !strict && before === '' && stamp.end === length ? stamp : null;
}

/** Words before a date whose date stands on the next line: "Date Publish:" | "03/09/2018". */
function stampBelow(lines: Lines, i: number): Stamp | null {
  if (i + 1 >= lines.count || !isAll(lines, i, posted)) return null;
  const stamp = lengthOf(lines, i + 1) <= 48 ? readStamp(lineText(lines, i + 1)) : null;
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

/** First line behind a list of fields that begins at line `from`, one field name a line and its value below; `from` where there is none. */
function fieldsEnd(lines: Lines, from: number): number {
  let names = 0;
  let end = from;
  while (end < lines.count && isAll(lines, end, fields)) {
    names += 1;
    end = valueEnd(lines, end + 1);
  }
  return names < 2 ? from : end;
}

/** Lines of the field list at line `i`, 0 where there is none; a date of publication among them is noted. */
export function takeFields(lines: Lines, i: number, gathered: Gathered): number {
  const end = fieldsEnd(lines, i);
  if (end === i) return 0;
  for (let k = i; k + 1 < end; k += 1) publish(lines, k + 1, stampBelow(lines, k), gathered);
  removeLines(lines, i, end, 'fields', 'field names with their values', gathered);
  return end - i;
}

/** "Language English" right below a stamp: a field with its value beside it. */
export function isFieldLine(lines: Lines, i: number): boolean {
  if (lengthOf(lines, i) > 40) return false;
  const name = fields.match(lines.text, lines.start[i], lines.end[i]);
  return name >= 0 && name < lines.end[i] && !/[.,;]/.test(lines.text.slice(name, lines.end[i])) && lines.text.slice(name, lines.end[i]).trim().split(/\s+/).length <= 2;
}

/** Behind the value of a field, one short line or the two ends of a period; a field may have none. */
function valueEnd(lines: Lines, from: number): number {
  if (from >= lines.count || lines.gap[from] || !valueFits(lines, from) || isAll(lines, from, fields)) return from;
  return isShortDate(lines, from) && isShortDate(lines, from + 1) ? from + 2 : from + 1;
}

const isShortDate = (lines: Lines, i: number): boolean => i >= 0 && i < lines.count && lengthOf(lines, i) <= 24 && readStamp(lineText(lines, i)) !== null;
const valueFits = (lines: Lines, i: number): boolean => lengthOf(lines, i) <= 48;

/** "Languages" and the bullets under it. */
function languagesEnd(lines: Lines, from: number): number {
  let end = from;
  if (isAll(lines, end, fields)) end += 1;
  const first = end;
  while (end < lines.count && lengthOf(lines, end) <= 24 && /^[•*]/.test(lines.text[lines.start[end]])) end += 1;
  return end > first ? end : from;
}

/** "Afghanistan + 5 more": the countries that a page is filed under. */
const isFiledUnder = (lines: Lines, i: number): boolean => lengthOf(lines, i) <= 60 && /^[\p{L}][^.]* \+ \d+ \p{L}+$/u.test(lineText(lines, i));

/** "Home / Press Room": the way to the page. */
function isBreadcrumb(lines: Lines, i: number): boolean {
  if (lengthOf(lines, i) > LONGEST) return false;
  const first = wordEnd(lines.text, lines.start[i], lines.end[i]);
  return headers.match(lines.text, lines.start[i], lines.end[i]) >= 0 && /^ [\/»>›] /.test(lines.text.slice(first, first + 3));
}

/** First line of the article: behind header labels, skip links, field lists, stamps and a photograph's caption. `from`: behind the menu. */
export function headEnd(lines: Lines, from: number, gathered: Gathered): number {
  let i = from;
  while (i < lines.count) {
    const next = furnitureEnd(lines, i, from, gathered);
    if (next === i) break;
    i = next;
  }
  return i;
}

function furnitureEnd(lines: Lines, i: number, menuEnd: number, gathered: Gathered): number {
  const take = (end: number, rule: string, why: string): number => {
    removeLines(lines, i, end, rule, why, gathered);
    return end;
  };
  const dated = datedHeader(lines, i);
  if (dated !== null) publish(lines, i, dated, gathered);
  if (dated !== null || isHeader(lines, i)) return take(i + 1, 'header', 'kind of page and its reach');
  const languages = languagesEnd(lines, i);
  if (languages > i) return take(languages, 'fields', 'languages of the site');
  const list = takeFields(lines, i, gathered);
  if (list > 0) return i + list;
  if (isFurniture(lines, i)) return take(i + 1, 'furniture', 'line of the site');
  if (isFiledUnder(lines, i) || isBreadcrumb(lines, i)) return take(i + 1, 'header', 'where the page is filed');
  const isTitle = i === menuEnd && menuEnd > 0; // a date right below the menu stands where the title does
  const stamp = isTitle ? 0 : takeStamp(lines, i, false, gathered);
  if (stamp > 0) return i + stamp;
  return isCaption(lines, i) && i + 1 < lines.count ? take(i + 1, 'caption', 'caption of a photograph') : i;
}

/** Whether the line closes a release with its fields: "Language English Posted: ...Image: Region-Country: ...", "Press Release Type: Global". */
export function isTail(lines: Lines, i: number): boolean {
  const { text } = lines;
  const start = lines.start[i];
  const end = lines.end[i];
  const first = tailFields.match(text, start, end);
  if (first >= 0 && text.charCodeAt(first) === 58 && end - start <= LONGEST) return true;
  return end - start <= 600 && (first >= 0 || fields.match(text, start, end) >= 0) && countFields(text, start, end) >= 2;
}

/** Field names before a colon, though glued to the value before: "17:11Image: Region-Country:". */
function countFields(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf(':', start); at >= 0 && at < end; at = text.indexOf(':', at + 1)) {
    let from = at;
    while (from > start && (classOf(text.charCodeAt(from - 1)) === Class.Letter || text.charCodeAt(from - 1) === 45)) from -= 1;
    const capital = text.slice(from, at).search(/\p{Lu}[\p{Ll}]*(?:-\p{Lu}\p{Ll}*)?$/u);
    if (capital >= 0 && tailFields.match(text, from + capital, at) === at) count += 1;
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
