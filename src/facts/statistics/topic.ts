import { fold } from '../../text/characters.js';
import { Tell } from '../../text/tells.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { afterOf, looksPlural, type Noun, nounAfterArticle, nounAt } from './noun.js';
import { type Candidate, type Reading, unitOf, wordsOf } from './reading.js';
import { Form, formsAt } from './word-forms.js';

const OPEN = 40;
const COMMA = 44;
const DOT = 46;
const SEMICOLON = 59;
/** Tokens of a sentence that are looked over for what its numbers count. */
const SENTENCE = 40;
/** Tokens between the verb of a change and the number that it leads to: "rose by 12 per cent to 194", "went up from 12 in October to 49". */
const CHANGE = 9;
/** Tokens behind a number in which its verb stands: "had all since gone". */
const VERB = 4;

/** Units of the counts before. */
export interface Known {
  /** Of the last count; null where none has a unit. */
  readonly context: string | null;
  /** Of the last that is no complement of a preposition: "13,296 Timorese in five countries". */
  readonly topic: string | null;
  /** Of the last count of persons. */
  readonly persons: string | null;
  /** Token behind the last count that has a unit, and how many it told. */
  readonly contextEnd: number;
  readonly contextValue: number;
}

/** What a number counts whose noun is left out, told by its sentence and by what follows; null where they say nothing. */
export function topicOf(page: Page, read: Reading, known: Known, countries: Candidate['countries']): string | null {
  const { first, end } = read;
  if (page.language.statistics.leftOut === undefined) return null;
  const start = sentenceStart(page, first);
  const sign = first > 0 ? page.tokens.unit[first - 1] : 0;
  const noun =
    (sign === OPEN ? namedBefore(page, first, end, countries) : null) ??
    allOf(page, end) ??
    peopleBehind(page, first, end, countries) ??
    wholeBefore(page, first) ??
    partitive(page, start, first) ??
    subjectOfChange(page, start, first) ??
    (sign === COMMA ? (apposedWithin(page, first, end) ?? apposed(page, start, first)) : null);
  if (noun !== null) return unitOf(page, noun);
  if (isOfThem(page, end)) return unitOf(page, openingSubject(page, start, read, known)) ?? spokenOf(page, read, known);
  if (isOfUs(page, end)) return spokenOf(page, read, known);
  const own = ownSubject(page, first, known);
  if (own !== null) return unitOf(page, own);
  return holds(page, known.context) ? held(page, first, end, known) : null;
}

/**
 * "Walkers cover 25 km a night; three dozen had to be carried": the plural that opens the number's sentence, where nothing was counted in it.
 * No places, which hold others, and not before the object of a verb ("Police arrested 40").
 */
function ownSubject(page: Page, first: number, { contextEnd }: Known): Noun | null {
  if (page.language.statistics.noun.head !== 'last') return null;
  if (page.tokens.kind[first - 1] === Kind.Word && page.roles[first - 1]?.closed === undefined) return null;
  const own = sentenceStart(page, first, false);
  const start = own === first ? sentenceBefore(page, own) : own;
  if (start === first || contextEnd > start || hasOwnSubject(page, start, first)) return null;
  const noun = pluralBefore(page, nounAfterArticle(page, start, true), first - 1);
  if (noun === null || isApostrophe(page.tokens.unit[noun.end]) || endsAsVerb(page, noun) || holds(page, unitOf(page, noun))) return null;
  return page.lexicon.statistics.durations.match(page.tokens, noun.end - 1) === null ? noun : null;
}

const lastWord = (unit: string): string => unit.slice(Math.max(unit.lastIndexOf(' '), unit.lastIndexOf('-')) + 1);

function firstWord(unit: string): string {
  const space = unit.indexOf(' ');
  return space < 0 ? unit : unit.slice(0, space);
}

/** Whether what was counted last is a place or vehicle. */
function holds(page: Page, unit: string | null): boolean {
  const { holders } = page.lexicon.statistics;
  if (unit === null || holders.size === 0) return false;
  return holders.has(fold(page.language.statistics.noun.head === 'first' ? firstWord(unit) : lastWord(unit)));
}

/** "four camps …; 4,100 had gone home", "five countries: 6,220 in Indonesia, 41 in Macau": those whom the places held. */
function held(page: Page, first: number, end: number, { context, topic, persons }: Known): string | null {
  if (actsAsPerson(page, end) || isDoneBefore(page, first)) return persons ?? (topic === context ? null : topic);
  const closed = page.roles[end]?.closed;
  const placed = (closed === 'prepositions' || closed === 'determiners') && (page.tokens.word[end + 1]?.case ?? Case.Lower) !== Case.Lower;
  return placed && topic !== context && !holds(page, topic) ? topic : null;
}

