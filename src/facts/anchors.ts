import { Kind } from '../text/tokens.js';
import { wordsForAt } from './emails/obfuscated.js';
import { oncePerPage } from './once-per-page.js';
import type { Page } from './page.js';
import { isCounted, opensNumber } from './phones/begin.js';
import { canBeginAddress } from './urls/begin.js';

/** Tokens at which an e-mail address, a web address or a telephone number can begin (or show its "@" or dot), in order. */
export interface Anchors {
  readonly emails: readonly number[];
  readonly urls: readonly number[];
  readonly phones: readonly number[];
}

const enum Unit {
  Mail = 1,
  At = 2,
  Web = 3,
  Phone = 4,
  Digit = 5,
}

/** What a token of ASCII may begin, by its first unit: asked first, it passes over nearly all words. */
const table = new Uint8Array(128);
table[64] = Unit.Mail;
for (const letter of 'Aa') table[letter.charCodeAt(0)] = Unit.At;
for (const letter of '.HhWw') table[letter.charCodeAt(0)] = Unit.Web;
for (const sign of '+(') table[sign.charCodeAt(0)] = Unit.Phone;
for (const digit of '0123456789') table[digit.charCodeAt(0)] = Unit.Digit;

/** One look over all tokens of a page, for the kinds of facts that need few of them. */
export const anchorsOf: (page: Page) => Anchors = oncePerPage(find);

function find(page: Page): Anchors {
  const { unit, kind, word, count } = page.tokens;
  const ats = wordsForAt(page.lexicon);
  const emails: number[] = [];
  const urls: number[] = [];
  const phones: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const first = unit[i];
    const what = first < 128 ? table[first] : kind[i] === Kind.Number ? Unit.Digit : 0;
    if (what === 0) continue;
    if (what === Unit.Digit) {
      if (!isCounted(page, i)) phones.push(i);
    } else if (what === Unit.Web) {
      if (canBeginAddress(unit, i, count)) urls.push(i);
    } else if (what === Unit.Phone) {
      if (opensNumber(page.tokens, i)) phones.push(i);
    } else if (what === Unit.Mail || ats.holds(word[i])) emails.push(i);
  }
  return { emails, urls, phones };
}
