import { expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.js';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

it('the head of a column says what its numbers count, over rows that begin with a year too', () => {
  const table = `<table>${row('Year', 'Camps', 'Displaced persons')}${row('2021', '8', '4,915')}${row('2022', '11', '6,545')}</table>`;
  const body = `<p>Zomba – Women head 43 per cent of the households in the two districts that the storm struck.</p>${table}<p>Needs outstrip supplies.</p>`;
  const { statistics, dates } = extract({ path: 'a.html', content: `<html><body><article><h1>Camps</h1>${body}</article></body></html>` });
  expect(statistics.slice(-4).map(({ value, unit }) => [value, unit])).toEqual([
    [8, 'Camps'],
    [4915, 'Displaced persons'],
    [11, 'Camps'],
    [6545, 'Displaced persons'],
  ]);
  expect(dates.map(({ edtf }) => edtf)).toEqual(['2021', '2022']);
});

const unitsOf = (...cells: string[]) => {
  const content = [
    'Arrivals rise on the lake',
    'Zomba – The ferries carried 900 travellers this year.',
    ...cells,
    'Needs outstrip supplies.',
  ];
  return extract({ path: 'a.txt', content: content.join('\n\n') })
    .statistics.slice(1)
    .map(({ value, unit }) => [value, unit]);
};

it('so does a head whose cells stand one below the other, as do those of its rows', () => {
  const head = ['Port', 'Arrivals', 'Deaths', 'Arrivals', 'Deaths'];
  const rows = ['Chipoka', '5,945', '38 (southern route)', '15,852', '90', 'Likoma', '3,562\n(to 13/03)', '-', '870', '12'];
  expect(unitsOf('TOTALS 2017-2018', ...head, ...rows)).toEqual([
    [5945, 'Arrivals'],
    [38, 'Deaths'],
    [15852, 'Arrivals'],
    [90, 'Deaths'],
    [3562, 'Arrivals'],
    [870, 'Arrivals'],
    [12, 'Deaths'],
  ]);
});

it('names before single numbers are no head', () => {
  expect(unitsOf('Results', 'Wells', 'Chipoka', '45', 'Likoma', '30')).toEqual([
    [45, 'travellers'],
    [30, 'travellers'],
  ]);
});
