import { amountOf, changedTo, valueIn } from '../../text/amounts.js';
import { isQuote } from '../../text/characters.js';
import type { NumberPhrase } from '../../text/numbers.js';
import type { Match } from '../../text/phrases.js';
import { Case, isOneSentence, isPossessive, Kind } from '../../text/tokens.js';
import { thatEndsAt } from '../offsets.js';
import type { Page } from '../page.js';
import { lastOfChain } from './chain.js';
import { isRestOfWhole, spokenOfBefore } from './context.js';
import { SHARES } from './left-out.js';
import { isMeasured } from './measured.js';
import {
  afterOf,
  isOf,
  isParticiple,
  isPlural,
  looksPlural,
  type Noun,
  nounAfterArticle,
  nounAt,
  nounOf,
  withOthers,
  wordEnd,
} from './noun.js';
import { areHundredths } from './quantity.js';
import { numberBehind } from './ratio-whole.js';
import { type Candidate, halfAt, type Reading, reading, unitOf, withAmount, withHalf, wordsOf } from './reading.js';
import { isDefinite } from './reject.js';
import { clauseStart, isStop } from './sentence.js';
import { holds, namesPersons } from './spoken-of.js';
import { subjectBefore } from './subject.js';
import { cellUnit } from './table.js';
import { tallied } from './tally.js';
import { isBehindOne } from './topic-subject.js';
import { Form, formsAt, isCrowd } from './word-forms.js';

const HYPHEN = 45;
const PARENTHESIS = 40;
const CLOSE = 41;
const COLON = 58;
const COMMA = 44;
const YEARS = { from: 1800, to: 2059 };

/** "plus de 8500 appels", "neuf pays", "ninety-four of the passengers"; where the noun is left out, the unit is that of the count before. */
export function count(candidate: Candidate): Reading | null {
  const { page, amount, number } = candidate;
  if (isCode(candidate) || isQuarterHour(candidate)) return null;
  const noun = countedAt(candidate);
  if (noun !== null && namesOne(page, amount.core, noun)) return null;
  const people = noun !== null && isOrigin(page, noun) ? sharedByPeoples(page, noun.end) : null;
  if (people !== null) return reading(candidate, 'count', 'count-in-list', unitOf(page, people), amount.end);
  if (noun !== null && (!isNoNoun(page, amount.first, noun) || spokenOfBefore(candidate) === null || leavesPersons(candidate)))
    return counted(candidate, noun.first >= amount.coreEnd ? withOthers(page, noun) : noun);
  const against = page.lexicon.statistics.comparing.match(page.tokens, amount.first - 1) !== null; // "38 voix contre 5 et 9 abstentions"
  const last = against ? null : lastOfChain(page, number, candidate.gap);
  const shared =
    last === null
      ? (behindBracket(page, amount.end) ??
        (isOfGroup(page, amount.first) ? null : sharedByState(page, amount.end)) ??
        countedLast(candidate))
      : page.roles[last.end - 1]?.article === true // "une famille de sept et un couple"
        ? null
        : nounOf(page, last); // "17 millions à 30 millions de migrants"
  if (shared !== null)
    return reading(last === null ? candidate : lent(candidate, last), 'count', 'count-in-list', unitOf(page, shared), amount.end);
  if (number.plain && number.value >= YEARS.from && number.value <= YEARS.to && !isToldCount(candidate)) return null;
  if (isNumbered(candidate)) return null;
  const children = childrenOf(page, amount.core);
  if (children !== null) return { ...reading(candidate, 'count', 'count-of-parent', children, amount.end), basis: 'inferred' };
  const said =
    cellUnit(page, amount.first, amount.end) ??
    subjectBefore(candidate) ??
    bodyBefore(page, amount.first) ??
    unitOf(page, totalBefore(page, amount.first));
  const unit =
    said ??
    (sumsUp(candidate) ? null : tallied(page, amount.first, amount.end, candidate.countries, candidate.trail.contextEnd)) ??
    spokenOfBefore(candidate) ??
    unitOf(page, predicateAt(page, amount.first, amount.end));
  const { value, first, end, rule } = reading(candidate, 'count', 'count-left-out', unit, amount.end);
  return { value, first, end, rule, basis: 'inferred' };
}

