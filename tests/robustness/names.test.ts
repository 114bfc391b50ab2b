import { describe, expect, it } from 'vitest';
import { extract, type Record } from '../../src/index.js';
import { casesOf } from '../helpers/cases.js';

const corpora = [
  casesOf<{ in: string }>(import.meta.glob('../facts/money/*.cases.ts', { eager: true })),
  casesOf<{ in: string }>(import.meta.glob('../facts/statistics/*.cases.ts', { eager: true })),
];

/** The preposition of place, and a name of one word beside names of several that stand for it: hyphens, an apostrophe, an "and", three words, brackets, and some that no list has. */
const PLACES = {
  en: {
    at: 'in',
    plain: 'Gao',
    names: [
      'Port-au-Prince',
      'Cox’s Bazar',
      'Bosnia and Herzegovina',
      'San Pedro Sula',
      'Xal-Holi',
      'St. Xogoli',
      'J. Xogoli',
      'Gao (Mali)',
      '“Safe Gao”',
      'World Xogoli Programme (WXP)',
    ],
  },
  fr: {
    at: 'à',
    plain: 'Gao',
    names: [
      'Port-au-Prince',
      'Cox’s Bazar',
      'Bobo-Dioulasso',
      'San Pedro Sula',
      'Xal-Holi',
      'St. Xogoli',
      'J. Xogoli',
      'Gao (Mali)',
      'Médecins sans Xogoli (MSX)',
    ],
  },
  es: {
    at: 'en',
    plain: 'Gao',
    names: [
      'Port-au-Prince',
      'Cox’s Bazar',
      'Trinidad y Tobago',
      'Addis Abeba',
      'Xal-Holi',
      'J. Xogoli',
      'Consejo Xogoli de Regiones (CXR)',
    ],
  },
};
type Code = keyof typeof PLACES;

const LONGEST = 160;

/** Sentences of the cases with `name` put in at each place between two words in small letters; a preposition has its own noun behind it. */
function* withName(code: Code, sentence: string): Generator<(name: string) => string> {
  for (const { index } of sentence.matchAll(/(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu))
    yield (name) => `${sentence.slice(0, index)} ${PLACES[code].at} ${name}${sentence.slice(index)}`;
}

const read = (code: Code, sentence: string): Record =>
  extract({ path: 'page.txt', content: `Aid reaches valley\n\n${sentence}\n` }, { language: code });

/** What the facts say, but for where they stand and for the name. */
const factsOf = ({ dates, money, statistics }: Record, name: string): string =>
  JSON.stringify([dates, money, statistics], (key, value) => (/start|end|rule|text/.test(key) ? undefined : value)).replaceAll(name, '@');

describe('a name of several words or with signs in it', () => {
  it.each(['en', 'fr', 'es'] as const)('is read over as a name of one word is, wherever it stands: %s', (code) => {
    const { plain, names } = PLACES[code];
    const sentences = corpora.flatMap((corpus) => corpus[code] ?? []).map((each) => each.in);
    const unlike: string[] = [];
    let tried = 0;
    for (const sentence of sentences.filter((text) => text.length < LONGEST && !text.includes('\n'))) {
      const own = factsOf(read(code, sentence), plain);
      for (const written of withName(code, sentence)) {
        if (factsOf(read(code, written(plain)), plain) !== own) continue; // the sentence says something else with a name there
        const name = names[tried % names.length];
        tried += 1;
        if (factsOf(read(code, written(name)), name) !== own) unlike.push(written(name));
      }
    }
    expect(tried).toBeGreaterThan(1500);
    expect(unlike).toEqual([]);
  });

  it.each([
    ['en', 'The median age in the semi-arid south is 23.', ['23', 'age', null]],
    ['en', 'The number of people in flood-hit towns rose to 1,300.', ['1,300', 'count', 'people']],
    ['en', 'IOM trained 40 more women-led groups.', ['40 more women-led groups', 'count', 'more women-led groups']],
    ['en', 'The number of people helped by the May Day Committee (MDC) is 300.', ['300', 'count', 'people']],
    ['fr', 'Le nombre d’enfants dans les zones semi-arides est passé à 300.', ['300', 'count', 'enfants']],
    ['es', 'El número de niños en zonas socio-rurales llegó a 300.', ['300', 'count', 'niños']],
  ] as const)(
    'so is a compound in small letters, where it is not what is counted, and a name with words of a date: %s %s',
    (code, sentence, fact) => {
      expect(read(code, sentence).statistics.map(({ text, kind, unit }) => [text, kind, unit])).toEqual([fact]);
    },
  );
});
