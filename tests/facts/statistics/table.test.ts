import { expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.js';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** What the numbers of a table count, below a sentence that counts newborns; `above`: what stands between them. */
function unitsIn(above: string, ...rows: string[][]): (string | null)[] {
  const body = `<p>Zomba – IOM staff met 13 women and two newborns at the port.</p>${above}<table>${rows.map((cells) => row(...cells)).join('')}</table>`;
  const page = `<html><body><article><h1>Camps</h1>${body}<p>Needs outstrip supplies.</p></article></body></html>`;
  return extract({ path: 'a.html', content: page })
    .statistics.slice(2)
    .map(({ unit }) => unit);
}

it.each([
  [
    'an empty corner',
    '',
    [
      ['', 'Men', 'Women'],
      ['Mali', '410', '248'],
    ],
    ['Men', 'Women'],
  ],
  [
    'a year in the head',
    '',
    [
      ['Country', 'Arrivals in 2018', 'Deaths (2018)'],
      ['Italy', '9,410', '353'],
    ],
    ['Arrivals', 'Deaths'],
  ],
  [
    'no head',
    '<p>Arrivals this week</p>',
    [
      ['Tents', '410'],
      ['Total beneficiaries', '9,900'],
    ],
    ['Tents', 'Total beneficiaries'],
  ],
  [
    'years for heads',
    '<p>Arrivals by sea, 1 January – 29 April</p>',
    [
      ['Country', '2018', '2017'],
      ['Italy', '9,410', '37,248'],
    ],
    ['Arrivals', 'Arrivals'],
  ],
  [
    'months for heads',
    '<p>Returnees by country</p>',
    [
      ['Country', 'January', 'May'],
      ['Mali', '410', '248'],
    ],
    ['Returnees', 'Returnees'],
  ],
  [
    'a sentence above',
    '<p>Camps were flooded.</p>',
    [
      ['Country', '2018', '2017'],
      ['Mali', '410', '248'],
    ],
    ['newborns', 'newborns'],
  ],
])('what a table with %s says of its numbers', (_, above, rows, units) => {
  expect(unitsIn(above, ...rows)).toEqual(units);
});

it.each([
  ['each a paragraph', '\n\n', ['Arrivals', 'Deaths', 'Arrivals', 'Deaths']],
  ['each a line', '\n', ['Arrivals', 'Deaths', 'Arrivals', 'Deaths']],
])('a table in a dump, its cells %s', (_, gap, units) => {
  const cells = ['Country', 'Arrivals', 'Deaths', 'Italy', '9,410', '353', 'Spain', '4,409', '155'].join(gap);
  const dump = `Camps\n\nZomba – IOM staff met 13 women and two newborns at the port.\n\n${cells}\n\nNeeds outstrip supplies.\n`;
  expect(
    extract({ path: 'a.txt', content: dump })
      .statistics.slice(2)
      .map(({ unit }) => unit),
  ).toEqual(units);
});

it('numbers above their labels are no table', () => {
  const dump =
    'Camps\n\nZomba – IOM staff met 13 women and two newborns.\n\nKey figures\n\n9,410\n\nArrivals\n\n353\n\nDeaths\n\nNeeds outstrip supplies.\n';
  const units = extract({ path: 'a.txt', content: dump }).statistics.map(({ unit }) => unit);
  expect(units).not.toContain('Key figures');
});

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
