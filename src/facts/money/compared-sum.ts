import type { NumberPhrase } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import { looksPlural } from '../statistics/noun.js';
import type { Context } from './context.js';
import { isGiven, isParticiple } from './given.js';
import { isYearAt, LENDING, PLEDGING } from './lending.js';
import { isMarked, Mark } from './marks.js';
import { countsNothing } from './range.js';
import type { ReadSum } from './sum.js';
import { isYearLike } from './units.js';

const OPEN = 40;
const COMMA = 44;
const DOT = 46;
const SEMICOLON = 59;

/** "the remaining 670,000 has yet to be pledged", "les 670 000 restants doivent encore être promis" */
export function isRest(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { page, words } = context;
  if (isYearLike(number) || last.unit.doubt !== null || number.first - last.amount.end > PLEDGING) return false;
  if (isOneMore(context, number, last)) return true;
  if (number.value < 1000) return false;
  if (words.rest.standsAt(page.tokens, number.end)) return isGiven(context, { end: number.end + 1 });
  return words.rest.standsAt(page.tokens, number.first - 1) && isGiven(context, number);
}

/** "on top of its €1.3m of last year, another 200,000": in the sentence of the sum, no number but a year's between, and nothing counted. */
function isOneMore(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, lexicon, roles } = context.page;
  const at = number.first - 1;
  // "250 dólares en enero y otros 250 en abril": the same preposition behind both
  const alike = roles[number.end]?.closed === 'prepositions' && tokens.word[number.end] === tokens.word[last.amount.end];
  const determined = alike || roles[at]?.closed === 'determiners' || roles[at - 1]?.closed === 'determiners';
  const isOther = determined && lexicon.statistics.others.match(tokens, at) !== null;
  if (!isOther && !context.words.another.standsAt(tokens, at)) return false;
  if (number.first - last.amount.end > LENDING || number.value > last.number.value) return false;
  if (!alike && (number.value < 1000 || !(countsNothing(context, number) || isRelative(context, number)))) return false;
  return onlyYearsBetween(context.page, last.amount.end, number.first);
}

/** "a further 9 million that the members raised", "which it still lacks" */
function isRelative({ page }: Context, { end, magnitude }: NumberPhrase): boolean {
  const closed = page.roles[end]?.closed;
  return magnitude >= 1e6 && (closed === 'pronouns' || closed === 'determiners');
}

/** "50 millones de euros al plan y la Unión Europea, otros 14": more of the millions before, right behind who gives them. */
export function isOtherGift(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, lexicon } = context.page;
  const at = number.first - 1;
  if (lexicon.statistics.others.match(tokens, at) === null && !context.words.another.standsAt(tokens, at)) return false;
  const giver = tokens.word[tokens.unit[at - 1] === COMMA ? at - 2 : at - 1];
  if (giver === undefined || giver.case === Case.Lower || number.first - last.amount.end > LENDING || !countsNothing(context, number))
    return false;
  return onlyYearsBetween(context.page, last.amount.end, number.first);
}

/** Whether tokens [from, to) end no sentence and hold no number but a year's, or in brackets. */
function onlyYearsBetween({ tokens, numbers }: Context['page'], from: number, to: number): boolean {
  let open = false;
  for (let at = from; at < to; at += 1) {
    if (tokens.kind[at] === Kind.Break || tokens.unit[at] === DOT) return false;
    if (tokens.unit[at] === OPEN || tokens.unit[at] === OPEN + 1) open = tokens.unit[at] === OPEN;
    const other = open ? null : numbers.startingAt(at);
    if (other !== null && !isYearLike(other)) return false;
  }
  return true;
}

/** "an appeal of US$11 million has grown to 49 million", "… 4.2 billion in 2013. They fell to 1.9 billion": a change of the sum before. */
export function isGrown({ page }: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, roles, lexicon, numbers } = page;
  const from = last.amount.end;
  if (last.unit.doubt !== null || roles[number.first - 1]?.rangeTo !== true) return false;
  const isNear = number.first - from <= LENDING;
  if (number.magnitude < 1e6) return isNear && (isRaised(page, number, last) || isFromTo(page, number, last));
  if (tokens.kind[number.end] === Kind.Word && roles[number.end]?.closed === undefined) return false;
  const stop = stopBeforeChange(page, number.first - 2);
  if (!isNear && stop < from) return false;
  let changed = false;
  for (let at = from; at < number.first - 1; at += 1) {
    const between = numbers.startingAt(at);
    if (tokens.kind[at] === Kind.Break || (tokens.unit[at] === DOT && at !== stop) || (between !== null && !isYearLike(between)))
      return false;
    if (lexicon.changes.standsAt(tokens, at)) changed = true;
  }
  return changed || roles[last.amount.first - 1]?.rangeTo === true; // "comes to US$160 million, IOM's share to 32 million"
}

