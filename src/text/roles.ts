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
  const { kind, word, count } = tokens;
  const { index } = lexicon;
  const starts: Starts = { numbers: [], parts: [], dates: [], places: [] };
  const roles: (Roles | null)[] = new Array(count);
  for (let i = 0; i < count; i += 1) {
    const own = word[i];
    if (own === undefined) {
      roles[i] = null;
      if (kind[i] === Kind.Number) noteDigits(tokens, starts, i);
      continue;
    }
    if (own.roleIn !== index) learn(own, lexicon);
    const { role } = own;
    roles[i] = role;
    if (role !== null && role.begins !== Begin.Nothing) note(role.begins, starts, i);
  }
  return { roles, starts };
}

function learn(word: Word<Roles>, lexicon: Lexicon): void {
  const known = word.roles[lexicon.index];
  const role = known !== undefined ? known : (lexicon.roles.get(word.fold) ?? lexicon.compound?.(word.fold) ?? null);
  word.roles[lexicon.index] = role;
  word.role = role;
  word.roleIn = lexicon.index;
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
