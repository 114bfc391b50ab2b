import type { NumberWord } from '../model/language-pack.js';
import type { Lexicon, Roles } from './lexicon.js';
import { digitsAt, scale } from './numbers.js';
import { Case, Kind, type Tokens } from './tokens.js';

const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const COMMA = 44;
const lengthOf = (tokens: Tokens<Roles>, i: number) => tokens.end[i] - tokens.start[i];

/** Digits with what words and signs behind them make of it. */
export interface Scaled {
  readonly value: number;
  readonly base: number;
  readonly magnitude: number;
  readonly end: number;
}

/** "Nel 2015 centinaia di persone": a number from here on multiplies no dozens. */
const MOST_DOZENS = 100;
const MILLION = 1e6;

/** The number whose digits, worth `value`, end before token `end`: with a half, a magnitude or dozens behind them. */
export function scaled(tokens: Tokens<Roles>, roles: readonly (Roles | null)[], lexicon: Lexicon, value: number, end: number): Scaled {
  const own = scaleByWords(tokens, roles, lexicon, value, end);
  if (own !== null) return withHalf(tokens, lexicon, own) ?? own;
  const parted = withParts(tokens, roles, lexicon, value, end);
  if (parted !== null) return parted;
  const dozens = tokens.spaced[end] && value < MOST_DOZENS ? roles[end]?.collective : undefined;
  if (dozens === undefined) return { value, base: value, magnitude: 1, end };
  return { value: value * dozens, base: value * dozens, magnitude: 1, end: end + 1 };
}

/** "3 millones y medio" */
function withHalf(tokens: Tokens<Roles>, lexicon: Lexicon, { value, magnitude, end }: Scaled): Scaled | null {
  const half = magnitude === 1 ? null : lexicon.andHalf.match(tokens, end);
  if (half === null) return null;
  const more = value + magnitude / 2;
  return { value: more, base: more / magnitude, magnitude, end: half.to };
}

/** "2½", "2 1/2", "1½ million", "2 and a half million", "1/2 million" */
function withParts(tokens: Tokens<Roles>, roles: readonly (Roles | null)[], lexicon: Lexicon, value: number, end: number): Scaled | null {
  if (Number.isNaN(value)) return null;
  const over = roles[end + 2];
  const below = (over?.number?.value ?? 0) >= MILLION && over!.vague === undefined ? denominatorAt(tokens, end) : 0; // "2/3 millions" are two or three
  if (below > value) return scaleByWords(tokens, roles, lexicon, value / below, end + 2);
  const part = fractionSign(tokens, end);
  const written = part > 0 || value >= MOST_DOZENS ? 0 : fractionAt(tokens, end);
  const to = part > 0 ? end + 1 : written > 0 ? end + 3 : lexicon.andHalf.match(tokens, end)?.to;
  if (to === undefined) return null;
  const more = value + (part || written || 0.5);
  return scaleByWords(tokens, roles, lexicon, more, to) ?? { value: more, base: more, magnitude: 1, end: to };
}

/** The digit behind a slash at token `at`, tied to both; 0 where there is none. */
const denominatorAt = (tokens: Tokens<Roles>, at: number): number =>
  tokens.unit[at] === SLASH && !tokens.spaced[at] && isDigit(tokens, at + 1) && !tokens.spaced[at + 1] ? digitsAt(tokens, at + 1) : 0;

/** "8 3/4": the part that stands behind a space at token `at`, with nothing tied to it; 0 where there is none. */
function fractionAt(tokens: Tokens<Roles>, at: number): number {
  const below = isDigit(tokens, at) && tokens.spaced[at] === 1 ? denominatorAt(tokens, at + 1) : 0;
  const above = below > 0 ? digitsAt(tokens, at) : 0;
  return above < below && tokens.unit[at + 3] !== SLASH && !isNumber(tokens, at + 3) ? above / below : 0;
}

const isDigit = (tokens: Tokens<Roles>, at: number): boolean => isNumber(tokens, at) && lengthOf(tokens, at) === 1;

/** "2½", "2 ½": the part that a sign at token `at` adds, 0 where there is none. */
function fractionSign(tokens: Tokens<Roles>, at: number): number {
  switch (tokens.unit[at]) {
    case 0xbc:
      return 0.25;
    case 0xbd:
      return 0.5;
    case 0xbe:
      return 0.75;
    default:
      return 0;
  }
}

/** Magnitude words behind digits: "1.5 million", "1.5-million", "400 mil", "13 mil 156 millones", "601 mil millones", "2 millions 500 000". */
function scaleByWords(
  tokens: Tokens<Roles>,
  roles: readonly (Roles | null)[],
  lexicon: Lexicon,
  value: number,
  from: number,
): Scaled | null {
  let at = magnitudeAt(tokens, roles, from);
  if (at === null || Number.isNaN(value)) return null;
  const first = roles[at]!.number!;
  let magnitude = first.value;
  let base = value;
  let end = overDot(tokens, lexicon, first, at + 1);
  if (first.part !== 'magnitude') {
    if (first.part === 'hundred') return { value: value * 100, base, magnitude, end };
    // "13 mil 156 millones": thousands, their rest, and a magnitude over both
    const rest = restOfThousands(tokens, end);
    at = magnitudeAt(tokens, roles, rest === null ? end : rest.end);
    const over = at === null ? undefined : roles[at]!.number!;
    if (over?.part === 'magnitude') {
      if (rest !== null) base = value * 1000 + rest.value;
      magnitude = rest === null ? over.value * 1000 : over.value;
      end = overDot(tokens, lexicon, over, at! + 1);
      return { value: scale(base, magnitude), base, magnitude, end };
    }
    if (rest !== null && value < 1000)
      return { value: value * 1000 + rest.value, base: value * 1000 + rest.value, magnitude: 1, end: rest.end };
  }
  let total = scale(base, magnitude);
  const rest = restBelow(tokens, roles, lexicon, behindAnd(roles, lexicon, end), magnitude);
  if (rest !== null) {
    total += rest.value;
    end = rest.end;
    base = total;
    magnitude = 1;
  }
  return { value: total, base, magnitude, end };
}

