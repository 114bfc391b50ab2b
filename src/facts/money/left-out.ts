import { qualifierBefore } from '../../text/amounts.js';
import { fold } from '../../text/characters.js';
import { type NumberPhrase, scale } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import { type Context, sentenceStart } from './context.js';
import { priceLeftOut } from './price.js';
import { countsNothing, hasNoun, isAuxiliary } from './range.js';
import { type ReadSum, single } from './sum.js';
import { isYearLike } from './units.js';

const COMMA = 44;
const COLON = 58;
const DOT = 46;
const OPEN = 40;

const LEFT_OUT = 'currency-left-out';

/** How far back, in tokens, a sum lends its currency to one that leaves it out. */
const LENDING = 14;

/** How far where the words say that the number is given or spent: "needs USD 4 million by June; so far 1.7 million has been pledged". */
const PLEDGING = 40;

/** Words of "that the United Nations and their partners seek". */
const WANTED = 9;

/** English words in it that are no adverbs elsewhere: "so far", "has yet to be". */
const PASSED = new Set(['far', 'yet']);

/** Words between a number and its participle: "has so far been". */
const HELPERS = 5;

/** Tokens behind the last sum that are looked at for such a number. */
export const LENT = PLEDGING;

/** "Japan gave USD 5 million and Norway 3 million.", "USD 5 million in 2012 and 7 million in 2013": the currency of the sum before. */
export function unitLeftOut(context: Context, number: NumberPhrase, last: ReadSum): ReadSum[] | null {
  if (number.form === 'vague') return null;
  if (last.rule === LEFT_OUT || number.first === last.amount.end + 1) {
    if (isItem(context, number, last)) return leftOut(context, number, last);
    if (isTenth(context, number, last)) return leftOut(context, inMillions(number, last.number.magnitude), last);
  }
  if (number.magnitude < 1e6) {
    const small = isSmallGift(context, number, last) || isSmallShare(context, number, last);
    if (small || (number.value >= 1000 && !isYearLike(number) && isSmallPart(context, number, last))) return leftOut(context, number, last);
  }
  return (
    (number.magnitude < 1e6 ? null : millionsLeftOut(context, number, last)) ??
    priceLeftOut(context, number, last) ??
    (isCompared(context, number, last) ||
    isPartOfSum(context, number, last) ||
    isRest(context, number, last) ||
    isGrown(context, number, last)
      ? leftOut(context, number, last)
      : null)
  );
}

/** The same of millions, which need no verb of paying. */
function millionsLeftOut(context: Context, number: NumberPhrase, last: ReadSum): ReadSum[] | null {
  const { tokens, numbers } = context.page;
  if (
    last.unit.doubt === null &&
    number.first - last.amount.end <= PLEDGING &&
    (isGiven(context, number) ||
      isReceived(context, number) ||
      isSought(context, number) ||
      isGivenBefore(context, number) ||
      isGivenBy(context, number))
  )
    return leftOut(context, number, last);
  if (isShareOfGiver(context, number, last) || isPartFrom(context, number, last) || isPartFor(context, number, last))
    return leftOut(context, number, last);
  if (number.first - last.amount.end > LENDING) return null;
  if (last.unit.doubt !== null || last.number.magnitude < 1e6 || sentenceStart(context.page, number.first, LENDING + 1) > last.amount.end)
    return null;
  for (let at = last.amount.end; at < number.first; at += 1) if (tokens.kind[at] === Kind.Break || tokens.unit[at] === 59) return null;
  const year = numbers.startingAt(number.first - 2);
  const giver = tokens.word[number.first - 1];
  const named =
    (giver !== undefined && giver.case !== Case.Lower && tokens.kind[number.first - 2] === Kind.Word) ||
    isBracketed(context, number, last) ||
    isDashed(context, number.first);
  const isPart = saysPart(context, last.amount.end, number.first);
  const isYearly = isOfYear(context, number) || isDatedBoth(context, number, last) || isMoreThan(context, number);
  if (!isYearly && !named && !isPart && (year === null || !isYearLike(year)) && !isParallel(context, last, number)) return null;
  return isYearly || (isPart ? !hasNoun(context, number) || isParticiple(context, number.end) : endsSum(context, number))
    ? leftOut(context, number, last)
    : null;
}

