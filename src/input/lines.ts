import type { Chunks } from './item.js';

/** One line of a stream, without its line break (LF or CRLF). */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** null where the line is longer than the limit: it was read past, not kept. */
  readonly bytes: Buffer | null;
}

const LF = 10;
const CR = 13;

/** Lines of a stream of bytes, each as soon as it is whole; what follows the last line break counts where it is not empty. */
export async function* linesOf(chunks: Chunks, limit: number): AsyncGenerator<Line> {
  const collector = new LineCollector(limit);
  for await (const chunk of chunks) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, from)) {
      yield collector.finish(bytes.subarray(from, at));
      from = at + 1;
    }
    collector.add(bytes.subarray(from));
  }
  if (collector.pending) yield collector.finish(Buffer.alloc(0));
}

/** Keeps the pieces of the line at hand, up to a limit. */
class LineCollector {
  #pieces: Buffer[] = [];
  #size = 0;
  #number = 0;

  constructor(private readonly limit: number) {}

  /** Whether a line has begun. */
  get pending(): boolean {
    return this.#size > 0;
  }

  add(piece: Buffer): void {
    if (piece.length === 0) return;
    this.#size += piece.length;
    if (this.#size > this.limit) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  finish(last: Buffer): Line {
    this.add(last);
    const tooLong = this.#size > this.limit;
    const line = this.#pieces.length === 1 ? this.#pieces[0] : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#size = 0;
    this.#number += 1;
    return { number: this.#number, bytes: tooLong ? null : withoutReturn(line) };
  }
}

function withoutReturn(line: Buffer): Buffer {
  return line[line.length - 1] === CR ? line.subarray(0, -1) : line;
}
