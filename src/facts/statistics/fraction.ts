import { qualifierAfter, qualifierBefore } from '../../text/amounts.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Case, isOneSentence, isPossessive, Kind } from '../../text/tokens.js';
import { isCircumstance } from '../clause-end.js';
import type { Page } from '../page.js';
import { isBehindSum, spokenOfBefore } from './context.js';
import { declines, isOf, isParticiple, looksPlural, type Noun, nounAfterArticle, nounAt, nounOf } from './noun.js';
import { countedBy, ownsSum, wholeBehind } from './percent.js';
import { partOfPercent } from './percent-forms.js';
import { part } from './ratio.js';
import { numberBehind } from './ratio-whole.js';
import { type Candidate, type Reading, unitOf } from './reading.js';
import { clauseStart, isOpener } from './sentence.js';
import { isOfIt, isOfThem, personsBefore } from './spoken-of.js';
import { nounBefore } from './subject.js';
import { groupOf } from './topic.js';
import { Form, formsAt, partAt } from './word-forms.js';

const HYPHEN = 45;
const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const DOT = 46;

/** "two-thirds of the population", "trois quarts", "one-fifth", "un tercio del hato": a number and the name of a part. */
export function numberedFraction(candidate: Candidate): Reading | null {
  const { page, number, amount } = candidate;
  const { tokens, lexicon } = page;
  if (amount.numbers.length > 1 || number.form === 'vague') return null;
  const at = tokens.unit[number.end] === HYPHEN && !tokens.spaced[number.end] ? number.end + 1 : number.end;
  if (page.roles[at]?.fraction === undefined) return null;
  const whole = lexicon.statistics.fractions.match(tokens, at);
  if (whole === null || !(number.value < whole.value) || isOtherSense(page, number.first, whole.to, isOf(page, whole.to))) return null;
  if (whole.value === 4 && number.value === 1 && isRoom(page, number.first, whole.to)) return null;
  if (number.value === 2 && whole.value === 4) return null; // es "dos cuartos" are rooms: nobody says so for a half
  if (
    number.value === 1 &&
    !page.lexicon.statistics.bareFractions.standsAt(tokens, at) &&
    page.roles[number.first]?.article &&
    !isOf(page, overQualifier(page, whole.to)) &&
    !(amount.first < number.first && endsShare(page, whole.to)) && // "meno di un quinto ha l'acqua"
    !isNextShare(page, number.first, whole.to, candidate.trail.shareEnd) &&
    !isPartSaid(page, amount.first, whole.to) &&
    !(isOfIt(page, number.first) && isObject(page, whole.to) && candidate.trail.contextValue !== whole.value - 1) // "en paie un dixième", but "neuf puits, et en fore un dixième"
  )
    return null;
  const context = isBehindSum(page, amount.first - 1, candidate.trail) ? null : spokenOfBefore(candidate);
  return fractionReading(page, amount.first, whole.to, number.value, whole.value, amount.qualifier, context);
}

/** es "en un cuarto de nueve metros": behind a preposition, and a number of its own tells how large it is. */
const isRoom = (page: Page, first: number, to: number): boolean =>
  page.language.statistics.noun.head === 'first' &&
  page.roles[first - 1]?.closed === 'prepositions' &&
  !isOf(page, first - 1) &&
  isOf(page, to) &&
  !page.lexicon.statistics.ofThe.standsAt(page.tokens, to) &&
  page.numbers.startingAt(to + 1) !== null;

