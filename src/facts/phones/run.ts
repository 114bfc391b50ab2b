import { digitValue, isDash } from '../../text/characters.js';
import { Kind } from '../../text/tokens.js';
import { type Page, sectionAt } from '../page.js';
import { readPlainRun } from './plain-run.js';
import { Mark, marksAt } from './words.js';

/** One run of digits in a number. */
export interface Group {
  readonly digits: string;
  readonly token: number;
  /** What stands before it: a sign, ' ' for white space, '' for nothing, '\n' for a line break. */
  readonly separator: string;
  /** Whether white space stands about the separator. */
  readonly loose: boolean;
  readonly bracketed: boolean;
}

/** Digits as they stand together: tokens [first, end). `plus`: begins with "+". */
export interface Run {
  readonly first: number;
  readonly end: number;
  readonly plus: boolean;
  readonly groups: readonly Group[];
}

const PLUS = 43;
const OPEN = 40;
const CLOSE = 41;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const PERCENT = 37;
const NEWLINE = 10;
const FIGURE_DASH = 0x2012;
export const MAX_GROUPS = 14;
/** Hours that stand behind a number: "24/7", "24h". */
const ROUND_THE_CLOCK = new Set(['24', '7']);

/** Digits of a number token in ASCII, whatever the script. */
export function digitsAt(page: Page, i: number): string {
  const { tokens, text } = page;
  const raw = text.slice(tokens.start[i], tokens.end[i]);
  if (tokens.unit[i] < 128) return raw;
  let ascii = '';
  for (let k = 0; k < raw.length; k += 1) ascii += digitValue(raw.charCodeAt(k));
  return ascii;
}

/** Whether the break at token `i` is the end of one line, and no paragraph's. */
export function isLineBreak({ tokens, text }: Page, i: number): boolean {
  let lines = 0;
  for (let at = tokens.start[i]; at < tokens.end[i]; at += 1) if (text.charCodeAt(at) === NEWLINE) lines += 1;
  return lines === 1;
}

/** A hyphen or one of the dashes and signs written for it. */
export const isHyphen = (unit: number): boolean => isDash(unit) || unit === FIGURE_DASH;

/** The digits of groups side by side. */
export function joinedDigits(groups: readonly Group[]): string {
  let digits = groups[0].digits;
  for (let k = 1; k < groups.length; k += 1) digits += groups[k].digits;
  return digits;
}

/** The run's words. */
export const writtenAs = ({ text, tokens }: Page, { first, end }: Run): string => text.slice(tokens.start[first], tokens.end[end - 1]);

/** How many digits a run has. */
export function countDigits(groups: readonly Group[]): number {
  let digits = 0;
  for (let k = 0; k < groups.length; k += 1) digits += groups[k].digits.length;
  return digits;
}

/** Whether a run can begin at token `i`: a number, "+" or "(" before one. */
export function readRun(page: Page, i: number): Run | null {
  return readPlainRun(page, i) ?? new RunReader(page, i).read();
}

class RunReader {
  readonly #groups: Group[] = [];
  #at: number;
  #plus = false;

  constructor(
    private readonly page: Page,
    private readonly first: number,
  ) {
    this.#at = first;
  }

