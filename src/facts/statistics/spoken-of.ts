import type { StatisticValue } from '../../model/fact.js';
import { fold, isDash } from '../../text/characters.js';
import { perLanguage } from '../../text/per-language.js';
import { Tell } from '../../text/tells.js';
import { Case, isOneSentence, Kind } from '../../text/tokens.js';
import { beforeDeterminer, isAuxiliary, type Page } from '../page.js';
import { type Reading, wordsOf } from './reading.js';
import { sentenceStart } from './sentence.js';
import { Form, formsAt } from './word-forms.js';

const OPEN = 40;
const COLON = 58;
/** Tokens behind a number in which its verb stands: "had all since gone". */
const VERB = 4;

/** Units of the counts before. */
export interface Known {
  /** Of the last count; null where none has a unit. */
  readonly context: string | null;
  /** Of the last that is no complement of a preposition: "13,296 Timorese in five countries". */
  readonly topic: string | null;
  /** Its first token, and how many it told. */
  readonly topicFirst: number;
  readonly topicValue: number;
  /** Of the last count of persons. */
  readonly persons: string | null;
  readonly personsFirst: number;
  /** Token behind the last count that has a unit, and how many it told. */
  readonly contextEnd: number;
  readonly contextValue: number;
  /** The same of the count before the last. */
  readonly prior: string | null;
  readonly priorEnd: number;
  readonly priorValue: number;
  /** The last fact, and the token behind it. */
  readonly last: StatisticValue | null;
  readonly lastEnd: number;
}

const lastWord = (unit: string): string => unit.slice(Math.max(unit.lastIndexOf(' '), unit.lastIndexOf('-')) + 1);

export function firstWord(unit: string): string {
  const space = unit.indexOf(' ');
  return space < 0 ? unit : unit.slice(0, space);
}

/** Units that were asked about, and whether each is a place or vehicle: pages ask about the same few again and again. */
const answers = perLanguage(() => new Map<string, boolean>());
const MOST_ANSWERS = 256;

/** Whether what was counted last is a place or vehicle. */
export function holds(page: Page, unit: string | null): boolean {
  const { holders } = page.lexicon.statistics;
  if (unit === null || holders.size === 0) return false;
  const known = answers(page.lexicon);
  const answer = known.get(unit);
  if (answer !== undefined) return answer;
  if (known.size >= MOST_ANSWERS) known.clear();
  const own = holders.has(fold(page.language.statistics.noun.head === 'first' ? firstWord(unit) : lastWord(unit)));
  known.set(unit, own);
  return own;
}

/** "four camps …; 4,100 had gone home", "five countries: 6,220 in Indonesia, 41 in Macau": those whom the places held. */
export function held(page: Page, first: number, end: number, known: Known): string | null {
  const { context, topic, persons } = known;
  if (actsAsPerson(page, end) || isDoneBefore(page, first) || isPersonalObject(page, first) || isDoneByLast(page, first, known))
    return personsOfHolders(page, first, known) ?? persons ?? (topic === context || holds(page, topic) ? null : topic);
  const closed = page.roles[end]?.closed;
  const placed = (closed === 'prepositions' || closed === 'determiners') && (page.tokens.word[end + 1]?.case ?? Case.Lower) !== Case.Lower;
  if ((!placed && !areOfPlace(page, end) && !isInYear(page, first, end)) || isFewerOf(page, first, known)) return null;
  return personsOfHolders(page, first, known) ?? (topic !== context && !holds(page, topic) ? topic : null);
}

/** "2,500 homes: 1,100 in Uvs, 800 in Zavkhan", "17 albergues de Quito, seis de Loja": fewer than the places counted in the same sentence, so some of them. */
const isFewerOf = ({ tokens, numbers }: Page, first: number, { contextEnd, contextValue }: Known): boolean =>
  (numbers.startingAt(first)?.value ?? 0) < contextValue && isOneSentence(tokens, contextEnd, first);

/** "Voters queued at 12 stations. By noon 1,400 had voted": whom the sentence of the places names, where another topic was told before it, of a paragraph or sentence that this one goes beyond. */
function personsOfHolders(page: Page, first: number, known: Known): string | null {
  const { topicFirst, topicValue, contextEnd } = known;
  const start = sentenceStart(page, contextEnd - 1, false);
  if (topicFirst < 0 || topicFirst >= start) return null;
  const isMore = (page.numbers.startingAt(first)?.value ?? 0) > topicValue;
  return isMore || isOfOtherParagraph(page, first, topicFirst, known) || sentenceStart(page, first, false) === start
    ? personsBefore(page, contextEnd)
    : null;
}

/** Tokens of a paragraph. */
const PARAGRAPH = 200;

/** "Vendió 60 sellos.⏎Organizó el viaje de 160 personas. En mayo fueron 14": what token `told` tells stands in a paragraph before that of the last count and of the number at `first`. */
export function isOfOtherParagraph({ tokens }: Page, first: number, told: number, { contextEnd }: Pick<Known, 'contextEnd'>): boolean {
  const from = Math.max(told, first - PARAGRAPH);
  for (let at = first - 1; at > from; at -= 1) if (tokens.kind[at] === Kind.Break) return at < contextEnd;
  return false;
}