/** "half of these funds", "la moitié", "a third of", "la cuarta parte": a part named without a number. */
export function namedFraction(page: Page, at: number, context: string | null, share: number): Reading | null {
  const { tokens, lexicon } = page;
  const whole = lexicon.statistics.fractions.match(tokens, at);
  if (whole === null || page.claims.any(at, whole.to)) return null;
  const percent = partOfPercent(page, at, whole.to, whole.value);
  if (percent !== null) return percent;
  const isOrdinal = page.roles[at]?.date?.ordinal === true && !isOf(page, whole.to); // "il terzo volo"
  const known = (!isOrdinal && lexicon.statistics.bareFractions.standsAt(tokens, at)) || whole.to - at > 1;
  const every = everyBefore(page, at, whole.value, whole.to, context);
  if (every !== null) return every;
  const { shareAdjectives } = lexicon.statistics;
  const isRest = page.language.money.rest?.includes(tokens.word[at - 1]?.fold ?? '') === true; // "the remaining quarter"
  const start = isRest || shareAdjectives.standsAt(tokens, at - 1) ? at - 1 : at; // "a mere third", "un bon tiers"
  const bare = isRest || (known && !(page.language.statistics.noun.capitals === true && whole.value > 2)); // "das Viertel" is a part of a town
  const article =
    start > 0 &&
    !declines(page) && // "з яких третина"
    (bare ? page.roles[start - 1]?.closed === 'determiners' && !isOpener(page, start - 1) : page.roles[start - 1]?.article === true); // "said that half"
  if (article && page.language.statistics.noun.head === 'first' && !declines(page) && looksPlural(page, start - 1)) return null; // "à des tiers"
  const first = article ? start - 1 : at;
  const alone =
    isHalved(page, at, whole.value) ||
    page.language.numbers.construct === true || // "نصف السكان"
    (lexicon.statistics.fractionsWithoutArticle.standsAt(tokens, at) &&
      (isOf(page, whole.to) || page.roles[whole.to]?.closed === 'pronouns')); // "metade deles"
  if (page.language.statistics.noun.head === 'first' ? !article && !alone && !qualifierBefore(page, at) : !bare && !article) return null;
  if (
    !bare &&
    !isOf(page, overQualifier(page, whole.to)) &&
    !isFallBy(page, first, whole.to) &&
    !isShare(page, first, overQualifier(page, whole.to), share)
  )
    return null;
  if (tokens.unit[whole.to] === HYPHEN && !tokens.spaced[whole.to]) return null;
  if (whole.value === 4 && isRoom(page, first, whole.to)) return null;
  const qualified = qualifierBefore(page, first); // "inferior a la mitad" has the preposition in it
  const inside = page.roles[first - 1]?.closed === 'prepositions' && isOf(page, whole.to);
  const held = inside && tokens.word[whole.to + 1]?.case === Case.Lower; // "in half of the cases", not "cut in half", "in a quarter of Cairo"
  if (
    isOtherSense(page, first, whole.to, held || qualified !== null) ||
    isOtherSense(page, at, whole.to, held) ||
    (whole.value === 2 && isMoreThanOne(page, first))
  )
    return null;
  if (tokens.kind[at - 1] === Kind.Number || (tokens.unit[at - 1] === HYPHEN && !tokens.spaced[at])) return null;
  const over = declines(page) && page.roles[first - 1]?.closed === 'prepositions' ? first - 1 : at; // "почти на треть"
  const before = qualified ?? qualifierBefore(page, over); // "plus du tiers" has the article in it
  const parts = page.lexicon.dualFractions.standsAt(tokens, at) ? 2 : 1;
  const told = isDoneInPart(page, first, whole.to) ? null : context; // of the appeal, not of what was counted last
  return fractionReading(page, before?.first ?? first, whole.to, parts, whole.value, before?.qualifier ?? 'exact', told);
}

/** Token behind the qualifier at `at`: "a third or so of the schools". */
const overQualifier = (page: Page, at: number): number => qualifierAfter(page, at)?.to ?? at;

/** "fell by a third", not "by a third party". */
const isFallBy = (page: Page, first: number, to: number): boolean =>
  (page.lexicon.statistics.fractionBy.standsAt(page.tokens, first - 1) || isChangeOf(page, first)) && isAlone(page, to);

/** "a rise of a quarter" */
const isChangeOf = (page: Page, first: number): boolean =>
  isOf(page, first - 1) &&
  (page.lexicon.statistics.change.standsAt(page.tokens, first - 2) || page.lexicon.statistics.changeNouns.standsAt(page.tokens, first - 2));

/** What follows a share that leaves its noun out: a verb or a sign. */
const endsShare = (page: Page, at: number): boolean => page.tokens.kind[at] !== Kind.Word || page.roles[at]?.closed === 'auxiliaries';

