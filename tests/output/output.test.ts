import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { csvFormat } from '../../src/output/csv.js';
import { jsonFormat, type RecordFormat } from '../../src/output/format.js';
import { normalForms } from '../../src/output/normal-forms.js';
import { oneLine } from '../../src/output/one-line.js';
import { summaryFormat } from '../../src/output/summary.js';
import { StreamWriter } from '../../src/output/writer.js';
import type { ErrorRecord, OutputRecord, PageRecord } from '../../src/record/schema.js';

const place = {
  text: 'words, "said"',
  start: 0,
  end: 13,
  source_start: 0,
  source_end: 13,
  section: 'body',
  rule: 'r',
  basis: 'stated',
} as const;
const amount = { value: 440000, min: 440000, max: null, qualifier: 'at_least' } as const;
const record: PageRecord = {
  id: 'a',
  source: { path: 'p/1.txt', format: 'text', url: null, sha256: '' },
  language: { code: 'fr', confidence: 0.9 },
  title: 'A title;\nwrapped',
  dateline: { text: 'Colombie', country: 'CO' },
  published: { text: '19/09', edtf: '2018-09-19' },
  text: 'words, "said"\nand more',
  dates: [
    { ...place, edtf: '2007/2013', resolved: null, kind: 'interval' },
    { ...place, edtf: null, resolved: '2018-09-18', kind: 'relative' },
  ],
  countries: [
    {
      code: 'CO',
      alpha3: 'COL',
      name: 'Colombia',
      basis: 'stated',
      mentions: [
        { ...place, via: 'name' },
        { ...place, via: 'demonym' },
      ],
    },
  ],
  money: [{ ...place, currency: 'USD', ...amount }],
  statistics: [{ ...place, kind: 'ratio', value: 9, min: 9, max: 9, of: 32, unit: 'départements', qualifier: 'exact' }],
  phones: [{ ...place, e164: '+12125480327', ext: '236', country: 'US', kind: 'fixed_line', valid: true }],
  emails: [{ ...place, address: 'a@iom.int' }],
  urls: [{ ...place, url: 'https://iom.int/a;b' }],
  contacts: [{ ...place, name: 'Ana; Ruiz', role: null, office: null, phones: ['+1', '+2'], emails: [] }],
  problems: [{ code: 'odd-number', severity: 'warning', message: 'odd' }],
};
const failed: ErrorRecord = { id: null, source: { path: 'x' }, error: { code: 'empty-file', message: 'empty' } };
const written = (format: RecordFormat, records: OutputRecord[]): string => {
  const rows = records.map((each) => format.record(each)).filter((each) => each !== '');
  return rows.length === 0 ? format.empty : format.head + rows.join(format.between) + format.tail;
};

