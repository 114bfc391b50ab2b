import { amountOf, qualifierAfter } from '../../text/amounts.js';
import { type NumberPhrase, scale } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { Case, isOneSentence, Kind } from '../../text/tokens.js';
import { thatEndsAt } from '../offsets.js';
import type { Page } from '../page.js';
import { isSizeBefore } from './compared.js';
import { spokenOfBefore } from './context.js';
import { overShare } from './fraction.js';
import { isMeasured } from './measured.js';
import { afterOf, isOf, isParticiple, isPlural, looksPlural, type Noun, nounAfterArticle, nounAt, nounOf, wordEnd } from './noun.js';
import { opensWithVerb } from './open-phrase.js';
import { countedPopulationAt } from './percent.js';
import { behindAdjective, behindPossessive, behindQualifier, hundredAt, WHOLE, wholeNear } from './ratio-whole.js';
import { type Candidate, type Reading, unitOf, wordsOf } from './reading.js';
import { isOpener } from './sentence.js';
import { labelled } from './tally.js';
import { groupOf } from './topic.js';
import { Form, formsAt } from './word-forms.js';

const HYPHEN = 45;
/** Most of a share that is said by two numbers. */
const FEW = 20;
const COLON = 58;
const COMMA = 44;
const OPEN = 40;
/** First letter of kilometres. */
const K = 107;

/** "9 des 32 départements", "two out of three", "uno de cada seis", "huit toits sur dix". */
export function ratio(candidate: Candidate): Reading | null {
  const { page, number, amount } = candidate;
  if (number.form === 'vague') return null;
  if (number.magnitude > 1) return candidate.gap > WHOLE || amount.numbers.length > 1 ? null : ofLarge(candidate);
  if (amount.numbers.length > 1) return ofRange(candidate);
  const every = page.language.statistics.ratio.outOfEvery === undefined ? ofOneOfAge(candidate) : outOfEvery(candidate);
  const isFar = candidate.gap > WHOLE;
  if (every !== null || (isFar && (candidate.behind & Tell.Share) === 0)) return every;
  const found = candidate.behind & Tell.Share || candidate.unit !== number.end ? direct(candidate, overHyphen(page, number.end)) : null;
  if (found !== null || isFar) return found;
  return (
    (wholeNear(page, number, candidate.next) ? behindNoun(candidate, page) : null) ??
    (candidate.before & Tell.Share ? ofEvery(candidate) : null)
  );
}

/** "طفل من كل أربعة": one, said by a noun in the singular, out of so many. */
function outOfEvery({ page, number, amount }: Candidate): Reading | null {
  const opener = page.lexicon.statistics.outOfEvery.match(page.tokens, number.first - 1);
  const one = opener === null ? -1 : opener.to - 1;
  if (opener === null || page.tokens.kind[one] !== Kind.Word || page.claims.has(one)) return null;
  if (page.roles[one]?.numeric === true || page.roles[one]?.closed !== undefined) return null;
  const noun = nounAt(page, number.end);
  return part(one, noun?.end ?? number.end, 'out-of-every', 1, number.value, unitOf(page, noun), amount.qualifier);
}

/** "6,5 millones de los 7,7 millones de migrantes": both with their words for so many. */
function ofLarge(candidate: Candidate): Reading | null {
  const { page, number } = candidate;
  const { tells, ratioDirect } = page.lexicon.statistics;
  const joint = (tells.behind(page.tokens, number.end) & Tell.Share) === 0 ? null : ratioDirect.match(page.tokens, number.end);
  const whole = joint === null ? null : (wholeAt(page, joint.to) ?? behindQualifier(page, joint.to));
  return whole === null || whole.magnitude < number.magnitude ? null : direct(candidate, number.end);
}

/** The whole at token `at`, or behind its owner there: "of Yemen's 22". */
const wholeAt = (page: Page, at: number): NumberPhrase | null =>
  page.numbers.startingAt(at) ?? page.numbers.startingAt(behindPossessive(page, at));

