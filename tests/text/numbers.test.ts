import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../helpers/page.js';
import { inWords } from './number-writer.js';

const LANGUAGES = ['en', 'fr', 'es', 'de', 'pt', 'it'] as const;
const SETTINGS = { seed: 20260101, numRuns: 400 };

/** Value of the one number of `text`, which takes all of its tokens. */
function readBack(text: string, language: string): number | string {
  const { numbers, tokens } = pageOf(text, language);
  const [number] = numbers.list;
  if (numbers.list.length !== 1) return `${numbers.list.length} numbers in "${text}"`;
  return number.first === 0 && number.end === tokens.count ? number.value : `"${text}" is not read to its end`;
}

function grouped(n: number, mark: string): string {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, mark);
}

const whole = fc.oneof(fc.integer({ min: 2, max: 2000 }), fc.integer({ min: 2, max: 999_999 }), fc.integer({ min: 2, max: 1_000_000_000 }));

describe('numbers in words', () => {
  for (const language of LANGUAGES) {
    for (const style of ['plain', 'joined'] as const) {
      test(`${language}, ${style}`, () => {
        fc.assert(
          fc.property(whole, (n) => {
            expect(readBack(inWords(n, language, style), language)).toBe(n);
          }),
          SETTINGS,
        );
      });
    }
  }
});

const MARKS: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
  en: ['', ',', ' ', '\u00a0', "'", '’'],
  fr: ['', ' ', '\u00a0', '\u202f', '.', "'"],
  es: ['', '.', ' ', '\u00a0', '\u202f', "'"],
  de: ['', '.', ' ', '\u00a0', '\u202f', "'", '’'],
  pt: ['', '.', ' ', '\u00a0', '\u202f', "'"],
  it: ['', '.', ' ', '\u00a0', '\u202f', "'"],
};

/** Digits behind a decimal sign: not three, which may be a group. */
const decimalDigits = fc
  .constantFrom(1, 2, 4, 5)
  .chain((length) => fc.integer({ min: 1, max: 10 ** length - 1 }).map((part) => String(part).padStart(length, '0')));

describe('numbers in digits', () => {
  for (const language of LANGUAGES) {
    test(`${language}: every grouping`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 1e12 }), fc.constantFrom(...MARKS[language]), (n, mark) => {
          expect(readBack(grouped(n, mark), language)).toBe(n);
        }),
        SETTINGS,
      );
    });
    test(`${language}: decimals`, () => {
      const point = language === 'en' ? '.' : ',';
      const mark = language === 'en' ? ',' : '.';
      fc.assert(
        fc.property(fc.oneof(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 1000, max: 1e8 })), decimalDigits, (n, decimals) => {
          expect(readBack(`${grouped(n, mark)}${point}${decimals}`, language)).toBe(Number(`${n}.${decimals}`));
        }),
        SETTINGS,
      );
    });
  }

  test.each([
    ['en', '1.5 million', 1.5e6],
    ['en', '1.5-million', 1.5e6],
    ['en', '12,00,000', 1.2e6],
    ['en', '147.437', 147_437],
    ['en', '2 and a half million', 2.5e6],
    ['en', '2½', 2.5],
    ['en', '1½ million', 1.5e6],
    ['en', 'half a million', 5e5],
    ['en', 'three quarters of a million', 7.5e5],
    ['en', 'two and a half', 2.5],
    ['en', 'two-and-a-half', 2.5],
    ['en', 'four dozen', 48],
    ['en', 'fifteen hundred', 1500],
    ['fr', '1.9 million', 1.9e6],
    ['fr', '2 millions 500 000', 2.5e6],
    ['fr', 'un million et demi', 1.5e6],
    ['fr', 'trois douzaines', 36],
    ['fr', 'septante et un', 71],
    ['fr', 'nonante-neuf', 99],
    ['de', '2,4 Mio.', 2.4e6],
    ['de', '2,4 Mrd.', 2.4e9],
    ['de', '3 Tsd.', 3000],
    ['de', 'anderthalb Millionen', 1.5e6],
    ['de', 'eine halbe Million', 5e5],
    ['de', 'neunzehnhundertneunundachtzig', 1989],
    ['de', 'Eintausendundeins', 1001],
    ['de', 'fünfundfünfzigtausend', 55_000],
    ['de', 'Hundertschaft', Number.NaN],
    ['de', 'Tausendfüßler', Number.NaN],
    ['de', 'Grundeinundzwanzig', Number.NaN],
    ['de', 'mehrere Millionen Euro', Number.NaN],
    ['es', '13 mil', 13_000],
    ['es', '2,5 mil', 2500],
    ['es', '601 mil millones', 6.01e11],
    ['es', '13 mil 156', 13_156],
    ['es', '3,436', 3436],
    ['es', '6,532 millones', 6.532e6],
    ['es', '1,250 millones', 1.25e6],
    ['es', '5,100 millones', 5.1e9],
    ['es', '14,000 millones', 1.4e10],
    ['es', '3,000 millones', 3e9],
    ['es', '17,500 millones', 1.75e10],
    ['es', '1 millón 340 mil 275', 1_340_275],
    ['es', 'un millón 340 mil', 1_340_000],
    ['es', 'millón y medio', Number.NaN],
    ['es', 'un millón y medio', 1.5e6],
    ['es', 'medio millón', 5e5],
    ['es', 'mil cien', 1100],
    ['es', 'dos mil millones', 2e9],
    ['pt', 'dois mil milhões', 2e9],
    ['pt', '1,7 mil milhões', 1.7e9],
    ['pt', '1,7 bilhão', 1.7e9],
    ['pt', 'cinco biliões', 5e12],
    ['pt', 'um milhão e meio', 1.5e6],
    ['pt', '2 milhões e 400 mil', 2.4e6],
    ['pt', 'duzentas e cinquenta mil', 250_000],
    ['pt', 'meio milhão', 5e5],
    ['pt', '2,5 mil', 2500],
    ['it', 'ventitré', 23],
    ['it', 'centottantotto', 188],
    ['it', 'duemilatrecentoquarantacinque', 2345],
    ['it', 'novecentonovantanovemilanovecentonovantanove', 999_999],
    ['it', '250mila', 250_000],
    ['it', '155 mila 765', 155_765],
    ['it', '2 milioni e 400mila', 2.4e6],
    ['it', 'un milione e duecentomila', 1.2e6],
    ['it', 'un milione e mezzo', 1.5e6],
    ['it', 'mille miliardi', 1e12],
    ['it', 'centomilioni', Number.NaN],
    ['it', 'mila', Number.NaN],
  ])('%s: %s', (language, text, value) => {
    if (Number.isNaN(value)) expect(readBack(text, language)).toBeTypeOf('string');
    else expect(readBack(text, language)).toBe(value);
  });
});
