import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Learner, parseProfile, profileText } from '../../src/learn/index.js';

type Page = readonly [host: string | null, lines: readonly string[]];

const line = fc.oneof(
  fc.constantFrom('Home', 'About us', 'Read more', '© 2019', '-', 'Posted by Ada on 5 March'),
  fc.integer({ min: 0, max: 40 }).map((n) => `Sentence of its own ${'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP'[n]}.`),
  fc.constant(`A notice of rights ${'that goes on and on '.repeat(8)}.`),
);
const page: fc.Arbitrary<Page> = fc.tuple(fc.constantFrom(null, 'a.int', 'b.int'), fc.array(line, { maxLength: 5 }));
/** Small enough that every limit is met. */
const limits = { sample: 3, total: 5 };

function learned(pages: readonly Page[]): Learner {
  const learner = new Learner(limits);
  for (const [host, lines] of pages) learner.add(host, lines);
  return learner;
}

function merged(...parts: readonly string[]): string {
  const learner = new Learner(limits);
  for (const part of parts) learner.merge(parseProfile(part));
  return profileText(learner.profile());
}

const textOf = (pages: readonly Page[]): string => profileText(learned(pages).profile());

describe('a profile', () => {
  it('has the same bytes for any order of the pages and any split into parts, merged in any order and grouping', () => {
    const cut = fc.array(page, { maxLength: 40 }).chain((pages) =>
      fc.record({
        pages: fc.constant(pages),
        shuffled: fc.shuffledSubarray([...pages], { minLength: pages.length }),
        at: fc.tuple(fc.nat(pages.length), fc.nat(pages.length)),
      }),
    );
    fc.assert(
      fc.property(cut, ({ pages, shuffled, at }) => {
        const whole = textOf(pages);
        expect(textOf(shuffled)).toBe(whole);
        const [from, to] = [...at].sort((x, y) => x - y);
        const [a, b, c] = [textOf(shuffled.slice(0, from)), textOf(shuffled.slice(from, to)), textOf(shuffled.slice(to))];
        expect(merged(a, b, c)).toBe(whole);
        expect(merged(c, a, b)).toBe(whole);
        expect(merged(merged(a, b), c)).toBe(whole);
        expect(merged(a, merged(b, c))).toBe(whole);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('keeps no more pages than its limits, and the count of all', () => {
    const learner = new Learner({ sample: 10 });
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    for (const a of letters) for (const b of letters) learner.add('a.int', [`Headline ${a}${b}`, 'Home']);
    const [host] = learner.profile().hosts;
    expect(host).toMatchObject({ host: 'a.int', pages: 26 * 26 });
    expect(host.sample).toHaveLength(10);
    expect(host.lines.find(([key]) => key === 'Home')).toEqual(['Home', 10]);
  });

  it('takes pages that differ in figures alone for one page with a count', () => {
    const learner = new Learner();
    for (let i = 100; i < 150; i += 1) learner.add(null, ['Report', `${i} people arrived on ${i % 28} May.`]);
    expect(learner.profile().hosts[0].sample).toEqual([{ pages: 50, lines: [1, 0] }]);
  });
});

describe('what is no profile', () => {
  const good = new Learner();
  good.add('a.int', ['Home', 'News']);
  const text = profileText(good.profile());
  it.each([
    ['{', /no JSON/],
    ['[]', /no profile/],
    ['{"id":"1"}', /no profile/],
    [text.replace('"version":1', '"version":2'), /version 2/],
    [text.replace('"pages":1', '"pages":-1'), /^hosts\[0\]\.pages: /],
    [text.replace('"host":"a.int",', ''), /^hosts\[0\]\.host: /],
    [text.replace('"lines":[0,1]', '"lines":[0,7]'), /there is no line 7/],
    [text.replace('["Home",1]', '["Home",9]'), /on 1 of the sampled pages, not on 9/],
  ])('%j', (json, words) => {
    expect(() => parseProfile(json)).toThrow(words);
    expect(parseProfile(text)).toEqual(good.profile());
  });
});
