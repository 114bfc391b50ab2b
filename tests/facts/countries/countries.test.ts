import { describe, expect, it } from 'vitest';
import { countries } from '../../../src/facts/countries/index.js';
import { pageOf } from '../../helpers/page.js';
import { cases as en } from './en.cases.js';
import { cases as es } from './es.cases.js';
import { cases as fr } from './fr.cases.js';
import { cases as ru } from './ru.cases.js';
import { cases as uk } from './uk.cases.js';

for (const [language, cases] of Object.entries({ en, es, fr, ru, uk })) {
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
