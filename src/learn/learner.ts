import type { Document } from '../model/document.js';
import { pageHash } from './hash.js';
import { hostOf } from './host.js';
import { keyOf } from './keys.js';
import { linesOf } from './page-lines.js';
import { type HostSample, PROFILE_VERSION, type Profile } from './profile.js';

/** Pages kept of one host. A line on one page in a hundred is then on ten of them. */
export const SAMPLE = 1000;
/** Pages kept of all hosts together; where there are more, each host has fewer. */
const TOTAL = 60_000;
/** Of a very long page, lines at the top and at the end. */
const TOP = 200;
const END = 100;
/** A host's sample is cut down when it has outgrown its limit this many times. */
const SLACK = 2;

interface Limits {
  /** Most pages of a host. */
  readonly sample?: number | undefined;
  /** Most pages of all hosts together. */
  readonly total?: number | undefined;
}

/**
 * Learns which lines the pages of a folder share. What is kept of a host is a sample of its pages, each reduced to the keys of its
 * lines in order: the pages with the smallest hashes of these keys. That is
 * - bounded: by hosts and pages kept, however many are read;
 * - the same for any order and split of the pages, and mergeable: a page that is among the smallest of all is among the smallest of
 *   every part that has it, so no part drops it, and its count is whole (the same pages read in two parts count twice);
 * - enough to decide later: what is boilerplate is settled when a profile is used, with the order of lines and the company that
 *   each keeps at hand, which mere counts of lines have lost. Nothing is cut by a threshold here.
 * Pages that differ in numbers and dates alone have the same keys, and are one page of the sample with their count.
 */
export class Learner {
  readonly #hosts = new Map<string | null, HostLearner>();
  #sample: number;
  readonly #total: number;
  #kept = 0;

  constructor({ sample = SAMPLE, total = TOTAL }: Limits = {}) {
    this.#sample = sample;
    this.#total = total;
  }

  /**
   * One page of any format.
   * @throws PageError where there is nothing to read (`empty-file`, `binary-file`)
   */
  learn(document: Document): void {
    this.add(hostOf(document.url), linesOf(document));
  }

  /** One page, by its lines. A page without words is passed over. */
  add(host: string | null, lines: readonly string[]): void {
    const keys: string[] = [];
    for (const line of topAndEnd(lines)) {
      const key = keyOf(line);
      if (key !== '') keys.push(key);
    }
    if (keys.length > 0) this.#keep(this.#of(host), keys, 1);
  }

  /** All that another profile has learned. Where their samples differ in size, the smaller one holds. */
  merge(profile: Profile): void {
    this.#sample = Math.min(this.#sample, profile.sample);
    for (const { host, pages, lines, sample } of profile.hosts) {
      const known = this.#of(host);
      let sampled = 0;
      for (const page of sample) {
        this.#keep(
          known,
          page.lines.map((line) => lines[line][0]),
          page.pages,
        );
        sampled += page.pages;
      }
      known.pages += pages - sampled;
    }
  }

  /** Pages learned from. */
  get pages(): number {
    return [...this.#hosts.values()].reduce((sum, { pages }) => sum + pages, 0);
  }

  get hosts(): number {
    return this.#hosts.size;
  }

  /** What was learned so far. */
  profile(): Profile {
    const size = this.#size();
    const hosts = [...this.#hosts].sort(([a], [b]) => byUnits(a ?? '', b ?? '')).map(([host, known]) => known.sampleOf(host, size));
    return { kind: 'iomx-profile', version: PROFILE_VERSION, sample: size, hosts };
  }

  #keep(known: HostLearner, keys: readonly string[], count: number): void {
    const before = known.kept;
    known.add(keys, count, this.#sample);
    this.#kept += known.kept - before;
    if (this.#kept <= SLACK * this.#total) return;
    this.#sample = this.#size();
    for (const each of this.#hosts.values()) each.cut(this.#sample);
    this.#kept = [...this.#hosts.values()].reduce((sum, each) => sum + each.kept, 0);
  }

  #of(host: string | null): HostLearner {
    let known = this.#hosts.get(host);
    if (known === undefined) {
      known = new HostLearner();
      this.#hosts.set(host, known);
    }
    return known;
  }

  /** The most pages a host may keep, so that all together keep no more than the total. It only falls as pages come in, so that merging parts gives the same. */
  #size(): number {
    const sizes = [...this.#hosts.values()].map((known) => Math.min(known.kept, this.#sample)).sort((a, b) => a - b);
    let left = this.#total;
    for (const [i, size] of sizes.entries()) {
      const share = Math.max(1, Math.floor(left / (sizes.length - i)));
      if (size > share) return Math.min(share, this.#sample);
      left -= size;
    }
    return this.#sample;
  }
}

interface KeptPage {
  readonly hash: string;
  readonly keys: readonly string[];
  count: number;
}

class HostLearner {
  pages = 0;
  #kept = new Map<string, KeptPage>();
  /** One string for all that are equal. */
  #shared = new Map<string, string>();
  /** Pages with a greater hash are not kept. */
  #greatest: string | null = null;

  /** Pages in the sample. */
  get kept(): number {
    return this.#kept.size;
  }

  add(keys: readonly string[], count: number, limit: number): void {
    this.pages += count;
    const hash = pageHash(keys);
    if (this.#greatest !== null && hash > this.#greatest) return;
    const known = this.#kept.get(hash);
    if (known !== undefined) {
      known.count += count;
      return;
    }
    this.#kept.set(hash, { hash, keys: this.#share(keys), count });
    if (this.#kept.size > SLACK * limit) this.cut(limit);
  }

  sampleOf(host: string | null, limit: number): HostSample {
    const kept = this.#smallest(limit);
    const counts = new Map<string, number>();
    for (const { keys, count } of kept) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + count);
    const lines = [...counts].sort(([a], [b]) => byUnits(a, b));
    const places = new Map(lines.map(([key], i) => [key, i]));
    const sample = kept.map(({ keys, count }) => ({ pages: count, lines: keys.map((key) => places.get(key)!) }));
    return { host, pages: this.pages, lines, sample };
  }

  #share(keys: readonly string[]): string[] {
    return keys.map((key) => {
      const known = this.#shared.get(key);
      if (known !== undefined) return known;
      this.#shared.set(key, key);
      return key;
    });
  }

  cut(limit: number): void {
    if (this.#kept.size <= limit) return;
    const kept = this.#smallest(limit);
    this.#greatest = kept[kept.length - 1].hash;
    this.#kept = new Map(kept.map((page) => [page.hash, page]));
    this.#shared = new Map();
    for (const { keys } of kept) this.#share(keys);
  }

  #smallest(limit: number): KeptPage[] {
    return [...this.#kept.values()].sort((a, b) => byUnits(a.hash, b.hash)).slice(0, limit);
  }
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The lines of a page; of a very long one those at both ends, where furniture stands. */
function topAndEnd(lines: readonly string[]): readonly string[] {
  return lines.length <= TOP + END ? lines : [...lines.slice(0, TOP), ...lines.slice(-END)];
}
