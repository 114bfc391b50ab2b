import parseEdtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates } from '../../../src/facts/dates/index.js';
import { casesOf } from '../../helpers/cases.js';
import { pageOf } from '../../helpers/page.js';
import type { DateCase } from './date-case.js';

const corpora = casesOf<DateCase>(import.meta.glob('./*.cases.ts', { eager: true }));

/** The package has no parts of years without a year, nor intervals with a season or over a New Year that has no number: each end is parsed apart, in 2004. */
function expectEdtf(text: string): void {
  for (const end of text.split('/')) if (end !== '..') expect(() => parseEdtf(end.replace('XXXX', '2004'))).not.toThrow();
}

function check(language: string, { in: text, reference, find, problem }: DateCase): void {
  const page = pageOf(text, language, { reference: reference ?? null });
  const found = dates.find(page, {});
  expect(found.map((fact) => [page.text.slice(fact.start, fact.end), fact.value.edtf, fact.value.kind])).toEqual(
    find.map((wanted) => wanted.slice(0, 3)),
  );
  find.forEach(([, , , resolved], i) => {
    if (resolved !== undefined) expect(found[i].value.resolved).toBe(resolved);
  });
  expect(page.problems.map(({ code }) => code)).toEqual(problem === undefined ? [] : [problem]);
  for (const { value } of found) for (const edtf of [value.edtf, value.resolved]) if (edtf !== null) expectEdtf(edtf);
}

for (const [language, cases] of Object.entries(corpora)) {
  describe(`dates in ${language}`, () => {
    for (const one of cases) it(one.in, () => check(language, one));
  });
}

const words = Object.values(corpora).flatMap((cases) => cases.flatMap((one) => one.in.split(/(?<=[ /.,-])/)));
const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 12 }).map((parts) => parts.join('')),
);

describe('dates of any text', () => {
  it('lie inside the text in order, have EDTF that parses, and do not depend on a second reading', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('en', 'fr', 'es', 'pt', 'it'),
        fc.constantFrom(null, '2016-02-29'),
        (text, language, reference) => {
          const page = pageOf(text, language, { reference });
          const found = dates.find(page, {});
          let last = 0;
          for (const { start, end, value } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(page.text.length);
            last = end;
            for (const edtf of [value.edtf, value.resolved]) if (edtf !== null) expectEdtf(edtf);
            if (reference === null) expect(value.resolved).toBeNull();
          }
          expect(dates.find(pageOf(text, language, { reference }), {})).toEqual(found);
        },
      ),
      { numRuns: 500 },
    );
  });
});
