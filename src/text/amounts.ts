import type { Amount, Qualifier } from '../model/fact.js';
import { isDash } from './characters.js';
import type { Lexicon, Roles } from './lexicon.js';
import { type NumberPhrase, type NumberTable, scale } from './numbers.js';
import type { Match } from './phrases.js';
import { Tell } from './tells.js';
import { Case, closesCount, isOneSentence, isWordOrOwner, Kind, type Tokens } from './tokens.js';

/** What the amount reader needs of a page. */
export interface NumberedText {
  readonly tokens: Tokens<Roles>;
  readonly roles: readonly (Roles | null)[];
  readonly lexicon: Lexicon;
  readonly numbers: NumberTable;
}

/** An amount with its words: tokens [first, end) hold qualifier and range, [core, coreEnd) the numbers alone. */
export interface ReadAmount extends Amount {
  readonly first: number;
  readonly end: number;
  readonly core: number;
  readonly coreEnd: number;
  /** The numbers read: one, or the two ends of a range. */
  readonly numbers: readonly NumberPhrase[];
}

const HYPHEN = 45;
const OPEN = 40;
const COMMA = 44;
const PERCENT = 37;
const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;

/** A second number found behind the first: "3 to 5", "8-10", "entre 200 et 300". */
export interface RangeEnd {
  readonly number: NumberPhrase;
  /** First token of the word that opens the range ("entre", "from"), or of the first number. */
  readonly opens: number;
}

/** How a kind of fact reads the second number of a range: past its own sign ("€1,800 to €2,300"), with its own short magnitude ("500k–1m"). */
export interface HighEnd {
  /** First token of the number whose words, sign included, begin at `at`. */
  start(at: number): number;
  number(phrase: NumberPhrase): NumberPhrase;
}

/**
 * The second end of a range that begins with `low`, whose words (with its unit, if it repeats it) end before token `at`.
 * Null unless the words between say a range and the second number is the larger.
 */
export function rangeEnd(page: NumberedText, low: NumberPhrase, firstToken: number, at: number, high?: HighEnd): RangeEnd | null {
  return mayJoin(page, firstToken, at) ? readRangeEnd(page, low, firstToken, at, high) : null;
}

/**
 * Whether token `at`, behind words that begin at `firstToken`, is a dash or a word that stands between the ends of a range, "and" only with
 * its "between": asked before all else, since most numbers have none behind them.
 */
export function mayJoin(page: NumberedText, firstToken: number, at: number): boolean {
  const { tokens } = page;
  if (at >= tokens.count) return false;
  const role = page.roles[at];
  if (role === null) return isDash(tokens.unit[at]);
  if (isUpTo(page, firstToken, at)) return true;
  return role.rangeTo === true || (role.closesRange !== undefined && rangeOpener(page, firstToken, at) !== null);
}

function readRangeEnd(page: NumberedText, low: NumberPhrase, firstToken: number, at: number, high: HighEnd | undefined): RangeEnd | null {
  const { tokens, numbers } = page;
  const joint = isUpTo(page, firstToken, at) ? at + 1 : overHyphen(page, at);
  const opener = rangeOpener(page, firstToken, joint);
  if (opener !== null ? isChange(page, opener) : !dashes(page, at) && page.roles[joint]?.rangeTo !== true) return null;
  let next = joint + 1;
  if (tokens.unit[next] === HYPHEN && !tokens.spaced[next] && joint > at) next += 1; // "18-to-25-year-olds"
  if (opener !== null && page.roles[next]?.closed === 'determiners' && (numbers.startingAt(next)?.end ?? 0) <= next + 1) next += 1; // "entre un 20 y un 25 %", but "un millón"
  if (tokens.kind[next] === Kind.Sign && opener === null && isDash(tokens.unit[next])) next += 1;
  const written = numbers.startingAt(high?.start(next) ?? next);
  if (written === null || written.form === 'vague') return null;
  const number = high?.number(written) ?? written;
  if (!(valueIn(number, low) < number.value)) return null;
  if (opener === null ? isDated(page, low, number, firstToken) : isYearBefore(low, number)) return null;
  const isTied = tokens.kind[at] === Kind.Sign && tokens.spaced[at] === 0; // "rose from 20-25 to 60-80"
  if (opener === null && !isTied && isChangeFrom(page, firstToken, number.end)) return null;
  if (opener === null && number.value >= low.value * LEAP && isChangeBy(page, firstToken - 1, number.end)) return null;
  if (opener === null && low.value === 1 && low.form === 'words' && number.form === 'digits') return null; // "al volcar uno a 8 km"
  return { number, opens: opener ?? firstToken };
}