/** "einen Zeitraum von zwei bis drei Jahren": the low end of what is measured, before token `end`. */
function isSpan(page: Page, end: number): boolean {
  const high = page.roles[end]?.rangeTo === true ? page.numbers.startingAt(end + 1) : null;
  return high !== null && isMeasured(page, high.end);
}

function direct(candidate: Candidate, at: number): Reading | null {
  const { page, number } = candidate;
  const { tokens, lexicon } = page;
  const sure = lexicon.statistics.ratioDirect.match(tokens, at);
  const loose = sure === null ? lexicon.statistics.ratioLoose.match(tokens, at) : null;
  const joint = sure ?? loose;
  if (joint === null) return null;
  const to = overHyphen(page, joint.to);
  const described = sure === null ? null : (behindQualifier(page, to) ?? (sure.to > at + 1 ? behindAdjective(page, to) : null)); // "of an expected 24,000", "of the remaining 40 wells"
  const whole = wholeAt(page, to) ?? described ?? hundredAt(page, to);
  if (whole === null || !isWhole(page, number, whole) || (sure !== null && isMember(page, number, whole, at, joint.to))) return null;
  if (loose !== null && (isMeasured(page, whole.end) || !(isLooseShare(number, whole) || isLargeShare(page, number, whole)))) return null;
  const counted = countedPopulationAt(page, whole.end); // "nine in ten of the 28 trainees"
  const behind = counted === null ? (nounOf(page, whole) ?? ofWhom(page, overShare(page, whole.end))) : null; // "de los 1,2 millones de refugiados", "6 de cada 10 (57 %) de los retornados"
  if (behind === null && isSized(candidate, joint.to)) return null;
  // "un vale de 10 dólares; otros, uno de 15", "deux salles, l'une de 40 places"
  if (loose !== null && number.value === 1 && (behind === null || number.form === 'words') && isOf(page, at)) return null;
  const many = behind !== null && (looksPlural(page, behind.end - 1) || isPlural(page, behind.first) || isPeople(candidate, behind));
  const noun = many && !isDoneByOne(page, number, behind) ? behind : null;
  const group = noun === null && counted === null && tokens.unit[number.first - 1] === COMMA ? groupOf(page, number.first) : null; // "De los censados, uno de cada cuatro"
  const label = noun === null && tokens.unit[number.first - 1] === COLON ? labelled(page, number.first - 1, candidate.countries) : null; // "Parroquias: 9 de 14"
  const unit =
    unitOf(page, noun ?? counted) ?? measureAt(page, whole.end) ?? group ?? label ?? ofShare(candidate) ?? spokenOfBefore(candidate); // "12 des 70 km"
  const bracketed = noun !== null && tokens.unit[whole.end] === OPEN;
  return read(candidate, whole, noun === null || bracketed ? whole.end : noun.end, unit);
}

/** "900 of the 2,300 Sudanese": those of a country, whose name may have no plural. */
const isPeople = ({ page, countries }: Candidate, { end }: Noun): boolean =>
  page.roles[end - 1]?.place === true && thatEndsAt(countries, page.tokens.end[end - 1])?.value.via === 'demonym';

/** "dos salas de 40 m² y tres de 60": behind "of", right behind others with their size. */
function isSized({ page, number, trail }: Candidate, to: number): boolean {
  const { last, lastFirst, lastEnd, former, formerEnd } = trail;
  if (to !== number.end + 1 || !isOf(page, number.end) || number.first !== lastEnd + 1) return false;
  return former?.kind === 'count' && formerEnd === lastFirst - 1 && isSizeBefore(page, last, lastFirst, lastEnd);
}

