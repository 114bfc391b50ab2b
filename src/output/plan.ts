import { existsSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Table } from './csv.js';
import { jsonFormat, jsonlFormat, type RecordFormat } from './format.js';

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

/** How rows are written; plain data, so that it can be handed to workers. */
export interface RowStyle {
  readonly format: FormatName;
  /** One table, or both of CSV. */
  readonly tables: readonly Table[];
  readonly csvSafe: boolean;
  readonly colour: boolean;
}

/** What a run writes, and where. */
export interface OutputPlan extends RowStyle {
  readonly path: string | undefined;
  /** Whether the tables go into a folder, under names of their own. */
  readonly isFolder: boolean;
}

/** Decides on format and tables before anything is opened. */
export function planOutput(options: OutputOptions, stdout: { readonly isTTY?: boolean }): OutputPlan {
  const { path, table, csvSafe, colour } = options;
  const folder = path !== undefined && isFolder(path);
  const format = options.format ?? defaultFormat(path, folder, stdout);
  const both = folder && format === 'csv' && table === undefined;
  return { path, isFolder: folder, format, tables: both ? ['articles', 'facts'] : [table ?? 'articles'], csvSafe, colour };
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

/** The format that a file's name tells; undefined where it tells none. */
export function formatByName(path: string): FormatName | undefined {
  return byExtension[extname(path).toLowerCase()];
}

function defaultFormat(path: string | undefined, folder: boolean, stdout: { readonly isTTY?: boolean }): FormatName {
  if (path === undefined) return stdout.isTTY ? 'summary' : 'jsonl';
  return folder ? 'jsonl' : (formatByName(path) ?? 'jsonl');
}

/** Names of the files of a folder, one a table. */
export function tableFiles({ format, tables }: RowStyle): string[] {
  if (format === 'csv') return tables.map((table) => `${table}.csv`);
  return [format === 'summary' ? 'summary.txt' : `records.${format}`];
}

/** The formats of the tables. Those that not every run needs are loaded here. */
export async function formatsOf({ format, tables, csvSafe, colour }: RowStyle): Promise<RecordFormat[]> {
  switch (format) {
    case 'jsonl':
      return [jsonlFormat()];
    case 'json':
      return [jsonFormat()];
    case 'csv': {
      const { csvFormat } = await import('./csv.js');
      return tables.map((table) => csvFormat(table, csvSafe));
    }
    case 'summary':
      return [(await import('./summary.js')).summaryFormat(colour)];
  }
}
