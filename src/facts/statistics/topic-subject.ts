import { isApostrophe, isDash } from '../../text/characters.js';
import { Case, Kind } from '../../text/tokens.js';
import { beforeDeterminer, type Page } from '../page.js';
import { isOf, looksPlural, type Noun, nounAfterArticle, nounAt } from './noun.js';
import { type Reading, unitOf } from './reading.js';
import { isOpener, sentenceBefore, sentenceStart } from './sentence.js';
import { holds, type Known, namesPersons } from './spoken-of.js';
import { Form, formsAt, isCrowd } from './word-forms.js';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const HYPHEN = 45;
const COLON = 58;
const SEMICOLON = 59;
/** Tokens between the verb of a change and the number that it leads to: "rose by 12 per cent to 194", "went up from 12 in October to 49". */
const CHANGE = 9;

/**
 * "Walkers cover 25 km a night; three dozen had to be carried": the plural that opens the number's sentence, where nothing was counted in it.
 * No places, which hold others, and not before the object of a verb ("Police arrested 40").
 */
export function ownSubject(page: Page, first: number, { contextEnd, last, lastEnd }: Known): Noun | null {
  if (page.language.statistics.noun.head !== 'last') return null;
  const before = page.roles[first - 1]?.closed;
  if (
    (page.tokens.kind[first - 1] === Kind.Word && before === undefined) ||
    (before === 'prepositions' && page.roles[first - 2]?.closed !== 'auxiliaries')
  )
    return null; // "The wells give water to 16,500"
  const own = sentenceStart(page, first, false);
  const start = own === first ? sentenceBefore(page, own) : own;
  if (start === first || contextEnd > start || hasOwnSubject(page, start, first)) return null;
  if (last?.kind === 'count' && lastEnd > start) return null; // "Police arrested 40. Twelve were freed"
  const noun = pluralBefore(page, nounAfterArticle(page, behindMost(page, start), true), first - 1);
  if (noun === null || isApostrophe(page.tokens.unit[noun.end])) return null; // "analysts' hopes"
  if (endsAsVerb(page, noun) || holds(page, unitOf(page, noun))) return null;
  if ((formsAt(page, noun.end - 1) & Form.Tally) !== 0) return null; // "the figures were 2,140 and 62"
  return page.lexicon.statistics.durations.match(page.tokens, noun.end - 1) === null ? noun : null;
}

/** "Most of the women", "Most women", "La plupart des femmes": token behind the word for so many and its "of". */
export function behindMost({ tokens, roles, language, lexicon }: Page, at: number): number {
  const { mostOf, nounOf } = lexicon.statistics;
  const most = language.statistics.noun.head === 'first' && roles[at]?.closed === 'determiners' ? at + 1 : at;
  if (!mostOf.standsAt(tokens, most)) return at;
  return nounOf.standsAt(tokens, most + 1) ? most + 2 : most + 1;
}

/** "Lights go out; the price stood at 10", "Charts show the figure is 10": words of its own between what opens the clause and the number. */
function hasOwnSubject(page: Page, start: number, first: number): boolean {
  const { tokens, roles } = page;
  let open = false;
  for (let at = first - 1; at >= start; at -= 1) {
    if (tokens.unit[at] === SEMICOLON || (open && opensClause(page, at))) return open;
    if (tokens.kind[at] === Kind.Word && roles[at]?.closed === undefined) open = true;
  }
  return false;
}

/** "The death toll stands": a verb of one who does it looks like a plural. */
export function endsAsVerb(page: Page, { first, end }: Noun): boolean {
  for (let at = first + 1; at < end; at += 1) if ((formsAt(page, at) & (Form.Verb | Form.Before)) === Form.Verb) return true; // "Germany took more children"
  const fold = page.tokens.word[end - 1]?.fold ?? '';
  if (end - first < 2 || !fold.endsWith('s')) return false;
  return page.claims.has(end) || page.lexicon.statistics.verbs.has(fold.slice(0, -1)); // "The kit costs GHS 350"
}

