#!/usr/bin/env node
// npm run bench [seconds]: iomx against its opponents (../shared/bench/versus.mjs where present), then where the time of a page goes.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanText } from '../../dist/clean/index.js';
import { decode } from '../../dist/input/decode.js';
import { extract, readPage } from '../../dist/pipeline.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const versus = join(root, '../shared/bench/versus.mjs');
if (existsSync(versus)) {
  spawnSync(process.execPath, [versus, 'dist/index.js', process.argv[2] ?? '20'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
} else {
  console.log('no opponents beside this project (../shared/bench): only the stages are timed');
}

const pages = readdirSync(join(root, 'fixtures'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ path: name, content: readFileSync(join(root, 'fixtures', name)) }));
const stages = {
  decode: (page) => decode(page.content),
  'decode and clean': (page) => cleanText(decode(page.content).text, () => {}),
  'up to facts': (page) => readPage(page, {}),
  'whole record, validated': (page) => extract(page),
};
console.log(`\nstages, ms a page over ${pages.length} text pages of fixtures/ (each line holds the ones before)`);
for (const [name, run] of Object.entries(stages)) {
  for (let warm = 0; warm < 300; warm += 1) for (const page of pages) run(page);
  const rounds = 300;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const page of pages) run(page);
  const spent = process.cpuUsage(before);
  console.log(`${name.padEnd(26)} ${((spent.user + spent.system) / 1000 / rounds / pages.length).toFixed(4)}`);
}
