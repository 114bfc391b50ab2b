import { Class, classOf, fold } from '../text/characters.js';
import { type Written, written } from '../text/units.js';
import type { Edit } from './residue.js';
import { type Survey, survey } from './survey.js';
import { tablesAt, yearWords } from './words.js';

/** What a line is, one bit each, above the bits of `Mark` of the signs that may stand in it. */
export const enum Trait {
  /** A blank line, or what stands for one, comes before it. */
  Gap = 1 << 16,
  /** It begins with a small letter. */
  Lower = 1 << 17,
  /** It ends as a sentence does. */
  Ended = 1 << 18,
  /** It ends as a stamp may: with a digit, or "ago". */
  TimeEnd = 1 << 19,
  /** It begins with no letter and no digit. */
  Signed = 1 << 20,
}

/** The lines of a text that have words, by their trimmed ranges. Residue counts as white space, over line ends too. */
export interface Lines extends Written {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Bits of `Mark` and `Trait`. */
  readonly bits: readonly number[];
  /** Bits of the tables of phrases that may have one where the line begins (see `tablesAt`). */
  readonly tables: readonly number[];
}

/** Lines that are being gathered. */
export class LineTable implements Lines {
  readonly text: string;
  readonly units: Uint16Array;
  count = 0;
  readonly start: number[];
  readonly end: number[];
  readonly bits: number[];
  readonly tables: number[];

  /** @param room for as many lines, so that the columns need not grow */
  constructor({ text, units }: Written, room: number) {
    this.text = text;
    this.units = units;
    this.start = new Array(room);
    this.end = new Array(room);
    this.bits = new Array(room);
    this.tables = new Array(room);
  }

  /** Adds a line that is not in a table yet. */
  add(start: number, end: number, bits: number): void {
    this.#put(start, end, bits | traitsOf(this.units, start, end), tablesAt(this.units, start));
  }

  /** Adds line `i` of a table; `gap`: whether one comes before it here. */
  keep(lines: Lines, i: number, gap: boolean): void {
    this.#put(lines.start[i], lines.end[i], gap ? lines.bits[i] | Trait.Gap : lines.bits[i] & ~Trait.Gap, lines.tables[i]);
  }

  #put(start: number, end: number, bits: number, tables: number): void {
    const k = this.count;
    this.start[k] = start;
    this.end[k] = end;
    this.bits[k] = bits;
    this.tables[k] = tables;
    this.count = k + 1;
  }

  /** Takes the last line away. */
  drop(): void {
    this.count -= 1;
  }
}

function traitsOf(units: Uint16Array, start: number, end: number): number {
  let traits = 0;
  if (isLower(units[start])) traits |= Trait.Lower;
  const kind = classOf(units[start]);
  if (kind !== Class.Letter && kind !== Class.Digit) traits |= Trait.Signed;
  if (endsSentence(units, start, end)) traits |= Trait.Ended;
  if (endsWithTime(units, end)) traits |= Trait.TimeEnd;
  return traits;
}

export const isAfterGap = (lines: Lines, i: number): boolean => (lines.bits[i] & Trait.Gap) !== 0;
export const beginsLower = (lines: Lines, i: number): boolean => (lines.bits[i] & Trait.Lower) !== 0;
export const isEnded = (lines: Lines, i: number): boolean => (lines.bits[i] & Trait.Ended) !== 0;
/** Whether the line's end may be that of a stamp: a digit, or "ago". */
export const mayEndWithTime = (lines: Lines, i: number): boolean => (lines.bits[i] & Trait.TimeEnd) !== 0;
/** Whether a line may hold signs, bits of `Mark`; a line whose residue was cut may answer for that. */
export const mayHold = (lines: Lines, i: number, marks: number): boolean => (lines.bits[i] & marks) !== 0;

/** What tells a small letter of ASCII from its capital. */
const SMALL = 32;
const SMALL_A = 97;
const SMALL_M = 109;
const SMALL_P = 112;

/** In a text whose line breaks became spaces, this many in a row were a paragraph's end ... */
const SPACES = '   ';
/** ... and its lines are longer than any that was wrapped. */
const LONG_LINE = 160;

/** White space and line breaks of any kind. */
export function isWhite(unit: number): boolean {
  const kind = classOf(unit);
  return kind === Class.Space || kind === Class.Newline;
}

/** White space of any kind, and what takes no room. */
function isSpace(unit: number): boolean {
  if (unit > 32 && unit < 127) return false;
  const kind = classOf(unit);
  return kind === Class.Space || kind === Class.Newline || kind === Class.Nothing;
}

/** Lines of a text of which nothing is known yet. */
export function linesOf(text: string): Lines {
  const page = written(text);
  return readLines(page, survey(page), []);
}

/**
 * Splits a text at its line breaks and, in long lines, at runs of three and more spaces; `spaced` false: it has none. `first`: where the survey
 * began. `above`: the lines before, where these are known.
 */