/** "plus de 1850 sont partis", "1850 autres": words that no year has beside it. */
const isToldCount = ({ page, amount, number }: Candidate): boolean =>
  amount.first < amount.core || (formsAt(page, number.end) & Form.Other) !== 0;

const counted = (candidate: Candidate, noun: Noun): Reading =>
  withHalf(
    candidate.page,
    reading(candidate, 'count', 'count', unitOf(candidate.page, noun), reach(candidate, noun)),
    halfOf(candidate.page, noun),
  );

/** "deux fois et demie plus", "trois sacs et demi": the half of one more; null where it is of something else ("20 tents and a half million"). */
export function halfOf(page: Page, { end }: Noun): Match<true> | null {
  const half = halfAt(page, end);
  if (half === null || page.tokens.unit[half.to] === HYPHEN) return null;
  return page.tokens.kind[half.to] !== Kind.Word || page.roles[half.to]?.closed !== undefined ? half : null;
}

/** "Tres son barcazas.": the plural behind the verb of a number that opens its sentence, where nothing else is spoken of. */
function predicateAt(page: Page, first: number, at: number): Noun | null {
  if (page.lexicon.statistics.copulas?.match(page.tokens, at)?.to !== at || clauseStart(page, first) !== first) return null;
  const noun = page.roles[at + 1]?.closed === 'determiners' ? nounAfterArticle(page, at + 1) : nounAt(page, at + 1); // "trois sont des péniches"
  if (noun === null || !looksPlural(page, noun.end - 1) || isParticiple(page, noun.first)) return null;
  return page.lexicon.statistics.personVerbs.standsAt(page.tokens, noun.first) ? null : noun; // "cinq sont morts"
}

/** Tokens of "(307 men, 250 women and 36 children". */
const BRACKETED = 12;

/**
 * "799 (8%) undocumented Afghans", "649 (38 per cent) of all returnees", "45 (12 families) new arrivals", "593 (307 men and 286 women) deportees": the
 * noun behind the bracket at `at`, which says the number otherwise or names its parts.
 */
function behindBracket(page: Page, at: number): Noun | null {
  const { tokens, numbers } = page;
  const inner = tokens.unit[at] === PARENTHESIS ? (numbers.startingAt(at + 1) ?? numbers.startingAt(at + 2)) : null; // "(about 40)"
  if (inner === null) return null;
  let close = inner.end;
  while (close < at + BRACKETED && tokens.unit[close] !== CLOSE) close += 1;
  if (tokens.unit[close] !== CLOSE) return null;
  const next = close + 1;
  const noun = isOf(page, next) ? nounAfterArticle(page, next + 1, true) : nounAt(page, next);
  if (noun === null || !looksPlural(page, noun.end - 1) || isParticiple(page, noun.end - 1)) return null; // "669 (16 %) displaced"
  return numbers.startingAt(noun.end) === null ? noun : null; // "men 40 (13 %) women 50"
}

/** "Of the barns, 12 closed and 14 opened stalls": whether the sentence of token `first` begins with whom it counts. */
const isOfGroup = (page: Page, first: number): boolean => page.lexicon.statistics.partitive.standsAt(page.tokens, clauseStart(page, first));

/** Most numbers of a list whose last one alone has a noun. */
const STATES = 5;

/** "244 partly damaged and 313 ruined huts": the plural behind the next number of a list, where all are told by what became of them, from token `at` on. */
function sharedByState(page: Page, at: number): Noun | null {
  if (page.language.statistics.noun.head !== 'last') return null;
  let state = overAdverb(page, at);
  for (let listed = 1; listed < STATES && isParticiple(page, state); listed += 1) {
    const isJoined = page.roles[state + 1]?.numberAnd === true || page.tokens.unit[state + 1] === COMMA;
    const next = isJoined ? page.numbers.startingAt(state + 2) : null;
    if (next === null) return null;
    state = overAdverb(page, next.end);
    if (isParticiple(page, state) && isCrowd(page, state + 1)) return nounAt(page, state + 1);
  }
  return null;
}

const overAdverb = (page: Page, at: number): number => ((formsAt(page, at) & Form.AdverbEnding) !== 0 ? at + 1 : at);

