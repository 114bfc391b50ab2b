import { Class, classOf, fold } from '../text/characters.js';
import { isDetail, listEnd, openerEnd, runsOn } from './contact.js';
import { contactJoint, mayBeginNumber } from './contact-joints.js';
import { beginsLower, isAfterGap, isCaseless, isEnded, isWhite, type Lines, lengthOf, mayHold, Trait } from './lines.js';
import { LONGEST_LEAD, presentsContact } from './presented.js';
import { Mark } from './survey.js';
import { contactLabels, mayOpen } from './words.js';

/** What stands between a line and the next one: a space inside a paragraph, a line break inside a list, or a paragraph's end. */
export type Joint = ' ' | '\n' | '\n\n';

/** Longest line that is taken for a wrapped one: the pages wrap at 60 to 66 characters, others at 72 or 80 … */
const LONGEST_WRAPPED = 100;
/** … or wider, where a third of the longer lines go on with a small letter. */
const WIDEST = 200;
/** Least width of wrapped lines beside longer ones. */
const NARROWEST = 55;
const HYPHEN = 45;
/** Lines that are wrapped leave no more room than this at their end, unless a paragraph ends. */
const SLACK = 3;

/** How the lines [from, to) of a body are to be read. */
interface Wrapping {
  /** Width of the wrapped lines; 0 where each line is a paragraph. */
  readonly width: number;
  /** Blank lines stand between the paragraphs. */
  readonly gapped: boolean;
}

function wrappingOf(lines: Lines, from: number, to: number): Wrapping {
  let width = 0;
  let widest = 0;
  let long = 0;
  let open = 0;
  let openLong = 0;
  for (let i = from; i < to; i += 1) {
    const length = lengthOf(lines, i);
    if (length > LONGEST_WRAPPED) long += 1;
    else if (length > width) width = length;
    if (length > widest) widest = length;
    if (!isOpenLine(lines, i, to)) continue;
    open += 1;
    if (length > LONGEST_WRAPPED) openLong += 1;
  }
  if (openLong > 1 && openLong * 3 >= long && widest <= WIDEST) return { width: widest, gapped: false };
  const isWrapped = (open > 0 && (open > long || hasFullLine(lines, from, to, width))) || isFullWrap(lines, from, to, width);
  if (long * 4 > to - from || !isWrapped) return { width: 0, gapped: false };
  return { width, gapped: isGapped(lines, from, to, width) };
}

/** Whether line `i` goes on with a small letter, as wrapped lines do. */
const isOpenLine = (lines: Lines, i: number, to: number): boolean =>
  lengthOf(lines, i) > 30 &&
  i + 1 < to &&
  (lines.bits[i + 1] & (Trait.Gap | Trait.Lower)) === Trait.Lower &&
  !isEnded(lines, i) &&
  !isAddress(lines, i + 1);

/** Whether such a line leaves no room for the next word: among more paragraphs of one line each, an item of a list may begin with a small letter too. */
function hasFullLine(lines: Lines, from: number, to: number, width: number): boolean {
  const least = Math.max(width, NARROWEST);
  for (let i = from; i < to; i += 1) if (isOpenLine(lines, i, to) && lengthOf(lines, i) <= width && !fits(lines, i, least)) return true;
  return false;
}

/** "ana@iom.int": an address alone, whose small letter goes on with nothing. */
const isAddress = (lines: Lines, i: number): boolean =>
  mayHold(lines, i, Mark.At) && !lines.text.slice(lines.start[i], lines.end[i]).includes(' ');

/** Fewest blank lines behind sentences that tell where paragraphs end, for each line that ends short of the width with a sentence and has none. */
const GAPS = 3;

/** Whether paragraphs are parted by blank lines, so that a sentence may end short of the width inside one. */
function isGapped(lines: Lines, from: number, to: number, width: number): boolean {
  let gaps = 0;
  let short = 0;
  for (let i = from; i + 1 < to; i += 1) {
    if (!isEnded(lines, i)) continue;
    if (isAfterGap(lines, i + 1)) gaps += 1;
    else if (!beginsLower(lines, i + 1) && fits(lines, i, width)) short += 1;
  }
  return short > 0 && gaps >= short * GAPS;
}