/** "15 % des jeunes sont partis, et huit sur dix", "deux puits sur dix ; à Gao, six sur dix": of what the share before in the sentence is of, behind "and" or a ratio, with nothing counted between. */
function ofShare({ page, amount, trail: { contextEnd, last, shareEnd, shareUnit } }: Candidate): string | null {
  if (contextEnd > shareEnd || shareUnit === null) return null;
  if (page.roles[amount.first - 1]?.numberAnd !== true && last?.kind !== 'ratio') return null;
  return isOneSentence(page.tokens, shareEnd, amount.first) ? shareUnit : null;
}

/** "seis o siete de cada diez niños", "deux à trois enfants sur dix": a range of few of more. */
function ofRange({ page, amount, number, behind, next }: Candidate): Reading | null {
  const { tokens, lexicon } = page;
  const { min, max, coreEnd, first, qualifier, numbers } = amount;
  if (min === null || max === null || max > FEW) return null;
  const { ratioDirect, ratioLoose, ratioAfterNoun } = lexicon.statistics;
  const direct = (behind & Tell.Share) === 0 ? null : (ratioDirect.match(tokens, coreEnd) ?? ratioLoose.match(tokens, coreEnd));
  const before = direct === null && wholeNear(page, numbers[numbers.length - 1], next + 1) ? nounAt(page, coreEnd) : null;
  const joint = before === null ? direct : ratioAfterNoun.match(tokens, before.end);
  const whole = joint === null ? null : page.numbers.startingAt(joint.to);
  if (whole === null || !isWhole(page, number, whole) || whole.value <= max || isMeasured(page, whole.end)) return null;
  const round = whole.value === 10 || whole.value === 100;
  if (!round && (whole.value > FEW || before !== null || ratioDirect.match(tokens, coreEnd) === null)) return null;
  const found = before ?? nounAt(page, whole.end);
  const noun = found !== null && looksPlural(page, found.end - 1) ? found : null;
  return {
    value: { kind: 'ratio', value: null, min, max, of: whole.value, unit: unitOf(page, noun), qualifier },
    first,
    end: before === null ? (noun?.end ?? whole.end) : whole.end,
    rule: 'ratio',
    basis: 'stated',
  };
}

/** "one in four travels alone", "one in twenty invests 100 euros": a verb of one, or any word right before a number. */
const isDoneByOne = ({ tokens, lexicon, language }: Page, { value }: NumberPhrase, { first, end }: Noun): boolean =>
  value === 1 &&
  end - first === 1 &&
  (lexicon.statistics.shareVerbs.has(tokens.word[first]!.fold.slice(0, -1)) ||
    (language.statistics.noun.head === 'last' && tokens.kind[end] === Kind.Number));

/** "seven in ten of our trees": behind "of" and its determiner. */
const ofWhom = (page: Page, at: number): Noun | null =>
  isOf(page, at) && page.roles[at + 1]?.closed === 'determiners' ? nounAfterArticle(page, at + 1) : null;

/** End of "household head" in "one household head in three", of "cheffe de ménage" in "une cheffe de ménage sur six", of "points d'eau". */
const longerEnd = (page: Page, end: number): number => (afterOf(page, end) > end ? end + 2 : end + 1);

/** Last token of "identifiée de la traite" in "une victime identifiée de la traite sur sept": words of what describes one, up to a verb that is known. */
function describedEnd(page: Page, end: number): number {
  const least = longerEnd(page, end);
  if (page.language.statistics.noun.head !== 'first') return least;
  let at = end;
  while (at < end + WHOLE && page.tokens.kind[at] === Kind.Word && isDescription(page, at)) at += 1;
  return Math.max(least, at - 1);
}

function isDescription(page: Page, at: number): boolean {
  const role = page.roles[at];
  if (role?.closed === undefined) return role?.number === undefined && (formsAt(page, at) & Form.Verb) === 0;
  return role.closed === 'prepositions' || role.closed === 'determiners' || role.rangeTo === true; // "une personne migrante ou réfugiée sur dix"
}

/** Most words from "un" to the age of "un enfant malnutri de moins de 5 ans". */
const ONE = 6;

