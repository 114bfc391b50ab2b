import { type HighEnd, mayJoin, qualifierBefore, rangeAmount, rangeEnd } from '../../text/amounts.js';
import { isApostrophe } from '../../text/characters.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Case, isPossessive, Kind } from '../../text/tokens.js';
import { countsNone, endsClause, isCircumstance } from '../clause-end.js';
import { isAuxiliary } from '../page.js';
import { looksPlural } from '../statistics/noun.js';
import { Form, formsAt } from '../statistics/word-forms.js';
import { type Context, sentenceStart } from './context.js';
import { isMoney } from './doubt.js';
import { countsNothing } from './range.js';
import { type ReadSum, single, sumOf } from './sum.js';
import { isYearLike } from './units.js';
import type { PriceWords } from './words.js';

const COMMA = 44;
const OPEN = 40;
const CLOSE = 41;
const SEMICOLON = 59;

const LEFT_OUT = 'price-left-out';

/** How far back, in tokens, a sum lends its currency to a price. */
const LENT = 40;

/** Tokens between a verb of paying and its price: "sold my cousin for", "cost some". */
const PRICED = 6;

/** "She was owed 700.", "sold his cousin for seven hundred", "coûte 12 000 francs, contre 8 500 en mars": a price by its verb, in the currency of the sum before. */
export function priceLeftOut(context: Context, number: NumberPhrase, last: ReadSum): ReadSum[] | null {
  const { page } = context;
  const { prices } = context.words;
  if (prices === null || last.unit.factor < 1 || number.first - last.amount.end > LENT) return null;
  if (!isComparable(number, last) || number.short !== null || number.glued !== null || isYearLike(number)) return null;
  if (number.form === 'collective') return null; // "les muletiers, une vingtaine"
  const range = rangeEnd(page, number, number.first, number.end, AS_SAID);
  if (!isBarePrice(context, range?.number ?? number, last)) return null;
  for (let at = last.amount.end; at < number.first; at += 1) if (page.tokens.kind[at] === Kind.Break) return null;
  const amount = range === null ? null : rangeAmount(page, number, range);
  const { end } = range?.number ?? number;
  const behind = page.lexicon.statistics.others.match(page.tokens, end)?.to ?? end; // "et 300 de plus par enfant"
  if (!isPriced(context, prices, amount?.first ?? number.first, last, behind)) return null;
  if (last.unit.doubt !== null && !isMoney(context, last, false)) return null;
  if (amount === null) return [single(context, { unit: last.unit, number, first: number.first, end: number.end }, LEFT_OUT)];
  return [sumOf(last.unit, number, amount.first, amount, LEFT_OUT)];
}

const isComparable = ({ value }: NumberPhrase, last: ReadSum): boolean =>
  value >= last.number.value / PRICE_SPREAD && value <= last.number.value * PRICE_SPREAD;

/** Whether the number, or a range that begins with it, ends as a price does, and is no sum of another order. */
export const mayBePrice = (context: Context, number: NumberPhrase, last: ReadSum): boolean =>
  isComparable(number, last) && (isBarePrice(context, number, last) || mayJoin(context.page, number.first, number.end));

/** The second number of a range with nothing of its own. */
const AS_SAID: HighEnd = { start: (at) => at, number: (high) => high };

/** How many times a price may be another that lends it its currency. */
const PRICE_SPREAD = 50;

