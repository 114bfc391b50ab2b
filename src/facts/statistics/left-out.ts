import type { Fact } from '../../model/fact.js';
import { fold } from '../../text/characters.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Case, isOneSentence, Kind } from '../../text/tokens.js';
import { countsNone } from '../clause-end.js';
import { thatEndsAt, tokenAt } from '../offsets.js';
import { beforeDeterminer, type Page } from '../page.js';
import { answered } from './answered.js';
import { compared, sizedAlike } from './compared.js';
import { contextOf } from './context.js';
import { isOf, isParticiple, looksPlural, nounAfterArticle } from './noun.js';
import { type Candidate, type Reading, unitOf, withUnit } from './reading.js';
import { clauseStart, sentenceStart } from './sentence.js';
import { actsAsPerson, firstWord, holds, isOfIt, isOfThem, ofThem } from './spoken-of.js';
import { groupOf, ofThoseBefore, topicOf } from './topic.js';
import { apposed, bracketed, openingSubject } from './topic-subject.js';
import type { Trail } from './trail.js';
import { Form, formsAt, isCrowd, partAt } from './word-forms.js';

const HYPHEN = 45;
const COMMA = 44;
const COLON = 58;
const PARENTHESIS = 40;
const CLOSE = 41;
const SEMICOLON = 59;

/** "the 41", "of the 41", "nine of the twelve": behind the article, with nothing behind that it counts. */
export const isSaidAgain = (page: Page, read: Reading): boolean =>
  read.rule === 'ratio' ? isOfTheSame(page, read) : isTheSame(page, read);

const isOfTheSame = ({ roles, tokens, language, lexicon }: Page, { end, value }: Reading): boolean =>
  (value.of ?? 0) >= LEAST_TOLD &&
  language.statistics.leftOut !== undefined &&
  roles[end - 2]?.closed === 'determiners' &&
  !lexicon.statistics.every.standsAt(tokens, end - 2) && // "15 of every 100"
  (tokens.kind[end - 1] === Kind.Number || roles[end - 1]?.number !== undefined);

const isTheSame = ({ roles, language, tokens, lexicon }: Page, { first, value }: Reading): boolean =>
  (value.value ?? 0) >= LEAST_TOLD &&
  language.statistics.leftOut !== undefined &&
  roles[first - 1]?.closed === 'determiners' &&
  lexicon.statistics.others.match(tokens, first - 1) === null;

/** Least number that is told twice rather than comes twice. */
const LEAST_TOLD = 10;

/** Most statistics between a number and the same number told again, more than an article has; and between a part and its whole in a sentence. */
const REMEMBERED = 400;
const IN_SENTENCE = 20;

/** A number that was told before, with what it counted then: "41 children … Of the 41, 28 had …". */
export function asBefore(facts: readonly Fact<'statistics'>[], found: Reading): Reading {
  const told = found.value.of ?? found.value.value;
  for (let k = facts.length - 1; k >= 0 && k >= facts.length - REMEMBERED; k -= 1) {
    const { kind, value, unit } = facts[k].value;
    if (kind === 'count' && unit !== null && value === told) return withUnit(found, unit);
  }
  return found;
}

/** "76 réfugiés, soit 18 familles et deux couples. Quarante et un d'entre eux": more than its sentence counted last, so of those it counted before that were as many. */
export function asAmong(page: Page, facts: readonly Fact<'statistics'>[], found: Reading, trail: Trail): Reading {
  const { context, contextValue, topic, topicValue } = trail;
  const many = found.value.value ?? 0;
  if (many <= contextValue || !isOfThem(page, found.end)) return found;
  if (found.value.unit !== context && (found.value.unit !== topic || many <= topicValue)) return found; // "Dos equipos vieron a 620 obreros en 44 obras. A 73 de ellos"
  let among: string | null = null;
  for (let k = facts.length - 1; k >= 0 && k >= facts.length - IN_SENTENCE && among !== context; k -= 1) {
    if (!isOneSentence(page.tokens, tokenAt(page.tokens, facts[k].end - 1), tokenAt(page.tokens, facts[facts.length - 1].start))) break;
    const { kind, value, unit } = facts[k].value;
    if (kind === 'count' && (value ?? 0) >= many) among = among === null || unit === context ? unit : among;
  }
  return among === null ? found : withUnit(found, among);
}

