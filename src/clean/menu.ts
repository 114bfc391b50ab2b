import { Class, classOf, fold } from '../text/characters.js';
import { isFlatMenu, type Lines, lengthOf, mayHold } from './lines.js';
import { Mark } from './survey.js';

/** Labels are short; a headline that is said twice is longer. */
const LONGEST_LABEL = 75;
/** Menus that were seen have up to forty lines. */
const MOST_LINES = 90;
const DASH = 45;

/** Whether the line is a bullet alone, or a bullet and a label. */
function isBullet(lines: Lines, i: number): boolean {
  const unit = lines.units[lines.start[i]];
  if (unit !== DASH && unit !== 0x2022 && unit !== 42 && unit !== 0x2013) return false;
  const length = lengthOf(lines, i);
  return (
    length === 1 ||
    (length <= LONGEST_LABEL + 25 && classOf(lines.units[lines.start[i] + 1]) === Class.Space && !endsLikeSentence(lines, i))
  );
}

function endsLikeSentence(lines: Lines, i: number): boolean {
  const unit = lines.units[lines.end[i] - 1];
  return unit === 46 || unit === 33 || unit === 58 || unit === 59;
}

const keyOf = (lines: Lines, i: number, length = lengthOf(lines, i)): string =>
  fold(lines.text.slice(lines.start[i], lines.start[i] + length));

const isAsciiLetter = (lower: number): boolean => lower >= 97 && lower <= 122;

/** Whether line `i + 1` begins with the label on line `i`, in any case. Most do so unit for unit, or differ in the first one. */
function beginsSame({ text, units, start }: Lines, i: number, length: number): boolean {
  const from = start[i];
  const other = start[i + 1];
  const first = units[from] | 32;
  const second = units[other] | 32;
  if (first !== second && isAsciiLetter(first) && isAsciiLetter(second)) return false;
  let k = 0;
  while (k < length && units[from + k] === units[other + k]) k += 1;
  return k === length || fold(text.slice(from, from + length)) === fold(text.slice(other, other + length));
}

/** How the label on line `i` goes on: said again, glued to the sentence that explains it ("Our WorkSince ..."), or not at all. */
function repeated(lines: Lines, i: number): 'label' | 'teaser' | null {
  const length = lengthOf(lines, i);
  if (i + 1 >= lines.count || length > LONGEST_LABEL || length < 2) return null;
  const next = lengthOf(lines, i + 1);
  if (next < length) return null;
  if (!beginsSame(lines, i, length)) return null;
  if (next === length) return 'label';
  const apart = lines.units[lines.start[i + 1] + length] === 32; // it may be a sentence that begins with the title's words
  return apart && !menuGoesOn(lines, i + 1) ? null : 'teaser';
}

/** "- 2030 Agenda": the menu's last line on all sites since 2020, in any language and case. */
function isClosing(lines: Lines, i: number): boolean {
  if (!mayHold(lines, i, Mark.Digit) || lengthOf(lines, i) > 48) return false;
  const label = lines.text.slice(lines.start[i], lines.end[i]);
  return label.includes('2030') || label.includes('٢٠٣٠');
}

/** Whether the menu that ends before line `end` was closed by its last line: then no line behind it has a say in where it ends. */
export const isClosed = (lines: Lines, end: number): boolean =>
  isBullet(lines, end - 1) && lengthOf(lines, end - 1) > 1 && isClosing(lines, end - 1);

/**
 * Number of lines of the site's menu at the top of a dump, 0 where there is none. Told by structure: bullets, labels said twice, labels
 * glued to the sentence that explains them; the last bullet that names 2030 closes it. Its words, numbers and language are the site's.
 */
export function menuLength(lines: Lines): number {
  if (lines.count > 1 && lines.units[lines.start[0]] === DASH && isFlatMenu(lines, 0)) return 1;
  const pairs = bulletPairs(lines);
  if (pairs >= LEAST_PAIRS) return 2 * pairs;
  let end = 0;
  let evidence = 0;
  for (let i = 0; i < Math.min(lines.count, MOST_LINES); ) {
    if (isBullet(lines, i)) {
      if (i > end + 2) break;
      evidence += lengthOf(lines, i) === 1 ? 2 : 1;
      end = i + 1;
      if (evidence >= 3 && lengthOf(lines, i) > 1 && isClosing(lines, i)) return end;
      i = end;
      continue;
    }
    const next = repeated(lines, i);
    if (next !== null && i <= end + 2) {
      evidence += next === 'teaser' ? 3 : 2;
      end = next === 'teaser' ? wrappedEnd(lines, i + 2) : i + 2;
      i = end;
    } else if (i < end + 2 && lengthOf(lines, i) <= LONGEST_LABEL && menuGoesOn(lines, i)) i += 1;
    else break;
  }
  return evidence >= 5 ? end : 0;
}

/** Fewest bullets of a menu whose labels stand below them. */
const LEAST_PAIRS = 3;

/** "-" | "Countries" | "-" | "Data and Analysis": bullets alone on their lines from the top on, each above its label. */
function bulletPairs(lines: Lines): number {
  let pairs = 0;
  for (let i = 0; i + 2 < lines.count && i < MOST_LINES && lengthOf(lines, i) === 1 && isBullet(lines, i); i += 2) {
    if (lengthOf(lines, i + 1) > LONGEST_LABEL || isBullet(lines, i + 1) || endsLikeSentence(lines, i + 1)) break;
    pairs += 1;
  }
  return pairs;
}

/** Length of the lines of a dump that was wrapped, and the most that a sentence of the menu takes. */
const WRAPPED = { from: 40, to: 90, most: 10 };

/** End of a glued sentence whose first line ends before line `end`: where that line was wrapped, behind the one that ends the sentence. */
function wrappedEnd(lines: Lines, end: number): number {
  for (let at = end; at < end + WRAPPED.most && at < lines.count; at += 1) {
    const length = lengthOf(lines, at - 1);
    if (endsLikeSentence(lines, at - 1)) return at;
    if (length < WRAPPED.from || length > WRAPPED.to || isBullet(lines, at)) break;
  }
  return end;
}

/** Whether a closing line still comes: then a single label, which is not said twice, is the menu's too. */
function menuGoesOn(lines: Lines, from: number): boolean {
  for (let i = from + 1; i < Math.min(lines.count, from + 24, MOST_LINES); i += 1) {
    if (isBullet(lines, i) && lengthOf(lines, i) > 1 && isClosing(lines, i)) return true;
    if (lengthOf(lines, i) > LONGEST_LABEL + 25 && (i - 1 <= from || keyOf(lines, i - 1) !== keyOf(lines, i, lengthOf(lines, i - 1))))
      return false;
  }
  return false;
}
