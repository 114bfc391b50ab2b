import { expect, test } from 'vitest';
import { FoldedWords } from '../../src/text/folded-words.js';
import { written } from '../../src/text/units.js';

const keys = ['cote', 'oeuvre', "aujourd'hui", 'йод', 'елка', 'اهل', 'strasse', 'éж'];
const words = new FoldedWords(new Map(keys.map((key) => [key, key])));
const of = (word: string) => words.at(written(`« ${word} »`), 2, 2 + word.length);

test.each([
  ['Côte', 'cote'],
  ['Co\u0302te', 'cote'],
  ['ŒUVRE', 'oeuvre'],
  ['Aujourd’hui', "aujourd'hui"],
  ['Йод', 'йод'],
  ['ЁЛКА', 'елка'],
  ['أهل', 'اهل'],
  ['Straße', 'strasse'],
  ['ÉЖ', 'éж'],
  ['cot', null],
  ['иод', null],
])('%s', (word, key) => {
  expect(of(word)).toBe(key);
});
