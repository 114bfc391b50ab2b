import { filled } from './filled.js';
import { UNKNOWN } from './interner.js';
import { Begin, type Lexicon, type Roles } from './lexicon.js';
import { noStarts, noteOther, noteWord, type Starts } from './starts.js';
import type { Tokens, Word } from './tokens.js';

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
  const starts = noStarts();
  for (let i = 0; i < tokens.count; i += 1) {
    const at = place[i];
    if (at < 0) {
      gathered[i] = null;
      noteOther(tokens, starts, i);
      continue;
    }
    if (begins[at] === UNKNOWN) {
      known[at] = rolesOfWord(list.words[at], lexicon);
      begins[at] = begunBy(list.words[at], lexicon);
    }
    gathered[i] = known[at]!;
    if ((begins[at] & NOTED) !== 0) noteWord(begins[at], starts, i);
  }
  return { roles: takeGathered(tokens.count), starts };
}

/** Roles that a page has at most, for the most part. */
const FIRST_ROLES = 1 << 12;
/** Where the roles of a text are gathered before they are cut to size. */
const gathered = filled<Roles | null>(FIRST_ROLES, null);

function takeGathered(count: number): (Roles | null)[] {
  const roles = gathered.slice(0, count);
  if (gathered.length > FIRST_ROLES) gathered.length = FIRST_ROLES;
  return roles;
}

/** What `noteWord` keeps. */
const NOTED = Begin.Number | Begin.Part | Begin.Date | Begin.Place | Begin.At | Begin.Call;

/** What can begin with a word, which may announce a number to call without any role. */
function begunBy(word: Word<Roles>, lexicon: Lexicon): number {
  const own = rolesOfWord(word, lexicon);
  return (own === null ? Begin.Nothing : own.begins) | (lexicon.calls.holds(word) ? Begin.Call : Begin.Nothing);
}

/** The same where words were parted or joined. */
function readRolesOfWords(tokens: Tokens<Roles>, lexicon: Lexicon): Read {
  const starts = noStarts();
  const roles: (Roles | null)[] = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    const word = tokens.word[i];
    const role = word === undefined ? null : rolesOfWord(word, lexicon);
    roles[i] = role;
    if (word === undefined) noteOther(tokens, starts, i);
    else noteWord(begunBy(word, lexicon), starts, i);
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
