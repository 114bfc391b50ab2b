import type { Document, Place } from '../model/document.js';
import type { PageError } from './page-error.js';

/** Bytes as they arrive. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * What the input gives, one by one and in order: a page, a page that cannot be had, or a remark that concerns no page. Plain data, so that
 * it can be posted to a worker thread.
 */
export type InputItem = PageItem | FailureItem | NoteItem;

export interface PageItem {
  readonly kind: 'page';
  readonly document: Document;
  /** Path as typed, with the line in a container: for messages. */
  readonly where: string;
}
export interface FailureItem extends Place {
  readonly kind: 'failure';
  /** The `id` of a JSONL line that has one, though nothing else of it can be used. */
  readonly id: string | null;
  /** As in a `PageError`: a stable code in kebab case, and one sentence. */
  readonly error: { readonly code: string; readonly message: string };
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
  /** Within an archive: the file's name there. */
  readonly member?: string | undefined;
}

/** A place within a source. */
export type InnerPlace = Pick<Place, 'line' | 'row' | 'offset'>;

/** What stands in place of a page that cannot be had. @param at the place in the source; `shown`: how messages name it ("file:12") */
export function failureAt(source: SourceName, error: PageError, at: InnerPlace = {}, shown = source.where): FailureItem {
  const { path, member } = source;
  const { code, message } = error;
  return { kind: 'failure', id: null, path, ...(member === undefined ? {} : { member }), ...at, error: { code, message }, where: shown };
}

/** Bytes without the rest of the chunk that they came in, which would be held and copied along with them. */
export function apart(bytes: Uint8Array): Uint8Array {
  return bytes.buffer.byteLength > 2 * bytes.length + 8192 ? Buffer.from(new Uint8Array(bytes).buffer) : bytes;
}
