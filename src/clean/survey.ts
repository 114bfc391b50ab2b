import { Class, classOf } from '../text/characters.js';
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

/** White space and signs that are seldom met: one search, which the engine makes faster than a loop over units. */
const SELDOM = /[\u0300-\u036f\0-\x09\x0b-\x1f\x7f-\xa0\xad\u0153\u1680\u2000-\u200b\u2028-\u202f\u205f-\u2060\u3000\ufeff]/g;
/** First bytes of UTF-8, as windows-1252 shows them, of the letters and signs that IOM's languages are written with. */
const LEADS = [...'ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑØÙÚÛàáâïð'];

/** Looks over the text once for each family of signs. */
export function survey(text: string): Survey {
  let signs = signsOfSpaces(text);
  SELDOM.lastIndex = 0;
  while (SELDOM.test(text)) signs |= signOf(text, SELDOM.lastIndex - 1);
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) if (entityAt(text, at) !== null) signs |= Sign.Entity;
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    if (isHexDigit(text.charCodeAt(at + 1)) && isHexDigit(text.charCodeAt(at + 2))) signs |= Sign.QuotedPrintable;
  }
  if (holdsMisread(text)) signs |= Sign.Misread;
  return { signs, places: signs & Sign.Ligature ? [] : placesOfU(text) };
}

/** Apart from the search for seldom signs, since a class of single signs is found twice as fast as alternatives. */
function signsOfSpaces(text: string): number {
  const at = text.indexOf('  ');
  if (at < 0) return 0;
  return text.includes('   ', at) ? Sign.Spaces | Sign.ManySpaces : Sign.Spaces;
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

function holdsMisread(text: string): boolean {
  for (let i = 0; i < LEADS.length; i += 1) if (leadsMisread(text, LEADS[i])) return true;
  return false;
}

function leadsMisread(text: string, lead: string): boolean {
  for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1))
    if (text.charCodeAt(at + 1) >= 128 && misreadAt(text, at) !== null) return true;
  return false;
}

function placesOfU(text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf('u'); at >= 0; at = text.indexOf('u', at + 1)) if (mayFollowLigature(text, at)) places.push(at);
  return places;
}

/** "uvr"; "ur", "ux", "uf", "ud", "us" behind the consonants of "cur", "surs", "vux", "bufs", "nud", "ftus". */
function mayFollowLigature(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  if (next === 101 || next === 110 || next === 105 || next === 32) return false; // what mostly follows: "e", "n", "i" or nothing
  const before = text.charCodeAt(i - 1);
  if (next === 118) return before !== 111 && before !== 97 && text.charCodeAt(i + 2) === 114; // "ouvrir", "pauvre"
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
