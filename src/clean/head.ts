import { fold } from '../text/characters.js';
import { isCaption } from './captions.js';
import { languagesEnd, takeFields } from './fields.js';
import { isReadingTime } from './html/box-labels.js';
import { countWords, type Gathered, isAll, LONGEST_LABEL, lineText, publish, removeLines, skipParting } from './labels.js';
import { isAfterGap, isEnded, type Lines, lengthOf, mayHold, Trait } from './lines.js';
import { stampOf, takeStamp } from './stamp-lines.js';
import { readStamp, type Stamp } from './stamps.js';
import { Mark } from './survey.js';
import { endsOpen } from './title.js';
import { FURNITURE, fields, furniture, furnitureStarts, headers, notes, titleMonths, wordEnd } from './words.js';

/** Whether the line is made of header labels only: "Communiqué", "News - ", "Comunicado / Local". */
export function isHeader(lines: Lines, i: number): boolean {
  const end = lines.end[i];
  if (lengthOf(lines, i) > LONGEST_LABEL) return false;
  for (let at = lines.start[i]; at < end; ) {
    const to = headers.endAt(lines, at, end);
    if (to < 0) return false;
    at = skipParting(lines.units, to, end);
  }
  return true;
}

/** "Press Release —Global December 23, 2015": labels, a dash, where it was issued, and the date at the line's end. */
export function datedHeader(lines: Lines, i: number): Stamp | null {
  const { text } = lines;
  const label = lengthOf(lines, i) > LONGEST_LABEL ? -1 : headers.endAt(lines, lines.start[i], lines.end[i]);
  if (label < 0 || !/^\s?[—–|:-]/.test(text.slice(label, label + 2))) return null;
  const stamp = readStamp(lineText(lines, i));
  const words = stamp === null ? 0 : text.slice(label, lines.start[i] + stamp.start).split(/\s+/).length;
  return stamp !== null && lines.start[i] + stamp.end === lines.end[i] && words <= 5 ? stamp : null;
}

/** "Informing humanitarians worldwide 24/7 — a service provided by UN OCHA" */
const LONGEST_FURNITURE = 72;

/** Whether the line is furniture wherever it stands. */
export function isFurniture(lines: Lines, i: number): boolean {
  if (lengthOf(lines, i) > LONGEST_FURNITURE) return false;
  return isAll(lines, i, furniture) || furnitureStarts.endAt(lines, lines.start[i], lines.end[i]) >= 0;
}

/** "." alone on its line. */
const isBare = ({ units, start, end }: Lines, i: number): boolean => skipParting(units, start[i], end[i]) === end[i];

/** "Afghanistan + 5 more": the countries that a page is filed under. */
const isFiledUnder = (lines: Lines, i: number): boolean =>
  mayHold(lines, i, Mark.Plus) && lengthOf(lines, i) <= 60 && /^[\p{L}][^.]* \+ \d+ \p{L}+$/u.test(lineText(lines, i));

/** "Home / Press Room": the way to the page. */
function isBreadcrumb(lines: Lines, i: number): boolean {
  if (lengthOf(lines, i) > LONGEST_LABEL) return false;
  if (headers.endAt(lines, lines.start[i], lines.end[i]) < 0) return false;
  const first = wordEnd(lines.units, lines.start[i], lines.end[i]);
  return /^ [/»>›] /.test(lines.text.slice(first, first + 3));
}

/** "Accueil / Appels d'offres / Des puits pour Lahj": the way to the page, up to the title that is the next line. */
function isWayToTitle(lines: Lines, i: number): boolean {
  const title = i + 1 < lines.count ? lengthOf(lines, i + 1) : 0;
  if (title < LEAST_TITLE || lengthOf(lines, i) < title + 3) return false;
  const at = lines.end[i] - title;
  const sign = lines.text[at - 2];
  if (sign === undefined || !'/»>›'.includes(sign) || lines.text[at - 1] !== ' ' || lines.text[at - 3] !== ' ') return false;
  return lines.text.slice(at, lines.end[i]) === lineText(lines, i + 1);
}

/** Fewer letters are the name of a section. */
const LEAST_TITLE = 12;

const QUESTION_MARK = 63;

const WRITTEN_DAY = /^\d{1,2}[°º]? (\p{L}+) \d{4}$/u;
/** Longer lines are prose. */
const LONGEST_HEADLINE = 200;

/** "23 febbraio 2011" in place of a title: below it the true one in capitals, or the text. */
function isDateTitle(lines: Lines, i: number): boolean {
  const month =
    lengthOf(lines, i) > 24 || i + 1 >= lines.count || !mayHold(lines, i, Mark.Digit) ? null : WRITTEN_DAY.exec(lineText(lines, i).trim());
  if (month === null || !titleMonths.has(fold(month[1]))) return false;
  const below = lineText(lines, i + 1);
  return below.length > LONGEST_HEADLINE || (below === below.toUpperCase() && below !== below.toLowerCase());
}

