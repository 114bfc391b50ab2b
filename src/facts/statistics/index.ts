import type { Fact, StatisticKind, StatisticValue } from '../../model/fact.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { Case, isOneSentence, Kind } from '../../text/tokens.js';
import type { FactType, Page } from '../page.js';
import { spanOf } from '../page.js';
import { age } from './age.js';
import { contextOf, spokenOfAt, takeGroup, takeTopic } from './context.js';
import { count } from './count.js';
import { dual } from './dual.js';
import type { Trail } from './idiom.js';
import { joined } from './joined.js';
import { nounAfterArticle } from './noun.js';
import { isMereOne } from './one.js';
import { percent } from './percent.js';
import { percentForm } from './percent-forms.js';
import { isQuiet, plainReading, whyNotQuiet } from './plain.js';
import { duration, measure } from './quantity.js';
import { everyNth, namedFraction, numberedFraction, ratio } from './ratio.js';
import { type Beside, type Candidate, candidateOf, type Reading, unitOf, wordsOf } from './reading.js';
import { whyNot } from './reject.js';
import { namesPersons, ofThem, topicOf } from './topic.js';
import { Form, formsAt } from './word-forms.js';

/** Kinds whose unit is what a number without a noun goes on to count. */
const setsContext = (kind: StatisticKind) => kind === 'count' || kind === 'ratio' || kind === 'percent';

const DOT = 46;
const COMMA = 44;

const PARENTHESIS = 40;

/** Tokens behind the last number of a page up to the next. */
const FAR = 1 << 30;

/** Least value that is a quantity (FACTS): below it only a percentage or a part of a whole is one. */
const LEAST = 2;

export const statistics: FactType<'statistics'> = {
  find(page, found) {
    const facts: Fact<'statistics'>[] = [];
    const trail: Trail = {
      labelledEnd: -1,
      pairedFirst: -1,
      context: null,
      topic: null,
      contextEnd: -1,
      contextValue: 0,
      topicFirst: -1,
      subject: null,
      subjectFirst: -1,
      persons: null,
      whole: null,
      wholeValue: 0,
      wholeRest: 0,
      wholeEnd: 0,
      ageEnd: -1,
      lastFirst: 0,
      lastEnd: 0,
      shareEnd: -1,
      shareTotal: 0,
      shareUnit: null,
      last: null,
      askedFirst: -1,
      asked: null,
    };
    const countries = found.countries ?? [];
    const { list, parts } = page.numbers;
    const beside: Beside = { gap: FAR, next: 0, before: Tell.None, behind: Tell.None };
    let next = 0;
    let part = 0;
    while (next < list.length || part < parts.length) {
      const first = next < list.length ? list[next].first : page.tokens.count;
      if (part < parts.length && parts[part] <= first) {
        const at = parts[part];
        part += 1;
        if (at === first || page.claims.has(at)) continue;
        const found = namedFraction(page, at, spokenOfAt(page, at, trail), trail.shareEnd);
        if (found !== null) keep(page, trail, facts, shared(page, found, trail));
      } else {
        const number = list[next];
        next += 1;
        if (page.claims.any(number.first, number.end)) continue; // part of another fact
        beside.next = next;
        beside.gap = next < list.length ? list[next].first - number.end : FAR;
        const found = readNumber(page, number, countries, trail, beside);
        if (found !== null) keep(page, trail, facts, isSaidAgain(page, found) ? asBefore(facts, found) : found);
      }
    }
    return facts;
  },
};

/** "the 41", "of the 41": behind the article, with nothing behind that it counts. */
const isSaidAgain = ({ roles, language, tokens, lexicon }: Page, { rule, first, value }: Reading): boolean =>
  rule === 'count-left-out' &&
  (value.value ?? 0) >= LEAST_TOLD &&
  language.statistics.leftOut !== undefined &&
  roles[first - 1]?.closed === 'determiners' &&
  lexicon.statistics.others.match(tokens, first - 1) === null;

/** Least number that is told twice rather than comes twice. */
const LEAST_TOLD = 10;

/** A number that was told before, with what it counted then: "41 children … Of the 41, 28 had …". */
function asBefore(facts: readonly Fact<'statistics'>[], found: Reading): Reading {
  for (let k = facts.length - 1; k >= 0; k -= 1) {
    const { kind, value, unit } = facts[k].value;
    if (kind === 'count' && unit !== null && value === found.value.value) return { ...found, value: { ...found.value, unit } };
  }
  return found;
}

