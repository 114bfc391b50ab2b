import type { NumberPhrase } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import type { Trail } from './idiom.js';
import { WHOLE } from './ratio.js';

/** Most tokens of a list between two numbers that name things. */
const LISTED = 2;
/** Longest short form before the number of a thing: "ET 308". */
const CODE = 3;

/**
 * "un outil", "une fille", "one of them": one thing is no statistic, and most words for one are articles. Whether nothing around can make a
 * part, a share or a name of it is told here at once: no number near, no part, percentage or sign beside it.
 */
export function isMereOne(page: Page, number: NumberPhrase, trail: Trail, gap: number): boolean {
  const { tokens, roles, lexicon, language } = page;
  const { first, end, form } = number;
  if (form !== 'words' || gap <= WHOLE || end - first !== 1 || page.miss !== null || language.statistics.ratio.outOfEvery !== undefined)
    return false;
  if (end >= tokens.count || tokens.kind[end] !== Kind.Word || roles[end]?.fraction !== undefined) return false;
  if (trail.labelledEnd >= 0 && first - trail.labelledEnd <= LISTED) return false;
  const { percent, percentNouns, partitives } = lexicon.statistics;
  if (percent.match(tokens, end) !== null || percentNouns.standsAt(tokens, end) || partitives.size > 0) return false;
  return first === 0 || isFreeBehind(page, first - 1);
}

/** Whether the token before the word for one is a break, or a word that neither names a thing by number nor says percent. */
function isFreeBehind({ tokens, lexicon }: Page, at: number): boolean {
  const { kind, word } = tokens;
  if (kind[at] !== Kind.Word) return kind[at] === Kind.Break;
  if (word[at]!.case === Case.Upper && word[at]!.text.length <= CODE) return false;
  const { labels, percentBefore } = lexicon.statistics;
  return labels.match(tokens, at) === null && percentBefore.match(tokens, at) === null;
}
