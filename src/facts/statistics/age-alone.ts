import { people } from '../../gazetteer/index.js';
import type { ReadAmount } from '../../text/amounts.js';
import { Case, Kind } from '../../text/tokens.js';
import { countsNone } from '../clause-end.js';
import { isOpen } from '../dates/words.js';
import type { Page } from '../page.js';
import { goesOnFromAge, isSaidLikeAge, NEAR, OLDEST } from './age-goes-on.js';
import { endsValue, isAverage, isBracketed, isLabelled, TOLD } from './age-label.js';
import { isOfChild, isOfYoung } from './age-of-person.js';
import { chainEnd } from './chain.js';
import { looksPlural, nounAt } from './noun.js';
import { type Candidate, type Reading, reading } from './reading.js';
import { clauseStart } from './sentence.js';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const SEMICOLON = 59;
const HYPHEN = 45;
/** Least age "at" which somebody left or arrived: below it stand the hours of the day. */
const LEAST_ALONE = 13;
/** Least age that stands behind a trade: fewer may be what somebody has. */
const LEAST_GROWN = 15;
/** Tokens between such a verb and the age: "left the village for Moscow at". */
const DEPARTED = 8;

/** "aged 17", "turned 18", "married at 17", "At 17, she left": no years need follow. */
export function alone(candidate: Candidate, said: boolean): Reading | null {
  const { page, amount } = candidate;
  const { durations, ageAlone } = page.lexicon.statistics;
  if (durations.match(page.tokens, amount.coreEnd) !== null) return null;
  if (said && (ageAlone.match(page.tokens, amount.core - 1) !== null || ageAlone.match(page.tokens, amount.first - 1) !== null)) {
    return reading(candidate, 'age', 'aged', null, amount.end);
  }
  if (goesOnFromAge(candidate) || isSaidLikeAge(candidate)) return reading(candidate, 'age', 'aged', null, amount.end);
  if (isTold(candidate) || isToldOfMany(candidate)) return reading(candidate, 'age', 'age-told', null, amount.end);
  const labelled = isLabelled(page, amount.first) && endsValue(page, amount.coreEnd);
  if (labelled || isBracketed(page, amount, amount.coreEnd)) return reading(candidate, 'age', 'aged', null, amount.end);
  if (isOfPersons(candidate)) return reading(candidate, 'age', 'apposition', null, amount.end);
  if (isOpenBehindPersons(candidate)) return reading(candidate, 'age', 'age-limit', null, amount.end);
  return turns(candidate) || opensAtAge(candidate) ? reading(candidate, 'age', 'age-reached', null, amount.end) : null;
}

/** "people 55 and over", "women 18 or older": behind persons, and with no end. */
function isOpenBehindPersons({ page, amount, number }: Candidate): boolean {
  if (amount.end === amount.coreEnd || amount.first !== amount.core || amount.qualifier !== 'at_least' || amount.numbers.length > 1)
    return false;
  return number.value <= OLDEST && page.lexicon.statistics.agePersons.standsAt(page.tokens, amount.first - 1);
}

/** "The modal age is 19", "the youngest traveller was only nine", "one of them was 15 when she left": nothing counted behind. */
function isTold(candidate: Candidate): boolean {
  const { page, amount } = candidate;
  if (
    !isAverage(page, amount.first) &&
    !isExtreme(page, amount.first) &&
    !isWhen(page, amount) &&
    !isOnceOf(page, amount) &&
    !(
      isOfPerson(page, amount.first - 1, amount.coreEnd) &&
      (isPerson(page, amount.first - 1) || isSomebody(page, amount.first - 1) || isGiven(page, amount.first - 2))
    )
  )
    return false;
  const { percent, measures } = page.lexicon.statistics;
  if (percent.match(page.tokens, amount.coreEnd) !== null || measures.match(page.tokens, amount.coreEnd) !== null) return false;
  return nounAt(page, amount.coreEnd) === null;
}