/** "Un enfant de moins de cinq ans sur deux", "una mujer de 15 a 49 años de cada tres": the whole of one who is told by an age, which is a fact of its own. */
function ofOneOfAge({ page, number, trail }: Candidate): Reading | null {
  const { ageEnd, lastFirst, lastEnd } = trail;
  const { tokens, lexicon, language, numbers } = page;
  if (ageEnd < 0 || ageEnd !== lastEnd || number.first - ageEnd > 2 || number.first <= ageEnd || language.statistics.noun.head !== 'first')
    return null;
  if (lexicon.statistics.ratioAfterNoun.match(tokens, ageEnd)?.to !== number.first || number.value < 2) return null;
  if (isMeasured(page, number.end) || counts(page, number.end)) return null;
  for (let at = lastFirst - 1; at >= 0 && at > lastFirst - ONE && tokens.kind[at] === Kind.Word; at -= 1)
    if (numbers.startingAt(at)?.value === 1)
      return part(at, number.end, 'ratio', 1, number.value, unitOf(page, nounAfterArticle(page, at + 1, true)), 'exact');
  return null;
}

function measureAt(page: Page, at: number): string | null {
  const found = page.lexicon.statistics.measures.match(page.tokens, at);
  return found === null ? null : wordsOf(page, at, found.to);
}

/** "De cada diez niños, cuatro padecían": the whole before its part, which counts nothing else. */
function ofEvery(candidate: Candidate): Reading | null {
  const { page, number, amount } = candidate;
  const { tokens, roles } = page;
  const opens = amount.first === number.first ? opensWhole(page, number.first) : number.first;
  if (opens === number.first || tokens.kind[opens - 1] === Kind.Number) return null;
  const each = isEach(page, number.first, opens);
  if (!each && !isRoundBase(page, number, opens)) return null;
  const noun = nounAt(page, number.end);
  const at = commaFrom(page, noun?.end ?? number.end, each ? OF_EACH : DESCRIPTION);
  const share = page.numbers.startingAt(tokens.unit[at] === COMMA ? at + 1 : at);
  if (share === null || !isWhole(page, share, number) || page.claims.any(share.first, share.end)) return null;
  const counts = tokens.kind[share.end] === Kind.Word && roles[share.end]?.closed === undefined && nounAt(page, share.end) !== null;
  return counts || isMeasured(page, share.end)
    ? null
    : part(opens, share.end, 'ratio', share.value, number.value, unitOf(page, noun) ?? spokenOfBefore(candidate), 'exact');
}

/** Most words of sharing before a whole: "out of every". */
const SHARING = 3;

/** First of the words of sharing right before the whole at `first`, of which there are two where the noun is last ("out of"); `first` where none stand there. */
function opensWhole({ tokens, lexicon, language }: Page, first: number): number {
  const least = language.statistics.noun.head === 'last' ? 2 : 1;
  for (let words = SHARING; words >= least; words -= 1)
    if (lexicon.statistics.ratioAfterNoun.match(tokens, first - words)?.to === first) return first - words;
  return first;
}

/** "de cada", "out of every". */
const isEach = ({ tokens, lexicon, language }: Page, first: number, opens: number): boolean =>
  language.statistics.noun.head === 'last' ? lexicon.statistics.every.standsAt(tokens, first - 1) : first - opens === 2;

/** "Sur dix ménages, sept ont": ten, a hundred or a thousand in words, right behind the words of sharing that begin its clause. */
const isRoundBase = (page: Page, { end, value, form }: NumberPhrase, opens: number): boolean =>
  form === 'words' &&
  (value === 10 || value === 100 || value === 1000) &&
  (page.tokens.kind[opens - 1] !== Kind.Word || isOpener(page, opens - 1)) &&
  page.lexicon.statistics.durations.match(page.tokens, end) === null;

