import type { Span } from '../model/span.js';
import { Class, classOf } from '../text/characters.js';

/** What is to be written in place of a stretch: nothing, a space, or a word put right. Edits are in order and do not overlap. */
export interface Edit extends Span {
  readonly text: string;
}

/** The visible words that a link stood on, in the source, and where it led. */
export interface Target extends Span {
  readonly href: string;
}

export interface Residue {
  readonly edits: Edit[];
  readonly targets: Target[];
}

const ATTRIBUTES = new Set(
  'href class target title alt border height width hspace vspace src style name id align valign rel lang dir face size color onclick onmouseover onmouseout onkeypress bgcolor cellpadding cellspacing colspan rowspan type start clear data itemprop role shape'.split(' '),
);
/** Tags beside which words touch ("<b>1</b>st"), and tags that part them. */
const INLINE = new Set('a b i u em strong span font sup sub small big abbr acronym cite st1 o'.split(' '));
const PARTING = new Set('p br div li ul ol td tr th table tbody thead img hr h1 h2 h3 h4 h5 h6 blockquote center script style iframe object embed param input form meta link section article header footer nav figure figcaption'.split(' '));
/** Longest attribute value that is believed: styles and window.open calls of old pages reach some hundred characters. */
const LONGEST_VALUE = 600;
/** Longest tag or comment that is believed. */
const LONGEST_TAG = 4000;
const QUOTE = 34;

const isBlank = (unit: number): boolean => {
  const kind = classOf(unit);
  return kind === Class.Space || kind === Class.Newline;
};

function skipBlank(text: string, at: number): number {
  let to = at;
  while (to < text.length && isBlank(text.charCodeAt(to))) to += 1;
  return to;
}

function nameEnd(text: string, at: number): number {
  let to = at;
  for (; to < text.length && to - at < 24; to += 1) {
    const unit = text.charCodeAt(to) | 32;
    if (!((unit >= 97 && unit <= 122) || (to > at && ((text.charCodeAt(to) >= 48 && text.charCodeAt(to) <= 57) || text.charCodeAt(to) === 45)))) break;
  }
  return to;
}

/** A piece of a tag: its end, and the target that it names. `open`: it ran to the end of the text unclosed. */
interface Piece {
  readonly end: number;
  readonly href: string | null;
}

/** name="value", name=value or, where the text breaks off, name=. */
function attributeAt(text: string, at: number): Piece | null {
  const end = nameEnd(text, at);
  const name = text.slice(at, end).toLowerCase();
  if (!ATTRIBUTES.has(name) && !name.startsWith('data-')) return null;
  const equals = skipBlank(text, end);
  if (text[equals] !== '=') return null;
  const value = quotedAt(text, skipBlank(text, equals + 1)) ?? bareValueAt(text, equals + 1);
  const prose = value !== null && (name === 'href' || name === 'src') && /\s/.test(value.text.trim()) && !value.text.includes(':'); // 'href=' at a line's end, then a quotation
  if (value === null || prose) return { end: equals + 1, href: null };
  return { end: value.end, href: name === 'href' ? value.text : null };
}

function quotedAt(text: string, at: number): { readonly text: string; readonly end: number } | null {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return null;
  const close = text.indexOf(quote, at + 1);
  if (close < 0 || close - at > LONGEST_VALUE) return close < 0 && text.length - at < LONGEST_VALUE ? { text: text.slice(at + 1), end: text.length } : null;
  return { text: text.slice(at + 1, close), end: close + 1 };
}

function bareValueAt(text: string, at: number): { readonly text: string; readonly end: number } | null {
  let end = at;
  while (end < text.length && !isBlank(text.charCodeAt(end)) && text[end] !== '>' && text[end] !== '"') end += 1;
  return end === at ? null : { text: text.slice(at, end), end };
}

