import { currenciesOf } from '../../gazetteer/currency-countries.js';
import { adjectiveFirst } from '../../gazetteer/word-order.js';
import type { MoneyWords } from '../../model/language-pack.js';
import { fold } from '../../text/characters.js';
import type { Lexicon } from '../../text/lexicon.js';
import { perLanguage } from '../../text/per-language.js';
import { Case, Kind } from '../../text/tokens.js';
import { firstFrom } from '../offsets.js';
import { oncePerPage } from '../once-per-page.js';
import { type Context, sentenceEnd, sentenceStart } from './context.js';
import type { Sum } from './units.js';

/** How many tokens around a sum are asked what it is. */
const REACH_LEFT = 16;
const REACH_RIGHT = 8;

/** No people that a currency is named after counts more: "4.200 millones de guaraníes", against 12 million bolivianos. */
const MOST_PEOPLE = 2e7;

type Sense = 'cost' | 'goods' | 'people';
const SENSES: readonly Sense[] = ['people', 'goods', 'cost'];

/** Whether a sum whose unit has another reading ("300 bolivianos", "1 200 livres scolaires") is money. `beside`: another sum stands next to it. */
export function isMoney(context: Context, sum: Sum, beside: boolean): boolean {
  switch (sum.unit.doubt) {
    case null:
      return !isFund(context, sum);
    case 'goods':
      return isPounds(context, sum, beside);
    case 'people':
      return beside || sum.number.value > MOST_PEOPLE || isInSmall(context, sum) || senseBefore(context, sum) === 'cost';
    case 'thing':
      return isNamedCoin(context, sum, beside);
  }
}

/** "1,650 afghanis": in a language that writes peoples with a capital. */
const isInSmall = ({ page: { tokens, language } }: Context, { end }: Sum): boolean =>
  adjectiveFirst.has(language.code) && tokens.word[end - 1]?.case === Case.Lower;

/** Pounds are money unless the words around are about weights or books. */
function isPounds(context: Context, sum: Sum, beside: boolean): boolean {
  const { tokens, roles, language, lexicon } = context.page;
  if (isCompared(context, sum.end)) return true;
  if (!beside && isAbroad(context, sum)) return false;
  const cost = senseBefore(context, sum) === 'cost';
  const next = tokens.word[sum.end]?.fold;
  if (context.words.of.standsAt(tokens, sum.end) && tokens.kind[sum.end + 1] === Kind.Word) {
    const owned = roles[sum.end + 1]?.closed === 'determiners' ? tokens.word[sum.end + 2] : undefined; // "150 000 livres de leur salaire"
    const sense = senseOf(lexicon, (owned ?? tokens.word[sum.end + 1]!).fold);
    if (sense !== null || owned === undefined) return sense === 'cost';
  }
  const noun = tokens.kind[sum.end] === Kind.Word && !roles[sum.end]?.closed && roles[sum.end]?.number === undefined;
  if (noun && (!adjectiveFirst.has(language.code) || senseOf(lexicon, next!) === 'goods')) return false;
  return cost || beside || (!hasSense(context, sum, 'goods') && tokens.unit[sum.end - 2] !== 45);
}

/** A few "livres" on a page of countries of which none pays with pounds: books. */
const isAbroad = (context: Context, { number, unit }: Sum): boolean =>
  number.magnitude < 1000 &&
  context.page.language.statistics.noun.head === 'first' &&
  context.countries().length > 0 &&
  !context.paysWith(unit.codes);

/** "dos soles", "coronas": a price, a sum beside it, or digits on a page of the country, with no noun of their own behind. */
function isNamedCoin(context: Context, sum: Sum, beside: boolean): boolean {
  const { tokens, roles } = context.page;
  const next = tokens.word[sum.end];
  const qualified =
    next !== undefined && (context.words.of.holds(next) || (!roles[sum.end]?.closed && roles[sum.end]?.number === undefined));
  if (qualified && sum.number.magnitude >= 1000 && isOwned(context, sum)) return true;
  const sense = senseBefore(context, sum);
  if (beside || sense === 'cost') return !qualified || sense === 'cost';
  if (qualified || hasSense(context, sum, 'goods')) return false;
  if (sum.number.magnitude >= 1000) return roles[sum.end]?.closed !== 'determiners'; // "two million won the prize"
  return sum.number.form === 'digits' && sum.number.value >= 5 && context.paysWith(sum.unit.codes);
}

