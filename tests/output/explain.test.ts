import { describe, expect, it } from 'vitest';
import { escaped } from '../../src/output/explain/html.js';
import { type Dress, marked } from '../../src/output/explain/marks.js';
import { Places, unitsOf } from '../../src/output/explain/places.js';
import { wrapped } from '../../src/output/explain/wrap.js';
import { codePointsOf } from '../../src/record/code-points.js';

interface Named {
  start: number;
  end: number;
  name: string;
}
const tags: Dress<Named> = {
  plain: (text) => text,
  open: ({ name }, again) => `<${name}${again ? '+' : ''}>`,
  close: ({ name }, outer) => `</${name}${outer ? ` in ${outer.name}` : ''}>`,
};
const dressed = (text: string, ...marks: [string, number, number][]) =>
  marked(
    text,
    marks.map(([name, start, end]) => ({ name, start, end })),
    tags,
  );

describe('marked', () => {
  it('nests, whatever the order of the marks', () => {
    expect(dressed('0123456789', ['b', 3, 5], ['a', 1, 8])).toBe('0<a>12<b>34</b in a>567</a>89');
  });
  it('one behind the other, and the same range twice', () => {
    expect(dressed('abcd', ['x', 0, 2], ['y', 2, 4])).toBe('<x>ab</x><y>cd</y>');
    expect(dressed('abcd', ['x', 1, 2], ['y', 1, 2])).toMatch(/^a<[xy]><[xy]>b<\/[xy] in [xy]><\/[xy]>cd$/);
  });
  it('closes and opens again what crosses', () => {
    expect(dressed('0123456', ['a', 0, 4], ['b', 2, 6])).toBe('<a>01<b>23</b in a></a><b+>45</b>6');
  });
  it('no marks', () => {
    expect(dressed('as it is')).toBe('as it is');
  });
});

describe('places', () => {
  it('lines and columns count from one, in code points', () => {
    const places = new Places('a\n𝒳b\r\nc\rd');
    expect([0, 2, 3, 4, 6, 8].map((offset) => places.name(offset))).toEqual(['1:1', '2:1', '2:2', '2:3', '3:1', '4:1']);
  });
  it('units are the way back of code points', () => {
    for (const text of ['plain', 'a𝒳b🇫🇷c', '\ud800x\udc00']) {
      const toUnits = unitsOf(text);
      const toCodePoints = codePointsOf(text);
      Array.from(text).forEach((_, at) => {
        expect(toCodePoints(toUnits(at))).toBe(at);
      });
      expect(toUnits(Array.from(text).length)).toBe(text.length);
    }
  });
});

describe('wrapped', () => {
  it('breaks at blanks, indents, leaves long words whole', () => {
    expect(wrapped('one two three', 9, '> ', '  ')).toBe('> one two\n  three');
    expect(wrapped('a verylongword b', 6, '')).toBe('a\nverylongword\nb');
  });
  it('colours take no columns', () => {
    expect(wrapped('\x1b[31mone\x1b[39m two', 7, '')).toBe('\x1b[31mone\x1b[39m two');
  });
});

describe('escaped', () => {
  it('leaves no markup, and shows control characters', () => {
    expect(escaped(`<a href="x">'&'</a>\u0000\x1b`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;\\x00\\x1b');
  });
  it('keeps line breaks', () => {
    expect(escaped('a\n\nb\tc')).toBe('a\n\nb\tc');
  });
});
