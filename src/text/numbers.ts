import type { LanguagePack } from '../model/language-pack.js';
import { digitValue } from './characters.js';
import { phrase } from './collectives.js';
import { filled } from './filled.js';
import { isJoined, type Join, joinedAt } from './joined-names.js';
import { Begin, type Lexicon, type Roles } from './lexicon.js';
import { type Scaled, scaled } from './magnitudes.js';
import { readNumberWords } from './number-words.js';
import type { Starts } from './starts.js';
import { Kind, type Tokens } from './tokens.js';

/** A number as written, in digits or words, with its magnitude word: tokens [first, end). */
export interface NumberPhrase {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** The value before the magnitude word: 1.5 in "1.5 million". A range may lend it another magnitude ("3 to 5 million"). */
  readonly base: number;
  readonly magnitude: number;
  /** What the last word multiplied by, hundreds and thousands too: a range may lend it to its first number ("six à huit mille"). */
  readonly lends: number;
  readonly form: 'digits' | 'words' | 'collective' | 'vague' | 'dual';
  /** One digit run and nothing else: can be a year, a day, a code. */
  readonly plain: boolean;
  /** Letters stand right before the digits ("M23", "N150,000") or right behind ("15h30", "3rd", "31,000ETB"). */
  readonly glued: 'before' | 'after' | 'both' | null;
  /** Magnitude in short behind the digits ("10k", "311M", "4.3bn"): whether it is one is for the reader of the unit to say. */
  readonly short: { readonly magnitude: number; readonly end: number } | null;
  /** The other reading of the separator would have been as good: its value. */
  readonly doubt: number | null;
}

/** All numbers of a text, by their first token. */
export interface NumberTable {
  readonly list: readonly NumberPhrase[];
  /** Tokens with which the name of a part can begin: "tiers", "quarter". */
  readonly parts: readonly number[];
  startingAt(token: number): NumberPhrase | null;
}

const HYPHEN = 45;
const ZERO = 48;
const DOT = 46;
const COMMA = 44;
const QUARTER = 0xbc;
const THREE_QUARTERS = 0xbe;
const ARABIC_GROUP = 0x66c;
const ARABIC_DECIMAL = 0x66b;
const isGroupMark = (unit: number) => unit === 39 || unit === 0x2019 || unit === ARABIC_GROUP;

/** Above this a number is not exact any more, and nothing that is counted. */
const GREATEST = Number.MAX_SAFE_INTEGER;

/** Every number phrase of the text, the longest from where it begins. */
export function readNumbers(tokens: Tokens<Roles>, roles: readonly (Roles | null)[], lexicon: Lexicon, starts: Starts): NumberTable {
  const list: NumberPhrase[] = [];
  let end = 0; // of the phrase before
  for (let k = 0; k < starts.numbers.length; k += 1) {
    const i = starts.numbers[k];
    if (i < end) continue;
    const role = roles[i];
    if (role !== null && role.article === true && isMereArticle(roles[i + 1], lexicon)) continue;
    const floor = list.length === 0 ? 0 : list[list.length - 1].end;
    const read = role === null ? readDigits(tokens, roles, lexicon, i) : readWords(tokens, roles, lexicon, role, i, floor);
    if (read === null) continue;
    const whole = read.lends < 1000 ? read : (withRest(tokens, roles, lexicon, read) ?? read);
    end = whole.end;
    if (!(whole.value <= GREATEST)) continue; // "192.168.0.1": digit runs that make no number; an account's thirty digits
    list.push(whole);
  }
  return new Numbers(list, starts.parts, tokens.count);
}

/** "une vingtaine" begins at "vingtaine", and so does "eine halbe Million" behind its article. */
const isMereArticle = (next: Roles | null | undefined, lexicon: Lexicon): boolean =>
  next?.collective !== undefined || (next?.half === true && lexicon.pack.numbers.joined !== undefined);

const NONE = filled<NumberPhrase | undefined>(1 << 12, undefined);

class Numbers implements NumberTable {
  readonly list: readonly NumberPhrase[];
  readonly parts: readonly number[];
  readonly #byToken: readonly (NumberPhrase | undefined)[];