/** "Most of them are between 18 and 30", "six in ten are under 20; some are only nine": behind "are", with nothing counted behind; one number needs an age before it. */
function isToldOfMany({ page, amount, number, trail: { ageEnd, last, lastEnd } }: Candidate): boolean {
  const { tokens, roles, lexicon } = page;
  const { ageToldOf, ageNow, agePersons } = lexicon.statistics;
  const { first, core, coreEnd, numbers, max } = amount;
  const isSpread = numbers.length > 1;
  const isNow = isSpread ? isNowAt(page, first - 1) : ageNow.standsAt(tokens, first - 1);
  const isMean = !isNow && lexicon.statistics.ageOnAverage.match(tokens, coreEnd) !== null; // "the husbands are 43 on average"
  const verb = isNow ? first - 2 : first - 1;
  const isThen = number.value <= OLDEST && isBefore(page, verb);
  if (!isSpread && !isMean && !isThen && (!isNow || ageEnd < 0 || core - ageEnd > NEAR)) return false;
  if (!ageToldOf.standsAt(tokens, verb) || !Number.isInteger(number.value) || (isSpread && (max === null || max > OLDEST))) return false;
  const subject = verb - 1;
  const closed = roles[subject]?.closed;
  if ((isMean || isNow || isThen) && lexicon.statistics.ageNotSubjects.standsAt(tokens, subject)) return false; // "there are 43 on average", "there are now 24"
  const isShare = last?.kind === 'percent' && lastEnd === verb && isSpread; // "20 per cent were 30 to 45"
  if (!isShare && closed !== 'pronouns' && !(closed === 'determiners' && !isSpread) && !agePersons.standsAt(tokens, subject)) return false;
  return isMean || roles[coreEnd]?.closed === 'conjunctions' || countsNone(page, coreEnd);
}

/** "before they were 15", "until they were nine": a pronoun before the verb, and before that a word that leads to a time. */
function isBefore({ tokens, roles, lexicon }: Page, verb: number): boolean {
  if (roles[verb - 1]?.closed !== 'pronouns') return false;
  const lead = lexicon.dates.leads.match(tokens, verb - 2)?.value;
  return lead === 'before' || lead === 'until';
}

/** "are now 30", "are usually between 18 and 30": "now" or another adverb between the verb and the age. */
const isNowAt = ({ tokens, roles, lexicon }: Page, at: number): boolean =>
  lexicon.statistics.ageNow.standsAt(tokens, at) || roles[at]?.closed === 'adverbs';

/** "The youngest of the three was" before token `first`. */
export function isExtreme(page: Page, first: number): boolean {
  const { tokens, lexicon } = page;
  const { ageToldBy, ageToldOf } = lexicon.statistics;
  const verb = isNowAt(page, first - 1) ? first - 2 : first - 1;
  if (!ageToldBy.standsAt(tokens, verb) && !ageToldOf.standsAt(tokens, verb)) return false;
  return isOfExtreme(page, verb);
}

/** Whether the subject of the verb at `verb` is the youngest or oldest of some. */
export function isOfExtreme(page: Page, verb: number): boolean {
  const { tokens, lexicon } = page;
  for (
    let at = beforeName(page, verb - 1);
    at >= 0 && at > verb - TOLD && (tokens.kind[at] === Kind.Word || isHyphen(tokens, at) || isRelative(page, at));
    at -= 1
  )
    if (lexicon.statistics.ageExtremes.standsAt(tokens, at)) return true;
  return false;
}

/** The last token before the commas of ", Wilner," that end at token `at`; `at` itself where no name stands there. */
function beforeName({ tokens }: Page, at: number): number {
  if (tokens.unit[at] !== COMMA || tokens.word[at - 1]?.case !== Case.Capitalised) return at;
  for (let open = at - 2; open > at - 5; open -= 1) if (tokens.unit[open] === COMMA) return open - 1;
  return at;
}

/** The comma of "the two youngest, who are five". */
const isRelative = ({ tokens, roles }: Page, at: number): boolean => tokens.unit[at] === COMMA && roles[at + 1]?.closed === 'pronouns';

const isHyphen = ({ unit, spaced }: Page['tokens'], at: number): boolean => unit[at] === HYPHEN && !spaced[at];

/** Most ages of such a list. */
const LISTED = 4;

