import { qualifierBefore } from '../../text/amounts.js';
import { type NumberPhrase, scale } from '../../text/numbers.js';
import type { Page } from '../page.js';
import { isMeasured } from './measured.js';
import { nounAt } from './noun.js';
import { isOfThem } from './spoken-of.js';
import type { Trail } from './trail.js';
import { partAt } from './word-forms.js';

const COMMA = 44;
const MILLION = 1e6;
/** Most tokens between a whole and the number of its part: "are displaced, of whom". */
const NEAR = 6;

/**
 * "16 millions de victimes, dont 8 en Éthiopie", "4 million displaced, 1.2 of them in Darfur": a part in the millions of the count right before,
 * where words say that it is one and a place follows, or where it has decimals. The number itself where it is none.
 */
export function inMillions(page: Page, number: NumberPhrase, trail: Trail): NumberPhrase {
  const { value, lends, first, end, short } = number;
  if (trail.contextValue < MILLION || lends !== 1 || short !== null || value >= trail.contextValue / MILLION) return number;
  if (first - trail.contextEnd > NEAR || first <= trail.contextEnd) return number;
  const opens = qualifierBefore(page, first)?.first ?? first;
  const them = page.tokens.unit[opens - 1] === COMMA && isOfThem(page, end) ? page.lexicon.statistics.ofThem.match(page.tokens, end) : null;
  if (them === null && partAt(page, opens - 1) === null) return number;
  const closed = page.roles[them?.to ?? end]?.closed;
  const isPlaced = closed === 'prepositions' || closed === 'determiners'; // "au Mali"
  if (Number.isInteger(value) ? !isPlaced : isMeasured(page, end)) return number;
  return nounAt(page, end) === null ? { ...number, value: scale(value, MILLION), base: value, magnitude: MILLION, lends: MILLION } : number;
}
