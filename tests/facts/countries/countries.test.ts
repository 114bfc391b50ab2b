import { describe, expect, it } from 'vitest';
import { countries } from '../../../src/facts/countries/index.js';
import { casesOf } from '../../helpers/cases.js';
import { pageOf } from '../../helpers/page.js';

interface CountryCase {
  readonly in: string;
  readonly find: readonly (readonly [string, string, string])[];
}

const corpora = casesOf<CountryCase>(import.meta.glob('./*.cases.ts', { eager: true }));

for (const [language, cases] of Object.entries(corpora)) {
  describe(`countries: ${language}`, () => {
    it.each(cases)('$in', ({ in: text, find }) => {
      const found = countries.find(pageOf(text, language), {});
      expect(found.map(({ start, end, value }) => [text.slice(start, end), value.code, value.via])).toEqual(find);
    });
  });
}

describe('what was not chosen', () => {
  it('is said once a page', () => {
    const page = pageOf('Congolese and Congolese in Kinshasa.', 'en');
    countries.find(page, {});
    expect(page.problems.map(({ code, message }) => [code, message])).toEqual([
      ['ambiguous-country', '"Congolese" was read as CD (Democratic Republic of the Congo), not as CG (Republic of the Congo)'],
    ]);
  });
});
