#!/usr/bin/env node
// npm run score: our own labelled pages, then those of ../shared; says so and ends well where these are not at hand.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '../shared');
const scratch = mkdtempSync(join(tmpdir(), 'iomx-score-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const records = join(scratch, 'records.jsonl');
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status;
const read = (...paths) => node('bin/iomx.js', 'extract', ...paths, '--format', 'jsonl', '--quiet', '-o', records);

console.log('fixtures');
read('fixtures');
node('bin/iomx.js', 'evaluate', 'tests/gold', records);
if (!existsSync(join(shared, 'gold'))) {
  console.log('\nno labelled pages beside this project (../shared/gold): nothing more to score');
  process.exit(0);
}
read(join(shared, 'seeds'), join(shared, 'pages'));
console.log('\nlabelled pages, by language');
node('bin/iomx.js', 'evaluate', join(shared, 'gold'), records);
const views = [
  ['seeds', ['--match', '^00']],
  ...['en', 'fr', 'es'].map((code) => [`text pages in ${code}`, ['--match', '^(00|[0-9]{2}-|[12][0-9]{2}-)', '--lang', code]]),
  ['all pages', []],
];
for (const [name, options] of views) {
  console.log(`\n${name}`);
  node(join(shared, 'tools/score.mjs'), join(shared, 'gold'), records, ...options, ...process.argv.slice(2));
}
console.log('\npublished cases of peers');
node(join(shared, 'tools/peers.mjs'), join(shared, 'peers/dev'), '--', process.execPath, 'bin/iomx.js');