/** Most words that describe the whole: "cent Kirghizes établis à l'étranger,". */
const DESCRIPTION = 6;
/** The same of a whole that is told by "de cada". */
const OF_EACH = 12;

/** The comma behind words that begin at token `from`, with no number among them but of a date ("abiertas en 2000, noventa"); `from` itself where none is near. */
function commaFrom({ tokens: { kind, unit }, claims }: Page, from: number, words: number): number {
  for (let at = from; at < from + words && kind[at] !== Kind.Break; at += 1) {
    if (unit[at] === COMMA) return at;
    if (kind[at] === Kind.Number && !claims.has(at)) return from;
  }
  return from;
}

/** "3 in 10", "1 in 2,500": few of not too many – "12 in 2016" is none. */
const isLooseShare = (part: NumberPhrase, whole: NumberPhrase) =>
  part.value < 100 && (whole.value <= 1000 || (part.value === 1 && !whole.plain));

/** How many times a large part of a larger whole the whole may be: "120 de 1.500 plazas" are as many as have so many places. */
const LARGE_SHARE = 10;

/** "340 de 412 hogares", "Municipios sin luz: 161 de 269": no year, and what is counted behind it or in a label before. */
function isLargeShare(page: Page, { value, first, end, form }: NumberPhrase, whole: NumberPhrase): boolean {
  if (form !== 'digits' || !isOf(page, end) || whole.value > value * LARGE_SHARE || (whole.plain && whole.value > 1000)) return false;
  const noun = nounAt(page, whole.end);
  return noun === null ? page.tokens.unit[first - 1] === COLON : looksPlural(page, noun.end - 1);
}

/** "one-in-four": behind the hyphen at `at`. */
const overHyphen = (page: Page, at: number) => (page.tokens.unit[at] === HYPHEN && !page.tokens.spaced[at] ? at + 1 : at);

/** "one of the 40 camps", "l'un des 40 camps": a member of a set rather than a share. */
function isMember(page: Page, number: NumberPhrase, whole: NumberPhrase, at: number, to: number): boolean {
  if (number.value !== 1 || number.form !== 'words') return false;
  const { ratioMember, memberOfMany } = page.lexicon.statistics;
  if (whole.value > 100 && !Number.isInteger(Math.log10(whole.value)) && memberOfMany.match(page.tokens, at)?.to === to) return true;
  return whole.value > (page.language.statistics.ratio.memberAbove ?? 0) && ratioMember.match(page.tokens, at)?.to === to;
}

function behindNoun(candidate: Candidate, page: Page): Reading | null {
  const { number } = candidate;
  const noun = nounAfterArticle(page, number.end, number.value === 1); // "une mère sur quatre"
  if (noun === null) return ofThemBehind(candidate, page);
  const { first, core } = candidate.amount;
  if (first < core && page.lexicon.statistics.years.match(page.tokens, number.end) !== null) return null; // "enfants de moins de 5 ans sur dix"
  const longer = isDescribed(page, noun.end) ? noun.end + 2 : noun.end;
  const one = number.value === 1 && page.tokens.kind[noun.end] === Kind.Word;
  const last = one ? describedEnd(page, noun.end) : isOf(page, noun.end) ? longerEnd(page, noun.end) : longer;
  for (let at = noun.first + 1; at <= last; at += 1) {
    const joint = page.lexicon.statistics.ratioAfterNoun.match(page.tokens, at);
    const whole = joint === null ? null : page.numbers.startingAt(joint.to);
    if (
      whole === null ||
      !isWhole(page, number, whole) ||
      whole.value > 10_000 ||
      isSide(page, number.end, at) ||
      isMeasured(page, whole.end) ||
      isSpan(page, whole.end) ||
      (!isOutOf(page, number, at, joint!.to) && counts(page, whole.end) && !isDone(page, number, whole))
    )
      continue;
    return read(candidate, whole, whole.end, unitOf(page, { first: noun.first, end: at }));
  }
  return ofTheWhole(candidate, noun) ?? ofThoseDone(candidate, noun);
}

