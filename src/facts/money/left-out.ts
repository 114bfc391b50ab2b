import { mayJoin, rangeAmount, rangeEnd } from '../../text/amounts.js';
import { type NumberPhrase, scale } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { Case, Kind } from '../../text/tokens.js';
import {
  isCompared,
  isDatedBoth,
  isGrown,
  isInYear,
  isMoreOf,
  isMoreThan,
  isNextYear,
  isOfOtherYear,
  isOfYear,
  isOtherGift,
  isRest,
  mayBeCompared,
} from './compared-sum.js';
import { type Context, sentenceStart } from './context.js';
import {
  isBudgeted,
  isDashed,
  isGiven,
  isGivenBefore,
  isGivenBy,
  isParticiple,
  isReceived,
  isSmallGift,
  isSought,
  mayBeReceived,
} from './given.js';
import { LEFT_OUT, LENDING, PLEDGING } from './lending.js';
import {
  isBracketed,
  isFirstShare,
  isForEach,
  isGift,
  isInstalment,
  isItem,
  isMoreFrom,
  isNextGift,
  isNextGiver,
  isNextLine,
  isNextShare,
  isPaidBy,
  isParallel,
  isPartBehind,
  isPartFor,
  isPartFrom,
  isPartOfSum,
  isPassedOn,
  isShareOfGiver,
  isShareOfSum,
  isSmallPart,
  isSpentOn,
  isWholeOf,
  saysPart,
} from './part-of-sum.js';
import { countsBetween, mayBePrice, priceLeftOut } from './price.js';
import { countsNothing, hasNoun } from './range.js';
import { type ReadSum, single, sumOf } from './sum.js';
import { isYearLike } from './units.js';

/** Tokens behind the last sum that are looked at for such a number. */
export const LENT = PLEDGING;

const COMMA = 44;
const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;

/**
 * Whether a number may take the currency of the sum before: it counts no thing behind it, and a year has a word of giving before it, a small
 * number that too, or a comparison, or a price's end. `unitLeftOut` says the rest; a new rule of its for such numbers is asked here too.
 */
export function mayLeaveOut(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { form, value, magnitude, first, end } = number;
  const { kind, spaced } = context.page.tokens;
  if (form === 'vague' || isPercentage(context, end) || (form === 'digits' && kind[first - 1] === Kind.Word && spaced[first] === 0))
    return false; // "G20"
  if (value < 1000 && isLabelled(context, first - 1)) return false; // "COP 21"
  // an open word, a noun for the most part: of what was asked or given ("of the 81 million requested") only millions are told so and parts, less where the giver follows
  if (kind[end] === Kind.Word && context.page.roles[end]?.closed === undefined && hasNoun(context, number))
    if (
      !context.words.rest.standsAt(context.page.tokens, end) && // "les 670 000 restants"
      !isPaidBy(context, end) &&
      !isPartGiven(context, number, last) &&
      !isMoreOf(context, number, last) &&
      !isMoreThan(context, number) &&
      !(isParticiple(context, end) && mayBeCompared(context, number, last)) && // "frente a los 12.000 previstos"
      !isMoreFrom(context, number, last) &&
      !isOfOtherYear(context, number, last) &&
      !(isParticiple(context, end) && (magnitude >= 1e6 || saysPart(context, last.amount.end, first) || isWholeOf(context, number, last)))
    )
      return false;
  if (magnitude >= 1e6 || last.rule === LEFT_OUT || mayBeReceived(context, number) || isInstalment(context, number, last)) return true;
  if (isYearLike(number)) return false;
  return (
    value >= 1000 ||
    isBelowMillions(number, last) ||
    mayBeCompared(context, number, last) ||
    isMoreOf(context, number, last) ||
    mayBePrice(context, number, last)
  );
}

/** "ne dépasse pas 3,4 %", "dont 10 pour cent" */
const isPercentage = ({ page: { tokens, lexicon } }: Context, end: number): boolean =>
  (lexicon.statistics.tells.behind(tokens, end) & Tell.Percent) !== 0 && lexicon.statistics.percent.match(tokens, end) !== null;

