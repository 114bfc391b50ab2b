import { fold } from '../../text/characters.js';
import { isOneSentence, Kind } from '../../text/tokens.js';
import { beforeDeterminer, type Page } from '../page.js';
import { nounAfterArticle } from './noun.js';
import { type Candidate, unitOf } from './reading.js';
import { isStop } from './sentence.js';
import { actsAsPerson, firstWord, holderOf, holds, isInside, isOfOtherParagraph, isOfThem, namesPersons } from './spoken-of.js';
import type { Trail } from './trail.js';
import { Form, formsAt, isPartBehind, partAt } from './word-forms.js';

const SEMICOLON = 59;
const COMMA = 44;
const CLOSE = 41;
/** Most tokens of a group with what describes it: "Delle persone arrivate a Lampedusa la scorsa settimana". */
const LONGEST_GROUP = 12;
/** Most tokens before the first number of a clause: "Otros más de los". */
const LONGEST_OPENING = 7;
/** Most tokens from the number that begins a sentence to the objects of its verb. */
const OBJECT = 14;
/** Most tokens from such an object to the next clause of its sentence. */
const CLAUSE = 24;

/** What the number at token `first` counts where its noun is left out: what the last one counted, or what the passage is about. Null where nothing is known. */
export function contextOf(page: Page, first: number, trail: Trail): string | null {
  if (trail.askedFirst !== first) {
    trail.askedFirst = first;
    trail.asked = readContext(page, first, trail);
  }
  return trail.asked;
}

function readContext(page: Page, first: number, trail: Trail): string | null {
  const { context } = trail;
  if (trail.group !== null && isBehindGroup(page, first, trail)) return trail.group;
  const held = holderOf(page, first, trail);
  if (held !== null) return held;
  const subject = nearSubject(trail);
  const opens =
    (trail.topic !== context || subject !== context) &&
    opensClause(page, first) &&
    !isAlike(page, first, trail) &&
    !isOfOtherParagraph(page, first, trail.topicFirst, trail);
  if (opens && isWholeOfLast(page, first, trail)) return context;
  const topic = opens && subject !== context && isObject(page, trail.subjectFirst, trail.topicFirst, first) ? subject : trail.topic;
  const goesOn =
    topic !== null &&
    topic !== context &&
    (opens || isOfOthers(page, first) || isMoreThanBefore(page, first, trail)) &&
    !isRest(page, first, trail) &&
    !isOfPersonsAgain(page, first, trail);
  if (isPaired(page, first, trail)) return trail.pair;
  if (isSizeOfLast(page, first, trail)) return trail.prior;
  if (isRestOfWhole(page, first, trail) || isOfWhole(page, first, trail)) return trail.whole;
  if (isPerEach(page, first, trail) || isAgainst(page, first, trail)) return trail.prior;
  const spokenOf = goesOn || (isTooMany(page, first, trail) && !isAlike(page, first, trail)) ? topic : null;
  const isMarked = (formsAt(page, first - 1) & Form.Other) !== 0 || page.roles[first - 1]?.closed === 'determiners';
  const agreeing = !isMarked ? null : alikeInGender(page, first - 1, trail, spokenOf ?? context);
  if (agreeing !== null) return agreeing;
  if (spokenOf !== null) return spokenOf;
  return isPartOfLast(page, first, trail) ? trail.last!.unit : context;
}

/**
 * "400 migrantes y 29 familias y otras 12", "Hay 90 casas. Mató a 40 personas e hirió a otros 60": where the word for others at `at` shows by its
 * ending that these are not those spoken of, the last counted that it agrees with; null where those may be meant.
 */
function alikeInGender(
  { tokens, lexicon, language }: Page,
  at: number,
  { context, topic, prior }: Trail,
  spokenOf: string | null,
): string | null {
  const endings = language.statistics.noun.genderEndings;
  if (endings === undefined || spokenOf === null) return null;
  const { persons } = lexicon.statistics;
  const isFemale = tokens.word[at]!.fold.endsWith(endings.female);
  if (!isFemale && !tokens.word[at]!.fold.endsWith(endings.male[0])) return null;
  const agrees = (unit: string | null): boolean => {
    if (unit === null) return false;
    const noun = headOf(unit);
    return noun.endsWith(endings.female) ? isFemale || persons.has(noun) : !isFemale;
  };
  const noun = headOf(spokenOf);
  const isMale = endings.male.some((ending) => noun.endsWith(ending)) || (noun.endsWith(endings.either) && persons.has(noun));
  if (isFemale ? !isMale : agrees(spokenOf)) return null;
  return agrees(context) ? context : agrees(topic) ? topic : agrees(prior) ? prior : null;
}