  read(): Run | null {
    const closed = this.#opening();
    if (closed === null) return null;
    const size = this.#groups.length;
    while (this.#groups.length < MAX_GROUPS && (this.#bracketed() || this.#next()));
    // "(0800-2-4175)": brackets about the whole number are not part of it
    const wrapped = closed && this.#groups.length === size;
    const lone = !closed && this.page.tokens.unit[this.first] === OPEN; // "(+51 1 221 7209; …)"
    const first = wrapped || lone ? this.first + 1 : this.first;
    const end = wrapped ? this.#at - 1 : this.#at;
    return { first, end, plus: this.#plus, groups: this.#groups };
  }

  /** "+51", "+ 51", "(+51)", "(56-2)", "(0)30", "51". Whether a bracket was opened and closed; null where no number begins. */
  #opening(): boolean | null {
    const { tokens } = this.page;
    const open = tokens.unit[this.#at] === OPEN;
    if (open) this.#at += 1;
    if (tokens.unit[this.#at] === PLUS && this.#at < tokens.count) {
      this.#plus = true;
      this.#at += 1;
      if (!open && tokens.unit[this.#at] === OPEN) return this.#bracketed() ? false : null; // "+(51) 1"
    }
    if (tokens.kind[this.#at] !== Kind.Number) return null;
    this.#push(this.#at, '', false, open);
    this.#at += 1;
    if (!open) return false;
    while (this.#groups.length < MAX_GROUPS && this.#next());
    if (tokens.unit[this.#at] !== CLOSE) return tokens.unit[this.#at] === OPEN ? null : false; // "(39 (6))"
    this.#at += 1;
    return true;
  }

  /** An area code or trunk zero in brackets: "(0)", "(123)"; only near the beginning of the number. */
  #bracketed(): boolean {
    const { tokens } = this.page;
    const at = this.#at;
    const open = isHyphen(tokens.unit[at]) || tokens.unit[at] === DOT ? at + 1 : at; // "(+31)-(12)"
    if (tokens.unit[open] !== OPEN || !this.#isFreeNumber(open + 1) || tokens.unit[open + 2] !== CLOSE) return false;
    const size = tokens.end[open + 1] - tokens.start[open + 1];
    if (countDigits(this.#groups) > 5 || size > 5 || open + 3 >= tokens.count) return false;
    const after = tokens.kind[open + 3] === Kind.Number || this.#isSeparator(open + 3);
    if (!after) return false;
    this.#push(open + 1, tokens.spaced[open] ? ' ' : '', false, true);
    this.#at = open + 3;
    return true;
  }

  #next(): boolean {
    const { tokens } = this.page;
    const at = this.#at;
    if (tokens.kind[at] === Kind.Break) return this.#continued();
    if (this.#isFreeNumber(at)) {
      const glued = !tokens.spaced[at] && tokens.unit[at - 1] !== CLOSE;
      return !glued && this.#take(at, at, tokens.spaced[at] ? ' ' : '', false);
    }
    if (!this.#isSeparator(at)) return false;
    const loose = tokens.spaced[at] === 1 || tokens.spaced[at + 1] === 1;
    if (loose && tokens.unit[at] === DOT) return false; // the end of a sentence
    const sign = tokens.unit[at] === SLASH ? '/' : tokens.unit[at] === DOT ? '.' : '-';
    return this.#take(at, at + 1, sign, loose);
  }

  /** Takes the group at `token`, unless it begins something else: "24/7", "8h", "08:30", "20%". */
  #take(from: number, token: number, separator: string, loose: boolean): boolean {
    if (this.#endsBefore(token)) return false;
    this.#push(token, separator, loose, false);
    this.#at = token + 1;
    return this.#at > from;
  }

  #endsBefore(i: number): boolean {
    const { tokens } = this.page;
    const next = tokens.unit[i + 1];
    if (i + 1 >= tokens.count || tokens.spaced[i + 1]) return false;
    if (next === PERCENT || (next === COLON && this.#isFreeNumber(i + 2))) return true;
    const digits = digitsAt(this.page, i);
    if (digits === '24' && (next === SLASH || next === 45) && ROUND_THE_CLOCK.has(digitsAt(this.page, i + 2))) return true;
    const word = tokens.word[i + 1];
    return word !== undefined && word.fold !== 'x' && word.fold !== 'ext' && digits.length <= 2;
  }

  /** A number that the layout broke: "Tel: +41 22 717" / "4583"; the next line holds a few digits and nothing else. */
  #continued(): boolean {
    const { tokens, article } = this.page;
    const at = this.#at;
    const digits = countDigits(this.#groups);
    if (this.#plus && digits < 4 && isLineBreak(this.page, at) && this.#isFreeNumber(at + 1)) return this.#take(at, at + 1, '\n', false); // "Tel. (+502)" / "2414-7400"
    if (
      digits > 10 ||
      digits < 4 ||
      !this.#isFreeNumber(at + 1) ||
      !isLineBreak(this.page, at) ||
      sectionAt(article, tokens.start[at + 1]) !== 'contact'
    )
      return false;
    let size = 0;
    for (let i = at + 1; i < tokens.count && tokens.kind[i] !== Kind.Break; i += 1) {
      if (tokens.kind[i] === Kind.Number) size += tokens.end[i] - tokens.start[i];
      else if (i > at + 1 && this.#endsRest(i))
        break; // "627" / "3310 x 118", "79 / Cel. +251 …"
      else if (!this.#isSeparator(i)) return false;
    }
    return size <= 7 && this.#take(at, at + 1, '\n', false);
  }

  /** Whether an extension or the label of another number stands here behind the rest of a broken one. */
  #endsRest(i: number): boolean {
    const marks = marksAt(this.page, i);
    return (marks & (Mark.Extension | Mark.Label)) !== 0 || (!this.#isSeparator(i) && (marksAt(this.page, i + 1) & Mark.Label) !== 0);
  }

  #isFreeNumber(i: number): boolean {
    return i < this.page.tokens.count && this.page.tokens.kind[i] === Kind.Number && !this.page.claims.has(i);
  }

  #isSeparator(i: number): boolean {
    const unit = this.page.tokens.unit[i];
    return (unit === DOT || unit === SLASH || unit === 0xb7 || isHyphen(unit)) && this.#isFreeNumber(i + 1);
  }

  #push(token: number, separator: string, loose: boolean, bracketed: boolean): void {
    this.#groups.push({ digits: digitsAt(this.page, token), token, separator, loose, bracketed });
  }
}
