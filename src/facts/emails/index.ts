import type { Link } from '../../model/article.js';
import type { Fact } from '../../model/fact.js';
import { Kind } from '../../text/tokens.js';
import { tokenAt } from '../offsets.js';
import { oncePerPage } from '../once-per-page.js';
import type { FactType, Page } from '../page.js';
import { type Address, addressAt } from './address.js';
import { obfuscatedAt } from './obfuscated.js';

const AT = 64;

/** All mentions of e-mail addresses on the page, in order, an address that is said twice twice. Contacts need each of them. */
export const emailMentions: (page: Page) => readonly Fact<'emails'>[] = oncePerPage(readAll);

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
  const anchors = page.starts.ats;
  let end = 0; // of the address before
  for (let k = 0; k < anchors.length; k += 1) {
    const i = anchors[k];
    const start = page.tokens.start[i];
    if (start < end) continue;
    const written = page.tokens.unit[i] === AT;
    const address = written ? (addressAt(page.text, start, false) ?? spacedAddress(page, i)) : obfuscatedAt(page, i);
    if (address !== null) end = keep(page, mentions, address, written ? 'address' : 'spelled-out');
  }
  return mentions;
}

/** Claims the address's tokens and returns its end. */
function keep(page: Page, mentions: Fact<'emails'>[], { start, end, address }: Address, rule: string): number {
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
    return mentions.length > FEW ? onceOfMany(mentions) : onceOfFew(mentions);
  },
};

/** As many addresses are compared with one another. */
const FEW = 6;

function onceOfFew(mentions: readonly Fact<'emails'>[]): Fact<'emails'>[] {
  const kept: Fact<'emails'>[] = [];
  for (let k = 0; k < mentions.length; k += 1) {
    let n = 0;
    while (n < kept.length && kept[n].value.address !== mentions[k].value.address) n += 1;
    if (n === kept.length) kept.push(mentions[k]);
  }
  return kept;
}

function onceOfMany(mentions: readonly Fact<'emails'>[]): Fact<'emails'>[] {
  const seen = new Set<string>();
  return mentions.filter(({ value }) => !seen.has(value.address) && seen.add(value.address));
}