/** "three and five million copies": in millions both, where the first has no magnitude and is the smaller. */
function lent(candidate: Candidate, last: NumberPhrase): Candidate {
  const { amount, number } = candidate;
  if (amount.value === null || last.magnitude < MILLION || amount.value !== number.value || number.value >= last.base) return candidate;
  return withAmount(candidate, { ...amount, ...amountOf(valueIn(last, number), amount.qualifier) });
}

const MILLION = 1e6;

/** "passé de 12 à près de 85 agents", "from 300 in 2010 to some 900 pupils": what the second value of a change counts, a qualifier or a time between. */
function countedLast({ page, number }: Candidate): Noun | null {
  const high = changedTo(page, number, number.first, number.end);
  return high === null || isMeasured(page, high.end) ? null : nounOf(page, high);
}

/** Most parts of one whole that are told in words. */
const MOST_PARTS = 10;

/** "trois quarts d'heure", "two-thirds as many", "deux heures quarante", "un mètre vingt": no quarters, no forty and no twenty. */
function isQuarterHour({ page, amount, number }: Candidate): boolean {
  const { tokens, roles, lexicon } = page;
  const { hours, fractionNotAfter } = lexicon.statistics;
  const part = tokens.unit[amount.coreEnd] === HYPHEN ? amount.coreEnd + 1 : amount.coreEnd;
  if (roles[part]?.fraction !== undefined && number.value < MOST_PARTS) return fractionNotAfter.match(tokens, part + 1) !== null; // but "340 third country nationals"
  const minutes =
    number.form === 'words' && number.value < 60 && hours.standsAt(tokens, number.first - 1) && page.claims.has(number.first - 1);
  return (minutes && nounAt(page, amount.coreEnd) === null) || areHundredths(page, number);
}

/** What describes those who are counted, and does not name them. */
export const isNoNoun = (page: Page, first: number, noun: Noun): boolean => isOrigin(page, noun) || isState(page, first, noun);

/** "ten are Indian, four Georgian": a people's adjective alone, whose plural would name them. */
function isOrigin({ tokens, roles, language }: Page, { first, end }: Noun): boolean {
  const endings = language.statistics.noun.originEndings;
  if (endings === undefined || end - first > 1 || roles[first]?.place !== true) return false;
  const { text, case: written } = tokens.word[first]!;
  return written === Case.Capitalised && endings.some((ending) => text.endsWith(ending));
}

/** Most peoples of such a list. */
const PEOPLES = 5;

/** "six Somali, four Eritrean and two Sudanese women": the noun of the last, behind the adjective that ends before token `at`. */
function sharedByPeoples(page: Page, at: number): Noun | null {
  let end = at;
  for (let peoples = 0; peoples < PEOPLES; peoples += 1) {
    if (page.tokens.unit[end] !== COMMA && page.roles[end]?.numberAnd !== true) return null;
    const number = page.numbers.startingAt(end + 1);
    const noun = number === null ? null : nounAt(page, number.end);
    if (noun === null || page.roles[noun.first]?.place !== true) return null;
    if (!isOrigin(page, noun)) return noun.end - noun.first > 1 ? { first: noun.first + 1, end: noun.end } : null;
    end = noun.end;
  }
  return null;
}

/** "left 37 missing": what became of those who are counted. */
const isState = (page: Page, first: number, { first: noun, end }: Noun): boolean =>
  end - noun === 1 &&
  (formsAt(page, noun) & Form.PluralWord) !== 0 &&
  page.lexicon.statistics.leaving.standsAt(page.tokens, first - 1) &&
  page.lexicon.statistics.personVerbs.standsAt(page.tokens, noun);

/** "destroyed 1,300 huts and left 7,000 homeless": with no persons counted before. */
const leavesPersons = (candidate: Candidate): boolean =>
  candidate.trail.persons === null && holds(candidate.page, spokenOfBefore(candidate));

/** "a mother of five": her children. */
const childrenOf = (page: Page, core: number): string | null =>
  isOf(page, core - 1) && page.lexicon.statistics.parents.standsAt(page.tokens, core - 2)
    ? page.language.statistics.noun.parents!.children
    : null;

