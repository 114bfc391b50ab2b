import { isBlank } from './attributes.js';
import type { Residue } from './residue.js';

/** End of the run of characters other than white space, "<" and quotes. */
export function tokenEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBlank(text.charCodeAt(end)) && text[end] !== '<' && text[end] !== '"') end += 1;
  return end;
}

/** The words after the tag are the link's: an address as far as it goes, else to the end of the phrase or line. */
export function addTarget(text: string, at: number, href: string, residue: Residue): void {
  if (/^\s*(?:#|javascript:|$)/i.test(href)) return;
  const from = text[at] === '\n' ? at + 1 : at;
  if (text.startsWith('[email', from)) {
    const close = text.indexOf(']', from);
    if (close > 0 && close - from < 24) residue.targets.push({ start: from, end: close + 1, href });
    return;
  }
  let end = tokenEnd(text, from);
  const address = /^(?:https?:\/\/|www\.)|@|^[\w-]+(?:\.[\w-]+)+\//.test(text.slice(from, end));
  if (!address) {
    if (from > at) return;
    while (end < text.length && !/[\n<"“«.,;:!?)]/.test(text[end])) end += 1;
  }
  while (end > from && /[.,;:!?)\]»”'\s]/.test(text[end - 1])) end -= 1;
  if (end > from) residue.targets.push({ start: from, end, href: href.trim().replace(/\s+/g, '') });
}
