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
/** Most mentions have no capitals about them: they share this. */
const NONE: readonly number[] = [];

/** The run about a mention. A closed-class word ends it ("In Jordan"), so does every sign but a hyphen or an initial's stop. */
export function runAbout(page: Page, first: number, end: number): Run {
  return { left: walk(page, first - 1, -1), right: walk(page, end, 1) };
}

function walk(page: Page, from: number, step: 1 | -1): readonly number[] {
  const { tokens } = page;
  let words: number[] | null = null;
  for (let i = from; i >= 0 && i < tokens.count && (words === null || words.length < MAX); i += step) {
    if (isNameWord(page, i)) {
      words ??= [];
      words.push(i);
    } else if (!isInnerSign(page, i)) break;
  }
  return words ?? NONE;
}

/** "Last Thursday Sweden said": a day is nobody's given name. */
function isDay({ roles }: Page, i: number): boolean {
  return roles[i]?.date?.weekday !== undefined;
}

function isNameWord(page: Page, i: number): boolean {
  const { tokens, roles } = page;
  const word = tokens.word[i];
  if (word === undefined || word.case === Case.Lower || roles[i]?.closed !== undefined || isDay(page, i)) return false;
  return !word.text.endsWith("'") && !word.text.endsWith('’');
}

/** "Jean-Luc", "J. Adams". */
function isInnerSign({ tokens }: Page, i: number): boolean {
  if (tokens.kind[i] !== Kind.Sign || tokens.spaced[i]) return false;
  if (tokens.unit[i] === HYPHEN) return i + 1 < tokens.count && !tokens.spaced[i + 1];
  return tokens.unit[i] === STOP && i > 0 && tokens.word[i - 1]?.text.length === 1;
}

/** First token of the line that holds token `i`. */
function lineStart({ tokens }: Page, i: number): number {
  let at = i;
  while (at > 0 && tokens.kind[at - 1] !== Kind.Break) at -= 1;
  return at;
}

/**
 * Whether the line is a heading in capitals, or (`titleCase`) one in which every word of weight has a capital letter ("Jordan Opens
 * New Camp"): there, capitals side by side are no sign of a person. Looks at most 24 tokens to each side.
 */
export function isHeading(page: Page, i: number, titleCase: boolean): boolean {
  const { tokens, roles } = page;
  let words = 0;
  for (let at = Math.max(lineStart(page, i), i - 24); at < tokens.count && at < i + 24; at += 1) {
    if (tokens.kind[at] === Kind.Break) break;
    const word = tokens.word[at];
    if (word === undefined || word.text.length < 4 || roles[at]?.closed !== undefined) continue;
    if (word.case === Case.Lower || (word.case === Case.Capitalised && !titleCase)) return false;
    words += 1;
  }
  return words >= 4;
}
