import { currenciesOf, successions } from '../../gazetteer/currency-countries.js';
import type { Basis } from '../../model/fact.js';
import { digitsAt } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import { type Context, sentenceStart } from './context.js';
import type { Sum } from './units.js';

/** The currency of a sum: null where the page leaves it open. */
export interface Resolved {
  readonly currency: string | null;
  readonly basis: Basis;
}

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
  const resolved: Resolved[] = [];
  for (let i = 0; i < sums.length; i += 1) {
    const code = certain[i];
    resolved.push(code === null ? resolveOpen(context, sums, certain, i) : { currency: code, basis: 'stated' });
  }
  return resolved;
}

function resolveOpen(context: Context, sums: readonly Sum[], certain: readonly (string | null)[], i: number): Resolved {
  const sum = sums[i];
  if (sum.unit.best === 'USD' && sum.unit.factor === 1) return dollars(context, sums, certain, i);
  const said =
    byOwner(context, sum) ??
    saidBeside(context, sums, certain, i) ??
    atHome(context, sum) ??
    saidElsewhere(sum, certain, i) ??
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
  const day = context.page.reference ?? lastYear(context.page);
  if (day === null || succession === undefined || day >= succession.since || !codes.includes(succession.old)) return code;
  return succeeded(context, succession.old, codes);
}

/** End of the last year that the text names with a month: a page without a date is of that time. A year alone may be long past. */
function lastYear({ tokens, roles }: Context['page']): string | null {
  let last = 0;
  for (let at = 1; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== Kind.Number || tokens.end[at] - tokens.start[at] !== 4) continue;
    const month =
      roles[at - 1]?.date?.month !== undefined || (tokens.kind[at - 1] === Kind.Word && roles[at - 2]?.date?.month !== undefined); // "marzo de 2015"
    const year = month ? Number(digitsAt(tokens, at)) : 0;
    if (year > last && year < 2100) last = year;
  }
  return last === 0 ? null : `${last}-12-31`;
}

/** Dollars are US dollars unless the page named others and no US dollars; "$" on a Spanish page can be its country's peso. */
function dollars(context: Context, sums: readonly Sum[], certain: readonly (string | null)[], i: number): Resolved {
  const { unit } = sums[i];
  if (unit.kind === 'sign') {
    const peso = pesoOf(context, sums, certain);
    if (peso !== null) return { currency: peso, basis: 'inferred' };
  }
  const others = certain.slice(0, i).filter((code) => code !== null && unit.codes.includes(code) && !PESO_SIGN.includes(code));
  if (others.length > 0 && !certain.includes('USD') && isHome(context, others[others.length - 1]!))
    return { currency: others[others.length - 1], basis: 'inferred' };
  return { currency: 'USD', basis: 'stated' };
}

/** Whether the country that the page is about, where it is known, has that currency. */
function isHome({ page }: Context, code: string): boolean {
  const countries = [page.dateline?.country, page.mainCountry].filter((country) => country && country !== HEAD_OFFICE);
  return countries.length === 0 || countries.some((country) => currenciesIn(country, [code]).length > 0);
}

/** The peso that "$" stands for: the page's country has it, and the page says "pesos", or keeps "US$" apart from "$". */
function pesoOf(context: Context, sums: readonly Sum[], certain: readonly (string | null)[]): string | null {
  const { page } = context;
  if (page.language.code !== 'es') return null;
  const named = certain.find((code) => code !== null && PESO_SIGN.includes(code));
  const local =
    [page.dateline?.country, page.mainCountry].flatMap((country) => currenciesIn(country, PESO_SIGN))[0] ??
    soleCurrency(context, PESO_SIGN);
  if (named !== undefined && (local === undefined || local === null || certain.includes(local) === false)) return local ?? named;
  if (local === undefined || local === null) return null;
  const saysPesos = sums.some(
    (sum, i) => certain[i] === local || (certain[i] === null && sum.unit.best === null && sum.unit.codes.includes(local)),
  );
  const apart = sums.some((sum, i) => certain[i] === 'USD' && sum.unit.kind !== 'word');
  return saysPesos || apart ? local : null;
}

/** The code before that fits the open name, in the same sentence: "50 000 livres" after "£120 000". */
function saidBeside(context: Context, sums: readonly Sum[], certain: readonly (string | null)[], i: number): string | null {
  const floor = sentenceStart(context.page, sums[i].first, SENTENCE);
  for (let at = i - 1; at >= 0 && sums[at].first >= floor; at -= 1) if (fits(sums[i], certain[at])) return certain[at];
  return null;
}

/** The last code before that fits the open name, else the first behind. */
function saidElsewhere(sum: Sum, certain: readonly (string | null)[], i: number): string | null {
  for (let at = i - 1; at >= 0; at -= 1) if (fits(sum, certain[at])) return certain[at];
  return certain.slice(i + 1).find((code) => fits(sum, code)) ?? null;
}

const fits = ({ unit }: Sum, code: string | null): boolean => code !== null && unit.codes.includes(code);

/** By the country of the dateline or the page's main country. */
function atHome({ page }: Context, sum: Sum): string | null {
  const dateline = page.dateline?.country;
  for (const country of [dateline === HEAD_OFFICE ? null : dateline, page.mainCountry]) {
    const [code] = currenciesIn(country, sum.unit.codes);
    if (code !== undefined) return code;
  }
  return null;
}

/** "20 millones de coronas de Suecia": by the country right behind the name. */
function byOwner(context: Context, { unit, end }: Sum): string | null {
  const { tokens } = context.page;
  if (unit.kind !== 'word' || !context.words.of.standsAt(tokens, end)) return null;
  const from = tokens.start[end];
  const owner = context.mentions.find(({ start, value }) => start >= from && start - from < OWNER && value.via === 'name');
  return currenciesIn(owner?.value.code, unit.codes)[0] ?? null;
}

/** Most characters of "de la " before the country of a currency. */
const OWNER = 8;

/** By the countries that the page names. */
function byCountry(context: Context, sum: Sum): string | null {
  const dateline = context.page.dateline?.country;
  return soleCurrency(context, sum.unit.codes) ?? nearest(context, sum) ?? currenciesIn(dateline, sum.unit.codes)[0] ?? null;
}

function currenciesIn(country: string | null | undefined, codes: readonly string[]): string[] {
  const own = country ? currenciesOf.get(country) : undefined;
  return own === undefined ? [] : codes.filter((code) => own.has(code));
}

/** The one currency that fits among those of all countries named on the page; null where two or none do. */
function soleCurrency(context: Context, codes: readonly string[]): string | null {
  const fitting = new Set(context.mentions.flatMap((mention) => currenciesIn(mention.value.code, codes)));
  return fitting.size === 1 ? [...fitting][0] : null;
}

/** Currency of the country that is named nearest to the sum. */
function nearest(context: Context, sum: Sum): string | null {
  const at = context.page.tokens.start[sum.first];
  let best: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const mention of context.mentions) {
    const away = Math.abs(mention.start - at);
    const [code] = away < distance ? currenciesIn(mention.value.code, sum.unit.codes) : [];
    if (code === undefined) continue;
    best = code;
    distance = away;
  }
  return best;
}