/** "Cases of cholera rose by 12 per cent to 194", "The number of arrivals fell to 90", "Las llegadas han superado ya las 300". */
export function subjectOfChange(page: Page, begin: number, { first, end }: Reading, { contextEnd }: Known): Noun | null {
  if (page.lexicon.statistics.along.standsAt(page.tokens, first - 1)) return null; // "Los barcos llegaron con 40 a bordo"
  const start = overDates(page, begin, first);
  const isLast = page.language.statistics.noun.head === 'last';
  if (isLast && page.roles[first - 1]?.closed === 'auxiliaries')
    return contextEnd >= first ? null : alone(page, subjectFrom(page, clauseStart(page, start, first - 1), first - 1));
  let verb = end - 2; // "have exceeded 900": perhaps its qualifier
  while (verb > start && verb > first - CHANGE && !(isChange(page, verb) && !isNamed(page, verb, first)) && !doesMore(page, verb))
    verb -= 1;
  if (!isChange(page, verb) || isNamed(page, verb, first)) return isLast ? labelOf(page, begin, first, end) : null;
  if (contextEnd > verb) return null; // "ils ont relevé 31 cas, contre 204"
  if (isLast) return subjectOfClause(page, start, verb);
  const clause = ownClause(page, start, verb);
  // "Tras el acuerdo, las llegadas bajaron a 50": behind what opens the sentence only with its article
  const linked = isLink(page, clause - 1) || isOf(page, clause + 1); // "la cifra de mujeres sigue igual, la de hombres creció"
  if (clause > start && (linked || isChanged(page, start, clause))) {
    const own = page.roles[clause]?.closed === 'determiners' ? subjectFrom(page, clause, verb) : null;
    const ends = own !== null && (own.end === verb || (own.end === verb - 1 && page.roles[own.end]?.closed === 'auxiliaries'));
    if (own !== null && (linked || ends || isOf(page, own.end))) return own; // "Las muertes se duplicaron y los heridos pasaron de 40 a 95"
  }
  return subjectFrom(page, start, verb) ?? (page.roles[clause]?.closed === 'determiners' ? subjectFrom(page, clause, verb) : null);
}

/** "the boat sank and they rescued 40", "that sank and rescued 40": a verb right behind "and" has what follows it. */
const doesMore = (page: Page, at: number): boolean =>
  page.roles[at]?.numberAnd === true &&
  !isChange(page, at + 1) &&
  (formsAt(page, at + 1) & (Form.VerbEnding | Form.Lower)) === (Form.VerbEnding | Form.Lower);

/** "Entre 2019 y 2022 el flujo de turistas pasó de 120 a 300", "En 2020, los migrantes": token behind the dates that open the sentence or clause. */
function overDates({ tokens, roles, claims }: Page, begin: number, first: number): number {
  const dated = roles[begin]?.closed === 'prepositions' ? (roles[begin + 1]?.closed === 'determiners' ? begin + 2 : begin + 1) : begin;
  let start = claims.has(dated) ? dated : begin;
  while (start < first && claims.has(start)) start += 1;
  return start > begin && tokens.unit[start] === COMMA ? start + 1 : start;
}

/** "In Spain, arrivals by land and sea totalled 90": what the nearest clause before token `verb` begins with that begins with a plural. */
function subjectOfClause(page: Page, start: number, verb: number): Noun | null {
  const { roles } = page;
  for (let end = verb; end > start; ) {
    const clause = clauseStart(page, start, end);
    const opens = roles[clause]?.closed === 'conjunctions' ? clause + 1 : clause; // ", while deaths came to 40"
    const subject = subjectFrom(page, overDates(page, opens, verb), verb); // "and in May cases fell to 40"
    if (subject !== null || clause === start) return subject;
    const own = roles[clause]?.closed; // "officials said it had reached 40"
    if (opensClause(page, clause - 1) && (own === 'pronouns' || own === 'determiners')) return null;
    end = clause - 1;
  }
  return subjectFrom(page, start, verb);
}

/** Whether a clause with a subject of its own may begin behind the word at token `at`. */
const opensClause = (page: Page, at: number): boolean =>
  page.language.statistics.noun.head === 'first' ? isLink(page, at) : isOpener(page, at);

/** Most "and" and commas between a subject and its verb. */
const JOINTS = 3;

/** Where the clause of the verb of a change begins: "les arrivées par terre et par mer s'élevaient", "les cas ont augmenté, passant de 40 à 120". */
function ownClause(page: Page, start: number, verb: number): number {
  const { roles } = page;
  let at = clauseStart(page, start, verb);
  for (let joints = 0; joints < JOINTS && at > start + 1; joints += 1) {
    if (at !== verb && (roles[at - 1]?.numberAnd !== true || roles[at]?.closed === 'determiners')) return at;
    at = clauseStart(page, start, at - 1);
  }
  return at;
}

