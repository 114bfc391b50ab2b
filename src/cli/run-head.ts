import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputPlan } from '../output/plan.js';
import { sha256Of } from '../record/hash.js';
import type { RunHead } from '../runs/manifest.js';
import type { ExtractCommandOptions } from './options.js';
import { version } from './version.js';

/** Options that change no byte of a record; what is not here is part of a dataset's manifest and of a cached page's key. */
const elsewhere: ReadonlySet<string> = new Set([
  ...['output', 'failOn', 'quiet', 'verbose'],
  ...['jobs', 'resume', 'check', 'cache', 'shard'],
]);
/** Options that name a file: what counts is what stands in it, not where it lies. */
const files: ReadonlySet<string> = new Set(['profile']);

/** What decides the bytes of a run's output, besides its pages. */
export function headOf(options: ExtractCommandOptions, { format, tables }: OutputPlan): RunHead {
  const entries = Object.entries({ ...options, format, ...(format === 'csv' ? { table: tables } : {}) })
    .filter(([name, value]) => value !== undefined && !elsewhere.has(name))
    .map(([name, value]) => [name, files.has(name) ? { sha256: sha256Of(readFileSync(value as string)) } : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const { shard } = options;
  return {
    iomx: version(),
    options: Object.fromEntries(entries),
    ...(shard === undefined ? {} : { shard: `${shard.index}/${shard.count}` }),
  };
}

/** What tells one build of the program from another, so that a cache does not outlive a rule. */
export function buildOf(): string {
  const own = fileURLToPath(import.meta.url);
  const files = readdirSync(dirname(own)).filter((name) => extname(name) === extname(own));
  return [version(), ...files.sort().map((name) => sha256Of(readFileSync(join(dirname(own), name))))].join(' ');
}
