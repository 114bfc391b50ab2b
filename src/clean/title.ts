import { Class, classOf, isDash } from '../text/characters.js';
import { openerEnd } from './contact.js';
import { isByline, isReadingTime } from './html/box-labels.js';
import { isAll, lineText } from './labels.js';
import { beginsLower, isAfterGap, isEnded, isLower, type Lines, lengthOf, mayHold } from './lines.js';
import { isPlaceAndDate, stampOf } from './stamp-lines.js';
import { Mark } from './survey.js';
import { Among, fields, isAmong, mayOpen } from './words.js';

/** Longest headline that was seen has some 180 characters. */
const LONGEST_TITLE = 260;
/** A single line that ends with a full stop can still be a headline, if it is no longer than this. */
const LONGEST_SENTENCE = 120;
/** A headline goes over at most this many lines. */
const MOST_LINES = 3;

/** Number of lines of the title that begins at line `i` and ends before `limit`; 0 where the page goes straight into its text. */
export function titleLength(lines: Lines, i: number, limit: number): number {
  if (i >= limit || isDatelineAlone(lines, i)) return 0;
  if (mayOpen(lines.tables[i]) && openerEnd(lines, lines.start[i], lines.end[i]) >= 0) return 0; // "For more information, contact …"
  let length = 1;
  while (length < MOST_LINES + 1 && i + length < limit && continuesTitle(lines, i, length, limit)) length += 1;
  const last = i + length - 1;
  const size = lines.end[last] - lines.start[i];
  if (length > MOST_LINES || size > LONGEST_TITLE) return 0;
  const sentence = isEnded(lines, last) && lines.units[lines.end[last] - 1] === 46 && !endsWithShortForm(lines.text, lines.end[last]);
  if (sentence && (length > 1 || size > LONGEST_SENTENCE)) return 0;
  return (sentence || length > 1 || size > LONGEST_SENTENCE) && holdsSentences(lines.text, lines.start[i], lines.end[last]) ? 0 : length;
}

/** Longest dateline of an agency that was seen has some 40 characters. */
const LONGEST_DATELINE = 60;

/** "MADRID, 27 Abr. (EUROPA PRESS) -": where the text was issued and by whom, on a line above it. */
function isDatelineAlone({ units, start, end }: Lines, i: number): boolean {
  if (end[i] - start[i] > LONGEST_DATELINE || !isDash(units[end[i] - 1])) return false;
  const last = units[end[i] - 2] === 32 ? end[i] - 3 : end[i] - 2;
  return units[last] === 41;
}

/** Whether line `i + length` goes on with the title that began at line `i`. */
function continuesTitle(lines: Lines, i: number, length: number, limit: number): boolean {
  const next = i + length;
  if (isAfterGap(lines, next) || stampOf(lines, next, false) !== null || isPlaceAndDate(lines, next) || isAddress(lines, next))
    return false;
  if ((lines.tables[next] & fields.bit) !== 0 && isAll(lines, next, fields)) return false; // "Contact" above a value too long for a list
  if (mayHold(lines, next, Mark.Digit) && isReadingTime(lineText(lines, next))) return false;
  if (mayHold(lines, next, Mark.Credit) && isByline(lineText(lines, next))) return false; // "Spokesperson: Ana Ruiz"
  if (beginsLower(lines, next)) return true;
  if (isInCapitals(lines, next - 1) && !isInCapitals(lines, next)) return false;
  const blockEnds = next + 1 >= limit || isAfterGap(lines, next + 1);
  const short = lengthOf(lines, next) <= LONGEST_SENTENCE && !isEnded(lines, next);
  if (endsOpen(lines, next - 1)) return blockEnds ? short : lengthOf(lines, next) <= 60;
  if (isByline(lineText(lines, next))) return false;
  if (blockEnds && next + 1 < limit) return short; // a block of its own, before the first blank line
  const fragment = lengthOf(lines, next) <= 28 && short && lengthOf(lines, next - 1) >= 40;
  return fragment && !beginsLower(lines, next + 1) && lengthOf(lines, next + 1) > 28 && !isIssue(lines, next);
}

/** "FOUR WELLS FOR LAHJ", not "RDC". */
function isInCapitals(lines: Lines, i: number): boolean {
  if (isLower(lines.units[lines.start[i] + 1])) return false;
  const line = lineText(lines, i);
  return line.includes(' ') && line === line.toUpperCase() && line !== line.toLowerCase();
}

/** The page's own address, below its title. */
const isAddress = ({ text, start }: Lines, i: number): boolean => text.startsWith('http', start[i]);

/** "Rapport de situation n° 7", "Situation Report #12": which of a series the page is, below its title. */
const isIssue = ({ text, start, end }: Lines, i: number): boolean =>
  /^\p{Lu}.*\s(?:n[°º]|no\.|#)\s?\d+$/iu.test(text.slice(start[i], end[i]));

/** Whether a line ends in the middle of a phrase: with a linking word, a comma or a dash. */
export function endsOpen(lines: Lines, i: number): boolean {
  const { units } = lines;
  const end = lines.end[i];
  const unit = units[end - 1];
  if (unit === 44 || unit === 45 || unit === 0x2013 || unit === 58) return true;
  let start = end;
  while (start > lines.start[i] && classOf(units[start - 1]) === Class.Letter) start -= 1;
  return start < end && isAmong(lines, start, end, Among.Linking);
}

/** "EE.UU.", "U.S.", "R.D.C.": a full stop that ends no sentence. */
function endsWithShortForm(text: string, end: number): boolean {
  return /\.\p{L}{1,3}\.$/u.test(text.slice(Math.max(0, end - 8), end));
}

/** Whether a full stop and a capital stand inside the range: prose, not a headline. */
function holdsSentences(text: string, start: number, end: number): boolean {
  return /\p{Ll}{3}[.]\s+\p{Lu}/u.test(text.slice(start, end));
}
