import type { RecordFormat } from '../output/format.js';
import type { Manifest, RunHead } from './manifest.js';
import { type Part, type Row, rowsOf, TableReader } from './part.js';
import { RunError } from './run-error.js';
import type { RunOutput } from './run-output.js';
import { Tally } from './tally.js';

/** How parts fit together. */
export interface Merging {
  readonly parts: readonly Part[];
  /** Of the run that would have given all of it; null: the parts have no manifests, so nobody knows. */
  readonly head: RunHead | null;
  /** Whether the pages of the parts are mixed (shards), or follow one another. */
  readonly mixed: boolean;
}

/**
 * Looks whether parts fit together: all shards of one run, or runs with the same options whose pages follow one another.
 * @throws RunError where they do not
 */
export function mergingOf(all: readonly Part[]): Merging {
  const filled = all.filter(({ empty }) => !empty);
  const parts = filled.length > 0 ? filled : all.slice(0, 1);
  const [first] = parts;
  const odd = parts.find((part) => JSON.stringify(part.style) !== JSON.stringify(first.style));
  if (odd !== undefined) throw new RunError(`${odd.path} is of another format than ${first.path}`);
  if (parts.every(({ manifest }) => manifest === null)) return { parts, head: null, mixed: false };
  const headless = parts.find(({ manifest }) => manifest === null);
  if (headless !== undefined)
    throw new RunError(`${headless.path} has no manifest, ${parts.find(({ manifest }) => manifest)!.path} has one`);
  const { iomx, options } = first.manifest!;
  const other = parts.find(({ manifest }) => JSON.stringify([manifest!.iomx, manifest!.options]) !== JSON.stringify([iomx, options]));
  if (other !== undefined) throw new RunError(`${other.path} was made with other options or another version than ${first.path}`);
  return { parts, head: { iomx, options }, mixed: allShards(parts) };
}

/** Whether the parts are shards, and if so, all of one run and each once. */
function allShards(parts: readonly Part[]): boolean {
  const shards = parts.map(({ manifest }) => manifest!.shard);
  if (shards.every((shard) => shard === undefined)) return false;
  const plain = parts.find((_, index) => shards[index] === undefined);
  if (plain !== undefined) throw new RunError(`${plain.path} is no shard, others are`);
  const count = Number(shards[0]!.split('/')[1]);
  for (let index = 1; index <= count; index += 1) {
    const times = shards.filter((shard) => shard === `${index}/${count}`).length;
    if (times !== 1) throw new RunError(`shard ${index}/${count} is ${times === 0 ? 'missing' : 'there more than once'}`);
  }
  if (shards.length !== count) throw new RunError(`shards of divisions into different numbers: ${shards.join(', ')}`);
  return true;
}

/** Joins the parts. @throws RunError where a part is damaged, or the parts are not of one input */
export async function merge({ parts, mixed }: Merging, formats: readonly RecordFormat[], output: RunOutput): Promise<void> {
  const tally = new Tally(true);
  tally.combine(parts.map(({ manifest }) => manifest).filter((manifest): manifest is Manifest => manifest !== null));
  if (mixed) await interleave(parts, formats, output, tally);
  else await concatenate(parts, formats, output, tally);
  if (!output.closed) await output.finish(tally);
}

async function concatenate(parts: readonly Part[], formats: readonly RecordFormat[], output: RunOutput, tally: Tally): Promise<void> {
  for (const part of parts) {
    for (const [table, reader] of readersOf(part, formats).entries()) {
      let begun = false;
      for (const piece of reader.rest()) {
        if (begun) output.extend(table, piece);
        else
          output.append(
            formats.map((_, index) => (index === table ? piece : piece.subarray(0, 0))),
            0,
          );
        begun = true;
        await output.flush(tally);
        if (output.closed) return;
      }
      reader.finish();
    }
  }
}

/** A part whose next page is looked at. */
interface Cursor {
  readonly readers: readonly TableReader[];
  readonly rows: Iterator<Row>;
  next: IteratorResult<Row>;
}

async function interleave(parts: readonly Part[], formats: readonly RecordFormat[], output: RunOutput, tally: Tally): Promise<void> {
  const cursors = parts.map((part): Cursor => {
    const rows = rowsOf(part);
    return { readers: readersOf(part, formats), rows, next: rows.next() };
  });
  for (let position = 0; ; position += 1) {
    const cursor = cursors.find(({ next }) => !next.done && next.value.position === position);
    if (cursor === undefined) break;
    const { lengths } = cursor.next.value as Row;
    output.append(
      lengths.map((length, table) => cursor.readers[table].next(length)),
      position,
    );
    cursor.next = cursor.rows.next();
    if (output.full) await output.flush(tally);
    if (output.closed) return;
  }
  if (cursors.some(({ next }) => !next.done)) throw new RunError('the parts do not make one dataset: they were made from different inputs');
  for (const { readers } of cursors) for (const reader of readers) reader.finish();
}

function readersOf({ tables }: Part, formats: readonly RecordFormat[]): TableReader[] {
  return tables.map(({ path, digest }, table) => new TableReader(path, formats[table], digest));
}
