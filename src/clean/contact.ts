import { Class, classOf, isPlainCapital } from '../text/characters.js';
import type { Written } from '../text/units.js';
import { keepClause, knownClauseEnd } from './known-clauses.js';
import { isCased, isEnded, isLower, isWhite, type Lines, lengthOf, mayHold } from './lines.js';
import { Mark } from './survey.js';
import {
  Among,
  contactHeadings,
  contactLabels,
  extensions,
  isAmong,
  mayOpen,
  openers,
  type SiteWord,
  siteWord,
  tablesAt,
  wordEnd,
} from './words.js';

/** How far behind the opener its verb, or what it leads to, is looked for. */
const CLAUSE = 160;
const DETAILS = 320;
const COMMA = 44;
const COLON = 58;
const WIDE_COLON = 0xff1a;
const NEWLINE = 10;
const SPACE = 32;
const STOP = 46;
const AT = 64;
const PLUS = 43;
const BRACKET = 40;

/** Where the clause that opens a contact block ends: behind its verb or colon; -1 where none is opened at `at`. */
export function openerEnd(page: Written, at: number, limit: number): number {
  if (!mayOpen(tablesAt(page.units, at))) return -1;
  const known = knownClauseEnd(page, at, limit);
  if (known >= 0) return known;
  const end = wordEnd(page.units, at, page.text.length);
  const first = end > limit ? null : siteWord(page, at, end);
  return first !== null && mayOpen(first.tables) ? clauseEnd(page, at, first, end, limit) : -1;
}

/** The same, of a clause whose first word, which ends at `from`, is one that such clauses begin with. */
function clauseEnd(page: Written, at: number, first: SiteWord, from: number, limit: number): number {
  const { units } = page;
  const opener = openers.endBehind(page, first, from, limit);
  if (opener >= 0) {
    const verb = verbEnd(page, opener, Math.min(limit, opener + CLAUSE), isVerbItself(page, at, opener));
    if (verb >= 0) keepClause(units, at, verb);
    if (verb >= 0) return verb;
  }
  const heading = contactHeadings.endBehind(page, first, from, limit);
  const end = Math.max(opener, heading);
  if (end < 0) return mayTellPurpose(first) ? purposeEnd(page, from, limit) : -1;
  const behind = skipSigns(units, end, limit);
  const alone = behind >= limit || units[behind] === NEWLINE;
  const colon = units[behind] === COLON || units[behind] === WIDE_COLON || (behind > end && units[behind - 1] === COLON);
  if (!colon && !alone && opener < 0) {
    const placed = placedColon(page, end, limit);
    return placed >= 0 && hasDetails(page, placed, Math.min(limit, placed + DETAILS)) ? placed + 1 : -1;
  }
  if (colon || alone) return hasDetails(page, end, Math.min(limit, end + DETAILS)) ? (colon ? behind + 1 : end) : -1;
  return hasDetails(page, end, placeOf(NEWLINE, units, end, Math.min(limit, end + CLAUSE))) ? end : -1;
}

/** Whether openers begin with a word, and not with it as the article of whom they speak to: "les journalistes peuvent". */
const mayTellPurpose = ({ tables, sets }: SiteWord): boolean => (tables & openers.bit) !== 0 && (sets & Among.Article) === 0;

/** Most letters and spaces of a purpose: "For tender documents". */
const PURPOSE = 80;

/** "For tender documents, please contact", "Pour retirer le dossier, veuillez contacter": behind an opener with its verb later in the sentence; else -1. */
function purposeEnd(page: Written, from: number, limit: number): number {
  const { units } = page;
  const last = Math.min(limit, from + PURPOSE);
  for (let at = from; at < last; at += 1) {
    const unit = units[at];
    if (unit === STOP || unit === COLON || (unit === NEWLINE && units[at + 1] === NEWLINE)) return -1;
    if (units[at - 1] !== SPACE && units[at - 1] !== NEWLINE) continue;
    const opener = openers.endAt(page, at, limit);
    if (opener < 0 || !isVerbItself(page, at, opener)) continue;
    const verb = verbEnd(page, opener, Math.min(limit, opener + CLAUSE), true);
    return hasDetails(page, verb, Math.min(limit, verb + DETAILS)) ? verb : -1;
  }
  return -1;
}

