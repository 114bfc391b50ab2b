import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { casesOf } from '../helpers/cases.js';

const corpora = [
  casesOf<{ in: string }>(import.meta.glob('../facts/money/*.cases.ts', { eager: true })),
  casesOf<{ in: string }>(import.meta.glob('../facts/statistics/*.cases.ts', { eager: true })),
];

interface Valued {
  readonly text: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

const valuesOf = (text: string, language: string): readonly Valued[] => {
  const { money, statistics } = extract({ path: 'page.txt', content: `Aid reaches valley\n\n${text}\n` }, { language });
  return [...money, ...statistics];
};

/** Digits of a number without its noughts at either end. */
const significant = (written: string): number => written.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;

/** Most digits of a number in words. */
const WORDS = 12;

describe('values', () => {
  const known = corpora.flatMap((languages) =>
    Object.entries(languages).flatMap(([code, cases]) => cases.map((one) => [code, one.in] as const)),
  );

  it('have no more digits than their words: no dust of binary fractions', () => {
    const dusty = known.flatMap(([code, text]) =>
      valuesOf(text, code).flatMap((fact) =>
        [fact.value, fact.min, fact.max]
          .filter((value) => value !== null && significant(String(value)) > Math.max(significant(fact.text), WORDS))
          .map((value) => `${text} → ${value}`),
      ),
    );
    expect(dusty).toEqual([]);
  });

  const decimals = fc
    .tuple(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1, max: 99 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);

  it.each([
    ['en', (x: string) => `The share is ${x} per cent.`, 1],
    ['en', (x: string) => `The loaf costs USD ${x}.`, 1],
    ['en', (x: string) => `The loaf costs ${x} pence.`, 100],
    ['en', (x: string) => `The fair costs ${x} million dollars.`, 1e-6],
    ['fr', (x: string) => `Le puits est à ${x.replace('.', ',')} km.`, 1],
    ['fr', (x: string) => `La foire coûte ${x.replace('.', ',')} milliards d’euros.`, 1e-9],
    ['es', (x: string) => `La tasa es del ${x.replace('.', ',')} %.`, 1],
    ['es', (x: string) => `El pan cuesta ${x.replace('.', ',')} mil dólares.`, 1e-3],
  ])('are the numbers nearest to what is written: %s, %s', (language, sentence, parts) => {
    fc.assert(
      fc.property(decimals, (x) => {
        const [fact] = valuesOf(sentence(x), language);
        expect(fact.value).toBe(Number((Number(x) / parts).toPrecision(15)));
      }),
      { seed: 20260101, numRuns: 150 },
    );
  });
});