/** "2,85 millions d'euros, apportés par le Luxembourg (1,6 million) et l'Italie": a giver's part, alone in brackets. */
function isBracketed({ page }: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens } = page;
  if (tokens.unit[number.first - 1] !== OPEN || tokens.unit[number.end] !== OPEN + 1) return false;
  if (last.rule !== LEFT_OUT && number.value > last.number.value) return false;
  const giver = tokens.word[number.first - 2];
  return giver !== undefined && giver.case !== Case.Lower;
}

/** "le Japon (2 millions) et l'Italie (700 000)": goes on with shares in brackets. */
const isSmallShare = (context: Context, number: NumberPhrase, last: ReadSum): boolean =>
  last.rule === LEFT_OUT && number.first - last.amount.end <= LENDING && isBracketed(context, number, last);

/** "1,3 million de dollars, dont 400 000 du Japon et 200 000 de l'Italie": a part right behind the sum, and those that go on from it. */
function isSmallPart(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  if (last.unit.doubt !== null || number.value >= last.number.value || number.first - last.amount.end > LENDING) return false;
  if (saysPart(context, last.amount.end, number.first))
    return isFromGiver(context, number.end) || countsNothing(context, number) || isGiven(context, number);
  return last.rule === LEFT_OUT && goesOn(context, number) && isFromGiver(context, number.end);
}

/** "from Japan", "du Japon", "de la Suisse" */
function isFromGiver({ page }: Context, at: number): boolean {
  const { tokens, roles } = page;
  const joined = roles[at]?.closed === 'prepositions' || roles[at]?.closed === 'determiners'; // "du Canada"
  const giver = roles[at + 1]?.closed === 'determiners' ? at + 2 : at + 1;
  return joined && (tokens.word[giver]?.case ?? Case.Lower) !== Case.Lower;
}

/** "9,3 millions d'euros (dont 1,6 million de l'Espagne)": a part right behind the sum in brackets, with who gives it. */
function isPartFrom(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens } = context.page;
  const opens = last.amount.end;
  if (tokens.unit[opens] !== OPEN || number.value >= last.number.value) return false;
  if (number.first !== opens + 1 && !saysPart(context, opens, number.first)) return false;
  return isFromGiver(context, number.end) && last.unit.doubt === null;
}

/** "514 millions de dollars pour sept pays, dont 38,7 millions pour la Moldavie": a part whose words "of which" stand before it, over fewer things than it has units. */
function isPartFor(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { page } = context;
  const from = last.amount.end;
  if (last.unit.doubt !== null || number.value >= last.number.value || number.first - from > LENDING || !countsNothing(context, number))
    return false;
  const first = qualifierBefore(page, number.first)?.first ?? number.first;
  if (page.lexicon.statistics.partOf.match(page.tokens, first - 1) === null) return false;
  for (let at = from; at < first; at += 1)
    if (page.tokens.kind[at] === Kind.Break || (page.numbers.startingAt(at)?.value ?? 0) >= number.value) return false;
  return sentenceStart(page, number.first, LENDING + 1) <= from;
}

/** "Франция – еще 3 млн": a giver, a dash for the verb, perhaps an adverb. */
function isDashed({ page }: Context, number: number): boolean {
  const { tokens, roles, language } = page;
  const first = qualifierBefore(page, number)?.first ?? number;
  const dash = roles[first - 1]?.closed === 'adverbs' ? first - 2 : first - 1;
  const isDash = tokens.unit[dash] === 0x2013 || tokens.unit[dash] === 0x2014;
  if (!isDash || language.statistics.noun.adjectiveEndings === undefined) return false;
  const giver = tokens.word[dash - 1];
  if (giver === undefined) return false;
  return giver.case !== Case.Lower || tokens.unit[dash - 2] === COMMA || roles[dash - 1]?.date?.unit !== undefined; // ", мальтийская – 6 млн", "цього року – 8 млн"
}