const headOf = (unit: string): string => fold(firstWord(unit));

/** Whether the number at token `first` tells more than what was counted last. */
const isMore = ({ numbers }: Page, first: number, { contextValue }: Trail): boolean =>
  (numbers.startingAt(first)?.value ?? 0) > contextValue;

/**
 * In a sentence of its own, or behind the bracket of parts of those that are no places: "16,208 people (4,065 families); three in ten"; more than
 * the last part behind a semicolon or the comma that ends an aside: "300 sirios, entre ellos 40 niños; 120 se fueron", "12 civils, dont cinq enfants, et en a blessé 34".
 */
const isBehindGroup = (page: Page, first: number, trail: Trail): boolean =>
  trail.groupEnd === trail.contextEnd &&
  (!isOneSentence(page.tokens, trail.groupEnd, first) ||
    (page.tokens.unit[trail.groupEnd] === CLOSE && !holds(page, trail.group)) ||
    ((page.tokens.unit[first - 1] === SEMICOLON || page.tokens.unit[trail.groupEnd] === COMMA) && isMore(page, first, trail)));

/** "Avec deux cents moutons, on vit. Avec trente, on part", "empezó con tres camiones y hoy cuenta con catorce": the preposition that stood before the last count too. */
const isAlike = (page: Page, first: number, { last, lastFirst, lastEnd }: Trail): boolean =>
  page.roles[first - 1]?.closed === 'prepositions' &&
  page.tokens.word[first - 1]?.fold === page.tokens.word[lastFirst - 1]?.fold &&
  last?.kind === 'count' &&
  first - lastEnd < NEAR &&
  (formsAt(page, first - 1) & Form.Of) === 0;

/** Tokens between two counts behind the same preposition. */
const NEAR = 10;

/** "7 245 personnes de 23 nationalités, dont 300 par la route", "90 men came in two boats. Of those, 15": more than the complement counted, so a part of what it describes. */
function isTooMany(page: Page, first: number, trail: Trail): boolean {
  const { context, contextValue, topic, topicFirst, topicValue } = trail;
  const number = topic === null || topic === context ? null : page.numbers.startingAt(first);
  if (number === null || number.value <= contextValue || (!holds(page, context) && isOfOtherParagraph(page, first, topicFirst, trail)))
    return false;
  return number.value < topicValue || (partAt(page, first - 1) !== null && isOneSentence(page.tokens, topicFirst, first));
}

/** "6.400 cabras a 1.600 hogares, a razón de cuatro por hogar", "300 families, three each": so many for each of what the last count told are of the one before it. */
function isPerEach({ tokens, roles, numbers, lexicon }: Page, first: number, { prior, priorEnd, context }: Trail): boolean {
  if (prior === null || prior === context || context === null) return false;
  const end = numbers.startingAt(first)?.end ?? tokens.count;
  const isOver = roles[end]?.closed === 'prepositions';
  const isEach = lexicon.statistics.every.standsAt(tokens, isOver ? end + 1 : end);
  if (!isOver && !isEach) return false;
  const at = end + (isOver ? 1 : 0) + (isEach ? 1 : 0);
  const each = tokens.word[at]?.fold;
  if (isEach && (each === undefined || roles[at]?.closed !== undefined || roles[at]?.numeric === true))
    return (numbers.startingAt(at)?.value ?? 1) === 1 && isOneSentence(tokens, priorEnd, first); // "tres a cada una", but "seis de cada diez"
  if (each === undefined || each.length < 4 || roles[at]?.closed !== undefined) return false;
  const stem = each.slice(0, -1);
  if (!isOneSentence(tokens, priorEnd, first)) return false;
  return fold(context)
    .split(' ')
    .some((word) => word.startsWith(stem));
}

