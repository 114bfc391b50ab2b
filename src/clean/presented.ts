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
export const LONGEST_LEAD = 60;
const LONGEST_PERSON = 48;
const COMMA = 44;
const ARABIC_COMMA = 0x60c;
const EN_DASH = 0x2013;

/**
 * "Preguntas: Ana Ruiz, OIM Lima, ana@iom.int" in [from, to): a few words, a colon, a name up to its comma or line's end, an office and a way
 * to reach it. `placed`: without the office, where such a paragraph stands before it.
 */
export function presentsPerson(page: Written, from: number, to: number, placed = false): boolean {
  const { units } = page;
  const reach = Math.min(to, from + LONGEST_LEAD);
  let colon = from;
  while (colon < reach && units[colon] !== COLON && units[colon] !== STOP && units[colon] !== NEWLINE) colon += 1;
  if (colon === reach || units[colon] !== COLON) return false;
  const name = units[colon + 1] === NEWLINE ? colon + 2 : colon + 1;
  const comma = nameEnd(page, name, Math.min(to, name + LONGEST_PERSON));
  return comma >= 0 && (placed || namesOffice(page, comma, to)) && hasDetails(page, comma, to);
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
