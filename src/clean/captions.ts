import { endsSentence, type Lines, lengthOf } from './lines.js';
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
  if (text.charCodeAt(start) === COPYRIGHT || isCredit(text, text.charCodeAt(start) === 40 ? start + 1 : start, end)) return true;
  const from = Math.max(start, end - LONGEST_CREDIT);
  const sign = text.indexOf('©', from);
  if (sign >= 0 && sign < end) return true;
  for (let at = text.indexOf(':', from); at >= 0 && at < end; at = text.indexOf(':', at + 1)) if (creditBefore(text, start, at, end)) return true;
  const slash = text.lastIndexOf('/', end);
  return slash > from && creditBefore(text, start, slash, end) && !endsSentence(text, start, end);
}

/** A credit's words and its colon: "Photo :", "Crédit photo:", "Photo/OIM". */
function isCredit(text: string, at: number, end: number): boolean {
  const to = captions.match(text, at, end);
  if (to < 0) return false;
  let sign = to;
  while (text.charCodeAt(sign) === 32 || text.charCodeAt(sign) === 0xa0 || text.charCodeAt(sign) === 0x202f) sign += 1;
  const unit = text.charCodeAt(sign);
  return unit === COLON || unit === COPYRIGHT || (unit === SLASH && sign === to && text.charCodeAt(at) < 97);
}

/** Whether the colon at `at` belongs to a credit whose first word stands one or two words before it. */
function creditBefore(text: string, start: number, at: number, end: number): boolean {
  for (let words = 0, from = at; words < 4 && from > start; words += 1) {
    while (from > start && wordEnd(text, from - 1, from) === from - 1) from -= 1;
    while (from > start && wordEnd(text, from - 1, from) === from) from -= 1;
    const begins = from === start || /[\s(.,"»”[]/.test(text[from - 1]);
    const capital = text[from] !== text[from].toLowerCase() || text[from] === text[from].toUpperCase() || text[from - 1] === '(';
    if (begins && capital && captions.match(text, from, at) >= 0 && isCredit(text, from, end) && (from === start || !/\p{L}/u.test(text[from - 2] ?? ''))) return true;
  }
  return false;
}
