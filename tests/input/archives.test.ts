import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { parquetMetadata } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import type { PageItem } from '../../src/input/item.js';
import { chunked, gzipMembers, httpPage, inShort, itemsOf, shortly, tarOf, warcRecord, zstdOf } from './containers.js';

const lines = Array.from({ length: 200 }, (_, i) => `{"id":${i},"text":"page ${i}, ${'abc'.repeat(i % 7)}"}`);
const jsonl = Buffer.from(`${lines.join('\n')}\n`);
const texts = lines.map((line) => JSON.parse(line).text as string);

describe('gzip', () => {
  it('is told by content, members one after the other, and twice around', async () => {
    const half = jsonl.indexOf('\n', 4000) + 1;
    for (const bytes of [gzipSync(jsonl), gzipMembers(jsonl.subarray(0, half), jsonl.subarray(half)), gzipSync(gzipSync(jsonl))])
      for (const size of [1, 100, 100_000]) expect(await shortly(bytes, { size })).toEqual(texts);
  });

  it('names, comments and padding of a member are passed over', async () => {
    const [head, rest] = [gzipSync(Buffer.from('a page')).subarray(0, 10), gzipSync(Buffer.from('a page')).subarray(10)];
    head[3] = 4 | 8 | 16 | 2;
    const extra = Buffer.from('\x03\0abcname\0comment\0\0\0', 'latin1');
    expect(await shortly(Buffer.concat([head, extra, rest, Buffer.alloc(700)]))).toEqual(['a page']);
  });

  it('cut off: what came whole is read, and the file, place and reason are said', async () => {
    const bytes = gzipSync(jsonl);
    const items = await itemsOf(bytes.subarray(0, bytes.length - 300), { size: 64 });
    expect(items.length).toBeGreaterThan(20);
    expect(items.slice(0, -1).map(inShort)).toEqual(texts.slice(0, items.length - 1));
    expect(items.at(-1)).toMatchObject({
      kind: 'failure',
      path: 'in',
      error: { code: 'truncated-gzip', message: expect.stringMatching(/byte 0/) },
    });
    for (const length of [3, 9, 12, bytes.length - 1]) expect((await shortly(bytes.subarray(0, length))).at(-1)).toBe('!truncated-gzip');
  });

  it('broken data and a wrong checksum are said', async () => {
    const bytes = gzipSync(jsonl);
    bytes[bytes.length - 6] ^= 1;
    expect(await shortly(bytes)).toEqual([...texts, '!broken-gzip']);
    bytes.fill(0xff, 200, 230);
    expect((await shortly(bytes)).at(-1)).toBe('!broken-gzip');
  });

  it('a bomb is an error and not unpacked further', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'a '));
    expect(await shortly(bomb, { maxBytes: 10_000, size: 65_536 })).toEqual(['!too-large']);
    expect(await shortly(gzipSync(gzipSync(Buffer.alloc(50_000_000))), { maxBytes: 10_000 })).toEqual(['!too-large']);
  });

  it('more compressions than anybody makes are refused', async () => {
    let bytes = Buffer.from('a page');
    for (let i = 0; i < 8; i += 1) bytes = gzipSync(bytes);
    expect(await shortly(bytes)).toEqual(['!nested-too-deep']);
  });
});

describe('Zstandard', () => {
  it('is told by content; frames one after the other', async () => {
    for (const bytes of [zstdOf(jsonl), Buffer.concat([Buffer.from('502a4d1803000000616263', 'hex'), zstdOf(jsonl)])])
      for (const size of [1, 100, 100_000]) expect(await shortly(bytes, { size })).toEqual(texts);
  });

  it('cut off and broken', async () => {
    const bytes = zstdOf(Buffer.concat([jsonl, jsonl.subarray(0, 7)]));
    expect((await shortly(bytes.subarray(0, -1))).at(-1)).toBe('!truncated-zstd');
    const broken = Buffer.from(bytes);
    broken[6] |= 6; // a kind of block that is none
    expect(await shortly(broken)).toEqual(['!broken-zstd']);
    expect(await shortly(Buffer.from('28b52ffd00ff00000000', 'hex'))).toEqual(['!too-large']);
  });

  it('a bomb is an error', async () => {
    expect(await shortly(zstdOf(Buffer.from('a'), { byte: 97, times: 20_000 }), { maxBytes: 10_000 })).toEqual(['!too-large']);
  });
});