/** "156", "566.5": the digits at token `at`, behind thousands in words, with one or two decimals. */
function restOfThousands(tokens: Tokens<Roles>, at: number): { value: number; end: number } | null {
  if (!isNumber(tokens, at) || !tokens.spaced[at] || lengthOf(tokens, at) > 3) return null;
  const value = digitsAt(tokens, at);
  const sign = tokens.unit[at + 1];
  const decimals = isNumber(tokens, at + 2) && !tokens.spaced[at + 1] && !tokens.spaced[at + 2] ? lengthOf(tokens, at + 2) : 3;
  if ((sign !== DOT && sign !== COMMA) || decimals > 2) return { value, end: at + 1 };
  const power = 10 ** decimals;
  return { value: (value * power + digitsAt(tokens, at + 2)) / power, end: at + 3 }; // the double nearest to what is written
}

/**
 * Token behind the full stop of a short magnitude that ends before `end`: "4 Mio. Euro", "328 тыс. человек"; where a capital begins
 * no noun the stop before one ends the sentence.
 */
export function overDot(tokens: Tokens<Roles>, { pack }: Lexicon, { dotted }: NumberWord, end: number): number {
  if (dotted !== true || tokens.unit[end] !== DOT || tokens.spaced[end]) return end;
  if (pack.statistics.noun.capitals === true) return end + 1;
  const next = tokens.word[end + 1];
  const stops = end + 1 >= tokens.count || tokens.kind[end + 1] === Kind.Break || (next !== undefined && next.case !== Case.Lower);
  return stops ? end : end + 1;
}

/** Token of a magnitude word at `from`, over a hyphen; "cents" and "hundred" only in full words for one hundred. */
function magnitudeAt(tokens: Tokens<Roles>, roles: readonly (Roles | null)[], from: number): number | null {
  let at = from;
  if (at < tokens.count && tokens.unit[at] === HYPHEN && !tokens.spaced[at]) at += 1;
  const number = at < tokens.count ? roles[at]?.number : undefined;
  if (number === undefined) return null;
  return number.part === 'magnitude' || number.part === 'thousand' || (number.part === 'hundred' && tokens.word[at]!.fold === 'hundred')
    ? at
    : null;
}

/** Over the "e" of "2 milhões e 400 mil", where the language joins the smaller part so. */
const behindAnd = (roles: readonly (Roles | null)[], lexicon: Lexicon, at: number): number =>
  roles[at]?.numberAnd === true && lexicon.pack.numbers.andJoins === 'smaller-part' ? at + 1 : at;

const isNumber = (tokens: Tokens<Roles>, at: number): boolean => at < tokens.count && tokens.kind[at] === Kind.Number;

/** Digits below a thousand, which go on with no others. */
const isLast = (tokens: Tokens<Roles>, at: number): boolean =>
  tokens.kind[at] === Kind.Number &&
  tokens.spaced[at] === 1 &&
  lengthOf(tokens, at) <= 3 &&
  !isNumber(tokens, at + 1) &&
  !isNumber(tokens, at + 2);

/** "2 million 300 thousand", "2 millions 500 000": a smaller number right behind. */
export function restBelow(
  tokens: Tokens<Roles>,
  roles: readonly (Roles | null)[],
  lexicon: Lexicon,
  at: number,
  magnitude: number,
): { value: number; end: number } | null {
  if (at >= tokens.count || tokens.kind[at] !== Kind.Number || !tokens.spaced[at] || lengthOf(tokens, at) > 3) return null;
  const over = roles[at + 1]?.number;
  if (over !== undefined && (over.part === 'thousand' || over.part === 'magnitude') && over.value < magnitude) {
    const value = digitsAt(tokens, at) * over.value;
    const end = overDot(tokens, lexicon, over, at + 2);
    if (over.part !== 'thousand' || !isLast(tokens, end)) return { value, end };
    return { value: value + digitsAt(tokens, end), end: end + 1 }; // "1 millón 860 mil 287"
  }
  if (magnitude === 1000 && tokens.kind[at + 1] !== Kind.Number) return { value: digitsAt(tokens, at), end: at + 1 }; // "155 mila 765"
  if (tokens.kind[at + 1] !== Kind.Number || !tokens.spaced[at + 1] || lengthOf(tokens, at + 1) !== 3) return null;
  const value = digitsAt(tokens, at) * 1000 + digitsAt(tokens, at + 1);
  return value < magnitude ? { value, end: at + 2 } : null;
}