/** Most digits of the number of pages that sites of documents put on the first line. */
const PAGES = 3;

/** "17" alone on the first line of all, with the document below it. */
const isPageCount = (lines: Lines, i: number): boolean =>
  i === 0 && lines.count > 1 && lengthOf(lines, 0) <= PAGES && /^\d+$/.test(lineText(lines, 0));

/** First line of the article: behind header labels, skip links, field lists, stamps and a photograph's caption. `from`: behind the menu. */
export function headEnd(lines: Lines, from: number, gathered: Gathered): number {
  let i = from;
  if (isPageCount(lines, i)) {
    removeLines(lines, i, i + 1, 'furniture', 'how many pages a document has', gathered);
    i += 1;
  }
  let isCut = false; // a menu was, so that what follows is the title
  while (i < lines.count) {
    const next = furnitureEnd(lines, i, from, gathered);
    const behind: number = next === i && !isCut ? bannerEnd(lines, i, i > from) : next;
    if (behind === i) break;
    if (next === i) {
      for (let k = Math.max(i, behind - DATED_LINES); k < behind; k += 1) publish(lines, k, dateOf(lines, k), gathered);
      removeLines(lines, i, behind, 'header', 'names of the site and its sections', gathered);
      isCut = behind - i >= LONG_MENU.lines;
    }
    i = behind;
  }
  if (!isOnlyFiledUnder(lines, i) && !isSaidByTitle(lines, i) && !(i > from && isFiledBehind(lines, i))) return i;
  removeLines(lines, i, i + 1, 'header', 'where the page is filed', gathered);
  return i + 1;
}

/** Lines above a title that may date the page. */
const DATED_LINES = 3;

function dateOf(lines: Lines, i: number): Stamp | null {
  const stamp = stampOf(lines, i, false);
  return stamp === 'no date' ? null : stamp;
}

/** Most lines of a site's names and sections above a header label, and most words of one; fewest lines of a menu, and most words of one. */
const MOST_NAMES = 4;
const NAME_WORDS = 3;
const MENU_LINES = 4;
const MENU_WORDS = 10;
const NEWSPAPER_WORDS = 6;
const LONGEST_NUMBER = 16;

/**
 * Behind "UN Migration" | "IOM Nepal", "Somalia": lines of few words above a header label, where furniture stood before them (`begun`); behind a
 * newspaper's name and the row of its sections; behind a window's title, "Wells for Lahj | IOM Yemen", above the title itself; behind a menu of
 * labels, a line each. Else `i`.
 */
function bannerEnd(lines: Lines, i: number, begun: boolean): number {
  if (isWindowTitle(lines, i) || isRowOfSections(lines, i) || (begun && isNumber(lines, i))) return i + 1;
  if (isRowOfSections(lines, i + 1) && isNameOfSite(lines, i, NEWSPAPER_WORDS)) return i + 2;
  if (endsWithHeader(lines, i) && titleBehind(lines, i + 1) >= 0) return i + 1;
  let at = i;
  while (
    (begun || isKindUnknown(lines, i)) &&
    at < i + MOST_NAMES &&
    at < lines.count &&
    isNameOfSite(lines, at, NAME_WORDS) &&
    !isHeader(lines, at)
  )
    at += 1;
  return at > i && at < lines.count && isHeader(lines, at) && titleBehind(lines, at) >= 0 ? at : labelsEnd(lines, i, begun);
}

/** "Avis de vacance" above "Local": the page's first line, of a kind that no list has, right above its reach. */
const isKindUnknown = (lines: Lines, i: number): boolean => i === 0 && lines.count > 1 && isHeader(lines, 1) && !isAfterGap(lines, 1);

/** "N.º 12/2018": a release's own number, below its kind. */
const isNumber = (lines: Lines, i: number): boolean =>
  i < lines.count && lengthOf(lines, i) <= LONGEST_NUMBER && /^n(?:\.?[º°]|o\.?)\s?\d[\d/.-]*$/iu.test(lineText(lines, i));

/**
 * Behind a block of short lines, two of them labels of sites, where a blank line parts it from a title that stands alone, or behind a menu of a
 * label a line; else `i`.
 */
