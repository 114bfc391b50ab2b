import { people } from '../../gazetteer/index.js';
import { amountOf, type ReadAmount, rangeAmount, valueIn } from '../../text/amounts.js';
import { Tell } from '../../text/tells.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { apposition, isApposed, ofNamed, opensApposition } from './age-apposition.js';
import { limited, personLimited, prefixed } from './age-limit.js';
import { chainEnd } from './chain.js';
import { declines, looksPlural, nounAt } from './noun.js';
import { repeatedUnit } from './quantity.js';
import { type Candidate, halfAt, type Reading, reading, withAmount, wordsOf } from './reading.js';

const COMMA = 44;
const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;
const OPEN = 40;
/** Most words between ages and their number. */
const OWNER = 5;
/** No person is older. */
const OLDEST = 125;
/** Least age "at" which somebody left or arrived: below it stand the hours of the day. */
const LEAST_ALONE = 13;
/** Most tokens between the ages of two groups. */
const NEAR = 10;
/** Tokens between such a verb and the age: "left the village for Moscow at". */
const DEPARTED = 8;

/** "12 à 35 ans", "aged 15 to 24", "de 7 años", "27-year-old", "under the age of 5", "over-60s", "Rosa, 41,". */
export function age(written: Candidate): Reading | null {
  const { number } = written;
  if (!(number.value <= OLDEST) || number.form === 'vague' || !mayBeAge(written)) return null;
  const candidate = withSpread(written);
  const found = besideNumber(candidate) ?? fromContext(candidate);
  return found === null ? null : withHalf(candidate.page, found);
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
    alone(candidate, said)
  );
}

/** What the ages before say, and the commas and brackets about it. */
function fromContext(candidate: Candidate): Reading | null {
  const { core } = candidate.amount;
  const found = candidate.trail.ageEnd < 0 ? null : (ofOther(candidate) ?? ofIt(candidate) ?? atAnother(candidate));
  if (found !== null) return found;
  if (!opensApposition(candidate.page.tokens, core)) return nextGroup(candidate);
  return ofNamed(candidate) ?? nextGroup(candidate) ?? apposition(candidate, core);
}

/** Whether anything about a number may say an age: a word or sign beside it, the age before, a number that it shares its years with. */
export function mayBeAge({ page, number, amount, before, behind, gap, trail: { ageEnd } }: Candidate): boolean {
  const { tokens, lexicon } = page;
  const { core } = amount;
  if ((before & Tell.Age) !== 0 || (behind & Tell.Age) !== 0 || gap === 1 || number.glued !== null) return true;
  if (ageEnd >= 0 && core - ageEnd <= NEAR) return true;
  if ((before & Tell.Of) !== 0 && core > 1 && lexicon.statistics.ofAge.standsAt(tokens, core - 2)) return true;
  return opensApposition(tokens, core) || isLabelled(page, core);
}

/** Whether the value of a label ends before token `at`: with its line, or at a comma or stop. */
const endsValue = ({ tokens }: Page, at: number): boolean =>
  at >= tokens.count ||
  tokens.kind[at] === Kind.Break ||
  tokens.unit[at] === COMMA ||
  tokens.unit[at] === DOT ||
  tokens.unit[at] === SEMICOLON;

/** "Edad media: 31 años", "Âge moyen" | "31 ans": the label of an age, before the colon or in the line before. */
function isLabelled({ tokens, lexicon }: Page, first: number): boolean {
  let at = first - 1;
  if (tokens.unit[at] !== COLON && tokens.kind[at] !== Kind.Break) return false;
  if (tokens.unit[at - 1] === COLON) at -= 1;
  const { ageLabels } = lexicon.statistics;
  for (let words = 0; words < OWNER; words += 1) {
    at -= 1;
    if (at < 0 || tokens.kind[at] !== Kind.Word) return false;
    if (ageLabels.standsAt(tokens, at)) return true;
  }
  return false;
}

