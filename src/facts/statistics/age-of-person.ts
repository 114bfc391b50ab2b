import { qualifierAfter } from '../../text/amounts.js';
import { isDash } from '../../text/characters.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { declines, looksPlural, nounAt } from './noun.js';
import type { Candidate } from './reading.js';
import { isOfThem, namesPersons } from './spoken-of.js';
import { Form, formsAt, hasEnding } from './word-forms.js';

const COMMA = 44;
const DOT = 46;
const ASTERISK = 42;
const OPEN = 40;
const CLOSE = 41;

/** "trois garçons de 4, 7 et 11 ans", "mis hijas tienen 4, 7 y 11 años" */
export const isListOfPersons = (page: Page, first: number, to: number): boolean =>
  isBehindPersons(page, first) || ((ofPerson(page, first) || hasYears(page, first)) && !goesOn(page, to));

/** "ses deux fils (14 et 16 ans)", "Trois frères, 8, 11 et 13 ans": in brackets or behind a comma, right behind persons. */
function isBehindPersons({ tokens, lexicon }: Page, first: number): boolean {
  if (tokens.unit[first - 1] !== OPEN && tokens.unit[first - 1] !== COMMA) return false;
  return lexicon.statistics.infants.standsAt(tokens, first - 2) || lexicon.statistics.individuals.standsAt(tokens, first - 2);
}

/** Least age of somebody whom only an article tells from a thing, where the sentence ends behind it. */
export const GROWN = 15;

/** "Sa mère, 61 ans, pleure", "le chauffeur, 45 ans, dort", "sa fille (6 ans)": behind an article with a noun in the singular, which is nothing that lasts. */
export function isOfSomebody(page: Page, first: number, to: number): boolean {
  const { tokens, roles, lexicon, language } = page;
  if (language.statistics.noun.head !== 'first' || declines(page) || language.statistics.age.of.length === 0) return false;
  const noun = tokens.word[first - 2];
  if (noun === undefined || noun.case !== Case.Lower || roles[first - 2]?.closed !== undefined) return false;
  if (tokens.unit[first - 1] === COMMA && tokens.unit[to] === COMMA && isBehindKin(page, first - 1)) return true;
  const ofCountry = isOfCountry(page, first - 2);
  if (tokens.unit[first - 1] === OPEN) return tokens.unit[to] === CLOSE && (ofCountry || isBehindPersons(page, first));
  if (tokens.unit[first - 1] !== COMMA || lexicon.statistics.lasting.holds(noun) || (!ofCountry && looksPlural(page, first - 2)))
    return false;
  const opened = tokens.unit[first - 3] === COMMA || (tokens.unit[first - 3] === OPEN && tokens.unit[to] === CLOSE);
  const named = opened && tokens.word[first - 4]?.case === Case.Capitalised; // "Vuthy, maçon, 27 ans.", "Awa (coiffeuse, 34 ans)"
  const determined = named || ofCountry || roles[first - 3]?.closed === 'determiners';
  if (!determined && !isBehindPersons(page, first)) return false;
  const adverb = roles[to]?.closed === 'prepositions' && tokens.kind[to + 1] === Kind.Word && tokens.unit[to + 2] === COMMA; // "4 ans à peine,"
  if (tokens.unit[to] === COMMA || isDash(tokens.unit[to]) || adverb || (named && tokens.unit[to] === CLOSE)) return true;
  const years = page.numbers.startingAt(first);
  return tokens.unit[to] === DOT && years !== null && years.value >= GROWN;
}

/** "il senegalese (29 anni)", "Una donna siriana, 40 anni, …": somebody's people, in small letters, behind an article or that and a noun for one person. */
function isOfCountry(page: Page, at: number): boolean {
  const { roles, tokens, lexicon } = page;
  if (roles[at]?.place !== true) return false;
  const article = lexicon.statistics.individuals.standsAt(tokens, at - 1) ? at - 2 : at - 1;
  return roles[article]?.closed === 'determiners';
}

/** Tokens of "père de quatre enfants". */
const KIN = 6;

/** "Moussa, père de quatre enfants, 38 ans, …": before the comma at `comma`, what a name's owner is to others. */
function isBehindKin({ tokens, lexicon }: Page, comma: number): boolean {
  for (let at = comma - 1; at > comma - KIN && at > 0 && tokens.kind[at] !== Kind.Break; at -= 1)
    if (tokens.unit[at] === COMMA)
      return tokens.word[at - 1]?.case === Case.Capitalised && lexicon.statistics.individuals.standsAt(tokens, at + 1);
  return false;
}

