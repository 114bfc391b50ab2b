import { amountOf, CHANGED, changeOpener, isChange, isChangeTo, qualifierBefore, rangeAmount, rangeEnd } from '../../text/amounts.js';
import { Tell } from '../../text/tells.js';
import { Case, isPossessive, Kind } from '../../text/tokens.js';
import { thatBeginsAt } from '../offsets.js';
import { beforeDeterminer, overDeterminer, type Page } from '../page.js';
import { behindAdverb } from './age-of-person.js';
import { sharedEnd } from './chain.js';
import { contextOf } from './context.js';
import { ownedCount } from './fraction.js';
import { declines, isOf, looksPlural, type Noun, nounAfterArticle, nounAt, nounOf } from './noun.js';
import { numberBehind } from './ratio-whole.js';
import { type Candidate, type Reading, reading, unitOf, withAmount, wordsOf } from './reading.js';
import { clauseStart } from './sentence.js';
import { holds, isInside, isOfThem, sharers } from './spoken-of.js';
import { talliedAt } from './tally.js';
import { partOfNamed } from './topic.js';
import type { Trail } from './trail.js';
import { Form, formsAt, isPartBehind, partAt } from './word-forms.js';

/** A larger number before "or 19 %" is what makes so many percent. */
const MOST_PERCENT = 1000;
const PERCENT = 37;
const OPEN = 40;
const COMMA = 44;
const CLOSE = 41;
/** Tokens between two percentages of one range: "20 per cent to the 25 per cent". */
const REPEATED = 8;
/** Tokens between two numbers that share a sign: "20 al 25 %", "20 à l'25". */
const JOINT = 2;

/** "96%", "40 per cent of migrants", "entre 20 et 25 %", "5 % seulement des fonds": the unit is the population, where it is said. */
export function percent(candidate: Candidate): Reading | null {
  const { page, number, amount } = candidate;
  if (!mayBePercent(candidate)) return null;
  const own =
    (candidate.behind & Tell.Percent) !== 0 || candidate.unit !== amount.coreEnd
      ? (percentAt(page, amount.coreEnd) ?? percentAt(page, candidate.unit))
      : null;
  const sign = own ?? sharedPercentAt(candidate);
  if (sign === null) return leadingPercent(candidate);
  const range = amount.numbers.length === 1 && candidate.gap <= REPEATED ? rangeEnd(page, number, amount.core, sign) : null;
  if (range !== null) {
    const second = percentAt(page, range.number.end);
    if (second !== null) return read(withAmount(candidate, rangeAmount(page, number, range)), second);
  }
  return read(candidate, sign);
}

/** Whether a sign or word of percent stands behind the number, or another number so near that it may be shared, or a sign before it. */
function mayBePercent({ page, amount, behind, unit, gap }: Candidate): boolean {
  if ((behind & Tell.Percent) !== 0 || unit !== amount.coreEnd || gap <= JOINT) return true;
  if (gap <= CHANGED && changeOpener(page, amount.first) >= 0) return true; // "from 19 to almost 32 %"
  return amount.core > 0 && page.tokens.unit[amount.core - 1] === PERCENT;
}

/** "%40 من السكان": the sign right before the number, in languages that list it there. */
function leadingPercent(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const at = amount.core - 1;
  if (at < 0 || page.tokens.unit[at] !== PERCENT || page.lexicon.statistics.percentBefore.match(page.tokens, at) === null) return null;
  const noun = populationAt(page, amount.coreEnd, candidate.countries);
  const before = amount.first < at ? null : qualifierBefore(page, at);
  const whole = amount.value === null || before === null ? amount : { ...amount, ...amountOf(amount.value, before.qualifier) };
  const first = Math.min(before?.first ?? at, amount.first);
  return reading(withAmount(candidate, { ...whole, first }), 'percent', 'percent-first', unitOf(page, noun), noun?.end ?? amount.coreEnd);
}

function read(candidate: Candidate, sign: number): Reading {
  const { page, trail, countries } = candidate;
  if (sign === candidate.amount.coreEnd) return reading(candidate, 'percent', 'percent-shared', sharedPopulation(candidate), sign);
  const behind = isEnclosed(page, candidate.amount.first, sign) ? sign + 1 : sign; // "un tiers (31 %) des ménages"
  const named = populationAt(page, behind, countries);
  const counted = named === null ? countedPopulationAt(page, behind) : ownedCount(page, named.end);
  const end = named === null || counted !== null || behind > sign ? sign : named.end;
  return reading(candidate, 'percent', 'percent', wholeOf(page, counted ?? named, sign, candidate.amount.first, trail), end);
}

