import type { Span } from '../../model/span.js';
import { isPlainCapital, isTypesetHyphen } from '../../text/characters.js';

const LAST_ASCII = 127;
const AT = 64;
const DOT = 46;
const HYPHEN = 45;
const UNDERSCORE = 95;
/** Letters with accents stand in the Latin blocks up to here ("josé@…", RFC 6531). */
const LAST_LATIN = 0x24f;
/** Top-level domains behind which a glued word begins with a capital: "x@iom.intPour". */
const GLUED = /^(?:int|org|com|net|gov|edu)(?=[A-Z])/;

const enum Part {
  Letter = 1,
  Domain = 2,
  Local = 4,
}
/** What each unit can be part of; local parts are RFC 5322 atoms as they occur in practice. */
const parts = new Uint8Array(LAST_LATIN + 1);
for (let unit = 0; unit <= LAST_LATIN; unit += 1) {
  const char = String.fromCharCode(unit);
  if (/[A-Za-z\u00c0-\u024f]/.test(char)) parts[unit] |= Part.Letter;
  if (/[A-Za-z0-9.\-\u00c0-\u024f]/.test(char)) parts[unit] |= Part.Domain;
  if (/[A-Za-z0-9._%+\-\u00c0-\u024f]/.test(char)) parts[unit] |= Part.Local;
}

const isPart = (unit: number, part: Part): boolean =>
  unit <= LAST_LATIN ? (parts[unit] & part) !== 0 : isTypesetHyphen(unit) && part !== Part.Letter;
const isDotOrHyphen = (unit: number): boolean => unit === DOT || unit === HYPHEN;

/** An e-mail address in a text: its place and its normal form. */
export interface Address extends Span {
  readonly address: string;
}

/** Start of the local part that ends before `end`; equals `end` where there is none. */
export function localStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isPart(text.charCodeAt(start - 1), Part.Local)) start -= 1;
  while (start < end && isDotOrHyphen(text.charCodeAt(start))) start += 1; // "...x@", "-x@"
  return start;
}

/** End of the domain that begins at `start`; equals `start` where no domain of two labels or more stands there. */
export function domainEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPart(text.charCodeAt(end), Part.Domain)) end += 1;
  while (end > start && isDotOrHyphen(text.charCodeAt(end - 1))) end -= 1;
  if (end < text.length && text.charCodeAt(end) === UNDERSCORE) return start; // an underscore is not allowed in a host name
  let top = end;
  let capitals = false;
  while (top > start && text.charCodeAt(top - 1) !== DOT) {
    top -= 1;
    capitals ||= isPlainCapital(text.charCodeAt(top));
  }
  if (top <= start + 1) return start;
  const trimmed = capitals ? trimGlued(text, start, top, end) : end;
  return trimmed < end || isTopLevel(text, top, end) ? trimmed : start;
}

/** Takes off what was glued to the domain, whose last label begins at `top`: "iom.int.Para", "iom.intPour". */
function trimGlued(text: string, start: number, top: number, end: number): number {
  const label = text.slice(top, end);
  const glued = GLUED.exec(label);
  if (glued !== null) return top + glued[0].length;
  const before = text.slice(start, top - 1);
  return /^[A-Z][a-z]+$/.test(label) && before.includes('.') && !/[A-Z]/.test(before) ? top - 1 : end;
}

/** Whether a domain can end with the label text[from, to): letters only, two or more (RFC 3696). */
export function isTopLevel(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isPart(text.charCodeAt(i), Part.Letter)) return false;
  return to - from >= 2 && to - from <= 24;
}

/** The address about the "@" at `at`, spaces beside the sign allowed where `loose`; null where there is none. */
export function addressAt(text: string, at: number, loose: boolean): Address | null {
  let left = at;
  let right = at + 1;
  if (loose && isSpace(text[left - 1])) left -= 1;
  if (loose && isSpace(text[right])) right += 1;
  const start = localStart(text, left);
  const end = domainEnd(text, right);
  if (start === left || end === right || text.charCodeAt(left - 1) === DOT) return null;
  if (end < text.length && text.charCodeAt(end) === AT) return null;
  const address = right - left === 1 ? text.slice(start, end) : `${text.slice(start, left)}@${text.slice(right, end)}`;
  return { start, end, address: isSmall(address) ? address : address.toLowerCase().replace(/[\u2010\u2011]/g, '-') };
}

/** Whether all letters are small ones of ASCII, as in most addresses. */
function isSmall(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > LAST_ASCII || isPlainCapital(unit)) return false;
  }
  return true;
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\u00a0';
}