/** "un 16enne": the years are in the letters behind the digits. */
function suffixed(candidate: Candidate): Reading | null {
  const { page, number } = candidate;
  if (number.glued !== 'after' || !page.lexicon.statistics.ageSuffixes.standsAt(page.tokens, number.end)) return null;
  return reading(candidate, 'age', 'age-in-one-word', null, number.end + 1);
}

/** "quinze ans et demi". */
function withHalf(page: Page, found: Reading): Reading {
  const half = halfAt(page, found.end);
  const { value, qualifier } = found.value;
  if (half === null || value === null || qualifier === 'magnitude') return found;
  return { ...found, value: { ...found.value, ...amountOf(value + 0.5, qualifier) }, end: half.to };
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
  if (ageGoesOn(candidate)) return reading(candidate, 'age', 'aged', wordsOf(page, at, years.to), years.to);
  if (repeated !== null && (lexicon.statistics.ageBefore.match(tokens, amount.first - 1) !== null || ofPerson(page, amount.core)))
    return repeated('age');
  const behind = lexicon.statistics.ageAfter.match(tokens, years.to);
  const unit = wordsOf(page, at, years.to);
  if (behind !== null) return reading(candidate, 'age', 'age-said', unit, behind.to);
  const before = lexicon.statistics.ageBefore.match(tokens, amount.first - 1) !== null;
  const averaged = isAverage(page, amount.first) || isLabelled(page, amount.first);
  if (before || averaged || isAgeOf(page, amount.first) || isDashed(page, amount.first))
    return reading(candidate, 'age', 'aged', unit, years.to);
  if (isOfPerson(candidate) || limit(candidate))
    return goesOn(page, years.to) ? null : reading(candidate, 'age', 'age-of-person', unit, years.to);
  if (isSaidOfPersons(candidate, years.to)) return reading(candidate, 'age', 'age-of-person', unit, years.to);
  if (isApposed(page, amount.first, years.to) || isOfSomebody(page, amount.first, years.to))
    return reading(candidate, 'age', 'apposition', unit, years.to);
  if (hasYears(page, amount.first) && !goesOn(page, years.to)) return reading(candidate, 'age', 'has-years', unit, years.to);
  return isAgeGroup(candidate) || isSpreadOfPersons(candidate) ? reading(candidate, 'age', 'age-group', unit, years.to) : null;
}

/** "أعمار الضحايا بين 12 و35 عاما", "L'âge moyen des passagers était de 26 ans": words for ages a few words before, with whose they are between. */
function isAgeOf({ tokens, lexicon }: Page, first: number): boolean {
  const { ageNouns, ageMeans } = lexicon.statistics;
  const parted = tokens.unit[first - 1] === COMMA || tokens.unit[first - 1] === COLON; // "Âge moyen : 31 ans"
  for (let at = parted ? first - 2 : first - 1; at >= 0 && at >= first - OWNER && tokens.kind[at] === Kind.Word; at -= 1) {
    if (ageMeans.match(tokens, at) !== null) return true;
    if (!parted && ageNouns.standsAt(tokens, at)) return true;
  }
  return false;
}

/** Words between "возраст" and the dash that stands for the verb. */
const LONGEST_SUBJECT = 4;

/** "Средний возраст погибших – 32 года". */
function isDashed(page: Page, first: number): boolean {
  const { tokens, lexicon } = page;
  const dash = tokens.unit[first - 1];
  if (!declines(page) || (dash !== 0x2013 && dash !== 0x2014)) return false;
  for (let at = first - 2; at >= 0 && at >= first - 2 - LONGEST_SUBJECT && tokens.kind[at] === Kind.Word; at -= 1)
    if (lexicon.statistics.ageBefore.match(tokens, at) !== null) return true;
  return false;
}

