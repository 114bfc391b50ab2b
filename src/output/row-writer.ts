import type { RecordFormat } from './format.js';
import type { TextWriter } from './writer.js';

/** Bytes that are gathered before they are handed on unasked. */
const GATHERED = 65_536;

/** Puts the rows of a table together and writes them. */
export class RowWriter {
  readonly #head: Buffer;
  readonly #between: Buffer;
  #pieces: Uint8Array[] = [];
  #pending = 0;
  #bytes: number;

  /** @param bytes that were written already, where an output is gone on with */
  constructor(
    private readonly writer: TextWriter,
    private readonly format: RecordFormat,
    bytes = 0,
  ) {
    this.#head = Buffer.from(format.head);
    this.#between = Buffer.from(format.between);
    this.#bytes = bytes;
  }

  /** Bytes handed in so far. */
  get bytes(): number {
    return this.#bytes;
  }

  get closed(): boolean {
    return this.writer.closed;
  }

  /** Whether so much is gathered that it should be flushed. */
  get full(): boolean {
    return this.#pending >= GATHERED;
  }

  /** Rows of one record; they are kept by reference until the next flush. */
  append(rows: Uint8Array): void {
    if (rows.length === 0) return;
    this.#add(this.#bytes === 0 ? this.#head : this.#between);
    this.#add(rows);
  }

  /** More of the rows that were appended last. */
  extend(rows: Uint8Array): void {
    this.#add(rows);
  }

  /** Hands on what was gathered, waiting where the reader is slower. */
  flush(): void | Promise<void> {
    if (this.#pending === 0) return;
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#pending = 0;
    return this.writer.writeAll(pieces);
  }

  /** Closes the table: nothing more comes. */
  async end(): Promise<void> {
    this.#add(Buffer.from(this.#bytes === 0 ? this.format.empty : this.format.tail));
    await this.flush();
  }

  #add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    const last = this.#pieces.at(-1);
    if (last !== undefined && last.buffer === piece.buffer && last.byteOffset + last.byteLength === piece.byteOffset)
      // rows of one batch lie one behind the other: one piece, nothing to copy
      this.#pieces[this.#pieces.length - 1] = new Uint8Array(last.buffer, last.byteOffset, last.byteLength + piece.byteLength);
    else this.#pieces.push(piece);
    this.#pending += piece.length;
    this.#bytes += piece.length;
  }
}