describe('tar', () => {
  const files = {
    './a.txt': 'page a',
    'b/c.html': '<p>page c',
    'b/.hidden.txt': 'no',
    '._a.txt': 'no',
    'x.css': 'no',
    'd.jsonl': jsonl.subarray(0, 300),
  };
  const first = [...texts].slice(0, jsonl.subarray(0, 300).toString().split('\n').length - 1);

  it('gives each file as a page, hidden and unwanted ones left out; files within can be archives', async () => {
    const inner = await tarOf({ 'e.txt': 'page e', 'f.txt.gz': gzipSync('page f') });
    const bytes = await tarOf({ ...files, 'in.tar.gz': gzipSync(inner) });
    for (const archive of [bytes, gzipSync(bytes), zstdOf(bytes)]) {
      const items = await itemsOf(archive, { size: 333 });
      expect(items.map(inShort)).toEqual(['page a', '<p>page c', ...first, '!invalid-json', 'page e', 'page f']);
      const members = items.map((item) => (item.kind === 'page' ? item.document.member : item.kind === 'failure' ? item.member : ''));
      expect([...new Set(members)]).toEqual(['a.txt', 'b/c.html', 'd.jsonl', 'in.tar.gz/e.txt', 'in.tar.gz/f.txt.gz']);
      expect(items[2]).toMatchObject({ where: 'in:d.jsonl:1', document: { path: 'in', line: 1 } });
    }
  });

  it('an older archive without a magic, long names, an empty file', async () => {
    const long = `${'long/'.repeat(60)}page.txt`;
    const bytes = await tarOf({ [long]: 'page a', 'empty.txt': '' });
    const items = await itemsOf(bytes);
    expect(items).toMatchObject([{ document: { member: long } }, { document: { member: 'empty.txt', content: Buffer.alloc(0) } }]);
    const old = await tarOf({ 'a.txt': 'page a' });
    old.fill(0, 257, 265);
    const sum = old.subarray(0, 512).reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 32 : byte), 0);
    old.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    expect(await shortly(old)).toEqual(['page a']);
  });

  it('a file above the limit is read past', async () => {
    const bytes = await tarOf({
      'a.txt': 'x'.repeat(100_000),
      'b.txt': 'page b',
      'c.gz': gzipSync(Buffer.alloc(1_000_000)),
      'd.txt': 'page d',
    });
    expect(await shortly(bytes, { maxBytes: 5000 })).toEqual(['!too-large', 'page b', '!too-large', 'page d']);
  });

  it('cut off: what came whole is read, and one failure names the file', async () => {
    const bytes = await tarOf({ 'a.txt': 'page a', 'b.txt': 'x'.repeat(5000), 'c.txt': 'page c' });
    for (const archive of [bytes.subarray(0, 3000), gzipSync(bytes).subarray(0, -40)]) {
      const items = await itemsOf(archive);
      expect(items.filter(({ kind }) => kind === 'failure')).toHaveLength(1);
      expect(items[0]).toMatchObject({ document: { member: 'a.txt' } });
      expect(items.at(-1)).toMatchObject({ path: 'in', error: { code: expect.stringMatching(/^truncated/) } });
    }
    const broken = Buffer.from(bytes);
    broken.fill(120, 1024, 1100);
    expect(await shortly(broken)).toEqual(['page a', '!broken-tar']);
  });
});

