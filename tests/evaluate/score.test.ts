import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/gold.js';
import { Scores, scorePage } from '../../src/evaluate/score.js';
import { matched } from '../../src/evaluate/tally.js';
import { extract } from '../../src/index.js';
import type { PageRecord } from '../../src/record/schema.js';

const gold = (labels: object) => parseGold('page.json', JSON.stringify({ document: 'page.txt', lang: 'en', ...labels }));
const empty = extract({ path: 'page.txt', content: 'Aid\n\nA text without any fact in it, for the sake of what is tested here.\n' });

// biome-ignore lint/suspicious/noExplicitAny: facts of all kinds, written short
const record = (fields: Record<string, any>): PageRecord => ({ ...empty, ...fields });
const scored = (labels: object, ...records: PageRecord[]) => {
  const scores = new Scores();
  scorePage(scores, gold(labels), records, null);
  return scores;
};
const tally = (line: string, labels: object, fields: Record<string, unknown>) => {
  const { gold, found, correct } = scored(labels, record(fields)).tally(line);
  return [gold, found, correct];
};
const exact = (value: number) => ({ value, min: value, max: value, qualifier: 'exact', of: null });

describe('multisets', () => {
  it('each finding serves one label', () => {
    const keys = (...list: string[]) => list.map((key) => ({ key }));
    const { pairs, missed, wrong } = matched(keys('a', 'a', 'b'), keys('a', 'c', 'b', 'b'));
    expect([pairs.length, missed, wrong]).toEqual([2, [{ key: 'a' }], [{ key: 'c' }, { key: 'b' }]]);
  });
});

describe('what is compared', () => {
  it('dates by EDTF, relative ones by number', () => {
    const dates = [
      { text: 'x', edtf: '2018' },
      { text: 'y', edtf: null },
      { text: 'z', edtf: null },
    ]; // prettier: one line
    expect(tally('dates', { dates }, { dates: dates.slice(0, 2) })).toEqual([1, 1, 1]);
    expect(tally('dates_relative', { dates }, { dates: dates.slice(0, 2) })).toEqual([2, 1, 1]);
  });

  it('countries once, and not those that only a city implies', () => {
    const countries = ['PE', 'PE', 'BO'].map((code, i) => ({ code, basis: i === 2 ? 'inferred' : 'stated', mentions: [] }));
    expect(tally('countries', { countries: ['PE', 'CL'] }, { countries })).toEqual([2, 1, 1]);
  });

  it('money by currency and bounds', () => {
    const money = [{ text: '5 dollars', currency: 'USD', ...exact(5) }];
    expect(tally('money', { money }, { money })).toEqual([1, 1, 1]);
    expect(tally('money', { money }, { money: [{ ...money[0], currency: null }] })).toEqual([1, 1, 0]);
    const range = [{ ...money[0], value: null, min: 3, max: 5 }];
    expect(tally('money', { money: range }, { money: [{ ...range[0], max: 6 }] })).toEqual([1, 1, 0]);
  });

  it('what decimals leave behind does not count', () => {
    const statistics = [{ text: '0.3', kind: 'percent', unit: null, ...exact(0.3) }];
    expect(tally('statistics', { statistics }, { statistics: [{ ...statistics[0], value: 0.1 + 0.2 }] })).toEqual([1, 1, 1]);
  });

  it('statistics by kind and value; units and qualifiers of those that are right', () => {
    const statistics = [
      { text: '9 villages', kind: 'count', unit: 'villages', ...exact(9) },
      { text: '5 km', kind: 'measure', unit: 'km', ...exact(5) },
      { text: 'thousands', kind: 'count', unit: 'people', ...exact(1000), qualifier: 'magnitude' },
    ];
    const found = [
      { ...statistics[0], unit: 'mountain villages', qualifier: 'approx' },
      { ...statistics[1], unit: 'people' },
    ];
    const scores = scored({ statistics }, record({ statistics: found.map((fact) => ({ ...fact, start: 0, end: 1, text: 'A' })) }));
    expect(scores.tally('statistics')).toEqual({ gold: 2, found: 2, correct: 2 });
    expect(scores.tally('statistics: unit')).toEqual({ gold: 2, found: 2, correct: 1 });
    expect(scores.tally('statistics: qualifier')).toEqual({ gold: 2, found: 2, correct: 1 });
  });

  it('phones by number and extension, a short code by its digits', () => {
    const phones = [
      { text: '+1 202 x 3', e164: '+1202', ext: '3' },
      { text: 'le 101', e164: null, ext: null },
    ];
    expect(tally('phones', { phones }, { phones })).toEqual([2, 2, 2]);
    expect(
      tally(
        'phones',
        { phones },
        {
          phones: [
            { ...phones[0], ext: null },
            { ...phones[1], text: '101' },
          ],
        },
      ),
    ).toEqual([2, 2, 1]);
  });

  it('addresses, URLs and names as people write them', () => {
    expect(tally('emails', { emails: ['A@iom.int'] }, { emails: [{ text: 'a', address: 'a@iom.int' }] })).toEqual([1, 1, 1]);
    expect(tally('urls', { urls: ['www.iom.int'] }, { urls: [{ text: 'a', url: 'http://www.iom.int/' }] })).toEqual([1, 1, 1]);
    const contacts = [{ name: 'JOSE Nuñez', office: 'IOM Lima', phones: ['+511'], emails: [] }];
    const found = [{ name: 'José Nunez', role: 'Chief', office: 'IOM Quito', phones: ['+511', '+512'], emails: [] }];
    expect(tally('contacts', { contacts }, { contacts: found })).toEqual([1, 1, 1]);
    expect(tally('contacts: office', { contacts }, { contacts: found })).toEqual([1, 1, 0]);
    expect(tally('contacts: phones', { contacts }, { contacts: found })).toEqual([1, 2, 1]);
    expect(tally('contacts: role', { contacts }, { contacts: found })).toEqual([0, 0, 0]); // not labelled
  });

  it('dateline and date of publication; null says that there is none', () => {
    const dateline = { text: 'Genève', country: 'CH' };
    expect(tally('dateline', { dateline }, { dateline: { text: 'GENEVE', country: 'CH' } })).toEqual([1, 1, 1]);
    expect(tally('dateline', { dateline: null }, { dateline })).toEqual([0, 1, 0]);
    expect(tally('published', { published: { text: 'x', edtf: '2018-09-19' } }, { published: null })).toEqual([1, 0, 0]);
    expect(tally('published', {}, { published: { text: 'x', edtf: '2018-09-19' } })).toEqual([0, 0, 0]);
  });
});

