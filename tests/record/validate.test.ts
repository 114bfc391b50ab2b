import { beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../src/record/build.js';
import { errorRecordOf } from '../../src/record/error-record.js';
import { factKinds } from '../../src/record/kinds.js';
import { jsonSchema } from '../../src/record/schema.js';
import { faultsOf } from '../../src/record/validate.js';
import { partsOf } from './harness.js';

const place = { text: 'Aid', start: 0, end: 3, source_start: 0, source_end: 3, section: 'body', rule: 'r', basis: 'stated' };
const record = buildRecord(partsOf('', 'Aid for', 'Chad', () => ({})));
const amount = { value: 3, min: 3, max: 3, qualifier: 'exact' };
const facts = {
  dates: { ...place, edtf: '2018', resolved: null, kind: 'year' },
  countries: { code: 'TD', alpha3: 'TCD', name: 'Chad', basis: 'stated', mentions: [{ ...place, via: 'name' }] },
  money: { ...place, currency: 'USD', ...amount },
  statistics: { ...place, kind: 'count', ...amount, of: null, unit: 'people' },
  phones: { ...place, e164: '+12125480327', ext: '236', country: 'US', kind: 'fixed_line', valid: true },
  emails: { ...place, address: 'a@iom.int' },
  urls: { ...place, url: 'https://www.iom.int' },
  contacts: { ...place, name: 'Name', role: null, office: null, phones: ['+12125480327'], emails: ['a@iom.int'] },
};
const withFact = (kind: string, changes: object) => ({ ...record, [kind]: [{ ...facts[kind as keyof typeof facts], ...changes }] });

describe.each([
  ['of the first records', 0],
  ['of later ones, compiled', 400],
])('validation %s', (_, before) => {
  beforeAll(() => {
    for (let i = 0; i < before; i += 1) faultsOf(record);
  });

  it('accepts every kind of fact, and error records', () => {
    for (const kind of factKinds) expect(faultsOf(withFact(kind, {}))).toEqual([]);
    const failed = errorRecordOf({ path: 'x', content: '', format: 'text', line: 3 }, { code: 'empty-file', message: 'empty' });
    expect(faultsOf(failed)).toEqual([]);
  });

  it.each([
    'XXXX-08-27',
    '2006-03',
    '199X',
    '2017-21',
    '2007/2013',
    '2003/..',
    '../2020',
    '2018-40',
    '2024-33',
    'XXXX-08-08/..',
    '2017-08-07/2017-08-09',
  ])('EDTF %s', (edtf) => expect(faultsOf(withFact('dates', { edtf }))).toEqual([]));

  it.each(['', '18', '2018-13', '2018-00', '2018-8', '2018-08-32', '2018/', '../..', '27.08.2018'])('no EDTF: "%s"', (edtf) =>
    expect(faultsOf(withFact('dates', { edtf }))[0]).toMatchObject({ path: 'dates[0].edtf' }),
  );

  it.each([
    ['dates', { kind: 'relative' }, 'dates[0].edtf'],
    ['dates', { end: 0 }, 'dates[0].end'],
    ['dates', { source_end: 0 }, 'dates[0].end'],
    ['dates', { end: 2 }, 'dates[0].text'],
    ['dates', { start: 0.5 }, 'dates[0].start'],
    ['dates', { section: 'menu' }, 'dates[0].section'],
    ['dates', { colour: 'red' }, 'dates[0]'],
    ['countries', { code: 'Chad' }, 'countries[0].code'],
    ['countries', { mentions: [] }, 'countries[0].mentions'],
    ['countries', { mentions: [{ ...place, via: 'name', text: 'aid' }] }, 'countries[0].mentions[0].text'],
    ['money', { currency: 'dollars' }, 'money[0].currency'],
    ['money', { min: 5 }, 'money[0].min'],
    ['money', { value: Number.NaN }, 'money[0].value'],
    ['statistics', { qualifier: 'about' }, 'statistics[0].qualifier'],
    ['phones', { e164: '212 548 0327' }, 'phones[0].e164'],
    ['emails', { address: 'iom.int' }, 'emails[0].address'],
    ['urls', { url: '/news' }, 'urls[0].url'],
    ['contacts', { phones: ['1826'] }, 'contacts[0].phones[0]'],
  ])('%s %j', (kind, changes, path) => expect(faultsOf(withFact(kind, changes))[0]?.path).toBe(path));

  it('says what is wrong with something else altogether', () => {
    for (const value of [null, 3, 'x', [], {}, { error: 1 }]) expect(faultsOf(value).length).toBeGreaterThan(0);
  });

  it('the JSON Schema names every field of a record, no more', () => {
    const { properties, required, additionalProperties } = jsonSchema() as {
      properties: object;
      required: string[];
      additionalProperties: boolean;
    };
    expect(Object.keys(record).every((field) => field in properties)).toBe(true);
    expect(required).toEqual(Object.keys(properties).filter((field) => field !== 'focus'));
    expect(additionalProperties).toBe(false);
  });
});
