import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanReleases, cleanText, takeAsIs } from '../../src/clean/index.js';
import type { Article } from '../../src/model/article.js';
import { cpuTimeOf } from '../helpers/cpu-time.js';
import { menus } from './dumps.js';

const PIECES = [
  ...Object.values(menus),
  'Communiqué\nGlobal\n\n',
  '\n',
  '\n\n',
  '    ',
  ' ',
  '"',
  '="',
  '>',
  '<a href="',
  '</a>',
  'href=\n"http://a.int" title=\n"">',
  '"mailto:a@b.int">a@b.int',
  'Photo : OIM',
  '©',
  'Tél. : +41 22 717\n45 83',
  "Pour plus d'informations, veuillez contacter :\n",
  'For more information please contact ',
  'uvre',
  'cur',
  '=A0',
  '&amp;eacute;',
  'Ã©',
  'â€™',
  'e\u0301',
  '\u00ad',
  '\u200b',
  '\r\n',
  '\r',
  '\u2028',
  '\u00a0',
  '\ud83d\ude00',
  '\ud83d',
  'Thu, 06/04/2015 - 11:40\n',
  'Date Publish:\n05/12/2016\n',
  '- item\n',
  'Une phrase courte. ',
  'nigéro-\n',
  '40\n403 000',
  'مأرب، اليمن – ',
  'Language English Posted: x Image: y\n',
];
const dump = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 300 }),
);

const BLANK = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/;

function expectSound(article: Article, source: string): void {
  const { text, blocks, links, removals } = article;
  for (let i = 0, before = 0; i < text.length; i += 1) {
    const start = article.source.toSource(i);
    const end = article.source.toSourceEnd(i + 1);
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(source.length);
    before = start;
  }
  let from = 0;
  for (const block of blocks) {
    expect(text.slice(from, block.start)).toMatch(BLANK);
    expect(block.end).toBeGreaterThan(block.start);
    from = block.end;
  }
  expect(text.slice(from)).toMatch(BLANK);
  for (const { start, end } of [...links, ...(article.title === null ? [] : [article.title])])
    expect(text.slice(start, end).trim()).not.toBe('');
  for (const { start, end } of removals) expect(0 <= start && start < end && end <= source.length).toBe(true);
}

describe('cleaning any string', () => {
  it('crashes never, covers all words with blocks, and leads every unit back to the source in order', () => {
    fc.assert(
      fc.property(dump, (source) => {
        expectSound(
          cleanText(source, () => {}),
          source,
        );
        for (const article of cleanReleases(source, () => {})) expectSound(article, source);
        expectSound(takeAsIs(source), source);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('leaves an article as it is that was cleaned before', () => {
    const folder = new URL('../../fixtures/', import.meta.url);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const { text } = cleanText(readFileSync(new URL(name, folder), 'utf8'), () => {});
      expect(cleanText(text, () => {}).text, name).toBe(text);
    }
  });

  it('takes time in line with the length', () => {
    for (const piece of PIECES) {
      const source = piece.repeat(Math.ceil(60_000 / piece.length));
      const time = cpuTimeOf(() => cleanText(source, () => {}));
      expect(time, JSON.stringify(piece)).toBeLessThan(1500);
    }
  });
});
