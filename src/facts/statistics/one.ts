import { mayJoin } from '../../text/amounts.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { WHOLE, wholeNear } from './ratio-whole.js';
import type { Beside } from './reading.js';
import type { Trail } from './trail.js';

const SLASH = 47;
const HASH = 35;
/** Most tokens of a list between two numbers that name things. */
const LISTED = 2;
/** Longest short form before the number of a thing: "ET 308". */
const CODE = 3;

/**
 * "un outil", "une fille", "one of them": one thing is no statistic, and most words for one are articles. Whether nothing around can make a
 * part, a share or a name of it is told here at once: no number that goes with it, no part, percentage or sign beside it.
 */
export function isMereOne(page: Page, number: NumberPhrase, trail: Trail, beside: Beside): boolean {
  const { before, behind } = beside;
  const { tokens, roles, lexicon, language } = page;
  const { first, end, form } = number;
  if (form !== 'words' || end - first !== 1 || page.miss !== null || language.statistics.ratio.outOfEvery !== undefined) return false;
  if (end >= tokens.count || tokens.kind[end] !== Kind.Word || roles[end]?.fraction !== undefined) return false;
  if (trail.labelledEnd >= 0 && first - trail.labelledEnd <= LISTED) return false;
  if ((behind & (Tell.Percent | Tell.PercentForm)) !== 0 || lexicon.statistics.partitives.size > 0) return false;
  return (before & (Tell.PercentForm | Tell.Label)) === 0 && (first === 0 || isNoCode(tokens, first - 1)) && isApart(page, number, beside);
}

/** Whether no other number is near, or none that the words between could bring together with it: "un à cinq", "un sur trois", "one by one". */
function isApart(page: Page, number: NumberPhrase, { gap, next, behind }: Beside): boolean {
  if (gap > WHOLE) return true;
  const { tokens, roles } = page;
  const { end } = number;
  if ((behind & (Tell.Share | Tell.Duration)) !== 0 || roles[end]?.closed === 'prepositions' || mayJoin(page, number.first, end))
    return false;
  if (end + 1 < tokens.count && tokens.unit[end + 1] === SLASH) return false;
  return tokens.end[end] - tokens.start[end] > 1 && !wholeNear(page, number, next); // "x" is one letter
}

/** Whether the token before the word for one is no short form, "ET un", and no "#". */
function isNoCode({ kind, word, unit, start, end }: Page['tokens'], at: number): boolean {
  if (kind[at] !== Kind.Word) return unit[at] !== HASH;
  return word[at]!.case !== Case.Upper || end[at] - start[at] > CODE;
}