/** "Seven villages out of ten host refugees": sure, whatever follows; "dos letrinas por cada 80 personas" are no part of them. */
const isOutOf = (page: Page, { value }: NumberPhrase, at: number, to: number): boolean =>
  value > 1 && to > at + 1 && (isOf(page, at) || isOf(page, to - 1));

/** "des bâches de 4 m sur 6": width and length, where those that are parts of a way are told in kilometres. */
const isSide = ({ tokens, lexicon: { statistics } }: Page, unit: number, joint: number): boolean =>
  statistics.times.standsAt(tokens, joint) && tokens.unit[unit] !== K && statistics.measures.match(tokens, unit) !== null;

/** "quatre puits sur les six", "sept seulement sur les 40", "12 trucks out of the 40": with an article, and no noun of its own behind. */
function ofTheWhole(candidate: Candidate, noun: Noun): Reading | null {
  const { page, number } = candidate;
  const at = page.roles[noun.end]?.closed === 'adverbs' ? noun.end + 1 : noun.end;
  const joint = page.lexicon.statistics.ratioAfterNounThe.match(page.tokens, at);
  const whole = joint === null ? null : page.numbers.startingAt(joint.to);
  if (whole === null || !isWhole(page, number, whole) || isMeasured(page, whole.end) || counts(page, whole.end)) return null;
  const goesOn = page.roles[whole.end]?.rangeTo === true && page.numbers.startingAt(whole.end + 1) !== null;
  return goesOn ? null : read(candidate, whole, whole.end, unitOf(page, noun));
}

/** Tokens of "ont déjà été retenus". */
const VERB = 5;

/** "27 projets ont été retenus sur 143 présentés", "12 wells were repaired out of 30": the verb of the part before its whole, which counts nothing else. */
function ofThoseDone(candidate: Candidate, { first, end }: Noun): Reading | null {
  const { page, number } = candidate;
  const { tokens, roles, lexicon, language } = page;
  if (roles[end]?.closed !== 'auxiliaries' || language.statistics.ratio.afterNounThe === undefined) return null;
  for (let at = end + 1; at <= end + VERB && tokens.kind[at] === Kind.Word; at += 1) {
    const joint = lexicon.statistics.ratioAfterNounThe.match(tokens, at) ?? lexicon.statistics.ratioAfterNoun.match(tokens, at);
    const sure = joint !== null && (joint.to > at + 1 || language.statistics.noun.head === 'first');
    const whole = sure ? page.numbers.startingAt(joint.to) : null;
    if (whole === null) continue;
    const other = !isWhole(page, number, whole) || isMeasured(page, whole.end) || counts(page, whole.end);
    return other ? null : read(candidate, whole, whole.end, unitOf(page, { first, end }));
  }
  return null;
}

/** "mineurs non accompagnés sur dix": a short word and a participle in the plural behind the noun that ends at `end`. */
function isDescribed(page: Page, end: number): boolean {
  const { tokens } = page;
  if (tokens.kind[end] !== Kind.Word || tokens.kind[end + 1] !== Kind.Word || tokens.end[end] - tokens.start[end] > 3) return false;
  return looksPlural(page, end + 1) && isParticiple(page, end + 1);
}

/** "trois d'entre eux sur quatre" */
function ofThemBehind(candidate: Candidate, page: Page): Reading | null {
  const them = page.lexicon.statistics.ofThem.match(page.tokens, candidate.number.end);
  const joint = them === null ? null : page.lexicon.statistics.ratioAfterNoun.match(page.tokens, them.to);
  const whole = joint === null ? null : page.numbers.startingAt(joint.to);
  if (whole === null || !isWhole(page, candidate.number, whole) || isMeasured(page, whole.end)) return null; // "sur quatre malades"
  return read(candidate, whole, whole.end, spokenOfBefore(candidate));
}