describe('a page', () => {
  it('with several articles is scored as one', () => {
    const part = (edtf: string) => record({ text: 'A', dates: [{ text: 'A', start: 0, end: 1, edtf }] });
    const scores = scored({ dates: [{ edtf: '2018' }, { edtf: '2019' }] }, part('2018'), part('2019'));
    expect(scores.tally('dates')).toEqual({ gold: 2, found: 2, correct: 2 });
    expect(scores.tally('spans that read back')).toEqual({ gold: 2, found: 2, correct: 2 });
  });

  it('with a span that reads otherwise is found out', () => {
    const scores = scored({}, record({ text: '𝒳A', urls: [{ text: 'A', start: 0, end: 1, url: 'x:y' }] }));
    expect(scores.tally('spans that read back')).toEqual({ gold: 1, found: 1, correct: 0 });
  });

  it('with nothing to read may have no record', () => {
    expect(scored({ lang: 'und', dates: [{ edtf: '2018' }] }).missing).toEqual([]);
    expect(scored({ dates: [{ edtf: '2018' }] }).missing).toEqual(['page.txt']);
  });

  it('keeps its words: residue of tags is not asked for, a lost œ is', () => {
    const scores = new Scores();
    const text = record({ text: 'mis en œuvre par x@iom.int <b>' });
    scorePage(scores, gold({}), [text], 'mis en uvre par "mailto:x@iom.int" target="_blank" title="">x@iom.int et tous');
    expect(scores.tally('text (words)')).toEqual({ gold: 9, found: 8, correct: 7 });
    expect(scores.tally('text (no markup)')).toEqual({ gold: 1, found: 1, correct: 0 });
  });
});
