import { loadAhead } from '../languages/detect.js';
import type { RecordFormat } from '../output/format.js';
import { formatsOf, type RowStyle } from '../output/plan.js';
import { RowBuffer } from '../output/row-buffer.js';
import type { ExtractOptions } from '../pipeline.js';
import { errorRecordOf, isErrorRecord } from '../record/error-record.js';
import { sha256Of } from '../record/hash.js';
import { writePlace } from '../record/place.js';
import type { ErrorRecord, OutputRecord } from '../record/schema.js';
import type { PageResult } from '../runs/result.js';
import type { BatchResult, ReadItem } from '../workers/messages.js';
import { boilerplateFrom } from './profile-file.js';
import { recordsOfAll } from './record-of.js';

/** All that must be known to make rows of pages; plain data, so that workers can be told. */
export interface WorkSettings {
  readonly extract: ExtractOptions;
  readonly style: RowStyle;
  /** File of a profile: each thread reads its own. */
  readonly profile?: string | undefined;
}

/** Makes rows of pages: what a worker does, and the program itself where it needs none. */
export class PageWork {
  readonly #buffers: readonly RowBuffer[];

  private constructor(
    readonly formats: readonly RecordFormat[],
    private readonly options: ExtractOptions,
  ) {
    this.#buffers = formats.map(() => new RowBuffer());
  }

  static async prepare({ extract, style, profile }: WorkSettings): Promise<PageWork> {
    await loadAhead();
    return new PageWork(await formatsOf(style), { ...extract, boilerplate: await boilerplateFrom(profile) });
  }

  /** The rows of all pages. */
  read(items: readonly ReadItem[]): BatchResult {
    return this.#taken(togetherOf(items).flatMap((some) => this.#pages(some)));
  }

  /** Memory for the rows of the next pages, one piece a table. */
  use(memory: readonly ArrayBuffer[]): void {
    for (const [table, piece] of memory.entries()) this.#buffers[table].use(piece);
  }

  /** What stands for a page that killed its worker. */
  crashed(item: ReadItem, cause: Error): BatchResult {
    return this.#taken([this.#broken(item, 'worker-crashed', cause)]);
  }

  #pages(items: readonly ReadItem[]): PageResult[] {
    const faults: string[][] = items.map(() => []);
    const records = recordsOfAll(items, this.options, (error, index) => faults[index].push(traceOf(error)));
    return items.map((item, index) => this.#page(item, records[index], faults[index]));
  }

  #page(item: ReadItem, records: readonly OutputRecord[], faults: readonly string[]): PageResult {
    const starts = this.#buffers.map(({ length }) => length);
    try {
      return this.#result(item, records, faults);
    } catch (error) {
      for (const [table, buffer] of this.#buffers.entries()) buffer.cut(starts[table]);
      return this.#broken(item, 'internal-error', error);
    }
  }

  /** An error record where ours is the fault. */
  #broken(item: ReadItem, code: string, cause: unknown): PageResult {
    const error = { code, message: `iomx failed on this page: ${cause instanceof Error ? cause.message : String(cause)}` };
    return this.#result(item, [item.kind === 'page' ? errorRecordOf(item.document, error) : failureRecord(item, error)], [traceOf(cause)]);
  }

  #result(item: ReadItem, records: readonly OutputRecord[], faults: readonly string[]): PageResult {
    return {
      sha256: records[0]?.source.sha256 ?? (item.kind === 'page' ? sha256Of(item.document.content) : null),
      size: item.kind === 'page' ? Buffer.byteLength(item.document.content) : 0,
      records: records.length,
      lengths: this.formats.map((format, index) => this.#append(format, this.#buffers[index], records)),
      ...outcomeOf(records),
      faults,
    };
  }

  #append(format: RecordFormat, buffer: RowBuffer, records: readonly OutputRecord[]): number {
    let length = 0;
    for (const record of records) {
      const rows = format.record(record);
      if (rows === '') continue;
      if (length > 0) length += buffer.append(format.between);
      length += buffer.append(rows);
    }
    return length;
  }

  #taken(pages: readonly PageResult[]): BatchResult {
    return { pages, tables: this.#buffers.map((buffer) => buffer.take()) };
  }
}

/** Pages that are read in step, and their units: few enough to be held at once. */
const MOST_TOGETHER = 16;
const UNITS_TOGETHER = 1 << 18;

function togetherOf(items: readonly ReadItem[]): ReadItem[][] {
  const groups: ReadItem[][] = [];
  let units = 0;
  for (const item of items) {
    const own = item.kind === 'page' ? item.document.content.length : 0;
    const last = groups.at(-1);
    if (last === undefined || last.length >= MOST_TOGETHER || units + own > UNITS_TOGETHER) {
      groups.push([item]);
      units = own;
    } else {
      last.push(item);
      units += own;
    }
  }
  return groups;
}

function failureRecord(item: Extract<ReadItem, { kind: 'failure' }>, error: ErrorRecord['error']): ErrorRecord {
  const source: ErrorRecord['source'] = { path: item.path };
  writePlace(source, item);
  return { id: item.id, source, error };
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** How a page has ended, and what is to be said of it on stderr. */
export function outcomeOf(records: readonly OutputRecord[]): Pick<PageResult, 'failed' | 'findings'> {
  return { failed: records.some(isErrorRecord), findings: findingsOf(records) };
}

function findingsOf(records: readonly OutputRecord[]): PageResult['findings'] {
  return records.flatMap((record) =>
    isErrorRecord(record)
      ? [{ severity: 'error' as const, message: record.error.message }]
      : record.problems.map(({ severity, message }) => ({ severity, message })),
  );
}