/** "83 migrants came. Two groups of 31 and 52": how many each of those counted right before holds. */
const isSizeOfLast = (page: Page, first: number, { last, lastEnd }: Trail): boolean =>
  lastEnd === first - 1 && last?.kind === 'count' && (formsAt(page, lastEnd) & Form.Of) !== 0;

/** "14.976 personas en 291 barcas, frente a 10.243 en 198": what the second of two numbers counts, where the first is compared with the count before the last. */
const isPaired = ({ roles }: Page, first: number, { pair, pairFirst, lastEnd }: Trail): boolean =>
  pair !== null &&
  first - lastEnd === 1 &&
  lastEnd > pairFirst &&
  lastEnd - pairFirst < NUMBER &&
  (roles[first - 1]?.closed === 'prepositions' || roles[first - 1]?.numberAnd === true);

/** Tokens of a number. */
const NUMBER = 4;

/** "contre les 7", "instead of the 20", "against the recommended 20": words that compare before the number at `first`, perhaps with an article and a participle between. */
export function isCompared({ tokens, roles, language, lexicon: { statistics } }: Page, first: number): boolean {
  if (statistics.comparing.match(tokens, first - 1) !== null) return true;
  if (language.statistics.noun.head !== 'last') return false;
  const article = roles[first - 1]?.closed === undefined && roles[first - 2]?.closed === 'determiners' ? first - 2 : first - 1;
  return roles[article]?.closed === 'determiners' && statistics.comparing.match(tokens, article - 1) !== null;
}

/** "14.976 personas en 291 barcas, frente a 10.243": whether what is compared is the count before the last, to which it is nearer; not "48 tentes et 110 lits, contre 35". */
function isAgainst(page: Page, first: number, trail: Trail): boolean {
  const { context, contextValue, prior, priorEnd, priorValue, lastFirst } = trail;
  if (prior === null || prior === context || !isCompared(page, first)) return false;
  const number = page.numbers.startingAt(first);
  const more = timesAsMany(number?.value ?? 0, contextValue);
  if (timesAsMany(number?.value ?? 0, priorValue) >= more || !isOneSentence(page.tokens, priorEnd, first)) return false;
  const isComplement = page.roles[lastFirst - 1]?.closed === 'prepositions';
  if (!isComplement && more < MANY && page.roles[number?.end ?? first]?.numberAnd !== true) return false; // but "frente a 10.243 y 198"
  trail.pair = context;
  trail.pairFirst = first;
  return true;
}

/** So many times as many as were counted last are others. */
const MANY = 10;

export const timesAsMany = (one: number, other: number): number => Math.max(one, other) / Math.min(one, other);

/** "300 people: 180 farmers, 70 herders and 50 from the towns": just so many as the parts before leave of their whole. */
export const isRestOfWhole = (page: Page, first: number, { whole, wholeValue, wholeRest, wholeEnd }: Trail): boolean =>
  whole !== null &&
  wholeRest > 0 &&
  wholeRest < wholeValue &&
  page.numbers.startingAt(first)?.value === wholeRest &&
  isOneSentence(page.tokens, wholeEnd, first);

/** "Parmi les 162 passagers figuraient 14 enfants et trois femmes. Quarante ont été soignés": more than the last part told, so of the whole. */
const isOfWhole = (
  page: Page,
  first: number,
  { context, contextEnd, contextValue, whole, wholeValue, wholeRest, wholeEnd }: Trail,
): boolean => {
  if (whole === null || whole === context || wholeEnd !== contextEnd || wholeRest <= 0) return false;
  const number = page.numbers.startingAt(first);
  if (number === null || number.value <= contextValue || number.value > wholeValue) return false;
  return (formsAt(page, number.end) & Form.Other) === 0 && opensClause(page, first); // but "two ships; 40 more"
};

/** Tokens of "très pauvres, dont". */
const DESCRIBED = 5;

