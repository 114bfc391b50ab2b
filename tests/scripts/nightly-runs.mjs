#!/usr/bin/env node
// node tests/scripts/nightly-runs.mjs [pages] [kills]: a run that is killed at random moments and gone on with, compared with an undisturbed
// one; any number of workers and of shards; the share of the time that a second run with --cache takes. Exit code 1: something differs.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin', 'iomx.js');
const count = Number(process.argv[2] ?? 5000);
const kills = Number(process.argv[3] ?? 10);
const folder = mkdtempSync(join(tmpdir(), 'iomx-nightly-'));
const at = (name) => join(folder, name);

const texts = readdirSync(join(root, 'fixtures')).map((name) => readFileSync(join(root, 'fixtures', name), 'utf8'));
mkdirSync(at('pages'));
for (let i = 0; i < count; i += 1) {
  // the first is above 1 MB: it is left to a worker, so that there are workers from the beginning
  const content =
    i === 0
      ? texts[0].repeat(Math.ceil(1_200_000 / texts[0].length))
      : i % 97 === 13
        ? ''
        : texts[i % texts.length].replace(/\d{3}/, String(100 + (i % 900)));
  writeFileSync(at(`pages/${String(i).padStart(7, '0')}.txt`), content);
}

const run = (...args) => spawnSync(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
const extract = (...args) => run('extract', at('pages'), '-q', '--fail-on', 'never', ...args);
const digest = (name) => {
  const hash = createHash('sha256');
  for (const file of readdirSync(at(name)).sort()) hash.update(`${file}\n`).update(readFileSync(join(at(name), file)));
  return hash.digest('hex');
};
const timed = (act) => {
  const begin = performance.now();
  act();
  return performance.now() - begin;
};
let differences = 0;
const compare = (what, name) => {
  const same = digest(name) === digest('whole');
  if (!same) differences += 1;
  console.log(`${what.padEnd(40)} ${same ? 'same bytes' : 'DIFFERENT'}`);
  rmSync(at(name), { recursive: true });
};

const whole = timed(() => extract('-o', at('whole/'), '--jobs', '1'));

for (let done = 0; done < kills; ) {
  const jobs = 1 + (done % 3);
  const child = spawn(process.execPath, [bin, 'extract', at('pages'), '-q', '--resume', '-o', at('killed/'), '--jobs', String(jobs)]);
  const timer = setTimeout(() => child.kill('SIGKILL'), 200 + Math.random() * whole * 0.4);
  const signal = await new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
  clearTimeout(timer);
  if (signal === 'SIGKILL') done += 1;
  else if (readdirSync(at('killed')).includes('manifest.json')) compare(`whole after ${done} kills in all`, 'killed');
}
extract('-o', at('killed/'), '--resume');
compare(`whole after ${kills} kills in all`, 'killed');

for (const jobs of ['2', '3', '5']) {
  extract('-o', at('jobs/'), '--jobs', jobs);
  compare(`${jobs} workers`, 'jobs');
}
for (const shards of [2, 7]) {
  const parts = Array.from({ length: shards }, (_, i) => at(`part-${i + 1}`));
  for (const [i, part] of parts.entries()) extract('-o', `${part}/`, '--shard', `${i + 1}/${shards}`);
  run('merge', ...parts, '-o', at('merged/'));
  compare(`${shards} shards, merged`, 'merged');
  for (const part of parts) rmSync(part, { recursive: true });
}
const first = timed(() => extract('-o', at('first/'), '--cache', at('cache')));
const second = timed(() => extract('-o', at('second/'), '--cache', at('cache')));
compare('a first run with --cache', 'first');
compare(`a second one, in ${((second / first) * 100).toFixed(1)} % of the time`, 'second');
if (second * 10 > first) differences += 1;

rmSync(folder, { recursive: true, force: true });
process.exitCode = differences === 0 ? 0 : 1;
