import { Class, classOf } from '../text/characters.js';
import type { Written } from '../text/units.js';
import { entityAt } from './entities.js';
import { ACCENTS, lacksApostrophe, lostCharacterAt, NAME_VOWELS } from './lost-characters.js';
import { misreadAt } from './mojibake.js';
import { mayOpenAt } from './words.js';

/** What one look over a text finds, one bit each; the search for a kind of damage is made only where its bit is set. */
export enum Sign {
  Entity = 1,
  Invisible = 2,
  Mark = 4,
  QuotedPrintable = 8,
  OddBreak = 16,
  /** Characters that may be the bytes of one UTF-8 sequence, misread. */
  Misread = 32,
  /** Characters that became "?" or U+FFFD, and apostrophes that became nothing or an accent. */
  Lost = 64,
  Ligature = 128,
  /** White space other than single spaces and line breaks. */
  Spaces = 256,
  /** Three spaces in a row. */
  ManySpaces = 512,
  /** Spaces of a width of their own (em, thin, ideographic ...), but for the no-break spaces that typography asks for. */
  OddSpace = 1024,
  /** Letters in the shape that print gives them: "ﬁ" in one, those of Arabic by their place in the word. */
  Shape = 2048,
}
/** The signs that `restore` answers. */
export const DAMAGE =
  Sign.Entity | Sign.Invisible | Sign.Mark | Sign.QuotedPrintable | Sign.OddBreak | Sign.Misread | Sign.Lost | Sign.Shape;

/** Signs that rules ask for, one bit each: a line without the bit has none of them. */
export const enum Mark {
  Newline = 1,
  /** Looked at more closely. */
  Closer = 2,
  Space = 4,
  U = 8,
  /** May stand behind a "u" that lost its "œ" (the bit is twice that of `U`). */
  BehindU = 16,
  /** ":", "/" and "©", without which there is no credit. */
  Credit = 32,
  At = 64,
  Plus = 128,
  /** A quote or "<": what is left of a tag has one. */
  Tag = 256,
  /** What ends a sentence. */
  Stop = 512,
  /** 0 to 9, and the same of Arabic. */
  Digit = 1024,
  /** "[". */
  Bracket = 2048,
  /** A sentence begins with a word that may open a contact block. */
  Opener = 4096,
  /** First unit of a surrogate pair. */
  Pair = 8192,
  /** "d" and "l", and what may stand behind them where their apostrophe was lost (the bit is twice that of `Elided`). */
  Elided = 16384,
  BehindElided = 32768,
}

/** What a look over a text saw. */
export interface Seen {
  /** Bits of `Sign`. */
  readonly signs: number;
  /** Bits of `Mark` of all lines. */
  readonly marks: number;
}

/** The same with its lines, which stand in arrays that the next look writes over. */
export interface Survey extends Seen {
  readonly units: Uint16Array;
  /** Places of each "u" that may have stood behind an "œ". */
  readonly places: readonly number[];
  /** Number of lines, line breaks alone parting them; an empty one at the end is none. */
  readonly lines: number;
  /** Where each line ends: at its line break. */
  readonly lineEnd: Int32Array;
  /** Bits of `Mark` of each line. */
  readonly lineMarks: Uint16Array;
}

const NEWLINE = 10;
const AMPERSAND = 38;
const EQUALS = 61;
const QUESTION = 63;
const REPLACEMENT = 0xfffd;
const NO_BREAK_SPACE = 0xa0;
const NARROW_NO_BREAK_SPACE = 0x202f;

/** First and last unit of each stretch of what is seldom met. */
const SELDOM: readonly (readonly [number, number])[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x153, 0x153],
  [0x300, 0x36f],
  [0x1680, 0x1680],
  [0x2000, 0x200b],
  [0x2028, 0x202f],
  [0x205f, 0x2060],
  [0x3000, 0x3000],
  [0xfb00, 0xfb06],
  [0xfb50, 0xfdcf],
  [0xfe70, 0xfefc],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];