/** The ends of a range lie nearer, but for percentages. */
const LEAP = 3;

/** "fell by 310 to 1,045": by how much something changed, and what it came to. */
const isChangeBy = ({ tokens, lexicon }: NumberedText, by: number, end: number): boolean =>
  by > 0 &&
  lexicon.statistics.fractionBy.standsAt(tokens, by) &&
  lexicon.changes.standsAt(tokens, by - 1) &&
  lexicon.statistics.percent.match(tokens, end) === null;

/** "rose from about 20 to 25", "passé d'environ 20 à 25": a change whose first value has a qualifier; "augmenté d'environ 5 à 7 %" is by how much. */
function isChangeFrom(page: NumberedText, first: number, end: number): boolean {
  const { tokens, lexicon } = page;
  const opener = changeOpener(page, first);
  if (opener < 0 || !hasChange(page, opener)) return false;
  return lexicon.pack.statistics.noun.head === 'last' || lexicon.statistics.percent.match(tokens, end) === null;
}

/** "llegaron en 2014 a 26.900 millones": a year behind its preposition, and what was reached in it. */
function isDated({ roles }: NumberedText, low: NumberPhrase, high: NumberPhrase, firstToken: number): boolean {
  return mayBeYear(low) && high.value >= 2100 && roles[firstToken - 1]?.closed === 'prepositions';
}

const mayBeYear = ({ plain, value }: NumberPhrase): boolean => plain && value >= 1900 && value < 2060;

/** No range and no change is so wide. */
const TOO_WIDE = 1000;

/** "les envois de 2010 à 1,25 milliard", "elevó la ayuda de 2017 a 12 millones": a year, and a number that no range or change leads to from it. */
export const isYearBefore = (low: NumberPhrase, high: NumberPhrase): boolean => mayBeYear(low) && high.value >= low.value * TOO_WIDE;

/** The joint of "18-to-25-year-olds" and "two- to three-hour": behind the hyphen at `at`, where a word of range follows. */
function overHyphen(page: NumberedText, at: number): number {
  const { tokens, roles } = page;
  return tokens.unit[at] === HYPHEN && !tokens.spaced[at] && roles[at + 1]?.rangeTo === true ? at + 1 : at;
}

/** "from 200 up to 600": words of a limit, the second of which closes the range that is open. */
function isUpTo(page: NumberedText, firstToken: number, at: number): boolean {
  if (page.roles[at + 1]?.closesRange === undefined || rangeOpener(page, firstToken, at + 1) === null) return false;
  return page.lexicon.qualifiersBefore.match(page.tokens, at + 1)?.to === at;
}

/** How many words before "from", "de" can hold the verb of a change: "rose sharply last year from". */
const CHANGE_REACH = 4;

/** "rose from 20 to 25 per cent", "pasó de 20 a 25": two values of a thing that changed, no range. */
export function isChange(page: NumberedText, opener: number): boolean {
  const { tokens, lexicon } = page;
  return lexicon.changeOpeners.standsAt(tokens, opener) && hasChange(page, opener);
}

/** How far behind a comma or dash it can be where the share of the change stands between: "rose 23 per cent compared with last year, from". */
const FAR_CHANGE = 12;
/** Smaller numbers there can be ages: "subió un 9 % el grupo, de 6 a 14 años". */
const NO_AGE = 120;

/** Token of "from", "de" right before the number at `first` or before its qualifier; -1 where there is none. */
export function changeOpener({ tokens, lexicon }: NumberedText, first: number): number {
  if (lexicon.changeOpeners.standsAt(tokens, first - 1)) return first - 1;
  const qualifier = lexicon.qualifiersBefore.match(tokens, first - 1);
  return qualifier !== null && lexicon.changeOpeners.standsAt(tokens, qualifier.to - 1) ? qualifier.to - 1 : -1;
}

/** Most pairs of values that a verb of change has. */
const CHANGES = 8;

