import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { iomx, scratch } from '../cli/harness.js';
import { linesOf } from './pages.js';

vi.setConfig({ testTimeout: 120_000 }); // on a busy machine
const folder = scratch();
const lines = linesOf(30).split(/(?<=\n)/);
const filesOf = (path: string): Record<string, string> =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));

const shapes = [[], ['--format', 'json'], ['--format', 'csv'], ['--shard', '2/2']];
const wholes: { code: number; files: Record<string, string> }[] = [];
beforeAll(async () => {
  for (const [index, shape] of shapes.entries()) {
    const out = join(folder, `whole-${index}`);
    const { code } = await iomx(['extract', '-', ...shape, '-o', `${out}/`], { stdin: lines.join('') });
    wholes.push({ code, files: filesOf(out) });
  }
});

/** A run over the lines that gets a SIGTERM behind the first `stop` of them. */
async function stopped(argv: readonly string[], stop: number): Promise<{ code: number; stderr: string }> {
  async function* stdin() {
    for (const [index, line] of lines.entries()) {
      if (index === stop) process.emit('SIGTERM');
      yield Buffer.from(line);
      await new Promise(setImmediate);
    }
  }
  let stderr = '';
  const sink = (text: (chunk: Buffer) => void) => new Writable({ write: (chunk, _, done) => done(void text(chunk)) });
  const streams = {
    stdin: Readable.from(stdin(), { objectMode: false }),
    stdout: sink(() => {}),
    stderr: sink((chunk) => (stderr += chunk)),
    env: {},
  };
  return { code: await run(argv, streams), stderr };
}

describe('a run that was broken off', () => {
  it('gives the bytes of an undisturbed one, wherever it stopped and whatever was half written', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(shapes.length - 1),
        fc.array(fc.record({ stop: fc.nat(lines.length - 1), torn: fc.nat(300), garbage: fc.string({ maxLength: 50 }) }), {
          minLength: 1,
          maxLength: 3,
        }),
        async (shape, breaks) => {
          count += 1;
          const out = join(folder, `run-${count}`);
          const argv = ['extract', '-', ...shapes[shape], '--quiet', '-o', `${out}/`];
          for (const [index, { stop, torn, garbage }] of breaks.entries()) {
            expect((await stopped([...argv, ...(index > 0 ? ['--resume'] : [])], stop)).code).toBe(143);
            expect(readdirSync(out)).toEqual(['.iomx-run']);
            breakMore(join(out, '.iomx-run'), torn, garbage);
          }
          const { code } = await iomx([...argv, '--resume'], { stdin: lines.join('') });
          expect({ code, files: filesOf(out) }).toEqual(wholes[shape]);
          rmSync(out, { recursive: true });
        },
      ),
      { numRuns: 10 },
    );
  });

  /** What a kill in mid-write leaves: a journal that ends anywhere, and rows behind the last checkpoint. */
  function breakMore(work: string, torn: number, garbage: string): void {
    const journal = join(work, 'journal.jsonl');
    truncateSync(journal, Math.max(0, readFileSync(journal).length - torn));
    for (const name of readdirSync(work))
      if (name.startsWith('records') || name.endsWith('.csv')) appendFileSync(join(work, name), garbage);
  }

  it('says so, and how to go on', async () => {
    const out = join(folder, 'told');
    expect(await stopped(['extract', '-', '-o', `${out}/`], 20)).toEqual({
      code: 143,
      stderr: expect.stringMatching(/^iomx: stopped after (?:19|20) pages; --resume goes on from there\n$/),
    });
  });

  it('is gone on with only over the same pages, by the same options', async () => {
    const out = join(folder, 'changed');
    await stopped(['extract', '-', '-o', `${out}/`], 20);
    const resume = (argv: string[], stdin: string) => iomx(['extract', '-', '--quiet', '--resume', '-o', out, ...argv], { stdin });
    for (const [argv, stdin, words] of [
      [['--facts', 'dates'], lines.join(''), /other options/],
      [[], lines.slice(1).join(''), /have changed/],
      [[], lines.slice(0, 10).join(''), /have changed/],
    ] as const) {
      const { code, stderr } = await resume([...argv], stdin);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(words) });
      expect(stderr).toMatch(/^iomx: [^\n]+\n$/);
    }
    expect((await resume([], lines.join(''))).code).toBe(1);
    expect(filesOf(out)).toEqual(wholes[0].files);
  });

  it('in its very last step, with some files named already, is finished without its pages', async () => {
    const out = join(folder, 'last-step');
    await stopped(['extract', '-', '--format', 'csv', '--quiet', '-o', `${out}/`], 20);
    const work = join(out, '.iomx-run');
    const { files } = wholes[2];
    const journal = join(work, 'journal.jsonl');
    const entry = JSON.parse(readFileSync(journal, 'utf8').trim().split('\n').at(-1)!);
    appendFileSync(
      journal,
      `${JSON.stringify({ ...entry, counts: { ...entry.counts, worst: 'error' }, manifest: files['manifest.json'] })}\n`,
    );
    rmSync(join(work, 'articles.csv'));
    writeFileSync(join(out, 'articles.csv'), files['articles.csv']);
    writeFileSync(join(work, 'facts.csv'), files['facts.csv']);
    expect((await iomx(['extract', '-', '--format', 'csv', '-o', out, '--resume'], { stdin: '' })).code).toBe(wholes[2].code);
    expect(filesOf(out)).toEqual(files);
  });

  it('anew where there is nothing to go on from; without --resume what is left of another run is swept away', async () => {
    const out = join(folder, 'fresh');
    expect((await iomx(['extract', '-', '--resume', '--quiet', '-o', `${out}/`], { stdin: lines.join('') })).code).toBe(1);
    expect(filesOf(out)).toEqual(wholes[0].files);
    await stopped(['extract', '-', '--facts', 'dates', '-o', out], 20);
    expect(existsSync(join(out, '.iomx-run'))).toBe(true);
    await iomx(['extract', '-', '--quiet', '-o', out], { stdin: lines.join('') });
    expect(filesOf(out)).toEqual(wholes[0].files);
  });

  it('into a stream has written whole records; into a file, nothing', async () => {
    const out = join(folder, 'one.jsonl');
    expect((await stopped(['extract', '-', '-o', out], 20)).code).toBe(143);
    expect(readdirSync(folder).filter((name) => name.startsWith('one.'))).toEqual([]);
  });
});

describe('standard input', () => {
  it('gives the same however it is cut into chunks', async () => {
    const bytes = Buffer.from(lines.slice(0, 12).join(''));
    const whole = await iomx(['extract', '-'], { stdin: bytes });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        const ends = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = ends.slice(1).map((end, index) => bytes.subarray(ends[index], end));
        const { code, stdout, stderr } = await iomx(['extract', '-'], { stdin: chunks.filter(({ length }) => length > 0) });
        expect([code, stdout === whole.stdout, stderr]).toEqual([whole.code, true, whole.stderr]);
      }),
      { numRuns: 20 },
    );
  });

  it('without anything in it is no page, and no error: a cluster hands out empty partitions', async () => {
    for (const format of ['jsonl', 'json', 'csv']) {
      const { code, stderr } = await iomx(['extract', '-', '--input-format', 'jsonl', '--format', format], { stdin: '' });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
  });
});
