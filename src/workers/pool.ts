import { Worker } from 'node:worker_threads';
import { type BatchResult, pack, type ReadItem, type WorkerResult } from './messages.js';
import { Spare } from './spare.js';

/** What a page becomes that killed its worker. */
export type OnCrash = (item: ReadItem, cause: Error) => BatchResult;

/** How workers are made. */
export interface PoolOptions {
  readonly file: URL;
  readonly size: number;
  /** Handed to each worker when it starts. */
  readonly data: unknown;
  readonly onCrash: OnCrash;
}

interface Job {
  readonly items: readonly ReadItem[];
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Batches that a worker has at a time: one at work, one that waits, so that it never waits for us. */
const AHEAD = 2;

/**
 * Workers that read pages. A batch is given to whichever worker has room; who waits for results in the order of the batches gets them in that
 * order. Where a worker dies, another takes its place: the pages of the batch are then read one by one, and the one that kills again is
 * handed to `onCrash`, so that it is the same page whatever it was batched with.
 */
export class WorkerPool {
  readonly #slots: Slot[];
  readonly #waiting: Job[] = [];
  readonly #spare: Spare;

  constructor(private readonly options: PoolOptions) {
    this.#spare = new Spare(options.size * AHEAD);
    this.#slots = Array.from({ length: options.size }, () => new Slot(this.options, this.#spare, () => this.#feed()));
  }

  /** Whether some worker has nothing to do. */
  get idle(): boolean {
    return this.#waiting.length === 0 && this.#slots.some((slot) => slot.load === 0);
  }

  /** Whether some worker can take a batch now. */
  get hasRoom(): boolean {
    return this.#waiting.length === 0 && this.#slots.some((slot) => slot.load < AHEAD);
  }

  /** Resolves with what was made of the pages. Rejects where no worker can be started. */
  submit(items: readonly ReadItem[]): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ items, resolve, reject });
      this.#feed();
    });
  }

  /** Memory of a result that nobody looks at any more. */
  recycle({ tables }: BatchResult): void {
    this.#spare.keepRows(tables.map(({ buffer }) => buffer));
  }

  async close(): Promise<void> {
    await Promise.all(this.#slots.map((slot) => slot.close()));
  }

  #feed(): void {
    while (this.#waiting.length > 0) {
      const slot = this.#slots.reduce((least, each) => (each.load < least.load ? each : least));
      if (slot.load >= AHEAD) return;
      slot.take(this.#waiting.shift()!);
    }
  }
}

/** The place of one worker, and of those that follow when it dies. */
class Slot {
  #worker: Worker;
  /** At work is the first. */
  #jobs: Job[] = [];
  #ready = false;
  #closed = false;

  constructor(
    private readonly options: PoolOptions,
    private readonly spare: Spare,
    private readonly onRoom: () => void,
  ) {
    this.#worker = this.#start();
  }

  get load(): number {
    return this.#jobs.length;
  }

  take(job: Job): void {
    this.#jobs.push(job);
    this.#send(job);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker.terminate();
  }

  #send({ items }: Job): void {
    const packed = pack(items, this.spare.bytes(), this.spare.rows());
    this.#worker.postMessage(packed, [packed.bytes, ...packed.spare]);
  }

  #start(): Worker {
    const worker = new Worker(this.options.file, { workerData: this.options.data });
    let cause: Error | undefined;
    this.#ready = false;
    worker.on('message', (message: WorkerResult | 'ready') => (message === 'ready' ? this.#onReady() : this.#onResult(message)));
    worker.on('error', (error) => {
      cause = error instanceof Error ? error : new Error(String(error));
    });
    worker.on('exit', (code) => {
      if (!this.#closed) this.#onDeath(cause ?? new Error(`the worker ended with code ${code}`));
    });
    return worker;
  }

  #onReady(): void {
    this.#ready = true;
  }

  #onResult(result: WorkerResult): void {
    this.spare.keepBytes(result.bytes);
    this.#jobs.shift()!.resolve(result);
    this.onRoom();
  }

  #onDeath(cause: Error): void {
    const [first, ...rest] = this.#jobs;
    if (!this.#ready) {
      this.#closed = true;
      for (const job of this.#jobs) job.reject(cause);
      return;
    }
    this.#jobs = first === undefined ? [] : [...this.#retry(first, cause), ...rest];
    this.#worker = this.#start();
    for (const job of this.#jobs) this.#send(job);
    this.onRoom();
  }

  /** The pages of a job that died, one by one; a page that died alone is at fault. */
  #retry({ items, resolve, reject }: Job, cause: Error): Job[] {
    if (items.length === 1) {
      resolve(this.options.onCrash(items[0], cause));
      return [];
    }
    const results: BatchResult[] = [];
    return items.map((item) => ({
      items: [item],
      reject,
      resolve: (result) => {
        results.push(result);
        if (results.length === items.length) resolve(joined(results));
      },
    }));
  }
}

function joined(results: readonly BatchResult[]): BatchResult {
  return {
    pages: results.flatMap(({ pages }) => pages),
    tables: results[0].tables.map((_, index) => Buffer.concat(results.map(({ tables }) => tables[index]))),
  };
}
