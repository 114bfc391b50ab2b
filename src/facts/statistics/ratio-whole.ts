import { mayJoin, qualifierBefore, rangeEnd } from '../../text/amounts.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { isMeasured } from './measured.js';
import { looksPlural, nounAfterArticle } from './noun.js';
import { Form, formsAt } from './word-forms.js';

/* Where the whole of a share stands behind its part. */

/** Whether a word of sharing stands before one of the next numbers, from the one at place `next` on: "sur dix". Asked before the noun between is looked for. */
export function wholeNear(page: Page, number: NumberPhrase, next: number): boolean {
  const { list } = page.numbers;
  const { tells } = page.lexicon.statistics;
  for (let i = next; i < list.length && list[i].first - number.end <= WHOLE; i += 1)
    if ((tells.before(page.tokens, list[i].first - 1) & Tell.Share) !== 0) return true;
  return false;
}

/** Most tokens between a part and its whole, a noun with what describes it: "huit des toits en tôle ondulée sur dix". */
export const WHOLE = 16;

/** "20 out of Yemen's 22 governorates", "12 of the country's 18 provinces": the token behind the owner. */
export function behindPossessive(page: Page, at: number): number {
  const { tokens } = page;
  let end = at;
  while (end < at + 3 && tokens.kind[end] === Kind.Word) end += 1;
  return end > at && tokens.kind[end] === Kind.Sign && tokens.word[end + 1]?.fold === 's' ? end + 2 : at;
}

/** "5,260 of an expected 24,000": the whole behind words that qualify it. */
export function behindQualifier(page: Page, to: number): NumberPhrase | null {
  for (let at = to + 1; at <= to + 2; at += 1) {
    const whole = page.numbers.startingAt(at);
    if (whole !== null) return qualifierBefore(page, at)?.first === to ? whole : null;
  }
  return null;
}

/** "deux tiers des 90 écoles", "a third of the nearly 90 schools", "half the 90 schools", "8 % des quelque 90 écoles", "half of the remaining 90 schools", "of the town's 90 schools": the number behind, a fact of its own. */
export function numberBehind(page: Page, at: number, held: boolean): NumberPhrase | null {
  const article = page.roles[at]?.closed === 'determiners';
  if (!held && !article) return null;
  const first = article ? at + 1 : at;
  const own = page.numbers.startingAt(first) ?? page.numbers.startingAt(behindPossessive(page, first));
  const whole = own ?? behindQualifier(page, first) ?? (article ? behindQualifier(page, at) : null);
  return whole === null ? behindAdjective(page, first) : lastOfRange(page, whole);
}

/** The second number of a range, behind which stands what is counted: "of Thailand's two to three million workers". */
const lastOfRange = (page: Page, low: NumberPhrase): NumberPhrase =>
  mayJoin(page, low.first, low.end) ? (rangeEnd(page, low, low.first, low.end)?.number ?? low) : low;

/** Most tokens of an adjective and an owner before a whole: "Syria's estimated". */
const DESCRIBED = 4;

/** "of the remaining 90 schools", "of the last ten were", "of Syria's estimated 22 million people": where the noun is last, the whole right behind its adjective. */
export function behindAdjective(page: Page, at: number): NumberPhrase | null {
  if (page.language.statistics.noun.head !== 'last') return null;
  for (let to = at + 1; to <= at + DESCRIBED; to += 1) {
    const whole = page.numbers.startingAt(to);
    if (whole === null) continue;
    const adjective = nounAfterArticle(page, at, true);
    const isNoun = (formsAt(page, whole.end) & Form.Open) !== 0 && !isMeasured(page, whole.end); // "of the population 12 km away"
    const counts = isNoun || page.roles[whole.end]?.closed === 'auxiliaries';
    return counts && adjective?.end === to && !looksPlural(page, to - 1) ? whole : null;
  }
  return null;
}

/** "41 out of every hundred": a word that no article makes a number. */
export function hundredAt({ tokens, roles, lexicon }: Page, at: number): NumberPhrase | null {
  const word = roles[at]?.number;
  if (word?.part !== 'hundred' || !lexicon.statistics.every.standsAt(tokens, at - 1)) return null;
  const { value } = word;
  return {
    first: at,
    end: at + 1,
    value,
    base: value,
    magnitude: 1,
    lends: 1,
    form: 'words',
    plain: false,
    glued: null,
    short: null,
    doubt: null,
  };
}
