import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';

/** What is read of a sentence: dates, sums and statistics, without where they stand. */
function readOf(language: string, content: string): string[] {
  const { dates, money, statistics } = extract({ path: 'a.txt', content, language });
  return [
    ...dates.map(({ edtf, kind }) => `${kind} ${edtf}`),
    ...money.map(({ currency, value, min, max }) => `${currency} ${value} ${min} ${max}`),
    ...statistics.map(({ kind, value, min, max, unit }) => `${kind} ${value} ${min} ${max} ${unit}`),
  ];
}

/** Sentences with `|` beside their verb, and what may stand there. */
const SENTENCES = {
  en: {
    asides: [
      ', according to the port,',
      ', however,',
      ', the mayor of Port-au-Prince said,',
      ', a small town,',
      ' – many fathers of one child –',
      ' (see map)',
    ],
    sentences: [
      'Complaints rose| from 120 to 340.',
      'The median age| is 23.',
      'The median age is| 23 for weavers.',
      'Most of them are| between 18 and 30.',
      'The share fell| from 40 to 25 per cent.',
      'The stipend rose| from 20 to 25 euros.',
      'The weavers| are 45.',
      'Seven were| barges.',
    ],
  },
  fr: {
    asides: [
      ', selon le port,',
      ', a-t-il dit,',
      ', cependant,',
      ', une fierté locale,',
      ' – pour la plupart des pères –',
      ' (voir carte)',
    ],
    sentences: [
      'Le nombre de barques| a grimpé, passant de 40 à 120.',
      'Il avait| 13 ans.',
      'Elle a| 24 ans.',
      'L’âge médian| est de 23 ans.',
      'Les tisserands| sont 1 450.',
      'Ils ont| moins de 30 ans.',
    ],
  },
  es: {
    asides: [
      ', según el puerto,',
      ', indicó la alcaldía,',
      ', sin embargo,',
      ', un orgullo local,',
      ' – en su mayoría padres –',
      ' (ver mapa)',
    ],
    sentences: [
      'Las quejas subieron| de 120 a 340.',
      'La edad mediana| es de 23 años.',
      'Los buzos tienen| menos de 30 años.',
      'Los tejedores| son ya 1.450.',
      'El precio subió| de 20 a 30 euros.',
    ],
  },
};

describe.each(Object.entries(SENTENCES))('words put beside a verb, in %s', (language, { asides, sentences }) => {
  it.each(sentences)('say nothing else: %s', (sentence) => {
    const plain = readOf(language, sentence.replace('|', ''));
    for (const aside of asides) expect([aside, ...readOf(language, sentence.replace('|', aside))]).toEqual([aside, ...plain]);
  });
});

it.each([
  ['en', 'The victims, all male, were between 24 and 45.', ['age null 24 45 null']],
  ['en', 'Asked what he would take, Omar, 24, held up a kettle.', ['age 24 24 24 null']],
  ['en', 'Thirteen, all of them weavers, found work.', ['count 13 13 13 weavers']],
  ['en', 'The crew, 12 of them ill, are here.', ['count 12 12 12 crew']],
  ['en', 'The fish stalls, a dozen of them burnt, were rebuilt.', ['count 12 null null fish stalls']],
  ['en', 'The sale, due to begin yesterday, was put off.', ['relative null']],
  ['en', 'Our four go-and-see teams left.', ['count 4 4 4 go-and-see teams']],
  ['en', 'The ferry took 90 men, women and children, went out and sank.', ['count 90 90 90 men, women and children']],
  [
    'fr',
    'On a pris 90 hommes, femmes et enfants malades ce jour-là, portant leur nombre à 400.',
    ['count 90 90 90 hommes, femmes et enfants'],
  ],
  ['es', 'Rosa, 34 años, vive, según ella, aquí.', ['age 34 34 34 años']],
])('what counts, dates or goes on is none of them (%s): %s', (language, sentence, facts) => {
  const read = readOf(language, sentence);
  for (const fact of facts) expect(read).toContain(fact);
});
