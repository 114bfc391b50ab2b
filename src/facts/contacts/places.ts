import type { Fact } from '../../model/fact.js';

/** The countries named in a contact block: from offset `first` on, the last at `last` at most. */
export class Places {
  /** @param mentions of the page, in order */
  constructor(
    private readonly mentions: readonly Fact<'countries'>[],
    private readonly first: number,
    private readonly last: number,
  ) {}

  has(start: number): boolean {
    return this.endOf(start) >= 0;
  }

  /** End of the place that begins at `start`; -1: none begins there. */
  endOf(start: number): number {
    const { mentions } = this;
    if (!(start >= this.first && start <= this.last)) return -1;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle].start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && mentions[low - 1].start === start ? mentions[low - 1].end : -1;
  }
}
