import { Case, Kind } from '../../text/tokens.js';
import { type Page, sectionAt } from '../page.js';
import { Mark, marksAt } from './words.js';

/* Digits that are no number to call, whatever announces one. */

/** Tokens in which words that need no verb stand about a number. */
export const NEAR = 9;
const COMMA = 44;
const COLON = 58;
const AT = 64;

/** Whether a noun follows the digits, so that they count it ("appeler 300 personnes"): a word that is no closed-class one. */
export function countsNoun(page: Page, end: number): boolean {
  const { tokens, language } = page;
  const word = tokens.word[end];
  if (word === undefined || beginsAddress(page, end)) return false;
  const isMail = language.emails.labels.includes(word.fold); // "987 204 511 correo electrónico: …"
  if (
    isMail ? tokens.unit[end + 1] === COLON || tokens.unit[end + 2] === COLON : word.case !== Case.Lower && tokens.unit[end + 1] === COLON
  )
    return false; // "2414-7401 Email: …"
  const marks = marksAt(page, end);
  if (page.roles[end]?.closed !== undefined || marks & (Mark.After | Mark.Joiner | Mark.Extension)) return false;
  return !tokens.spaced[end] || word.text.length > 1;
}

/** Tokens of "ana.ruiz-paz" before its at sign. */
const LOCAL_PART = 6;

/** "5123-4567 ana.ruiz@iom.int": an e-mail address counts for nothing. */
function beginsAddress({ tokens }: Page, first: number): boolean {
  for (let at = first + 1; at < first + LOCAL_PART && at < tokens.count && !tokens.spaced[at]; at += 1)
    if (tokens.unit[at] === AT) return true;
  return false;
}

/** Whether a word before the digits makes them a reference: "contract", "account", "page", "n°"; not "Project Assistant, 76 54 62 83" of a contact block. */
export function isReference(page: Page, first: number): boolean {
  const { tokens, article } = page;
  if (tokens.unit[first - 1] === COMMA && sectionAt(article, tokens.start[first]) === 'contact') return false;
  for (let i = first - 1, words = 0; i >= 0 && i >= first - NEAR && words < 3 && tokens.kind[i] !== Kind.Break; i -= 1) {
    if (tokens.kind[i] !== Kind.Word) continue;
    words += 1;
    const marks = marksAt(page, i);
    if (marks & Mark.Reference) return true;
    if (marks & Mark.Label) return false;
  }
  return false;
}
