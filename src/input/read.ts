import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { pageOf, type ReadOptions, readStream } from './containers.js';
import { type Chunks, failureAt, type InputItem } from './item.js';
import { fileError } from './page-error.js';
import { fileAccess } from './parquet.js';
import { type FoundFile, walk } from './walk.js';

export type { ReadOptions as InputOptions } from './containers.js';

/** All pages of the paths, in order, one at a time; `-` is `stdin`. */
export async function* readInput(paths: readonly string[], stdin: Chunks, options: ReadOptions): AsyncGenerator<InputItem> {
  for (const path of paths) {
    if (path === '-') yield* readStream({ chunks: stdin, source: { where: '-', path: '-' }, depth: 0 }, options);
    else {
      for (const found of walk([path], options.include, options.written)) {
        const item = found.kind === 'file' ? openFile(found, options) : found;
        if (item.kind === 'open') yield* readFile(item, options);
        else yield item;
      }
    }
  }
}

/** Whether a folder has no file that is wanted. A path that is no folder is not empty. */
export function isEmptyFolder(path: string, include: (path: string) => boolean, written: readonly string[]): boolean {
  return path !== '-' && walk([path], include, written).next().done === true;
}

/** A file that is to be read as a stream. */
interface OpenedFile {
  readonly kind: 'open';
  readonly fd: number;
  readonly size: number;
  readonly found: FoundFile;
}

/** Opens a file: most are one short page, and that is all there is to it. */
function openFile(found: FoundFile, options: ReadOptions): InputItem | OpenedFile {
  let fd: number;
  try {
    fd = openSync(found.file, 'r');
  } catch (error) {
    return failureAt(found, fileError(error));
  }
  const { size } = fstatSync(fd);
  const bytes = size > 0 && size < FIRST_CHUNK ? allOf(fd, size) : null;
  const page = bytes === null ? null : pageOf(bytes, found, options);
  if (page === null) return { kind: 'open', fd, size, found };
  closeSync(fd);
  return page;
}

/** All bytes of a short file; null where they cannot be had at once. The file stands at its beginning as before. */
function allOf(fd: number, size: number): Buffer | null {
  try {
    const buffer = Buffer.allocUnsafe(size + 1);
    return readSync(fd, buffer, 0, size + 1, 0) === size ? buffer.subarray(0, size) : null;
  } catch {
    return null; // said when it is read as a stream
  }
}

async function* readFile({ fd, size, found }: OpenedFile, options: ReadOptions): AsyncGenerator<InputItem> {
  try {
    const file = size > 0 ? fileAccess(fd, size) : undefined;
    yield* readStream({ chunks: fileChunks(fd, size), source: found, file, depth: 0 }, options);
  } finally {
    closeSync(fd);
  }
}

const FIRST_CHUNK = 65_536;
const CHUNK = 1_048_576;

/** Bytes of an open file. Most pages come whole in the first chunk, which is made to their size; only long files need big chunks. */
function* fileChunks(fd: number, size: number): Generator<Buffer> {
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