/** "was 15 when he": where verbs have their subjects' pronouns, one must follow; of many, a list or span of ages: "were nineteen, twenty when they", "were between 18 and 26 when they". */
function isWhen(page: Page, { first, coreEnd, numbers }: ReadAmount): boolean {
  const { tokens, roles, lexicon } = page;
  const { ageToldBy, ageToldOf, ageWhen, ageNotSubjects } = lexicon.statistics;
  let end = coreEnd;
  let begin = first;
  for (let ages = 1; ages < LISTED && tokens.unit[end] === COMMA; ages += 1) end = page.numbers.startingAt(end + 1)?.end ?? end;
  if (!ageWhen.standsAt(tokens, end)) return false;
  for (let ages = 1; ages < LISTED && tokens.unit[begin - 1] === COMMA; ages += 1) begin = numberBefore(page, begin - 1);
  const verb = isNowAt(page, begin - 1) ? begin - 2 : begin - 1;
  const isList = begin < first || end > coreEnd;
  if (!(isList || numbers.length > 1 ? ageToldOf : ageToldBy).standsAt(tokens, verb) || ageNotSubjects.standsAt(tokens, verb - 1))
    return false;
  return lexicon.pack.statistics.noun.head === 'first' || roles[end + 1]?.closed === 'pronouns' || isPerson(page, verb);
}

/** "Amina Yusuf was", "Mrs Khoele is": two words with capitals, neither a place nor a closed word, right before the verb at `verb`. */
const isPerson = (page: Page, verb: number): boolean => verb >= 2 && isName(page, verb - 1) && isName(page, verb - 2);

/** "Rosa is 34": a given name that is no place's. */
const isGiven = (page: Page, at: number): boolean => isName(page, at) && people.given.has(page.tokens.word[at]!.fold);

/** "The cook is 23.": a noun for a person behind its article, right before the verb at `verb`, which says of nobody what he has. */
const isSomebody = ({ tokens, roles, lexicon, language }: Page, verb: number): boolean =>
  language.statistics.noun.head === 'last' &&
  roles[verb - 2]?.closed === 'determiners' &&
  lexicon.statistics.ofAge.standsAt(tokens, verb - 1);

/** "Amina Yusuf is 49 now.": nothing counted behind. */
function isOfPerson({ tokens, roles, lexicon }: Page, verb: number, coreEnd: number): boolean {
  return (
    lexicon.statistics.ageToldBy.standsAt(tokens, verb) && (tokens.kind[coreEnd] !== Kind.Word || roles[coreEnd]?.closed !== undefined)
  );
}

/** "Cuando tenía cuatro, perdió a su padre": the same said first, with a comma behind, in languages whose verbs need no pronoun. */
function isOnceOf(page: Page, { first, coreEnd }: ReadAmount): boolean {
  const { tokens, lexicon } = page;
  const { ageToldBy, ageWhen } = lexicon.statistics;
  if (lexicon.pack.statistics.noun.head !== 'first' || !ageToldBy.standsAt(tokens, first - 1)) return false;
  if (tokens.unit[coreEnd] !== COMMA && tokens.unit[coreEnd] !== SEMICOLON) return false;
  return (
    ageWhen.standsAt(tokens, first - 2) ||
    (ageWhen.standsAt(tokens, first - 3) && lexicon.statistics.departures.standsAt(tokens, first - 2))
  ); // "Cuando llegué tenía 19;"
}

/** First token of the number that ends before token `end`; `end` where none does. */
function numberBefore({ numbers }: Page, end: number): number {
  for (let at = end - 1; at >= 0 && at > end - LISTED; at -= 1) if (numbers.startingAt(at)?.end === end) return at;
  return end;
}

/** "who is 29", "I was six when": whole numbers that no measure follows. */
function isSubject({ page, amount, number }: Candidate): boolean {
  const { tokens, lexicon } = page;
  const { ageSubjects, nounOf, measures, percent } = lexicon.statistics;
  if (number.value > OLDEST || measures.match(tokens, amount.coreEnd) !== null || percent.match(tokens, amount.coreEnd) !== null)
    return false;
  return ageSubjects.match(tokens, amount.core - 1) !== null && !nounOf.standsAt(tokens, amount.coreEnd);
}