/** Nothing that could be counted behind: a sign, the end, or a preposition other than "of". */
function isBarePrice(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { page } = context;
  const { tokens, roles, lexicon } = page;
  const word = tokens.word[number.end];
  if (word === undefined) return countsNothing(context, number) || tokens.unit[number.end] === COMMA;
  if (lexicon.statistics.percent.match(tokens, number.end) !== null) return false;
  if (roles[number.end]?.closed === 'adverbs' || lexicon.dates.every.match(tokens, number.end) !== null) return true; // "600 aujourd'hui", "600 each"
  const more = lexicon.statistics.others.match(tokens, number.end)?.to ?? number.end; // "3 000 de plus", "150 more"
  if (more > number.end && (tokens.kind[more] !== Kind.Word || roles[more]?.closed === 'prepositions')) return true;
  if (roles[number.end]?.closed === 'conjunctions')
    return tokens.kind[number.end + 1] === Kind.Word && page.numbers.startingAt(number.end + 1) === null; // "pagó 1.500 y debe"
  if (roles[number.end]?.closed !== 'prepositions' && isCircumstance(page, number.end)) return true; // "150 el lunes"
  if (roles[number.end]?.article === true) return lexicon.statistics.durations.match(tokens, number.end + 1) !== null; // "2,500 a month"
  const dated = number.value > LAST_DAY && roles[number.end + 1]?.date?.month !== undefined; // "los 900 de febrero", not "a partir del 1 de julio"
  if (word === tokens.word[last.amount.end] && context.words.of.holds(word) && isOneThing(page, number.end + 1)) return true; // "90 dólares de alquiler y 20 de luz"
  const may = number.value > ROUND || tokens.unit[number.first - 1] === OPEN || (number.form === 'digits' && last.number.value <= ROUND);
  return may && isJoinedAs(page, number.end, last) && (dated || !context.words.of.holds(word));
}

/** A preposition, or the article that stands behind the sum before too: "2.000 dólares al primero y 3.500 al segundo", "40 euros el kilo y 90 el saco". */
const isJoinedAs = ({ tokens, roles }: Context['page'], at: number, last: ReadSum): boolean =>
  roles[at]?.closed === 'prepositions' || (roles[at]?.closed === 'determiners' && tokens.word[at] === tokens.word[last.amount.end]);

/** "luz", "rent": a noun in the singular, and nothing behind it that a preposition does not part. */
const isOneThing = (page: Context['page'], at: number): boolean =>
  page.tokens.word[at]?.case === Case.Lower && page.roles[at]?.closed === undefined && !looksPlural(page, at);

/** Least price that a preposition may follow: "paid two in" may count anything. */
const ROUND = 20;
const LAST_DAY = 31;

/** A verb of paying before the number, but for words that qualify it; "for" and "against" ask for a sale or a price before them. */
function isPriced(context: Context, words: PriceWords, first: number, last: ReadSum, end: number): boolean {
  const { tokens, lexicon, roles } = context.page;
  let at = first - 1;
  while (
    at > last.amount.end &&
    (roles[at]?.closed === 'adverbs' ||
      lexicon.qualifiersBefore.match(tokens, at) !== null ||
      lexicon.statistics.others.match(tokens, at) !== null)
  )
    at -= 1; // "por valor de otros 7.500"
  const whom = roles[at]?.closed === 'pronouns' || lexicon.dates.possessives.standsAt(tokens, at);
  if (whom && words.verbs.standsAt(tokens, roles[at - 1]?.closed === 'adverbs' ? at - 2 : at - 1)) return true; // "costs her 300", "ne vaut plus que 300"
  if (isAtTimes(context, first, last, end) || isLater(context, words, first, last)) return true;
  if (words.verbs.standsAt(tokens, at) || isGapped(context, at, last, end) || isParallel(context, at, last, end)) return true;
  const comma = (qualifierBefore(context.page, first)?.first ?? first) - 1;
  if (tokens.unit[comma] === COMMA && comma > last.amount.end && isOfThose(context, comma, last, end)) return true;
  if (tokens.unit[at] === OPEN && at === last.amount.end) return roles[end]?.closed === 'prepositions'; // "18 dollars (12 pour les étudiants)"
  if (at === last.amount.end && roles[at]?.rangeTo === true && lexicon.changeOpeners.standsAt(tokens, last.amount.first - 1)) return true; // "de 40 dollars à 65"
  const falls = lexicon.changeOpeners.standsAt(tokens, at) && roles[last.amount.first - 1]?.rangeTo === true;
  if (falls && at - last.amount.end <= PER) return true; // "fell to 40 dollars a day from 65"
  if (isAlike(context, at, last, end) || isReceived(context, at, last)) return true;
  if (last.rule === LEFT_OUT && roles[at]?.numberAnd === true) return sentenceStart(context.page, first, LENT) <= last.amount.first; // "8 500 en mars et 7 000 en mai"
  if (isOfPrice(context, words, at)) return true;
  const article = roles[at]?.closed === 'determiners' ? 1 : 0; // "frente a los 900 de febrero"
  if (words.against.standsAt(tokens, at) || lexicon.statistics.comparing.match(tokens, at - article) !== null)
    return sentenceStart(context.page, first, LENT) <= last.amount.end && !countsBetween(context.page, last.amount.end, first);
  if (context.words.of.standsAt(tokens, at)) return words.nouns.standsAt(tokens, at - 1);
  if (!words.sellsFor.standsAt(tokens, at)) return false;
  if (words.nouns.standsAt(tokens, at - 1)) return true; // "ramener le prix à 4"
  for (let back = at - 1; back > at - PRICED && tokens.kind[back] === Kind.Word; back -= 1)
    if (words.sales.standsAt(tokens, back)) return true;
  return false;
}

