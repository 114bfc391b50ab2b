import type { Document } from '../model/document.js';
import type { PageError } from './page-error.js';

/** Bytes as they arrive. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What the input gives, one by one and in order: a page, a page that cannot be had, or a remark that concerns no page. */
export type InputItem = PageItem | FailureItem | NoteItem;

export interface PageItem {
  readonly kind: 'page';
  readonly document: Document;
  /** Path as typed, with the line in a container: for messages. */
  readonly where: string;
}
export interface FailureItem {
  readonly kind: 'failure';
  /** The `id` of a JSONL line that has one, though nothing else of it can be used. */
  readonly id: string | null;
  readonly path: string;
  readonly line?: number | undefined;
  readonly error: PageError;
  readonly where: string;
}
export interface NoteItem {
  readonly kind: 'note';
  readonly message: string;
  readonly where: string;
}

/** One file or stream to be read. */
export interface SourceName {
  /** As typed, for messages. */
  readonly where: string;
  /** As recorded: the same from whatever folder the program is run. */
  readonly path: string;
}
