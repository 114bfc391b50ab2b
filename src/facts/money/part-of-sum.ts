import { qualifierBefore } from '../../text/amounts.js';
import { fold, isLongDash } from '../../text/characters.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import { beforeDeterminer } from '../page.js';
import { isOf } from '../statistics/noun.js';
import { clauseStart, isStop } from '../statistics/sentence.js';
import { namesPersons } from '../statistics/spoken-of.js';
import { partAt } from '../statistics/word-forms.js';
import { type Context, sentenceStart } from './context.js';
import { hasGiver, isGiven, isParticiple } from './given.js';
import { goesOn, LEFT_OUT, LENDING, PLEDGING } from './lending.js';
import { countsNothing } from './range.js';
import type { ReadSum } from './sum.js';
import { isYearLike } from './units.js';

const COMMA = 44;
const COLON = 58;
const DOT = 46;
const OPEN = 40;
/** Most words of who gives: "and the Kingdom of Norway". */
const GIVER = 4;

/** "2,85 millions d'euros, apportés par le Luxembourg (1,6 million) et l'Italie": a giver's part, alone in brackets. */
export function isBracketed({ page }: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens } = page;
  if (tokens.unit[number.first - 1] !== OPEN || tokens.unit[number.end] !== OPEN + 1) return false;
  if (last.rule !== LEFT_OUT && number.value > last.number.value) return false;
  const giver = tokens.word[number.first - 2];
  return giver !== undefined && giver.case !== Case.Lower;
}

/** "le Japon (2 millions) et l'Italie (700 000)": goes on with shares in brackets, in the same sentence. */
export const isNextShare = (context: Context, number: NumberPhrase, last: ReadSum): boolean =>
  last.rule === LEFT_OUT && isBracketed(context, number, last) && isInSentence(context, number, last);

/** "775 000 dollars, est financé par l'Irlande (410 000)": the first of them, with a word of giving since the sum, and no persons to whom it goes. */
export function isFirstShare(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { end } = last.amount;
  if (number.first - end > LENDING || last.unit.doubt !== null || number.value < 1000 || number.value < last.number.value * LEAST_PART)
    return false;
  if (!isBracketed(context, number, last) || namesPersons(context.page, end, number.first) || !isInSentence(context, number, last))
    return false;
  for (let at = end; at < number.first - 1; at += 1) if (isParticiple(context, at)) return true;
  return false;
}

/** Whether the sum before is near, in the sentence of the number. */
const isInSentence = ({ page }: Context, { first }: NumberPhrase, { amount }: ReadSum): boolean =>
  sentenceStart(page, first, LENDING + 1) <= amount.end;

/** "1,3 million de dollars, dont 400 000 du Japon et 200 000 de l'Italie": a part right behind the sum, and those that go on from it. */
export function isSmallPart(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  if (last.unit.doubt !== null || number.value >= last.number.value || number.first - last.amount.end > LENDING) return false;
  if (saysPart(context, overPassive(context, last.amount.end), number.first))
    return (
      comesFromGiver(context, number.end) ||
      countsNothing(context, number) ||
      isGiven(context, number) ||
      isPaidBy(context, number.end) ||
      isParticiple(context, overAdverb(context, number.end)) ||
      countsNoNoun(context, number, last)
    );
  if (last.rule !== LEFT_OUT || !goesOn(context, number)) return false;
  const { tokens, roles } = context.page;
  const alike = roles[number.end]?.closed === 'prepositions' && tokens.word[number.end] === tokens.word[last.amount.end];
  return alike || isFromGiver(context, number.end);
}

/** "dont 6 déjà versés", "6 ya entregados": token behind the adverb at `at`, where one stands there. */
const overAdverb = ({ page: { roles } }: Context, at: number): number => (roles[at]?.closed === 'adverbs' ? at + 1 : at);

/** "los 40.000 dólares los gastó en una lancha (22.000), dos neveras (6.500) y becas": alone in brackets behind a thing, and the verb of spending before the first. */
export function isSpentOn(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { page, words } = context;
  const { tokens } = page;
  const from = last.amount.end;
  if (tokens.unit[number.first - 1] !== OPEN || tokens.unit[number.end] !== OPEN + 1 || last.unit.doubt !== null) return false;
  if (number.value >= last.number.value * SPENT || number.value * GIFTS < last.number.value || number.first - from > LENDING) return false;
  if (tokens.word[number.first - 2]?.case !== Case.Lower || namesPersons(page, number.first - 2, number.first - 1)) return false;
  if (last.rule === LEFT_OUT && tokens.unit[last.amount.first - 1] === OPEN) return isInSentence(context, number, last);
  if (number.value >= last.number.value) return false;
  for (let at = from; at < number.first; at += 1) if (words.spends.standsAt(tokens, at)) return isInSentence(context, number, last);
  return false;
}

