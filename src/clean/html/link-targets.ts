import type { ElementNode } from './dom.js';
import { decodeReferences } from './entities.js';

/** The address that relative links of a page are relative to; null where the page does not say. */
export type LinkBase = string | null;

/** Where a link leads: an address with its scheme (`https:`, `mailto:`, `tel:`); null where that is not known or nowhere. */
export function targetOf(element: ElementNode, base: LinkBase): string | null {
  const href = decodeReferences(element.attribs.href ?? '').trim();
  if (href === '' || href.startsWith('#') || /^(?:javascript|data|about|mailto:\?)/i.test(href)) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  if (base === null) return href.startsWith('//') ? `https:${href}` : null;
  return URL.canParse(href, base) ? new URL(href, base).href : null;
}

/** The address behind Cloudflare's "[email protected]": hexadecimal, the first byte the key of the others. Null for other elements. */
export function emailOf(element: ElementNode): string | null {
  const code = element.attribs['data-cfemail'] ?? /\/email-protection#([0-9a-f]+)$/i.exec(element.attribs.href ?? '')?.[1];
  if (code === undefined || !/^(?:[0-9a-f]{2}){4,120}$/i.test(code)) return null;
  const bytes = Buffer.from(code, 'hex');
  const address = Array.from(bytes.subarray(1), (byte) => String.fromCharCode(byte ^ bytes[0])).join('');
  return /^[!-?A-~]+@[!-?A-~]+$/.test(address) ? address : null;
}
