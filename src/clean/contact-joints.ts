import { Class, classOf } from '../text/characters.js';
import { isDetail } from './contact.js';
import { isLower, type Lines, lengthOf, mayHold } from './lines.js';
import { Mark } from './survey.js';
import { Among, contactLabels, extensions, offices, siteWord, wordEnd } from './words.js';

const COLON = 58;
const HYPHEN = 45;
const STOP = 46;

/**
 * What joins two lines of a contact block in list form: a space where the second only goes on with the first, else a line break.
 * `mayName`: line `i` is not the one that opens the block, "Contact", which is no first name of who stands below it.
 */
export function contactJoint(lines: Lines, i: number, mayName: boolean): ' ' | '\n' {
  return (mayGoOn(lines, i) && goesOnWithNext(lines, i)) || (mayName && isSplitName(lines, i)) ? ' ' : '\n';
}

/** Whether line `i` ends as a label does, or the next begins as a number or an extension: else each says a thing of its own. */
function mayGoOn(lines: Lines, i: number): boolean {
  const { units, start, end } = lines;
  return units[end[i] - 1] === COLON || (lines.tables[i + 1] & extensions.bit) !== 0 || mayBeginNumber(units[start[i + 1]]);
}

/** A label and its number, a number and its extension, two numbers of one line. */
function goesOnWithNext(lines: Lines, i: number): boolean {
  const next = i + 1;
  const start = lines.start[next];
  const end = lines.end[next];
  const isLabel = lines.units[lines.end[i] - 1] === COLON && isDetail(lines, i); // "Email :" | "name@iom.int"
  const mayBeNumber = end - start <= LONGEST_NUMBER && mayBeginNumber(lines.units[start]);
  if (isLabel || mayBeNumber) {
    const labelled = contactLabels.endAt(lines, start, end) >= 0 && isDetail(lines, next);
    if (isLabel && !labelled && isDetail(lines, next)) return true;
    if (mayBeNumber && !labelled && isRestOfNumber(lines, start, end) && isDetail(lines, i) && !holdsAt(lines, i)) return true;
  }
  if (extensions.endAt(lines, start, end) >= 0 && holdsDigit(lines, i) && holdsDigit(lines, next)) return true;
  return isSplitNumber(lines, i) && !(contactLabels.endAt(lines, start, end) >= 0 && isDetail(lines, next));
}

/** Length from which a line of a contact block is one that the layout has wrapped. */
const WRAPPED = 45;

/** "…, Tel: +963 11 612" | "1370, Fax:", "… ext." | "205": a number over two lines that hold more. */
function isSplitNumber(lines: Lines, i: number): boolean {
  const { text, units } = lines;
  const end = lines.end[i];
  if (lengthOf(lines, i) < WRAPPED || !isDigit(units[lines.start[i + 1]])) return false;
  if (/(?:\d|\+)[\s)./-]*$/.test(text.slice(end - 4, end))) return true;
  return extensions.endAt(lines, text.lastIndexOf(' ', end) + 1, end) >= 0;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const LONGEST_NUMBER = 24;
/** An opening bracket, a plus or a digit. */
export const mayBeginNumber = (unit: number): boolean => unit === 40 || unit === 43 || (unit >= 48 && unit <= 57);

/** "9361", "1130 ext. 27", "4412 (x 205)": digits and the signs of numbers, and at most an extension. */
function isRestOfNumber(lines: Lines, start: number, end: number): boolean {
  const line = lines.text.slice(start, end);
  const letters = line.search(/[^\d\s().,/-]/);
  return letters < 0 ? !line.includes(',') : extensions.endAt(lines, start + letters, end) >= 0 && isDigit(lines.units[start]);
}

const holdsAt = (lines: Lines, i: number): boolean =>
  mayHold(lines, i, Mark.At) && lines.text.slice(lines.start[i], lines.end[i]).includes('@');

/** Whether one of 0 to 9 stands in the line. */
function holdsDigit(lines: Lines, i: number): boolean {
  return mayHold(lines, i, Mark.Digit) && /\d/.test(lines.text.slice(lines.start[i], lines.end[i]));
}

/** "Joyce Achieng" | "Odhiambo" before the office: one name over two lines. */
function isSplitName(lines: Lines, i: number): boolean {
  if (i + 2 >= lines.count || !mayBeName(lines, i) || !mayBeName(lines, i + 1)) return false;
  if (countCapitals(lines, i) > 1 === countCapitals(lines, i + 1) > 1) return false; // a name and an office of two words each
  const first = nameWords(lines, i);
  if (first < 2) return false;
  const second = nameWords(lines, i + 1);
  if (second !== 1) return false;
  return offices.endAt(lines, lines.start[i + 2], lines.end[i + 2]) >= 0 || isDetail(lines, i + 2);
}

/** Whether no digit, "@" or colon stands in the line, as in a name; where residue was cut, those may have been its own. */
const mayBeName = (lines: Lines, i: number): boolean =>
  !mayHold(lines, i, Mark.Digit | Mark.At | Mark.Credit) || mayHold(lines, i, Mark.Tag);

/** Words of a line with capitals: of a name's line, all but its particles. */
function countCapitals({ units, start, end }: Lines, i: number): number {
  let words = 0;
  for (let at = start[i]; at < end[i]; ) {
    if (classOf(units[at]) !== Class.Letter) {
      at += 1;
      continue;
    }
    if (!isLower(units[at]) && (at === 0 || units[at - 1] !== HYPHEN)) words += 1;
    at = wordEnd(units, at, end[i]);
  }
  return words;
}

/** Number of words of a line that holds nothing but a name's capitalised words and particles; 0 for any other. */
function nameWords(lines: Lines, i: number): number {
  if (lengthOf(lines, i) > LONGEST_NAME || isDetail(lines, i) || offices.endAt(lines, lines.start[i], lines.end[i]) >= 0) return 0;
  return capitalisedWords(lines, lines.start[i], lines.end[i]);
}

const LONGEST_NAME = 40;

function capitalisedWords(lines: Lines, start: number, end: number): number {
  const { units } = lines;
  let words = 0;
  for (let at = start; at < end; ) {
    const unit = units[at];
    const kind = classOf(unit);
    if (kind === Class.Letter) {
      const to = wordEnd(units, at, end);
      const sets = siteWord(lines, at, to)?.sets ?? 0;
      if (sets & Among.Role || (isLower(unit) && !(sets & Among.Linking))) return 0;
      if (!isLower(unit) && (at === 0 || units[at - 1] !== HYPHEN)) words += 1;
      at = to;
    } else if (kind === Class.Space || unit === HYPHEN || unit === STOP) at += 1;
    else return 0;
  }
  return words;
}