/** Whether a verb of change stands near before the word at `word`, or before the qualifier that ends with it ("augmenté d'un peu plus de 2 à 19 millions"). */
function hasChange(page: NumberedText, word: number, pairs = CHANGES): boolean {
  if (isBehindChange(page, word) || (pairs > 1 && isNextChange(page, word, pairs - 1))) return true;
  const qualifier = page.lexicon.qualifiersBefore.match(page.tokens, word);
  return qualifier !== null && isBehindChange(page, qualifier.to);
}

function isBehindChange({ tokens, lexicon, numbers }: NumberedText, opener: number): boolean {
  const sign = tokens.unit[opener - 1];
  const apart = sign === COMMA || sign === COLON || sign === OPEN || isDash(sign); // "a bondi, de 18 000 à 27 000", "doubled (from 4.9 % to 9.1 %)"
  const near = opener - (lexicon.pack.numbers.changeReach ?? CHANGE_REACH);
  let passed = false;
  for (let at = apart ? opener - 2 : opener - 1; at >= 0 && at >= (apart ? opener - FAR_CHANGE : near); at -= 1) {
    if (isWordOrOwner(tokens, at)) {
      if (lexicon.changes.standsAt(tokens, at)) return at >= near || (passed && (numbers.startingAt(opener + 1)?.value ?? 0) > NO_AGE);
    } else if (apart && (tokens.kind[at] === Kind.Number || tokens.unit[at] === PERCENT)) passed = true;
    else return false;
  }
  return false;
}

/** How far behind the values of a change the next two of its verb can begin. */
const NEXT_CHANGE = 28;

/** Most words of the subject of the next two values: "les mineurs non accompagnés". */
const SUBJECT = 4;

/** ", les mineurs de 300 à 500": first token of the subject before the opener; the opener where it has none. */
function withSubject({ tokens, roles }: NumberedText, opener: number): number {
  for (let at = opener - 1; at >= opener - SUBJECT && tokens.kind[at] === Kind.Word; at -= 1)
    if (roles[at]?.closed === 'determiners') return at;
  return opener;
}

/** "rose from 20 to 30 in Italy and from 5 to 12 in Greece", "pasó de 200 a 300 en Italia; en Grecia, de 500 a 800", "et les mineurs de 300 à 500": the verb said once for both. */
function isNextChange(page: NumberedText, opener: number, pairs: number): boolean {
  const { tokens, roles, numbers } = page;
  const low = numbers.startingAt(opener + 1);
  const isNoAge = low !== null && (low.value > NO_AGE || tokens.unit[low.end] === PERCENT);
  const start = isNoAge ? withSubject(page, opener) : opener;
  const sign = tokens.unit[start - 1];
  const isList = isNoAge && (sign === COMMA || (sign === SEMICOLON && start < opener));
  if (!isList && roles[start - 1]?.numberAnd !== true) return false;
  let after: NumberPhrase | null = null;
  for (let at = start - 2; at > 0 && at > opener - NEXT_CHANGE && isOneSentence(tokens, at, at + 1); at -= 1) {
    const number = numbers.startingAt(at);
    if (number === null) continue;
    const joint = tokens.unit[number.end] === PERCENT ? number.end + 1 : number.end;
    if (after?.first === joint + 1) {
      const before = changeOpener(page, at);
      return before >= 0 && hasChange(page, before, pairs);
    }
    after = number;
  }
  return false;
}

/** Whether the word at `at` stands between the two values of a change and between no ends of a range: "von 20 auf 25". */
export const isChangeTo = ({ tokens, lexicon }: Pick<NumberedText, 'tokens' | 'lexicon'>, at: number): boolean =>
  lexicon.changeTo.standsAt(tokens, at);

/** "8-10", "3 – 5": a dash with the same space on both sides. */
function dashes(page: NumberedText, at: number): boolean {
  const { tokens } = page;
  return (
    at + 1 < tokens.count && isDash(tokens.unit[at]) && tokens.spaced[at] === tokens.spaced[at + 1] && tokens.kind[at + 1] !== Kind.Break
  );
}

/** Token of "between", "entre", "de", "from" before the first number, where the word at `at` is its partner. */
function rangeOpener(page: NumberedText, firstToken: number, at: number): number | null {
  const partners = page.roles[at]?.closesRange;
  if (partners === undefined || firstToken === 0) return null;
  const word = page.tokens.word;
  if (partners.holds(word[firstToken - 1])) return firstToken - 1;
  // "entre el 20 y el 25 %"
  return page.roles[firstToken - 1]?.closed === 'determiners' && partners.holds(word[firstToken - 2]) ? firstToken - 2 : null;
}