/** Tokens of ", puis encore". */
const THEN = 3;

/** "1 500 euros, puis 900", "1,500 euros and then 900", "22 euros par jour, puis quinze": the next price, right behind the one before. */
function isLater({ page: { tokens, roles } }: Context, { later }: PriceWords, first: number, last: ReadSum): boolean {
  let joint = last.amount.end;
  while (joint < last.amount.end + PER && tokens.kind[joint] === Kind.Word && roles[joint]?.numberAnd !== true) joint += 1;
  if (first - joint > THEN || (tokens.unit[joint] !== COMMA && roles[joint]?.numberAnd !== true)) return false;
  return later.standsAt(tokens, roles[joint + 1]?.numberAnd === true ? joint + 2 : joint + 1); // ", and then 900"
}

/** Tokens of "a head", and of "a veces" before "hasta". */
const PER = 2;

/** "300 euros, parfois jusqu'à 500", "3,000 euros a head, sometimes up to 6,000", "25 dinars, 40 pour les adultes": another price behind the comma of the sum before. */
function isAtTimes({ page, words }: Context, number: number, last: ReadSum, end: number): boolean {
  const { tokens } = page;
  const from = last.amount.end;
  let comma = from;
  while (comma < from + PER && tokens.kind[comma] === Kind.Word) comma += 1;
  if (tokens.unit[comma] !== COMMA) return false;
  // "20 dollars par tête, 10 pour les petits"
  const each = comma === from + PER && page.roles[from]?.closed === 'prepositions' && tokens.word[from + 1]?.case === Case.Lower;
  const proviso = page.roles[end]?.closed === 'conjunctions' && page.roles[end]?.numberAnd !== true; // "1 200 si la mer est calme"
  if (number === comma + 1) return (comma === from || each) && (proviso || words.giving.standsAt(tokens, end));
  const first = qualifierBefore(page, number)?.first ?? number;
  if (first - comma > PER + 1 || (page.numbers.startingAt(number)?.value ?? 0) <= last.number.value) return false;
  for (let at = comma + 1; at < first; at += 1)
    if (tokens.kind[at] !== Kind.Word || (first === number && page.roles[at]?.closed !== 'adverbs')) return false;
  return first === number || countsNone(page, end);
}

/** Words between "la deuda" and "era de tres mil". */
const NAMED = 6;

/** "la deuda del bote era de tres mil", "the rent is 300": the verb before the number, and a noun of prices before that. */
function isOfPrice(context: Context, { nouns }: PriceWords, at: number): boolean {
  const { tokens, roles } = context.page;
  const verb = context.words.of.standsAt(tokens, at) ? at - 1 : at;
  if (roles[verb]?.closed !== 'auxiliaries') return false;
  for (let back = verb - 1; back > verb - NAMED && tokens.kind[back] === Kind.Word; back -= 1)
    if (nouns.standsAt(tokens, back)) return true;
  return false;
}

/** "costs 2,000 euros and houses 250 minors, against 120": whether something is counted between, no date, which the comparison then goes on with. */
export function countsBetween({ numbers, roles }: Context['page'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const number = numbers.startingAt(at);
    if (number === null || isYearLike(number) || number.value <= 1) continue;
    const behind = roles[number.end]?.date;
    if (behind === undefined || behind.unit !== undefined) return true; // "neuf mois", but not "le 9 mai"
  }
  return false;
}