  constructor(list: readonly NumberPhrase[], parts: readonly number[], tokens: number) {
    this.list = list;
    this.parts = parts;
    const byToken = tokens <= NONE.length ? NONE.slice(0, tokens) : filled<NumberPhrase | undefined>(tokens, undefined);
    for (let i = 0; i < list.length; i += 1) byToken[list[i].first] = list[i];
    this.#byToken = byToken;
  }

  startingAt(token: number): NumberPhrase | null {
    return token >= 0 && token < this.#byToken.length ? (this.#byToken[token] ?? null) : null;
  }
}

/** The numbers where tokens were joined, of which there are `count` then. */
export function joinNumbers({ list, parts }: NumberTable, joins: readonly Join[], count: number): NumberTable {
  const own: NumberPhrase[] = [];
  for (let i = 0; i < list.length; i += 1) if (!isJoined(joins, list[i].first)) own.push(joinNumber(list[i], joins));
  const begun: number[] = [];
  for (let i = 0; i < parts.length; i += 1) if (!isJoined(joins, parts[i])) begun.push(joinedAt(joins, parts[i]));
  return new Numbers(own, begun, count);
}

function joinNumber(number: NumberPhrase, joins: readonly Join[]): NumberPhrase {
  const { first, end, value, base, magnitude, lends, form, plain, glued, short, doubt } = number;
  const to = joinedAt(joins, first);
  if (to === first) return number;
  return {
    first: to,
    end: joinedAt(joins, end),
    value,
    base,
    magnitude,
    lends,
    form,
    plain,
    glued,
    short: short === null ? null : { magnitude: short.magnitude, end: joinedAt(joins, short.end) },
    doubt,
  };
}

/** "تسعة آلاف و273": digits behind "and" that are less than what was multiplied by, in languages whose parts are joined so; not in "بين ألف و500". */
function withRest(tokens: Tokens<Roles>, roles: readonly (Roles | null)[], lexicon: Lexicon, number: NumberPhrase): NumberPhrase | null {
  const { first, end, value, lends } = number;
  const { andJoins } = lexicon.pack.numbers;
  if (andJoins !== 'between-parts' || roles[end]?.numberAnd !== true || tokens.kind[end + 1] !== Kind.Number) return null;
  if (roles[end]!.closesRange?.standsAt(tokens, first - 1)) return null;
  const rest = readDigits(tokens, roles, lexicon, end + 1);
  if (!(rest.value < lends)) return null;
  return { ...number, end: rest.end, value: value + rest.value, base: value + rest.value, magnitude: 1, lends: 1, glued: rest.glued };
}

/** A digit run with the groups and decimals that belong to it. `end` is null where the runs make no number ("192.168.0.1"). */
interface Digits {
  readonly value: number;
  readonly end: number;
  readonly doubt: number | null;
  readonly plain: boolean;
}

/** Most numbers in words are one word, "un" and "two" above all: it is read without looking for what it could go on with. */
function readWords(
  tokens: Tokens<Roles>,
  roles: readonly (Roles | null)[],
  lexicon: Lexicon,
  role: Roles,
  i: number,
  floor: number,
): NumberPhrase | null {
  const { number } = role;
  if (number === undefined || number.part !== 'unit' || number.dotted === true || role.dual === true || role.ordinalAge !== undefined)
    return readNumberWords(tokens, roles, lexicon, i, floor);
  if (number.value === 0 || number.beforeHundreds === true || !endsAt(tokens, roles, lexicon, i + 1, GOES_ON))
    return readNumberWords(tokens, roles, lexicon, i, floor);
  return phrase(tokens, i, i + 1, number.value, number.value, 1, 'words');
}

/** What goes on with a number in words, and with one in digits. */
const GOES_ON = Begin.Scale | Begin.Part | Begin.And;
const SCALES = Begin.Scale;

/** Whether a number ends before token `at` for sure: nothing there makes more of it, none of the words that go on with it and no half. */
function endsAt(tokens: Tokens<Roles>, roles: readonly (Roles | null)[], lexicon: Lexicon, at: number, goesOn: number): boolean {
  if (at >= tokens.count) return true;
  const role = roles[at];
  if (role === null) return tokens.kind[at] === Kind.Word || tokens.kind[at] === Kind.Break || isMereSign(tokens, at);
  return (role.begins & goesOn) === 0 && ((role.begins & Begin.AndHalf) === 0 || lexicon.andHalf.match(tokens, at) === null);
}

