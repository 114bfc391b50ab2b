import { existsSync, mkdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { OutputRecord } from '../record/schema.js';
import type { Table } from './csv.js';
import { jsonFormat, jsonlFormat, type RecordFormat } from './format.js';
import { FileWriter, StreamWriter, type TextWriter } from './writer.js';

export type FormatName = 'jsonl' | 'json' | 'csv' | 'summary';

export interface OutputOptions {
  /** Told by the file's name where absent, else JSONL; a summary on a terminal. */
  readonly format?: FormatName | undefined;
  /** CSV only: the table; where absent `articles`, in a folder both. */
  readonly table?: Table | undefined;
  /** File or folder (one that is there, or whose name ends with `/`); absent: the stream. */
  readonly path?: string | undefined;
  readonly csvSafe: boolean;
  readonly colour: boolean;
}

/** Takes records one by one, in order. */
export interface RecordSink {
  write(record: OutputRecord): void | Promise<void>;
  finish(): void | Promise<void>;
  abandon(): void;
  /** True once nobody reads any more. */
  readonly closed: boolean;
}

interface Branch {
  readonly format: RecordFormat;
  readonly writer: TextWriter;
}

/** Opens the output. @throws the file system's error where it cannot be written */
export async function openSink(options: OutputOptions, stdout: Writable & { readonly isTTY?: boolean }): Promise<RecordSink> {
  const branches: Branch[] = [];
  const name = options.format ?? defaultFormat(options.path, stdout);
  for (const { path, table } of targetsOf(options, name)) {
    const format = await formatOf(name, table, options);
    branches.push({ format, writer: path === undefined ? new StreamWriter(stdout) : new FileWriter(path) });
  }
  const sink = new BranchedSink(branches);
  await sink.begin();
  return sink;
}

/** Whether a path names a folder: one that is there, or by its closing slash one to be made. */
function isFolder(path: string): boolean {
  return path.endsWith('/') || (existsSync(path) && statSync(path).isDirectory());
}

const byExtension: Readonly<Record<string, FormatName>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.csv': 'csv',
  '.txt': 'summary',
};

function defaultFormat(path: string | undefined, stdout: { readonly isTTY?: boolean }): FormatName {
  if (path === undefined) return stdout.isTTY ? 'summary' : 'jsonl';
  return isFolder(path) ? 'jsonl' : (byExtension[extname(path).toLowerCase()] ?? 'jsonl');
}

interface Target {
  readonly path: string | undefined;
  readonly table: Table;
}

function targetsOf({ path, table }: OutputOptions, name: FormatName): Target[] {
  if (path === undefined || !isFolder(path)) return [{ path, table: table ?? 'articles' }];
  mkdirSync(path, { recursive: true });
  if (name !== 'csv') return [{ path: join(path, name === 'summary' ? 'summary.txt' : `records.${name}`), table: 'articles' }];
  const tables: readonly Table[] = table === undefined ? ['articles', 'facts'] : [table];
  return tables.map((each) => ({ path: join(path, `${each}.csv`), table: each }));
}

async function formatOf(name: FormatName, table: Table, { csvSafe, colour }: OutputOptions): Promise<RecordFormat> {
  switch (name) {
    case 'jsonl':
      return jsonlFormat();
    case 'json':
      return jsonFormat();
    case 'csv':
      return (await import('./csv.js')).csvFormat(table, csvSafe);
    case 'summary':
      return (await import('./summary.js')).summaryFormat(colour);
  }
}

class BranchedSink implements RecordSink {
  constructor(private readonly branches: readonly Branch[]) {}

  get closed(): boolean {
    return this.branches.every(({ writer }) => writer.closed);
  }

  begin(): void | Promise<void> {
    return this.#each(({ format, writer }) => writer.write(format.begin()));
  }

  write(record: OutputRecord): void | Promise<void> {
    return this.#each(({ format, writer }) => writer.write(format.record(record)));
  }

  async finish(): Promise<void> {
    await this.#each(({ format, writer }) => writer.write(format.end()));
    await this.#each(({ writer }) => writer.finish());
  }

  abandon(): void {
    for (const { writer } of this.branches) writer.abandon();
  }

  /** Waits only for branches that ask for it: most writes need no promise. */
  #each(act: (branch: Branch) => void | Promise<void>): void | Promise<void> {
    const waits = this.branches.map(act).filter((wait) => wait !== undefined);
    if (waits.length > 0) return Promise.all(waits).then(() => undefined);
  }
}
