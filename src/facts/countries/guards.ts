import type { Places } from '../../gazetteer/index.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { namesLanguage } from './language.js';
import { isMarked, Mark, marksAt } from './marks.js';
import { isPerson } from './person.js';
import type { Candidate } from './read.js';

const HYPHEN = 45;
const DOLLAR = 36;
const MAX_LINKS = 3;

/** What a word beside a place can tell but that it is part of a person's name. */
const TOLD = Mark.Currency | Mark.WaterAfter | Mark.StreetAfter | Mark.Water | Mark.Street | Mark.Link;

/** Why the words name no country here, null where they do. Beside most stands nothing that says so: all but persons' names is then ruled out at once. */
export function namesNothing(page: Page, places: Places, candidate: Candidate): string | null {
  const why = isPlain(page, places, candidate) ? null : whatElse(page, places, candidate);
  return why === null && isPerson(page, places, candidate) ? 'a person' : why;
}

/** Whether no word beside the candidate tells anything of it, no sign or number does, nor the candidate itself. */
function isPlain(page: Page, places: Places, { first, end, place }: Candidate): boolean {
  if (((marksAt(page, places, first - 1) | marksAt(page, places, end)) & TOLD) !== 0 || place.condition === 'power') return false;
  const { kind, unit, count } = page.tokens;
  if (end < count && (unit[end] === DOLLAR || unit[end] === HYPHEN)) return false;
  if (first > 0 && (unit[first - 1] === DOLLAR || kind[first - 1] === Kind.Number)) return false;
  return place.via !== 'demonym' || !isMarked(page, places, first, Mark.Language);
}

/** What else than a country the words can be, from the cheapest test to the dearest. */
function whatElse(page: Page, places: Places, candidate: Candidate): string | null {
  const { tokens } = page;
  const { first, end, place } = candidate;
  if (place.via !== 'city' && isCurrency(page, places, candidate)) return 'a currency';
  const next = end < tokens.count ? tokens.word[end] : undefined;
  if (next !== undefined && next.case !== Case.Lower) {
    if (place.via !== 'city' && isMarked(page, places, end, Mark.WaterAfter)) return 'a water'; // "Niger River"
    if (place.via !== 'demonym' && isMarked(page, places, end, Mark.StreetAfter)) return 'a street'; // "Jordan Street"
  }
  if (place.via !== 'demonym' && first > 0) {
    const head = marksBefore(page, places, first);
    if (place.via === 'name' && (head & Mark.Water) !== 0) return 'a water'; // "Gulf of Oman", "fleuve Congo", "Lake Chad"
    if ((head & Mark.Street) !== 0) return 'a street'; // "rue de Lyon", "calle Colombia"
  }
  if (place.condition === 'power' && lacksPower(page, places, candidate)) return 'beside no word of a state';
  return place.via === 'demonym' && namesLanguage(page, places, candidate) ? 'a language' : null;
}

/** "US$", "dollars US", "Swiss francs", "couronnes tchèques", "$800 mexicanos". */
function isCurrency(page: Page, places: Places, { first, end, place }: Candidate): boolean {
  const { tokens } = page;
  if (end < tokens.count) {
    if (tokens.unit[end] === DOLLAR && !tokens.spaced[end]) return true;
    if (places.words.code === 'en' || places.words.capitalNouns === true) {
      const next = tokens.unit[end] === HYPHEN ? end + 1 : end;
      if (isMarked(page, places, next, Mark.Currency)) return true;
    }
  }
  if (first === 0) return false;
  if (tokens.unit[first - 1] === DOLLAR && !tokens.spaced[first]) return true;
  const demonym = place.via === 'demonym';
  if ((demonym || place.writing === 'capitals') && isMarked(page, places, first - 1, Mark.Currency)) return true;
  return demonym && tokens.kind[first - 1] === Kind.Number && hasDollar(tokens, first - 1);
}

/** "$800", "$1 200": a dollar sign before the digit groups that end at token `i`. */
function hasDollar(tokens: Page['tokens'], i: number): boolean {
  let at = i;
  while (
    at > 0 &&
    i - at < 6 &&
    (tokens.kind[at] === Kind.Number || (tokens.kind[at] === Kind.Sign && !tokens.spaced[at] && tokens.unit[at] !== DOLLAR))
  )
    at -= 1;
  return tokens.unit[at] === DOLLAR;
}

/** What the word before "of the", "de la", "du" tells. */
function marksBefore(page: Page, places: Places, first: number): number {
  let at = first - 1;
  let marks = marksAt(page, places, at);
  for (let n = 0; n < MAX_LINKS && at > 0 && (marks & Mark.Link) !== 0; n += 1) {
    at -= 1;
    marks = marksAt(page, places, at);
  }
  return marks;
}

/** "gobierno americano" is of the United States, "el continente americano" is not. */
function lacksPower(page: Page, places: Places, { first }: Candidate): boolean {
  return !isMarked(page, places, first - 1, Mark.Power) && !isMarked(page, places, first - 2, Mark.Power);
}
