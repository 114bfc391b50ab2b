import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const fixtures = new URL('../../fixtures/', import.meta.url).pathname;
const accepted = new URL('./', import.meta.url).pathname;
const pages = readdirSync(fixtures).sort();

/** Each page of fixtures/ gives the record that a person has accepted (`npm run accept -- CASE`, then read the diff). */
describe('pages', () => {
  for (const page of pages) {
    it(`${page} gives its accepted record`, () => {
      const expected = JSON.parse(readFileSync(join(accepted, `${parse(page).name}.json`), 'utf8'));
      const record = extract({ path: `fixtures/${page}`, content: readFileSync(join(fixtures, page)) });
      expect(JSON.parse(JSON.stringify(record))).toEqual(expected);
    });
  }

  it('no accepted record is left of a page that is gone', () => {
    const names = readdirSync(accepted).filter((name) => name.endsWith('.json'));
    expect(names.map((name) => parse(name).name)).toEqual(pages.map((name) => parse(name).name));
  });
});

describe('facts point at the words they came from', () => {
  for (const page of pages) {
    it(`${page}: in the text and in the source`, () => {
      const source = readFileSync(join(fixtures, page), 'utf8');
      const record = extract({ path: page, content: source });
      const text = Array.from(record.text);
      const original = Array.from(source);
      const letters = (words: string) =>
        words
          .normalize('NFD')
          .replace(/œ/g, 'oe')
          .replace(/[^\p{L}\p{N}]/gu, '');
      const facts = [
        ...record.dates,
        ...record.money,
        ...record.statistics,
        ...record.phones,
        ...record.emails,
        ...record.urls,
        ...record.contacts,
        ...record.countries.flatMap((country) => country.mentions),
      ]; // prettier: one line a group
      expect(facts.length).toBeGreaterThan(0);
      for (const fact of facts) {
        expect(text.slice(fact.start, fact.end).join('')).toBe(fact.text);
        const there = original.slice(fact.source_start, fact.source_end).join('');
        // residue and line breaks may stand between the words; the words themselves stand there in their order
        expect(letters(there)).toContain(letters(fact.text).slice(0, 3));
      }
    });
  }
});