const isWhole = (page: Page, part: NumberPhrase, whole: NumberPhrase) =>
  whole.value > part.value &&
  part.value >= 1 &&
  whole.form !== 'vague' &&
  whole.form !== 'collective' &&
  !page.claims.any(whole.first, whole.end);

/** Whether words that join a part and its whole stand in or behind the noun of the number that ends before token `end`: asked of a plain number. */
export function mayHaveWhole(page: Page, end: number, noun: Noun | null): boolean {
  if (page.roles[end]?.closed === 'determiners') return true;
  if (noun === null) return false;
  const closed = page.roles[noun.end]?.closed;
  if (closed === 'auxiliaries' || closed === 'adverbs') return true;
  for (let at = noun.first + 1; at <= noun.end + 2; at += 1)
    if (page.lexicon.statistics.ratioAfterNoun.match(page.tokens, at) !== null) return true;
  return false;
}

/** "two clinics in five districts": the second number counts things of its own. A participle does not ("deux sur trois interrogés"), nor what is said of one ("un enfant sur cinq sous-alimenté"). */
function counts(page: Page, at: number): boolean {
  const noun = nounAt(page, at);
  if (noun === null) return false;
  const { head } = page.language.statistics.noun;
  return head === 'last' || (looksPlural(page, wordEnd(page, noun.first) - 1) && !isParticiple(page, noun.first));
}

/** "One girl in four marries early", "one in three catches malaria": a verb behind the whole, where one is the part; what it does it to may stand behind. */
function isDone(page: Page, { value }: NumberPhrase, { end }: NumberPhrase): boolean {
  const { tokens, language, roles } = page;
  if (value !== 1 || language.statistics.noun.head !== 'last' || tokens.word[end]?.case !== Case.Lower) return false;
  const { fold } = tokens.word[end]!;
  if (fold.endsWith('s') && !fold.endsWith('ss') && !page.lexicon.statistics.holders.standsAt(tokens, end)) {
    if (page.lexicon.statistics.verbs.has(fold.slice(0, -1))) return true;
    if (tokens.kind[end + 1] === Kind.Word && (roles[end + 1]?.closed === 'determiners' || isObject(page, end + 1))) return true;
  }
  return opensWithVerb(tokens.text.slice(tokens.start[end], tokens.end[end]).toLowerCase());
}

/** "malaria" behind "catches": an open word that is no verb, as "districts has" is. */
const isObject = (page: Page, at: number): boolean => {
  const forms = formsAt(page, at);
  return (
    (forms & (Form.Open | Form.Lower | Form.Plural)) === (Form.Open | Form.Lower) &&
    (forms & (Form.Verb | Form.VerbForm | Form.AdverbEnding)) === 0
  );
};

function read(candidate: Candidate, whole: NumberPhrase, end: number, unit: string | null): Reading {
  const { page, number, amount } = candidate;
  const tied = page.tokens.unit[end] === HYPHEN; // "50 of the 60-odd" says it of the whole
  const after = amount.qualifier === 'exact' && !tied ? qualifierAfter(page, end) : null; // "un sur dix au moins"
  return part(amount.first, after?.to ?? end, 'ratio', partValue(number, whole), whole.value, unit, after?.value ?? amount.qualifier);
}

/** The 10.3 of "10,3 de los 18 millones" is in millions too. */
const partValue = (number: NumberPhrase, whole: NumberPhrase): number =>
  whole.magnitude >= 1e6 && number.magnitude === 1 && number.value > 1 && number.value < whole.base
    ? scale(number.value, whole.magnitude)
    : number.value;

export function part(
  first: number,
  end: number,
  rule: string,
  value: number,
  of: number,
  unit: string | null,
  qualifier: Reading['value']['qualifier'],
): Reading {
  const { min, max } = amountOf(value, qualifier);
  return { value: { kind: 'ratio', value, min, max, of, unit, qualifier }, first, end, rule, basis: 'stated' };
}
