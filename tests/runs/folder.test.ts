import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/runs/folder.js';

const root = mkdtempSync(join(tmpdir(), 'iomx-folder-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('a folder for output', () => {
  it('is made with those around it, and may be there already', () => {
    const path = join(root, 'a', 'b', 'c');
    makeFolder(path);
    makeFolder(`${path}/`);
    expect(existsSync(path)).toBe(true);
  });

  it.skipIf(!existsSync('/proc/self'))('is refused at once by a file system that takes none (skipped where there is no /proc)', () => {
    expect(() => makeFolder('/proc/iomx/a')).toThrow('ENOENT');
  });
});
