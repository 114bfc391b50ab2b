import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { OpenFile } from '../output/writer.js';
import { KEY_BYTES } from './key-table.js';

// A segment: the entries one behind the other; then the index, a row an entry (key, offset, length, CRC-32 of the entry); then the footer
// (mark, offset of the index, number of rows, CRC-32 of the index). It gets its name when it is whole, and is never written again.
const MARK = 'iomxseg1';
const ROW = KEY_BYTES + 16;
const FOOTER = MARK.length + 16;
export const SEGMENT = '.seg';

/** Where an entry stands. */
interface Place {
  readonly offset: number;
  readonly length: number;
  readonly crc: number;
}

/** Writes a segment. Several runs may write theirs into one folder at a time. */
export class SegmentWriter {
  readonly #name = randomUUID();
  readonly #temporary: string;
  readonly #file: OpenFile;
  readonly #rows: Buffer[] = [];
  #size = 0;

  constructor(private readonly folder: string) {
    this.#temporary = join(folder, `${this.#name}.tmp`);
    this.#file = new OpenFile(this.#temporary);
  }

  /** Bytes of all entries. */
  get size(): number {
    return this.#size;
  }

  add(key: Buffer, entry: Buffer): void {
    const row = Buffer.alloc(ROW);
    key.copy(row);
    row.writeDoubleLE(this.#size, KEY_BYTES);
    row.writeUInt32LE(entry.length, KEY_BYTES + 8);
    row.writeUInt32LE(crc32(entry), KEY_BYTES + 12);
    this.#rows.push(row);
    this.#file.write(entry);
    this.#size += entry.length;
  }

  finish(): void {
    const index = Buffer.concat(this.#rows);
    const footer = Buffer.alloc(FOOTER);
    footer.write(MARK);
    footer.writeDoubleLE(this.#size, MARK.length);
    footer.writeUInt32LE(this.#rows.length, MARK.length + 8);
    footer.writeUInt32LE(crc32(index), MARK.length + 12);
    this.#file.write(index);
    this.#file.write(footer);
    this.#file.close(true);
    renameSync(this.#temporary, join(this.folder, `${this.#name}${SEGMENT}`));
  }

  discard(): void {
    this.#file.discard();
    rmSync(this.#temporary, { force: true });
  }
}

/** Entries that follow one another are read ahead together. */
const AHEAD = 1_048_576;

/** The bytes of an entry, which are good until they are given back. */
export interface Lent {
  readonly bytes: Buffer;
  giveBack(): void;
}

/** A stretch of a segment that was read ahead. */
class Stretch {
  bytes = Buffer.allocUnsafeSlow(AHEAD);
  from = 0;
  to = 0;
  /** Entries of it that were not given back yet. */
  lent = 0;

  read(fd: number, from: number): void {
    this.from = from;
    this.to = from + readSync(fd, this.bytes, 0, AHEAD, from);
  }

  holds({ offset, length }: Place): boolean {
    return offset >= this.from && offset + length <= this.to;
  }

  entry({ offset, length }: Place): Buffer {
    return this.bytes.subarray(offset - this.from, offset - this.from + length);
  }
}

const NOTHING = () => {};

/** Reads a segment. */
export class SegmentReader {
  readonly #fd: number;
  /** Rows of the entries; none where the segment is damaged. */
  readonly #index: Buffer;
  /** What was read last. */
  #ahead: Stretch | null = null;
  /** Stretches that nobody needs: memory that is used again is at hand sooner than new one. */
  readonly #spare: Stretch[] = [];
  #next = 0;

  constructor(path: string) {
    this.#fd = openSync(path, 'r');
    this.#index = this.#readIndex() ?? Buffer.alloc(0);
  }

  #readIndex(): Buffer | null {
    const { size } = fstatSync(this.#fd);
    const footer = this.#read(size - FOOTER, FOOTER);
    if (footer === null || footer.toString('latin1', 0, MARK.length) !== MARK) return null;
    const start = footer.readDoubleLE(MARK.length);
    const index = this.#read(start, footer.readUInt32LE(MARK.length + 8) * ROW);
    return index !== null && crc32(index) === footer.readUInt32LE(MARK.length + 12) ? index : null;
  }

  /** The keys of the entries, in order. */
  *keys(): Generator<Buffer> {
    for (let at = 0; at < this.#index.length; at += ROW) yield this.#index.subarray(at, at + KEY_BYTES);
  }

  #placeOf(number: number): Place {
    const at = number * ROW + KEY_BYTES;
    return { offset: this.#index.readDoubleLE(at), length: this.#index.readUInt32LE(at + 8), crc: this.#index.readUInt32LE(at + 12) };
  }

  /** The entry of this number, from 0; null where it is damaged. */
  entry(number: number): Lent | null {
    const place = this.#placeOf(number);
    const { offset, length, crc } = place;
    if (offset === this.#next && length <= AHEAD && this.#ahead?.holds(place) !== true) this.#readAhead(offset);
    this.#next = offset + length;
    const stretch = this.#ahead?.holds(place) === true ? this.#ahead : null;
    const bytes = stretch === null ? this.#read(offset, length) : stretch.entry(place);
    if (bytes === null || crc32(bytes) !== crc) return null;
    return { bytes, giveBack: stretch === null ? NOTHING : this.#lend(stretch) };
  }

  close(): void {
    closeSync(this.#fd);
  }

  /** Entries of the last stretch may still be on their way out: then another one is filled. */
  #readAhead(from: number): void {
    if (this.#ahead === null || this.#ahead.lent > 0) this.#ahead = this.#spare.pop() ?? new Stretch();
    this.#ahead.read(this.#fd, from);
  }

  /** Counts an entry that is lent; what gives it back. */
  #lend(stretch: Stretch): () => void {
    stretch.lent += 1;
    return () => {
      stretch.lent -= 1;
      if (stretch.lent === 0 && stretch !== this.#ahead) this.#spare.push(stretch);
    };
  }

  #read(offset: number, length: number): Buffer | null {
    if (!(offset >= 0 && length >= 0)) return null;
    const bytes = Buffer.allocUnsafe(length);
    return readSync(this.#fd, bytes, 0, length, offset) === length ? bytes : null;
  }
}
