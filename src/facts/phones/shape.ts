import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import type { Group, Run } from './run.js';
import { Mark, marksAt } from './words.js';

const COMMA = 44;
const HASH = 35;
const STAR = 42;
/** Signs that, glued to digits, make them part of something else: currency, percent, operators, identifiers. */
const GLUE_BEFORE = new Set(['-', '–', '/', '.', ',', '#', '_', '$', '€', '£', '¥', '=', "'", '’', '^', '~', '‑', '+', '[']);
const GLUE_AFTER = new Set(['%', '$', '€', '£', '¥', '=', '_', '°', 'º', 'ª', '‰', '^']);

/** Lengths of the groups, a sign each: "12-04-2010" → "224"; "+" for more than nine digits. */
function lengthsOf(groups: readonly Group[]): string {
  let lengths = '';
  for (let k = 0; k < groups.length; k += 1) lengths += groups[k].digits.length > 9 ? '+' : groups[k].digits.length;
  return lengths;
}

/** "12-04-2010", "2012-04-10", "12.04.10", "20 2 2014", "10/1-11/2/2017", "2010/2015", "2015-2017": written like a date or two. */
export function isDateLike({ groups }: Run): boolean {
  if (groups.length === 1 || groups[0].digits.length > 4) return false;
  const lengths = lengthsOf(groups);
  const separator = groups[1]?.separator;
  if (lengths === '44') return (separator === '/' || isLater(groups)) && isYearLike(groups[0]) && isYearLike(groups[1]);
  if (/^[12]{4}[24]$/.test(lengths)) return separator === '/' && groups[3].separator === '/' && groups[4].separator === '/';
  if (/^[12]{2}4./.test(lengths)) return separator === '/' && groups[2].separator === '/' && isYearLike(groups[2]); // "30/05/2018-01/06/2018"
  if (!/^(?:[12][12][24]|4[12][12])$/.test(lengths) || separator !== groups[2].separator) return false;
  return (
    separator !== ' ' ||
    (groups[2].digits.length === 4 && isYearLike(groups[2]) && Number(groups[0].digits) <= 31 && Number(groups[1].digits) <= 12)
  );
}

/** "2015-2017" */
const isLater = ([from, to]: readonly Group[]): boolean => to.separator === '-' && from.digits < to.digits;

const isYearLike = ({ digits }: Group): boolean => /^(?:19|20)\d\d$/.test(digits);

/** "4.8594 31.5713": a latitude and a longitude. */
export function isPosition({ groups }: Run): boolean {
  if (groups.length !== 4 || groups[1].separator !== '.' || groups[2].separator !== ' ' || groups[3].separator !== '.') return false;
  return groups[1].digits.length > 3 && groups[1].digits.length === groups[3].digits.length;
}

/** "120 000", "1.200.000", "50000.00": written like an amount in thousands or with its hundredths. */
export function isThousands({ groups }: Run): boolean {
  const first = groups[0].digits;
  if (groups.length === 2 && first.length > 3 && groups[1].separator === '.' && groups[1].digits.length === 2) return true;
  if (groups.length === 1 || first.length > 3 || first.startsWith('0')) return false;
  const { separator } = groups[1];
  if (separator !== ' ' && separator !== '.') return false;
  for (let k = 1; k < groups.length; k += 1) if (groups[k].digits.length !== 3 || groups[k].separator !== separator) return false;
  return true;
}

/** North American form: area code, exchange, line ("(212) 548-0327", "1-866-255-3907"). */
export function isNorthAmerican(groups: readonly Group[]): boolean {
  const { length } = groups;
  if (length < 3 || length > 4 || (length === 4 && groups[0].digits !== '1')) return false;
  return groups[length - 3].digits.length === 3 && groups[length - 2].digits.length === 3 && groups[length - 1].digits.length === 4;
}

/** "(212) 548-0327", "1 (877) 609-2233": nothing but a telephone number is written so. */
export function hasAreaBrackets(groups: readonly Group[]): boolean {
  return isNorthAmerican(groups) && groups[groups.length - 3].bracketed;
}

/** "837.824.1482", "1-866-255-3907": groups of a North American number, held together by signs. */
export function isTiedNorthAmerican(groups: readonly Group[]): boolean {
  if (!isNorthAmerican(groups)) return false;
  for (let k = 1; k < groups.length; k += 1) {
    const { separator, loose } = groups[k];
    if (loose || (separator !== '-' && separator !== '.')) return false;
  }
  return true;
}

/** "(914)349-8600 04/21": a complete North American number takes no further groups behind a space. */
export function wholeNorthAmerican(groups: readonly Group[]): readonly Group[] {
  for (let size = 3; size <= 4 && size < groups.length; size += 1) {
    if (groups[size].separator !== ' ') continue;
    const head = groups.slice(0, size);
    if (hasAreaBrackets(head) || isTiedNorthAmerican(head)) return head;
  }
  return groups;
}

const isMoney = (unit: number): boolean => unit === 36 || unit === 0x20ac || unit === 163 || unit === 165; // $ € £ ¥

/** Whether something is glued to the digits that makes them part of a word, an amount or an identifier. */
export function isGlued(page: Page, run: Run): boolean {
  return isGluedBefore(page, run) || isGluedAfter(page, run.end);
}

function isGluedBefore(page: Page, { first, plus, groups }: Run): boolean {
  const { tokens } = page;
  const before = first - 1;
  if (before < 0) return false;
  const isLabel = (marksAt(page, before) & (Mark.Label | Mark.Fax | Mark.WhatsApp)) !== 0;
  if (tokens.kind[before] === Kind.Number) return !tokens.spaced[first];
  if (tokens.kind[before] === Kind.Word) return !tokens.spaced[first] && !isLabel && !plus && !groups[0].bracketed; // "at+1 202 862 1826"
  if (tokens.kind[before] !== Kind.Sign || groups[0].bracketed) return false;
  const sign = tokens.text[tokens.start[before]];
  if (isMoney(tokens.unit[before])) return true; // "$ 20 000 000" too
  if (tokens.spaced[first]) return false;
  if (tokens.unit[before] === STAR) return tokens.kind[before - 1] === Kind.Number && !tokens.spaced[before]; // "*384*96#", but "marque *300", "**1517**"
  if (!GLUE_BEFORE.has(sign)) return false;
  // "Tel.020…", "Tel/020…": the sign belongs to a label
  return !plus && !(before > 0 && (marksAt(page, before - 1) & (Mark.Label | Mark.Fax | Mark.WhatsApp)) !== 0);
}

function isGluedAfter(page: Page, end: number): boolean {
  const { tokens } = page;
  if (end >= tokens.count) return false;
  const sign = tokens.kind[end] === Kind.Sign ? tokens.text[tokens.start[end]] : '';
  if (sign === '%' || (sign !== '' && isMoney(tokens.unit[end]))) return true;
  if (tokens.spaced[end]) return false;
  if (tokens.kind[end] === Kind.Word) return (marksAt(page, end) & Mark.Extension) === 0;
  if (tokens.unit[end] === COMMA || tokens.unit[end] === HASH || tokens.unit[end] === STAR)
    return tokens.kind[end + 1] === Kind.Number && !tokens.spaced[end + 1];
  return GLUE_AFTER.has(sign);
}

/** Whether the digits are all that their line holds. */
export function isWholeLine(page: Page, { first, end }: Run): boolean {
  const { tokens } = page;
  const opens = first === 0 || tokens.kind[first - 1] === Kind.Break;
  return opens && (end >= tokens.count || tokens.kind[end] === Kind.Break || (marksAt(page, end) & Mark.Extension) !== 0);
}
