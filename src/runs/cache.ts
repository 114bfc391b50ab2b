import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../model/document.js';
import { sha256Of } from '../record/hash.js';
import { SEGMENT, SegmentReader, SegmentWriter } from './cache-segment.js';
import { makeFolder } from './folder.js';
import { KEY_BYTES, KeyTable } from './key-table.js';
import type { PageResult } from './result.js';

/** What became of a page. */
export interface Kept {
  readonly result: PageResult;
  readonly tables: readonly Uint8Array[];
}

/** A page that an earlier run has read. Its tables are good until they are given back. */
export interface Cached extends Kept {
  giveBack(): void;
}

/** Bytes of entries in a segment: what a killed run has to put in again. */
const SEGMENT_BYTES = 128 * 2 ** 20;
const FINGERPRINT_DIGITS = 32;

/**
 * Rows of pages that were read before, by the page's content, what the input says of it, the options and the version. A few large files that
 * are only ever added: 20,000 small ones would cost more than the pages. Trouble with the cache never ends a run: what is damaged is
 * made again, and what cannot be written is left out, with one remark.
 */
export class PageCache {
  readonly #folder: string;
  readonly #table = new KeyTable();
  /** Segments, and the number of each one's first entry in the table. */
  readonly #segments: { readonly reader: SegmentReader; readonly first: number }[] = [];
  #writer: SegmentWriter | null = null;
  #broken = false;

  /** @param settings everything besides the page that decides its rows */
  constructor(
    folder: string,
    settings: unknown,
    private readonly remark: (message: string) => void,
  ) {
    this.#folder = join(folder, sha256Of(JSON.stringify(settings)).slice(0, FINGERPRINT_DIGITS));
    try {
      makeFolder(this.#folder);
      for (const name of readdirSync(this.#folder).sort()) if (name.endsWith(SEGMENT)) this.#load(join(this.#folder, name));
    } catch (error) {
      this.#giveUp(error);
    }
  }

  /** The key of a page with this SHA-256. */
  static keyOf({ content: _, ...about }: Document, sha256: string): Buffer {
    return hash('sha256', `${sha256}\n${JSON.stringify(about)}`, 'buffer').subarray(0, KEY_BYTES);
  }

  /** What is known of a page; null: nothing, or what is known is damaged. */
  find(key: Buffer): Cached | null {
    const number = this.#table.find(key);
    if (number < 0) return null;
    const { reader, first } = this.#segments.findLast((segment) => segment.first <= number)!;
    const entry = reader.entry(number - first);
    return entry === null ? null : { ...decode(entry.bytes), giveBack: entry.giveBack };
  }

  add(key: Buffer, { result, tables }: Kept): void {
    if (this.#broken) return;
    try {
      this.#writer ??= new SegmentWriter(this.#folder);
      this.#writer.add(key, encode(result, tables));
      if (this.#writer.size >= SEGMENT_BYTES) this.#finishSegment();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  /** Makes what was added known to later runs. */
  close(): void {
    try {
      this.#finishSegment();
    } catch (error) {
      this.#giveUp(error);
    }
    for (const { reader } of this.#segments) reader.close();
    this.#segments.length = 0;
  }

  #load(path: string): void {
    const reader = new SegmentReader(path);
    this.#segments.push({ reader, first: this.#table.size });
    for (const key of reader.keys()) this.#table.add(key);
  }

  #finishSegment(): void {
    const writer = this.#writer;
    this.#writer = null;
    writer?.finish();
  }

  #giveUp(error: unknown): void {
    if (!this.#broken) this.remark(`the cache is left out (${error instanceof Error ? error.message : String(error)})`);
    this.#broken = true;
    this.#writer?.discard();
    this.#writer = null;
  }
}

function encode(result: PageResult, tables: readonly Uint8Array[]): Buffer {
  const head = Buffer.from(JSON.stringify(result));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...tables]);
}

function decode(entry: Buffer): Kept {
  const start = 4 + entry.readUInt32LE(0);
  const result = JSON.parse(entry.toString('utf8', 4, start)) as PageResult;
  let at = start;
  const tables = result.lengths.map((length) => {
    at += length;
    return entry.subarray(at - length, at);
  });
  return { result, tables };
}