/** Value of the first number of a range once the second has lent it its magnitude: the 3 of "3 to 5 million", the six of "six à huit mille". */
export function valueIn(high: NumberPhrase, low: NumberPhrase): number {
  const lent = Math.max(high.magnitude, high.lends);
  if (low.lends === 1 && lent > 1) return low.value < high.value / lent ? scale(low.value, lent) : low.value;
  return sharesThousands(low, high) ? low.value * TOO_WIDE : low.value;
}

/** "de 3 à 4 000 personnes": in thousands both, since no range is that wide, unless each has its unit ("$1 to $2,000"). */
const sharesThousands = (low: NumberPhrase, high: NumberPhrase): boolean =>
  high.first === low.end + 1 &&
  low.plain &&
  !high.plain &&
  high.form === 'digits' &&
  high.value % TOO_WIDE === 0 &&
  low.value * TOO_WIDE < high.value;

/** The amount that begins with number `phrase`: its range, and the qualifiers before and behind. */
export function readAmount(page: NumberedText, phrase: NumberPhrase): ReadAmount {
  if (!mayJoin(page, phrase.first, phrase.end)) return qualified(page, lentByChange(page, phrase), phrase.first, phrase.end);
  const range = readRangeEnd(page, phrase, phrase.first, phrase.end, undefined);
  if (range !== null) return rangeAmount(page, phrase, range);
  return qualified(page, lentByChange(page, phrase), phrase.first, phrase.end);
}

/** The 230 of "выросло с 230 до 490 тысяч", the 5.4 of "fell from 5.4 to 3.7 million": a change lends its magnitude as a range does. */
function lentByChange(page: NumberedText, low: NumberPhrase): NumberPhrase {
  const high = changedTo(page, low, low.first, low.end);
  if (high === null) return low;
  if (isToAndUpTo(page, low.end)) return { ...low, value: valueIn(high, low) };
  const opener = changeOpener(page, low.first);
  return opener < 0 || hasChange(page, opener) ? { ...low, value: valueInChange(high, low) } : low;
}

/** Most tokens between the two values of a change: "en mars 2010 à plus de". */
export const CHANGED = 8;
/** Most tokens of a qualifier between "to" and the second value: "a un poco más de". */
const QUALIFIED = 5;

/**
 * The second value of a change or of what ranges, whose first has the tokens [first, end), sign included: "from 20 to almost 35", "entre 3 y más de 10",
 * "de 1,2 en 2010 a unos 3"; a time stands between only where the verb tells a change. Null where nothing opens one.
 */
export function changedTo(page: NumberedText, low: NumberPhrase, first: number, end: number, high?: HighEnd): NumberPhrase | null {
  const joint = page.roles[end];
  if (joint?.closesRange !== undefined && joint.rangeTo !== true && rangeOpener(page, first, end) !== null)
    return numberReached(page, end, high);
  const isNext = joint?.rangeTo === true || isChangeTo(page, end);
  if (!isNext && joint?.closed !== 'prepositions') return null;
  const opener = changeOpener(page, first);
  if (opener < 0) return null;
  if (isNext) return numberReached(page, end, high);
  const to = behindTime(page, end);
  if (to < 0 || mayBeYear(low) || !hasChange(page, opener)) return null;
  return numberReached(page, to, high);
}

/** Token of "to" behind a time that begins with the preposition at `from`: "in May 2010 to", "en 2010 a"; -1 where anything else stands there. */
function behindTime(page: NumberedText, from: number): number {
  const { tokens, roles, numbers } = page;
  for (let at = from + 1; at < from + CHANGED && at < tokens.count; at += 1) {
    if (at > from + 1 && (roles[at]?.rangeTo === true || isChangeTo(page, at))) return at;
    const number = numbers.startingAt(at);
    const isTime =
      number === null
        ? roles[at]?.date?.month !== undefined || roles[at]?.closed === 'prepositions' || roles[at]?.closed === 'determiners'
        : mayBeYear(number) || roles[at - 1]?.date?.month !== undefined || roles[at + 1]?.date?.month !== undefined;
    if (!isTime) return -1;
  }
  return -1;
}

