import { people } from '../../gazetteer/index.js';
import { amountOf, rangeAmount, valueIn } from '../../text/amounts.js';
import { Tell } from '../../text/tells.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { apposition, isApposed, ofNamed, opensApposition } from './age-apposition.js';
import { limited, personLimited, prefixed } from './age-limit.js';
import { chainEnd } from './chain.js';
import { declines, looksPlural, nounAt } from './noun.js';
import { repeatedUnit } from './quantity.js';
import { type Candidate, type Reading, reading, withAmount, wordsOf } from './reading.js';

const COMMA = 44;
const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;
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
  const { amount } = candidate;
  const found =
    suffixed(candidate) ??
    prefixed(candidate) ??
    limited(candidate) ??
    withYears(candidate) ??
    personLimited(candidate) ??
    alone(candidate) ??
    ofNamed(candidate) ??
    nextGroup(candidate) ??
    apposition(candidate, amount.core);
  return found === null ? null : withHalf(candidate.page, found);
}

/** Whether anything about a number may say an age: a word or sign beside it, the age before, a number that it shares its years with. */
function mayBeAge({ page, number, amount, before, behind, gap, ageEnd }: Candidate): boolean {
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
  const half = page.lexicon.andHalf.match(page.tokens, found.end);
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
  if (before || isAgeOf(page, amount.first) || isDashed(page, amount.first) || isLabelled(page, amount.first))
    return reading(candidate, 'age', 'aged', unit, years.to);
  if (isOfPerson(candidate) || limit(candidate))
    return goesOn(page, years.to) ? null : reading(candidate, 'age', 'age-of-person', unit, years.to);
  if (isSaidOfPersons(candidate, years.to)) return reading(candidate, 'age', 'age-of-person', unit, years.to);
  if (isApposed(page, amount.first, years.to)) return reading(candidate, 'age', 'apposition', unit, years.to);
  if (hasYears(page, amount.first) && !goesOn(page, years.to)) return reading(candidate, 'age', 'has-years', unit, years.to);
  return isAgeGroup(candidate) || isSpreadOfPersons(candidate) ? reading(candidate, 'age', 'age-group', unit, years.to) : null;
}

/** "أعمار الضحايا بين 12 و35 عاما": a word for ages a few words before, with whose they are between. */
function isAgeOf({ tokens, lexicon }: Page, first: number): boolean {
  const { ageNouns } = lexicon.statistics;
  for (let at = first - 1; at >= first - OWNER && tokens.kind[at] === Kind.Word; at -= 1) if (ageNouns.standsAt(tokens, at)) return true;
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
  (ofPerson(page, first) || hasYears(page, first)) && !goesOn(page, to);

/** "el 45 % tiene entre 18 y 29 años; el 30 %, entre 30 y 44": a range that counts nothing and goes on where the ages before ended. */
function nextGroup(candidate: Candidate): Reading | null {
  const { page, amount, number, ageEnd } = candidate;
  const goesOn = ageEnd >= 0 && amount.core - ageEnd <= NEAR && amount.numbers.length > 1 && amount.max !== null;
  if (!goesOn || !number.plain || nounAt(page, amount.coreEnd) !== null) return null;
  const last = page.numbers.startingAt(ageEnd - 2) ?? page.numbers.startingAt(ageEnd - 1); // with "años" behind, or without
  return last === null || number.value <= last.value || number.value > last.value + 2 || amount.max! > OLDEST
    ? null
    : reading(candidate, 'age', 'aged', null, amount.end);
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
  const { page, amount } = candidate;
  const { tokens, lexicon } = page;
  const said = lexicon.statistics.months.match(tokens, at);
  if (said === null) return null;
  const unit = wordsOf(page, at, said.to);
  const behind = lexicon.statistics.ageAfter.match(tokens, said.to);
  if (behind !== null) return reading(candidate, 'age', 'age-in-months', unit, behind.to);
  let before = amount.first - 1;
  if (lexicon.statistics.ageOf.standsAt(tokens, before)) before -= 1;
  const apart = before < amount.first - 1 && tokens.unit[before] === COMMA; // "Su nieta, de siete semanas,"
  if (apart && lexicon.statistics.individuals.standsAt(tokens, before - 1))
    return reading(candidate, 'age', 'age-in-months', unit, said.to);
  const aged = lexicon.statistics.ageBefore.match(tokens, amount.first - 1) !== null || isNamedBaby(page, amount.first);
  if (!aged && !isOfChild(candidate) && !lexicon.statistics.infants.standsAt(tokens, before)) return null;
  return reading(candidate, 'age', 'age-in-months', unit, said.to);
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
function alone(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { durations, ageAlone } = page.lexicon.statistics;
  if (durations.match(page.tokens, amount.coreEnd) !== null) return null;
  if (ageAlone.match(page.tokens, amount.core - 1) !== null || ageAlone.match(page.tokens, amount.first - 1) !== null) {
    return reading(candidate, 'age', 'aged', null, amount.end);
  }
  if (goesOnFromAge(candidate)) return reading(candidate, 'age', 'aged', null, amount.end);
  if (isLabelled(page, amount.first) && endsValue(page, amount.coreEnd)) return reading(candidate, 'age', 'aged', null, amount.end);
  return turns(candidate) ? reading(candidate, 'age', 'age-reached', null, amount.end) : null;
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

function ageGoesOn({ page, amount, ageEnd }: Candidate): boolean {
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
  if (amount.first !== amount.core || !canTurn(page, amount.core - 1)) return false;
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
