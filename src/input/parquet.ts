import { readSync } from 'node:fs';
import { type FieldNames, FieldReader, type Fields } from './fields.js';
import { failureAt, type InputItem, type SourceName } from './item.js';
import { fileError, PageError } from './page-error.js';

/** Bytes that can be read in any order. */
export interface RandomAccess {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer> | ArrayBuffer;
}

/** A row group is unpacked as a whole; that of a usual file is a few hundred megabytes at most. */
const GROUP_LIMIT = 16;

/** An open file. */
export function fileAccess(fd: number, byteLength: number): RandomAccess {
  return {
    byteLength,
    slice(start, end = byteLength) {
      const bytes = new Uint8Array(Math.max(0, end - start));
      for (let at = 0; at < bytes.length; ) {
        const count = readSync(fd, bytes, at, bytes.length - at, start + at);
        if (count === 0) break;
        at += count;
      }
      return bytes.buffer;
    },
  };
}

/** Bytes in memory. */
export function bufferAccess(bytes: Buffer): RandomAccess {
  const { buffer, byteOffset, byteLength } = bytes;
  return { byteLength, slice: (start, end = byteLength) => buffer.slice(byteOffset + start, byteOffset + end) as ArrayBuffer };
}

/**
 * The pages of a table in Parquet, one row group in memory at a time, and of it only the columns that tell of the page. A row group that
 * cannot be read is a failure, and the next one goes on.
 * @throws PageError `broken-parquet`, `invalid-table`
 */
export async function* parquetPages(file: RandomAccess, source: SourceName, names: FieldNames, limit: number): AsyncGenerator<InputItem> {
  const { parquetMetadataAsync, parquetReadObjects, parquetSchema, compressors } = await import('./packages/parquet.js');
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw broken(error);
  });
  const reader = new FieldReader(names);
  const columns = reader.columnsOf(parquetSchema(metadata).children.map(({ element }) => element.name));
  if (!reader.findsPage(columns)) throw new PageError('invalid-table', `no column of the table holds pages: wanted is ${reader.wanted}`);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const at = { row: rowStart + 1 };
    let rows: Fields[] = [];
    try {
      checkSize(group.columns, columns, limit);
      rows = await parquetReadObjects({ file, metadata, columns, rowStart, rowEnd, compressors, utf8: false });
    } catch (error) {
      yield failureAt(source, broken(error, ` (rows ${rowStart + 1} to ${rowEnd})`), at, `${source.where}:${at.row}`);
    }
    for (const [i, row] of rows.entries()) yield rowItem(row, rowStart + i + 1, source, reader, limit);
    rowStart = rowEnd;
  }
}

interface ColumnChunk {
  readonly meta_data?: { readonly path_in_schema: readonly string[]; readonly total_uncompressed_size: bigint } | undefined;
}

function checkSize(chunks: readonly ColumnChunk[], columns: readonly string[], limit: number): void {
  const wanted = chunks.filter(({ meta_data: data }) => data !== undefined && columns.includes(data.path_in_schema[0]));
  const size = wanted.reduce((sum, { meta_data: data }) => sum + Number(data!.total_uncompressed_size), 0);
  if (size > limit * GROUP_LIMIT)
    throw new PageError('too-large', `a row group of ${size} bytes, more than ${GROUP_LIMIT} pages may have (--max-bytes)`);
}

function broken(error: unknown, rows = ''): PageError {
  if (error instanceof PageError) return new PageError(error.code, `${error.message}${rows}`, { cause: error });
  if (error instanceof Error && 'syscall' in error) return fileError(error);
  const reason = error instanceof Error ? error.message : String(error);
  return new PageError('broken-parquet', `the Parquet data is broken: ${reason}${rows}`, { cause: error });
}

function rowItem(fields: Fields, row: number, source: SourceName, reader: FieldReader, limit: number): InputItem {
  const { path, member } = source;
  const where = `${source.where}:${row}`;
  try {
    const document = reader.documentOf(fields);
    if (document.content.length > limit) throw new PageError('too-large', `the row is longer than ${limit} bytes (--max-bytes)`);
    return { kind: 'page', document: { path, member, row, ...document }, where };
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return { ...failureAt(source, error, { row }, where), id: reader.idOf(fields) };
  }
}