describe('formats', () => {
  it('JSON is an array, empty or not', () => {
    expect(JSON.parse(written(jsonFormat(), []))).toEqual([]);
    expect(JSON.parse(written(jsonFormat(), [record, failed]))).toEqual([record, failed]);
  });

  it('articles: a row a page, lists joined, also for a page that failed', () => {
    const text = written(csvFormat('articles', false), [record, failed]);
    const [header] = text.split('\n');
    expect(header).toContain('published,dates,countries,money,statistics,phones,emails,urls,contacts,n_dates');
    expect(text).toContain(
      'a,p/1.txt,,,,,,,fr,0.9,"A title;\nwrapped",Colombie,CO,2018-09-19,2007/2013;2018-09-18,CO,USD >=440000,9/32 départements,',
    );
    expect(text).toContain(
      ',+12125480327 x236,a@iom.int,https://iom.int/a%3Bb,"Ana, Ruiz",2,1,1,1,1,1,1,1,"words, ""said""\nand more",odd-number,\n',
    );
    expect(text.endsWith(',empty-file: empty\n')).toBe(true);
  });

  it('facts: a row a fact, and a mention', () => {
    const lines = written(csvFormat('facts', false), [record, failed]).trim().split('\n');
    expect(lines).toHaveLength(1 + 2 + 2 + 6);
    const columns = lines[0].split(',');
    const kinds = lines.slice(1).map((line) => line.split(',')[columns.indexOf('fact')]);
    expect(kinds).toEqual(['dates', 'dates', 'countries', 'countries', 'money', 'statistics', 'phones', 'emails', 'urls', 'contacts']);
    expect(lines.find((line) => line.startsWith('a,p/1.txt,,,,,,phones,'))).toContain('fixed_line,+12125480327,236,US,true');
    expect(lines.find((line) => line.startsWith('a,p/1.txt,,,,,,countries,'))).toContain('CO,COL,name');
  });

  it('rows tell where a page stood in its file', () => {
    const source = { ...record.source, member: 'a/b.txt', offset: 512, part: 2 };
    const lines = (table: 'articles' | 'facts') => written(csvFormat(table, false), [{ ...record, source }]).split('\n');
    for (const table of ['articles', 'facts'] as const) {
      expect(lines(table)[0]).toMatch(/^id,path,member,line,row,offset,part,/);
      expect(lines(table)[1]).toMatch(/^a,p\/1\.txt,a\/b\.txt,,,512,2,/);
    }
  });

  it.each(['=1+2', '+1', '-1', '@x', '\tx', '\rx'])('--csv-safe disarms %j', (id) => {
    const cells = (safe: boolean): string =>
      written(csvFormat('facts', safe), [{ ...record, id }])
        .split('\n')
        .slice(1)
        .join('\n');
    expect(cells(true)).toContain(`'${id}`);
    expect(cells(false)).not.toContain(`'${id}`);
  });

  it('the summary shows what a page holds, on lines of their own', () => {
    const text = written(summaryFormat(false), [record, failed]);
    expect(text).toContain('p/1.txt  fr  CO  2018-09-19\nA title; wrapped\n');
    expect(text).toMatch(/^ {2}money {7}USD >=440000 “words, "said"”$/m);
    expect(text).toMatch(/^x {2}empty$/m);
    expect(text).not.toContain('\x1b');
  });

  it('the summary names a page by its place in the input, and cuts no sign in two', () => {
    const named = (place: object) =>
      written(summaryFormat(false), [{ ...record, source: { ...record.source, ...place } }]).split('  fr')[0];
    expect(named({ member: 'a/b.txt' })).toBe('p/1.txt:a/b.txt');
    expect(named({ member: 'a.csv', line: 4, row: 3 })).toBe('p/1.txt:a.csv:4');
    expect(named({ row: 3 })).toBe('p/1.txt:3');
    expect(named({ part: 2 })).toBe('p/1.txt (2)');
    const words = '😀'.repeat(50);
    const money = record.money.map((fact) => ({ ...fact, text: words }));
    expect(written(summaryFormat(false), [{ ...record, money }])).toContain(`“${'😀'.repeat(39)}…”`);
  });
});

describe('normal forms', () => {
  const statistic = { ...place, kind: 'count', value: null, min: 200, max: 300, of: null, unit: 'familles', qualifier: 'exact' } as const;
  it('of numbers with their bounds', () => {
    expect(normalForms.statistics(statistic)).toBe('200..300 familles');
    expect(normalForms.statistics({ ...statistic, kind: 'percent', value: 96, unit: null })).toBe('96%');
    expect(normalForms.statistics({ ...statistic, value: 20, qualifier: 'approx' })).toBe('~20 familles');
    expect(normalForms.statistics({ ...statistic, value: 10000, qualifier: 'magnitude' })).toBe('10000s familles');
    expect(normalForms.money({ ...place, ...amount, currency: null, qualifier: 'at_most' })).toBe('? <=440000');
  });
});

describe('streams', () => {
  it('waits for a slow reader', async () => {
    const seen: number[] = [];
    const slow = new Writable({ highWaterMark: 10, write: (chunk, _, done) => setTimeout(() => done(void seen.push(chunk.length)), 2) });
    const writer = new StreamWriter(slow);
    for (let i = 0; i < 5; i += 1) {
      await writer.write('x'.repeat(20));
      expect(slow.writableLength).toBe(0);
    }
    expect(seen).toHaveLength(5);
  });

  it('a closed pipe is no error, a full disk is', async () => {
    const failing = (code: string) =>
      new StreamWriter(
        new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code, syscall: 'write' })) }),
      );
    const pipe = failing('EPIPE');
    await pipe.write('x');
    expect(pipe.closed).toBe(true);
    await pipe.write('y');
    const disk = failing('ENOSPC');
    await expect(
      (async () => {
        await disk.write('x');
        await disk.finish();
      })(),
    ).rejects.toThrow('ENOSPC');
  });

  it('a text of others cannot break a line or steer a terminal', () => {
    expect(oneLine('a\n\tb\x1b[2J')).toBe('a b\\x1b[2J');
  });
});