/** "28 trucks have carried 6,745": right behind the verb of the places or vehicles that were counted last. */
function isDoneByLast(page: Page, first: number, { context, contextEnd }: Known): boolean {
  const { tokens, roles } = page;
  const verb = first - 1;
  if (verb < contextEnd || verb - contextEnd >= VERB || tokens.kind[verb] !== Kind.Word || roles[verb]?.closed !== undefined) return false;
  for (let at = contextEnd; at < verb; at += 1) if (roles[at]?.closed !== 'auxiliaries' && roles[at]?.closed !== 'adverbs') return false;
  return holds(page, context);
}

/** "40,000 people in nine camps in 2010 (2009: 37,000)", "(37,000 in 2009)": beside the time that it is told of. */
const isInYear = ({ tokens, roles, claims }: Page, first: number, end: number): boolean =>
  tokens.unit[first - 1] === COLON
    ? claims.has(first - 2)
    : tokens.unit[first - 1] === OPEN && roles[end]?.closed === 'prepositions' && claims.has(end + 1);

/** "31 from Guinea", "24 are Malian": a place or people behind the number, over a preposition or "are". */
export const areOfPlace = ({ roles }: Page, end: number): boolean =>
  (roles[end]?.closed === 'prepositions' || roles[end]?.closed === 'auxiliaries') && roles[end + 1]?.place === true;

/** "A doctor sees patients; more than half of those examined": the persons last named in the sentence before token `first`. */
export function personsBefore(page: Page, first: number): string | null {
  for (let at = first - 1, start = sentenceStart(page, first, false); at >= start; at -= 1)
    if (page.roles[at]?.closed === undefined && namesPersons(page, at, at + 1)) return wordsOf(page, at, at + 1);
  return null;
}

/** es "El Canadá admitió a 37.500 y Suiza a 12.700": behind the "a" of persons, which stands behind a word of its own; what changed "to" so many is read before. */
function isPersonalObject({ language, tokens, roles }: Page, first: number): boolean {
  if (language.statistics.noun.head !== 'first' || tokens.word[first - 1]?.text !== 'a') return false;
  return roles[first - 1]?.closed === 'prepositions' && tokens.kind[first - 2] === Kind.Word && roles[first - 2]?.closed === undefined;
}

/** "L'Irlande en a accueilli 1 130", "en ont reçu à eux seuls 34 000", "it hit two camps, killing 40": the verb before. */
function isDoneBefore(page: Page, first: number): boolean {
  const { language, tokens, roles, lexicon } = page;
  if (language.statistics.noun.head !== 'first')
    return (
      lexicon.statistics.personVerbs.standsAt(tokens, first - 1) ||
      (roles[first - 2]?.place === true && lexicon.statistics.takes.standsAt(tokens, first - 1)) // "Canada took 9,900"
    );
  for (let at = first - 1; at > first - VERB - 1 && tokens.kind[at] === Kind.Word; at -= 1)
    if (lexicon.statistics.personVerbs.standsAt(tokens, at)) return at === first - 1 || isAuxiliary(page, at - 1);
  return false;
}

/** "40 men in two tents. Half of them": whom the places hold, else what was counted last. */
export function spokenOf(page: Page, { first, value }: Reading, known: Known): string | null {
  const few = value.kind !== 'count' || (value.value ?? 0) <= known.contextValue; // "28 shelters, 21 of them in Jama"
  if (few) return sharers(page, first, known);
  if (holds(page, known.context)) return personsOfHolders(page, first, known) ?? whomTheyHold(page, first, known);
  const { context, topic } = known;
  const persons = topic === null || topic === context ? personsBefore(page, first) : null; // "three teams visit migrants; 45 of them"
  return persons ?? topic ?? context; // "460 houses on two ridges, 200 of them paid for"
}

/** The same of a share at token `first`. */
export const sharers = (page: Page, first: number, known: Known): string | null =>
  holderOf(page, first, known) ??
  (holds(page, known.context) &&
  (isInside(page, first) || (known.contextEnd > sentenceStart(page, first) && !isSharedByPersons(page, first)))
    ? known.context
    : whomTheyHold(page, first, known));

/** Tokens of "two-thirds of them being women". */
const SHARED = 8;

/** "14 centres, two-thirds of them women": what the share at token `first` is said to be are persons. */
function isSharedByPersons(page: Page, first: number): boolean {
  const { tokens, roles } = page;
  for (let at = first + 1; at <= first + SHARED && at < tokens.count; at += 1) {
    if (tokens.kind[at] !== Kind.Word && !isDash(tokens.unit[at])) return false;
    if (roles[at]?.closed === undefined && namesPersons(page, at, at + 1)) return roles[at - 1]?.closed !== 'prepositions';
  }
  return false;
}

