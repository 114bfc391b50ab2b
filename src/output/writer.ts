import { closeSync, existsSync, fdatasync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { isClosedPipe } from './closed-pipe.js';

/** Where text, or its UTF-8, goes. */
export interface TextWriter {
  /** Resolves when more may come. Rejects when it cannot be written. */
  write(text: string | Uint8Array): void | Promise<void>;
  /** The same with several pieces, one behind the other. */
  writeAll(pieces: readonly Uint8Array[]): void | Promise<void>;
  /** Makes what was written final. */
  finish(): void | Promise<void>;
  /** Takes back what can be taken back. */
  abandon(): void;
  /** True once nobody reads any more (a closed pipe): the rest may be left undone. */
  readonly closed: boolean;
  /** Whether bytes that were handed in are still needed, and must not be changed. */
  readonly holds: boolean;
}

/** Writes to a stream, waiting where its reader is slower. A reader that goes away is no error. */
export class StreamWriter implements TextWriter {
  #closed = false;
  #failure: Error | undefined;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error: Error) => this.#onError(error));
  }

  get closed(): boolean {
    // `errored` is set at once, the event comes only when the loop turns
    if (this.stream.errored) this.#onError(this.stream.errored);
    return this.#closed || this.stream.destroyed;
  }

  get holds(): boolean {
    return this.stream.writableLength > 0;
  }

  write(text: string | Uint8Array): void | Promise<void> {
    if (text.length === 0 || this.closed) return this.#check();
    if (!this.stream.write(text)) return this.#drained();
  }

  writeAll(pieces: readonly Uint8Array[]): void | Promise<void> {
    return this.write(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces));
  }

  finish(): void | Promise<void> {
    if (!this.closed && this.stream.writableLength > 0) return this.#drained();
    return this.#check();
  }

  abandon(): void {}

  #onError(error: Error): void {
    this.#closed = true;
    if (!isClosedPipe(error)) this.#failure = error;
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  async #drained(): Promise<void> {
    if (this.stream.writableNeedDrain && !this.closed)
      await new Promise<void>((resolve) => once(this.stream, ['drain', 'close', 'error'], resolve));
    this.#check();
  }
}

function once(stream: Writable, events: readonly string[], listener: () => void): void {
  const all = (): void => {
    for (const event of events) stream.off(event, all);
    listener();
  };
  for (const event of events) stream.on(event, all);
}

/** Writes a file under a temporary name beside it, and gives it its name when it is whole and on the disk. Devices and pipes are written as they are. */
export class FileWriter implements TextWriter {
  readonly closed = false;
  readonly holds = false;
  readonly #file: OpenFile;
  readonly #temporary: string | null;
  /** Bytes since the file was last brought to the disk. */
  #behind = 0;
  #syncing: Promise<void> | null = null;
  #failure: unknown;

  constructor(private readonly path: string) {
    const inPlace = existsSync(path) && !statSync(path).isFile();
    this.#temporary = inPlace ? null : `${path}.${process.pid}.tmp`;
    this.#file = new OpenFile(this.#temporary ?? path);
  }

  write(text: string | Uint8Array): void {
    this.#file.write(text);
    this.#behind += text.length;
    if (this.#behind >= SYNCED && this.#temporary !== null) this.#sync();
  }

  writeAll(pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) this.write(piece);
  }

  /** Brings to the disk what was written so far while the run goes on: so there is little to wait for at its end. */
  #sync(): void {
    if (this.#syncing !== null) return;
    this.#behind = 0;
    this.#syncing = this.#file
      .sync()
      .catch((error) => {
        this.#failure = error;
      })
      .finally(() => {
        this.#syncing = null;
      });
  }

  async finish(): Promise<void> {
    await this.#syncing;
    if (this.#failure !== undefined) throw this.#failure;
    this.#file.close(this.#temporary !== null);
    if (this.#temporary !== null) renameSync(this.#temporary, this.path);
  }

  abandon(): void {
    this.#file.discard();
    if (this.#temporary !== null) rmSync(this.#temporary, { force: true });
  }
}

/** Bytes that are brought to the disk together. */
const SYNCED = 33_554_432;
const BUFFER = 65_536;

/** A file that is written from its end on, in pieces that are worth a call. Keeps no bytes that were handed in: what is small is copied. */
export class OpenFile {
  readonly #fd: number;
  #gathered: Buffer | null = null;
  #length = 0;
  #open = true;
  /** Where the next bytes go; null: where the file stands, since a pipe has no places. */
  #at: number | null = null;

  /** @param keep bytes of a file that is there already, behind which writing goes on; the rest of it is cut off. Absent: a new file. */
  constructor(path: string, keep?: number) {
    this.#fd = openSync(path, keep === undefined ? 'w' : 'r+');
    if (keep === undefined) return;
    ftruncateSync(this.#fd, keep);
    this.#at = keep;
  }

  write(text: string | Uint8Array): void {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    if (this.#length + bytes.length > BUFFER) this.flush();
    if (bytes.length >= BUFFER) this.#put(bytes);
    else {
      this.#gathered ??= Buffer.allocUnsafeSlow(BUFFER);
      this.#gathered.set(bytes, this.#length);
      this.#length += bytes.length;
    }
  }

  /** Hands all bytes to the system. */
  flush(): void {
    const length = this.#length;
    this.#length = 0;
    if (length > 0) this.#put(this.#gathered!.subarray(0, length));
  }

  #put(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) {
      const count = writeSync(this.#fd, bytes, done, bytes.length - done, this.#at);
      done += count;
      if (this.#at !== null) this.#at += count;
    }
  }

  /** Resolves when what was flushed is on the disk itself, where a loss of power cannot take it. */
  sync(): Promise<void> {
    return new Promise((resolve, reject) => fdatasync(this.#fd, (error) => (error === null ? resolve() : reject(error))));
  }

  /** Writes the rest. @param sync wait until it is on the disk itself */
  close(sync: boolean): void {
    this.flush();
    if (sync) fsyncSync(this.#fd);
    this.discard();
  }

  /** Lets go of the file as it stands. */
  discard(): void {
    if (this.#open) closeSync(this.#fd);
    this.#open = false;
  }
}
