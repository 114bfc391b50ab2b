import type { StatisticKind } from '../../model/fact.js';
import type { Page } from '../page.js';
import { type Candidate, type Reading, reading, wordsOf } from './reading.js';

/** "شهرين", "طفلان": a noun whose form says that there are two of it; number and unit are one word. */
export function dual(candidate: Candidate): Reading | null {
  const { page, number, amount } = candidate;
  if (number.form !== 'dual' || amount.numbers.length > 1) return null;
  const { first, end } = number;
  return reading(candidate, kindOf(page, first, amount.first), 'dual', wordsOf(page, first, end), end);
}

function kindOf(page: Page, at: number, first: number): StatisticKind {
  const { years, ageBefore, durations, measures } = page.lexicon.statistics;
  if (years.match(page.tokens, at) !== null && ageBefore.match(page.tokens, first - 1) !== null) return 'age';
  if (durations.match(page.tokens, at) !== null) return 'duration';
  return measures.match(page.tokens, at) === null ? 'count' : 'measure';
}
