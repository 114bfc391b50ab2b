import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { learn, measure, type Setting } from './measure.js';
import { makeSites } from './sites.js';

/** Pages of four invented sites to learn from, and others of the same sites. */
const known = makeSites({ perSite: 12, seed: 1 });
const fresh = makeSites({ perSite: 6, seed: 99 });
/** All articles have the same headline, subheads, closing paragraphs and contact; more than half stand on two pages. */
const habits = { subhead: 100, closing: 100, contact: 100, series: 100 };
const alike = makeSites({ perSite: 14, seed: 3, habits, twice: 60 });

describe.each([
  { format: 'text', url: true, before: 0.75, after: 0.99 },
  { format: 'text', url: false, before: 0.75, after: 0.95 },
  { format: 'html', url: true, before: 0.9, after: 0.99 },
  { format: 'html', url: false, before: 0.9, after: 0.95 },
] as const)('sites that nobody described: $format, address known: $url', ({ before, after, ...setting }) => {
  const profile = learn(known, setting);

  it('precision of words rises, on pages learned from and on others, and no sentence of an article is lost', () => {
    for (const pages of [known, fresh]) {
      const without = measure(pages, setting);
      const withProfile = measure(pages, setting, profile);
      expect(without.precision).toBeLessThan(before);
      expect(withProfile.precision).toBeGreaterThan(after);
      expect(withProfile.recall).toBe(1);
      expect(withProfile.lost).toEqual([]);
    }
  });

  it('articles that are alike in all that articles share keep it', () => {
    const result = measure(alike, setting, learn(alike, setting));
    expect(result.lost).toEqual([]);
    expect(result.precision).toBeGreaterThan(measure(alike, setting).precision);
  });

  it('the facts are those of the article alone', () => {
    for (const { article, url, ...page } of fresh) {
      if (!setting.url && url.includes('agency')) continue; // without an address, what few pages of a mixed folder share is not known
      const record = extract(
        { path: 'a', content: page[setting.format], format: setting.format, url: setting.url ? url : null },
        { boilerplate: profile },
      );
      const alone = extract({ path: 'b', content: [article.title, ...article.lines].join('\n\n') }, { clean: false });
      expect(record.statistics.map(({ text }) => text)).toEqual(alone.statistics.map(({ text }) => text));
      expect(record.phones.map(({ e164 }) => e164)).toEqual(alone.phones.map(({ e164 }) => e164));
      expect(record.title).toBe(article.title);
    }
  });
});

describe('a profile made ready', () => {
  const setting: Setting = { format: 'text', url: true };
  const profile = learn(known, setting);

  it('says the same when it was handed to a worker', () => {
    const copy = structuredClone(profile);
    for (const { url, text } of fresh)
      expect(extract({ path: 'a', content: text, url }, { boilerplate: copy })).toEqual(
        extract({ path: 'a', content: text, url }, { boilerplate: profile }),
      );
  });

  it('says nothing of a host that it does not know', () => {
    const document = { path: 'a', content: fresh[0].text, url: 'https://elsewhere.example/1' };
    expect(extract(document, { boilerplate: profile })).toEqual(extract(document));
  });
});
