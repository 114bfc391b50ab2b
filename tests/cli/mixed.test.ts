import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/record/validate.js';
import { iomx, recordsOf, scratch } from './harness.js';
import { writeMixedPages } from './mixed-pages.js';

describe('a folder of pages of every kind, a tenth of them damaged', () => {
  const count = 330;
  const folder = scratch();
  writeMixedPages(folder, count);

  it('gives as many records and errors as pages, each with its reason', async () => {
    const result = await iomx(['extract', folder]);
    const records = recordsOf(result);
    expect(records).toHaveLength(count);
    expect(new Set(records.map(({ source }) => source.path)).size).toBe(count);
    expect(result.code).toBe(1);
    for (const record of records) expect(faultsOf(record)).toEqual([]);
    const failed = records.filter(({ error }) => error !== undefined);
    const codes = new Set(failed.map(({ error }) => error.code));
    expect([...codes].sort()).toEqual(['binary-file', 'empty-file', 'invalid-json', 'truncated-gzip', 'truncated-warc']);
    expect(failed.length).toBe((count / 10 / 11) * 7);
    const said = result.stderr.trim().split('\n');
    for (const { source } of failed) expect(said.some((line) => line.includes(source.path.replace(/^[^/]*/, '')))).toBe(true);
  }, 60_000);
});
