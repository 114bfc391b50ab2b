import { setImmediate } from 'node:timers/promises';
import type { BatchResult } from '../workers/messages.js';
import type { Feed } from './feed.js';
import type { Entry, Intake, PageEntry } from './intake.js';
import type { Interruption } from './interruption.js';
import type { Workforce } from './workforce.js';

/** Pages that go to a worker together: so many bytes that messages cost nothing beside them, so few that nobody waits. */
const BATCH_BYTES = 262_144;
const BATCH_PAGES = 128;

/** Some pages in their order, and what became of those that had to be read. */
interface Batch {
  readonly entries: readonly Entry[];
  result: BatchResult | null;
  failure: { readonly error: unknown } | null;
  /** Settles with the result. */
  readonly done: Promise<void>;
}

/** Takes what became of pages, in order. */
export interface Collector {
  take(entries: readonly Entry[], result: BatchResult): void | Promise<void>;
  /** True once nobody wants more. */
  readonly closed: boolean;
  /** Whether rows that were taken are still needed. */
  readonly holds: boolean;
}

export interface Run {
  readonly feed: Feed;
  readonly intake: Intake;
  readonly workforce: Workforce;
  readonly collector: Collector;
  readonly interruption: Interruption;
}

/**
 * Brings pages from the input to the workers and what becomes of them to the collector, in order. Only a few batches are on their way: a
 * slow reader of the output stops the input. A page that waits for nothing but more pages is read at once.
 */
export class Drive {
  #entries: Entry[] = [];
  #bytes = 0;
  readonly #batches: Batch[] = [];
  #ended = false;

  constructor(private readonly run: Run) {}

  /** Resolves when all is done, when nobody wants more, or when the run was asked to end. */
  async go(): Promise<void> {
    while (!this.#over) {
      if (this.#ended || this.#batches.length >= this.run.workforce.window || this.#hasResult) await this.#collect();
      else await this.#advance();
      if (this.#ended && this.#batches.length === 0) return;
    }
  }

  get #over(): boolean {
    return this.run.interruption.code !== null || this.run.collector.closed;
  }

  get #hasResult(): boolean {
    const [first] = this.#batches;
    return first !== undefined && (first.result !== null || first.failure !== null);
  }

  /** Takes one thing from the input, or waits for it. */
  async #advance(): Promise<void> {
    const next = await this.run.feed.poll();
    if (next === 'stalled') await this.#stalled();
    else if (next === 'end') await this.#end();
    else if (next.kind === 'note') {
      if (!this.run.intake.skipping) this.#entries.push(next);
    } else await this.#add(this.run.intake.take(next));
  }

  async #add(entry: PageEntry | null): Promise<void> {
    if (entry === null) return;
    this.#entries.push(entry);
    if (entry.item.kind === 'page') this.#bytes += entry.item.document.content.length;
    if (this.#bytes >= BATCH_BYTES || this.#entries.length >= BATCH_PAGES) await this.#dispatch();
  }

  async #end(): Promise<void> {
    this.run.intake.end();
    this.#ended = true;
    await this.#dispatch();
  }

  async #stalled(): Promise<void> {
    const { feed, workforce, interruption } = this.run;
    if (this.#entries.length > 0 && workforce.idle) return this.#dispatch();
    const before = performance.now();
    await interruption.during(Promise.race([feed.ready, ...this.#batches.slice(0, 1).map(({ done }) => done)]));
    workforce.paused(performance.now() - before);
  }

  async #dispatch(): Promise<void> {
    if (this.#entries.length === 0) return;
    const entries = this.#entries;
    const unread = entries.filter((entry): entry is PageEntry => 'item' in entry && entry.cached === null);
    const items = unread.map(({ item }) => item);
    const bytes = this.#bytes;
    this.#entries = [];
    this.#bytes = 0;
    this.#batches.push(batchOf(entries, items.length === 0 ? { pages: [], tables: [] } : this.run.workforce.read(items, bytes)));
    if (this.#batches.length > 1) await setImmediate(); // what workers have done while this thread read pages itself
  }

  async #collect(): Promise<void> {
    const first = this.#batches[0];
    await this.run.interruption.during(first.done);
    if (this.run.interruption.code !== null && !this.#hasResult) return;
    this.#batches.shift();
    if (first.failure !== null) throw first.failure.error;
    await this.run.collector.take(first.entries, first.result!);
    if (!this.run.collector.holds) this.#reuse(first.entries, first.result!);
    await setImmediate(); // signals, and a reader that went away
  }

  /** Gives the memory of rows back that are written. */
  #reuse(entries: readonly Entry[], result: BatchResult): void {
    this.run.workforce.recycle(result);
    for (const entry of entries) if ('item' in entry) entry.cached?.giveBack();
  }
}

function batchOf(entries: readonly Entry[], work: BatchResult | Promise<BatchResult>): Batch {
  if (!(work instanceof Promise)) return { entries, result: work, failure: null, done: Promise.resolve() };
  const batch: Batch = {
    entries,
    result: null,
    failure: null,
    done: work.then(
      (result) => {
        batch.result = result;
      },
      (error: unknown) => {
        batch.failure = { error };
      },
    ),
  };
  return batch;
}
