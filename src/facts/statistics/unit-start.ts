import type { ReadAmount } from '../../text/amounts.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { afterOf } from './noun.js';

const HYPHEN = 45;

const MILLION = 1e6;

/** "17.000.000 de inmigrantes", "3 000 000 d'habitants": millions written out take "de" as the word for them does. */
const isMillions = ({ value, form }: NumberPhrase): boolean => form === 'digits' && value >= MILLION && value % MILLION === 0;

/** Token where the unit begins: over a hyphen ("3-day"), over "de" behind a large number ("un million de tonnes"). */
export function unitStart(page: Page, number: NumberPhrase, amount: ReadAmount): number {
  const { tokens } = page;
  const at = amount.coreEnd;
  if (amount.end > at && amount.numbers.length === 1) return amount.end; // "three or more months"
  if (tokens.unit[at] === HYPHEN && !tokens.spaced[at] && tokens.kind[at + 1] === Kind.Word && !tokens.spaced[at + 1])
    return page.lexicon.statistics.cardinalMarks.standsAt(tokens, at + 1) ? at + 2 : at + 1; // "5-ти семьям"
  const last = amount.numbers[amount.numbers.length - 1];
  return last.magnitude > 1 ||
    isMillions(last) ||
    page.roles[at - 1]?.collective !== undefined ||
    number.form === 'collective' ||
    number.form === 'vague'
    ? afterOf(page, at)
    : at;
}
