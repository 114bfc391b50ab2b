import type { Problem } from './problem.js';

/** How a document is written. `jsonl` is a container, so it never stands in a document: its lines are `text` or `html`. */
export type DocumentFormat = 'text' | 'html';

/** Where a page stands in the input: the file, and the place in it where the file holds many. Record and error record show it. */
export interface Place {
  /** A path relative to the argument's own folder, `-` for standard input. */
  readonly path: string;
  /** Name of the file within an archive (tar), with `/` between an archive and one within it. */
  readonly member?: string | undefined;
  /** 1-based line that it begins on (JSONL, JSON, CSV). */
  readonly line?: number | undefined;
  /** 1-based row of a table, the line of names not counted (CSV, Parquet), or item of a JSON array. */
  readonly row?: number | undefined;
  /** Byte at which its record begins in a WARC file: of the file where records are compressed one by one, as in a CDX index, else of what is unpacked. */
  readonly offset?: number | undefined;
}

/** One page as it comes in, before anything is read from it. */
export interface Document extends Place {
  /** The page's bytes, or its text where it was decoded by somebody else (a JSONL line). */
  readonly content: string | Uint8Array;
  /** Told by content where absent. */
  readonly format?: DocumentFormat | undefined;
  /** The page's identity in the input it came from (a JSONL line's `id`, a WARC record's); else made from the bytes. */
  readonly id?: string | undefined;
  readonly url?: string | null | undefined;
  /** Publication date known from elsewhere, `YYYY-MM-DD`. */
  readonly date?: string | null | undefined;
  /** ISO 639-1 code known from elsewhere. */
  readonly language?: string | null | undefined;
  /** Charset that was declared beside the page (HTTP, WARC); what the page itself declares is asked after it. */
  readonly charset?: string | undefined;
  /** What was doubtful already while it was read in. */
  readonly problems?: readonly Problem[] | undefined;
}