/** "a population of 11,400" */
function bodyBefore(page: Page, first: number): string | null {
  const { bodies } = page.lexicon.statistics;
  if (first < 2 || bodies.size === 0) return null;
  if (isBodyOfPlace(page, first - 1)) return wordsOf(page, first - 1, first);
  if (!isOf(page, first - 1)) return null;
  if (bodies.standsAt(page.tokens, first - 2)) return wordsOf(page, first - 2, first - 1);
  const { head } = page.language.statistics.noun; // "una población estimada de"
  const described = head === 'first' && first > 2 && page.roles[first - 2]?.closed === undefined && bodies.standsAt(page.tokens, first - 3);
  return described ? wordsOf(page, first - 3, first - 2) : null;
}

/** "Mango, population 62" */
const isBodyOfPlace = ({ tokens, lexicon }: Page, at: number): boolean =>
  lexicon.statistics.bodies.standsAt(tokens, at) && (tokens.unit[at - 1] === COMMA || tokens.unit[at - 1] === PARENTHESIS);

/** Tokens from "число" to the number of its clause. */
const LONGEST_CLAUSE = 14;

/** "Число беженцев в Чаде превысило 490 тысяч": what the words for a total name, before token `first` in its sentence. */
function totalBefore(page: Page, first: number): Noun | null {
  const { tokens, lexicon } = page;
  if (lexicon.statistics.totals.size === 0) return null;
  for (let at = first - 1; at >= 0 && at > first - LONGEST_CLAUSE; at -= 1) {
    if (tokens.kind[at] === Kind.Break || isStop(tokens, at)) return null;
    if (lexicon.statistics.totals.standsAt(tokens, at)) return nounAfterArticle(page, afterOf(page, at + 1), true);
  }
  return null;
}

/** "reçus le 8", "la 4", "entre le 3 et le 9", "vendredi 6": digits behind a singular article or a weekday name a day or one thing. */
const isNumbered = ({ page, amount, number, trail }: Candidate): boolean =>
  number.plain && ((isBehindOne(page, amount.core) && !isNextShare(amount.core, trail)) || isDayOfWeek(page, number));

/** "el 65 Aniversario", "la 35 Conferencia": a singular behind digits and a singular article, where all that is counted is a plural. */
export const namesOne = (page: Page, core: number, { first }: Noun): boolean =>
  page.language.statistics.noun.strictPlurals === true &&
  page.tokens.kind[core] === Kind.Number &&
  isBehindOne(page, core) &&
  !looksPlural(page, first);

/** "los menores son el 36 % y los enfermos, el 29." */
const isNextShare = (core: number, { last, lastEnd }: Candidate['trail']): boolean => last?.kind === 'percent' && core - lastEnd < SHARES;

/** Days of a month. */
const DAYS = 31;

/** "lundi 12", "lunedì prossimo 12", "quinta-feira, 22,": right behind a weekday, a word of direction or a pair of commas between. */
function isDayOfWeek(page: Page, { first, end, value }: NumberPhrase): boolean {
  const { tokens, roles } = page;
  if (value > DAYS || roles[end]?.closed === 'auxiliaries') return false;
  if (isWeekday(page, first - 1)) return true;
  const isBetween = tokens.unit[first - 1] === COMMA ? tokens.unit[end] === COMMA : roles[first - 1]?.date?.direction !== undefined;
  return isBetween && isWeekday(page, first - 2);
}

/** "lundi", "segunda-feira": by its first part. */
const isWeekday = ({ tokens, roles, lexicon }: Page, at: number): boolean =>
  roles[at]?.date?.weekday !== undefined || (lexicon.dates.weekdayTails.standsAt(tokens, at) && roles[at - 2]?.date?.weekday !== undefined);

/** "IOM doctors saw 900 patients in ten days: 410 in Dili": the count before in the sentence, which the colon, or a comma right behind it, parts into several. */
function sumsUp({ page, amount, trail }: Candidate): boolean {
  const { tokens, roles } = page;
  const { contextEnd } = trail;
  if (roles[amount.first - 1]?.numberAnd === true && isRestOfWhole(page, amount.first, trail)) return true;
  if (tokens.unit[amount.first - 1] === COMMA && contextEnd === amount.first - 1)
    return amount.value !== null && amount.value < trail.contextValue && roles[amount.end]?.closed === 'prepositions'; // "34 menores, 19 en Canarias y 15 en Ceuta"
  if (tokens.unit[amount.first - 1] !== COLON || contextEnd < 0 || !isOneSentence(tokens, contextEnd, amount.first)) return false;
  return contextEnd === amount.first - 1 || (tokens.kind[contextEnd] === Kind.Word && roles[contextEnd]?.numberAnd !== true);
}

