import type { Lexicon, Roles } from './lexicon.js';
import type { NumberPhrase } from './numbers.js';
import { Kind, type Tokens } from './tokens.js';

const HYPHEN = 45;

/** What reads number words looks at. */
export interface Cursor {
  readonly tokens: Tokens<Roles>;
  readonly roles: readonly (Roles | null)[];
  readonly lexicon: Lexicon;
}

/** A number of words: tokens [first, end), which lends `lends` to the number before it. */
export function phrase(
  tokens: Tokens<Roles>,
  first: number,
  end: number,
  value: number,
  base: number,
  magnitude: number,
  form: NumberPhrase['form'],
  lends = magnitude,
): NumberPhrase {
  const glued =
    end < tokens.count && tokens.kind[end] !== Kind.Break && !tokens.spaced[end] && tokens.kind[end] === Kind.Number ? 'after' : null;
  return { first, end, value, base, magnitude, lends, form, plain: false, glued, short: null, doubt: null };
}

/** "une vingtaine", "a dozen", "half a dozen", "four dozen", "un centenar": about so many, or so many times as many. */
export function collective(cursor: Cursor, i: number, floor: number): NumberPhrase | null {
  const { tokens, roles } = cursor;
  const size = roles[i]!.collective;
  if (size === undefined) return null;
  let first = i;
  let times = 1;
  let at = i - 1;
  if (at >= floor && tokens.unit[at] === HYPHEN && !tokens.spaced[at]) at -= 1;
  if (at >= floor && roles[at]?.half === true) {
    times = 0.5;
    first = at;
    at -= 1;
  }
  if (at >= floor && roles[at]?.article === true) {
    first = at;
    if (at - 1 >= floor && roles[at - 1]?.half === true) {
      times = 0.5;
      first = at - 1;
    }
  }
  if (first === i && roles[i]!.vague !== undefined) return null; // "dozens of", "des dizaines de" name no number
  if (first === i && roles[i - 1]?.indefinite === true) return null; // "several dozen"
  const over = roles[i + 1]?.closed === 'prepositions' ? roles[i + 2]?.vague : undefined;
  // "une dizaine de milliers"
  if (over !== undefined && over > size) return phrase(tokens, first, i + 3, size * times * over, size * times, over, 'collective');
  const half = times === 1 && roles[i + 1]?.numberAnd === true ? cursor.lexicon.andHalf.match(tokens, i + 1) : null; // "docena y media"
  if (half !== null) return phrase(tokens, first, half.to, size * 1.5, size * 1.5, 1, 'collective');
  return phrase(tokens, first, i + 1, size * times, size * times, 1, 'collective');
}

/** "milliers", "tens of thousands", "decenas de miles", "several hundred": a power of ten without a number. */
export function vague(cursor: Cursor, i: number, floor: number): NumberPhrase | null {
  const { tokens, roles } = cursor;
  const indefinite = i - 1 >= floor && roles[i - 1]?.indefinite === true;
  const power = roles[i]!.vague ?? (indefinite ? namedPower(roles[i]!) : undefined);
  if (power === undefined || power < 10) return null;
  let first = indefinite ? i - 1 : i;
  if (indefinite && first > floor && roles[first - 1]?.article === true) first -= 1; // "a few hundred"
  let value = power;
  let end = i + 1;
  for (let last = power; ; ) {
    const whole = roles[end]?.closed === 'prepositions' ? end + 1 : end; // "десятки тысяч", "عشرات آلاف" need no "of"
    const over = roles[whole]?.vague;
    if (over === undefined || over <= last) break;
    value *= over;
    end = whole + 1;
    last = over; // "decenas de miles de millones"
  }
  return phrase(tokens, first, end, value, value, 1, 'vague');
}

/** The power of ten that "several hundred", "several dozen" name. */
function namedPower(role: Roles): number | undefined {
  return role.number?.value ?? (role.collective === undefined ? undefined : 10 ** Math.floor(Math.log10(role.collective)));
}
