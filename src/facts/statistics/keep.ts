import type { Fact, StatisticKind } from '../../model/fact.js';
import { isDash } from '../../text/characters.js';
import { Case, isOneSentence, isPossessive, Kind } from '../../text/tokens.js';
import { isAuxiliary, type Page } from '../page.js';
import { takeTopic } from './context.js';
import { SHARES } from './left-out.js';
import { isOf, looksPlural } from './noun.js';
import { type Reading, unitOf, wordsOf } from './reading.js';
import { sentenceStart } from './sentence.js';
import { holds, namesPersons } from './spoken-of.js';
import { apposed } from './topic-subject.js';
import type { Trail } from './trail.js';
import { Form, formsAt, partAt } from './word-forms.js';

const OPEN = 40;
const COMMA = 44;

/** Tokens before a count that are looked at for the beginning of its sentence: who opens it is told in few. */
const NEAR = 12;

/** "Los sobrevivientes, 34 hombres y 12 mujeres": who opens the sentence, right before its first count. */
const groupBefore = (page: Page, first: number): string | null =>
  page.tokens.unit[first - 1] === COMMA && page.language.statistics.leftOut !== undefined
    ? unitOf(page, apposed(page, sentenceStart(page, first, true, NEAR), first))
    : null;

/** Kinds whose unit is what a number without a noun goes on to count. */
const setsContext = (kind: StatisticKind) => kind === 'count' || kind === 'ratio' || kind === 'percent';

export function keep(page: Page, trail: Trail, facts: Fact<'statistics'>[], found: Reading): void {
  const { end, value, rule, basis } = found;
  const { lastFirst, lastEnd } = trail;
  const first = Math.max(found.first, lastEnd); // "40 exceeds 30": a word that the fact before holds qualifies nothing
  trail.formerFirst = lastFirst;
  trail.formerEnd = lastEnd;
  trail.former = trail.last;
  trail.lastFirst = first;
  trail.lastEnd = end;
  trail.last = value;
  facts.push({ start: page.tokens.start[first], end: page.tokens.end[end - 1], value, rule, basis });
  page.claims.take(found.first, end);
  if (value.kind === 'age') {
    trail.ageEnd = end;
    trail.ageUnit = value.unit;
  } else if (value.kind === 'percent' || value.kind === 'ratio') {
    const share = value.kind === 'percent' ? (value.value ?? 0) : 0;
    trail.shareTotal =
      trail.shareEnd >= 0 && first - trail.shareEnd < SHARES && isOneSentence(page.tokens, trail.shareEnd, first)
        ? trail.shareTotal + share
        : share;
    trail.shareEnd = end;
    if (rule !== 'percent-left-out')
      trail.shareUnit =
        value.unit !== null && (value.unit === trail.shareUnit || wordsOf(page, first, end).includes(value.unit)) ? value.unit : null;
  }
  if (!setsContext(value.kind) || rule === 'count-of-parent') return;
  if ((formsAt(page, end - 1) & Form.Passing) !== 0 && !namesPersons(page, first, end)) return; // "four times", "12 missing"
  if (rule === 'count-left-out' && value.unit !== null && page.lexicon.statistics.passing.has(value.unit)) return; // "with a team of five"
  const told = rule === 'count-left-out' && value.unit !== null && value.unit !== trail.context; // "La cifra de fallecidos asciende a 603"
  if (value.kind === 'percent' && isGiver(page, found)) return; // "62 % de la Unión Europea"
  if ((value.kind === 'percent' || value.kind === 'ratio') && isOfBody(page, trail, found)) return;
  if (value.kind !== 'count' && isMass(page, found)) return; // "a fifth of the land"
  const ofPeople = isOfPeople(page, found, first);
  if (ofPeople) takeWhole(trail, end);
  else takeGroup(page, trail, found, first);
  if (rule === 'count') {
    trail.prior = trail.context;
    trail.priorValue = trail.contextValue;
    trail.priorEnd = trail.contextEnd;
  }
  const behind =
    first > 0 &&
    page.roles[first - 1]?.closed === 'prepositions' &&
    !isAuxiliary(page, first - 1) &&
    !page.lexicon.statistics.particles.standsAt(page.tokens, first - 1);
  if (behind && rule === 'count' && lastEnd === trail.contextEnd && isPlaceOf(page, trail, lastEnd, found))
    takeTopic(page, trail, lastFirst);
  const whole = addsUp(page, trail, found, first);
  trail.context = whole ?? value.unit ?? trail.context;
  if (value.unit !== null) {
    trail.contextEnd = end;
    trail.contextValue = value.value ?? value.max ?? 0;
  }
  if (value.unit !== null && namesPersons(page, found.first, end)) {
    trail.persons = whole ?? value.unit;
    trail.personsFirst = first;
  }
  if (value.kind === 'percent' && value.unit === null && isSaidOfLast(page, trail, first)) return;
  if (ofPeople) return;
  const complement = behind || (first > 0 && isWithin(page, first));
  if (told || !complement || (value.kind === 'count' && isPersonal(page, trail, first, found))) takeTopic(page, trail, first);
}

