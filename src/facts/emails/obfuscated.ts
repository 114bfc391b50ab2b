import { Kind } from '../../text/tokens.js';
import { tokenAt } from '../offsets.js';
import type { Page } from '../page.js';
import { type Address, domainEnd, isTopLevel, localStart } from './address.js';

const DOT = 46;
const COLON = 58;
const LAST_ASCII = 127;
const OPENING = new Set(['[', '(', '{', '<']);
const CLOSING = new Set([']', ')', '}', '>']);

/** A word that stands for a sign, with its brackets if any: offsets of the text it takes up. */
interface Spelled {
  readonly start: number;
  readonly end: number;
  readonly bracketed: boolean;
}

/** Whether the word at `i` stands in brackets: "(at)", "[at]". */
const isBracketed = ({ unit, count }: Page['tokens'], i: number): boolean =>
  i > 0 && i + 1 < count && isOpening(unit[i - 1]) && isClosing(unit[i + 1]);

/** Token `i` read as a spelled-out sign: "at", "(at)", "[at]". */
function spelled({ tokens }: Page, i: number, bracketed: boolean): Spelled {
  return bracketed
    ? { start: tokens.start[i - 1], end: tokens.end[i + 1], bracketed }
    : { start: tokens.start[i], end: tokens.end[i], bracketed };
}

/** Offset before the white space that ends at `end`. */
function skipBack(text: string, end: number): number {
  let at = end;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\u00a0')) at -= 1;
  return at;
}

/** Offset behind the white space that begins at `start`. */
function skipOn(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\u00a0') at += 1;
  return at;
}

/** "dot", "(dot)", "[punto]" with its spaces at `at`: the offset behind it, or null. */
function dotEnd(page: Page, at: number): number | null {
  const { text, language } = page;
  let i = skipOn(text, at);
  const opened = OPENING.has(text[i]);
  if (opened) i = skipOn(text, i + 1);
  const word = language.emails.dot.find((dot) => text.slice(i, i + dot.length).toLowerCase() === dot);
  if (word === undefined) return null;
  i += word.length;
  if (opened) {
    i = skipOn(text, i);
    return CLOSING.has(text[i]) ? skipOn(text, i + 1) : null;
  }
  return text[i] === ' ' ? skipOn(text, i) : null;
}

/** The domain at `start`, its dots as signs or words: its labels joined by dots, and where it ends. */
function readDomain(page: Page, start: number): { readonly domain: string; readonly end: number; readonly spelled: boolean } | null {
  const { text } = page;
  const plainEnd = domainEnd(text, start);
  if (plainEnd > start) return { domain: text.slice(start, plainEnd), end: plainEnd, spelled: false };
  const labels: string[] = [];
  let at = start;
  for (let end = at; ; ) {
    const label = /^[A-Za-z0-9][A-Za-z0-9-]{0,62}/.exec(text.slice(at, at + 63))?.[0];
    if (label === undefined) return null;
    labels.push(label);
    end = at + label.length;
    const next = text[end] === '.' ? end + 1 : dotEnd(page, end);
    if (next !== null && /[A-Za-z0-9]/.test(text[next] ?? '')) {
      at = next;
      continue;
    }
    return labels.length > 1 && isTopLevel(label, 0, label.length) ? { domain: labels.join('.'), end, spelled: true } : null;
  }
}

/** The local part that ends before `end`, with spelled-out dots: "maria dot perez". */
function readLocal(page: Page, end: number, spelledDots: boolean): { readonly local: string; readonly start: number } | null {
  const { text, language } = page;
  let start = localStart(text, end);
  if (start === end) return null;
  let local = text.slice(start, end);
  while (spelledDots) {
    const before = skipBack(text, start);
    const dot = language.emails.dot.find((word) => text.slice(before - word.length, before).toLowerCase() === word);
    const wordEnd = dot === undefined ? before : skipBack(text, before - dot.length);
    const wordStart = localStart(text, wordEnd);
    if (dot === undefined || wordStart === wordEnd || wordEnd === before - dot.length) break;
    local = `${text.slice(wordStart, wordEnd)}.${local}`;
    start = wordStart;
  }
  return { local, start };
}

/**
 * An address whose "@" is spelled out by the word at token `i`: "name [at] iom.int", "name arobase iom.int".
 * A bare "at" is a preposition as a rule ("read more at iom.int"): it counts with a spelled-out dot, with a local part that is
 * plainly one ("a.b at x.org"), where the line holds nothing else, or behind a label and its colon.
 */
export function obfuscatedAt(page: Page, i: number): Address | null {
  const bracketed = isBracketed(page.tokens, i);
  return domainMayFollow(page, bracketed ? i + 2 : i + 1) ? readSpelled(page, i, bracketed) : null;
}

function readSpelled(page: Page, i: number, bracketed: boolean): Address | null {
  const { text, tokens, language } = page;
  const sign = spelled(page, i, bracketed);
  const domain = readDomain(page, skipOn(text, sign.end));
  const local = readLocal(page, skipBack(text, sign.start), domain?.spelled === true);
  if (domain === null || local === null || /^www\./i.test(domain.domain)) return null;
  const fold = tokens.word[i]?.fold ?? '';
  const certain = sign.bracketed || domain.spelled || language.emails.at.includes(fold) || /[.+_\d]/.test(local.local);
  if (!certain && !isWholeLine(page, local.start, domain.end) && !isLabelled(page, local.start)) return null;
  return { start: local.start, end: domain.end, address: `${local.local}@${domain.domain}`.toLowerCase() };
}

/** "E-mail: press at iom.int": a word that announces an address and its colon right before. */
function isLabelled({ tokens, language }: Page, start: number): boolean {
  const colon = tokenAt(tokens, start) - 1;
  return tokens.unit[colon] === COLON && language.emails.labels.includes(tokens.word[colon - 1]?.fold ?? '');
}

function isWholeLine(page: Page, start: number, end: number): boolean {
  const before = page.text.slice(0, start).trimEnd().length === 0 || page.text[skipBack(page.text, start) - 1] === '\n';
  const after = skipOn(page.text, end);
  return before && (after >= page.text.length || page.text[after] === '\n');
}

/** Whether a dot or bracket is glued to the words from token `first` on, or what follows them may spell one out: "at the" ends here. */
function domainMayFollow({ tokens, language }: Page, first: number): boolean {
  let i = first;
  for (; i < tokens.count && (i === first || !tokens.spaced[i]); i += 1)
    if (tokens.unit[i] === DOT || tokens.unit[i] > LAST_ASCII || isOpening(tokens.unit[i])) return true;
  if (i >= tokens.count || tokens.kind[i] === Kind.Break) return false;
  const unit = tokens.unit[i];
  if (unit > LAST_ASCII || isOpening(unit)) return true;
  const { dot } = language.emails;
  const size = tokens.end[i] - tokens.start[i];
  for (let k = 0; k < dot.length; k += 1) if (dot[k].charCodeAt(0) === (unit | 32) && size <= dot[k].length) return true;
  return false;
}

const isOpening = (unit: number): boolean => unit === 40 || unit === 60 || unit === 91 || unit === 123; // ( < [ {
const isClosing = (unit: number): boolean => unit === 41 || unit === 62 || unit === 93 || unit === 125;