/** "El 41 % de los hogares tiene cuatro hijos; una cuarta parte, cinco": a share that opens the next clause is of the same whole. */
const ofSameGroup = ({ tokens }: Page, { first }: Reading, { shareEnd, shareUnit }: Trail): string | null =>
  shareUnit !== null && tokens.unit[first - 1] === SEMICOLON && isOneSentence(tokens, shareEnd, first) ? shareUnit : null;

/** "540 horas, un tercio de ellas", "360 tonnes, half of it": of the time or weight right before the comma. */
const ofTime = (page: Page, { first, end }: Reading, trail: Trail): string | null =>
  (trail.last?.kind === 'duration' || trail.last?.kind === 'measure') &&
  trail.lastEnd === first - 1 &&
  page.tokens.unit[trail.lastEnd] === COMMA &&
  (isOfThem(page, end) ? !isHowLong(page, trail) : isOf(page, end) && page.roles[end + 1]?.closed === 'pronouns')
    ? trail.last.unit
    : null;

/** "treated 418 patients in their first six days, half of them": a time or way behind a preposition, in a sentence that has counted what they are. */
function isHowLong(page: Page, { lastFirst, contextEnd }: Trail): boolean {
  const before = page.roles[lastFirst - 1]?.date?.ordinal === true ? lastFirst - 2 : lastFirst - 1;
  if (page.roles[beforeDeterminer(page, before)]?.closed !== 'prepositions') return false;
  return contextEnd > 0 && isOneSentence(page.tokens, contextEnd, lastFirst);
}

/** "Los niños hablan búlgaro (tres cuartas partes)": alone in brackets, of whom the sentence begins with. */
const ofSubject = (page: Page, { first, end }: Reading, trail: Trail): string | null =>
  page.tokens.unit[first - 1] === PARENTHESIS && page.language.statistics.leftOut !== undefined
    ? unitOf(page, bracketed(page, clauseStart(page, first), first, end, trail))
    : null;

/** Most tokens from the comma behind a subject to the share of it: "dont près de", "roms pour". */
const APPOSED = 4;

/** "Les familles, dont la moitié sont roms, …", "The families, half of them Roma, …": of the subject at the head of the sentence, where that has counted nothing yet. */
function ofApposed(page: Page, { first }: Reading, { contextEnd }: Trail): string | null {
  const { tokens } = page;
  let comma = first - 1;
  while (comma > first - APPOSED && tokens.kind[comma] === Kind.Word && !page.claims.has(comma)) comma -= 1;
  if (tokens.unit[comma] !== COMMA) return null;
  const start = clauseStart(page, comma);
  return contextEnd > start ? null : unitOf(page, apposed(page, start, comma + 1));
}

/** "La plupart des familles ont moins à manger, tandis qu'un tiers d'entre elles": of whom its own sentence begins with, where that has counted nothing. */
const ofOpening = (page: Page, found: Reading, trail: Trail): string | null =>
  isOfThem(page, found.end) ? unitOf(page, openingSubject(page, sentenceStart(page, found.first), found, trail)) : null;

/** A share without a noun is of those spoken of. */
export function shared(page: Page, found: Reading, trail: Trail): Reading {
  if (found.rule !== 'fraction' || found.value.unit !== trail.context) return found;
  const apposition = page.language.statistics.leftOut === undefined ? null : ofApposed(page, found, trail);
  const unit =
    apposition ??
    ofTime(page, found, trail) ??
    unitOf(page, ofThoseBefore(page, found.first, trail)) ??
    ofOpening(page, found, trail) ??
    ofThem(page, found, trail) ??
    ofSameGroup(page, found, trail) ??
    ofSubject(page, found, trail) ??
    (holds(page, trail.context) && actsAsPerson(page, found.end) ? trail.persons : null); // "Two million fled to five countries. More than half went to Poland"
  return unit === null ? found : withUnit(found, unit);
}

/** "An 82-member delegation, 35 of whom": those by whom a hyphen has just told how large a body is, of which nothing else is said. */
function ofMembers(page: Page, read: Reading, { last, lastEnd }: Trail): Reading {
  if (last?.kind !== 'count' || page.tokens.unit[lastEnd - 2] !== HYPHEN || (read.value.value ?? 0) >= (last.value ?? 0)) return read;
  if (!isOfThem(page, read.end) || !isOneSentence(page.tokens, lastEnd, read.first)) return read;
  return withUnit(read, (formsAt(page, lastEnd - 1) & Form.Stop) === 0 ? last.unit : null); // "a 60-strong team"
}

