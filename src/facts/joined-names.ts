import type { Fact } from '../model/fact.js';
import { type Join, joinTokens, moveStarts, movesOf } from '../text/joined-names.js';
import { moveNumbers } from '../text/numbers.js';
import { Case, isInnerHyphen, Kind } from '../text/tokens.js';
import { isMarked, Mark } from './money/marks.js';
import { tablesOf } from './money/tables.js';
import { firstWhere, tokenAt } from './offsets.js';
import type { Page } from './page.js';

/** A page whose names are one word each, and what takes the claims made on it back to the page as it is written. */
export interface Joined {
  readonly page: Page;
  readonly leave: () => void;
}

/**
 * The page with each name of a place, and each compound of capitals, as one word: what looks over the words between two others, counts them or
 * stops at their signs, then reads "Port-au-Prince", "Bosnia and Herzegovina" and "Al-Hol" as it does "Gao". `places`: in the order of the text.
 */
export function joinNames(page: Page, places: readonly Fact<'countries'>[]): Joined {
  const joins = joinsOf(page, places);
  if (joins.length === 0) return { page, leave: () => {} };
  const { article, text, language, lexicon, reference, report, miss, dateline, mainCountry, focus } = page;
  const moves = movesOf(page.tokens.count, joins);
  const { tokens, roles } = joinTokens(page.tokens, page.roles, joins, lexicon);
  const claims = page.claims.moved(moves);
  const joined: Page = {
    article,
    text,
    language,
    lexicon,
    tokens,
    roles,
    numbers: moveNumbers(page.numbers, moves, tokens.count),
    starts: moveStarts(page.starts, moves),
    claims,
    reference,
    report,
    miss,
    memory: [],
    dateline,
    mainCountry,
    focus,
  };
  return { page: joined, leave: () => page.claims.takeMoved(claims, moves) };
}

/** The names of several tokens, in order. */
function joinsOf(page: Page, places: readonly Fact<'countries'>[]): Join[] {
  const joins: Join[] = [];
  const placed = placeNames(page, places);
  let next = 0;
  for (const compound of compounds(page, places)) {
    while (next < placed.length && placed[next].first < compound.first) joins.push(placed[next++]);
    joins.push(compound);
  }
  while (next < placed.length) joins.push(placed[next++]);
  return joins;
}

function placeNames(page: Page, places: readonly Fact<'countries'>[]): Join[] {
  const { tokens } = page;
  const joins: Join[] = [];
  for (const { start, end, value } of places) {
    if (value.via === 'demonym') continue;
    const first = tokenAt(tokens, start);
    if (tokens.end[first] >= end || tokens.start[first] !== start || (joins.length > 0 && joins[joins.length - 1].end > first)) continue;
    let to = first + 1;
    while (to < tokens.count && tokens.start[to] < end) to += 1;
    if (!isOfCurrency(page, first, to)) joins.push({ first, end: to, isPlace: true });
  }
  return joins;
}

/** "Hong Kong dollars", "dólares de Trinidad y Tobago": where the name is part of what a currency is called. */
function isOfCurrency(page: Page, first: number, end: number): boolean {
  const { before, behind } = tablesOf(page.lexicon);
  for (let at = first - OF_NAME; at <= first; at += 1)
    if (isMarked(page, at, Mark.Behind) && (behind.match(page.tokens, at)?.to ?? 0) > first) return true;
  return isMarked(page, end, Mark.Before) && (before.match(page.tokens, end)?.to ?? end) < end;
}

/** Tokens of "dólares de los". */
const OF_NAME = 3;
const HYPHEN = 45;

/** "Al-Hol", "Sainte-Thérèse-des-Bois": words with hyphens, the first and last with capitals and none known for anything else, that hold no place. */
function compounds(page: Page, places: readonly Fact<'countries'>[]): Join[] {
  const { tokens } = page;
  const joins: Join[] = [];
  for (let at = 1; at < tokens.count; at += 1) {
    if (tokens.unit[at] !== HYPHEN || !isInnerHyphen(tokens, at) || !isName(page, at - 1)) continue;
    let end = at + 1;
    while (isInnerHyphen(tokens, end + 1) && tokens.kind[end] === Kind.Word && tokens.kind[end + 2] === Kind.Word) end += 2;
    if (isName(page, end) && !holdsPlace(page, places, at - 1, end)) joins.push({ first: at - 1, end: end + 1, isPlace: false });
    at = end;
  }
  return joins;
}

const isName = (page: Page, at: number): boolean =>
  page.tokens.word[at] !== undefined &&
  page.tokens.word[at]!.case !== Case.Lower &&
  page.roles[at] === null &&
  !isMarked(page, at, Mark.Either);

function holdsPlace({ tokens }: Page, places: readonly Fact<'countries'>[], first: number, last: number): boolean {
  const place = places[firstWhere(places.length, (k) => places[k].end > tokens.start[first])];
  return place !== undefined && place.start < tokens.end[last];
}
