import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/gold.js';
import { Scores, scorePage } from '../../src/evaluate/score.js';
import { extract } from '../../src/index.js';
import type { PageRecord } from '../../src/record/schema.js';

const folder = join(import.meta.dirname, 'html-pages');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => parse(file).name);
const read = (name: string) => {
  const content = readFileSync(join(folder, `${name}.html`), 'utf8');
  const gold = parseGold(`${name}.json`, readFileSync(join(folder, `${name}.json`), 'utf8'));
  return { content, gold, record: extract({ path: `${name}.html`, content }) };
};

const words = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+([.,])/g, '$1')
    .split(/\s+/)
    .join(' ')
    .trim();

describe.each(names)('HTML page %s', (name) => {
  const { content, gold, record } = read(name);

  it('gives the article as a reader would copy it, and nothing else', () => {
    expect(words(record.text)).toBe(words(gold.body_text!));
    if (!gold.title_absent) expect(words(record.title ?? '')).toBe(words(gold.title ?? ''));
  });

  it('gives the facts that were labelled', () => {
    const scores = new Scores();
    scorePage(scores, gold, [record], gold.body_text!);
    expect(scores.misses.filter(({ line }) => !LEFT_OUT.has(line))).toEqual([]);
  });

  it('points every fact at its words in the page', () => {
    for (const { text, source_start, source_end } of factsOf(record)) {
      const source = content.slice(source_start, source_end);
      // an address hidden from robots is in no words of the page, only in an attribute
      if (!source.includes('data-cfemail')) expect(lettersOf(source)).toContain(lettersOf(text));
    }
  });
});

/** Judged by tests of their own. */
const LEFT_OUT = new Set(['dateline']);

function factsOf(record: PageRecord) {
  const { dates, money, statistics, phones, emails, urls, countries } = record;
  return [...dates, ...money, ...statistics, ...phones, ...emails, ...urls, ...countries.flatMap(({ mentions }) => mentions)];
}

/** Letters and digits of a stretch of the source without its tags, references decoded as far as the pages use them. */
function lettersOf(source: string): string {
  const shown = source
    .replace(/<sup>(?:\[\d+\]|\(\d+\)|<a[^>]*>\d+<\/a>)<\/sup>|<!--[\s\S]*?-->|<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&([aeiounAEIOUN])(?:acute|grave|circ|tilde|uml|cedil);/g, '$1')
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&[a-z]+;/gi, '');
  return shown
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
