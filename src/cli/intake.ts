import type { NoteItem } from '../input/item.js';
import { idOf, sha256Of } from '../record/hash.js';
import { type Cached, PageCache } from '../runs/cache.js';
import { RunError } from '../runs/run-error.js';
import { inShard, type Shard } from '../runs/shard.js';
import type { Checkpoint, Tally } from '../runs/tally.js';
import type { ReadItem } from '../workers/messages.js';

/** A page of this run, on its way. */
export interface PageEntry {
  readonly item: ReadItem;
  /** 0-based place in the whole input. */
  readonly position: number;
  /** Its key in the cache; null: it is not to be kept. */
  readonly key: Buffer | null;
  /** Its rows, where they are known. */
  readonly cached: Cached | null;
}
export type Entry = PageEntry | NoteItem;

/** Which pages of the input are to be read in this run. */
export class Intake {
  #position = 0;
  #goneOn: boolean;

  constructor(
    private readonly shard: Shard | undefined,
    private readonly cache: PageCache | null,
    private readonly start: Checkpoint | null,
    private readonly tally: Tally,
  ) {
    this.#goneOn = start === null;
  }

  /**
   * The page, where it is one of this run's; null: it belongs to another part, or was read before the run was broken off.
   * @throws RunError where the pages read before are not those of today
   */
  take(item: ReadItem): PageEntry | null {
    const position = this.#position;
    this.#position += 1;
    const sha256 = this.#hashOf(item);
    if (this.shard !== undefined && !inShard(identityOf(item, sha256), this.shard)) return null;
    if (this.start !== null && position < this.start.position) {
      this.tally.pass(sha256);
      return null;
    }
    this.#goOn();
    const key = this.cache === null || item.kind === 'failure' ? null : PageCache.keyOf(item.document, sha256!);
    return { item, position, key, cached: key === null ? null : this.cache!.find(key) };
  }

  /** Whether the pages that come are still those of the run that was broken off. */
  get skipping(): boolean {
    return !this.#goneOn;
  }

  /** The input is at its end. @throws RunError where it has fewer pages than were read before */
  end(): void {
    if (this.start !== null && this.#position < this.start.position) throw changed();
    this.#goOn();
  }

  #goOn(): void {
    if (this.#goneOn) return;
    if (this.tally.chain !== this.start!.chain) throw changed();
    this.tally.restore(this.start!);
    this.#goneOn = true;
  }

  #hashOf(item: ReadItem): string | null {
    const wanted = this.shard !== undefined || this.cache !== null || !this.#goneOn;
    return wanted && item.kind === 'page' ? sha256Of(item.document.content) : null;
  }
}

function changed(): RunError {
  return new RunError('the pages that were read before the run was broken off have changed: start anew without --resume');
}

/** What decides on a page's part: its id; of one that cannot be had, its place. */
function identityOf(item: ReadItem, sha256: string | null): string {
  if (item.kind === 'page') return item.document.id ?? idOf(sha256!);
  return item.id ?? `${item.path}:${item.line ?? ''}`;
}