/** "entre Australia (6,5 millones), el Japón (5,1) y Suiza (0,8)": a share with decimals goes on in the millions of the one before. */
const isTenth = (context: Context, number: NumberPhrase, last: ReadSum): boolean =>
  last.rule === LEFT_OUT &&
  last.number.magnitude >= 1e6 &&
  number.magnitude === 1 &&
  number.form === 'digits' &&
  !Number.isInteger(number.value) &&
  number.value < 1000 &&
  number.first - last.amount.end <= LENDING &&
  isBracketed(context, number, last);

const inMillions = (number: NumberPhrase, magnitude: number): NumberPhrase => ({
  ...number,
  value: scale(number.value, magnitude),
  magnitude,
  plain: false,
});

/** "the remaining 670,000 has yet to be pledged" */
function isRest(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, language } = context.page;
  if (number.value < 1000 || isYearLike(number) || last.unit.doubt !== null || number.first - last.amount.end > PLEDGING) return false;
  if (isOneMore(context, number, last)) return true;
  return language.money.rest?.includes(tokens.word[number.first - 1]?.fold ?? '') === true && isGiven(context, number);
}

/** "on top of its €1.3m of last year, another 200,000": in the sentence of the sum, no number but a year's between, and nothing counted. */
function isOneMore(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, lexicon, numbers, roles } = context.page;
  const more = roles[number.first - 1]?.closed === 'determiners' || roles[number.first - 2]?.closed === 'determiners';
  if (!more || lexicon.statistics.others.match(tokens, number.first - 1) === null) {
    if (tokens.word[number.first - 1]?.fold !== 'another') return false;
  }
  if (number.first - last.amount.end > LENDING || number.value > last.number.value || !countsNothing(context, number)) return false;
  for (let at = last.amount.end; at < number.first; at += 1) {
    if (tokens.kind[at] === Kind.Break || tokens.unit[at] === DOT) return false;
    const other = numbers.startingAt(at);
    if (other !== null && !isYearLike(other)) return false;
  }
  return true;
}

/** "an appeal of US$11 million has grown to 49 million": a change of the sum before, in its sentence. */
function isGrown({ page }: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, roles, lexicon, numbers } = page;
  const from = last.amount.end;
  if (number.magnitude < 1e6 || number.first - from > LENDING || last.unit.doubt !== null || roles[number.first - 1]?.rangeTo !== true)
    return false;
  if (tokens.kind[number.end] === Kind.Word && roles[number.end]?.closed === undefined) return false;
  let changed = false;
  for (let at = from; at < number.first - 1; at += 1) {
    if (tokens.kind[at] === Kind.Break || tokens.unit[at] === DOT || numbers.startingAt(at) !== null) return false;
    if (lexicon.changes.standsAt(tokens, at)) changed = true;
  }
  return changed || roles[last.amount.first - 1]?.rangeTo === true; // "comes to US$160 million, IOM's share to 32 million"
}

/** Most tokens from a sum to its part. */
const PART = 10;

/** "USD 310,000, of which USAID covers 200,000": the words right behind the sum, no other number between, and nothing counted. */
function isPartOfSum(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, numbers, lexicon } = context.page;
  const from = last.amount.end;
  if (
    last.unit.doubt !== null ||
    number.value < 1000 ||
    number.value >= last.number.value ||
    number.first - from > PART ||
    isYearLike(number)
  )
    return false;
  if (tokens.unit[from] !== COMMA && tokens.unit[from] !== OPEN) return false;
  const { partOf } = lexicon.statistics;
  const opens = [1, 2, 3].some((step) => partOf.match(tokens, from + step) !== null);
  if (!opens || !countsNothing(context, number)) return false;
  for (let at = from + 1; at < number.first; at += 1)
    if (tokens.kind[at] === Kind.Break || tokens.unit[at] === COMMA || numbers.startingAt(at) !== null) return false;
  return true;
}