/** How many times what is spent on one thing may be what is spent on the one before. */
const SPENT = 50;

/** Least share of a sum that its part is. */
const LEAST_PART = 0.01;

/** "640 000 euros, dont 400 000 à la charge de la région": a closed-class word behind. */
function countsNoNoun({ page: { tokens, roles }, words }: Context, { value, end }: NumberPhrase, last: ReadSum): boolean {
  const closed = roles[end]?.closed;
  if (closed !== 'prepositions' && closed !== 'auxiliaries') return false;
  return !words.of.standsAt(tokens, end) && value >= last.number.value * LEAST_PART;
}

/** Most tokens of "of which". */
const WHICH = 3;

/** "640,000 euros, 400,000 of which come from the region": right behind the sum, with such words behind it. */
export function isPartBehind(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, roles } = context.page;
  const from = overPassive(context, last.amount.end);
  if (tokens.unit[from] !== COMMA && tokens.unit[from] !== OPEN && roles[from]?.numberAnd !== true) return false;
  if (last.unit.doubt !== null || number.value >= last.number.value || number.value < last.number.value * LEAST_PART) return false;
  if ((qualifierBefore(context.page, number.first)?.first ?? number.first) !== from + 1) return false;
  for (let end = number.end + 1; end <= number.end + WHICH && tokens.kind[end - 1] === Kind.Word; end += 1) {
    const isWhole = roles[end - 1]?.closed !== 'determiners' && !context.words.of.standsAt(tokens, end - 1); // not "400,000 of the displaced"
    if (isWhole && saysPart(context, number.end, end)) return true;
  }
  return false;
}

/** Most of "has been". */
const AUXILIARIES = 3;

/** "USD 12 million was pledged, 3 million of it by": token behind the passive at `at`, where one stands there. */
function overPassive(context: Context, at: number): number {
  let verb = at;
  while (verb < at + AUXILIARIES && context.page.roles[verb]?.closed === 'auxiliaries') verb += 1;
  return verb > at && isParticiple(context, verb) ? verb + 1 : at;
}

/** "from Japan", "du Japon", "de la Suisse" */
const isFromGiver = ({ page }: Context, at: number): boolean => isJoined(page, at) && isName(page, at + 1);

/** "son del Japón", "los puso Suecia" too. */
function comesFromGiver(context: Context, at: number): boolean {
  const { tokens, roles } = context.page;
  const closed = roles[at]?.closed;
  if (closed === 'auxiliaries') return isFromGiver(context, at + 1);
  if (isFromGiver(context, at)) return true;
  return (
    (closed === 'determiners' || closed === 'pronouns') && context.words.gives.standsAt(tokens, at + 1) && isName(context.page, at + 2)
  );
}

/** "3,5 millions de dollars du Japon, 1,2 million de la Norvège et 800 000 de l'Islande": the one before with who gives it, and nothing else between. */
export function isNextGift(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { page } = context;
  const { end } = last.amount;
  if (last.unit.doubt !== null || number.first - end > GIVER + 2 || number.value < 1000 || isYearLike(number)) return false;
  if (!goesOn(context, number) || !isJoined(page, number.end) || !isPassedOn(context, end)) return false;
  for (let at = end; at < number.first - 1; at += 1)
    if (page.tokens.kind[at] !== Kind.Word && !isWithin(page.tokens.unit[at])) return false;
  return true;
}

/** Apostrophes and hyphens. */
const isWithin = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 45;

/** "versés par la Suède", "is provided by Japan": a word of giving, and who gives. */
export function isPaidBy(context: Context, at: number): boolean {
  const { tokens, roles } = context.page;
  const verb = roles[at]?.closed === 'auxiliaries' ? at + 1 : at;
  const { given, gives, giving } = context.words;
  return (
    giving.standsAt(tokens, verb + 1) && (given.standsAt(tokens, verb) || gives.standsAt(tokens, verb)) && isFromGiver(context, verb + 1)
  );
}

