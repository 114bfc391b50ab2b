import { qualifierBefore } from '../../text/amounts.js';
import { digitsAt, type NumberPhrase } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { isMeasured } from './measured.js';
import { isOf, looksPlural, nounAfterArticle, nounAt, nounOf } from './noun.js';
import { part } from './ratio.js';
import { numberBehind } from './ratio-whole.js';
import { type Beside, type Reading, unitOf } from './reading.js';

const HYPHEN = 45;
const MINUS = 0x2212;
const EN_DASH = 0x2013;
const OPEN = 40;
const SLASH = 47;
const COMMA = 44;
const DOT = 46;

/** "3/4 %", "dos quintos por ciento", "five point three percent", "-2 %", ",5 %", "per cent of twenty": percentages that the number alone does not tell. */
export function percentForm(page: Page, number: NumberPhrase, { before, behind: next }: Beside): Reading | null {
  const { form, first, end } = number;
  const { tokens, roles } = page;
  if (form === 'vague') return null;
  const behind = end < tokens.count && (tokens.unit[end] === SLASH || roles[end]?.fraction !== undefined) ? quotient(page, number) : null;
  const found =
    behind ??
    (before & Tell.PercentForm ? negative(page, number) : null) ??
    (form === 'words' ? (next & Tell.PercentForm ? pointed(page, number) : null) : tokens.spaced[first] ? null : signed(page, number));
  if (found !== null) return found;
  return ((before | next) & Tell.PercentForm) === 0 ? null : percentFirst(page, number);
}

/** "3/4 %", "tres quintos por ciento" */
function quotient(page: Page, number: NumberPhrase): Reading | null {
  const { tokens } = page;
  const { first, end, value } = number;
  const parts = namedParts(page, end);
  if (parts !== null) return made(page, first, parts.to, value / parts.value);
  if (tokens.unit[end] !== SLASH || tokens.spaced[end] || tokens.kind[end + 1] !== Kind.Number) return null;
  const below = page.numbers.startingAt(end + 1);
  if (below === null || !(below.value > 0)) return null;
  return made(page, first, below.end, value / below.value) ?? shareOf(page, number, below);
}

/** Most parts of a whole that is written so: "13/40" are of all sorts. */
const PARTS = 10;

/** "les 3/4 des élèves", "2/3 of the people", "2/3 des 40 puits": a part in digits, and what it is a part of. */
function shareOf(page: Page, { first, value, plain }: NumberPhrase, { value: whole, end }: NumberPhrase): Reading | null {
  const { tokens } = page;
  if (!plain || !(value < whole) || whole > PARTS || tokens.spaced[end - 1] || !(tokens.spaced[first] || first === 0)) return null;
  // "1/4 de punto", "3/4 d'heure" are no parts of anything told
  const told =
    isOf(page, end) &&
    (page.language.statistics.noun.head === 'last' || page.roles[end + 1]?.closed === 'determiners' || isOfMany(page, end + 1));
  const { ofThe, agePersons } = page.lexicon.statistics;
  const fused = ofThe.standsAt(tokens, end);
  const noun = told || fused ? nounAfterArticle(page, end + 1, true) : null;
  const many = noun === null && (fused || isOf(page, end)) ? numberBehind(page, end + 1, true) : null;
  const ofThose = told && (page.roles[end + 1]?.closed === 'pronouns' || agePersons.standsAt(tokens, end + 1));
  if (noun === null && many === null && !ofThose) return null;
  const unit = unitOf(page, noun ?? (many === null ? null : nounOf(page, many)));
  const before = qualifierBefore(page, first);
  return part(before?.first ?? first, noun?.end ?? end, 'fraction', value, whole, unit, before?.qualifier ?? 'exact');
}

/** "1/3 de personnes", not "3/4 de metros": a plural that is no unit. */
const isOfMany = (page: Page, at: number): boolean => looksPlural(page, at) && !isMeasured(page, at);

const namedParts = (page: Page, at: number) =>
  page.roles[at]?.fraction === undefined ? null : page.lexicon.statistics.fractions.match(page.tokens, at);