/** First bytes of UTF-8, as windows-1252 shows them, of the letters and signs that IOM's languages are written with. */
const LEADS = 'ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑØÙÚÛàáâïð';
/** What every look stops at; the zero behind the last unit is among it. */
const STOPS = Mark.Newline | Mark.Closer | Mark.Stop;
/** How far these stand above the marks in `marksOf`. */
const BEHIND = 16;
const MARKS = (1 << BEHIND) - 1;
/** By unit: bits of `Mark`, and above them the marks that the look stops at in the next unit. */
export const marksOf = tableOfMarks();

function tableOfMarks(): Int32Array {
  const table = new Int32Array(65536);
  const add = (units: string, mark: Mark) => {
    for (const unit of units) table[unit.charCodeAt(0)] |= mark;
  };
  for (const [first, last] of SELDOM) table.fill(Mark.Closer, first, last + 1);
  add(`${LEADS}${ACCENTS}&=`, Mark.Closer);
  add('\n', Mark.Newline);
  add(' ', Mark.Space);
  add('u', Mark.U);
  add('vrxdsf', Mark.BehindU);
  add(':/©', Mark.Credit);
  add('@', Mark.At);
  add('+', Mark.Plus);
  add('"<', Mark.Tag);
  add('.!?', Mark.Stop);
  add('0123456789٠١٢٣٤٥٦٧٨٩', Mark.Digit);
  add('[', Mark.Bracket);
  add('dl', Mark.Elided);
  add(NAME_VOWELS, Mark.BehindElided);
  table.fill(Mark.Pair, 0xd800, 0xdc00);
  for (let unit = 0; unit < table.length; unit += 1) table[unit] |= stopsBehind(table[unit]) << BEHIND;
  return table;
}

/** A second space, what follows a "u" that lost its "œ", and what follows a "d" or "l" that lost its apostrophe, count too. */
function stopsBehind(mark: number): number {
  return STOPS | (mark & Mark.Space) | ((mark & (Mark.U | Mark.Elided)) << 1);
}

/** Where the lines of a text are gathered. */
const room = { end: new Int32Array(1 << 10), marks: new Uint16Array(1 << 10) };

function growRoom(): void {
  const { end, marks } = room;
  room.end = new Int32Array(end.length * 2);
  room.end.set(end);
  room.marks = new Uint16Array(marks.length * 2);
  room.marks.set(marks);
}

function addLine(k: number, end: number, marks: number): void {
  if (k === room.end.length) growRoom();
  room.end[k] = end;
  room.marks[k] = marks;
}

const NOTHING: Seen = { signs: 0, marks: 0 };

/** Looks over the text once, from `from` on. `before`: what was seen above. */
export function survey(page: Written, from = 0, before = NOTHING): Survey {
  const { text, units } = page;
  const { length } = text;
  const places: number[] = [];
  let { signs, marks } = before;
  let lines = 0;
  let line = 0;
  let stops = STOPS;
  let twice = false;
  for (let at = from; ; at += 1) {
    let own = marksOf[units[at]];
    line |= own;
    let look = own & stops;
    while (look === 0) {
      stops = own >>> BEHIND;
      at += 1;
      own = marksOf[units[at]];
      line |= own;
      look = own & stops;
    }
    stops = own >>> BEHIND;
    if (at >= length) break;
    if (look & Mark.Newline) {
      addLine(lines, at, line);
      lines += 1;
      marks |= line;
      line = 0;
    } else if (look & Mark.Stop) {
      const word = wordBehind(units, at + 1, length);
      if (word >= 0 && mayOpenAt(page, word)) line |= Mark.Opener;
      else if (units[at] === QUESTION && lostCharacterAt(text, at) !== null) signs |= Sign.Lost;
    } else if (look & Mark.BehindU) {
      if (mayFollowLigature(units, at - 1)) places.push(at - 1);
    } else if (look & Mark.BehindElided) {
      if (lacksApostrophe(text, at)) signs |= Sign.Lost;
    } else if (look & Mark.Space) twice = true;
    else signs |= signsAt(text, units, at);
  }
  if (length > from && units[length - 1] !== NEWLINE) {
    addLine(lines, length, line);
    lines += 1;
  }
  if (twice) signs |= text.includes('   ') ? Sign.Spaces | Sign.ManySpaces : Sign.Spaces;
  return {
    units,
    signs,
    marks: (marks | line) & MARKS,
    places: signs & Sign.Ligature ? [] : places,
    lines,
    lineEnd: room.end,
    lineMarks: room.marks,
  };
}

