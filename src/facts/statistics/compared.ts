import type { StatisticKind, StatisticValue } from '../../model/fact.js';
import { fold } from '../../text/characters.js';
import { isOneSentence, Kind } from '../../text/tokens.js';
import { countsNone, endsClause } from '../clause-end.js';
import type { Page } from '../page.js';
import { isCompared, timesAsMany } from './context.js';
import { isParticiple, looksPlural } from './noun.js';
import { type Reading, withUnit } from './reading.js';
import { isOfIt, isOfThem } from './spoken-of.js';
import type { Trail } from './trail.js';
import { Form, formsAt, partAt } from './word-forms.js';

const DOT = 46;
const COMMA = 44;
const COLON = 58;
const SEMICOLON = 59;

/** Whether "and" or a comma, one word and the preposition that stood before the last fact part that from the number at `first`. */
function isOtherSide({ tokens, roles }: Page, first: number, lastFirst: number, lastEnd: number): boolean {
  if (first - lastEnd !== 3 || roles[first - 1]?.closed !== 'prepositions' || tokens.word[first - 1] !== tokens.word[lastFirst - 1])
    return false;
  if (tokens.unit[lastEnd] !== COMMA && roles[lastEnd]?.numberAnd !== true) return false;
  return tokens.kind[first - 2] === Kind.Word && roles[first - 2]?.closed === undefined;
}

/** "Il a passé cinq ans à Sebha, dont deux" – not "300 appels en trois semaines, dont 40", nor "dont deux" of what such words were said of. */
function isTimePassed(page: Page, found: Reading, last: StatisticValue, { lastFirst, lastEnd, contextEnd }: Trail): boolean {
  if ((last.kind !== 'duration' && last.kind !== 'age') || found.first - lastEnd > WITHIN) return false;
  if ((found.value.value ?? 0) >= (last.value ?? 0)) return false;
  if (page.roles[lastFirst - 1]?.closed !== 'prepositions') return true;
  // "the course runs to 480 hours, 300 of them on site", with nothing else counted in the sentence
  if (isOfThose(page, found) && (contextEnd < 0 || !isOneSentence(page.tokens, contextEnd, lastFirst))) return true;
  const { nounOf, hoursSpent } = page.lexicon.statistics;
  return nounOf.standsAt(page.tokens, lastFirst - 1) || hoursSpent.match(page.tokens, lastFirst - 1) !== null; // "pendant 31 ans, dont 12 à Genève"
}

/** Tokens of "de riz," between two weights. */
const ALIKE = 4;

/** Whether the words behind the last fact and those behind this one begin with the same preposition, and only a comma, a colon, "and" or "by" joins them: "40 tonnes de vivres : 25 de riz". */
function isAlike(page: Page, { first, end }: Reading, lastEnd: number): boolean {
  const { tokens, roles, lexicon } = page;
  if (roles[end]?.closed !== 'prepositions' || first - lastEnd > ALIKE) return false;
  if (first - lastEnd === 1 && tokens.unit[lastEnd] === COLON) return (formsAt(page, end) & Form.Of) !== 0 && !isOfThem(page, end); // "40 tonnes : 25 de riz"
  if (tokens.word[end] !== tokens.word[lastEnd] && (formsAt(page, end) & formsAt(page, lastEnd) & Form.Of) === 0) return false; // "10 de haricots et 5 d'huile"
  const sign = tokens.unit[first - 1];
  return sign === COMMA || sign === COLON || roles[first - 1]?.numberAnd === true || lexicon.statistics.times.standsAt(tokens, first - 1);
}

/** Most tokens between a time and a part of it. */
const WITHIN = 7;
/** Most tokens between two values that are compared. */
const COMPARING = 10;
/** The same to "a further 20" and "it took 22". */
const FURTHER = 20;
/** All of something, in per cent. */
const WHOLE = 100;