/** "40 millions, dont un cinquième est versé", "of which a fifth is paid", "seul un dixième a été versé": behind words of a part or "only". */
const isPartSaid = (page: Page, first: number, to: number): boolean =>
  (partAt(page, first - 1) !== null || page.lexicon.statistics.shareOnly.standsAt(page.tokens, first - 1)) &&
  (endsShare(page, to) || isParticiple(page, to) || isKnownVerb(page, to));

const isKnownVerb = (page: Page, at: number): boolean => (formsAt(page, at) & Form.Verb) !== 0;

const isObject = ({ tokens, roles }: Page, to: number): boolean => tokens.kind[to] !== Kind.Word || roles[to]?.numberAnd === true;

/** "40 % sont des femmes ; un cinquième a moins de 15 ans": behind another share of the sentence, with its verb. */
const isNextShare = (page: Page, first: number, to: number, share: number): boolean =>
  share >= 0 &&
  first - share <= SHARED &&
  (page.roles[to]?.closed === 'auxiliaries' || isOfSeveral(page, first, to) || leadsToNumber(page, to)) &&
  isOneSentence(page.tokens, share, first);

/** "un cinquième entre 15 et 24 ans", "un quinto, más de 60": a preposition or the words of a bound alone before a number. */
const leadsToNumber = (page: Page, to: number): boolean =>
  (page.numbers.startingAt(to + 1) ?? page.numbers.startingAt(to + 2)) !== null && !isOf(page, to) && nounAt(page, to) === null;

/** "un terzo minori e un quarto donne", "and a quarter women": "a quarter" is one, and the noun behind it, in the plural, are several. */
const isOfSeveral = (page: Page, first: number, to: number): boolean =>
  (page.roles[first - 1]?.closed === 'conjunctions' || page.tokens.unit[first - 1] === COMMA) &&
  page.tokens.kind[to] === Kind.Word &&
  page.roles[to]?.closed === undefined &&
  nounAt(page, to) !== null &&
  looksPlural(page, to);

/** "About a third came from Pakistan", "90 per cent had heard of it, but a fifth would": no noun behind, and a qualifier before or another share in the sentence. */
function isShare(page: Page, first: number, to: number, share: number): boolean {
  const { tokens, language } = page;
  if (page.roles[first]?.article !== true) return false;
  if (language.statistics.noun.head === 'first')
    return isNextShare(page, first, to, share) || (qualifierBefore(page, first) !== null && isAlone(page, to)); // "moins d'un dixième a servi"
  if (qualifierBefore(page, first) !== null || page.lexicon.statistics.shareAdjectives.standsAt(page.tokens, first + 1))
    return isAlone(page, to);
  if (isOfMany(page, to)) return true;
  const closed = page.roles[to]?.closed;
  if ((closed === 'auxiliaries' || isKnownVerb(page, to)) && isPartSaid(page, first, to)) return true; // "only a third has come in", "knew it"
  if (isDoneInPart(page, first, to)) return true;
  const ends =
    tokens.kind[to] !== Kind.Word ||
    closed === 'auxiliaries' ||
    closed === 'adverbs' ||
    isVerbOfOne(page, to) ||
    isOfSeveral(page, first, to) ||
    (page.roles[to]?.numberAnd === true && isBehindGroup(page, first)) ||
    isCircumstance(page, to) ||
    (closed === 'prepositions' && (tokens.unit[first - 1] === COMMA || page.numbers.startingAt(to + 1) !== null)); // "a tenth over 60"
  if (share >= 0 && first - share <= SHARED && ends && isOneSentence(tokens, share, first)) return true;
  if (tokens.kind[first - 1] !== Kind.Word && page.roles[first + 1]?.date?.ordinal !== true)
    return closed === 'auxiliaries' || (formsAt(page, to) & (Form.Verb | Form.VerbForm)) !== 0; // "A quarter had no roof"
  return closed === 'auxiliaries' && isOfWhole(page, first);
}

/** "is only a quarter funded and", not "was a third chartered flight": behind its verb, a participle that describes no noun. */
const isDoneInPart = (page: Page, first: number, to: number): boolean =>
  page.roles[page.lexicon.statistics.shareOnly.standsAt(page.tokens, first - 1) ? first - 2 : first - 1]?.closed === 'auxiliaries' &&
  isParticiple(page, to) &&
  (page.tokens.kind[to + 1] !== Kind.Word || page.roles[to + 1]?.closed !== undefined);