/** A quoted value whose name was lost: an address, a path, or nothing at all. */
function bareQuotedAt(text: string, at: number): Piece | null {
  if (text.charCodeAt(at) !== QUOTE) return null;
  const mailto = text.startsWith('mailto:', at + 1);
  const value = quotedAt(text, at);
  if (value === null) return null;
  const address = mailto || /^(?:https?:\/\/|tel:|ftp:\/\/|www\.)/.test(value.text);
  if (!address && value.text !== '' && !/^[/#][^ ]*$/.test(value.text)) return null;
  if (address && /\s/.test(value.text.trim()) && !mailto) return null;
  const broken = value.text.search(/\s/);
  if (mailto && broken >= 0 && value.end < text.length && text[at + 1 + broken] === '\n') return { end: at + 1 + broken, href: value.text.slice(0, broken) };
  return { end: value.end, href: address ? value.text : null };
}

/** All that is left of one tag, from an item of it on: the end, whether ">" closed it, and its target. */
function tagRest(text: string, from: number, href: string | null): { readonly end: number; readonly closed: boolean; readonly href: string | null } {
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
export function findResidue(text: string): Residue {
  const residue: Residue = { edits: [], targets: [] };
  let at = 0;
  let quote = text.indexOf('"');
  let angle = text.indexOf('<');
  while (quote >= 0 || angle >= 0) {
    const next = angle < 0 || (quote >= 0 && quote < angle) ? quote : angle;
    const end = next === angle ? tagFrom(text, next, residue) : attributesFrom(text, next, at, residue);
    at = end > next ? end : at;
    const resume = Math.max(end, next + 1);
    if (quote >= 0 && quote < resume) quote = text.indexOf('"', resume);
    if (angle >= 0 && angle < resume) angle = text.indexOf('<', resume);
  }
  if (residue.edits.length > 0) addBareValues(text, residue);
  return residue;
}

/** Values of attributes whose quotes were lost: "BORDER-BOTTOM: rgb(51,102,204) 1px solid", "window.open('...')", a path of the old content system. */
const BARE_VALUES = ['rgb(', 'window.open(', '/jahia/webdav'];

/** Adds lines that are such a value and no more, on a page that has other residue. */
function addBareValues(text: string, residue: Residue): void {
  const found: Edit[] = [];
  for (const mark of BARE_VALUES) {
    for (let at = text.indexOf(mark); at >= 0; ) {
      const start = text.lastIndexOf('\n', at) + 1;
      const newline = text.indexOf('\n', at);
      const end = newline < 0 ? text.length : newline;
      if (/^\s?"?(?:[A-Za-z-]{4,30}:\s?rgb\(|window\.open\(|\/jahia\/\S+$)/.test(text.slice(start, end))) found.push({ start, end, text: ' ' });
      at = text.indexOf(mark, end);
    }
  }
  if (found.length === 0) return;
  const known = residue.edits.splice(0);
  for (const edit of [...known, ...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = residue.edits[residue.edits.length - 1];
    if (last === undefined || edit.start >= last.end) residue.edits.push(edit);
  }
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

/** Residue around the quote at `at`, if it is one of an attribute; returns the end of what was taken, or `at`. */
function attributesFrom(text: string, at: number, least: number, residue: Residue): number {
  const start = attributeStart(text, at, least);
  const first = start < at ? attributeAt(text, start) : bareQuotedAt(text, at);
  if (first === null || first.end <= at) return at;
  const rest = tagRest(text, first.end, first.href);
  const certain = start < at || rest.closed || rest.end > first.end || text.startsWith('mailto:', at + 1);
  if (!certain) return at;
  if (!rest.closed && rest.href?.startsWith('mailto:') && !showsAddress(text, rest.end)) return keepAddress(text, start, rest.end, residue);
  residue.edits.push({ start, end: rest.end, text: ' ' });
  if (rest.href !== null) addTarget(text, rest.end, rest.href, residue);
  return rest.end;
}

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

/** End of the run of characters other than white space, "<" and quotes. */
function tokenEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBlank(text.charCodeAt(end)) && text[end] !== '<' && text[end] !== '"') end += 1;
  return end;
}

/** The words after the tag are the link's: an address as far as it goes, else to the end of the phrase or line. */
function addTarget(text: string, at: number, href: string, residue: Residue): void {
  if (/^\s*(?:#|javascript:|$)/i.test(href)) return;
  const from = text[at] === '\n' ? at + 1 : at;
  if (text.startsWith('[email', from)) {
    const close = text.indexOf(']', from);
    if (close > 0 && close - from < 24) residue.targets.push({ start: from, end: close + 1, href });
    return;
  }
  let end = tokenEnd(text, from);
  const address = /^(?:https?:\/\/|www\.)|@|^[\w-]+(?:\.[\w-]+)+\//.test(text.slice(from, end));
  if (!address) {
    if (from > at) return;
    while (end < text.length && !/[\n<"“«.,;:!?)]/.test(text[end])) end += 1;
  }
  while (end > from && /[.,;:!?)\]»”'\s]/.test(text[end - 1])) end -= 1;
  if (end > from) residue.targets.push({ start: from, end, href: href.trim().replace(/\s+/g, '') });
}
