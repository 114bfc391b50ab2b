import { qualifierBefore } from '../../text/amounts.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import { isAuxiliary } from '../page.js';
import { isDashForVerb } from '../statistics/noun.js';
import type { Context } from './context.js';
import { PLEDGING } from './lending.js';
import { isMarked, Mark } from './marks.js';
import { countsBetween } from './price.js';
import { countsNothing, hasNoun } from './range.js';
import type { ReadSum } from './sum.js';

const COMMA = 44;
const COLON = 58;
const OPEN = 40;
/** Words of "that the United Nations and their partners seek". */
const WANTED = 9;
/** Words between a number and its participle: "has so far been". */
const HELPERS = 6;

/** "Франция – еще 3 млн": a giver, a dash for the verb, perhaps an adverb. */
export function isDashed({ page }: Context, number: number): boolean {
  const { tokens, roles } = page;
  const first = qualifierBefore(page, number)?.first ?? number;
  const dash = roles[first - 1]?.closed === 'adverbs' ? first - 2 : first - 1;
  if (!isDashForVerb(page, dash)) return false;
  const giver = tokens.word[dash - 1];
  if (giver === undefined) return false;
  return giver.case !== Case.Lower || tokens.unit[dash - 2] === COMMA || roles[dash - 1]?.date?.unit !== undefined; // ", мальтийская – 6 млн", "цього року – 8 млн"
}

/** "elle en a promis 600 000": below a million only right behind the word of giving, and not so many of what costs less than a thousand ("un bono de 60 dólares; se han entregado 1.240"). */
export const isSmallGift = (context: Context, number: NumberPhrase, last: ReadSum): boolean =>
  last.unit.doubt === null &&
  (last.number.value >= 1000 || number.value <= last.number.value) &&
  number.first - last.amount.end <= PLEDGING &&
  (number.value <= last.number.value || !countsBetween(context.page, last.amount.end, number.first)) && // "cuesta 1.500 dólares. Se harán 7.200; han prometido 125.000"
  isReceived(context, number);

/** "1.7 million has so far been pledged": a passive that is said of money; people "have received aid". */
export function isGiven(context: Context, number: Pick<NumberPhrase, 'end'>): boolean {
  const { roles, tokens } = context.page;
  const { soFar, toFind, reflexive } = context.words;
  let helped = false;
  let ahead = false;
  for (let at = number.end; at < number.end + HELPERS; at += 1) {
    const closed = roles[at]?.closed;
    if (closed === 'auxiliaries' || reflexive.standsAt(tokens, at)) helped = true;
    else if (helped && isParticiple(context, at)) return closesPassive(context, at);
    else if (ahead && toFind.standsAt(tokens, at)) return true;
    else if (helped && roles[at]?.rangeTo === true)
      ahead = true; // "is still to be found"
    else if (closed !== 'adverbs' && !soFar.standsAt(tokens, at)) return false;
  }
  return false;
}

/** "Noch fehlen 7,3 Millionen.", "erhalten hat sie bislang 4,8 Mio.", "sind erst 8,7 Millionen eingegangen": the word of giving up to here in the sentence, or right behind. Asked where nouns have capitals. */
export function isGivenBefore(context: Context, number: NumberPhrase): boolean {
  const { tokens, language } = context.page;
  if (language.statistics.noun.capitals !== true) return false;
  if (isParticiple(context, number.end)) return isHelpedBefore(context, number) && closesPassive(context, number.end);
  if (!countsNothing(context, number)) return false;
  for (let at = number.first - 1; at >= number.first - HELPERS && tokens.kind[at] === Kind.Word; at -= 1) {
    if (isParticiple(context, at)) return true;
  }
  return false;
}

/** "sind bislang erst 8,7 Millionen": the auxiliary of the participle behind. */
function isHelpedBefore({ page: { roles, tokens } }: Context, { first }: NumberPhrase): boolean {
  for (let at = first - 1; at >= first - HELPERS && tokens.kind[at] === Kind.Word; at -= 1)
    if (roles[at]?.closed === 'auxiliaries') return true;
  return false;
}

/** "; Noruega puso un millón.": who gives, right before the verb of giving, and nothing counted behind. */
export const isGivenBy = (context: Context, number: NumberPhrase): boolean => hasGiver(context, number) && countsNothing(context, number);

/** "Noruega puso 400 mil": who gives, right before the verb of giving. */
export function hasGiver(context: Context, number: NumberPhrase): boolean {
  const { tokens, roles } = context.page;
  let verb = (qualifierBefore(context.page, number.first)?.first ?? number.first) - 1;
  if (roles[verb]?.closed === 'adverbs') verb -= 1;
  return context.words.gives.standsAt(tokens, verb) && isGiverBefore(context, verb);
}

/** "Noruega puso", "la Norvège en a donné", "Norway has given": a capital before the verb, or before its auxiliary and its pronoun for the sum. */
function isGiverBefore(context: Context, verb: number): boolean {
  const { tokens, lexicon } = context.page;
  const helper = beforeSoFar(context, verb - 1); // "a déjà promis"
  let at = isAuxiliary(context.page, helper) ? helper - 1 : verb - 1;
  if (lexicon.statistics.ageOfIt.standsAt(tokens, at)) at -= 1;
  return (tokens.word[at]?.case ?? Case.Lower) !== Case.Lower;
}

/** Whether what stands right before the number lets `isReceived` go on. */
export function mayBeReceived({ page }: Context, { first }: NumberPhrase): boolean {
  const at = (qualifierBefore(page, first)?.first ?? first) - 1;
  if (at < 0) return false;
  const closed = page.roles[at]?.closed;
  if (closed === 'adverbs' || closed === 'pronouns') return true;
  return page.tokens.unit[at] === COLON || isMarked(page, at, Mark.Given);
}