/** Most letters and spaces of "in Cox's Bazar". */
const PLACE = 40;

/** "Contacto en Atenas:", "Contact in Cox's Bazar:": the colon behind a linking word and a few more, in the same line; else -1. */
function placedColon(page: Written, from: number, limit: number): number {
  const { units } = page;
  let at = from;
  while (at < limit && units[at] === SPACE) at += 1;
  const link = wordEnd(units, at, limit);
  if (at === from || link === at || !isAmong(page, at, link, Among.Linking)) return -1;
  for (at = link; at < limit && at < from + PLACE; at += 1) {
    if (units[at] === COLON) return at;
    const kind = classOf(units[at]);
    if (units[at] === NEWLINE || (kind !== Class.Letter && kind !== Class.Space && units[at] !== 39 && units[at] !== 45)) return -1;
  }
  return -1;
}

/** First place of a unit in [from, to); `to` where it does not stand there. */
function placeOf(unit: number, units: Uint16Array, from: number, to: number): number {
  let at = from;
  while (at < to && units[at] !== unit) at += 1;
  return at;
}

/** "Please contact", "Veuillez contacter": the opener has the verb in it. */
function isVerbItself(page: Written, from: number, to: number): boolean {
  let at = to;
  while (at > from && classOf(page.units[at - 1]) === Class.Letter) at -= 1;
  return at > from && isAmong(page, at, to, Among.Verb);
}

/** Spaces and dashes behind the opener's last word. */
function skipSigns(units: Uint16Array, from: number, limit: number): number {
  let at = from;
  while (at < limit && (classOf(units[at]) === Class.Space || units[at] === 0x2013)) at += 1;
  return at;
}

/** End of the last verb of contact in the opener's own sentence, or of the colon behind it. */
function verbEnd(page: Written, from: number, limit: number, found: boolean): number {
  const { units } = page;
  let end = found ? from : -1;
  for (let at = from; at < limit; ) {
    const unit = units[at];
    if (unit === COLON && end >= 0) return at + 1;
    if (unit === STOP && classOf(units[at + 1]) !== Class.Letter && end < 0) return -1;
    if (unit === NEWLINE && units[at + 1] === NEWLINE) break;
    if (classOf(unit) !== Class.Letter) {
      at += 1;
      continue;
    }
    const next = wordEnd(units, at, limit);
    const sets = siteWord(page, at, next)?.sets ?? 0;
    if (sets & Among.Verb) end = next;
    else if (end >= 0 && !(sets & Among.Linking) && !isLower(unit)) break; // a name: the clause is over
    at = next;
  }
  return end;
}

/** Whether an address, a number's label or a number in international form stands in [from, to). */
export function hasDetails(page: Written, from: number, to: number): boolean {
  const { units } = page;
  let inWord = from > 0 && classOf(units[from - 1]) === Class.Letter;
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (unit === AT) return true;
    if (unit === PLUS && classOf(units[at + 1]) === Class.Digit) return true;
    const isLetter = classOf(unit) === Class.Letter;
    if (isLetter && !inWord && signBehindLabel(page, at, to) >= 0) return true;
    inWord = isLetter;
  }
  return false;
}

/** Where the full stop or colon stands behind the label that begins at `at`; -1 where no such label does. */
function signBehindLabel(page: Written, at: number, to: number): number {
  const end = contactLabels.endAt(page, at, to);
  return end >= 0 && isStopOrColon(page, end) ? end : -1;
}

/** Fewest digits of a number that no label tells. */
const LEAST_LOCAL = 7;