/** "Iraqis a quarter and Afghans a tenth": right behind those who are the share. */
const isBehindGroup = (page: Page, first: number): boolean =>
  page.tokens.word[first - 1]?.case === Case.Capitalised || looksPlural(page, first - 1);

/** Whether no noun stands behind, which an ordinal has. */
const isAlone = (page: Page, to: number): boolean => page.tokens.kind[to] !== Kind.Word || nounAt(page, to) === null;

/** "a fifth goes into a fund" */
const isVerbOfOne = ({ tokens, lexicon }: Page, at: number): boolean => {
  const fold = tokens.word[at]?.fold ?? '';
  return fold.endsWith('s') && (lexicon.statistics.verbs.has(fold) || lexicon.statistics.verbs.has(fold.slice(0, -1)));
};

/** "a third are women": a verb in the plural, which "a third convoy" has not. */
const isOfMany = (page: Page, to: number): boolean => page.lexicon.statistics.shareVerbs.standsAt(page.tokens, to);

/** "Of the US$ 7 million sought, a third has come in": behind the comma of what the sentence begins with. */
const isOfWhole = (page: Page, first: number): boolean =>
  page.tokens.unit[first - 1] === COMMA && page.lexicon.statistics.partitive.standsAt(page.tokens, clauseStart(page, first));

/** Tokens between two shares of one sentence. */
const SHARED = 24;

/** "payé pour moitié", "réduit de moitié" */
const isHalved = ({ tokens, lexicon }: Page, at: number, whole: number) =>
  whole === 2 && lexicon.statistics.byHalves.standsAt(tokens, at - 1);

/** "every third villager" is one in three; "every second week" tells how often. */
function everyBefore(page: Page, at: number, of: number, end: number, context: string | null): Reading | null {
  const { every, durations } = page.lexicon.statistics;
  if (!every.standsAt(page.tokens, at - 1) || durations.match(page.tokens, end) !== null) return null;
  if (page.roles[end]?.date?.weekday !== undefined) return null; // "jeder zweite Dienstag"
  if (page.language.statistics.noun.head === 'first' && page.roles[at]?.date?.ordinal !== true) return null; // "chaque quart de travail"
  const before = qualifierBefore(page, at - 1);
  const first = before?.first ?? at - 1;
  const qualifier = before?.qualifier ?? 'exact';
  const noun = nounAfterArticle(page, end);
  if (page.language.statistics.noun.capitals === true) {
    if (noun === null || isObjectBehind(page, end, noun)) {
      const ofLast = page.tokens.word[at]!.case === Case.Lower || isOfThem(page, end); // "430 Menschen kamen, jeder vierte blieb"
      return part(first, end, 'every', 1, of, ofLast ? context : null, qualifier); // "Jeder Dritte", "jeder dritte, der"
    }
  }
  if (noun === null) return declines(page) ? part(first, end, 'every', 1, of, context, qualifier) : null; // "каждый третий из них"
  const last = declines(page) ? noun.end : noun.first + 1;
  return part(first, last, 'every', 1, of, unitOf(page, { first: noun.first, end: last }), qualifier);
}

/** "hat jede dritte ihr Haus verloren": an article that is no genitive before the noun. */
const isObjectBehind = ({ tokens }: Page, at: number, noun: Noun): boolean =>
  noun.first > at && !/e[rs]$/.test(tokens.word[at]?.fold ?? '');

/** "jede 10. Frau", "jeder 42.": an ordinal in digits that makes a share, where ordinals are written with a full stop. */
export function everyNth(page: Page, { first, end, value, plain }: NumberPhrase): Reading | null {
  const { every, durations } = page.lexicon.statistics;
  if (!plain || value < 2 || !every.standsAt(page.tokens, first - 1)) return null;
  if (page.tokens.unit[end] !== DOT || page.tokens.spaced[end] || durations.match(page.tokens, end + 1) !== null) return null;
  const noun = page.roles[end + 1]?.date?.weekday === undefined ? nounAt(page, end + 1) : null;
  return part(first - 1, noun?.end ?? end + 1, 'every', 1, value, unitOf(page, noun), 'exact');
}

