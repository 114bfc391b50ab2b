import { people } from '../../gazetteer/index.js';
import { Tell } from '../../text/tells.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { isExtreme, isOfExtreme } from './age-alone.js';
import { ageGoesOn } from './age-goes-on.js';
import { behindAdverb, isOfChild, isOfYoung, isOneOfPersons, isPersons } from './age-of-person.js';
import { type Candidate, type Reading, reading, wordsOf } from './reading.js';

const COMMA = 44;

/** "enfants de 6 à 59 mois": only of those who are so young. */
export function months(candidate: Candidate, at: number): Reading | null {
  const { page } = candidate;
  const { tokens, lexicon } = page;
  const said = lexicon.statistics.months.match(tokens, at);
  if (said === null) return null;
  const unit = wordsOf(page, at, said.to);
  const behind = lexicon.statistics.ageAfter.match(tokens, said.to);
  if (behind !== null) return reading(candidate, 'age', 'age-in-months', unit, behind.to);
  return isBeyondYears(candidate, said.to) || isYoung(candidate, said.to)
    ? reading(candidate, 'age', 'age-in-months', unit, said.to)
    : null;
}

/** "tenía dos años y tres meses": what goes on from an age in years, with no verb or noun behind. */
const isBeyondYears = (candidate: Candidate, end: number): boolean =>
  ageGoesOn(candidate) &&
  candidate.trail.ageUnit !== null &&
  (candidate.page.tokens.kind[end] !== Kind.Word || candidate.page.roles[end]?.closed === 'pronouns');

function isYoung(candidate: Candidate, end: number): boolean {
  const { page, amount, before } = candidate;
  const { ageBefore, ageExtremes, ageOf, individuals, infants } = page.lexicon.statistics;
  const { tokens } = page;
  const over = behindAdverb(page, amount.first) - 1; // "de apenas tres semanas"
  const at = ageOf.standsAt(tokens, over) ? over : amount.first - 1;
  if ((before & Tell.Age) !== 0 && ageBefore.match(tokens, at) !== null) return true;
  if ((before & Tell.Of) !== 0 && (isOfChild(candidate) || ageExtremes.standsAt(tokens, amount.core - 2))) return true; // "the youngest of nine months"
  if (isUpFrom(page, at, end) || isOfYoung(page, amount.first)) return true;
  if (!ageOf.standsAt(tokens, at))
    return (
      infants.standsAt(tokens, at) ||
      ageExtremes.standsAt(tokens, at) ||
      isSaidOfInfant(page, amount.first, end) ||
      isExtreme(page, amount.first)
    );
  const apart = at > 0 && tokens.unit[at - 1] === COMMA; // "Su nieta, de siete semanas,"
  return (
    (apart && individuals.standsAt(tokens, at - 2)) || isNamedBaby(page, at + 1) || isOfInfant(page, at - 1) || isOneOfPersons(candidate)
  );
}

/** "children between six months and five years", "refugiados de entre 6 meses y 60 años": the word at `at` opens a span of ages behind those who are so old. */
function isUpFrom(page: Page, at: number, end: number): boolean {
  const { tokens, roles, lexicon } = page;
  const { ageOf, ageBefore, infants } = lexicon.statistics;
  if (roles[end]?.closesRange?.holds(tokens.word[at]) !== true) return false;
  if (ageBefore.match(tokens, at - 1) !== null) return true; // "con edades de entre 9 meses y 14 años"
  const isOf = ageOf.standsAt(tokens, at - 1);
  const head = isOf ? at - 2 : at - 1;
  if (infants.standsAt(tokens, head)) return true;
  return (isOf || ageOf.standsAt(tokens, at)) && (isPersons(page, head) || isPersons(page, head - 1)); // not "held migrants between six months and two years"
}

/** "una niña de 14 meses", "una niña warao de 14 meses": perhaps with an adjective. */
function isOfInfant({ tokens, roles, lexicon }: Page, at: number): boolean {
  const { infants } = lexicon.statistics;
  if (infants.standsAt(tokens, at)) return true;
  return tokens.word[at]?.case === Case.Lower && roles[at]?.closed === undefined && infants.standsAt(tokens, at - 1);
}

/** "El bebé tenía tres meses": behind the verb whose subject ends with a word for one so young. */
function isSaidOfInfant(page: Page, first: number, end: number): boolean {
  const { ageVerbs, ageSubjects, infants } = page.lexicon.statistics;
  const closed = page.roles[first - 1]?.closed;
  if (closed === 'determiners') return false;
  const isLast = page.language.statistics.noun.head === 'last' && page.tokens.kind[end] === Kind.Word; // "she was three days at sea"
  if (!isLast && ageSubjects.match(page.tokens, first - 1) !== null) return true; // "la menor tiene seis semanas", "her baby is six weeks."
  if (closed === 'prepositions') return false;
  const verb = ageVerbs.match(page.tokens, first - 1);
  return verb !== null && (infants.standsAt(page.tokens, verb.to - 1) || isOfExtreme(page, verb.to)); // "le plus jeune du groupe a six mois"
}

/** "Ana, de 8 meses": behind a given name. */
const isNamedBaby = ({ tokens, lexicon }: Page, first: number) =>
  lexicon.statistics.ageOf.standsAt(tokens, first - 1) &&
  tokens.unit[first - 2] === COMMA &&
  tokens.word[first - 3]?.case === Case.Capitalised &&
  people.given.has(tokens.word[first - 3]!.fold);
