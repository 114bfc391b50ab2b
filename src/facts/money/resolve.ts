import { currenciesOf, successions } from '../../gazetteer/currency-countries.js';
import type { Basis, Via } from '../../model/fact.js';
import { digitsAt } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import { firstFrom, thatBeginsAt } from '../offsets.js';
import { type Context, type Payer, sentenceStart } from './context.js';
import type { Sum } from './units.js';

/** The currency of a sum: null where the page leaves it open. */
export interface Resolved {
  readonly currency: string | null;
  readonly basis: Basis;
}

const DOT = 46;
/** Head office: a page dated from there is seldom about it, so its francs come last. */
const HEAD_OFFICE = 'CH';
/** Tokens that a sentence with several sums can have before the last of them. */
const SENTENCE = 60;
const OLD_CODES = new Set(successions.map(({ old }) => old));
const PESO_SIGN = 'MXN COP ARS CLP UYU DOP CUP'.split(' ');

/** Currencies of all sums of a page, in order: those named in full first, then the open ones by their company. */
export function resolveAll(context: Context, sums: readonly Sum[]): Resolved[] {
  const certain: (string | null)[] = [];
  for (let i = 0; i < sums.length; i += 1) certain.push(certainCode(context, sums[i]));
  const named = new Named(certain);
  const resolved: Resolved[] = [];
  for (let i = 0; i < sums.length; i += 1) {
    const code = certain[i];
    resolved.push(code === null ? resolveOpen(context, sums, named, i) : { currency: code, basis: 'stated' });
    if (code !== null) named.pass(code, i);
  }
  return resolved;
}

/** The codes of the sums whose words name one: kept by code, since a page can be nothing but open sums that all ask for the others. */
class Named {
  /** In the order of their first sums. */
  readonly #codes = new Set<string>();
  /** The last sum of each, among those that were passed. */
  readonly #last = new Map<string, number>();

  /** @param certain of all sums, in order */
  constructor(readonly certain: readonly (string | null)[]) {
    for (let i = 0; i < certain.length; i += 1) if (certain[i] !== null) this.#codes.add(certain[i]!);
  }

  /** Tells that the sum at `i` stands before those asked for from now on. */
  pass(code: string, i: number): void {
    this.#last.set(code, i);
  }

  has(code: string): boolean {
    return this.#codes.has(code);
  }

