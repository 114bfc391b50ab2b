import { type HighEnd, rangeAmount, rangeEnd } from '../../text/amounts.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { isPossessive, Kind } from '../../text/tokens.js';
import { type Context, sentenceStart } from './context.js';
import { countsNothing } from './range.js';
import { type ReadSum, single, sumOf } from './sum.js';
import { isYearLike } from './units.js';

const COMMA = 44;
const SEMICOLON = 59;

const LEFT_OUT = 'price-left-out';

/** How far back, in tokens, a sum lends its currency to a price. */
const LENT = 40;

/** Tokens between a verb of paying and its price: "sold my cousin for", "cost some". */
const PRICED = 6;

/** "She was owed 700.", "sold his cousin for seven hundred", "cost USD 410 in April, against 288": a price by its verb, in the currency of the sum before. */
export function priceLeftOut(context: Context, number: NumberPhrase, last: ReadSum): ReadSum[] | null {
  const { page } = context;
  const prices = page.language.money.prices;
  if (prices === undefined || last.unit.factor < 1 || number.first - last.amount.end > LENT) return null;
  const comparable = number.value >= last.number.value / PRICE_SPREAD && number.value <= last.number.value * PRICE_SPREAD;
  if (!comparable || number.short !== null || number.glued !== null || isYearLike(number)) return null;
  const range = rangeEnd(page, number, number.first, number.end, AS_SAID);
  if (!isBarePrice(context, range?.number ?? number)) return null;
  for (let at = last.amount.end; at < number.first; at += 1) if (page.tokens.kind[at] === Kind.Break) return null;
  const amount = range === null ? null : rangeAmount(page, number, range);
  if (!isPriced(context, amount?.first ?? number.first, last)) return null;
  if (amount === null) return [single(context, { unit: last.unit, number, first: number.first, end: number.end }, LEFT_OUT)];
  return [sumOf(last.unit, number, amount.first, amount, LEFT_OUT)];
}

/** The second number of a range with nothing of its own. */
const AS_SAID: HighEnd = { start: (at) => at, number: (high) => high };

/** How many times a price may be another that lends it its currency. */
const PRICE_SPREAD = 50;

/** Nothing that could be counted behind: a sign, the end, or a preposition other than "of". */
function isBarePrice(context: Context, number: NumberPhrase): boolean {
  const { tokens, roles, lexicon } = context.page;
  const word = tokens.word[number.end];
  if (word === undefined) return countsNothing(context, number) || tokens.unit[number.end] === COMMA;
  if (roles[number.end]?.article === true) return lexicon.statistics.durations.match(tokens, number.end + 1) !== null; // "2,500 a month"
  if (number.value <= ROUND || roles[number.end]?.closed !== 'prepositions') return false;
  return !context.words.of.holds(word) || roles[number.end + 1]?.date?.month !== undefined; // "los 900 de febrero"
}

/** Least price that a preposition may follow: "paid two in" may count anything. */
const ROUND = 20;

/** A verb of paying before the number, but for words that qualify it; "for" and "against" ask for a sale or a price before them. */
function isPriced(context: Context, first: number, last: ReadSum): boolean {
  const { tokens, language, lexicon, roles } = context.page;
  const { verbs, sales, sellsFor, against, nouns, subjects } = language.money.prices!;
  let at = first - 1;
  while (at > last.amount.end && (roles[at]?.closed === 'adverbs' || lexicon.qualifiersBefore.match(tokens, at) !== null)) at -= 1;
  const word = tokens.word[at]?.fold ?? '';
  if (verbs.includes(word)) return true;
  if (last.unit.doubt !== null) return false;
  if (isGapped(context, at, last)) return true;
  if (against.includes(word) || isAgainst(context, at)) return sentenceStart(context.page, first, LENT) <= last.amount.end;
  if (isOfPrice(context, at, subjects)) return true;
  if (context.words.of.standsAt(tokens, at)) return nouns.includes(tokens.word[at - 1]?.fold ?? '');
  if (!sellsFor.includes(word)) return false;
  for (let back = at - 1; back > at - PRICED && tokens.kind[back] === Kind.Word; back -= 1)
    if (sales.includes(tokens.word[back]!.fold)) return true;
  return false;
}

/** Words between "la deuda" and "era de tres mil". */
const NAMED = 6;

/** "la deuda del bote era de tres mil", "the rent is 300": the verb before the number, and a noun of prices before that. */
function isOfPrice(context: Context, at: number, nouns: readonly string[]): boolean {
  const { tokens, roles } = context.page;
  const verb = context.words.of.standsAt(tokens, at) ? at - 1 : at;
  if (roles[verb]?.closed !== 'auxiliaries') return false;
  for (let back = verb - 1; back > verb - NAMED && tokens.kind[back] === Kind.Word; back -= 1)
    if (nouns.includes(tokens.word[back]!.fold)) return true;
  return false;
}

/** "frente a los 900 de febrero": words of more than one, before an article too. */
function isAgainst({ page }: Context, at: number): boolean {
  const { againstPhrases } = page.language.money.prices!;
  if (againstPhrases === undefined) return false;
  const end = page.roles[at]?.closed === 'determiners' ? at : at + 1;
  for (const phrase of againstPhrases) if (endsWith(page, phrase, end)) return true;
  return false;
}

/** Whether the folded words of `phrase` stand before token `end`. */
function endsWith({ tokens }: Context['page'], phrase: readonly string[], end: number): boolean {
  for (let k = 0; k < phrase.length; k += 1) if (tokens.word[end - phrase.length + k]?.fold !== phrase[k]) return false;
  return true;
}

/** Words of "a day's work" between the article and the price. */
const GAPPED = 5;

/** "a shave is 500 pounds, a haircut 800": the verb is that of the clause before, in the same sentence; "the youngest 12" is an age. */
function isGapped(context: Context, before: number, last: ReadSum): boolean {
  const { tokens, roles, lexicon } = context.page;
  if (lexicon.statistics.individuals.standsAt(tokens, before) || lexicon.statistics.individuals.standsAt(tokens, before - 1)) return false;
  const comma = context.page.language.statistics.noun.head === 'first' && tokens.unit[before] === COMMA ? 1 : 0; // "y el de bus, 25"
  if (comma > 0 && tokens.unit[context.page.numbers.startingAt(before + 1)?.end ?? before] === COMMA) return false; // "les enfants, 12, dorment"
  let at = before - comma;
  while (at > before - GAPPED && at > last.amount.end && tokens.word[at] !== undefined) {
    if (isPossessive(tokens, at - 1)) at -= 2;
    else if (roles[at]?.closed === undefined || (comma > 0 && context.words.of.standsAt(tokens, at))) at -= 1;
    else break;
  }
  if (at === before - comma || roles[at]?.closed !== 'determiners') return false;
  const joined = tokens.unit[at - 1] === COMMA || (comma > 0 && tokens.unit[at - 1] === SEMICOLON) || roles[at - 1]?.numberAnd === true;
  return joined && sentenceStart(context.page, at, LENT) <= last.amount.first;
}