/** "ha recibido 11,4 millones (27 %)": the participle stands before, and nothing counted behind. */
export function isReceived(context: Context, number: NumberPhrase): boolean {
  const { roles, language } = context.page;
  const impersonal = language.statistics.noun.adjectiveEndings !== undefined; // "получено 1,9 млн"
  let at = (qualifierBefore(context.page, number.first)?.first ?? number.first) - 1; // "han prometido algo más de 5"
  if (context.page.tokens.unit[at] === COLON)
    return isHeading(context, at - 1) && (countsNothing(context, number) || context.page.tokens.unit[number.end] === OPEN); // "Received: 3.4 million"
  at = beforeSoFar(context, roles[at]?.closed === 'pronouns' ? at - 1 : at); // "n'a reçu que", "se han recibido apenas"
  if (!isParticiple(context, at)) return false;
  if (!impersonal && !isAuxiliary(context.page, beforeSoFar(context, at - 1))) return false; // "a déjà promis", "has so far received"
  const goesOn = roles[number.end]?.numberAnd === true && (number.magnitude >= 1e6 || isNextGiver(context, number.end + 1)); // "a versé 1,4 million et le CERF"
  return goesOn || context.page.tokens.unit[number.end] === OPEN || countsNothing(context, number);
}

/** "le Mali", "Norway": a name, perhaps with its article. */
const isNextGiver = ({ page: { tokens, roles } }: Context, at: number): boolean =>
  (tokens.word[roles[at]?.closed === 'determiners' ? at + 1 : at]?.case ?? Case.Lower) !== Case.Lower;

/** Token before the adverbs that end with token `last`, "hasta ahora", "à ce jour", "to date" among them. */
function beforeSoFar({ page: { tokens, roles }, words }: Context, last: number): number {
  let at = last;
  for (; at > last - HELPERS; at -= 1) {
    const closed = roles[at]?.closed;
    const inPhrase = at < last && closed !== undefined && closed !== 'auxiliaries' && closed !== 'pronouns';
    if (closed !== 'adverbs' && !inPhrase && !words.soFar.standsAt(tokens, at)) break;
  }
  return at;
}

/** "Pledged so far:", "Shortfall:": such a word up to here from the beginning of its line, sentence or clause. */
function isHeading(context: Context, last: number): boolean {
  const { tokens } = context.page;
  for (let at = last; at >= 0 && at > last - HELPERS && tokens.kind[at] === Kind.Word; at -= 1)
    if (isParticiple(context, at) || context.words.headings.standsAt(tokens, at)) return tokens.kind[at - 1] !== Kind.Word;
  return false;
}

/** "USD 2 billion, against the 3.1 billion that the United Nations seek", "on top of the 4.5 million of April": a sum known already, and what is wanted of it or when it was given. */
export function isSought(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { roles, tokens } = context.page;
  const behind = roles[number.end]?.closed;
  if (roles[number.first - 1]?.closed !== 'determiners' || context.words.who.standsAt(tokens, number.end)) return false;
  if (behind === 'adverbs') return isParticiple(context, number.end + 1); // "aux 4 millions déjà versés"
  if (isOfTime(context, number.end)) return !countsBetween(context.page, last.amount.end, number.first);
  if (behind !== 'pronouns' && behind !== 'determiners')
    return isParticiple(context, number.end) && roles[number.end + 1]?.article !== true; // but "all 3 million received a meal"
  for (let at = number.end + 1; at < number.end + WANTED && tokens.kind[at] === Kind.Word; at += 1)
    if (isParticiple(context, at)) return true;
  return false;
}

/** "d'avril", "de l'an dernier", "of last spring" */
const isOfTime = ({ page: { tokens, roles, lexicon } }: Context, of: number): boolean =>
  lexicon.statistics.nounOf.standsAt(tokens, of) && (roles[of + 1]?.date ?? roles[of + 2]?.date) != null;

/** No object behind the participle: "have been paid", not "have received food". */
function closesPassive(context: Context, at: number): boolean {
  const { roles, tokens } = context.page;
  return tokens.kind[at + 1] !== Kind.Word || (roles[at + 1]?.closed !== undefined && roles[at + 1]?.closed !== 'determiners');
}

/** Tokens of "el presupuesto total es de" behind its first noun, of ", por tanto," behind "faltan". */
const BUDGET = 5;

/** "faltan unos 30 millones", "el presupuesto es de 5 millones", "le fonds, de 5 millions": such a word before, and only what may join it to the number between. */
export function isBudgeted(context: Context, number: NumberPhrase): boolean {
  const { page, words } = context;
  const { tokens, roles, lexicon } = page;
  if (hasNoun(context, number)) return false;
  const first = qualifierBefore(page, number.first)?.first ?? number.first;
  if (lexicon.statistics.comparing.match(tokens, first - 1) !== null) return false; // "8,5 millions d'habitants ont besoin d'eau, contre 5,6 millions"
  for (let at = first - 1, open = 0; at >= first - BUDGET && at >= 0; at -= 1) {
    if (tokens.kind[at] !== Kind.Word) {
      if (tokens.unit[at] !== COMMA) return false;
    } else if (words.headings.standsAt(tokens, at)) return true;
    else if (roles[at]?.closed === undefined || roles[at]?.closed === 'pronouns') {
      if (open > 0 || at === first - 1) return false;
      open += 1; // "total"
    } else if (roles[at]?.closed === 'conjunctions') return false;
  }
  return false;
}

/** Whether the word at `at` says what becomes of money: "pledged", "versés", "recaudados". */
export function isParticiple(context: Context, at: number): boolean {
  return isMarked(context.page, at, Mark.Given);
}