/** "are from Japan", "came from Japan", "went to Oxfam": who gives it or gets it, behind a verb or none. */
export function isPassedOn(context: Context, at: number): boolean {
  const { tokens, roles } = context.page;
  if (comesFromGiver(context, at)) return true;
  if (tokens.word[at]?.case !== Case.Lower || roles[at]?.closed !== undefined) return false;
  return (context.words.giving.standsAt(tokens, at + 1) || isOf(context.page, at + 1)) && isFromGiver(context, at + 1);
}

/** Whether a name stands at token `at`, perhaps with its article. */
function isName({ tokens, roles }: Context['page'], at: number): boolean {
  const name = roles[at]?.closed === 'determiners' ? at + 1 : at;
  return (tokens.word[name]?.case ?? Case.Lower) !== Case.Lower;
}

/** A preposition, or one with its article: "du Canada". */
const isJoined = ({ roles }: Context['page'], at: number): boolean =>
  roles[at]?.closed === 'prepositions' || roles[at]?.closed === 'determiners';

/** "9,3 millions d'euros (dont 1,6 million de l'Espagne)": a part right behind the sum in brackets, with who gives it. */
export function isPartFrom(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens } = context.page;
  const opens = last.amount.end;
  if (tokens.unit[opens] !== OPEN || number.value >= last.number.value) return false;
  if (number.first !== opens + 1 && !saysPart(context, opens, number.first)) return false;
  return isFromGiver(context, number.end) && last.unit.doubt === null;
}

/** "514 millions de dollars pour sept pays, dont 38,7 millions pour la Moldavie": a part whose words "of which" stand before it, over fewer things than it has units. */
export function isPartFor(context: Context, number: NumberPhrase, last: ReadSum, written = number.value): boolean {
  const { page } = context;
  const from = last.amount.end;
  if (last.unit.doubt !== null || number.value >= last.number.value || number.first - from > LENDING) return false;
  if (!countsNothing(context, number) && !isPaidBy(context, number.end)) return false;
  const first = qualifierBefore(page, number.first)?.first ?? number.first;
  if (partAt(page, first - 1) === null) return false;
  for (let at = from; at < first; at += 1)
    if (page.tokens.kind[at] === Kind.Break || (page.numbers.startingAt(at)?.value ?? 0) >= written) return false;
  return isInSentence(context, number, last);
}

/** Most tokens from a sum to its part. */
const PART = 10;

/** "USD 310,000, of which USAID covers 200,000": the words right behind the sum, no other number between, and nothing counted. */
export function isPartOfSum(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, numbers, roles } = context.page;
  const { first, end } = last.amount;
  const from = tokens.kind[end] === Kind.Word && isParticiple(context, end) ? end + 1 : end; // "1,9 millones de dólares solicitados, de los que"
  if (
    last.unit.doubt !== null ||
    number.value < 1000 ||
    number.value >= last.number.value ||
    number.first - from > PART ||
    isYearLike(number)
  )
    return false;
  if (tokens.unit[from] !== COMMA && tokens.unit[from] !== OPEN) return false;
  const ofWhole = number.first === from + 1 && opensPart(context, first - 2); // "De los 1,9 millones solicitados, 700.000 son"
  const opens = ofWhole || [1, 2, 3].some((step) => partAt(context.page, from + step) !== null);
  const isSaid = roles[number.end]?.closed === 'auxiliaries' || roles[number.end]?.closed === 'pronouns'; // "de los que 700.000 se destinarán"
  if (!opens || !(isSaid || countsNothing(context, number) || isBeforeGiver(context, number.end) || isBeforeClause(context, number.end)))
    return false;
  for (let at = from + 1; at < number.first; at += 1)
    if (tokens.kind[at] === Kind.Break || tokens.unit[at] === COMMA || numbers.startingAt(at) !== null) return false;
  return true;
}

/** "Of the", "En marzo, de los", "dijo que de los": the word for a part at `at`, where a clause begins. */
const opensPart = ({ page, words }: Context, at: number): boolean =>
  (words.of.standsAt(page.tokens, at) || page.lexicon.statistics.partitive.standsAt(page.tokens, at)) && clauseStart(page, at) === at;

/** "250 dólares en dos pagos de 125", "600 euros in three instalments of 200": so many times the number are the sum before. */
export function isInstalment({ page, words }: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, numbers } = page;
  if (last.unit.doubt !== null || !words.of.standsAt(tokens, number.first - 1) || number.first - last.amount.end > INSTALMENTS)
    return false;
  for (let at = number.first - 3; at > last.amount.end; at -= 1) {
    const times = numbers.startingAt(at);
    if (times !== null) return times.value > 1 && times.value * number.value === last.number.value;
    if (tokens.kind[at] !== Kind.Word) return false;
  }
  return false;
}

