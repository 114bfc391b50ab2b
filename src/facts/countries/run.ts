import { isLongDash } from '../../text/characters.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';

const HYPHEN = 45;
const STOP = 46;

/** The capitalised words about tokens [first, end) that nothing parts: "Mercedes [Francia] Ledesma". */
export interface Run {
  /** Tokens of the words before, nearest first. */
  readonly left: readonly number[];
  /** Tokens of the words behind, nearest first. */
  readonly right: readonly number[];
}

const MAX = 4;
const NONE: readonly number[] = [];

/** The run about a mention, null where it stands alone. A closed-class word ends it ("In Jordan"), so does every sign but a hyphen or an initial's stop. */
export function runAbout(page: Page, first: number, end: number): Run | null {
  const left = walk(page, first - 1, -1);
  const right = walk(page, end, 1);
  return left === NONE && right === NONE ? null : { left, right };
}

function walk(page: Page, from: number, step: 1 | -1): readonly number[] {
  const { count } = page.tokens;
  for (let i = from; i >= 0 && i < count; i += step) {
    if (isNameWord(page, i)) return namesFrom(page, i, step);
    if (!isInnerSign(page, i)) break;
  }
  return NONE;
}

/** The words of the run from token `from`, which is one. */
function namesFrom(page: Page, from: number, step: 1 | -1): readonly number[] {
  const words = [from];
  for (let i = from + step; i >= 0 && i < page.tokens.count && words.length < MAX; i += step) {
    if (isNameWord(page, i)) words.push(i);
    else if (!isInnerSign(page, i)) break;
  }
  return words;
}

/** A word with a capital that can be part of a name: no closed-class word, no day ("Last Thursday Sweden said"), nothing elided. */
function isNameWord({ tokens, roles }: Page, i: number): boolean {
  const word = tokens.word[i];
  if (word === undefined || word.case === Case.Lower) return false;
  const role = roles[i];
  if (role !== null && (role.closed !== undefined || (role.date !== undefined && role.date.weekday !== undefined))) return false;
  return !word.text.endsWith("'") && !word.text.endsWith('’');
}

/** "Jean-Luc", "J. Adams". */
function isInnerSign({ tokens }: Page, i: number): boolean {
  if (tokens.kind[i] !== Kind.Sign || tokens.spaced[i]) return false;
  if (tokens.unit[i] === HYPHEN) return i + 1 < tokens.count && !tokens.spaced[i + 1];
  return tokens.unit[i] === STOP && i > 0 && tokens.word[i - 1]?.text.length === 1;
}

/** Tokens that are looked at on each side of a place, to tell what its line is. */
const ABOUT = 24;

/** First token of the line that holds token `i`, or where looking ends: a line can be as long as the page. */
function lineStart({ tokens }: Page, i: number): number {
  let at = i;
  while (at > 0 && at > i - ABOUT && !endsHeading(tokens, at - 1)) at -= 1;
  return at;
}

/** A break, or the dash of "KENYA - Safer Homes for Returnees - IOM has". */
function endsHeading({ kind, unit, spaced }: Page['tokens'], at: number): boolean {
  if (kind[at] === Kind.Break) return true;
  return (unit[at] === HYPHEN || isLongDash(unit[at])) && spaced[at] === 1 && spaced[at + 1] === 1;
}

/**
 * Whether the line is a heading in capitals, or (`titleCase`) one in which every word of weight has a capital letter ("Jordan Opens
 * New Camp"): there, capitals side by side are no sign of a person. Looks at `ABOUT` tokens on each side at most.
 */
export function isHeading(page: Page, i: number, titleCase: boolean): boolean {
  const { tokens, roles } = page;
  let words = 0;
  for (let at = lineStart(page, i); at < tokens.count && at < i + ABOUT; at += 1) {
    if (endsHeading(tokens, at)) break;
    const word = tokens.word[at];
    if (word === undefined || word.text.length < 4 || roles[at]?.closed !== undefined) continue;
    if (word.case === Case.Lower || (word.case === Case.Capitalised && !titleCase)) return false;
    words += 1;
  }
  return words >= 4;
}
