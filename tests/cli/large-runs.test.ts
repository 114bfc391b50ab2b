import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makePages, pageOf } from '../runs/pages.js';
import { scratch } from './harness.js';

vi.setConfig({ testTimeout: 120_000 }); // on a busy machine
const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'bin', 'iomx.js');
const built = existsSync(join(root, 'dist', 'cli', 'iomx.cjs'));
const folder = scratch();
const at = (name: string): string => join(folder, name);
const shell = (script: string) =>
  spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder, timeout: 120_000, maxBuffer: 2 ** 28 });
const iomx = `${JSON.stringify(process.execPath)} ${JSON.stringify(bin)}`;
const filesOf = (path: string): Record<string, string> =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));

const pages = makePages(folder, 150, 30);
writeFileSync(join(pages, '0000-large.txt'), pageOf(3, 4200)); // above 1 MB: left to a worker, so that there are workers from the beginning
const PAGES = 305;
let one: ReturnType<typeof shell>;
beforeAll(() => {
  if (built) one = shell(`${iomx} extract ${pages} --jobs 1 --verbose`);
});

describe.skipIf(!built)('many pages (skipped where dist/ is not built)', () => {
  it('give the same bytes, remarks and exit code with any number of workers', () => {
    expect(one.status).toBe(1);
    expect(one.stdout.trim().split('\n')).toHaveLength(PAGES);
    for (const jobs of [2, 3]) {
      const other = shell(`${iomx} extract ${pages} --jobs ${jobs} --verbose`);
      expect(other.status).toBe(1);
      expect(other.stdout === one.stdout).toBe(true);
      expect(other.stderr).toBe(one.stderr);
    }
  });

  it('go through workers to tables, and from them into a closed pipe', () => {
    const [first, second] = [1, 2].map((jobs) =>
      shell(`${iomx} extract ${pages} -q --jobs ${jobs} --format csv --facts countries -o csv-${jobs}/`),
    );
    expect([first.status, second.status]).toEqual([1, 1]);
    expect(filesOf(at('csv-2'))).toEqual(filesOf(at('csv-1')));
    const { stdout, stderr } = shell(
      `cat ${pages}/lines.jsonl ${pages}/lines.jsonl | ${iomx} extract - -q --jobs 2 | head -200 | wc -l; echo "\${PIPESTATUS[1]}"`,
    );
    expect({ stdout, stderr }).toEqual({ stdout: '200\n0\n', stderr: '' });
  });

  it('killed at any moment, and gone on with, give the bytes of an undisturbed run', async () => {
    let kills = 0;
    for (const [jobs, wait] of [
      [1, 500],
      [2, 700],
      [2, 900],
    ]) {
      const run = spawn(process.execPath, [bin, 'extract', pages, '-q', '--resume', '-o', at('killed/'), '--jobs', String(jobs)]);
      const ended = new Promise((resolve) => run.on('exit', (_, signal) => resolve(signal)));
      setTimeout(() => run.kill('SIGKILL'), wait);
      if ((await ended) !== 'SIGKILL') break; // a quick machine: all is written, and the next run would begin anew
      kills += 1;
      const left = existsSync(at('killed')) ? readdirSync(at('killed')) : [];
      if (left.includes('records.jsonl')) expect(readFileSync(at('killed/records.jsonl'), 'utf8') === one.stdout).toBe(true);
      if (!left.includes('.iomx-run') && left.length > 0) break; // killed when all was written
      expect(left.filter((name) => name !== 'records.jsonl' && name !== 'manifest.json')).toEqual(left.length > 0 ? ['.iomx-run'] : []);
    }
    expect(kills).toBeGreaterThan(0);
    const last = shell(`${iomx} extract ${pages} -q --resume -o killed/`);
    expect({ status: last.status, stderr: last.stderr }).toEqual({ status: 1, stderr: '' });
    const { 'records.jsonl': records, ...others } = filesOf(at('killed'));
    expect(records === one.stdout).toBe(true);
    expect(Object.keys(others)).toEqual(['manifest.json']);
  });

  it('are not written by two runs into one folder', async () => {
    const run = spawn(process.execPath, [bin, 'extract', '-', '--input-format', 'jsonl', '-o', at('twice/')], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    while (!existsSync(at('twice/.iomx-run/lock'))) await new Promise((resolve) => setTimeout(resolve, 50));
    const other = shell(`${iomx} extract ${pages}/0001.txt -o twice/`);
    expect(other.status).toBe(2);
    expect(other.stderr).toMatch(/^iomx: another run \(process \d+\) is writing into twice\n$/);
    run.stdin!.end();
    await new Promise((resolve) => run.on('exit', resolve));
    expect(Object.keys(filesOf(at('twice')))).toEqual(['manifest.json', 'records.jsonl']);
  });
});

describe.skipIf(!built)('a run that is asked to end', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s: what was begun is written, then it ends',
    async (signal, code) => {
      const run = spawn(process.execPath, [bin, 'extract', '-'], { stdio: ['pipe', 'pipe', 'pipe'], env: { PATH: process.env.PATH } }); // no HOME
      let stdout = '';
      let stderr = '';
      run.stderr.on('data', (chunk) => (stderr += chunk));
      const first = new Promise<void>((resolve) =>
        run.stdout.on('data', (chunk) => {
          stdout += chunk;
          resolve();
        }),
      );
      run.stdin.write(`${JSON.stringify({ id: 'a', text: pageOf(1) })}\n{"id":"b"`);
      await first; // a line's record comes without waiting for the next
      run.kill(signal);
      const ended = await new Promise((resolve) => run.on('exit', resolve));
      expect({
        ended,
        stderr,
        ids: stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).id),
      }).toEqual({ ended: code, stderr: '', ids: ['a'] });
    },
    60_000,
  );

  it('with a file as output: it is left as it was, and said', async () => {
    writeFileSync(at('kept.jsonl'), 'before\n');
    const run = spawn(process.execPath, [bin, 'extract', '-', '-o', at('kept.jsonl')], { stdio: ['pipe', 'ignore', 'pipe'] });
    let stderr = '';
    run.stderr.on('data', (chunk) => (stderr += chunk));
    run.stdin.write(`${JSON.stringify({ id: 'a', text: 5 })}\n`);
    await new Promise((resolve) => run.stderr.once('data', resolve)); // the line is read
    run.kill('SIGTERM');
    expect(await new Promise((resolve) => run.on('close', resolve))).toBe(143);
    expect(stderr.split('\n').at(-2)).toBe(`iomx: stopped after 1 pages; ${at('kept.jsonl')} is left as it was`);
    expect(readFileSync(at('kept.jsonl'), 'utf8')).toBe('before\n');
  }, 60_000);

  it('by SIGTERM among workers: whole records, in order', async () => {
    const run = spawn(process.execPath, [bin, 'extract', pages, '-q', '--jobs', '2'], {
      stdio: ['ignore', openSync(at('broken.jsonl'), 'w'), 'ignore'],
    });
    const watch = setInterval(() => {
      if (!run.killed && statSync(at('broken.jsonl')).size > 0) run.kill('SIGTERM'); // not before it listens: the machine may be busy
    }, 20);
    const ended = await new Promise((resolve) => run.on('exit', resolve));
    clearInterval(watch);
    const written = readFileSync(at('broken.jsonl'), 'utf8');
    expect([143, 1]).toContain(ended);
    expect(one.stdout.startsWith(written)).toBe(true);
    expect(written === '' || written.endsWith('\n')).toBe(true);
  });
});

