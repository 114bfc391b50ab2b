import type { Link } from '../../model/article.js';
import type { Fact } from '../../model/fact.js';
import type { Span } from '../../model/span.js';
import { tokenAt } from '../offsets.js';
import type { FactType, Page } from '../page.js';

const STOP = /[\s<>"“”«»‘’{}|\\^`\u200b]/;
/** Signs that end a sentence or a bracket rather than an address. */
const TRAILING = new Set(['.', ',', ';', ':', '!', '?', ')', ']', "'", '*', '…', '-', '–', '—']);
/** Domains that a bare "site.org/page" may end with; a shorter list keeps "and/or" and "km.sq/day" out. */
const TOP = new Set(['int', 'org', 'com', 'net', 'gov', 'edu', 'info', 'eu', 'ch', 'fr', 'es', 'uk', 'ly', 'gl', 'be', 'co', 'io']);

/** Web addresses, absolute, each once: where it is shown first. */
export const urls: FactType<'urls'> = {
  find(page) {
    const found: Fact<'urls'>[] = [];
    const { start } = page.tokens;
    const anchors = page.starts.urls;
    let end = 0;
    for (let k = 0; k < anchors.length; k += 1) if (start[anchors[k]] >= end) end = readAt(page, found, anchors[k], end);
    if (found.length < 2) return found;
    const seen = new Set<string>();
    return found.filter(({ value }) => !seen.has(value.url) && seen.add(value.url));
  },
};

/** Reads the address at token `i` and returns its end; that of the one before where there is none. */
function readAt(page: Page, found: Fact<'urls'>[], i: number, before: number): number {
  const span = urlAt(page, i);
  if (span === null) return before;
  page.claims.take(tokenAt(page.tokens, span.start), tokenAt(page.tokens, span.end - 1) + 1);
  const { start, end } = span;
  found.push({ start, end, value: { url: target(page, span) }, rule: 'web-address', basis: 'stated' });
  return end;
}

/** The address that begins at token `i`, or whose first dot is token `i` (a bare "haiti.iom.int/guichet"). */
function urlAt(page: Page, i: number): Span | null {
  const { tokens, text } = page;
  const unit = tokens.unit[i];
  const start = tokens.start[i];
  if (unit === 104 || unit === 72)
    return /^https?:\/\/[^\s/]/i.test(text.slice(start, start + 12)) ? spanFrom(text, start, start + 8) : null;
  if (unit === 119 || unit === 87) return /^www\.[a-z0-9]/i.test(text.slice(start, start + 6)) ? wwwAt(text, start) : null;
  return page.claims.has(i) ? null : bareAt(page, i);
}

function wwwAt(text: string, start: number): Span | null {
  const span = spanFrom(text, start, start + 4);
  return span !== null && text.slice(start + 4, span.end).includes('.') ? span : null;
}

/** "haiti.iom.int/guichet": dot `i` stands before a top-level domain and a path; all of it is glued and in lower case. */
function bareAt(page: Page, i: number): Span | null {
  const { tokens, text } = page;
  if (tokens.spaced[i] || tokens.spaced[i + 1] || tokens.spaced[i + 2] || tokens.spaced[i + 3]) return null;
  if (!TOP.has(text.slice(tokens.start[i + 1], tokens.end[i + 1])) || i + 3 >= tokens.count) return null;
  let start = tokens.start[i];
  while (start > 0 && /[a-z0-9.-]/.test(text[start - 1])) start -= 1;
  const clean = start < tokens.start[i] && (start === 0 || /[\s(«"“:]/.test(text[start - 1])) && /[a-z]/.test(text[start]);
  return clean ? spanFrom(text, start, tokens.end[i + 2]) : null;
}

/** From `start` to the next white space or quotation mark, without the punctuation that follows an address. */
function spanFrom(text: string, start: number, least: number): Span | null {
  let end = least;
  let open = 0; // brackets opened and not closed: those that close inside belong to the address, ".../Sahel_(region)"
  for (; end < text.length && !STOP.test(text[end]); end += 1) {
    if (text[end] === '(') open += 1;
    else if (text[end] === ')') open -= 1;
  }
  while (end > least && TRAILING.has(text[end - 1])) {
    if (text[end - 1] === ')' && open >= 0) break;
    if (text[end - 1] === ')') open += 1;
    end -= 1;
  }
  return end > start ? { start, end } : null;
}

/** Where the address leads: its link's target, else the address with a scheme. */
function target(page: Page, span: Span): string {
  const link = linkOver(page.article.links, span);
  if (link !== null && /^https?:\/\//i.test(link.href)) return link.href.trim();
  const shown = page.text.slice(span.start, span.end);
  return /^https?:/i.test(shown) ? shown : `http://${shown}`;
}

function linkOver(links: readonly Link[], span: Span): Link | null {
  return links.find((link) => link.start < span.end && link.end > span.start) ?? null;
}