/** "22 litres par jour, contre 7 en mars", "neuf mois au lieu de six": kind and unit of the value before. */
export function compared(page: Page, trail: Trail, found: Reading): Reading {
  const { last, lastFirst, lastEnd } = trail;
  if (last?.kind === 'percent' && (last.value ?? 0) <= WHOLE && (found.value.value ?? 0) > WHOLE) return found; // "el 40 % …; la cifra bajó a 1.200"
  if (last === null || last.kind === 'count' || last.kind === 'ratio') return found;
  if (last.kind === 'duration' && isPerOne(page, found.end, last.unit)) return found;
  if (last.kind === 'duration' && isNearerMeasure(page, found, trail)) return withUnit(found, trail.former!.unit, 'measure', 'compared');
  const { tokens, lexicon } = page;
  const taken = last.kind === 'duration' && isTaken(page, last, found);
  const isTenth =
    last.kind === 'measure' && found.value.value !== null && !Number.isInteger(found.value.value) && isLikeMuch(last, found.value); // "d'une magnitude de 5,4, et sa réplique, de 4,9": nothing is counted in tenths
  const far = taken || isTenth || (last.kind === 'measure' && lexicon.statistics.others.match(tokens, found.first - 1) !== null);
  if (found.first - lastEnd > (far ? FURTHER : COMPARING)) return found;
  const { times } = lexicon.statistics;
  const isSide = last.kind === 'measure' && found.first - lastEnd === 1 && times.standsAt(tokens, lastEnd); // "4 mètres sur 3"
  const ofKind = last.kind === 'measure' || isTimePassed(page, found, last, trail);
  const isPart = ofKind && (partAt(page, found.first - 1) !== null || isSpent(page, found, last.kind) || isOfThose(page, found, last.kind)); // "910 km, dont 300 de piste", "cinq ans en Libye, dont deux en prison"
  const closes = page.roles[found.first - 1]?.rangeTo === true && lexicon.changeOpeners.standsAt(tokens, lastFirst - 1); // "passe de 12 jours à sept"
  // "360 tonnes de riz, 45 de lentilles", "long de 84 mètres et large de 6"
  // "4 heures de piste et 2 de pirogue"
  const isLike =
    last.kind === 'measure'
      ? isAlike(page, found, lastEnd) || isOtherSide(page, found.first, lastFirst, lastEnd)
      : last.kind === 'duration' &&
        (formsAt(page, found.end) & Form.Of) !== 0 &&
        isLikeMuch(last, found.value) &&
        isAlike(page, found, lastEnd);
  const isSaid =
    isTenth ||
    isSide ||
    (last.kind === 'measure' && isOnScale(page, found, lastFirst, lastEnd)) ||
    isPart ||
    isLike ||
    closes ||
    taken ||
    (last.kind !== 'age' && // "37 ans, qui en élève cinq"
      isOfIt(page, found.first) &&
      !isForIt(page, found.first) &&
      (last.kind === 'measure' || !lexicon.statistics.personVerbs.standsAt(tokens, found.first - 1)) && // "en trois jours ; ils en ont aidé cinq"
      page.roles[lastFirst - 1]?.closed !== 'prepositions' &&
      isLikeMuch(last, found.value)) || // "il faudrait 1 200 litres, nous en recevons 700", but "une tente de 30 m² en abrite dix"
    isOfAnother(page, last, lastFirst, lastEnd, found) ||
    (isCompared(page, found.first) && !isNearerCount(page, found, trail));
  const lived = (last.kind === 'age' || last.kind === 'duration') && isSpentIn(page, found); // "con 87 años, tras 60 de matrimonio"
  if (!isSaid && !lived && !isGapped(page, last, found, trail)) return found;
  for (let at = lastEnd; at < found.first; at += 1) if (tokens.kind[at] === Kind.Break || (tokens.unit[at] === DOT && !taken)) return found;
  const kind = (isPart || lived) && last.kind === 'age' ? 'duration' : last.kind;
  return withUnit(found, last.unit, kind, 'compared');
}

/** "1,318 passports in three weeks, against 200 in May": of the count that stands before the time in the sentence, to which it is nearer. */
const isNearerCount = (page: Page, found: Reading, { last, context, contextEnd, contextValue }: Trail): boolean =>
  last?.kind === 'duration' && context !== null && contextEnd > 0 && isNearer(page, found, last, contextValue, contextEnd);