function labelsEnd(lines: Lines, i: number, begun: boolean): number {
  let labels = begun ? 1 : 0;
  let at = i;
  while (at < lines.count && (at === i || !isAfterGap(lines, at) || isLabel(lines, at)) && isNameOfSite(lines, at, MENU_WORDS)) {
    if (isLabel(lines, at)) labels += 1;
    at += 1;
  }
  if (labels < 2 || at - i < MENU_LINES || at >= lines.count) return i;
  if (labels >= LONG_MENU.labels && at - i >= LONG_MENU.lines) return titleAbove(lines, i, at);
  const title = isAfterGap(lines, at) ? titleBehind(lines, at) : -1;
  return title >= 0 && title + 1 < lines.count && isAfterGap(lines, title + 1) ? at : i;
}

/** Fewest lines of a menu right above the title, and fewest of them that are labels of sites. */
const LONG_MENU = { lines: 8, labels: 3 };

/** First line of the title between a menu that begins at line `i` and the longer line `at`: that line itself, or the last one above it that may be a headline. */
function titleAbove(lines: Lines, i: number, at: number): number {
  const isTitle =
    titleBehind(lines, at) === at &&
    !isCaption(lines, at) &&
    (!isAfterGap(lines, at) || isLabel(lines, at - (dateOf(lines, at - 1) === null ? 1 : 2)));
  let title = isTitle ? at : at - 1;
  while (!isTitle && title > i && isBelowTitle(lines, title)) title -= 1;
  while (title > i && !isAfterGap(lines, title) && endsOpen(lines, title - 1)) title -= 1; // wrapped
  return title + 1 < lines.count && lineText(lines, title) === lineText(lines, title + 1) ? title + 1 : title;
}

/** Whether the line is a label that sites share: "Press Releases", "Search", "Home » News". */
const isLabel = (lines: Lines, i: number): boolean =>
  (lines.tables[i] & FURNITURE) !== 0 && (isHeader(lines, i) || isFurniture(lines, i) || isBreadcrumb(lines, i));

/** "3 min read" alone on its line. */
export const isReading = (lines: Lines, i: number): boolean => mayHold(lines, i, Mark.Digit) && isReadingTime(lineText(lines, i));

/** Whether a line between the title and its text is no headline: "Share", "12 March 2014", a caption, "Send by mail" between "LinkedIn" and "Print". */
const isBelowTitle = (lines: Lines, i: number): boolean =>
  titleBehind(lines, i) !== i ||
  isLabel(lines, i) ||
  isCaption(lines, i) ||
  isReading(lines, i) ||
  (isFurniture(lines, i - 1) && i + 1 < lines.count && isFurniture(lines, i + 1) && isNameOfSite(lines, i, NAME_WORDS));

/** The line behind header labels and a stamp from line `i` on, if it can be a title; else -1. */
function titleBehind(lines: Lines, i: number): number {
  let at = i;
  while (at < lines.count && isHeader(lines, at)) at += 1;
  if (at < lines.count && (stampOf(lines, at, false) !== null || datedHeader(lines, at) !== null)) at += 1;
  if (at >= lines.count || lengthOf(lines, at) < LEAST_TITLE || lengthOf(lines, at) > LONGEST_HEADLINE) return -1;
  const asks = lines.units[lines.end[at] - 1] === QUESTION_MARK;
  return (isEnded(lines, at) && !asks) || isFurniture(lines, at) || isAll(lines, at, fields) ? -1 : at;
}

/** "IOM Yemen Press Release": a header label of several words behind a few others. */
function endsWithHeader(lines: Lines, i: number): boolean {
  if (!isNameOfSite(lines, i, NEWSPAPER_WORDS)) return false;
  const { text, start, end } = lines;
  for (let at = start[i]; at < end[i]; at = text.indexOf(' ', at) + 1 || end[i])
    if (headers.endAt(lines, at, end[i]) === end[i]) return text.slice(at, end[i]).includes(' ') && notes.endAt(lines, at, end[i]) < 0;
  return false;
}

function isNameOfSite(lines: Lines, i: number, words: number): boolean {
  return i < lines.count && lengthOf(lines, i) < LONGEST_BANNER && !isEnded(lines, i) && countWords(lines, i) <= words;
}

