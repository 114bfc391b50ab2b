import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { extract } from '../../src/index.js';
import { page, scratch } from './harness.js';

vi.setConfig({ testTimeout: 60_000 }); // on a busy machine
const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'bin', 'iomx.js');
const built = existsSync(join(root, 'dist', 'cli', 'iomx.cjs'));
const folder = scratch();
const pages = join(folder, 'pages');
mkdirSync(pages);
for (let i = 0; i < 2000; i += 1) writeFileSync(join(pages, `${String(i).padStart(4, '0')}.txt`), page());

const shell = (script: string) => spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder, timeout: 60_000 });
const iomx = `${JSON.stringify(process.execPath)} ${JSON.stringify(bin)}`;

describe.skipIf(!built)('the program itself (skipped where dist/ is not built)', () => {
  it('reads as the sources do: bundling changes no letter of a rule', () => {
    const lines = shell(`${iomx} extract ${JSON.stringify(join(root, 'fixtures'))}`)
      .stdout.trim()
      .split('\n');
    for (const line of lines) {
      const { source } = JSON.parse(line);
      expect(line).toBe(JSON.stringify(extract({ path: source.path, content: readFileSync(join(root, source.path)) })));
    }
    expect(lines.length).toBe(readdirSync(join(root, 'fixtures')).length);
  });

  it('runs on a Node that cannot require ES modules', () => {
    const node = JSON.stringify(process.execPath);
    const run = `${node} --no-experimental-require-module ${JSON.stringify(bin)}`;
    const turkish = 'Bu hafta Ankara kentinden gelen yetkililer bir araya geldi ve uzun uzun konuştular';
    const explained = shell(`echo '${turkish}' | ${run} explain -`);
    expect({ status: explained.status, stderr: explained.stderr }).toEqual({ status: 0, stderr: '' });
    expect(explained.stdout).toMatch(/language +tr /);
    const { stdout, stderr } = shell(`echo '${turkish}' | ${run} extract -`);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).language.code).toBe('tr');
  });

  it('a closed pipe ends quietly', () => {
    const { stdout, stderr } = shell(`set -o pipefail; ${iomx} extract pages | head -1; echo "\${PIPESTATUS[0]}"`);
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stdout.trim().endsWith('\n0')).toBe(true);
  });

  it('a closed pipe ends a stream that has no end', () => {
    const { stdout, stderr, status } = shell(`yes '{"text":"Aid for Chad"}' | ${iomx} extract - | head -2`);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  it('all of a long output arrives in a pipe', () => {
    const { stdout } = shell(`${iomx} extract pages | wc -l`);
    expect(stdout.trim()).toBe('2000');
  });

  it('a line comes out as soon as it is in', () => {
    const { stdout } = shell(
      `(echo '{"text":"Aid for Chad"}'; sleep 2; echo '{"text":"x"}') | ${iomx} extract - | (read -t 1.8 -r line && echo "\${#line}"; cat >/dev/null)`,
    );
    expect(Number(stdout)).toBeGreaterThan(100);
  });

  it('exit codes come through', () => {
    expect(shell(`${iomx} extract pages/0000.txt`).status).toBe(0);
    expect(shell(`${iomx} extract none.txt`).status).toBe(1);
    expect(shell(`${iomx} extract --none`).status).toBe(2);
  });

  it('a disk that is full is said in one line, and leaves no file', () => {
    const { status, stderr } = shell(`ulimit -f 8; trap '' XFSZ; ${iomx} extract pages -o full.jsonl`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^iomx: cannot write full\.jsonl: [^\n]+\n$/);
    expect(existsSync(join(folder, 'full.jsonl'))).toBe(false);
  });

  it.skipIf(!existsSync('/dev/full'))('a disk that is full is said of short texts too', () => {
    for (const command of ['schema', '--help', 'help merge', '--version', 'explain pages/0000.txt', 'validate /dev/null', 'clean pages']) {
      const { status, stderr } = shell(`${iomx} ${command} > /dev/full`);
      expect({ command, status, stderr }).toEqual({
        command,
        status: 2,
        stderr: 'iomx: cannot write to standard output: no space left on the disk\n',
      });
    }
  });

  it('says where it is not built', () => {
    const bare = join(folder, 'bare');
    cpSync(join(root, 'bin'), join(bare, 'bin'), { recursive: true });
    const { status, stderr } = shell(`${JSON.stringify(process.execPath)} bare/bin/iomx.js --help`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^iomx: it is not built yet: [^\n]*npm ci[^\n]*\n$/);
  });

  it('help loads no package but commander', () => {
    const packages = new Set<string>();
    const seen = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, name] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)) {
        if (name.startsWith('.')) follow(join(dirname(file), name.replace(/\.js$/, '.ts')));
        else if (!name.startsWith('node:')) packages.add(name);
      }
    };
    follow(join(root, 'src', 'cli', 'run.ts'));
    expect([...packages]).toEqual(['commander']);
    expect(seen.size).toBeLessThan(20);
  });

  it('the examples of the help texts work as they stand', () => {
    const clone = join(folder, 'clone');
    mkdirSync(clone);
    for (const name of ['fixtures', 'tests']) symlinkSync(join(root, name), join(clone, name));
    for (const command of ['', 'extract', 'merge', 'clean', 'explain', 'learn', 'evaluate', 'schema', 'validate']) {
      const help = shell(`${iomx} ${command} --help`).stdout;
      const lines = help.split('\n').filter((line) => /^ {2}(?:iomx|cat|tar|echo) /.test(line));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        const { status, stderr } = shell(`iomx() { ${iomx} "$@"; }; cd clone && ${line}`);
        expect({ line, stderr, status }).toEqual({ line, stderr: '', status: 0 });
      }
    }
  }, 180_000);
});