/** "190 mm in twelve months, against 530": of the size that stands before the time in the sentence, to which it is nearer. */
const isNearerMeasure = (page: Page, found: Reading, { last, lastEnd, former, formerEnd }: Trail): boolean =>
  former?.kind === 'measure' &&
  found.first - lastEnd <= COMPARING &&
  page.lexicon.statistics.comparing.match(page.tokens, found.first - 1) !== null &&
  isNearer(page, found, last!, former.value ?? 0, formerEnd);

/** Whether the number is nearer to the value that ends before token `end` than to the last one, in the sentence of that. */
const isNearer = ({ tokens }: Page, { first, value: { value } }: Reading, last: StatisticValue, other: number, end: number): boolean =>
  timesAsMany(value ?? 0, other) < timesAsMany(value ?? 0, last.value ?? 0) && isOneSentence(tokens, end, first);

/** Whether a time or size behind "of", told by tokens [first, end), stands before the comma or "and" at `end`: the 50 kilos of "20 sacos de 50 kilos y 30". */
export const isSizeBefore = (page: Page, value: StatisticValue | null, first: number, end: number): boolean =>
  (value?.kind === 'measure' || value?.kind === 'duration') &&
  (formsAt(page, first - 1) & Form.Of) !== 0 &&
  (page.tokens.unit[end] === COMMA || page.roles[end]?.numberAnd === true);

/** "20 sacos de 50 kilos y 30 de 25": so large as those of the same things right before. */
export function sizedAlike(page: Page, found: Reading, trail: Trail): Reading {
  const { last, lastFirst, lastEnd, former, formerFirst, formerEnd } = trail;
  if (last?.kind !== 'count' || lastEnd !== found.first - 1 || lastFirst !== formerEnd + 1) return found;
  if ((formsAt(page, lastEnd) & Form.Of) === 0 || !isSizeBefore(page, former, formerFirst, formerEnd)) return found;
  return isLikeMuch(former!, found.value) ? withUnit(found, former!.unit, former!.kind, 'compared') : found;
}

/** "les 25 jours qui ont suivi, soit en moyenne près de 50 par jour": so many in one of what the time before is told in. */
function isPerOne({ tokens, roles }: Page, end: number, unit: string | null): boolean {
  const one = roles[end]?.closed === undefined ? undefined : tokens.word[end + 1];
  return one !== undefined && unit !== null && fold(unit).startsWith(one.fold);
}

/** "dix kilomètres pour en remplir trois": the pronoun right behind a preposition, so it stands for what the length or time was spent on. */
const isForIt = ({ tokens, roles, lexicon }: Page, first: number): boolean =>
  roles[lexicon.statistics.ageOfIt.standsAt(tokens, first - 2) ? first - 3 : first - 4]?.closed === 'prepositions';

/** "of magnitude 7.8 and 7.5": behind "and", the word of the scale before the first. */
const isOnScale = ({ tokens, roles, lexicon }: Page, { first }: Reading, lastFirst: number, lastEnd: number): boolean =>
  first - lastEnd === 1 && roles[lastEnd]?.numberAnd === true && lexicon.statistics.scales.match(tokens, lastFirst - 1) !== null;

/** "de 38 años, que pasó catorce en Maryland": the verb of years of a life right before them. */
const isSpent = (page: Page, { first, end }: Reading, kind: StatisticKind): boolean =>
  kind === 'age' &&
  page.lexicon.statistics.spent.standsAt(page.tokens, first - 1) &&
  !page.claims.has(first - 1) && // "el año pasado cinco murieron"
  !looksPlural(page, end);

/** "tras 60 de matrimonio", "et vingt de prison": behind "of" what lasts, and nothing counted. */
const isSpentIn = ({ tokens, roles, lexicon: { statistics } }: Page, { first, end }: Reading): boolean =>
  statistics.nounOf.standsAt(tokens, end) &&
  statistics.lasting.standsAt(tokens, end + 1) &&
  roles[end + 1]?.closed === undefined &&
  (roles[first - 1]?.closed === 'prepositions' || roles[first - 1]?.numberAnd === true || tokens.unit[first - 1] === COMMA);

