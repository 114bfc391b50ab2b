import { describe, expect, it } from 'vitest';
import { type ExtractOptions, extract, PageError } from '../../src/index.js';

const document = { path: 'page.txt', content: 'Aid for Chad came yesterday.' };
const asked = (options: object) => () => extract(document, options as ExtractOptions);

describe('the library, as a program without types uses it', () => {
  it('an option that means nothing is no silent loss of facts', () => {
    expect(asked({ facts: ['country'] })).toThrow(/"country" is none of dates, countries/);
    expect(asked({ referenceDate: 'today' })).toThrow(/referenceDate: "today" is no day/);
    expect(asked({ referenceDate: '2018-02-30' })).toThrow(RangeError);
    expect(asked({ facts: ['dates'], referenceDate: '2018-09-19' })()).toMatchObject({
      dates: [{ resolved: '2018-09-18' }],
      countries: [],
    });
    expect(asked({ facts: undefined, referenceDate: undefined })().countries).toHaveLength(1);
  });

  it('a page that cannot be read is a PageError by name too', () => {
    const act = () => extract({ path: 'page.txt', content: ' ' });
    expect(act).toThrow(PageError);
    expect(act).toThrow(expect.objectContaining({ name: 'PageError', code: 'empty-file' }));
  });
});