  /** The first of all on the page that is one of the codes. */
  firstOf(codes: readonly string[]): string | null {
    for (const code of this.#codes) if (codes.includes(code)) return code;
    return null;
  }

  /** The last before the sum in hand that is one of the codes, and none of `except`. */
  lastOf(codes: readonly string[], except: readonly string[] = []): string | null {
    let found: string | null = null;
    let last = -1;
    for (const [code, place] of this.#last) {
      if (place < last || !codes.includes(code) || except.includes(code)) continue;
      found = code;
      last = place;
    }
    return found;
  }
}

function resolveOpen(context: Context, sums: readonly Sum[], named: Named, i: number): Resolved {
  const sum = sums[i];
  if (sum.unit.best === 'USD' && sum.unit.factor === 1) return dollars(context, sums, named, i);
  const said =
    byOwner(context, sum) ??
    saidBeside(context, sums, named.certain, i) ??
    byGiver(context, sums, i) ??
    bySetting(context, sum) ??
    atHome(context, sum) ??
    saidElsewhere(sum, named) ??
    byCountry(context, sum);
  if (said !== null) return { currency: succeeded(context, said, sum.unit.codes), basis: 'inferred' };
  return { currency: sum.unit.best, basis: 'inferred' };
}

/** The code, where the words name one (or one that took over another's name). */
function certainCode(context: Context, sum: Sum): string | null {
  const { codes } = sum.unit;
  if (codes.length === 1) return codes[0];
  let current: string | null = null;
  for (let i = 0; i < codes.length; i += 1) {
    if (OLD_CODES.has(codes[i])) continue;
    if (current !== null) return null;
    current = codes[i];
  }
  return current === null ? null : succeeded(context, current, codes);
}

/** The code that bore the name at the page's date. */
function succeeded(context: Context, code: string, codes: readonly string[]): string {
  const succession = successions.find((one) => one.code === code);
  if (succession === undefined) return code;
  const day = context.page.reference ?? lastYear(context);
  if (day === null || day >= succession.since || !codes.includes(succession.old)) return code;
  return succeeded(context, succession.old, codes);
}

/** End of the last year that the text names with a month: a page without a date is of that time. A year alone may be long past. */
function lastYear(context: Context): string | null {
  if (context.lastYear === undefined) context.lastYear = readLastYear(context.page);
  return context.lastYear;
}

function readLastYear({ tokens, roles, starts }: Context['page']): string | null {
  let last = 0;
  for (const at of starts.dates) {
    if (at === 0 || tokens.kind[at] !== Kind.Number || tokens.end[at] - tokens.start[at] !== 4) continue;
    const month =
      roles[at - 1]?.date?.month !== undefined || (tokens.kind[at - 1] === Kind.Word && roles[at - 2]?.date?.month !== undefined); // "marzo de 2015"
    const year = month ? digitsAt(tokens, at) : 0;
    if (year > last && year < 2100) last = year;
  }
  return last === 0 ? null : `${last}-12-31`;
}

/** Dollars are US dollars unless the page named others, and neither US dollars nor dollars alone before them; "$" on a Spanish page can be its country's peso. */
function dollars(context: Context, sums: readonly Sum[], named: Named, i: number): Resolved {
  if (sums[i].unit.kind === 'sign' && context.peso === undefined) context.peso = pesoOf(context, sums, named);
  const peso = sums[i].unit.kind === 'sign' ? context.peso! : null;
  if (peso !== null) return { currency: peso, basis: 'inferred' };
  const other = named.lastOf(sums[i].unit.codes, PESO_SIGN);
  if (other !== null && !named.has('USD') && isHome(context, other) && byGiver(context, sums, i) !== 'USD')
    return keepsApart(context, sums, named.certain, other)
      ? { currency: 'USD', basis: 'inferred' }
      : { currency: other, basis: 'inferred' };
  return { currency: 'USD', basis: 'stated' };
}

/** "45 dollars a visit; a doctor asks for 350 Surinamese dollars": whether a sum in dollars alone stands before the first of `other`, which tells it no more. */
function keepsApart(context: Context, sums: readonly Sum[], certain: readonly (string | null)[], other: string): boolean {
  for (let i = 0, first = certain.indexOf(other); i < first; i += 1) {
    const { unit, number } = sums[i];
    const isPlain = certain[i] === null && unit.best === 'USD' && unit.factor === 1 && unit.codes.includes(other);
    if (
      isPlain &&
      byGiver(context, sums, i) !== 'USD' &&
      !sums.some((sum, at) => certain[at] === other && sum.number.value === number.value)
    )
      return true;
  }
  return false;
}

/** Whether the country that the page is about, where it is known, has that currency. */
function isHome({ page }: Context, code: string): boolean {
  const countries = [page.dateline?.country, page.mainCountry].filter((country) => country && country !== HEAD_OFFICE);
  return countries.length === 0 || countries.some((country) => currencyIn(country, [code]) !== null);
}

/** The peso that "$" stands for: the page's country has it, and the page says "pesos", or keeps "US$" apart from "$". */
function pesoOf(context: Context, sums: readonly Sum[], named: Named): string | null {
  const { page } = context;
  if (page.language.code !== 'es') return null;
  const peso = named.firstOf(PESO_SIGN);
  const home = currencyIn(page.dateline?.country, PESO_SIGN) ?? currencyIn(page.mainCountry, PESO_SIGN);
  const isAway = home === null && peso === null && page.dateline?.country && page.dateline.country !== HEAD_OFFICE; // of a page from Tegucigalpa, "$" is no peso of Mexico
  const local = isAway ? null : (home ?? soleCurrency(context, PESO_SIGN));
  if (peso !== null && (local === null || !named.has(local))) return local ?? peso;
  return local !== null && isPesoMeant(context, sums, named.certain, local, home !== null) ? local : null;
}

/** Whether the page says "pesos", or keeps "US$" (at home "dólares" too) apart from "$". */
function isPesoMeant(context: Context, sums: readonly Sum[], certain: readonly (string | null)[], peso: string, isHome: boolean): boolean {
  for (let i = 0; i < sums.length; i += 1) {
    const { unit } = sums[i];
    if (certain[i] === peso || (certain[i] === 'USD' && unit.kind !== 'word')) return true;
    if (isHome && ((unit.kind === 'word' && unit.best === 'USD') || isNational(context, sums[i].end))) return true;
    if (certain[i] === null && unit.best === null && unit.codes.includes(peso)) return true;
  }
  return false;
}

/** "$350.00 M.N.", "$300 MN": what is written of the home currency behind its sign. */
function isNational({ page: { tokens, language } }: Context, at: number): boolean {
  const { national } = language.money;
  const word = tokens.word[at]?.text;
  if (national === undefined || word === undefined) return false;
  return national.includes(tokens.unit[at + 1] === DOT ? word + (tokens.word[at + 2]?.text ?? '') : word);
}

/** The code before that fits the open name, in the same sentence: "50 000 livres" after "£120 000". */
function saidBeside(context: Context, sums: readonly Sum[], certain: readonly (string | null)[], i: number): string | null {
  const floor = sentenceStart(context.page, sums[i].first, SENTENCE);
  for (let at = i - 1; at >= 0 && sums[at].first >= floor; at -= 1)
    if (fits(sums[i], certain[at])) return namedBetween(context, sums[at].end, sums[i]) ?? certain[at];
  return null;
}

/** "DKK 9,460 and a Norwegian one 10,500 kroner", "KES 300, while Tanzania asks for 8,000 shillings": by a country of its own before the sum, which is no object of the words before it ("2,000 riyals to reach Yemen"). */
function namedBetween({ page, mentions }: Context, from: number, sum: Sum, only?: Via): string | null {
  const { tokens, roles } = page;
  for (let at = sum.first - 1; at > from; at -= 1) {
    if (roles[at]?.place !== true) continue;
    const closed = roles[at - 1]?.closed;
    if (closed === 'determiners' && roles[at - 2]?.closed === 'prepositions') continue; // "hecha en la India"
    if ((closed === 'prepositions' && !goesOnFrom(page, at + 1)) || (closed === undefined && tokens.kind[at - 1] === Kind.Word)) continue;
    const named = thatBeginsAt(mentions, tokens.start[at]);
    if (only !== undefined && (named?.value.via !== only || named.end < tokens.end[at])) continue;
    const code = named === undefined || named.value.via === 'city' ? null : currencyIn(named.value.code, sum.unit.codes);
    if (code !== null) return code;
  }
  return null;
}

const COMMA = 44;

/** "by Norway, with 3.4 million kroner", "by Sweden, which has put in": a comma at `at`, and what goes on with the one named before it. */
const goesOnFrom = ({ tokens, roles }: Context['page'], at: number): boolean =>
  tokens.unit[at] === COMMA && (roles[at + 1]?.closed === 'prepositions' || roles[at + 1]?.closed === 'pronouns');

/** Tokens from who gives to the sum: "la Suède a encore promis". */
const GIVES = 8;

/** "La Norvège offre 3 millions de couronnes et la Suède 2 millions de couronnes": by the country named before the sum, in its sentence and behind the sum before. */
function byGiver(context: Context, sums: readonly Sum[], i: number): string | null {
  if (sums[i].unit.kind !== 'word') return null;
  const { first } = sums[i];
  const floor = Math.max(i > 0 ? sums[i - 1].end - 1 : -1, sentenceStart(context.page, first, GIVES) - 1);
  return namedBetween(context, floor, sums[i], 'name');
}

/** The last code before that fits the open name, else the first behind. */
const saidElsewhere = ({ unit }: Sum, named: Named): string | null => named.lastOf(unit.codes) ?? named.firstOf(unit.codes);

const fits = ({ unit }: Sum, code: string | null): boolean => code !== null && unit.codes.includes(code);

/** "En Sri Lanka levantará barracas a 35.000 rupias": by the country with which the sentence begins, behind a preposition, where no other place that pays with one follows. */
function bySetting({ page, mentions }: Context, sum: Sum): string | null {
  const { tokens, roles } = page;
  const first = sentenceStart(page, sum.first, SENTENCE);
  const closed = roles[first]?.closed;
  if (closed !== 'prepositions' && closed !== 'determiners') return null;
  const start = tokens.start[roles[first + 1]?.closed === 'determiners' ? first + 2 : first + 1];
  const at = firstFrom(mentions, start);
  if (mentions[at]?.start !== start || mentions[at].value.via !== 'name') return null;
  const end = tokens.start[sum.first];
  for (let next = at + 1; next < mentions.length && mentions[next].start < end; next += 1)
    if (currencyIn(mentions[next].value.code, sum.unit.codes) !== null) return null; // "In Yemen …, until his uncle in Jeddah sent"
  return currencyIn(mentions[at].value.code, sum.unit.codes);
}

/** By the country of the dateline or the page's main country. */
function atHome({ page }: Context, sum: Sum): string | null {
  const dateline = page.dateline?.country;
  const { codes } = sum.unit;
  return currencyIn(dateline === HEAD_OFFICE ? null : dateline, codes) ?? currencyIn(page.mainCountry, codes);
}

/** "20 millones de coronas de Suecia", "5,000 shillings in Uganda": by the country right behind the name. */
function byOwner(context: Context, { unit, end }: Sum): string | null {
  const { tokens, language } = context.page;
  const isIn = () => tokens.word[end] !== undefined && language.dates.within.includes(tokens.word[end]!.fold);
  if (unit.kind !== 'word' || (!context.words.of.standsAt(tokens, end) && !isIn())) return null;
  const from = tokens.start[end];
  for (let k = firstFrom(context.mentions, from); k < context.mentions.length && context.mentions[k].start - from < OWNER; k += 1) {
    const { code, via } = context.mentions[k].value;
    if (via === 'name') return currencyIn(code, unit.codes);
  }
  return null;
}

/** Most characters of "de la " before the country of a currency. */
const OWNER = 8;

/** By the countries that the page names. */
function byCountry(context: Context, sum: Sum): string | null {
  const dateline = context.page.dateline?.country;
  const { codes } = sum.unit;
  return soleCurrency(context, codes) ?? nearest(context, sum) ?? currencyIn(dateline, codes);
}

/** The first of the codes that the country pays with. */
function currencyIn(country: string | null | undefined, codes: readonly string[]): string | null {
  const own = country ? currenciesOf.get(country) : undefined;
  if (own !== undefined) for (let i = 0; i < codes.length; i += 1) if (own.has(codes[i])) return codes[i];
  return null;
}

/** The one currency that fits among those of all countries named on the page; null where two or none do. */
function soleCurrency(context: Context, codes: readonly string[]): string | null {
  let sole: string | null = null;
  for (const country of context.countries()) {
    const own = currenciesOf.get(country);
    for (let i = 0; own !== undefined && i < codes.length; i += 1) {
      if (codes[i] === sole || !own.has(codes[i])) continue;
      if (sole !== null) return null;
      sole = codes[i];
    }
  }
  return sole;
}

/** Currency of the country that is named nearest to the sum; of two as near, of the one before it. */
function nearest(context: Context, sum: Sum): string | null {
  const at = context.page.tokens.start[sum.first];
  const payers = payersWith(context, sum.unit.codes);
  const next = firstFrom(payers, at);
  if (next === 0) return payers[0]?.code ?? null;
  return next === payers.length || at - payers[next - 1].start <= payers[next].start - at ? payers[next - 1].code : payers[next].code;
}

/** The mentions of countries that pay with one of the currencies, looked for once. */
function payersWith({ mentions, payers }: Context, codes: readonly string[]): readonly Payer[] {
  let found = payers.get(codes);
  if (found === undefined) {
    found = mentions.flatMap(({ start, value }) => {
      const code = currencyIn(value.code, codes);
      return code === null ? [] : [{ start, code }];
    });
    payers.set(codes, found);
  }
  return found;
}
