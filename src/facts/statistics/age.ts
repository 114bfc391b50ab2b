import { amountOf } from '../../text/amounts.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { type Candidate, type Reading, reading, wordsOf } from './reading.js';
import { unitStart } from './quantity.js';

const COMMA = 44;
const PARENTHESIS = 40;
const OLDEST = 125;

/** "12 à 35 ans", "aged 15 to 24", "de 7 años", "27-year-old", "under the age of 5", "Rosa, 41,". */
export function age(candidate: Candidate): Reading | null {
  const { amount, number } = candidate;
  if (!(number.value <= OLDEST) || number.form === 'vague') return null;
  return limited(candidate) ?? withYears(candidate) ?? alone(candidate) ?? apposition(candidate, amount.core);
}

function withYears(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { tokens, lexicon } = page;
  const at = unitStart(candidate);
  const years = lexicon.statistics.years.match(tokens, at);
  const said = lexicon.statistics.ageAfter.match(tokens, at);
  if (said !== null) return reading(candidate, 'age', 'age-said', wordsOf(page, at, said.to), said.to);
  if (years === null) return months(candidate, at);
  const behind = lexicon.statistics.ageAfter.match(tokens, years.to);
  const unit = wordsOf(page, at, years.to);
  if (behind !== null) return reading(candidate, 'age', 'age-said', unit, behind.to);
  if (lexicon.statistics.ageBefore.match(tokens, amount.first - 1) !== null) return reading(candidate, 'age', 'aged', unit, years.to);
  if (ofPerson(page, amount.first) || limit(candidate)) return goesOn(page, years.to) ? null : reading(candidate, 'age', 'age-of-person', unit, years.to);
  if (isApposed(page, amount.first, years.to)) return reading(candidate, 'age', 'apposition', unit, years.to);
  if (lexicon.statistics.ageVerbs.match(tokens, amount.first - 1) !== null && !goesOn(page, years.to)) return reading(candidate, 'age', 'has-years', unit, years.to);
  return null;
}

/** "enfants de 6 à 59 mois": only of those who are so young. */
function months(candidate: Candidate, at: number): Reading | null {
  const { page, amount } = candidate;
  const said = page.lexicon.statistics.months.match(page.tokens, at);
  if (said === null) return null;
  let before = amount.first - 1;
  if (page.lexicon.statistics.ageOf.has(page.tokens.word[before]?.fold ?? '')) before -= 1;
  const aged = page.lexicon.statistics.ageBefore.match(page.tokens, amount.first - 1) !== null;
  if (!aged && !page.lexicon.statistics.infants.has(page.tokens.word[before]?.fold ?? '')) return null;
  return reading(candidate, 'age', 'age-in-months', wordsOf(page, at, said.to), said.to);
}

/** "Maria, 34 ans, vit …", "Rosa (41 años)" */
function isApposed(page: Page, first: number, to: number): boolean {
  const { tokens } = page;
  const open = tokens.unit[first - 1];
  const close = tokens.unit[to];
  if (open === PARENTHESIS) return close === PARENTHESIS + 1;
  return open === COMMA && (close === COMMA || close === undefined) && tokens.word[first - 2]?.case === Case.Capitalised;
}

/** "trente ans de guerre", "quinze ans de prison": what follows says how the years were spent. */
function goesOn(page: Page, to: number): boolean {
  const fold = page.tokens.word[to]?.fold;
  return fold !== undefined && page.lexicon.statistics.nounOf.has(fold);
}

/** "un vendeur de 26 ans", "Yolima Chindoy, de 52 años", "Un Tchadien de 31 ans" – not "un programme de trois ans". */
function ofPerson(page: Page, first: number): boolean {
  const { tokens, lexicon } = page;
  const of = tokens.word[first - 1]?.fold;
  if (of === undefined || !lexicon.statistics.ageOf.has(of)) return false;
  if (tokens.unit[first - 2] === COMMA) return tokens.kind[first - 3] === Kind.Word;
  const noun = tokens.word[first - 2];
  if (noun === undefined || lexicon.statistics.lasting.has(noun.fold)) return false;
  const closed = page.roles[first - 2]?.closed;
  // an adjective may stand between: "un programme national de trois ans"
  const before = tokens.word[first - 3];
  if (before !== undefined && lexicon.statistics.lasting.has(before.fold)) return false;
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
  if (before === undefined || !lexicon.statistics.ageOf.has(before.fold)) return false;
  return !lexicon.statistics.lasting.has(tokens.word[amount.first - 2]?.fold ?? '');
}

/** "aged 17": no years need follow. */
function alone(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { durations, ageAlone } = page.lexicon.statistics;
  if (durations.match(page.tokens, amount.coreEnd) !== null) return null;
  const said = ageAlone.match(page.tokens, amount.core - 1) ?? ageAlone.match(page.tokens, amount.first - 1);
  return said === null ? null : reading(candidate, 'age', 'aged', null, amount.end);
}

/** "under the age of 5", "menores de 18 años", "les moins de 25 ans": the phrase is the bound. */
function limited(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const { ageLimit, years, ageAfter, durations } = page.lexicon.statistics;
  if (amount.value === null) return null;
  const limit = ageLimit.match(page.tokens, amount.core - 1);
  if (limit === null) return null;
  const said = years.match(page.tokens, amount.coreEnd);
  const words = page.language.statistics.noun.head === 'first';
  if (said === null && (words || durations.match(page.tokens, amount.coreEnd) !== null)) return null;
  const end = said === null ? amount.coreEnd : (ageAfter.match(page.tokens, said.to)?.to ?? said.to);
  const unit = said === null ? null : wordsOf(page, amount.coreEnd, said.to);
  return reading({ ...candidate, amount: { ...amount, ...amountOf(amount.value, limit.value), first: limit.to } }, 'age', 'age-limit', unit, end);
}

/** "Rosa, 41, sells bread"; "Rosa (41)": a number between commas behind a name. */
function apposition(candidate: Candidate, core: number): Reading | null {
  const { page, number, amount } = candidate;
  const { tokens } = page;
  if (!number.plain || number.value < 2 || number.value > 110 || amount.first !== core) return null;
  const name = tokens.word[core - 2];
  if (name === undefined || name.case !== Case.Capitalised || page.roles[core - 2]?.closed !== undefined) return null;
  if (page.roles[core - 2]?.place === true) return null;
  const open = tokens.unit[core - 1];
  const close = tokens.unit[number.end];
  if (!(open === COMMA && close === COMMA)) return null;
  const inRow = tokens.kind[core - 3] === Kind.Number || tokens.kind[number.end + 1] === Kind.Number;
  return inRow ? null : reading(candidate, 'age', 'apposition', null, number.end);
}
