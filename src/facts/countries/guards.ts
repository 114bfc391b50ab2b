import type { Places } from '../../gazetteer/index.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { namesLanguage } from './language.js';
import { isMarked, Mark, marksAt } from './marks.js';
import { isPerson } from './person.js';
import type { Candidate } from './read.js';

const HYPHEN = 45;
const DOLLAR = 36;
const STOP = 46;
const UNDERSCORE = 95;
const MAX_LINKS = 3;

/** What a word beside a place can tell but that it is part of a person's name. */
const TOLD = Mark.Currency | Mark.WaterAfter | Mark.StreetAfter | Mark.Water | Mark.Street | Mark.Link;

/** What the tokens beside a place leave open, a bit each: that it is something else than a country, that it is a person's name. */
const enum Doubt {
  None = 0,
  Other = 1,
  Person = 2,
  /** Something else, but only where the word before the link says so: "Gulf of", "rue de". */
  Linked = 4,
}

/** Why the words name no country here, null where they do. Beside most stands nothing that leaves a doubt: nothing else is asked of them then. */
export function namesNothing(page: Page, places: Places, candidate: Candidate): string | null {
  const doubt = doubtAbout(page, places, candidate);
  if (doubt === Doubt.None) return null;
  const why = (doubt & (Doubt.Other | Doubt.Linked)) === 0 ? null : whatElse(page, places, candidate);
  return why === null && (doubt & Doubt.Person) !== 0 && isPerson(page, places, candidate) ? 'a person' : why;
}

/**
 * What is left open about the candidate: told by the tokens beside it and by itself, without asking any rule. What a new rule in `whatElse` or
 * `isPerson` goes by must leave its doubt here.
 */
function doubtAbout(page: Page, places: Places, { first, end, place }: Candidate): number {
  const before = doubtBy(page, places, first - 1);
  let doubt = before | (doubtBy(page, places, end) & ~Doubt.Linked);
  if ((doubt & Doubt.Linked) !== 0 && place.via !== 'demonym' && !isNamedAfter(page, places, first)) doubt &= ~Doubt.Linked;
  if (place.condition === 'power' || (place.via === 'demonym' && isMarked(page, places, first, Mark.Language))) doubt |= Doubt.Other;
  return places.words.cased ? doubt : doubt | Doubt.Person; // no capitals tell of persons
}

/** The same by one token beside it. */
function doubtBy(page: Page, places: Places, at: number): number {
  if (at < 0 || at >= page.tokens.count) return Doubt.None;
  const word = page.tokens.word[at];
  if (word === undefined) return doubtBySign(page, places, at);
  const marks = marksAt(page, places, at);
  const person = word.case !== Case.Lower || (marks & Mark.Title) !== 0 ? Doubt.Person : Doubt.None;
  if ((marks & TOLD) === 0) return person;
  return person | ((marks & TOLD) === Mark.Link ? Doubt.Linked : Doubt.Other);
}

function doubtBySign(page: Page, places: Places, at: number): number {
  const { kind, unit } = page.tokens;
  if (kind[at] === Kind.Number || unit[at] === DOLLAR || unit[at] === UNDERSCORE) return Doubt.Other;
  if (unit[at] === HYPHEN) return Doubt.Other | Doubt.Person;
  return unit[at] === STOP && isOfWord(page, places, at) ? Doubt.Person : Doubt.None;
}

/** Whether the stop at token `at` is an initial's or a title's. */
function isOfWord(page: Page, places: Places, at: number): boolean {
  const word = at > 0 && !page.tokens.spaced[at] ? page.tokens.word[at - 1] : undefined;
  return word !== undefined && (word.text.length === 1 || isMarked(page, places, at - 1, Mark.Title));
}

/** "Gulf of Oman", "rue de Lyon": a water or a street is named after the place. */
const isNamedAfter = (page: Page, places: Places, first: number): boolean =>
  (marksBefore(page, places, first) & (Mark.Water | Mark.Street)) !== 0;

/** What else than a country the words can be, from the cheapest test to the dearest. */
function whatElse(page: Page, places: Places, candidate: Candidate): string | null {
  const { tokens } = page;
  const { first, end, place } = candidate;
  if (isOfAccount(page, first)) return 'part of an account’s name';
  if (place.via !== 'city' && isCurrency(page, places, candidate)) return 'a currency';
  const next = end < tokens.count ? tokens.word[end] : undefined;
  if (next !== undefined && next.case !== Case.Lower) {
    if (place.via !== 'city' && isMarked(page, places, end, Mark.WaterAfter)) return 'a water'; // "Niger River"
    if (place.via !== 'demonym' && isMarked(page, places, end, Mark.StreetAfter)) return 'a street'; // "Jordan Street"
  } else if (
    next !== undefined &&
    place.via === 'name' &&
    page.roles[first - 1]?.closed === 'determiners' &&
    isMarked(page, places, end, Mark.WaterAfter)
  )
    return 'a water'; // "the Niger river"
  if (place.via !== 'demonym' && first > 0) {
    const head = marksBefore(page, places, first);
    if (place.via === 'name' && (head & Mark.Water) !== 0) return 'a water'; // "Gulf of Oman", "fleuve Congo", "Lake Chad"
    if ((head & Mark.Street) !== 0) return 'a street'; // "rue de Lyon", "calle Colombia"
  }
  if (place.condition === 'power' && lacksPower(page, places, candidate)) return 'beside no word of a state';
  return place.via === 'demonym' && namesLanguage(page, places, candidate) ? 'a language' : null;
}

/** "@IOM_Libya": behind a word and an underscore, nothing between. */
const isOfAccount = ({ tokens: { kind, unit, spaced } }: Page, first: number): boolean =>
  unit[first - 1] === UNDERSCORE && kind[first - 2] === Kind.Word && !spaced[first] && !spaced[first - 1];

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
  if ((demonym || place.writing === 'capitals') && isMarked(page, places, first - 1, Mark.Currency))
    return page.roles[first - 1]?.number === undefined || tokens.word[first]?.case !== Case.Capitalised; // "deux cents Sénégalais"
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
