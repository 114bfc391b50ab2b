import type { OutputRecord } from '../record/schema.js';

/**
 * A way of writing records down. A format remembers nothing from one record to the next, so that rows made by several workers, or kept
 * from an earlier run, are put together by `head`, `between` and `tail` alone.
 */
export interface RecordFormat {
  /** Stands before the first rows. */
  readonly head: string;
  /** Stands between the rows of two records. */
  readonly between: string;
  /** Stands behind the last rows. */
  readonly tail: string;
  /** The whole output where there are no rows. */
  readonly empty: string;
  /** The rows of one record; '' where it has none. */
  record(record: OutputRecord): string;
}

/** One record a line (JSON Lines). */
export function jsonlFormat(): RecordFormat {
  return { head: '', between: '', tail: '', empty: '', record: (record) => `${JSON.stringify(record)}\n` };
}

/** A JSON array, one record a line. */
export function jsonFormat(): RecordFormat {
  return { head: '[\n', between: ',\n', tail: '\n]\n', empty: '[]\n', record: (record) => JSON.stringify(record) };
}
