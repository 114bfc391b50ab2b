import type { InputItem } from '../input/item.js';
import type { PageResult } from '../runs/result.js';

/** A page to be read, or one that cannot be had. */
export type ReadItem = Exclude<InputItem, { kind: 'note' }>;

/** What was made of some pages, in their order. */
export interface BatchResult {
  readonly pages: readonly PageResult[];
  /** Rows of all pages one behind the other, for each table. */
  readonly tables: readonly Uint8Array<ArrayBuffer>[];
}

/** What a worker sends back: the memory of the batch comes along, to be used again. */
export interface WorkerResult extends BatchResult {
  readonly bytes: ArrayBuffer;
}

/** Pages on their way to a worker: the bytes of all in one piece of memory, which is handed over and not copied. */
export interface PackedBatch {
  readonly items: readonly PackedItem[];
  readonly bytes: ArrayBuffer;
  /** Memory for rows that came from a worker and is free again. */
  readonly spare: readonly ArrayBuffer[];
}
interface PackedItem {
  /** The content is left out where it is in `bytes`. */
  readonly item: ReadItem;
  readonly start: number;
  /** null: the content is a text, and travels with the item. */
  readonly length: number | null;
}

/** Least memory for the bytes of a batch: most batches fit, so that one piece serves for many. */
const ROOM = 393_216;

/**
 * Copies the bytes of pages together. The pages themselves stay as they are, for a worker that dies.
 * @param room memory to use where it is large enough
 */
export function pack(items: readonly ReadItem[], room: ArrayBuffer | undefined, spare: readonly ArrayBuffer[]): PackedBatch {
  const size = items.reduce((sum, item) => sum + byteLength(item), 0);
  const bytes = new Uint8Array(room !== undefined && room.byteLength >= size ? room : new ArrayBuffer(Math.max(size, ROOM)));
  let at = 0;
  const packed = items.map((item): PackedItem => {
    const start = at;
    if (item.kind === 'failure') return { item, start, length: null };
    const { content } = item.document;
    if (typeof content === 'string') return { item, start, length: null };
    bytes.set(content, at);
    at += content.length;
    return { item: { ...item, document: { ...item.document, content: '' } }, start, length: content.length };
  });
  return { items: packed, bytes: bytes.buffer, spare };
}

function byteLength(item: ReadItem): number {
  return item.kind === 'page' && typeof item.document.content !== 'string' ? item.document.content.length : 0;
}

/** The pages of a batch, as they were packed. */
export function unpack({ items, bytes }: Pick<PackedBatch, 'items' | 'bytes'>): ReadItem[] {
  return items.map(({ item, start, length }) => {
    if (item.kind === 'failure' || length === null) return item;
    return { ...item, document: { ...item.document, content: Buffer.from(bytes, start, length) } };
  });
}