const isLabelled = ({ page: { tokens, lexicon } }: Context, at: number): boolean =>
  (lexicon.statistics.tells.before(tokens, at) & Tell.Label) !== 0 && lexicon.statistics.labels.match(tokens, at) !== null;

/** "Japan gave USD 5 million and Norway 3 million.", "USD 5 million in 2012 and 7 million in 2013": the currency of the sum before. */
export const unitLeftOut = (context: Context, number: NumberPhrase, last: ReadSum): ReadSum[] | null =>
  rangeLeftOut(context, number, last) ?? oneLeftOut(context, number, last);

/** "faltan entre 1,6 y 1,8 millones": a range of millions leaves out what its second number would, with the words before the range. */
function rangeLeftOut(context: Context, low: NumberPhrase, last: ReadSum): ReadSum[] | null {
  const { page } = context;
  const range = mayJoin(page, low.first, low.end) ? rangeEnd(page, low, low.first, low.end) : null;
  if (range === null || range.number.magnitude < 1e6) return null;
  const high = { ...range.number, first: range.opens };
  if (!mayLeaveOut(context, high, last) || oneLeftOut(context, high, last) === null) return null;
  return [sumOf(last.unit, range.number, low.first, rangeAmount(page, low, range), LEFT_OUT)];
}

function oneLeftOut(context: Context, number: NumberPhrase, last: ReadSum): ReadSum[] | null {
  if (isSameAgain(context, number, last)) return leftOut(context, number, last);
  if (last.rule === LEFT_OUT || context.page.tokens.unit[number.first - 1] === COLON) {
    if (isItem(context, number, last) || isNextLine(context, number, last)) return leftOut(context, number, last);
    if (isBelowMillions(number, last) && isItem(context, inMillions(number, last.number.magnitude), last))
      return leftOut(context, inMillions(number, last.number.magnitude), last); // "12 millones: 5 de Noruega y 7 de Suecia"
  }
  if (number.magnitude < 1e6) {
    const small = isSmallGift(context, number, last) || isNextShare(context, number, last) || isFirstShare(context, number, last);
    const tenths = isOfMillions(number, last);
    const whole =
      isWholeOfMillions(number, last) &&
      (small ? !isEach(context, last.amount.end, number.first) : isOtherGift(context, inMillions(number, last.number.magnitude), last));
    const given =
      isBelowMillions(number, last) &&
      (isNextGiver(context, inMillions(number, last.number.magnitude), last) ||
        isPartOfAll(context, number, last) ||
        isPartForFew(context, number, last) ||
        isCompared(context, inMillions(number, last.number.magnitude), last) || // "14 millions de dollars, contre 11 en 2012"
        (isParallel(context, last, number) && !countsBetween(context.page, last.amount.end, number.first))); // "96,4 millones para Mali y 10 para Níger"
    if ((tenths && (small || isGiven(context, number))) || whole || given)
      return leftOut(context, inMillions(number, last.number.magnitude), last);
    if (isWholeOf(context, number, last)) {
      const whole = isBelowMillions(number, last) ? inMillions(number, last.number.magnitude) : number;
      return whole.value >= last.number.value ? leftOut(context, whole, last) : null;
    }
    if (isBelowMillions(number, last) && isSmallPart(context, inMillions(number, last.number.magnitude), last))
      return leftOut(context, inMillions(number, last.number.magnitude), last);
    if (isBelowMillions(number, last) && isMoreOf(context, number, last))
      return leftOut(context, inMillions(number, last.number.magnitude), last); // "1.610 millones, 120 más que en 2012"
    if (isNextYear(context, number, last)) return leftOut(context, inMillions(number, last.number.magnitude), last);
    if (isInYear(context, number, last))
      return leftOut(context, isBelowMillions(number, last) ? inMillions(number, last.number.magnitude) : number, last);
    if (
      small ||
      (number.value >= 1000 &&
        !isYearLike(number) &&
        (isSmallPart(context, number, last) || isSpentOn(context, number, last) || isPartGiven(context, number, last)))
    )
      return leftOut(context, number, last);
  }
  return (
    (number.magnitude < 1e6 ? null : millionsLeftOut(context, number, last)) ??
    priceLeftOut(context, number, last) ??
    (isCompared(context, number, last) ||
    isPartOfSum(context, number, last) ||
    isRest(context, number, last) ||
    isNextGift(context, number, last) ||
    isNextGiver(context, number, last) ||
    isForEach(context, number, last) ||
    isGift(context, number, last) ||
    isInstalment(context, number, last) ||
    isMoreOf(context, number, last) ||
    isMoreFrom(context, number, last) ||
    isPartBehind(context, number, last) ||
    isShareOfSum(context, number, last) ||
    isGrown(context, number, last)
      ? leftOut(context, number, last)
      : null)
  );
}

