#!/usr/bin/env node
// npm run accept -- CASE… : takes what the build says today of these pages of fixtures/ as their expected records. Read the diff.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../../dist/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2);
if (wanted.length === 0) {
  console.error('usage: npm run accept -- CASE… (a name in fixtures/ without its ending)');
  process.exitCode = 2;
}
const pages = readdirSync(join(root, 'fixtures')).sort();
for (const name of wanted) {
  const page = pages.find((file) => parse(file).name === name);
  if (page === undefined) {
    console.error(`no page ${name} in fixtures/`);
    process.exitCode = 2;
    continue;
  }
  const record = extract({ path: `fixtures/${page}`, content: readFileSync(join(root, 'fixtures', page)) });
  writeFileSync(join(root, 'tests/pages', `${name}.json`), `${JSON.stringify(record, null, 2)}\n`);
  console.log(`accepted ${name}`);
}