function turns(candidate: Candidate): boolean {
  const { page, amount, number } = candidate;
  const { tokens, roles, lexicon } = page;
  const young = isOfYoung(page, amount.first);
  if (amount.first !== amount.core && !young) return isNearly(candidate);
  const now = opensNow(page, amount);
  if (!young && !now && !canTurn(page, amount.core - 1)) return false;
  if (!Number.isInteger(number.value) || nounAt(page, amount.coreEnd) !== null) return false;
  if (tokens.unit[amount.coreEnd] === HYPHEN && !tokens.spaced[amount.coreEnd]) return false; // "left at 15-minute intervals"
  const before = tokens.word[amount.core - 1];
  if (young || isOfChild(candidate) || isOfTrade(candidate)) return true;
  if (lexicon.statistics.turned.holds(before) || isSubject(candidate))
    return tokens.kind[amount.coreEnd] !== Kind.Word || roles[amount.coreEnd]?.closed !== undefined;
  if (now) return isWho(page, amount.coreEnd + 1);
  if (!lexicon.statistics.ageAt.holds(before)) return false;
  if (lexicon.statistics.lifeEvents.standsAt(tokens, amount.core - 2) || hasDeparted(candidate)) return true;
  const comma = tokens.unit[amount.coreEnd] === COMMA ? 1 : 0;
  if (before!.case !== Case.Capitalised && isAside(candidate, comma === 1)) return true;
  if (comma === 0 && number.value < LEAST_ALONE) return false; // "At nine he left": the hour
  if (clauseStart(page, amount.core - 1) !== amount.core - 1) return false; // "; at sixteen he was a skipper", "said that at 17 she left"
  return comma === 0 ? roles[amount.coreEnd]?.closed === 'pronouns' : isWho(page, amount.coreEnd + 1); // "At 71, Amina is the oldest"
}

/** "Now 24,", "Barely 17,": such a word opens the sentence, and a comma stands behind. */
export const opensNow = ({ tokens, lexicon }: Page, { core, coreEnd }: ReadAmount): boolean =>
  tokens.unit[coreEnd] === COMMA &&
  tokens.word[core - 1]?.case === Case.Capitalised &&
  lexicon.statistics.ageNow.standsAt(tokens, core - 1);

const isWho = (page: Page, at: number): boolean => page.roles[at]?.closed === 'pronouns' || isName(page, at);

/** "Maria, at 72, still sews", "the doctor, who at 61 has seen", "Now, at 61, she": between commas behind a person or before a pronoun, or behind "who". */
function isAside({ page, amount, number }: Candidate, comma: boolean): boolean {
  const { tokens, roles, lexicon } = page;
  const { core, coreEnd } = amount;
  const closed = roles[coreEnd]?.closed;
  if (number.value < LEAST_ALONE) return false;
  if (roles[core - 2]?.closed === 'pronouns')
    return lexicon.statistics.personVerbs.standsAt(tokens, core - 2) && (closed === 'auxiliaries' || closed === 'adverbs');
  if (!comma || tokens.unit[core - 2] !== COMMA) return false;
  return isName(page, core - 3) || lexicon.statistics.individuals.standsAt(tokens, core - 3) || roles[coreEnd + 1]?.closed === 'pronouns';
}

/** Most words of a trade: "pescador", "pescadora jubilada". */
const TRADE = 2;

/** "pregunta Segundo Pacaya, pescador de 59.": what somebody is, between the comma of a name and "of" with a grown age that nothing follows. */
function isOfTrade({ page, amount, number }: Candidate): boolean {
  const { tokens, roles, lexicon, language } = page;
  if (language.statistics.noun.head !== 'first' || !lexicon.statistics.ageOf.standsAt(tokens, amount.core - 1)) return false;
  if (tokens.kind[amount.coreEnd] === Kind.Word || tokens.kind[amount.coreEnd] === Kind.Number) return false;
  if (number.value < LEAST_GROWN || number.value > OLDEST || !Number.isInteger(number.value)) return false;
  let at = amount.core - 2;
  while (at > amount.core - 2 - TRADE && tokens.word[at]?.case === Case.Lower && roles[at]?.closed === undefined && !looksPlural(page, at))
    at -= 1;
  if (at === amount.core - 2 || tokens.unit[at] !== COMMA || lexicon.statistics.lasting.standsAt(tokens, at + 1)) return false;
  return isName(page, at - 1) && (isName(page, at - 2) || people.given.has(tokens.word[at - 1]!.fold));
}

/** A capital, where nouns have none, that is no place's. */
const isName = ({ tokens, roles, language }: Page, at: number): boolean =>
  tokens.word[at]?.case === Case.Capitalised &&
  roles[at]?.place === undefined &&
  roles[at]?.closed === undefined &&
  language.statistics.noun.capitals !== true;

