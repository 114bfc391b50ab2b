import { Class, classOf } from '../text/characters.js';

/** What a charset without a character puts in its place. */
const QUESTION = 63;
const REPLACEMENT = 0xfffd;

/** Words that lose their vowel before the next ("dell"), and what stands behind the apostrophe of "IOM’s", "don’t", "we’ve". */
const ELIDED = /(?:^|[^\p{L}])(?:[cdjlmnost]|\p{L}*(?:qu|ll)|aujourd|un)$/iu;
const SHORTENED = /^(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}=&])/u;
/** What stands behind the œ of "cœur", "vœux", "nœud" and, where nothing stands before it, "œuvre", "œufs". */
const BEHIND_LIGATURE = /^u(?:rs?|x|ds?|fs?)(?!\p{L})/u;
const BEHIND_FIRST_LIGATURE = /^u(?:v|fs?(?!\p{L}))/u;
const VOWEL = /^[\p{Lu}aeiouyhàâéèêëîïôûœ?\ufffd]/u;

/** Most letters of a word before its apostrophe ("aujourd", "quelqu") and the character before them; as many behind. */
const NEAR = 12;

const isLost = (unit: number): boolean => unit === QUESTION || unit === REPLACEMENT;
/** Accents without a letter and the sign of minutes, which authors type for an apostrophe. */
export const ACCENTS = '`´′';
const isLetter = (unit: number): boolean => classOf(unit) === Class.Letter;

/**
 * What stood at `at` before a charset that has no such character made it "?" or U+FFFD: "l?OIM", "s?ur", "mise en ?uvre", "?150"; what an accent
 * stands for that was typed in its place: "l´OIM". Null where that
 * cannot be told: a question mark, an address, a letter that only a dictionary knows.
 */
export function lostCharacterAt(text: string, at: number): string | null {
  if (ACCENTS.includes(text[at])) return standsForApostrophe(text, at) ? '’' : null;
  const next = text.charCodeAt(at + 1);
  if (next >= 48 && next <= 57) return at > 0 && isFree(text.charCodeAt(at - 1)) ? '€' : null;
  if (!isLetter(next) && !isLost(next)) return null;
  const behind = text.slice(at + 1, at + 1 + NEAR);
  if (!isLetter(text.charCodeAt(at - 1))) return BEHIND_FIRST_LIGATURE.test(behind) ? 'œ' : null;
  if (BEHIND_LIGATURE.test(behind)) return 'œ';
  if (SHORTENED.test(behind)) return '’';
  if (behind.startsWith('uvr')) return 'œ';
  return VOWEL.test(behind) && ELIDED.test(text.slice(Math.max(0, at - NEAR), at)) ? '’' : null;
}

/** "l´OIM", "aujourd`hui": between letters; but "Ã´" is the rest of a misread "ô". */
function standsForApostrophe(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isLetter(before) && isLetter(text.charCodeAt(at + 1)) && (before < 0xc2 || before > 0xdf);
}

/** White space or an opening bracket, behind which a sign of money or a word may begin. */
const isFree = (unit: number): boolean => unit === 40 || classOf(unit) === Class.Space || classOf(unit) === Class.Newline;

/** Letters that stand alone before an apostrophe and a name, and what such a name begins with. */
const [SMALL_D, SMALL_L] = [100, 108];
export const NAME_VOWELS = 'AEIOUÉÈÊÎÔ';

/** Whether an apostrophe that left no trace stood before the capital at `at`: "lOIM", "Côte dIvoire". */
export function lacksApostrophe(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if ((before !== SMALL_D && before !== SMALL_L) || !NAME_VOWELS.includes(text[at])) return false;
  return isLetter(text.charCodeAt(at + 1)) && (at === 1 || isFree(text.charCodeAt(at - 2)));
}
