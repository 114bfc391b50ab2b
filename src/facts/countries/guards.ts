import type { Places } from '../../gazetteer/index.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { namesLanguage } from './language.js';
import { isPerson } from './person.js';
import type { Candidate } from './read.js';

const HYPHEN = 45;
const DOLLAR = 36;
const MAX_LINKS = 3;

/** Why the words name no country here, null where they do: what else they can be, from the cheapest test to the dearest. */
export function namesNothing(page: Page, places: Places, candidate: Candidate): string | null {
  if (isCurrency(page, places, candidate)) return 'a currency';
  const head = candidate.place.via === 'demonym' ? '' : wordBefore(page, places, candidate.first);
  if (isWater(page, places, candidate, head)) return 'a water';
  if (isStreet(page, places, candidate, head)) return 'a street';
  if (lacksPower(page, places, candidate)) return 'beside no word of a state';
  if (namesLanguage(page, places, candidate)) return 'a language';
  return isPerson(page, places, candidate) ? 'a person' : null;
}

/** "US$", "dollars US", "Swiss francs", "couronnes tchèques", "$800 mexicanos". */
function isCurrency({ tokens }: Page, places: Places, { first, end, place }: Candidate): boolean {
  if (place.via === 'city') return false;
  const { currencies } = places.context;
  if (tokens.unit[end] === DOLLAR && !tokens.spaced[end]) return true;
  if (tokens.unit[first - 1] === DOLLAR && !tokens.spaced[first]) return true;
  const next = tokens.word[tokens.unit[end] === HYPHEN ? end + 1 : end];
  if (next !== undefined && (places.words.code === 'en' || places.words.capitalNouns === true) && currencies.holds(next)) return true;
  const before = first > 0 ? tokens.word[first - 1] : undefined;
  if (before !== undefined && currencies.holds(before) && (place.via === 'demonym' || place.writing === 'capitals')) return true;
  return place.via === 'demonym' && tokens.kind[first - 1] === Kind.Number && hasDollar(tokens, first - 1);
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

/** "Gulf of Oman", "fleuve Congo", "Lake Chad", "Niger River": named after the country, or the country after it. */
function isWater(page: Page, places: Places, { end, place }: Candidate, head: string): boolean {
  if (place.via === 'city') return false;
  const { waters, watersAfter } = places.context;
  const next = page.tokens.word[end];
  if (next !== undefined && next.case !== Case.Lower && watersAfter.holds(next)) return true;
  return place.via === 'name' && waters.has(head);
}

/** "rue de Lyon", "calle Colombia", "Jordan Street". */
function isStreet(page: Page, places: Places, { end, place }: Candidate, head: string): boolean {
  if (place.via === 'demonym') return false;
  const { streets, streetsAfter } = places.context;
  const next = page.tokens.word[end];
  if (next !== undefined && next.case !== Case.Lower && streetsAfter.holds(next)) return true;
  return streets.has(head);
}

/** The word, folded, before "of the", "de la", "du"; '' where none stands there. */
function wordBefore({ tokens }: Page, places: Places, first: number): string {
  let at = first - 1;
  for (let n = 0; n < MAX_LINKS && at > 0 && places.context.links.standsAt(tokens, at); n += 1) at -= 1;
  return tokens.word[at]?.fold ?? '';
}

/** "gobierno americano" is of the United States, "el continente americano" is not. */
function lacksPower({ tokens }: Page, places: Places, { first, place }: Candidate): boolean {
  if (place.condition !== 'power') return false;
  return !places.powers.standsAt(tokens, first - 1) && !places.powers.standsAt(tokens, first - 2);
}
