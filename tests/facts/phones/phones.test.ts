import { describe, expect, test } from 'vitest';
import { phones } from '../../../src/facts/phones/index.js';
import type { PhoneValue } from '../../../src/model/fact.js';
import { casesOf } from '../../helpers/cases.js';
import { pageOf } from '../../helpers/page.js';
import type { PhoneCase } from './case.js';

const TOLD = new Set(['fax', 'whatsapp', 'satellite', 'short_code']);

function show(text: string, { e164, ext, kind }: PhoneValue): string {
  return `${e164 ?? text.replace(/\D/g, '')}${ext === null ? '' : ` x${ext}`}${TOLD.has(kind) ? ` ${kind}` : ''}`;
}

const corpora = casesOf<PhoneCase>(import.meta.glob('./*.cases.ts', { eager: true }));

for (const [code, cases] of Object.entries(corpora)) {
  describe(`phones in ${code}`, () => {
    test.each(cases)('$in', ({ in: text, find, country }) => {
      const found = phones.find(pageOf(text, code, { mainCountry: country ?? null }), {});
      expect(found.map(({ start, end, value }) => [text.slice(start, end), show(text.slice(start, end), value)])).toEqual(find);
    });
  });
}