/** The number behind the "to" at token `joint`, over its qualifier. */
function numberReached(page: NumberedText, joint: number, high: HighEnd | undefined): NumberPhrase | null {
  const { numbers, tokens } = page;
  for (let at = joint + 1; at <= joint + QUALIFIED && at < tokens.count; at += 1) {
    const number = numbers.startingAt(high?.start(at) ?? at);
    if (number === null) {
      if (tokens.kind[at] !== Kind.Word) return null;
      continue;
    }
    const isNext = at === joint + 1 || qualifierBefore(page, at)?.first === joint + 1;
    return isNext ? (high?.number(number) ?? number) : null;
  }
  return null;
}

/** How many times less a fall is than the rise that the number would tell without the magnitude, and the steepest fall. */
const LESS = 10;
const STEEPEST = 20;

/** Value of the first number of a change once the second has lent it its magnitude, where that makes the change a likelier one: "from 900 to 300 thousand", not "from 900 to two thousand". */
export function valueInChange(high: NumberPhrase, low: NumberPhrase): number {
  const lent = Math.max(high.magnitude, high.lends);
  if (lent === 1 || low.lends !== 1 || low.magnitude > 1 || isYearBefore(low, high)) return low.value;
  const value = scale(low.value, lent);
  const fall = value / high.value;
  return fall < 1 || (fall <= STEEPEST && fall * LESS < high.value / low.value) ? value : low.value;
}

/** Whether the word at `at` is "до", which stands between the ends of a range and is a qualifier before a number alone. */
const isToAndUpTo = ({ tokens, roles, lexicon }: NumberedText, at: number): boolean => {
  if (roles[at]?.rangeTo !== true) return false;
  const found = lexicon.qualifiersBefore.match(tokens, at);
  return found !== null && found.to === at;
};

/** How many tokens before "до" the number of a change may begin, and how many words of its own may stand between: "с 230 тысяч человек до". */
const LONGEST_LOW = 10;
const LOW_NOUN = 2;

/** "выросло с 20 до 25", "выросло на 5 %, до 25": "to" rather than "up to", for a number behind "from" or "by" stands before it. */
function closesChange(page: NumberedText, at: number): boolean {
  if (!isToAndUpTo(page, at)) return false;
  const { tokens, lexicon, numbers } = page;
  if ((isDash(tokens.unit[at - 1]) || tokens.unit[at - 1] === COMMA) && hasChange(page, at - 1)) return true; // "выросла вдвое – до 900"
  for (let first = at - 1; first > 0 && first >= at - LONGEST_LOW && tokens.kind[first] !== Kind.Break; first -= 1) {
    const low = numbers.startingAt(first);
    if (low === null || low.end > at) continue;
    if (low.end >= at - LOW_NOUN - 1 && lexicon.changeBy.standsAt(tokens, first - 1) && hasChange(page, first - 1)) return true;
    if (!lexicon.changeOpeners.standsAt(tokens, first - 1)) continue;
    if (low.end >= at - LOW_NOUN || isChange(page, first - 1)) return true; // "снизилось со 110 в 2018 году до 76"
  }
  return false;
}

/** pt "passou de 3.400 em 2016 para 80 mil": "went from", for the number that was reached stands behind; alone it says "went past". */
function opensChange(page: NumberedText, verb: number, first: number): boolean {
  const { tokens, roles, lexicon, numbers } = page;
  if (!lexicon.changes.standsAt(tokens, verb) || roles[first - 1]?.rangeTo === true) return false; // "up to 40, close to 60"
  const low = numbers.startingAt(first) ?? numbers.startingAt(first + 1) ?? numbers.startingAt(first + 2); // "R$ 40", "US$ 40"
  for (let at = low?.end ?? tokens.count; at < first + LONGEST_LOW && tokens.kind[at] !== Kind.Break && tokens.unit[at] !== DOT; at += 1)
    if ((roles[at]?.rangeTo === true || lexicon.changeTo.standsAt(tokens, at)) && isNumberSoon(page, at + 1)) return true;
  return false;
}

/** A number at token `at`, or behind its sign or qualifier: "a US$ 500", "a unos 30". */
function isNumberSoon({ tokens, lexicon, numbers }: NumberedText, at: number): boolean {
  for (let i = at; i < at + 3 && i < tokens.count; i += 1) {
    if (numbers.startingAt(i) !== null) return true;
    if (tokens.kind[i] === Kind.Word && tokens.word[i]!.case !== Case.Upper && lexicon.qualifiersBefore.match(tokens, i)?.to !== i)
      return false;
  }
  return false;
}

