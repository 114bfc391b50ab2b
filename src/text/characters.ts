/** Character classes of UTF-16 units, told once per unit and remembered. Only that of letters is odd (`findRuns` counts on it). */
export const enum Class {
  Unknown = 0,
  Letter = 1,
  Digit = 2,
  Space = 4,
  Newline = 6,
  Sign = 8,
  /** First half of a surrogate pair: the pair is one sign. */
  High = 10,
  /** Takes no room of its own: soft hyphen, zero-width space, marks of direction. */
  Nothing = 12,
}

/** Classes of the units met so far; `Class.Unknown` where `classOf` was not asked yet. */
export const classTable = new Uint8Array(65536);
const table = classTable;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const NOTHING = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** Class of one UTF-16 unit. "º" and "ª" are letters for Unicode and signs here: they mark ordinals and degrees. */
export function classOf(unit: number): Class {
  return table[unit] || classify(unit);
}

function classify(unit: number): Class {
  const result = classOfChar(unit, String.fromCharCode(unit));
  table[unit] = result;
  return result;
}

function classOfChar(unit: number, char: string): Class {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return Class.Newline;
  if (unit >= 0xd800 && unit <= 0xdbff) return Class.High;
  if (unit === 0xaa || unit === 0xba) return Class.Sign;
  if (NOTHING.test(char)) return Class.Nothing;
  if (SPACE.test(char)) return Class.Space;
  if (DIGIT.test(char)) return Class.Digit;
  if (LETTER.test(char) || unit === 0xb2 || unit === 0xb3) return Class.Letter; // "m²" is one word
  return Class.Sign;
}

/** Value 0–9 of a decimal digit of any script. Each script's digits stand in a run of ten that begins at a multiple of ten or six. */
export function digitValue(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x660;
  if (unit >= 0x6f0 && unit <= 0x6f9) return unit - 0x6f0;
  if (unit >= 0xff10 && unit <= 0xff19) return unit - 0xff10;
  let zero = unit;
  while (unit - zero < 9 && DIGIT.test(String.fromCharCode(zero - 1))) zero -= 1;
  return unit - zero;
}

const MARKS = /\p{M}/gu;
const OTHERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  ٱ: 'ا',
  ک: 'ك',
  ی: 'ي',
};
/** Marks of direction and zero width, and the stroke that lengthens Arabic letters: no part of a word. */
const SILENT = /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const CYRILLIC = /[\u0400-\u04ff]/;
/** Letters that Cyrillic texts write with their marks or without: "ё" is mostly "е" in print. */
const SAME_CYRILLIC: Readonly<Record<string, string>> = { ё: 'е', ѐ: 'е', ѝ: 'и', '’': "'", '‘': "'", ʼ: "'", '`': "'" };

/**
 * Lower case, no accents, straight apostrophes: the key under which words are looked up. "Côte" → "cote", "œuvre" → "oeuvre".
 * Cyrillic letters that are letters of their own keep their marks ("й" and "и", "ї" and "і" tell words apart), stress marks go.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  if (isPlainCyrillic(lower)) return lower;
  if (CYRILLIC.test(lower))
    return lower
      .normalize('NFC')
      .replace(MARKS, '')
      .replace(/[ёѐѝ’‘ʼ`]/g, (char) => SAME_CYRILLIC[char]);
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SILENT, '')
    .replace(/[œæßøłđı’‘ʼ`ٱکی]/g, (char) => OTHERS[char] ?? char);
}

/** Small letters of the alphabet that fold to themselves, the Ukrainian "і", "ї", "є" among them. */
function isPlainCyrillic(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if ((unit < 0x430 || unit > 0x44f) && unit !== 0x456 && unit !== 0x457 && unit !== 0x454) return false;
  }
  return true;
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 126 || unit === 96) return false;
  }
  return true;
}

/** A hyphen, a dash or a minus sign: what ties two numbers, or parts a place from its text. */
export const isDash = (unit: number): boolean => unit === 45 || isLongDash(unit) || unit === 0x2212;

/** A dash that parts clauses, and is no hyphen. */
export const isLongDash = (unit: number): boolean => unit === 0x2013 || unit === 0x2014;

/** "A" to "Z". */
export const isPlainCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

/** The hyphens of typography, one of which may not end a line. */
export const isTypesetHyphen = (unit: number): boolean => unit === 0x2010 || unit === 0x2011;

/** A quotation mark that opens, or a straight one, which may. */
export const opensQuote = (unit: number): boolean => unit === 34 || unit === 0x201c || unit === 0xab;

/** A straight or curly quotation mark, or one of the French. */
export const isQuote = (unit: number): boolean => unit === 34 || unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb;

const CLOSING = new Set([...'.,;:!?…()[]«»“”"*|'].map((sign) => sign.charCodeAt(0)));

/** A sign that nothing counted stands behind: of sentences, brackets, quotation marks, notes ("300 [12]", "300*"), cells of a table. */
export const closesCount = (unit: number): boolean => CLOSING.has(unit);

/** The straight apostrophe, and the one that typography has. */
export const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** "1°", "1º", "1ª". */
export const isDegree = (unit: number): boolean => unit === 0xb0 || unit === 0xba || unit === 0xaa;