export function readLines(
  page: Written,
  seen: Survey,
  edits: readonly Edit[],
  spaced = true,
  first = 0,
  above: Lines | null = null,
): Lines {
  return new LineReader(page, edits, spaced, seen.lines, above).read(seen, first);
}

class LineReader {
  readonly #text: string;
  readonly #units: Uint16Array;
  readonly #edits: readonly Edit[];
  readonly #lines: LineTable;
  /** First edit that may stand in the line. */
  #cut = 0;
  #blank = false;
  /** Place of the next run of spaces. */
  #spaces: number;

  constructor(page: Written, edits: readonly Edit[], spaced: boolean, room: number, above: Lines | null) {
    this.#text = page.text;
    this.#units = page.units;
    this.#edits = edits;
    const count = above === null ? 0 : above.count;
    this.#lines = new LineTable(page, count + room);
    for (let i = 0; i < count; i += 1) this.#lines.keep(above!, i, isAfterGap(above!, i));
    this.#spaces = spaced ? -1 : page.text.length;
  }

  read({ lines, lineEnd, lineMarks }: Survey, first: number): Lines {
    const edits = this.#edits;
    let from = first;
    for (let k = 0; k < lines; k += 1) {
      let marks = lineMarks[k];
      let c = this.#cut;
      for (; c < edits.length && edits[c].start < lineEnd[k]; c += 1) {
        while (k + 1 < lines && lineEnd[k] < edits[c].end) {
          k += 1; // the line goes on behind the residue
          marks |= lineMarks[k];
        }
      }
      this.#readLine(from, lineEnd[k], marks);
      this.#cut = c;
      from = lineEnd[k] + 1;
    }
    return this.#lines;
  }

  #readLine(from: number, to: number, marks: number): void {
    const isLong = to - from > LONG_LINE;
    if (isLong && this.#spaces < from) this.#spaces = nextSpaces(this.#text, from);
    const menu = isLong && this.#lines.count === 0 ? flatMenuEnd(this.#text, from, Math.min(to, this.#spaces)) : from;
    if (menu > from) this.#push(from, menu, marks);
    if (isLong && this.#spaces < to) this.#split(menu, to, marks);
    else this.#push(menu, to, marks);
  }

  #split(from: number, to: number, marks: number): void {
    const text = this.#text;
    let start = from;
    while (start < to && text.charCodeAt(start) === 32) start += 1;
    let edge = 0;
    while (start < to) {
      let end = text.indexOf(SPACES, start);
      if (end < 0 || end > to) end = to;
      this.#push(start, end, marks | edge);
      edge = Trait.Gap;
      start = end;
      while (start < to && isSpace(text.charCodeAt(start))) start += 1;
    }
  }

