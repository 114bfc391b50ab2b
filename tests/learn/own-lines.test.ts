import { describe, expect, it } from 'vitest';
import { type Article, articleOf, Dice } from './articles.js';
import { learn, measure } from './measure.js';
import type { SitePage } from './sites.js';

const NAV = ['Front page', 'Our mission', 'Where we work', 'Stories', 'Library', 'Search this site'];
const FOOT = ['Tell others', 'Terms of service', 'The mission does not answer for what other sites say.'];
const HABITS = { subhead: 0, closing: 0, contact: 0, series: 0 };

const pageOf = (head: readonly string[], article: Article, foot: readonly string[], i: number): SitePage => ({
  url: `https://mission.example/${i}`,
  text: `${[...head, article.title, ...article.lines, ...foot].join('\n')}\n`,
  html: `<html><body><div>${head.map((line) => `<div>${line}</div>`).join('')}<h1>${article.title}</h1>${[...article.lines, ...foot].map((line) => `<div>${line}</div>`).join('')}</div></body></html>`,
  article,
});

interface Folder {
  pages?: number;
  head?: readonly string[];
  foot?: readonly string[];
  /** What all articles of the folder have in common. */
  change(article: Article, dice: Dice, i: number): Partial<Article>;
}

function folderOf({ pages = 22, head = NAV, foot = FOOT, change }: Folder, seed: number): SitePage[] {
  const dice = new Dice(seed);
  return Array.from({ length: pages }, (_, i) => {
    const article = articleOf('en', dice, HABITS);
    return pageOf(head, { ...article, ...change(article, dice, i) }, foot, i);
  });
}

const ending = (...lines: string[]): Folder => ({ change: (article) => ({ lines: [...article.lines, ...lines] }) });
const beginning = (...lines: string[]): Folder => ({ change: (article) => ({ lines: [...lines, ...article.lines] }) });
const ELBONIA = 'The project is paid for by the Government of Elbonia and its people.';

/** Each folder's articles all have something that is theirs. */
const folders: Readonly<Record<string, Folder>> = {
  'a paragraph about the organisation, under its heading': ending(
    'About IOM',
    'Since 1951, IOM has worked with governments and people on the move in 175 countries.',
  ),
  'the same without a heading': ending('Since 1951, IOM has worked with governments and people on the move in 175 countries.'),
  'a closing sentence': ending(ELBONIA),
  'a closing sentence where the page ends': { ...ending(ELBONIA), foot: [] },
  'a closing sentence on few pages': { ...ending(ELBONIA), pages: 8 },
  'notes to editors': ending('Notes to editors', 'The river is the border between the two countries and floods twice a year.'),
  'a contact block': ending('For more information please contact:', 'Jane Doe', 'IOM Karamba', 'Tel: +41 22 717 9361', 'Email: jd@iom.int'),
  'a contact in one sentence': ending(
    'For more information please contact Jane Doe at IOM Karamba, Tel: +41 22 717 9361, Email: jd@iom.int',
  ),
  'an opener where the dump stops': { ...ending('For more information please contact:'), foot: [] },
  'a contact without an opener': ending('Jane Doe, IOM Karamba', 'Tel: +41 22 717 9361', 'Email: jd@iom.int'),
  'a headline with a number': { change: (_, __, i) => ({ title: `Weekly Movements Report ${i}` }) },
  'a headline': { change: () => ({ title: 'Weekly Report on Movements' }) },
  subheads: { change: ({ lines }) => ({ lines: [lines[0], 'The weather', ...lines.slice(1, 3), 'Next steps', ...lines.slice(3)] }) },
  'a subhead above the text': beginning('Summary'),
  'a lead': beginning('Geneva – The mission reports each week on movements in the region.'),
  'a line of place and date': { change: ({ lines }, dice) => ({ lines: [`Karamba, ${1 + dice.below(28)} March 2019`, ...lines] }) },
  'figures above the text': {
    change: ({ lines }, dice) => ({
      lines: ['Key figures', `Arrivals this week: ${dice.below(900)}`, `Arrivals in 2019: ${dice.below(900)}`, ...lines],
    }),
  },
  'figures below the text': {
    change: ({ lines }, dice) => ({ lines: [...lines, `Italy: ${dice.below(900)} arrivals`, `Greece: ${dice.below(900)} arrivals`] }),
  },
  'a table, one cell a line': {
    change: ({ lines }, dice) => ({
      lines: [
        ...lines,
        'Arrivals by country',
        'Italy',
        `${dice.below(900)}`,
        'Greece',
        `${dice.below(900)}`,
        'Total',
        `${dice.below(900)}`,
      ],
    }),
  },
  'a list': ending('The kit holds:', '- a blanket', '- a lamp', '- a water filter'),
};

describe.each(['text', 'html'] as const)('what articles of a folder have in common stays theirs: %s', (format) => {
  it.each(Object.entries(folders))('%s', (_, folder) => {
    const pages = folderOf(folder, 1);
    const result = measure(pages, { format, url: true }, learn(pages, { format, url: true }));
    expect(result.lost).toEqual([]);
  });

  it.each([1, 3])('%i articles over and over, with a note that differs', (articles) => {
    const dice = new Dice(5);
    const all = Array.from({ length: articles }, () => articleOf('en', dice, { ...HABITS, subhead: 100, closing: 100, contact: 100 }));
    const word = (): string => dice.of(['amber', 'birch', 'cedar', 'dune', 'elm', 'fern', 'grove']);
    const pages = Array.from({ length: 40 }, (_, i) => {
      const article = all[i % articles];
      return pageOf(
        NAV,
        { ...article, lines: [`The editor adds: ${word()}, ${word()}, ${word()} and ${word()}.`, ...article.lines] },
        FOOT,
        i,
      );
    });
    const result = measure(pages, { format, url: true }, learn(pages, { format, url: true }));
    expect(result.lost).toEqual([]);
  });
});