/** "five point three percent", "douze virgule cinq pour cent", "treinta con dos quintos por ciento" */
function pointed(page: Page, { first, end, value, form }: NumberPhrase): Reading | null {
  const { tokens, lexicon, numbers } = page;
  if (form !== 'words' || !lexicon.statistics.pointWords.standsAt(tokens, end)) return null;
  const behind = numbers.startingAt(end + 1);
  if (behind === null || behind.form === 'vague') return null;
  const parts = namedParts(page, behind.end);
  if (parts !== null) return made(page, first, parts.to, value + behind.value / parts.value);
  return made(page, first, behind.end, Number(`${value}.${behind.value}`));
}

/** "minus five percent", "moins 5 %". */
const negative = (page: Page, { first, end, value }: NumberPhrase): Reading | null =>
  isBehindMinus(page, first) ? made(page, first - 1, end, -value) : null;

/** "minus 20 degrees", "moins 5 %", not "au moins 5 %", "plus or minus 3 per cent". */
export function isBehindMinus(page: Page, first: number): boolean {
  if (!page.lexicon.statistics.minus.standsAt(page.tokens, first - 1) || qualifierBefore(page, first) !== null) return false;
  const before = page.roles[first - 2];
  return before?.closed !== 'conjunctions' || before.numberAnd === true;
}

/** "-2 %", ",5 %": a sign right before the digits, with space or a bracket before it. */
function signed(page: Page, { first, end, form, value }: NumberPhrase): Reading | null {
  const { tokens, language } = page;
  const at = first - 1;
  if (form !== 'digits' || at < 0 || tokens.spaced[first] || !(tokens.spaced[at] || at === 0 || tokens.unit[at - 1] === OPEN)) return null;
  if (tokens.kind[at - 1] === Kind.Number) return null; // "10 -15 %"
  const unit = tokens.unit[at];
  if (unit === MINUS) return made(page, at, end, -value);
  if (unit === HYPHEN || unit === EN_DASH) return notInserted(page, made(page, at, end, -value));
  if (unit !== (language.numbers.decimal === ',' ? COMMA : DOT) || end !== first + 1) return null;
  return made(page, at, end, digitsAt(tokens, first) / 10 ** (tokens.end[first] - tokens.start[first]));
}

/** "la ayuda –20 % del total– llegó": such a dash opens an insertion. */
const notInserted = (page: Page, found: Reading | null): Reading | null =>
  found !== null && (isOf(page, found.end) || page.lexicon.statistics.ofThe.standsAt(page.tokens, found.end)) ? null : found;

/** "per cent of twenty", "pourcentage de vingt", "thirty percentage": the word is not where it usually is. */
function percentFirst(page: Page, { first, end, value }: NumberPhrase): Reading | null {
  const { tokens, roles, lexicon } = page;
  if (lexicon.statistics.percentNouns.standsAt(tokens, end))
    return value === 1 && roles[first]?.article === true // "un porcentaje menor"
      ? null
      : nounAt(page, end + 1) === null && !isOf(page, end + 1)
        ? fact(first, end + 1, value)
        : null;
  const word = lexicon.statistics.percentBefore.match(tokens, first - 1);
  if (word === null || nounAt(page, end) !== null) return null;
  // "40 per cent of 210"
  if (word.to > 0 && (tokens.kind[word.to - 1] === Kind.Number || roles[word.to - 1]?.number !== undefined)) return null;
  return fact(word.to, end, value);
}

/** "half a percent": the percentage whose part is named in tokens [at, end). */
export function partOfPercent(page: Page, at: number, end: number, whole: number): Reading | null {
  const article = (token: number): boolean => page.roles[token]?.article === true;
  return made(page, article(at - 1) ? at - 1 : at, article(end) ? end + 1 : end, 1 / whole);
}

/** The fact, where the percent sign or words stand at token `at`. */
function made(page: Page, first: number, at: number, value: number): Reading | null {
  const sign = page.lexicon.statistics.percent.match(page.tokens, at);
  return sign === null ? null : fact(first, sign.to, value);
}

const fact = (first: number, end: number, value: number): Reading => ({
  value: { kind: 'percent', value, min: value, max: value, of: null, unit: null, qualifier: 'exact' },
  first,
  end,
  rule: 'percent-form',
  basis: 'stated',
});
