import type { Link } from '../../model/article.js';
import type { Fact } from '../../model/fact.js';
import { Kind } from '../../text/tokens.js';
import { tokenAt } from '../offsets.js';
import type { FactType, Page } from '../page.js';
import { type Address, addressAt } from './address.js';
import { canBeAt, obfuscatedAt } from './obfuscated.js';

const AT = 64;
/** The page read last, so that its contacts need not read its addresses again. */
let last: { readonly page: Page; readonly mentions: readonly Fact<'emails'>[] } | null = null;

/** All mentions of e-mail addresses on the page, in order, an address that is said twice twice. Contacts need each of them. */
export function emailMentions(page: Page): readonly Fact<'emails'>[] {
  if (last?.page !== page) last = { page, mentions: readAll(page) };
  return last.mentions;
}

function readAll(page: Page): Fact<'emails'>[] {
  const mentions = readMentions(page);
  const written = mentions.length;
  for (const link of page.article.links) {
    // "mailto:", "MAILTO:"
    const mail = (link.href.charCodeAt(0) | 32) === 109 ? linked(page, link) : null;
    if (mail !== null) mentions.push(mail);
  }
  return mentions.length === written ? mentions : mentions.sort((a, b) => a.start - b.start);
}

function readMentions(page: Page): Fact<'emails'>[] {
  const mentions: Fact<'emails'>[] = [];
  const { unit, count } = page.tokens;
  let end = 0;
  for (let i = 0; i < count; i += 1) {
    const u = unit[i];
    // "at", "(at)", "arobase", "arroba": the first letter is enough to pass over most words
    if (u === AT || u === 97 || u === 65) end = readAt(page, mentions, i, u, end);
  }
  return mentions;
}

/** Reads the address about token `i`, unless one that was read before ends behind it, at `end`; returns where the last one ends. */
function readAt(page: Page, mentions: Fact<'emails'>[], i: number, unit: number, end: number): number {
  const start = page.tokens.start[i];
  if (unit !== AT) return canBeAt(page, i) && start >= end ? keep(page, mentions, obfuscatedAt(page, i), 'spelled-out', end) : end;
  return start < end ? end : keep(page, mentions, addressAt(page.text, start, false) ?? spacedAddress(page, i), 'address', end);
}

/** Claims the address's tokens and returns its end; that of the one before where there is none. */
function keep(page: Page, mentions: Fact<'emails'>[], found: Address | null, rule: string, before: number): number {
  if (found === null) return before;
  const { start, end, address } = found;
  page.claims.take(tokenAt(page.tokens, start), tokenAt(page.tokens, end - 1) + 1);
  mentions.push({ start, end, value: { address }, rule, basis: 'stated' });
  return end;
}

/** "name@ iom.int", "name @iom.int": only after a word that announces an address. */
function spacedAddress(page: Page, i: number): Address | null {
  const found = addressAt(page.text, page.tokens.start[i], true);
  if (found === null) return null;
  let before = tokenAt(page.tokens, found.start) - 1;
  while (before >= 0 && page.tokens.kind[before] === Kind.Sign) before -= 1;
  const word = page.tokens.word[before]?.fold;
  return word !== undefined && page.language.emails.labels.includes(word) ? found : null;
}

/** A link whose words show no address but whose target is one: `<a href="mailto:x@iom.int">Write to us</a>`. */
function linked(page: Page, link: Link): Fact<'emails'> | null {
  if (!/^mailto:/i.test(link.href) || page.text.slice(link.start, link.end).includes('@')) return null;
  const target = safeDecode(link.href.slice(7).split('?')[0]).trim();
  const found = addressAt(target, target.indexOf('@'), false);
  if (found === null || found.end < target.length) return null;
  return { start: link.start, end: link.end, value: { address: found.address }, rule: 'mailto-link', basis: 'stated' };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** E-mail addresses, lower case, each once: where it is said first. "[email protected]" is none. */
export const emails: FactType<'emails'> = {
  find(page) {
    const mentions = emailMentions(page);
    if (mentions.length < 2) return mentions.slice();
    const seen = new Set<string>();
    return mentions.filter(({ value }) => !seen.has(value.address) && seen.add(value.address));
  },
};
