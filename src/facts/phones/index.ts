import type { Link } from '../../model/article.js';
import type { Fact, PhoneValue } from '../../model/fact.js';
import { Kind } from '../../text/tokens.js';
import { oncePerPage } from '../once-per-page.js';
import type { FactType, Found, Page } from '../page.js';
import { ANNOUNCED_WITHIN, isFew, mayBeAnnounced } from './announced.js';
import { isCounted } from './begin.js';
import { type PlanNumber, readInternational } from './plan.js';
import { type PhoneReading, readPhones } from './read.js';
import { digitsAt } from './run.js';
import { claimRepeated } from './short-code.js';
import { linkedPhones } from './tel-links.js';

/** All mentions of telephone numbers, in order, a number that is said twice twice. Contacts need each of them. */
export const phoneMentions: (page: Page, found: Found) => readonly Fact<'phones'>[] = oncePerPage(readMentions);

function readMentions(page: Page, found: Found): Fact<'phones'>[] {
  const mentions: Fact<'phones'>[] = [];
  const { phones, calls } = page.starts;
  let next = 0;
  let near = 0;
  for (let k = 0; k < phones.length; k += 1) {
    const i = phones[k];
    if (i < next) continue;
    while (near < calls.length && calls[near] < i - ANNOUNCED_WITHIN) near += 1;
    const announced = near < calls.length && mayBeAnnounced(page, i, near);
    if (!(announced ? isCounted(page, i) : isFew(page, i)) && !page.claims.has(i)) next = readAt(page, found, i, announced, mentions);
  }
  if (page.article.links.length > 0) addLinked(page, mentions);
  claimShortCodes(page, mentions);
  return mentions;
}

function addLinked({ text, article }: Page, mentions: Fact<'phones'>[]): void {
  const linked = linkedPhones(text, article.links);
  if (linked.length === 0) return;
  mentions.push(...linked);
  mentions.sort((a, b) => a.start - b.start);
}

/** Reads the numbers that begin at token `i` and returns where to go on. */
function readAt(page: Page, found: Found, i: number, announced: boolean, mentions: Fact<'phones'>[]): number {
  const reading = readPhones(page, found, i, announced);
  if (typeof reading === 'number') return Math.max(reading, i + 1);
  const { phones } = reading;
  for (let k = 0; k < phones.length; k += 1) {
    page.claims.take(phones[k].first, phones[k].end);
    mentions.push(factOf(page, phones[k]));
  }
  return Math.max(reading.end, i + 1);
}

function claimShortCodes(page: Page, mentions: readonly Fact<'phones'>[]): void {
  let codes: Set<string> | null = null;
  for (let k = 0; k < mentions.length; k += 1) {
    if (mentions[k].value.kind !== 'short_code') continue;
    codes ??= new Set();
    codes.add(page.text.slice(mentions[k].start, mentions[k].end));
  }
  if (codes !== null) claimRepeated(page, codes);
}

function factOf(page: Page, phone: PhoneReading): Fact<'phones'> {
  const start = page.tokens.start[phone.first];
  const end = page.tokens.end[phone.end - 1];
  const linked = page.article.links.length === 0 ? null : linkedNumber(page, start, end, phone);
  const number = linked ?? phone.number;
  const stated = number === null || phone.rule === 'further-line' || showsCode(page.text.slice(start, end), number);
  return { start, end, value: phoneValue(phone, number), rule: phone.rule, basis: stated ? 'stated' : 'inferred' };
}

/** Whether the words hold the calling code; else the page's or the office's country has completed the number. */
function showsCode(words: string, { calling }: PlanNumber): boolean {
  return digitsBegin(words, calling) || digitsBegin(words, `00${calling}`);
}

/** Whether the digits among the words begin with `digits`. */
function digitsBegin(words: string, digits: string): boolean {
  let matched = 0;
  for (let i = 0; i < words.length && matched < digits.length; i += 1) {
    const unit = words.charCodeAt(i);
    if (unit < 48 || unit > 57) continue;
    if (unit !== digits.charCodeAt(matched)) return false;
    matched += 1;
  }
  return matched === digits.length;
}

function phoneValue(phone: PhoneReading, number: PlanNumber | null): PhoneValue {
  if (number === null) return { e164: null, ext: null, country: null, kind: 'short_code', valid: false };
  const { e164, country, valid } = number;
  return { e164, ext: phone.ext, country, kind: phone.kind ?? number.kind, valid };
}

/** The target of a `tel:` link over the words says which number they mean. */
function linkedNumber(page: Page, start: number, end: number, phone: PhoneReading): PlanNumber | null {
  if (phone.rule === 'further-line' || phone.number === null) return null;
  const link = telLinkOver(page.article.links, start, end);
  if (link === null) return null;
  const number = readInternational(link.href.split(';')[0].replace(/\D/g, ''), -1);
  const ending = digitsAt(page, lastNumber(page, phone));
  return number?.valid && number.national.endsWith(ending) ? number : null;
}

function telLinkOver(links: readonly Link[], start: number, end: number): Link | null {
  for (const link of links) if (link.start < end && link.end > start && /^tel:\s*\+/i.test(link.href)) return link;
  return null;
}

function lastNumber(page: Page, { first, end, ext }: PhoneReading): number {
  let i = end - 1;
  let skip = ext === null ? 0 : 1;
  for (; i > first; i -= 1) {
    if (page.tokens.kind[i] !== Kind.Number) continue;
    if (skip === 0) break;
    skip -= 1;
  }
  return i;
}

/** Telephone numbers, each once with its extension: where it is said first. */
export const phones: FactType<'phones'> = {
  find(page, found) {
    const mentions = phoneMentions(page, found);
    return mentions.length > FEW ? onceOfMany(page, mentions) : onceOfFew(page, mentions);
  },
};

/** As many numbers are compared with one another. */
const FEW = 6;

function onceOfFew(page: Page, mentions: readonly Fact<'phones'>[]): Fact<'phones'>[] {
  const kept: Fact<'phones'>[] = [];
  for (let k = 0; k < mentions.length; k += 1) if (!isAmong(page, mentions[k], kept)) kept.push(mentions[k]);
  return kept;
}

function isAmong(page: Page, { value, start, end }: Fact<'phones'>, others: readonly Fact<'phones'>[]): boolean {
  for (let k = 0; k < others.length; k += 1) {
    const other = others[k];
    if (other.value.ext !== value.ext || other.value.e164 !== value.e164) continue;
    if (value.e164 !== null || digitsIn(page.text, start, end) === digitsIn(page.text, other.start, other.end)) return true;
  }
  return false;
}

function onceOfMany(page: Page, mentions: readonly Fact<'phones'>[]): Fact<'phones'>[] {
  const seen = new Set<string>();
  return mentions.filter(({ value, start, end }) => {
    const key = `${value.e164 ?? digitsIn(page.text, start, end)} ${value.ext ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

const digitsIn = (text: string, start: number, end: number): string => text.slice(start, end).replace(/\D/g, '');
