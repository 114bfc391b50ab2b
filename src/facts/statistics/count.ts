import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { afterOf, type Noun, nounAfterArticle, nounAt } from './noun.js';
import { unitStart } from './quantity.js';
import { type Candidate, type Reading, reading, unitOf } from './reading.js';

const HYPHEN = 45;
const YEARS = { from: 1900, to: 2059 };

/** "plus de 8500 appels", "neuf pays", "ninety-four of the passengers"; where the noun is left out, the unit is that of the count before. */
export function count(candidate: Candidate): Reading | null {
  const { page, amount, number } = candidate;
  const noun = countedAt(candidate);
  if (noun !== null) return reading(candidate, 'count', 'count', unitOf(page, noun), reach(candidate, noun));
  if (number.plain && number.value >= YEARS.from && number.value <= YEARS.to) return null;
  return { ...reading(candidate, 'count', 'count-left-out', candidate.context, amount.end), basis: 'inferred' };
}

/** End of the fact: with its noun, unless another number stands between ("27 3-day sessions"). */
function reach({ page, amount }: Candidate, noun: Noun): number {
  return page.numbers.startingAt(amount.end) === null ? noun.end : amount.end;
}

function countedAt(candidate: Candidate): Noun | null {
  const { page, amount } = candidate;
  const at = overCompound(page, unitStart(candidate));
  if (page.tokens.unit[amount.coreEnd] === HYPHEN && at > amount.coreEnd) return { first: at, end: at + 1 }; // "a 10-member delegation"
  const own = nounAt(page, at);
  if (own !== null) return own;
  return ofTheAt(page, amount.coreEnd);
}

/** "27 3-day orientation sessions": the noun stands behind a number of its own. */
function overCompound(page: Page, at: number): number {
  const inner = page.numbers.startingAt(at);
  if (inner === null || page.tokens.unit[inner.end] !== HYPHEN || page.tokens.spaced[inner.end] || page.tokens.kind[inner.end + 1] !== Kind.Word) return at;
  return inner.end + 2;
}

/** "ninety-four of the passengers", "deux des camions", "tres de los migrantes". */
function ofTheAt(page: Page, at: number): Noun | null {
  const behind = afterOf(page, at);
  if (behind === at && page.tokens.kind[at] !== Kind.Word) return null;
  if (behind === at) return null;
  const holdsArticle = page.tokens.word[at]!.fold === 'des' || page.tokens.word[at]!.fold === 'del';
  if (!holdsArticle && page.roles[behind]?.closed !== 'determiners') return null;
  return nounAfterArticle(page, behind);
}
