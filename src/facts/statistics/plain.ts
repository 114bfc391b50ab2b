import { mayJoin, type QualifierBefore, qualifierAfter, qualifierBefore } from '../../text/amounts.js';
import type { Roles } from '../../text/lexicon.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { perLanguage } from '../../text/per-language.js';
import { Tell } from '../../text/tells.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { endsAddress, isAddress, isBelowStreet, isPlaceOrDay } from './address.js';
import { mayBeAge } from './age.js';
import { isClock } from './clock.js';
import { count, halfOf, isAgeBehind, isCountryName, isDoneByBody, isNoNoun, namesOne } from './count.js';
import { ownedCount } from './fraction.js';
import { isAlways, isCoined } from './idiom.js';
import { goesByNumber, isOfLaw } from './label.js';
import { isOf, looksPlural, type Noun, nounAt, withOthers } from './noun.js';
import { isSection } from './ordinal.js';
import { countedPopulationAt, isEnclosed, populationAt, wholeOf } from './percent.js';
import { mayHaveWhole } from './ratio.js';
import { WHOLE, wholeNear } from './ratio-whole.js';
import { type Beside, type Candidate, candidateOf, type Reading, statedAs, unitOf } from './reading.js';
import { hasNoSigns } from './reject.js';
import type { Trail } from './trail.js';
import { Form, formsAt } from './word-forms.js';

const SLASH = 47;
const HASH = 35;
const PERCENT = 37;
/** Tokens of a list between two numbers that name things. */
const LISTED = 2;
/** Longest short form that makes a code of the number behind it: "ET 308". */
const CODE = 3;

/** What tells a number of another sense, before it and behind. */
const OTHER_BEFORE = Tell.PercentForm | Tell.Clock | Tell.Label;
const OTHER_BEHIND = Tell.PercentForm | Tell.Clock;
/** What a word before the number may say and leave it a mere count or percentage. */
const HARMLESS = Tell.Qualifier | Tell.Of;

/**
 * Whether words alone stand beside the number and none of them, nor a number before, makes a name, a time or a percentage in an unusual form of
 * it: true of most numbers, told by what is at hand. `whyNotQuiet` then asks the little that is left to ask.
 */
export function isQuiet(page: Page, number: NumberPhrase, trail: Trail, { before, behind, gap, next }: Beside): boolean {
  if ((before & OTHER_BEFORE) !== 0 || (behind & OTHER_BEHIND) !== 0 || !isMere(number)) return false;
  const { first, end } = number;
  if (end >= page.tokens.count || !hasNoSigns(page, number) || !isFree(page, number, trail) || isTiedToSign(page.tokens, first))
    return false;
  if (!isMereRole(page.roles[end]) || !isMereRole(page.roles[end - 1]) || !hasUsualNumbers(page.lexicon)) return false;
  if (gap === 1 && first > 0 && page.roles[first - 1]?.rangeTo === true) return false; // "from 8 to 5"
  if ((number.plain && goesByNumber(page, number)) || isOfLaw(page, number) || isClock(page, number)) return false;
  const forms = formsAt(page, end);
  if ((forms & Form.Uncounted) !== 0 || (page.tokens.kind[end] === Kind.Word && lengthAt(page.tokens, end) === 1)) return false;
  return (forms & Form.Capitalised) === 0 || !(isAddress(page, end) || isSection(page, number, next) || isBelowStreet(page, number));
}

/** Why a quiet number is no statistic, or null where it may be one. */
export function whyNotQuiet(page: Page, number: NumberPhrase, trail: Trail, next: number): string | null {
  if (isAlways(page, number, trail, next)) return 'figure of speech';
  if (number.form === 'words') return isCoined(page, number) ? 'figure of speech' : null;
  return number.plain && isPlaceOrDay(page, number) ? 'part of an address or date' : null;
}

/**
 * "3.400 funcionarios públicos", "some 1,150 Nigeriens", "about 61 per cent of them": the usual quiet numbers, read in a straight line. Null of
 * all others: every rule is asked for them in turn.
 */
export function plainReading(
  page: Page,
  number: NumberPhrase,
  countries: Candidate['countries'],
  trail: Trail,
  beside: Beside,
): Reading | null {
  const { behind, gap, next } = beside;
  if ((behind !== Tell.None && behind !== Tell.Percent) || !isHarmless(page, beside.before, number.first)) return null;
  if (behind === Tell.Percent) return plainPercent(page, number, countries, trail);
  if (gap < 2 || !mayCount(page, number)) return null;
  const named = nounAt(page, number.end);
  const noun = named !== null && isCountryName(page, countries, named) ? null : named;
  if (gap <= WHOLE && wholeNear(page, number, next) && mayHaveWhole(page, number.end, noun)) return null;
  if (gap === 2 && noun !== null && !looksPlural(page, noun.end - 1)) return null; // "four public and six private schools"
  if (noun !== null && namesOne(page, number.first, noun)) return null;
  if ((beside.before & Tell.Of) !== 0 && noun !== null && isDoneByBody(page, number.first, noun)) return null; // "a group of 40 arrives"
  if (noun !== null && halfOf(page, noun) !== null) return null; // "deux fois et demie"
  return noun === null ? leftOut(page, number, countries, trail, beside) : plainCount(page, number, noun);
}

/** "in 69 sites": "in" is between a part and its whole only where the part comes first, which "out of every ten bakers" need not. */
const isHarmless = ({ tokens, language, lexicon }: Page, before: Tell, first: number): boolean =>
  (before & ~HARMLESS) === 0 ||
  ((before & ~HARMLESS) === Tell.Share &&
    language.statistics.noun.head === 'last' &&
    !lexicon.statistics.every.standsAt(tokens, first - 1));