/** A range's amount: no value, both bounds; a qualifier before it makes it approximate. */
export function rangeAmount(page: NumberedText, low: NumberPhrase, range: RangeEnd): ReadAmount {
  const before = qualifierBefore(page, range.opens) ?? qualifierWithOpener(page, low, range);
  return {
    value: null,
    min: valueIn(range.number, low),
    max: range.number.value,
    qualifier: before?.qualifier === 'approx' ? 'approx' : 'exact',
    first: before?.first ?? range.opens,
    end: range.number.end,
    core: low.first,
    coreEnd: range.number.end,
    numbers: [low, range.number],
  };
}

/** "alrededor de 15 a 20", "près de 15 à 20": the word that opens the range is the last of its qualifier. */
function qualifierWithOpener(page: NumberedText, { first }: NumberPhrase, { opens }: RangeEnd): QualifierBefore | null {
  const found = opens < first ? qualifierBefore(page, first) : null;
  return found?.qualifier === 'approx' ? found : null;
}

/** One number with its qualifier, where the number's words are tokens [first, end): a sign or code may belong to them. */
export function qualified(page: NumberedText, phrase: NumberPhrase, first: number, end: number): ReadAmount {
  if (phrase.form === 'vague') return spanning(amountOf(phrase.value, 'magnitude'), phrase, first, end, first, end);
  const before = qualifierBefore(page, first);
  const after = qualifierAfter(page, end);
  const qualifier = before?.qualifier ?? after?.value ?? (phrase.form === 'collective' ? 'approx' : 'exact');
  return spanning(amountOf(phrase.value, qualifier), phrase, before?.first ?? first, after?.to ?? end, first, end);
}

/** Written out field by field: spreads cost more here than all the reading. */
function spanning(
  { value, min, max, qualifier }: Amount,
  phrase: NumberPhrase,
  first: number,
  end: number,
  core: number,
  coreEnd: number,
): ReadAmount {
  return { value, min, max, qualifier, first, end, core, coreEnd, numbers: [phrase] };
}

type Qualifying = 'approx' | 'at_least' | 'at_most';

/** A qualifier before a number, and its first token. */
export interface QualifierBefore {
  readonly qualifier: Qualifying;
  readonly first: number;
}

/** The qualifier that begins at token `end`, unless it speaks of the next number ("38 heridos y más de 20.000 familias"). */
export function qualifierAfter(page: NumberedText, end: number): { readonly value: Qualifying | 'exact'; readonly to: number } | null {
  const { tokens, lexicon } = page;
  const isApart = tokens.unit[end] === COMMA; // "350 pessoas, aproximadamente, …"
  const at = isApart || (tokens.unit[end] === HYPHEN && !tokens.spaced[end]) ? end + 1 : end; // "twenty-odd"
  if ((lexicon.statistics.tells.behind(tokens, at) & Tell.Qualifier) === 0) return null;
  const found = lexicon.qualifiersAfter.match(tokens, at);
  if (found?.value === 'exact') return null; // "300 tentes au plus vite"
  if (found !== null && isApart) return tokens.kind[found.to] !== Kind.Word && isClosing(page, found.to) ? found : null;
  if (found === null || at > end) return found; // "ninety-odd within three months": a hyphen ties it to this one
  if (page.numbers.startingAt(found.to) !== null || comparesNext(page, at, found.to)) return null;
  const isCode = tokens.word[found.to]?.case === Case.Upper; // "AED 500 plus AED 20"
  return (!isCode && isClosing(page, found.to)) || page.numbers.startingAt(found.to + 1) === null ? found : null;
}

/** "90 écoles et plus de la moitié des dispensaires", "90 schools and more than half": a word of comparing behind "and more" speaks of what follows. */
const comparesNext = ({ tokens, roles, lexicon }: NumberedText, at: number, to: number): boolean =>
  roles[at]?.closed === 'conjunctions' &&
  tokens.kind[to] === Kind.Word &&
  (lexicon.statistics.tells.before(tokens, to) & Tell.Qualifier) !== 0 &&
  lexicon.qualifiersBefore.match(tokens, to) !== null;

