import { isDash } from '../../text/characters.js';
import { Case } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { behindAdverb } from './age-of-person.js';
import { looksPlural, nounAt } from './noun.js';
import { type Candidate, unitOf, wordsOf } from './reading.js';
import { isBehindOne, isInSubject } from './topic-subject.js';
import { Form, formsAt, isCrowd } from './word-forms.js';

const OPEN = 40;
const COMMA = 44;
const CLOSE = 41;
const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;
/** Tokens from a copula back to the article of its subject: "I morti in mare quest'anno sono". */
const REACH = 9;

/** The unit of a number that its own noun stands before: "i dispersi sono 24", "eritrei (10.985)"; null where nothing tells. Only in languages that list their copulas. */
export function subjectBefore({ page, amount, trail }: Candidate): string | null {
  const { copulas } = page.lexicon.statistics;
  if (copulas === null) return null;
  const at = behindAdverb(page, amount.first) - 1; // "les femmes sont déjà 40"
  if (page.tokens.unit[at] === OPEN) {
    const close = page.tokens.unit[amount.end];
    return close === CLOSE || close === COMMA || closesBehind(page, amount.end) ? nounBefore(page, at - 1) : null; // "Les agents (112, dont 23 femmes)"
  }
  const copula = copulas.match(page.tokens, at);
  if (copula === null) return null;
  const relative = page.tokens.unit[copula.to - 1] === COMMA; // "por los pasos, que son 47"
  if (relative && page.roles[copula.to]?.closed === 'auxiliaries') return null; // "en las mismas fechas, fueron 11.200"
  const verb = relative ? copula.to - 1 : clauseBefore(page, copula.to);
  return subjectOf(page, verb, relative, trail.lastEnd) ?? insertedSubject(page, copula.to - 1);
}

/** "Los cuyes se salvaron: ya son cuarenta", "Volvieron los maestros. Son doce.": the end of the clause before, where the copula at `at` opens its own; else `at`. */
function clauseBefore({ tokens, roles, language }: Page, at: number): number {
  if (language.statistics.noun.head !== 'first') return at;
  const sign = roles[at - 1]?.closed === 'adverbs' ? at - 2 : at - 1;
  const unit = tokens.unit[sign];
  return unit === DOT || unit === COLON || unit === SEMICOLON ? sign : at;
}

/** "Les mulets – ils sont 600 – portent": what the pronoun at `at` stands for, right before the dash or bracket that opens its clause. */
const insertedSubject = (page: Page, at: number): string | null =>
  page.roles[at]?.closed === 'pronouns' && (isDash(page.tokens.unit[at - 1]) || page.tokens.unit[at - 1] === OPEN)
    ? nounBefore(page, at - 2)
    : null;

/** Tokens of "en décembre 2018)". */
const CIRCUMSTANCE = 5;

/** "Les inscriptions (840 à ce jour)": a circumstance alone up to the closing bracket. */
function closesBehind({ tokens, roles }: Page, end: number): boolean {
  if (roles[end]?.closed !== 'prepositions') return false;
  for (let at = end + 1; at < end + CIRCUMSTANCE; at += 1) if (tokens.unit[at] === CLOSE) return true;
  return false;
}

/** A plural in small letters right before a bracket or comma. */
export function nounBefore(page: Page, at: number): string | null {
  const word = page.tokens.word[at];
  if (word?.case !== Case.Lower || page.roles[at]?.closed !== undefined || !looksPlural(page, at)) return null;
  if (page.lexicon.statistics.durations.match(page.tokens, at) !== null) return null; // "los de 31 a 40 años (5.652)"
  if (page.roles[at]?.fraction !== undefined || page.lexicon.statistics.others.match(page.tokens, at) !== null) return null; // "et autres (5 972)"
  const first = nounOf(page, at);
  if (isBehindOne(page, first)) return null; // "dans le pays (119 369)"
  return first < at && (page.roles[first]?.closed !== undefined || !looksPlural(page, first)) ? null : unitOf(page, { first, end: at + 1 });
}

/** "las personas más vulnerables (300)", "des mineurs non accompagnés (12)": token of the noun that the plural at `at` describes; else `at`. */
function nounOf(page: Page, at: number): number {
  const { tokens, roles, language } = page;
  const { denials } = language.statistics.noun;
  if (
    roles[at - 1]?.closed === 'adverbs' ||
    (formsAt(page, at - 1) & Form.AdverbEnding) !== 0 ||
    denials?.includes(tokens.word[at - 1]?.text ?? '') === true
  )
    return at - 2; // but "son los más numerosos (300)"
  return describedFrom(page, at);
}

/** Most adjectives behind a noun. */
const ADJECTIVES = 2;

/** "des personnes déplacées internes (222 000)": token of the noun that the plurals up to token `at` describe, behind its article or preposition; `at` where it is the noun. */
function describedFrom(page: Page, at: number): number {
  if (page.language.statistics.noun.head !== 'first') return at;
  let first = at;
  while (first > at - ADJECTIVES && isCrowd(page, first - 1) && page.roles[first - 1]?.closed === undefined) first -= 1;
  const before = page.roles[first - 1]?.closed;
  const isListed = page.tokens.unit[first - 1] === COMMA || page.roles[first - 1]?.numberAnd === true; // "y mujeres embarazadas (40)"
  return isListed || before === 'determiners' || before === 'prepositions' ? first : at;
}

/** The noun behind the plural article nearest to the verb at token `copula`, in its clause; dates between are passed over, counts (up to token `told`) are not. */
function subjectOf(page: Page, copula: number, relative: boolean, told: number): string | null {
  const { tokens, roles, claims, lexicon } = page;
  let left = REACH;
  for (let at = copula - 1; at >= 0 && left >= 0; at -= 1) {
    if (at >= told && claims.has(at)) continue;
    left -= 1;
    if (!isInSubject(tokens, at)) return null;
    if (roles[at]?.closed !== 'determiners' || !lexicon.statistics.bothBefore.standsAt(tokens, at)) continue;
    const noun = nounAt(page, at + 1);
    if (noun === null || noun.end > copula || !looksPlural(page, noun.end - 1)) continue;
    if ((!relative && roles[at - 1]?.closed === 'prepositions') || lexicon.statistics.durations.match(tokens, noun.end - 1) !== null)
      continue; // "en las primeras semanas eran"
    return (formsAt(page, noun.end - 1) & Form.Tally) !== 0 ? null : wordsOf(page, noun.first, noun.end); // "the figures were 2,140 and 62"
  }
  return null;
}
