import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';

/** Where text goes. */
export interface TextWriter {
  /** Resolves when more may come. Rejects when it cannot be written. */
  write(text: string): void | Promise<void>;
  /** Makes what was written final. */
  finish(): void | Promise<void>;
  /** Takes back what can be taken back. */
  abandon(): void;
  /** True once nobody reads any more (a closed pipe): the rest may be left undone. */
  readonly closed: boolean;
}

/** Writes to a stream, waiting where its reader is slower. A reader that goes away is no error. */
export class StreamWriter implements TextWriter {
  #closed = false;
  #failure: Error | undefined;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error: NodeJS.ErrnoException) => this.#onError(error));
  }

  get closed(): boolean {
    // `errored` is set at once, the event comes only when the loop turns
    if (this.stream.errored) this.#onError(this.stream.errored);
    return this.#closed || this.stream.destroyed;
  }

  write(text: string): void | Promise<void> {
    if (text === '' || this.closed) return this.#check();
    if (!this.stream.write(text)) return this.#drained();
  }

  finish(): void | Promise<void> {
    if (!this.closed && this.stream.writableLength > 0) return this.#drained();
    return this.#check();
  }

  abandon(): void {}

  #onError(error: NodeJS.ErrnoException): void {
    this.#closed = true;
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') this.#failure = error;
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

const BUFFER = 65_536;

/** Writes a file under a temporary name beside it, and gives it its name when it is whole. Devices and pipes are written as they are. */
export class FileWriter implements TextWriter {
  readonly closed = false;
  readonly #fd: number;
  readonly #temporary: string | null;
  #pending = '';

  constructor(private readonly path: string) {
    const inPlace = existsSync(path) && !statSync(path).isFile();
    this.#temporary = inPlace ? null : `${path}.${process.pid}.tmp`;
    this.#fd = openSync(this.#temporary ?? path, 'w');
  }

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= BUFFER) this.#flush();
  }

  finish(): void {
    this.#flush();
    closeSync(this.#fd);
    if (this.#temporary !== null) renameSync(this.#temporary, this.path);
  }

  abandon(): void {
    closeSync(this.#fd);
    if (this.#temporary !== null) rmSync(this.#temporary, { force: true });
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending);
    this.#pending = '';
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at);
  }
}