/** Whether a verb stands in tokens [from, to), which are a clause then. */
function isChanged(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isChange(page, at) || page.roles[at]?.closed === 'auxiliaries') return true;
  return false;
}

/** "In May, returns were 300", but not "the spread of returns was 30". */
const alone = (page: Page, noun: Noun | null): Noun | null =>
  noun === null || isOf(page, beforeDeterminer(page, noun.first - 1)) ? null : noun;

/** "Arrivals 2,140; deaths: 62.": the plural that opens the clause and stands right before the number or its colon, behind which nothing is counted. */
function labelOf(page: Page, start: number, first: number, end: number): Noun | null {
  if (page.tokens.kind[end] === Kind.Word) return null;
  const label = nounAt(page, start);
  const isLabel = label?.end === (page.tokens.unit[first - 1] === COLON ? first - 1 : first) && page.roles[start]?.place !== true;
  return isLabel && looksPlural(page, label.end - 1) && (formsAt(page, start) & Form.Other) === 0 ? label : null;
}

/** Behind the last comma, colon, semicolon, "and" or opener of a clause before token `verb`; not behind the "and" of "camps and settlements". */
function clauseStart(page: Page, start: number, verb: number): number {
  const { tokens, roles, claims, language } = page;
  for (let at = verb - 1; at > start; at -= 1) {
    const sign = tokens.unit[at];
    if (sign === COMMA || sign === SEMICOLON || sign === COLON || opensClause(page, at)) return at + 1;
    if (roles[at]?.numberAnd !== true) continue;
    if (language.statistics.noun.head === 'first' || claims.has(at - 1) || !isCrowd(page, at - 1)) return at + 1;
  }
  return start;
}

/** "indican que las llegadas", "cuando las llegadas": a word that links a clause, whose plural subject follows; no relative, which stands behind a noun ("migrantes que las ONG"). */
export function isLink(page: Page, at: number): boolean {
  const { roles, language } = page;
  const closed = roles[at]?.closed;
  if (language.statistics.noun.head !== 'first' || (closed !== 'pronouns' && closed !== 'conjunctions') || roles[at]?.numberAnd === true)
    return false;
  if (roles[at + 1]?.closed !== 'determiners' || !looksPlural(page, at + 1)) return false;
  const before = roles[at - 1]?.closed;
  return isOf(page, at - 1) || (before === undefined ? !looksPlural(page, at - 1) : before !== 'determiners'); // "mientras que las niñas"
}

/** "Les retours vers le Mali (3 200)", "Le nombre d'arrivées en mai (12 480)": the plural that opens the sentence, for the first number in it, alone in its brackets. */
export function bracketed(page: Page, start: number, first: number, end: number, { contextEnd }: Known): Noun | null {
  const { tokens, roles } = page;
  const isBracket = tokens.unit[first - 1] === OPEN;
  const closed = isBracket ? tokens.unit[end] === CLOSE || roles[end]?.closed === 'prepositions' : isDash(tokens.unit[end]); // "Las llegadas – 20.319 – son"
  if (!closed || contextEnd > start || roles[start]?.closed !== 'determiners') return null;
  const noun = subjectFrom(page, start, first);
  return noun === null || (formsAt(page, noun.end - 1) & Form.Passing) !== 0 || holds(page, unitOf(page, noun)) ? null : noun;
}

function subjectFrom(page: Page, start: number, verb: number): Noun | null {
  const subject = upTo(page, verb, nounAfterArticle(page, start, true));
  if (subject === null) return isOf(page, start + 1) ? pluralBefore(page, nounAfterArticle(page, start + 2, true), verb + 1) : null; // "that of grants"
  if (subject.end <= verb && page.lexicon.statistics.bodies.standsAt(page.tokens, subject.end - 1)) return subject; // "the refugee population"
  const { end } = subject;
  if (looksPlural(page, end - 1) && (formsAt(page, end - 1) & Form.Tally) === 0) return pluralBefore(page, subject, verb + 1);
  const of = isOf(page, end) ? end : end + 1; // "la mayor parte de los retornos", "les chiffres du déplacement", but not "These numbers rose"
  return isOf(page, of) ? pluralBefore(page, upTo(page, verb, nounAfterArticle(page, of + 1, true)), verb + 1) : null;
}

/** "Return of Refugees Passes 40": a capital makes the verb look like a noun. */
const upTo = (page: Page, verb: number, noun: Noun | null): Noun | null =>
  noun !== null && noun.end > verb && noun.first < verb && (formsAt(page, verb) & Form.Capitalised) !== 0
    ? { first: noun.first, end: verb }
    : noun;