/** "her daughters, nine and eleven, stayed", "the brothers (15, 13 and 9)": a list alone between commas or in brackets, right behind persons; not "men and women (8 and 5)". */
function isOfPersons({ page, amount, number, gap }: Candidate): boolean {
  const { tokens, roles, lexicon, language } = page;
  const sign = tokens.unit[amount.core - 1];
  if (gap !== 1 || language.statistics.noun.head !== 'last' || (sign !== COMMA && sign !== OPEN) || amount.numbers.length > 1) return false;
  if (!lexicon.statistics.agePersons.standsAt(tokens, amount.core - 2)) return false;
  const end = chainEnd(page, number, gap);
  if (sign === OPEN) return end !== null && tokens.unit[end] === CLOSE && roles[amount.core - 3]?.numberAnd !== true;
  return end !== null && tokens.kind[end] !== Kind.Word && tokens.kind[end] !== Kind.Number && tokens.unit[end] !== HYPHEN;
}

/** es "A los 43 ha vuelto", "A los 16, ya trabajaba": two words of an age open the sentence, an auxiliary or a comma behind. */
function opensAtAge(candidate: Candidate): boolean {
  const { page, amount, number } = candidate;
  const { tokens, roles, lexicon, language } = page;
  const { first, core, coreEnd, numbers } = amount;
  if (language.statistics.noun.head !== 'first' || numbers.length > 1 || (first !== core && first !== core - 2)) return false; // "hasta los"
  const apart = tokens.unit[core - 3] === COMMA && tokens.unit[coreEnd] === COMMA; // "Hoy, a los 58, es dueño"
  if (number.value < LEAST_ALONE || number.value > OLDEST || !Number.isInteger(number.value)) return false;
  const { ageVerbs, ageToldBy } = lexicon.statistics;
  if (tokens.word[core - 1]?.case === Case.Capitalised) return tokens.kind[coreEnd] === Kind.Sign && ageToldBy.standsAt(tokens, core - 1); // "Tiene 71, cuatro hijos"
  if (ageVerbs.match(tokens, core - 1)?.to !== core - 2) return false;
  const verb = roles[coreEnd]?.closed === 'adverbs' ? coreEnd + 1 : coreEnd; // "a los quince ya era"
  if (apart || clauseStart(page, core - 2) === core - 2)
    return tokens.unit[coreEnd] === COMMA || roles[verb]?.closed === 'auxiliaries' || isVerbBehind(page, verb);
  const ends =
    tokens.kind[coreEnd] !== Kind.Word || (roles[coreEnd]?.closed !== undefined && !lexicon.statistics.nounOf.standsAt(tokens, coreEnd));
  return ends && hasDeparted(candidate); // "dio clase a los 17 en Estrada y no paró hasta los 79"
}

/** "empezó" of "A los 26 empezó": an open word in small letters, which no noun behind a plural article can be in the singular. */
const isVerbBehind = (page: Page, at: number): boolean =>
  page.tokens.word[at]?.case === Case.Lower && isOpen(page, at) && page.roles[at]?.date === undefined && !looksPlural(page, at);

/** "who is close to eighty", "she was almost 40": with nothing behind that it counts. */
function isNearly({ page, amount, number }: Candidate): boolean {
  const { tokens, roles, lexicon } = page;
  if (amount.qualifier !== 'approx' || number.value < LEAST_ALONE || !Number.isInteger(number.value)) return false;
  const { ageSubjects, percent } = lexicon.statistics;
  if (ageSubjects.match(tokens, amount.first - 1) === null || percent.match(tokens, amount.coreEnd) !== null) return false;
  return (
    tokens.kind[amount.coreEnd] !== Kind.Word ||
    (roles[amount.coreEnd]?.closed !== undefined && !lexicon.statistics.nounOf.standsAt(tokens, amount.coreEnd))
  );
}

/** Whether the word at `at` is one that an age may follow: asked before the noun behind the number is looked for. */
const canTurn = ({ tokens, lexicon: { statistics } }: Page, at: number): boolean =>
  statistics.turned.standsAt(tokens, at) ||
  statistics.ageAt.standsAt(tokens, at) ||
  statistics.nounOf.standsAt(tokens, at) ||
  statistics.ageSubjects.match(tokens, at) !== null;

/** "was sold in Greece at sixteen": a verb of a life some words before "at". */
function hasDeparted({ page, amount, number }: Candidate): boolean {
  const { tokens, lexicon } = page;
  if (number.value < LEAST_ALONE || tokens.kind[amount.coreEnd] === Kind.Number) return false;
  for (let at = amount.core - 2; at >= 0 && at > amount.core - DEPARTED && tokens.kind[at] === Kind.Word; at -= 1)
    if (lexicon.statistics.departures.standsAt(tokens, at)) return true;
  return false;
}
