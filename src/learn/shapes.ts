import { contactHeadings, contactLabels, openers } from '../clean/words.js';
import { Class, classOf } from '../text/characters.js';
import { endWithout } from '../text/trailing.js';
import { DATE, isShown, lengthOfKey, NUMBER } from './keys.js';
import { ownNames } from './words.js';

/** A line that ends as a sentence does and is no shorter is one. */
const SHORTEST_SENTENCE = 30;
/** Longer lines are prose, or were wrapped. */
const LONGEST_LABEL = 45;
/** Labels of menus are shorter. */
export const LONGEST_MENU_LABEL = 40;

/** Whether the line is surely an article's, or of what a site writes in sentences: it ends as a sentence does, or is long. */
export function isSentence(key: string): boolean {
  return !isShown(key) || (key.length >= SHORTEST_SENTENCE && /[.!?…؟。।][»”"')\]]*$/.test(key) && !isRightsNote(key));
}

/** Whether the line is more than a label: a sentence, or the part of one. */
export const isProse = (key: string): boolean => isSentence(key) || (lengthOfKey(key) > LONGEST_LABEL && !isRightsNote(key));

/** "© 2019 Name. All rights reserved." */
const isRightsNote = (key: string): boolean => isShown(key) && /^(?:[^.]{0,30})(?:©|\(c\) )/i.test(key);

/** Whether the line has a word besides what varies: two letters. */
export function hasWord(key: string): boolean {
  const fixed = key.includes('<') ? key.replaceAll(NUMBER, '').replaceAll(DATE, '') : key;
  let letters = 0;
  for (let i = 0; i < fixed.length && letters < 2; i += 1) if (classOf(fixed.charCodeAt(i)) === Class.Letter) letters += 1;
  return letters === 2;
}

/** Whether the line is nothing but a number: a counter, or the cell of a table. */
export const isCell = (key: string): boolean => (key.includes(NUMBER) || key === DATE) && !hasWord(key);

/** What says the organisation's own name is seldom a site's small print. */
export const namesOrganisation = (line: string): boolean => OWN_NAME.test(line);
const OWN_NAME = new RegExp(`(?<!\\p{L})(?:${ownNames.join('|')})(?!\\p{L})`, 'u');

/** Whether the line begins as a contact block does: "For more information, please contact". */
export const isOpener = (line: string): boolean => openers.match(line, 0, line.length) >= 0;

/** Whether the line is the heading of a contact block: "Media contacts". */
export function isContactHeading(line: string): boolean {
  if (line.length > LONGEST_MENU_LABEL) return false;
  const end = endWithout(line, /[\s:.]/);
  return contactHeadings.match(line, 0, end) === end;
}

/** Whether the line gives an address to ask at: an e-mail, a phone number, or the label of one. */
export function hasAddress(line: string): boolean {
  return line.includes('@') || contactLabels.match(line, 0, line.length) >= 0 || holdsPhone(line);
}

/** Seven digits with nothing but the signs of phone numbers between them; dates have other signs or fewer digits. */
function holdsPhone(line: string): boolean {
  let digits = 0;
  for (let i = 0; i < line.length; i += 1) {
    const unit = line.charCodeAt(i);
    if (classOf(unit) === Class.Digit) digits += 1;
    else if (unit !== 32 && unit !== 43 && unit !== 40 && unit !== 41 && unit !== 45 && unit !== 46 && unit !== 0xa0) digits = 0;
    if (digits >= 9 || (digits >= 7 && line.includes('+'))) return true;
  }
  return false;
}