function plainCount(page: Page, number: NumberPhrase, noun: Noun): Reading | null {
  if (number.value === 2 && number.form === 'words' && !looksPlural(page, noun.first) && isCoined(page, number)) return null; // "tous deux perdu"
  const before = qualifierBefore(page, number.first);
  if (isNoNoun(page, before === null ? number.first : before.first, noun)) return null;
  const all = withOthers(page, noun);
  return stated(page, number, 'count', unitOf(page, all), all.end, before);
}

/** "of whom 56,700 were Egyptians": a count whose noun stands elsewhere; null where the number may be an address, an adjective or an age. */
function leftOut(page: Page, number: NumberPhrase, countries: Candidate['countries'], trail: Trail, beside: Beside): Reading | null {
  if (number.form === 'words' ? isCoined(page, number) : number.plain && isPlaceOrDay(page, number)) return null;
  const candidate = candidateOf(page, number, trail, countries, beside);
  return mayBeAge(candidate) ? null : count(candidate);
}

function plainPercent(page: Page, number: NumberPhrase, countries: Candidate['countries'], trail: Trail): Reading | null {
  const { first, end } = number;
  if (number.plain && endsAddress(page, number)) return null;
  const sign = page.lexicon.statistics.percent.match(page.tokens, end);
  if (sign === null || mayJoin(page, first, sign.to) || isEnclosed(page, first, sign.to)) return null;
  const named = populationAt(page, sign.to, countries);
  const counted = named === null ? countedPopulationAt(page, sign.to) : ownedCount(page, named.end);
  const before = qualifierBefore(page, first);
  const unit = wholeOf(page, counted ?? named, sign.to, before?.first ?? first, trail);
  return stated(page, number, 'percent', unit, named === null || counted !== null ? sign.to : named.end, before);
}

/** The number as it stands, with the qualifier `before` it or one behind token `end`. */
function stated(
  page: Page,
  { value, first }: NumberPhrase,
  kind: 'count' | 'percent',
  unit: string | null,
  end: number,
  before: QualifierBefore | null,
): Reading {
  if (before !== null) return statedAs(kind, value, before.qualifier, unit, before.first, end);
  const after = qualifierAfter(page, end);
  return after === null ? statedAs(kind, value, 'exact', unit, first, end) : statedAs(kind, value, after.value, unit, first, after.to);
}

/** ",5 %" */
const isTiedToSign = ({ kind, spaced }: Page['tokens'], first: number): boolean =>
  first > 0 && !spaced[first] && kind[first - 1] === Kind.Sign;

/** Languages that do not tell shares, addresses or groups by what a mere count may have beside it. */
const hasUsualNumbers = perLanguage(({ pack, statistics: { partitives } }): boolean => {
  const { ratio, streetEndings, postcodesApart } = pack.statistics;
  return ratio.outOfEvery === undefined && streetEndings === undefined && postcodesApart !== true && partitives.size === 0;
});

/** Digits or words for so many, with nothing glued to them. */
const isMere = ({ value, form, glued, short }: NumberPhrase): boolean =>
  value >= 0 && (form === 'digits' || form === 'words') && glued === null && short === null;

/** Whether neither the numbers before nor a code, a title or a name make anything else of it. */
function isFree({ tokens, article }: Page, { first, end, form, plain }: NumberPhrase, { pairedFirst, labelledEnd }: Trail): boolean {
  if (pairedFirst === first || (labelledEnd >= 0 && first - labelledEnd <= LISTED)) return false;
  if (form === 'words' ? isAmongCapitals(tokens, first, end) : plain && opensWithZero(tokens, first)) return false;
  if (end + 1 < tokens.count && tokens.unit[end + 1] === SLASH) return false; // "24 heures/24"
  if (first === 0) return true;
  const sign = tokens.unit[first - 1];
  if (sign === HASH || sign === PERCENT || (article.title !== null && tokens.end[end - 1] === article.title.end)) return false;
  return tokens.kind[first - 1] !== Kind.Word || tokens.word[first - 1]!.case !== Case.Upper || lengthAt(tokens, first - 1) > CODE;
}

/** "Nine men", "Ana dos Santos". */
const isAmongCapitals = ({ word }: Page['tokens'], first: number, end: number): boolean =>
  word[first]!.case === Case.Capitalised || (word[end]?.case === Case.Capitalised && word[first - 1]?.case === Case.Capitalised);

const opensWithZero = (tokens: Page['tokens'], at: number): boolean => tokens.unit[at] === 48 && lengthAt(tokens, at) > 1;

const lengthAt = ({ start, end }: Page['tokens'], at: number): number => end[at] - start[at];

/** Whether what stands behind the number can be its noun: a word, and no adjective before a unit of time. */
function mayCount(page: Page, { end, value, form, magnitude }: NumberPhrase): boolean {
  const { tokens, roles, lexicon } = page;
  if (value < 2 || tokens.kind[end] !== Kind.Word) return false;
  if (magnitude > 1 && isOf(page, end)) return false; // "3 millones de"
  if (form === 'words' && roles[end]?.closed === 'prepositions') return false; // "two by two"
  if (isAgeBehind(page, end)) return false; // "2,000 under-fives"
  const unit = lexicon.statistics.tells.behind(tokens, end + 1);
  if ((unit & Tell.Measure) !== 0 && (formsAt(page, end) & Form.Other) !== 0) return false; // "500 additional acres"
  return (unit & Tell.Duration) === 0; // "deux premiers jours"
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
