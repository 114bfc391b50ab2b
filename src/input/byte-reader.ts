import type { Chunks } from './item.js';

const EMPTY: Buffer = Buffer.alloc(0);
const LF = 10;

/** Reads a stream of bytes in the portions that a format asks for. Holds what was asked for and the rest of one chunk, no more. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #buffer = EMPTY;
  #position = 0;

  constructor(chunks: Chunks) {
    this.#chunks = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  /** Bytes read so far. */
  get position(): number {
    return this.#position;
  }

  /** The next `count` bytes, left where they are; fewer at the end. */
  async peek(count: number): Promise<Buffer> {
    while (this.#buffer.length < count && (await this.#more())) {}
    return this.#buffer.subarray(0, count);
  }

  /** The next `count` bytes; fewer at the end. */
  async read(count: number): Promise<Buffer> {
    if (this.#buffer.length >= count) return this.#take(count);
    const parts: Buffer[] = [];
    let missing = count;
    for await (const piece of this.pieces(count)) {
      parts.push(piece);
      missing -= piece.length;
    }
    return missing === 0 && parts.length === 1 ? parts[0] : Buffer.concat(parts);
  }

  /** The next `count` bytes in pieces as they come; fewer at the end. */
  async *pieces(count: number): AsyncGenerator<Buffer> {
    for (let missing = count; missing > 0; ) {
      const piece = await this.piece(missing);
      if (piece === null) return;
      missing -= piece.length;
      yield piece;
    }
  }

  /** What is there next, at most `limit` bytes; null at the end. */
  async piece(limit: number): Promise<Buffer | null> {
    if (this.#buffer.length === 0 && !(await this.#more())) return null;
    return this.#take(Math.min(limit, this.#buffer.length));
  }

  /** Reads past `count` bytes. @returns how many there were */
  async skip(count: number): Promise<number> {
    let skipped = 0;
    for await (const piece of this.pieces(count)) skipped += piece.length;
    return skipped;
  }

  /** The next line with its line break, or the first `limit` bytes of a longer one; null at the end. */
  async line(limit: number): Promise<Buffer | null> {
    let from = 0;
    for (;;) {
      const end = this.#buffer.indexOf(LF, from);
      if (end >= 0 && end < limit) return this.#take(end + 1);
      if (this.#buffer.length >= limit) return this.#take(limit);
      from = this.#buffer.length;
      if (!(await this.#more())) return this.#buffer.length === 0 ? null : this.#take(this.#buffer.length);
    }
  }

  /** Puts bytes that were read last back in front. */
  unread(bytes: Buffer): void {
    this.#buffer = this.#buffer.length === 0 ? bytes : Buffer.concat([bytes, this.#buffer]);
    this.#position -= bytes.length;
  }

  /** Lets go of what has come and was not read. */
  drop(): void {
    this.#take(this.#buffer.length);
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #take(count: number): Buffer {
    const taken = this.#buffer.subarray(0, count);
    this.#buffer = this.#buffer.subarray(count);
    this.#position += count;
    return taken;
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done) return false;
    const { buffer, byteOffset, byteLength } = next.value;
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    this.#buffer = this.#buffer.length === 0 ? bytes : Buffer.concat([this.#buffer, bytes]);
    return true;
  }
}