describe.skipIf(!built)('faults of the machine are one line, exit code 2, and no half file', () => {
  const refused = (script: string, words: RegExp) => {
    const { status, stderr, stdout } = shell(script);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^iomx: [^\n]+\n$/);
    expect(stderr).toMatch(words);
  };

  it('a disk that is full, for a file and for a folder, which can then be gone on with', () => {
    refused(`ulimit -f 100; trap '' XFSZ; ${iomx} extract ${pages}/deep -q -o full.jsonl`, /cannot write full\.jsonl: /);
    refused(`ulimit -f 100; trap '' XFSZ; ${iomx} extract ${pages}/deep -q -o full/`, /cannot write full\/: /);
    expect(readdirSync(folder).filter((name) => name.startsWith('full.'))).toEqual([]);
    expect(readdirSync(at('full'))).toEqual(['.iomx-run']);
    expect(shell(`${iomx} extract ${pages}/deep -q -o full/ --resume`).status).toBe(1);
    expect(readFileSync(join(at('full'), 'records.jsonl'), 'utf8') === shell(`${iomx} extract ${pages}/deep -q`).stdout).toBe(true);
  });

  it.skipIf(!existsSync('/dev/full'))('standard output that cannot be written (skipped without /dev/full)', () => {
    refused(`${iomx} extract ${pages}/0001.txt > /dev/full`, /cannot write to standard output: no space left/);
  });

  it('a cache on a full disk costs the cache, not the run', () => {
    const { status, stderr } = shell(
      `ulimit -f 100; trap '' XFSZ; ${iomx} extract ${pages}/deep --fail-on never --cache full-cache | md5sum > sum; exit \${PIPESTATUS[0]}`,
    );
    expect(status).toBe(0);
    expect(stderr.split('\n').filter((line) => line.includes('the cache is left out'))).toHaveLength(1);
  });

  it('a folder that cannot be made or written', () => {
    writeFileSync(at('file'), '');
    refused(`${iomx} extract ${pages}/0001.txt -o file/out/`, /cannot write file\/out\/: /);
    refused(`${iomx} extract ${pages}/0001.txt -o /dev/null/out/`, /cannot write \/dev\/null\/out\/: /);
  });

  it('loops of links and names with line breaks: an error record, a name in one line', () => {
    const odd = at('odd\nfolder');
    mkdirSync(odd);
    symlinkSync('.', join(odd, 'loop'));
    writeFileSync(join(odd, 'a\nb.txt'), pageOf(1));
    const { status, stdout, stderr } = shell(`${iomx} extract 'odd\nfolder' -o 'out\nput/'; cat out*/records.jsonl`);
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ source, error }) => [source.path, error?.code])).toEqual([
      ['odd\nfolder/a\nb.txt', undefined],
      ['odd\nfolder/loop', 'directory-loop'],
    ]);
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 0, lines: 1 });
  });
});

describe.skipIf(!built)('progress', () => {
  const script = spawnSync('script', ['--version']).status === 0;
  it.skipIf(!script)(
    'is a line on a terminal that is cleared for others, and a last one that stays (skipped without `script`)',
    () => {
      // thrice the pages: a fast machine is through with them before there is a line to clear
      const { stdout } = shell(`script -qec '${iomx} extract ${pages} ${pages} ${pages} --jobs 1 -o seen/' /dev/null`);
      expect(stdout).toMatch(/\r\x1b\[2Kiomx: [^\r\n]*: (?:the page is empty|a binary file)/);
      expect(stdout).toMatch(/\d+ pages, \d+(?:\.\d)?\/s/);
      expect(stdout).toMatch(/iomx: 915 pages in \d+:\d\d \(\d+(?:\.\d)?\/s\), \d+ failed\r\n$/);
    },
    60_000,
  );

  it('is silent in a pipe', () => {
    expect(shell(`${iomx} extract ${pages}/0001.txt -o silent/`).stderr).toBe('');
  });
});