/** "half an hour", "quart d'heure", "first half", "the Greek half of the island": not a part of something counted; `held`: what it is a part of follows ("in three-quarters of the cases"). */
function isOtherSense(page: Page, first: number, to: number, held = false): boolean {
  const { fractionNotAfter, fractionNotBefore, durations } = page.lexicon.statistics;
  return (
    fractionNotAfter.match(page.tokens, to) !== null ||
    (!held && fractionNotBefore.match(page.tokens, first - 1) !== null) ||
    durations.match(page.tokens, to) !== null ||
    (page.roles[first - 1]?.place === true &&
      page.roles[first - 2]?.closed === 'determiners' &&
      page.language.statistics.noun.head === 'last')
  );
}

/** "a year and a half", "the past year and a half", "one and a half tonnes": of the unit before or behind, no part of anything else. */
function isMoreThanOne({ tokens, roles, lexicon }: Page, first: number): boolean {
  if (roles[first - 1]?.numberAnd !== true) return false;
  if (roles[first - 2]?.number?.value === 1) return true;
  const dated = roles[first - 3]?.date?.direction !== undefined && roles[first]?.article === true;
  if (roles[first - 3]?.article !== true && !dated) return false;
  const { durations, measures } = lexicon.statistics;
  return durations.match(tokens, first - 2) !== null || measures.match(tokens, first - 2) !== null;
}

/** "half the harvest", "two-thirds majorities"; where the noun is last, a singular without its article is none ("one-fifth built anew"). */
function directNoun(page: Page, at: number): Noun | null {
  const { head, capitals } = page.language.statistics.noun;
  if ((formsAt(page, at) & Form.Stop) !== 0) return null; // "пятая часть моложе 15 лет"
  if (head === 'first' && page.roles[at]?.place === true && page.tokens.word[at]!.case === Case.Lower) return null; // "aux deux tiers mauritaniennes"
  const noun = nounAfterArticle(page, at);
  if (noun !== null && noun.first > at && head === 'last' && (formsAt(page, noun.first) & Form.Tally) !== 0) return null; // "half that number drowned"
  if (noun !== null && head === 'first' && !declines(page) && (noun.first > at || !looksPlural(page, noun.end - 1))) return null; // "dos terceras partes lo hacen", "la moitié reste"
  if (noun === null || noun.first > at || head === 'first' || capitals === true || declines(page)) return noun;
  if (noun.end - noun.first === 1 && isVerbOfOne(page, at)) return null; // "half pays for roads"
  return looksPlural(page, noun.end - 1) ? noun : null;
}

function fractionReading(
  page: Page,
  first: number,
  to: number,
  value: number,
  of: number,
  qualifier: Reading['value']['qualifier'],
  context: string | null,
): Reading {
  if (context !== null && isOwned(page, to - 1)) return part(first, to, 'fraction', value, of, context, qualifier);
  const after = qualifier === 'exact' ? qualifierAfter(page, to) : null; // "un tiers environ des familles"
  const behind = after?.to ?? to;
  const end = page.roles[behind]?.closed === 'adverbs' && isOf(page, behind + 1) ? behind + 1 : behind; // "un tiers seulement des enfants"
  const over = overShare(page, end);
  const held = isOf(page, over) || page.lexicon.statistics.shareOf.standsAt(page.tokens, over);
  const number = numberBehind(page, held ? over + 1 : end, held);
  const whole =
    number !== null ? null : held ? (nounAfterArticle(page, over + 1, true) ?? wholeBehind(page, over + 1)) : directNoun(page, end);
  const named = whole !== null && ownsSum(page, whole) ? null : whole;
  const isAge = number !== null && page.lexicon.statistics.years.match(page.tokens, number.end) !== null; // "un quart de moins de cinq ans"
  const counted = isAge ? null : number !== null ? nounOf(page, number) : named === null ? null : ownedCount(page, named.end);
  if (context !== null && named !== null && isOfOthers(page, first, over, named))
    return part(first, behind, 'fraction', value, of, context, after?.value ?? qualifier);
  const noun = counted === null && named !== null ? (countedBy(page, named) ?? named) : null; // "la moitié du total des retours"
  const unit = unitOf(page, noun ?? counted) ?? spokenOf(page, first, held ? over + 1 : -1) ?? context;
  return part(first, over > end ? behind : (noun?.end ?? behind), 'fraction', value, of, unit, after?.value ?? qualifier);
}