/**
 * "Ana Ruiz, IOM Accra, Tel: 0302 742 930": whether a label, its sign and a digit stand in [from, to), inside the line; or a number that a colon
 * alone tells: "Oficina de Tumbes: (072) 52 3344".
 */
function holdsLabelledNumber(page: Written, from: number, to: number): boolean {
  const { units } = page;
  for (let at = from + 1; at < to; at += 1) {
    if (units[at] !== COLON && units[at] !== STOP) continue;
    const digit = units[at + 1] === SPACE ? at + 2 : at + 1;
    if (digit >= to || (classOf(units[digit]) !== Class.Digit && units[digit] !== BRACKET)) continue;
    let word = units[at - 1] === SPACE ? at - 1 : at;
    while (word > from && classOf(units[word - 1]) === Class.Letter) word -= 1;
    if (word < at && signBehindLabel(page, word, to) >= 0) return true;
    if (units[at] === COLON && isNumberLine(page, digit, to, LEAST_LOCAL)) return true;
  }
  return false;
}

/** "Tel.", "Email :": the full stop or colon behind a label. */
const isStopOrColon = ({ text }: Written, at: number): boolean => /^\s?[.:]/.test(text.slice(at, at + 2));

/** Whether the line gives a number or an address, or ends with the label of one. */
export function isDetail(lines: Lines, i: number): boolean {
  const start = lines.start[i];
  const end = lines.end[i];
  if (end - start > 220 || (end - start > 72 && mayHold(lines, i, Mark.Stop) && holdsSentences(lines, start, end))) return false;
  // a person with function, office, two numbers and an address can fill a long line
  if (mayHold(lines, i, Mark.At) && placeOf(AT, lines.units, start, end) < end)
    return (
      end - start < 120 ||
      contactLabels.endAt(lines, start, end) >= 0 ||
      holdsInternationalNumber(lines.units, start, end) ||
      holdsLabelledNumber(lines, start, end)
    );
  if (mayHold(lines, i, Mark.Bracket) && lines.text.slice(start, end).includes('[email')) return true;
  const unit = lines.units[start];
  if (unit === PLUS || unit === BRACKET || classOf(unit) === Class.Digit) return isNumberLine(lines, start, end);
  if (end - start <= 160 && mayHold(lines, i, Mark.Plus) && holdsInternationalNumber(lines.units, start, end)) return true;
  if (end - start <= 160 && mayHold(lines, i, Mark.Digit) && holdsLabelledNumber(lines, start, end)) return true;
  if ((lines.tables[i] & contactLabels.bit) === 0) return false;
  const label = contactLabels.endAt(lines, start, end);
  return label >= 0 && classOf(lines.units[skipSigns(lines.units, label, end)]) !== Class.Letter && end - start <= 120;
}

/** Whether a sentence ends inside the line and another begins: prose that gives a number in passing. A label opens no sentence ("OIM Asunción. Tel."), the first word is none ("Lic. Ana Ruiz"). */
function holdsSentences(lines: Lines, start: number, end: number): boolean {
  if (!mayHoldSentences(lines.units, start, end)) return false;
  const first = placeOf(SPACE, lines.units, start, end) - start;
  for (const found of lines.text.slice(start, end).matchAll(/\p{L}{3}[.]\s+(?=\p{Lu}\p{Ll})/gu))
    if (found.index > first && contactLabels.endAt(lines, start + found.index + found[0].length, end) < 0) return true;
  return false;
}

/** Whether a full stop stands between a letter and white space, and what may be a capital behind that. */
function mayHoldSentences(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start + 1; at + 1 < end; at += 1) {
    if (units[at] !== STOP || units[at - 1] < 65 || !isWhite(units[at + 1])) continue;
    let next = at + 2;
    while (next < end && isWhite(units[next])) next += 1;
    if (next < end && (isPlainCapital(units[next]) || units[next] >= 128)) return true;
  }
  return false;
}