/** Most tokens of "en cuatro pagos mensuales de". */
const INSTALMENTS = 6;

/** How far what a share makes may be rounded, and most tokens of "60 % des" before the sum. */
const ROUNDED = 0.05;
const SHARE = 4;

/** "80 millions d'euros, dont 60 %, soit 48 millions,", "two thirds of the USD 9 million (6 million)": as much as a share that stands near makes of the sum. */
export function isShareOfSum(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, numbers, lexicon } = context.page;
  if (last.unit.doubt !== null || number.value < 1000 || number.value >= last.number.value) return false;
  if (number.first - last.amount.end > LENDING || !countsNothing(context, number)) return false;
  const { fractions, percent } = lexicon.statistics;
  for (let at = Math.max(0, last.amount.first - SHARE); at < number.first; at += 1) {
    const some = numbers.startingAt(at);
    const next = some?.end ?? at;
    const parts = fractions.match(tokens, next)?.value ?? (some !== null && percent.match(tokens, next) !== null ? 100 : Infinity);
    const share = ((some?.value ?? 1) / parts) * last.number.value;
    if (Math.abs(share - number.value) <= number.value * ROUNDED) return true;
  }
  return false;
}

/** How many times the gift of one may be that of the other. */
const GIFTS = 200;

/** What a list of givers opens with and goes on with. */
const OPENING = new Set([...':;('].map((sign) => sign.charCodeAt(0)));

/**
 * "Japan gave USD 500,000 and Norway 300,000.", "USD 860,000: Sweden, 500,000; Norway, 360,000": right behind the sum a comma, "and" or what opens a
 * list, a name and the number, with nothing counted behind.
 */
export function isNextGiver(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { page, words } = context;
  const { tokens, roles } = page;
  const { end } = last.amount;
  const giver = giverAt(page, number.first - 1);
  if (giver - end > GIVER + 1 || (tokens.word[giver]?.case ?? Case.Lower) === Case.Lower || roles[giver]?.date !== undefined) return false;
  if (number.value < 1000 || isYearLike(number) || last.unit.doubt !== null) return false;
  if (number.value > last.number.value * GIFTS || number.value * GIFTS < last.number.value) return false;
  const joint = roles[end + 1]?.numberAnd === true ? end + 1 : end; // ", and Norway"
  const listed = OPENING.has(tokens.unit[joint]);
  if (joint >= giver || !(listed || tokens.unit[joint] === COMMA || roles[joint]?.numberAnd === true)) return false;
  if (tokens.unit[giver + 1] === COMMA && !listed && roles[joint]?.numberAnd !== true) return false; // but "y Portugal, 85.000."
  for (let at = joint + 1; at < giver; at += 1)
    if (isStop(tokens, at)) return false;
    else if (tokens.word[at]?.case === Case.Lower && roles[at]?.closed !== 'determiners' && !words.of.standsAt(tokens, at)) return false;
  return countsNothing(context, number) || isBeforeGiver(context, number.end) || isBeforeClause(context, number.end);
}

/** "cuesta 3,4 millones de dólares. La OIM pondrá 400 mil y el Gobierno el resto": with no other number since the sum. */
export function isGift(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  if (number.value < 1000 || number.value > last.number.value || number.first - last.amount.end > PLEDGING || isYearLike(number))
    return false;
  if (last.unit.doubt !== null || !hasGiver(context, number)) return false;
  const { end } = number;
  if (!countsNothing(context, number) && !isBeforeGiver(context, end) && !isBeforeClause(context, end)) return false;
  for (let at = last.amount.end; at < number.first; at += 1) if (context.page.numbers.startingAt(at) !== null) return false;
  return true;
}

/** Most tokens from a sum to the number of one more: "; and a further". */
const MORE = 4;

/** "EUR 10 million; a further 1.3 million came from Switzerland", "10 млн евро, ещё 1,3 млн дала Швейцария": right behind the sum words for more, and behind it who gives. */
export function isMoreFrom(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { page, words } = context;
  const { tokens, roles } = page;
  const from = last.amount.end;
  const more = number.first - 1;
  if (more <= from || number.first - from > MORE + 1 || number.value < 1000 || last.number.value < 1000 || isYearLike(number)) return false;
  if (tokens.kind[from] === Kind.Break || tokens.unit[from] === DOT || last.unit.doubt !== null) return false;
  if (!saysMore(page, more) && roles[more]?.closed !== 'determiners') return false;
  const { end } = number;
  if (isFromGiver(context, end)) return true;
  if (tokens.word[end]?.case !== Case.Lower) return false;
  return (
    isFromGiver(context, end + 1) || ((words.gives.standsAt(tokens, end) || words.given.standsAt(tokens, end)) && isName(page, end + 1))
  );
}

