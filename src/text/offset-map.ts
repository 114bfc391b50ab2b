import type { SourceMap } from '../model/article.js';

/**
 * Builds a text out of pieces of a source and remembers where each piece came from.
 * A piece is copied (unit for unit) or put in place of a stretch of the source ("uvre" → "œuvre", a line break → a space).
 */
export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  readonly #source: string;
  // One entry per piece: where it starts in the text, its first source unit, its source end, and whether it was copied.
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #copied: boolean[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Units written so far. */
  get length(): number {
    return this.#length;
  }

  /** Appends source[start, end) as it is. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    const last = this.#at.length - 1;
    if (last >= 0 && this.#copied[last] && this.#to[last] === start) this.#to[last] = end;
    else this.#piece(start, end, true);
    this.#parts.push(this.#source.slice(start, end));
    this.#length += end - start;
  }

  /** Appends `text` in place of source[start, end). */
  put(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#piece(start, end, false);
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** The text and the way back. */
  build(): { text: string; source: SourceMap } {
    return { text: this.#parts.join(''), source: new PieceMap(this.#at, this.#from, this.#to, this.#copied) };
  }

  #piece(start: number, end: number, copied: boolean): void {
    this.#at.push(this.#length);
    this.#from.push(start);
    this.#to.push(end);
    this.#copied.push(copied);
  }
}

class PieceMap implements SourceMap {
  constructor(
    private readonly at: readonly number[],
    private readonly from: readonly number[],
    private readonly to: readonly number[],
    private readonly copied: readonly boolean[],
  ) {}

  toSource(offset: number): number {
    const i = this.#pieceOf(offset);
    if (i < 0) return 0;
    return this.copied[i] ? this.from[i] + offset - this.at[i] : this.from[i];
  }

  toSourceEnd(end: number): number {
    if (end <= 0) return this.toSource(0);
    const i = this.#pieceOf(end - 1);
    if (i < 0) return 0;
    return this.copied[i] ? this.from[i] + end - this.at[i] : this.to[i];
  }

  /** The last piece that starts at or before `offset`. */
  #pieceOf(offset: number): number {
    let low = 0;
    let high = this.at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.at[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return high < 0 ? -1 : low;
  }
}

/** The map of a text taken as it is. */
export const sameText: SourceMap = { toSource: (offset) => offset, toSourceEnd: (end) => end };
