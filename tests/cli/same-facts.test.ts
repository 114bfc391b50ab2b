import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import type { PageRecord } from '../../src/record/schema.js';
import { httpPage, tarOf, warcRecord, zstdOf } from '../input/containers.js';
import { iomx, recordsOf, scratch } from './harness.js';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const pages = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const content = readFileSync(join(fixtures, name));
    return { name, content, record: extract({ path: name, content }) };
  });
const texts = pages.map(({ content }) => content.toString());
const htmls = pages.map(({ record }) => htmlOf(record));

/** The article as a site's page would have it, between a menu and a footer. */
function htmlOf({ title, text, published }: PageRecord): string {
  const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text
    .slice(title?.length ?? 0)
    .trim()
    .split('\n\n');
  const body = paragraphs.map((words) => `<p>${words.split('\n').map(escaped).join('<br>\n')}</p>`).join('\n');
  const menu = ['Who we are', 'Our work', 'Data'].map((label) => `<li><a href="/${label}">${label}</a></li>`).join('');
  const stamp = published === null ? '' : `<meta property="article:published_time" content="${published.edtf}">`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${stamp}<title>${escaped(title ?? '')} | IOM</title></head><body><nav><ul>${menu}</ul></nav><main><article><h1>${escaped(title ?? '')}</h1>\n${body}</article></main><footer>© 2021, since 1951, 175 member states</footer></body></html>`;
}

/** What a record says of its article: all but where it came from. */
function said(record: PageRecord) {
  const { id, source, problems, ...rest } = record;
  return JSON.parse(JSON.stringify(rest, (key, value) => (key === 'source_start' || key === 'source_end' ? undefined : value)));
}

/** The facts as values, whatever the places and rules. */
function facts(record: PageRecord) {
  const { dates, countries, money, statistics, phones, emails } = said(record);
  const values = (list: object[]) => list.map((fact) => JSON.stringify({ ...fact, start: 0, end: 0, rule: '', mentions: 0 })).sort();
  return [dates, countries, money, statistics, phones, emails].map(values);
}

const lines = (objects: readonly object[]): string => objects.map((object) => `${JSON.stringify(object)}\n`).join('');
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const parquet = (name: string, data: string[]): Buffer =>
  Buffer.from(parquetWriteBuffer({ columnData: [{ name, data, type: 'STRING' }], rowGroupSize: 4 }));
const named = (contents: readonly (string | Uint8Array)[]) =>
  Object.fromEntries(contents.map((content, i) => [`pages/${i + 10}`, content]));

const folder = scratch();
async function recordsIn(name: string, bytes: string | Uint8Array): Promise<PageRecord[]> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const result = await iomx(['extract', file]);
  expect(result.stderr).toBe('');
  return recordsOf(result);
}

describe('the same article in every container', () => {
  const archive = tarOf(named(texts));
  it.each<[string, () => string | Uint8Array | Promise<Uint8Array>]>([
    ['JSONL', () => lines(texts.map((text) => ({ text })))],
    ['JSONL in UTF-16', () => Buffer.from(`\ufeff${lines(texts.map((text) => ({ text })))}`, 'utf16le')],
    [
      'JSON array',
      () =>
        JSON.stringify(
          texts.map((content) => ({ content })),
          null,
          2,
        ),
    ],
    ['CSV', () => `id,text\r\n${texts.map((text, i) => `${i},${cell(text)}\r\n`).join('')}`],
    ['TSV', () => `text\turl\n${texts.map((text) => `${cell(text)}\t\n`).join('')}`],
    ['gzip', () => gzipSync(lines(texts.map((text) => ({ text }))))],
    ['Zstandard', () => zstdOf(Buffer.from(lines(texts.map((text) => ({ text })))))],
    ['tar', () => archive],
    ['tar in gzip', async () => gzipSync(await archive)],
    ['tar in Zstandard', async () => zstdOf(await archive)],
    ['tar of gzip', () => tarOf(named(texts.map((text) => gzipSync(text))))],
    ['WET', () => Buffer.concat(texts.map((text) => gzipSync(warcRecord(text, { type: 'conversion', contentType: 'text/plain' }))))],
    ['Parquet', () => parquet('text', texts)],
  ])('%s: text says the same, word for word', async (name, make) => {
    const records = await recordsIn(name, await make());
    expect(records.map(said)).toEqual(pages.map(({ record }) => said(record)));
  });

  it.each<[string, () => string | Uint8Array | Promise<Uint8Array>]>([
    ['HTML in tar', () => tarOf(named(htmls))],
    ['HTML in JSONL', () => lines(htmls.map((html) => ({ html })))],
    ['HTML in CSV', () => `html;url\n${htmls.map((html) => `${cell(html)};\n`).join('')}`],
    ['WARC', () => Buffer.concat(htmls.map((html) => warcRecord(httpPage(html))))],
    [
      'WARC in gzip, records one by one',
      () =>
        Buffer.concat(
          htmls.map((html) => gzipSync(warcRecord(httpPage(gzipSync(html), 'Content-Type: text/html\r\nContent-Encoding: gzip')))),
        ),
    ],
    ['HTML in Parquet', () => parquet('raw_html', htmls)],
  ])('%s: the same facts as in the text dump', async (name, make) => {
    const records = await recordsIn(name, await make());
    for (const [i, record] of records.entries()) {
      expect(record.source.format).toBe('html');
      expect(record.title).toBe(pages[i].record.title);
      expect(facts(record)).toEqual(facts(pages[i].record));
    }
    expect(records).toHaveLength(pages.length);
  });

  it('HTML as a file', () => {
    for (const [i, { name, record }] of pages.entries())
      expect([name, facts(extract({ path: name, content: htmls[i] }))]).toEqual([name, facts(record)]);
  });
});