/** "elle a 13 ans", "à 13 ans", but not "il y a 13 ans", "la peine est réduite à deux ans". */
export function hasYears(page: Page, first: number): boolean {
  const { ageVerbs, hoursSpent } = page.lexicon.statistics;
  const behindVerb = behindAgeVerb(page, first);
  if (ageVerbs.match(page.tokens, behindVerb - 1) === null || isNoAge(page, behindVerb)) return false;
  return hoursSpent.match(page.tokens, behindVerb - 1) === null || !lastsBefore(page, behindVerb - 1);
}

/** Most adverbs between a verb and years. */
const ADVERBS = 2;

/** "ont souvent moins de 18 ans", "tiene ahora 40 años": token behind the verb, over adverbs before token `first`. */
function behindAgeVerb(page: Page, first: number): number {
  const { tokens, roles, lexicon } = page;
  const { ageVerbs, ageNow } = lexicon.statistics;
  let at = first;
  while (at > first - ADVERBS && ageVerbs.match(tokens, at - 1) === null) {
    const isAdverb = roles[at - 1]?.closed === 'adverbs' || (formsAt(page, at - 1) & Form.AdverbEnding) !== 0;
    if (!isAdverb && !ageNow.standsAt(tokens, at - 1)) break;
    at -= 1;
  }
  return at;
}

/** "il y a", "durer": what makes a span of the years at `first`. */
export const isNoAge = ({ lexicon, tokens }: Page, first: number) => lexicon.statistics.ageNotBefore.match(tokens, first - 1) !== null;

/** "les 18-35 ans", "los 15 a 24 años", "los de 18 a 34 años": a range of years behind a plural article, which stands for persons before "of". */
export function isAgeGroup(candidate: Candidate): boolean {
  const { page, amount } = candidate;
  const determiner = amount.core - 1;
  if (amount.numbers.length === 1) return false;
  if (page.roles[determiner]?.closed === 'determiners' && looksPlural(page, determiner)) return true;
  return (amount.max ?? 0) >= GROWN && isOfThose(candidate);
}

/** "predominan los de 18 a 34 años", and no "los contratos de dos años y los de 10 a 15 años". */
function isOfThose({ page, amount: { first }, unit }: Candidate): boolean {
  const { tokens, roles, lexicon } = page;
  const closed = roles[first - 1]?.closed;
  if (!lexicon.statistics.ageOf.standsAt(tokens, first) || (closed !== 'determiners' && closed !== 'pronouns')) return false; // "ceux de 18 à 34 ans"
  return looksPlural(page, first - 1) && !goesOn(page, unit + 1) && !lastsBefore(page, first - 1);
}

/** Whether something that lasts stands before token `at`, near enough for an article to stand for it, and no word for age before that: "l'âge du mariage". */
function lastsBefore({ tokens, lexicon }: Page, at: number): boolean {
  const { lasting, ageLabels } = lexicon.statistics;
  let lasts = false;
  for (let i = at - 1; i >= 0 && i >= at - PERSONS_REACH && tokens.kind[i] !== Kind.Break && tokens.unit[i] !== DOT; i -= 1) {
    if (ageLabels.standsAt(tokens, i)) return false;
    lasts ||= lasting.standsAt(tokens, i);
  }
  return lasts;
}

const isApart = (sign: number): boolean => sign === OPEN || sign === COMMA;

/** Tokens between persons and the range of their ages. */
const PERSONS_REACH = 9;