/** "35 años en la Organización, 22 de ellos en África": behind a comma, with no verb behind, which persons would have. */
const isOfThose = (page: Page, { first, end }: Reading, kind?: StatisticKind): boolean => {
  if (page.tokens.unit[first - 1] !== COMMA || !isOfThem(page, end)) return false;
  const behind = page.lexicon.statistics.ofThem.match(page.tokens, end)!.to;
  if (page.tokens.unit[behind] === COMMA) return false; // "Sept ans plus tard, quatorze d'entre eux, âgés de 74 ans,"
  const closed = page.roles[behind]?.closed;
  if (page.tokens.kind[behind] !== Kind.Word || closed === 'prepositions' || closed === 'determiners') return true;
  if (kind === 'duration') return closed === undefined && !looksPlural(page, behind) && page.language.statistics.noun.head === 'first'; // "siete años en la cárcel, tres de ellos incomunicado"
  return kind === 'measure' && isParticiple(page, behind); // "36 toneladas de lonas, 12 de ellas donadas"
};

/** "The crossing takes 14 hours; on Sunday it took 22.": the verb of what takes time right before, and nothing behind. */
const isTaken = (page: Page, last: StatisticValue, { first, end, value }: Reading): boolean =>
  page.lexicon.statistics.takes.standsAt(page.tokens, first - 1) && countsNone(page, end) && isLikeMuch(last, value);

/** Tokens of "por hectárea", of ", es decir" and two. */
const PER = 5;

/** How many times the second of two spans may be the first. */
const SPREAD = 10;
const HARDLY = 3;

/** "eight hours a day, her daughter for six.", "de ocho horas para unas y de diez para otras": the preposition that stood before the time, and nothing behind, or that behind it, or "when it rains". */
const isOfAnother = (
  page: Page,
  { kind, value }: StatisticValue,
  lastFirst: number,
  lastEnd: number,
  { first, end, value: other }: Reading,
): boolean => {
  const { tokens, roles } = page;
  if (kind !== 'duration' || roles[first - 1]?.closed !== 'prepositions' || tokens.word[first - 1] !== tokens.word[lastFirst - 1])
    return false;
  const again = roles[end]?.closed === 'prepositions' && tokens.word[end] === tokens.word[lastEnd];
  const closes = again || isProviso(page, end) || countsNone(page, end);
  return closes && (other.value ?? 0) <= (value ?? 0) * SPREAD;
};

/** "tres días en seco y hasta nueve con lluvia", "deux heures en voiture, six à pied": each with its circumstance, joined in one sentence. */
function isGapped(page: Page, last: StatisticValue, found: Reading, trail: Trail): boolean {
  const { first, end, value } = found;
  const { lastEnd } = trail;
  if (last.kind !== 'duration' && last.kind !== 'measure') return false;
  const { tokens, roles, lexicon } = page;
  const { nounOf, ofThem } = lexicon.statistics;
  const isMore = lexicon.statistics.others.match(tokens, end) !== null;
  if ((!isMore && nounOf.standsAt(tokens, end)) || ofThem.match(tokens, end) !== null) return false; // "three days at sea, and two of them died", but "trente tonnes, dix de plus"
  const others = lexicon.statistics.others.match(tokens, first - 1) !== null; // "por 18 meses, y es prorrogable por otros doce."
  const before = first - (others ? (roles[first - 2]?.closed === 'determiners' ? 3 : 2) : 1); // "and a further 20 from there"
  const comma = roles[before]?.closed === undefined ? before : before - 1; // ", soit trois de plus"
  const more = comma - lastEnd < PER && tokens.unit[comma] === COMMA && isMore && !isNearerCount(page, found, trail); // "siete horas, tres más que", "30 quintales por hectárea, seis más"
  if (isAtTimes(page, lastEnd, first, end)) return isLikeMuch(last, value);
  if (isOfOthers(page, lastEnd, first, end)) return isLikeMuch(last, value, HARDLY);
  const then = roles[before]?.closed === 'adverbs' && page.lexicon.statistics.later.standsAt(tokens, before);
  const joint = then ? before - 1 : before; // "six months in Mali, then four in Niger"
  const joined = more || tokens.unit[joint] === COMMA || roles[joint]?.numberAnd === true || (others && isPreposition(roles, before));
  const ends = others && tokens.kind[end] !== Kind.Number && (roles[end]?.closed === 'adverbs' || countsNone(page, end));
  const proviso = isProviso(page, end); // "neuf jours, douze si l'on veut", "tres horas en seco y siete cuando llueve"
  const own = (proviso && before === lastEnd) || opensWithOwn(page, lastEnd, before, end);
  const behind = ends || proviso || isPreposition(roles, end);
  if (!joined || (!more && !own && (!(others || isPreposition(roles, lastEnd)) || !behind))) return false;
  return isLikeMuch(last, value);
}

