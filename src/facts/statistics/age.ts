import { rangeAmount, valueIn } from '../../text/amounts.js';
import { Tell } from '../../text/tells.js';
import { Case } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { alone, opensNow } from './age-alone.js';
import { apposition, isApposed, ofNamed, opensApposition } from './age-apposition.js';
import { ageGoesOn, atAnother, NEAR, nextGroup, OLDEST, ofIt, ofNextShare, ofOther, ofOthersCounted } from './age-goes-on.js';
import { months } from './age-in-months.js';
import { isAgeOf, isAverage, isBracketed, isDashed, isLabelled } from './age-label.js';
import { limited, openEnded, personLimited, prefixed, spread } from './age-limit.js';
import {
  GROWN,
  goesOn,
  hasYears,
  isAgeGroup,
  isListOfPersons,
  isNoAge,
  isOfPerson,
  isOfSomebody,
  isOfYoung,
  isOne,
  isSaidOfPersons,
  isService,
  isSpreadOfPersons,
  limit,
  ofPerson,
} from './age-of-person.js';
import { sharedEnd } from './chain.js';
import { repeatedUnit } from './quantity.js';
import { type Candidate, type Reading, reading, withAmount, withHalf, wordsOf } from './reading.js';

const COMMA = 44;

/** "12 à 35 ans", "aged 15 to 24", "de 7 años", "27-year-old", "under the age of 5", "over-60s", "Rosa, 41,". */
export function age(written: Candidate): Reading | null {
  const { number } = written;
  if (!(number.value <= OLDEST) || number.form === 'vague' || !mayBeAge(written)) return null;
  const candidate = withSpread(written);
  const found = besideNumber(candidate) ?? fromContext(candidate) ?? behindOnly(candidate);
  return found === null ? null : withHalf(candidate.page, found);
}

/** "âgée de seulement 32 ans", "aged just 12", "un niño de apenas 12 años": what the words before "only" say, which is no part of the age. */
function behindOnly(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  if ((candidate.before & Tell.Age) === 0) return null;
  const only = page.lexicon.statistics.ageOnly.match(page.tokens, amount.first - 1);
  const found = only === null ? null : besideNumber(withAmount(candidate, { ...amount, first: only.to }));
  return found === null ? null : { ...found, first: amount.first };
}

/** What letters, signs and words right beside the number say. */
function besideNumber(candidate: Candidate): Reading | null {
  const said = (candidate.before & Tell.Age) !== 0;
  return (
    suffixed(candidate) ??
    prefixed(candidate) ??
    (said ? limited(candidate) : null) ??
    withYears(candidate) ??
    (said ? personLimited(candidate) : null) ??
    spread(candidate) ??
    openEnded(candidate) ??
    alone(candidate, said)
  );
}

/** What the ages before say, and the commas and brackets about it. */
function fromContext(candidate: Candidate): Reading | null {
  const { core } = candidate.amount;
  const found =
    candidate.trail.ageEnd < 0
      ? null
      : (ofOther(candidate) ?? ofIt(candidate) ?? ofOthersCounted(candidate) ?? atAnother(candidate) ?? ofNextShare(candidate));
  if (found !== null) return found;
  if (!opensApposition(candidate.page.tokens, core)) return nextGroup(candidate);
  return ofNamed(candidate) ?? nextGroup(candidate) ?? apposition(candidate, core);
}

/** Whether anything about a number may say an age: a word or sign beside it, the age before, a number that it shares its years with. */
export function mayBeAge({ page, number, amount, before, behind, gap, trail: { ageEnd } }: Candidate): boolean {
  const { tokens } = page;
  const { core } = amount;
  if ((before & Tell.Age) !== 0 || (behind & Tell.Age) !== 0 || gap === 1 || number.glued !== null) return true;
  if ((ageEnd >= 0 && core - ageEnd <= NEAR) || amount.end > amount.coreEnd) return true;
  if ((before & Tell.Of) !== 0 && core > 1 && (isOne(page, core - 2) || isBehindComma(tokens, core))) return true;
  return opensApposition(tokens, core) || isLabelled(page, core) || isBracketed(page, amount, amount.coreEnd) || opensNow(page, amount);
}

/** Whether a comma stands before the trade of "pescador de 59", "maestra jubilada de 63". */
const isBehindComma = ({ unit }: Page['tokens'], core: number): boolean => unit[core - 3] === COMMA || unit[core - 4] === COMMA;

/** "un 16enne": the years are in the letters behind the digits. */
function suffixed(candidate: Candidate): Reading | null {
  const { page, number } = candidate;
  if (number.glued !== 'after' || !page.lexicon.statistics.ageSuffixes.standsAt(page.tokens, number.end)) return null;
  return reading(candidate, 'age', 'age-in-one-word', null, number.end + 1);
}

/** "between the ages of 12 and 16": a range whose first word stands before others. */
function withSpread(candidate: Candidate): Candidate {
  const { page, amount, number, gap } = candidate;
  if (gap !== 1 || amount.numbers.length > 1 || page.roles[amount.coreEnd]?.numberAnd !== true) return candidate;
  const before = page.lexicon.statistics.ageBetween.match(page.tokens, amount.core - 1);
  const high = page.numbers.startingAt(amount.coreEnd + 1);
  if (before === null || high === null || !(valueIn(high, number) < high.value)) return candidate;
  return withAmount(candidate, rangeAmount(page, number, { number: high, opens: before.to }));
}

