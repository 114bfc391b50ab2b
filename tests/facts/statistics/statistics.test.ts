import { describe, expect, test } from 'vitest';
import { countries } from '../../../src/facts/countries/index.js';
import { dates } from '../../../src/facts/dates/index.js';
import { money } from '../../../src/facts/money/index.js';
import { statistics } from '../../../src/facts/statistics/index.js';
import type { StatisticValue } from '../../../src/model/fact.js';
import { casesOf } from '../../helpers/cases.js';
import { pageOf } from '../../helpers/page.js';
import type { StatisticCase } from './case.js';

function show({ kind, value, min, max, of, qualifier }: StatisticValue): string {
  const amount = value === null ? `${min}..${max}` : String(value);
  return `${kind} ${amount}${of === null ? '' : ` of ${of}`}${qualifier === 'exact' ? '' : ` ${qualifier}`}`;
}

const corpora = casesOf<StatisticCase>(import.meta.glob('./*.cases.ts', { eager: true }));

for (const [code, cases] of Object.entries(corpora)) {
  describe(`statistics in ${code}`, () => {
    test.each(cases)('$in', ({ in: text, find }) => {
      const found = statistics.find(pageOf(text, code), {});
      expect(found.map(({ start, end, value }) => [text.slice(start, end), show(value), value.unit])).toEqual(find);
    });
  });
}

describe('the number that ends a title', () => {
  test.each([
    ['Cholera: Deaths Reach 31', '31'],
    ['Blast in Gao Kills 12', '12'],
    ['Boat Capsizes With 90', '90'],
    ['DTM Dashboard Libya 31', ''],
    ['Flow Monitoring Report 14', ''],
  ])('counts behind a verb or preposition, and names an issue else: %s', (title, counted) => {
    const text = `${title}\n\nThe report is out.`;
    const { article } = pageOf(text, 'en');
    const page = pageOf(text, 'en', { article: { ...article, title: { start: 0, end: title.length } } });
    const found = statistics.find(page, {});
    expect(found.map(({ start, end }) => text.slice(start, end)).join()).toBe(counted);
  });
});

describe('a count before whose verb dates stand', () => {
  test.each([
    [
      'it',
      'Ci sono nove navi. Le persone sbarcate in Italia dal 1° gennaio al 31 maggio 2016 sono 47.851.',
      '9 navi, 47851 persone sbarcate',
    ],
    ['es', 'Las personas llegadas a Italia del 1 de enero al 31 de mayo fueron 47.851.', '47851 personas llegadas'],
    ['fr', 'Les retours enregistrés à Agadez du 3 au 9 mai ont été 1 240.', '1240 retours enregistrés'],
    ['pt', 'Os deslocados registados em Pemba até 30 de junho são 67.848.', '67848 deslocados registados'],
  ])('takes the noun before them: %s', (code, text, counted) => {
    const page = pageOf(text, code);
    dates.find(page, {});
    expect(
      statistics
        .find(page, {})
        .map(({ value }) => `${value.value} ${value.unit}`)
        .join(', '),
    ).toBe(counted);
  });
});

describe('a telephone number that a page breaks off in', () => {
  test.each([
    ['Tel: +41', ''],
    ['Tel: +41 (0)22', ''],
    ['+30 boats since May', '30 boats'],
  ])('counts nothing in a contact block: %s', (text, counted) => {
    const { article } = pageOf(text, 'en');
    const section = text.startsWith('Tel') ? 'contact' : 'body';
    const page = pageOf(text, 'en', { article: { ...article, blocks: [{ section, start: 0, end: text.length }] } });
    const found = statistics.find(page, {});
    expect(found.map(({ start, end }) => text.slice(start, end)).join()).toBe(counted);
  });
});

describe('a number before the name of a country', () => {
  test.each([
    ['es', 'Asistieron a 258 personas de Bolivia, 95 de Uruguay y 89 Brasil.', '258 personas, 95 personas, 89 personas'],
    ['es', 'Hacia 1880 Argentina y Brasil recibían colonos.', ''],
    ['es', 'Vinieron 40 brasileños, 12 Roma y 14 migrantes de Brasil.', '40 brasileños, 12 Roma, 14 migrantes'],
    ['de', 'Es kamen zwei Französinnen und drei Polen.', '2 Französinnen, 3 Polen'],
    ['fr', 'Neuf vols sont là, dont trois des Etats-Unis et deux du Japon.', '9 vols, 3 vols, 2 vols'],
    ['fr', 'Il y a 40 Brésiliens et 12 Haïtiens.', '40 Brésiliens, 12 Haïtiens'],
    ['en', 'Some 40 Mali returnees and 12 Haitians came.', '40 Mali returnees, 12 Haitians'],
  ])('does not count it: %s', (code, text, counted) => {
    const page = pageOf(text, code);
    const found = statistics.find(page, { countries: countries.find(page, {}) });
    expect(found.map(({ value }) => `${value.value} ${value.unit}`).join(', ')).toBe(counted);
  });
});

test('a country is no label of what is counted, and no whole of a share', () => {
  const page = pageOf(
    'Volvieron 470 personas. Honduras: 140; Estados Unidos: 88; Aulas: 12. El 28 % de Honduras y el 21 % de los hondureños.',
    'es',
  );
  const found = statistics.find(page, { countries: countries.find(page, {}) });
  expect(found.map(({ value }) => value.unit)).toEqual(['personas', 'personas', 'personas', 'Aulas', null, 'hondureños']);
});

