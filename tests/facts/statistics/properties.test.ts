import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statistics } from '../../../src/facts/statistics/index.js';
import { casesOf } from '../../helpers/cases.js';
import { cpuTimeOf } from '../../helpers/cpu-time.js';
import { pageOf } from '../../helpers/page.js';
import type { StatisticCase } from './case.js';

const CASES = casesOf<StatisticCase>(import.meta.glob('./*.cases.ts', { eager: true }));

/** Texts of the pieces that pages are made of: words and signs of the cases in any order, and any characters between them. */
function anyText(language: string): fc.Arbitrary<string> {
  const pieces = [...new Set(CASES[language].flatMap(({ in: text }) => text.match(/\S+/g) ?? []))];
  const odd = [
    '\n',
    '-',
    '–',
    '(',
    ')',
    ' , ',
    '/',
    '%',
    '½',
    '.5',
    '1.2.3',
    '1,00,000',
    '٣٤',
    '0',
    '1e10',
    '’',
    '+',
    '\u00a0',
    '12 345',
    '3-',
    '𝟛',
    '°C',
    'º',
  ];
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 3, arbitrary: fc.constantFrom(...odd) },
    fc.string({ maxLength: 4 }),
  );
  return fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' '));
}

describe.each(Object.keys(CASES))('statistics of any text in %s', (language) => {
  test('are inside the text, in order, apart, finite and bounded', () => {
    fc.assert(
      fc.property(anyText(language), (text) => {
        const page = pageOf(text, language);
        let last = 0;
        for (const { start, end, value } of statistics.find(page, {})) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          for (const bound of [value.value, value.min, value.max, value.of]) expect(bound === null || Number.isFinite(bound)).toBe(true);
          if (value.value === null) expect(value.min!).toBeLessThan(value.max!);
          if (value.of !== null) expect(value.of).toBeGreaterThan(value.value!);
          last = end;
        }
      }),
      { seed: 20260101, numRuns: 1500 },
    );
  });

  test('hold their number', () => {
    fc.assert(
      fc.property(anyText(language), (text) => {
        const { tokens, numbers, roles } = pageOf(text, language);
        for (const { start, end } of statistics.find(pageOf(text, language), {})) {
          const number = numbers.list.some(({ first, end: behind }) => tokens.start[first] >= start && tokens.end[behind - 1] <= end);
          const part = roles.some((role, i) => role?.fraction !== undefined && tokens.start[i] >= start && tokens.end[i] <= end);
          expect(number || part, text.slice(start, end)).toBe(true);
        }
      }),
      { seed: 20260102, numRuns: 1000 },
    );
  });

  test('come fast on long runs of anything', () => {
    for (const piece of [
      '1 ',
      '1, ',
      '12 345 ',
      'and ',
      '3 and ',
      '4-',
      '(5) ',
      '6 of 7 ',
      'deux ',
      'de dos en ',
      '%',
      '9/9/',
      'million ',
      '½',
    ]) {
      expect(cpuTimeOf(() => statistics.find(pageOf(piece.repeat(20_000), language), {}))).toBeLessThan(3000);
    }
  });
});