function signsAt(text: string, units: Uint16Array, at: number): number {
  const unit = units[at];
  if (unit === AMPERSAND) return entityAt(text, at) === null ? 0 : Sign.Entity;
  if (unit === EQUALS) return isHexDigit(units[at + 1]) && isHexDigit(units[at + 2]) ? Sign.QuotedPrintable : 0;
  if (unit === NO_BREAK_SPACE || unit === NARROW_NO_BREAK_SPACE) return isAlone(units, at) ? 0 : Sign.Spaces; // one may stay
  if (isLead(unit)) return units[at + 1] >= 128 && misreadAt(text, at) !== null ? Sign.Misread : 0;
  if (unit === REPLACEMENT || ACCENTS.includes(text[at])) return lostCharacterAt(text, at) === null ? 0 : Sign.Lost;
  return signOf(unit, units[at + 1]);
}

/** Longest run of quotes and spaces between two sentences. */
export const BETWEEN = 4;

/** Start of the word that begins a sentence at `from`, behind quotes and spaces; -1 where none is near. */
export function wordBehind(units: Uint16Array, from: number, length: number): number {
  for (let at = from; at < length && at <= from + BETWEEN; at += 1) {
    const kind = classOf(units[at]);
    if (kind === Class.Letter) return at === from && units[from - 1] !== NEWLINE ? -1 : at;
    if (kind === Class.Digit) return -1;
  }
  return -1;
}

/** Whether no white space stands beside the space at `at`. */
function isAlone(units: Uint16Array, at: number): boolean {
  return (at === 0 || classOf(units[at - 1]) !== Class.Space) && classOf(units[at + 1]) !== Class.Space;
}

function signOf(unit: number, next: number): number {
  if (unit === 13) return next === NEWLINE ? 0 : Sign.OddBreak;
  if (unit === 0x153) return Sign.Ligature;
  if (unit === 0x85 || unit === 0x2028 || unit === 0x2029) return Sign.OddBreak;
  if (isMark(unit)) return Sign.Mark;
  if (isInvisible(unit)) return Sign.Invisible;
  if (isShape(unit)) return Sign.Shape;
  return classOf(unit) === Class.Space ? (unit > 0xa0 ? Sign.Spaces | Sign.OddSpace : Sign.Spaces) : 0;
}

/** "uvr"; "ur", "ux", "uf", "ud", "us" behind the consonants of "cur", "surs", "vux", "bufs", "nud", "ftus". */
function mayFollowLigature(units: Uint16Array, i: number): boolean {
  const next = units[i + 1];
  if (next === 101 || next === 110 || next === 105 || next === 32) return false; // what mostly follows: "e", "n", "i" or nothing
  const before = i > 0 ? units[i - 1] : 0;
  if (next === 118) return before !== 111 && before !== 97 && units[i + 2] === 114; // "ouvrir", "pauvre"
  if (next === 114) return before === 99 || before === 115;
  return (next === 120 && before === 118) || (next === 100 && before === 110) || (next === 115 && before === 116) || next === 102;
}

/** Whether a unit takes no room and says nothing: dropped. Marks of direction and joiners stay, since they shape the words beside them. */
export function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x200b ||
    unit === 0x2060 ||
    unit === 0xfeff ||
    (unit < 32 && (unit < 9 || unit > 13)) ||
    (unit >= 0x7f && unit < 0xa0 && unit !== 0x85)
  );
}

/** Whether a unit is a letter, or several, as documents of print have them; signs such as that of the rial are none. */
export const isShape = (unit: number): boolean =>
  unit >= 0xfb00 && (unit <= 0xfb06 || (unit >= 0xfb50 && unit <= 0xfdcf) || (unit >= 0xfe70 && unit <= 0xfefc));

/** Whether a unit is an accent that combines with the letter before it. */
export const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

/** Whether a unit is one of `LEADS`: all of these are letters of Latin-1. */
const isLead = (unit: number): boolean => unit >= 0xc2 && unit <= 0xf0;
const isHexDigit = (unit: number): boolean => (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 70);