test('a people right before a comma is who is counted, the adjective of things is not', () => {
  const page = pageOf('Llegaron 30 personas, sobre todo a las costas italianas, con 19. Los siguen los marroquíes, con 12.', 'es');
  const found = statistics.find(page, { countries: countries.find(page, {}) });
  expect(found.map(({ value }) => `${value.value} ${value.unit}`)).toEqual(['30 personas', '19 personas', '12 marroquíes']);
});

test('persons of a country are who the brackets behind its name count', () => {
  const page = pageOf('Llegaron 30 cabras. Hay viudos de los ciudadanos de Cuba (56) y de Haití (25), y escuelas de Perú (12).', 'es');
  const found = statistics.find(page, { countries: countries.find(page, {}) });
  expect(found.map(({ value }) => `${value.value} ${value.unit}`)).toEqual([
    '30 cabras',
    '56 ciudadanos',
    '25 ciudadanos',
    '12 ciudadanos',
  ]);
});

test('a people whose verb was said before is who is counted, a country with a plural name is not', () => {
  const page = pageOf(
    'Les Syriens sont 90, les Afghans 45 et les Irakiens 30. Le Kenya loge 40 bergers, les Philippines 12 et les Comores 3.',
    'fr',
  );
  const found = statistics.find(page, { countries: countries.find(page, {}) });
  expect(found.map(({ value }) => value.unit)).toEqual(['Syriens', 'Afghans', 'Irakiens', 'bergers', 'bergers', 'bergers']);
});

test('the postcode before a town is not counted, nor the number behind it', () => {
  const page = pageOf('OIM, 1211 Ginebra 19, Suiza. Llegaron 1300 haitianos y 1400 Roma a Ginebra.', 'es');
  const found = statistics.find(page, { countries: countries.find(page, {}) });
  expect(found.map(({ value }) => `${value.value} ${value.unit}`)).toEqual(['1300 haitianos', '1400 Roma']);
});

test('who opens the sentence behind a date is who the verb of change counts', () => {
  const page = pageOf('Hay 30 casas. En 2020, los migrantes internacionales alcanzaron los 281 millones.', 'es');
  dates.find(page, {});
  expect(statistics.find(page, {}).map(({ value }) => value.unit)).toEqual(['casas', 'migrantes internacionales']);
});

test('the number of another year, in brackets, is of those spoken of and not of the places that they went to', () => {
  const page = pageOf(
    'It moved 9,300 refugees to 14 countries in 2010 (2009: 8,100; 2008: 7,400), and 31 homes in 2012 (29 in 2011).',
    'en',
  );
  dates.find(page, {});
  expect(statistics.find(page, {}).map(({ value }) => `${value.value} ${value.unit}`)).toEqual([
    '9300 refugees',
    '14 countries',
    '8100 refugees',
    '7400 refugees',
    '31 homes',
    '29 homes',
  ]);
});

test('a people whose name has no plural is the whole of a share', () => {
  const page = pageOf('Some 900 of the 2,300 Bhutanese in Nepal left, and one in four Nepal offices closed.', 'en');
  const found = statistics.find(page, { countries: countries.find(page, {}) });
  expect(found.map(({ value }) => value.unit)).toEqual(['Bhutanese', 'Nepal offices']);
});

test('a year may part a whole from its share', () => {
  const page = pageOf('De cada cien talleres que abrieron en 2003, ochenta y dos siguen en pie.', 'es');
  dates.find(page, {});
  expect(statistics.find(page, {}).map(({ value }) => `${value.value} of ${value.of} ${value.unit}`)).toEqual(['82 of 100 talleres']);
});

test('a share of a sum has no unit of the sentence before', () => {
  const page = pageOf(
    'Se cavaron 14 zanjas. Sólo ha llegado el 35 por ciento de los 9 millones de euros. El 40 % de estas tiene agua.',
    'es',
  );
  money.find(page, {});
  expect(statistics.find(page, {}).map(({ value }) => value.unit)).toEqual(['zanjas', null, 'zanjas']);
});

test.each([
  ['es', 'Vinieron 300 mujeres. El pozo cuesta 4 millones de euros, la mitad de ellos de Chile.'],
  ['es', 'Vinieron 300 mujeres. El pozo cuesta 4 millones de euros, de los cuales dos tercios faltan.'],
  ['fr', '300 femmes sont là. Le puits coûte 4 millions d’euros, dont la moitié pour la pompe.'],
  ['en', 'Some 300 women came. The well costs four million euros, two-thirds of it for the pump.'],
])('a share behind the comma of a sum is of the sum, and of nobody counted before: %s, %s', (code, text) => {
  const page = pageOf(text, code);
  money.find(page, {});
  expect(statistics.find(page, {})[1]?.value.unit).toBe(null);
});

test('a share behind the comma of a date is of those counted before', () => {
  const page = pageOf(
    'Vinieron 300 mujeres en mayo, la mitad de ellas en bus. Otras 80 volvieron la semana pasada, un tercio de ellas a pie.',
    'es',
  );
  dates.find(page, {});
  expect(statistics.find(page, {}).map(({ value }) => value.unit)).toEqual(['mujeres', 'mujeres', 'mujeres', 'mujeres']);
});
