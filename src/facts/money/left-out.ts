import { fold } from '../../text/characters.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import { type Context, sentenceStart } from './context.js';
import { countsNothing, hasNoun } from './range.js';
import { type ReadSum, single } from './sum.js';
import { isYearLike } from './units.js';

const COMMA = 44;

const LEFT_OUT = 'currency-left-out';

/** How far back, in tokens, a sum lends its currency to one that leaves it out. */
const LENDING = 14;

/** "Japan gave USD 5 million and Norway 3 million.", "USD 5 million in 2012 and 7 million in 2013": the currency of the sum before. */
export function unitLeftOut(context: Context, number: NumberPhrase, last: ReadSum): ReadSum[] | null {
  if (number.magnitude < 1e6 || number.form === 'vague' || number.first - last.amount.end > LENDING) return null;
  const { tokens, numbers } = context.page;
  if (last.unit.doubt !== null || last.number.magnitude < 1e6 || sentenceStart(context.page, number.first, LENDING + 1) > last.amount.end)
    return null;
  for (let at = last.amount.end; at < number.first; at += 1) if (tokens.kind[at] === Kind.Break || tokens.unit[at] === 59) return null;
  const year = numbers.startingAt(number.first - 2);
  const giver = tokens.word[number.first - 1];
  const named = giver !== undefined && giver.case !== Case.Lower && tokens.kind[number.first - 2] === Kind.Word;
  const isPart = saysPart(context, last.amount.end, number.first);
  if (!named && !isPart && (year === null || !isYearLike(year)) && !isParallel(context, last, number)) return null;
  return (isPart ? !hasNoun(context, number) : endsSum(context, number))
    ? [single(context, { unit: last.unit, number, first: number.first, end: number.end }, LEFT_OUT)]
    : null;
}

/** "USD 14.6 million, of which 5 million …": nothing but such words between the two. */
function saysPart(context: Context, from: number, to: number): boolean {
  const { tokens, language } = context.page;
  const first = tokens.unit[from] === COMMA ? from + 1 : from;
  if (first >= to) return false;
  const between = fold(tokens.text.slice(tokens.start[first], tokens.end[to - 1]));
  return language.money.partOf.some((words) => fold(words) === between);
}

/** "EUR 5 million from Germany and 3 million from Norway". */
function isParallel(context: Context, last: ReadSum, number: NumberPhrase): boolean {
  const { tokens, language } = context.page;
  const word = tokens.word[number.end]?.fold;
  const joiner = tokens.word[number.first - 1]?.fold;
  const joined = joiner === undefined ? tokens.unit[number.first - 1] === COMMA : language.money.list.includes(joiner);
  return (
    joined &&
    word !== undefined &&
    language.money.giving.includes(word) &&
    (tokens.word[last.amount.end]?.fold === word || last.rule === LEFT_OUT)
  );
}

/** Whether nothing that the number could count follows. */
function endsSum(context: Context, number: NumberPhrase): boolean {
  const word = context.page.tokens.word[number.end];
  return countsNothing(context, number) || (word !== undefined && context.page.language.money.list.includes(word.fold));
}
