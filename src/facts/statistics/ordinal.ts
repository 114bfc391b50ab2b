import { isDegree } from '../../text/characters.js';
import { digitsAt, type NumberPhrase } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';

const HYPHEN = 45;
const COMMA = 44;
const DOT = 46;
/** The sign of ordinals in -a, which is no degree's. */
const FEMININE = 0xaa;
const PARENTHESIS = 40;
const LONGEST_LIST = 30;

/** "dix-huitième", "vingt et unième", "cent quatorzième" – not "two hundred first responders" */
export function endsOrdinal({ tokens, roles, lexicon, language }: Page, { end, form, value }: NumberPhrase): boolean {
  if (form !== 'words' || value < 10) return false;
  const { ordinalTails } = lexicon.statistics;
  const tied = (tokens.unit[end] === HYPHEN && !tokens.spaced[end]) || roles[end]?.numberAnd === true;
  if (tied) return ordinalTails.standsAt(tokens, end + 1);
  return value >= 100 && language.statistics.noun.head === 'first' && ordinalTails.standsAt(tokens, end);
}

/** "3rd", "30ème", "1º", "2.ª" */
export function isOrdinal(page: Page, { end, glued, plain }: NumberPhrase): boolean {
  const { tokens } = page;
  if (!plain) return false;
  if (glued === 'after') return page.lexicon.statistics.ordinalSuffixes.standsAt(tokens, end);
  if (end >= tokens.count || tokens.spaced[end]) return false;
  if (tokens.unit[end] === HYPHEN && !tokens.spaced[end + 1])
    return page.lexicon.statistics.ordinalSuffixes.has(`-${tokens.word[end + 1]?.fold}`); // "5-й"
  if (page.language.dates.dayFirst === true && isStopped(page, end)) return true;
  const sign = tokens.unit[end] === DOT && !tokens.spaced[end + 1] ? end + 1 : end;
  if (sign > end && page.lexicon.statistics.ordinalSuffixes.standsAt(tokens, sign)) return true; // "3.er Distrito"
  if (tokens.unit[sign] === FEMININE) return true; // "en la 168ª (véase …)"
  return isDegree(tokens.unit[sign]) && tokens.kind[sign + 1] === Kind.Word && !isScale(page, sign + 1);
}

/** Above this an ordinal in digits is rarer than a number that ends its sentence. */
const HIGHEST_ORDINAL = 200;

/** "der 3. Konvoi", "zum 25. Mal": a full stop that ends no sentence, where ordinals are written so. */
function isStopped(page: Page, end: number): boolean {
  const { tokens, roles } = page;
  const next = tokens.word[end + 1];
  if (tokens.unit[end] !== DOT || next === undefined || digitsAt(tokens, end - 1) > HIGHEST_ORDINAL) return false;
  if (next.case === Case.Lower) return true;
  return roles[end + 1]?.closed === undefined && roles[end + 1]?.number === undefined;
}

/** "C", "F", "Celsius", "centígrados" behind the sign of a degree. */
const isScale = ({ tokens, lexicon }: Page, at: number): boolean =>
  SCALES.has(tokens.word[at]!.fold) || lexicon.statistics.measures.match(tokens, at - 1)?.to === at + 1;

const SCALES = new Set(['c', 'f', 'celsius', 'fahrenheit']);

/** "[1]"; "1. Needs.", "2) People" at the beginning of a paragraph; "(1) food, (2) water"; "le 3 mai. 2. Le Conseil". */
export function isListNumber(page: Page, { first, end, plain, value }: NumberPhrase): boolean {
  const { tokens } = page;
  const before = tokens.unit[first - 1];
  const behind = tokens.unit[end];
  if (before === 91 && behind === 93) return true;
  if (!plain || value > LONGEST_LIST) return false;
  const bracketed = before === PARENTHESIS && behind === PARENTHESIS + 1;
  const start = bracketed ? first - 1 : first;
  const opens = start === 0 || tokens.kind[start - 1] === Kind.Break;
  if (opens)
    return (
      (behind === DOT || behind === PARENTHESIS + 1) &&
      !tokens.spaced[end] &&
      (bracketed ? tokens.unit[end + 1] !== COMMA : isApart(tokens, end + 1) || opensSentence(tokens, end + 1)) // "hondureños" | "(16), rumanos (15)"
    );
  if (before === DOT && behind === DOT) return tokens.spaced[first] === 1 && !tokens.spaced[end] && tokens.spaced[end + 1] === 1;
  if (bracketed) return tokens.kind[start - 1] === Kind.Sign || page.roles[start - 1]?.closed === 'conjunctions';
  return behind === PARENTHESIS + 1 && !tokens.spaced[end] && !isOpen(page, first);
}

/** Whether space or the end of the line stands before token `at`. */
const isApart = ({ spaced, kind, count }: Page['tokens'], at: number): boolean =>
  spaced[at] === 1 || (at < count && kind[at] === Kind.Break);

/** "19.En el período": a word of its own right behind the full stop. */
const opensSentence = ({ word, spaced }: Page['tokens'], at: number): boolean =>
  word[at]?.case === Case.Capitalised && word[at].text.length > 1 && spaced[at + 1] === 1;

/** "2.1 Besoins": the first word of a line, a capital behind it, where a comma parts decimals or another section stands near ("2.2 Funding"). */
export function isSection(page: Page, number: NumberPhrase, next: number): boolean {
  const { tokens, language } = page;
  const { first, end, value, magnitude } = number;
  if (magnitude > 1 || Number.isInteger(value) || value > LONGEST_LIST || !opensSection(page, number)) return false;
  if (language.numbers.decimal === ',') return tokens.text.slice(tokens.start[first], tokens.end[end - 1]).includes('.');
  const { list } = page.numbers;
  for (let i = Math.max(0, next - SECTION); i < list.length && i < next + SECTION; i += 1) {
    const step = Math.abs(list[i].value - value);
    if (step > LEAST_STEP && step < MOST_STEP && opensSection(page, list[i])) return true;
  }
  return false;
}

/** Numbers before and behind among which the section before or behind is looked for, and what it is more or less by. */
const SECTION = 60;
const LEAST_STEP = 0.09;
const MOST_STEP = 0.11;

/** Digits that open a line, with a capital or their full stop behind. */
function opensSection({ tokens }: Page, { first, end, form }: NumberPhrase): boolean {
  if (form !== 'digits' || (first > 0 && tokens.kind[first - 1] !== Kind.Break)) return false;
  return tokens.word[tokens.unit[end] === DOT ? end + 1 : end]?.case === Case.Capitalised;
}

/** Whether a parenthesis stands open before token `at`. */
function isOpen(page: Page, at: number): boolean {
  const { tokens } = page;
  for (let i = at - 1; i >= 0 && tokens.kind[i] !== Kind.Break; i -= 1) {
    if (tokens.unit[i] === PARENTHESIS) return true;
    if (tokens.unit[i] === PARENTHESIS + 1) return false;
  }
  return false;
}
