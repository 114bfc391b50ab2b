import { perLanguage } from '../../text/per-language.js';
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
  readonly spends: WordSet;
  readonly rest: WordSet;
  readonly another: WordSet;
  readonly soFar: WordSet;
  readonly reflexive: WordSet;
  readonly who: WordSet;
  readonly toFind: WordSet;
  readonly headings: WordSet;
  readonly compared: WordSet;
  /** Phrases as they are written, too. */
  readonly partOf: WordSet;
  readonly prices: PriceWords | null;
}

/** Words before a price that leaves its currency out. */
export interface PriceWords {
  readonly verbs: WordSet;
  readonly sales: WordSet;
  readonly sellsFor: WordSet;
  readonly against: WordSet;
  readonly nouns: WordSet;
  readonly handed: WordSet;
  readonly ofIt: WordSet;
  readonly later: WordSet;
}

/** Made when first asked for. */
export const wordSets = perLanguage(({ pack }): WordSets => {
  const {
    of,
    withCents,
    list,
    respectively,
    giving,
    given,
    gives,
    spends,
    rest,
    another,
    soFar,
    reflexive,
    who,
    toFind,
    headings,
    compared,
    partOf,
    prices,
  } = pack.money;
  return {
    of: new WordSet(of),
    withCents: new WordSet(withCents),
    list: new WordSet(list),
    respectively: new WordSet(respectively),
    giving: new WordSet(giving),
    given: folded(given),
    gives: folded(gives ?? []),
    spends: folded(spends ?? []),
    rest: folded(rest ?? []),
    another: folded(another ?? []),
    soFar: folded(soFar ?? []),
    reflexive: folded(reflexive ?? []),
    who: folded(who ?? []),
    toFind: folded(toFind ?? []),
    headings: folded(headings ?? []),
    compared: folded(compared),
    partOf: folded(partOf),
    prices:
      prices === undefined
        ? null
        : {
            verbs: folded(prices.verbs),
            sales: folded(prices.sales),
            sellsFor: folded(prices.sellsFor),
            against: folded(prices.against),
            nouns: folded(prices.nouns),
            handed: folded(prices.handed ?? []),
            ofIt: folded(prices.ofIt ?? []),
            later: folded(prices.later ?? []),
          },
  };
});