/** "de 150 dollars à Bogota et de 90 à Cúcuta", "la moto por 900 dólares y la nevera por 150": the preposition of the sum before, joined to it. */
function isParallel(context: Context, at: number, last: ReadSum, end: number): boolean {
  const { page } = context;
  const { tokens, roles } = page;
  if (roles[at]?.closed !== 'prepositions' || tokens.word[last.amount.first - 1]?.fold !== tokens.word[at]!.fold) return false;
  // "Con 10 dólares se compra un filtro; con 25, una cocina"
  if (tokens.unit[at - 1] === SEMICOLON && tokens.unit[end] === COMMA) return sentenceStart(page, at, LENT) <= last.amount.first;
  const isOne = roles[at - 1]?.article === true || page.numbers.startingAt(at - 1)?.value === 1; // "un vale de 10 dólares y otro de 15"
  if (!isOne && tokens.unit[at - 1] !== COMMA && roles[at - 1]?.numberAnd !== true) return isGapped(context, at - 1, last, end);
  return sentenceStart(page, at, LENT) <= last.amount.first;
}

/** "300 euros en 2009, 800 en 2015", "200 dollars par adulte et 100 par enfant": right behind the sum before ("250 dollars a month for one and 400 for two") but for what it is said of, with the same preposition behind. */
function isAlike({ page }: Context, at: number, last: ReadSum, end: number): boolean {
  const { tokens, roles, lexicon } = page;
  const behind = behindBrackets(page, last.amount.end);
  const from = roles[behind]?.closed !== undefined ? (lexicon.statistics.durations.match(tokens, behind + 1)?.to ?? behind) : behind; // "a month", "al mes"
  if (!isJoinedAs(page, end, last) || tokens.word[end] !== tokens.word[from] || at - from > ALIKE) return false;
  if (tokens.unit[at] !== COMMA && roles[at]?.numberAnd !== true) return false;
  const joint = tokens.unit[at - 1] === COMMA ? at - 1 : at; // "par foyer, et 300 par enfant"
  for (let i = from; i < joint; i += 1) if (tokens.kind[i] === Kind.Sign && !isApostrophe(tokens.unit[i])) return false;
  return true;
}

/** Tokens of "en mars 2009". */
const ALIKE = 5;

/** "25.000 rupias (unos 420 dólares) por el regreso": behind what says a sum again; `at` where no bracket opens there. */
function behindBrackets({ tokens }: Context['page'], at: number): number {
  if (tokens.unit[at] !== OPEN) return at;
  for (let close = at + 1; close <= at + CONVERTED; close += 1) if (tokens.unit[close] === CLOSE) return close + 1;
  return at;
}

/** Tokens of "(aproximadamente US$1,420.50)". */
const CONVERTED = 8;

/** "il demandait 450 dollars ; j'en ai donné 300", "il en manque 300": a participle of giving, or a verb, behind a pronoun for the sum. */
function isReceived(context: Context, at: number, last: ReadSum): boolean {
  const { tokens } = context.page;
  const { handed, ofIt } = context.words.prices!;
  if (!handed.standsAt(tokens, at)) return false;
  if (!ofIt.standsAt(tokens, at - 1) && (!ofIt.standsAt(tokens, at - 2) || !isAuxiliary(context.page, at - 1))) return false;
  return sentenceStart(context.page, at, LENT) <= last.amount.first && !countsBetween(context.page, last.amount.end, at);
}

/** "the flood killed 14", "el siglo 21", "le martes 18", "the QU 512": the word before a number is a verb of its own, or what is numbered. */
const isNoSeller = ({ page, words }: Context, at: number): boolean =>
  (formsAt(page, at) & (Form.Verb | Form.VerbForm)) !== 0 ||
  page.roles[at]?.date !== undefined ||
  (page.tokens.word[at]?.case === Case.Upper && page.tokens.word[at - 1]?.case === Case.Lower) ||
  page.lexicon.changes.standsAt(page.tokens, at) ||
  words.of.standsAt(page.tokens, at) || // "au nombre de 14"
  page.lexicon.statistics.labels.match(page.tokens, at) !== null;

/** "les morts avoisinent les 300", "the shop opens from 8 to 12": a verb with the bound in it, or what opens a range, before the number. */
const isOwnVerb = ({ page: { tokens, roles, numbers, lexicon } }: Context, at: number): boolean =>
  numbers.startingAt(at) === null &&
  tokens.kind[at] === Kind.Word &&
  (roles[at]?.closed === undefined || lexicon.dates.from.match(tokens, at) !== null || lexicon.dates.between.match(tokens, at) !== null);

/** Words of "a day's work" between the article and the price. */
const GAPPED = 5;

