import type { Problem } from './problem.js';

/** How a document is written. `jsonl` is a container, so it never stands in a document: its lines are `text` or `html`. */
export type DocumentFormat = 'text' | 'html';

/** One page as it comes in, before anything is read from it. */
export interface Document {
  /** Where it came from, as shown in the record: a path relative to the argument's own folder, `-` for standard input. */
  readonly path: string;
  /** The page's bytes, or its text where it was decoded by somebody else (a JSONL line). */
  readonly content: string | Uint8Array;
  /** Told by content where absent. */
  readonly format?: DocumentFormat | undefined;
  /** The page's identity in the input it came from (a JSONL line's `id`); else made from the bytes. */
  readonly id?: string | undefined;
  readonly url?: string | null | undefined;
  /** Publication date known from elsewhere, `YYYY-MM-DD`. */
  readonly date?: string | null | undefined;
  /** ISO 639-1 code known from elsewhere. */
  readonly language?: string | null | undefined;
  /** 1-based line of the container (JSONL) that it came from. */
  readonly line?: number | undefined;
  /** What was doubtful already while it was read in. */
  readonly problems?: readonly Problem[] | undefined;
}
