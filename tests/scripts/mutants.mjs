#!/usr/bin/env node
// npm run mutants [COUNT [SEED]]: damaged copies of all fixtures (20,000 unless told) must give sound records, or say why they cannot be read, in time.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract, PageError } from '../../dist/index.js';
import { decode } from '../../dist/input/decode.js';
import { mutants } from '../helpers/mutate.mjs';
import { unsound } from '../helpers/sound.mjs';

const SLOW = 250; // ms a page
const [count = 20_000, seed = 1] = process.argv.slice(2).map(Number);
const folder = fileURLToPath(new URL('../../fixtures', import.meta.url));
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(folder, path)).isFile())
  .sort()
  .map((path) => ({ path, content: readFileSync(join(folder, path)) }));
const counts = { read: 0, refused: 0, wrong: 0, slow: 0 };
for (const { number, path, content } of mutants(pages, count, seed)) {
  const before = process.cpuUsage();
  try {
    const record = extract({ path, content });
    counts.read += 1;
    for (const what of unsound(record, Array.from(decode(content).text).length)) tell('wrong', number, path, what);
  } catch (error) {
    if (error instanceof PageError) counts.refused += 1;
    else tell('wrong', number, path, error.stack);
  }
  const { user } = process.cpuUsage(before);
  if (user > SLOW * 1000 && number > 100) tell('slow', number, path, `${Math.round(user / 1000)} ms`);
}
console.log(`${count} mutants of ${pages.length} pages (seed ${seed}): ${JSON.stringify(counts)}`);
process.exitCode = counts.wrong + counts.slow > 0 ? 1 : 0;

function tell(kind, number, path, what) {
  counts[kind] += 1;
  console.error(`${kind}: mutant ${number} of ${path}: ${what}`);
}
