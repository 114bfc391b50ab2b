import type { Article } from '../../src/model/article.js';
import type { Facts } from '../../src/model/fact.js';
import type { RecordParts } from '../../src/record/build.js';
import { sha256Of } from '../../src/record/hash.js';
import { TextBuilder } from '../../src/text/offset-map.js';

const none: Facts = { dates: [], countries: [], money: [], statistics: [], phones: [], emails: [], urls: [], contacts: [] };
const names: Record<string, { alpha3: string; name: string }> = {
  TD: { alpha3: 'TCD', name: 'Chad' },
  KE: { alpha3: 'KEN', name: 'Kenya' },
};

/** Where `words` stand in `text`. */
export function spanOf(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

/** Parts of a record whose source has a menu before the article and a line break where the article has a space. */
export function partsOf(menu: string, before: string, after: string, facts: (text: string) => Partial<Facts>): RecordParts {
  const source = `${menu}${before}\n${after}`;
  const builder = new TextBuilder(source);
  builder.copy(menu.length, menu.length + before.length);
  builder.put(' ', menu.length + before.length, menu.length + before.length + 1);
  builder.copy(menu.length + before.length + 1, source.length);
  const built = builder.build();
  const article: Article = {
    ...built,
    title: null,
    blocks: [{ section: 'body', start: 0, end: built.text.length }],
    published: null,
    links: [],
    removals: [],
    wrapped: false,
  };
  return {
    document: { path: 'pages/1.txt', content: source },
    sha256: sha256Of(source),
    source,
    encoding: 'utf-8',
    format: 'text',
    article,
    language: { code: 'en', confidence: 0.9 },
    facts: { ...none, ...facts(built.text) },
    dateline: null,
    problems: [],
    country: (code) => names[code],
  };
}
