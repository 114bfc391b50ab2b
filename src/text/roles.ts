import type { Lexicon, Roles } from './lexicon.js';
import type { Tokens } from './tokens.js';

/** Roles of each token in a language: looked up once per word and language, then kept with the interned word. */
export function rolesOf(tokens: Tokens<Roles>, lexicon: Lexicon): (Roles | null)[] {
  const roles: (Roles | null)[] = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    const word = tokens.word[i];
    if (word === undefined) {
      roles[i] = null;
      continue;
    }
    let own = word.roles[lexicon.index];
    if (own === undefined) {
      own = lexicon.roles.get(word.fold) ?? lexicon.compound?.(word.fold) ?? null;
      word.roles[lexicon.index] = own;
    }
    roles[i] = own;
  }
  return roles;
}
