import { Class, classOf } from '../text/characters.js';
import { unitsOf } from '../text/units.js';
import { entityAt } from './entities.js';
import { misreadAt } from './mojibake.js';

/** What one look over a text finds, one bit each; the search for a kind of damage is made only where its bit is set. */
export enum Sign {
  Entity = 1,
  Invisible = 2,
  Mark = 4,
  QuotedPrintable = 8,
  OddBreak = 16,
  /** Characters that may be the bytes of one UTF-8 sequence, misread. */
  Misread = 32,
  Ligature = 128,
  /** White space other than single spaces and line breaks. */
  Spaces = 256,
  /** Three spaces in a row. */
  ManySpaces = 512,
  /** Spaces of a width of their own (em, thin, ideographic ...), but for the no-break spaces that typography asks for. */
  OddSpace = 1024,
}
/** The signs that `restore` answers. */
export const DAMAGE = Sign.Entity | Sign.Invisible | Sign.Mark | Sign.QuotedPrintable | Sign.OddBreak | Sign.Misread;

/** What a look over a text saw. */
export interface Survey {
  /** Bits of `Sign`. */
  readonly signs: number;
  /** Places of each "u" that may have stood behind an "œ". */
  readonly places: readonly number[];
}

/** What is looked at more closely, by unit. */
const enum Look {
  None = 0,
  U = 1,
  Ampersand = 2,
  Equals = 3,
  /** May be the first byte of a sequence of UTF-8, misread. */
  Lead = 4,
  /** White space and signs that are seldom met. */
  Seldom = 5,
}

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
  [0xfeff, 0xfeff],
];
/** First bytes of UTF-8, as windows-1252 shows them, of the letters and signs that IOM's languages are written with. */
const LEADS = 'ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑØÙÚÛàáâïð';
const looks = looksOf();
const SPACE = 32;

function looksOf(): Uint8Array {
  const table = new Uint8Array(65536);
  for (const [first, last] of SELDOM) table.fill(Look.Seldom, first, last + 1);
  for (const lead of LEADS) table[lead.charCodeAt(0)] = Look.Lead;
  table[117] = Look.U;
  table[38] = Look.Ampersand;
  table[61] = Look.Equals;
  return table;
}

/** Looks over the text once. */
export function survey(text: string): Survey {
  const { length } = text;
  const units = unitsOf(text);
  const places: number[] = [];
  let signs = 0;
  let before = 0;
  let twice = 0; // whether a space stands behind a space: told without a branch, since nobody can foresee where words end
  for (let at = 0; at < length; at += 1) {
    const unit = units[at];
    twice |= ((unit ^ SPACE) | (before ^ SPACE)) - 1;
    before = unit;
    const look: Look = looks[unit];
    if (look === Look.None) continue;
    if (look === Look.U) {
      if (mayFollowLigature(units, at)) places.push(at);
    } else signs |= signsAt(text, units, at, look);
  }
  if (twice < 0) signs |= text.includes('   ') ? Sign.Spaces | Sign.ManySpaces : Sign.Spaces;
  return { signs, places: signs & Sign.Ligature ? [] : places };
}

function signsAt(text: string, units: Uint16Array, at: number, look: Look): number {
  switch (look) {
    case Look.Ampersand:
      return entityAt(text, at) === null ? 0 : Sign.Entity;
    case Look.Equals:
      return isHexDigit(units[at + 1]) && isHexDigit(units[at + 2]) ? Sign.QuotedPrintable : 0;
    case Look.Lead:
      return units[at + 1] >= 128 && misreadAt(text, at) !== null ? Sign.Misread : 0;
    default:
      return signOf(text, at);
  }
}

function signOf(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit === 13) return text.charCodeAt(i + 1) === 10 ? 0 : Sign.OddBreak;
  if (unit === 0x153) return Sign.Ligature;
  if (unit === 0x85 || unit === 0x2028 || unit === 0x2029) return Sign.OddBreak;
  if (isMark(unit)) return Sign.Mark;
  if (isInvisible(unit)) return Sign.Invisible;
  if (unit !== 0xa0 && unit !== 0x202f)
    return classOf(unit) === Class.Space ? (unit > 0xa0 ? Sign.Spaces | Sign.OddSpace : Sign.Spaces) : 0;
  const alone = classOf(text.charCodeAt(i - 1)) !== Class.Space && classOf(text.charCodeAt(i + 1)) !== Class.Space;
  return alone ? 0 : Sign.Spaces; // a no-break space may stay
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

/** Whether a unit is an accent that combines with the letter before it. */
export const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

const isHexDigit = (unit: number): boolean => (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 70);