/** "en 12 de ellas", "in half of them", "en el 58 % de ellos": in so many places. */
export function isInside(page: Page, first: number): boolean {
  const { tokens, roles, lexicon } = page;
  const at = beforeDeterminer(page, first - 1);
  if (roles[at]?.closed !== 'prepositions' || lexicon.changes.standsAt(tokens, at - 1)) return false; // "aumentó en 12"
  return lexicon.statistics.inside.standsAt(tokens, at) || lexicon.dates.leads.match(tokens, at)?.value === 'within';
}

/** Most tokens from places counted before the last count to so many of them. */
const HOLDING = 24;

/** "En 12 no hay agua", "164 villages, où vivent 48 000 familles. Dans 31 d'entre eux": the places counted last, or before that, in so many of which something is. */
export function holderOf(page: Page, first: number, { context, contextValue, prior, priorEnd, priorValue }: Known): string | null {
  const isHeld = holds(page, context);
  if ((!isHeld && !holds(page, prior)) || !isInside(page, first)) return null;
  const many = page.numbers.startingAt(first)?.value ?? 0;
  if (isHeld) return many <= contextValue ? context : null;
  return many <= priorValue && first - priorEnd < HOLDING ? prior : null;
}

const whomTheyHold = (page: Page, first: number, known: Known): string | null => {
  const { context, topic, persons } = known;
  if (!holds(page, context)) return context;
  const isTopic = topic !== null && !holds(page, topic);
  const whom = isTopic ? topic : persons;
  return whom === null || isElsewhere(page, first, isTopic ? known.topicFirst : known.personsFirst, known) ? context : whom;
};

/** "They fed 300 cows.⏎Teams saw 44 sites. Twelve of them": what no pronoun goes on with is not spoken of in another paragraph. */
const isElsewhere = (page: Page, first: number, told: number, known: Known): boolean =>
  isOfOtherParagraph(page, first, told, known) && page.roles[sentenceStart(page, known.contextEnd - 1, false)]?.closed !== 'pronouns';

/** "of them", "d'entre eux". */
export const isOfThem = ({ tokens, lexicon: { statistics } }: Page, at: number): boolean =>
  (statistics.tells.behind(tokens, at) & Tell.Them) !== 0 && statistics.ofThem.match(tokens, at) !== null;

export const isOfUs = ({ tokens, lexicon: { statistics } }: Page, at: number): boolean =>
  (statistics.tells.behind(tokens, at) & Tell.Them) !== 0 && statistics.ofUs.match(tokens, at) !== null;

/** "nous en recevons 700", "l'OIM en a livré 28": a pronoun for what is counted, right before the verb. */
export function isOfIt({ tokens, roles, lexicon }: Page, first: number): boolean {
  const { ageOfIt } = lexicon.statistics;
  if (
    ageOfIt.size === 0 ||
    tokens.kind[first - 1] !== Kind.Word ||
    roles[first - 1]?.closed !== undefined ||
    roles[first - 1]?.date != null
  )
    return false;
  return ageOfIt.standsAt(tokens, first - 2) || (roles[first - 2]?.closed !== undefined && ageOfIt.standsAt(tokens, first - 3));
}

/** Tokens back to the persons of such a pronoun. */
const SPOKEN = 30;

/** "Quatre bus ont amené des migrants. L'OIM en a aidé 300": what is done to persons is said of those named since the last count. */
export function personsOfIt(page: Page, first: number, { contextEnd }: Known): string | null {
  if (!isOfIt(page, first) || !page.lexicon.statistics.personVerbs.standsAt(page.tokens, first - 1)) return null;
  for (let at = first - 2; at >= contextEnd && at > first - SPOKEN; at -= 1)
    if (page.roles[at]?.closed === undefined && namesPersons(page, at, at + 1)) return wordsOf(page, at, at + 1);
  return null;
}

/** A share of those spoken of before, which has no noun of its own: "la moitié d'entre eux". */
export function ofThem(page: Page, read: Reading, known: Known): string | null {
  const { leftOut } = page.language.statistics;
  return leftOut === undefined || !isOfThem(page, read.end) ? null : spokenOf(page, read, known);
}

/** "4,100 had gone home", "seven drowned": what no building or parcel does. */
export function actsAsPerson(page: Page, end: number): boolean {
  const { tokens, roles, lexicon } = page;
  for (let at = end; at < end + VERB && tokens.kind[at] === Kind.Word; at += 1) {
    if (lexicon.statistics.personVerbs.standsAt(tokens, at)) return true;
    const closed = roles[at]?.closed;
    const bound =
      closed === 'prepositions' && (roles[at - 1]?.closed === 'auxiliaries' || lexicon.statistics.personVerbs.standsAt(tokens, at + 1)); // "45 had to walk", "45 on board"
    if (closed !== 'auxiliaries' && closed !== 'adverbs' && closed !== 'pronouns' && !bound) return false;
  }
  return false;
}

/** Whether the words of tokens [first, end) are persons: "women", "Ethiopian migrants". */
export function namesPersons(page: Page, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if ((formsAt(page, at) & PERSONS) === PERSONS) return true;
  return false;
}

const PERSONS = Form.Plural | Form.Person;
