import type { Fact } from '../../model/fact.js';
import { firstFrom } from '../offsets.js';

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
    if (!(start >= this.first && start <= this.last)) return -1;
    const k = firstFrom(this.mentions, start);
    return k < this.mentions.length && this.mentions[k].start === start ? this.mentions[k].end : -1;
  }
}
