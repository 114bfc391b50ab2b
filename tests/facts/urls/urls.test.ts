import { describe, expect, test } from 'vitest';
import { emails } from '../../../src/facts/emails/index.js';
import { urls } from '../../../src/facts/urls/index.js';
import type { AddressCase } from '../../helpers/address-case.js';
import { casesOf } from '../../helpers/cases.js';
import { pageOf } from '../../helpers/page.js';

const corpora = casesOf<AddressCase>(import.meta.glob('./*.cases.ts', { eager: true }));

for (const [code, cases] of Object.entries(corpora)) {
  describe(`web addresses in ${code}`, () => {
    test.each(cases)('$in', ({ in: text, find, links = {} }) => {
      const page = pageOf(text, code);
      const shown = Object.entries(links).map(([words, href]) => ({
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
        href,
      }));
      emails.find(page, {});
      const found = urls.find({ ...page, article: { ...page.article, links: shown } }, {});
      expect(found.map(({ start, end, value }) => [text.slice(start, end), value.url])).toEqual(find);
    });
  });
}
