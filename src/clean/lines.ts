import { Class, classOf } from '../text/characters.js';
import type { Edit } from './residue.js';

/** The lines of a text that have words, by their trimmed ranges. Residue counts as white space, over line ends too. */
export interface Lines {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Whether a blank line, or what stands for one, comes before the line. */
  readonly gap: readonly boolean[];
}

/** In a text whose line breaks became spaces, this many in a row were a paragraph's end ... */
const SPACES = '   ';
/** ... and its lines are longer than any that was wrapped. */
const LONG_LINE = 160;

/** White space of any kind, and what takes no room. */
function isSpace(unit: number): boolean {
  if (unit > 32 && unit < 127) return false;
  const kind = classOf(unit);
  return kind === Class.Space || kind === Class.Newline || kind === Class.Nothing;
}

/** Splits a text at its line breaks and, in long lines, at runs of three and more spaces; `spaced` false: it has none. `first`: where the first line begins. */
export function readLines(text: string, edits: readonly Edit[], spaced = true, first = 0): Lines {
  const start: number[] = [];
  const end: number[] = [];
  const gap: boolean[] = [];
  let cut = 0;
  let blank = false;
  let spaces = spaced ? -1 : text.length;
  const push = (from: number, to: number, edge: boolean) => {
    let s = from;
    let e = to;
    let c = cut;
    for (;;) {
      while (s < e && isSpace(text.charCodeAt(s))) s += 1;
      while (c < edits.length && edits[c].end <= s) c += 1;
      if (s < e && c < edits.length && edits[c].start <= s && edits[c].text.length < 2) s = Math.min(edits[c].end, e);
      else break;
    }
    while (e > s && isSpace(text.charCodeAt(e - 1))) e -= 1;
    if (e > s) {
      start.push(s);
      end.push(e);
      gap.push(blank || edge);
      blank = false;
    } else if (from === to || cutFree(edits, cut, from, to)) blank = true;
  };
  for (let from = first; from < text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let next = to + 1;
    let c = cut;
    while (c < edits.length && edits[c].start < to) {
      if (edits[c].end > to) {
        to = text.indexOf('\n', edits[c].end); // the line goes on behind the residue
        if (to < 0) to = text.length;
        next = to + 1;
      }
      c += 1;
    }
    if (to - from > LONG_LINE && spaces < from) spaces = nextSpaces(text, from);
    if (to - from > LONG_LINE && spaces < to) splitAtSpaces(text, from, to, push);
    else push(from, to, false);
    cut = c;
    from = next;
  }
  return { text, count: start.length, start, end, gap };
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

function splitAtSpaces(text: string, from: number, to: number, push: (from: number, to: number, edge: boolean) => void): void {
  let start = from;
  while (start < to && text.charCodeAt(start) === 32) start += 1;
  let edge = false;
  while (start < to) {
    let end = text.indexOf(SPACES, start);
    if (end < 0 || end > to) end = to;
    push(start, end, edge);
    edge = true;
    start = end;
    while (start < to && isSpace(text.charCodeAt(start))) start += 1;
  }
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

/** Whether text[start, end) ends as a sentence does: with a full stop or its like, before closing quotes, brackets and footnote marks. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1;
  if (text.charCodeAt(at) === 93) at = afterFootnote(text, start, at);
  while (at > start && isCloser(text.charCodeAt(at))) at -= 1;
  return at >= start && isTerminal(text.charCodeAt(at));
}

/** Before a "[1]" at the end. */
function afterFootnote(text: string, start: number, at: number): number {
  let from = at - 1;
  while (from > start && classOf(text.charCodeAt(from)) === Class.Digit) from -= 1;
  return text.charCodeAt(from) === 91 ? from - 1 : at;
}

/** Whether the unit is a letter without capital form before it, in a script that has capitals. */
export function isLower(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 97 && unit <= 122;
  const char = text.charAt(at);
  return char !== char.toUpperCase() && char === char.toLowerCase();
}

/** Whether the unit is a letter of a script without capitals (Arabic). */
export function isCaseless(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128 || classOf(unit) !== Class.Letter) return false;
  const char = text.charAt(at);
  return char === char.toUpperCase() && char === char.toLowerCase();
}