/** Lines that must go on with no small letter, how many of them must be about full, and what room those leave: in a script without capitals … */
const CASELESS = { least: 3, share: 0.75, slack: 20 };
/** … and in any other, where nouns may have capitals; shorter lines are those of lists. */
const CAPITALS = { least: 4, share: 0.9, slack: 12, shortest: 40 };

/** Whether lines that go on with no small letter are about as long as the longest: they were wrapped, and are no list. */
function isFullWrap(lines: Lines, from: number, to: number, width: number): boolean {
  if (width <= CAPITALS.shortest) return false;
  const caseless = { open: 0, full: 0 };
  const capital = { open: 0, full: 0 };
  for (let i = from; i + 1 < to; i += 1) {
    if (isAfterGap(lines, i + 1) || isEnded(lines, i)) continue;
    const length = lengthOf(lines, i);
    if (isCaseless(lines.units[lines.start[i + 1]])) {
      caseless.open += 1;
      if (length >= width - CASELESS.slack) caseless.full += 1;
    } else if (length > CAPITALS.shortest) {
      capital.open += 1;
      if (length >= width - CAPITALS.slack) capital.full += 1;
    }
  }
  return (
    (caseless.open >= CASELESS.least && caseless.full >= caseless.open * CASELESS.share) ||
    (capital.open >= CAPITALS.least && capital.full >= capital.open * CAPITALS.share)
  );
}

/** Whether the first line of the body says the title again, in capitals or not. */
function repeatsTitle(lines: Lines, from: number): boolean {
  const length = from === 1 ? lengthOf(lines, 0) : 0;
  if (length === 0 || from + 1 >= lines.count) return false;
  const signed = lengthOf(lines, from) === length + 1 && lines.units[lines.end[from] - 1] === HYPHEN; // "Aid Efforts" | "Aid Efforts-"
  if (lengthOf(lines, from) !== length && !signed) return false;
  const start = lines.start[from];
  return fold(lines.text.slice(lines.start[0], lines.end[0])) === fold(lines.text.slice(start, start + length));
}

/** Joints behind each of the lines [from, to), `from` being the number of lines of the title: element `k` stands behind line `from + k`. */
export function jointsOf(lines: Lines, from: number, to: number): Joint[] {
  const joints: Joint[] = [];
  const wrapping = wrappingOf(lines, from, to);
  if (repeatsTitle(lines, from)) joints.push('\n\n');
  const tail = tailStart(lines, to);
  for (let i = from + joints.length; i < to; ) {
    const opens = mayOpen(lines.tables[i]) && !beginsLower(lines, i);
    let clause = opens ? openerEnd(lines, lines.start[i], lines.end[to - 1]) : -1;
    if (clause < 0 && i >= tail && presentsList(lines, i, to)) clause = lines.end[i];
    if (clause < 0) {
      joints.push(bodyJoint(lines, i, from, to, wrapping, joints[joints.length - 1] === '\n'));
      i += 1;
    } else {
      if (i > from && isEnded(lines, i - 1)) joints[joints.length - 1] = '\n\n'; // the line before may be full
      i = contactJoints(lines, i, to, clause, wrapping, joints, from);
    }
  }
  return joints;
}

/** Most lines of a list of persons at a page's end. */
const LONGEST_LIST = 24;

/** First of the lines at the end that may be such a list: the one behind the last sentence. */
function tailStart(lines: Lines, to: number): number {
  let i = to;
  while (i > 0 && to - i < LONGEST_LIST && ((lines.bits[i - 1] & Trait.Ended) === 0 || isDetail(lines, i - 1))) i -= 1;
  return i;
}

/**
 * "Vocería:" | "Ana Ruiz" | "OIM Lima" | "Tel. 633 0000", also without the first line, or without the person: to the end lines of names and
 * numbers, whatever the words before them.
 */
