import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../src/clean/html.js';
import { cleanText } from '../../src/clean/index.js';
import type { Article } from '../../src/model/article.js';
import type { LineJudge } from '../../src/model/boilerplate.js';
import { menus } from '../clean/dumps.js';

const lines = [
  ...Object.values(menus).map((menu) => menu.trimEnd()),
  'Communiqué',
  'Share this',
  'Thu, 06/04/2015 - 11:40',
  'Updated: 3 days ago',
  'Aid reaches families in Chad',
  'Geneva – Families were given tents on 5 March, said the\nofficer who had brought',
  'them there.',
  'Une phrase   courte &amp; nette.',
  'Photo : OIM',
  '12 Ã©coles',
  '-',
  '',
];
const page = fc.array(fc.constantFrom(...lines), { maxLength: 14 });
/** Which lines are known: by their lengths, so that it is anything and the same at every run. */
const judges = fc.nat(6).map(
  (rest): LineJudge =>
    ({ lines: words }) =>
      words.map((line) => (line.length % 7 === rest ? 'known' : null)),
);

function faultsOf({ text, source, removals, blocks }: Article, page: string): string[] {
  const faults: string[] = [];
  const known = removals.filter(({ rule }) => rule === 'boilerplate');
  let before = 0;
  for (let i = 0; i < text.length; i += 1) {
    const start = source.toSource(i);
    if (start < before || source.toSourceEnd(i + 1) > page.length) faults.push(`${i} leads to ${start}, the unit before to ${before}`);
    before = start;
    if (/\S/.test(text[i]) && known.some((removal) => removal.start <= start && start < removal.end))
      faults.push(`${i} is there, though removed`);
  }
  for (const [i, { start, end }] of removals.entries())
    if (!(0 <= start && start < end && end <= page.length && (i === 0 || removals[i - 1].start <= start))) faults.push(`removal ${i}`);
  return [...faults, ...blocks.filter(({ start, end }) => end <= start).map(({ start }) => `block at ${start}`)];
}

describe('whatever lines are known', () => {
  it('what stays leads back to its place in the page, and what was removed is not there', () => {
    fc.assert(
      fc.property(page, judges, (parts, judge) => {
        const dump = parts.join('\n');
        expect(
          faultsOf(
            cleanText(dump, () => {}, judge),
            dump,
          ),
        ).toEqual([]);
        const html = `<html><body><div><h1>Aid for Chad</h1>${parts.map((part) => `<div>${part}</div>`).join('\n')}</div></body></html>`;
        expect(
          faultsOf(
            cleanHtml(html, () => {}, judge),
            html,
          ),
        ).toEqual([]);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('none known: the page is as without a profile', () => {
    fc.assert(
      fc.property(page, (parts) => {
        const dump = parts.join('\n');
        const shape = ({ text, removals, title, published }: Article) => ({ text, removals, title, published });
        const none: LineJudge = ({ lines: words }) => words.map(() => null);
        expect(shape(cleanText(dump, () => {}, none))).toEqual(shape(cleanText(dump, () => {})));
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});