/** How many times a sum may be the one that it is compared with. */
const SPREAD = 50;

/** "a can sells for 2,500 francs, up from 1,800 in 2020": no other number but a year's between the two, and nothing counted behind. */
function isCompared({ page, words }: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, roles, lexicon, numbers } = page;
  const from = last.amount.end;
  if (last.unit.doubt !== null || number.first - from > LENDING || isYearLike(number)) return false;
  if (number.value > last.number.value * SPREAD || number.value * SPREAD < last.number.value) return false;
  const first = roles[number.first - 1]?.closed === 'determiners' ? number.first - 1 : number.first;
  if (lexicon.statistics.comparing.match(tokens, first - 1) === null) return false;
  const { percent, durations, measures } = lexicon.statistics;
  const { end } = number;
  if (percent.match(tokens, end) !== null || durations.match(tokens, end) !== null || measures.match(tokens, end) !== null) return false;
  const dated = words.of.standsAt(tokens, end) && isYearAt(page, end);
  const isFree = tokens.kind[end] !== Kind.Word || dated || (roles[end]?.closed !== undefined && !words.of.standsAt(tokens, end));
  if (!isFree && roles[end]?.date?.direction === undefined) return false;
  for (let at = from; at < number.first; at += 1) {
    if (tokens.kind[at] === Kind.Break || tokens.unit[at] === DOT) return false;
    const other = numbers.startingAt(at);
    if (other !== null && !isYearLike(other)) return false;
  }
  return true;
}

const leftOut = (context: Context, number: NumberPhrase, last: ReadSum): ReadSum[] => [
  single(context, { unit: last.unit, number, first: number.first, end: number.end }, LEFT_OUT),
];

/** Least share of a sum that an item of its breakdown is. */
const LEAST_ITEM = 0.01;

/** "410.000 soles: 250.000 de la Cooperación Suiza, 100.000 de Noruega": what a sum is made of, behind its colon, each with who gives it or what for. */
function isItem(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, roles } = context.page;
  if (number.value < 1000 || isYearLike(number)) return false;
  const opens = tokens.unit[last.amount.end] === COLON && number.first === last.amount.end + 1 && number.value < last.number.value;
  const goesOn =
    last.rule === LEFT_OUT &&
    (tokens.unit[number.first - 1] === COMMA || roles[number.first - 1]?.numberAnd === true) &&
    isInList(context, number, last);
  if ((!opens && !goesOn) || number.value < last.number.value * LEAST_ITEM) return false;
  const giver = roles[number.end + 1]?.closed === 'determiners' ? number.end + 2 : number.end + 1;
  const named = roles[number.end]?.closed === 'prepositions' || roles[number.end]?.closed === 'determiners'; // "del Japón"
  return named && (!context.words.of.standsAt(tokens, number.end) || (tokens.word[giver]?.case ?? Case.Lower) !== Case.Lower);
}

/** Whether nothing ends a sentence between the item before and this one, which are near. */
function isInList({ page }: Context, number: NumberPhrase, last: ReadSum): boolean {
  if (number.first - last.amount.end > LENDING) return false;
  for (let at = last.amount.end; at < number.first; at += 1)
    if (page.tokens.kind[at] === Kind.Break || page.tokens.kind[at] === Kind.Number || page.tokens.unit[at] === DOT) return false;
  return true;
}

/** "elle en a promis 600 000": below a million only right behind the word of giving. */
const isSmallGift = (context: Context, number: NumberPhrase, last: ReadSum): boolean =>
  last.unit.doubt === null && number.first - last.amount.end <= PLEDGING && isReceived(context, number);

/** "10,5 millones de dólares, más que los 9,7 millones de 2019": the sum of another year. */
function isOfYear({ page }: Context, number: NumberPhrase): boolean {
  return isYearAt(page, number.end);
}

