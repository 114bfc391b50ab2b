import { expect, test } from 'vitest';
import { Interner } from '../../src/text/interner.js';
import { WINDOW } from '../../src/text/letter-runs.js';
import { tokenise } from '../../src/text/tokenise.js';

const interner = new Interner<never>();
const wordsOf = (text: string, wrapped = false): string[] => {
  const { count, start, end } = tokenise(text, interner, wrapped);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

test('elisions, inner apostrophes and possessives', () => {
  expect(wordsOf("l'OIM d'8 ans, aujourd'hui Za’atari IOM's states' jusqu’ici dell'UE")).toEqual(
    "l'|OIM|d'|8|ans|,|aujourd'hui|Za’atari|IOM|'|s|states|'|jusqu’|ici|dell'|UE".split('|'),
  );
});

test('what takes no room stays inside a word; half of a pair takes what follows', () => {
  expect(wordsOf('co\u00adopération \u{1f600}a')).toEqual(['co\u00adopération', '\u{1f600}', 'a']);
  expect(wordsOf('\ud83dab')).toEqual(['\ud83da', 'b']);
});

test('line breaks part, unless the text is wrapped', () => {
  expect(wordsOf('one\ntwo\n\nthree')).toEqual(['one', '\n', 'two', '\n\n', 'three']);
  expect(wordsOf('one\ntwo\n\nthree', true)).toEqual(['one', 'two', '\n\n', 'three']);
});

test('a text longer than what is looked at in one go, and a word that is', () => {
  const sentence = "L'OIM a aidé 1 420 personnes à Za'atari. ";
  const many = Math.ceil((3 * WINDOW) / sentence.length);
  expect(wordsOf(sentence.repeat(many))).toEqual(Array.from({ length: many }, () => wordsOf(sentence)).flat());
  const long = 'é'.repeat(WINDOW + 1);
  expect(wordsOf(`a ${long}'s ${long}, b`)).toEqual(['a', long, "'", 's', long, ',', 'b']);
});

test('words met before are the same objects', () => {
  const first = tokenise('migrants and migrants', interner);
  expect(first.word[0]).toBe(first.word[2]);
  expect(tokenise('Migrants, migrants', interner).word[2]).toBe(first.word[0]);
});