  #push(from: number, to: number, bits: number): void {
    const units = this.#units;
    const start = this.#cut < this.#edits.length ? this.#startBehindEdits(from, to) : startOf(units, from, to);
    let end = to;
    while (end > start && isSpace(units[end - 1])) end -= 1;
    if (end > start) {
      this.#lines.add(start, end, this.#blank ? bits | Trait.Gap : bits);
      this.#blank = false;
    } else if (from === to || cutFree(this.#edits, this.#cut, from, to)) this.#blank = true;
  }

  #startBehindEdits(from: number, to: number): number {
    const edits = this.#edits;
    let c = this.#cut;
    let start = from;
    for (;;) {
      start = startOf(this.#units, start, to);
      while (c < edits.length && edits[c].end <= start) c += 1;
      if (start < to && c < edits.length && edits[c].start <= start && edits[c].text.length < 2) start = Math.min(edits[c].end, to);
      else return start;
    }
  }
}

/** The last line of the menu of sites since 2020, where line breaks became single spaces. */
const FLAT_CLOSING = ' - 2030 ';

/** Longest label that a menu begins with. */
const LABEL = 75;

/** End of the menu in one line, "- Our Work OUR WORKSince … - 2030 Agenda", that a text in [from, to) begins with; `from` where it does not. */
function flatMenuEnd(text: string, from: number, to: number): number {
  if (text.charCodeAt(from) !== 45 || text.charCodeAt(from + 1) !== 32 || !isSaidTwice(text, from + 2)) return from;
  const closing = text.indexOf(FLAT_CLOSING, from);
  const end = closing < 0 ? -1 : text.indexOf(' ', closing + FLAT_CLOSING.length);
  return closing - from > LONG_LINE && end > 0 && end < to ? end : from;
}

/** "Who we are WHO WE ARE": whether words at `from` stand there twice. */
function isSaidTwice(text: string, from: number): boolean {
  for (let at = text.indexOf(' ', from); at > 0 && at - from <= LABEL; at = text.indexOf(' ', at + 1)) {
    const again = text.slice(at + 1, 2 * at + 1 - from);
    if (again === text.slice(from, at) || fold(again) === fold(text.slice(from, at))) return true;
  }
  return false;
}

/** Whether the line is such a menu. */
export const isFlatMenu = (lines: Lines, i: number): boolean =>
  lengthOf(lines, i) > LONG_LINE && flatMenuEnd(`${lines.text.slice(lines.start[i], lines.end[i])} `, 0, Infinity) === lengthOf(lines, i);

/** First place in [from, to) that is no white space; `to` where there is none. */
function startOf(units: Uint16Array, from: number, to: number): number {
  let start = from;
  while (start < to && isSpace(units[start])) start += 1;
  return start;
}

/** Whether no residue stands in a line without words: then it is a blank line. */
function cutFree(edits: readonly Edit[], from: number, start: number, end: number): boolean {
  for (let c = from; c < edits.length && edits[c].start < end; c += 1) if (edits[c].end > start) return false;
  return true;
}

function nextSpaces(text: string, from: number): number {
  const at = text.indexOf(SPACES, from);
  return at < 0 ? text.length : at;
}

/** The lines [from, to) of a table. */
export function linesBetween(lines: Lines, from: number, to: number): Lines {
  const some = new LineTable(lines, to - from);
  for (let i = from; i < to; i += 1) some.keep(lines, i, isAfterGap(lines, i));
  return some;
}

/** Units of a line. */
export const lengthOf = (lines: Lines, i: number): number => lines.end[i] - lines.start[i];

/** Whether a unit ends a sentence, or closes what has ended one. */
function isTerminal(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 0x61f || unit === 0x6d4 || unit === 0x3002;
}

const isCloser = (unit: number): boolean =>
  unit === 34 ||
  unit === 41 ||
  unit === 93 ||
  unit === 0xbb ||
  unit === 0x201d ||
  unit === 0x2019 ||
  unit === 0x201c ||
  unit === 32 ||
  unit === 0xa0 ||
  unit === 0x202f;

/** Whether the units [start, end) end as a sentence does: with a full stop or its like, before closing quotes, brackets and footnote marks. */
export function endsSentence(units: Uint16Array, start: number, end: number): boolean {
  if (end <= start) return false;
  const last = units[end - 1];
  if (classOf(last) === Class.Letter) return false;
  let at = last === 93 ? afterFootnote(units, start, end - 1) : end - 1;
  while (at > start && isCloser(units[at])) at -= 1;
  return at >= start && isTerminal(units[at]);
}

/** Before a "[1]" at the end. */
function afterFootnote(units: Uint16Array, start: number, at: number): number {
  let from = at - 1;
  while (from > start && classOf(units[from]) === Class.Digit) from -= 1;
  return units[from] === 91 ? from - 1 : at;
}

const STOP = 46;
/** First of the Cyrillic letters: only their languages have words behind a year. */
const CYRILLIC = 0x400;

/** Whether a line that ends at `end` may be a stamp: it ends with a digit, "ago" or a year with its word. */
function endsWithTime(units: Uint16Array, end: number): boolean {
  const last = units[end - 1];
  if (classOf(units[hourEnd(units, end) - 1]) === Class.Digit || (last === 111 && endsWithAgo(units, end))) return true;
  return (last >= CYRILLIC || (last === STOP && end > 1 && units[end - 2] >= CYRILLIC)) && endsWithYear(units, end);
}

/** End of a clock's digits before "AM" or "pm", `end` where neither stands there. */
export function hourEnd(units: Uint16Array, end: number): number {
  const half = units[end - 2] | SMALL;
  if (end < 4 || (units[end - 1] | SMALL) !== SMALL_M || (half !== SMALL_A && half !== SMALL_P)) return end;
  return units[end - 3] === 32 ? end - 3 : end - 2;
}

/** " ago" at the end. */
export const endsWithAgo = (units: Uint16Array, end: number): boolean =>
  end > 3 && units[end - 1] === 111 && units[end - 2] === 103 && units[end - 3] === 97 && units[end - 4] === 32;

/** "2024 года", "2024 р." at the end. */
function endsWithYear(units: Uint16Array, end: number): boolean {
  const line = String.fromCharCode(...units.subarray(Math.max(0, end - LONGEST_YEAR_WORD - 2), end));
  const word = yearWords.find((one) => line.endsWith(one));
  return word !== undefined && /\d\s?$/.test(line.slice(0, line.length - word.length).slice(-2));
}

const LONGEST_YEAR_WORD = Math.max(0, ...yearWords.map((word) => word.length));

/** Whether the unit is a letter without capital form, in a script that has capitals. */
export function isLower(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122;
  const char = String.fromCharCode(unit);
  return char !== char.toUpperCase() && char === char.toLowerCase();
}

/** Whether the unit is a letter that has another form in small letters. */
export function isCased(unit: number): boolean {
  const char = String.fromCharCode(unit);
  return char !== char.toLowerCase();
}

/** Whether the unit is a letter of a script without capitals (Arabic). */
export function isCaseless(unit: number): boolean {
  if (unit < 128 || classOf(unit) !== Class.Letter) return false;
  const char = String.fromCharCode(unit);
  return char === char.toUpperCase() && char === char.toLowerCase();
}