/** Millions need no verb of paying. */
function millionsLeftOut(context: Context, number: NumberPhrase, last: ReadSum): ReadSum[] | null {
  const { tokens, numbers } = context.page;
  if (
    last.unit.doubt === null &&
    number.first - last.amount.end <= PLEDGING &&
    (isGiven(context, number) ||
      isReceived(context, number) ||
      isSought(context, number, last) ||
      isBudgeted(context, number) ||
      isGivenBefore(context, number) ||
      isGivenBy(context, number) ||
      (tokens.unit[number.end] === COMMA && isPaidBy(context, number.end + 1)) || // "va por los 11,6 millones, aportados por Alemania"
      isPartGiven(context, number, last) ||
      isGivenToo(context, number, last))
  )
    return leftOut(context, number, last);
  if (isShareOfGiver(context, number, last) || isPartFrom(context, number, last) || isPartFor(context, number, last))
    return leftOut(context, number, last);
  if (number.value >= last.number.value && isWholeOf(context, number, last)) return leftOut(context, number, last);
  if (number.first - last.amount.end > LENDING) return null;
  if (last.unit.doubt !== null || last.number.magnitude < 1e6) return null;
  const isPart = saysPart(context, last.amount.end, number.first);
  if (!isPart && sentenceStart(context.page, number.first, LENDING + 1) > last.amount.end) return null;
  const year = numbers.startingAt(number.first - 2);
  const isDated = year !== null && isYearLike(year) && tokens.unit[number.first - 1] === COMMA; // "; en 2009, 800 millones menos"
  for (let at = last.amount.end; at < number.first; at += 1)
    if (tokens.kind[at] === Kind.Break || (tokens.unit[at] === SEMICOLON && !isDated && at < number.first - 1)) return null;
  const giver = tokens.word[number.first - 1];
  const named =
    (giver !== undefined && giver.case !== Case.Lower && tokens.kind[number.first - 2] === Kind.Word) ||
    isBracketed(context, number, last) ||
    isDashed(context, number.first);
  const isYearly =
    isOfYear(context, number) || isOfOtherYear(context, number, last) || isDatedBoth(context, number, last) || isMoreThan(context, number);
  if (!isYearly && !named && !isPart && !isDated && !isParallel(context, last, number)) return null;
  return isYearly || (isPart ? !hasNoun(context, number) || isParticiple(context, number.end) : endsSum(context, number))
    ? leftOut(context, number, last)
    : null;
}

/** "USD 85 million requested; 31 million received": a participle of giving behind either. */
const isGivenToo = (context: Context, number: NumberPhrase, last: ReadSum): boolean =>
  number.first - last.amount.end <= ASKED && isParticiple(context, last.amount.end) && isParticiple(context, number.end);

/** Most tokens of "demandés, seuls". */
const ASKED = 3;

/** "Sur les 360 000 dollars demandés, 100 000 ont été versés", "It costs 96,000 dollars. Sixty thousand come from Japan": less than the sum right before, and the words of giving behind. */
const isPartGiven = (context: Context, number: NumberPhrase, last: ReadSum): boolean =>
  number.first - last.amount.end <= ASKED &&
  last.unit.doubt === null &&
  number.value < last.number.value &&
  (isGiven(context, number) || (isPassedOn(context, number.end) && (isBehindOf(context, last) || isNextSentence(context, number, last))));

