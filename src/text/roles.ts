import type { Lexicon, Roles } from './lexicon.js';
import type { Tokens, Word } from './tokens.js';

/** Roles of each token in a language: looked up once per word and language, then kept with the interned word. */
export function rolesOf(tokens: Tokens<Roles>, lexicon: Lexicon): (Roles | null)[] {
  const { place, list } = tokens;
  if (place === null) return rolesOfWords(tokens, lexicon);
  const known = list.rolesIn(lexicon.index);
  const roles: (Roles | null)[] = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    if (place[i] < 0) roles[i] = null;
    else {
      const own = known[place[i]];
      roles[i] = own === undefined ? learn(known, place[i], list.words[place[i]], lexicon) : own;
    }
  }
  return roles;
}

function learn(known: (Roles | null | undefined)[], place: number, word: Word<Roles>, lexicon: Lexicon): Roles | null {
  const own = rolesOfWord(word, lexicon);
  known[place] = own;
  return own;
}

/** The same where words were parted or joined. */
function rolesOfWords(tokens: Tokens<Roles>, lexicon: Lexicon): (Roles | null)[] {
  const roles: (Roles | null)[] = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    const word = tokens.word[i];
    if (word === undefined) {
      roles[i] = null;
      continue;
    }
    roles[i] = rolesOfWord(word, lexicon);
  }
  return roles;
}

function rolesOfWord(word: Word<Roles>, lexicon: Lexicon): Roles | null {
  let own = word.roles[lexicon.index];
  if (own === undefined) {
    own = lexicon.roles.get(word.fold) ?? lexicon.compound?.(word.fold) ?? null;
    word.roles[lexicon.index] = own;
  }
  return own;
}
