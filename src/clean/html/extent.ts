import { written } from '../../text/units.js';
import { hasDetails } from '../contact.js';
import { isNoteOfRights } from './box-labels.js';
import { opensContact } from './contact-places.js';
import { isFurnitureLabel } from './labels.js';
import type { Line } from './line.js';
import { pageStamp } from './stamp.js';

/** Lines of names and offices between an opener and an address, or between two addresses. */
const NEAR_CONTACT = 5;
const LONGEST_STAMP = 90;
/** A line is a link when this part of it leads to other pages. */
const LINKED = 0.8;
const LONGEST_CONTACT_LINE = 400;

/**
 * Where the article ends among the lines from `first` (its first sentence) on: behind whom to ask, where dates, addresses, labels or notes of
 * rights follow; without that, where a list of dated headlines begins. `lines.length` where all is article.
 */
export function articleEnd(lines: readonly Line[], first: number): number {
  const contact = contactEnd(lines, first);
  if (contact >= 0) return lines.some((line, i) => i > contact && isSign(line)) ? contact + 1 : lines.length;
  return Math.min(listStart(lines, first), rightsStart(lines, first));
}

/** Index of the last line of whom to ask; -1 where nobody is named. */
function contactEnd(lines: readonly Line[], first: number): number {
  let last = -1;
  for (let i = first; i < lines.length; i += 1) {
    if (last >= 0 && isSign(lines[i]) && !opensContact(lines[i].text)) break;
    if (!opensContact(lines[i].text)) continue;
    const end = addressesFrom(lines, i);
    if (end >= 0) [last, i] = [end, end];
  }
  return last;
}

/** Index of the last address near `from`; -1 where there is none. */
function addressesFrom(lines: readonly Line[], from: number): number {
  let last = -1;
  for (let i = from; i < lines.length && i - Math.max(from, last) < NEAR_CONTACT; i += 1) {
    const { text } = lines[i];
    if (i > from && (lines[i].afterRule || isDated(lines[i]) || isFurnitureLabel(text) || isNoteOfRights(text))) break;
    if (hasAddress(lines[i])) last = i;
    else if (text.length > LONGEST_CONTACT_LINE && i > from) break;
  }
  return last;
}

/** Index of the notes of rights that the page ends with. */
function rightsStart(lines: readonly Line[], first: number): number {
  let start = lines.length;
  while (start - 1 > first && isNoteOfRights(lines[start - 1].text)) start -= 1;
  return start;
}

/** Index of the label or date that begins a list of other pages: at least two dated ones. */
function listStart(lines: readonly Line[], first: number): number {
  let dated = 0;
  let start = lines.length;
  for (let i = lines.length - 1; i > first; i -= 1) {
    const label = isFurnitureLabel(lines[i].text);
    if (isDated(lines[i])) dated += 1;
    if ((dated > 1 && isDated(lines[i])) || (label && dated > 0)) start = i;
  }
  return start;
}

const isDated = ({ text }: Line): boolean => text.length <= LONGEST_STAMP && pageStamp(text)?.isWhole === true;

/** A line that no article has behind its end: a rule across the page, a link, a date, an address, a label, a note of rights. */
function isSign(line: Line): boolean {
  const { text, linked, afterRule } = line;
  return afterRule || linked >= LINKED * text.length || isDated(line) || isNoteOfRights(text) || isFurnitureLabel(text) || hasAddress(line);
}

function hasAddress({ text, links }: Line): boolean {
  return hasDetails(written(text), 0, text.length) || links.some((link) => /^(?:mailto|tel):/i.test(link.href));
}
