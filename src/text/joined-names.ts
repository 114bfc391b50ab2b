import { newWord } from './interner.js';
import type { Lexicon, Roles } from './lexicon.js';
import { noStarts, type Starts } from './starts.js';
import type { Tokens, Word } from './tokens.js';

/** Tokens [first, end) that become one. */
export interface Join {
  readonly first: number;
  readonly end: number;
  /** Whether they are the name of a place; else nobody knows what they name. */
  readonly isPlace: boolean;
  /** How many tokens fewer there are before it. */
  readonly gone: number;
}

/** Names kept as words: far more than one run's pages have. */
const MOST_NAMES = 20_000;
const known = new Map<string, Word<Roles>>();

function nameOf(text: string): Word<Roles> {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  if (known.size >= MOST_NAMES) known.clear();
  const made = newWord<Roles>(text);
  known.set(text, made);
  return made;
}

/** Where the token at `at` goes when those of each join become one. */
export function joinedAt(joins: readonly Join[], at: number): number {
  let low = 0;
  let high = joins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (joins[middle].first < at) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return at;
  const { first, end, gone } = joins[low - 1];
  return at - gone - (Math.min(at, end - 1) - first);
}

/** The tokens, and their roles, with those of each join as one word. */
export function joinTokens(
  { text, count, kind, start, end, spaced, word, unit, list }: Tokens<Roles>,
  roles: readonly (Roles | null)[],
  joins: readonly Join[],
  lexicon: Lexicon,
): { readonly tokens: Tokens<Roles>; readonly roles: readonly (Roles | null)[] } {
  const made = {
    kind: kind.slice(),
    start: start.slice(),
    end: end.slice(),
    spaced: spaced.slice(),
    word: word.slice(),
    unit: unit.slice(),
    roles: roles.slice(),
  };
  let to = joins[0].first;
  for (let k = 0; k < joins.length; k += 1) {
    const { first, end: behind, isPlace } = joins[k];
    const name = nameOf(text.slice(start[first], end[behind - 1]));
    if (isPlace) name.roles[lexicon.index] = lexicon.placeName;
    made.kind[to] = kind[first];
    made.start[to] = start[first];
    made.end[to] = end[behind - 1];
    made.spaced[to] = spaced[first];
    made.word[to] = name;
    made.unit[to] = unit[first];
    made.roles[to] = isPlace ? lexicon.placeName : null;
    to += 1;
    const next = k + 1 < joins.length ? joins[k + 1].first : count;
    for (let i = behind; i < next; i += 1) {
      made.kind[to] = kind[i];
      made.start[to] = start[i];
      made.end[to] = end[i];
      made.spaced[to] = spaced[i];
      made.word[to] = word[i];
      made.unit[to] = unit[i];
      made.roles[to] = roles[i];
      to += 1;
    }
  }
  for (let i = count; i > to; i -= 1) shorten(made); // to set their length takes longer
  const tokens = {
    text,
    count: to,
    kind: made.kind,
    start: made.start,
    end: made.end,
    spaced: made.spaced,
    word: made.word,
    unit: made.unit,
    place: null,
    list,
  };
  return { tokens, roles: made.roles };
}

function shorten({ kind, start, end, spaced, word, unit, roles }: Record<string, unknown[]>): void {
  kind.pop();
  start.pop();
  end.pop();
  spaced.pop();
  word.pop();
  unit.pop();
  roles.pop();
}

/** What dates begin with, where tokens were joined; what else has beginnings was read before. */
export function joinStarts({ dates }: Starts, joins: readonly Join[]): Starts {
  const starts = noStarts();
  for (let k = 0; k < dates.length; k += 1) starts.dates.push(joinedAt(joins, dates[k]));
  return starts;
}
