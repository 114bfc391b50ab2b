import type { NumberPhrase } from '../text/numbers.js';
import type { Page } from './page.js';

const OPEN = 40;
const CLOSE = 41;

/** "1,000 (one thousand) euros", "trente (30) jours": what says a number again, alone in the brackets right behind it. */
export function restating({ tokens, numbers }: Page, { end, value }: NumberPhrase): NumberPhrase | null {
  const again = tokens.unit[end] === OPEN ? numbers.startingAt(end + 1) : null;
  return again !== null && again.value === value && tokens.unit[again.end] === CLOSE ? again : null;
}
