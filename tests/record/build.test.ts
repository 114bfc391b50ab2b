import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.js';
import { extract } from '../../src/pipeline.js';
import { buildRecord } from '../../src/record/build.js';
import { faultsOf } from '../../src/record/validate.js';
import { partsOf, spanOf } from './harness.js';

const common = { rule: 'test', basis: 'stated' } as const;
const count = (text: string, words: string, value: number): Fact<'statistics'> => ({
  ...spanOf(text, words),
  ...common,
  value: { kind: 'count', value, min: value, max: value, of: null, unit: 'people', qualifier: 'exact' },
});
const country = (text: string, words: string, code: string, via: 'name' | 'demonym' | 'city', from = 0): Fact<'countries'> => ({
  ...spanOf(text, words, from),
  ...common,
  value: { code, via },
});
const amount = { value: 3, min: 3, max: 3, qualifier: 'exact' };
const slice = (text: string, { start, end }: { start: number; end: number }): string => Array.from(text).slice(start, end).join('');
const plain = partsOf('MENU\n', 'In Chad 40', '403 people', (text) => ({ statistics: [count(text, '40 403 people', 40403)] }));

describe('a record', () => {
  it('is known by its bytes', () => {
    const sha256 = createHash('sha256').update(plain.source).digest('hex');
    const fromBytes = extract({ path: 'x', content: Buffer.from(plain.source) });
    expect(buildRecord(plain)).toMatchObject({
      id: sha256.slice(0, 16),
      source: { path: 'pages/1.txt', format: 'text', url: null, sha256 },
    });
    expect(fromBytes.id).toBe(sha256.slice(0, 16));
    expect(buildRecord({ ...plain, document: { ...plain.document, id: 'mine' } })).toMatchObject({ id: 'mine', source: { sha256 } });
  });

  it.each([
    ['plain', 'MENU\n', 'In Chad 40', '403 people'],
    ['pairs in the article', 'MENU\n', '😀 In 😀 Chad 40', '403 people 😀'],
    ['pairs in the menu alone', '😀😀\n', 'In Chad 40', '403 people'],
    ['lone surrogates', '\ud83d menu\n', '\ude00 In Chad\ud83d 40', '403 people'],
  ])('places facts in text and source by code points: %s', (_, menu, before, after) => {
    const parts = partsOf(menu, before, after, (text) => ({ statistics: [count(text, '40 403 people', 40403)] }));
    const record = buildRecord(parts);
    const [fact] = record.statistics;
    expect(slice(record.text, fact)).toBe('40 403 people');
    expect(slice(parts.source, { start: fact.source_start, end: fact.source_end })).toBe('40\n403 people');
    expect(faultsOf(record)).toEqual([]);
  });

  it.each([
    '&#128512; In May 2019, 403 people left Chad.',
    '😀 In May 2019, 403 people left Chad.',
    'In May 2019, 403 people 😀 left Chad.',
  ])('places facts of a cleaned page by code points: %s', (content) => {
    const record = extract({ path: 'x', content });
    const [date] = record.dates;
    expect(slice(record.text, date)).toBe('May 2019');
    expect(slice(content, { start: date.source_start, end: date.source_end })).toBe('May 2019');
    expect(faultsOf(record)).toEqual([]);
  });

  it('lists facts in the order of the text, the shorter first', () => {
    const parts = partsOf('', 'six of nine', 'people', (text) => ({
      statistics: [count(text, 'nine', 9), count(text, 'six of nine people', 6), count(text, 'six', 6)],
    }));
    expect(buildRecord(parts).statistics.map(({ text }) => text)).toEqual(['six', 'six of nine people', 'nine']);
  });

  it('gathers the mentions of a country; cities alone only imply it', () => {
    const parts = partsOf('', 'Nairobi. Chad and', 'the Chadian people', (text) => ({
      countries: [country(text, 'Chadian', 'TD', 'demonym'), country(text, 'Chad', 'TD', 'name'), country(text, 'Nairobi', 'KE', 'city')],
    }));
    const { countries } = buildRecord(parts);
    expect(countries.map(({ code, alpha3, name, basis }) => [code, alpha3, name, basis])).toEqual([
      ['KE', 'KEN', 'Kenya', 'inferred'],
      ['TD', 'TCD', 'Chad', 'stated'],
    ]);
    expect(countries[1].mentions.map(({ text, via }) => [text, via])).toEqual([
      ['Chad', 'name'],
      ['Chadian', 'demonym'],
    ]);
  });

  it('writes fields in the order of the schema', () => {
    expect(Object.keys(buildRecord({ ...plain, focus: { code: 'TD', reason: 'named first' } }))).toEqual([
      ...['id', 'source', 'language', 'title', 'dateline', 'published', 'text', 'dates', 'countries', 'focus', 'money', 'statistics'],
      ...['phones', 'emails', 'urls', 'contacts', 'problems'],
    ]);
    expect(Object.keys(buildRecord(plain).statistics[0])).toEqual([
      ...['text', 'start', 'end', 'kind', 'value', 'min', 'max', 'of', 'unit', 'qualifier'],
      ...['source_start', 'source_end', 'section', 'rule', 'basis'],
    ]);
  });

  it('takes the publication date from the page, else from the input', () => {
    const document = { ...plain.document, date: '2018-09-19' };
    expect(buildRecord({ ...plain, document }).published).toEqual({ text: '2018-09-19', edtf: '2018-09-19' });
    const article = { ...plain.article, published: { text: '1 May', edtf: '2018-05-01' } };
    expect(buildRecord({ ...plain, document, article }).published).toEqual({ text: '1 May', edtf: '2018-05-01' });
  });

  it('keeps problems, those of the input first, with their places', () => {
    const problem = { code: 'odd-number', severity: 'warning', message: 'odd', span: { start: 3, end: 7 } } as const;
    const document = { ...plain.document, problems: [{ code: 'invalid-date', severity: 'warning', message: 'no date' } as const] };
    expect(buildRecord({ ...plain, document, problems: [problem] }).problems).toEqual([
      { code: 'invalid-date', severity: 'warning', message: 'no date' },
      { code: 'odd-number', severity: 'warning', message: 'odd', start: 3, end: 7 },
    ]);
  });

  it.each([
    ['dates', { edtf: '2018-13', resolved: null, kind: 'month' }, /EDTF/],
    ['dates', { edtf: null, resolved: '18', kind: 'relative' }, /EDTF/],
    ['dates', { edtf: '2018', resolved: null, kind: 'relative' }, /relative/],
    ['countries', { code: 'Chad', via: 'name' }, /3166/],
    ['money', { currency: 'dollars', ...amount }, /4217/],
    ['money', { currency: null, ...amount, min: 5 }, /above/],
    ['money', { currency: null, ...amount, value: Number.NaN }, /number/],
    ['statistics', { kind: 'ratio', unit: null, ...amount, of: Number.POSITIVE_INFINITY }, /number/],
    ['phones', { e164: '212 548 0327', ext: null, country: null, kind: 'unknown', valid: false }, /E\.164/],
    ['phones', { e164: null, ext: 'x', country: null, kind: 'unknown', valid: false }, /digits/],
    ['emails', { address: 'iom.int' }, /address/],
    ['urls', { url: '/news' }, /URL/],
    ['contacts', { name: null, role: null, office: null, phones: ['1826'], emails: [] }, /E\.164/],
    ['contacts', { name: null, role: null, office: null, phones: [], emails: ['iom.int'] }, /address/],
  ])('is refused where a rule reads what the schema does not allow: %s %j', (kind, value, message) => {
    const parts = partsOf('', 'Aid for', 'Chad', (text) => ({ [kind]: [{ ...spanOf(text, 'Aid'), ...common, value }] }));
    expect(() => buildRecord({ ...parts, country: (code) => ({ alpha3: code, name: code }) })).toThrow(message);
  });

  it.each([[{ start: 3, end: 3 }], [{ start: 5, end: 3 }], [{ start: 0, end: Number.NaN }], [{ start: 0, end: 3, rule: '' }]])(
    'is refused where a fact stands nowhere or no rule read it: %j',
    (place) => {
      const parts = partsOf('', 'Aid for', 'Chad', (text) => ({ statistics: [{ ...count(text, 'Aid', 3), ...place }] }));
      expect(() => buildRecord(parts)).toThrow('not valid');
    },
  );

  it('is refused where what is told of the page is not what the schema allows', () => {
    for (const wrong of [
      { date: 'yesterday' },
      { id: '' },
      { path: '' },
      { url: 3 as unknown as string },
      { line: 0 },
      { row: 1.5 },
      { offset: -1 },
    ])
      expect(() => extract({ path: 'x', content: 'Aid for Chad.', ...wrong })).toThrow('not valid');
    expect(() => extract({ path: 'x', content: 'Aid for Chad.' }, { language: 'english' })).toThrow('not valid');
  });

  it.each([
    [{ sha256: 'abc' }],
    [{ language: { code: 'en', confidence: 1.1 } }],
    [{ language: { code: 'en', confidence: Number.NaN } }],
    [{ focus: { code: 'Chad', reason: 'title' } }],
    [{ focus: { code: 'TD', reason: '' } }],
    [{ dateline: { start: 0, end: 0, country: null } }],
    [{ dateline: { start: 0, end: 3, country: 'Chad' } }],
    [{ problems: [{ code: 'Odd number', severity: 'warning', message: 'odd' } as const] }],
    [{ problems: [{ code: 'odd-number', severity: 'warning', message: '' } as const] }],
  ])('is refused where what was found of the page is not what the schema allows: %j', (wrong) => {
    expect(() => buildRecord({ ...plain, ...wrong })).toThrow('not valid');
  });
});
