import { describe, expect, it } from 'vitest';
import { type BatchResult, pack, type ReadItem, unpack } from '../../src/workers/messages.js';
import { WorkerPool } from '../../src/workers/pool.js';

const pageOf = (content: string | Uint8Array): ReadItem => ({ kind: 'page', document: { path: 'p', content }, where: 'p' });

function poolOf(file: string, size: number): { pool: WorkerPool; crashes: string[] } {
  const crashes: string[] = [];
  const onCrash = (item: ReadItem, cause: Error): BatchResult => {
    crashes.push(`${item.kind === 'page' ? item.document.content : ''}: ${cause.message}`);
    return {
      pages: [{ lengths: [2] }] as unknown as BatchResult['pages'],
      tables: [new TextEncoder().encode('X\n') as Uint8Array<ArrayBuffer>],
    };
  };
  return { crashes, pool: new WorkerPool({ file: new URL(file, import.meta.url), size, data: null, onCrash }) };
}

const textOf = (results: readonly BatchResult[]): string => results.map(({ tables }) => Buffer.from(tables[0]).toString()).join('');

describe('a worker that dies', () => {
  for (const size of [1, 2]) {
    it(`costs the page that killed it, and no other (${size} workers)`, async () => {
      const { pool, crashes } = poolOf('brittle-worker.mjs', size);
      const batches = ['a b', 'c die d', 'e', 'throw', 'f g', 'die'].map((words) => words.split(' ').map(pageOf));
      const results = await Promise.all(batches.map((items) => pool.submit(items)));
      await pool.close();
      expect(textOf(results)).toBe('a\nb\nc\nX\nd\ne\nX\nf\ng\nX\n');
      expect(results[1].pages).toHaveLength(3);
      expect(crashes.sort()).toEqual([
        'die: the worker ended with code 3',
        'die: the worker ended with code 3',
        'throw: out of everything',
      ]);
    });
  }

  it('before it can work at all ends the run', async () => {
    const { pool } = poolOf('no-such-worker.mjs', 1);
    await expect(pool.submit([pageOf('a')])).rejects.toThrow(/no-such-worker/);
    await pool.close();
  });
});

describe('pages on their way to a worker', () => {
  it('arrive as they were', () => {
    const failure: ReadItem = { kind: 'failure', id: null, path: 'f', line: 3, error: { code: 'too-large', message: 'big' }, where: 'f:3' };
    const items = [pageOf(Buffer.from('é')), pageOf('\ud800 alone'), failure, pageOf(new Uint8Array(0)), pageOf(Buffer.from([0, 255]))];
    const packed = pack(items, undefined, []);
    const arrived = unpack(structuredClone(packed, { transfer: [packed.bytes] }));
    expect(arrived).toHaveLength(items.length);
    for (const [index, item] of items.entries()) {
      if (item.kind === 'page')
        expect(arrived[index]).toEqual({ ...item, document: { ...item.document, content: sameKind(item.document.content) } });
    }
    expect(arrived[2]).toMatchObject({ line: 3, error: { code: 'too-large', message: 'big' } });
    expect(items[0]).toEqual(pageOf(Buffer.from('é')));
  });

  it('take memory that came back only where it is large enough', () => {
    const small = new ArrayBuffer(1);
    const large = new ArrayBuffer(100);
    expect(pack([pageOf(Buffer.from('ab'))], small, []).bytes).not.toBe(small);
    expect(pack([pageOf(Buffer.from('ab'))], large, []).bytes).toBe(large);
  });
});

const sameKind = (content: string | Uint8Array): string | Buffer => (typeof content === 'string' ? content : Buffer.from(content));