function presentsList(lines: Lines, i: number, to: number): boolean {
  const least = lines.units[lines.end[i] - 1] === COLON ? 2 : LEAST_LIST;
  if (to - i < least || lengthOf(lines, i) > LONGEST_LEAD || (lines.bits[i] & NO_PERSON) !== 0) return false;
  return presentsContact(lines, lines.start[i], lines.end[to - 1]) && listEnd(lines, i, false, to) === to;
}

/** Lines of a person, an office and a number. */
const LEAST_LIST = 3;
/** A line that names nobody begins with a small letter, or ends as a sentence. */
const NO_PERSON = Trait.Lower | Trait.Ended;

/** Joints of a contact block that begins with line `i`; returns the first line behind it. */
function contactJoints(lines: Lines, i: number, to: number, clause: number, wrapping: Wrapping, joints: Joint[], from: number): number {
  let line = i;
  for (; line + 1 < to && lines.end[line] < clause; line += 1) joints.push(' ');
  if (runsOn(lines, clause, lines.end[line]) && !beginsList(lines, line, to, wrapping)) {
    do {
      joints.push(runningJoint(lines, line, from, to, wrapping));
      line += 1;
    } while (line < to && joints[joints.length - 1] === ' ');
    return line;
  }
  const end = listEnd(lines, line, false, to);
  const opener = line;
  for (; line < end; line += 1)
    joints.push(
      line + 1 >= to || line + 1 === end || isAfterGap(lines, line + 1)
        ? '\n\n'
        : isWrappedContact(lines, line, wrapping)
          ? ' '
          : contactJoint(lines, line, line > opener),
    );
  return end;
}

/** Longest line of an opener and the first name of its list. */
const LONGEST_FIRST = 72;

/**
 * "Contact : Ana Ruiz" | "Media Officer" | "IOM Lima" | "Tel. …": a list whose first line holds the name, with room for the next, which says a thing of
 * its own; where lines are not wrapped also "Please contact Ana Ruiz, IOM Lima" | "Tel. …".
 */
function beginsList(lines: Lines, i: number, to: number, { width }: Wrapping): boolean {
  const next = i + 1;
  if (next >= to || isAfterGap(lines, next)) return false;
  if (width === 0 && listEnd(lines, i, isDetail(lines, i), to) > next) return true;
  if (lengthOf(lines, i) > LONGEST_FIRST || beginsLower(lines, next)) return false;
  if (isDetail(lines, i) || isDetail(lines, next) || (width > 0 && !fits(lines, i, width))) return false;
  return classOf(lines.units[lines.end[i] - 1]) === Class.Letter && listEnd(lines, i, false, to) > next;
}

/** "…, Regional Coordinator, IOM San" | "José, Tel: …" where lines are wrapped: a full line that ends with a word, and the next gives the rest. */
function isWrappedContact(lines: Lines, i: number, { width }: Wrapping): boolean {
  if (width === 0 || fits(lines, i, width) || classOf(lines.units[lines.end[i] - 1]) !== Class.Letter) return false;
  return !endsWithAddress(lines, i) && !isDetail(lines, i) && isDetail(lines, i + 1);
}

/** A comma, a hyphen or an opening quotation mark at a line's end: the phrase goes on. */
const isOpen = (unit: number): boolean => unit === COMMA || unit === HYPHEN || unit === 0xab || unit === 0x201c;

/** Joint inside a contact block that runs on as a paragraph: it ends with an address, or as any paragraph does. */
function runningJoint(lines: Lines, i: number, from: number, to: number, wrapping: Wrapping): Joint {
  if (i + 1 >= to || isAfterGap(lines, i + 1)) return '\n\n';
  if (endsWithAddress(lines, i)) return beginsLower(lines, i + 1) ? ' ' : '\n\n';
  if (lines.units[lines.end[i] - 1] === COLON && isDetail(lines, i) && !isDetail(lines, i + 1)) return '\n\n'; // "Tel. 5 50 12, Email:" without its address
  if (!isEnded(lines, i) || isNumberBehindLabel(lines, i)) return ' ';
  return bodyJoint(lines, i, from, to, wrapping, false);
}

