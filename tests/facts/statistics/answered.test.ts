import { expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.js';

it.each([
  ['fr', 'Combien d’enfants naissent ici ? L’an passé, 1 362, soit presque quatre par jour.', 'enfants', 2],
  ['fr', 'Combien de puits avez-vous creusés ? – En 2018, douze.', 'puits', 1],
  ['en', 'How many children are born here? Last year, 1,362, or almost four a day.', 'children', 2],
  ['es', '¿Cuántos niños nacen aquí? El año pasado, 1.362, casi cuatro al día.', 'niños', 2],
])('%s: a question says what its answer counts, over a date between: %s', (language, content, unit, count) => {
  const { statistics } = extract({ path: 'a.txt', content, language });
  expect(statistics.map((found) => found.unit)).toEqual(new Array(count).fill(unit));
});
