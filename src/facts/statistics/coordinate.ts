import { isDegree } from '../../text/characters.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';

/** "18.7264 N", "8°33' N": degrees and minutes of latitude and longitude. */
export function isCoordinate(page: Page, first: number, end: number): boolean {
  const { tokens } = page;
  if (isMinuteOfArc(page, first) || (isDegree(tokens.unit[end]) && isMinuteOfArc(page, end + 1))) return true;
  const word = tokens.word[isDegree(tokens.unit[end]) ? end + 1 : end]?.text;
  if (word === undefined || word.length !== 1 || !'NSEWO'.includes(word)) return false;
  return tokens.kind[end + 1] !== Kind.Word;
}

/** The 33 of "8°33'" and the 20 of "8°33'20"": digits tied to degrees or minutes before them. */
function isMinuteOfArc({ tokens }: Page, at: number): boolean {
  if (tokens.kind[at] !== Kind.Number || tokens.spaced[at] || tokens.kind[at - 2] !== Kind.Number) return false;
  return isDegree(tokens.unit[at - 1]) || ((tokens.unit[at - 1] === 39 || tokens.unit[at - 1] === 0x2032) && isDegree(tokens.unit[at - 3]));
}