/** Most tokens of "They have since fallen". */
const TAKEN_UP = 5;

/** ". They have since fallen", ". Cayeron": the full stop before a verb of change at `verb` that has no subject but a pronoun; -1 where none stands there. */
function stopBeforeChange({ tokens, roles, lexicon }: Context['page'], verb: number): number {
  if (!lexicon.changes.standsAt(tokens, verb)) return -1;
  let at = verb - 1;
  while (at > verb - TAKEN_UP && roles[at]?.closed !== undefined && roles[at]?.closed !== 'determiners') at -= 1;
  return tokens.unit[at] === DOT ? at : -1;
}

/** Most tokens from a sum to the verb of its change: "brutos al mes,". */
const PRICED = 4;
/** How many times such a sum may be the one before. */
const RAISE = 5;

/** "Le salaire, 2 300 euros bruts, passera à 2 800": the verb near behind the sum, in its clause, and right before the number. */
function isRaised({ tokens, roles, lexicon, numbers }: Context['page'], number: NumberPhrase, last: ReadSum): boolean {
  const { end: from } = last.amount;
  const verb = number.first - 2;
  const { value } = last.number;
  if (verb < from || verb - from > PRICED || !lexicon.changes.standsAt(tokens, verb) || isYearLike(number)) return false;
  if (number.value > value * RAISE || number.value * RAISE < value) return false;
  for (let at = from; at < verb; at += 1)
    if (tokens.kind[at] === Kind.Break || tokens.unit[at] === DOT || tokens.unit[at] === SEMICOLON || roles[at]?.numberAnd === true)
      return false;
  for (let at = from; at < verb; at += 1) if (numbers.startingAt(at) !== null) return false;
  return tokens.kind[number.end] !== Kind.Word || roles[number.end]?.closed !== undefined;
}

/** "bajaron de 11.800 francos por viaje a 4.500": what opens a change right before the sum, and few words behind it. */
function isFromTo({ tokens, roles, lexicon, numbers }: Context['page'], number: NumberPhrase, last: ReadSum): boolean {
  const { first, end: from } = last.amount;
  const { value } = last.number;
  const to = number.first - 1;
  if (to - from > PRICED || !lexicon.changeOpeners.standsAt(tokens, first - 1) || !lexicon.changes.standsAt(tokens, first - 2))
    return false;
  if (isYearLike(number) || number.value > value * RAISE || number.value * RAISE < value) return false;
  for (let at = from; at < to; at += 1) if (tokens.kind[at] !== Kind.Word || numbers.startingAt(at) !== null) return false;
  return tokens.kind[number.end] !== Kind.Word || roles[number.end]?.closed !== undefined;
}

/** How many times a sum may be the one that it is compared with. */
const SPREAD = 50;

/** Whether words of comparing end right before the number, or before its determiner, and the sum before is none of another order. */
export function mayBeCompared({ page }: Context, { first, value }: NumberPhrase, last: ReadSum): boolean {
  if (value > last.number.value * SPREAD || value * SPREAD < last.number.value) return false;
  return isComparing(page, first - 1) || (page.roles[first - 1]?.closed === 'determiners' && isComparing(page, first - 2)); // "au lieu des", "contre les"
}

const isComparing = (page: Context['page'], at: number): boolean =>
  isMarked(page, at, Mark.Compares) && page.lexicon.statistics.comparing.match(page.tokens, at) !== null;

/** "a can sells for 2,500 francs, up from 1,800 in 2020": no other number but a year's between the two, and nothing counted behind. */
export function isCompared(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { page, words } = context;
  const { tokens, roles, lexicon } = page;
  const from = last.amount.end;
  if (last.unit.doubt !== null || number.first - from > LENDING || isYearLike(number)) return false;
  if (!mayBeCompared(context, number, last)) return false;
  const { percent, durations, measures } = lexicon.statistics;
  const { end } = number;
  if (percent.match(tokens, end) !== null || durations.match(tokens, end) !== null || measures.match(tokens, end) !== null) return false;
  const dated = words.of.standsAt(tokens, end) && isYearAt(page, end);
  const ofOne = words.of.standsAt(tokens, end) && roles[end + 1]?.closed === 'determiners' && !looksPlural(page, end + 1); // "contra 700 de la barcaza"
  const isFree =
    tokens.kind[end] !== Kind.Word ||
    dated ||
    ofOne ||
    isParticiple(context, end) ||
    (roles[end]?.closed !== undefined && !words.of.standsAt(tokens, end));
  if (!isFree && roles[end]?.date?.direction === undefined) return false;
  return onlyYearsBetween(page, from, number.first);
}

