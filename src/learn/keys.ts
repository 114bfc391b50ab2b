import { foldedWord, linkingWords, months, weekdays, wordEnd } from '../clean/words.js';
import { allPacks } from '../languages/index.js';
import { Class, classOf, fold } from '../text/characters.js';
import { unitsOf } from '../text/units.js';
import { shortHash } from './hash.js';
import { shortTimes } from './words.js';

/** What varies in a line, as it stands in its key: "Updated: <date> ago", "<n> comments", and in a frame "Posted by <name> on <date>". */
export const NUMBER = '<n>';
/** Dates, times, and stretches of time. */
export const DATE = '<date>';
const NAME = '<name>';
/** Keys up to this length are the line itself, for everybody to read; longer ones are its beginning, length and hash. */
const LONGEST_SHOWN = 100;
const BEGINNING = 48;
const MOST_NAME_WORDS = 5;

let durations: ReadonlySet<string> | null = null;
/** Units of time of all languages: asked first while pages are learned, since some languages make their lists when asked. */
function allDurations(): ReadonlySet<string> {
  durations ??= new Set([...allPacks().flatMap((pack) => pack.statistics.durations), ...shortTimes].map(fold));
  return durations;
}

/**
 * What a line is compared by: white space folded; numbers, dates, times and stretches of time as slots, slots that only signs
 * part made one. "Updated: 1 hour 46 min ago" and "Updated: 3 days ago" have one key. Empty where the line has no words.
 */
export function keyOf(line: string): string {
  const slotted = withSlots(line).trim();
  if (slotted.length <= LONGEST_SHOWN) return slotted;
  return `${slotted.slice(0, BEGINNING).trimEnd()}… {${slotted.length} ${shortHash(slotted)}}`;
}

const withSlots = (line: string): string => new SlotWriter(line).write();

/** Writes a line with slots in the place of what varies. */
class SlotWriter {
  readonly #parts: string[] = [];
  /** Where the stretch begins that is still to be copied. */
  #run = 0;
  /** Place of the open slot among the parts, -1 where none is open: it goes on as long as only parting signs follow. */
  #slot = -1;
  #slotStart = 0;
  #slotEnd = 0;
  #isDate = false;

  constructor(private readonly line: string) {}

