import type { Match } from '../../text/phrases.js';
import { isOneSentence, Kind } from '../../text/tokens.js';
import { countsNone, isCircumstance } from '../clause-end.js';
import type { Page } from '../page.js';
import { isAverage } from './age-label.js';
import { goesOn } from './age-of-person.js';
import { isOf, nounAt } from './noun.js';
import { type Candidate, type Reading, reading, wordsOf } from './reading.js';
import { isOfThem } from './spoken-of.js';

const COMMA = 44;
const SEMICOLON = 59;
const PERCENT = 37;
/** No person is older. */
export const OLDEST = 125;
/** Most tokens between the ages of two groups. */
export const NEAR = 10;

/** "el 45 % tiene entre 18 y 29 años; el 30 %, entre 30 y 44": a range that counts nothing and goes on where the ages before ended. */
export function nextGroup(candidate: Candidate): Reading | null {
  const { page, amount, number } = candidate;
  const { ageEnd } = candidate.trail;
  const isNext = ageEnd >= 0 && amount.core - ageEnd <= NEAR && amount.numbers.length > 1 && amount.max !== null;
  if (!isNext || !number.plain || nounAt(page, amount.coreEnd) !== null) return null;
  const last = page.numbers.startingAt(ageEnd - 2) ?? page.numbers.startingAt(ageEnd - 1); // with "años" behind, or without
  return last === null || number.value <= last.value || number.value > last.value + 2 || amount.max! > OLDEST
    ? null
    : reading(candidate, 'age', 'aged', candidate.trail.ageUnit, amount.end);
}

/**
 * "tiene menos de 18 años y uno de cada diez, más de 60", "30 per cent are under 18 and 12 per cent over 60": a limit alone or with its years
 * right behind the next share, or its comma.
 */
export function ofNextShare(candidate: Candidate): Reading | null {
  const { page, amount, number, trail } = candidate;
  const { tokens, roles } = page;
  const { first, core, coreEnd, numbers, qualifier } = amount;
  const isOpenBehind = amount.end > coreEnd && qualifier === 'at_least'; // "16 per cent 40 or over"
  if (trail.shareEnd !== (tokens.unit[first - 1] === COMMA ? first - 1 : first) || (first === core && !isOpenBehind)) return null;
  const isSpan = numbers.length > 1 && (amount.max ?? OLDEST + 1) <= OLDEST; // "a fifth between 15 and 24"
  if (!isSpan && (numbers.length > 1 || (qualifier !== 'at_least' && qualifier !== 'at_most'))) return null;
  if (!Number.isInteger(number.value) || core - trail.ageEnd > NEAR + 2) return null;
  if (tokens.unit[coreEnd] === PERCENT || !isOneSentence(tokens, trail.ageEnd, first)) return null;
  const years = page.lexicon.statistics.years.match(tokens, coreEnd);
  if (years !== null && !goesOn(page, years.to)) return reading(candidate, 'age', 'aged', wordsOf(page, coreEnd, years.to), years.to);
  if (!isOpenBehind && roles[coreEnd]?.closed !== 'conjunctions' && !countsNone(page, coreEnd)) return null;
  return reading(candidate, 'age', 'aged', trail.ageUnit, amount.end);
}

/** Most words from an age to that of somebody else. */
const OTHER = 4;

/** "et son fils quatre ans", "; el menor, cinco meses.": words for years at token `at`, or for months with no word behind. */
function yearsAt({ tokens, lexicon }: Page, at: number): Match<unknown> | null {
  const months = lexicon.statistics.months.match(tokens, at);
  return months !== null && tokens.kind[months.to] !== Kind.Word ? months : lexicon.statistics.years.match(tokens, at);
}

