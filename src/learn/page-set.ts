/** A set of the pages of a sample, by their places. */
export class PageSet {
  readonly #words: Uint32Array;
  #size = 0;

  constructor(pages: number) {
    this.#words = new Uint32Array((pages + 31) >> 5);
  }

  get size(): number {
    return this.#size;
  }

  add(page: number): void {
    const bit = 1 << (page & 31);
    if ((this.#words[page >> 5] & bit) !== 0) return;
    this.#words[page >> 5] |= bit;
    this.#size += 1;
  }

  has(page: number): boolean {
    return (this.#words[page >> 5] & (1 << (page & 31))) !== 0;
  }

  /** Number of pages in both. */
  common(other: PageSet): number {
    let count = 0;
    for (let i = 0; i < this.#words.length; i += 1) count += bitsOf(this.#words[i] & other.#words[i]);
    return count;
  }
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
