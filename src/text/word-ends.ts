import { Class, classOf, isApostrophe, classTable as table } from './characters.js';

/** First of the Cyrillic letters: an apostrophe elides nothing behind them. */
const CYRILLIC = 0x400;
/** Words that lose their last vowel before another: what follows the apostrophe is a word of its own. */
const ELIDED = new Set([
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
  'presqu',
  'quelqu',
  'entr',
  'dell',
  'nell',
  'sull',
  'dall',
  'all',
  'quest',
  'un',
]);

/** The same, only before a vowel, since they are words or names of other languages too ("Trent's"). */
const ELIDED_BEFORE_VOWEL = new Set([
  'quell',
  'nessun',
  'alcun',
  'ciascun',
  'qualcun',
  'quant',
  'tutt',
  'anch',
  'senz',
  'mezz',
  'dov',
  'com',
  'cos',
  'vent',
  'trent',
  'quarant',
  'cinquant',
  'sessant',
  'settant',
  'ottant',
  'novant',
  'cent',
]);
const VOWEL = /[aeiouàèéìòù]/i;

/** By the last five bits of a first letter: a bit for each length that words of these lists have which begin with it. Most words are none by that. */
const elidedLengths = new Int32Array(32);
for (const word of [...ELIDED, ...ELIDED_BEFORE_VOWEL]) elidedLengths[word.charCodeAt(0) & 31] |= 1 << word.length;

/** Whether a word may go on behind its plain letters: over an apostrophe, or over a unit that is not classed yet. */
export function mayGoOn(unit: number): boolean {
  return isApostrophe(unit) || table[unit] === Class.Unknown || table[unit] === Class.Nothing;
}

/** Whether one letter and the apostrophe behind it are a word: "l'", "d'". */
export const isShortElision = (letter: number, next: number): boolean => isApostrophe(next) && letter < CYRILLIC; // "п'ять" is one word

/**
 * End of the word that begins at `at` and whose letters go on to `letters` at least: letters, inner apostrophes that belong to it
 * ("aujourd'hui", "Za'atari"), an elision's own ("d'").
 */
export function wordEnd(text: string, units: Uint16Array, at: number, letters: number): number {
  let to = lettersEnd(units, text.length, letters);
  while (to < text.length) {
    const u = units[to];
    if (!isApostrophe(u)) return to;
    if (isElision(text, units, at, to)) return to + 1; // before digits too: "d'8 ans"
    const next = lettersEnd(units, text.length, to + 1);
    if (next === to + 1) return to; // "states'": a closing quote
    if (next === to + 2 && (units[to + 1] | 32) === SMALL_S) return to; // "IOM's"
    to = next;
  }
  return to;
}

const SMALL_S = 115;

/** End of the run of letters that begins at or goes on at `from`. */
export function lettersEnd(units: Uint16Array, length: number, from: number): number {
  let to = from;
  while (to < length) {
    const c = classOf(units[to]);
    if (c !== Class.Letter && c !== Class.Nothing) break;
    to += 1;
  }
  return to;
}

function isElision(text: string, units: Uint16Array, from: number, to: number): boolean {
  const length = to - from;
  if (length === 1) return units[from] < CYRILLIC;
  if (length > 31 || ((elidedLengths[units[from] & 31] >> length) & 1) === 0) return false;
  const word = text.slice(from, to).toLowerCase();
  return ELIDED.has(word) || (ELIDED_BEFORE_VOWEL.has(word) && VOWEL.test(text[to + 1] ?? ''));
}