/** "300 sirios, entre ellos 40 niños y nueve bebés": parts of the count before, on which the next sentence does not go on. */
function takeGroup(page: Page, trail: Trail, { value, end, rule }: Reading, first: number): void {
  if (first === 0 || value.kind !== 'count' || rule !== 'count' || value.unit === trail.context) return;
  if (trail.group === null || trail.groupEnd !== trail.contextEnd || first - trail.groupEnd > 2) {
    const bracketed = trail.contextEnd === first - 1 && (page.tokens.unit[first - 1] === OPEN || isAside(page, first, value, trail));
    const part = bracketed || partAt(page, isAuxiliary(page, first - 1) ? first - 2 : first - 1) !== null; // "Among them were 40 widows"
    const group = part ? trail.context : groupBefore(page, first);
    if (group === null) return;
    trail.group = group;
  }
  trail.groupEnd = end;
}

/** "bolivianos (77), uruguayos (59)": a people right before the brackets in which it is counted, so a part of those spoken of. */
const isOfPeople = ({ tokens, roles }: Page, { rule, value }: Reading, first: number): boolean =>
  rule === 'count-left-out' &&
  tokens.unit[first - 1] === OPEN &&
  roles[first - 2]?.place === true &&
  tokens.word[first - 2]?.text === value.unit;

/** What was spoken of before the first people of a list, to which the text goes back behind the last. */
function takeWhole(trail: Trail, end: number): void {
  if (trail.groupEnd !== trail.contextEnd) trail.group = trail.context;
  trail.groupEnd = end;
}

/** "152 Malians – 14 women and three children – returned": fewer than they, behind the dash of an aside. */
const isAside = ({ tokens }: Page, first: number, { value }: Reading['value'], { contextValue }: Trail): boolean =>
  isDash(tokens.unit[first - 1]) && tokens.spaced[first] === 1 && (value ?? contextValue) < contextValue;

/** "en 17 centros, que ya están al 110 por ciento", "con 62.600 personas, el 4 por ciento de las que había": right behind the comma of what was counted last. */
const isSaidOfLast = ({ tokens, roles }: Page, { contextEnd }: Trail, first: number): boolean => {
  if (tokens.unit[contextEnd] !== COMMA || first - contextEnd > SAID) return false;
  const closed = roles[contextEnd + 1]?.closed;
  return first - contextEnd <= 2 || closed === 'pronouns' || closed === 'conjunctions';
};

/** Most tokens of ", que ya están al". */
const SAID = 6;

/** Most tokens of an owner: "the Federal Republic's". */
const OWNER = 3;

/** "in Nepal's 40 camps", "of the state's 27 posts": behind a preposition and an owner. */
function isOwnedWithin({ tokens, roles }: Page, first: number): boolean {
  let at = first - 3;
  while (at > first - 3 - OWNER && at >= 0 && tokens.kind[at] === Kind.Word && roles[at]?.closed === undefined) at -= 1;
  return at < first - 3 && roles[roles[at]?.closed === 'determiners' ? at - 1 : at]?.closed === 'prepositions';
}

/** "dans ces quatre pays", "for the twelve posts": behind a preposition and an article; not "De los 80 vecinos, …", which opens its clause. */
const isWithin = (page: Page, first: number): boolean =>
  (isPossessive(page.tokens, first - 2) && isOwnedWithin(page, first)) || isBehindArticle(page, first);

const isBehindArticle = (page: Page, first: number): boolean =>
  page.roles[first - 1]?.closed === 'determiners' &&
  page.roles[first - 2]?.closed === 'prepositions' &&
  (page.tokens.kind[first - 3] === Kind.Word || !isOf(page, first - 2));

