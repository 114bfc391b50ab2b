import { Class, classOf } from '../text/characters.js';

/** Names of attributes of HTML 4 and 5 that were seen in dumps. */
export const ATTRIBUTES = new Set(
  'href class target title alt border height width hspace vspace src style name id align valign rel lang dir face size color onclick onmouseover onmouseout onkeypress bgcolor cellpadding cellspacing colspan rowspan type start clear data itemprop role shape'.split(
    ' ',
  ),
);
/** Longest attribute value that is believed: styles and window.open calls of old pages reach some hundred characters. */
const LONGEST_VALUE = 600;
const QUOTE = 34;

/** Whether a unit is white space or a line break. */
export const isBlank = (unit: number): boolean => {
  const kind = classOf(unit);
  return kind === Class.Space || kind === Class.Newline;
};

/** First place at or behind `at` that is not blank. */
export function skipBlank(text: string, at: number): number {
  let to = at;
  while (to < text.length && isBlank(text.charCodeAt(to))) to += 1;
  return to;
}

/** End of the name of a tag or attribute that begins at `at`: ASCII letters, then digits and hyphens too. */
export function nameEnd(text: string, at: number): number {
  let to = at;
  for (; to < text.length && to - at < 24; to += 1) {
    const unit = text.charCodeAt(to) | 32;
    if (
      !(
        (unit >= 97 && unit <= 122) ||
        (to > at && ((text.charCodeAt(to) >= 48 && text.charCodeAt(to) <= 57) || text.charCodeAt(to) === 45))
      )
    )
      break;
  }
  return to;
}

/** A piece of a tag: its end, and the target that it names. */
interface Piece {
  readonly end: number;
  readonly href: string | null;
}

/** name="value", name=value or, where the text breaks off, name=. */
export function attributeAt(text: string, at: number): Piece | null {
  const end = nameEnd(text, at);
  const name = text.slice(at, end).toLowerCase();
  if (!ATTRIBUTES.has(name) && !name.startsWith('data-')) return null;
  const equals = skipBlank(text, end);
  if (text[equals] !== '=') return null;
  if (text.charCodeAt(equals + 1) === QUOTE && opensNothing(text, equals + 2)) return { end: equals + 2, href: null };
  const value = quotedAt(text, skipBlank(text, equals + 1)) ?? bareValueAt(text, equals + 1);
  const prose = value !== null && (name === 'href' || name === 'src') && /\s/.test(value.text.trim()) && !ADDRESS.test(value.text); // 'href=' at a line's end, then a quotation
  if (value === null || prose) return { end: equals + 1, href: null };
  return { end: value.end, href: name === 'href' ? value.text : null };
}

/** What an address with white space in it begins with: "javascript:openWindow('a', 'b')". */
const ADDRESS = /^\s*[a-z]+[:.(]/i;

/** A value that broke off at its quote: the line ends there, and the next is prose ('src="' | 'The flood took …'). */
function opensNothing(text: string, at: number): boolean {
  const start = skipBlank(text, at);
  return text[at] === '\n' && isProse(text.charCodeAt(start)) && isPhrase(text.slice(start, start + LINE));
}

/** Most of a line that is looked at. */
const LINE = 200;

/** Whether a first line holds three words before any quote. */
const isPhrase = (text: string): boolean => text.split(/["\n]/, 1)[0].split(' ').length > 2;

function quotedAt(text: string, at: number): { readonly text: string; readonly end: number } | null {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return null;
  const close = text.indexOf(quote, at + 1);
  if (close < 0 || close - at > LONGEST_VALUE)
    return close < 0 && text.length - at < LONGEST_VALUE ? { text: text.slice(at + 1), end: text.length } : null;
  return { text: text.slice(at + 1, close), end: close + 1 };
}

function bareValueAt(text: string, at: number): { readonly text: string; readonly end: number } | null {
  let end = at;
  while (end < text.length && !isBlank(text.charCodeAt(end)) && text[end] !== '>' && text[end] !== '"') end += 1;
  return end === at ? null : { text: text.slice(at, end), end };
}

/** Whether what a unit begins is no address, no path ("/", "#") and no quote, and the text goes on: most quotes of a page are those of prose. */
export function isProse(unit: number): boolean {
  const address = unit === 104 || unit === 116 || unit === 102 || unit === 119 || unit === 109 || unit === 106; // http, tel, ftp, www, mailto, javascript
  return unit > 0 && unit !== QUOTE && unit !== 35 && unit !== 47 && !address;
}

/** A quoted value whose name was lost: an address, a path, or nothing at all. */
export function bareQuotedAt(text: string, at: number): Piece | null {
  if (text.charCodeAt(at) !== QUOTE || isProse(text.charCodeAt(at + 1))) return null;
  const mailto = text.startsWith('mailto:', at + 1);
  const value = quotedAt(text, at);
  if (value === null) return null;
  if (value.text.startsWith('javascript:')) return { end: value.end, href: null };
  const address = mailto || /^(?:https?:\/\/|tel:|ftp:\/\/|www\.)/.test(value.text);
  if (!address && value.text !== '' && !/^[/#][^ ]*$/.test(value.text)) return null;
  if (address && /\s/.test(value.text.trim()) && !mailto) return null;
  const broken = value.text.search(/\s/);
  if (mailto && broken >= 0 && value.end < text.length && text[at + 1 + broken] === '\n')
    return { end: at + 1 + broken, href: value.text.slice(0, broken) };
  return { end: value.end, href: address ? value.text : null };
}