/** A sign that ties no digits or words to a number before it, and adds nothing itself: the "," of "3, 5". */
function isMereSign(tokens: Tokens<Roles>, at: number): boolean {
  const unit = tokens.unit[at];
  if (tokens.kind[at] !== Kind.Sign || unit === HYPHEN || (unit >= QUARTER && unit <= THREE_QUARTERS)) return false;
  return (
    at + 1 >= tokens.count || tokens.kind[at + 1] !== Kind.Number || (tokens.spaced[at + 1] === 1 && groupBehindSign(tokens, at) === 0)
  );
}

function readDigits(tokens: Tokens<Roles>, roles: readonly (Roles | null)[], lexicon: Lexicon, i: number): NumberPhrase {
  if (isBareDecimal(tokens, i)) return bareDecimal(tokens, roles, lexicon, i);
  if (tokens.spaced[i] === 0 && isPartOfScale(tokens, roles, lexicon, i)) return bareDecimal(tokens, roles, lexicon, i);
  return endsAt(tokens, roles, lexicon, i + 1, SCALES) ? plainDigits(tokens, lexicon, i) : scaledDigits(tokens, roles, lexicon, i);
}

/** "$.50": tied to a decimal sign, and that to a currency's. */
const isBareDecimal = ({ unit, spaced }: Tokens<Roles>, i: number): boolean =>
  unit[i - 1] === DOT && i > 1 && isMoney(unit[i - 2]) && spaced[i] === 0 && spaced[i - 1] === 0;

/** "some .5 million": tied to a decimal sign behind a word and a space, before a magnitude. */
const isPartOfScale = (
  { count, kind, unit, spaced }: Tokens<Roles>,
  roles: readonly (Roles | null)[],
  { pack }: Lexicon,
  i: number,
): boolean =>
  unit[i - 1] === (pack.numbers.decimal === ',' ? COMMA : DOT) &&
  spaced[i - 1] === 1 &&
  kind[i - 2] === Kind.Word &&
  i + 1 < count &&
  roles[i + 1] !== null &&
  (roles[i + 1]!.begins & Begin.Scale) !== 0;

const isMoney = (unit: number): boolean => unit === 36 || unit === 163 || unit === 0x20ac; // $ £ €

function bareDecimal(tokens: Tokens<Roles>, roles: readonly (Roles | null)[], lexicon: Lexicon, i: number): NumberPhrase {
  const { value, base, magnitude, end } = scaled(tokens, roles, lexicon, fractionAt(tokens, i), i + 1);
  return { ...plainDigits(tokens, lexicon, i), first: i - 1, end, value, base, magnitude, lends: magnitude, plain: false, short: null };
}

/** One digit run, with a word that is no number or nothing behind it. */
function plainDigits(tokens: Tokens<Roles>, lexicon: Lexicon, i: number): NumberPhrase {
  const value = digitsAt(tokens, i);
  const end = i + 1;
  const next = end < tokens.count ? tokens.word[end] : undefined;
  const short = next === undefined ? undefined : lexicon.short.get(next.fold, next.hash);
  return {
    first: i,
    end,
    value,
    base: value,
    magnitude: 1,
    lends: 1,
    form: 'digits',
    plain: true,
    glued: gluedTo(tokens, i, next !== undefined && !tokens.spaced[end]),
    short: short === undefined || isInitial(tokens, end) ? null : { magnitude: short, end: end + 1 },
    doubt: null,
  };
}

