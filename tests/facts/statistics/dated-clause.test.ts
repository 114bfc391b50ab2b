import { expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.js';

it.each([
  ['The doctors saw 40 nurses, and in May new cases of measles dropped to 74.', ['nurses', 'new cases']],
  ['The doctors saw 40 nurses, while last year deaths reached 74.', ['nurses', 'deaths']],
  ['The doctors saw 40 nurses, but since May cases have fallen to 74.', ['nurses', 'cases']],
  ['Two teams left. The doctors saw 40 nurses, and in May reached 74.', ['teams', 'nurses', 'doctors']],
])('the subject of a clause stands behind the date that opens it: %s', (content, units) => {
  const { statistics } = extract({ path: 'a.txt', content, language: 'en' });
  expect(statistics.map((found) => found.unit)).toEqual(units);
});
