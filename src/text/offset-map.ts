import type { SourceMap } from '../model/article.js';

/** Numbers of a piece. */
const ITEMS = 3;
/** In place of a source end: the piece was copied unit for unit. */
const COPIED = -1;
/** Pieces that are gone through one by one before one is searched for. */
const WALK = 12;

/**
 * Builds a text out of pieces of a source and remembers where each piece came from.
 * A piece is copied (unit for unit) or put in place of a stretch of the source ("uvre" → "œuvre", a line break → a space).
 */
export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  readonly #source: string;
  /** `ITEMS` numbers a piece: where it starts in the text, its first source unit, and its source end, or `COPIED`. */
  readonly #pieces: number[] = [];
  /** Source end of the last piece, if it was copied. */
  #copiedTo = COPIED;
  /** Stretch of the source that is still to be appended. */
  #from = 0;
  #to = 0;

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
    if (this.#copiedTo !== start) this.#pieces.push(this.#length, start, COPIED);
    this.#copiedTo = end;
    this.#append(start, end);
    this.#length += end - start;
  }

  /** Appends `text` in place of source[start, end). */
  put(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#pieces.push(this.#length, start, end);
    this.#copiedTo = COPIED;
    if (end - start === text.length && start === this.#to && this.#source.startsWith(text, start)) this.#to = end;
    else {
      this.#flush(end);
      this.#parts.push(text);
    }
    this.#length += text.length;
  }

  /** The text and the way back. */
  build(): { text: string; source: SourceMap } {
    this.#flush(0);
    return { text: this.#parts.join(''), source: new PieceMap(this.#pieces) };
  }

  /** Stretches that follow one another in the source are cut out of it in one. */
  #append(start: number, end: number): void {
    if (start !== this.#to) this.#flush(start);
    this.#to = end;
  }

  #flush(next: number): void {
    if (this.#to > this.#from) this.#parts.push(this.#source.slice(this.#from, this.#to));
    this.#from = next;
    this.#to = next;
  }
}

class PieceMap implements SourceMap {
  #last = 0;

  constructor(private readonly pieces: readonly number[]) {}

  toSource(offset: number): number {
    const { pieces } = this;
    const i = this.#pieceOf(offset);
    if (i < 0) return 0;
    return pieces[i + 2] === COPIED ? pieces[i + 1] + offset - pieces[i] : pieces[i + 1];
  }

  toSourceEnd(end: number): number {
    if (end <= 0) return this.toSource(0);
    const { pieces } = this;
    const i = this.#pieceOf(end - 1);
    if (i < 0) return 0;
    return pieces[i + 2] === COPIED ? pieces[i + 1] + end - pieces[i] : pieces[i + 2];
  }

  /**
   * Place of the last piece that starts at or before `offset`; -1 where there are none. Questions come in the order of the text mostly:
   * it is looked for from the last answer on.
   */
  #pieceOf(offset: number): number {
    const { pieces } = this;
    const end = pieces.length - ITEMS;
    if (end < 0) return -1;
    let i = this.#last;
    const far = i + WALK * ITEMS;
    if (pieces[i] <= offset) while (i < end && i < far && pieces[i + ITEMS] <= offset) i += ITEMS;
    if (pieces[i] > offset || i === far) i = this.#search(offset);
    this.#last = i;
    return i;
  }

  #search(offset: number): number {
    const { pieces } = this;
    let low = 0;
    let high = pieces.length / ITEMS - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle * ITEMS] <= offset) low = middle;
      else high = middle - 1;
    }
    return low * ITEMS;
  }
}

/** The map of a text taken as it is. */
export const sameText: SourceMap = { toSource: (offset) => offset, toSourceEnd: (end) => end };
