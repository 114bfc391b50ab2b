import { describe, expect, it } from 'vitest';
import { Interner } from '../../src/text/interner.js';
import { PhraseTable, type PreparedPhrases } from '../../src/text/phrases.js';
import { tokenise } from '../../src/text/tokenise.js';

/** As it comes out of a file. */
const again = <V>(table: PhraseTable<V>, direction?: 'forwards' | 'backwards') =>
  PhraseTable.of(JSON.parse(JSON.stringify(table.prepare())) as PreparedPhrases<V>, direction);
const words = (text: string) => tokenise(text, new Interner<never>());

const entries: readonly (readonly [string, string])[] = [
  ['New York', 'city'],
  ['new york city', 'city'],
  ['New', 'word'],
  ['New Zealand', 'country'],
  ["Côte d'Ivoire", 'country'],
  ['Sainte-Lucie', 'country'],
  ['24 heures', 'time'],
  ['U.S.', 'country'],
];

describe('a prepared table of phrases', () => {
  const table = again(new PhraseTable(entries));

  it.each([
    ['new york city', 'city', 3],
    ['New York Times', 'city', 2],
    ['New homes', 'word', 1],
    ["Cote d'Ivoire", 'country', 3],
    ['Sainte Lucie', 'country', 2],
    ['24 heures', 'time', 2],
    ['U.S. aid', 'country', 4],
  ])('%s', (text, value, to) => {
    for (let times = 0; times < 2; times += 1) expect(table.match(words(text), 0)).toEqual({ value, to });
  });

  it('has what it is asked of words alone', () => {
    expect(table.match(words('york'), 0)).toBeNull();
    expect(table.hasFirst('new')).toBe(true);
    expect(table.hasFirst('york')).toBe(false);
    expect(table.openingOf(words('new').word[0]!)?.value).toBe('word');
    expect(table.firstKeys()).toEqual(new PhraseTable(entries).firstKeys());
    expect(table.openings()).toEqual(new PhraseTable(entries).openings());
  });

  it('can be prepared once more', () => {
    expect(again(table).prepare()).toEqual(table.prepare());
  });

  it('reads backwards, and may be short or empty', () => {
    const short = again(new PhraseTable([['more than', 1]], 'backwards'), 'backwards');
    expect(short.match(words('more than'), 1)).toEqual({ value: 1, to: 0 });
    expect(again(new PhraseTable<number>([])).match(words('more'), 0)).toBeNull();
  });
});
