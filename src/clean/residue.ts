import type { Span } from '../model/span.js';
import type { Written } from '../text/units.js';
import { ATTRIBUTES, attributeAt, bareQuotedAt, isBlank, isProse, nameEnd, skipBlank } from './attributes.js';
import { addBareValues, STYLE } from './bare-values.js';
import { addTarget, tokenEnd } from './targets.js';

/** What is to be written in place of a stretch: nothing, a space, or a word put right. Edits are in order and do not overlap. */
export interface Edit extends Span {
  readonly text: string;
  /** Why it is taken, where it is no residue. */
  readonly why?: string;
}

/** The visible words that a link stood on, in the source, and where it led. */
export interface Target extends Span {
  readonly href: string;
}

export interface Residue {
  readonly edits: Edit[];
  readonly targets: Target[];
}

/** Tags beside which words touch ("<b>1</b>st"), and tags that part them. */
const INLINE = new Set('a b i u em strong span font sup sub small big abbr acronym cite st1 o'.split(' '));
const PARTING = new Set(
  'p br div li ul ol td tr th table tbody thead img hr h1 h2 h3 h4 h5 h6 blockquote center script style iframe object embed param input form meta link section article header footer nav figure figcaption'.split(
    ' ',
  ),
);
const EQUALS = 61;
/** Longest tag or comment that is believed. */
const LONGEST_TAG = 4000;

/** All that is left of one tag, from an item of it on: the end, whether ">" closed it, and its target. */
function tagRest(
  text: string,
  from: number,
  href: string | null,
): { readonly end: number; readonly closed: boolean; readonly href: string | null } {
  let end = from;
  let target = href;
  for (;;) {
    if (end - from > LONGEST_TAG) return { end, closed: false, href: target };
    const at = skipBlank(text, end);
    if (text[at] === '>') return { end: at + 1, closed: true, href: target };
    if (text[at] === '/' && text[at + 1] === '>') return { end: at + 2, closed: true, href: target };
    const piece = attributeAt(text, at) ?? bareQuotedAt(text, at);
    if (piece === null || piece.end <= at) return { end, closed: false, href: target };
    end = piece.end;
    target = piece.href ?? target;
  }
}

/**
 * Finds what is left of tags in a text dump: attributes with their values, over line breaks too, the "mailto:" copy of an address,
 * stray tags. Link targets are kept with the words they stood on. One pass from quote to quote and from "<" to "<".
 */
export function findResidue(page: Written): Residue {
  const { text } = page;
  const residue: Residue = { edits: [], targets: [] };
  let at = 0;
  let quote = text.indexOf('"');
  let angle = text.indexOf('<');
  while (quote >= 0 || angle >= 0) {
    const next = angle < 0 || (quote >= 0 && quote < angle) ? quote : angle;
    const end =
      next === angle ? tagFrom(text, next, residue) : isOfProse(page.units, next) ? next : attributesFrom(text, next, at, residue);
    at = end > next ? end : at;
    const resume = Math.max(end, next + 1);
    if (quote >= 0 && quote < resume) quote = text.indexOf('"', resume);
    if (angle >= 0 && angle < resume) angle = text.indexOf('<', resume);
  }
  if (residue.edits.length > 0 || text.includes(STYLE)) addBareValues(text, residue);
  return residue;
}

function tagFrom(text: string, at: number, residue: Residue): number {
  if (text.startsWith('<!--', at)) {
    const length = text.slice(at, at + LONGEST_TAG).indexOf('-->');
    if (length < 0) return at;
    residue.edits.push({ start: at, end: at + length + 3, text: ' ' });
    return at + length + 3;
  }
  const from = text[at + 1] === '/' ? at + 2 : at + 1;
  const end = nameEnd(text, from);
  const name = text.slice(from, end).toLowerCase();
  const inline = INLINE.has(name);
  if (!inline && !PARTING.has(name)) return at;
  const rest = tagRest(text, end, null);
  if (!rest.closed) return at;
  residue.edits.push({ start: at, end: rest.end, text: inline ? '' : ' ' });
  if (rest.href !== null) addTarget(text, rest.end, rest.href, residue);
  return rest.end;
}

/** Whether the quote at `at` begins no value: no "=" stands before it, and no address behind it. Most quotes are those of prose. */
function isOfProse(units: Uint16Array, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && isBlank(units[back])) back -= 1;
  return (back < 0 || units[back] !== EQUALS) && isProse(units[at + 1]);
}

/** Residue around the quote at `at`, if it is one of an attribute; returns the end of what was taken, or `at`. */
function attributesFrom(text: string, at: number, least: number, residue: Residue): number {
  const start = attributeStart(text, at, least);
  const first = start < at ? attributeAt(text, start) : bareQuotedAt(text, at);
  if (first === null || first.end <= at) return at;
  const rest = tagRest(text, first.end, first.href);
  const certain =
    start < at || rest.closed || rest.end > first.end || text.startsWith('mailto:', at + 1) || isEmptyLine(text, at, first.end);
  if (!certain) return at;
  if (!rest.closed && rest.href?.startsWith('mailto:') && !showsAddress(text, rest.end)) return keepAddress(text, start, rest.end, residue);
  residue.edits.push({ start, end: rest.end, text: ' ' });
  if (rest.href !== null) addTarget(text, rest.end, rest.href, residue);
  return rest.end;
}

/** A line of two quotes, and nothing in them. */
const isEmptyLine = (text: string, at: number, end: number): boolean =>
  end === at + 2 && (at === 0 || text[at - 1] === '\n') && (end === text.length || text[end] === '\n');

/** Start of the attribute, or of the run of attributes, whose value the quote opens; `at` where it is none. */
function attributeStart(text: string, at: number, least: number): number {
  let start = at;
  let back = at - 1;
  while (back >= least && isBlank(text.charCodeAt(back))) back -= 1;
  if (text[back] !== '=') return at;
  back -= 1;
  while (back >= least && isBlank(text.charCodeAt(back))) back -= 1;
  for (;;) {
    let from = back + 1;
    while (from > least && !isBlank(text.charCodeAt(from - 1)) && text[from - 1] !== '>' && text[from - 1] !== '"') from -= 1;
    if (start === at) {
      if (!ATTRIBUTES.has(text.slice(from, back + 1).toLowerCase())) return at;
    } else if (attributeAt(text, from)?.end !== back + 1) {
      return start;
    }
    start = from; // "height=12 width="12"": the one before may have no quotes
    back = from - 1;
    while (back >= least && isBlank(text.charCodeAt(back))) back -= 1;
    if (back < least) return start;
  }
}

/** Whether an address stands in the words that follow. */
function showsAddress(text: string, at: number): boolean {
  const from = skipBlank(text, at);
  return tokenEnd(text, from) > from && text.slice(from, tokenEnd(text, from)).includes('@');
}

/** A "mailto:" that broke off before its visible words is the only place where the address stands: the address itself stays. */
function keepAddress(text: string, start: number, end: number, residue: Residue): number {
  const from = text.indexOf('mailto:', start) + 'mailto:'.length;
  let to = from;
  while (to < end && !isBlank(text.charCodeAt(to)) && text[to] !== '"' && text[to] !== '?' && text[to] !== "'") to += 1;
  residue.edits.push({ start, end: from, text: ' ' });
  if (to < end) residue.edits.push({ start: to, end, text: ' ' });
  return end;
}