/** "the largest number in the region after its 1.1 million": no verb, which would stand right before, and behind no article ("an average of 40", "on average 40"). */
const isNamed = (page: Page, at: number, first: number): boolean =>
  (at < first - 1 && (formsAt(page, at) & Form.Tally) !== 0) ||
  (page.language.statistics.noun.head === 'last' &&
    (page.roles[at - 1]?.article === true || page.roles[at - 1]?.closed === 'prepositions'));

const isChange = (page: Page, at: number) => (formsAt(page, at) & Form.Change) !== 0 && page.roles[at]?.closed === undefined;

export const pluralBefore = (page: Page, noun: Noun | null, end: number): Noun | null =>
  noun !== null &&
  noun.end < end &&
  looksPlural(page, noun.end - 1) &&
  !isBehindOne(page, noun.first) &&
  (namesPersons(page, noun.end - 1, noun.end) || !isPlaceName(page, noun.first)) // "Return of Bhutan Refugees"
    ? noun
    : null;

/** "le pays", "el 20", "su 12", "el día 6": behind the word for one of several, whatever it ends in. */
export const isBehindOne = ({ tokens, lexicon }: Page, at: number): boolean => lexicon.statistics.oneOf.standsAt(tokens, at - 1);

/** "los Estados Unidos, ocho", "Des Etats-Unis, 24": no place is counted. */
const isPlaceName = (page: Page, at: number): boolean => {
  const { tokens, roles } = page;
  return (
    roles[at]?.place === true &&
    tokens.word[at]?.case === Case.Capitalised &&
    (roles[at - 1]?.closed === 'determiners' || isOf(page, at - 1)) &&
    tokens.word[tokens.unit[at + 1] === HYPHEN ? at + 2 : at + 1]?.case === Case.Capitalised
  );
};

/** A word, or the hyphen of "Bissau-Guinéens". */
export const isInSubject = ({ kind, unit }: Page['tokens'], at: number): boolean => kind[at] === Kind.Word || unit[at] === HYPHEN;

/** Tokens of a subject before its comma: "Les malades du camp,". */
const APPOSED = 6;

/** "Les malades, une soixantaine à ce stade, …": the subject at the head of the sentence, right before the number. */
export function apposed(page: Page, start: number, first: number): Noun | null {
  const { tokens, roles, lexicon } = page;
  const comma = first - 1;
  if (comma - start > APPOSED || roles[start]?.closed !== 'determiners') return null;
  if (roles[start]?.article === true && page.language.statistics.noun.head === 'last') return null; // "A boat carrying fishers, 45 of whom"
  for (let at = start; at < comma; at += 1)
    if (!isInSubject(tokens, at) || lexicon.statistics.durations.match(tokens, at) !== null) return null;
  const noun = pluralBefore(page, nounAfterArticle(page, start, true), first);
  const isVerb =
    noun !== null && noun.end < comma && roles[noun.end]?.closed === undefined && page.language.statistics.noun.head === 'last';
  return isVerb ? null : noun; // "The radio trains young people, 45 of whom"
}

/** "et les chauffeurs, une vingtaine, attendent": the same within a sentence, between commas. */
export function apposedWithin(page: Page, first: number, end: number): Noun | null {
  const { tokens, roles, lexicon } = page;
  const comma = first - 1;
  const goesOn = roles[end]?.closed === 'prepositions';
  const all = goesOn || tokens.kind[end] === Kind.Word ? lexicon.statistics.inAll.match(tokens, end) : null;
  if (all !== null) return tokens.unit[all.to] === COMMA ? timeless(page, endingAt(page, comma, true)) : null; // "En los refugios, 71 en total,"
  const close = goesOn && tokens.kind[end + 1] === Kind.Number ? end + 2 : end; // "8 900 en 2015,"
  const noun =
    (tokens.kind[close] === Kind.Word ? null : mostBefore(page, comma)) ?? (tokens.unit[close] === COMMA ? endingAt(page, comma) : null);
  return noun ?? (goesOn || tokens.kind[end] !== Kind.Word ? persons(page, whomAt(page, comma, end)) : null);
}

/** The plural before the comma at `comma`, behind a preposition too, but not that of "14 blessés chez les hommes, 9 chez les femmes". */
function whomAt(page: Page, comma: number, end: number): Noun | null {
  const noun = endingAt(page, comma, true);
  const again = noun !== null && page.tokens.word[end] !== undefined && page.tokens.word[noun.first - 2] === page.tokens.word[end];
  return again ? null : noun;
}

