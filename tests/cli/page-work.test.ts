import { describe, expect, it } from 'vitest';
import { PageWork } from '../../src/cli/page-work.js';
import type { ReadItem } from '../../src/workers/messages.js';

const pageOf = (text: string): ReadItem => ({ kind: 'page', document: { path: text, content: text }, where: text });

describe('rows of pages', () => {
  it('a fault while a record is written costs its page alone, and leaves no half row', async () => {
    const style = { format: 'csv', tables: ['articles', 'facts'], csvSafe: false, colour: false } as const;
    const work = await PageWork.prepare({ extract: {}, style });
    const [articles, facts] = work.formats;
    const write = facts.record;
    facts.record = (record) => {
      if (record.source.path === 'bad' && !('error' in record)) throw new Error('no room');
      return write(record);
    };
    const { pages, tables } = work.read(['good', 'bad', 'fine'].map(pageOf));
    const rows = Buffer.from(tables[0]).toString().trim().split('\n');
    expect(rows.map((row) => row.split(',')[1])).toEqual(['good', 'bad', 'fine']);
    expect(rows[1]).toContain('internal-error: iomx failed on this page: no room');
    expect(pages.map(({ failed, faults }) => [failed, faults.length])).toEqual([
      [false, 0],
      [true, 1],
      [false, 0],
    ]);
    expect(pages.reduce((sum, { lengths }) => sum + lengths[0], 0)).toBe(tables[0].length);
    expect(articles.between).toBe('');
  });

  it('a page that killed its worker has a record of its own', async () => {
    const work = await PageWork.prepare({ extract: {}, style: { format: 'jsonl', tables: ['articles'], csvSafe: false, colour: false } });
    const { pages, tables } = work.crashed(pageOf('Aid for Chad'), new Error('heap out of memory'));
    const record = JSON.parse(Buffer.from(tables[0]).toString());
    expect(record).toMatchObject({
      source: { path: 'Aid for Chad' },
      error: { code: 'worker-crashed', message: 'iomx failed on this page: heap out of memory' },
    });
    expect(pages[0].sha256).toBe(record.source.sha256);
  });
});
