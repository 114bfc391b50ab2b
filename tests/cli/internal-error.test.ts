import { describe, expect, it, vi } from 'vitest';
import { iomx, recordsOf } from './harness.js';

vi.mock('../../src/pipeline.js', () => ({
  *extractSteps({ content }: { content: string }) {
    yield;
    throw new TypeError(`cannot read ${content}`);
  },
}));

describe('a fault of our own', () => {
  it('becomes an error record with its cause, and the run goes on', async () => {
    const stdin = '{"id":"1","text":"a"}\n{"id":"2","text":"b"}\n';
    const result = await iomx(['extract', '-'], { stdin });
    expect(result.code).toBe(1);
    expect(recordsOf(result).map(({ id, error }) => [id, error.code, error.message])).toEqual([
      ['1', 'internal-error', 'iomx failed on this page: cannot read a'],
      ['2', 'internal-error', 'iomx failed on this page: cannot read b'],
    ]);
    expect(result.stderr.trim().split('\n')).toHaveLength(2);
    expect((await iomx(['extract', '-', '--verbose'], { stdin })).stderr).toContain('TypeError');
  });
});