/** "Traders, 7 in 10 of them women, have their own lane": a share right behind the comma of what its sentence begins with. */
const isShareOfThem = (page: Page, { first, end, value: { kind } }: Reading): boolean =>
  (kind === 'percent' || kind === 'ratio') && isOfThem(page, end) && page.tokens.unit[beforeDeterminer(page, first - 1)] === COMMA;

/** The reading with the kind and unit that the sentence or the number before lends it. */
export function finished(
  page: Page,
  { first, value }: NumberPhrase,
  read: Reading,
  trail: Trail,
  countries: Candidate['countries'],
): Reading {
  if (read.rule === 'fraction') return shared(page, read, trail);
  const named = isShareOfThem(page, read) ? ofOpening(page, read, trail) : null;
  if (named !== null) return withUnit(read, named);
  if (read.value.kind === 'percent' && read.value.unit === null) return ofSameWhole(page, read, trail);
  if (read.rule !== 'count-left-out') return read.rule === 'count' ? ofSameNoun(page, read, trail) : read;
  if (
    isShareLeftOut(page, trail, read) &&
    (!Number.isInteger(value) ||
      (trail.last?.kind === 'percent' &&
        (trail.shareTotal + value === 100 ||
          isNextInRow(page, read, countries) ||
          isParallel(page, read, trail) ||
          isBracketedAgain(page, read, trail) ||
          hasShareArticle(page, first, read.end))))
  )
    return ofShare(page, read, trail);
  const sized = trail.lastEnd > trail.contextEnd ? ofMembers(page, read, trail) : sizedAlike(page, read, trail);
  if (sized !== read) return sized;
  const weighed = trail.last?.kind === 'measure' && page.tokens.unit[read.first - 1] === COLON ? compared(page, trail, read) : read;
  if (weighed !== read || read.value.unit !== contextOf(page, first, trail)) return weighed;
  const asked = read.first > 0 && page.tokens.kind[read.first - 1] === Kind.Word && !isOfIt(page, read.first) ? null : answered(page, read);
  const same = asked ?? compared(page, trail, read);
  return same === read ? ofTopic(page, read, trail, countries) : same;
}

/** "46 entreprises, dont sept allemandes": a people alone behind the words of a part of what was counted takes over its noun, in what gender they agree. */
function ofPart(page: Page, read: Reading, own: string, { last, lastEnd }: Trail): Reading {
  const part = last?.kind === 'count' && last.unit !== null ? partAt(page, read.first - 1) : null;
  if (part === null || part.to - lastEnd > 1 || own !== read.value.unit) return read;
  const noun = firstWord(last!.unit!);
  return isOfGender(page, noun, own) ? withUnit(read, `${noun} ${own}`) : read;
}

/** Whether the plural of a people may describe the noun, as far as their endings tell genders; persons are named by it alone. */
function isOfGender({ language, lexicon }: Page, noun: string, own: string): boolean {
  const { genderEndings } = language.statistics.noun;
  if (genderEndings === undefined) return noun.endsWith('es') === own.endsWith('es');
  if (lexicon.statistics.persons.has(fold(noun))) return false; // "300 personas, entre ellas 40 bolivianos"
  const { female, male } = genderEndings;
  return own.endsWith(female) ? !male.some((ending) => noun.endsWith(ending)) : !own.endsWith(male[0]) || !noun.endsWith(female);
}

/** "40 hommes, dont dix âgés de 60 ans", "33 ans, dont dix passés à Genève": what no noun follows is of the count or time before. */
function ofNone(page: Page, read: Reading, trail: Trail): Reading {
  const at = read.end - 1;
  if (page.language.statistics.noun.head !== 'first' || page.tokens.word[at]?.text !== read.value.unit) return read;
  const bare = { ...read, end: at };
  const same = compared(page, trail, bare);
  if (same !== bare) return same;
  const { last, lastEnd } = trail;
  return last?.kind === 'count' && last.unit !== null && isOneSentence(page.tokens, lastEnd, at) ? withUnit(bare, last.unit) : read;
}

