import { CHANGED, changedTo } from '../../text/amounts.js';
import type { NumberPhrase } from '../../text/numbers.js';
import type { Page } from '../page.js';

const COMMA = 44;
const MOST = 5;

/**
 * Token behind the last number of a list that begins with `number` and shares one unit: "5, 7 and 9 km", "âgés de 9 et 11 ans".
 * `gap`: tokens up to the next number, which stands one further. Null where no list begins; a list ends in "and" or "or", so that "killed 14, 3 hours later" is none.
 */
export const chainEnd = (page: Page, number: NumberPhrase, gap: number): number | null => lastOfChain(page, number, gap)?.end ?? null;

/** The last number of such a list. */
export const lastOfChain = (page: Page, number: NumberPhrase, gap: number): NumberPhrase | null =>
  gap === 1 ? endOfChain(page, number) : null;

function endOfChain(page: Page, number: NumberPhrase): NumberPhrase | null {
  let end = number.end;
  for (let count = 1; count < MOST; count += 1) {
    const closes = page.tokens.spaced[end] && (page.roles[end]?.numberAnd === true || page.roles[end]?.rangeTo === true);
    if (!closes && page.tokens.unit[end] !== COMMA) return null;
    const next = page.numbers.startingAt(end + 1);
    if (next === null || page.claims.any(next.first, next.end)) return null;
    if (closes) return next;
    end = next.end;
  }
  return null;
}

/**
 * Token behind the last number that shares its unit with `number`, whose words begin at token `first`: of a list, or of a change ("from 20 to almost 35 km").
 * Null where no other shares it.
 */
export function sharedEnd(page: Page, number: NumberPhrase, first: number, gap: number): number | null {
  if (gap > CHANGED) return null;
  return chainEnd(page, number, gap) ?? changedTo(page, number, first, number.end)?.end ?? null;
}
