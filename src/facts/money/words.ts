import type { LanguagePack } from '../../model/language-pack.js';
import { perLanguage } from '../../text/per-language.js';
import { folded } from '../../text/word-table.js';

/** Words of a language about money, asked for by the words of a text. Made when first asked for. */
export const wordSets = perLanguage(({ pack: { money } }) => ({
  of: folded(money.of),
  withCents: folded(money.withCents),
  list: folded(money.list),
  respectively: folded(money.respectively),
  giving: folded(money.giving),
  given: folded(money.given),
  gives: folded(money.gives),
  spends: folded(money.spends),
  rest: folded(money.rest),
  another: folded(money.another),
  soFar: folded(money.soFar),
  reflexive: folded(money.reflexive),
  who: folded(money.who),
  toFind: folded(money.toFind),
  headings: folded(money.headings),
  compared: folded(money.compared),
  /** Phrases as they are written, too. */
  partOf: folded(money.partOf),
  prices: money.prices === undefined ? null : priceWords(money.prices),
}));

export type WordSets = Readonly<ReturnType<typeof wordSets>>;

/** Words before a price that leaves its currency out. */
const priceWords = (prices: NonNullable<LanguagePack['money']['prices']>) => ({
  verbs: folded(prices.verbs),
  sales: folded(prices.sales),
  sellsFor: folded(prices.sellsFor),
  against: folded(prices.against),
  nouns: folded(prices.nouns),
  handed: folded(prices.handed),
  ofIt: folded(prices.ofIt),
  later: folded(prices.later),
});

export type PriceWords = Readonly<ReturnType<typeof priceWords>>;
