import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { chunksOf } from './chunks.js';

/** Bytes from which on a thread is worth its start. */
const LONG = 16_777_216;
/** The thread is told of so many bytes at a time. */
const STEP = 8_388_608;

/**
 * SHA-256 of a file that is written from its beginning to its end. That of a long file is taken on a thread of its own, which reads what
 * was written: out of the cache of pages, a run spends more time on it than on anything else. A thread that fails leaves it to this one.
 */
export class FileHash {
  /** Of the bytes so far; null: the file is long. */
  #own: ReturnType<typeof createHash> | null = createHash('sha256');
  #thread: Worker | null = null;
  #bytes = 0;
  #told = 0;

  constructor(private readonly path: string) {}

  /** Handed to the file so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** What was handed to the file, if not yet to the system. */
  update(bytes: string | Uint8Array): void {
    this.#bytes += typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.length;
    if (this.#bytes < LONG) this.#own?.update(bytes);
    else if (this.#bytes - this.#told >= STEP) this.#tell(false);
  }

  /** Of all bytes, which stand in the file by now. */
  async digest(): Promise<string> {
    if (this.#bytes < LONG) return this.#own!.copy().digest('hex');
    return (await this.#ofThread()) ?? this.#readBack();
  }

  /** Nobody asks any more. */
  close(): void {
    this.#thread?.terminate();
    this.#thread = null;
  }

  /** Lets the thread go on as far as the file reaches; its last bytes may not stand there yet. */
  #tell(last: boolean): void {
    this.#own = null;
    this.#told = this.#bytes;
    this.#thread ??= this.#start();
    this.#thread.postMessage({ end: this.#bytes, last });
  }

  #start(): Worker {
    const thread = new Worker(new URL('../../bin/hash-file.js', import.meta.url), { workerData: this.path });
    thread.on('error', () => {}); // its answer is missing then
    thread.on('exit', () => {
      if (this.#thread === thread) this.#thread = null;
    });
    thread.unref();
    return thread;
  }

  /** null: the thread could not read all of it. */
  async #ofThread(): Promise<string | null> {
    this.#tell(true);
    const thread = this.#thread!;
    thread.ref();
    const answer = await new Promise<{ readonly bytes: number; readonly sha256: string } | null>((resolve) => {
      thread.once('message', resolve);
      thread.once('exit', () => resolve(null));
    });
    this.close();
    return answer?.bytes === this.#bytes ? answer.sha256 : null;
  }

  #readBack(): string {
    const hash = createHash('sha256');
    for (const chunk of chunksOf(this.path, this.#bytes)) hash.update(chunk);
    return hash.digest('hex');
  }
}
