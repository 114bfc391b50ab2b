import type { NumberPhrase } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import type { Trail } from './idiom.js';
import { WHOLE } from './ratio.js';
import type { Beside } from './reading.js';

/** Most tokens of a list between two numbers that name things. */
const LISTED = 2;
/** Longest short form before the number of a thing: "ET 308". */
const CODE = 3;

/**
 * "un outil", "une fille", "one of them": one thing is no statistic, and most words for one are articles. Whether nothing around can make a
 * part, a share or a name of it is told here at once: no number near, no part, percentage or sign beside it.
 */
export function isMereOne(page: Page, number: NumberPhrase, trail: Trail, { gap, before, behind }: Beside): boolean {
  const { tokens, roles, lexicon, language } = page;
  const { first, end, form } = number;
  if (form !== 'words' || gap <= WHOLE || end - first !== 1 || page.miss !== null || language.statistics.ratio.outOfEvery !== undefined)
    return false;
  if (end >= tokens.count || tokens.kind[end] !== Kind.Word || roles[end]?.fraction !== undefined) return false;
  if (trail.labelledEnd >= 0 && first - trail.labelledEnd <= LISTED) return false;
  if ((behind & (Tell.Percent | Tell.PercentForm)) !== 0 || lexicon.statistics.partitives.size > 0) return false;
  return (before & (Tell.PercentForm | Tell.Label)) === 0 && (first === 0 || isNoCode(tokens, first - 1));
}

/** Whether the token before the word for one is a break or a word, but no short form: "ET un". */
function isNoCode({ kind, word, start, end }: Page['tokens'], at: number): boolean {
  if (kind[at] !== Kind.Word) return kind[at] === Kind.Break;
  return word[at]!.case !== Case.Upper || end[at] - start[at] > CODE;
}