/** "Lights go out; the price stood at 10": words of its own between a semicolon and the number. */
function hasOwnSubject({ tokens, roles }: Page, start: number, first: number): boolean {
  let open = false;
  for (let at = first - 1; at >= start; at -= 1) {
    if (tokens.unit[at] === SEMICOLON) return open;
    if (tokens.kind[at] === Kind.Word && roles[at]?.closed === undefined) open = true;
  }
  return false;
}

/** Where the sentence before that at token `start` begins, in its paragraph; else `start`. */
const sentenceBefore = (page: Page, start: number): number =>
  page.tokens.unit[start - 1] === DOT && page.tokens.kind[start - 1] === Kind.Sign ? sentenceStart(page, start - 1, false) : start;

/** Behind an owner in the plural: "analysts' hopes". */
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** "The death toll stands": a verb of one who does it looks like a plural. */
function endsAsVerb(page: Page, { first, end }: Noun): boolean {
  const fold = page.tokens.word[end - 1]?.fold ?? '';
  return end - first > 1 && fold.endsWith('s') && page.lexicon.statistics.verbs.has(fold.slice(0, -1));
}

/** "Moroccans (1,014), Afghans (823)": alone in brackets behind the plural that it counts. */
function namedBefore(page: Page, first: number, end: number, countries: Candidate['countries']): Noun | null {
  const { tokens } = page;
  if (tokens.unit[end] !== OPEN + 1) return null;
  const at = first - 2;
  const via =
    tokens.word[at]?.case === Case.Capitalised ? (countries.find((named) => named.end === tokens.end[at])?.value.via ?? null) : 'name';
  const plural = via === 'demonym' || (via === null && tokens.text[tokens.end[at] - 1] === 's'); // "Sudanese (1,930)"
  return plural ? { first: at, end: at + 1 } : null;
}

/** First token of the sentence of token `first`, or of its part behind a semicolon. */
export function sentenceStart({ tokens }: Page, first: number, clauses = true): number {
  let at = first;
  for (; at > 0 && at > first - SENTENCE; at -= 1) {
    const before = at - 1;
    if (
      tokens.kind[before] === Kind.Break ||
      (tokens.unit[before] === DOT && tokens.spaced[at] && tokens.word[at]?.case !== Case.Lower) ||
      (clauses && tokens.unit[before] === SEMICOLON)
    )
      break;
  }
  while (at < first && tokens.kind[at] === Kind.Sign) at += 1; // an opening quotation mark
  return at;
}

/** "Sur les 5 300 hectares de jardins, un cinquième": what a share at token `first` is of, where its sentence begins with it. */
export const groupOf = (page: Page, first: number): string | null =>
  page.language.statistics.leftOut === undefined ? null : unitOf(page, partitive(page, sentenceStart(page, first), first));

/** "A doctor sees patients; more than half of those examined": the persons last named in the sentence before token `first`. */
export function personsBefore(page: Page, first: number): string | null {
  for (let at = first - 1, start = sentenceStart(page, first, false); at >= start; at -= 1)
    if (page.roles[at]?.closed === undefined && namesPersons(page, at, at + 1)) return wordsOf(page, at, at + 1);
  return null;
}

/** "Of the newborns weighed in February, 58 …", "Of the men of the choir, seven …, five …" */
function partitive(page: Page, start: number, first: number): Noun | null {
  if (!page.lexicon.statistics.partitive.standsAt(page.tokens, start)) return null;
  const at = page.roles[start + 1]?.closed === 'determiners' ? start + 2 : start + 1;
  const number = page.numbers.startingAt(at);
  const measure = number === null ? null : page.lexicon.statistics.measures.match(page.tokens, number.end);
  if (measure !== null && measure.to < first) return { first: number!.end, end: measure.to }; // a fact of its own by now
  if (number !== null && page.claims.has(number.end))
    return page.roles[first - 1]?.closed === 'prepositions' ? null : counted(page, number.end, first);
  return pluralBefore(page, nounAfterArticle(page, number === null ? at : number.end, true), first);
}

/** "De los 318 contratados, 141 …, 57 venezolanos y los 24 restantes": the noun of a count that is a fact by now. */
function counted(page: Page, at: number, first: number): Noun | null {
  let end = at;
  while (end < first && page.tokens.kind[end] === Kind.Word && page.claims.has(end) && page.roles[end]?.closed === undefined) end += 1;
  return end > at && end < first && looksPlural(page, at) ? { first: at, end } : null;
}