function withYears(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { tokens, lexicon } = page;
  const at = candidate.unit;
  if ((candidate.behind & Tell.Age) === 0) return inList(candidate);
  const said = lexicon.statistics.ageAfter.match(tokens, at);
  if (said !== null) return reading(candidate, 'age', 'age-said', wordsOf(page, at, said.to), said.to);
  const years = lexicon.statistics.years.match(tokens, at);
  if (years === null) return months(candidate, at) ?? inList(candidate);
  const repeated = repeatedUnit(candidate, years.to, lexicon.statistics.years);
  const upFrom = amount.core - candidate.trail.ageEnd === 1 && page.roles[amount.core - 1]?.rangeTo === true; // "aged six months to five years"
  if ((upFrom || ageGoesOn(candidate)) && !isSpentOn(page, years.to))
    return reading(candidate, 'age', 'aged', wordsOf(page, at, years.to), years.to);
  if (repeated !== null && (lexicon.statistics.ageBefore.match(tokens, amount.first - 1) !== null || ofPerson(page, amount.core)))
    return repeated('age');
  const behind = lexicon.statistics.ageAfter.match(tokens, years.to);
  const unit = wordsOf(page, at, years.to);
  if (behind !== null) return reading(candidate, 'age', 'age-said', unit, behind.to);
  if (isSaidWithMonths(page, years.to)) return reading(candidate, 'age', 'age-said', unit, years.to);
  const before = lexicon.statistics.ageBefore.match(tokens, amount.first - 1) !== null;
  const averaged = isAverage(page, amount.first) || isLabelled(page, amount.first);
  if (before || averaged || isBracketed(page, amount, years.to) || isAgeOf(page, amount.first) || isDashed(page, amount.first))
    return reading(candidate, 'age', 'aged', unit, years.to);
  if (isOfPerson(candidate) || limit(candidate) || isOfYoung(page, amount.first))
    return goesOn(page, years.to) && !isOwned(candidate, years.to) ? null : reading(candidate, 'age', 'age-of-person', unit, years.to);
  if (isSaidOfPersons(candidate, years.to)) return reading(candidate, 'age', 'age-of-person', unit, years.to);
  if (isApposed(page, amount.first, years.to) || isOfSomebody(page, amount.first, years.to))
    return reading(candidate, 'age', 'apposition', unit, years.to);
  // "hasta los 18 años": the words are a qualifier too
  if (
    (hasYears(page, amount.first) || (hasYears(page, amount.core) && !isNoAge(page, amount.first))) &&
    !goesOn(page, years.to) &&
    !isUpFromTime(candidate) &&
    !isService(page, amount.first, years.to)
  )
    return reading(candidate, 'age', 'has-years', unit, years.to);
  return isAgeGroup(candidate) || isSpreadOfPersons(candidate) ? reading(candidate, 'age', 'age-group', unit, years.to) : null;
}

/** "four years and seven months old": what makes an age of the years stands behind their months. */
function isSaidWithMonths({ tokens, roles, numbers, lexicon }: Page, and: number): boolean {
  const next = roles[and]?.numberAnd === true ? numbers.startingAt(and + 1) : null;
  if (next === null || lexicon.statistics.months.match(tokens, next.end) === null) return false;
  return lexicon.statistics.ageAfter.match(tokens, next.end) !== null;
}

/** "dure de six mois à deux ans": up from a time right before, which is no age. */
const isUpFromTime = ({ page, amount, trail }: Candidate): boolean =>
  trail.last?.kind === 'duration' && amount.core - trail.lastEnd === 1 && page.roles[amount.core - 1]?.rangeTo === true;

/** "la hija de dos años de Ana", "le fils de trois ans du voisin": a child's age, and whose it is; "un soudeur de 36 ans de Conakry": where somebody grown is from. */
function isOwned({ page: { tokens, roles, lexicon }, amount }: Candidate, to: number): boolean {
  const named = tokens.word[to + 1]?.case === Case.Capitalised;
  if (named && (amount.value ?? 0) >= GROWN) return true;
  return (
    lexicon.statistics.infants.standsAt(tokens, amount.first - 2) &&
    (named || roles[to + 1]?.closed === 'determiners' || lexicon.statistics.ofThe.standsAt(tokens, to))
  );
}

/** "44 ans, vingt ans de volant": what the years were spent on, behind "of". */
const isSpentOn = (page: Page, to: number): boolean =>
  goesOn(page, to) && page.tokens.word[to + 1]?.case === Case.Lower && page.roles[to + 1]?.closed === undefined;

/** "âgés de 9 et 11 ans": the years stand behind the last of them. */
function inList(candidate: Candidate): Reading | null {
  const { page, number, amount, gap } = candidate;
  const { years, ageBefore, ageAfter } = page.lexicon.statistics;
  const at = amount.numbers.length > 1 ? null : sharedEnd(page, number, amount.first, gap);
  const said = at === null ? null : ageAfter.match(page.tokens, at); // "fünf, sieben und neun Jahre alt"
  if (at !== null && said !== null) return reading(candidate, 'age', 'age-said', wordsOf(page, at, said.to), amount.end);
  const unit = at === null ? null : years.match(page.tokens, at);
  if (at === null || unit === null) return null;
  if (ageBefore.match(page.tokens, amount.first - 1) === null && !ageGoesOn(candidate) && !isListOfPersons(page, amount.first, unit.to))
    return null;
  return reading(candidate, 'age', 'aged', wordsOf(page, at, unit.to), amount.end);
}