/**
 * "45 periodistas, la mitad de radios locales", "310 adultos, dos tercios mujeres": behind the comma of a count, a noun without an article tells what
 * they are; "vienen de Malí, un tercio de Níger": behind a place and a comma or "and", the name of another.
 */
const isOfOthers = (page: Page, first: number, of: number, noun: Noun): boolean =>
  page.language.statistics.noun.head === 'first' &&
  page.language.numbers.construct !== true && // "نصف السكان"
  ((page.tokens.unit[first - 1] === COMMA && page.claims.has(first - 2)) || isFrom(page, first, noun)) &&
  (noun.first === of || (noun.first === of + 1 && page.lexicon.statistics.ageOf.standsAt(page.tokens, of)));

const isFrom = ({ tokens, roles }: Page, first: number, { first: name }: Noun): boolean =>
  (tokens.unit[first - 1] === COMMA || roles[first - 1]?.numberAnd === true) &&
  roles[first - 2]?.place === true &&
  roles[name]?.place === true &&
  tokens.word[name]?.case === Case.Capitalised;

/** "ربعهم من النساء": a part whose word ends with "of them". */
const isOwned = ({ tokens, language }: Page, at: number): boolean =>
  language.clitics?.owners.some((end) => tokens.word[at]?.fold.endsWith(end)) === true;

/** Tokens of "(casi un 31,5 %)", and the words before its number. */
const BRACKETED = 8;
const LEADING = 2;

/** Token behind "(31 %)" at `at`, where the same share is told again before what it is of: "un tiers (31 %) des ménages", "la mitad (un 53 %) de los niños". */
export function overShare({ tokens, lexicon }: Page, at: number): number {
  if (tokens.unit[at] !== OPEN) return at;
  let number = at + 1;
  while (number <= at + LEADING && tokens.kind[number] === Kind.Word) number += 1;
  if (tokens.kind[number] !== Kind.Number) return at;
  for (let sign = number + 1; sign < at + BRACKETED && tokens.unit[sign] !== CLOSE; sign += 1) {
    const close = lexicon.statistics.percent.match(tokens, sign)?.to;
    if (close !== undefined && tokens.unit[close] === CLOSE) return close + 1;
  }
  return at;
}

/** "of the kingdom's 105,000 people": the noun of a number that is a fact of its own. */
export function ownedCount(page: Page, owner: number): Noun | null {
  const number = isPossessive(page.tokens, owner) ? page.numbers.startingAt(owner + 2) : null;
  return number === null ? null : nounAt(page, number.end);
}

/** "muchas víctimas, un tercio de las cuales": where the words behind the share refer to what stands before the comma. */
function ofWhich(page: Page, comma: number, of: number): string | null {
  const part = of < 0 || isOfThem(page, of) ? null : (partAt(page, of + 1) ?? partAt(page, of + 2));
  return part?.to === of ? ofUncounted(page, comma) : null;
}

/** "el mayor número de desplazados, de los cuales la mitad": the plural before the comma, which nothing has counted. */
const ofUncounted = (page: Page, comma: number): string | null => (page.claims.has(comma - 1) ? null : nounBefore(page, comma - 1));

/** What a share without a noun is of: those of "those examined", where token `those` is at hand, or the group that its sentence begins with. */
function spokenOf(page: Page, first: number, those: number): string | null {
  if (those >= 0 && page.lexicon.statistics.agePersons.standsAt(page.tokens, those)) return personsBefore(page, first);
  const part = partAt(page, first - 1);
  if (part !== null && page.tokens.unit[part.to - 1] === COMMA) return ofUncounted(page, part.to - 1);
  if (page.tokens.unit[first - 1] !== COMMA) return null;
  return ofWhich(page, first - 1, those - 1) ?? groupOf(page, first);
}
