import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractAll } from '../../src/index.js';
import { faultsOf } from '../../src/record/validate.js';
import { iomx, recordsOf, scratch } from './harness.js';

const folder = scratch();

/** A release of an aggregator page: title, stamp, body, and the line of fields that closes it. */
const release = (title: string, day: string, body: string): string =>
  `${title}\n\nTue, 09/${day}/2018 - 10:51\n\n${body}\n\nLanguage English Posted: Tuesday, September ${day}, 2018 - 17:11Image: Region-Country: SwitzerlandThemes: HealthDefault: Multimedia: \n\nPress Release Type: Global\nCategories: PBN\n\n`;
const aggregator = [
  'Languages\n\n  • English\n  • Deutsch\nSubscribe to PBN News Germany feed\nUpdated: 1 hour 46 min ago\n\n',
  release(
    'Wells Reach Forty Villages in Lahj',
    '18',
    'Aden – IOM has dug 40 wells in Lahj since March 2017, the Organization said. They serve the people of the hills.',
  ),
  release(
    'Clinic Opens in Renk for\nReturnees',
    '11',
    'Juba – A clinic for 3,500 returnees from Sudan opened on Monday in Renk. It was paid for by the people of Japan.',
  ),
].join('');
const notes = [
  "Afghanistan + 2 more\n\nIOM notes for the press, 14 Mar 2003: Kenya, Côte d'Ivoire\n\nSpokesperson: Jane Doe\n\n",
  'KENYA - Camp Closes This Week - Some 300 former fighters have left the camp at Lodwar since Monday.\n\nThey were given USD 50 each.\n\n',
  "COTE d'IVOIRE - Help Goes On - IOM still shelters some 160 refugees at a transit centre in Abidjan.\n\n",
  'TIMOR LESTE - Return of the Last\n\nSome 200 people came home from the camps of the west on 12 March, the Organization said.\n',
].join('');

async function extracted(text: string) {
  const file = join(folder, 'page.txt');
  writeFileSync(file, text);
  const records = recordsOf(await iomx(['extract', file]));
  for (const record of records) expect(faultsOf(record)).toEqual([]);
  return records;
}

describe('a page of several releases', () => {
  it('an aggregator page: a record each, with its own title, date and facts', async () => {
    const records = await extracted(aggregator);
    expect(records.map(({ title }) => title)).toEqual(['Wells Reach Forty Villages in Lahj', 'Clinic Opens in Renk for Returnees']);
    expect(records.map(({ published }) => published.edtf)).toEqual(['2018-09-18', '2018-09-11']);
    expect(records.map(({ dateline }) => dateline.country)).toEqual(['YE', 'SS']);
    expect(records.map(({ source }) => source.part)).toEqual([1, 2]);
    expect(records.map(({ statistics }) => statistics.length)).toEqual([2, 1]);
    const [{ id, source }] = records;
    expect(id).toBe(`${source.sha256.slice(0, 16)}-1`);
    expect(records[1]).toMatchObject({ id: `${source.sha256.slice(0, 16)}-2`, source: { sha256: source.sha256 } });
  });

  it('the library gives the same by extractAll', async () => {
    const document = { path: 'page.txt', content: aggregator };
    expect(extractAll(document)).toEqual(await extracted(aggregator));
    expect(() => extractAll(document, { referenceDate: 'today' })).toThrow(RangeError);
  });

  it('briefing notes: a record each, under their headings; the first has the title of the page', async () => {
    const records = await extracted(notes);
    expect(records.map(({ title }) => title)).toEqual([
      "IOM notes for the press, 14 Mar 2003: Kenya, Côte d'Ivoire",
      'Help Goes On',
      'Return of the Last',
    ]);
    expect(records.map(({ dateline }) => dateline.text)).toEqual(['KENYA', "COTE d'IVOIRE", 'TIMOR LESTE']);
    expect(records.map(({ published }) => published.edtf)).toEqual(['2003-03-14', '2003-03-14', '2003-03-14']);
    expect(records.map(({ money }) => money.length)).toEqual([1, 0, 0]);
    const source = [...notes];
    for (const record of records)
      for (const fact of record.statistics) expect(source.slice(fact.source_start, fact.source_end).join('')).toBe(fact.text);
  });

  it('a line gives one line: the whole is one record, and says so', async () => {
    const stdin = `${JSON.stringify({ id: 'a', text: aggregator })}\n${JSON.stringify({ id: 'b', text: notes })}\n`;
    const records = recordsOf(await iomx(['extract', '-'], { stdin }));
    expect(records.map(({ id, source }) => [id, source.part])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
    for (const { problems } of records) expect(problems).toMatchObject([{ code: 'several-releases', severity: 'warning' }]);
  });

  it('explain shows each', async () => {
    const { stdout } = await iomx(['explain', '-', '--misses'], { stdin: notes });
    expect(stdout.match(/^ {2}title /gm)).toHaveLength(3);
  });

  it.each<[string, string]>([
    [
      'a stamp above and a stamp below',
      `Wells in Lahj\n\nTue, 09/18/2018 - 10:51\n\nAden – IOM dug 40 wells in the hills of Lahj.\n\nUpdated: Wed, 09/19/2018 - 10:51\n`,
    ],
    [
      'a heading of its own in the body',
      'Wells in Lahj\n\nTue, 09/18/2018 - 10:51\n\nAden – IOM dug 40 wells in the hills of Lahj.\n\nNext Steps\n\nThe work goes on until 19 September 2018, at 10:30.\n',
    ],
    [
      'words in capitals',
      'Wells in Lahj\n\nGENEVA - IOM has dug 40 wells in the hills of Lahj.\n\nUNHCR - which was not there - said it was glad. It was.\n',
    ],
    ['one note alone', notes.slice(0, notes.indexOf('COTE'))],
  ])('is not seen in %s', async (_, text) => {
    const records = await extracted(text);
    expect(records).toHaveLength(1);
    expect(records[0].source.part).toBeUndefined();
  });
});
