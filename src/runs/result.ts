import type { Problem } from '../model/problem.js';

/** What was doubtful or wrong on a page, for stderr and the exit code. */
export type Finding = Pick<Problem, 'severity' | 'message'>;

/** What is left to know of a page once its rows are written; plain data, so that workers can send it and a cache keep it. */
export interface PageResult {
  /** SHA-256 of the page's content in hex; null where it could not be had. */
  readonly sha256: string | null;
  /** Bytes of the content, of a text its UTF-8. */
  readonly size: number;
  readonly records: number;
  /** Whether the page could not be read: its record is an error record. */
  readonly failed: boolean;
  /** Bytes of its rows in each table. */
  readonly lengths: readonly number[];
  readonly findings: readonly Finding[];
  /** Faults of our own, with their stacks. */
  readonly faults: readonly string[];
}