/** "300 tentes au moins, 400 lits", "26 000 environ : 54 %", "21 ans au moins et 35", "les 15 ans et plus sont 40 %": behind the sign, the line's end, the conjunction, verb or preposition at `at` begins something else. */
function isClosing({ tokens, roles, lexicon }: NumberedText, at: number): boolean {
  const closed = roles[at]?.closed;
  if (tokens.kind[at] !== Kind.Word) return closesCount(tokens, at);
  if (closed === 'prepositions') return !lexicon.statistics.nounOf.standsAt(tokens, at);
  return roles[at] === null || closed === 'auxiliaries' || closed === 'conjunctions';
}

/** Bounds that go with a value and its qualifier. */
export function amountOf(value: number, qualifier: Qualifier): Amount {
  return {
    value,
    min: qualifier === 'exact' || qualifier === 'at_least' ? value : null,
    max: qualifier === 'exact' || qualifier === 'at_most' ? value : null,
    qualifier,
  };
}

/** The qualifier whose words end right before token `first`, over a determiner ("más de los 1.500"); of two, the outer one decides. */
export function qualifierBefore(page: NumberedText, first: number): QualifierBefore | null {
  const { lexicon } = page;
  const at = first - 1;
  const direct = qualifierEndingAt(page, at);
  if (direct !== null) return qualifierWith(page, direct, at, first);
  // "unter den 65 Toten", "über die 20 Brücken", "over the four years", "around the 14 camps" are prepositions and no qualifiers
  const over = at > 0 && page.roles[at]?.closed === 'determiners' && lexicon.pack.numbers.joined === undefined;
  const found = over ? qualifierEndingAt(page, at - 1) : null;
  if (found === null || isPreposition(page, found, at - 1) || isNumeral(page, found.to - 1)) return null; // "12 fewer than the 131"
  return qualifierWith(page, found, at - 1, first);
}

/** A number that is no year: "en 2015 superó las 3.000" tells a bound. */
const isNumeral = ({ tokens, roles }: NumberedText, at: number): boolean =>
  tokens.kind[at] === Kind.Number ? tokens.end[at] - tokens.start[at] !== YEAR : roles[at]?.numeric === true;

/** Digits of a year. */
const YEAR = 4;

/** "over", "around", "under" alone before an article, where the noun is last: "cerca de los 40" is near them in number. */
const isPreposition = ({ roles, lexicon }: NumberedText, { to }: Match<Qualifying>, at: number): boolean =>
  to === at && roles[at]?.closed === 'prepositions' && lexicon.pack.statistics.noun.head === 'last';

/** The phrase that ends with token `at`; most tokens before a number end none. */
function qualifierEndingAt({ tokens, lexicon }: NumberedText, at: number): Match<Qualifying> | null {
  const found = (lexicon.statistics.tells.before(tokens, at) & Tell.Qualifier) === 0 ? null : lexicon.qualifiersBefore.match(tokens, at);
  return found !== null && found.to > 1 && tokens.unit[found.to - 1] === HYPHEN && !tokens.spaced[found.to] ? null : found; // "the run-up to 2015"
}

/** Whether the word at `at` belongs to a verb: "handed over 40 boats". */
const isOfVerb = ({ tokens, lexicon }: NumberedText, at: number): boolean =>
  (lexicon.statistics.tells.before(tokens, at) & Tell.Phrasal) !== 0 && lexicon.phrasal.match(tokens, at) !== null;

/** The qualifier whose nearer words, `found`, end with token `at`. */
function qualifierWith(page: NumberedText, found: Match<Qualifying>, at: number, first: number): QualifierBefore | null {
  if (closesChange(page, first - 1) || isOfVerb(page, at) || opensChange(page, found.to, first)) return null;
  const denial = found.value === 'at_least' && found.to > 0 ? page.lexicon.denials.match(page.tokens, found.to - 1) : null;
  if (denial !== null) return { qualifier: 'at_most', first: denial.to }; // "must not be more than 30 %"
  const outer = found.to > 0 ? qualifierEndingAt(page, found.to - 1) : null;
  if (outer === null || isOfVerb(page, found.to - 1)) return { qualifier: found.value, first: found.to };
  if (outer.value === 'approx') return { qualifier: found.value, first: outer.to };
  const reaches = outer.value === 'at_most' && found.value === 'at_least'; // "desde los 20 km hasta más de 300"
  return reaches || closesChange(page, found.to - 1)
    ? { qualifier: found.value, first: found.to }
    : { qualifier: outer.value, first: outer.to };
}