/** "6.773 millones de dólares, y 400 millones más que el año anterior". */
function isMoreThan({ page }: Context, number: NumberPhrase): boolean {
  const word = page.tokens.word[number.end];
  if (word === undefined || page.roles[number.end + 1]?.closed === undefined) return false;
  return page.language.money.compared.some((more) => fold(more) === word.fold);
}

/** "5.021 millones de dólares en 2017, superarán los 5.300 millones este año": both have their time. */
const isDatedBoth = ({ page }: Context, number: NumberPhrase, last: ReadSum): boolean =>
  isYearAt(page, last.amount.end) &&
  page.roles[number.end]?.closed === 'determiners' &&
  page.lexicon.statistics.durations.match(page.tokens, number.end + 1) !== null;

/** "cuesta 12,8 millones de dólares. Alemania cubre una quinta parte y el Japón, 1,25 millones.": what one giver more gives of the sum. */
function isShareOfGiver(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { tokens, numbers } = context.page;
  const comma = number.first - 1;
  const giver = tokens.word[comma - 1];
  if (tokens.unit[comma] !== COMMA || giver === undefined || giver.case === Case.Lower || number.first - last.amount.end > PLEDGING)
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

/** "in 2017", "en 2017" */
function isYearAt(page: Context['page'], at: number): boolean {
  const year = page.roles[at]?.closed === 'prepositions' ? page.numbers.startingAt(at + 1) : null;
  return year !== null && isYearLike(year);
}

/** "USD 14.6 million, of which 5 million …": nothing but such words between the two. */
function saysPart(context: Context, from: number, to: number): boolean {
  const { tokens, language } = context.page;
  const first = tokens.unit[from] === COMMA || tokens.unit[from] === OPEN ? from + 1 : from;
  if (first >= to) return false;
  const between = fold(tokens.text.slice(tokens.start[first], tokens.end[to - 1]));
  return language.money.partOf.some((words) => fold(words) === between);
}

/** "EUR 5 million from Germany and 3 million from Norway". */
function isParallel(context: Context, last: ReadSum, number: NumberPhrase): boolean {
  const { tokens } = context.page;
  const { giving } = context.words;
  const word = tokens.word[number.end];
  return (
    goesOn(context, number) &&
    word !== undefined &&
    giving.holds(word) &&
    (tokens.word[last.amount.end]?.fold === word.fold || last.rule === LEFT_OUT)
  );
}

/** Whether a comma or "and" stands before the number. */
function goesOn({ page: { tokens }, words }: Context, { first }: NumberPhrase): boolean {
  const joiner = tokens.word[first - 1];
  return joiner === undefined ? tokens.unit[first - 1] === COMMA : words.list.holds(joiner);
}

/** "1.7 million has so far been pledged": a passive that is said of money; people "have received aid". */
function isGiven(context: Context, number: NumberPhrase): boolean {
  const { roles } = context.page;
  let helped = false;
  let ahead = false;
  for (let at = number.end; at < number.end + HELPERS; at += 1) {
    const closed = roles[at]?.closed;
    if (closed === 'auxiliaries') helped = true;
    else if (helped && isParticiple(context, at)) return closesPassive(context, at);
    else if (ahead && context.page.language.money.toFind?.includes(context.page.tokens.word[at]?.fold ?? '') === true) return true;
    else if (helped && context.page.roles[at]?.rangeTo === true)
      ahead = true; // "is still to be found"
    else if (closed !== 'adverbs' && !PASSED.has(context.page.tokens.word[at]?.fold ?? '')) return false;
  }
  return false;
}

/** "Noch fehlen 7,3 Millionen.", "erhalten hat sie bislang 4,8 Mio.": the word of giving up to here in the sentence. Asked where nouns have capitals. */
function isGivenBefore(context: Context, number: NumberPhrase): boolean {
  const { tokens, language } = context.page;
  if (language.statistics.noun.capitals !== true || !countsNothing(context, number)) return false;
  for (let at = number.first - 1; at >= number.first - HELPERS && tokens.kind[at] === Kind.Word; at -= 1) {
    if (isParticiple(context, at)) return true;
  }
  return false;
}

/** "; Noruega puso un millón.": who gives, right before the verb of giving, and nothing counted behind. */
function isGivenBy(context: Context, number: NumberPhrase): boolean {
  const { tokens, roles } = context.page;
  let verb = (qualifierBefore(context.page, number.first)?.first ?? number.first) - 1;
  if (roles[verb]?.closed === 'adverbs') verb -= 1;
  return context.words.gives.standsAt(tokens, verb) && isGiverBefore(context, verb) && countsNothing(context, number);
}

/** "Noruega puso", "la Norvège a donné", "Norway has given": a capital before the verb, or before its auxiliary. */
function isGiverBefore({ page: { tokens, roles } }: Context, verb: number): boolean {
  const at = roles[verb - 1]?.closed === 'auxiliaries' ? verb - 2 : verb - 1;
  return (tokens.word[at]?.case ?? Case.Lower) !== Case.Lower;
}

/** "ha recibido 11,4 millones (27 %)": the participle stands before, and nothing counted behind. */
function isReceived(context: Context, number: NumberPhrase): boolean {
  const { roles, language } = context.page;
  const impersonal = language.statistics.noun.adjectiveEndings !== undefined; // "получено 1,9 млн"
  let at = number.first - 1;
  if (context.page.tokens.unit[at] === COLON)
    return isHeading(context, at - 1) && (countsNothing(context, number) || context.page.tokens.unit[number.end] === OPEN); // "Received: 3.4 million"
  for (let behind: string | undefined; at > number.first - HELPERS; at -= 1) {
    const closed = roles[at]?.closed;
    if (closed !== 'adverbs' && !(closed === 'prepositions' && behind === 'adverbs')) break; // "se han recibido apenas", "hasta ahora"
    behind = closed;
  }
  if (!isParticiple(context, at)) return false;
  if (!impersonal && !isAuxiliary(context, at - 1)) return false;
  const goesOn = roles[number.end]?.numberAnd === true && number.magnitude >= 1e6; // "a versé 1,4 million et le CERF"
  return goesOn || context.page.tokens.unit[number.end] === OPEN || countsNothing(context, number);
}

/** "Pledged so far:", "Shortfall:": such a word up to here from the beginning of its line, sentence or clause. */
function isHeading(context: Context, last: number): boolean {
  const { tokens, language } = context.page;
  for (let at = last; at >= 0 && at > last - HELPERS && tokens.kind[at] === Kind.Word; at -= 1)
    if (isParticiple(context, at) || language.money.headings?.includes(tokens.word[at]!.fold) === true)
      return tokens.kind[at - 1] !== Kind.Word;
  return false;
}

/** "USD 2 billion, against the 3.1 billion that the United Nations seek": a sum known already, and what is wanted of it. */
function isSought(context: Context, number: NumberPhrase): boolean {
  const { roles, tokens } = context.page;
  const behind = roles[number.end]?.closed;
  if (roles[number.first - 1]?.closed !== 'determiners' || tokens.word[number.end]?.fold === 'who') return false;
  if (behind !== 'pronouns' && behind !== 'determiners') return isParticiple(context, number.end);
  for (let at = number.end + 1; at < number.end + WANTED && tokens.kind[at] === Kind.Word; at += 1)
    if (isParticiple(context, at)) return true;
  return false;
}

/** No object behind the participle: "have been paid", not "have received food". */
function closesPassive(context: Context, at: number): boolean {
  const { roles, tokens } = context.page;
  return tokens.kind[at + 1] !== Kind.Word || (roles[at + 1]?.closed !== undefined && roles[at + 1]?.closed !== 'determiners');
}

/** Whether the word at `at` says what becomes of money: "pledged", "versés", "recaudados". */
function isParticiple(context: Context, at: number): boolean {
  return context.words.given.standsAt(context.page.tokens, at);
}

/** Whether nothing that the number could count follows. */
function endsSum(context: Context, number: NumberPhrase): boolean {
  return countsNothing(context, number) || context.words.list.standsAt(context.page.tokens, number.end);
}
