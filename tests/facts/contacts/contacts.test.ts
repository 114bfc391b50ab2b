import { describe, expect, test } from 'vitest';
import { contacts } from '../../../src/facts/contacts/index.js';
import { emails } from '../../../src/facts/emails/index.js';
import { phones } from '../../../src/facts/phones/index.js';
import type { ContactValue, Fact } from '../../../src/model/fact.js';
import { casesOf } from '../../helpers/cases.js';
import { contactPageOf } from '../../helpers/contact-page.js';
import type { ContactCase } from './case.js';

function show({ name, role, office, phones, emails }: ContactValue): string {
  return [name ?? '', role ?? '', office ?? '', phones.join(', '), emails.join(', ')].join('; ');
}

function mentions(text: string, places: Readonly<Record<string, string>>): Fact<'countries'>[] {
  const found = Object.entries(places).flatMap(([name, code]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(
      ({ index }): Fact<'countries'> => ({
        start: index,
        end: index + name.length,
        value: { code, via: 'city' },
        rule: 'city',
        basis: 'inferred',
      }),
    ),
  );
  return found.sort((a, b) => a.start - b.start);
}

const corpora = casesOf<ContactCase>(import.meta.glob('./*.cases.ts', { eager: true }));

for (const [code, cases] of Object.entries(corpora)) {
  describe(`contacts in ${code}`, () => {
    test.each(cases)('$in', ({ in: text, find, places = {} }) => {
      const page = contactPageOf(text, code);
      const countries = mentions(text, places);
      emails.find(page, {});
      phones.find(page, { countries });
      expect(contacts.find(page, { countries }).map(({ value }) => show(value))).toEqual(find);
    });
  });
}
