import { setFlagsFromString } from 'node:v8';
import type { BatchResult, ReadItem } from '../workers/messages.js';
import { WorkerPool } from '../workers/pool.js';
import { PageWork, type WorkSettings } from './page-work.js';

/**
 * Bytes of pages read here, without a pause of the input, before workers are started. Each has to compile what this thread knows by then, which
 * takes the time of some 5,000 pages: a run that is through before that is faster alone, and a longer one has lost little.
 */
const WORTH_WORKERS = 24 * 1_048_576;
/**
 * Bytes of pages after which memory is kept small, where there may be workers: V8 takes no compiled code out of its cache once such a flag is
 * set, so all that every run needs should be loaded by then.
 */
const WORTH_MEMORY = 1_048_576;
/** Milliseconds without input after which the work at hand counts as new. */
const PAUSE = 50;

/** A page above this size is left to a worker: where its reading takes all memory, the run goes on. */
const LARGE = 1_048_576;

/**
 * Who reads the pages: this thread, and once there is enough to do, workers as well. This thread knows its work by then, while each worker
 * must get going: so with N jobs there are N - 1 workers, and what none of them has room for is read here.
 */
export class Workforce {
  #pool: WorkerPool | null = null;
  #busy = 0;
  #isSmall = false;
  /** Results whose memory is ours. */
  readonly #ours = new WeakSet<BatchResult>();

  private constructor(
    private readonly settings: WorkSettings,
    private readonly jobs: number,
    readonly own: PageWork,
  ) {}

  static async prepare(settings: WorkSettings, jobs: number): Promise<Workforce> {
    return new Workforce(settings, jobs, await PageWork.prepare(settings));
  }

  /** Whether pages given now are read at once. */
  get idle(): boolean {
    return this.#pool?.idle ?? true;
  }

  /** Batches that may be on their way at a time. */
  get window(): number {
    return this.#pool === null ? 1 : this.jobs * 2 + 2;
  }

  /** @param bytes size of all pages */
  read(items: readonly ReadItem[], bytes: number): BatchResult | Promise<BatchResult> {
    const isLarge = bytes > LARGE;
    if (this.jobs > 1 && (isLarge || this.#busy >= WORTH_MEMORY)) this.#keepSmall();
    if (this.#pool === null && this.jobs > 1 && (isLarge || this.#busy >= WORTH_WORKERS)) this.#pool = this.#hire();
    if (this.#pool !== null && (isLarge || this.#pool.hasRoom)) return this.#pool.submit(items);
    this.#busy += bytes;
    const result = this.own.read(items);
    this.#ours.add(result);
    return result;
  }

  /** Memory of a result that nobody looks at any more. */
  recycle(result: BatchResult): void {
    if (this.#ours.has(result)) this.own.use(result.tables.map(({ buffer }) => buffer));
    else this.#pool?.recycle(result);
  }

  /** The input had nothing for so many milliseconds. */
  paused(milliseconds: number): void {
    if (milliseconds >= PAUSE) this.#busy = 0;
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }

  /** A thread lives on 30 MB, but V8 lets its heap grow to hundreds before it looks for what can go. */
  #keepSmall(): void {
    if (!this.#isSmall) setFlagsFromString('--initial-old-space-size=48 --heap-growing-percent=50');
    this.#isSmall = true;
  }

  #hire(): WorkerPool {
    return new WorkerPool({
      file: new URL('../../bin/worker.js', import.meta.url),
      size: this.jobs - 1,
      data: this.settings,
      onCrash: (item, cause) => this.own.crashed(item, cause),
    });
  }
}