function scaledDigits(tokens: Tokens<Roles>, roles: readonly (Roles | null)[], lexicon: Lexicon, i: number): NumberPhrase {
  const digits = tornGroups(tokens, i) ?? groupedBySpace(tokens, lexicon.pack, i) ?? groupedBySign(tokens, roles, lexicon.pack, i);
  const bare = digits.end > i + 1 && endsAt(tokens, roles, lexicon, digits.end, SCALES);
  const { value, base, magnitude, end } = bare ? unscaled(digits) : scaled(tokens, roles, lexicon, digits.value, digits.end);
  const next = end < tokens.count && tokens.kind[end] === Kind.Word ? tokens.word[end]! : null;
  const short = next === null || magnitude > 1 ? undefined : lexicon.short.get(next.fold, next.hash);
  return {
    first: i,
    end,
    value,
    base,
    magnitude,
    lends: magnitude,
    form: 'digits',
    plain: digits.plain && end === i + 1,
    glued: gluedTo(tokens, i, next !== null && !tokens.spaced[end]),
    short: short === undefined || isInitial(tokens, end) ? null : { magnitude: short, end: end + 1 },
    doubt: magnitude === 1 ? digits.doubt : null,
  };
}

/** "350 M.N.": the letter at `at` is the first of two with stops. */
const isInitial = ({ unit, spaced, end, start, kind }: Tokens<Roles>, at: number): boolean =>
  unit[at + 1] === DOT && !spaced[at + 2] && kind[at + 2] === Kind.Word && end[at + 2] - start[at + 2] === 1;

const unscaled = ({ value, end }: Digits): Scaled => ({ value, base: value, magnitude: 1, end });

/** The "l'" of "l'80%" is a word before the number, as "the" is. */
const isElided = (tokens: Tokens<Roles>, i: number): boolean => {
  const last = tokens.text.charCodeAt(tokens.end[i] - 1);
  return last === 39 || last === 0x2019;
};

function gluedTo(tokens: Tokens<Roles>, first: number, after: boolean): NumberPhrase['glued'] {
  const before = first > 0 && !tokens.spaced[first] && tokens.kind[first - 1] === Kind.Word && !isElided(tokens, first - 1);
  if (before) return after ? 'both' : 'before';
  return after ? 'after' : null;
}

/** "290, 000", "40.000 000": a space behind the sign of groups, or in its place, before three digits that can be no number themselves. */
function tornGroups(tokens: Tokens<Roles>, i: number): Digits | null {
  if (lengthOf(tokens, i) > 3 || tokens.unit[i] === ZERO) return null;
  let run = groupBehindSign(tokens, i + 1);
  let value = digitsAt(tokens, i);
  let end = i + 1;
  let torn = false;
  for (; run > 0; run = groupBehindSign(tokens, end) || noughtsAt(tokens, end)) {
    if (tokens.spaced[run] === 1) torn = true;
    value = value * 1000 + digitsAt(tokens, run);
    end = run + 1;
  }
  return torn ? { value, end, doubt: null, plain: false } : null;
}

/** The three digits behind a sign at `at` that is tied to digits; behind its space they begin with nought. 0 where there are none. */
function groupBehindSign(tokens: Tokens<Roles>, at: number): number {
  const run = at + 1;
  if (run >= tokens.count || (tokens.unit[at] !== COMMA && tokens.unit[at] !== DOT) || tokens.spaced[at] === 1) return 0;
  return tokens.spaced[run] === 1 ? noughtsAt(tokens, run) : tokens.kind[run] === Kind.Number && lengthOf(tokens, run) === 3 ? run : 0;
}

/** The token `at` itself where it is three digits behind a space that begin with nought, else 0. */
const noughtsAt = (tokens: Tokens<Roles>, at: number): number => (isSpacedGroup(tokens, at) && tokens.unit[at] === ZERO ? at : 0);

/** "13 000", "1 234 567,8": groups of three behind one to three digits. */
function groupedBySpace(tokens: Tokens<Roles>, pack: LanguagePack, i: number): Digits | null {
  if (!isSpacedGroup(tokens, i + 1) || lengthOf(tokens, i) > 3 || tokens.unit[i] === ZERO) return null;
  let end = i + 1;
  let value = digitsAt(tokens, i);
  while (isSpacedGroup(tokens, end)) {
    value = value * 1000 + digitsAt(tokens, end);
    end += 1;
  }
  // "212 548 0327": the groups go on in another length, so they are no thousands
  if (end < tokens.count && tokens.kind[end] === Kind.Number && tokens.spaced[end]) return null;
  const decimals = decimalsAt(tokens, end);
  if (decimals === null) return { value, end, doubt: null, plain: false };
  if (lengthOf(tokens, decimals) === 3 && tokens.unit[end] !== (pack.numbers.decimal === ',' ? COMMA : DOT)) return null;
  return { value: withFraction(tokens, value, decimals), end: decimals + 1, doubt: null, plain: false };
}

