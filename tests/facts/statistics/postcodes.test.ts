import { expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.js';

const unitsOf = (sentence: string) =>
  extract({ path: 'page.txt', content: `Communiqué\nGlobal\n\nDes puits au Sénégal\n\nDakar - ${sentence}\n` }).statistics.map(
    ({ text, unit }) => [text, unit],
  );

it.each([
  ["S'adresser à l'OIM, 17 route du Lac, P.O. BOX 71, 1211 Genève 19, ou à L - 2450 Luxembourg.", []],
  [
    'On y aide 1200 Sénégalais et 3000 personnes.',
    [
      ['1200 Sénégalais', 'Sénégalais'],
      ['3000 personnes', 'personnes'],
    ],
  ],
])('four or five digits before a place by name count nothing: %j', (sentence, units) => {
  expect(unitsOf(sentence)).toEqual(units);
});

it('the number of a house in a contact block counts nothing', () => {
  const { statistics } = extract({
    path: 'page.txt',
    content:
      'Comunicado\nGlobal\n\nPozos\n\nSalta - En el pueblo hay 12 pozos para las familias que llegaron de los cerros con la sequía y que siguen sin agua.\n\nPara más información: Ana Ruiz, OIM Salta, Caseros 1046, piso 2, Tel. +54 387 421 0000\n',
  });
  expect(statistics.map(({ text }) => text)).toEqual(['12 pozos']);
});

it('there are no streets in a title', () => {
  const { statistics } = extract({
    path: 'page.txt',
    content: 'News\nGlobal\n\nCentral Route Deaths Pass 90\n\nRome – Most of them drowned.\n',
  });
  expect(statistics.map(({ text, unit }) => [text, unit])).toEqual([['90', 'Central Route Deaths']]);
});

it('who owns a sum of money is no whole of a share', () => {
  const content =
    'News\nGlobal\n\nAppeals\n\nRome – Only 8 per cent of IOM’s USD 40 million appeal and a third of IOM’s EUR 9 million plan have come in.\n';
  const { statistics } = extract({ path: 'page.txt', content });
  expect(statistics.map(({ text, unit }) => [text, unit])).toEqual([
    ['8 per cent', null],
    ['a third', null],
  ]);
});

it('a country is not counted, as its people are', () => {
  const content =
    'News\nGlobal\n\nSailors Go Home\n\nNassau – Sailors wrote to the consul of the Bahamas, 90 in all, and waited. The Syrians, 40 in all, went home by bus.\n';
  const { statistics } = extract({ path: 'page.txt', content });
  expect(statistics.map(({ text, unit }) => [text, unit])).toEqual([
    ['90', 'Sailors'],
    ['40', 'Syrians'],
  ]);
});
