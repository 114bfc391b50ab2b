import { Kind } from '../text/tokens.js';
import { canBeAt } from './emails/obfuscated.js';
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
}

/** What a token of ASCII may begin, by its first unit: asked first, it passes over nearly all words. */
const table = new Uint8Array(128);
table[64] = Unit.Mail;
for (const letter of 'Aa') table[letter.charCodeAt(0)] = Unit.At;
for (const letter of '.HhWw') table[letter.charCodeAt(0)] = Unit.Web;
for (const sign of '+(') table[sign.charCodeAt(0)] = Unit.Phone;

/** The page read last: three kinds of facts ask for the same. */
let last: { readonly page: Page; readonly anchors: Anchors } | null = null;

/** One look over all tokens of a page, for the kinds of facts that need few of them. */
export function anchorsOf(page: Page): Anchors {
  if (last?.page !== page) last = { page, anchors: find(page) };
  return last.anchors;
}

function find(page: Page): Anchors {
  const { unit, kind, count } = page.tokens;
  const emails: number[] = [];
  const urls: number[] = [];
  const phones: number[] = [];
  for (let i = 0; i < count; i += 1) {
    if (kind[i] === Kind.Number) {
      if (!isCounted(page, i)) phones.push(i);
      continue;
    }
    const what = unit[i] < 128 ? table[unit[i]] : 0;
    if (what === 0) continue;
    if (what === Unit.Web) {
      if (canBeginAddress(unit, i, count)) urls.push(i);
    } else if (what === Unit.Phone) {
      if (opensNumber(page.tokens, i)) phones.push(i);
    } else if (what === Unit.Mail || canBeAt(page, i)) emails.push(i);
  }
  return { emails, urls, phones };
}