/** "Cases of cholera rose by 12 per cent to 194", "The number of arrivals fell to 90". */
function subjectOfChange(page: Page, start: number, first: number): Noun | null {
  let verb = first - 1;
  while (verb > start && verb > first - CHANGE && !isChange(page, verb)) verb -= 1;
  if (!isChange(page, verb)) return null;
  const clause = page.language.statistics.noun.head === 'last' ? clauseStart(page, start, verb) : start;
  return subjectFrom(page, clause, verb) ?? subjectFrom(page, start, verb);
}

/** Behind the last comma or "and" before token `verb`. */
function clauseStart({ tokens, roles }: Page, start: number, verb: number): number {
  for (let at = verb - 1; at > start; at -= 1) if (tokens.unit[at] === COMMA || roles[at]?.numberAnd === true) return at + 1;
  return start;
}

function subjectFrom(page: Page, start: number, verb: number): Noun | null {
  const subject = nounAfterArticle(page, start, true);
  if (subject === null) return null;
  const of = looksPlural(page, subject.end - 1) ? subject.end : afterOf(page, subject.end);
  return pluralBefore(page, of === subject.end ? subject : nounAfterArticle(page, of, true), verb + 1);
}

const isChange = (page: Page, at: number) => (formsAt(page, at) & Form.Change) !== 0 && page.roles[at]?.closed === undefined;

const pluralBefore = (page: Page, noun: Noun | null, end: number): Noun | null =>
  noun !== null && noun.end < end && looksPlural(page, noun.end - 1) && !isPlaceName(page, noun.first) ? noun : null;

/** "los Estados Unidos, ocho": no place is counted. */
const isPlaceName = ({ tokens, roles }: Page, at: number): boolean =>
  roles[at]?.place === true &&
  tokens.word[at]?.case === Case.Capitalised &&
  roles[at - 1]?.closed === 'determiners' &&
  tokens.word[at + 1]?.case === Case.Capitalised;

/** "L'Irlande en a accueilli 1 130", "en ont reçu à eux seuls 34 000": the participle before. */
function isDoneBefore({ language, tokens, lexicon }: Page, first: number): boolean {
  if (language.statistics.noun.head !== 'first') return false;
  for (let at = first - 1; at > first - VERB - 1 && tokens.kind[at] === Kind.Word; at -= 1)
    if (lexicon.statistics.personVerbs.standsAt(tokens, at))
      return at === first - 1 || language.closed.auxiliaries.includes(tokens.word[at - 1]?.text ?? '');
  return false;
}

/** "Twenty-four, all of them women, …" */
function allOf(page: Page, end: number): Noun | null {
  if (page.tokens.unit[end] !== COMMA) return null;
  const said = page.lexicon.statistics.allOf.match(page.tokens, end + 1);
  const noun = said === null ? null : nounAt(page, said.to);
  return noun !== null && looksPlural(page, noun.end - 1) ? noun : null;
}

/** "Otros 240, nigerinos y chadianos, cruzaron": a people between commas right behind. */
function peopleBehind(page: Page, first: number, end: number, countries: Candidate['countries']): Noun | null {
  const { tokens, roles, lexicon } = page;
  if (tokens.unit[end] !== COMMA || tokens.word[end + 1]?.case !== Case.Lower || roles[end + 1]?.place !== true) return null;
  if (lexicon.statistics.others.match(tokens, first - 1) === null) return null;
  const closed = tokens.unit[end + 2] === COMMA || (roles[end + 2]?.numberAnd === true && tokens.unit[end + 4] === COMMA);
  if (!closed || !looksPlural(page, end + 1)) return null;
  const people = countries.find((country) => country.end === tokens.end[end + 1]);
  return people?.value.via === 'demonym' ? { first: end + 1, end: end + 2 } : null;
}

/** "menores de 18 años, de los que unos 260 viajaban solos": whom the words of an age before such a part name, which are a fact by now. */
function wholeBefore(page: Page, first: number): Noun | null {
  const { tokens, claims, lexicon } = page;
  const part = lexicon.statistics.partOf.match(tokens, first - 1);
  if (part === null || tokens.unit[part.to - 1] !== COMMA || !claims.has(part.to - 2)) return null;
  if (lexicon.statistics.durations.match(tokens, part.to - 2) === null) return null;
  let start = part.to - 2;
  while (start > 0 && claims.has(start - 1)) start -= 1;
  for (; start < part.to - 2; start += 1)
    if (page.roles[start]?.closed === undefined && page.roles[start]?.number === undefined && looksPlural(page, start))
      return { first: start, end: start + 1 };
  return null;
}