const isSpacedGroup = (tokens: Tokens<Roles>, i: number) =>
  i < tokens.count && tokens.kind[i] === Kind.Number && tokens.spaced[i] && lengthOf(tokens, i) === 3;

/** Token of the digits behind a "." or "," at `end` with no space about it, or null. */
function decimalsAt(tokens: Tokens<Roles>, end: number): number | null {
  const unit = tokens.unit[end];
  if (end + 1 >= tokens.count || (unit !== DOT && unit !== COMMA) || tokens.spaced[end]) return null;
  return tokens.kind[end + 1] === Kind.Number && !tokens.spaced[end + 1] ? end + 1 : null;
}

/** "213.581", "1,624", "2.783.926", "1,234.56", "300'000", "1,5": signs between the runs, no space. */
function groupedBySign(tokens: Tokens<Roles>, roles: readonly (Roles | null)[], pack: LanguagePack, i: number): Digits {
  if (!goesOnBySign(tokens, i + 1)) return alone(tokens, i);
  if (!goesOnBySign(tokens, i + 3)) return oneSign(tokens, roles, pack, i, i + 2, i + 3);
  const runs = [i];
  let end = i + 1;
  while (goesOnBySign(tokens, end)) {
    runs.push(end + 1);
    end += 2;
  }
  const last = runs[runs.length - 1];
  const lastSign = tokens.unit[last - 1];
  const inner = runs.slice(1, -1);
  const groupSign = tokens.unit[inner[0] - 1];
  const innerAreGroups = lengthOf(tokens, i) <= 3 && inner.every((run) => isGroup(tokens, run, groupSign));
  if (!innerAreGroups) return opaque(tokens, pack, runs, end);
  if (lastSign !== groupSign) {
    if (isGroupMark(lastSign)) return alone(tokens, i);
    return { value: withFraction(tokens, joined(tokens, runs.slice(0, -1)), last), end, doubt: null, plain: false };
  }
  if (isGroup(tokens, last, groupSign)) return { value: joined(tokens, runs), end, doubt: null, plain: false };
  return opaque(tokens, pack, runs, end);
}

const alone = (tokens: Tokens<Roles>, i: number): Digits => ({ value: digitsAt(tokens, i), end: i + 1, doubt: null, plain: true });

/** Whether the sign at `at` ties the digits before it to those behind. */
function goesOnBySign(tokens: Tokens<Roles>, at: number): boolean {
  if (at + 1 >= tokens.count || !isNumberSign(tokens.unit[at]) || tokens.spaced[at]) return false;
  return tokens.kind[at + 1] === Kind.Number && !tokens.spaced[at + 1];
}

/** One sign between two runs: thousands or decimals. */
function oneSign(
  tokens: Tokens<Roles>,
  roles: readonly (Roles | null)[],
  pack: LanguagePack,
  first: number,
  last: number,
  end: number,
): Digits {
  const sign = tokens.unit[last - 1];
  const canGroup = lengthOf(tokens, last) === 3 && lengthOf(tokens, first) <= 3 && tokens.unit[first] !== ZERO;
  if (isGroupMark(sign) && canGroup) return grouped(tokens, first, last, end, null);
  if (isGroupMark(sign) && pack.numbers.decimalApostrophe !== true) return alone(tokens, first);
  if (!canGroup || sign === ARABIC_DECIMAL) return { value: decimal(tokens, first, last), end, doubt: null, plain: false };
  const isDecimalSign = sign === (pack.numbers.decimal === ',' ? COMMA : DOT);
  if (!isDecimalSign) return grouped(tokens, first, last, end, null);
  // "6,532 millones" has decimals; "3,436 personas" groups as English does: three decimals are not otherwise written in news
  if (followedByScale(tokens, roles, end) && !isRound(tokens, last))
    return { value: decimal(tokens, first, last), end, doubt: null, plain: false };
  return grouped(tokens, first, last, end, decimal(tokens, first, last));
}

