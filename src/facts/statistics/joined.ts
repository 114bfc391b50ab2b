import { nounAt } from './noun.js';
import { type Candidate, type Reading, reading, unitOf, wordsOf } from './reading.js';

/** "dreitägige Schulung", "ein Zwölfjähriger", "fünfköpfige Familien": a number written in one word with what it counts. */
export function joined(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const kind = page.roles[amount.coreEnd - 1]?.joinedUnit;
  if (kind === undefined) return null;
  const noun = nounAt(page, amount.coreEnd);
  const lasts = kind === 'age' && noun !== null && page.lexicon.statistics.lasting.standsAt(page.tokens, noun.end - 1);
  const unit = kind === 'count' ? unitOf(page, noun) : wordsOf(page, amount.coreEnd - 1, amount.coreEnd);
  return reading(candidate, lasts ? 'duration' : kind, 'joined', unit, amount.coreEnd);
}
