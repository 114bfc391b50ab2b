import { Class, classOf } from '../text/characters.js';
import { endsSentence, isLower, type Lines, lengthOf } from './lines.js';
import { contactHeadings, contactLabels, contactVerbs, extensions, foldedWord, linkingWords, openers, tablesAt, wordEnd } from './words.js';

/** How far behind the opener its verb, or what it leads to, is looked for. */
const CLAUSE = 160;
const DETAILS = 320;
const COLON = 58;
const OPENING = openers.bit | contactHeadings.bit;

/** Where the clause that opens a contact block ends: behind its verb or colon; -1 where text[at] opens none. */
export function openerEnd(text: string, at: number, limit: number): number {
  return (tablesAt(text, at) & OPENING) === 0 ? -1 : clauseEnd(text, at, limit);
}

function clauseEnd(text: string, at: number, limit: number): number {
  const opener = openers.match(text, at, limit);
  if (opener >= 0) {
    const verb = verbEnd(text, opener, Math.min(limit, opener + CLAUSE), isVerbItself(text, at, opener));
    if (verb >= 0) return verb;
  }
  const heading = contactHeadings.match(text, at, limit);
  const end = Math.max(opener, heading);
  if (end < 0) return -1;
  const behind = skipSigns(text, end, limit);
  const alone = behind >= limit || text.charCodeAt(behind) === 10;
  const colon =
    text.charCodeAt(behind) === COLON || text.charCodeAt(behind) === 0xff1a || (behind > end && text.charCodeAt(behind - 1) === COLON);
  if (!colon && !alone && opener < 0) return -1;
  if (colon || alone) return hasDetails(text, end, Math.min(limit, end + DETAILS)) ? (colon ? behind + 1 : end) : -1;
  const line = text.indexOf('\n', end);
  return hasDetails(text, end, Math.min(line < 0 ? limit : line, limit, end + CLAUSE)) ? end : -1;
}

/** "Please contact", "Veuillez contacter": the opener has the verb in it. */
function isVerbItself(text: string, from: number, to: number): boolean {
  let at = to;
  while (at > from && classOf(text.charCodeAt(at - 1)) === Class.Letter) at -= 1;
  return at > from && contactVerbs.has(foldedWord(text, at, to));
}

/** Spaces and dashes behind the opener's last word. */
function skipSigns(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (classOf(text.charCodeAt(at)) === Class.Space || text.charCodeAt(at) === 0x2013)) at += 1;
  return at;
}

/** End of the last verb of contact in the opener's own sentence, or of the colon behind it. */
function verbEnd(text: string, from: number, limit: number, found: boolean): number {
  let end = found ? from : -1;
  for (let at = from; at < limit; ) {
    const unit = text.charCodeAt(at);
    if (unit === COLON && end >= 0) return at + 1;
    if (unit === 46 && classOf(text.charCodeAt(at + 1)) !== Class.Letter && end < 0) return -1;
    if (unit === 10 && text.charCodeAt(at + 1) === 10) break;
    if (classOf(unit) !== Class.Letter) {
      at += 1;
      continue;
    }
    const next = wordEnd(text, at, limit);
    const word = foldedWord(text, at, next);
    if (contactVerbs.has(word)) end = next;
    else if (end >= 0 && !linkingWords.has(word) && !isLower(text, at)) break; // a name: the clause is over
    at = next;
  }
  return end;
}

