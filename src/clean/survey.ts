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

/** What is to be done at a unit below 256. */
const enum Look {
  Past = 0,
  AtSpace = 1,
  AtU = 2,
  Closely = 3,
}
const looks = Uint8Array.from({ length: 256 }, (_, unit) => {
  if (unit === 32) return Look.AtSpace;
  if (unit === 117) return Look.AtU;
  const plain = unit === 10 || (unit > 32 && unit < 127 && unit !== 38 && unit !== 61) || (unit > 160 && unit < 0xc2 && unit !== 0xad) || unit > 0xf4;
  return plain ? Look.Past : Look.Closely;
});
const RIGHT_QUOTE = 0x2019;

/** Looks over every unit of the text once. */
export function survey(text: string): Survey {
  let signs = 0;
  const places: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const look = unit < 256 ? looks[unit] : unit === RIGHT_QUOTE ? Look.Past : Look.Closely;
    if (look === Look.Past) continue;
    if (look === Look.AtSpace) {
      if (text.charCodeAt(i + 1) === 32) signs |= text.charCodeAt(i + 2) === 32 ? Sign.Spaces | Sign.ManySpaces : Sign.Spaces;
    } else if (look === Look.AtU) {
      if (mayFollowLigature(text, i)) places.push(i);
    } else signs |= signOf(text, i, unit);
  }
  return { signs, places };
}

/** "uvr"; "ur", "ux", "uf", "ud", "us" at a word's end, with an "s" or without, behind the consonants of "cur", "surs", "vux", "bufs", "nud", "ftus". */
function mayFollowLigature(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  const before = text.charCodeAt(i - 1);
  if (next === 118) return before !== 111 && before !== 97 && text.charCodeAt(i + 2) === 114; // "ouvrir", "pauvre"
  if (next === 114) return before === 99 || before === 115;
  return (next === 120 && before === 118) || (next === 100 && before === 110) || (next === 115 && before === 116) || next === 102;
}

function signOf(text: string, i: number, unit: number): number {
  if (unit === 38) return entityAt(text, i) === null ? 0 : Sign.Entity;
  if (unit === 61) return isHexDigit(text.charCodeAt(i + 1)) && isHexDigit(text.charCodeAt(i + 2)) ? Sign.QuotedPrintable : 0;
  if (unit < 160) {
    if (unit === 13) return text.charCodeAt(i + 1) === 10 ? 0 : Sign.OddBreak;
    if (unit === 0x85) return Sign.OddBreak;
    return isInvisible(unit) ? Sign.Invisible : Sign.Spaces;
  }
  if (unit >= 0xc2 && unit <= 0xf4) return misreadAt(text, i) === null ? 0 : Sign.Misread;
  if (unit === 0x153) return Sign.Ligature;
  if (isMark(unit)) return Sign.Mark;
  if (isInvisible(unit)) return Sign.Invisible;
  if (unit === 0x2028 || unit === 0x2029) return Sign.OddBreak;
  if (classOf(unit) !== Class.Space) return 0;
  return (unit === 0xa0 || unit === 0x202f) && classOf(text.charCodeAt(i - 1)) !== Class.Space && classOf(text.charCodeAt(i + 1)) !== Class.Space ? 0 : Sign.Spaces; // a no-break space may stay
}

/** Whether a unit takes no room and says nothing: dropped. Marks of direction and joiners stay, since they shape the words beside them. */
export function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff || (unit < 32 && (unit < 9 || unit > 13)) || (unit >= 0x7f && unit < 0xa0 && unit !== 0x85);
}

/** Whether a unit is an accent that combines with the letter before it. */
export const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

const isHexDigit = (unit: number): boolean => (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 70);