/** "âgés de 9 et 11 ans": the years stand behind the last of them. */
function inList(candidate: Candidate): Reading | null {
  const { page, number, amount, gap } = candidate;
  const { years, ageBefore, ageAfter } = page.lexicon.statistics;
  const at = amount.numbers.length > 1 ? null : chainEnd(page, number, gap);
  const said = at === null ? null : ageAfter.match(page.tokens, at); // "fünf, sieben und neun Jahre alt"
  if (at !== null && said !== null) return reading(candidate, 'age', 'age-said', wordsOf(page, at, said.to), amount.end);
  const unit = at === null ? null : years.match(page.tokens, at);
  if (at === null || unit === null) return null;
  if (ageBefore.match(page.tokens, amount.first - 1) === null && !ageGoesOn(candidate) && !isListOfPersons(page, amount.first, unit.to))
    return null;
  return reading(candidate, 'age', 'aged', wordsOf(page, at, unit.to), amount.end);
}

/** "trois garçons de 4, 7 et 11 ans", "mis hijas tienen 4, 7 y 11 años" */
const isListOfPersons = (page: Page, first: number, to: number): boolean =>
  isBehindPersons(page, first) || ((ofPerson(page, first) || hasYears(page, first)) && !goesOn(page, to));

/** "ses deux fils (14 et 16 ans)", "Trois frères, 8, 11 et 13 ans": in brackets or behind a comma, right behind persons. */
function isBehindPersons({ tokens, lexicon }: Page, first: number): boolean {
  if (tokens.unit[first - 1] !== OPEN && tokens.unit[first - 1] !== COMMA) return false;
  return lexicon.statistics.infants.standsAt(tokens, first - 2) || lexicon.statistics.individuals.standsAt(tokens, first - 2);
}

/** "el 45 % tiene entre 18 y 29 años; el 30 %, entre 30 y 44": a range that counts nothing and goes on where the ages before ended. */
function nextGroup(candidate: Candidate): Reading | null {
  const { page, amount, number } = candidate;
  const { ageEnd } = candidate.trail;
  const goesOn = ageEnd >= 0 && amount.core - ageEnd <= NEAR && amount.numbers.length > 1 && amount.max !== null;
  if (!goesOn || !number.plain || nounAt(page, amount.coreEnd) !== null) return null;
  const last = page.numbers.startingAt(ageEnd - 2) ?? page.numbers.startingAt(ageEnd - 1); // with "años" behind, or without
  return last === null || number.value <= last.value || number.value > last.value + 2 || amount.max! > OLDEST
    ? null
    : reading(candidate, 'age', 'aged', null, amount.end);
}

const CLOSE = 41;
/** Least age of somebody whom only an article tells from a thing, where the sentence ends behind it. */
const GROWN = 15;

