import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileHash } from '../../src/runs/file-hash.js';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iomx-hash-'));
  path = join(folder, 'rows');
  writeFileSync(path, '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Hands pieces on before they stand in the file, as the writer does, and what all of them hash to. */
function write(hash: FileHash, pieces: readonly Buffer[]): string {
  const expected = createHash('sha256');
  for (const piece of pieces) {
    hash.update(piece);
    appendFileSync(path, piece);
    expected.update(piece);
  }
  return expected.digest('hex');
}

const pieces = (count: number, bytes: number) => Array.from({ length: count }, (_, i) => Buffer.alloc(bytes, i));

describe('the hash of a file under way', () => {
  it('is that of its bytes, in a short file', async () => {
    const hash = new FileHash(path);
    const expected = write(hash, [...pieces(3, 1000), Buffer.from('é')]);
    hash.update('');
    expect(await hash.digest()).toBe(expected);
  });

  it('is the same from the thread that reads a long one', async () => {
    const hash = new FileHash(path);
    const expected = write(hash, pieces(50, 500_001));
    expect(await hash.digest()).toBe(expected);
  });

  it('is asked of the file, whose loss is an error', async () => {
    const hash = new FileHash(path);
    hash.update(Buffer.alloc(20_000_000, 7));
    rmSync(path);
    await expect(hash.digest()).rejects.toThrow('ENOENT');
  });

  it('leaves no thread behind where nobody asks', () => {
    const hash = new FileHash(path);
    write(hash, pieces(50, 500_001));
    hash.close();
  });
});