/** "37 empresas polacas y cuatro alemanas": a people alone right behind a count of things of another people takes over its noun. */
function ofSameNoun(page: Page, read: Reading, trail: Trail): Reading {
  const { last, lastEnd } = trail;
  const { tokens, roles, lexicon } = page;
  const at = read.end - 1;
  const described = isAdverbFirst(page, read);
  const standsIn = lexicon.statistics.standIns.standsAt(tokens, at) && !namesNationals(page, read, trail);
  if (described || standsIn || isAdjectiveAlone(page, read)) {
    if (last?.kind !== 'count') return standsIn ? ofNone(page, read, trail) : read; // "190 mm, frente a los 530 habituales"
    if (!isOneSentence(tokens, lastEnd, at)) return read;
    return described && last.unit !== null
      ? withUnit(read, `${firstWord(last.unit)} ${read.value.unit}`)
      : forStandIn(page, read, last.unit);
  }
  if ((formsAt(page, at) & Form.Stop) !== 0 && isParticiple(page, at)) return ofNone(page, read, trail);
  if (roles[at]?.place !== true) return read;
  const own = tokens.word[at];
  if (own?.case === Case.Lower && (formsAt(page, read.first - 1) & Form.Part) !== 0) return ofPart(page, read, own.text, trail);
  if (read.first - lastEnd !== 1 || lastEnd <= 0 || roles[lastEnd - 1]?.place !== true) return read;
  const noun = last?.kind === 'count' && last.unit !== null ? last.unit.indexOf(' ') : -1;
  if (noun < 0 || own?.case !== Case.Lower || own.text !== read.value.unit) return read;
  if (!agrees(page, own.fold, tokens.word[lastEnd - 1]!.fold)) return read; // "17 mujeres sirias y 12 afganos"
  return withUnit(read, `${last!.unit!.slice(0, noun)} ${own.text}`);
}

/** "640 nacionales de ese país", "8.062 hondureños …; 64 nacionales fueron repatriados": of a country, or doing what only persons do, so a noun of its own. */
const namesNationals = (page: Page, { end }: Reading, { last, persons }: Trail): boolean =>
  (persons !== null && last?.unit === persons && actsAsPerson(page, end)) ||
  (isOf(page, end) && (page.roles[end + 1]?.place === true || holds(page, unitOf(page, nounAfterArticle(page, end + 1)))));

/** "sept sites, dont quatre nouveaux": an adjective that stands before its noun, and no noun, where others stand behind. */
const isAdjectiveAlone = (page: Page, { end, value: { unit } }: Reading): boolean =>
  (formsAt(page, end - 1) & (Form.Before | Form.Person)) === Form.Before &&
  page.language.statistics.noun.head === 'first' &&
  page.tokens.word[end - 1]?.text === unit;

/** Whether two adjectives end alike, or neither as a plural does that may be of women: "mauritaniens" and "sénégalais". */
function agrees({ language }: Page, one: string, other: string): boolean {
  if (one.slice(-2) === other.slice(-2)) return true;
  const { femalePlurals } = language.statistics.noun;
  return femalePlurals?.every((ending) => !one.endsWith(ending) && !other.endsWith(ending)) === true;
}

/** "52.000 casas destruidas y 77.000 seriamente dañadas", "dont 87 non accompagnés": an adverb and what it describes behind the number, and no noun. */
const isAdverbFirst = (page: Page, { end, value: { unit } }: Reading): boolean =>
  unit !== null &&
  page.language.statistics.noun.head === 'first' &&
  page.tokens.kind[end - 1] === Kind.Word && // "forment 42"
  ((formsAt(page, end - 2) & Form.AdverbEnding) !== 0 ||
    page.language.statistics.noun.denials?.includes(page.tokens.word[end - 2]?.text ?? '') === true) &&
  looksPlural(page, end - 1) &&
  unit.length === page.tokens.end[end - 1] - page.tokens.start[end - 2];

/** "300 permanent homes and 40 temporary ones", "400 cases détruites et 40 endommagées": the noun of the count before for the word that stands for it, or before that. */
function forStandIn(page: Page, read: Reading, noun: string | null): Reading {
  const unit = read.value.unit;
  if (unit === null || noun === null) return read;
  if (page.language.statistics.noun.head === 'first') return unit.includes(' ') ? read : withUnit(read, `${firstWord(noun)} ${unit}`);
  return withUnit(read, unit.slice(0, unit.lastIndexOf(' ') + 1) + noun.slice(noun.lastIndexOf(' ') + 1));
}

/**
 * "58 % des déplacés ont moins de 18 ans, 7 % ont plus de 60 ans": a verb right behind, and the whole that the sentence has said;
 * "Of the 410 workers polled, 57 per cent": the group that the sentence begins with.
 */
