import type { Chunks } from './item.js';

/** One value of a JSON array, or of a stream of JSON texts one after the other (RFC 8259; what `jq` writes). Nothing is parsed. */
export interface JsonValue {
  /** 1-based place among the values. */
  readonly row: number;
  /** 1-based line that it begins on. */
  readonly line: number;
  /** null where it is longer than the limit: it was read past, not kept. */
  readonly bytes: Buffer | null;
  /** Whether it breaks off: in the middle of a string at the end of a line, or at the end of the stream. */
  readonly cut: boolean;
}

const QUOTE = 34;
const BACKSLASH = 92;
const LF = 10;
const OPEN_ARRAY = 91;
const OPEN_OBJECT = 123;
const CLOSE_ARRAY = 93;
const CLOSE_OBJECT = 125;
const COMMA = 44;
/** No JSON text begins with a byte from here on: those of the mark are EF, BB and BF. */
const BYTE_ORDER_MARK = 0xbb;

/** The values of a JSON stream, each as soon as it is whole; those of an array where its first sign opens one. */
export async function* jsonValues(chunks: Chunks, limit: number): AsyncGenerator<JsonValue> {
  const splitter = new JsonSplitter(limit);
  for await (const chunk of chunks) yield* splitter.split(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  yield* splitter.end();
}

/** Finds where values begin and end by quotes and brackets. */
class JsonSplitter {
  #row = 0;
  #line = 1;
  /** Brackets open around what is read; values stand at `#base`: 1 within an array. */
  #depth = 0;
  #base: 0 | 1 | undefined;
  #inString = false;
  #escaped = false;
  /** After a value that broke off, the next line that begins with an object goes on with the values. */
  #lost: 'no' | 'at line start' | 'within line' = 'no';
  /** Where the value at hand begins in the chunk; 0 where it began before, -1 outside of one. */
  #start = -1;
  #startLine = 1;
  #parts: Buffer[] = [];
  #size = 0;

  constructor(private readonly limit: number) {}

  /** The values that end in a chunk. */
  *split(chunk: Buffer): Generator<JsonValue> {
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (byte === LF) {
        this.#line += 1;
        if (this.#lost !== 'no') this.#lost = 'at line start';
        if (this.#inString || (this.#base === 0 && this.#depth === 0 && this.#start >= 0)) {
          yield this.#value(chunk, at, this.#inString);
          this.#recover();
        }
      } else if (this.#inString) this.#inside(byte);
      else if (this.#lost !== 'no') this.#find(byte, at);
      else if (this.#outside(byte, at)) yield this.#value(chunk, byte === COMMA || this.#depth < this.#base! ? at : at + 1, false);
    }
    if (this.#start >= 0) {
      this.#keep(chunk.subarray(this.#start));
      this.#start = 0;
    }
  }

  /** What is left open at the end of the stream. */
  *end(): Generator<JsonValue> {
    if (this.#start >= 0) yield this.#value(Buffer.alloc(0), 0, this.#depth > this.#base! || this.#inString);
  }

  #inside(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inString = false;
  }

  /** One sign outside of strings. True: a value ends here. */
  #outside(byte: number, at: number): boolean {
    if (byte <= 32) return false;
    if (this.#base === undefined) {
      if (byte >= BYTE_ORDER_MARK) return false;
      this.#base = byte === OPEN_ARRAY ? 1 : 0;
      if (this.#base === 1) {
        this.#depth = 1;
        return false;
      }
    }
    const outer = this.#depth === this.#base;
    if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
      this.#depth = Math.max(0, this.#depth - 1);
      return this.#start >= 0 && this.#depth <= this.#base;
    }
    if (outer && byte === COMMA) return this.#start >= 0;
    if (outer && this.#start < 0 && this.#depth >= 0) this.#open(at);
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.#depth += 1;
    return false;
  }

  #open(at: number): void {
    this.#start = at;
    this.#startLine = this.#line;
  }

  #recover(): void {
    this.#lost = this.#inString ? 'at line start' : 'no';
    this.#inString = false;
    this.#escaped = false;
    this.#depth = this.#base!;
  }

  #find(byte: number, at: number): void {
    if (byte <= 32 || this.#lost === 'within line') return;
    this.#lost = byte === OPEN_OBJECT ? 'no' : 'within line';
    if (byte === OPEN_OBJECT) this.#outside(byte, at);
  }

  #value(chunk: Buffer, end: number, cut: boolean): JsonValue {
    this.#keep(chunk.subarray(this.#start, end));
    const bytes = this.#size > this.limit ? null : this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    this.#start = -1;
    this.#row += 1;
    return { row: this.#row, line: this.#startLine, bytes, cut };
  }

  #keep(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > this.limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }
}
