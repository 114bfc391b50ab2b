#!/usr/bin/env node
// node tests/scripts/recipes.mjs: runs the recipes of docs/recipes.md over a few hundred pages and compares with one run, byte for byte.
// GNU parallel and Slurm (a node of our own, where there is no cluster) where they are installed; Spark and Hadoop as a harness that behaves as they do. Exit code 1: some recipe does not hold.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSlurm } from './slurm.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'iomx-recipes-'));
const at = (name) => join(folder, name);
mkdirSync(at('bin'));
symlinkSync(join(root, 'bin', 'iomx.js'), at('bin/iomx'));
const env = { ...process.env, PATH: `${at('bin')}:${process.env.PATH}` };
const shell = (script) => spawnSync('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
const has = (command) => shell(`command -v ${command}`).status === 0;
const recipes = readFileSync(join(root, 'docs/recipes.md'), 'utf8');

/** The command of a recipe, as it stands in the document. */
function recipe(start) {
  const found = recipes.match(new RegExp(`^${start}.*$`, 'm'));
  if (found === null) throw new Error(`docs/recipes.md has no line that begins with "${start}"`);
  return found[0];
}

const fixtures = readdirSync(join(root, 'fixtures')).filter((name) => name.endsWith('.txt'));
const texts = fixtures.map((name) => readFileSync(join(root, 'fixtures', name), 'utf8'));
const lines = Array.from({ length: 200 }, (_, i) =>
  i % 41 === 7 ? '{"broken' : JSON.stringify({ id: `page-${i}`, text: texts[i % texts.length] }),
);
writeFileSync(at('pages.jsonl'), `${lines.join('\n')}\n`);
mkdirSync(at('pages'));
for (const [i, text] of texts.entries())
  for (let copy = 0; copy < 10; copy += 1) writeFileSync(at(`pages/${copy}-${fixtures[i]}`), `${text}\n${copy}\n`);

/** Records without the number of their line, which counts the lines of a process's own input. */
const withoutLines = (jsonl) => jsonl.replaceAll(/,"line":\d+/g, '');
const one = shell('iomx extract - --input-format jsonl --fail-on never --quiet < pages.jsonl').stdout;
shell('iomx extract pages/ --fail-on never -o whole/');
const sameDataset = () => shell('diff -r whole dataset').status === 0;

const results = [];
const tried = (name, holds, what = '') => results.push({ name, outcome: holds ? 'same bytes' : `NOT THE SAME ${what}`, holds });
const skipped = (name, why) => results.push({ name, outcome: `skipped: ${why}`, holds: true });

if (has('parallel')) {
  const streamed = shell(`${recipe('parallel --pipe-part')}; cat records.jsonl`);
  tried('GNU parallel, a stream in parts', withoutLines(streamed.stdout) === withoutLines(one), streamed.stderr);
  const shards = shell(`${recipe('parallel iomx')}; iomx merge parts/* -o dataset/`);
  tried('GNU parallel, shards', sameDataset(), shards.stderr);
} else skipped('GNU parallel', 'no `parallel` here');

/** A cluster that is there already, or one node of our own; a string says why there is neither. */
async function cluster() {
  if (!has('sbatch')) return 'no `sbatch` here';
  if (shell('sinfo -h -t idle,mixed,alloc | grep -q .').status === 0) return { env: {}, stop() {} };
  return startSlurm(at('slurm'));
}

const slurm = await cluster();
if (typeof slurm === 'string') skipped('Slurm', slurm);
else {
  Object.assign(env, slurm.env);
  rmSync(at('parts'), { recursive: true, force: true });
  rmSync(at('dataset'), { recursive: true, force: true });
  writeFileSync(at('extract.sh'), recipes.match(/^#!\/bin\/sh\n[^`]+/m)[0].replace('--cpus-per-task=2', '--cpus-per-task=1'));
  const job = shell(recipe('sbatch --wait'));
  tried('Slurm, a job array', sameDataset(), job.stderr);
  slurm.stop();
}

/** One process a partition, all at once; lines in, lines out; any exit code but 0 fails the task, as do `RDD.pipe` and Hadoop streaming. */
async function pipe(partitions, command) {
  const outputs = partitions.map(
    (partition) =>
      new Promise((resolve, reject) => {
        const child = spawn('bash', ['-c', command], { cwd: folder, env, stdio: ['pipe', 'pipe', 'inherit'] });
        const chunks = [];
        child.stdout.on('data', (chunk) => chunks.push(chunk));
        child.stdin.on('error', reject);
        child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(chunks).toString()) : reject(new Error(`exit code ${code}`))));
        child.stdin.end(partition.map((line) => `${line}\n`).join(''));
      }),
  );
  return (await Promise.all(outputs)).join('');
}

const mapper = recipe(" {2}-mapper '").match(/'(.*)'/)[1];
const spark = recipe(' {4}\\.pipe').match(/"(.*)"/)[1];
for (const [name, command] of Object.entries({ 'Spark RDD.pipe (harness)': spark, 'Hadoop streaming (harness)': mapper })) {
  const partitions = [[], lines.slice(0, 3), lines.slice(3, 90), [], lines.slice(90), []];
  try {
    tried(name, withoutLines(await pipe(partitions, command)) === withoutLines(one));
  } catch (error) {
    tried(name, false, error.message);
  }
}

for (const { name, outcome } of results) console.log(`${name.padEnd(34)} ${outcome}`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = results.every(({ holds }) => holds) ? 0 : 1;
