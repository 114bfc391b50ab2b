import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { DocumentFormat } from '../model/document.js';
import { isJsonl } from './format.js';
import type { Chunks, InputItem, SourceName } from './item.js';
import { jsonlPages } from './jsonl.js';
import { fileError, PageError } from './page-error.js';
import { type FoundFile, walk } from './walk.js';

export interface InputOptions {
  /** `auto`: told by content. */
  readonly format: 'auto' | 'jsonl' | DocumentFormat;
  /** Which files of a folder are wanted, by their paths relative to it. */
  readonly include: (path: string) => boolean;
  /** Limit of a page or line, in bytes. */
  readonly maxBytes: number;
}

/** All pages of the paths, in order, one at a time; `-` is `stdin`. */
export async function* readInput(paths: readonly string[], stdin: Chunks, options: InputOptions): AsyncGenerator<InputItem> {
  for (const path of paths) {
    if (path === '-') yield* readStream(stdin, { where: '-', path: '-' }, options);
    else {
      for (const found of walk([path], options.include)) {
        if (found.kind === 'file') yield* readFile(found, options);
        else yield found;
      }
    }
  }
}

/** Whether a folder has no file that is wanted. A path that is no folder is not empty. */
export function isEmptyFolder(path: string, include: (path: string) => boolean): boolean {
  return path !== '-' && walk([path], include).next().done === true;
}

async function* readFile(found: FoundFile, options: InputOptions): AsyncGenerator<InputItem> {
  let fd: number;
  try {
    fd = openSync(found.file, 'r');
  } catch (error) {
    yield failure(found, fileError(error));
    return;
  }
  try {
    yield* readStream(fileChunks(fd), found, options);
  } finally {
    closeSync(fd);
  }
}

const FIRST_CHUNK = 65_536;
const CHUNK = 1_048_576;

/** Bytes of an open file. Most pages come whole in the first chunk, which is made to their size; only long files need big chunks. */
function* fileChunks(fd: number): Generator<Buffer> {
  const { size } = fstatSync(fd);
  let length = size > 0 && size < FIRST_CHUNK ? size + 1 : FIRST_CHUNK;
  for (let at = 0; ; length = CHUNK) {
    const buffer = Buffer.allocUnsafe(length);
    const count = readSync(fd, buffer, 0, length, null);
    if (count === 0) return;
    at += count;
    yield buffer.subarray(0, count);
    if (at === size && count < length) return;
  }
}

async function* readStream(chunks: Chunks, source: SourceName, options: InputOptions): AsyncGenerator<InputItem> {
  try {
    const { jsonl, replayed } = options.format === 'auto' ? await sniff(chunks) : { jsonl: options.format === 'jsonl', replayed: chunks };
    if (jsonl) yield* jsonlPages(replayed, source, options.maxBytes);
    else yield await wholePage(replayed, source, options);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield failure(source, fileError(error));
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** Reads as much as tells the format, and gives it back in front of the rest. */
async function sniff(chunks: Chunks): Promise<{ jsonl: boolean; replayed: Chunks }> {
  const rest = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const seen: Uint8Array[] = [];
  for (;;) {
    const next = await rest.next();
    if (!next.done) seen.push(next.value);
    const jsonl = isJsonl(seen.length === 1 ? bufferOf(seen[0]) : Buffer.concat(seen), next.done === true);
    if (jsonl !== undefined) return { jsonl, replayed: next.done ? seen : replay(seen, rest) };
  }
}

async function* replay(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array> | Iterator<Uint8Array>): AsyncGenerator<Uint8Array> {
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

async function wholePage(chunks: Chunks, source: SourceName, { format, maxBytes }: InputOptions): Promise<InputItem> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) return failure(source, new PageError('too-large', `larger than ${maxBytes} bytes (--max-bytes)`));
    parts.push(chunk);
  }
  const content = parts.length === 1 ? parts[0] : Buffer.concat(parts);
  const told = format === 'text' || format === 'html' ? format : undefined;
  return { kind: 'page', document: { path: source.path, content, format: told }, where: source.where };
}

function failure({ where, path }: SourceName, error: PageError): InputItem {
  return { kind: 'failure', id: null, path, error, where };
}