/** "Rosa a 34 ans, son mari 41.", "J'avais dix-neuf ans, lui quarante-huit": somebody else right behind an age and before a number that counts nothing. */
export function ofOther(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { ageEnd } = candidate.trail;
  const { tokens, roles, lexicon } = page;
  const { core, coreEnd, numbers } = amount;
  if (ageEnd < 0 || amount.first !== core || numbers.length > 1 || core - ageEnd > OTHER + 1 || core - ageEnd < 2) return null;
  if (tokens.unit[ageEnd] !== COMMA && tokens.unit[ageEnd] !== SEMICOLON && roles[ageEnd]?.numberAnd !== true) return null;
  const leads = lexicon.statistics.along.standsAt(tokens, core - 1) || lexicon.statistics.ageOf.standsAt(tokens, core - 1);
  const own = leads || lexicon.pack.statistics.noun.head === 'first' || lexicon.dates.possessives.standsAt(tokens, ageEnd + 1); // "her son 11 in May", but not "the other two in Gao"
  const isFree = tokens.kind[coreEnd] !== Kind.Word || (own && isCircumstance(page, coreEnd));
  const behind = !isFree && roles[coreEnd]?.closed !== 'conjunctions';
  const years = behind ? yearsAt(page, coreEnd) : null;
  if (behind && years === null) return null;
  const lead = leads ? core - 1 : core; // "y su madre, con 49", "y otro de cuatro"
  const somebody = tokens.unit[lead - 1] === COMMA ? lead - 2 : lead - 1; // "; el otro, 19"
  const { individuals, infants, ageBefore } = lexicon.statistics;
  const one = core - ageEnd === 2 && roles[somebody]?.closed === 'pronouns';
  const kin =
    roles[ageEnd + 1]?.closed === 'determiners' &&
    (individuals.standsAt(tokens, somebody) ||
      infants.standsAt(tokens, somebody) ||
      ageBefore.match(tokens, somebody) !== null ||
      (somebody === core - 2 && roles[somebody]?.date?.ordinal === true)); // "le plus âgé 61", "y la segunda, 22"
  if (!one && !kin) return null;
  return years === null
    ? reading(candidate, 'age', 'aged', candidate.trail.ageUnit, coreEnd)
    : reading(candidate, 'age', 'aged', wordsOf(page, coreEnd, years.to), years.to);
}

/** Least age that somebody "has" without years: below it stand children. */
const GROWN = 18;

/**
 * "il en a aujourd'hui 42", "le plus jeune en a 15": years said before, left out where a pronoun stands for them; "Me fui a los 28 y tengo
 * 53" where a language needs none.
 */
export function ofIt(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { ageEnd } = candidate.trail;
  const { tokens, roles, lexicon } = page;
  const { ageOfIt, ageVerbs, ageNotBefore, ageNow, ageToldBy } = lexicon.statistics;
  if (ageEnd < 0 || amount.core - ageEnd > NEAR) return null;
  if (ageOfIt.size === 0) {
    const said = lexicon.pack.statistics.noun.head === 'first' ? ageToldBy.standsAt(tokens, amount.first - 1) : isNow(page, amount.first);
    const old = amount.value !== null && amount.value >= GROWN && amount.value <= OLDEST && amount.core === amount.first;
    return said && old && countsNone(page, amount.coreEnd) && isOneSentence(tokens, ageEnd, amount.first)
      ? reading(candidate, 'age', 'aged', candidate.trail.ageUnit, amount.end)
      : null;
  }
  if (tokens.kind[amount.coreEnd] === Kind.Word && !ageNow.standsAt(tokens, amount.coreEnd)) return null;
  let verb = amount.first - 1;
  while (verb > amount.first - OTHER && (roles[verb]?.closed === 'adverbs' || ageNow.standsAt(tokens, verb))) verb -= 1;
  const found = ageNotBefore.match(tokens, verb) === null ? ageVerbs.match(tokens, verb) : null; // "il y en a 24"
  return found !== null && ageOfIt.standsAt(tokens, found.to - 1)
    ? reading(candidate, 'age', 'aged', candidate.trail.ageUnit, amount.end)
    : null;
}

/** "was 15 when he left and is now 19", "and is 19 today": where a pronoun need not be said again behind "and". */
function isNow({ tokens, roles, lexicon }: Page, first: number): boolean {
  const { ageNow, ageToldBy } = lexicon.statistics;
  const verb = ageNow.standsAt(tokens, first - 1) ? first - 2 : first - 1;
  return ageToldBy.standsAt(tokens, verb) && roles[verb - 1]?.numberAnd === true;
}

/** "80 de moins de quinze ans et 45 de plus de 60", "45 over 65": a bound of others counted right before it, behind the years of some, with nothing behind. */
export function ofOthersCounted(candidate: Candidate): Reading | null {
  const { page, amount, trail } = candidate;
  const { tokens, roles, lexicon } = page;
  if (amount.first === amount.core || amount.value === null || trail.last?.kind !== 'count' || amount.core - trail.ageEnd > NEAR)
    return null;
  if (amount.qualifier !== 'at_least' && amount.qualifier !== 'at_most') return null;
  const years = lexicon.statistics.years.match(tokens, amount.coreEnd);
  if (years === null ? roles[amount.coreEnd]?.numberAnd !== true && !countsNone(page, amount.coreEnd) : goesOn(page, years.to)) return null;
  const from = lexicon.statistics.nounOf.standsAt(tokens, amount.first - 1) ? amount.first - 1 : amount.first;
  if (trail.lastEnd !== from || !isOneSentence(tokens, trail.ageEnd, from)) return null;
  return years === null
    ? reading(candidate, 'age', 'aged', trail.ageUnit, amount.end)
    : reading(candidate, 'age', 'aged', wordsOf(page, amount.coreEnd, years.to), years.to);
}

