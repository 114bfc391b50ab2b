#!/usr/bin/env node
// npm run readers: writes the table of readers into README.md: how much of the article iomx, @mozilla/readability and defuddle keep of HTML
// pages, how much furniture they let in, and how long they take, on the same pages in the same run.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { cleanHtml } from '../../dist/clean/html.js';
import { extract } from '../../dist/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = Number(process.argv[2] ?? 15);

/** Labelled pages: `html`, and the words of the article as a reader would copy it. */
function pagesIn(labels, pages) {
  const found = [];
  for (const file of entries(labels).filter((name) => name.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(join(labels, file), 'utf8'));
    if (!gold.document.endsWith('.html') || !gold.body_text) continue;
    const name = gold.document.split('/').pop();
    found.push({ name, html: readFileSync(join(pages, name), 'utf8'), article: gold.body_text });
  }
  return found;
}

function entries(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

const BLOCKS =
  /<\/?(?:address|article|aside|blockquote|br|caption|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)\b[^>]*>/gi;
/** The words of what a reader gives as HTML: blocks parted, so that no reader loses a word where cells meet. */
const textOf = (html) => parseHTML(`<!doctype html><html><body>${html.replace(BLOCKS, ' $& ')}</body></html>`).document.body.textContent;

const readers = {
  iomx: {
    label: 'iomx',
    read: (html) => cleanHtml(html, () => {}),
    text: ({ text }) => text,
  },
  readability: {
    label: '@mozilla/readability on linkedom',
    read: (html) => {
      try {
        return new Readability(parseHTML(html).document).parse();
      } catch {
        return null; // a page without a body of its own
      }
    },
    text: (article) => (article === null ? '' : `${article.title ?? ''} ${textOf(article.content ?? '')}`),
  },
  defuddle: {
    label: 'defuddle on linkedom',
    read: (html) => Defuddle(parseHTML(html).document, 'https://site.example/').catch(() => null),
    text: (article) => (article === null ? '' : `${article.title ?? ''} ${textOf(article.content ?? '')}`),
  },
};

/** What is timed: the readers, and the whole way to a record. */
const timed = { ...readers, record: { read: (html) => extract({ path: 'page.html', content: html }) } };

const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe');
function bagOf(text) {
  const counts = new Map();
  for (const [word] of fold(text).matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
const sizeOf = (bag) => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** Words over all pages: of the article, of the reader's text, and in both. */
async function scoreOf({ read, text }, pages) {
  const sum = { gold: 0, found: 0, correct: 0, failed: 0 };
  for (const { html, article } of pages) {
    const want = bagOf(article);
    const made = await read(html);
    if (made === null) sum.failed += 1;
    const have = bagOf(text(made));
    sum.gold += sizeOf(want);
    sum.found += sizeOf(have);
    for (const [word, count] of want) sum.correct += Math.min(count, have.get(word) ?? 0);
  }
  return {
    precision: sum.correct / sum.found,
    recall: sum.correct / sum.gold,
    f1: (2 * sum.correct) / (sum.gold + sum.found),
    failed: sum.failed,
  };
}

/** Microseconds of processor time a page, rounds of the readers taking turns, so that a busy machine slows all of them. */
async function timesOf(pages) {
  const spent = new Map(Object.keys(timed).map((name) => [name, 0]));
  for (let round = -3; round < ROUNDS; round += 1) {
    for (const [name, { read }] of Object.entries(timed)) {
      const before = process.cpuUsage();
      for (const { html } of pages) await read(html);
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) spent.set(name, spent.get(name) + user + system);
    }
  }
  return spent;
}

console.warn = () => {};
console.error = () => {};
const sets = [
  { label: 'labelled pages beside the project', pages: pagesIn(join(root, '../shared/gold'), join(root, '../shared/pages')) },
  { label: 'own fixtures', pages: pagesIn(join(root, 'tests/clean/html-pages'), join(root, 'tests/clean/html-pages')) },
].filter(({ pages }) => pages.length > 0);
const all = sets.flatMap(({ pages }) => pages);
const times = await timesOf(all);
const fastest = Math.min(
  ...Object.keys(readers)
    .filter((name) => name !== 'iomx')
    .map((name) => times.get(name)),
);
const rows = [];
for (const [name, reader] of Object.entries(readers)) {
  const cells = [];
  let nothing = 0;
  for (const { pages } of sets) {
    const { precision, recall, f1, failed } = await scoreOf(reader, pages);
    nothing += failed;
    cells.push(precision.toFixed(3), recall.toFixed(3), `**${f1.toFixed(3)}**`);
  }
  rows.push(
    `| ${reader.label}${nothing > 0 ? ` (nothing from ${nothing} page${nothing > 1 ? 's' : ''})` : ''} | ${cells.join(' | ')} | ${(times.get(name) / fastest).toFixed(2)} |`,
  );
}
const section = [
  `Words of the article kept (recall) and words let in that are none (1 − precision), on ${sets.map(({ label, pages }) => `${pages.length} HTML pages (${label})`).join(' and ')}, all`,
  'invented in the shape of real ones and labelled before they were first read; iomx was mended on them afterwards. Titles count as words. Time is',
  `relative to the faster of the other two, over all ${all.length} pages in one run (\`npm run readers\`); iomx with language, facts and validation: ${(times.get('record') / fastest).toFixed(2)}.`,
  '',
  `|  | ${sets.map(({ pages }) => `precision (${pages.length} pages) | recall | F1`).join(' | ')} | time |`,
  `| --- |${' ---: |'.repeat(3 * sets.length + 1)}`,
  ...rows,
].join('\n');
console.log(section);
const readme = join(root, 'README.md');
const text = readFileSync(readme, 'utf8');
writeFileSync(
  readme,
  text.replace(/(<!-- readers:begin -->\n)[\s\S]*?(<!-- readers:end -->)/, (_, begin, end) => `${begin}${section}\n${end}`),
);
