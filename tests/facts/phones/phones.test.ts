import { describe, expect, test } from 'vitest';
import { phones } from '../../../src/facts/phones/index.js';
import { extract } from '../../../src/index.js';
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

describe('where countries weigh alike', () => {
  test('a national number of the body is of the office that the page names', () => {
    const page = [
      'Un atelier pour la Russie et l’Arménie',
      'Les familles rentrées de Russie et celles d’Arménie vivent du miel. Les commandes se prennent au (010) 58 37 86.',
      'Pour plus d’informations, veuillez contacter :\n\nKarine Sahakian\nOIM Erevan\nTél. : +374 10 58 56 92',
    ].join('\n\n');
    const record = extract({ path: 'page.txt', content: page });
    expect(record.phones.map(({ e164 }) => e164)).toEqual(['+37410583786', '+37410585692']);
  });
});

test.each([
  ['Victims may call 0800 028 1414 in the UK or 1800 123 456 in Ireland.', ['+448000281414', '+3531800123456']],
  ['Les familles appellent le 0800 14 235 en Belgique ou le 0800 123 456 en Suisse.', ['+3280014235', '+41800123456']],
  ['In Kenya, call 020 422 1190 from Somalia.', ['+254204221190']],
])('a national number is of the place right behind it: %s', (content, numbers) => {
  expect(extract({ path: 'page.txt', content: `A Helpline Opens\n\n${content}` }).phones.map(({ e164 }) => e164)).toEqual(numbers);
});

test('a national number is of the place that opens its sentence', () => {
  const content = 'Le Rwanda recrute\n\nLe Rwanda manque de maîtres. A Bruxelles, une permanence répond chaque matin au 0800 14 235.';
  expect(extract({ path: 'page.txt', content }).phones.map(({ e164 }) => e164)).toEqual(['+3280014235']);
});