/** "10 femmes et 28 enfants, dont trois", "10 mujeres y 28 niños, tres de ellos": a part of the last count, though it closes a sum. */
function isPartOfLast(page: Page, first: number, { last, lastEnd, whole, wholeEnd }: Trail): boolean {
  if (whole === null || wholeEnd !== lastEnd || first - lastEnd > DESCRIBED || last?.kind !== 'count' || last.unit === null) return false;
  if (partAt(page, first - 1) !== null) return true;
  const number = first === lastEnd + 1 && page.tokens.unit[lastEnd] === COMMA ? page.numbers.startingAt(first) : null;
  if (number === null || number.value >= (last.value ?? 0)) return false;
  return isOfThem(page, number.end) ? !isOfMen(page, number.end, last.unit) : isPartBehind(page, number.end);
}

/** es "30 hombres y 14 mujeres, tres de ellos": the ending of the words for them at token `at` shows that others may be meant than those counted last. */
function isOfMen({ tokens, lexicon, language }: Page, at: number, unit: string): boolean {
  const endings = language.statistics.noun.genderEndings;
  const them = lexicon.statistics.ofThem.match(tokens, at)!.to - 1;
  if (endings === undefined || tokens.word[them]!.fold.endsWith(endings.female)) return false;
  const noun = headOf(unit);
  return !endings.male.some((ending) => noun.endsWith(ending));
}

/** "el rastro de 71 niños; de 1.361 que se extraviaron": more than were counted last, behind "of" and before a relative. */
function isWholeOfLast({ tokens, roles, numbers, lexicon }: Page, first: number, { contextValue }: Trail): boolean {
  if (!lexicon.statistics.nounOf.standsAt(tokens, first - 1)) return false;
  const number = numbers.startingAt(first);
  if (number === null || number.value <= contextValue) return false;
  const closed = roles[number.end]?.closed;
  return closed === 'pronouns' || closed === 'conjunctions';
}

/** "12 causas por la muerte de tres jornaleros, … cinco capataces; dos han huido": what only persons do, behind persons that were counted last. */
const isOfPersonsAgain = (page: Page, first: number, { persons, context, contextValue, topicFirst }: Trail): boolean => {
  const number = persons !== null && persons === context ? page.numbers.startingAt(first) : null;
  if (number === null || number.value >= contextValue || !actsAsPerson(page, number.end)) return false;
  return topicFirst < 0 || !namesPersons(page, topicFirst, topicFirst + NUMBER);
};

/** "4 millones de dólares, la mitad", "4 millions de dollars, dont deux tiers": behind the comma of a sum of money, which no statistic is; `at`: the token before the share. */
export function isBehindSum(page: Page, at: number, { lastEnd }: Trail): boolean {
  const comma = (partAt(page, at)?.to ?? at + 1) - 1;
  const sum = comma - 1;
  if (page.tokens.unit[comma] !== COMMA || !page.claims.has(sum) || sum < lastEnd) return false;
  return page.tokens.kind[sum] === Kind.Word && page.roles[sum]?.date === undefined;
}

/** What a share without a noun is of: the topic, where it begins a clause and what was counted last is but a complement. */
export function spokenOfAt(page: Page, at: number, trail: Trail): string | null {
  const { context, topic, group } = trail;
  if (isBehindSum(page, beforeDeterminer(page, at - 1), trail)) return null;
  if (group !== null && isBehindGroup(page, at, trail)) return group;
  return topic !== null && topic !== context && opensClause(page, at) && !(holds(page, context) && isInside(page, at)) ? topic : context;
}

/** The context of a candidate. */
export const spokenOfBefore = ({ page, number, trail }: Candidate): string | null => contextOf(page, number.first, trail);

/** What was counted last, from token `first` on, is what the passage is about. */
export function takeTopic({ tokens }: Page, trail: Trail, first: number): void {
  const { subjectFirst } = trail;
  if (subjectFirst < 0 || first - subjectFirst > OBJECT || !isOneSentence(tokens, subjectFirst, first)) {
    trail.subject = trail.topic;
    trail.subjectFirst = trail.topicFirst;
  }
  trail.topic = trail.context;
  trail.topicFirst = first;
  trail.topicValue = trail.contextValue;
}

/** Most tokens from a share to its rest. */
const REST = 10;

