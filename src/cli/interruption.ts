import { ExitCode } from './exit.js';

const codes = { SIGINT: ExitCode.Interrupted, SIGTERM: ExitCode.Terminated } as const;
type Signal = keyof typeof codes;

/** SIGINT and SIGTERM, asked for once: the run ends in good order. A second one ends the program at once. */
export class Interruption {
  #signal: Signal | null = null;
  #wake: (() => void) | null = null;
  readonly #listeners = (Object.keys(codes) as Signal[]).map((signal) => ({ signal, listener: () => this.#ask(signal) }));

  constructor() {
    for (const { signal, listener } of this.#listeners) process.once(signal, listener);
  }

  /** The exit code of a run that was asked to end; null: it was not. */
  get code(): ExitCode | null {
    return this.#signal === null ? null : codes[this.#signal];
  }

  /** Resolves when the promise settles, or when the run is asked to end. */
  during(promise: Promise<unknown>): Promise<void> {
    if (this.#signal !== null) return Promise.resolve();
    return new Promise((resolve) => {
      this.#wake = resolve;
      promise.then(
        () => resolve(),
        () => resolve(),
      );
    });
  }

  release(): void {
    for (const { signal, listener } of this.#listeners) process.off(signal, listener);
  }

  #ask(signal: Signal): void {
    this.#signal ??= signal;
    this.#wake?.();
  }
}