/** "IOM called on 2,250 households in 32 districts": the places of those counted right before them, which are spoken of where nothing else was counted in the sentence. */
const isPlaceOf = (page: Page, { context, topic, topicFirst }: Trail, lastEnd: number, { first, value }: Reading): boolean =>
  context !== topic &&
  isOneSentence(page.tokens, lastEnd, first) &&
  (topicFirst < 0 || !isOneSentence(page.tokens, topicFirst, lastEnd)) &&
  holds(page, value.unit) &&
  !holds(page, context);

/** "ha llevado a 10.386 venezolanos a diecisiete estados", "un grupo de 460 trabajadoras": persons behind "a" or "de" are those spoken of where nothing else was counted in the sentence. */
function isPersonal(page: Page, { topicFirst }: Trail, first: number, { first: from, end }: Reading): boolean {
  const { beforePersons } = page.lexicon.statistics;
  const isFirst = page.language.statistics.noun.head === 'first';
  if (isFirst && !beforePersons.standsAt(page.tokens, first - 1) && !isGroup(page, first - 1)) return false;
  if (topicFirst >= 0 && isOneSentence(page.tokens, topicFirst, first)) return false; // "40 viviendas a cuarenta familias"
  if (!isFirst) return namesPersons(page, from, end);
  const { holders } = page.lexicon.statistics;
  return (page.roles[end - 1]?.place === true && !holders.standsAt(page.tokens, end - 1)) || namesPersons(page, from, end);
}

/** "un grupo de", "un convoi de", "otro grupo, de" at token `of`. */
const isGroup = (page: Page, of: number): boolean =>
  (formsAt(page, of) & Form.Of) !== 0 &&
  page.lexicon.statistics.groups.standsAt(page.tokens, page.tokens.unit[of - 1] === COMMA ? of - 2 : of - 1);

/** A name in capitals as the unit of a share: who pays it, not who is counted. */
const isGiver = (page: Page, { first, end, value }: Reading): boolean =>
  page.language.statistics.noun.head === 'first' &&
  page.tokens.word[end - 1]?.case !== Case.Lower &&
  value.unit !== null &&
  page.tokens.word[end - 1]?.text === value.unit &&
  end - first > 2;

/** "11 million people, or 23 per cent of the population", "340 mineurs, soit 12 pour cent des arrivants": those counted before in the sentence are spoken of, not those that they are a share of. */
function isOfBody(page: Page, { context, contextEnd, persons }: Trail, { first, end, value }: Reading): boolean {
  if (context === null || !isOneSentence(page.tokens, contextEnd, first)) return false;
  if (context === value.unit && context === persons) return false; // "with 612 migrants, 40 per cent of them women"
  if (partAt(page, first - 1) !== null) return true; // "6 400 tués, dont une moitié de civils, et 30 000 blessés"
  const sign = page.tokens.unit[contextEnd];
  return (
    page.lexicon.statistics.bodies.standsAt(page.tokens, end - 1) || (first - contextEnd <= RESTATED && (sign === COMMA || sign === OPEN))
  );
}

/** Most tokens of ", es decir, el". */
const RESTATED = 5;

/** What no number counts: the unit of a share, in the singular, right before its end; one word where the noun is first ("30 % del producto"). */
function isMass(page: Page, { end, value: { unit } }: Reading): boolean {
  const word = page.tokens.word[end - 1];
  if (unit === null || word?.case !== Case.Lower || looksPlural(page, end - 1)) return false;
  if (page.lexicon.statistics.bodies.standsAt(page.tokens, end - 1)) return false;
  return page.language.statistics.noun.head === 'last' ? unit.endsWith(word.text) : unit === word.text;
}

/** Most tokens from a number to the next of those that add up to it. */
const PARTS = 8;

/** "173 jeunes, 79 filles et 94 garçons, …": parts that make up the count before them, which the text then goes on with; its unit behind the last. */
function addsUp(page: Page, trail: Trail, { value: { kind, value, unit }, rule, end }: Reading, first: number): string | null {
  if (kind !== 'count' || value === null || unit === null) return null;
  const goesOn = value <= trail.wholeRest && first - trail.wholeEnd <= PARTS && isOneSentence(page.tokens, trail.wholeEnd, first);
  if (!goesOn) {
    trail.whole = rule === 'count-left-out' ? null : unit;
    trail.wholeValue = value;
  }
  trail.wholeRest = goesOn ? trail.wholeRest - value : value;
  trail.wholeEnd = end;
  if (trail.wholeRest > 0) return null;
  trail.wholeRest = -1;
  return value < trail.wholeValue ? trail.whole : null; // the same number again is no part
}
