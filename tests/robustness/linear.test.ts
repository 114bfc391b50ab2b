import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { cpuTimeOf } from '../helpers/cpu-time.js';

/** Milliseconds that a page of one phrase, said over and over, takes: the best of three runs. */
function timeOf(phrase: string, times: number): number {
  const content = `Aid for Chad\n\n${phrase.repeat(times)}`;
  return Math.min(...[1, 2, 3].map(() => cpuTimeOf(() => extract({ path: 'page.txt', content }))));
}

describe('a page of nothing but one phrase takes time as it is long', () => {
  // four times the phrase: 4 times as long, or 16 where each mention looks at all others
  it.each([
    'Chad ',
    'Congo ',
    'Congo Brazzaville ',
    'Dominican ',
    'Georgia ',
    'Liberia, ',
    '(22/05) ',
    '1-',
    '2015 ',
    '5 pesos ',
    '5 pesos in Chad ',
    'bolívares fuertes 5 ',
    '$5 ',
    '500 CHF ',
    '90, ',
    'uno de cada diez ',
    'Le Mali (34) et le Niger (12) suivent. ',
    'and from 20 to 30 ',
    '12 partly damaged, ',
  ])(
    '%j',
    (phrase) => {
      timeOf(phrase, 500);
      const few = timeOf(phrase, 10_000);
      expect(timeOf(phrase, 40_000)).toBeLessThan(Math.max(few, 60) * 9);
    },
    120_000,
  );
});