/** Short forms in the plural. */
const CAPITALS = /^[A-Z]{2}s$/;

/** "5G", "4x", "two-way", "five-star": letters that belong to the digits, or a word that makes the number a figure of speech. */
function isCode({ page, amount, number }: Candidate): boolean {
  const { tokens, lexicon, language } = page;
  const at = amount.coreEnd;
  if (number.glued === 'after' && number.form === 'digits' && amount.numbers.length === 1) {
    const letters = tokens.end[at] - tokens.start[at];
    return letters < 3 || !looksPlural(page, at) || (number.value < 10 && CAPITALS.test(tokens.word[at]!.text)); // "4WDs"
  }
  if (tokens.unit[at] !== HYPHEN || tokens.spaced[at]) return false;
  const isThing = language.statistics.noun.head === 'last' && number.value < 10 && isCrowd(page, at + 1); // "three-wheelers"
  return isThing || lexicon.statistics.compoundsNever.standsAt(tokens, at + 1);
}

/** "under-fives", "over-60s": an age of its own. */
export const isAgeBehind = ({ tokens, numbers, lexicon }: Page, at: number): boolean =>
  tokens.unit[at + 1] === HYPHEN &&
  !tokens.spaced[at + 1] &&
  lexicon.statistics.agePrefixes.has(tokens.word[at]?.fold ?? '') &&
  numbers.startingAt(at + 2) !== null;

/** End of the fact: with its noun, unless another number stands between ("27 3-day sessions"). */
function reach({ page, amount, number, gap }: Candidate, noun: Noun): number {
  if (isAgeBehind(page, amount.end)) return amount.end; // "2,000 under-fives"
  if (isQuote(page.tokens.unit[noun.first - 1]) && isQuote(page.tokens.unit[noun.end])) return noun.end + 1; // "deux « lignes »"
  if (amount.numbers.length === 1 && number.end + gap < noun.first) return amount.end; // "400 of a planned 5,600 returnees"
  if (gap <= amount.end - number.end && page.numbers.startingAt(amount.end) !== null) return amount.end;
  return noun.end;
}

function countedAt(candidate: Candidate): Noun | null {
  const { page, amount, number, gap } = candidate;
  const { tokens } = page;
  const start = candidate.unit;
  if (tokens.unit[amount.coreEnd] === HYPHEN && start === amount.coreEnd + 1 && amount.end === amount.coreEnd)
    return { first: start, end: start + 1 }; // "a 10-member delegation"
  const before = beforeArticle(page, amount.core, number);
  if (before !== null) return before;
  const described = (formsAt(page, start) & Form.Other) === 0 ? start : start + 1; // "two more 50-bed wards"
  const behind = gap > described - number.end ? described : overCompound(page, described);
  const at = behind === described ? start : behind;
  const own = nounAt(page, at);
  if (own !== null && isCountryName(page, candidate.countries, own)) return null;
  if (own !== null) return isDoneByBody(page, amount.first, own) ? null : (behindCompound(page, own) ?? sharedBehind(page, own) ?? own);
  if (at !== start && at > start) return { first: start, end: at }; // "three 16-year-olds"
  const all =
    quotedAt(page, amount.coreEnd) ??
    ofTheAt(page, amount.coreEnd) ??
    (isBehindOne(page, amount.core) ? null : behindArticle(page, amount.coreEnd));
  return all !== null && isCountryName(page, candidate.countries, all) ? null : all; // "huit vols, dont trois des Etats-Unis"
}

/** "91 de Chile y 89 Brasil", "Hacia 1880 Argentina": a country by its name, which nobody counts; where peoples are nouns with capitals, they may have its name: "drei Polen". */
export function isCountryName({ tokens, roles, language }: Page, countries: Candidate['countries'], { first, end }: Noun): boolean {
  if (roles[first]?.place !== true || language.statistics.noun.capitals === true) return false;
  const country = thatEndsAt(countries, tokens.end[end - 1]);
  return country?.start === tokens.start[first] && country.value.via === 'name';
}