function isLikeMuch(last: StatisticValue, value: StatisticValue, spread = SPREAD): boolean {
  const [one, other] = [last.value ?? last.max ?? 0, value.value ?? value.max ?? 0];
  return one > 0 && other <= one * spread && one <= other * spread;
}

/** "12 heures, voire 15", "three days, sometimes five", "or even five": a comma and an adverb right behind the last fact, and nothing behind this one. */
function isAtTimes(page: Page, lastEnd: number, first: number, end: number): boolean {
  const { tokens, roles } = page;
  if (tokens.unit[lastEnd] !== COMMA || first - lastEnd < 2 || first - lastEnd > 3) return false;
  const from = first - lastEnd === 3 && roles[lastEnd + 1]?.closed === 'conjunctions' ? lastEnd + 2 : lastEnd + 1;
  for (let at = from; at < first; at += 1) if (roles[at]?.closed !== 'adverbs') return false;
  return tokens.kind[end] !== Kind.Number && countsNone(page, end);
}

/** Tokens of "; las mujeres,". */
const OTHERS = 6;

/**
 * "48 horas por semana; las mujeres, 51.": behind a semicolon only an article, who or what it is said of and a comma, and nothing behind the
 * number; "tres horas y la vuelta, cinco.", "once semanas y en 2007, unas ocho." behind "and" that follows the last one.
 */
function isOfOthers(page: Page, lastEnd: number, first: number, end: number): boolean {
  const { tokens, roles, claims } = page;
  if (tokens.unit[first - 1] !== COMMA || !endsClause(page, end)) return false;
  let at = first - 2;
  while (at > lastEnd && at > first - OTHERS && (tokens.kind[at] === Kind.Word || claims.has(at))) at -= 1;
  const said = roles[at + 1]?.closed;
  if (at === lastEnd && roles[at]?.numberAnd === true) return said === 'determiners' || said === 'prepositions';
  return tokens.unit[at] === SEMICOLON && (said === 'determiners' || looksPlural(page, at + 1)); // "; women, 51."
}

/** "cinco días; en invierno, hasta ocho.": a circumstance of its own behind the semicolon, and nothing behind the number. */
const opensWithOwn = (page: Page, lastEnd: number, before: number, end: number): boolean =>
  page.tokens.unit[lastEnd] === SEMICOLON &&
  page.tokens.unit[before] === COMMA &&
  isPreposition(page.roles, lastEnd + 1) &&
  page.tokens.kind[end] !== Kind.Number &&
  countsNone(page, end);

const isPreposition = (roles: Page['roles'], at: number): boolean => roles[at]?.closed === 'prepositions';

/** "si llueve", "when it rains": a clause that tells of which case the number is. */
const isProviso = ({ tokens, roles, lexicon }: Page, at: number): boolean =>
  (roles[at]?.closed === 'conjunctions' && roles[at]?.numberAnd !== true) || lexicon.statistics.ageWhen.standsAt(tokens, at);