/** Whether brackets stand about the percentage of tokens [first, to), or about it and its article: "(un 53 %)". */
export const isEnclosed = (page: Page, first: number, to: number): boolean =>
  page.tokens.unit[to] === CLOSE && page.tokens.unit[beforeDeterminer(page, first - 1)] === OPEN;

/** What a percentage is of, whose sign ends before token `sign` and whose number, or its qualifier, begins at token `first`: `noun`, where there is one. */
export function wholeOf(page: Page, noun: Noun | null, sign: number, first: number, trail: Trail): string | null {
  const unit = unitOf(page, noun) ?? those(page, sign);
  if (unit !== null || !(isOfThem(page, sign) || isOfThese(page, sign) || isOfWhich(page, sign, first, trail))) return unit;
  const named = unitOf(page, partOfNamed(page, clauseStart(page, first), first, sign, trail)); // "des familles, dont 60 %"
  if (named !== null) return named;
  const said = contextOf(page, first, trail); // "86 per cent of them women", "of whom 40 per cent"
  return holds(page, said) || (holds(page, trail.context) && isInside(page, first)) ? sharers(page, first, trail) : said;
}

/**
 * "of whom 40 per cent", "de los cuales un 40 %", "cerca del 70 % de los cuales": words of a part right before the number, its article and
 * qualifier, or right behind its sign. No sum of money or time right before is told of ("3 millones de dólares, de los cuales un 40 %").
 */
function isOfWhich(page: Page, sign: number, first: number, { last, lastEnd }: Trail): boolean {
  if (partAt(page, first - 1) !== null) return true;
  const opens = beforeDeterminer(page, first - 1);
  const isBehind = page.tokens.unit[opens] === COMMA && isPartBehind(page, sign);
  const joint = isBehind ? opens : (partAt(page, opens)?.to ?? 0) - 1;
  if (joint < 0) return false;
  const whole = page.tokens.unit[joint] === COMMA ? joint - 1 : joint;
  if (isBehind && !page.claims.has(whole)) return true; // "jóvenes, el 60 % de los cuales"
  return last?.kind === 'count' && (!page.claims.has(whole) || lastEnd > whole);
}

/** "55 per cent of these were incoming": a determiner with no noun behind, nor a sum. */
const isOfThese = (page: Page, sign: number): boolean =>
  isOf(page, sign) &&
  !page.claims.has(sign + 2) &&
  page.roles[sign + 1]?.closed === 'determiners' &&
  page.roles[sign + 1]?.article !== true &&
  (page.roles[sign + 2]?.closed === 'auxiliaries' || page.tokens.kind[sign + 2] !== Kind.Word);

/** "de 12,5 à 9,8 pour cent", "60 et 70 %", "from 20 to almost 35 %": the sign behind the second number is the first one's too. Gives the first one's own end. */
function sharedPercentAt({ page, amount, number, gap }: Candidate): number | null {
  if (amount.numbers.length > 1 || number.value > MOST_PERCENT) return null;
  if (page.tokens.kind[amount.core] !== Kind.Number && !isChange(page, amount.first - 1)) return null; // "rose from eight to 12 per cent"
  const shared = sharedEnd(page, number, amount.first, gap);
  const last = shared ?? overArticle(page, number.end);
  const sign = last === null ? null : percentAt(page, last);
  if (shared === null && sign !== null && page.lexicon.statistics.ageLimit.match(page.tokens, amount.core - 1) !== null) return null; // "mayores de 60 y el 12 %"
  if (sign === null || (page.tokens.kind[sign] === Kind.Word && isAgeLimit(page, amount.first, amount.core))) return null;
  return amount.coreEnd;
}

/** "Most are under 30 and 62 per cent are women": a word for a limit of age behind a verb and its adverb, where the noun is last. */
const isAgeLimit = (page: Page, first: number, core: number): boolean =>
  core - first === 1 &&
  page.language.statistics.noun.head === 'last' &&
  page.roles[behindAdverb(page, first) - 1]?.closed === 'auxiliaries' &&
  page.lexicon.statistics.personLimits.has(page.tokens.word[first]?.fold ?? '');

/** "85 and 15 per cent of the cost": what is behind the sign that the number shares. */
function sharedPopulation({ page, number, amount, gap, countries }: Candidate): string | null {
  const last = sharedEnd(page, number, amount.first, gap) ?? overArticle(page, number.end);
  const sign = last === null ? null : percentAt(page, last);
  return sign === null ? null : unitOf(page, populationAt(page, sign, countries));
}

/** "44 % of those hired": where the words for the group stand for its noun. */
function those(page: Page, sign: number): string | null {
  const { agePersons } = page.lexicon.statistics;
  if (!isOf(page, sign) || page.roles[sign + 1]?.closed !== 'determiners' || !agePersons.standsAt(page.tokens, sign + 1)) return null;
  return (formsAt(page, sign + 2) & Form.VerbEnding) === 0 ? null : wordsOf(page, sign + 1, sign + 3);
}