/** "13 raparigas, entre 9 e 17 anos", "(51 donne), tra i 24 e i 38 anni": a range of years said of persons before it in the sentence. */
export function isSpreadOfPersons({ page, amount, unit, trail: { last, lastEnd, persons } }: Candidate): boolean {
  const { tokens, lexicon, language } = page;
  if (amount.numbers.length === 1) return isBoundOfPersons(page, amount, unit + 1);
  if (lastEnd === amount.first && (last?.kind === 'percent' || (last?.kind === 'count' && last.unit === persons)))
    return persons !== null && !goesOn(page, unit + 1); // "el 12 % entre 35 y 39 años", "y 2.087 entre 11 y 20 años"
  if (isApart(tokens.unit[amount.first - 1]) && namesPersons(page, amount.first - 2, amount.first - 1))
    return tokens.kind[unit + 1] !== Kind.Word; // "jeunes (18 à 25 ans)", "13 filles, entre 9 et 17 ans,"
  if (language.statistics.noun.head === 'last') return false;
  if ((amount.max ?? 0) >= GROWN && namesPersons(page, amount.first - 1, amount.first)) return !goesOn(page, unit + 1); // "los jóvenes entre 18 y 29 años"
  for (let at = amount.first - 1; at >= 0 && at >= amount.first - PERSONS_REACH && tokens.kind[at] !== Kind.Break; at -= 1) {
    if (tokens.unit[at] === 46 || lexicon.statistics.lasting.standsAt(tokens, at)) return false;
    if (lexicon.statistics.agePersons.standsAt(tokens, at)) return true;
    if (lexicon.statistics.ageLabels.standsAt(tokens, at)) return !goesOn(page, unit + 1); // "l'âge des enfants va de 6 à 17 ans"
  }
  return false;
}

/** "femmes (15 ans et plus)", "adultes (plus de 60 ans)": alone in brackets right behind persons, with a bound before the years or behind them. */
function isBoundOfPersons(page: Page, { first, qualifier }: Candidate['amount'], to: number): boolean {
  const { unit } = page.tokens;
  if (unit[first - 1] !== OPEN || !namesPersons(page, first - 2, first - 1)) return false;
  const after = qualifierAfter(page, to);
  return unit[after?.to ?? to] === CLOSE && (after !== null || qualifier === 'at_least' || qualifier === 'at_most');
}

/** "trente ans de guerre", "quinze ans de prison": what follows says how the years were spent, but for "de cada tres". */
export function goesOn(page: Page, to: number): boolean {
  const { nounOf, ageNotAfter, ageOnAverage, ratioAfterNoun } = page.lexicon.statistics;
  if (nounOf.standsAt(page.tokens, to))
    // "43 años de media", "de cada tres"
    return ageOnAverage.match(page.tokens, to) === null && ratioAfterNoun.match(page.tokens, to) === null;
  return ageNotAfter.standsAt(page.tokens, to);
}

/** "con 18 años en el cuerpo": how long somebody has served, which the same words tell. */
export const isService = ({ lexicon, tokens, roles }: Page, first: number, to: number): boolean =>
  lexicon.statistics.along.standsAt(tokens, first - 1) &&
  roles[to]?.closed === 'prepositions' &&
  roles[to]?.rangeTo !== true &&
  roles[to + 1]?.closed === 'determiners';

/**
 * "Kinder zwischen sechs und 14 Jahren", "ein Mann von 60 Jahren", "mit 17 Jahren floh sie": told by the person before or by the
 * preposition of a time of life, where no noun says how the years were spent. Asked where nouns are told by their capitals.
 */
export function isSaidOfPersons({ page, amount }: Candidate, to: number): boolean {
  const { tokens, lexicon, language } = page;
  if (language.statistics.noun.capitals !== true || nounAt(page, to) !== null) return false;
  if (lexicon.statistics.ageAt.standsAt(tokens, amount.first - 1)) return true;
  const at = lexicon.statistics.nounOf.standsAt(tokens, amount.first - 1) ? amount.first - 2 : amount.first - 1;
  const person = tokens.word[at];
  if (person === undefined || person.case === Case.Lower) return false;
  return lexicon.statistics.agePersons.holds(person) || lexicon.statistics.individuals.holds(person);
}

/** A range may have taken the "de" of "les jeunes de 12 à 35 ans" for its own. */
export function isOfPerson(candidate: Candidate): boolean {
  const { page, amount } = candidate;
  const holdsOf = amount.numbers.length > 1 && page.lexicon.statistics.ageOf.standsAt(page.tokens, amount.first);
  const first = behindAdverb(page, holdsOf ? amount.core : amount.first);
  return page.roles[ownerBefore(page, first)]?.numeric === true ? isOneOfPersons(candidate) : ofPerson(page, first);
}

/** First token of the adverb before the number of "de apenas 3 años", "de tan solo dos meses". */
export function behindAdverb({ roles }: Page, first: number): number {
  let at = first;
  while (at > first - 2 && roles[at - 1]?.closed === 'adverbs') at -= 1;
  return at;
}

