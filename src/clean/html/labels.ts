import { fold } from '../../text/characters.js';
import { endWithout } from '../../text/trailing.js';
import { furniture, furnitureStarts, headers } from '../words.js';
import { boxLabels } from './box-labels.js';

const LONGEST_LABEL = 60;

const TRAILING = /[\s:.…»>|–—-]/;

/** Where the words of a line end when the signs behind them are left out: "Related news:" → 12. */
export function labelEnd(text: string): number {
  return endWithout(text, TRAILING);
}

/** Whether a whole line is words that sites write about themselves: "Read more", "Share". */
export function isFurnitureLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const start = /^[\s–—-]*/.exec(text)![0].length;
  const end = labelEnd(text);
  if (end <= start) return false;
  if (furniture.match(text, start, end) === end || furnitureStarts.match(text, start, end) >= 0) return true;
  return boxLabels.has(fold(text.slice(start, end)));
}

/** Whether a whole line stands above lists of other pages or advertisements: "Related news", "Publicidad". */
export function isBoxLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const start = /^[\s–—-]*/.exec(text)![0].length;
  const end = labelEnd(text);
  return end > start && boxLabels.has(fold(text.slice(start, end)));
}

/** Whether a whole line is a word that stands above headlines: "Press Release", "Global". */
export function isHeaderLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const end = labelEnd(text);
  return headers.match(text, 0, end) === end;
}
