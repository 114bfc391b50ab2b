import { describe, expect, it } from 'vitest';
import { money } from '../../../src/facts/money/index.js';
import type { Found } from '../../../src/facts/page.js';
import { currencyNames } from '../../../src/gazetteer/currencies.js';
import type { Fact, MoneyValue } from '../../../src/model/fact.js';
import { casesOf } from '../../helpers/cases.js';
import { pageOf } from '../../helpers/page.js';
import type { MoneyCase } from './case.js';

const keyOf = ({ currency, value, min, max, qualifier }: MoneyValue) =>
  `${currency ?? '?'} ${value ?? `${min}..${max}`}${qualifier === 'exact' ? '' : ` ${qualifier}`}`;

function mentionsOf(names = ''): Found {
  const mention = (code: string): Fact<'countries'> => ({ start: 0, end: 1, value: { code, via: 'name' }, rule: 'name', basis: 'stated' });
  return { countries: names.split(' ').filter(Boolean).map(mention) };
}

function read(one: MoneyCase, language: string) {
  const dateline = one.country === undefined ? null : { start: 0, end: 0, bodyStart: 0, country: one.country };
  const page = pageOf(one.in, language, { dateline, reference: one.date ?? null });
  return { page, facts: money.find(page, mentionsOf(one.names)) };
}

const corpora = casesOf<MoneyCase>(import.meta.glob('./*.cases.ts', { eager: true }));

describe.each(Object.entries(corpora))('money in %s', (language, cases) => {
  it.each(cases.map((one) => [one.why === undefined ? one.in : `${one.in} (${one.why})`, one] as const))('%s', (_, one) => {
    const { page, facts } = read(one, language);
    expect(facts.map((fact) => [page.text.slice(fact.start, fact.end), keyOf(fact.value)])).toEqual(one.find);
  });
});

describe('money', () => {
  it('says what it inferred', () => {
    expect(read({ in: 'It cost 500 pounds.', country: 'SS', find: [] }, 'en').facts[0].basis).toBe('inferred');
    expect(read({ in: 'It cost 500 South Sudanese pounds.', find: [] }, 'en').facts[0].basis).toBe('stated');
    expect(read({ in: 'It cost 500 dollars.', find: [] }, 'en').facts[0].basis).toBe('stated');
  });

  it('takes a currency from the country right behind its name', () => {
    const text = 'Hubo 20 millones de coronas de Suecia.';
    const value = { code: 'SE', via: 'name' } as const;
    const sweden = { start: text.indexOf('Suecia'), end: text.length - 1, value, rule: 'name', basis: 'stated' } as const;
    expect(money.find(pageOf(text, 'es'), { countries: [sweden] }).map((fact) => keyOf(fact.value))).toEqual(['SEK 20000000']);
  });

  it.each([
    [
      'en',
      'A Danish form costs DKK 9,460 and a Norwegian one 10,500 kroner; Sweden asks for 2,000 kronor.',
      'Norwegian NO Sweden SE',
      'DKK NOK SEK',
    ],
    [
      'en',
      'It is KES 300 here and 5,000 shillings in Uganda, while Tanzania asks for 8,000 shillings.',
      'Uganda UG Tanzania TZ',
      'KES UGX TZS',
    ],
    ['en', 'They paid 2,000 Saudi riyals to reach Yemen and 500 riyals for food.', 'Yemen YE', 'SAR SAR'],
    ['fr', 'Un dossier danois coûte 9 460 DKK et un norvégien 10 500 couronnes.', 'norvégien NO', 'DKK NOK'],
    [
      'es',
      'Vale 300 pesos argentinos y 9.000 pesos en Chile, mientras Colombia cobra 40.000 pesos.',
      'Chile CL Colombia CO',
      'ARS CLP COP',
    ],
    ['fr', 'La Norvège offre 3 millions de couronnes et la Suède 2 millions de couronnes.', 'Norvège NO Suède SE', 'NOK SEK'],
    ['en', 'It is paid for by Norway, with 3 million kroner, and by a bank, with DKK 900,000.', 'Norway NO', 'NOK DKK'],
    ['es', 'Está pagado por Suecia, con 3 millones de coronas, y un banco, con 900.000 NOK.', 'Suecia SE', 'SEK NOK'],
    ['en', 'India gave 3 million rupees and Pakistan 4 million rupees.', 'India IN Pakistan PK', 'INR PKR'],
    ['es', 'México dio 400 pesos y Chile 9.000 pesos.', 'México MX Chile CL', 'MXN CLP'],
    ['en', 'A day brings 150 Fijian dollars. Suva gave 2 million dollars and Washington 3 million dollars.', 'Suva FJ', 'FJD FJD FJD'],
    ['en', 'A day brings 150 Fijian dollars. Fiji gave 2 million dollars and America 3 million dollars.', 'America US', 'FJD FJD USD'],
  ])('tells currencies of one name apart by the countries between them (%s: %s)', (language, text, names, codes) => {
    const countries = [...names.matchAll(/(\S+) (\S\S)/g)].map(([, name, code]): Fact<'countries'> => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, value: { code, via: 'name' }, rule: 'name', basis: 'stated' };
    });
    const facts = money.find(pageOf(text, language), { countries });
    expect(facts.map((fact) => fact.value.currency).join(' ')).toBe(codes);
  });

  it('reports a currency that stays open', () => {
    const { page } = read({ in: 'Cuesta 500 pesos.', find: [] }, 'es');
    expect(page.problems.map((problem) => problem.code)).toEqual(['open-currency']);
  });

  it('takes the code that bore the name at the date', () => {
    const old = read({ in: 'Cuesta 500 bolívares.', date: '2016-05-01', find: [] }, 'es');
    const current = read({ in: 'Cuesta 500 bolívares.', date: '2019-05-01', find: [] }, 'es');
    expect([old, current].map(({ facts }) => facts[0].value.currency)).toEqual(['VEF', 'VES']);
  });

  it('claims the words of a sum and leaves claimed numbers alone', () => {
    const { page } = read({ in: 'He paid more than 500 dollars.', find: [] }, 'en');
    expect(page.claims.any(2, 6)).toBe(true);
    const claimed = pageOf('Call 500 dollars', 'en');
    claimed.claims.take(1, 2);
    expect(money.find(claimed, {})).toEqual([]);
  });

  it.each(Object.keys(currencyNames))('reads %s by code and by its names', (code) => {
    const languages = ['en', 'fr', 'es'] as const;
    expect(read({ in: `Paid ${code} 12,500`, find: [] }, 'en').facts[0].value.currency).toBe(code);
    for (const language of languages) {
      const name = currencyNames[code][language][1].replace(/[()]/g, '');
      const text = `12 500 ${name}`;
      const [fact] = read({ in: text, find: [] }, language).facts;
      if (fact !== undefined) expect([code, ...(twins[code] ?? [])]).toContain(fact.value.currency);
    }
  });
});

/** Codes that share all their names: the current one is read. */
const twins: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(currencyNames).map(([code, names]) => [
    code,
    Object.keys(currencyNames).filter((other) =>
      ['en', 'fr', 'es'].some((language) => currencyNames[other][language][1].toLowerCase() === names[language][1].toLowerCase()),
    ),
  ]),
);
