import { qualifierAfter, qualifierBefore } from '../../text/amounts.js';
import type { Roles } from '../../text/lexicon.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { perLanguage } from '../../text/per-language.js';
import { Tell } from '../../text/tells.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { isState } from './count.js';
import type { Trail } from './idiom.js';
import { afterOf, nounAt } from './noun.js';
import { WHOLE, wholeNear } from './ratio.js';
import { type Beside, countOf, type Reading } from './reading.js';
import { hasNoSigns, isAddress } from './reject.js';
import { Form, formsAt } from './word-forms.js';

const SLASH = 47;
const HASH = 35;
const PERCENT = 37;
/** Tokens of a list between two numbers that name things. */
const LISTED = 2;
/** Longest short form that makes a code of the number behind it: "ET 308". */
const CODE = 3;

/** What a word before the number may say and leave it a mere count. */
const HARMLESS = Tell.Qualifier | Tell.Of;
/** What a noun, or the adjective before it, must be, and what it must not. */
const MERE = Form.Open | Form.Other | Form.Verb | Form.VerbForm | Form.Uncounted;

/**
 * "3.400 funcionarios públicos", "some 1,150 Nigeriens": the usual number, read in a straight line. No word or sign beside it says more of it
 * than a qualifier, no other number goes with it, and a noun follows. Null of all other numbers: every rule is asked for them in turn.
 */
export function plainCount(page: Page, number: NumberPhrase, trail: Trail, beside: Beside): Reading | null {
  const { first, end } = number;
  if (beside.behind !== Tell.None || (beside.before & ~HARMLESS) !== 0 || beside.gap < 2 || !isMere(number)) return null;
  if (end >= page.tokens.count || page.tokens.kind[end] !== Kind.Word || !hasNoSigns(page, number)) return null;
  if (!isFree(page, number, trail) || !isMereNoun(page, number) || !hasUsualNumbers(page.lexicon)) return null;
  if (beside.gap <= WHOLE && wholeNear(page, number, beside.next)) return null;
  const noun = nounAt(page, end);
  if (noun === null) return null;
  const before = qualifierBefore(page, first);
  const from = before === null ? first : before.first;
  if (isState(page, from, noun)) return null;
  if (before !== null) return countOf(page, number.value, before.qualifier, from, noun.end, noun);
  const after = qualifierAfter(page, noun.end);
  return after === null
    ? countOf(page, number.value, 'exact', from, noun.end, noun)
    : countOf(page, number.value, after.value, from, after.to, noun);
}

/** Languages that do not tell shares, addresses or groups by what a mere count may have beside it. */
const hasUsualNumbers = perLanguage(({ pack, statistics: { partitives } }): boolean => {
  const { ratio, streetEndings, postcodesApart } = pack.statistics;
  return ratio.outOfEvery === undefined && streetEndings === undefined && postcodesApart !== true && partitives.size === 0;
});

/** Digits or words for so many: at least two, with nothing glued to them. */
const isMere = ({ value, form, glued, short }: NumberPhrase): boolean =>
  value >= 2 && (form === 'digits' || form === 'words') && glued === null && short === null;

/** Whether neither the numbers before nor a code, a title or a name make anything else of it. */
function isFree({ tokens, article }: Page, { first, end, form, plain }: NumberPhrase, { pairedFirst, labelledEnd }: Trail): boolean {
  if (pairedFirst === first || (labelledEnd >= 0 && first - labelledEnd <= LISTED)) return false;
  if (form === 'words' ? tokens.word[first]!.case === Case.Capitalised : plain && opensWithZero(tokens, first)) return false;
  if (end + 1 < tokens.count && tokens.unit[end + 1] === SLASH) return false; // "24 hours/24"
  if (first === 0) return true;
  const sign = tokens.unit[first - 1];
  if (sign === HASH || sign === PERCENT || (article.title !== null && tokens.end[end - 1] === article.title.end)) return false;
  return tokens.kind[first - 1] !== Kind.Word || tokens.word[first - 1]!.case !== Case.Upper || lengthAt(tokens, first - 1) > CODE;
}

const opensWithZero = (tokens: Page['tokens'], at: number): boolean => tokens.unit[at] === 48 && lengthAt(tokens, at) > 1;

const lengthAt = ({ start, end }: Page['tokens'], at: number): number => end[at] - start[at];

/** Whether the word behind the number is no more than a noun or its adjective. */
function isMereNoun(page: Page, { end, magnitude }: NumberPhrase): boolean {
  const { tokens, roles, lexicon } = page;
  const forms = formsAt(page, end);
  if ((forms & MERE) !== Form.Open || lengthAt(tokens, end) === 1) return false;
  if ((forms & Form.Capitalised) !== 0 && isAddress(page, end)) return false;
  if (!isMereRole(roles[end]) || !isMereRole(roles[end - 1]) || (magnitude > 1 && afterOf(page, end) !== end)) return false;
  return (lexicon.statistics.tells.behind(tokens, end + 1) & Tell.Duration) === 0; // "deux premiers jours"
}

/** Neither joins numbers nor holds what is counted: "et", "tiers", "dozen", "dreitägig". */
const isMereRole = (role: Roles | null): boolean =>
  role === null ||
  (role.fraction === undefined &&
    role.rangeTo === undefined &&
    role.closesRange === undefined &&
    role.numberAnd === undefined &&
    role.collective === undefined &&
    role.joinedUnit === undefined);
