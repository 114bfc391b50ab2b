import type { DocumentFormat } from '../model/document.js';
import { csvPages } from './csv.js';
import type { FieldNames } from './fields.js';
import { gunzip, gzipPieces } from './gzip.js';
import { apart, type Chunks, failureAt, type InputItem, type SourceName } from './item.js';
import { jsonlPages, jsonPages } from './jsonl.js';
import { fileError, PageError } from './page-error.js';
import { bufferAccess, parquetPages, type RandomAccess } from './parquet.js';
import { binaryContainer, type Container, containerOf, HEAD } from './sniff.js';
import { tarPages } from './tar.js';
import { utf8Of } from './utf16.js';
import { WarcMembers, warcPages } from './warc.js';
import { unzstd } from './zstd.js';

/** What a file is taken for; `auto`: told by content. What is compressed is unpacked first, whatever this says. */
export type InputFormat = 'auto' | DocumentFormat | 'jsonl' | 'json' | 'csv' | 'tsv' | 'warc' | 'parquet' | 'tar';

export interface ReadOptions {
  readonly format: InputFormat;
  /** Which files of a folder or archive are wanted, by their paths relative to it. */
  readonly include: (path: string) => boolean;
  /** Files and folders that the run writes, which are not read. */
  readonly written?: readonly string[] | undefined;
  /** Limit of a page, line or row, packed and unpacked, in bytes. */
  readonly maxBytes: number;
  /** Names of fields and columns, where they are not to be guessed. */
  readonly fields?: FieldNames | undefined;
}

/** A stream of bytes and what else is known of it. */
interface Stream {
  readonly chunks: Chunks;
  readonly source: SourceName;
  /** The same bytes in any order, where they are those of a file. */
  readonly file?: RandomAccess | undefined;
  /** Around it: how many archives and compressions. */
  readonly depth: number;
}

/** More archives within archives than anybody makes on purpose. */
const DEEPEST = 6;

/** All pages of a stream, in order, one at a time. What is wrong with it is a failure behind those that could be read. */
export async function* readStream(stream: Stream, options: ReadOptions): AsyncGenerator<InputItem> {
  try {
    if (stream.depth > DEEPEST) throw new PageError('nested-too-deep', `more than ${DEEPEST} archives or compressions within each other`);
    const { container, head, replayed } = await sniff(stream.chunks, options);
    yield* open(container, head, { ...stream, chunks: replayed }, options);
  } catch (error) {
    if (error instanceof PageError) yield failureAt(stream.source, error);
    else if (error instanceof Error && 'syscall' in error) yield failureAt(stream.source, fileError(error));
    else throw error;
  }
}

/** The page that a file is whose bytes are all at hand; null: it is something else, or too large, as `readStream` will say. */
export function pageOf(bytes: Buffer, source: SourceName, options: ReadOptions): InputItem | null {
  const container = containerAs(options, bytes, false) ?? containerAs(options, bytes, true);
  return container === 'page' && bytes.length <= options.maxBytes ? pageItem(bytes, source, options) : null;
}

function open(container: Container | 'tsv', head: Buffer, stream: Stream, options: ReadOptions): AsyncIterable<InputItem> {
  const { chunks, source, depth } = stream;
  const { fields: names = {}, maxBytes: limit } = options;
  switch (container) {
    case 'gzip':
      return openGzip(stream, options);
    case 'zstd':
      return readStream({ chunks: unzstd(chunks), source, depth: depth + 1 }, options);
    case 'tar': {
      const inner: ReadOptions = { ...options, format: 'auto' };
      const read = (bytes: Chunks, member: SourceName) => readStream({ chunks: bytes, source: member, depth: depth + 1 }, inner);
      return tarPages(chunks, source, options.include, read);
    }
    case 'warc':
      return warcPages(chunks, source, limit);
    case 'parquet':
      return openParquet(stream, names, limit);
    case 'jsonl':
      return jsonlPages(utf8Of(chunks, head), source, names, limit);
    case 'json':
      return jsonPages(utf8Of(chunks, head), source, names, limit);
    case 'csv':
    case 'tsv':
      return csvPages(utf8Of(chunks, head), source, { separator: container === 'tsv' ? '\t' : null, names, limit });
    case 'page':
      return wholePage(stream, options);
  }
}

