import { Class, classOf } from '../text/characters.js';
import type { Written } from '../text/units.js';
import { hasDetails } from './contact.js';
import { isLower } from './lines.js';
import { offices, wordEnd } from './words.js';

const NEWLINE = 10;
const BRACKET = 40;
const HYPHEN = 45;
const STOP = 46;
const COLON = 58;
/** Longest words before the colon of such a paragraph, and longest name behind it. */
export const LONGEST_LEAD = 80;
const LONGEST_PERSON = 48;
const COMMA = 44;
const ARABIC_COMMA = 0x60c;
const EN_DASH = 0x2013;

/**
 * Whether [from, to) begins with a person or office to get in touch with, whatever word it opens with, or none. `placed`: also a person without
 * the office, behind a colon, where such a paragraph stands before it.
 */
export const presentsContact = (page: Written, from: number, to: number, placed = false): boolean =>
  presentsPerson(page, from, to, placed) || presentsOffice(page, from, to) || signsOff(page, from, to);

/**
 * "Preguntas: Ana Ruiz, OIM Lima, ana@iom.int" in [from, to): a few words, a colon, a name up to its comma or line's end, an office and a way
 * to reach it. `placed`: without the office.
 */
function presentsPerson(page: Written, from: number, to: number, placed: boolean): boolean {
  const { units } = page;
  const reach = Math.min(to, from + LONGEST_LEAD);
  let colon = from;
  while (colon < reach && units[colon] !== COLON && units[colon] !== STOP && units[colon] !== NEWLINE) colon += 1;
  if (colon === reach || units[colon] !== COLON) return false;
  let name = colon + 1;
  while (units[name] === NEWLINE) name += 1;
  const comma = nameEnd(page, name, Math.min(to, name + LONGEST_PERSON));
  return comma >= 0 && (placed || namesOffice(page, comma, to)) && hasDetails(page, comma, to);
}

/** "OIM Lima" | "Calle Loa 1013" | "Tel. 633 0000": an office alone on the first line of [from, to), and ways to reach it below. */
function presentsOffice(page: Written, from: number, to: number): boolean {
  if (offices.endAt(page, from, to) < 0) return false;
  const line = page.text.indexOf('\n', from);
  return line >= 0 && line < to && line - from <= LONGEST_LEAD && hasDetails(page, line, to);
}

/** "Ana Ruiz" | "OIM Lima" | "Tel. 633 0000" in [from, to): a name alone on its line, an office and a way to reach it, with no word before. */
function signsOff(page: Written, from: number, to: number): boolean {
  const end = nameEnd(page, from, Math.min(to, from + LONGEST_PERSON));
  return end >= 0 && page.units[end] === NEWLINE && namesOffice(page, end, to) && hasDetails(page, end, to);
}

/** Longest words before the name in such a sentence, and from the name to the address. */
const LONGEST_ASKING = 120;
const LONGEST_ANSWER = 200;

/**
 * Where the name begins of "To request an interview, contact Ana Ruiz, IOM Lima, ana@iom.int" in [from, to): behind a word in small letters, before
 * an office and an e-mail address of the same sentence; else -1.
 */
export function personAsked(page: Written, from: number, to: number): number {
  const { units } = page;
  const at = page.text.indexOf('@', from);
  if (at < 0 || at >= to) return -1;
  let small = false;
  for (let i = from; i < Math.min(at, from + LONGEST_ASKING); ) {
    const unit = units[i];
    if (classOf(unit) === Class.Letter) {
      if (small && !isLower(unit)) {
        const end = nameEnd(page, i, Math.min(to, i + LONGEST_PERSON));
        if (end >= 0 && at > end && at - end < LONGEST_ANSWER && namesOffice(page, end, at) && !endsSentence(units, end, at)) return i;
      }
      small = isLower(unit);
      i = wordEnd(units, i, to);
    } else {
      if (classOf(unit) !== Class.Space && unit !== NEWLINE) small = false;
      i += 1;
    }
  }
  return -1;
}

/** Whether a full stop and a capital stand in [from, to). */
function endsSentence(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at + 2 < to; at += 1)
    if (units[at] === STOP && classOf(units[at + 1]) === Class.Space && classOf(units[at + 2]) === Class.Letter && !isLower(units[at + 2]))
      return true;
  return false;
}

/** Whether the word of an office stands in [from, to). */
function namesOffice(page: Written, from: number, to: number): boolean {
  let inWord = true;
  for (let at = from; at < to; at += 1) {
    const isLetter = classOf(page.units[at]) === Class.Letter;
    if (isLetter && !inWord && offices.endAt(page, at, to) >= 0) return true;
    inWord = isLetter;
  }
  return false;
}

/** The comma, dash, bracket or line break behind two words or more that a name may hold; -1 where others stand there. */
function nameEnd(page: Written, from: number, limit: number): number {
  const { units } = page;
  let names = 0;
  for (let at = from; at < limit; ) {
    const unit = units[at];
    if (unit === NEWLINE && names >= 2) return at;
    if (unit === COMMA || unit === ARABIC_COMMA || unit === BRACKET || unit === EN_DASH) return names >= 2 ? at : -1;
    const kind = classOf(unit);
    if (kind === Class.Letter) {
      const end = wordEnd(units, at, limit);
      if (!isLower(unit)) names += 1;
      else if (end - at > 3) return -1; // "de", "van der" are parts of names
      at = end;
    } else if (kind === Class.Space || unit === STOP || unit === HYPHEN) at += 1;
    else return -1;
  }
  return -1;
}
