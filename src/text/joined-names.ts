import { newWord } from './interner.js';
import type { Lexicon, Roles } from './lexicon.js';
import type { Starts } from './starts.js';
import type { Tokens, Word } from './tokens.js';

/** Tokens [first, end) that become one. */
export interface Join {
  readonly first: number;
  readonly end: number;
}

/** Names kept as words: far more than one run's pages have. */
const MOST_NAMES = 20_000;
const known = new Map<string, Word<Roles>>();

function nameOf(text: string, language: number, roles: Roles): Word<Roles> {
  const seen = known.get(text);
  const word = seen ?? newWord<Roles>(text);
  word.roles[language] = roles;
  if (seen !== undefined) return seen;
  if (known.size >= MOST_NAMES) known.clear();
  known.set(text, word);
  return word;
}

/** Where each token goes when those of each join become one, in the order of the text; one place more for what stands behind the last. */
export function movesOf(count: number, joins: readonly Join[]): number[] {
  const moves: number[] = [];
  let to = 0;
  let k = 0;
  for (let i = 0; i <= count; i += 1) {
    while (k < joins.length && joins[k].end <= i) k += 1;
    if (k < joins.length && i > joins[k].first) to -= 1;
    moves.push(to);
    to += 1;
  }
  return moves;
}

/** The tokens, and their roles, with those of each join as one word, which is the name of a place. */
export function joinTokens(
  { text, count, kind, start, end, spaced, word, unit, list }: Tokens<Roles>,
  roles: readonly (Roles | null)[],
  joins: readonly Join[],
  { index, placeName }: Lexicon,
): { readonly tokens: Tokens<Roles>; readonly roles: readonly (Roles | null)[] } {
  const kinds = Array.from(kind);
  const starts = Array.from(start);
  const ends = Array.from(end);
  const spaces = Array.from(spaced);
  const words = word.slice();
  const units = Array.from(unit);
  const own = roles.slice();
  let to = 0;
  let k = 0;
  for (let i = 0; i < count; i += 1) {
    const join = k < joins.length && joins[k].first === i ? joins[k] : null;
    const last = join === null ? i : join.end - 1;
    kinds[to] = kind[i];
    starts[to] = start[i];
    ends[to] = end[last];
    spaces[to] = spaced[i];
    units[to] = unit[i];
    words[to] = join === null ? word[i] : nameOf(text.slice(start[i], end[last]), index, placeName);
    own[to] = join === null ? roles[i] : placeName;
    if (join !== null) k += 1;
    i = last;
    to += 1;
  }
  for (const column of [kinds, starts, ends, spaces, words, units, own]) column.length = to;
  const tokens = { text, count: to, kind: kinds, start: starts, end: ends, spaced: spaces, word: words, unit: units, place: null, list };
  return { tokens, roles: own };
}

/** What begins where, with the tokens moved. */
export function moveStarts(starts: Starts, moves: readonly number[]): Starts {
  const moved = (list: readonly number[]): number[] => list.map((at) => moves[at]);
  const { numbers, parts, dates, places, phones, urls, ats, calls } = starts;
  return {
    numbers: moved(numbers),
    parts: moved(parts),
    dates: moved(dates),
    places: moved(places),
    phones: moved(phones),
    urls: moved(urls),
    ats: moved(ats),
    calls: moved(calls),
  };
}