/** "Sa mère, 61 ans, pleure", "le chauffeur, 45 ans, dort", "sa fille (6 ans)": behind an article with a noun in the singular, which is nothing that lasts. */
function isOfSomebody(page: Page, first: number, to: number): boolean {
  const { tokens, roles, lexicon, language } = page;
  if (language.statistics.noun.head !== 'first' || declines(page) || language.statistics.age.of.length === 0) return false;
  const noun = tokens.word[first - 2];
  if (noun === undefined || noun.case !== Case.Lower || roles[first - 2]?.closed !== undefined) return false;
  if (tokens.unit[first - 1] === COMMA && tokens.unit[to] === COMMA && isBehindKin(page, first - 1)) return true;
  if (tokens.unit[first - 1] === OPEN) return tokens.unit[to] === CLOSE && isBehindPersons(page, first);
  if (tokens.unit[first - 1] !== COMMA || lexicon.statistics.lasting.holds(noun) || looksPlural(page, first - 2)) return false;
  const opened = tokens.unit[first - 3] === COMMA || (tokens.unit[first - 3] === OPEN && tokens.unit[to] === CLOSE);
  const named = opened && tokens.word[first - 4]?.case === Case.Capitalised; // "Vuthy, maçon, 27 ans.", "Awa (coiffeuse, 34 ans)"
  const determined = named || roles[first - 3]?.closed === 'determiners';
  if (!determined && !isBehindPersons(page, first)) return false;
  const adverb = roles[to]?.closed === 'prepositions' && tokens.kind[to + 1] === Kind.Word && tokens.unit[to + 2] === COMMA; // "4 ans à peine,"
  if (tokens.unit[to] === COMMA || adverb || (named && tokens.unit[to] === CLOSE)) return true;
  const years = page.numbers.startingAt(first);
  return tokens.unit[to] === DOT && years !== null && years.value >= GROWN;
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

/** Most words from an age to that of somebody else. */
const OTHER = 4;

/** "Rosa a 34 ans, son mari 41.", "J'avais dix-neuf ans, lui quarante-huit": somebody else right behind an age and before a number that counts nothing. */
function ofOther(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { ageEnd } = candidate.trail;
  const { tokens, roles, lexicon } = page;
  const { core, coreEnd, numbers } = amount;
  if (ageEnd < 0 || amount.first !== core || numbers.length > 1 || core - ageEnd > OTHER + 1 || core - ageEnd < 2) return null;
  if (tokens.unit[ageEnd] !== COMMA && roles[ageEnd]?.numberAnd !== true) return null;
  if (tokens.kind[coreEnd] === Kind.Word && roles[coreEnd]?.closed !== 'conjunctions') return null;
  const somebody = core - 1;
  const { individuals, infants, ageBefore } = lexicon.statistics;
  const one = core - ageEnd === 2 && roles[somebody]?.closed === 'pronouns';
  const kin =
    roles[ageEnd + 1]?.closed === 'determiners' &&
    (individuals.standsAt(tokens, somebody) || infants.standsAt(tokens, somebody) || ageBefore.match(tokens, somebody) !== null); // "le plus âgé 61"
  return one || kin ? reading(candidate, 'age', 'aged', null, coreEnd) : null;
}

/** "il en a aujourd'hui 42", "le plus jeune en a 15": years said before, left out where a pronoun stands for them. */
function ofIt(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { ageEnd } = candidate.trail;
  const { tokens, roles, lexicon } = page;
  const { ageOfIt, ageVerbs } = lexicon.statistics;
  if (ageOfIt.size === 0 || ageEnd < 0 || amount.core - ageEnd > NEAR || tokens.kind[amount.coreEnd] === Kind.Word) return null;
  let verb = amount.first - 1;
  while (verb > amount.first - OTHER && roles[verb]?.closed === 'adverbs') verb -= 1;
  const found = ageVerbs.match(tokens, verb);
  return found !== null && ageOfIt.standsAt(tokens, found.to - 1) ? reading(candidate, 'age', 'aged', null, amount.end) : null;
}

/** "À 17 ans, il est parti ; à 23, il est revenu": the same word before an age and before a number that a comma closes. */
function atAnother(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { ageEnd } = candidate.trail;
  const { tokens, roles } = page;
  const { core, coreEnd } = amount;
  const last = ageEnd < 0 || tokens.unit[coreEnd] !== COMMA || amount.first !== core ? null : page.numbers.startingAt(ageEnd - 2);
  if (last === null || tokens.word[core - 1]?.fold !== tokens.word[last.first - 1]?.fold || !Number.isInteger(candidate.number.value))
    return null;
  const opens =
    tokens.kind[core - 2] !== Kind.Word || roles[core - 2]?.closed === 'conjunctions' || roles[core - 2]?.closed === 'determiners';
  const closed = roles[core - 1]?.closed;
  return opens && (closed === 'prepositions' || closed === 'determiners') ? reading(candidate, 'age', 'aged', null, coreEnd) : null;
}

/** "elle a 13 ans", but not "il y a 13 ans". */
const hasYears = ({ lexicon, tokens }: Page, first: number) =>
  lexicon.statistics.ageVerbs.match(tokens, first - 1) !== null && lexicon.statistics.ageNotBefore.match(tokens, first - 1) === null;

/** "les 18-35 ans", "los 15 a 24 años": a range of years behind a plural article. */
function isAgeGroup({ page, amount }: Candidate): boolean {
  const determiner = amount.core - 1;
  return amount.numbers.length > 1 && page.roles[determiner]?.closed === 'determiners' && looksPlural(page, determiner);
}

/** Tokens between persons and the range of their ages. */
const PERSONS_REACH = 9;

/** "13 raparigas, entre 9 e 17 anos", "(51 donne), tra i 24 e i 38 anni": a range of years said of persons before it in the sentence. */
function isSpreadOfPersons({ page, amount }: Candidate): boolean {
  const { tokens, lexicon, language } = page;
  if (amount.numbers.length === 1 || language.statistics.noun.head === 'last') return false;
  for (let at = amount.first - 1; at >= 0 && at >= amount.first - PERSONS_REACH && tokens.kind[at] !== Kind.Break; at -= 1) {
    if (tokens.unit[at] === 46 || lexicon.statistics.lasting.standsAt(tokens, at)) return false;
    if (lexicon.statistics.agePersons.standsAt(tokens, at)) return true;
  }
  return false;
}

/** "enfants de 6 à 59 mois": only of those who are so young. */
function months(candidate: Candidate, at: number): Reading | null {
  const { page } = candidate;
  const { tokens, lexicon } = page;
  const said = lexicon.statistics.months.match(tokens, at);
  if (said === null) return null;
  const unit = wordsOf(page, at, said.to);
  const behind = lexicon.statistics.ageAfter.match(tokens, said.to);
  if (behind !== null) return reading(candidate, 'age', 'age-in-months', unit, behind.to);
  return isYoung(candidate) ? reading(candidate, 'age', 'age-in-months', unit, said.to) : null;
}

function isYoung(candidate: Candidate): boolean {
  const { page, amount, before } = candidate;
  const { ageBefore, ageOf, individuals, infants } = page.lexicon.statistics;
  const { tokens } = page;
  const at = amount.first - 1;
  if ((before & Tell.Age) !== 0 && ageBefore.match(tokens, at) !== null) return true;
  if ((before & Tell.Of) !== 0 && isOfChild(candidate)) return true;
  if (!ageOf.standsAt(tokens, at)) return infants.standsAt(tokens, at) || isSaidOfInfant(page, amount.first);
  const apart = at > 0 && tokens.unit[at - 1] === COMMA; // "Su nieta, de siete semanas,"
  return (apart && individuals.standsAt(tokens, at - 2)) || isNamedBaby(page, amount.first) || isOfInfant(page, at - 1);
}

/** "una niña de 14 meses", "una niña warao de 14 meses": perhaps with an adjective. */
function isOfInfant({ tokens, roles, lexicon }: Page, at: number): boolean {
  const { infants } = lexicon.statistics;
  if (infants.standsAt(tokens, at)) return true;
  return tokens.word[at]?.case === Case.Lower && roles[at]?.closed === undefined && infants.standsAt(tokens, at - 1);
}

/** "El bebé tenía tres meses": behind the verb whose subject ends with a word for one so young. */
function isSaidOfInfant(page: Page, first: number): boolean {
  const { ageVerbs, ageSubjects, infants } = page.lexicon.statistics;
  const closed = page.roles[first - 1]?.closed;
  if (closed === 'prepositions' || closed === 'determiners') return false;
  if (page.language.statistics.noun.head === 'first' && ageSubjects.match(page.tokens, first - 1) !== null) return true; // "la menor tiene seis semanas"
  const verb = ageVerbs.match(page.tokens, first - 1);
  return verb !== null && infants.standsAt(page.tokens, verb.to - 1);
}

/** "Ana, de 8 meses": behind a given name. */
const isNamedBaby = ({ tokens, lexicon }: Page, first: number) =>
  lexicon.statistics.ageOf.standsAt(tokens, first - 1) &&
  tokens.unit[first - 2] === COMMA &&
  tokens.word[first - 3]?.case === Case.Capitalised &&
  people.given.has(tokens.word[first - 3]!.fold);

/** "trente ans de guerre", "quinze ans de prison": what follows says how the years were spent. */
function goesOn(page: Page, to: number): boolean {
  const { nounOf, ageNotAfter } = page.lexicon.statistics;
  return nounOf.standsAt(page.tokens, to) || ageNotAfter.standsAt(page.tokens, to);
}

/**
 * "Kinder zwischen sechs und 14 Jahren", "ein Mann von 60 Jahren", "mit 17 Jahren floh sie": told by the person before or by the
 * preposition of a time of life, where no noun says how the years were spent. Asked where nouns are told by their capitals.
 */
function isSaidOfPersons({ page, amount }: Candidate, to: number): boolean {
  const { tokens, lexicon, language } = page;
  if (language.statistics.noun.capitals !== true || nounAt(page, to) !== null) return false;
  if (lexicon.statistics.ageAt.standsAt(tokens, amount.first - 1)) return true;
  const at = lexicon.statistics.nounOf.standsAt(tokens, amount.first - 1) ? amount.first - 2 : amount.first - 1;
  const person = tokens.word[at];
  if (person === undefined || person.case === Case.Lower) return false;
  return lexicon.statistics.agePersons.holds(person) || lexicon.statistics.individuals.holds(person);
}

/** A range may have taken the "de" of "les jeunes de 12 à 35 ans" for its own. */
function isOfPerson({ page, amount }: Candidate): boolean {
  const holdsOf = amount.numbers.length > 1 && page.lexicon.statistics.ageOf.standsAt(page.tokens, amount.first);
  return ofPerson(page, holdsOf ? amount.core : amount.first);
}

/** "un vendeur de 26 ans", "Rosa Medina, de 52 años", "Un Tchadien de 31 ans" – not "un programme de trois ans". */
function ofPerson(page: Page, first: number): boolean {
  const { tokens, lexicon } = page;
  if (!lexicon.statistics.ageOf.standsAt(tokens, first - 1)) return false;
  if (tokens.unit[first - 2] === COMMA)
    return tokens.kind[first - 3] === Kind.Word && !lexicon.statistics.lasting.standsAt(tokens, first - 3);
  const noun = tokens.word[first - 2];
  if (noun === undefined || lexicon.statistics.lasting.holds(noun)) return false;
  const closed = page.roles[first - 2]?.closed;
  // an adjective may stand between: "un programme national de trois ans"
  const before = tokens.word[first - 3];
  if (before !== undefined && lexicon.statistics.lasting.holds(before)) return false;
  return closed === undefined;
}

/** "moins de 18 ans", "menos de 25 años": an age, unless a word before makes it a span ("en moins de trois ans"). */
function limit({ page, amount }: Candidate): boolean {
  if (amount.qualifier !== 'at_most' && amount.qualifier !== 'at_least') return false;
  if (page.language.statistics.age.of.length === 0) return false;
  const { tokens, lexicon, roles } = page;
  if (lexicon.statistics.ageNotBefore.match(tokens, amount.first - 1) !== null) return false;
  if (lexicon.statistics.ageVerbs.match(tokens, amount.first - 1) !== null) return true;
  const before = tokens.word[amount.first - 1];
  const closed = roles[amount.first - 1]?.closed;
  if (closed === 'determiners') return true; // "les moins de 18 ans"
  if (before === undefined || !lexicon.statistics.ageOf.holds(before)) return false;
  return !lexicon.statistics.lasting.standsAt(tokens, amount.first - 2);
}

/** "aged 17", "turned 18", "married at 17", "At 17, she left": no years need follow. */
function alone(candidate: Candidate, said: boolean): Reading | null {
  const { page, amount } = candidate;
  const { durations, ageAlone } = page.lexicon.statistics;
  if (durations.match(page.tokens, amount.coreEnd) !== null) return null;
  if (said && (ageAlone.match(page.tokens, amount.core - 1) !== null || ageAlone.match(page.tokens, amount.first - 1) !== null)) {
    return reading(candidate, 'age', 'aged', null, amount.end);
  }
  if (goesOnFromAge(candidate)) return reading(candidate, 'age', 'aged', null, amount.end);
  if (isTold(candidate)) return reading(candidate, 'age', 'age-told', null, amount.end);
  if (isLabelled(page, amount.first) && endsValue(page, amount.coreEnd)) return reading(candidate, 'age', 'aged', null, amount.end);
  return turns(candidate) ? reading(candidate, 'age', 'age-reached', null, amount.end) : null;
}

/** Tokens from "average age" to its number, from "youngest" to its verb. */
const TOLD = 10;

/** "The average age of those who leave has crept up to 31.4 years": within a clause. */
function isAverage({ tokens, lexicon }: Page, first: number): boolean {
  const { ageAverages } = lexicon.statistics;
  const last = tokens.unit[first - 1] === COLON ? first - 2 : first - 1;
  for (let at = last; at >= 0 && at > first - TOLD && tokens.kind[at] === Kind.Word; at -= 1)
    if (ageAverages.match(tokens, at) !== null) return true;
  return false;
}

/** "The modal age is 19", "the youngest traveller was only nine", "one of them was 15 when she left": nothing counted behind. */
function isTold(candidate: Candidate): boolean {
  const { page, amount } = candidate;
  if (!isAverage(page, amount.first) && !isExtreme(page, amount.first) && !isWhen(page, amount)) return false;
  const { percent, measures } = page.lexicon.statistics;
  if (percent.match(page.tokens, amount.coreEnd) !== null || measures.match(page.tokens, amount.coreEnd) !== null) return false;
  return nounAt(page, amount.coreEnd) === null;
}

/** "The youngest of the three was" before token `first`. */
function isExtreme(page: Page, first: number): boolean {
  const { tokens, lexicon } = page;
  const { ageExtremes, ageToldBy, ageToldOf, ageNow } = lexicon.statistics;
  const verb = ageNow.standsAt(tokens, first - 1) ? first - 2 : first - 1;
  if (!ageToldBy.standsAt(tokens, verb) && !ageToldOf.standsAt(tokens, verb)) return false;
  for (
    let at = verb - 1;
    at >= 0 && at > verb - TOLD && (tokens.kind[at] === Kind.Word || isHyphen(tokens, at) || isRelative(page, at));
    at -= 1
  )
    if (ageExtremes.standsAt(tokens, at)) return true;
  return false;
}

/** The comma of "the two youngest, who are five". */
const isRelative = ({ tokens, roles }: Page, at: number): boolean => tokens.unit[at] === COMMA && roles[at + 1]?.closed === 'pronouns';

const isHyphen = ({ unit, spaced }: Page['tokens'], at: number): boolean => unit[at] === 45 && !spaced[at];

/** Most ages of such a list. */
const LISTED = 4;

/** "was 15 when he": where verbs have their subjects' pronouns, one must follow; of many, a list of ages: "were nineteen, twenty when they". */
function isWhen(page: Page, { first, coreEnd }: ReadAmount): boolean {
  const { tokens, roles, lexicon } = page;
  const { ageToldBy, ageToldOf, ageWhen, ageNow, ageNotSubjects } = lexicon.statistics;
  let end = coreEnd;
  let begin = first;
  for (let ages = 1; ages < LISTED && tokens.unit[end] === COMMA; ages += 1) end = page.numbers.startingAt(end + 1)?.end ?? end;
  if (!ageWhen.standsAt(tokens, end)) return false;
  for (let ages = 1; ages < LISTED && tokens.unit[begin - 1] === COMMA; ages += 1) begin = numberBefore(page, begin - 1);
  const verb = ageNow.standsAt(tokens, begin - 1) ? begin - 2 : begin - 1;
  const isList = begin < first || end > coreEnd;
  if (!(isList ? ageToldOf : ageToldBy).standsAt(tokens, verb) || ageNotSubjects.standsAt(tokens, verb - 1)) return false;
  return lexicon.pack.statistics.noun.head === 'first' || roles[end + 1]?.closed === 'pronouns';
}

/** First token of the number that ends before token `end`; `end` where none does. */
function numberBefore({ numbers }: Page, end: number): number {
  for (let at = end - 1; at >= 0 && at > end - LISTED; at -= 1) if (numbers.startingAt(at)?.end === end) return at;
  return end;
}

/** "a boy of nine" – "a mother of nine" has nine children. */
const isOfChild = ({ page: { tokens, lexicon }, amount }: Candidate) =>
  lexicon.statistics.nounOf.standsAt(tokens, amount.core - 1) && lexicon.statistics.ofAge.standsAt(tokens, amount.core - 2);

/** "who is 29", "I was six when": whole numbers that no measure follows. */
function isSubject({ page, amount, number }: Candidate): boolean {
  const { tokens, lexicon } = page;
  const { ageSubjects, nounOf, measures, percent } = lexicon.statistics;
  if (number.value > OLDEST || measures.match(tokens, amount.coreEnd) !== null || percent.match(tokens, amount.coreEnd) !== null)
    return false;
  return ageSubjects.match(tokens, amount.core - 1) !== null && !nounOf.standsAt(tokens, amount.coreEnd);
}

/** "aged 9 and 11", "âgés de 9, 11 et 13 ans": the number before was an age, and nothing counted follows. */
function goesOnFromAge(candidate: Candidate): boolean {
  return ageGoesOn(candidate) && nounAt(candidate.page, candidate.amount.coreEnd) === null;
}

function ageGoesOn({ page, amount, trail: { ageEnd } }: Candidate): boolean {
  return (
    ageEnd >= 0 &&
    amount.core - ageEnd === 1 &&
    page.tokens.kind[amount.coreEnd] !== Kind.Number &&
    (page.tokens.unit[ageEnd] === COMMA || page.roles[ageEnd]?.numberAnd === true)
  );
}

function turns(candidate: Candidate): boolean {
  const { page, amount, number } = candidate;
  const { tokens, roles, lexicon } = page;
  if (amount.first !== amount.core) return isNearly(candidate);
  if (!canTurn(page, amount.core - 1)) return false;
  if (!Number.isInteger(number.value) || nounAt(page, amount.coreEnd) !== null) return false;
  const before = tokens.word[amount.core - 1];
  if (isOfChild(candidate)) return true;
  if (lexicon.statistics.turned.holds(before) || isSubject(candidate))
    return tokens.kind[amount.coreEnd] !== Kind.Word || roles[amount.coreEnd]?.closed !== undefined;
  if (!lexicon.statistics.ageAt.holds(before)) return false;
  if (lexicon.statistics.lifeEvents.standsAt(tokens, amount.core - 2) || hasDeparted(candidate)) return true;
  const comma = tokens.unit[amount.coreEnd] === COMMA ? 1 : 0;
  if (comma === 0 && number.value < LEAST_ALONE) return false; // "At nine he left": the hour
  return before!.case === Case.Capitalised && roles[amount.coreEnd + comma]?.closed === 'pronouns';
}

/** "who is close to eighty", "she was almost 40": with nothing behind that it counts. */
function isNearly({ page, amount, number }: Candidate): boolean {
  const { tokens, roles, lexicon } = page;
  if (amount.qualifier !== 'approx' || number.value < LEAST_ALONE || !Number.isInteger(number.value)) return false;
  const { ageSubjects, percent } = lexicon.statistics;
  if (ageSubjects.match(tokens, amount.first - 1) === null || percent.match(tokens, amount.coreEnd) !== null) return false;
  return (
    tokens.kind[amount.coreEnd] !== Kind.Word ||
    (roles[amount.coreEnd]?.closed !== undefined && !lexicon.statistics.nounOf.standsAt(tokens, amount.coreEnd))
  );
}

/** Whether the word at `at` is one that an age may follow: asked before the noun behind the number is looked for. */
const canTurn = ({ tokens, lexicon: { statistics } }: Page, at: number): boolean =>
  statistics.turned.standsAt(tokens, at) ||
  statistics.ageAt.standsAt(tokens, at) ||
  statistics.nounOf.standsAt(tokens, at) ||
  statistics.ageSubjects.match(tokens, at) !== null;

/** "was sold in Greece at sixteen": a verb of a life some words before "at". */
function hasDeparted({ page, amount, number }: Candidate): boolean {
  const { tokens, lexicon } = page;
  if (number.value < LEAST_ALONE || tokens.kind[amount.coreEnd] === Kind.Number) return false;
  for (let at = amount.core - 2; at >= 0 && at > amount.core - DEPARTED && tokens.kind[at] === Kind.Word; at -= 1)
    if (lexicon.statistics.departures.standsAt(tokens, at)) return true;
  return false;
}
