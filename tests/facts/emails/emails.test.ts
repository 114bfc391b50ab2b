import { describe, expect, test } from 'vitest';
import { emails } from '../../../src/facts/emails/index.js';
import type { AddressCase } from '../../helpers/address-case.js';
import { casesOf } from '../../helpers/cases.js';
import { pageOf } from '../../helpers/page.js';

const corpora = casesOf<AddressCase>(import.meta.glob('./*.cases.ts', { eager: true }));

for (const [code, cases] of Object.entries(corpora)) {
  describe(`e-mails in ${code}`, () => {
    test.each(cases)('$in', ({ in: text, find }) => {
      const found = emails.find(pageOf(text, code), {});
      expect(found.map(({ start, end, value }) => [text.slice(start, end), value.address])).toEqual(find);
    });
  });
}

describe('links', () => {
  const text = 'Write to Ana Ruiz.';
  const link = (href: string) => {
    const page = pageOf(text, 'en');
    return emails.find({ ...page, article: { ...page.article, links: [{ start: 9, end: 17, href }] } }, {});
  };

  test('a mailto: link gives the address that its words do not show', () => {
    expect(link('mailto:ARuiz@iom.int?subject=News')).toMatchObject([{ start: 9, end: 17, value: { address: 'aruiz@iom.int' } }]);
  });

  test('a mailto: link without an address gives none', () => {
    expect(link('mailto:?subject=IOM')).toEqual([]);
  });
});