/** "further", "weitere", "ещё" at token `at`. */
const saysMore = ({ tokens, roles, lexicon }: Context['page'], at: number): boolean =>
  roles[at]?.closed === 'adverbs' || lexicon.statistics.others.match(tokens, at) !== null;

/** Token of the giver, over the sign for its verb and a word for more: "Мальта – ещё 500 тысяч", "die Schweiz weitere 300.000", "Canada : 3 millions". */
function giverAt(page: Context['page'], at: number): number {
  const before = page.tokens.word[at]?.case === Case.Lower && saysMore(page, at) ? at - 1 : at;
  const sign = page.tokens.unit[before];
  return isLongDash(sign) || sign === COMMA || sign === COLON ? before - 1 : before;
}

/** "and" and a name */
const isBeforeGiver = ({ page }: Context, at: number): boolean => page.roles[at]?.numberAnd === true && isName(page, at + 1);

/** "y el municipio el resto", "y el resto, Noruega": "and" and an article. */
const isBeforeClause = ({ page }: Context, at: number): boolean =>
  page.roles[at]?.numberAnd === true && page.roles[at + 1]?.closed === 'determiners';

/** Least share of a sum that an item of its breakdown is. */
const LEAST_ITEM = 0.01;
/** Least item below a thousand, and the largest sum that has such items: "1.500 euros: 500 en efectivo y 1.000 en especie". */
const ROUND = 20;
const FEW = 20_000;

/** "410.000 soles: 250.000 de la Cooperación Suiza, 100.000 de Noruega": what a sum is made of, behind its colon, each with who gives it or what for. */
export function isItem(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, roles } = context.page;
  if (isYearLike(number) || (number.value < 1000 && (last.number.value > FEW || number.value < ROUND))) return false;
  const opens =
    tokens.unit[number.first - 1] === COLON && number.value < last.number.value && isSaidBefore(context, number.first - 1, last);
  const isNext = last.rule === LEFT_OUT && (goesOn(context, number) || roles[number.first - 1]?.numberAnd === true);
  if ((!opens && !(isNext && isInList(context, number, last))) || number.value < last.number.value * LEAST_ITEM) return false;
  const end = overComma(context, number.end);
  const isFor = isJoined(context.page, end) && !context.words.of.standsAt(tokens, end);
  return isFor || comesFromGiver(context, end);
}

/** "Mali : 11 millions de dollars pour 14 puits⏎Niger : 9,8 millions pour six camps": behind the colon of the next line, with the same preposition behind. */
export function isNextLine({ page: { tokens }, words }: Context, number: NumberPhrase, last: ReadSum): boolean {
  if (tokens.unit[number.first - 1] !== COLON || tokens.unit[last.amount.first - 1] !== COLON) return false;
  if (!words.giving.standsAt(tokens, number.end) || tokens.word[number.end] !== tokens.word[last.amount.end]) return false;
  let lines = 0;
  for (let at = last.amount.end; at < number.first; at += 1) if (tokens.kind[at] === Kind.Break) lines += 1;
  return lines === 1 && last.unit.doubt === null;
}

/** "; 5,8 millones, a medios de vida": over the comma that stands for the verb. */
const overComma = ({ page: { tokens } }: Context, at: number): number => (tokens.unit[at] === COMMA ? at + 1 : at);

/** "4,7 millions ont été reçus :": the sum right before the colon, or in its clause with no number behind it. */
function isSaidBefore({ page }: Context, colon: number, last: ReadSum): boolean {
  if (colon - last.amount.end > LENDING) return false;
  for (let at = last.amount.end; at < colon; at += 1) if (page.tokens.kind[at] !== Kind.Word) return false;
  return true;
}

/** Whether nothing ends a sentence between the item before and this one, which are near. */
function isInList({ page }: Context, number: NumberPhrase, last: ReadSum): boolean {
  if (number.first - last.amount.end > LENDING) return false;
  for (let at = last.amount.end; at < number.first; at += 1)
    if (page.tokens.kind[at] === Kind.Break || page.tokens.kind[at] === Kind.Number || page.tokens.unit[at] === DOT) return false;
  return true;
}

