import { ByteReader } from './byte-reader.js';
import type { Chunks } from './item.js';
import { PageError } from './page-error.js';

/** Bytes given to the decompressor at a time: of blocks that repeat one byte, 32,000 times as many can come out. */
const PORTION = 1024;
/** Longest window that is taken, as by `zstd -d` without `--long`: a header of ten bytes could ask for two gigabytes. */
const LONGEST_WINDOW = 2 ** 27;
const UNEXPECTED_END = 5;

/** The bytes that Zstandard data (RFC 8878) unpacks to. @throws PageError `truncated-zstd`, `broken-zstd` */
export async function* unzstd(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('./packages/zstd.js');
  const reader = new ByteReader(chunks);
  let output: Uint8Array[] = [];
  const decompressor = new Decompress((bytes) => output.push(bytes));
  const push = (portion: Uint8Array, last: boolean): Uint8Array[] => {
    try {
      decompressor.push(portion, last);
    } catch (error) {
      throw zstdError(error, reader.position);
    }
    const done = output;
    output = [];
    return done;
  };
  try {
    checkWindow(await reader.peek(14));
    for (let portion = await reader.piece(PORTION); portion !== null; portion = await reader.piece(PORTION)) yield* push(portion, false);
    yield* push(Buffer.alloc(0), true);
  } finally {
    await reader.close();
  }
}

function zstdError(error: unknown, position: number): PageError {
  const truncated = (error as { code?: unknown }).code === UNEXPECTED_END;
  const reason = truncated ? 'is cut off' : `is broken: ${error instanceof Error ? error.message : String(error)}`;
  return new PageError(truncated ? 'truncated-zstd' : 'broken-zstd', `the compressed data ${reason} (zstd, byte ${position})`, {
    cause: error,
  });
}

/** RFC 8878 3.1.1.1.2: 2^(10 + exponent) and eighths of it. A frame of a single segment has no window of its own. */
function checkWindow(head: Buffer): void {
  if (head.length < 6 || head.readUInt32LE(0) !== 0xfd2fb528 || head[4] & 32) return;
  const base = 2 ** (10 + (head[5] >> 3));
  if (base + (base / 8) * (head[5] & 7) > LONGEST_WINDOW) throw new PageError('too-large', 'zstd data with a window above 128 MB');
}
