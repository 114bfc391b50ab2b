import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../src/clean/html.js';
import { extract, PageError } from '../../src/index.js';
import type { PageRecord } from '../../src/record/schema.js';

const folder = join(import.meta.dirname, 'html-pages');
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

/** What crawlers, proxies and editors do to a page; `at` picks the places, in units of a thousandth. */
const damages: Readonly<Record<string, (page: string, at: number) => string>> = {
  'cut off': (page, at) => page.slice(0, Math.floor((page.length * at) / 1000)),
  'begun in the middle': (page, at) => page.slice(Math.floor((page.length * at) / 1000)),
  'some end tags lost': (page, at) => sometimes(page, /<\/\w+\s*>/g, at, () => ''),
  'some start tags lost': (page, at) => sometimes(page, /<\w[^<>]*>/g, at, () => ''),
  'some "<" lost': (page, at) => sometimes(page, /</g, at, () => ''),
  'some ">" lost': (page, at) => sometimes(page, />/g, at, () => ''),
  'some quotes lost': (page, at) => sometimes(page, /["']/g, at, () => ''),
  'zeros in between': (page, at) => sometimes(page, / /g, at, () => '\0'),
  'half a surrogate pair': (page, at) => sometimes(page, /[ ]/g, at, () => ' \ud83d '),
  'escaped once more': (page) => page.replace(/&/g, '&amp;'),
  'tags doubled': (page, at) => sometimes(page, /<\w[^<>]*>/g, at, (tag) => tag + tag),
};

function sometimes(page: string, pattern: RegExp, at: number, make: (found: string) => string): string {
  let count = at;
  return page.replace(pattern, (found) => {
    count += 1;
    return count % 17 === 0 ? make(found) : found;
  });
}

const facts = (record: PageRecord) => {
  const { dates, money, statistics, phones, emails, urls, countries } = record;
  return [...dates, ...money, ...statistics, ...phones, ...emails, ...urls, ...countries.flatMap(({ mentions }) => mentions)];
};
const read = (content: string | Uint8Array): PageRecord | null => {
  try {
    return extract({ path: 'page.html', content });
  } catch (error) {
    if (error instanceof PageError) return null;
    throw error;
  }
};

describe('damaged HTML', () => {
  it.each(Object.keys(damages))(
    '%s: no crash, every fact reads back, and stands in the page in order',
    (name) => {
      fc.assert(
        fc.property(fc.constantFrom(...pages), fc.nat(1000), (page, at) => {
          const content = damages[name](page, at);
          const record = read(content);
          if (record === null) return;
          const points = Array.from(record.text);
          const length = Array.from(content).length;
          for (const { text, start, end, source_start, source_end } of facts(record)) {
            expect(points.slice(start, end).join('')).toBe(text);
            expect(source_start < source_end && source_end <= length).toBe(true);
          }
          // without any sign of HTML left a page is taken for a text dump, which has cleaning of its own
          if (record.source.format === 'html') expect(record.text).not.toMatch(/<\/?[a-z]+[ >]|(?:class|href|width)="/);
        }),
        { numRuns: 40, seed: 11 },
      );
    },
    30_000,
  );

  it('the bytes of another encoding, or UTF-8 read wrongly twice, give the facts all the same', () => {
    for (const page of pages) {
      const want = facts(read(page)!).map(({ text }) => text);
      const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(page, 'utf16le')]);
      const twice = Buffer.from(Buffer.from(Buffer.from(page).toString('latin1')).toString('latin1'));
      expect(facts(read(wide)!).map(({ text }) => text)).toEqual(want);
      expect(facts(read(twice)!).map(({ text }) => text)).toEqual(want);
    }
  }, 30_000);

  it('line ends of another system change nothing', () => {
    for (const page of pages) {
      const want = facts(read(page)!).map(({ text }) => text);
      for (const end of ['\r\n', '\r', ' ']) expect(facts(read(page.replace(/\n/g, end))!).map(({ text }) => text)).toEqual(want);
    }
  }, 30_000);

  it('a script, style or title that is never closed takes no page away', () => {
    const body = '<body><h1>Four Wells for Gao</h1><p>Gao – Four wells were dug in May, and serve 900 people, IOM said.</p>';
    for (const head of ['<title>Four Wells for Gao', '<style>p{margin:0}', '<script>var a = 1 < 2;\n']) {
      const { text } = cleanHtml(`<html><head>${head}</head>${body}<script>var b = 2;</script></body></html>`, () => {});
      expect(text).toContain('serve 900 people');
      expect(text).not.toContain('var ');
    }
  });
});

const SENTENCE = '<p>Une phrase assez longue pour être un paragraphe, avec douze mots.</p>';
const START = '<html><body><h1>Un titre de bonne longueur</h1>';

/** Pages built to hang a program, of `n` parts each. */
const traps: Readonly<Record<string, (n: number) => string>> = {
  'open elements': (n) => START + '<div>'.repeat(n) + SENTENCE,
  'elements opened and closed': (n) => `${START}${'<div>'.repeat(n)}${SENTENCE}${'</div>'.repeat(n)}${SENTENCE}`,
  'inline elements that are never closed': (n) => START + '<b><a href=x>mot '.repeat(n) + SENTENCE,
  'tables in tables': (n) => START + '<table><tr><td>'.repeat(n) + SENTENCE,
  'stray end tags': (n) => START + '</div></p></x>'.repeat(n) + SENTENCE,
  'scripts that are never closed': (n) => START + '<script>'.repeat(n) + SENTENCE,
  'tags without an end': (n) => START + '<title '.repeat(n) + SENTENCE,
  'boxes of pictures': (n) => START + '<div><img src=a><span>Une légende</span></div>'.repeat(n) + SENTENCE,
  'lines that open a contact block': (n) => START + '<p>For more information please contact A, Tel: +41 22 717 91 11.</p>'.repeat(n),
  'one attribute': (n) => `${START}<p title="${'x'.repeat(100 * n)}">Un mot</p>${SENTENCE}`,
};

describe('HTML built to hang a program', () => {
  it.each(Object.keys(traps))(
    '%s: time grows with the length',
    (name) => {
      const timeOf = (n: number) => {
        const page = traps[name](n);
        const before = process.cpuUsage();
        cleanHtml(page, () => {});
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      timeOf(1000);
      const [few, many] = [timeOf(4_000), timeOf(40_000)];
      // ten times the parts: a hundred times the time would be its square; small times are noise
      expect(many).toBeLessThan(35 * Math.max(few, 60));
    },
    30_000,
  );
});
