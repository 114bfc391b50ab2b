import type { PageCache } from '../runs/cache.js';
import type { PageResult } from '../runs/result.js';
import type { RunOutput } from '../runs/run-output.js';
import type { Tally } from '../runs/tally.js';
import type { BatchResult } from '../workers/messages.js';
import type { Collector } from './drive.js';
import type { Entry, PageEntry } from './intake.js';
import type { Progress } from './progress.js';
import type { Reporter } from './report.js';

/** Brings what became of pages to all who want to know. */
export class RunCollector implements Collector {
  constructor(
    private readonly output: RunOutput,
    private readonly tally: Tally,
    private readonly reporter: Reporter,
    /** null: nothing is kept. */
    private readonly cache: PageCache | null,
    private readonly progress: Progress | null,
  ) {}

  get closed(): boolean {
    return this.output.closed;
  }

  get holds(): boolean {
    return this.output.holds;
  }

  take(entries: readonly Entry[], { pages, tables }: BatchResult): void | Promise<void> {
    const [pagesBefore, failedBefore] = [this.tally.pages, this.tally.failed];
    const slices = new Slices(pages, tables);
    for (const entry of entries) {
      if (!('item' in entry)) this.reporter.note(entry);
      else if (entry.cached !== null) this.#page(entry, entry.cached.result, entry.cached.tables);
      else this.#fresh(entry, ...slices.next());
    }
    this.progress?.add(this.tally.pages - pagesBefore, this.tally.failed - failedBefore);
    return this.output.flush(this.tally);
  }

  #fresh(entry: PageEntry, result: PageResult, rows: readonly Uint8Array[]): void {
    // a fault of our own may be gone the next time
    if (entry.key !== null && result.faults.length === 0) this.cache?.add(entry.key, { result, tables: rows });
    for (const fault of result.faults) this.reporter.trace(entry.item.where, fault);
    this.#page(entry, result, rows);
  }

  #page({ item, position }: PageEntry, result: PageResult, rows: readonly Uint8Array[]): void {
    this.reporter.page(item.where, result);
    this.tally.add(position, result);
    this.output.append(rows, position);
  }
}

/** Cuts the tables of a batch into the rows of its pages, one page after the other. */
class Slices {
  readonly #at: number[];
  #page = 0;

  constructor(
    private readonly pages: readonly PageResult[],
    private readonly tables: readonly Uint8Array[],
  ) {
    this.#at = tables.map(() => 0);
  }

  next(): [PageResult, Uint8Array[]] {
    const result = this.pages[this.#page];
    this.#page += 1;
    const rows = this.tables.map((bytes, table) => {
      const start = this.#at[table];
      this.#at[table] += result.lengths[table];
      return bytes.subarray(start, this.#at[table]);
    });
    return [result, rows];
  }
}
