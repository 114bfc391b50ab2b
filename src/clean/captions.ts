import { endsSentence, isLower, type Lines, lengthOf } from './lines.js';
import { captions, wordEnd } from './words.js';

/** Longest caption with its credit. */
const LONGEST = 420;
/** A credit at a caption's end is short: "Photo : OIM 2019 / Prénom Nom". */
const LONGEST_CREDIT = 80;
const COLON = 58;
const COPYRIGHT = 0xa9;
const SLASH = 47;

/** Whether the line is a photograph's caption: it begins with a credit, or ends with one ("... Photo : OIM", "© IOM 2021"). */
export function isCaption(lines: Lines, i: number): boolean {
  const { text } = lines;
  const start = lines.start[i];
  const end = lines.end[i];
  if (lengthOf(lines, i) > LONGEST) return false;
  const unit = text.charCodeAt(start);
  if (unit === COPYRIGHT || (!isLower(text, start) && isCredit(text, unit === 40 ? start + 1 : start, end))) return true;
  return endsWithCredit(text, start, Math.max(start, end - LONGEST_CREDIT), end);
}

/** Stretch [from, to) of a text in which none of a credit's signs stands: the lines of most pages need no further look. */
const clear = { text: '', from: 0, to: 0 };

function endsWithCredit(text: string, start: number, from: number, end: number): boolean {
  if (text === clear.text && from >= clear.from && end <= clear.to) return false;
  const sign = copyrights.next(text, from);
  if (sign < end && /[\s(.]/.test(text[sign - 1])) return true;
  for (let at = colons.next(text, from); at < end; at = colons.next(text, at + 1)) if (creditBefore(text, start, at, end)) return true;
  for (let at = slashes.next(text, from); at < end; at = slashes.next(text, at + 1)) {
    if (creditBefore(text, start, at, end) && !endsSentence(text, start, end)) return true;
  }
  noteClear(text, from);
  return false;
}

/** Notes the stretch from `from` to the next sign of a credit. */
function noteClear(text: string, from: number): void {
  clear.text = text;
  clear.from = from;
  clear.to = Math.min(copyrights.next(text, from), colons.next(text, from), slashes.next(text, from));
}

/** Finds a sign again and again in one text, from front to back, without looking twice at the stretch before it. */
class SignFinder {
  #text = '';
  #from = 0;
  #at = 0;

  constructor(private readonly sign: string) {}

  /** Place of the sign at or behind `from`; Infinity where there is none. */
  next(text: string, from: number): number {
    if (text === this.#text && from >= this.#from && from <= this.#at) return this.#at;
    const at = text.indexOf(this.sign, from);
    this.#text = text;
    this.#from = from;
    this.#at = at < 0 ? Number.POSITIVE_INFINITY : at;
    return this.#at;
  }
}

const copyrights = new SignFinder('©');
const colons = new SignFinder(':');
const slashes = new SignFinder('/');

/** A credit's words and its colon: "Photo :", "Crédit photo:", "Photo/OIM". */
function isCredit(text: string, at: number, end: number): boolean {
  const to = captions.match(text, at, end);
  if (to < 0) return false;
  let sign = to;
  while (text.charCodeAt(sign) === 32 || text.charCodeAt(sign) === 0xa0 || text.charCodeAt(sign) === 0x202f) sign += 1;
  const unit = text.charCodeAt(sign);
  return unit === COLON || unit === COPYRIGHT || (unit === SLASH && sign === to && text.charCodeAt(at) < 97);
}

/** Signs that no credit holds: words were quoted, and the colon is a speaker's. */
const QUOTED = /["“”«»]/;

/** Whether the colon at `at` belongs to a credit whose first word stands one or two words before it. */
function creditBefore(text: string, start: number, at: number, end: number): boolean {
  for (let words = 0, from = at; words < 4 && from > start; words += 1) {
    while (from > start && wordEnd(text, from - 1, from) === from - 1) from -= 1;
    while (from > start && wordEnd(text, from - 1, from) === from) from -= 1;
    if (captions.match(text, from, at) >= 0 && beginsCredit(text, start, from) && isCredit(text, from, end))
      return !QUOTED.test(text.slice(at, end));
  }
  return false;
}

/** Whether the word at `from` can be a credit's first: a capital or a bracket at the beginning of a line or sentence, or within one. */
function beginsCredit(text: string, start: number, from: number): boolean {
  const begins = from === start || /[\s(.[]/.test(text[from - 1]);
  const capital = text[from] !== text[from].toLowerCase() || text[from] === text[from].toUpperCase() || text[from - 1] === '(';
  return begins && capital && (from === start || !/\p{L}/u.test(text[from - 2] ?? ''));
}
