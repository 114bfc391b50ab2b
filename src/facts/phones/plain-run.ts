import type { Roles } from '../../text/lexicon.js';
import { Kind, type Tokens } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { type Group, isHyphen, MAX_GROUPS, type Run } from './run.js';

const PERCENT = 37;
const OPEN = 40;
const PLUS = 43;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const MIDDLE_DOT = 0xb7;
/** Digits that a number broken by the layout has on its first line at most. */
const MOST_BROKEN = 10;
/** Opens what says around the clock: "24/7". */
const HOURS = '24';

/**
 * A run as most are written, "+57 1 622 7774", "2022-4500", "1.250.000", in one go: no brackets, nothing glued to a group, no digits
 * on the next line. null for any other, which is read sign by sign.
 */
export function readPlainRun(page: Page, first: number): Run | null {
  const { tokens, claims, text } = page;
  const plus = tokens.unit[first] === PLUS;
  const groups: Group[] = [];
  let separator = '';
  let loose = false;
  for (let token = plus ? first + 1 : first, size = 0; groups.length < MAX_GROUPS; ) {
    if (token >= tokens.count || tokens.unit[token] < 48 || tokens.unit[token] > 57) return null;
    const digits = text.slice(tokens.start[token], tokens.end[token]);
    const end = token + 1;
    if (groups.length > 0 && (digits === HOURS || isGluedTo(tokens, end))) return null;
    groups.push({ digits, token, separator, loose, bracketed: false });
    size += digits.length;
    if (end >= tokens.count) return { first, end, plus, groups };
    const joint = jointAt(tokens, end, size);
    if (joint === null) return null;
    token = joint === ' ' ? end : end + 1;
    if (joint === '' || claims.has(token)) return { first, end, plus, groups };
    loose = joint !== ' ' && (tokens.spaced[end] === 1 || tokens.spaced[token] === 1);
    if (loose && joint === '.') return { first, end, plus, groups }; // the end of a sentence
    separator = joint;
  }
  return null;
}

/** What joins the next group to one that ends before token `at`: a sign or blank, '' for nothing, null where that takes a closer look. */
function jointAt({ kind, unit, spaced, count }: Tokens<Roles>, at: number, size: number): string | null {
  if (kind[at] === Kind.Number) return spaced[at] === 1 ? ' ' : null;
  if (kind[at] === Kind.Word) return '';
  const more = at + 1 < count && kind[at + 1] === Kind.Number;
  if (kind[at] === Kind.Break) return more && size <= MOST_BROKEN ? null : '';
  const sign = unit[at];
  if (sign === OPEN) return more ? null : '';
  const joins = sign === DOT || sign === SLASH || sign === MIDDLE_DOT || isHyphen(sign);
  if (!joins) return '';
  if (!more) return at + 1 < count && unit[at + 1] === OPEN ? null : '';
  return sign === DOT ? '.' : sign === SLASH ? '/' : '-';
}

/** Whether something stands right behind a group that may make it another thing: "8h", "08:30", "20%". */
function isGluedTo({ kind, unit, spaced, count }: Tokens<Roles>, end: number): boolean {
  return end < count && spaced[end] === 0 && (kind[end] === Kind.Word || unit[end] === PERCENT || unit[end] === COLON);
}