function ofSameWhole(page: Page, read: Reading, { shareEnd, shareUnit }: Trail): Reading {
  const { tokens, roles } = page;
  const joint = beforeDeterminer(page, read.first - 1); // "De los censados, el 40 %"
  if (tokens.unit[joint] === COMMA || roles[joint]?.numberAnd === true) {
    const group = groupOf(page, read.first);
    if (group !== null) return withUnit(read, group);
  }
  if (
    shareUnit === null ||
    tokens.unit[shareEnd] === CLOSE ||
    roles[read.end]?.closed !== 'auxiliaries' ||
    !isOneSentence(tokens, shareEnd, read.first)
  )
    return read;
  return withUnit(read, shareUnit);
}

/** "Sur 12 000 hectares, 7 400 ont été noyés": of the size or time that was told last. */
const isOfSize = ({ last }: Trail, unit: string): boolean => (last?.kind === 'measure' || last?.kind === 'duration') && last.unit === unit;

/** A count whose noun is left out, with the unit that its own sentence tells where it does. */
function ofTopic(page: Page, read: Reading, trail: Trail, countries: Candidate['countries']): Reading {
  if (page.language.statistics.leftOut === undefined) return read;
  const unit = topicOf(page, read, trail, countries);
  if (unit !== null) return withUnit(read, unit, isOfSize(trail, unit) ? trail.last!.kind : read.value.kind);
  if (!holds(page, read.value.unit)) return read;
  if (isFarMore(read, trail)) return withUnit(read, trail.persons);
  const closed = page.roles[read.end]?.closed;
  const isWho = (closed === 'pronouns' || closed === 'prepositions') && actsAsPerson(page, read.end);
  return isWho ? withUnit(read, null) : read; // "in five districts. The 280 who fled", "12 ships with 900 on board"
}

/** How many times as many as the places counted last are no such places: "de tres países. Se registraron 4.210". */
const FAR_MORE = 50;

const isFarMore = ({ value: { value, unit } }: Reading, { contextValue, topic, topicValue }: Trail): boolean =>
  (value ?? 0) > contextValue * FAR_MORE && !(unit === topic && (value ?? 0) <= topicValue); // "460 maisons sur deux crêtes. La Finlande en a financé 200"

/** Tokens from a percentage to what goes on with it: "88.5 per cent of the workers, Kazakhstan six; the remaining 5.5". */
export const SHARES = 16;

/** "95,2 % en 2018 et 93,7 en 2019": no things are counted in tenths, where a percentage stands before in the sentence. */
const isShareLeftOut = (page: Page, { last, lastEnd, shareEnd }: Trail, { first, value }: Reading): boolean =>
  (last?.kind === 'percent' || last?.kind === 'ratio') &&
  shareEnd === lastEnd &&
  (value.value ?? 100) < 100 &&
  first - lastEnd < SHARES &&
  isOneSentence(page.tokens, lastEnd, first);

/** "Pakistanis make up 38 per cent, Afghans 21, Bangladeshis 17", "; au Népal, 28": right behind a name, with nothing behind it. */
function isNextInRow(page: Page, { first, end }: Reading, countries: Candidate['countries']): boolean {
  const { tokens, roles } = page;
  if (tokens.unit[end] === PARENTHESIS || (roles[end]?.numberAnd !== true && !countsNone(page, end))) return false;
  const at = tokens.unit[first - 1] === COMMA ? first - 2 : first - 1;
  const name = tokens.word[at];
  if (name === undefined || roles[at]?.closed !== undefined) return false;
  if (thatEndsAt(countries, tokens.end[at]) !== undefined) return true;
  const opens = tokens.unit[at - 1] === COMMA || (at < first - 1 && roles[at - 1]?.closed !== undefined);
  return name.case === Case.Capitalised ? opens : isJoinedGroup(page, at);
}

/** "Les femmes représentent 62 %, les enfants 21 et les personnes âgées 17": a plural with its article, in small letters, behind a comma or "and". */
function isJoinedGroup(page: Page, at: number): boolean {
  const { tokens, roles } = page;
  const article = roles[at - 1]?.closed === 'determiners' ? at - 1 : at - 2;
  if (page.language.statistics.noun.head !== 'first' || roles[article]?.closed !== 'determiners') return false;
  return isCrowd(page, at) && isCrowd(page, article + 1) && (tokens.unit[article - 1] === COMMA || roles[article - 1]?.numberAnd === true);
}

