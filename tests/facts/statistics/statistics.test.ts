import { describe, expect, test } from 'vitest';
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
