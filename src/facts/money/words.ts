import type { MoneyWords } from '../../model/language-pack.js';
import { folded, WordSet } from '../../text/word-table.js';

/** Words of a language about money, asked for by the words of a text. */
export interface WordSets {
  readonly of: WordSet;
  readonly withCents: WordSet;
  readonly list: WordSet;
  readonly respectively: WordSet;
  readonly giving: WordSet;
  readonly given: WordSet;
  readonly gives: WordSet;
}

const known = new WeakMap<MoneyWords, WordSets>();

/** Made when first asked for. */
export function wordSets(words: MoneyWords): WordSets {
  let sets = known.get(words);
  if (sets === undefined) {
    const { of, withCents, list, respectively, giving, given, gives } = words;
    sets = {
      of: new WordSet(of),
      withCents: new WordSet(withCents),
      list: new WordSet(list),
      respectively: new WordSet(respectively),
      giving: new WordSet(giving),
      given: folded(given),
      gives: folded(gives ?? []),
    };
    known.set(words, sets);
  }
  return sets;
}