/** Tokens of a subject before its comma: "Les malades du camp,". */
const APPOSED = 6;

/** "40 men in two tents. Half of them": whom the places hold, else what was counted last. */
function spokenOf(page: Page, { first, value }: Reading, { context, contextEnd, contextValue, topic, persons }: Known): string | null {
  if (!holds(page, context)) return context;
  const few = value.kind !== 'count' || (value.value ?? 0) <= contextValue; // "28 shelters, 21 of them in Jama"
  if (few && contextEnd > sentenceStart(page, first)) return context;
  return topic !== null && !holds(page, topic) ? topic : (persons ?? context);
}

/** "of them", "d'entre eux". */
export const isOfThem = ({ tokens, lexicon: { statistics } }: Page, at: number): boolean =>
  (statistics.tells.behind(tokens, at) & Tell.Them) !== 0 && statistics.ofThem.match(tokens, at) !== null;

const isOfUs = ({ tokens, lexicon: { statistics } }: Page, at: number): boolean =>
  (statistics.tells.behind(tokens, at) & Tell.Them) !== 0 && statistics.ofUs.match(tokens, at) !== null;

/** A share of those spoken of before, which has no noun of its own: "la moitié d'entre eux". */
export function ofThem(page: Page, read: Reading, known: Known): string | null {
  const { leftOut } = page.language.statistics;
  return leftOut === undefined || !isOfThem(page, read.end) ? null : spokenOf(page, read, known);
}

/** "Les malades, une soixantaine à ce stade, …": the subject at the head of the sentence, right before the number. */
function apposed(page: Page, start: number, first: number): Noun | null {
  const { tokens, roles, lexicon } = page;
  const comma = first - 1;
  if (comma - start > APPOSED || roles[start]?.closed !== 'determiners') return null;
  for (let at = start; at < comma; at += 1)
    if (tokens.kind[at] !== Kind.Word || lexicon.statistics.durations.match(tokens, at) !== null) return null;
  return pluralBefore(page, nounAfterArticle(page, start, true), first);
}

/** "et les chauffeurs, une vingtaine, attendent": the same within a sentence, between commas. */
function apposedWithin(page: Page, first: number, end: number): Noun | null {
  const { tokens, roles } = page;
  const comma = first - 1;
  const close = roles[end]?.closed === 'prepositions' && tokens.kind[end + 1] === Kind.Number ? end + 2 : end; // "8 900 en 2015,"
  if (tokens.unit[close] !== COMMA) return null;
  for (let at = comma - 1; at > comma - APPOSED && at > 0 && tokens.kind[at] === Kind.Word; at -= 1) {
    if (roles[at]?.closed !== 'determiners') continue;
    const noun = roles[at - 1]?.closed === 'prepositions' || !looksPlural(page, at) ? null : nounAfterArticle(page, at);
    return noun !== null && noun.end === comma && looksPlural(page, noun.end - 1) ? noun : null;
  }
  return null;
}

/** "The passengers had crossed in eight buses. Sixteen of them": the subject of the number's sentence, or of the one before where the number begins it. */
function openingSubject(page: Page, start: number, { first, value }: Reading, { context, contextEnd, contextValue }: Known): Noun | null {
  const opens = first - start <= 1;
  if (!opens && contextEnd > start) return null;
  if (opens && (start === 0 || page.tokens.kind[start - 1] === Kind.Break)) return null;
  const from = opens ? sentenceStart(page, start - 1) : start;
  const few = value.kind !== 'count' || (value.value ?? 0) <= contextValue; // "with two spoons a day. Four of them"
  if (opens && contextEnd > from && !holds(page, context) && few) return null;
  const noun = pluralBefore(page, nounAfterArticle(page, from, true), first);
  return noun !== null && page.lexicon.statistics.durations.match(page.tokens, noun.end - 1) === null ? noun : null;
}

/** "4,100 had gone home", "seven drowned": what no building or parcel does. */
function actsAsPerson(page: Page, end: number): boolean {
  const { tokens, roles, lexicon } = page;
  for (let at = end; at < end + VERB && tokens.kind[at] === Kind.Word; at += 1) {
    if (lexicon.statistics.personVerbs.standsAt(tokens, at)) return true;
    const closed = roles[at]?.closed;
    if (closed !== 'auxiliaries' && closed !== 'adverbs' && closed !== 'pronouns') return false;
  }
  return false;
}

/** Whether the words of tokens [first, end) are persons: "women", "Ethiopian migrants". */
export function namesPersons(page: Page, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if ((formsAt(page, at) & PERSONS) === PERSONS) return true;
  return false;
}

const PERSONS = Form.Plural | Form.Person;