/** Most numbers of such a list. */
const ALIKE = 5;

/** "three passenger and five luggage barges", "14 urban, 22 rural and three coastal districts": the noun that an adjective shares with the next number of the list and its own. */
function sharedBehind(page: Page, { first, end }: Noun, most = ALIKE): Noun | null {
  const { roles, numbers, language } = page;
  const { head, capitals } = language.statistics.noun;
  const isListed = page.tokens.unit[end] === COMMA && most > 0;
  if (!(isListed || roles[end]?.numberAnd === true) || head !== 'last' || capitals === true) return null;
  if ((formsAt(page, first) & (Form.Lower | Form.Plural | Form.Person)) !== Form.Lower || looksPlural(page, end - 1)) return null;
  if (page.tokens.kind[end - 2] === Kind.Word && end - 2 >= first) return null; // "40 fire-fighting staff", "two sea bass"
  const next = numbers.startingAt(end + 1);
  const noun = next === null ? null : nounAt(page, next.end);
  if (noun !== null && isListed) return sharedBehind(page, noun, most - 1);
  if (noun === null || noun.end - noun.first < 2 || looksPlural(page, noun.first) || !looksPlural(page, noun.end - 1)) return null;
  return { first: noun.end - 1, end: noun.end };
}

/** Most words behind such a noun. */
const LONGEST_TAIL = 3;

/** "25 “tent cities”": a noun that is all of what is quoted; "25 “open” prisons": the noun behind an adjective that is. */
function quotedAt(page: Page, at: number): Noun | null {
  if (!isQuote(page.tokens.unit[at]) || page.tokens.spaced[at] !== 1) return null;
  const close = wordEnd(page, at + 1);
  const described = isQuote(page.tokens.unit[close]) && page.language.statistics.noun.head === 'last' ? nounAt(page, close + 1) : null;
  if (described !== null && looksPlural(page, described.end - 1) && !looksPlural(page, close - 1)) return described;
  const noun = nounAt(page, at + 1);
  if (noun === null || !(looksPlural(page, noun.first) || looksPlural(page, noun.end - 1))) return null;
  let end = noun.end;
  while (end < noun.end + LONGEST_TAIL && page.tokens.kind[end] === Kind.Word) end += 1; // « villes de tentes »
  return isQuote(page.tokens.unit[end]) ? { first: noun.first, end } : null;
}

/** "a crew of four keeps the catch", "a team of six visits", "a mother of five runs": a verb in the singular behind the members of one body or a parent's children. */
export function isDoneByBody(page: Page, first: number, noun: Noun): boolean {
  const { tokens, roles, lexicon, language } = page;
  const { bodies, companies, nounOf, parents, verbs } = lexicon.statistics;
  if (!nounOf.standsAt(tokens, first - 1) || noun.end - noun.first > 1) return false;
  if (language.statistics.noun.head !== 'last')
    // "une famille de six vit"
    return companies.standsAt(tokens, first - 2) && (formsAt(page, noun.first) & (Form.Lower | Form.Plural)) === Form.Lower;
  if (parents.standsAt(tokens, first - 2)) return !namesPersons(page, noun.first, noun.end) && tokens.word[noun.first]!.fold.endsWith('s');
  if (!bodies.standsAt(tokens, first - 2) && !companies.standsAt(tokens, first - 2)) return false;
  if (roles[noun.end]?.closed === 'auxiliaries' || (formsAt(page, noun.end) & (Form.Verb | Form.VerbForm)) !== 0) return false; // "a group of 40 calls came in"
  const fold = tokens.word[noun.first]!.fold;
  const isOne = roles[first - 3]?.closed === 'determiners' || roles[first - 4]?.closed === 'determiners'; // "a second group of 40 starts"
  return isOne && fold.endsWith('s') && verbs.has(fold.slice(0, -1));
}

/** "القرى الـ16", "القرى الثلاث": the noun with its article before the number with its own. */
function beforeArticle(page: Page, core: number, number: NumberPhrase): Noun | null {
  const { tokens, language } = page;
  const article = language.clitics?.article;
  if (article === undefined) return null;
  const end = tokens.word[core - 1]?.fold === article ? core - 1 : isDefinite(page, number) ? core : 0;
  return tokens.word[end - 1]?.fold.startsWith(article) ? { first: end - 1, end } : null;
}

