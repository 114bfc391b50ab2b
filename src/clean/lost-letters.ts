import { Class, classOf } from '../text/characters.js';
import { isKnownLost, lostIn } from './lost-words.js';

/** U+FFFD, which a decoder puts where it could read no letter. */
export const LOST = 0xfffd;
const QUESTION = 63;
const NEWLINE = 10;
const SPACE = 32;
const COLON = 58;
/** Longest word that is looked at. */
const LONGEST = 40;
/** Longest dateline before its dash. */
const LONGEST_PLACE = 40;

export type LostLanguage = 'fr' | 'es';
type Fix = { readonly text: string; readonly end: number } | null;

/** What stands before an apostrophe in French. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd)$/i;
/** What stands before such letters in an address. */
const ADDRESS = /[/.=&\d]/;
const VOWEL = /[aeiouyhàâéèêîôû\ufffd]/i;

const isPart = (text: string, at: number): boolean => {
  const unit = at < 0 ? 0 : text.charCodeAt(at);
  return unit === LOST || classOf(unit) === Class.Letter;
};

/** Whether a "?" stands within a word, as one does where an apostrophe was lost. */
export const isInWord = (units: Uint16Array, at: number): boolean =>
  at > 0 && units[at] === QUESTION && classOf(units[at + 1]) === Class.Letter && classOf(units[at - 1]) === Class.Letter;

const SMALL_WORDS = {
  fr: / (?:les|des|du|et|est|une|dans|pour|qui|aux|ont)(?= )/g,
  es: / (?:los|las|el|del|y|por|con|una)(?= )/g,
  other: / (?:os|uma|em|com|do|da|il|di|che|per|und|die|der|the|of|and)(?= )/g,
};

/** The language of a page that lost letters, told by its shortest words; null where these rules know none of its words. */
export function languageOfLost(text: string): LostLanguage | null {
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  const [french, spanish, other] = [count(SMALL_WORDS.fr), count(SMALL_WORDS.es), count(SMALL_WORDS.other)];
  if (Math.max(french, spanish) < 2 || other >= Math.max(french, spanish)) return null;
  return french > spanish ? 'fr' : 'es';
}

/** "l?OIM", "d�une", "réfugi�s", "d�lares", "3�800": what the sign at `i` stands for. */
export function lostAt(text: string, i: number, language: LostLanguage | null): Fix {
  const unit = text.charCodeAt(i);
  if (unit !== LOST && unit !== QUESTION) return null;
  const lost = unit === QUESTION ? (isApostrophe(text, i) ? '’' : null) : lostSign(text, i, language);
  return lost === null ? null : { text: lost, end: i + 1 };
}

function lostSign(text: string, i: number, language: LostLanguage | null): string | null {
  const isBehindDigit = i > 0 && classOf(text.charCodeAt(i - 1)) === Class.Digit;
  if (isBehindDigit && text.charCodeAt(i + 1) !== SPACE) return ' '; // a no-break space: "3�800", "600�km", "80�%"
  if (isBehindDigit) return language === 'es' ? 'º' : null; // "1� de marzo"
  if (!isPart(text, i - 1) && !isPart(text, i + 1)) return signAt(text, i, language);
  if (language === null) return isOwner(text, i) ? '’' : null;
  return language === 'fr' && !isInKnown(text, i) && isApostrophe(text, i) ? '’' : letterAt(text, i, language);
}

/** "IOM�s" */
const isOwner = (text: string, i: number): boolean => isPart(text, i - 1) && text[i + 1] === 's' && !isPart(text, i + 2);

/** Start of the word that holds the letter lost at `i`. */
function wordStart(text: string, i: number): number {
  let start = i;
  while (i - start < LONGEST && isPart(text, start - 1)) start -= 1;
  return start;
}

function wordEnd(text: string, i: number): number {
  let end = i + 1;
  while (end - i < LONGEST && isPart(text, end)) end += 1;
  return end;
}

/** "S�isme" is no "s’isme". */
const isInKnown = (text: string, i: number): boolean => isKnownLost('fr', text.slice(wordStart(text, i), wordEnd(text, i)).toLowerCase());

/** Whether an apostrophe was lost at `i`: behind what French elides, before a vowel. "n�e" is "née". */
function isApostrophe(text: string, i: number): boolean {
  if (!VOWEL.test(text[i + 1] ?? '') && classOf(text.charCodeAt(i + 1)) !== Class.Letter) return false;
  const capital = text[i + 1] !== undefined && text[i + 1] !== text[i + 1].toLowerCase();
  if (!capital && !VOWEL.test(text[i + 1])) return false;
  let start = i;
  while (i - start < 8 && isPart(text, start - 1)) start -= 1;
  if (start > 0 && ADDRESS.test(text[start - 1])) return false;
  return ELIDED.test(text.slice(start, i)) && !/^es?(?![\p{L}\ufffd])/u.test(text.slice(i + 1, i + 4));
}

/** A dash, a quotation mark, or the French "à". */
function signAt(text: string, i: number, language: LostLanguage | null): string | null {
  if (text.charCodeAt(i + 1) !== SPACE) return i > 0 && text.charCodeAt(i - 1) === SPACE && language === 'fr' ? '»' : null;
  if (language !== 'fr') return text.charCodeAt(i - 1) === SPACE ? '–' : null;
  let line = i;
  while (i - line <= LONGEST_PLACE && line > 0 && text.charCodeAt(line - 1) !== NEWLINE) line -= 1;
  const next = text[i + 2] ?? '';
  if (i - line <= LONGEST_PLACE && i > line && next !== next.toLowerCase() && !/(?:^|\s)\p{Ll}{3}/u.test(text.slice(line, i))) return '–';
  return i === line || text.charCodeAt(i - 2) === COLON ? '«' : 'à';
}

/** The letter at `i` by the word that it stands in. */
function letterAt(text: string, i: number, language: LostLanguage): string | null {
  const end = wordEnd(text, i);
  let start = wordStart(text, i);
  if (language === 'fr' && !isInKnown(text, i))
    for (let at = start; at < i; at += 1) if (text.charCodeAt(at) === LOST && isApostrophe(text, at)) start = at + 1;
  const word = text.slice(start, end).toLowerCase();
  const letter = lostIn(language, word)[i - start];
  if (letter === '\ufffd') return null;
  const opens = i === start && (text.charCodeAt(start - 2) === 46 || start === 0 || text[start - 1] === '\n');
  const shouts = end - start > 1 && /^[\p{Lu}\ufffd]+$/u.test(text.slice(start, end)) && /\p{Lu}/u.test(text.slice(start, end));
  return opens || shouts || (i === start && NAMES.test(word)) ? letter.toUpperCase() : letter;
}

/** Beginnings of names: "�tats", "�quateur", "�frica". */
const NAMES = /^\ufffd(?:tats|quateur|gypt|thiop|rythr|frica|ngel|lvarez|vila|scar)/;
