/** Bytes of a piece beyond which it is not kept: a few giant pages must not hold memory for all that come after them. */
const LARGEST = 4_194_304;

/** Memory that went to a worker and came back, kept to go again: to have new memory collected for every batch would cost more than to fill it. */
export class Spare {
  readonly #bytes: ArrayBuffer[] = [];
  readonly #rows: ArrayBuffer[][] = [];

  /** @param most pieces of each kind that are kept */
  constructor(private readonly most: number) {}

  /** A piece for the bytes of pages; undefined: there is none. */
  bytes(): ArrayBuffer | undefined {
    return this.#bytes.pop();
  }

  /** Pieces for the rows of a batch, one a table; none where there are none. */
  rows(): readonly ArrayBuffer[] {
    return this.#rows.pop() ?? [];
  }

  keepBytes(piece: ArrayBuffer): void {
    if (this.#bytes.length < this.most && piece.byteLength <= LARGEST) this.#bytes.push(piece);
  }

  keepRows(pieces: ArrayBuffer[]): void {
    if (this.#rows.length < this.most && pieces.every(({ byteLength }) => byteLength <= LARGEST)) this.#rows.push(pieces);
  }
}
