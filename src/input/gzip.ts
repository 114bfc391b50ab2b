import { once } from 'node:events';
import { crc32, createInflateRaw } from 'node:zlib';
import { ByteReader } from './byte-reader.js';
import type { Chunks } from './item.js';
import { PageError } from './page-error.js';

/** What a gzip file (RFC 1952) unpacks to: the start of each member by its byte in the file, its bytes, and what is broken in it. */
export type GzipPiece =
  | { readonly kind: 'member'; readonly offset: number }
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'damage'; readonly error: PageError };

/** Bytes given to the inflater at a time: 1000 times as many can come out, and are in memory at once. */
const PORTION = 8192;
const MAGIC = Buffer.from([0x1f, 0x8b, 8]);
const HEADER = 10;
const TRAILER = 8;

/** Unpacks all members. After a broken one it goes on at the next: records that were compressed one by one are not lost with one of them. */
export async function* gzipPieces(chunks: Chunks): AsyncGenerator<GzipPiece> {
  const reader = new ByteReader(chunks);
  let lost = false;
  try {
    while (await atMember(reader)) {
      const offset = reader.position;
      let empty = true;
      yield { kind: 'member', offset };
      try {
        for await (const bytes of memberBytes(reader)) {
          empty = false;
          yield { kind: 'bytes', bytes };
        }
        lost = false;
      } catch (error) {
        if (!(error instanceof GzipFault)) throw error;
        if (lost && empty) continue; // what looked like a member within a broken one
        lost = true;
        const code = error.truncated ? 'truncated-gzip' : 'broken-gzip';
        yield { kind: 'damage', error: new PageError(code, `${error.message} (gzip member at byte ${offset})`, { cause: error }) };
      }
    }
  } finally {
    await reader.close();
  }
}

/** The bytes that a gzip file unpacks to, up to the first damage. @throws PageError `truncated-gzip`, `broken-gzip` */
export async function* gunzip(pieces: AsyncIterable<GzipPiece>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    if (piece.kind === 'damage') throw piece.error;
    if (piece.kind === 'bytes') yield piece.bytes;
  }
}

class GzipFault extends Error {
  constructor(
    message: string,
    readonly truncated = false,
  ) {
    super(message);
  }
}

/** Goes to the next member: here, or behind padding, or behind the rest of a broken one. False: there is none. */
async function atMember(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const next = await reader.peek(PORTION);
    if (next.length < MAGIC.length) return false;
    const at = next.indexOf(MAGIC);
    await reader.skip(at < 0 ? next.length - MAGIC.length + 1 : at);
    if (at >= 0) return true;
  }
}

async function* memberBytes(reader: ByteReader): AsyncGenerator<Buffer> {
  await skipHeader(reader);
  const inflater = new Inflater();
  let sum = 0;
  let size = 0;
  while (!inflater.ended) {
    const portion = await reader.piece(PORTION);
    if (portion === null) throw new GzipFault('the compressed data is cut off', true);
    const { output, rest } = await inflater.push(portion).catch((error: unknown) => {
      reader.unread(portion); // the next member may begin in it
      throw error;
    });
    for (const bytes of output) {
      sum = crc32(bytes, sum);
      size += bytes.length;
      yield bytes;
    }
    reader.unread(rest);
  }
  checkTrailer(await reader.read(TRAILER), sum, size);
}

function checkTrailer(trailer: Buffer, sum: number, size: number): void {
  if (trailer.length < TRAILER) throw new GzipFault('the compressed data is cut off', true);
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size % 2 ** 32)
    throw new GzipFault('the compressed data does not agree with its checksum');
}

/** Flags of a header: which fields follow it. */
const Flag = { HeaderSum: 2, Extra: 4, Name: 8, Comment: 16 } as const;

async function skipHeader(reader: ByteReader): Promise<void> {
  const header = await reader.read(HEADER);
  if (header.length < HEADER) throw new GzipFault('the compressed data is cut off', true);
  const flags = header[3];
  if (flags > 31) throw new GzipFault('no valid gzip header');
  if (flags & Flag.Extra) await reader.skip((await reader.read(2)).readUInt16LE(0));
  if (flags & Flag.Name) await skipString(reader);
  if (flags & Flag.Comment) await skipString(reader);
  if (flags & Flag.HeaderSum) await reader.skip(2);
}

async function skipString(reader: ByteReader): Promise<void> {
  for (let byte = await reader.read(1); byte.length === 1 && byte[0] !== 0; byte = await reader.read(1)) {}
}

/** Inflates one deflate stream (RFC 1951) and says where it ends, which the streams of node:zlib for gzip do not tell. */
class Inflater {
  readonly #stream = createInflateRaw();
  #output: Buffer[] = [];
  #given = 0;
  ended = false;

  constructor() {
    this.#stream.on('data', (bytes: Buffer) => this.#output.push(bytes));
  }

  /** What comes out, and what was left of the portion where the stream ended in it. @throws GzipFault */
  async push(portion: Buffer): Promise<{ output: Buffer[]; rest: Buffer }> {
    await this.#write(portion);
    this.#given += portion.length;
    const left = this.#given - this.#stream.bytesWritten;
    if (left > 0) {
      this.ended = true;
      if (!this.#stream.readableEnded) await once(this.#stream, 'end');
      this.#stream.destroy();
    }
    const output = this.#output;
    this.#output = [];
    return { output, rest: portion.subarray(portion.length - left) };
  }

  #write(portion: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => reject(new GzipFault(`the compressed data is broken: ${error.message}`));
      this.#stream.once('error', fail);
      this.#stream.write(portion, () => {
        this.#stream.off('error', fail);
        resolve();
      });
    });
  }
}
