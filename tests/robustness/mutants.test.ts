import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';
import { PageError } from '../../src/input/page-error.js';
import { extract } from '../../src/pipeline.js';
import { mutants } from '../helpers/mutate.mjs';
import { unsound } from '../helpers/sound.mjs';

const folder = join(import.meta.dirname, '../../fixtures');
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(folder, path)).isFile())
  .sort()
  .map((path) => ({ path, content: readFileSync(join(folder, path)) }));

it('500 damaged pages give sound records, or say why they cannot be read', { timeout: 120_000 }, () => {
  const wrong: string[] = [];
  let read = 0;
  for (const { number, path, content } of mutants(pages, 500, 20_261_122)) {
    try {
      const record = extract({ path, content });
      read += 1;
      for (const what of unsound(record, Array.from(decode(content).text).length)) wrong.push(`mutant ${number} of ${path}: ${what}`);
    } catch (error) {
      if (!(error instanceof PageError)) wrong.push(`mutant ${number} of ${path}: ${error instanceof Error ? error.stack : error}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(400);
});