/** A share without a noun is of those spoken of. */
function shared(page: Page, found: Reading, trail: Trail): Reading {
  const unit = found.rule === 'fraction' && found.value.unit === trail.context ? ofThem(page, found, trail) : null;
  return unit === null ? found : { ...found, value: { ...found.value, unit } };
}

function keep(page: Page, trail: Trail, facts: Fact<'statistics'>[], found: Reading): void {
  const { end, value, rule, basis } = found;
  const first = Math.max(found.first, trail.lastEnd); // "40 exceeds 30": a word that the fact before holds qualifies nothing
  trail.lastFirst = first;
  trail.lastEnd = end;
  trail.last = value;
  facts.push({ start: page.tokens.start[first], end: page.tokens.end[end - 1], value, rule, basis });
  page.claims.take(found.first, end);
  if (value.kind === 'age') trail.ageEnd = end;
  else if (value.kind === 'percent' || value.kind === 'ratio') {
    const share = value.kind === 'percent' ? (value.value ?? 0) : 0;
    trail.shareTotal =
      trail.shareEnd >= 0 && first - trail.shareEnd < SHARES && isOneSentence(page.tokens, trail.shareEnd, first)
        ? trail.shareTotal + share
        : share;
    trail.shareEnd = end;
    trail.shareUnit = value.unit !== null && wordsOf(page, first, end).includes(value.unit) ? value.unit : null;
  }
  if (!setsContext(value.kind)) return;
  if ((formsAt(page, end - 1) & Form.Passing) !== 0) return; // "four times"
  const told = rule === 'count-left-out' && value.unit !== null && value.unit !== trail.context; // "La cifra de fallecidos asciende a 603"
  if (value.kind === 'percent' && isGiver(page, found)) return; // "62 % de la Unión Europea"
  trail.context = addsUp(page, trail, found, first) ?? value.unit ?? trail.context;
  if (value.unit !== null) {
    trail.contextEnd = end;
    trail.contextValue = value.value ?? value.max ?? 0;
  }
  if (value.unit !== null && namesPersons(page, found.first, end)) trail.persons = value.unit;
  const complement = first > 0 && page.roles[first - 1]?.closed === 'prepositions';
  if (told || !complement || (value.kind === 'count' && isPersonal(page, trail, first, found))) takeTopic(trail, first);
}

/** "ha llevado a 10.386 venezolanos a diecisiete estados": persons behind "a" are those spoken of where nothing else was counted in the sentence. */
function isPersonal(page: Page, { topicFirst }: Trail, first: number, { first: from, end }: Reading): boolean {
  if (page.language.statistics.noun.head !== 'first' || page.tokens.word[first - 1]?.fold !== 'a') return false;
  if (topicFirst >= 0 && isOneSentence(page.tokens, topicFirst, first)) return false; // "40 viviendas a cuarenta familias"
  const { holders } = page.lexicon.statistics;
  return (page.roles[end - 1]?.place === true && !holders.standsAt(page.tokens, end - 1)) || namesPersons(page, from, end);
}

/** A name in capitals as the unit of a share: who pays it, not who is counted. */
const isGiver = (page: Page, { first, end, value }: Reading): boolean =>
  page.language.statistics.noun.head === 'first' &&
  page.tokens.word[end - 1]?.case !== Case.Lower &&
  value.unit !== null &&
  page.tokens.word[end - 1]?.text === value.unit &&
  end - first > 2;

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

function readNumber(page: Page, number: NumberPhrase, countries: Candidate['countries'], trail: Trail, beside: Beside): Reading | null {
  const { tells } = page.lexicon.statistics;
  beside.before = tells.before(page.tokens, number.first - 1);
  beside.behind = tells.behind(page.tokens, number.end);
  if (number.value === 1 && isMereOne(page, number, trail, beside)) return null;
  const quiet = isQuiet(page, number, trail, beside);
  const plain = quiet ? plainReading(page, number, countries, trail, beside) : null;
  if (plain !== null) return finished(page, number, plain, trail, countries);
  const unusual = quiet ? null : unusualForm(page, number, beside);
  if (unusual !== null) return unusual;
  const why = quiet ? whyNotQuiet(page, number, trail, beside.next) : whyNot(page, number, trail, beside);
  if (why !== null) {
    page.miss?.(spanOf(page.tokens, number.first, number.end), 'statistics', why);
    return null;
  }
  if (page.lexicon.statistics.partitives.size > 0) takeGroup(page, number.first, trail);
  const read = readCandidate(candidateOf(page, number, trail, countries, beside));
  return read === null ? null : finished(page, number, read, trail, countries);
}