/** WARC files are compressed record by record, so that one broken member is one lost record. */
async function* openGzip({ chunks, source, depth }: Stream, options: ReadOptions): AsyncGenerator<InputItem> {
  const pieces = gzipPieces(chunks);
  const seen = [];
  for await (const piece of lent(pieces)) {
    seen.push(piece);
    if (piece.kind !== 'member') break;
  }
  const [first] = seen.slice(-1);
  const isWarc =
    options.format === 'warc' || (options.format === 'auto' && first?.kind === 'bytes' && binaryContainer(first.bytes) === 'warc');
  const all = replay(seen, pieces);
  if (isWarc) yield* warcPages(new WarcMembers(all), source, options.maxBytes);
  else yield* readStream({ chunks: gunzip(all), source, depth: depth + 1 }, options);
}

/** An iterator for a loop that stops before its end and does not let go of it. */
function lent<T>(iterator: AsyncIterator<T>): AsyncIterable<T> {
  return { [Symbol.asyncIterator]: () => ({ next: () => iterator.next() }) };
}

interface Sniffed {
  readonly container: Container | 'tsv';
  readonly head: Buffer;
  readonly replayed: Chunks;
}

/** Reads as much as tells what the stream is, and gives it back in front of the rest. */
async function sniff(chunks: Chunks, options: ReadOptions): Promise<Sniffed> {
  const rest = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  let due = 0;
  for (;;) {
    const next = await nextOf(rest);
    const ended = next.done === true;
    if (!ended) {
      seen.push(next.value);
      size += next.value.length;
      if (size < due && !next.value.includes(LINE_BREAK)) continue;
    }
    due = Math.min(HEAD, size * 2);
    const head = seen.length === 1 ? bufferOf(seen[0]) : Buffer.concat(seen);
    const container = containerAs(options, head, ended);
    if (container === undefined) continue;
    if (!ended) return { container, head, replayed: replay(seen, rest) };
    return { container, head, replayed: next.error === undefined ? seen : thenThrow(seen, next.error) };
  }
}

/** A line that is whole may tell what the stream is; else it is asked again when there is twice as much. */
const LINE_BREAK = 10;

type Next = { readonly done?: false; readonly value: Uint8Array } | { readonly done: true; readonly error?: unknown };

/** Bytes that break off early may still tell what they are, and are read as far as they go. */
async function nextOf(rest: AsyncIterator<Uint8Array> | Iterator<Uint8Array>): Promise<Next> {
  try {
    const next = await rest.next();
    return next.done ? { done: true } : { value: next.value };
  } catch (error) {
    return { done: true, error };
  }
}

async function* thenThrow(seen: readonly Uint8Array[], error: unknown): AsyncGenerator<Uint8Array> {
  yield* seen;
  throw error;
}

const containerAs = ({ format, fields }: ReadOptions, head: Buffer, ended: boolean) =>
  format === 'auto' ? containerOf(head, ended, fields) : toldContainer(format, head, ended);

/** The format that was told, but for what is compressed. */
function toldContainer(format: Exclude<InputFormat, 'auto'>, head: Buffer, ended: boolean): Container | 'tsv' | undefined {
  if (head.length < 4 && !ended) return undefined;
  const binary = binaryContainer(head);
  if (binary === 'gzip' || binary === 'zstd') return binary;
  return format === 'text' || format === 'html' ? 'page' : format;
}

async function* replay<T>(seen: readonly T[], rest: AsyncIterator<T> | Iterator<T>): AsyncGenerator<T> {
  try {
    yield* seen;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.(); // a reader that stops early lets go of the stream
  }
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A Parquet file's index stands at its end: what comes as a stream must be read whole first. */
async function* openParquet({ chunks, source, file }: Stream, names: FieldNames, limit: number): AsyncGenerator<InputItem> {
  yield* parquetPages(file ?? bufferAccess(bufferOf(await collect(chunks, limit))), source, names, limit);
}

async function* wholePage({ chunks, source }: Stream, options: ReadOptions): AsyncGenerator<InputItem> {
  yield pageItem(await collect(chunks, options.maxBytes), source, options);
}

function pageItem(bytes: Uint8Array, { path, member, where }: SourceName, { format }: ReadOptions): InputItem {
  const told = format === 'text' || format === 'html' ? format : undefined;
  return { kind: 'page', document: { path, member, content: apart(bytes), format: told }, where };
}

/** All bytes of a stream. @throws PageError `too-large` */
async function collect(chunks: Chunks, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw new PageError('too-large', `larger than ${limit} bytes (--max-bytes)`);
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}