/** "20 millones de coronas de Suecia": the country that pays with them right behind. */
function isOwned(context: Context, { unit, end }: Sum): boolean {
  const from = context.page.tokens.end[end];
  const k = firstFrom(context.mentions, from);
  const own =
    k < context.mentions.length && context.mentions[k].start - from < 5 ? currenciesOf.get(context.mentions[k].value.code) : undefined;
  return own !== undefined && unit.codes.some((code) => own.has(code));
}

/** CHF is a fund where the page says so, and then money only with an amount and no article: "du CHF 2013" is none. */
function isFund(context: Context, sum: Sum): boolean {
  if (sum.unit.kind !== 'code') return false;
  const { page } = context;
  const behind = sum.number.first === sum.first;
  const article = sum.first > 0 && page.roles[sum.first - 1]?.closed === 'determiners';
  if (!article && !(behind && sum.number.plain)) return false;
  return namedFunds(page).has(sum.unit.codes[0]);
}

/** Codes of the funds that a page names. */
const namedFunds = oncePerPage(
  ({ language, text }): ReadonlySet<string> =>
    new Set(Object.keys(language.money.funds).filter((code) => language.money.funds[code].some((name) => text.includes(name)))),
);

/** "80 000 livres de moins qu'en 2009": compared with another sum. */
function isCompared(context: Context, at: number): boolean {
  const { tokens, language } = context.page;
  return language.money.compared.some(
    (phrase) => fold(tokens.text.slice(tokens.start[at] ?? tokens.text.length, (tokens.start[at] ?? 0) + phrase.length)) === fold(phrase),
  );
}

/** What the nearest telling word before the sum, in its sentence, is about. */
function senseBefore(context: Context, sum: Sum): Sense | null {
  const { page } = context;
  const floor = sentenceStart(page, sum.first, REACH_LEFT);
  for (let at = sum.first - 1; at >= floor; at -= 1) {
    const sense = senseAt(page, at);
    if (sense !== null) return sense;
  }
  return null;
}

function hasSense(context: Context, sum: Sum, sense: Sense): boolean {
  const { page } = context;
  const from = sentenceStart(page, sum.first, REACH_LEFT);
  const to = sentenceEnd(page, sum.end, REACH_RIGHT);
  for (let at = from; at < to; at += 1) if (senseAt(page, at) === sense) return true;
  return false;
}

/** What a word is about; words of numbers are about nothing (pt "milhões" is no maize). */
function senseAt({ tokens, roles, lexicon }: Context['page'], at: number): Sense | null {
  const word = tokens.word[at];
  return word === undefined || roles[at]?.number !== undefined ? null : senseOf(lexicon, word.fold);
}

/** Beginnings of words by their first two letters, folded. */
type Beginnings = ReadonlyMap<string, readonly (readonly [string, Sense])[]>;
const beginnings = perLanguage(({ pack }) => byLetters(pack.money));

function senseOf(lexicon: Lexicon, word: string): Sense | null {
  const starts = beginnings(lexicon).get(word.slice(0, 2));
  return starts?.find(([start]) => word.startsWith(start))?.[1] ?? null;
}

function byLetters(words: MoneyWords): Beginnings {
  const table = new Map<string, (readonly [string, Sense])[]>();
  for (const sense of SENSES) {
    for (const start of words[sense].map(fold)) {
      const key = start.slice(0, 2);
      const list = table.get(key);
      if (list === undefined) table.set(key, [[start, sense]]);
      else list.push([start, sense]);
    }
  }
  return table;
}