/** "dos hijos, uno de siete meses", "deux filles, l'une de 7 ans": of the persons counted before, and no "dos contratos, uno de siete años", "una cuarentena de 14 días". */
export function isOneOfPersons({ page, amount, trail }: Candidate): boolean {
  const { tokens, roles, lexicon } = page;
  const at = ownerBefore(page, amount.first);
  if (roles[at]?.numeric !== true || !lexicon.statistics.ageOf.standsAt(tokens, amount.first - 1)) return false;
  if (lexicon.statistics.lasting.standsAt(tokens, at)) return false;
  if (trail.persons !== null && trail.persons === trail.context) return true;
  const { infants } = lexicon.statistics;
  return infants.standsAt(tokens, trail.contextEnd - 1) || infants.standsAt(tokens, trail.contextEnd - 2); // "hijos pequeños"
}

/** "un vendeur de 26 ans", "Rosa Medina, de 52 años", "Un Tchadien de 31 ans" – not "un programme de trois ans". */
export function ofPerson(page: Page, first: number): boolean {
  const { tokens, lexicon } = page;
  if (!lexicon.statistics.ageOf.standsAt(tokens, first - 1)) return false;
  const comma = lexicon.statistics.ageNow.standsAt(tokens, first - 2) ? first - 3 : first - 2; // ", hoy de 36 años,"
  if (tokens.unit[comma] === COMMA) return endsInitial(page, comma - 1) || isOwner(page, nameBefore(page, comma), comma - 1);
  if (tokens.unit[first - 3] === COMMA && lexicon.statistics.agedAll.standsAt(tokens, first - 2)) return isPersons(page, first - 4); // "los gemelos, ambos de 17 años"
  const at = ownerBefore(page, first);
  const noun = tokens.word[at];
  if (noun === undefined || lasts(page, at)) return false;
  if (lexicon.changes.holds(noun) || lexicon.statistics.takes.holds(noun)) return false; // "ha bajado de nueve a seis años", "debe durar de diez a 15 años"
  const closed = page.roles[at]?.closed;
  // an adjective may stand between: "un programme national de trois ans"
  const before = tokens.word[at - 1];
  if (before !== undefined && lexicon.statistics.lasting.holds(before)) return false;
  return closed === undefined && !isDelayed(page, at);
}

/** "a été retardé de deux ans": what is told of a thing behind its auxiliary, which no years of a life stand behind. */
const isDelayed = (page: Page, at: number): boolean => page.roles[at - 1]?.closed === 'auxiliaries' && !isPersons(page, at);

/** Whom the years behind "de" may be of: the word before that, or before "of them" ("el menor de ellos de once años"). */
const ownerBefore = (page: Page, first: number): number =>
  page.roles[first - 2]?.closed === 'pronouns' && isOfThem(page, first - 3) ? first - 4 : first - 2;

/** The word at `at` names persons, or one who is young. */
export const isPersons = (page: Page, at: number): boolean =>
  namesPersons(page, at, at + 1) || page.lexicon.statistics.infants.standsAt(page.tokens, at);

/** "Rosa Medina", "Issa*", "Lucía (nombre ficticio)", but no "un contrato": whose age may stand behind the comma, where the word before that is at `last`. */
function isOwner({ tokens, lexicon }: Page, at: number, last: number): boolean {
  if (tokens.kind[at] !== Kind.Word) return false;
  const isName = tokens.word[at]!.case === Case.Capitalised;
  if (at < last) return isName;
  return !lexicon.statistics.lasting.standsAt(tokens, at) || (isName && tokens.word[at - 1]?.case === Case.Capitalised); // "Ana Paz"
}

/** "un projet", "un tratamiento": a noun that lasts, and names no person. */
function lasts({ tokens, lexicon, language }: Page, at: number): boolean {
  const noun = tokens.word[at]!;
  const { lasting, agePersons, bodies } = lexicon.statistics;
  if (lasting.holds(noun)) return true;
  const endings = language.statistics.age.lastingEndings;
  return endings !== undefined && noun.case === Case.Lower && hasEnding(noun, endings) && !agePersons.holds(noun) && !bodies.holds(noun);
}

/** The full stop of "Rima A.": one capital letter before it. */
export const endsInitial = ({ tokens }: Page, dot: number): boolean => tokens.unit[dot] === DOT && isInitial(tokens, dot - 1);

const isInitial = ({ start, end, word }: Page['tokens'], at: number): boolean =>
  end[at] - start[at] === 1 && (word[at]?.case ?? Case.Lower) !== Case.Lower;