/** "9 de los 11 distritos; los otros dos": the rest of a share in the same sentence. */
const isRest = (page: Page, first: number, { last, lastEnd }: Trail): boolean =>
  last?.kind === 'ratio' && first - lastEnd <= REST && isOfOthers(page, first) && isOneSentence(page.tokens, lastEnd, first);

/** The topic before the last, where it may be the subject of a sentence whose object that one is: "Les 31 sites abritent 400 personnes". */
const nearSubject = ({ subject, subjectFirst, topicFirst, context }: Trail): string | null =>
  subject === null || topicFirst - subjectFirst > OBJECT ? context : subject;

/** "otras 1.480", "a further 90,000": more of what the passage is about. */
const isOfOthers = ({ tokens, roles, lexicon }: Page, first: number): boolean =>
  (roles[first - 1]?.closed === 'determiners' || roles[first - 2]?.closed === 'determiners') &&
  lexicon.statistics.others.match(tokens, first - 1) !== null;

/** "53 fires in 180 camps, 18 more than in 2018", "18 de plus qu'en 2018": right behind the comma, a part of what the passage is about. */
function isMoreThanBefore(page: Page, first: number, { topicValue }: Trail): boolean {
  const number = page.tokens.unit[first - 1] === COMMA ? page.numbers.startingAt(first) : null;
  if (number === null || number.value >= topicValue) return false;
  const forms = formsAt(page, number.end);
  const more = (forms & Form.Of) === 0 ? number.end : number.end + 1;
  return ((forms | formsAt(page, more)) & Form.Other) !== 0 && page.roles[more + 1]?.closed !== undefined;
}

/** "Les 31 sites abritent 400 personnes": whether the count at `to` is the object of the one at `from`, which begins its sentence, and that at `next` goes on with the sentence. */
function isObject(page: Page, from: number, to: number, next: number): boolean {
  if (from < 0 || to - from > OBJECT || next - to > CLAUSE) return false;
  if (!isOneSentence(page.tokens, from, next)) return false;
  for (let at = from; at < to; at += 1) if (page.tokens.unit[at] === SEMICOLON) return false;
  return opensClause(page, from) && !opensClause(page, to);
}

/** "; treinta y cuatro han llegado", ". Otras cien": what begins a clause goes on with its topic, no complement ("de catorce provincias"). */
function opensClause({ tokens, roles, lexicon, claims }: Page, first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - LONGEST_OPENING; at -= 1) {
    if (tokens.kind[at] === Kind.Break || tokens.unit[at] === SEMICOLON || isStop(tokens, at)) return true;
    const dated = tokens.unit[at] === COMMA ? at - 1 : at; // "; en marzo de 2010, eran 35"
    if (claims.has(dated) && (tokens.kind[dated] === Kind.Number || roles[dated]?.date?.month !== undefined)) continue;
    if (tokens.unit[at] === COMMA) continue; // "Of them, 40"
    if (roles[at]?.closed === undefined && lexicon.qualifiersBefore.match(tokens, at) === null) return false;
  }
  return first < LONGEST_OPENING;
}

/** "Das famílias ouvidas, 58% são rurais e 740 são ribeirinhas": the group at the head of the sentence, right before its first number. */
export function takeGroup(page: Page, first: number, trail: Trail): void {
  const { tokens, lexicon } = page;
  const comma = first - 1;
  const at = tokens.unit[comma] === COMMA || page.roles[comma]?.closed === 'determiners' ? headOfGroup(page, comma) : -1;
  if (at < 0 || !lexicon.statistics.partitives.standsAt(tokens, at)) return;
  const noun = nounAfterArticle(page, at + 1, true);
  if (noun === null || noun.end > comma) return;
  trail.context = unitOf(page, noun);
  trail.topic = trail.context;
}

/** First token of the sentence that holds token `at`, where it stands near; else -1. */
function headOfGroup({ tokens }: Page, at: number): number {
  for (let i = at; i >= 0 && i > at - LONGEST_GROUP; i -= 1) {
    if (i === 0 || tokens.kind[i - 1] === Kind.Break || isStop(tokens, i - 1)) return i;
    if (tokens.kind[i] === Kind.Number) return -1;
  }
  return -1;
}
