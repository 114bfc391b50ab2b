import { describe, expect, it } from 'vitest';
import { unitTables } from '../../src/facts/money/tables.js';
import { placesOf } from '../../src/gazetteer/index.js';
import { allPacks, languageCodes } from '../../src/languages/index.js';
import { Interner } from '../../src/text/interner.js';
import { tokenise } from '../../src/text/tokenise.js';

/** What the compiler cannot ask of a new language: its tables in gazetteer/, and lists that only look filled. */
describe.each(allPacks().map((pack, i) => [languageCodes[i], pack] as const))('language %s', (code, pack) => {
  it('goes by its own code', () => {
    expect(pack.code).toBe(code);
  });

  it('has its countries', () => {
    expect(placesOf(code)?.words.code).toBe(code);
  });

  it('has twelve months and seven weekdays, in articles and in stamps', () => {
    expect(new Set(Object.values(pack.dates.months)).size).toBe(12);
    expect(new Set(Object.values(pack.dates.weekdays)).size).toBe(7);
    expect(pack.site.months).toHaveLength(12);
  });

  it('has number words of every size', () => {
    const values = new Set(Object.values(pack.numbers.words).map(({ value }) => value));
    for (const value of [2, 9, 10, 11, 15, 16, 20, 30, 50, 100, 1000, 1e6, 1e9]) expect(values.has(value), String(value)).toBe(true);
  });
});

/** Dollars in each language, alone and of one country. */
const dollars: readonly (readonly [code: string, alone: string, canadian: string])[] = [
  ['en', 'dollars', 'Canadian dollars'],
  ['fr', 'dollars', 'dollars canadiens'],
  ['es', 'dólares', 'dólares canadienses'],
  ['de', 'Dollar', 'kanadische Dollar'],
  ['ar', 'دولار', 'دولار كندي'],
  ['ru', 'долларов', 'канадских долларов'],
  ['uk', 'доларів', 'канадських доларів'],
  ['pt', 'dólares', 'dólares canadenses'],
  ['it', 'dollari', 'dollari canadesi'],
];

describe('currencies', () => {
  it.each(dollars)('%s: %s, %s', (code, alone, canadian) => {
    const { behind } = unitTables(code);
    const codesOf = (text: string) => behind.match(tokenise(text, new Interner<never>()), 0)?.value[0].codes;
    expect(codesOf(alone)?.[0]).toBe('USD');
    expect(codesOf(canadian)).toEqual(['CAD']);
  });
});