/** "Politique | Economie | Sports": three labels or more with bars between them, above no sentence. */
function isRowOfSections(lines: Lines, i: number): boolean {
  if (i + 1 >= lines.count || isEnded(lines, i + 1) || lengthOf(lines, i) > LONGEST_LABEL) return false;
  const line = lineText(lines, i);
  return line.includes('|') && /^(?:[\p{L}’'& ]{3,24}\|){2,}[\p{L}’'& ]{3,24}$/u.test(line);
}

/** Most lines of a menu between a window's title and the title, and longest name of a site behind the bar. */
const MOST_BETWEEN = 60;
const LONGEST_SITE = 64;

/** A line that begins with the title below it and goes on with a bar or dash and the site's name; with a bar, a menu may stand between the two. */
function isWindowTitle(lines: Lines, i: number): boolean {
  const length = i < lines.count ? lengthOf(lines, i) : 0;
  if (length < LEAST_TITLE + 3 || length > LONGEST_HEADLINE + LONGEST_SITE) return false;
  const line = lineText(lines, i);
  const last = i === 0 && line.includes(' | ') ? MOST_BETWEEN : 1;
  for (let at = i + 1; at < lines.count && at <= i + last; at += 1) {
    const title = lengthOf(lines, at);
    if (title < LEAST_TITLE || length < title + 3 || length > title + LONGEST_SITE) continue;
    const sign = line.slice(title, title + 3);
    if ((at === i + 1 ? /^ [|–—-] /.test(sign) : sign === ' | ') && line.startsWith(lineText(lines, at))) return true;
  }
  return false;
}

/** A country alone above the title, which the first field below the title says again. */
const isOnlyFiledUnder = (lines: Lines, i: number): boolean =>
  i + 3 < lines.count &&
  (lines.tables[i + 2] & fields.bit) !== 0 &&
  lengthOf(lines, i) === lengthOf(lines, i + 3) &&
  lineText(lines, i) === lineText(lines, i + 3);

/** "Iraq" right behind the site's own line, above a title that says it again. */
function isFiledBehind(lines: Lines, i: number): boolean {
  const isBehind = i + 1 < lines.count && lengthOf(lines, i) < LONGEST_NAME && lengthOf(lines, i) < lengthOf(lines, i + 1);
  if (!isBehind || furnitureStarts.endAt(lines, lines.start[i - 1], lines.end[i - 1]) < 0) return false;
  return lineText(lines, i + 1).includes(lineText(lines, i));
}

/** Longest name of a country that stands alone above a title. */
const LONGEST_NAME = 40;
/** Longest line of a site's names. */
const LONGEST_BANNER = 60;
/** Such titles name all places of a report. */
const LONGEST_FILED = 260;

/** "Ecuador" | "Ecuador: Terremoto", "Colombia" | "Colombia - Informe": a line that the title below begins with, before its colon or dash. */
function isSaidByTitle(lines: Lines, i: number): boolean {
  const length = i + 2 < lines.count ? lengthOf(lines, i) : 0;
  if (length === 0 || length > LONGEST_NAME || lengthOf(lines, i + 1) < length + 3) return false;
  const behind = lines.units[lines.start[i + 1] + length];
  if (behind !== 58 && behind !== 32) return false;
  if (!isAfterGap(lines, i + 1) || !isAfterGap(lines, i + 2) || isEnded(lines, i + 1) || lengthOf(lines, i + 1) > LONGEST_FILED)
    return false;
  const title = lineText(lines, i + 1);
  return /^(?: ?: | [-–—])/.test(title.slice(length, length + 3)) && title.startsWith(lineText(lines, i));
}

/** What all furniture of a head has one of, but for what it begins with. */
const HEAD_BITS = Trait.Signed | Trait.TimeEnd | Mark.Plus | Mark.Credit;

function furnitureEnd(lines: Lines, i: number, menuEnd: number, gathered: Gathered): number {
  const may = mayHold(lines, i, HEAD_BITS) || (lines.tables[i] & FURNITURE) !== 0;
  return may ? takenEnd(lines, i, menuEnd, gathered) : i;
}

function takenEnd(lines: Lines, i: number, menuEnd: number, gathered: Gathered): number {
  const take = (end: number, rule: string, why: string): number => {
    removeLines(lines, i, end, rule, why, gathered);
    return end;
  };
  const dated = datedHeader(lines, i);
  if (dated !== null) publish(lines, i, dated, gathered);
  if (dated !== null || isHeader(lines, i)) return take(i + 1, 'header', 'kind of page and its reach');
  const languages = languagesEnd(lines, i);
  if (languages > i) return take(languages, 'fields', 'languages of the site');
  const list = takeFields(lines, i, 2, gathered);
  if (list > 0) return i + list;
  if (isFurniture(lines, i) || isBare(lines, i)) return take(i + 1, 'furniture', 'line of the site');
  if (isFiledUnder(lines, i) || isBreadcrumb(lines, i) || isWayToTitle(lines, i)) return take(i + 1, 'header', 'where the page is filed');
  // a date right below the menu stands where the title does
  const isTitle = (i === menuEnd && menuEnd > 0) || isDateTitle(lines, i);
  if (isTitle && i > menuEnd) publish(lines, i, readStamp(lineText(lines, i)), gathered);
  const stamp = isTitle ? 0 : takeStamp(lines, i, false, gathered);
  if (stamp > 0) return i + stamp;
  return isCaption(lines, i) && i + 1 < lines.count ? take(i + 1, 'caption', 'caption of a photograph') : i;
}