  write(): string {
    const { line } = this;
    for (let at = 0; at < line.length; ) {
      const kind = classOf(line.charCodeAt(at));
      const end = kind === Class.Letter || kind === Class.Digit ? wordEnd(unitsOf(line), at, line.length) : at + 1;
      if (kind === Class.Letter || kind === Class.Digit) this.#word(at, end);
      else if (kind === Class.Space || kind === Class.Newline) this.#space(at);
      else if (kind === Class.Nothing) {
        this.#copy(at);
        this.#run = end;
      } else if (this.#slot >= 0 && !PARTING.includes(line[at])) this.#close();
      at = end;
    }
    this.#copy(line.length);
    this.#close();
    return this.#parts.join('');
  }

  #word(start: number, end: number): void {
    const isDate = this.#isDateWord(start, end);
    if (!isDate && !holdsDigit(this.line, start, end)) {
      if (this.#slot >= 0) this.#close();
      return;
    }
    if (this.#slot < 0) {
      this.#copy(start);
      this.#slot = this.#parts.push(NUMBER) - 1;
      this.#slotStart = start;
      this.#isDate = false;
    } else this.#parts.length = this.#slot + 1;
    this.#slotEnd = end;
    this.#isDate ||= isDate;
    this.#run = end;
  }

  /** "March", "mardi"; "mar" and "may" only beside a number or month; "hours" behind a number. */
  #isDateWord(start: number, end: number): boolean {
    if (end - start > LONGEST_DATE_WORD) return false;
    const word = foldedWord(this.line, start, end);
    if (this.#slot >= 0 && allDurations().has(word)) return true;
    if (end - start < 3 || !(months.has(word) || weekdays.has(word))) return false;
    if (end - start > LONGEST_SHORT_FORM) return true;
    return (this.#slot >= 0 && !this.#isDate) || this.#isBeforeDate(end); // "3 days ago" is no August
  }

  /** Whether a number or a month comes next: "Tue. 20", "Tue. February". */
  #isBeforeDate(from: number): boolean {
    for (let at = from; at < from + NEXT; at += 1) {
      const kind = classOf(this.line.charCodeAt(at));
      if (kind === Class.Digit) return true;
      if (kind === Class.Letter) return months.has(foldedWord(this.line, at, wordEnd(unitsOf(this.line), at, this.line.length)));
    }
    return false;
  }

  /** One space stays as it is, other white space becomes one. */
  #space(at: number): void {
    const { line } = this;
    if (line.charCodeAt(at - 1) === COLON) this.#close(); // "2019: 412 arrivals"
    if (line.charCodeAt(at) === 32 && at > this.#run && classOf(line.charCodeAt(at + 1)) !== Class.Space) return;
    this.#copy(at);
    if (!this.#parts.at(-1)?.endsWith(' ')) this.#parts.push(' ');
    this.#run = at + 1;
  }

  #copy(to: number): void {
    if (to > this.#run) this.#parts.push(this.line.slice(this.#run, to));
    this.#run = to;
  }

  #close(): void {
    if (this.#slot < 0) return;
    const words = this.line.slice(this.#slotStart, Math.min(this.#slotEnd, this.#slotStart + LONGEST_DATE));
    if (this.#isDate || DATE_DIGITS.test(words)) this.#parts[this.#slot] = DATE;
    this.#slot = -1;
  }
}

const COLON = 58;
/** "12/03/2019", "2019-03-12", "12.3.19", "11:40", "2019". */
const DATE_DIGITS = /(?<!\d)(?:\d{1,4}([/.-])\d{1,2}\1\d{1,4}|\d{1,2}:\d{2}|(?:19|20)\d{2})(?!\d)/;
/** No date is longer. */
const LONGEST_DATE = 60;

/** Units behind a word in which the next begins that is beside it. */
const NEXT = 3;
const LONGEST_DATE_WORD = 12;
const LONGEST_SHORT_FORM = 3;
/** Between the parts of a date, a time or a number. */
const PARTING = ',.:/-–—';

/** "2018", "9th", "11h40". */
function holdsDigit(line: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (classOf(line.charCodeAt(i)) === Class.Digit) return true;
  return false;
}

const LONG_KEY = /… \{(\d+) [\w-]{8}\}$/;

/** Units of the line that a key stands for. */
export function lengthOfKey(key: string): number {
  return isShown(key) ? key.length : Number(LONG_KEY.exec(key)![1]);
}

/** Whether the key is the whole line. */
export const isShown = (key: string): boolean => !key.endsWith('}') || !LONG_KEY.test(key);

/**
 * The frame of a short line that holds one name: "Posted by Jane Doe on <date>" → "Posted by <name> on <date>". The first word is never the
 * name's, and something must stand before the name that is none: a word in lower case, a colon, or a preposition ("By Jane Doe").
 */
export function frameOf(key: string): string | null {
  if (!isShown(key)) return null;
  const words = key.split(' ');
  if (words[0] === '' || classOf(words[0].charCodeAt(0)) !== Class.Letter) return null;
  let from = 1;
  while (from < words.length && !isCapitalised(words[from])) from += 1;
  let to = from;
  while (to < words.length && isCapitalised(words[to])) to += 1;
  if (from === to || to - from > MOST_NAME_WORDS || words.slice(to).some(isCapitalised)) return null;
  const fixed = words.slice(0, from);
  if (!fixed.slice(1).some(isLowerWord) && !fixed[from - 1].endsWith(':') && !(from === 1 && linkingWords.has(fold(fixed[0])))) return null;
  return [...fixed, NAME, ...words.slice(to)].join(' ');
}

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function isLowerWord(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}