const unusualForm = (page: Page, number: NumberPhrase, beside: Beside): Reading | null =>
  percentForm(page, number, beside) ?? (page.language.dates.dayFirst === true ? everyNth(page, number) : null);

/** The reading with the kind and unit that the sentence or the number before lends it. */
function finished(page: Page, { first, value }: NumberPhrase, read: Reading, trail: Trail, countries: Candidate['countries']): Reading {
  if (read.rule === 'fraction') return shared(page, read, trail);
  if (read.value.kind === 'percent' && read.value.unit === null) return ofSameWhole(page, read, trail);
  if (read.rule !== 'count-left-out') return read;
  if (
    isShareLeftOut(page, trail, read) &&
    (!Number.isInteger(value) ||
      (trail.last?.kind === 'percent' && (trail.shareTotal + value === 100 || isNextInRow(page, read, countries))))
  )
    return ofShare(read);
  if (read.value.unit !== contextOf(page, first, trail, countries)) return read;
  const asked = read.first > 0 && page.tokens.kind[read.first - 1] === Kind.Word ? null : answered(page, read);
  const same = asked ?? compared(page, trail, read);
  return same === read ? ofTopic(page, read, trail, countries) : same;
}

/** "58 % des déplacés ont moins de 18 ans, 7 % ont plus de 60 ans": a verb right behind, and the whole that the sentence has said. */
function ofSameWhole({ tokens, roles }: Page, read: Reading, { shareEnd, shareUnit }: Trail): Reading {
  if (shareUnit === null || roles[read.end]?.closed !== 'auxiliaries' || !isOneSentence(tokens, shareEnd, read.first)) return read;
  return { ...read, value: { ...read.value, unit: shareUnit } };
}

/** A count whose noun is left out, with the unit that its own sentence tells where it does. */
function ofTopic(page: Page, read: Reading, trail: Trail, countries: Candidate['countries']): Reading {
  if (page.language.statistics.leftOut === undefined) return read;
  const unit = topicOf(page, read, trail, countries);
  return unit === null ? read : { ...read, value: { ...read.value, unit } };
}

/** Whether "and" or a comma, one word and the preposition that stood before the last fact part that from the number at `first`. */
function isOtherSide({ tokens, roles }: Page, first: number, lastFirst: number, lastEnd: number): boolean {
  if (first - lastEnd !== 3 || roles[first - 1]?.closed !== 'prepositions' || tokens.word[first - 1] !== tokens.word[lastFirst - 1])
    return false;
  if (tokens.unit[lastEnd] !== COMMA && roles[lastEnd]?.numberAnd !== true) return false;
  return tokens.kind[first - 2] === Kind.Word && roles[first - 2]?.closed === undefined;
}

/** "Il a passé cinq ans à Sebha, dont deux" – not "300 appels en trois semaines, dont 40", nor "dont deux" of what such words were said of. */
function isTimePassed(page: Page, found: Reading, last: StatisticValue, lastFirst: number, lastEnd: number): boolean {
  if ((last.kind !== 'duration' && last.kind !== 'age') || found.first - lastEnd > WITHIN) return false;
  if ((found.value.value ?? 0) >= (last.value ?? 0)) return false;
  return page.roles[lastFirst - 1]?.closed !== 'prepositions' || page.lexicon.statistics.nounOf.standsAt(page.tokens, lastFirst - 1);
}

/** Tokens of "de riz," between two weights. */
const ALIKE = 4;

/** Whether the words behind the last fact and those behind this one begin with the same preposition, and only a comma or "and" joins them. */
function isAlike({ tokens, roles }: Page, { first, end }: Reading, lastEnd: number): boolean {
  if (roles[end]?.closed !== 'prepositions' || tokens.word[end] !== tokens.word[lastEnd] || first - lastEnd > ALIKE) return false;
  return tokens.unit[first - 1] === COMMA || roles[first - 1]?.numberAnd === true;
}

