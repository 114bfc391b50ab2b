import { currenciesOf } from '../../gazetteer/currency-countries.js';
import type { Fact } from '../../model/fact.js';
import { Kind } from '../../text/tokens.js';
import type { Found, Page } from '../page.js';
import { tablesOf, type UnitTables } from './tables.js';
import { UnitSearch } from './units.js';
import { type WordSets, wordSets } from './words.js';

/** A mention of a country, by its place in the text, and a currency that it pays with. */
export interface Payer {
  readonly start: number;
  readonly code: string;
}

/** A page with what the money rules ask of it again and again. Made once a page; what costs anything waits until it is asked for. */
export class Context {
  readonly page: Page;
  readonly tables: UnitTables;
  readonly words: WordSets;
  /** Mentions of countries in the order of the text. */
  readonly mentions: readonly Fact<'countries'>[];
  /** The peso that "$" stands for, null for none; undefined until it is asked for. */
  peso: string | null | undefined = undefined;
  /** End of the last year that the text names with a month, null for none; undefined until it is asked for. */
  lastYear: string | null | undefined = undefined;
  /** Those that pay with one of some currencies, as far as they were asked for. */
  readonly payers = new Map<readonly string[], readonly Payer[]>();
  readonly search: UnitSearch;
  #countries: readonly string[] | null = null;

  constructor(page: Page, found: Found) {
    this.page = page;
    this.tables = tablesOf(page.lexicon);
    this.words = wordSets(page.lexicon);
    this.mentions = found.countries ?? [];
    this.search = new UnitSearch(this);
  }

  /** Whether the page is about, or names, a country that pays with one of the currencies. */
  paysWith(codes: readonly string[]): boolean {
    const { dateline, mainCountry } = this.page;
    if (paysIn(dateline?.country, codes) || paysIn(mainCountry, codes)) return true;
    const countries = this.countries();
    for (let i = 0; i < countries.length; i += 1) if (paysIn(countries[i], codes)) return true;
    return false;
  }

  /** ISO 3166-1 codes of the countries that the page names, each once. */
  countries(): readonly string[] {
    this.#countries ??= codesOf(this.mentions);
    return this.#countries;
  }
}

function codesOf(mentions: readonly Fact<'countries'>[]): string[] {
  const codes: string[] = [];
  for (let i = 0; i < mentions.length; i += 1) if (!codes.includes(mentions[i].value.code)) codes.push(mentions[i].value.code);
  return codes;
}

/** Whether the country pays with one of the currencies. */
function paysIn(country: string | null | undefined, codes: readonly string[]): boolean {
  const own = country ? currenciesOf.get(country) : undefined;
  if (own !== undefined) for (let i = 0; i < codes.length; i += 1) if (own.has(codes[i])) return true;
  return false;
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

const EXCLAMATION = 33;
const DOT = 46;
const QUESTION = 63;

/** A full stop with space behind it. "S/. 60" and "Bs. 120" have it too: before a number it ends nothing. */
function endsSentence(page: Page, at: number): boolean {
  const { tokens } = page;
  const unit = tokens.unit[at];
  return (
    (unit === DOT || unit === QUESTION || unit === EXCLAMATION) &&
    (at + 1 >= tokens.count || (tokens.spaced[at + 1] === 1 && tokens.kind[at + 1] !== Kind.Number))
  );
}