/** "27 3-day orientation sessions": the noun stands behind a number of its own. */
function overCompound(page: Page, at: number): number {
  const { tokens } = page;
  const inner = page.numbers.startingAt(at);
  if (inner === null || tokens.unit[inner.end] !== HYPHEN || tokens.spaced[inner.end] || tokens.kind[inner.end + 1] !== Kind.Word)
    return at;
  let end = inner.end + 2;
  while (tokens.unit[end] === HYPHEN && !tokens.spaced[end] && tokens.kind[end + 1] === Kind.Word) end += 2; // "16-year-old"
  return end;
}

/** "40 new 20-foot containers": the plural that an adjective and a number of its own describe. */
function behindCompound(page: Page, { end }: Noun): Noun | null {
  if (page.language.statistics.noun.head !== 'last' || looksPlural(page, end - 1)) return null;
  const at = overCompound(page, end);
  const noun = at === end ? null : nounAt(page, at);
  return noun !== null && looksPlural(page, noun.end - 1) ? noun : null;
}

/** "ninety-four of the passengers", "deux des camions", "tres de los migrantes". */
function ofTheAt(page: Page, at: number): Noun | null {
  const behind = afterOf(page, at);
  if (behind === at) return null;
  const holdsArticle = page.lexicon.statistics.ofThe.standsAt(page.tokens, at);
  const owned = isPossessive(page.tokens, behind + 1) || (page.claims.has(behind) && isPossessive(page.tokens, behind + 2)); // "four of Tonga's islands"
  if (!holdsArticle && page.roles[behind]?.closed !== 'determiners' && !owned) return ofPeople(page, behind);
  if (isIndefinite(page, behind) || (formsAt(page, behind) & Form.Other) !== 0) return null; // "91 de otros países"
  const whole = numberBehind(page, behind, true);
  if (whole !== null) return nounAt(page, whole.end); // "the first 400 of a planned 5,600 returnees", "dozens of the more than 380 survivors"
  const noun = nounAfterArticle(page, behind, owned);
  const counted = noun === null ? null : page.numbers.startingAt(afterOf(page, noun.end));
  if (counted !== null) return nounAt(page, counted.end); // "25 of its fleet of 60 lorries"
  if (noun !== null && noun.end - noun.first === 1 && (formsAt(page, noun.first) & Form.Other) !== 0) return null; // "83 de estas últimas"
  // "deux de l'armée" are not two armies
  if (noun === null || page.language.statistics.noun.head !== 'first') return noun;
  const agrees = page.language.clitics !== undefined || looksPlural(page, holdsArticle ? at : behind); // not "las 5.120 del mes anterior"
  return agrees && isPlural(page, noun.first) ? noun : null;
}

/** "over 400 of Syrian refugees": the name of a people and the plural that it describes. */
function ofPeople(page: Page, at: number): Noun | null {
  const noun = page.roles[at]?.place === true && page.language.statistics.noun.head === 'last' ? nounAt(page, at) : null;
  return noun !== null && noun.end > at + 1 && isCrowd(page, noun.end - 1) ? noun : null;
}

/** "12 من ليبيا": where articles are written with their noun, what has none or names a place is not what is counted. */
function isIndefinite({ tokens, roles, language }: Page, at: number): boolean {
  const { clitics } = language;
  return clitics !== undefined && (!(tokens.word[at]?.fold.startsWith(clitics.article) ?? false) || roles[at]?.place === true);
}

/** "son 43 los muertos": the noun behind its article, in the languages where it comes first. */
function behindArticle(page: Page, at: number): Noun | null {
  if (page.language.statistics.noun.head !== 'first' || page.roles[at]?.closed !== 'determiners') return null;
  if (!page.lexicon.statistics.bothBefore.standsAt(page.tokens, at)) return null; // "400 nas vilas" says where
  if (page.roles[at + 1]?.place === true && page.tokens.word[at + 1]!.case !== Case.Lower) return null; // "126 aux Pays-Bas"
  const noun = nounAt(page, at + 1);
  if (noun === null || page.roles[noun.end - 1]?.date != null) return null; // "700 les dimanches", "300 les premiers jours"
  return looksPlural(page, at) && looksPlural(page, noun.end - 1) ? noun : null;
}
