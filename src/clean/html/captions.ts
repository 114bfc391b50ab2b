import { captions, foldedWord } from '../words.js';
import type { ElementNode } from './dom.js';
import type { Line } from './line.js';
import { headings } from './vocabulary.js';

/** Longer lines are paragraphs, whatever they begin with. */
const LONGEST_CAPTION = 320;
const LONGEST_UNDER_PICTURE = 200;
const SIGNS = new Set([':', '/', '©', '|', '-', '–']);

/** Whether a line is the caption or credit of a picture: "Photo: …", "© IOM 2018", or words behind a picture that end in a credit. */
export function isCaption(line: Line): boolean {
  const { text } = line;
  if (text.length > LONGEST_CAPTION) return false;
  if (text.startsWith('©')) return true;
  const behind = captions.match(text, 0, Math.min(text.length, 60));
  if (behind >= 0 && SIGNS.has(text.slice(behind).trimStart()[0])) return true;
  if (line.afterImage && isUnderPicture(line)) return true;
  const credit = creditStart(text);
  return credit >= 0 && (line.afterImage || !/[.!?]\s\S/.test(text.slice(0, credit)));
}

/** Words in italics behind a picture, or words that are no sentence in the paragraph of one. */
function isUnderPicture({ element, text, isSlanted }: Line): boolean {
  if (text.length > LONGEST_UNDER_PICTURE || element.measure === undefined) return false;
  return isSlanted || (!/[.!?:;…؟。।]["”»)]?$/.test(text) && isPictureBox(element, text));
}

/** Whether the line's block, or the one around it, has a picture and no other words. */
function isPictureBox(element: ElementNode, text: string): boolean {
  const box = element.measure!.images > 0 ? element : element.parent;
  return box?.measure !== undefined && box.measure.images > 0 && box.measure.text < text.length + 20 && !headings.has(element.name);
}

/** "… share a well. Photo: IOM 2018", "… (© IOM/A. Rahman)", "… Photo © IOM". */
export const hasCredit = (text: string): boolean => creditStart(text) >= 0;

/** Where the credit at the end of a line begins; -1 where there is none. */
function creditStart(text: string): number {
  const sign = text.indexOf('©');
  if (sign > 0 && sign > text.length - 90) return sign;
  for (let at = text.indexOf(':'); at > 0; at = text.indexOf(':', at + 1)) {
    const end = text[at - 1] === ' ' || text[at - 1] === '\u00a0' ? at - 1 : at;
    let start = end;
    while (start > 0 && /\p{L}/u.test(text[start - 1])) start -= 1;
    const opens = start === 0 || /[.;([)\]!?»”"|–-]\s?$/.test(text.slice(0, start));
    if (start < end && opens && captions.match(text, start, end) === end && foldedWord(text, start, end).length > 3) return start;
  }
  return -1;
}
