import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordFormat } from '../output/format.js';
import { type FormatName, formatByName, formatsOf, type RowStyle, tableFiles } from '../output/plan.js';
import { chunksOf } from './chunks.js';
import { type FileDigest, MANIFEST, type Manifest, ORDER } from './manifest.js';
import { manifestOr } from './manifest-form.js';
import { RunError } from './run-error.js';

/** One part of a dataset, as a run has written it. */
export interface Part {
  /** As typed. */
  readonly path: string;
  /** null: a file that stands alone. */
  readonly manifest: Manifest | null;
  readonly style: RowStyle;
  /** Whether it has nothing at all, not even what stands for no rows: so it fits any other. */
  readonly empty: boolean;
  /** Path of each table, and what the manifest says of it. */
  readonly tables: readonly { readonly path: string; readonly digest: FileDigest | null }[];
  /** Path of the pages' places in the whole input; null: they follow one another. */
  readonly order: { readonly path: string; readonly digest: FileDigest } | null;
}

/** Looks at a part: a folder with its manifest, or a file with or without one. @throws RunError where it is neither */
export async function openPart(path: string): Promise<Part> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new RunError(`${path}: no such file or folder`);
  if (stats.isDirectory()) return fromManifest(path, join(path, MANIFEST), (name) => join(path, name));
  const manifest = `${path}.${MANIFEST}`;
  return existsSync(manifest) ? fromManifest(path, manifest, (name) => (name === ORDER ? `${path}.${ORDER}` : path)) : alone(path);
}

function fromManifest(path: string, manifestPath: string, fileOf: (name: string) => string): Part {
  const manifest = readManifest(path, manifestPath);
  const style = styleOf(manifest);
  const described = (name: string): { readonly path: string; readonly digest: FileDigest } => {
    const digest = manifest.outputs[name];
    if (digest === undefined) throw new RunError(`${manifestPath}: outputs: ${name} is not there`);
    if (!existsSync(fileOf(name))) throw new RunError(`${fileOf(name)}: no such file, though the manifest names it`);
    return { path: fileOf(name), digest };
  };
  return {
    path,
    manifest,
    style,
    empty: false,
    tables: tableFiles(style).map(described),
    order: manifest.shard === undefined ? null : described(ORDER),
  };
}

function readManifest(path: string, manifestPath: string): Manifest {
  if (!existsSync(manifestPath)) throw new RunError(`${path}: no ${MANIFEST} in this folder: no dataset, or a run that is not at its end`);
  const read = manifestOr(parsed(manifestPath));
  if ('fault' in read) throw new RunError(`${manifestPath}: no manifest of iomx extract (${read.fault})`);
  return read.manifest;
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new RunError(`${path}: broken JSON`, { cause: error });
  }
}

function styleOf({ options }: Manifest): RowStyle {
  const {
    format,
    table = ['articles'],
    csvSafe = false,
  } = options as { format: FormatName; table?: RowStyle['tables']; csvSafe?: boolean };
  return { format, tables: table, csvSafe, colour: false };
}

/** A file without a manifest: what it holds is told by its name, the table of a CSV by its header. */
async function alone(path: string): Promise<Part> {
  const format = formatByName(path) ?? 'jsonl';
  const part: Part = {
    path,
    manifest: null,
    empty: statSync(path).size === 0,
    style: { format, tables: ['articles'], csvSafe: false, colour: false },
    tables: [{ path, digest: null }],
    order: null,
  };
  if (format !== 'csv') return part;
  const facts: RowStyle = { ...part.style, tables: ['facts'] };
  const [{ head }] = await formatsOf(facts);
  return startsWith(path, head) ? { ...part, style: facts } : part;
}

function startsWith(path: string, head: string): boolean {
  for (const chunk of chunksOf(path, Buffer.byteLength(head))) if (chunk.toString() !== head) return false;
  return true;
}

/** Where the rows of one page stand. */
export interface Row {
  readonly position: number;
  readonly lengths: readonly number[];
}

/** The places of a part's pages, one by one. @throws RunError where the file is not as its manifest says */
export function* rowsOf({ order }: Part): Generator<Row> {
  const { path, digest } = order!;
  const hash = createHash('sha256');
  let rest = '';
  for (const chunk of chunksOf(path)) {
    hash.update(chunk);
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const [position, ...lengths] = line.split('\t').map(Number);
      if (![position, ...lengths].every((number) => number >= 0)) throw changed(path);
      yield { position, lengths };
    }
  }
  check(path, digest, hash.digest('hex'));
}

/** Reads the rows of a table without what stands before, between and behind them. */
export class TableReader {
  readonly #fd: number;
  readonly #hash = createHash('sha256');
  /** Bytes of the rows that are left. */
  #left: number;
  #first = true;

  constructor(
    private readonly path: string,
    private readonly format: RecordFormat,
    private readonly digest: FileDigest | null,
  ) {
    this.#fd = openSync(path, 'r');
    const { size } = statSync(path);
    const [head, tail, empty] = [format.head, format.tail, format.empty].map((text) => Buffer.byteLength(text));
    const start = this.#read(Math.min(head, size)).toString();
    this.#left = size - head - tail;
    if (size === 0) this.#left = 0;
    else if (size === empty && this.#left <= 0) this.#left = this.#emptyRest(start);
    else if (start !== format.head || this.#left < 0) throw new RunError(`${path}: not written by iomx in this format`);
  }

  /** The rows of the next page, which are so many bytes. */
  next(length: number): Buffer {
    if (length === 0) return Buffer.alloc(0);
    if (!this.#first) this.#skip(this.format.between);
    this.#first = false;
    this.#left -= length;
    if (this.#left < 0) throw this.#misfit();
    return this.#read(length);
  }

  /** All rows, in pieces. */
  *rest(): Generator<Buffer> {
    while (this.#left > 0) {
      const length = Math.min(this.#left, 1_048_576);
      this.#left -= length;
      yield this.#read(length);
    }
  }

  /** @throws RunError where the table is not as its manifest says */
  finish(): void {
    if (this.#left !== 0) throw this.#misfit();
    for (let more = this.#read(65_536); more.length > 0; more = this.#read(65_536));
    closeSync(this.#fd);
    if (this.digest !== null) check(this.path, this.digest, this.#hash.digest('hex'));
  }

  #misfit(): RunError {
    return new RunError(`${this.path}: does not fit its ${ORDER}`);
  }

  /** "[]": what is left of the text that stands for no rows. */
  #emptyRest(start: string): number {
    const text = start + this.#read(Buffer.byteLength(this.format.empty)).toString();
    if (text !== this.format.empty) throw new RunError(`${this.path}: not written by iomx in this format`);
    return 0;
  }

  #skip(text: string): void {
    this.#left -= Buffer.byteLength(text);
    this.#read(Buffer.byteLength(text));
  }

  #read(length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    const read = bytes.subarray(0, readSync(this.#fd, bytes, 0, length, null));
    this.#hash.update(read);
    return read;
  }
}

function check(path: string, { sha256 }: FileDigest, found: string): void {
  if (found !== sha256) throw changed(path);
}

function changed(path: string): RunError {
  return new RunError(`${path}: is not as its manifest says: damaged or changed`);
}