/** "cuesta 12,8 millones de dólares. Alemania cubre una quinta parte y el Japón, 1,25 millones.": what one giver more gives of the sum. */
export function isShareOfGiver(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, numbers } = context.page;
  // "; Noruega, con 2,5 millones": a preposition for the verb
  const behind = context.page.roles[number.first - 1]?.closed === 'prepositions' ? number.first - 2 : number.first - 1;
  const isJoined = isBeforeGiver(context, beforeDeterminer(context.page, number.first - 2)); // "et l'Autriche 1,2 million"
  const comma = isJoined ? number.first : behind;
  const giver = tokens.word[comma - 1];
  if (
    (tokens.unit[comma] !== COMMA && !isJoined) ||
    giver === undefined ||
    giver.case === Case.Lower ||
    number.first - last.amount.end > PLEDGING
  )
    return false;
  if (last.unit.doubt !== null || last.number.magnitude < 1e6 || number.value > last.number.value || !countsNothing(context, number))
    return false;
  let gives = false;
  for (let at = last.amount.end; at < comma; at += 1) {
    if (tokens.kind[at] === Kind.Break || (numbers.startingAt(at)?.magnitude ?? 1) >= 1000) return false;
    if (context.words.gives.standsAt(tokens, at)) gives = true;
  }
  return gives;
}

/** "USD 14.6 million, of which 5 million …", "USD 14.6 million. Of this, 5 million": nothing but such words between the two. */
export function saysPart(context: Context, from: number, to: number): boolean {
  const { tokens } = context.page;
  const first = tokens.unit[from] === COMMA || tokens.unit[from] === OPEN || tokens.unit[from] === DOT ? from + 1 : from;
  const end = tokens.unit[from] === DOT && tokens.unit[to - 1] === COMMA ? to - 1 : to;
  if (first >= end) return false;
  return context.words.partOf.has(fold(tokens.text.slice(tokens.start[first], tokens.end[end - 1])));
}

/** "1,3 millones de euros; Suiza y Luxemburgo, 200.000 cada uno": right behind who gives them, with the word for each behind. */
export function isForEach({ page }: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, lexicon } = page;
  if (number.value < 1000 || isYearLike(number) || number.first - last.amount.end > LENDING || last.unit.doubt !== null) return false;
  if (tokens.kind[number.end] !== Kind.Word || lexicon.dates.every.match(tokens, number.end) === null) return false;
  const giver = tokens.word[tokens.unit[number.first - 1] === COMMA ? number.first - 2 : number.first - 1];
  if (giver === undefined || giver.case === Case.Lower) return false;
  for (let at = last.amount.end; at < number.first; at += 1)
    if (tokens.kind[at] === Kind.Break || tokens.kind[at] === Kind.Number || tokens.unit[at] === DOT) return false;
  return true;
}

/** "$ 9.000 de los 14.000 que gana", "3 million euros of the 10 sought", "11 millions de dollars sur 31 millions": the whole, right behind its part and words of a ratio. */
export function isWholeOf(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { page } = context;
  const { end } = last.amount;
  const { ratioMember, ratioAfterNoun } = page.lexicon.statistics;
  if (number.first - end > RATIO) return false;
  const joint = ratioMember.match(page.tokens, end) ?? (number.magnitude < 1e6 ? null : ratioAfterNoun.match(page.tokens, end));
  if (joint?.to !== number.first) return false;
  const closed = page.roles[number.end]?.closed;
  if (closed === 'prepositions' && number.magnitude >= 1e6)
    return !context.words.of.standsAt(page.tokens, number.end) || isJoined(context.page, number.end + 1); // "sur les 26 millions de son appel"
  return closed === 'pronouns' || closed === 'conjunctions' || isParticiple(context, number.end) || countsNothing(context, number);
}

/** Tokens of "out of the". */
const RATIO = 3;

/** "EUR 5 million from Germany and 3 million from Norway", "USD 3 million is for health, 2.2 million for shelter": over a verb of one word. */
export function isParallel(context: Context, last: ReadSum, number: NumberPhrase): boolean {
  const { tokens } = context.page;
  const { end } = last.amount;
  const { giving } = context.words;
  const word = tokens.word[overComma(context, number.end)];
  return (
    goesOn(context, number) &&
    word !== undefined &&
    giving.holds(word) &&
    (tokens.word[end] === word || (tokens.kind[end] === Kind.Word && tokens.word[end + 1] === word) || last.rule === LEFT_OUT) &&
    isInSentence(context, number, last)
  );
}
