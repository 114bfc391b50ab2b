import { newWord } from './interner.js';
import type { Lexicon, Roles } from './lexicon.js';
import { noStarts, type Starts } from './starts.js';
import type { Tokens, Word } from './tokens.js';

/** What tokens become: a name of which nobody knows what it names, or without the quotation marks at its ends; the name of a place; nothing. */
export const enum As {
  Name,
  Quoted,
  Place,
  Aside,
}

/** Tokens [first, end) that become one, or none. */
export interface Join {
  readonly first: number;
  readonly end: number;
  readonly as: As;
  /** How many tokens fewer there are before it. */
  readonly gone: number;
}

/** Names kept as words, of each kind: far more than one run's pages have. */
const MOST_NAMES = 20_000;
const places = new Map<string, Word<Roles>>();
const others = new Map<string, Word<Roles>>();

/** The word that a name is. The same letters are another word where they are no place: what is learnt of a word must not hang on which came first. */
function nameOf(text: string, isPlace: boolean, { index, placeName }: Lexicon): Word<Roles> {
  const known = isPlace ? places : others;
  const word = known.get(text) ?? kept(known, ` ${text}`.slice(1)); // its own letters: a part of the text would keep all of it in memory
  if (isPlace) word.roles[index] = placeName;
  return word;
}

function kept(known: Map<string, Word<Roles>>, text: string): Word<Roles> {
  if (known.size >= MOST_NAMES) known.clear();
  const made = newWord<Roles>(text);
  known.set(text, made);
  return made;
}

/** The last join that begins at token `at` or before it, null where there is none. */
function joinAt(joins: readonly Join[], at: number): Join | null {
  let low = 0;
  let high = joins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (joins[middle].first <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : joins[low - 1];
}

/** Where the token at `at` goes when those of each join become one. */
export function joinedAt(joins: readonly Join[], at: number): number {
  const join = joinAt(joins, at);
  return join === null ? at : at - join.gone - (Math.min(at, lastOf(join)) - join.first);
}

/** The token of a join that those before it are gone to. */
const lastOf = ({ end, as }: Join): number => (as === As.Aside ? end : end - 1);

/** How many tokens fewer there are behind a join. */
export const goneBehind = (join: Join): number => join.gone + lastOf(join) - join.first;

/** Whether the token at `at` is part of a name: no number or date begins with it then. */
export const isJoined = (joins: readonly Join[], at: number): boolean => at < (joinAt(joins, at)?.end ?? 0);

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
  const move = (i: number) => {
    made.kind[to] = kind[i];
    made.start[to] = start[i];
    made.end[to] = end[i];
    made.spaced[to] = spaced[i];
    made.word[to] = word[i];
    made.unit[to] = unit[i];
    made.roles[to] = roles[i];
    to += 1;
  };
  for (let k = 0; k < joins.length; k += 1) {
    const { first, end: behind, as } = joins[k];
    if (as !== As.Aside) {
      const from = as === As.Quoted ? first + 1 : first;
      const last = as === As.Quoted ? behind - 2 : behind - 1;
      move(from);
      made.end[to - 1] = end[last];
      made.spaced[to - 1] = spaced[first];
      made.word[to - 1] = nameOf(text.slice(start[from], end[last]), as === As.Place, lexicon);
      made.roles[to - 1] = as === As.Place ? lexicon.placeName : null;
    }
    const next = k + 1 < joins.length ? joins[k + 1].first : count;
    for (let i = behind; i < next; i += 1) move(i);
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
  for (let k = 0; k < dates.length; k += 1) if (!isJoined(joins, dates[k])) starts.dates.push(joinedAt(joins, dates[k]));
  return starts;
}
