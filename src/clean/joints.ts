import { fold } from '../text/characters.js';
import { listEnd, openerEnd, runsOn } from './contact.js';
import { contactJoint } from './contact-joints.js';
import { beginsLower, isAfterGap, isCaseless, isEnded, isWhite, type Lines, lengthOf, Trait } from './lines.js';
import { contactLabels, mayOpen, wordEnd } from './words.js';

/** What stands between a line and the next one: a space inside a paragraph, a line break inside a list, or a paragraph's end. */
export type Joint = ' ' | '\n' | '\n\n';

/** Longest line that is taken for a wrapped one: the pages wrap at 60 to 66 characters, others at 72 or 80. */
const LONGEST_WRAPPED = 100;
/** Lines that are wrapped leave no more room than this at their end, unless a paragraph ends. */
const SLACK = 3;

/** How the lines [from, to) of a body are to be read. */
interface Wrapping {
  /** Width of the wrapped lines; 0 where each line is a paragraph. */
  readonly width: number;
}

function wrappingOf(lines: Lines, from: number, to: number): Wrapping {
  let width = 0;
  let long = 0;
  let open = 0;
  for (let i = from; i < to; i += 1) {
    const length = lengthOf(lines, i);
    if (length > LONGEST_WRAPPED) long += 1;
    else if (length > width) width = length;
    if (i + 1 < to && length > 30 && (lines.bits[i + 1] & (Trait.Gap | Trait.Lower)) === Trait.Lower && !isEnded(lines, i)) open += 1;
  }
  const isWrapped = open > 0 || isCaselessWrap(lines, from, to, width);
  return { width: long * 4 > to - from || !isWrapped ? 0 : width };
}

/** Fewest lines that must go on, and the share of them that must be about full, where no small letter tells. */
const LEAST_OPEN = 3;
const FULL_SHARE = 0.75;
const FULL = 20;

/** Whether lines that go on in a script without capitals are about as long as the longest: they were wrapped, and are no list. */
function isCaselessWrap(lines: Lines, from: number, to: number, width: number): boolean {
  let open = 0;
  let full = 0;
  for (let i = from; i + 1 < to; i += 1) {
    if (isAfterGap(lines, i + 1) || isEnded(lines, i) || !isCaseless(lines.units[lines.start[i + 1]])) continue;
    open += 1;
    if (lengthOf(lines, i) >= width - FULL) full += 1;
  }
  return width > 40 && open >= LEAST_OPEN && full >= open * FULL_SHARE;
}

/** Whether the first line of the body says the title again, in capitals or not. */
function repeatsTitle(lines: Lines, from: number): boolean {
  const length = from === 1 ? lengthOf(lines, 0) : 0;
  if (length === 0 || from + 1 >= lines.count || lengthOf(lines, from) !== length) return false;
  return fold(lines.text.slice(lines.start[0], lines.end[0])) === fold(lines.text.slice(lines.start[from], lines.end[from]));
}

/** Joints behind each of the lines [from, to), `from` being the number of lines of the title: element `k` stands behind line `from + k`. */
export function jointsOf(lines: Lines, from: number, to: number): Joint[] {
  const joints: Joint[] = [];
  const wrapping = wrappingOf(lines, from, to);
  if (repeatsTitle(lines, from)) joints.push('\n\n');
  for (let i = from + joints.length; i < to; ) {
    const opens = mayOpen(lines.tables[i]) && !beginsLower(lines, i);
    const clause = opens ? openerEnd(lines, lines.start[i], lines.end[to - 1]) : -1;
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

/** Joints of a contact block that begins with line `i`; returns the first line behind it. */
function contactJoints(lines: Lines, i: number, to: number, clause: number, wrapping: Wrapping, joints: Joint[], from: number): number {
  let line = i;
  for (; line + 1 < to && lines.end[line] < clause; line += 1) joints.push(' ');
  if (runsOn(lines, clause, lines.end[line])) {
    do {
      joints.push(runningJoint(lines, line, from, to, wrapping));
      line += 1;
    } while (line < to && joints[joints.length - 1] === ' ');
    return line;
  }
  const end = listEnd(lines, line, false, to);
  for (; line < end; line += 1)
    joints.push(line + 1 >= to || line + 1 === end || isAfterGap(lines, line + 1) ? '\n\n' : contactJoint(lines, line));
  return end;
}

/** A comma, a hyphen or an opening quotation mark at a line's end: the phrase goes on. */
const isOpen = (unit: number): boolean => unit === 44 || unit === 45 || unit === 0xab || unit === 0x201c;

/** Joint inside a contact block that runs on as a paragraph: it ends with an address, or as any paragraph does. */
function runningJoint(lines: Lines, i: number, from: number, to: number, wrapping: Wrapping): Joint {
  if (i + 1 >= to || isAfterGap(lines, i + 1)) return '\n\n';
  if (endsWithAddress(lines, i)) return beginsLower(lines, i + 1) ? ' ' : '\n\n';
  return isEnded(lines, i) && !endsWithLabel(lines, i) ? bodyJoint(lines, i, from, to, wrapping, false) : ' ';
}

/** Whether the line's last word is an e-mail address: a contact that runs on ends with it. */
function endsWithAddress({ units, start, end }: Lines, i: number): boolean {
  for (let at = end[i] - 1; at >= start[i] && units[at] !== SPACE; at -= 1) if (units[at] === AT) return true;
  return false;
}

/** "…, tel. 06.44186217, cell." before the line with its number. */
const endsWithLabel = (lines: Lines, i: number): boolean =>
  contactLabels.endAt(lines, lines.text.lastIndexOf(' ', lines.end[i]) + 1, lines.end[i]) >= 0;

const COLON = 58;
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

/** `listed`: the line goes on with a list. */
function bodyJoint(lines: Lines, i: number, from: number, to: number, { width }: Wrapping, listed: boolean): Joint {
  const next = i + 1;
  if (next >= to || isAfterGap(lines, next)) return '\n\n';
  const ended = isEnded(lines, i);
  const length = lengthOf(lines, i);
  if (isBullet(lines, lines.start[next]) && (ended || length < width - 20 || width === 0)) return '\n';
  if (!ended && (beginsLower(lines, next) || isOpen(lines.units[lines.end[i] - 1]))) return ' ';
  if (length > LONGEST_WRAPPED || width === 0) return '\n\n';
  if (ended) return !beginsLower(lines, next) && fits(lines, i, width) ? '\n\n' : ' ';
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
  return lengthOf(lines, i) + 1 + wordEnd(lines.units, start, lines.end[i + 1]) - start <= width - SLACK;
}

/** A short line without full stop between two paragraphs. */
function isHeading(lines: Lines, i: number, from: number, width: number): boolean {
  if (lengthOf(lines, i) >= width * 0.6 || isAfterGap(lines, i) || (i > from && !isEnded(lines, i - 1))) return false;
  const last = lines.units[lines.end[i] - 1];
  return !(last >= 48 && last <= 57) && last !== 44 && last !== 45 && last !== 59 && last !== 0x2013;
}
