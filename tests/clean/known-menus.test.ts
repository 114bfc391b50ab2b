import { expect, test } from 'vitest';
import { cleanText } from '../../src/clean/index.js';

/** A site's menu: labels said twice, teasers, bullets, the one that names 2030 last. */
const menuOf = (site: string): string =>
  [
    '-',
    `About ${site}`,
    `About ${site}We are the leading organisation in the field of migration, and work with governments and with migrants.`,
    'Structure',
    'Structure',
    '- Director General',
    '- Office of the Chief of Staff and of the Senior Management',
    '-',
    'Our Work',
    "Our WorkAs the leading organisation we play a key role in support of the world's goals on migration and development.",
    '- Data and Research',
    '- 2030 Agenda',
  ].join('\n');
const articleOf = (source: string) => {
  const { text, title, removals } = cleanText(source, () => {});
  return { text, title, removals };
};

test('a menu that is known is taken as one that is not', () => {
  const bodies = [
    'A Title\nThe first sentence of the article. A second one.',
    '\n\nA Title\n\nThe first  sentence.   Another one.',
    'uvre and cur. Mise en uvre.',
    '<b>Title</b>\nText with a &amp; and a "quote".',
  ];
  for (const [k, body] of bodies.entries()) {
    const fresh = menuOf(`site ${k}`);
    const known = menuOf('one site').replaceAll('one site', `page ${k}`); // as long
    articleOf(`${known}\nSome Title\nSome text.`);
    const expected = articleOf(`${fresh}\n${body}`);
    const again = articleOf(`${known}\n${body}`);
    expect(again.text).toBe(expected.text);
    expect(again.title).toEqual(expected.title);
    expect(again.removals).toEqual(expected.removals);
    expect(again.removals[0].rule).toBe('menu');
  }
});

test('a menu that goes on where a known one ended is read as it stands', () => {
  const menu = menuOf('our site');
  const first = articleOf(`${menu}\nA Title\nText of the article.`);
  expect(first.text).toBe('A Title\n\nText of the article.');
  expect(articleOf(`${menu} for all\nA Title\nText of the article.`).text).toBe('A Title\n\nText of the article.');
  expect(articleOf(menu).text).toBe('');
});