/** "…, IOM Lusaka, Tel." | "+260.1.254.055": the stop is the label's. */
function isNumberBehindLabel(lines: Lines, i: number): boolean {
  const end = lines.end[i];
  return mayBeginNumber(lines.units[lines.start[i + 1]]) && contactLabels.endAt(lines, lines.text.lastIndexOf(' ', end) + 1, end) >= 0;
}

/** Whether the line's last word is an e-mail address: a contact that runs on ends with it. */
function endsWithAddress({ units, start, end }: Lines, i: number): boolean {
  for (let at = end[i] - 1; at >= start[i] && units[at] !== SPACE; at -= 1) if (units[at] === AT) return true;
  return false;
}

const COLON = 58;
const COMMA = 44;
const PARENTHESIS = 40;
const SPACE = 32;
const AT = 64;

const isSmallDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** "- ", "• ", "1. ", "12) ". */
function isBullet({ units }: Lines, at: number): boolean {
  const unit = units[at];
  if (unit >= 65 && unit !== 0xb7 && unit !== 0x2013 && unit !== 0x2022) return false;
  let end = at;
  while (end < at + 2 && isSmallDigit(units[end])) end += 1;
  const isMark = end > at ? units[end] === 46 || units[end] === 41 : unit === 45 || unit === 42 || unit >= 65;
  return isMark && isWhite(units[end + 1]);
}

/** "(16), rumanos (15)": a number in brackets, and its list goes on. */
function isCountInBrackets({ units }: Lines, at: number): boolean {
  if (units[at] !== PARENTHESIS) return false;
  let to = at + 1;
  while (isSmallDigit(units[to])) to += 1;
  return to > at + 1 && units[to] === PARENTHESIS + 1 && units[to + 1] === COMMA;
}

/** `listed`: the line goes on with a list. */
function bodyJoint(lines: Lines, i: number, from: number, to: number, { width, gapped }: Wrapping, listed: boolean): Joint {
  const next = i + 1;
  if (next >= to || isAfterGap(lines, next)) return '\n\n';
  const ended = isEnded(lines, i);
  const length = lengthOf(lines, i);
  if (isBullet(lines, lines.start[next]) && (ended || length < width - 20 || width === 0)) return '\n';
  if (lines.units[lines.end[i] - 1] === COLON && width > 0 && !fits(lines, i, width)) return ' '; // "persons over 60:" | "3,900; …"
  if (!ended && (beginsLower(lines, next) || isOpen(lines.units[lines.end[i] - 1]) || isCountInBrackets(lines, lines.start[next])))
    return ' ';
  if (length > Math.max(width, LONGEST_WRAPPED) || width === 0) return '\n\n';
  if (ended) return !gapped && !beginsLower(lines, next) && fits(lines, i, width) ? '\n\n' : ' ';
  if (!fits(lines, i, width)) return listed && isEntry(lines, i) && isEntry(lines, next) ? '\n' : ' ';
  if (isHeading(lines, i, from, width)) return '\n\n';
  return isEntry(lines, i) && isEntry(lines, next) ? '\n' : ' ';
}

/** "Sites : 21, dont 6 ouverts": a label, a colon, and what it is. */
function isEntry({ units, start, end }: Lines, i: number): boolean {
  for (let at = start[i] + 1; at + 1 < end[i]; at += 1) if (units[at] === COLON) return isWhite(units[at + 1]);
  return false;
}

/** Whether the next line's first word had room at the end of line `i`. */
function fits(lines: Lines, i: number, width: number): boolean {
  const start = lines.start[i + 1];
  let end = start;
  while (end < lines.end[i + 1] && !isWhite(lines.units[end])) end += 1;
  return lengthOf(lines, i) + 1 + end - start <= width - SLACK;
}

/** A short line without full stop between two paragraphs. */
function isHeading(lines: Lines, i: number, from: number, width: number): boolean {
  if (lengthOf(lines, i) >= width * 0.6 || isAfterGap(lines, i) || (i > from && !isEnded(lines, i - 1))) return false;
  const last = lines.units[lines.end[i] - 1];
  return !(last >= 48 && last <= 57) && last !== 44 && last !== 45 && last !== 59 && last !== 0x2013;
}
