const FIRST = 16_384;
const LARGEST = 4_194_304;
/** UTF-8 needs at most three bytes for a UTF-16 unit. */
const MOST_BYTES = 3;

/** Rows of a table as UTF-8, one behind the other in memory that can be handed to another thread without copying. */
export class RowBuffer {
  #bytes: Buffer | null = null;
  #length = 0;
  /** Room that the rows before needed: those to come need as much. */
  #usual = FIRST;

  /** Adds text; gives the number of its bytes. */
  append(text: string): number {
    const room = this.#length + text.length * MOST_BYTES;
    if (this.#bytes === null || room > this.#bytes.length) this.#grow(room);
    const written = this.#bytes!.write(text, this.#length, 'utf8');
    this.#length += written;
    return written;
  }

  /** Bytes so far. */
  get length(): number {
    return this.#length;
  }

  /** Takes back what was added behind the first `length` bytes. */
  cut(length: number): void {
    this.#length = length;
  }

  /** Memory to use again, before anything is appended. */
  use(memory: ArrayBuffer): void {
    if (this.#bytes === null && memory.byteLength > 0) this.#bytes = Buffer.from(memory);
  }

  /** Gives all bytes away and begins anew. Their memory holds nothing else. */
  take(): Uint8Array<ArrayBuffer> {
    const { buffer } = (this.#bytes ?? Buffer.allocUnsafeSlow(0)) as Buffer<ArrayBuffer>;
    const rows = new Uint8Array(buffer, 0, this.#length);
    this.#usual = Math.min(Math.max(FIRST, this.#length), LARGEST);
    this.#bytes = null;
    this.#length = 0;
    return rows;
  }

  #grow(room: number): void {
    const bytes = Buffer.allocUnsafeSlow(Math.max(this.#usual, room, this.#length * 2));
    this.#bytes?.copy(bytes, 0, 0, this.#length);
    this.#bytes = bytes;
  }
}