/** "a shave is 500 pounds, a haircut 800", "gagne 60 dollars ; son mari, 90.": the verb is that of the clause before, in the same sentence; "the youngest 12" is an age. */
function isGapped(context: Context, to: number, last: ReadSum, end: number): boolean {
  const { page } = context;
  const { tokens, roles, lexicon, numbers } = page;
  const before = tokens.unit[to] === COMMA ? to - 1 : to;
  if (before === to && (isNoSeller(context, to) || isOwnVerb(context, to + 1))) return false;
  const ofEach = isSaidOfEach(context, before - 1, last);
  const ofMany = tokens.unit[end] === COMMA && looksPlural(context.page, to - 1); // "y los menores, 50, además de semillas"
  const inRow = tokens.unit[end] === COMMA && roles[end + 1]?.numberAnd === true && (numbers.startingAt(to + 1)?.magnitude ?? 1) >= 1e6; // "el Gobierno, 14,6 millones, y Suiza"
  if (tokens.unit[to] === COMMA && !ofMany && !inRow && !ofEach && !endsClause(context.page, end)) return false; // "his son, 12, works"
  const { individuals } = lexicon.statistics;
  if ((individuals.standsAt(tokens, before) || individuals.standsAt(tokens, before - 1)) && !ofEach) return false;
  let at = before;
  while (at > before - GAPPED && at > last.amount.end && tokens.word[at] !== undefined) {
    if (isPossessive(tokens, at - 1)) at -= 2;
    else if (roles[at]?.closed === undefined || roles[at]?.closed === 'pronouns' || context.words.of.standsAt(tokens, at))
      at -= 1; // "le kilo de riz 800"
    else break;
  }
  if (at === before || roles[at]?.closed !== 'determiners') return false;
  if (roles[at - 1]?.closed === 'determiners') at -= 1; // "la del agua, 12"
  const joint = context.words.giving.standsAt(tokens, at - 1) ? at - 2 : at - 1; // "; para los menores, 30."
  const joined = tokens.unit[joint] === COMMA || tokens.unit[joint] === SEMICOLON || roles[joint]?.numberAnd === true;
  if (!joined || sentenceStart(page, at, LENT) > last.amount.first) return false;
  return !countsBetween(page, behindBrackets(page, last.amount.end), at); // "…; Chile cedió dos barcos; los Estados Unidos, ocho"
}

/** Most words of "el panameño que trabaja a su lado". */
const RELATIVE = 9;

/** "gana 25 balboas diarios, y el panameño que trabaja a su lado, 38.", "; those who live far away, 40.": a clause about others between the commas, and the verb is that of the clause before. */
function isOfThose({ page }: Context, comma: number, last: ReadSum, end: number): boolean {
  const { tokens, roles, numbers } = page;
  if (!endsClause(page, end)) return false;
  let at = comma - 1;
  while (at > last.amount.end && comma - at <= RELATIVE && tokens.kind[at] === Kind.Word && numbers.startingAt(at) === null) at -= 1;
  if (tokens.unit[at] !== COMMA && tokens.unit[at] !== SEMICOLON) return false;
  const first = roles[at + 1]?.numberAnd === true ? at + 2 : at + 1;
  const start = sentenceStart(page, first, LENT);
  if (start > last.amount.first) return false;
  if (roles[first]?.closed === 'prepositions') return tokens.unit[at] === SEMICOLON && !countsBetween(page, start, last.amount.first); // "; en las minas, 5.000."
  const who = roles[first + 1]?.closed === 'pronouns' ? first + 1 : first + 2;
  if (roles[who]?.closed !== 'pronouns' || who + 1 >= comma) return false;
  return roles[first]?.closed === 'determiners' || roles[first]?.closed === 'pronouns';
}

/** "Cada adulto recibe 100 dólares y cada niño, 50": the word at `at` stood before the sum as well. */
function isSaidOfEach({ page: { tokens, roles } }: Context, at: number, last: ReadSum): boolean {
  if (roles[at]?.closed !== 'determiners') return false;
  for (let i = last.amount.first - 1; i > last.amount.first - LENT && i >= 0 && tokens.kind[i] === Kind.Word; i -= 1)
    if (tokens.word[i]?.fold === tokens.word[at]?.fold) return true;
  return false;
}
