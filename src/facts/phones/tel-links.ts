import type { Link } from '../../model/article.js';
import type { Fact } from '../../model/fact.js';
import { readInternational } from './plan.js';

/** Numbers that only a link's target has: `<a href="tel:+41…">call us</a>`. Targets in international form alone; links over digits are read as numbers. */
export function linkedPhones(text: string, links: readonly Link[]): Fact<'phones'>[] {
  const found: Fact<'phones'>[] = [];
  for (const { href, start, end } of links) {
    if ((href.charCodeAt(0) | 32) !== 116 || !/^tel:\s*(?:\+|00)/i.test(href) || /\p{Nd}/u.test(text.slice(start, end))) continue;
    const number = readInternational(href.split(';')[0].replace(/\D/g, '').replace(/^00/, ''), -1);
    if (number === null) continue;
    const { e164, country, valid, kind } = number;
    found.push({ start, end, value: { e164, ext: null, country, kind, valid }, rule: 'tel-link', basis: 'stated' });
  }
  return found;
}