/** "del 20 al 25 %": token behind the second number, whose joint holds an article or has one behind it. */
function overArticle(page: Page, at: number): number | null {
  if ((page.roles[at]?.closesRange === undefined && !isChangeTo(page, at)) || !page.tokens.spaced[at]) return null;
  return page.numbers.startingAt(overDeterminer(page, at + 1))?.end ?? null;
}

/** Token behind the percent sign or words at `at` ("20-percent" too), or null. */
function percentAt(page: Page, at: number): number | null {
  const from = page.tokens.unit[at] === 45 && !page.tokens.spaced[at] ? at + 1 : at;
  return page.lexicon.statistics.percent.match(page.tokens, from)?.to ?? null;
}

/** "9 % de los 130.000 hogares": the noun, which a number of its own counts. */
export function countedPopulationAt(page: Page, sign: number) {
  const counted = isOf(page, sign) ? numberBehind(page, sign + 1, true) : null;
  return counted === null ? null : nounOf(page, counted);
}

/** "87 % du nombre de familles", "30% of the total number of victims": what the word for a number counts; but "of the total population of the island". */
export function countedBy(page: Page, { first, end }: Noun): Noun | null {
  for (let at = page.language.statistics.noun.head === 'last' ? end - 1 : first; at < end; at += 1)
    if ((formsAt(page, at) & Form.Tally) !== 0) return talliedAt(page, at + 1);
  return null;
}

/** "30 % de l'ensemble des cas": what a word for the whole, which else is an adverb, is of. */
export function wholeBehind(page: Page, at: number): Noun | null {
  const whole = overDeterminer(page, at);
  return (formsAt(page, whole) & Form.Tally) === 0 ? null : talliedAt(page, whole + 1);
}

/** The noun behind "of the", "des", "de los"; an adverb may stand between ("5 % seulement des fonds"). */
export function populationAt(page: Page, sign: number, countries: Candidate['countries']): Noun | null {
  const { tokens, roles } = page;
  let at = sign;
  if (roles[at]?.closed === 'adverbs') {
    at += 1;
    const lead = page.lexicon.dates.leads.match(tokens, at)?.value;
    if (lead === 'before' || lead === 'after') return null; // "41% antes de la crisis"
  }
  if (page.language.statistics.noun.capitals === true && isCapital(page, at)) return nounAt(page, at); // "elf Prozent Frauen"
  if (isOf(page, at)) {
    if (page.lexicon.statistics.traits.standsAt(tokens, at + 1)) return null; // "29 % de nationalité congolaise"
    if (numberBehind(page, at + 1, true) !== null) return null; // "of the estimated 900 boats"
    const noun = noPlace(page, nounAfterArticle(page, at + 1, true), countries);
    if (noun !== null && ownsSum(page, noun)) return null;
    return noun === null ? wholeBehind(page, at + 1) : (countedBy(page, noun) ?? noun);
  }
  if (!declines(page) || at > sign) return null;
  const whole = page.lexicon.statistics.shareOf.standsAt(tokens, at) && tokens.word[at + 1]?.case === Case.Lower ? at + 1 : at;
  return nounAfterArticle(page, whole, whole > at);
}

/** "of IOM's USD 182 million appeal": a sum of money is a fact of its own, and its owner no whole. */
export const ownsSum = ({ tokens, claims, numbers }: Page, { end }: Noun): boolean =>
  isPossessive(tokens, end) && claims.has(end + 2) && numbers.startingAt(end + 2) === null;

/** "viennent à 70 % du Tchad", "un 28 % de los Estados Unidos": whence the share comes, where adjectives stand behind nouns. */
function noPlace(page: Page, noun: Noun | null, countries: Candidate['countries']): Noun | null {
  if (noun === null || page.language.statistics.noun.head === 'last' || !isCapital(page, noun.first)) return noun;
  if (page.roles[noun.first]?.place !== true) return isNamedAlone(page, noun) ? null : noun;
  const named = thatBeginsAt(countries, page.tokens.start[noun.first])?.value.via === 'name';
  return named || !looksPlural(page, noun.end - 1) ? null : noun;
}

/** "un 0,2 % de Europa": one capitalised singular without an article. */
const isNamedAlone = (page: Page, { first, end }: Noun): boolean =>
  end - first === 1 &&
  page.tokens.word[first]!.case === Case.Capitalised &&
  !looksPlural(page, first) &&
  isOf(page, first - 1) &&
  !page.lexicon.statistics.ofThe.standsAt(page.tokens, first - 1);

const isCapital = ({ tokens }: Page, at: number): boolean => tokens.word[at] !== undefined && tokens.word[at]!.case !== Case.Lower;