/** Whether an address, a number's label or a number in international form stands in text[from, to). */
export function hasDetails(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 64) return true;
    if (unit === 43 && classOf(text.charCodeAt(at + 1)) === Class.Digit) return true;
    if (classOf(unit) !== Class.Letter || classOf(text.charCodeAt(at - 1)) === Class.Letter) continue;
    const end = contactLabels.match(text, at, to);
    if (end >= 0 && /^\s?[.:]/.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

/** Whether the line gives a number or an address, or ends with the label of one. */
export function isDetail(lines: Lines, i: number): boolean {
  const { text } = lines;
  const start = lines.start[i];
  const end = lines.end[i];
  if (end - start > 220 || (end - start > 72 && holdsSentences(text, start, end))) return false;
  const at = text.slice(start, end).indexOf('@'); // not past the line: looked for from every line, it would be found in time squared
  // a person with function, office, two numbers and an address can fill a long line
  if (at >= 0) return end - start < 120 || contactLabels.match(text, start, end) >= 0 || holdsInternationalNumber(text, start, end);
  if (text.slice(start, end).includes('[email')) return true;
  const unit = text.charCodeAt(start);
  if (unit === 43 || unit === 40 || classOf(unit) === Class.Digit) return isNumberLine(text, start, end);
  if (end - start <= 160 && holdsInternationalNumber(text, start, end)) return true;
  const label = contactLabels.match(text, start, end);
  return label >= 0 && !isLetterAt(text, skipSigns(text, label, end)) && end - start <= 120;
}

/** Whether a sentence ends inside the line and another begins: prose that gives a number in passing. A label opens no sentence: "OIM Asunción. Tel.". */
function holdsSentences(text: string, start: number, end: number): boolean {
  for (const found of text.slice(start, end).matchAll(/\p{L}{3}[.]\s+(?=\p{Lu}\p{Ll})/gu))
    if (contactLabels.match(text, start + found.index + found[0].length, end) < 0) return true;
  return false;
}

/** "+41 22 717 ..." somewhere in the line. */
function holdsInternationalNumber(text: string, start: number, end: number): boolean {
  const inLine = text.slice(start, end).indexOf('+');
  if (inLine < 0) return false;
  const plus = start + inLine;
  return classOf(text.charCodeAt(text.charCodeAt(plus + 1) === 32 ? plus + 2 : plus + 1)) === Class.Digit;
}

const isLetterAt = (text: string, at: number): boolean => at < text.length && classOf(text.charCodeAt(at)) === Class.Letter;

/** Digits and the signs of numbers, and at most an extension. */
function isNumberLine(text: string, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === Class.Digit) digits += 1;
    else if (kind === Class.Letter) {
      if (digits > 0 && (extensions.match(text, at, end) >= 0 || contactLabels.match(text, at, end) >= 0)) return true;
      if (!linkingWords.has(foldedWord(text, at, wordEnd(text, at, end)))) return false;
      at = wordEnd(text, at, end) - 1;
    }
  }
  return digits >= 2;
}

/** Whether the line can name a person, a role or an office: short, no sentence. */
function isNaming(lines: Lines, i: number): boolean {
  const length = lengthOf(lines, i);
  const unit = lines.text.charCodeAt(lines.start[i]);
  return length <= 72 && unit !== 45 && unit !== 0x2022 && (!endsSentence(lines.text, lines.start[i], lines.end[i]) || length <= 24);
}

/** Lines of a name, a role and an office that may come before the next number or address. */
const LINES_BEFORE_DETAIL = 4;

/**
 * The first line behind a contact block whose opener's clause ends on line `i`: it goes on as long as lines give numbers and addresses, or
 * name whose they are. `begun`: line `i` gives some already.
 */
export function listEnd(lines: Lines, i: number, begun: boolean, limit = lines.count): number {
  let end = i + 1;
  let detailed = begun;
  while (end < limit) {
    let next = end;
    while (next < limit && next - end < LINES_BEFORE_DETAIL && !isDetail(lines, next) && isNaming(lines, next)) next += 1;
    if (next < limit && isDetail(lines, next)) {
      end = next + 1;
      detailed = true;
      continue;
    }
    const brief = (j: number) => lengthOf(lines, j) <= 48;
    if (next === limit && (!detailed || limit - end <= 3) && range(end, limit).every(brief)) return limit; // a dump may stop inside the block
    return end;
  }
  return end;
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** Whether the clause that ends at `clause` is followed on the same line by the contact's name: the block then runs on as a paragraph. */
export function runsOn(text: string, clause: number, lineEnd: number): boolean {
  const open = text.charCodeAt(lineEnd - 1) === COLON; // "... الاتصال بـ:", with what follows on the next lines
  for (let at = clause; at < lineEnd; ) {
    if (classOf(text.charCodeAt(at)) !== Class.Letter) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at, lineEnd);
    const name = !isLower(text, at) && !linkingWords.has(foldedWord(text, at, end));
    if (name && (!open || isCased(text, at))) return true;
    at = end;
  }
  return false;
}

const isCased = (text: string, at: number): boolean => text.charAt(at).toLowerCase() !== text.charAt(at);
