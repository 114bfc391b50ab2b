import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordsOf, recordsOfAll } from '../../src/cli/record-of.js';
import type { ReadItem } from '../../src/workers/messages.js';

const folder = join(import.meta.dirname, '../../fixtures');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(folder, path)).isFile())
  .sort()
  .map((path) => readFileSync(join(folder, path)));
const pageOf = (content: string | Uint8Array, k: number): ReadItem => ({
  kind: 'page',
  document: { path: `${k}`, content },
  where: `${k}`,
});
const odd = ['', '\0\0\0', 'Aid for Chad.', '%PDF-1.4', 'يوم 3 أيار/مايو 2019', '😀 3 May 2019'];
const items = [...texts, ...odd].map(pageOf);
const noFault = (error: unknown) => {
  throw error;
};
const alone = items.map((item) => JSON.stringify(recordsOf(item, {}, noFault)));

it('pages that are read in step give the records that each gives by itself, in whatever company', () => {
  const some = fc.array(fc.nat(items.length - 1), { minLength: 2, maxLength: 16 });
  fc.assert(
    fc.property(some, (chosen) => {
      const found = recordsOfAll(
        chosen.map((k) => items[k]),
        {},
        noFault,
      );
      expect(found.map((records) => JSON.stringify(records))).toEqual(chosen.map((k) => alone[k]));
    }),
    { numRuns: 60, seed: 20_261_122 },
  );
});
