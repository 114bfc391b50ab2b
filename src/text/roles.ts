import { UNKNOWN } from './interner.js';
import { Begin, type Lexicon, type Roles } from './lexicon.js';
import { Kind, type Tokens, type Word } from './tokens.js';

/** Tokens with which something can begin, in order: noted in the one pass over all tokens, so that no one else needs to look at each. */
export interface Starts {
  /** Of a number: digit runs, and words that a number can begin with. */
  readonly numbers: number[];
  /** Of the name of a part: "tiers", "quarter". */
  readonly parts: number[];
  readonly dates: number[];
  readonly places: number[];
}

/** What the words of a text are in a language. */
export interface Read {
  /** Roles of each token. */
  readonly roles: readonly (Roles | null)[];
  readonly starts: Starts;
}

/** Roles of each token in a language: looked up once per word and language, then kept with the interned word. */
export function readRoles(tokens: Tokens<Roles>, lexicon: Lexicon): Read {
  const { place, list } = tokens;
  if (place === null) return readRolesOfWords(tokens, lexicon);
  const known = list.rolesIn(lexicon.index);
  const begins = list.beginsIn(lexicon.index);
  const starts: Starts = { numbers: [], parts: [], dates: [], places: [] };
  const roles: (Roles | null)[] = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    const at = place[i];
    if (at < 0) {
      roles[i] = null;
      if (tokens.kind[i] === Kind.Number) noteDigits(tokens, starts, i);
      continue;
    }
    if (begins[at] === UNKNOWN) {
      const own = rolesOfWord(list.words[at], lexicon);
      known[at] = own;
      begins[at] = own === null ? Begin.Nothing : own.begins;
    }
    roles[i] = known[at]!;
    if ((begins[at] & NOTED) !== 0) note(begins[at], starts, i);
  }
  return { roles, starts };
}

/** What `note` keeps. */
const NOTED = Begin.Number | Begin.Part | Begin.Date | Begin.Place;

/** The same where words were parted or joined. */
function readRolesOfWords(tokens: Tokens<Roles>, lexicon: Lexicon): Read {
  const starts: Starts = { numbers: [], parts: [], dates: [], places: [] };
  const roles: (Roles | null)[] = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    const word = tokens.word[i];
    const role = word === undefined ? null : rolesOfWord(word, lexicon);
    roles[i] = role;
    if (role !== null) note(role.begins, starts, i);
    else if (tokens.kind[i] === Kind.Number) noteDigits(tokens, starts, i);
  }
  return { roles, starts };
}

function rolesOfWord(word: Word<Roles>, lexicon: Lexicon): Roles | null {
  let own = word.roles[lexicon.index];
  if (own === undefined) {
    own = lexicon.roles.get(word.fold) ?? lexicon.compound?.(word.fold) ?? null;
    word.roles[lexicon.index] = own;
  }
  return own;
}

function note(begins: number, { numbers, parts, dates, places }: Starts, i: number): void {
  if ((begins & Begin.Number) !== 0) numbers.push(i);
  if ((begins & Begin.Part) !== 0) parts.push(i);
  if ((begins & Begin.Date) !== 0) dates.push(i);
  if ((begins & Begin.Place) !== 0) places.push(i);
}

function noteDigits({ start, end }: Tokens<Roles>, { numbers, dates }: Starts, i: number): void {
  const length = end[i] - start[i];
  if (length <= 2 || length === 4) dates.push(i);
  numbers.push(i);
}
