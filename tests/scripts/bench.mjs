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
} else await ownVersus();

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

/** iomx and its opponents in turns over the fixtures, main-thread time: the ratios of one run are what counts. */
async function ownVersus() {
  const opponents = await import('./opponents.mjs');
  const texts = readdirSync(join(root, 'fixtures'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(root, 'fixtures', name), 'utf8'));
  const runners = { ...opponents, iomx: (content) => extract({ path: 'page', content }) };
  const repeats = { naive: 1, tuned: 5, iomx: 20, floor: 40 };
  const spent = { naive: 0, tuned: 0, iomx: 0, floor: 0 };
  const end = performance.now() + Number(process.argv[2] ?? 20) * 1000;
  let rounds = 0;
  for (let warm = true; warm || rounds === 0 || performance.now() < end; warm = false) {
    for (const [name, times] of Object.entries(repeats)) {
      const before = process.cpuUsage().user;
      for (let time = 0; time < times * (warm ? 10 : 1); time += 1) for (const text of texts) JSON.stringify(runners[name](text));
      if (!warm) spent[name] += (process.cpuUsage().user - before) / 1000 / times / texts.length;
    }
    if (!warm) rounds += 1;
  }
  console.log(`no ../shared/bench: opponents of our own over ${texts.length} fixtures, ${rounds} rounds`);
  for (const [name, ms] of Object.entries(spent)) console.log(`${name.padEnd(6)} ${(ms / rounds).toFixed(3)} ms a page`);
  console.log(
    `naive/iomx ${(spent.naive / spent.iomx).toFixed(1)}x  tuned/iomx ${(spent.tuned / spent.iomx).toFixed(1)}x  iomx/floor ${(spent.iomx / spent.floor).toFixed(1)}x`,
  );
}
