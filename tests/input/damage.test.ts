import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { gzipMembers, httpPage, itemsOf, tarOf, warcRecord, zstdOf } from './containers.js';

const texts = Array.from({ length: 40 }, (_, i) => `Page ${i}, "quoted", with words\nand a second line.`);
const jsonl = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
const records = texts.map((text) => warcRecord(httpPage(`<p>${text}`)));

const containers: Record<string, Uint8Array> = {
  jsonl: Buffer.from(jsonl),
  json: Buffer.from(JSON.stringify(texts.map((text) => ({ text })))),
  csv: Buffer.from(`id,text\n${texts.map((text, i) => `${i},"${text.replaceAll('"', '""')}"\n`).join('')}`),
  gzip: gzipSync(jsonl),
  zstd: zstdOf(Buffer.from(jsonl)),
  tar: await tarOf(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text]))),
  warc: Buffer.concat(records),
  'warc.gz': gzipMembers(...records),
  parquet: Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'text', data: texts, type: 'STRING' }], rowGroupSize: 10 })),
};

describe('damaged bytes', () => {
  const damage = fc.record({
    at: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 4 }),
    byte: fc.integer({ min: 0, max: 255 }),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 1, max: 5000 }),
  });
  it.each(Object.keys(containers))(
    '%s: never an exception, and each item is plain data',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(damage, async ({ at, byte, cut, size }) => {
          const bytes = Buffer.from(containers[name]);
          for (const place of at) bytes[Math.floor(place * bytes.length)] = byte;
          const items = await itemsOf(cut > 0.8 ? bytes.subarray(0, Math.floor(cut * bytes.length)) : bytes, { size });
          expect(items.length).toBeLessThan(200);
          for (const item of items) expect(structuredClone(item)).toMatchObject({ kind: item.kind });
        }),
        { seed: 5, numRuns: 60 },
      );
    },
    30_000,
  );
});
