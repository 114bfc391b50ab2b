import { describe, expect, test } from 'vitest';
import { statistics } from '../../../src/facts/statistics/index.js';
import type { StatisticValue } from '../../../src/model/fact.js';
import { pageOf } from '../../helpers/page.js';
import { cases as en } from './en.cases.js';
import { cases as es } from './es.cases.js';
import { cases as fr } from './fr.cases.js';
import { cases as ru } from './ru.cases.js';
import { cases as uk } from './uk.cases.js';

function show({ kind, value, min, max, of, qualifier }: StatisticValue): string {
  const amount = value === null ? `${min}..${max}` : String(value);
  return `${kind} ${amount}${of === null ? '' : ` of ${of}`}${qualifier === 'exact' ? '' : ` ${qualifier}`}`;
}

for (const [code, cases] of Object.entries({ en, fr, es, ru, uk })) {
  describe(`statistics in ${code}`, () => {
    test.each(cases)('$in', ({ in: text, find }) => {
      const found = statistics.find(pageOf(text, code), {});
      expect(found.map(({ start, end, value }) => [text.slice(start, end), show(value), value.unit])).toEqual(find);
    });
  });
}