/** "10,5 millones de dólares, más que los 9,7 millones de 2019": the sum of another year. */
export function isOfYear({ page }: Context, number: NumberPhrase): boolean {
  return isYearAt(page, number.end);
}

/** "6.773 millones de dólares, y 400 millones más que el año anterior". */
export function isMoreThan({ page, words }: Context, { end }: NumberPhrase): boolean {
  const { tokens, roles } = page;
  const at = words.of.standsAt(tokens, end) ? end + 1 : end; // "800 millions de moins."
  if (!words.compared.standsAt(tokens, at) && (at === end || roles[at]?.closed !== 'adverbs')) return false;
  return at === end && tokens.kind[at + 1] === Kind.Word ? roles[at + 1]?.closed !== undefined : tokens.kind[at + 1] === Kind.Sign;
}

/** "16.4 million euros in 2017, twice the 8.5 million recorded in 2010": millions behind the article, with a word before their year. */
export const isOfOtherYear = ({ page, words }: Context, { first, end, magnitude }: NumberPhrase, last: ReadSum): boolean =>
  magnitude >= 1e6 &&
  !words.giving.standsAt(page.tokens, first - 2) && // "for the 1.2 million displaced in 2016"
  (page.roles[first - 1]?.closed === 'determiners' || page.roles[first - 1]?.closed === 'prepositions') &&
  isYearAt(page, end + 1) &&
  isYearAt(page, last.amount.end);

/** "90 dólares mensuales, 30 más que el año pasado", "1,2 millones de dólares, 300.000 menos de lo previsto": right behind the sum. */
export function isMoreOf({ page, words }: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, roles } = page;
  const joint = roles[number.first - 1];
  const comma = joint?.closed === undefined || joint.numberAnd === true ? number.first - 1 : number.first - 2; // ", soit 5 000 de plus"
  if (comma - last.amount.end > 2 || comma < last.amount.end || tokens.unit[comma] !== COMMA || number.value >= last.number.value)
    return false;
  const at = words.of.standsAt(tokens, number.end) ? number.end + 1 : number.end; // "30 de plus que"
  return (
    (words.compared.standsAt(tokens, at) || (at > number.end && page.roles[at]?.closed === 'adverbs')) &&
    roles[at + 1]?.closed !== undefined &&
    last.unit.doubt === null
  );
}

/** "3.100 millones de dólares en 2009 y 2.900 en 2010": each in its year, in the millions of the first. */
export function isNextYear({ page, words }: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens } = page;
  const { end } = last.amount;
  if (last.number.magnitude < 1e6 || number.magnitude !== 1 || last.unit.doubt !== null || number.first - end > DATED) return false;
  if (tokens.unit[number.first - 1] !== COMMA && !words.list.standsAt(tokens, number.first - 1)) return false;
  const before = last.number.value / last.number.magnitude;
  return isYearAt(page, end) && isTimeAt(page, number.end) && number.value < before * TENFOLD && before < number.value * TENFOLD;
}

/** "En 2013 se destinaron 8 millones de euros; en 2014, 11, y en 2015, 14.": behind its year and a comma, with nothing counted. */
export function isInYear(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, roles, numbers } = context.page;
  const year = tokens.unit[number.first - 1] === COMMA ? numbers.startingAt(number.first - 2) : null;
  if (year === null || !isYearLike(year) || roles[year.first - 1]?.closed !== 'prepositions' || last.unit.doubt !== null) return false;
  if (
    number.first - last.amount.end > LENDING ||
    number.form === 'words' ||
    (!countsNothing(context, number) && tokens.unit[number.end] !== COMMA)
  )
    return false;
  const before = last.number.magnitude < 1e6 || number.value >= 1000 ? last.number.value : last.number.value / last.number.magnitude;
  return (
    number.value < before * TENFOLD && before < number.value * TENFOLD && onlyYearsBetween(context.page, last.amount.end, number.first)
  );
}

/** Tokens of "en 2009 y". */
const DATED = 4;
const TENFOLD = 10;

/** "5.021 millones de dólares en 2017, superarán los 5.300 millones este año": both have their time. */
export const isDatedBoth = ({ page }: Context, number: NumberPhrase, last: ReadSum): boolean =>
  isYearAt(page, last.amount.end) && isTimeAt(page, number.end);

/** "in 2013", "l'an dernier", "last year". */
const isTimeAt = (page: Context['page'], at: number): boolean =>
  isYearAt(page, at) ||
  ((page.roles[at]?.closed === 'determiners' || page.roles[at]?.date?.direction !== undefined) &&
    page.lexicon.statistics.durations.match(page.tokens, at + 1) !== null);