/** "+41 22 717 ..." somewhere in the line. */
function holdsInternationalNumber(units: Uint16Array, start: number, end: number): boolean {
  const plus = placeOf(PLUS, units, start, end);
  return plus < end && classOf(units[units[plus + 1] === SPACE ? plus + 2 : plus + 1]) === Class.Digit;
}

/** Digits and the signs of numbers, and at most an extension. */
function isNumberLine(page: Written, start: number, end: number, least = 2): boolean {
  const { units } = page;
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const kind = classOf(units[at]);
    if (kind === Class.Digit) digits += 1;
    else if (kind === Class.Letter) {
      if (digits >= least && (extensions.endAt(page, at, end) >= 0 || contactLabels.endAt(page, at, end) >= 0)) return true;
      const word = wordEnd(units, at, end);
      if (!isAmong(page, at, word, Among.Linking)) return false;
      at = word - 1;
    }
  }
  return digits >= least;
}

/** Longest line that names one of these, and all three between commas: "Ana Ruiz, Coordinatrice régionale, Bureau régional de l'OIM à Bangkok". */
const LONGEST_NAMING = 72;
const LONGEST_OF_ALL = 110;

/** Whether the line can name a person, a role or an office: short, no sentence. */
function isNaming(lines: Lines, i: number): boolean {
  const length = lengthOf(lines, i);
  const unit = lines.units[lines.start[i]];
  const most = placeOf(COMMA, lines.units, lines.start[i], lines.end[i]) < lines.end[i] ? LONGEST_OF_ALL : LONGEST_NAMING;
  return length <= most && unit !== 45 && unit !== 0x2022 && (!isEnded(lines, i) || length <= 24);
}

/** Lines of a name, a role and an office that may come before the next number or address. */
const LINES_BEFORE_DETAIL = 4;
/** The same before the first of them, each with the line that says which it is: "Nom", "Awa Sow", "Bureau", ... */
const LINES_BEFORE_FIRST = 6;

/**
 * The first line behind a contact block whose opener's clause ends on line `i`: it goes on as long as lines give numbers and addresses, or
 * name whose they are. `begun`: line `i` gives some already.
 */
export function listEnd(lines: Lines, i: number, begun: boolean, limit = lines.count): number {
  let end = i + 1;
  let detailed = begun;
  while (end < limit) {
    const most = detailed ? LINES_BEFORE_DETAIL : LINES_BEFORE_FIRST;
    let next = end;
    while (next < limit && next - end < most && !isDetail(lines, next) && isNaming(lines, next)) next += 1;
    if (next < limit && isDetail(lines, next)) {
      end = next + 1;
      detailed = true;
      continue;
    }
    if (next === limit && (!detailed || limit - end <= 3) && areBrief(lines, end, limit)) return limit; // a dump may stop inside the block
    return end;
  }
  return end;
}

/** Longest line of a block that stops before a number or address: "Responsable del programa: Graciela Pedernera". */
const LONGEST_BRIEF = 56;

function areBrief(lines: Lines, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (lengthOf(lines, i) > LONGEST_BRIEF) return false;
  return true;
}

/** Whether the clause that ends at `clause` is followed on the same line by the contact's name: the block then runs on as a paragraph. */
export function runsOn(page: Written, clause: number, lineEnd: number): boolean {
  const { units } = page;
  const open = units[lineEnd - 1] === COLON; // "... الاتصال بـ:", with what follows on the next lines
  for (let at = clause; at < lineEnd; ) {
    const unit = units[at];
    if (classOf(unit) !== Class.Letter) {
      at += 1;
      continue;
    }
    const end = wordEnd(units, at, lineEnd);
    const name = !isLower(unit) && !isAmong(page, at, end, Among.Linking);
    if (name && (!open || isCased(unit))) return true;
    at = end;
  }
  return false;
}
