import { parted } from '../../gazetteer/countries.js';
import type { Place, Places } from '../../gazetteer/index.js';
import type { Opening } from '../../text/phrases.js';
import { Case, Kind, type Word } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { Mark, marksAt } from './marks.js';

/** A phrase of the gazetteer in the text: tokens [first, end). */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly place: Place;
}

const HYPHEN = 45;
const COMMA = 44;

/** All phrases that are written as their kind must be; the longest that begins at a token counts, and phrases do not overlap. */
export function findCandidates(page: Page, places: Places): Candidate[] {
  const { tokens, claims, starts } = page;
  const found: Candidate[] = [];
  let next = 0;
  for (let n = 0; n < starts.places.length; n += 1) {
    const i = starts.places[n];
    if (i < next) continue;
    const marks = marksAt(page, places, i); // it learns the place, too
    if (((marks & Mark.Opener) !== 0 && !opensName(page, places, i)) || claims.has(i)) continue;
    const opening = tokens.word[i]!.place as Opening<Place> | null;
    const match =
      (opening === null ? null : nameAt(page, places, i, opening)) ??
      (i + 1 < tokens.count && tokens.unit[i + 1] === HYPHEN ? combiningAt(page, places, i) : null);
    if (match === null || (match.end > i + 1 && claims.any(i, match.end))) continue;
    const alone = match.place.codes[0] === parted.code && isListed(page, i, found) ? firstAlone(page, places, i) : null;
    if (match.place.codes.length > 0) found.push(alone ?? match);
    next = (alone ?? match).end;
  }
  return found;
}

/** Whether a country and a comma stand right before token `i`, on a page of later days: "Bosnia, Serbia y Montenegro". */
const isListed = ({ tokens, reference }: Page, i: number, found: readonly Candidate[]): boolean =>
  reference !== null &&
  reference > parted.until &&
  tokens.unit[i - 1] === COMMA &&
  found.length > 0 &&
  found[found.length - 1].end === i - 1;

/** What the first word of the phrase at `i` names without the others. */
function firstAlone(page: Page, places: Places, i: number): Candidate | null {
  const { value } = page.tokens.word[i]!.place as Opening<Place>;
  return value === null || value === undefined ? null : wordAt(page, places, i, value);
}

/** Whether a name can go on behind the article at token `i`: most articles open none. */
function opensName(page: Page, places: Places, i: number): boolean {
  const { tokens } = page;
  return (marksAt(page, places, i + 1) & Mark.BehindOpener) !== 0 || (i + 1 < tokens.count && tokens.unit[i + 1] === HYPHEN);
}

/** The place whose name begins at token `i`, by its first word. */
const nameAt = (page: Page, places: Places, i: number, opening: Opening<Place>): Candidate | null =>
  opening.next === null ? wordAt(page, places, i, opening.value!) : phraseAt(page, places, i, opening);

/** What the word of token `i` names by itself; null where it is not written as it must be. Most places are named so. */
function wordAt(page: Page, places: Places, i: number, place: Place): Candidate | null {
  const own = place.writing === 'any' || isWordWritten(page, places, i, place) ? place : place.inSmall;
  return own === null ? null : { first: i, end: i + 1, place: own };
}

/** The phrase that begins at token `i`, or what its words are in small letters; null where there is none or it is not written as it must be. */
function phraseAt(page: Page, places: Places, i: number, opening: Opening<Place>): Candidate | null {
  const match = places.table.matchFrom(opening, page.tokens, i);
  if (match === null) return null;
  const { value, to } = match;
  const own = isWritten(page, places, i, to, value) ? value : value.inSmall;
  return own === null ? null : { first: i, end: to, place: own };
}

