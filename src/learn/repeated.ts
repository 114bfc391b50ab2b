import { lengthOfKey } from './keys.js';
import type { Sample } from './sample.js';
import { hasWord, isCell } from './shapes.js';

/** Pages that differ otherwise, which a line must stand on. */
export const FEWEST_PAGES = 5;
/** Shorter lines say little about whether two pages are the same article. */
const TELLING_LENGTH = 50;
/** A page's own words, over its words shared by the same company of pages. */
const OWN_SHARE = 1 / 3;
/** A line with two bare numbers this near, on most of its places, stands in a table ... */
const NEAR = 4;
const NUMBERS = 2;
const MOSTLY = 0.5;

/**
 * The lines that are on several pages which differ otherwise. An article posted many times, or with other figures each time, makes
 * its sentences frequent, but its pages have next to nothing of their own: what else they have is either the site's, on more pages
 * still, or shared by the same few. So of each page with the line the text is weighed that is on less than half as many pages; a
 * text on n of these pages counts one n-th on each. Labels among bare numbers are the cells of a table, and stay out.
 */
export function repeatedLines(sample: Sample): boolean[] {
  const lengths = sample.keys.map(lengthOfKey);
  const pages = sample.pages.map((lines) => new Company(lines, lengths, sample));
  const cells = cellsOf(sample);
  return sample.keys.map((key, line) => {
    const on = sample.pagesOf[line];
    return on.length >= FEWEST_PAGES && hasWord(key) && !cells[line] && differOtherwise(on, pages);
  });
}

function differOtherwise(on: readonly number[], pages: readonly Company[]): boolean {
  let different = 0;
  let own = 0;
  let shared = 0;
  for (const page of on) {
    const [length, novelty, alike] = pages[page].measure(on.length);
    if (length > 0) different += novelty / length;
    own += length;
    shared += alike;
  }
  return different >= FEWEST_PAGES && own >= OWN_SHARE * shared;
}

/** The telling lines of a page, by how many pages they are on. */
class Company {
  readonly #counts: number[];
  readonly #lengths: number[] = [0];
  readonly #novelties: number[] = [0];

  constructor(lines: readonly number[], lengths: readonly number[], { pagesOf }: Sample) {
    const telling = [...new Set(lines)]
      .filter((line) => lengths[line] >= TELLING_LENGTH)
      .map((line) => ({ length: lengths[line], count: pagesOf[line].length }))
      .sort((a, b) => a.count - b.count);
    this.#counts = telling.map(({ count }) => count);
    for (const [i, { length, count }] of telling.entries()) {
      this.#lengths.push(this.#lengths[i] + length);
      this.#novelties.push(this.#novelties[i] + length / count);
    }
  }

  /** Of the lines on less than half of `pages`: their length, and the same with each line's over its pages; and the length of those on about as many. */
  measure(pages: number): [own: number, novelty: number, shared: number] {
    const rare = this.#below(pages / 2);
    const more = this.#below(2 * pages + 1);
    return [this.#lengths[rare], this.#novelties[rare], this.#lengths[more] - this.#lengths[rare]];
  }

  #below(count: number): number {
    let low = 0;
    let high = this.#counts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#counts[middle] < count) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Which lines stand among bare numbers on most of their places. */
function cellsOf({ keys, pages }: Sample): boolean[] {
  const cell = keys.map(isCell);
  const among = new Float64Array(keys.length);
  const times = new Float64Array(keys.length);
  for (const lines of pages) {
    for (const [i, line] of lines.entries()) {
      let numbers = 0;
      for (let k = Math.max(0, i - NEAR); k <= i + NEAR; k += 1) if (cell[lines[k]]) numbers += 1;
      times[line] += 1;
      if (numbers >= NUMBERS) among[line] += 1;
    }
  }
  return keys.map((_, line) => cell[line] || among[line] > MOSTLY * times[line]);
}
