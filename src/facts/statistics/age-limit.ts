import { amountOf, type ReadAmount } from '../../text/amounts.js';
import { fold } from '../../text/characters.js';
import { Tell } from '../../text/tells.js';
import { isOneSentence, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { NEAR, OLDEST } from './age-goes-on.js';
import { behindAdverb, goesOn } from './age-of-person.js';
import { looksPlural, nounAt } from './noun.js';
import { type Candidate, type Reading, reading, withAmount, wordsOf } from './reading.js';
import { isOfThem, namesPersons } from './spoken-of.js';

const OPEN = 40;
const CLOSE = 41;
const COLON = 58;
const COMMA = 44;
const HYPHEN = 45;
const PLUS = 43;
/** "under 18" speaks of minors without naming them. */
const MAJORITY = 18;

/** "under the age of 5", "menores de 18 años", "les moins de 25 ans": the phrase is the bound. */
export function limited(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  if (amount.value === null || (candidate.before & Tell.Age) === 0) return null;
  const limit = page.lexicon.statistics.ageLimit.match(page.tokens, amount.core - 1);
  if (limit !== null && limit.to === amount.core - 1 && isBare(candidate)) return null; // "ab 20 Personen"
  if (limit === null) return fromYears(candidate);
  return isOneOfThem(candidate, limit.to) ? ofOne(candidate) : bounded(candidate, limit.value, limit.to);
}

/** "dos hijos, el mayor de catorce años": behind a count of its sentence, a comma and an article in the singular, of which of them it is; but "boys, some as young as nine". */
function isOneOfThem({ page, trail }: Candidate, first: number): boolean {
  const { tokens, roles } = page;
  if (page.language.statistics.noun.head !== 'first') return false;
  if (roles[first - 1]?.closed !== 'determiners' || looksPlural(page, first) || trail.last === null) return false;
  if (tokens.unit[first - 2] !== COMMA && tokens.unit[first - 2] !== COLON && roles[first - 2]?.numberAnd !== true) return false;
  return (trail.last.kind === 'count' || trail.last.kind === 'age') && isOneSentence(tokens, trail.lastEnd, first);
}

/** The age itself, where years follow. */
function ofOne(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const said = page.lexicon.statistics.years.match(page.tokens, amount.coreEnd);
  return said === null ? null : reading(candidate, 'age', 'aged', wordsOf(page, amount.coreEnd, said.to), said.to);
}

/** "à partir de 14 ans", not "à partir de dix ans de service". */
function fromYears(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { ageFrom, years } = page.lexicon.statistics;
  const from = ageFrom.match(page.tokens, amount.core - 1);
  const unit = from === null ? null : years.match(page.tokens, amount.coreEnd);
  return from === null || unit === null || goesOn(page, unit.to) ? null : bounded(candidate, 'at_least', from.to);
}

/** No years behind the number, where one word alone sets the bound: "ab 18 Jahren". Asked where nouns are told by their capitals. */
const isBare = ({ page, amount }: Candidate): boolean =>
  page.language.statistics.noun.capitals === true && page.lexicon.statistics.years.match(page.tokens, amount.coreEnd) === null;

/** "children under five", "those over 60": of persons, with no other unit behind. */
export function personLimited(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { tokens, lexicon } = page;
  const limit = lexicon.statistics.personLimits.get(tokens.word[amount.core - 1]?.fold ?? '');
  if (limit === undefined || amount.value === null) return null;
  const persons = behindAdverb(page, amount.core - 1) - 1; // "are still under five"
  if (amount.value !== MAJORITY && !lexicon.statistics.agePersons.standsAt(tokens, persons) && !isOfAll(candidate)) return null;
  const noun = nounAt(page, amount.coreEnd);
  const counted =
    noun !== null &&
    !hasArticle(page, amount.core) &&
    looksPlural(page, noun.end - 1) &&
    lexicon.statistics.years.match(tokens, amount.coreEnd) === null;
  const measured = lexicon.statistics.measures.match(tokens, amount.coreEnd) ?? lexicon.statistics.percent.match(tokens, amount.coreEnd);
  return counted || measured !== null ? null : bounded(candidate, limit, amount.core - 1);
}

/** "half of them under five", "the girls, all under 16", "640 women, 310 under five": of persons told before. */
function isOfAll({ page, amount, trail }: Candidate): boolean {
  const { tokens, lexicon } = page;
  const at = amount.core - 2;
  if (lexicon.statistics.agedAll.standsAt(tokens, at)) return true;
  const { last, lastEnd } = trail;
  if (last?.kind === 'count' && lastEnd === at + 1 && amount.value! <= OLDEST && tellsPersons(page, last.unit)) return true;
  return lexicon.statistics.agedAll.size > 0 && at > 0 && isOfThem(page, at - 1);
}

const tellsPersons = ({ lexicon }: Page, unit: string | null): boolean =>
  unit !== null &&
  fold(unit)
    .split(' ')
    .some((word) => lexicon.statistics.persons.has(word));

/** "children between 5 and 11", "girls from 12 to 17", "youths (15–24)": a span that stands right behind persons, and counts nothing behind. */
export function spread(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { tokens, lexicon, language } = page;
  const isEnclosed = tokens.unit[amount.first - 1] === OPEN && tokens.unit[amount.end] === CLOSE;
  if (amount.numbers.length !== 2 || (amount.first === amount.core && !isEnclosed) || language.statistics.noun.head !== 'last') return null;
  const isApart = isEnclosed || (tokens.unit[amount.first - 1] === COMMA && tokens.kind[amount.end] !== Kind.Word); // "13 girls, between 9 and 17,"
  if (!arePersons(page, isApart ? amount.first - 2 : amount.first - 1) || (amount.max ?? OLDEST + 1) > OLDEST) return null;
  const { measures, durations, percent } = lexicon.statistics;
  const counts =
    [measures, durations, percent].some((units) => units.match(tokens, amount.end) !== null) || nounAt(page, amount.end) !== null;
  return counts ? null : reading(candidate, 'age', 'aged', null, amount.end);
}

/** "women", "those", "anyone": but no verb that may stand before an age. */
const arePersons = (page: Page, at: number): boolean =>
  namesPersons(page, at, at + 1) ||
  (page.lexicon.statistics.agePersons.standsAt(page.tokens, at) && page.roles[at]?.closed !== 'auxiliaries');

/** "those 18 and older", "people of 55 and over": a number that such words follow, of persons where they may say more than an age. */
export function openEnded(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { tokens, lexicon } = page;
  const { ageEnds, agePersons, personLimits, nounOf } = lexicon.statistics;
  if (amount.end <= amount.coreEnd || amount.value === null) return null;
  if (isBracketedPlus(page, amount)) return reading(candidate, 'age', 'age-limit', null, amount.end);
  const { ageEnd } = candidate.trail;
  const goesOn = ageEnd >= 0 && amount.core - ageEnd <= NEAR && isOneSentence(tokens, ageEnd, amount.first);
  if (ageEnds.size === 0 && !goesOn) return null;
  const last = tokens.word[amount.end - 1]?.fold ?? '';
  if (ageEnds.has(last)) return reading(candidate, 'age', 'age-limit', null, amount.end);
  const at = nounOf.standsAt(tokens, amount.first - 1) ? amount.first - 2 : amount.first - 1;
  const persons = namesPersons(page, at, at + 1) || agePersons.standsAt(tokens, at);
  if (ageEnds.size === 0) return persons ? reading(candidate, 'age', 'age-limit', candidate.trail.ageUnit, amount.end) : null; // "de 18 años o más y hombres de 60 o más"
  return persons && personLimits.has(last) ? reading(candidate, 'age', 'age-limit', null, amount.end) : null;
}

/** "older people (60+)", "women (18+)": alone in brackets right behind persons. */
function isBracketedPlus(page: Page, { first, core, end, coreEnd }: ReadAmount): boolean {
  const { unit } = page.tokens;
  if (first !== core || unit[coreEnd] !== PLUS || end !== coreEnd + 1 || unit[first - 1] !== OPEN || unit[end] !== CLOSE) return false;
  const isDescribed = page.language.statistics.noun.head === 'first' && looksPlural(page, first - 2); // "personnes âgées (60+)"
  return (
    page.lexicon.statistics.agePersons.standsAt(page.tokens, first - 2) ||
    namesPersons(page, isDescribed ? first - 3 : first - 2, first - 1)
  );
}

/** "under-fives", "over-60s", "under-18 girls". */
export function prefixed(candidate: Candidate): Reading | null {
  const { page, amount, number } = candidate;
  const { tokens, lexicon } = page;
  const hyphen = amount.core - 1;
  if (tokens.unit[hyphen] !== HYPHEN || tokens.spaced[amount.core] || amount.value === null) return null;
  const limit = lexicon.statistics.agePrefixes.get(tokens.word[hyphen - 1]?.fold ?? '');
  if (limit === undefined) return null;
  const end = number.glued === 'after' ? number.end + 1 : number.end;
  return reading(within(candidate, limit, hyphen - 1), 'age', 'age-limit', null, end);
}

/** The fact of an age that is bounded by the words from token `first` on; without years behind it only where the language leaves them out. */
function bounded(candidate: Candidate, limit: 'at_most' | 'at_least', first: number): Reading | null {
  const { page, amount } = candidate;
  const { tokens, lexicon } = page;
  const { years, ageAfter, durations } = lexicon.statistics;
  const said = years.match(tokens, amount.coreEnd);
  const needsYears =
    page.language.statistics.noun.head === 'first' && !hasArticle(page, amount.core) && nounAt(page, amount.coreEnd) !== null;
  if (said === null && (needsYears || durations.match(tokens, amount.coreEnd) !== null)) return null;
  if (said === null) {
    const { ageEnd, ageUnit } = candidate.trail; // "menores de cinco años y 118 mayores de sesenta"
    const unit = ageEnd >= 0 && first - ageEnd <= NEAR && isOneSentence(tokens, ageEnd, first) ? ageUnit : null;
    return reading(within(candidate, limit, first), 'age', 'age-limit', unit, amount.coreEnd);
  }
  const after = ageAfter.match(tokens, amount.coreEnd) ?? ageAfter.match(tokens, said.to);
  const end = after?.to ?? said.to;
  return reading(within(candidate, limit, first), 'age', 'age-limit', wordsOf(page, amount.coreEnd, said.to), end);
}

/** "دون سن الخامسة يعانون": the number with its article counts nothing behind it. */
const hasArticle = ({ tokens, language }: Page, core: number): boolean =>
  language.clitics !== undefined && (tokens.word[core]?.fold.startsWith(language.clitics.article) ?? false);

function within(candidate: Candidate, limit: 'at_most' | 'at_least', first: number): Candidate {
  const { amount } = candidate;
  return withAmount(candidate, { ...amount, ...amountOf(amount.value!, limit), first, end: amount.coreEnd });
}