/** "20 per cent are from Mali, 14 from Niger", "by 12 per cent in Kabul and by 30 in Herat", "prices by 40 per cent and rents by 25": the words beside it again, with nothing counted behind. */
function isParallel(page: Page, { first, end }: Reading, { lastFirst, lastEnd, shareTotal }: Trail): boolean {
  const { tokens, roles, language } = page;
  const value = page.numbers.startingAt(first)?.value ?? 100;
  const isLast = tokens.kind[end] !== Kind.Word;
  const isMore = page.lexicon.statistics.others.match(tokens, first - 1) !== null; // "another 30 by river", "children a further 30"
  if (isMore && (isLast || roles[end]?.closed === 'prepositions') && shareTotal + value <= 100) return true;
  if ((roles[end]?.numberAnd === true || countsNone(page, end)) && isAgain(page, first - 1, lastFirst - 1, lastFirst)) return true; // "for 62 per cent, children for 21 and …"
  if (isLast) return false;
  if (isOfThem(page, end) || hasVerb(page, end)) return false;
  if (page.lexicon.statistics.comparing.match(tokens, first - 1) !== null && roles[end]?.closed === 'prepositions') return true; // "against 51 in 2017"
  if (shareTotal + value > 100 && !page.claims.has(end + 1)) return false; // "in 2016", in another year they add up to more
  const closed = roles[first - 1]?.closed;
  const isShare =
    closed === 'prepositions' || closed === 'adverbs' || (closed === 'determiners' && language.statistics.noun.head === 'first'); // "un 14 de Níger"
  return (isShare || tokens.unit[first - 1] === COMMA || roles[first - 1]?.numberAnd === true) && isAgain(page, end, lastEnd, first - 1);
}

/** "from Herat (18 per cent), Farah (11) and Badghis (9)": in brackets as the percentage before was, with which it makes no more than the whole. */
function isBracketedAgain({ tokens: { unit } }: Page, { first, end, value }: Reading, { lastFirst, lastEnd, shareTotal }: Trail): boolean {
  if (unit[first - 1] !== PARENTHESIS || unit[end] !== CLOSE || unit[lastFirst - 1] !== PARENTHESIS || unit[lastEnd] !== CLOSE)
    return false;
  return shareTotal + (value.value ?? 100) <= 100;
}

/** Tokens from a number to the verb of its own clause: "12 in the tents by the road have died". */
const CLAUSE = 8;

function hasVerb({ tokens, roles }: Page, end: number): boolean {
  for (let at = end; at < end + CLAUSE && tokens.kind[at] === Kind.Word && roles[at]?.numberAnd !== true; at += 1)
    if (roles[at]?.closed === 'auxiliaries') return true;
  return false;
}

/** Whether the preposition at `at` stands among tokens [from, to) too; behind a number also an article: "12 % au nord, 18 au sud". */
function isAgain(page: Page, at: number, from: number, to: number): boolean {
  const { tokens, roles } = page;
  const closed = roles[at]?.closed;
  const isArticle = closed === 'determiners' && tokens.kind[at - 1] === Kind.Number;
  if (closed !== 'prepositions' && !isArticle && !isOf(page, at)) return false;
  const of = formsAt(page, at) & Form.Of;
  for (let i = Math.max(0, from); i < to; i += 1)
    if (tokens.word[i]?.fold === tokens.word[at]!.fold || (formsAt(page, i) & of) !== 0) return true; // "de Malí … del Chad"
  return false;
}

/** es "los menores son el 36 % y los enfermos, el 29.": the article of one share, which no count has; nothing counted behind. */
const hasShareArticle = (page: Page, first: number, end: number): boolean =>
  page.language.statistics.noun.head === 'first' &&
  page.roles[first - 1]?.closed === 'determiners' &&
  (countsNone(page, end) || (page.roles[end]?.numberAnd === true && page.numbers.startingAt(end + 1) === null)) && // "se devolvió el 6 y se rechazó el resto"
  /[^seai]$/.test(page.tokens.word[first - 1]!.fold);

/** Of the same whole, where the sentence has said it. */
const ofShare = ({ tokens }: Page, read: Reading, { shareEnd, shareUnit }: Trail): Reading =>
  withUnit(read, isOneSentence(tokens, shareEnd, read.first) ? shareUnit : null, 'percent', 'percent-left-out');