describe('WARC', () => {
  const html = '<html><body><p>Aid for Côte d’Ivoire</p></body></html>';
  const documents = async (bytes: Uint8Array, size = 100) => (await itemsOf(bytes, { size })).map((item) => (item as PageItem).document);

  it('gives responses with HTML; the rest is passed over', async () => {
    const records = [
      warcRecord('software: x\r\n', { type: 'warcinfo', contentType: 'application/warc-fields' }),
      warcRecord('GET / HTTP/1.1\r\n\r\n', { type: 'request', contentType: 'application/http; msgtype=request' }),
      warcRecord(httpPage(html), { uri: '<https://www.iom.int/a>' }),
      warcRecord(httpPage('body {}', 'Content-Type: text/css')),
      warcRecord(httpPage('gone', 'Content-Type: text/html', '404 Not Found')),
      warcRecord(httpPage('', 'Location: /b', '301 Moved')),
      warcRecord(httpPage('<p>b', 'Server: x')),
      warcRecord('<p>c', { type: 'resource', contentType: 'text/html' }),
      warcRecord('x', { type: 'metadata', contentType: 'application/warc-fields' }),
    ];
    const plain = Buffer.concat(records);
    for (const [bytes, offsets] of [
      [plain, [2, 6, 7].map((n) => Buffer.concat(records.slice(0, n)).length)],
      [gzipMembers(...records), [2, 6, 7].map((n) => gzipMembers(...records.slice(0, n)).length)],
    ] as const) {
      for (const size of [50, 100_000]) {
        const found = await documents(bytes, size);
        expect(found.map(({ content }) => content.toString())).toEqual([html, '<p>b', '<p>c']);
        expect(found.map(({ offset }) => offset)).toEqual(offsets);
        expect(found[0]).toMatchObject({
          url: 'https://www.iom.int/a',
          id: expect.stringMatching(/^urn:uuid:/),
          format: 'html',
          charset: 'utf-8',
        });
        expect(found[0].date).toBeUndefined();
      }
    }
    expect(await documents(gzipSync(plain))).toHaveLength(3);
    expect(await documents(gzipSync(gzipSync(plain)))).toHaveLength(3);
  });

  it('WET: texts made of pages', async () => {
    const wet = warcRecord('Aid for Chad\nA text.', { type: 'conversion', contentType: 'text/plain' });
    expect(await documents(gzipMembers(wet, wet))).toMatchObject([
      { format: 'text' },
      { format: 'text', content: Buffer.from('Aid for Chad\nA text.') },
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    ['chunked', chunked(Buffer.from(html)), 'Transfer-Encoding: chunked'],
    ['chunked, joined already', Buffer.from(html), 'Transfer-Encoding: chunked'],
    ['gzip', gzipSync(html), 'Content-Encoding: gzip'],
    ['gzip in chunks', chunked(gzipSync(html)), 'Transfer-Encoding: chunked\r\nContent-Encoding: gzip'],
    ['unpacked already', Buffer.from(html), 'Content-Encoding: gzip'],
    ['deflate', deflateSync(html), 'Content-Encoding: deflate'],
    ['raw deflate', deflateRawSync(html), 'Content-Encoding: deflate'],
    ['Brotli', brotliCompressSync(html), 'content-encoding: br'],
  ])('body %s', async (_, body, header) => {
    const [{ content }] = await documents(warcRecord(httpPage(body, `Content-Type: text/html\r\n${header}`)));
    expect(content.toString()).toBe(html);
  });

  it('the charset of HTTP counts where the bytes are no UTF-8', async () => {
    const [document] = await documents(
      warcRecord(httpPage(Buffer.from('<p>\xcc\xce\xcc', 'latin1'), 'Content-Type: text/html; charset=Windows-1251')),
    );
    expect(document.charset).toBe('windows-1251');
  });

  it('a broken record is a failure, and the others come', async () => {
    const [a, b, c] = ['<p>a', '<p>b', '<p>c'].map((page) => warcRecord(httpPage(page)));
    const short = warcRecord(httpPage('<p>xx'), { length: 30 });
    const long = warcRecord(httpPage('<p>xx'), { length: 150 });
    expect(await shortly(Buffer.concat([a, short, b]))).toEqual(['<p>a', '!invalid-warc', '<p>b']);
    expect(await shortly(Buffer.concat([a, long, b, c]))).toEqual(['<p>a', '!invalid-warc', '<p>b', '<p>c']);
    expect(await shortly(Buffer.concat([a, Buffer.from('rubbish\r\nmore\r\n'), b]))).toEqual(['<p>a', '!invalid-warc', '<p>b']);
    expect(await shortly(Buffer.concat([a, warcRecord('no http'), b]))).toEqual(['<p>a', '!invalid-http', '<p>b']);
    expect(await shortly(Buffer.concat([a, b]).subarray(0, -20))).toEqual(['<p>a', '!truncated-warc']);
    expect(await shortly(Buffer.concat([a, warcRecord(httpPage('x'.repeat(9000))), b]), { maxBytes: 900 })).toEqual([
      '<p>a',
      '!too-large',
      '<p>b',
    ]);
    const bomb = httpPage(gzipSync(Buffer.alloc(100_000)), 'Content-Type: text/html\r\nContent-Encoding: gzip');
    expect(await shortly(Buffer.concat([a, warcRecord(bomb), b]), { maxBytes: 5000 })).toEqual(['<p>a', '!too-large', '<p>b']);
  });

  it('a broken gzip member is one lost record', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) =>
      gzipSync(warcRecord(httpPage(`<p>${name.repeat(300)} ${Math.sqrt(name.charCodeAt(0))}`))),
    );
    b.fill(0xff, 40, 80);
    const items = await itemsOf(Buffer.concat([a, b, c]), { size: 77 });
    expect(items.map(({ kind }) => kind)).toEqual(['page', 'failure', 'page']);
    expect(items[1]).toMatchObject({ offset: a.length, error: { code: 'broken-gzip' } });
    expect(await shortly(Buffer.concat([a, c]).subarray(0, -30))).toHaveLength(2);
  });

  it('one without a page says so, and what the crawler cut off is doubtful', async () => {
    expect(await shortly(warcRecord('x', { type: 'warcinfo' }))).toEqual(['(no page among the 1 records of this archive)']);
    const [{ problems }] = await documents(warcRecord(httpPage(html), { more: 'WARC-Truncated: length\r\n' }));
    expect(problems).toMatchObject([{ code: 'truncated-page', severity: 'warning' }]);
  });
});