/** Most tokens between a time and a part of it. */
const WITHIN = 7;
/** Most tokens between two values that are compared. */
const COMPARING = 10;

/** All of something, in per cent. */
const WHOLE = 100;

/** "22 litres par jour, contre 7 en mars", "neuf mois au lieu de six": kind and unit of the value before. */
function compared(page: Page, { last, lastFirst, lastEnd }: Trail, found: Reading): Reading {
  if (last?.kind === 'percent' && (last.value ?? 0) <= WHOLE && (found.value.value ?? 0) > WHOLE) return found; // "el 40 % …; la cifra bajó a 1.200"
  if (last === null || last.kind === 'count' || last.kind === 'ratio' || found.first - lastEnd > COMPARING) return found;
  const { tokens, lexicon } = page;
  const { comparing, times, partOf } = lexicon.statistics;
  const isSide = last.kind === 'measure' && found.first - lastEnd === 1 && times.standsAt(tokens, lastEnd); // "4 mètres sur 3"
  const ofKind = last.kind === 'measure' || isTimePassed(page, found, last, lastFirst, lastEnd);
  const isPart = ofKind && (partOf.match(tokens, found.first - 1) !== null || isSpent(page, found, last.kind)); // "910 km, dont 300 de piste", "cinq ans en Libye, dont deux en prison"
  const closes = page.roles[found.first - 1]?.rangeTo === true && lexicon.changeOpeners.standsAt(tokens, lastFirst - 1); // "passe de 12 jours à sept"
  // "360 tonnes de riz, 45 de lentilles", "long de 84 mètres et large de 6"
  const isLike = last.kind === 'measure' && (isAlike(page, found, lastEnd) || isOtherSide(page, found.first, lastFirst, lastEnd));
  const isSaid = isSide || isPart || isLike || closes || comparing.match(tokens, found.first - 1) !== null;
  if (!isSaid && !isGapped(page, last, lastEnd, found)) return found;
  for (let at = lastEnd; at < found.first; at += 1) if (tokens.kind[at] === Kind.Break || tokens.unit[at] === DOT) return found;
  const kind = isPart && last.kind === 'age' ? 'duration' : last.kind;
  return { ...found, value: { ...found.value, kind, unit: last.unit }, rule: 'compared' };
}

/** Most tokens of a question from its "how many". */
const QUESTION = 16;
const QUESTION_MARK = 63;

/** "¿Cuántas horas trabaja?", "How many children do you have?", and right behind it the number. */
function answered(page: Page, found: Reading): Reading | null {
  const { tokens, lexicon } = page;
  let at = found.first - 1;
  while (
    at > 0 &&
    at > found.first - 4 &&
    (tokens.kind[at] === Kind.Break || (tokens.kind[at] === Kind.Sign && tokens.unit[at] !== QUESTION_MARK))
  )
    at -= 1;
  if (tokens.unit[at] !== QUESTION_MARK) return null;
  for (const from = at - QUESTION; at > from && at >= 0 && tokens.kind[at] !== Kind.Break; at -= 1) {
    const asking = lexicon.statistics.asking.match(tokens, at);
    const noun = asking === null ? null : nounAfterArticle(page, asking.to, true);
    if (noun === null) continue;
    const { durations, measures } = lexicon.statistics;
    const of = (units: typeof durations) => units.match(tokens, noun.first) !== null;
    const kind = of(durations) ? 'duration' : of(measures) ? 'measure' : 'count';
    const end = page.language.statistics.noun.head === 'first' ? noun.first + 1 : noun.end; // "combien d'enfants avez-vous"
    return { ...found, value: { ...found.value, kind, unit: unitOf(page, { first: noun.first, end }) }, rule: 'answered' };
  }
  return null;
}

/** "de 38 años, que pasó catorce en Maryland": the verb of years of a life right before them. */
const isSpent = ({ tokens, roles, lexicon }: Page, { first, end }: Reading, kind: StatisticKind): boolean =>
  kind === 'age' &&
  lexicon.statistics.spent.standsAt(tokens, first - 1) &&
  (tokens.kind[end] !== Kind.Word || roles[end]?.closed === 'prepositions');

/** How many times the second of two spans may be the first. */
const SPREAD = 10;

