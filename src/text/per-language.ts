import type { Lexicon } from './lexicon.js';

/** What `make` gives for a language, made when first asked for and kept. */
export function perLanguage<T>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const made: (T | undefined)[] = [];
  return (lexicon) => {
    const known = made[lexicon.index];
    if (known !== undefined) return known;
    const own = make(lexicon);
    made[lexicon.index] = own;
    return own;
  };
}
