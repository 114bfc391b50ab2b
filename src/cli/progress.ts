import { setImmediate } from 'node:timers/promises';
import type { Streams } from './streams.js';

/** Milliseconds between two looks of the line, and before the first. */
const EVERY = 200;
/** Milliseconds at a time that are given to counting what lies ahead. */
const COUNTING = 5;
const CLEAR = '\r\x1b[2K';

/** How far a run is, in one line of a terminal that is written over and over: pages, pages a second, time left, errors. */
export class Progress {
  readonly #began = performance.now();
  #next = this.#began + EVERY;
  #pages = 0;
  #failed = 0;
  #shown = false;
  #total: number | null = null;
  #counted = 0;
  #counting = true;

  /** @param ahead what a run over all input would give, one a page; null: it cannot be known before */
  constructor(
    private readonly stderr: { write(text: string): unknown },
    private readonly ahead: Iterator<unknown> | null,
  ) {}

  /** The progress of a run, where there is somebody to look: stderr is a terminal, and stdout is not the same one. */
  static of({ stdout, stderr }: Streams, quiet: boolean, toFile: boolean, ahead: () => Iterator<unknown> | null): Progress | null {
    return stderr.isTTY === true && !quiet && (toFile || !stdout.isTTY) ? new Progress(stderr, ahead()) : null;
  }

  /** So many pages more. */
  add(pages: number, failed: number): void {
    this.#pages += pages;
    this.#failed += failed;
    const now = performance.now();
    if (now < this.#next) return;
    this.#count();
    this.#show(now);
    this.#next = performance.now() + EVERY;
  }

  /** Writes a line of something else. */
  write(text: string): void {
    this.stderr.write(`${this.#shown ? CLEAR : ''}${text}`);
    this.#shown = false;
  }

  /** The last line, which stays. */
  async finish(): Promise<void> {
    const seconds = (performance.now() - this.#began) / 1000;
    this.write(`iomx: ${this.#pages} pages in ${clock(seconds)} (${rate(this.#pages, seconds)}/s), ${this.#failed} failed\n`);
    await setImmediate();
  }

  #show(now: number): void {
    const seconds = (now - this.#began) / 1000;
    const known = this.#total !== null && this.#total >= this.#pages;
    const parts = [
      known ? `${this.#pages} of ${this.#total} pages` : `${this.#pages} pages`,
      `${rate(this.#pages, seconds)}/s`,
      ...(known && this.#pages > 0 ? [`${clock(((this.#total! - this.#pages) * seconds) / this.#pages)} left`] : []),
      ...(this.#failed > 0 ? [`${this.#failed} failed`] : []),
    ];
    this.write(parts.join(', '));
    this.#shown = true;
  }

  #count(): void {
    const until = performance.now() + COUNTING;
    while (this.#counting && performance.now() < until) {
      if (this.ahead === null) this.#counting = false;
      else if (this.ahead.next().done) {
        this.#total = this.#counted;
        this.#counting = false;
      } else this.#counted += 1;
    }
  }
}

function rate(pages: number, seconds: number): string {
  const each = pages / Math.max(seconds, 0.001);
  return each < 10 ? each.toFixed(1) : String(Math.round(each));
}

/** 3725 → 1:02:05, 65 → 1:05, 4 → 0:04 */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return hours === '00' ? `${Number(minutes)}:${rest}` : `${Number(hours)}:${minutes}:${rest}`;
}
