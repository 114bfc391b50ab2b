import { currenciesOf } from '../../gazetteer/currency-countries.js';
import type { Fact } from '../../model/fact.js';
import { Kind } from '../../text/tokens.js';
import type { Found, Page } from '../page.js';
import { type UnitTables, unitTables } from './tables.js';

/** A page with what the money rules ask of it again and again. */
export interface Context {
  readonly page: Page;
  readonly tables: UnitTables;
  /** Mentions of countries in the order of the text. */
  readonly mentions: readonly Fact<'countries'>[];
  /** Whether the page is about, or names, a country that pays with one of the currencies. */
  paysWith(codes: readonly string[]): boolean;
}

/** Made once a page; what costs anything waits until it is asked for. */
export function contextOf(page: Page, found: Found): Context {
  const mentions = found.countries ?? [];
  let currencies: Set<string> | null = null;
  const pageCurrencies = () => {
    const countries = [page.dateline?.country, page.mainCountry, ...mentions.map((mention) => mention.value.code)];
    return new Set(countries.flatMap((country) => (country ? [...(currenciesOf.get(country) ?? [])] : [])));
  };
  return {
    page,
    tables: unitTables(page.language.code),
    mentions,
    paysWith: (codes) => {
      currencies ??= pageCurrencies();
      return codes.some((code) => currencies!.has(code));
    },
  };
}

/** First token of the sentence (or line) that token `i` stands in, at most `limit` tokens back. */
export function sentenceStart(page: Page, i: number, limit: number): number {
  const { tokens } = page;
  const floor = Math.max(0, i - limit);
  for (let at = i - 1; at >= floor; at -= 1) {
    if (tokens.kind[at] === Kind.Break || endsSentence(page, at)) return at + 1;
  }
  return floor;
}

/** Just behind the last token of the sentence that token `i` stands in, at most `limit` tokens on. */
export function sentenceEnd(page: Page, i: number, limit: number): number {
  const { tokens } = page;
  const ceiling = Math.min(tokens.count, i + limit);
  for (let at = i; at < ceiling; at += 1) if (tokens.kind[at] === Kind.Break || endsSentence(page, at)) return at;
  return ceiling;
}

const SENTENCE_ENDS = new Set([...'.!?'].map((sign) => sign.charCodeAt(0)));

/** A full stop with space behind it. "S/. 60" and "Bs. 120" have it too: before a number it ends nothing. */
function endsSentence(page: Page, at: number): boolean {
  const { tokens } = page;
  return SENTENCE_ENDS.has(tokens.unit[at]) && (at + 1 >= tokens.count || (tokens.spaced[at + 1] && tokens.kind[at + 1] !== Kind.Number));
}