describe('Parquet', () => {
  const table = (rows = texts.length, rowGroupSize = 64) =>
    Buffer.from(
      parquetWriteBuffer({
        columnData: [
          { name: 'doc_id', data: texts.slice(0, rows).map((_, i) => BigInt(i)), type: 'INT64' },
          { name: 'text', data: texts.slice(0, rows), type: 'STRING' },
          { name: 'published', data: texts.slice(0, rows).map(() => new Date('2018-09-19T12:00:00Z')), type: 'TIMESTAMP' },
          { name: 'url', data: texts.slice(0, rows).map((_, i) => `https://x.int/${i}`), type: 'STRING' },
          { name: 'score', data: texts.slice(0, rows).map(() => 1.5), type: 'DOUBLE' },
        ],
        rowGroupSize,
      }),
    );

  it('gives its rows, group by group', async () => {
    const items = await itemsOf(table());
    expect(items.map(inShort)).toEqual(texts);
    expect(items[150]).toMatchObject({ where: 'in:151', document: { row: 151, id: '150', url: 'https://x.int/150', date: '2018-09-19' } });
  });

  it('binary columns are decoded as pages are', async () => {
    const data = [Buffer.from('<p>r\xe9fugi\xe9', 'latin1')];
    const bytes = Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'html', data, type: 'BYTE_ARRAY' }] }));
    const [item] = await itemsOf(bytes);
    expect(Buffer.from((item as PageItem).document.content as Uint8Array)).toEqual(data[0]);
  });

  it('a broken group is a failure with its rows, and the others come; a broken file is one', async () => {
    const bytes = table();
    const metadata = parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    const at = Number(metadata.row_groups[1].columns[1].meta_data?.data_page_offset);
    bytes.fill(0xff, at, at + 60);
    const items = await itemsOf(bytes);
    expect(items.filter(({ kind }) => kind === 'page').length).toBe(texts.length - 64);
    expect(items.find(({ kind }) => kind === 'failure')).toMatchObject({
      row: 65,
      error: { code: 'broken-parquet', message: expect.stringContaining('rows 65 to 128') },
    });
    expect(await shortly(table().subarray(0, -9))).toEqual(['!broken-parquet']);
    expect(await shortly(table(), { fields: { text: 'story' } })).toEqual(['!invalid-table']);
    expect(await shortly(table(), { maxBytes: 100 })).toEqual(['!too-large']);
  });
});