/** "moins de 18 ans", "menos de 25 años": an age, unless a word before makes it a span ("en moins de trois ans"). */
export function limit({ page, amount, trail }: Candidate): boolean {
  if (amount.qualifier !== 'at_most' && amount.qualifier !== 'at_least') return false;
  if (page.language.statistics.age.of.length === 0) return false;
  const { tokens, lexicon, roles } = page;
  const verb = behindAgeVerb(page, amount.first) - 1;
  if (isNoAge(page, amount.first) || isNoAge(page, verb + 1)) return false;
  if (lexicon.statistics.ageVerbs.match(tokens, verb) !== null || holdsVerb(page, amount)) return true;
  const before = tokens.word[amount.first - 1];
  const closed = roles[amount.first - 1]?.closed;
  if (closed === 'determiners' || isPastOfPersons(page, amount, trail)) return true; // "les moins de 18 ans"
  if (before === undefined || !lexicon.statistics.ageOf.holds(before)) return false;
  return !lexicon.statistics.lasting.standsAt(tokens, amount.first - 2);
}

/** "ne doivent pas avoir plus de 35 ans", "no deben tener más de 35 años": the verb stands within the words of the bound, before the last two. */
function holdsVerb({ tokens, lexicon }: Page, { first, core }: Candidate['amount']): boolean {
  for (let at = first; at < core - 2; at += 1) if (lexicon.statistics.ageVerbs.match(tokens, at) !== null) return true;
  return false;
}

/** Words of "no pasaban de". */
const NEGATED = 3;

/** "un tercio de los pacientes no supera los 14 años", "los detenidos no pasan de 17 años": a verb with the article of years of a life or with its negation, behind persons. */
function isPastOfPersons(page: Page, { first, core }: Candidate['amount'], trail: Candidate['trail']): boolean {
  const closed = page.roles[core - 1]?.closed;
  const told =
    closed === 'determiners' ? looksPlural(page, core - 1) : core - first === NEGATED && page.roles[first]?.closed !== 'determiners';
  return (
    told && (namesPersons(page, first - 1, first) || (trail.lastEnd === first && trail.context !== null && trail.context === trail.persons))
  ); // "De los 300 deportados, 40 no"
}

/** "infants of less than twelve months", "children of under five years", "a baby of just ten days": a qualifier or an adverb behind "of". */
export function isOfYoung(page: Page, first: number): boolean {
  const { tokens, lexicon } = page;
  const of = behindAdverb(page, first) - 1;
  return lexicon.statistics.nounOf.standsAt(tokens, of) && page.language.statistics.noun.head === 'last' && isOne(page, of - 1);
}

/** More children than a parent is said to have. */
const MOST_CHILDREN = 24;

/** "a boy", "a Latvian", where the noun is last: what an age may be of that has no years behind it. */
export const isOne = ({ tokens, roles, lexicon, language }: Page, at: number): boolean =>
  lexicon.statistics.ofAge.standsAt(tokens, at) ||
  (roles[at]?.place === true &&
    roles[at - 1]?.article === true &&
    language.statistics.noun.head === 'last' &&
    tokens.word[at]?.case === Case.Capitalised);

/** "a boy of nine", "a grandmother of 81" – "a mother of nine" has nine children. */
export const isOfChild = ({ page, page: { tokens, lexicon }, amount }: Candidate) =>
  lexicon.statistics.nounOf.standsAt(tokens, amount.core - 1) &&
  (isOne(page, amount.core - 2) || ((amount.value ?? 0) > MOST_CHILDREN && lexicon.statistics.parents.standsAt(tokens, amount.core - 2)));

/** The word before the sign at `sign`: a name, or one with an asterisk ("Fisayo*, de 28,") or bracket behind, since it is not the person's own. */
export function nameBefore({ tokens }: Page, sign: number): number {
  if (tokens.unit[sign - 1] === ASTERISK) return sign - 2;
  return tokens.unit[sign - 1] === CLOSE ? beforeRemark(tokens, sign - 1) : sign - 1;
}

/** Most tokens of "(not her real name)". */
const REMARK = 7;

/** The word before a bracket of small words that closes at token `close`; `close` itself where there is none. */
function beforeRemark({ unit, word }: Page['tokens'], close: number): number {
  let at = close - 1;
  while (at > close - REMARK && word[at]?.case === Case.Lower) at -= 1;
  return unit[at] === OPEN && at < close - 1 ? at - 1 : close;
}