/** "tres días en seco y hasta nueve con lluvia", "deux heures en voiture, six à pied": each with its circumstance, joined in one sentence. */
function isGapped(
  { tokens, roles, lexicon }: Page,
  last: NonNullable<Trail['last']>,
  lastEnd: number,
  { first, end, value }: Reading,
): boolean {
  if (last.kind !== 'duration' && last.kind !== 'measure') return false;
  const { nounOf, ofThem } = lexicon.statistics;
  if (nounOf.standsAt(tokens, end) || ofThem.match(tokens, end) !== null) return false; // "three days at sea, and two of them died"
  const others = lexicon.statistics.others.match(tokens, first - 1) !== null; // "por 18 meses, y es prorrogable por otros doce."
  const before = others ? first - 2 : first - 1;
  const more = before === lastEnd && tokens.unit[before] === COMMA && lexicon.statistics.others.match(tokens, end) !== null; // "siete horas, tres más que"
  const joined = more || tokens.unit[before] === COMMA || roles[before]?.numberAnd === true || (others && isCircumstance(roles, before));
  const ends = tokens.kind[end] !== Kind.Word && tokens.kind[end] !== Kind.Number && others;
  if (!joined || (!more && (!(others || isCircumstance(roles, lastEnd)) || !(ends || isCircumstance(roles, end))))) return false;
  const [one, other] = [last.value ?? last.max ?? 0, value.value ?? value.max ?? 0];
  return one > 0 && other <= one * SPREAD && one <= other * SPREAD;
}

const isCircumstance = (roles: Page['roles'], at: number): boolean => roles[at]?.closed === 'prepositions';

/** Tokens from a percentage to what goes on with it: "88.5 per cent of the workers, Kazakhstan six; the remaining 5.5". */
const SHARES = 16;

/** "95,2 % en 2018 et 93,7 en 2019": no things are counted in tenths, where a percentage stands before in the sentence. */
const isShareLeftOut = (page: Page, { last, lastEnd, shareEnd }: Trail, { first, value }: Reading): boolean =>
  (last?.kind === 'percent' || last?.kind === 'ratio') &&
  shareEnd === lastEnd &&
  (value.value ?? 100) < 100 &&
  first - lastEnd < SHARES &&
  isOneSentence(page.tokens, lastEnd, first);

/** "Pakistanis make up 38 per cent, Afghans 21, Bangladeshis 17": right behind a name, with nothing behind it. */
function isNextInRow({ tokens, roles }: Page, { first, end }: Reading, countries: Candidate['countries']): boolean {
  if (tokens.kind[end] === Kind.Word ? roles[end]?.numberAnd !== true : tokens.unit[end] === PARENTHESIS) return false;
  const name = tokens.word[first - 1];
  if (name === undefined || roles[first - 1]?.closed !== undefined) return false;
  const offset = tokens.end[first - 1];
  return countries.some((country) => country.end === offset) || (name.case === Case.Capitalised && tokens.unit[first - 2] === COMMA);
}

const ofShare = (read: Reading): Reading => ({ ...read, value: { ...read.value, kind: 'percent', unit: null }, rule: 'percent-left-out' });

function readCandidate(candidate: Candidate): Reading | null {
  const { amount, number } = candidate;
  const isPart = (amount.value ?? number.value) < LEAST && amount.numbers.length === 1;
  const found = isPart ? readPart(candidate) : readWhole(candidate);
  return found !== null && isEnough(found) ? found : null;
}

/** What a number below two can be part of. */
const readPart = (candidate: Candidate): Reading | null => percent(candidate) ?? numberedFraction(candidate) ?? ratio(candidate);

/** The first rule that reads the number has it; a count is what is left. */
const readWhole = (candidate: Candidate): Reading | null =>
  joined(candidate) ??
  dual(candidate) ??
  percent(candidate) ??
  numberedFraction(candidate) ?? // before duration: "trois quarts" is no count of quarters
  ratio(candidate) ??
  age(candidate) ?? // before duration: "26 ans" of a person
  measure(candidate) ??
  duration(candidate) ??
  count(candidate);

function isEnough({ value }: Reading): boolean {
  if (value.kind === 'percent' || value.kind === 'ratio') return true;
  return (value.value ?? value.max ?? 0) >= LEAST;
}
