import { Class, classOf } from '../text/characters.js';
import { entityAt } from './entities.js';
import { misreadAt } from './mojibake.js';

/** What one look over a text finds, one bit each; the search for a kind of damage is made only where its bit is set. */
export const enum Sign {
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

/** Looks over every unit of the text once. */
export function survey(text: string): Survey {
  let signs = 0;
  let before = 10;
  const places: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 256 ? plain[unit] === 0 : unit !== RIGHT_QUOTE) {
      if (unit === 117) {
        if (mayFollowLigature(text, i, before)) places.push(i);
      } else if (unit === 32) {
        if (before === 32) signs |= text.charCodeAt(i + 1) === 32 ? Sign.Spaces | Sign.ManySpaces : Sign.Spaces;
      } else signs |= signOf(text, i, unit);
    }
    before = unit;
  }
  return { signs, places };
}

const RIGHT_QUOTE = 0x2019;
/** Units below 256 that are never a sign of anything. */
const plain = Uint8Array.from({ length: 256 }, (_, unit) => ((unit > 32 && unit < 127 && unit !== 117 && unit !== 38 && unit !== 61) || unit === 10 || (unit > 160 && unit < 0xc2 && unit !== 0xad) || unit > 0xf4 ? 1 : 0));

/** Signs of a unit that is not plain. */
function signOf(text: string, i: number, unit: number): number {
  if (unit === 38) return entityAt(text, i) === null ? 0 : Sign.Entity;
  if (unit === 61) return isHexDigit(text.charCodeAt(i + 1)) && isHexDigit(text.charCodeAt(i + 2)) ? Sign.QuotedPrintable : 0;
  return beyondAscii(text, i, unit);
}

/** Signs of a unit that is neither ASCII print nor plain white space. */
function beyondAscii(text: string, i: number, unit: number): number {
  if (unit < 160) {
    if (unit === 13) return text.charCodeAt(i + 1) === 10 ? 0 : Sign.OddBreak;
    if (unit === 0x85) return Sign.OddBreak;
    return isInvisible(unit) ? Sign.Invisible : Sign.Spaces;
  }
  if (unit >= 0xc2 && unit <= 0xf4) return text.charCodeAt(i + 1) >= 0x80 && misreadAt(text, i) !== null ? Sign.Misread : 0;
  if (unit === 0x153) return Sign.Ligature;
  if (isMark(unit)) return Sign.Mark;
  if (isInvisible(unit)) return Sign.Invisible;
  if (unit === 0x2028 || unit === 0x2029) return Sign.OddBreak;
  if (classOf(unit) !== Class.Space) return 0;
  return (unit === 0xa0 || unit === 0x202f) && classOf(text.charCodeAt(i - 1)) !== Class.Space && classOf(text.charCodeAt(i + 1)) !== Class.Space ? 0 : Sign.Spaces; // a no-break space may stay
}

/** "uvr" not behind the vowels of "ouvrir" and "pauvre"; "cur", "curs", "surs", "vux", "nud", "ufs", "ftus" at a word's end. */
function mayFollowLigature(text: string, i: number, before: number): boolean {
  const next = text.charCodeAt(i + 1);
  if (next === 118) return before !== 111 && before !== 97 && before !== 101 && text.charCodeAt(i + 2) === 114;
  if (next !== 114 && next !== 120 && next !== 102 && next !== 100 && next !== 115) return false;
  const behind = text.charCodeAt(i + 2);
  if (behind !== 115 && (behind | 32) >= 97 && (behind | 32) <= 122) return false;
  if (next === 114) return before === 99 || (before === 115 && behind === 115);
  if (next === 102) return behind === 115;
  return next === 120 ? before === 118 : next === 100 ? before === 110 : before === 116;
}

/** Whether a unit takes no room and says nothing: dropped. Marks of direction and joiners stay, since they shape the words beside them. */
export function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff || (unit < 32 && (unit < 9 || unit > 13)) || (unit >= 0x7f && unit < 0xa0 && unit !== 0x85);
}

/** Whether a unit is an accent that combines with the letter before it. */
export const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

const isHexDigit = (unit: number): boolean => (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 70);
