import { describe, expect, it } from 'vitest';
import { extract, type Record } from '../../src/index.js';
import { casesOf } from '../helpers/cases.js';

/** A paragraph about nothing, long enough to show how wide the page's lines are. */
const AROUND = {
  en: 'The river rose again and many of the families who live along its banks had to leave their homes for the hills above the town while the rain went on and on.',
  fr: 'La rivière est encore montée et beaucoup des familles qui vivent sur ses rives ont dû quitter leurs maisons pour les collines tandis que la pluie tombait sans cesse.',
  es: 'El río volvió a subir y muchas de las familias que viven en sus orillas tuvieron que dejar sus casas e irse a las lomas mientras la lluvia caía sin cesar.',
};
type Code = keyof typeof AROUND;

/** Sentences of all cases of a language that end as sentences do. A hyphen beside a space is left to whoever wrapped the line. */
const sentencesOf = (code: Code): string[] =>
  corpora
    .flatMap((corpus) => corpus[code] ?? [])
    .map(({ in: text }) => text)
    .filter((text) => text.length >= 40 && text.length < 300 && /[.!?”"]$/.test(text) && !/\n| {2}|\s-|-\s|-$/.test(text));

const corpora = [
  casesOf<{ in: string }>(import.meta.glob('../facts/dates/*.cases.ts', { eager: true })),
  casesOf<{ in: string }>(import.meta.glob('../facts/money/*.cases.ts', { eager: true })),
  casesOf<{ in: string }>(import.meta.glob('../facts/statistics/*.cases.ts', { eager: true })),
];

/** The words in lines of at most `width` units. */
function wrapped(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const read = (code: Code, sentence: string, width: number): Record => {
  const paragraphs = [AROUND[code], sentence, AROUND[code]].map((paragraph) => wrapped(paragraph, width));
  return extract({ path: 'page.txt', content: `Rain in the valley\n\n${paragraphs.join('\n\n')}\n` }, { language: code });
};

/** All that is said of the facts but their places. */
const factsOf = ({ dates, money, statistics, phones }: Record): string =>
  JSON.stringify([dates, money, statistics, phones], (key, value) => (/start|end/.test(key) ? undefined : value)).replace(/\\n/g, ' ');

describe('a sentence of the cases among wrapped paragraphs', () => {
  it.each(['en', 'fr', 'es'] as const)('is in the article, with the same facts however wide the lines are: %s', (code) => {
    const sentences = sentencesOf(code);
    expect(sentences.length).toBeGreaterThan(500);
    const unlike = sentences.filter((sentence) => {
      const facts = factsOf(read(code, sentence, Number.POSITIVE_INFINITY));
      return [Number.POSITIVE_INFINITY, 75, 60].some((width) => {
        const page = read(code, sentence, width);
        return factsOf(page) !== facts || !page.text.replace(/\s/g, '').includes(sentence.replace(/\s/g, ''));
      });
    });
    expect(unlike).toEqual([]);
  });
});