/** "franco" in "franco-allemand": a first part that stands before a hyphen and a demonym. */
function combiningAt(page: Page, places: Places, i: number): Candidate | null {
  const { tokens } = page;
  if (i + 2 >= tokens.count || tokens.spaced[i + 1] || tokens.spaced[i + 2]) return null;
  const code = codeOfPart(places, tokens.word[i]!);
  if (code === undefined) return null;
  const next =
    page.roles[i + 2]?.place === true &&
    (places.table.match(tokens, i + 2)?.value.via === 'demonym' || codeOfPart(places, tokens.word[i + 2]!) !== undefined);
  if (!next) return null;
  return { first: i, end: i + 1, place: demonymOf(code) };
}

const demonymOf = (code: string): Place => ({
  codes: [code],
  via: 'demonym',
  writing: 'any',
  condition: null,
  sure: true,
  inSmall: null,
});

const codeOfPart = ({ combining }: Places, { fold, hash }: Word<unknown>): string | undefined => combining.get(fold, hash);

/** "д'Ивуар" is one word. */
const INNER_CAPITAL = /['’]\p{Lu}/u;

function isWritten(page: Page, places: Places, first: number, end: number, place: Place): boolean {
  if (place.writing === 'any') return true;
  if (end === first + 1) return isWordWritten(page, places, first, place);
  if (place.writing === 'capitals') return wordsOf(page, first, end).every(isCapitals) && !isShouted(page, first, end);
  const { word } = page.tokens;
  if (place.via === 'demonym') return word[first]!.case !== Case.Lower && !isForeign(page, places, first);
  return place.via === 'city' ? lastWord(page, end).case !== Case.Lower : hasCapital(page, first, end);
}

function lastWord({ tokens }: Page, end: number): Word<unknown> {
  let at = end - 1;
  while (tokens.word[at] === undefined) at -= 1;
  return tokens.word[at]!;
}

/** Whether a word of tokens [first, end) has a capital: one of more than three letters, where there are such. */
function hasCapital({ tokens }: Page, first: number, end: number): boolean {
  let hasLong = false;
  let isShortCapital = false;
  for (let i = first; i < end; i += 1) {
    const word = tokens.word[i];
    if (word === undefined) continue;
    const isCapital = word.case !== Case.Lower || INNER_CAPITAL.test(word.text);
    if (word.text.length <= 3) isShortCapital ||= isCapital;
    else if (isCapital) return true;
    else hasLong = true;
  }
  return isShortCapital && !hasLong;
}

/** The same for a phrase of one word, which most are. */
function isWordWritten(page: Page, places: Places, i: number, { writing, via }: Place): boolean {
  const word = page.tokens.word[i]!;
  if (writing === 'capitals') return isCapitals(word) && !isShouted(page, i, i + 1);
  return word.case !== Case.Lower && !(via === 'demonym' && isForeign(page, places, i));
}

/** "Germán" on an English page. */
const isForeign = (page: Page, places: Places, i: number): boolean =>
  places.words.capitalDemonyms && (marksAt(page, places, i) & Mark.Accented) !== 0;

function wordsOf({ tokens }: Page, first: number, end: number): Word<unknown>[] {
  const words: Word<unknown>[] = [];
  for (let i = first; i < end; i += 1) if (tokens.word[i] !== undefined) words.push(tokens.word[i]!);
  return words;
}

function isCapitals(word: Word<unknown>): boolean {
  return word.case === Case.Upper || (word.text.length === 1 && word.case === Case.Capitalised);
}

/** "HELP US": in a heading in capitals the pronoun looks like the country, where it ends the sentence. */
function isShouted({ tokens }: Page, first: number, end: number): boolean {
  if (end !== first + 1 || tokens.word[first]?.fold !== 'us') return false;
  const before = first > 0 ? tokens.word[first - 1] : undefined;
  const isEnd = end >= tokens.count || tokens.kind[end] !== Kind.Word;
  return (
    isEnd &&
    tokens.unit[end] !== HYPHEN &&
    before !== undefined &&
    before.case === Case.Upper &&
    !/^(the|in|from|to|by|and|of)$/.test(before.fold)
  );
}
