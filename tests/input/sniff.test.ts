import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Container, containerOf } from '../../src/input/sniff.js';

/** Each head with what it is told to be while more may come (undefined: not yet) and as a whole file. */
const cases: [string | Buffer, Container | undefined, Container][] = [
  ['', undefined, 'page'],
  [' \n', undefined, 'page'],
  ['{', undefined, 'page'],
  ['{"text', undefined, 'jsonl'],
  ['{"text":"a"}\n', 'jsonl', 'jsonl'],
  ['\n { "text": "a" }\n', 'jsonl', 'jsonl'],
  ['\ufeff{"text":"a"}\n', 'jsonl', 'jsonl'],
  ['{}\n', 'jsonl', 'jsonl'],
  ['{"text":"a\n{"text":"b"}\n', 'jsonl', 'jsonl'],
  ['{\n  "text": "a"\n}', 'json', 'json'],
  ['{ "id": 1,\n  "text": "a" }', 'json', 'json'],
  ['[', undefined, 'page'],
  ['[ {', 'json', 'json'],
  ['[]', undefined, 'json'],
  ['[1] A footnote\n', 'page', 'page'],
  ['{ not json }\n', undefined, 'page'],
  ['<html>{"text":"a"}', undefined, 'page'],
  ['A page\n{"of":"text"}\nand more\nlines', undefined, 'page'],
  ['broken\n{"text":"a"}\n{"text":"b"}\n', undefined, 'jsonl'],
  ['id,text\n1,a\n', undefined, 'csv'],
  ['"url";"text"\r\n', undefined, 'csv'],
  ['Title\tBody text\tText\n', undefined, 'csv'],
  ['text,label\n', undefined, 'csv'],
  ['text\nof one column\n', undefined, 'page'],
  ['News, text, video\nMenu\n', undefined, 'page'],
  ['Geneva, Friday\n', undefined, 'page'],
  ['id,text', undefined, 'page'],
  ['WARC/1.0\r\n', 'warc', 'warc'],
  ['WARCHILD opens\n', undefined, 'page'],
  ['PAR1\0', 'parquet', 'parquet'],
  [gzipSync('a'), 'gzip', 'gzip'],
  [Buffer.from('28b52ffd', 'hex'), 'zstd', 'zstd'],
  [Buffer.from('502a4d18', 'hex'), 'zstd', 'zstd'],
  [Buffer.from('\ufeff{"text":"a"}\n', 'utf16le'), 'jsonl', 'jsonl'],
  [Buffer.from('\ufeffid\ttext\n1\ta\n', 'utf16le').swap16(), undefined, 'csv'],
];

describe('what a file is', () => {
  it.each(cases)('%j: while more may come %s, as a whole %s', (head, open, whole) => {
    const bytes = Buffer.from(head as string);
    expect(containerOf(bytes, false)).toBe(open === 'page' ? undefined : open);
    expect(containerOf(bytes, true)).toBe(whole);
  });

  it('what is told does not hang on how much has come', () => {
    const heads = [
      ...cases.map(([head]) => Buffer.from(head as string)),
      Buffer.from(`{"text":"${'x'.repeat(10_000)}",\n"a":1}\n${' '.repeat(9000)}`),
    ];
    for (const head of heads) {
      const told = Array.from({ length: head.length + 1 }, (_, length) => containerOf(head.subarray(0, length), false));
      expect(new Set(told.filter((container) => container !== undefined)).size).toBeLessThan(2);
    }
  });

  it('long heads are told before their end', () => {
    expect(containerOf(Buffer.alloc(20_000, 'A page of text. '), false)).toBe('page');
    expect(containerOf(Buffer.from(`id,text\n${'1,a\n'.repeat(5000)}`), false)).toBe('csv');
    expect(containerOf(Buffer.from(`{"text":"${'x'.repeat(20_000)}`), false)).toBe('jsonl');
  });
});
