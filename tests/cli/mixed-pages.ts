import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { httpPage, warcRecord } from '../input/containers.js';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const texts = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(fixtures, name), 'utf8'));

const html = (text: string, charset = 'utf-8'): string =>
  `<!DOCTYPE html><html><head><meta charset="${charset}"><title>Page</title></head><body><nav><a href="/">Home</a></nav><article>${text
    .trim()
    .split('\n\n')
    .map((words) => `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('')}</article></body></html>`;

/** Ways in which one page comes as one file. */
const good: readonly ((text: string) => string | Uint8Array)[] = [
  (text) => text,
  (text) => html(text),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(html(text.normalize('NFC').replace(/[^\0-\xff]/g, ' '), 'iso-8859-1'), 'latin1'),
  (text) => gzipSync(text),
  (text) => `${JSON.stringify({ text })}\n`,
  (text) => warcRecord(httpPage(html(text))),
];
/** Ways in which a page is damaged. */
const damaged: readonly ((text: string) => string | Uint8Array)[] = [
  (text) => Buffer.from(`${text}é`).subarray(0, -1),
  (text) => html(text).slice(0, 400),
  (text) => Buffer.from(html(text), 'latin1'),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), gzipSync(text)]),
  () => '',
  () => ' \n\r\n',
  (text) => gzipSync(text).subarray(0, 200),
  (text) => JSON.stringify({ text }).slice(0, -20),
  (text) => warcRecord(httpPage(html(text))).subarray(0, 500),
  (text) => Buffer.from(text).map((byte, i) => (i % 17 === 0 ? i % 32 : byte)),
];

/** Writes a folder of one-page files of mixed kinds, every tenth damaged, the same at every run. */
export function writeMixedPages(folder: string, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const within = join(folder, String(i % 7));
    mkdirSync(within, { recursive: true });
    const ways = i % 10 === 9 ? damaged : good;
    const page = ways[Math.floor(i / 10) % ways.length](`${texts[i % texts.length]}\nPage ${i}.\n`);
    writeFileSync(join(within, `${i}.page`), page);
  }
}