/** "Iran had the most voters, 60,908, followed by …", "el país que más refugiados ha recibido, 60.908": a plural right behind the word that compares it. */
function mostBefore(page: Page, comma: number): Noun | null {
  if (page.language.statistics.noun.head === 'first') return comparedBefore(page, comma);
  if (!isCrowd(page, comma - 1)) return null;
  const most = (formsAt(page, comma - 2) & Form.Other) !== 0 || page.lexicon.statistics.mostOf.standsAt(page.tokens, comma - 2);
  return most ? { first: comma - 1, end: comma } : null;
}

function comparedBefore(page: Page, comma: number): Noun | null {
  for (let at = comma - 1; at > comma - APPOSED && page.tokens.kind[at] === Kind.Word; at -= 1)
    if (isCrowd(page, at) && page.roles[at - 1]?.closed === 'adverbs' && (formsAt(page, at - 1) & Form.Other) !== 0)
      return { first: at, end: at + 1 };
  return null;
}

const timeless = (page: Page, noun: Noun | null): Noun | null =>
  noun === null || page.lexicon.statistics.durations.match(page.tokens, noun.end - 1) !== null ? null : noun;

/** "a sus alumnos, más de 2.600 en tres décadas": also behind a preposition. */
const persons = (page: Page, noun: Noun | null): Noun | null => (noun !== null && namesPersons(page, noun.first, noun.end) ? noun : null);

/** The plural with its article right before the comma at `comma`; `within`: also behind a preposition. */
export function endingAt(page: Page, comma: number, within = false): Noun | null {
  const { tokens, roles } = page;
  for (let at = comma - 1; at > comma - APPOSED && at > 0 && isInSubject(tokens, at); at -= 1) {
    if (roles[at]?.closed !== 'determiners') continue;
    const isMany = page.language.statistics.noun.head === 'last' || looksPlural(page, at);
    const noun = (!within && roles[at - 1]?.closed === 'prepositions') || !isMany ? null : nounAfterArticle(page, at);
    return noun !== null && noun.end === comma && looksPlural(page, noun.end - 1) ? noun : null;
  }
  return null;
}

/** "The passengers had crossed in eight buses. Sixteen of them": the subject of the number's sentence, or of the one before where the number begins it. */
export function openingSubject(
  page: Page,
  start: number,
  { first, value }: Reading,
  { context, contextEnd, contextValue }: Known,
): Noun | null {
  const opens = first - start <= 1 || (first - start === 2 && page.roles[first - 1]?.closed === 'auxiliaries'); // "There were 68 of them"
  if (!opens && contextEnd > start) return null;
  if (opens && (start === 0 || page.tokens.kind[start - 1] === Kind.Break)) return null;
  const from = opens ? sentenceStart(page, start - 1) : start;
  const few = value.kind !== 'count' || (value.value ?? 0) <= contextValue; // "with two spoons a day. Four of them"
  if (opens && contextEnd > from && !holds(page, context) && few) return null;
  const noun = pluralBefore(page, nounAfterArticle(page, behindMost(page, from), true), first);
  if (noun === null) return null;
  if (opens && few && contextEnd > from && !namesPersons(page, noun.first, noun.end)) return null; // "The teams saw 44 sites. Twelve of them"
  if (endsAsVerb(page, noun) || (!opens && isSeen(page, noun.end, first))) return null;
  return page.lexicon.statistics.durations.match(page.tokens, noun.end - 1) === null ? noun : null;
}

/** "Syrians received 5,120 of them", "Les infirmiers en ont vu 40", "vieron a 40 de ellos": a verb alone from token `at`, behind the subject, to the number, which is of others then. */
function isSeen({ tokens, roles, language }: Page, at: number, first: number): boolean {
  let verb = at;
  if (language.statistics.noun.head === 'first')
    while (verb < first && (roles[verb]?.closed === 'auxiliaries' || roles[verb]?.closed === 'pronouns')) verb += 1;
  if (tokens.kind[verb] !== Kind.Word || roles[verb]?.closed !== undefined) return false;
  const isBehind =
    language.statistics.noun.head === 'first' && roles[verb + 1]?.closed === 'prepositions' && roles[verb + 1]?.rangeTo === true;
  return verb + (isBehind ? 2 : 1) === first;
}
