import type { Checkpoint, Tally } from './tally.js';

/** Takes the rows of a run, page by page and in order. */
export interface RunOutput {
  /** Where an earlier run is gone on from; null: from the beginning. */
  readonly start: Checkpoint | null;
  /** True once nobody wants more: a closed pipe, a difference that was found. */
  readonly closed: boolean;
  /** Whether so much is gathered that it should be flushed. */
  readonly full: boolean;
  /** Whether rows that were flushed are still needed: a slow reader has not taken them yet. */
  readonly holds: boolean;
  /** Rows of one page for each table. @param position 0-based place of the page in the whole input */
  append(rows: readonly Uint8Array[], position: number): void;
  /** More rows of what was appended last to one table. */
  extend(table: number, rows: Uint8Array): void;
  /** Hands on what was gathered; may take a checkpoint. */
  flush(tally: Tally): void | Promise<void>;
  /** Makes the output final. */
  finish(tally: Tally): Promise<void>;
  /** The run ends before its time, by a signal: what is done is kept as far as it can be gone on with. */
  suspend(tally: Tally): Promise<void>;
  /** The run failed. */
  abandon(): void;
}
