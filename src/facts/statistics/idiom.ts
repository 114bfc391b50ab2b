import type { NumberPhrase } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { isOf, looksPlural, nounAt } from './noun.js';
import { isOfIt } from './spoken-of.js';
import type { Trail } from './trail.js';

const HYPHEN = 45;
const COMMA = 44;
const SLASH = 47;

/** Most tokens between the two: "siete días de cada siete". */
const PAIRED = 8;

/** "24 heures sur 24", "24h/24", "siete días de cada siete", "two by two", "fifty-fifty", "4 x 4": the same number twice counts nothing. */
export function isAlways(page: Page, number: NumberPhrase, trail: Trail, next: number): boolean {
  return trail.pairedFirst === number.first || (hasTwin(page, number, next) && isPaired(page, number, trail));
}

/** Whether the same number comes again near behind it, at place `next` of the page's numbers or later. */
function hasTwin({ numbers }: Page, { end, value }: NumberPhrase, next: number): boolean {
  const { list } = numbers;
  for (let i = next; i < list.length && list[i].first <= end + PAIRED; i += 1) if (list[i].value === value) return true;
  return false;
}

function isPaired(page: Page, number: NumberPhrase, trail: Trail): boolean {
  const second = secondOf(page, number);
  const again = second === null ? null : page.numbers.startingAt(second);
  if (again === null || again.value !== number.value) return false;
  if (page.lexicon.statistics.measures.match(page.tokens, again.end) !== null) return false; // "30 x 30 metros"
  trail.pairedFirst = again.first;
  return true;
}

/** Token where the second number of such a pair would begin. */
function secondOf(page: Page, { end, form }: NumberPhrase): number | null {
  const { tokens, roles, lexicon } = page;
  if (tokens.unit[end] === HYPHEN && !tokens.spaced[end]) return form === 'words' ? end + 1 : null;
  if (lexicon.statistics.percent.match(tokens, end) !== null) return null; // "cent pour cent"
  if (tokens.unit[end + 1] === SLASH) return end + 2;
  const between = tokens.word[end];
  if (between !== undefined && (between.fold === 'x' || (form === 'words' && roles[end]?.closed === 'prepositions'))) return end + 1;
  if (lexicon.statistics.durations.match(tokens, end) === null) return null; // "40 boats in 40 days"
  return lexicon.statistics.ratioAfterNoun.match(tokens, end + 1)?.to ?? null;
}

/** "les deux", "los dos" for both; "un camion neuf": number words that count nothing where no noun follows. */
export function isCoined(page: Page, { first, end, value }: NumberPhrase): boolean {
  const { tokens, roles, lexicon } = page;
  if (end - first !== 1) return false;
  const { bothBefore, partsBefore, adjectives, homographs, nounOf, others } = lexicon.statistics;
  if (homographs.size > 0 && isHomograph(page, first, end)) return true;
  const before = tokens.word[first - 1];
  if (before === undefined) return false;
  if (before.case === Case.Capitalised && tokens.word[end]?.case === Case.Capitalised && isOfName(page, first)) return true;
  if (value === 2 && roles[first - 1]?.rangeTo === true && isOrTwo(page, first, end)) return true;
  if (value <= PARTS && partsBefore.holds(before) && isOfNothing(page, end)) return true;
  if (value === 2 && bothBefore.holds(before)) {
    const apposed = tokens.unit[first - 2] === COMMA && roles[end]?.closed === 'prepositions' && !nounOf.standsAt(tokens, end); // "Malí y Argelia, los dos con"
    const next = tokens.unit[end] === HYPHEN && !tokens.spaced[end] ? end + 1 : end; // "the two-day course"
    return (
      roles[next]?.fraction === undefined &&
      (apposed || isAlone(page, next) || isSingular(page, next)) &&
      others.match(tokens, end) === null
    ); // "los dos restantes"
  }
  if (adjectives.size === 0 || !adjectives.standsAt(tokens, first) || nounOf.standsAt(tokens, end)) return false;
  const described = roles[first - 1]?.closed === undefined && roles[first - 1]?.number === undefined;
  if (!isAlone(page, end)) return false;
  // "seules neuf ont", but "un camion neuf est"
  if (roles[end]?.closed === 'auxiliaries') return described && !looksPlural(page, first - 1);
  // "flambant neuf", "remis à neuf", "quoi de neuf", but "un toit pour neuf"
  // nor "en a attiré neuf"
  return (described && !isOfIt(page, first)) || (roles[first - 1]?.closed === 'prepositions' && before.text.length < 3);
}

/** Most parts that "en deux", "en quatre" tell without their noun. */
const PARTS = 4;

/** Whether neither a noun, a share nor another number goes on at token `at`. */
const isOfNothing = (page: Page, at: number): boolean =>
  !isNumberBehind(page, at) && page.roles[at]?.fraction === undefined && !isOf(page, at) && nounAt(page, at) === null;

const isNumberBehind = ({ tokens, roles, lexicon, numbers }: Page, at: number): boolean =>
  tokens.kind[at] === Kind.Number ||
  lexicon.statistics.percent.match(tokens, at) !== null ||
  ((roles[at]?.rangeTo === true || roles[at]?.numberAnd === true) && numbers.startingAt(at + 1) !== null);

/** "Ana dos Santos": between capitals a part of names, and no country before. */
const isOfName = ({ tokens, roles, language }: Page, at: number): boolean =>
  roles[at - 1]?.place !== true && language.contacts.particles.includes(tokens.word[at]!.text);

/** "a day or two", "une heure ou deux": about one. */
function isOrTwo(page: Page, first: number, end: number): boolean {
  const { durations } = page.lexicon.statistics;
  if (durations.match(page.tokens, first - 2) === null || durations.match(page.tokens, end) !== null) return false;
  const article = page.roles[first - 3];
  return article?.article === true || (article?.number === undefined && !looksPlural(page, first - 2));
}

/** "con venti fino a 195 km/h": neither a noun, a percentage nor another number goes with the word. */
function isHomograph(page: Page, first: number, end: number): boolean {
  const { tokens, roles, lexicon } = page;
  const { homographs, percent, ratioDirect, ratioAfterNoun } = lexicon.statistics;
  if (!homographs.standsAt(tokens, first) || nounAt(page, end) !== null || roles[first - 1]?.rangeTo === true) return false;
  if (percent.match(tokens, end) !== null || ratioDirect.match(tokens, end) !== null || ratioAfterNoun.match(tokens, end) !== null)
    return false;
  return roles[end]?.rangeTo !== true;
}

/** "ils ont tous deux perdu": no plural, where the noun comes first and would be one. */
const isSingular = (page: Page, at: number): boolean =>
  page.language.statistics.noun.head === 'first' &&
  page.tokens.word[at]?.case === Case.Lower &&
  page.roles[at]?.closed === undefined &&
  page.roles[at]?.number === undefined &&
  !looksPlural(page, at);

function isAlone(page: Page, at: number): boolean {
  const { tokens, roles, lexicon, numbers } = page;
  if (tokens.kind[at] === Kind.Number || lexicon.statistics.percent.match(tokens, at) !== null) return false;
  if (roles[at]?.rangeTo === true && numbers.startingAt(at + 1) !== null) return false; // "las dos o tres semanas"
  return roles[at]?.closed !== 'prepositions' && nounAt(page, at) === null;
}
