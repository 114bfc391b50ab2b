import type { Span } from '../../model/span.js';

const AT = 64;
const DOT = 46;
/** RFC 5322 atoms as they occur in practice; Latin letters with accents too ("josé@…", RFC 6531). */
const LOCAL = /[A-Za-z0-9._%+\-\u00c0-\u024f]/;
const DOMAIN = /[A-Za-z0-9.\-\u00c0-\u024f]/;
/** Top-level domains behind which a glued word begins with a capital: "x@iom.intPour". */
const GLUED = /^(?:int|org|com|net|gov|edu)(?=[A-Z])/;

/** An e-mail address in a text: its place and its normal form. */
export interface Address extends Span {
  readonly address: string;
}

/** Start of the local part that ends before `end`; equals `end` where there is none. */
export function localStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && LOCAL.test(text[start - 1])) start -= 1;
  while (start < end && (text.charCodeAt(start) === DOT || text[start] === '-')) start += 1; // "...x@", "-x@"
  return start;
}

/** End of the domain that begins at `start`; equals `start` where no domain of two labels or more stands there. */
export function domainEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && DOMAIN.test(text[end])) end += 1;
  while (end > start && (text.charCodeAt(end - 1) === DOT || text[end - 1] === '-')) end -= 1;
  if (text[end] === '_') return start; // an underscore is not allowed in a host name
  return trimGlued(text, start, end);
}

/** Takes off what was glued to the domain: "iom.int.Para", "iom.intPour". */
function trimGlued(text: string, start: number, end: number): number {
  const lastDot = start + text.slice(start, end).lastIndexOf('.');
  if (lastDot <= start) return start;
  const top = text.slice(lastDot + 1, end);
  const glued = GLUED.exec(top);
  if (glued !== null) return lastDot + 1 + glued[0].length;
  if (/^[A-Z][a-z]+$/.test(top) && text.slice(start, lastDot).includes('.') && !/[A-Z]/.test(text.slice(start, lastDot))) return lastDot;
  return isTopLevel(top) ? end : start;
}

/** Whether a domain can end with `label`: letters only, two or more (RFC 3696). */
export function isTopLevel(label: string): boolean {
  return /^[A-Za-z\u00c0-\u024f]{2,24}$/.test(label);
}

/** The address about the "@" at `at`, spaces beside the sign allowed where `loose`; null where there is none. */
export function addressAt(text: string, at: number, loose: boolean): Address | null {
  let left = at;
  let right = at + 1;
  if (loose && isSpace(text[left - 1])) left -= 1;
  if (loose && isSpace(text[right])) right += 1;
  const start = localStart(text, left);
  const end = domainEnd(text, right);
  if (start === left || end === right || text.charCodeAt(left - 1) === DOT || text.charCodeAt(end) === AT) return null;
  return { start, end, address: `${text.slice(start, left)}@${text.slice(right, end)}`.toLowerCase() };
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\u00a0';
}
