import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1_048_576;

/** The first `length` bytes of a file, or all of it. */
export function* chunksOf(path: string, length = Number.POSITIVE_INFINITY): Generator<Buffer> {
  const fd = openSync(path, 'r');
  try {
    for (let at = 0; at < length; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, length - at));
      const count = readSync(fd, chunk, 0, chunk.length, null);
      if (count === 0) return;
      at += count;
      yield chunk.subarray(0, count);
    }
  } finally {
    closeSync(fd);
  }
}