/** A sum is at most so many times what one of those who pay it gives; others who come from a country are fewer or more. */
const LEAST_GIFT = 10;

/** "96,000 dollars. Sixty thousand", "96 000 dollars : 60 000": a share of the sum that ends the clause before. */
function isNextSentence({ page: { tokens } }: Context, { value }: NumberPhrase, last: ReadSum): boolean {
  const sign = tokens.unit[last.amount.end];
  return (sign === DOT || sign === COLON) && value * LEAST_GIFT >= last.number.value;
}

/** "Sur les 54 millions de dollars": the sum behind the word for "of" that opens its sentence. */
const isBehindOf = ({ page: { tokens, lexicon } }: Context, { amount }: ReadSum): boolean =>
  lexicon.statistics.partitive.standsAt(tokens, amount.first - 2);

/** "Sur les 54 millions de dollars nécessaires, 19 ont été reçus" */
const isPartOfAll = (context: Context, number: NumberPhrase, last: ReadSum): boolean =>
  isBehindOf(context, last) && isPartGiven(context, inMillions(number, last.number.magnitude), last);

/** "350 millions pour huit pays, dont 50 pour la Moldavie": more than the things between, so no part of those. */
function isPartForFew(context: Context, number: NumberPhrase, last: ReadSum): boolean {
  const { page } = context;
  if (!isPartFor(context, inMillions(number, last.number.magnitude), last, number.value)) return false;
  for (let at = last.amount.end; at < number.first; at += 1) if (page.roles[at]?.numberAnd === true) return false; // "huit pays et des écoles, dont 50"
  return countsBetween(page, last.amount.end, number.first);
}

/** Below a thousand in digits, or in one word or more ("dont six de l'Allemagne"), behind millions. */
const isBelowMillions = ({ magnitude, form, value }: NumberPhrase, last: ReadSum): boolean =>
  last.number.magnitude >= 1e6 && magnitude === 1 && value < 1000 && (form === 'digits' || (form === 'words' && value > 1));

/** "US$ 12,5 millones; se han recibido 3,2", "Australia (6,5 millones), el Japón (5,1)": tenths go on in the millions of the sum before. */
const isOfMillions = (number: NumberPhrase, last: ReadSum): boolean => isBelowMillions(number, last) && !Number.isInteger(number.value);

/** "… 7.7 billion euros in 2021", and then "they sent home 7.7 billion, up by": the number of the sum before, with nothing counted behind. */
const isSameAgain = (context: Context, number: NumberPhrase, last: ReadSum): boolean =>
  number.magnitude >= 1e6 && number.value === last.number.value && countsNothing(context, number);

/** A whole number below a thousand, behind millions. */
const isSmallBehindMillions = (number: NumberPhrase, last: ReadSum): boolean =>
  isBelowMillions(number, last) && Number.isInteger(number.value);

/** "78 millones; se han comprometido 32": such a number, less than that of the millions before. */
const isWholeOfMillions = (number: NumberPhrase, last: ReadSum): boolean =>
  isSmallBehindMillions(number, last) && number.value * last.number.magnitude < last.number.value;

/** "cada familia ha recibido 500": between tokens [from, to); no article, which may say it of days. */
function isEach({ page: { tokens, lexicon } }: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (tokens.end[at] - tokens.start[at] > ARTICLE && lexicon.dates.every.match(tokens, at) !== null) return true;
  return false;
}

/** Letters of the longest article or preposition among such words: "los", "une". */
const ARTICLE = 3;

const inMillions = (number: NumberPhrase, magnitude: number): NumberPhrase => ({
  ...number,
  value: scale(number.value, magnitude),
  magnitude,
  plain: false,
});

const leftOut = (context: Context, number: NumberPhrase, last: ReadSum): ReadSum[] => [
  single(context, { unit: last.unit, number, first: number.first, end: number.end }, LEFT_OUT),
];

/** Whether nothing that the number could count follows. */
function endsSum(context: Context, number: NumberPhrase): boolean {
  return countsNothing(context, number) || context.words.list.standsAt(context.page.tokens, number.end);
}