/** "40,000 millones", "5,100 millones": no decimals end so. */
const isRound = ({ text, end }: Tokens<Roles>, last: number): boolean =>
  text.charCodeAt(end[last] - 1) === ZERO && text.charCodeAt(end[last] - 2) === ZERO;

const grouped = (tokens: Tokens<Roles>, first: number, last: number, end: number, doubt: number | null): Digits => ({
  value: digitsAt(tokens, first) * 1000 + digitsAt(tokens, last),
  end,
  doubt,
  plain: false,
});

const decimal = (tokens: Tokens<Roles>, first: number, last: number): number => withFraction(tokens, digitsAt(tokens, first), last);

function followedByScale(tokens: Tokens<Roles>, roles: readonly (Roles | null)[], end: number): boolean {
  return roles[end]?.number?.part === 'magnitude' || tokens.unit[end] === 37;
}

/** Runs that make no number ("192.168.0.1", "1.2.3"), or Indian groups ("1,00,000"). */
function opaque(tokens: Tokens<Roles>, pack: LanguagePack, runs: readonly number[], end: number): Digits {
  const last = runs[runs.length - 1];
  const indian =
    pack.numbers.decimal === '.' &&
    lengthOf(tokens, last) === 3 &&
    runs.slice(1).every((run) => tokens.unit[run - 1] === COMMA) &&
    runs.slice(1, -1).every((run) => lengthOf(tokens, run) === 2);
  const value = indian ? runs.reduce((sum, run) => sum * 10 ** lengthOf(tokens, run) + digitsAt(tokens, run), 0) : Number.NaN;
  return { value, end, doubt: null, plain: false };
}

const isNumberSign = (unit: number) => unit === DOT || unit === COMMA || unit === ARABIC_DECIMAL || isGroupMark(unit);
const isGroup = (tokens: Tokens<Roles>, run: number, sign: number) => lengthOf(tokens, run) === 3 && tokens.unit[run - 1] === sign;
const lengthOf = (tokens: Tokens<Roles>, i: number) => tokens.end[i] - tokens.start[i];
const joined = (tokens: Tokens<Roles>, runs: readonly number[]) =>
  runs.reduce((sum, run) => sum * 10 ** lengthOf(tokens, run) + digitsAt(tokens, run), 0);

/** Value of the digit run at token `i`, in any script. */
export function digitsAt(tokens: Tokens<Roles>, i: number): number {
  const end = tokens.end[i];
  let value = digitValue(tokens.unit[i]);
  for (let at = tokens.start[i] + 1; at < end; at += 1) value = value * 10 + digitValue(tokens.text.charCodeAt(at));
  return value;
}

/** Powers of ten by which a quotient of digits is the double nearest to what is written. */
const TENS = [1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** Digits after a decimal sign, as the double nearest to them: through the decimal notation where they are too many to be exact. */
function fractionAt(tokens: Tokens<Roles>, i: number): number {
  const length = lengthOf(tokens, i);
  if (length < TENS.length) return digitsAt(tokens, i) / TENS[length];
  let digits = '0.';
  for (let at = tokens.start[i]; at < tokens.end[i]; at += 1) digits += digitValue(tokens.text.charCodeAt(at));
  return Number(digits);
}

/** `whole` and the digits at token `i` after its decimal sign, as the double nearest to both: 2.28, where 2 + 0.28 is 2.2800000000000002. */
function withFraction(tokens: Tokens<Roles>, whole: number, i: number): number {
  const length = lengthOf(tokens, i);
  const power = length < TENS.length ? TENS[length] : Number.NaN;
  const digits = whole * power + digitsAt(tokens, i);
  return digits < DUSTLESS ? digits / power : whole + fractionAt(tokens, i);
}

/** A whole number below this has no dust: fifteen digits hold it. */
const DUSTLESS = 1e15;

/** Multiplies without the dust of binary fractions: 3.85 × 10^9 is 3850000000. */
export function scale(base: number, magnitude: number): number {
  const product = base * magnitude;
  if (Number.isInteger(base) || magnitude === 1 || (Number.isInteger(product) && product < DUSTLESS)) return product;
  return Number(product.toPrecision(15));
}
