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