/** "À 17 ans, il est parti ; à 23, il est revenu", "Entré à 24 ans, il en est sorti à 62.": the same word before an age and before a number that a comma closes, or behind a verb of a life. */
export function atAnother(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { ageEnd } = candidate.trail;
  const { tokens, roles, lexicon } = page;
  const { core, coreEnd } = amount;
  if (ageEnd < 0 || amount.first !== core || tokens.unit[coreEnd] === PERCENT) return null;
  if (roles[coreEnd]?.numberAnd !== true && !countsNone(page, coreEnd)) return null; // "vendue à 17 et libérée à 19"
  const lives = lexicon.statistics.departures.standsAt(tokens, core - 2) || lexicon.statistics.lifeEvents.standsAt(tokens, core - 2);
  const isAlone = lives ? !isOf(page, core - 1) : tokens.unit[ageEnd] === COMMA && lexicon.statistics.ageAt.standsAt(tokens, core - 1); // "At 17, he left; at 23, he"
  const last = page.numbers.startingAt(ageEnd - 2) ?? (isAlone ? page.numbers.startingAt(ageEnd - 1) : null); // years left out again
  if (last === null || tokens.word[core - 1]?.fold !== tokens.word[last.first - 1]?.fold || !Number.isInteger(candidate.number.value))
    return null;
  if (tokens.unit[coreEnd] !== COMMA && !(lives && isOneSentence(tokens, ageEnd, core))) return null;
  const opens =
    lives || tokens.kind[core - 2] !== Kind.Word || roles[core - 2]?.closed === 'conjunctions' || roles[core - 2]?.closed === 'determiners';
  const closed = roles[core - 1]?.closed;
  return opens && (closed === 'prepositions' || closed === 'determiners')
    ? reading(candidate, 'age', 'aged', candidate.trail.ageUnit, coreEnd)
    : null;
}

/** "aged 9 and 11", "âgés de 9, 11 et 13 ans": the number before was an age, and nothing counted follows, nor "of them". Behind its years no verb does either: "18 ans et 20 voyagent seuls". */
export function goesOnFromAge(candidate: Candidate): boolean {
  if (!ageGoesOn(candidate)) return false;
  const { page, amount, trail } = candidate;
  const { tokens, roles } = page;
  if (trail.ageUnit !== null && tokens.kind[amount.coreEnd] === Kind.Word && roles[amount.coreEnd]?.numberAnd !== true) return false;
  if (tokens.unit[amount.coreEnd] === COMMA && isOfLimit(page, amount.coreEnd + 1)) return false;
  if (tokens.kind[amount.coreEnd] === Kind.Word && trail.last?.kind === 'age' && trail.last.qualifier !== 'exact') return false; // "310 are under 18 and 40 over 60"
  if (isOfThem(page, amount.coreEnd)) return false;
  return nounAt(page, amount.coreEnd) === null;
}

/** "was 4 when the war began, and 17 when it ended", "The median age is 23 for men and 26 for women": behind "and", with the word that stands behind the age before. */
export function isSaidLikeAge({ page, amount, trail: { ageEnd } }: Candidate): boolean {
  const { tokens, roles, lexicon } = page;
  const { first, core, coreEnd } = amount;
  if (ageEnd < 0 || first !== core || core - ageEnd > NEAR || roles[core - 1]?.numberAnd !== true) return false;
  if (tokens.word[coreEnd] === undefined || tokens.word[coreEnd] !== tokens.word[ageEnd] || !isOneSentence(tokens, ageEnd, core))
    return false;
  return lexicon.statistics.ageWhen.standsAt(tokens, coreEnd) || (roles[coreEnd]?.closed === 'prepositions' && isAverage(page, ageEnd - 1));
}

/** Most words of "mayores de", "menos de". */
const LIMIT = 3;

/** "118, mayores de sesenta": the words of an age's bound from token `at` on, with its number: they say of how many are counted. */
function isOfLimit({ tokens, numbers, lexicon }: Page, at: number): boolean {
  for (let number = at + 1; number <= at + LIMIT && tokens.kind[number - 1] === Kind.Word; number += 1)
    if (numbers.startingAt(number) !== null) return lexicon.statistics.ageLimit.match(tokens, number - 1) !== null;
  return false;
}

export function ageGoesOn({ page, amount, trail: { ageEnd } }: Candidate): boolean {
  return (
    ageEnd >= 0 &&
    amount.core - ageEnd === 1 &&
    page.tokens.kind[amount.coreEnd] !== Kind.Number &&
    (page.tokens.unit[ageEnd] === COMMA || page.roles[ageEnd]?.numberAnd === true)
  );
}
